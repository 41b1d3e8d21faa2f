import type { Locator } from '@playwright/test';
import { METHODS } from '../../app/core/request/methods.ts';
import type { Weighted } from './deeds.ts';
import type { Journey, Word } from './journey.ts';

const VALUES: readonly Word[] = [
  'input.LINK',
  'input.COMMAND',
  'input.PUT',
  'input.SEND',
  'input.COPY',
  'input.DIALOG',
];
const ACTIONS = ['LINK', 'COMMAND', 'PUT', 'SEND', 'COPY', 'CALL', 'DIALOG'] as const;
const LOOKS: readonly Word[] = ['inspector.base', 'inspector.primary', 'inspector.secondary', 'inspector.alert'];

/** What is set beside the canvas: the fields of a button, of the message and of the request. */
export const FIELD_DEEDS: Readonly<Record<string, Weighted>> = {
  'set the text': [
    3,
    (journey) =>
      ofButton(journey, async (inspector) => {
        const text = inspector.getByRole('textbox', { name: journey.say('inspector.text'), exact: true });
        await text.fill(journey.chance.one([journey.text(), journey.text(), '', ' ']));
      }),
  ],
  'type a text letter by letter': [
    1,
    (journey) =>
      ofButton(journey, async (inspector) => {
        const text = inspector.getByRole('textbox', { name: journey.say('inspector.text'), exact: true });
        await text.press('End');
        await text.pressSequentially(' abc');
      }),
  ],
  'set what the action needs': [
    3,
    (journey) =>
      ofButton(journey, async (inspector) => {
        for (const word of VALUES) {
          const field = inspector.getByRole('textbox', { name: journey.say(word), exact: true });
          if ((await field.count()) === 0) continue;
          return field.fill(
            journey.chance.one(['https://example.com/7', '/company/', 'help', '', 'javascript:x', 'chat7']),
          );
        }
        return false;
      }),
  ],
  'change what it does': [
    2,
    (journey) =>
      ofButton(journey, (inspector) =>
        inspector
          .getByRole('combobox', { name: journey.say('inspector.action'), exact: true })
          .selectOption({ label: journey.say(`button.${journey.chance.one(ACTIONS)}.does`) }),
      ),
  ],
  'choose a look': [
    2,
    (journey) =>
      ofButton(journey, (inspector) =>
        inspector
          .getByRole('radio', { name: journey.say(journey.chance.one(LOOKS)), exact: true })
          .check({ force: true }),
      ),
  ],
  'choose how it stands': [
    2,
    (journey) =>
      ofButton(journey, (inspector) =>
        inspector.getByRole('combobox', { name: journey.say('inspector.display'), exact: true }).selectOption({
          label: journey.say(journey.chance.one(['inspector.displayLine', 'inspector.displayBlock'])),
        }),
      ),
  ],
  'set the width': [
    1,
    (journey) =>
      ofButton(journey, (inspector) =>
        inspector
          .getByRole('textbox', { name: journey.say('inspector.width'), exact: true })
          .fill(journey.chance.one(['120', '', '9000', 'wide'])),
      ),
  ],
  'name the bot': [
    1,
    async (journey) => {
      await nothingSelected(journey);
      const bot = journey.region('inspector.title').getByLabel(journey.say('inspector.botId'), { exact: true });
      if (!(await bot.isVisible())) return false;
      await bot.fill(journey.chance.one(['456', '7', '', 'x']));
    },
  ],
  'write the message': [
    3,
    (journey) =>
      journey.region('editor.canvas').getByPlaceholder(journey.say('editor.messagePlaceholder')).fill(journey.text()),
  ],
  'make the message bold': [
    1,
    async (journey) => {
      await journey.region('editor.canvas').getByPlaceholder(journey.say('editor.messagePlaceholder')).selectText();
      await journey.button('editor.format.bold').click();
    },
  ],
  'change the method': [
    2,
    async (journey) => {
      await journey.tab('app.tab.portal').click();
      const method = journey.region('portal.title').getByRole('combobox', { name: journey.say('portal.method') });
      await method.selectOption(journey.chance.one(METHODS).name);
    },
  ],
  'name the keyboard': [
    1,
    (journey) => journey.page.getByRole('textbox', { name: journey.say('app.name') }).fill(journey.text()),
  ],
};

async function ofButton(journey: Journey, act: (inspector: Locator) => Promise<unknown>): Promise<unknown> {
  const chip = await journey.anyChip();
  if (!chip) return false;
  await chip.click();
  const inspector = journey.page.getByRole('region', { name: journey.say('inspector.title'), exact: true });
  // The settings follow a moment after the board.
  await inspector.getByText(journey.say('inspector.position', await placeOf(chip)), { exact: true }).waitFor();
  // An entry that is no button has other settings.
  const text = inspector.getByRole('textbox', { name: journey.say('inspector.text'), exact: true });
  return (await text.count()) === 0 ? false : act(inspector);
}

function placeOf(chip: Locator): Promise<{ row: number; index: number; count: number }> {
  return chip.evaluate((face) => {
    const row = face.closest('[data-row-id]');
    const own = [...(row?.querySelectorAll('[data-chip-id]') ?? [])];
    return {
      row: 1 + [...document.querySelectorAll('[data-board] [data-row-id]')].indexOf(row as Element),
      index: 1 + own.findIndex((one) => one.contains(face)),
      count: own.length,
    };
  });
}

async function nothingSelected(journey: Journey): Promise<void> {
  const chip = await journey.anyChip();
  if (chip) await chip.focus();
  await journey.rest();
  // The fields of a button may still be there for a moment.
  await journey.region('inspector.title').getByText(journey.say('inspector.empty')).waitFor();
}

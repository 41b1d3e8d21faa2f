import type { Locator } from '@playwright/test';
import type { Weighted } from './deeds.ts';
import type { Journey, Word } from './journey.ts';

const KINDS: readonly Word[] = [
  'button.LINK',
  'button.COMMAND',
  'button.PUT',
  'button.SEND',
  'button.COPY',
  'button.CALL',
  'button.DIALOG',
];
const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
const ARRANGED: readonly Word[] = ['action.arrange1', 'action.arrange2', 'action.arrange3', 'action.arrangeForPhone'];

/** What is done to buttons and rows on the canvas. */
export const BOARD_DEEDS: Readonly<Record<string, Weighted>> = {
  'add by a click': [5, (journey) => add(journey).then(() => journey.page.keyboard.press('Enter'))],
  'add by a click and name it': [
    3,
    async (journey) => {
      await add(journey);
      await journey.page.keyboard.insertText(journey.text());
      await journey.page.keyboard.press(journey.chance.one(['Enter', 'Escape']));
    },
  ],
  'add by a digit': [
    4,
    async (journey) => {
      await journey.rest();
      await journey.page.keyboard.press(String(1 + journey.chance.below(7)));
      await journey.page.keyboard.insertText(journey.text());
      await journey.page.keyboard.press('Enter');
    },
  ],
  'add by a drag': [3, async (journey) => drag(journey, kind(journey), (await journey.anyChip()) ?? board(journey))],
  'add a row': [1, (journey) => journey.button('editor.newRow', journey.region('editor.palette')).click()],
  'move by a drag': [
    4,
    async (journey) => {
      const [from, to] = [await journey.anyChip(), await journey.anyChip()];
      return from && to ? drag(journey, from, to) : false;
    },
  ],
  'move a row by a drag': [
    2,
    async (journey) => {
      const [from, to] = [await journey.anyRow(), await journey.anyRow()];
      return from && to ? drag(journey, from, to) : false;
    },
  ],
  'move by keys': [
    3,
    (journey) =>
      withChip(journey, async () => journey.page.keyboard.press(`Alt+${journey.chance.one(KEYS.slice(0, 4))}`)),
  ],
  'walk by keys': [
    1,
    (journey) => withChip(journey, async () => journey.page.keyboard.press(journey.chance.one(KEYS))),
  ],
  'lift by keys, then drop or give up': [
    1,
    (journey) =>
      withChip(journey, async () => {
        const lifted = journey.page.locator('[data-announcer]');
        await journey.page.keyboard.press('Space');
        await lifted.filter({ hasText: journey.language === 'en' ? 'lifted' : /\S/ }).waitFor({ state: 'attached' });
        await journey.page.evaluate(() => new Promise((done) => setTimeout(done)));
        await journey.page.keyboard.press(journey.chance.one(KEYS.slice(0, 4)));
        await journey.page.keyboard.press(journey.chance.one(['Space', 'Escape']));
      }),
  ],
  'edit a text in place': [
    4,
    (journey) =>
      withChip(journey, async (chip) => {
        if (journey.chance.share() < 0.5) await chip.dblclick();
        else await journey.page.keyboard.press('F2');
        await journey.page.keyboard.insertText(journey.text());
        await journey.page.keyboard.press(journey.chance.one(['Enter', 'Enter', 'Escape']));
      }),
  ],
  'delete by a key': [3, (journey) => withChip(journey, () => journey.page.keyboard.press('Delete'))],
  'duplicate by keys': [2, (journey) => withChip(journey, () => journey.page.keyboard.press('Control+d'))],
  'copy and paste': [3, (journey) => withChip(journey, () => clip(journey, 'Control+c'))],
  'cut and paste': [2, (journey) => withChip(journey, () => clip(journey, 'Control+x'))],
  'several, then delete, duplicate or move': [
    3,
    (journey) =>
      several(journey, () =>
        journey.page.keyboard.press(journey.chance.one(['Delete', 'Control+d', 'Alt+ArrowUp', 'Alt+ArrowRight'])),
      ),
  ],
  'all, then arrange': [
    2,
    (journey) =>
      withChip(journey, async (chip) => {
        await journey.page.keyboard.press('Control+a');
        await chip.click({ button: 'right' });
        await journey.page.getByRole('menu').waitFor();
        const item = journey.item(journey.chance.one(ARRANGED));
        // All may be one, which is not arranged.
        if ((await item.count()) === 0 || (await item.isDisabled())) return journey.rest();
        await item.click();
      }),
  ],
  'a row by its menu': [
    3,
    async (journey) => {
      const row = await journey.anyRow();
      if (!row) return false;
      await row.click({ button: 'right' });
      const word = journey.chance.one<Word>(['action.moveUp', 'action.moveDown', 'action.duplicate', 'action.remove']);
      const item = journey.item(word);
      await item.waitFor();
      if (await item.isDisabled()) return journey.rest();
      await item.click();
    },
  ],
};

function kind(journey: Journey): Locator {
  return journey.button(journey.chance.one(KINDS), journey.region('editor.palette'));
}

/** Adds a button; its text has the focus then. */
async function add(journey: Journey): Promise<void> {
  await kind(journey).click();
  await journey
    .region('editor.canvas')
    .getByRole('textbox', { name: journey.say('editor.buttonText') })
    .waitFor();
}

function board(journey: Journey): Locator {
  return journey.region('editor.canvas').locator('[data-board]');
}

async function drag({ page, chance }: Journey, from: Locator, to: Locator): Promise<void> {
  for (const one of [from, to]) await one.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
  const [lifted, end] = [await boxOf(from), await boxOf(to)];
  await page.mouse.move(lifted.x + lifted.width / 2, lifted.y + lifted.height / 2);
  await page.mouse.down();
  await page.mouse.move(lifted.x + lifted.width / 2 + 6, lifted.y + lifted.height / 2 + 6, { steps: 2 });
  await page.mouse.move(end.x + end.width * chance.one([0.1, 0.9]), end.y + end.height * chance.one([0.1, 0.5, 0.9]), {
    steps: 4,
  });
  // Now and then it is given up in the air.
  if (chance.share() < 0.15) await page.keyboard.press('Escape');
  await page.mouse.up();
}

/** Where it is now: what was done last may still come, and put it elsewhere. */
async function boxOf(part: Locator) {
  for (;;) {
    const box = await part.boundingBox();
    if (box) return box;
  }
}

/** Selects a button, then does something to it. */
async function withChip(journey: Journey, act: (chip: Locator) => Promise<unknown>): Promise<unknown> {
  const chip = await journey.anyChip();
  if (!chip) return false;
  await chip.click();
  return act(chip);
}

async function clip(journey: Journey, key: string): Promise<void> {
  await journey.page.keyboard.press(key);
  const target = await journey.anyChip();
  if (target) await target.click();
  await journey.page.keyboard.press('Control+v');
}

async function several(journey: Journey, act: () => Promise<unknown>): Promise<unknown> {
  return withChip(journey, async () => {
    const other = await journey.anyChip();
    await other?.click({ modifiers: [journey.chance.one(['Shift', 'Control'] as const)] });
    return act();
  });
}

import { expect, type Locator } from '@playwright/test';
import { TEMPLATES } from '../../app/core/templates/templates.ts';
import type { Weighted } from './deeds.ts';
import type { Journey, Word } from './journey.ts';

/** What is done to the page, the history and the library. */
export const PAGE_DEEDS: Readonly<Record<string, Weighted>> = {
  undo: [6, (journey) => step(journey, 'action.undo', 'Control+z')],
  redo: [4, (journey) => step(journey, 'action.redo', 'Control+Shift+z')],
  'the other language': [
    1,
    async (journey) => {
      await journey.page.getByRole('button', { name: / – (Русский|English)$/ }).click();
      journey.language = journey.language === 'en' ? 'ru' : 'en';
      await journey.region('editor.palette').waitFor();
    },
  ],
  'another theme': [
    1,
    async (journey) => {
      await journey.button('app.theme').click();
      const theme = journey.chance.one<Word>(['app.theme.system', 'app.theme.light', 'app.theme.dark']);
      await journey.page.getByRole('menuitemradio', { name: journey.say(theme) }).click();
    },
  ],
  'another messenger and back': [
    1,
    async (journey) => {
      const group = journey.page.getByRole('group', { name: journey.say('preview.renderer') });
      for (const word of ['preview.renderer.all', 'preview.renderer.web'] as const) {
        await group.getByText(journey.say(word), { exact: true }).click();
      }
    },
  ],
  'a template': [
    2,
    async (journey) => {
      // Their samples are known to observe.ts in one language.
      if (journey.language !== 'en') return false;
      await journey.button('action.templates', journey.region('editor.palette')).click();
      const cards = journey.dialog().locator('[data-template]');
      await cards.first().waitFor();
      // Asked before: on an empty board the template may stand there by the time the press is over.
      const choices = await choosing(journey);
      await cards.nth(journey.chance.below(TEMPLATES.length)).click();
      const menu = journey.page.getByRole('menu');
      await expect(menu.or(journey.dialog())).toHaveCount(choices);
      if ((await menu.count()) > 0) {
        const items = menu.getByRole('menuitem');
        const item = items.nth(journey.chance.below(await items.count()));
        const isNew = (await item.textContent()) === journey.say('templates.open');
        await (isNew ? goElsewhere(journey, item) : item.click());
      }
      await expect(journey.dialog()).toHaveCount(0);
    },
  ],
  'a new keyboard': [1, (journey) => choose(journey, 'library.new')],
  'duplicate the keyboard': [1, (journey) => choose(journey, 'library.duplicate')],
  'delete the keyboard': [1, (journey) => choose(journey, 'library.delete')],
  'another keyboard': [
    2,
    async (journey) => {
      await openMenu(journey);
      const others = journey.page.getByRole('menuitemradio');
      const count = await others.count();
      if (count === 0) return journey.rest();
      await goElsewhere(journey, others.nth(journey.chance.below(count)));
    },
  ],
  reload: [
    2,
    async (journey) => {
      await journey.page.reload();
      await journey.region('editor.canvas').waitFor();
    },
  ],
};

/** In the middle of whatever was done last, by the button or by its keys. */
async function step(journey: Journey, word: Word, keys: string): Promise<unknown> {
  const button = journey.button(word, journey.page.getByRole('banner'));
  if (await button.isDisabled()) return false;
  if (journey.chance.share() < 0.5) await button.click();
  else await journey.page.keyboard.press(keys);
}

/** The gallery asks where to put a template only when something is there: a menu over the dialog. */
async function choosing(journey: Journey): Promise<number> {
  return (await journey.anyChip()) ? 2 : 0;
}

async function openMenu(journey: Journey): Promise<void> {
  await journey.page
    .getByRole('banner')
    .getByRole('button', { name: journey.say('library.menu'), exact: true })
    .click();
  await journey.item('library.new').waitFor();
}

/** Presses what leads to another keyboard, which comes a moment later. */
async function goElsewhere({ page }: Journey, item: Locator): Promise<void> {
  const ownId = () => page.evaluate(() => sessionStorage.getItem('kd.keyboard'));
  const before = await ownId();
  await item.click();
  await expect.poll(ownId).not.toBe(before);
}

/** Each of these leads to another keyboard. */
async function choose(journey: Journey, word: 'library.new' | 'library.duplicate' | 'library.delete'): Promise<void> {
  await openMenu(journey);
  await goElsewhere(journey, journey.page.getByRole('menuitem', { name: journey.say(word), exact: true }));
}

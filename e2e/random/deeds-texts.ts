import { tryJson } from '../../app/core/json/json.ts';
import { readClip } from '../../app/core/request/clip.ts';
import type { Weighted } from './deeds.ts';
import type { Journey, Word } from './journey.ts';

/** Keyboards as texts: for the import, the clipboard and the JSON panel. */
const TEXTS = [
  'Yes | No\nOpen website -> https://example.com/\nHelp -> /help topic:1',
  '[{"TEXT":"A","LINK":"/a"},{"TEXT":"B","COMMAND":"b"},{"TYPE":"NEWLINE"},{"TEXT":"C","ACTION":"SEND","ACTION_VALUE":"c"}]',
  '{"BOT_ID":456,"BUTTONS":[{"TEXT":"Rate","COMMAND":"rate","COMMAND_PARAMS":"5","BLOCK":"Y","DISPLAY":"LINE"}]}',
  '{"DIALOG_ID":"chat1","MESSAGE":"Hi","KEYBOARD":{"BUTTONS":[{"TEXT":"Only","ACTION":"COPY","ACTION_VALUE":"x"}]}}',
  "$keyboard = ['BUTTONS' => [['TEXT' => 'Php', 'LINK' => 'https://example.com/php', 'DISPLAY' => 'LINE']]];",
  '[{"TEXT":"Nothing"},7,{"TEXT":"","LINK":"/"},{"TYPE":"NEWLINE","X":1},{"TYPE":"NEWLINE"},{"TEXT":"End","LINK":"/end","CONTEXT":"MOBILE"}]',
];
const WAYS: readonly Word[] = ['import.replace', 'import.append', 'import.replace', 'import.asOne'];

/** What comes as text from elsewhere, or is written as text here. */
export const TEXT_DEEDS: Readonly<Record<string, Weighted>> = {
  import: [
    3,
    async (journey) => {
      await journey.button('action.import', journey.page.getByRole('banner')).click();
      await journey.page.getByRole('textbox', { name: journey.say('import.text') }).fill(journey.chance.one(TEXTS));
      await journey
        .dialog()
        .getByText(journey.say('import.recognised', { kind: '' }).trim())
        .waitFor();
      await journey.button(journey.chance.one(WAYS), journey.dialog()).click();
      await journey.dialog().waitFor({ state: 'detached' });
    },
  ],
  'paste a text on the page': [
    2,
    async (journey) => {
      const { page } = journey;
      const text = journey.chance.one(TEXTS);
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      // What is no keyboard of ours opens the import where there is nothing yet, and is told of elsewhere.
      const isForeign = readClip(text) === null;
      const isOpening = isForeign && (await journey.anyRow()) === null;
      const chip = await journey.anyChip();
      if (chip) await chip.click();
      else await journey.rest();
      await page.keyboard.press('Control+v');
      if (isForeign && !isOpening) await journey.button('clipboard.openImport').waitFor();
      if (!isOpening) return;
      await journey.dialog().waitFor();
      await page.keyboard.press('Escape');
      await journey.dialog().waitFor({ state: 'detached' });
    },
  ],
  'write other JSON': [3, (journey) => typeJson(journey, (json) => change(json, journey))],
  'leave the JSON unfinished, then give it up': [
    1,
    async (journey) => {
      await typeJson(journey, (json) => json.slice(0, 1 + journey.chance.below(Math.max(1, json.length - 2))));
      // By keys: a list of what could be written here may lie over it until the focus leaves.
      await journey.button('json.drop').focus();
      await journey.page.keyboard.press('Enter');
    },
  ],
};

/** Takes the place of the whole text, as a paste does. */
async function typeJson(journey: Journey, write: (json: string) => string): Promise<void> {
  const { page } = journey;
  await journey.tab('app.tab.json').click();
  const panel = journey.region('export.json');
  await panel.hover();
  const code = panel.locator('.cm-content');
  await code.waitFor();
  await journey.button('export.copy', panel).click();
  // What is copied is said when it is there.
  await page.getByText(journey.say('export.copied'), { exact: true }).first().waitFor();
  const json = await page.evaluate(() => navigator.clipboard.readText());
  await code.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(write(json));
}

/** The same request with one thing of it changed; of one that an undo has left unfinished nothing stays. */
function change(json: string, journey: Journey): string {
  const { chance } = journey;
  const request = (tryJson(json) ?? {}) as Record<string, unknown>;
  const holder = (request.fields ?? request) as Record<string, unknown>;
  const name = ['KEYBOARD', 'keyboard'].find((key) => key in holder);
  const keyboard = (name ? holder[name] : null) as { BUTTONS?: Record<string, unknown>[] } | null;
  const buttons = Array.isArray(keyboard?.BUTTONS) ? keyboard.BUTTONS : [];
  const what = chance.below(4);
  if (what === 0 && buttons.length > 0) buttons.splice(chance.below(buttons.length), 1);
  else if (what === 1)
    buttons.splice(chance.below(buttons.length + 1), 0, { TEXT: journey.text(), LINK: '/json', ODD: [1] });
  else if (what === 2) buttons.reverse();
  else if (what === 3) buttons.splice(chance.below(buttons.length + 1), 0, { TYPE: 'NEWLINE' });
  return JSON.stringify(request, null, chance.one([0, 2, 4]));
}

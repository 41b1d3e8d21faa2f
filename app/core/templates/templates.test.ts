import { describe, expect, test } from 'vitest';
import { objectOf } from '../json/json.ts';
import { setBotId } from '../keyboard/bot-id.ts';
import { type Design, newDesign } from '../keyboard/design.ts';
import { drawnEntries } from '../portal/render/drawn-entries.ts';
import { layoutWeb } from '../portal/render/layout.ts';
import { WEB_LOOK } from '../portal/render/looks.ts';
import { traceShown } from '../portal/validator/trace-filled.ts';
import { readKeyboard } from '../request/read-keyboard.ts';
import { writeKeyboard } from '../request/write-keyboard.ts';
import { checkDesign } from '../rules/check-design.ts';
import { variablesOf } from '../variables/list-variables.ts';
import { takeTemplate, templateDesign } from './take-template.ts';
import { TEMPLATES } from './templates.ts';

const LANGUAGES = ['en', 'ru'] as const;
const cases = TEMPLATES.flatMap((template) => LANGUAGES.map((language) => ({ id: template.id, template, language })));

/** What nobody can know before: the recipient, the bot and its secret. And what BLOCK does, which is meant. */
const KNOWN_LATER = ['no-dialog', 'unknown-values', 'needs-secret'];
const MEANT = ['block-keyboard'];

const codesOf = (design: Design) => [...new Set(checkDesign(design).map(({ code }) => code))];
const textsOf = ({ keyboard }: Design) =>
  keyboard.rows.map(({ buttons }) => buttons.map(({ fields }) => String(fields.TEXT)));

test('there are twelve, each with a name of its own', () => {
  expect(TEMPLATES).toHaveLength(12);
  expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(12);
  for (const language of LANGUAGES) expect(new Set(TEMPLATES.map(({ name }) => name[language])).size).toBe(12);
});

describe.each(cases)('$id in $language', ({ template, language }) => {
  const design = templateDesign(template, language);
  const filled = {
    ...design,
    dialogId: 'chat7',
    messageId: '9',
    commandId: '3',
    keyboard: setBotId(design.keyboard, 5),
  };

  test('has nothing to put right but what nobody can know yet', () => {
    const found = checkDesign(design);
    expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(codesOf(design).filter((code) => ![...KNOWN_LATER, ...MEANT].includes(code))).toEqual([]);
  });

  test.each(template.methods)('is stored whole by %s', (method) => {
    const sent = { ...filled, method };
    expect(codesOf(sent).filter((code) => code !== 'needs-secret' && !MEANT.includes(code))).toEqual([]);
    const { answer, entries } = traceShown(sent);
    expect(answer.outcome).toBe('stored');
    for (const { value, trace } of entries) {
      const stored: unknown = trace !== null && 'stored' in trace ? trace.stored : null;
      // Everything of a button arrives as it was written, save the texts that a sample stands in.
      expect(stored).toEqual(expect.objectContaining(objectOf(value)));
    }
  });

  test('is laid out as meant, on a phone too, and no text is cut', () => {
    const measure = (text: string) => [...text].length * 7;
    const room = WEB_LOOK.button.blockWidth;
    const boxes = layoutWeb(drawnEntries(design), room, measure);
    const tops = [...new Set(boxes.map(({ y }) => y))];
    const lines = tops.map((top) => boxes.filter(({ y }) => y === top));
    expect(lines.map((line) => line.map(({ text }) => text))).toEqual(
      textsOf(design).map((row) => row.map((text) => fillIn(text, design))),
    );
    const cut = boxes.filter(({ text, width }) => measure(text) + 2 * WEB_LOOK.button.paddingX > width);
    expect(cut).toEqual([]);
  });

  test('every variable has a sample but the bot, and every sample is a variable', () => {
    const used = variablesOf(design).variables.map(({ name }) => name);
    expect(used.filter((name) => name !== 'botId').sort()).toEqual(Object.keys(template.samples).sort());
  });

  test('its texts are in its language', () => {
    const said = [template.name, template.when, template.message].map((text) => text[language]);
    const isRussian = (text: string) => /[а-яё]/i.test(text);
    const words = [...said, ...textsOf(design).flat()].filter((text) =>
      /\p{L}/u.test(text.replace(/\{\{.*?\}\}/g, '')),
    );
    expect(words.filter((text) => isRussian(text) !== (language === 'ru'))).toEqual([]);
  });
});

function fillIn(text: string, { variables = {} }: Design): string {
  return text.replace(/\{\{(.*?)\}\}/g, (braces, name: string) => String(variables[name]?.sample ?? braces));
}

test.each(TEMPLATES)('$id: both languages have the same structure', (template) => {
  const [en, ru] = LANGUAGES.map((language) => {
    const { keyboard, variables, method } = templateDesign(template, language);
    const rows = keyboard.rows.map(({ buttons }) =>
      buttons.map(({ fields: { TEXT, ACTION_VALUE, ...rest } }) => ({ ...rest, hasValue: ACTION_VALUE !== undefined })),
    );
    return { rows, wrapper: keyboard.wrapper, variables: Object.keys(variables ?? {}), method };
  });
  expect(en).toEqual(ru);
});

describe('taken into a design', () => {
  const [confirm] = TEMPLATES;
  if (!confirm) throw new Error('no template');
  const own = {
    ...newDesign('Hello'),
    name: 'Mine',
    dialogId: 'chat1',
    variables: { reportId: { sample: 1 }, other: { sample: 2 } },
    keyboard: readKeyboard({ BOT_ID: 12, BUTTONS: [{ TEXT: 'Own', COMMAND: 'own', DISPLAY: 'LINE' }] }).document,
  };

  test('in its place: what was typed of ids, name and samples stays', () => {
    const taken = takeTemplate(own, confirm, 'en', 'replace');
    expect(textsOf(taken)).toEqual([['Confirm', 'Cancel']]);
    expect(taken).toMatchObject({ name: 'Mine', dialogId: 'chat1', method: 'imbot.v2.Chat.Message.send' });
    expect(taken.message).toBe(confirm.message.en);
    expect(writeKeyboard(taken.keyboard)).toMatchObject({ BOT_ID: 12 });
    expect(taken.variables).toEqual({
      reportId: { sample: 1 },
      other: { sample: 2 },
      reportName: { sample: 'Sales in May' },
    });
  });

  test('below: nothing but rows and samples is added', () => {
    const taken = takeTemplate(own, confirm, 'ru', 'append');
    expect(textsOf(taken)).toEqual([['Own'], ['Подтвердить', 'Отменить']]);
    expect(taken).toMatchObject({ name: 'Mine', message: 'Hello', method: 'im.message.add' });
    expect(writeKeyboard(taken.keyboard)).toMatchObject({ BOT_ID: 12 });
  });

  test('into nothing: the bot is a variable, and the name is that of the template', () => {
    const taken = takeTemplate(newDesign('Hi'), confirm, 'ru', 'replace');
    expect(taken.name).toBe('Подтвердить или отменить');
    expect(writeKeyboard(taken.keyboard)).toMatchObject({ BOT_ID: '{{botId}}' });
  });

  test('one without commands asks for no bot', () => {
    const answers = TEMPLATES.find(({ id }) => id === 'answers');
    const taken = answers && takeTemplate(newDesign(''), answers, 'en', 'replace');
    expect(taken && writeKeyboard(taken.keyboard)).not.toHaveProperty('BOT_ID');
  });
});

import { describe, expect, test } from 'vitest';
import type { Json } from '../core/json/json.ts';
import { newDesign } from '../core/keyboard/design.ts';
import type { Fields } from '../core/keyboard/document.ts';
import { startHistory } from '../core/keyboard/history.ts';
import { BUTTON_ACTIONS, sampleButton } from '../core/request/actions.ts';
import { readKeyboard } from '../core/request/read-keyboard.ts';
import { addButtonCommand, setBotIdCommand, setDesignCommand, setFieldsCommand, undoCommand } from './commands.ts';
import { noteUse } from './deeds.ts';
import { closeStep, createEditorStore, type EditorStore, edit } from './editor-store.ts';
import { loadChecks } from './issues.ts';
import { duplicateCommand, removeCommand } from './part-commands.ts';
import { countNow, createProblemStore } from './problems.ts';
import { createSettledStore, followEditor } from './settled.ts';

const HELP = { TEXT: 'Help', COMMAND: 'help', DISPLAY: 'LINE' };
const SITE = { TEXT: 'Site', LINK: 'https://b24.example/', DISPLAY: 'LINE' };

/** Each page has a keyboard of its own. */
let opened = 0;

/** A page with this keyboard, and what it says: `todo bot`, `error action-empty`. */
async function open(keyboard: Json = [], method = newDesign('').method) {
  const store = createEditorStore();
  opened += 1;
  store.setState({ keyboard: `k${opened}` });
  store.setState({ history: startHistory({ ...newDesign('Hi'), method, keyboard: readKeyboard(keyboard).document }) });
  await loadChecks(store);
  const settled = createSettledStore(store);
  const problems = createProblemStore(store, settled);
  followEditor(store, settled, (act) => act());
  const list = () => problems.getState().problems;
  return {
    store,
    problems,
    list,
    said: () =>
      list()
        .filter(({ lead }) => lead.code !== 'no-dialog')
        .map(({ standing, said }) => `${standing} ${said.code}`),
  };
}

/** Takes in a keyboard as an import or a change of the JSON does. */
function write(store: EditorStore, keyboard: Json, label: 'import' | 'editJson' | 'fix'): void {
  edit(store, (now) => ({ ...now, keyboard: readKeyboard(keyboard).document }), { label });
}

const add = (store: EditorStore, fields: Fields = HELP) => addButtonCommand(store, fields);

describe('nobody has made a mistake', () => {
  test('on the first visit', async () => {
    const { list, store } = await open();
    expect(list().map(({ standing, said }) => [standing, said.code])).toEqual([
      ['todo', 'keyboard-to-do'],
      ['todo', 'no-dialog'],
    ]);
    expect(countNow(store)).toBe(0);
  });

  test('with new commands without a bot: one thing is to do, and the refusal that follows is no other', async () => {
    const { store, said, list, problems } = await open();
    add(store);
    add(store);
    expect(said()).toEqual(['todo bot-to-do']);
    expect(list()[0]).toMatchObject({ said: { params: { count: 2 } }, lead: { target: { field: 'botId' } } });
    expect(problems.getState().waitsForBot).toBe(true);
    setBotIdCommand(store, '7');
    expect(said()).toEqual([]);
    expect(problems.getState().waitsForBot).toBe(false);
  });

  test('with a method that was chosen by hand and needs more', async () => {
    const { store, said } = await open([SITE]);
    setDesignCommand(store, { method: 'im.message.update' });
    expect(said()).toEqual(['todo missing-id']);
  });

  test('while a field is empty on its way to its next value, until it is left', async () => {
    const { store, said } = await open([SITE]);
    setFieldsCommand(store, 'b1', { LINK: '' }, 'editButton');
    expect(said().toSorted()).toEqual(['todo action-empty', 'todo refused-keyboard']);
    closeStep(store);
    expect(said().toSorted()).toEqual(['error action-empty', 'error refused-keyboard']);
  });

  test('while a bot is typed anew', async () => {
    const { store, said } = await open();
    add(store);
    setBotIdCommand(store, '7');
    setBotIdCommand(store, '');
    expect(said()).toEqual(['todo bot-to-do']);
    closeStep(store);
    expect(said()).toEqual(['error command-without-bot']);
  });

  test('after all was taken back', async () => {
    const { store, said } = await open();
    add(store);
    setBotIdCommand(store, '7');
    undoCommand(store);
    expect(said()).toEqual(['todo bot-to-do']);
  });
});

describe('it is judged at once', () => {
  test.each(['import', 'editJson'] as const)('what came by %s', async (label) => {
    const { store, said, list } = await open();
    write(store, [HELP, HELP], label);
    expect(said()).toEqual(['error command-without-bot']);
    expect(list()[0]?.also.map(({ code }) => code)).toEqual(['refused-keyboard']);
    expect(list()[0]?.issues).toHaveLength(4);
  });

  test('what was there when the page was opened', async () => {
    expect((await open([HELP])).said()).toEqual(['error command-without-bot']);
    expect((await open([SITE], 'im.message.update')).said()).toEqual(['warning missing-id']);
  });

  test('what somebody wrote wrongly', async () => {
    const { store, said } = await open();
    add(store);
    setBotIdCommand(store, 'x');
    expect(said()).toEqual(['error wrong-bot']);
    add(store, { ...SITE, LINK: 'b24.example' });
    expect(said()).toContain('error link-no-scheme');
  });

  test('what went out, but not what came after that', async () => {
    const { store, said } = await open();
    noteUse(store);
    expect(said()).toEqual(['warning empty-keyboard']);
    add(store);
    expect(said()).toEqual(['todo bot-to-do']);
    noteUse(store);
    expect(said()).toEqual(['error command-without-bot']);
  });

  test('a copy of it, but not what takes its place', async () => {
    const { store, said } = await open([HELP]);
    duplicateCommand(store, { kind: 'button', id: 'b1' });
    expect(said()).toEqual(['error command-without-bot']);
    for (const id of ['b2', 'b1']) removeCommand(store, { kind: 'button', id });
    expect(said()).toEqual(['todo keyboard-to-do']);
    add(store);
    expect(said()).toEqual(['todo bot-to-do']);
  });
});

describe('examples', () => {
  const made = BUTTON_ACTIONS.map(({ kind }) =>
    sampleButton(kind, (name) => (name === 'sample.CALL.value' ? '+12025550100' : 'Word')),
  );

  test('all of them are one thing to do, until they are changed', async () => {
    const { store, list } = await open();
    for (const fields of made) add(store, fields);
    const example = () => list().find(({ lead }) => lead.code === 'example-value');
    expect(example()?.standing).toBe('todo');
    expect(example()?.issues).toHaveLength(5);
    setFieldsCommand(store, 'b1', { LINK: 'https://b24.example/' }, 'editButton');
    expect(example()?.issues).toHaveLength(4);
  });

  test('what came from elsewhere is none', async () => {
    const { store, said } = await open();
    write(store, [{ ...SITE, LINK: 'https://www.example.com/' }], 'import');
    expect(said()).toEqual([]);
  });
});

test('buttons that say the same and are fixed alike are one problem; another value or another fix is another', async () => {
  const bad = { ...SITE, LINK: 'b24.example' };
  const { list } = await open([bad, bad, { ...bad, LINK: '//' }, { ...SITE, WIDTH: '9px' }, { ...SITE, WIDTH: '8px' }]);
  const shared = list().map(({ said, issues }) => [said.code, issues.length]);
  expect(shared.filter(([code]) => code === 'link-no-scheme')).toEqual([['link-no-scheme', 2]]);
  expect(shared.filter(([code]) => code === 'wrong-width')).toEqual([
    ['wrong-width', 1],
    ['wrong-width', 1],
  ]);
});

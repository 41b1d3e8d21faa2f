import { beforeEach, describe, expect, test } from 'vitest';
import { writeMarkdown } from '../core/export/write-markdown.ts';
import { type Design, newDesign } from '../core/keyboard/design.ts';
import { startHistory } from '../core/keyboard/history.ts';
import { readKeyboard } from '../core/request/read-keyboard.ts';
import { shareRequest } from '../core/request/share-request.ts';
import { exportJson, writeJson, writeRequest } from '../core/request/write-request.ts';
import { snippetTargets, writeSnippet } from '../core/snippets/write-snippet.ts';
import { undoCommand } from './commands.ts';
import { readDraft, writeDraft } from './draft.ts';
import { createEditorStore } from './editor-store.ts';
import { renameVariableCommand, setPlainTextCommand, setSampleCommand } from './variables.ts';

const design: Design = {
  ...newDesign('Hi {{name}}'),
  keyboard: readKeyboard([{ TEXT: '{{name}}', LINK: 'https://{{host}}/' }]).document,
};
let store = createEditorStore();
const now = () => store.getState().history.present;
const steps = () => store.getState().history.past.map(({ label }) => label);
const SECRET = 'https://example.bitrix24.com/rest/1/ab12cd34ef56gh78/';

beforeEach(() => {
  store = createEditorStore();
  store.setState({ history: startHistory(design) });
});

test('typing a sample is one step for each variable, and every step is taken back', () => {
  for (const text of ['A', 'An', 'Ann']) setSampleCommand(store, 'name', text);
  setSampleCommand(store, 'host', 'example.com');
  setPlainTextCommand(store, 'host', true);
  renameVariableCommand(store, 'name', 'client');
  expect(steps()).toEqual(['editVariable', 'editVariable', 'editVariable', 'renameVariable']);
  expect(now()).toMatchObject({
    message: 'Hi {{client}}',
    variables: { client: { sample: 'Ann' }, host: { sample: 'example.com', isText: true } },
  });
  for (let i = 0; i < 3; i++) undoCommand(store);
  expect(now().variables).toEqual({ name: { sample: 'Ann' } });
  undoCommand(store);
  expect(now()).toBe(design);
});

test('a name that a variable cannot have is no step', () => {
  renameVariableCommand(store, 'name', 'host');
  expect(steps()).toEqual([]);
});

describe('what is said of variables', () => {
  beforeEach(() => {
    setSampleCommand(store, 'name', 'Zebedee');
    setPlainTextCommand(store, 'host', true);
  });

  test('is kept with the draft', () => {
    expect(readDraft(writeDraft(store.getState().history))?.present).toEqual(now());
  });

  test('is not kept where it looks like a secret, neither now nor in the steps before', () => {
    setSampleCommand(store, 'host', SECRET);
    setPlainTextCommand(store, 'name', true);
    const text = writeDraft(store.getState().history);
    expect(now().variables?.host?.sample).toBe(SECRET);
    expect(text).not.toContain('ab12cd34');
    expect(readDraft(text)?.present.variables).toEqual({
      host: { isText: true },
      name: { isText: true, sample: 'Zebedee' },
    });
  });

  test('is in no JSON, Markdown, code or link', () => {
    expect(writeMarkdown(now(), (word) => word)).toBe(writeMarkdown(design, (word) => word));
    for (const { id } of snippetTargets)
      expect(writeSnippet(id, writeRequest(now()))).toBe(writeSnippet(id, writeRequest(design)));
    for (const scope of ['keyboard', 'request'] as const) {
      expect(writeJson(now(), scope, 'pretty')).toBe(writeJson(design, scope, 'pretty'));
      expect(exportJson(now(), scope, 'compact')).toBe(exportJson(design, scope, 'compact'));
    }
    expect(shareRequest(now(), true)).toEqual(shareRequest(design, true));
  });
});

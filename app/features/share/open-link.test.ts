import { beforeEach, describe, expect, test } from 'vitest';
import { newDesign } from '../../core/keyboard/design.ts';
import { readKeyboard } from '../../core/request/read-keyboard.ts';
import { shareRequest } from '../../core/request/share-request.ts';
import { writeKeyboard } from '../../core/request/write-keyboard.ts';
import { addButtonCommand, redoCommand, setDesignCommand, undoCommand } from '../../store/commands.ts';
import { createEditorStore, type EditorStore } from '../../store/editor-store.ts';
import { packLink } from './link.ts';
import { bringBack, openLink, stepsBack } from './open-link.ts';

const THEIRS = { BUTTONS: [{ TEXT: 'Theirs', LINK: 'https://example.com/' }] };
const shared = { ...newDesign('Hi'), name: 'Triage', keyboard: readKeyboard(THEIRS).document };
const link = async () => `#k=${await packLink(shareRequest(shared, false).request)}`;

let store: EditorStore;
const present = () => store.getState().history.present;

beforeEach(() => {
  store = createEditorStore();
  addButtonCommand(store, { TEXT: 'New' });
});

describe('a link that can be read', () => {
  test('is opened as one step, and undo brings the draft back', async () => {
    const mine = present();
    store.setState({ dialog: 'share', editing: 'b1', panel: 'preview' });
    expect(await openLink(store, await link(), '')).toMatchObject({ outcome: 'opened', mine });
    expect(present()).toMatchObject({ name: 'Triage', message: 'Hi', method: 'im.message.add', dialogId: '' });
    expect(writeKeyboard(present().keyboard)).toEqual(THEIRS);
    expect(store.getState()).toMatchObject({ selection: null, dialog: null, editing: null, panel: 'build' });
    expect(store.getState().history.past.at(-1)?.label).toBe('openLink');
    undoCommand(store);
    expect(present()).toBe(mine);
  });

  test('is no second step when it is open already', async () => {
    await openLink(store, await link(), '');
    const { history } = store.getState();
    expect(await openLink(store, await link(), '')).toMatchObject({ outcome: 'again' });
    expect(store.getState().history).toBe(history);
  });

  test('may hold a keyboard alone: it gets the usual message', async () => {
    await openLink(store, `#json=${encodeURIComponent(JSON.stringify(THEIRS))}`, 'Usual');
    expect(present()).toMatchObject({ name: '', message: 'Usual' });
  });
});

test.each([
  ['#k=AAAA', 'damaged'],
  ['#json=%7B', 'not-json'],
  ['#json=7', 'no-keyboard'],
  [`#json=${'['.repeat(200)}${']'.repeat(200)}`, 'damaged'],
  [`#json=[${'0,'.repeat(1600)}0]`, 'too-many-buttons'],
  [`#json=${'0'.repeat(100_000)}`, 'too-long'],
])('%.30s changes nothing: %s', async (hash, outcome) => {
  const before = store.getState();
  expect(await openLink(store, hash, '')).toEqual({ outcome });
  expect(store.getState()).toBe(before);
});

test('what was mine comes back over later steps, and they can be done again', async () => {
  const mine = present();
  await openLink(store, await link(), '');
  setDesignCommand(store, { message: 'Changed' });
  expect(stepsBack(store.getState(), mine)).toBe(2);
  bringBack(store, mine);
  expect(present()).toBe(mine);
  expect(stepsBack(store.getState(), mine)).toBe(0);
  bringBack(store, mine);
  expect(present()).toBe(mine);
  redoCommand(store);
  redoCommand(store);
  expect(present().message).toBe('Changed');
});

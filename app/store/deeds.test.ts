import { describe, expect, it } from 'vitest';
import { newDesign } from '../core/keyboard/design.ts';
import { startHistory } from '../core/keyboard/history.ts';
import { readKeyboard } from '../core/request/read-keyboard.ts';
import { setDesignCommand } from './commands.ts';
import { firstDeed } from './deeds.ts';
import { createEditorStore } from './editor-store.ts';

function start(design = newDesign('Hi')) {
  const store = createEditorStore();
  const page = new EventTarget();
  store.setState({ history: startHistory(design) });
  return { store, page };
}

async function isCome(deed: Promise<void>): Promise<boolean> {
  return Promise.race([deed.then(() => true), new Promise<false>((resolve) => setTimeout(() => resolve(false)))]);
}

describe('firstDeed', () => {
  it.each(['pointerdown', 'keydown', 'click', 'drop'])('comes with a %s, not before', async (event) => {
    const { store, page } = start();
    const deed = firstDeed(store, page);
    page.dispatchEvent(new Event('pointermove'));
    store.setState({ panel: 'preview' });
    expect(await isCome(deed)).toBe(false);
    page.dispatchEvent(new Event(event));
    expect(await isCome(deed)).toBe(true);
  });

  it('comes with a change from anywhere', async () => {
    const { store, page } = start();
    const deed = firstDeed(store, page);
    setDesignCommand(store, { message: 'Other' });
    expect(await isCome(deed)).toBe(true);
  });

  it.each([
    ['buttons', { ...newDesign('Hi'), keyboard: readKeyboard([{ TEXT: 'A' }]).document }],
    ['a keyboard that holds none', { ...newDesign('Hi'), keyboard: readKeyboard('x').document }],
    ['unfinished text', { ...newDesign('Hi'), unread: { scope: 'keyboard', text: '{' } as const }],
  ])('is there at once with %s', async (_, design) => {
    const { store, page } = start(design);
    expect(await isCome(firstDeed(store, page))).toBe(true);
  });

  it('is there at once where the problems are open', async () => {
    const { store, page } = start();
    store.setState(({ preferences }) => ({ preferences: { ...preferences, drawer: 'problems' } }));
    expect(await isCome(firstDeed(store, page))).toBe(true);
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newDesign } from '../core/keyboard/design.ts';
import { record, startHistory } from '../core/keyboard/history.ts';
import { sketch } from '../core/testdata/sketch.ts';
import { addButtonCommand, setDesignCommand, undoCommand } from './commands.ts';
import { DRAFT_KEY, readDraft, writeDraft } from './draft.ts';
import { createEditorStore, type EditorStore, select } from './editor-store.ts';
import { DAMAGED_KEY, forgetDamaged, persist, readPreferences } from './persistence.ts';
import { DEFAULT_PREFERENCES, PREFERENCES_KEY } from './preferences.ts';
import { FakePage, FakeStorage } from './testdata/fake-browser.ts';

let store: EditorStore;
let storage: FakeStorage;
let page: FakePage;
let stop: () => void;
const begin = () => {
  stop = persist(store, storage, page as unknown as Window);
};
const type = (message: string) => setDesignCommand(store, { message });
const kept = () => readDraft(storage.items.get(DRAFT_KEY) ?? '')?.present.message;
const draft = (message: string) =>
  writeDraft(record(startHistory(newDesign('')), { ...newDesign(message), keyboard: sketch('a|b') }, 'editMessage'));
const drafts = () => storage.writes.filter((key) => key === DRAFT_KEY).length;

beforeEach(() => {
  vi.useFakeTimers();
  store = createEditorStore();
  storage = new FakeStorage();
  page = new FakePage();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('restoring', () => {
  test('without a draft nothing changes', () => {
    const { history } = store.getState();
    begin();
    expect(store.getState()).toMatchObject({ history, damaged: null, save: 'saved' });
    vi.runAllTimers();
    expect(storage.writes).toEqual([]);
  });

  test('the draft comes back with its steps, and is not written again', () => {
    storage.setItem(DRAFT_KEY, draft('kept'));
    begin();
    expect(store.getState().history.present.message).toBe('kept');
    undoCommand(store);
    expect(store.getState().history.present.message).toBe('');
    storage.writes = [];
    vi.advanceTimersByTime(300);
    expect(drafts()).toBe(1);
  });

  test('a damaged draft is set aside, offered, and not overwritten by work', () => {
    storage.setItem(DRAFT_KEY, '{"version":1');
    begin();
    expect(store.getState()).toMatchObject({ damaged: '{"version":1', save: 'saved' });
    expect([...storage.items]).toEqual([[DAMAGED_KEY, '{"version":1']]);
    type('new');
    vi.advanceTimersByTime(300);
    expect(kept()).toBe('new');
    expect(storage.items.get(DAMAGED_KEY)).toBe('{"version":1');
  });

  test('it is offered again until it is forgotten', () => {
    storage.setItem(DAMAGED_KEY, 'x');
    storage.setItem(DRAFT_KEY, draft('kept'));
    begin();
    expect(store.getState().damaged).toBe('x');
    expect(store.getState().history.present.message).toBe('kept');
    forgetDamaged(store, storage);
    expect(store.getState().damaged).toBeNull();
    expect(storage.items.has(DAMAGED_KEY)).toBe(false);
    expect(kept()).toBe('kept');
  });

  test('it is offered without a draft beside it, too', () => {
    storage.setItem(DAMAGED_KEY, 'x');
    begin();
    expect(store.getState().damaged).toBe('x');
  });

  test('it is set aside even where there is no room for two', () => {
    const text = 'x'.repeat(3000);
    storage.room = 4000;
    storage.setItem(DRAFT_KEY, text);
    begin();
    expect([...storage.items]).toEqual([[DAMAGED_KEY, text]]);
  });

  test('where it cannot be set aside it stays', () => {
    const text = 'x'.repeat(100);
    storage.setItem(DRAFT_KEY, text);
    const { setItem } = storage;
    vi.spyOn(storage, 'setItem').mockImplementation((key, value) => {
      if (key === DAMAGED_KEY) throw new DOMException('No room', 'QuotaExceededError');
      setItem.call(storage, key, value);
    });
    begin();
    expect([...storage.items]).toEqual([[DRAFT_KEY, text]]);
    expect(store.getState().damaged).toBe(text);
  });
});

describe('saving', () => {
  beforeEach(() => begin());

  test('within 300 ms of a change, and says so', () => {
    type('a');
    expect(store.getState().save).toBe('saving');
    expect(kept()).toBeUndefined();
    vi.advanceTimersByTime(300);
    expect(kept()).toBe('a');
    expect(store.getState().save).toBe('saved');
  });

  test('typing without a pause is saved as well, not at every letter', () => {
    for (let i = 1; i <= 50; i++) {
      type('x'.repeat(i));
      vi.advanceTimersByTime(30);
      if (i > 10) expect(i - (kept()?.length ?? 0)).toBeLessThanOrEqual(10);
    }
    expect(drafts()).toBeLessThanOrEqual(10);
    vi.advanceTimersByTime(300);
    expect(kept()).toHaveLength(50);
  });

  test('undo and redo are changes', () => {
    type('a');
    vi.advanceTimersByTime(300);
    undoCommand(store);
    vi.advanceTimersByTime(300);
    expect(kept()).toBe('');
    expect(readDraft(storage.items.get(DRAFT_KEY) ?? '')?.future).toHaveLength(1);
  });

  test('selecting is none', () => {
    addButtonCommand(store, { TEXT: 'New' });
    type('a');
    vi.advanceTimersByTime(300);
    storage.writes = [];
    select(store, { kind: 'button', id: 'b1' });
    store.setState({ panel: 'drawer', editing: 'message', dialog: 'send' });
    vi.advanceTimersByTime(300);
    expect(storage.writes).toEqual([]);
    expect(store.getState().save).toBe('saved');
  });

  test.each<[string, () => void]>([
    ['the page is left', () => page.dispatchEvent(new Event('pagehide'))],
    ['the page is hidden', () => page.hide('hidden')],
    ['keeping is stopped', () => stop()],
  ])('at once when %s', (_name, leave) => {
    type('a');
    leave();
    expect(kept()).toBe('a');
    expect(store.getState().save).toBe('saved');
    vi.advanceTimersByTime(1000);
    leave();
    expect(drafts()).toBe(1);
  });

  test('not when the page is shown again', () => {
    type('a');
    page.hide('visible');
    expect(kept()).toBeUndefined();
  });

  test('no more once it is stopped', () => {
    stop();
    type('a');
    page.otherTabWrites(DRAFT_KEY, draft('b'));
    page.dispatchEvent(new Event('pagehide'));
    page.hide('hidden');
    vi.advanceTimersByTime(1000);
    expect(storage.writes).toEqual([]);
    expect(store.getState().history.present.message).toBe('a');
  });

  test('preferences at once and apart', () => {
    const preferences = { ...DEFAULT_PREFERENCES, theme: 'dark' as const };
    store.setState({ preferences });
    expect(storage.writes).toEqual([PREFERENCES_KEY]);
    expect(readPreferences(storage, ['ru'])).toEqual(preferences);
  });
});

describe('no room', () => {
  beforeEach(() => begin());
  const fill = () => {
    for (let i = 0; i < 40; i++) {
      type(`${i}${'x'.repeat(20_000)}`);
      select(store, null);
    }
    vi.advanceTimersByTime(300);
  };

  test.each([
    [5_000_000, 'saved', 40],
    [400_000, 'saved', 9],
    [100_000, 'saved', 0],
    [1000, 'failed', undefined],
  ] as const)('for more than %i characters: %s with %s steps', (room, save, steps) => {
    storage.room = room;
    fill();
    expect(store.getState().save).toBe(save);
    expect(readDraft(storage.items.get(DRAFT_KEY) ?? '')?.past.length).toBe(steps);
  });

  test('a failed save stays said until one succeeds', () => {
    storage.room = 10;
    type('a');
    vi.advanceTimersByTime(300);
    expect(store.getState().save).toBe('failed');
    type('ab');
    expect(store.getState().save).toBe('failed');
    storage.room = 5000;
    vi.advanceTimersByTime(300);
    expect(store.getState().save).toBe('saved');
    expect(kept()).toBe('ab');
  });

  test('the last draft that could be saved stays', () => {
    type('a');
    vi.advanceTimersByTime(300);
    storage.room = 10;
    type('ab');
    vi.advanceTimersByTime(300);
    expect(kept()).toBe('a');
  });
});

test('where storage is forbidden the page works and says that nothing is kept', () => {
  storage.forbidden = true;
  begin();
  expect(readPreferences(storage, ['ru']).language).toBe('ru');
  store.setState({ preferences: { ...DEFAULT_PREFERENCES, theme: 'dark' } });
  type('a');
  vi.advanceTimersByTime(300);
  expect(store.getState()).toMatchObject({ save: 'failed', damaged: null });
  forgetDamaged(store, storage);
  expect(store.getState().history.present.message).toBe('a');
});

describe('another tab', () => {
  beforeEach(() => begin());

  test('its draft is taken over, steps and all, and not written back', () => {
    page.otherTabWrites(DRAFT_KEY, draft('theirs'));
    expect(store.getState().history.present.message).toBe('theirs');
    expect(store.getState().history.past).toHaveLength(1);
    expect(store.getState().save).toBe('saved');
    vi.advanceTimersByTime(1000);
    page.dispatchEvent(new Event('pagehide'));
    expect(storage.writes).toEqual([]);
  });

  test('what is selected stays selected if it is still there', () => {
    store.setState({ selection: { kind: 'button', id: 'b2' } });
    page.otherTabWrites(DRAFT_KEY, draft('theirs'));
    expect(store.getState().selection).toEqual({ kind: 'button', id: 'b2' });
    page.otherTabWrites(DRAFT_KEY, writeDraft(startHistory(newDesign('empty'))));
    expect(store.getState().selection).toBeNull();
  });

  test('work not saved yet is not thrown away', () => {
    type('mine');
    page.otherTabWrites(DRAFT_KEY, draft('theirs'));
    expect(store.getState().history.present.message).toBe('mine');
    vi.advanceTimersByTime(300);
    expect(kept()).toBe('mine');
  });

  test('after a take-over own work is saved again', () => {
    page.otherTabWrites(DRAFT_KEY, draft('theirs'));
    type('mine');
    vi.advanceTimersByTime(300);
    expect(kept()).toBe('mine');
  });

  test.each([
    ['another key', 'other', 'x'],
    ['its preferences', PREFERENCES_KEY, '{}'],
    ['a draft taken away', DRAFT_KEY, null],
    ['everything taken away', null, null],
    ['a damaged draft', DRAFT_KEY, '{'],
  ])('%s changes nothing here', (_name, key, value) => {
    type('mine');
    vi.advanceTimersByTime(300);
    const before = store.getState();
    page.otherTabWrites(key, value);
    expect(store.getState()).toBe(before);
  });
});

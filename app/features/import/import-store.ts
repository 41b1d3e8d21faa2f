import { createStore } from 'zustand/vanilla';
import type { Finding, Issue } from '../../core/json/issue.ts';
import { offerLibrary } from '../../store/keep/offered-library.ts';
import { readFile } from './read-file.ts';
import { createPasteReader, type ReadOutcome, type ReadWorker } from './read-in-worker.ts';

/** What stands in the import dialog. It may hold a secret, so it lives in memory only, as long as the page. */
export interface ImportState {
  readonly text: string;
  /** The text whose place another one took, so that it can be brought back. */
  readonly previous: string | null;
  /** What there is to tell about the file that was read. */
  readonly notes: readonly Issue[];
  /** What the text holds; stays in sight while a newer text is read. */
  readonly outcome: ReadOutcome | null;
  /** The text that the outcome tells of: its places are counted there. */
  readonly read: string;
  readonly reading: boolean;
  /** Of several keyboards the one whose parts are told. */
  readonly shown: number;
  /** Those that will be taken in, by their numbers. */
  readonly chosen: ReadonlySet<number>;
}

/** The likeliest keyboard comes first. */
const LIKELIEST = { shown: 0, chosen: new Set([0]) } as const;
const START: ImportState = {
  text: '',
  previous: null,
  notes: [],
  outcome: null,
  read: '',
  reading: false,
  ...LIKELIEST,
};

export const importStore = createStore<ImportState>(() => START);

/** While somebody types, the text is read when the hand rests. */
const TYPING_REST = 150;

const read = createPasteReader(
  () => new Worker(new URL('./read-pasted.worker.ts', import.meta.url), { type: 'module' }) as unknown as ReadWorker,
);
let timer: ReturnType<typeof setTimeout> | undefined;

/** Puts a typed text in; it is read a moment later. */
export function typePasted(text: string): void {
  importStore.setState({ text, notes: [], reading: true });
  clearTimeout(timer);
  timer = setTimeout(readNow, TYPING_REST);
}

/** Puts a text in the place of the present one, which can be brought back, and reads it at once. */
export function takeText(text: string, notes: readonly Issue[] = []): void {
  const { text: before, previous } = importStore.getState();
  // A text area knows one kind of line break only; places are counted in its text.
  const next = text.replace(/\r\n?/g, '\n');
  const kept = before.trim() === '' || before === next ? previous : before;
  importStore.setState({ text: next, previous: kept, notes, reading: true });
  readNow();
}

/**
 * Puts the text of a file in; a file that cannot be read leaves the present text as it is. One of a library goes there instead:
 * false says so.
 */
export async function takeFiles(files: readonly File[]): Promise<boolean> {
  const [file] = files;
  if (!file) return true;
  if (await offerLibrary(file)) return false;
  const { text, issues } = await readFile(file);
  const told = [...issues, ...(files.length > 1 ? [onlyFirst(files.length)] : [])].map((issue) =>
    nameFile(issue, file.name),
  );
  if (text === null) importStore.setState({ notes: told });
  else takeText(text, told);
  return true;
}

/** Brings the text back whose place another one took. */
export function takePrevious(): void {
  const { previous } = importStore.getState();
  if (previous === null) return;
  takeText(previous);
}

/** Forgets everything: the text was taken in. */
export function forgetText(): void {
  clearTimeout(timer);
  importStore.setState(START, true);
}

/** Calls back as soon as the present text is read; at once when it is. */
export function whenRead(then: (outcome: ReadOutcome) => void): void {
  const now = importStore.getState();
  if (!now.reading) {
    if (now.outcome) then(now.outcome);
    return;
  }
  const stop = importStore.subscribe(({ reading, outcome }) => {
    if (reading) return;
    stop();
    if (outcome) then(outcome);
  });
}

function readNow(): void {
  clearTimeout(timer);
  const { text } = importStore.getState();
  if (text.trim() === '') {
    importStore.setState({ outcome: null, read: '', reading: false, ...LIKELIEST });
    return;
  }
  read(text, (outcome) => {
    if (importStore.getState().text === text)
      importStore.setState({ outcome, read: text, reading: false, ...LIKELIEST });
  });
}

function nameFile({ code, params, ...frame }: Issue, name: string): Issue {
  return { ...frame, code: 'import-file', params: { name, said: { code, params } as Finding } };
}

function onlyFirst(count: number): Issue {
  return { code: 'import-one-file', severity: 'info', path: [], params: { count } };
}

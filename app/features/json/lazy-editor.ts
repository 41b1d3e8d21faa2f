import { lazyPart } from '../../ui/basics/lazy.tsx';

let begin: () => void = () => undefined;
const wanted = new Promise<void>((resolve) => {
  begin = resolve;
});

/** What must not be cut off in the middle: a word that is being composed, a selection that is being drawn. */
const held = new Set<string>();
let release: () => void = () => undefined;

/** Brings the editor, which is as heavy as the rest of the first sight: for whoever comes near the text. */
export function wantEditor(): void {
  begin();
}

/** Keeps the light view in place as long as something is under way there. */
export function holdLight(what: 'composing' | 'pointer', isUnderWay: boolean): void {
  if (isUnderWay) held.add(what);
  else held.delete(what);
  if (held.size === 0) release();
}

async function whenCalm(): Promise<void> {
  while (held.size > 0) {
    await new Promise<void>((resolve) => {
      release = resolve;
    });
  }
}

/** The editor, as soon as somebody wants it. */
export const LazyEditor = lazyPart('JsonEditor', async () => {
  await wanted;
  const { JsonEditor } = await import('./json-editor.tsx');
  await whenCalm();
  return { JsonEditor };
});

import { type ComponentProps, type ComponentType, lazy } from 'react';

/** What begins each part anew that could not be fetched. */
const failed = new Set<() => void>();

type LazyPart<Props> = ComponentType<Props> & {
  /** Fetches it before it is needed; if that fails, it is asked for again when it is. */
  readonly ahead: () => void;
};

/** As React's own `lazy`, which remembers a failure for good: what `forgetFailures` forgets is fetched anew. */
// biome-ignore lint/suspicious/noExplicitAny: any part at all, as in the types of React's own.
export function lazyPart<Name extends string, Part extends ComponentType<any>>(
  /** What the file calls it. */
  name: Name,
  load: () => Promise<Readonly<Record<Name, Part>>>,
): LazyPart<ComponentProps<Part>> {
  const begin = () =>
    lazy(async () => {
      try {
        return { default: (await load())[name] };
      } catch (error) {
        failed.add(() => {
          Current = begin() as typeof Current;
        });
        throw error;
      }
    });
  let Current: ComponentType<ComponentProps<Part>> = begin() as typeof Current;
  const Shown = (props: ComponentProps<Part>) => <Current {...props} />;
  return Object.assign(Shown, { ahead: () => void load().catch(() => undefined) });
}

/** Before another try. Not as soon as something has failed: whatever waits for it would ask again and again. */
export function forgetFailures(): void {
  for (const begin of failed) begin();
  failed.clear();
}

/** The addresses of files that could not be had, and of those that somebody has asked for again since. */
const missing = new Set<string>();
const askedAgain = new Set<string>();

/** Somebody asks again for what could not be fetched. */
export function tryAgain(): void {
  for (const address of missing) askedAgain.add(address);
  missing.clear();
  forgetFailures();
}

/**
 * A part could not be fetched. Firefox and Safari never ask again for a module that they could not have once: where another try fails
 * though its file is there, the page begins anew. Every change is kept.
 */
export async function noteFailure(error: unknown): Promise<void> {
  const address = String(error)
    .split(' ')
    .find((word) => /^https?:.+\.js$/.test(word));
  if (address === undefined) return;
  missing.add(address);
  if (!askedAgain.delete(address)) return;
  const isThere = await fetch(address, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isThere) location.reload();
}

import { type ComponentProps, type ComponentType, lazy } from 'react';

/** What begins each part anew that could not be fetched. */
const failed = new Set<() => void>();

type LazyPart<Props> = ComponentType<Props> & {
  /** Fetches it before it is needed; if that fails, it is asked for again when it is. */
  readonly ahead: () => void;
};

/** As React's own `lazy`, which remembers a failure for good: what `forgetFailures` forgets is fetched anew. */
// biome-ignore lint/suspicious/noExplicitAny: any part at all, as in the types of React's own.
export function lazyPart<Part extends ComponentType<any>>(
  load: () => Promise<{ readonly default: Part }>,
): LazyPart<ComponentProps<Part>> {
  const begin = () =>
    lazy(() =>
      load().catch((error: unknown) => {
        failed.add(() => {
          Current = begin() as typeof Current;
        });
        throw error;
      }),
    );
  let Current: ComponentType<ComponentProps<Part>> = begin() as typeof Current;
  const Shown = (props: ComponentProps<Part>) => <Current {...props} />;
  return Object.assign(Shown, { ahead: () => void load().catch(() => undefined) });
}

/** Before another try. Not as soon as something has failed: whatever waits for it would ask again and again. */
export function forgetFailures(): void {
  for (const begin of failed) begin();
  failed.clear();
}

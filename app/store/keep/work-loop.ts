/** Does one thing after the other, as long as there is something to do. */
export interface WorkLoop {
  /** Looks for work, now or once what is being done is done. */
  readonly run: () => Promise<void>;
  readonly isRunning: () => boolean;
}

/** `step` does one thing and says whether it did; when it fails, the loop waits to be run again. */
export function createWorkLoop(step: () => Promise<boolean>, end: (isDone: boolean) => void): WorkLoop {
  let isWanted = false;
  let running: Promise<void> | null = null;

  async function work(): Promise<void> {
    try {
      while (isWanted) {
        isWanted = false;
        while (await step());
      }
      end(true);
    } catch {
      isWanted = false;
      end(false);
    }
  }

  function run(): Promise<void> {
    isWanted = true;
    running ??= work().finally(() => {
      running = null;
      // Somebody may have come between the last step and here.
      if (isWanted) void run();
    });
    return running;
  }

  return { run, isRunning: () => running !== null };
}

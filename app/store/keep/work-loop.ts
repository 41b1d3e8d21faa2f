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

/** What is to be done once, one thing after the other. */
export function createJobs() {
  let jobs: readonly { readonly run: () => Promise<void>; readonly fail: () => void }[] = [];
  return {
    /** Has something done; what comes of it, also when that is an error, is for who asked. */
    add: <Result>(work: () => Promise<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        const run = () => work().then(resolve, reject);
        jobs = [...jobs, { run, fail: () => reject(new Error('Nothing is kept')) }];
      }),
    areThere: () => jobs.length > 0,
    /** Does the next thing. */
    async next(): Promise<void> {
      const [job, ...others] = jobs;
      jobs = others;
      await job?.run();
    },
    /** Nothing of it can be done. */
    fail(): void {
      for (const { fail } of jobs) fail();
      jobs = [];
    },
  };
}

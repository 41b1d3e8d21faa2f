/** What tabs say to each other. Each message is a hint: what is so stands in the database. */
export type Letter =
  /** Asks the holder to save and to hand the keyboard over. */
  | { readonly kind: 'ask'; readonly from: string; readonly to: string; readonly keyboard: string }
  /** Asks whether a tab is there. */
  | { readonly kind: 'who'; readonly from: string; readonly to: string }
  /** It was asked for: the answer comes as soon as the work is saved. */
  | { readonly kind: 'wait'; readonly from: string; readonly to: string }
  /** The one that was asked has nothing to hand over. */
  | { readonly kind: 'free'; readonly from: string; readonly to: string }
  | { readonly kind: 'saved'; readonly from: string; readonly keyboard: string; readonly to: string | null }
  /** The page was left, or shown again. */
  | { readonly kind: 'left' | 'back'; readonly from: string }
  /** There is something to offer. */
  | { readonly kind: 'offer'; readonly from: string };

/** A line to the other tabs. */
export interface TabChannel {
  readonly post: (letter: Letter) => void;
  readonly listen: (hear: (letter: Letter) => void) => void;
  readonly close: () => void;
}

/** Time, so that tests can hold it. A timer gives back the function that calls it off. */
export interface KeeperClock {
  readonly now: () => number;
  readonly after: (milliseconds: number, act: () => void) => () => void;
}

/** What came of asking: look again; it is free; its page was left; or there was no answer at all. */
export type Answer = 'again' | 'free' | 'left' | 'silent';

/** Milliseconds that a holder has for a first answer, and for its save once it has answered. */
const ANSWER_TIME = 1000;
const SAVE_TIME = 5000;

/** The talk about who holds a keyboard, as one tab has it. */
export function createHolders(channel: TabChannel, clock: KeeperClock, tab: string) {
  const gone = new Set<string>();
  let asker: string | null = null;
  let asking: { readonly holder: string; readonly keyboard: string; readonly end: (answer: Answer) => void } | null =
    null;
  let stopTimer = () => {};

  function setTimer(milliseconds: number): void {
    stopTimer();
    stopTimer = clock.after(milliseconds, () => asking?.end('silent'));
  }

  function send(kind: 'ask' | 'who', holder: string, keyboard: string): Promise<Answer> {
    if (gone.has(holder)) return Promise.resolve('left');
    return new Promise((resolve) => {
      const end = (answer: Answer) => {
        stopTimer();
        asking = null;
        resolve(answer);
      };
      asking = { holder, keyboard, end };
      setTimer(ANSWER_TIME);
      channel.post({ kind, from: tab, to: holder, keyboard });
    });
  }

  return {
    /** Asks a holder for its keyboard. */
    ask: (keyboard: string, holder: string) => send('ask', holder, keyboard),
    /** Whether a tab is still there. */
    isThere: async (other: string) => ['again', 'free'].includes(await send('who', other, '')),
    /** Who waits for the keyboard that this tab holds. */
    asker: () => asker,
    /** This tab was asked, and will answer once it has saved; or it has nothing to hand over. */
    asked(from: string, isBusy: boolean): void {
      if (isBusy) asker ??= from;
      channel.post({ kind: isBusy ? 'wait' : 'free', from: tab, to: from });
    },
    /** There is nothing more to hand over: whoever waits need not. */
    letGo(): void {
      if (asker !== null) channel.post({ kind: 'free', from: tab, to: asker });
      asker = null;
    },
    gave(to: string | null): void {
      if (to === null || to === asker) asker = null;
    },
    /** What the others say. */
    hear(letter: Letter): void {
      if (letter.kind === 'left') gone.add(letter.from);
      else gone.delete(letter.from);
      if (letter.kind === 'who' && letter.to === tab) channel.post({ kind: 'free', from: tab, to: letter.from });
      if (!asking) return;
      if (letter.kind === 'saved' && letter.keyboard === asking.keyboard) asking.end('again');
      else if (letter.from !== asking.holder) return;
      else if (letter.kind === 'left') asking.end('left');
      else if (letter.kind === 'free' && letter.to === tab) asking.end('free');
      else if (letter.kind === 'wait' && letter.to === tab) setTimer(SAVE_TIME);
    },
  };
}

export type Holders = ReturnType<typeof createHolders>;

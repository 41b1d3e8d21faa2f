import { createStore } from 'zustand/vanilla';
import type { JsonObject } from '../../core/json/json.ts';
import type { StoredButton } from '../../core/portal/validator/store-answer.ts';
import type { CallProgress } from '../call/call.ts';
import type { FailedCall } from '../call/read-answer.ts';
import type { PressDifference } from './compare-press.ts';

/** The steps of a test, in their order. */
export const TEST_STEPS = ['registering', 'commands', 'sending', 'listening', 'cleaning'] as const;
export type TestStep = (typeof TEST_STEPS)[number];

/** A temporary bot. `id` is null when the portal's answer was lost; its code finds it. */
export interface TestBot {
  readonly code: string;
  readonly id: number | null;
}

/** What a test has made so far. Holds no secret. */
export interface TestRun {
  readonly code: string;
  readonly botName: string;
  /** Null before there is one, and when the portal refused it. */
  readonly bot: TestBot | null;
  readonly commands: readonly { readonly id: number; readonly name: string }[];
  /** Commands that the portal does not take. */
  readonly refused: readonly string[];
  /** How many commands there are to register. */
  readonly total: number;
  /** As the bot calls it: a number for a person. */
  readonly dialogId: string;
  /** `maybe`: the answer to it was lost. */
  readonly messageId: number | 'maybe' | null;
  /** The keyboard as the portal stores it. */
  readonly buttons: readonly StoredButton[];
  /** What the message has said so far, the latest last. */
  readonly texts: readonly string[];
}

/** What the test could not remove. `message`: its number, or that there may be one. */
export interface Remains {
  readonly bot: TestBot | null;
  readonly message: number | 'maybe' | null;
}

/** A call that a step failed of. */
export interface FailedStep {
  readonly step: TestStep;
  readonly method: string;
  readonly reply: FailedCall;
}

/** How listening goes. `trouble`: it is tried again in a while. */
export type Listening = { readonly kind: 'on' | 'hidden' } | { readonly kind: 'trouble'; readonly reply: FailedCall };

export type TestPhase =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly step: TestStep;
      readonly progress: CallProgress | null;
      /** The bot is not in the chosen chat: the person has to decide. */
      readonly stranger: boolean;
      readonly listening: Listening;
      /** The step that failed, while what was made is removed. */
      readonly failed: FailedStep | null;
    }
  | { readonly kind: 'done'; readonly remains: Remains }
  | { readonly kind: 'failed'; readonly failed: FailedStep; readonly remains: Remains };

/** An event as it was fetched, beside what the design told of it. */
export interface TestPress {
  readonly key: string;
  /** Milliseconds since 1970, as the portal says it, or when it was fetched. */
  readonly at: number;
  readonly kind: 'command' | 'message' | 'other';
  readonly type: string;
  readonly who: string;
  readonly command: string;
  readonly params: string;
  /** What was written, when it is no command. */
  readonly text: string;
  /** The buttons that say this, by their texts; several when they say the same. */
  readonly buttons: readonly string[];
  readonly received: JsonObject;
  readonly predicted: JsonObject | null;
  readonly differences: readonly PressDifference[];
  /** Where an answer goes. */
  readonly answerTo: { readonly commandId: number; readonly messageId: number; readonly dialogId: string } | null;
  readonly answer: 'none' | 'sending' | 'sent' | { readonly method: string; readonly reply: FailedCall };
}

/** A bot of an earlier test. `own`: whether this webhook made it; null when that could not be asked. */
export interface Leftover extends TestBot {
  readonly own: boolean | null;
  readonly state: 'found' | 'removing' | FailedCall;
}

interface BotTestState {
  readonly phase: TestPhase;
  readonly run: TestRun | null;
  /** The newest first. */
  readonly presses: readonly TestPress[];
  readonly chosen: string | null;
  readonly dialog: 'private' | 'chosen';
  /** Empty: the usual text. */
  readonly answerText: string;
  readonly answerWay: 'update' | 'message';
  readonly answerAlways: boolean;
  readonly leftovers: {
    readonly connectionId: string | null;
    readonly looking: boolean;
    readonly bots: readonly Leftover[];
    readonly failure: FailedCall | null;
  };
}

/** Outlives the panel, not the page. */
export const botTestStore = createStore<BotTestState>(() => ({
  phase: { kind: 'idle' },
  run: null,
  presses: [],
  chosen: null,
  dialog: 'private',
  answerText: '',
  answerWay: 'update',
  answerAlways: false,
  leftovers: { connectionId: null, looking: false, bots: [], failure: null },
}));

/** Changes the phase of a test that runs. */
export function changeRunning(change: Partial<Extract<TestPhase, { kind: 'running' }>>): void {
  botTestStore.setState(({ phase }) => (phase.kind === 'running' ? { phase: { ...phase, ...change } } : {}));
}

/** Notes what a test has made. */
export function changeRun(change: Partial<TestRun>): void {
  botTestStore.setState(({ run }) => (run ? { run: { ...run, ...change } } : {}));
}

/** Changes one press. */
export function changePress(key: string, change: Partial<TestPress>): void {
  botTestStore.setState(({ presses }) => ({
    presses: presses.map((one) => (one.key === key ? { ...one, ...change } : one)),
  }));
}

/** The press that is chosen, or the newest one. For `useStore` as well. */
export function selectPress({ presses, chosen }: BotTestState): TestPress | null {
  return presses.find(({ key }) => key === chosen) ?? presses[0] ?? null;
}

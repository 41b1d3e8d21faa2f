import type { Connection } from '../call/connection.ts';
import { wait } from '../call/wait.ts';

/** The test that runs, as its steps and its answers need it. */
export interface CurrentTest {
  readonly connection: Connection;
  readonly control: AbortController;
}

let current: CurrentTest | null = null;
let decide: (choice: ChatChoice) => void = () => undefined;

/** What to do about a chat that the bot is not in. */
export type ChatChoice = 'again' | 'private';

/** The test that runs; null without one. */
export function currentTest(): CurrentTest | null {
  return current;
}

/** Notes which test runs. */
export function setCurrentTest(test: CurrentTest | null): void {
  current = test;
}

/** Stops the test that runs; what it made is removed. */
export function stopBotTest(): void {
  current?.control.abort();
}

/** Tells a test that waits for it what to do. */
export function decideDialog(choice: ChatChoice): void {
  decide(choice);
}

/** Waits for the person; null when the test is stopped instead. */
export function nextChoice(signal: AbortSignal): Promise<ChatChoice | null> {
  const stopped = wait(2 ** 31 - 1, signal).then(() => null);
  const chosen = new Promise<ChatChoice>((resolve) => {
    decide = resolve;
  });
  return Promise.race([chosen, stopped]);
}

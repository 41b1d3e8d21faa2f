import { type JsonObject, sameJson } from '../core/json/json.ts';
import type { Design } from '../core/keyboard/design.ts';
import { storeKeyboard } from '../core/portal/validator/trace-keyboard.ts';
import { call } from './call/call.ts';
import { connectionStore, findConnection } from './connection-store.ts';
import { missingForChange, type PlannedCall, planChange, withTokens } from './plan-call.ts';
import { readBack } from './read-back.ts';
import { changeSent, findSent, type Live, sentStore } from './sent-store.ts';

/** Milliseconds between two requests. */
const PACE = 1000;

/** The message that the last request was made for, and when the next one may go out: stopping and starting is no way around. */
let paced = { id: '', nextAt: 0 };

/** Told of every new state; `gone`: stopped by itself, since the message or its portal is not there any more. */
type Announce = (state: Live['state'] | 'gone', missing?: readonly string[]) => void;

let stopNow: () => void = () => undefined;

/**
 * Keeps a message as the design is, until it is stopped: at most one request a second, and always the latest design. It pauses
 * while the page is hidden, and after an error until it is started again. Of two messages the later one counts.
 */
export function startLiveUpdate(id: string, design: DesignSource, announce: Announce = () => undefined): void {
  const { live } = sentStore.getState();
  // Pressed twice: it runs already.
  if (live?.id === id && live.state !== 'paused-error') return;
  stopLiveUpdate();
  const control = new AbortController();
  stopNow = () => control.abort();
  void follow(id, design, control.signal, announce);
}

/** Stops; the message stays as it is. */
export function stopLiveUpdate(): void {
  stopNow();
  sentStore.setState({ live: null });
}

async function follow(id: string, design: DesignSource, signal: AbortSignal, announce: Announce): Promise<void> {
  let written: JsonObject | null = null;
  let unread = false;
  let reading = new AbortController();
  if (paced.id !== id) paced = { id, nextAt: 0 };
  const show = (state: Live['state'], missing: readonly string[] = []) => {
    const now = sentStore.getState().live;
    const isTold = now?.id === id && now.state === state;
    if (isTold && (now.missing ?? []).join() === missing.join()) return;
    sentStore.setState({ live: { id, state, ...(missing.length > 0 && { missing }) } });
    if (!isTold) announce(state, missing);
  };
  while (!signal.aborted) {
    const sent = findSent(id);
    const connection = sent && findConnection(sent.connectionId);
    if (!sent || !connection || sent.state === 'deleted') {
      stopLiveUpdate();
      announce('gone');
      break;
    }
    const { method, params, kind } = planChange(sent, design.get());
    const missing = missingForChange(sent, design.get());
    const inStep = written !== null && sameJson(params, written);
    const rest = paced.nextAt - performance.now();
    if (document.hidden) {
      show('paused-hidden');
      await nextChange(design, null, signal);
    } else if (missing.length > 0) {
      show(
        'paused-variables',
        missing.map(({ name }) => name),
      );
      await nextChange(design, null, signal);
    } else if (inStep && (!unread || rest > 0)) {
      show('in-step');
      await nextChange(design, unread ? rest : null, signal);
    } else if (inStep) {
      unread = false;
      paced = { id, nextAt: performance.now() + PACE };
      reading = new AbortController();
      void readBack(id, reading.signal);
    } else if (!isAccepted({ method, params, kind })) {
      show('held');
      await nextChange(design, null, signal);
    } else if (rest > 0) {
      show('waiting');
      await nextChange(design, rest, signal);
    } else {
      reading.abort();
      show('updating');
      const reply = await call(connection, method, withTokens(method, params, connection.tokens), {
        kind,
        signal,
        // A call that is made again counts anew.
        onProgress: (progress) => {
          if (progress.kind === 'calling') paced = { id, nextAt: progress.at + PACE };
        },
      });
      if (signal.aborted) break;
      if (reply.outcome !== 'result') {
        changeSent(id, { failed: { method, reply } });
        return show('paused-error');
      }
      changeSent(id, { failed: null, state: 'updated', at: Date.now(), last: { method, params }, stored: null });
      written = params;
      unread = true;
    }
  }
  reading.abort();
}

/** Whether the portal would take the keyboard: half-typed ones it refuses, or passes over without a word. */
function isAccepted({ method, params }: PlannedCall): boolean {
  const { outcome } = storeKeyboard(method, params);
  return outcome === 'stored' || outcome === 'removed';
}

/** The design as it is at any moment, handed in by whoever edits it. */
interface DesignSource {
  readonly get: () => Design;
  /** Calls back whenever the design has changed; gives back how to stop that. */
  readonly subscribe: (onChange: () => void) => () => void;
}

/**
 * Resolves when the design or the connections change, the page is shown or hidden, the milliseconds are over (null: never), or it
 * is stopped.
 */
function nextChange(design: DesignSource, milliseconds: number | null, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = milliseconds === null ? undefined : setTimeout(() => done(), milliseconds);
    const done = () => {
      clearTimeout(timer);
      for (const end of ends) end();
      document.removeEventListener('visibilitychange', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const ends = [
      design.subscribe(done),
      connectionStore.subscribe(({ connections }, before) => {
        if (connections !== before.connections) done();
      }),
    ];
    document.addEventListener('visibilitychange', done);
    signal.addEventListener('abort', done);
  });
}

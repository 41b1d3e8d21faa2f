import { afterEach, beforeEach, vi } from 'vitest';
import type { StoreApi } from 'zustand/vanilla';
import type { Json, JsonObject } from '../../../core/json/json.ts';
import { readBody } from '../../../core/portal/php/read-form.ts';
import { answerRequest } from '../../../core/portal/server/answer-request.ts';
import { newPortalState, type PortalMessage, type PortalState } from '../../../core/portal/server/portal-state.ts';
import { parseWebhook } from '../../../core/request/read-webhook.ts';
import { botTestStore } from '../../../portal-client/bot-test/bot-test-store.ts';
import { resetBuiltIn } from '../../../portal-client/call/built-in-store.ts';
import { connect } from '../../../portal-client/connect.ts';
import { connectionStore } from '../../../portal-client/connection-store.ts';
import { targetStore } from '../../../portal-client/directory/target-store.ts';
import { stopLiveUpdate } from '../../../portal-client/live-update.ts';
import { sendStore } from '../../../portal-client/send-store.ts';
import { sentStore } from '../../../portal-client/sent-store.ts';
import { sentView } from '../sent/sent-view.ts';

/** `lost`: the answer does not come back, though the call was carried out. A text: refused with this code. */
type Fault = 'lost' | { readonly code: string };

interface WebPortal {
  readonly host: string;
  readonly webhook: string;
  /** What was called, the oldest first. */
  readonly calls: { readonly method: string; readonly contentType: string; readonly params: JsonObject }[];
  /** Breaks the next calls of a method, one each. */
  breakNext(method: string, ...faults: readonly Fault[]): void;
  /** Lets all answers take so many milliseconds from now on. */
  slow(milliseconds: number): void;
  /** Changes what this method answers on its way back. */
  distort(method: string, change: (answer: JsonObject) => Json): void;
  /** What was written since the start, the oldest first. */
  messages(): readonly PortalMessage[];
  paramsOf(method: string): JsonObject | undefined;
  /** Connects to it, as the page does with its webhook. */
  connect(): Promise<void>;
}

let count = 0;

/**
 * Portals behind a stubbed `fetch`, for parts of the page; one a test file. The stores of the feature are put back
 * after each test. How real browsers and lines treat the calls is proven in e2e/.
 */
export function setUpPortals(): { start(state?: PortalState): WebPortal } {
  const byHost = new Map<string, (url: URL, init: RequestInit) => Promise<Response>>();
  const pending = new Set<Promise<unknown>>();

  beforeEach(() => {
    vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
      const url = new URL(address);
      const answer = byHost.get(url.host)?.(url, init) ?? Promise.reject(new TypeError('Failed to fetch'));
      pending.add(answer);
      const done = () => pending.delete(answer);
      answer.then(done, done);
      return answer;
    });
  });
  afterEach(async () => {
    stopLiveUpdate();
    putBack(connectionStore);
    // What a test has begun must not go on in the next one, nor leave for the network.
    while (pending.size > 0) {
      await Promise.allSettled(pending);
      await new Promise((resolve) => setTimeout(resolve));
    }
    putBack(sentStore);
    putBack(sendStore);
    putBack(targetStore);
    putBack(botTestStore);
    putBack(sentView);
    resetBuiltIn();
    byHost.clear();
    vi.unstubAllGlobals();
  });

  return {
    start(first = newPortalState()) {
      count += 1;
      // One of its own for each test: how much was asked of a portal is counted beyond the end of a test.
      const host = `w${count}.example.com`;
      const webhook = `https://${host}/rest/1/xxxxxxxxxxxxxxxx/`;
      const faults = new Map<string, Fault[]>();
      const distortions = new Map<string, (answer: JsonObject) => Json>();
      const calls: WebPortal['calls'] = [];
      let state = first;
      let delay = 0;
      byHost.set(host, async ({ pathname }, init) => {
        const method = pathname.split('/').at(-1) ?? '';
        const contentType = new Headers(init.headers).get('content-type') ?? '';
        const body = String(init.body);
        calls.push({ method, contentType, params: readBody('', contentType, body) });
        const fault = faults.get(method)?.shift();
        if (fault && fault !== 'lost') return new Response(JSON.stringify({ error: fault.code }), { status: 403 });
        const answer = answerRequest(state, { method: 'POST', path: pathname, contentType, body }, Date.now());
        state = answer.state;
        if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
        if (fault === 'lost') throw new TypeError('Failed to fetch');
        const distort = distortions.get(method);
        const text = distort ? JSON.stringify(distort(JSON.parse(answer.body) as JsonObject)) : answer.body;
        return new Response(text, { status: answer.status });
      });
      return {
        host,
        webhook,
        calls,
        breakNext: (method, ...next) => faults.set(method, [...next]),
        slow: (milliseconds) => {
          delay = milliseconds;
        },
        distort: (method, change) => distortions.set(method, change),
        messages: () => state.messages.filter(({ id }) => id >= first.nextMessageId),
        paramsOf: (method) => calls.findLast((call) => call.method === method)?.params,
        async connect() {
          const { webhook: read } = parseWebhook(webhook);
          if (read) await connect({ kind: 'webhook', webhook: read });
        },
      };
    },
  };
}

function putBack<State>(store: StoreApi<State>): void {
  store.setState(store.getInitialState(), true);
}

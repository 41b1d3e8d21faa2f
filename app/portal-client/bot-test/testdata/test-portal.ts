import { vi } from 'vitest';
import type { Json } from '../../../core/json/json.ts';
import { newDesign } from '../../../core/keyboard/design.ts';
import { answerRequest } from '../../../core/portal/server/answer-request.ts';
import { newPortalState, type PortalState } from '../../../core/portal/server/portal-state.ts';
import { pressStored } from '../../../core/portal/server/post-message.ts';
import { readKeyboard } from '../../../core/request/read-keyboard.ts';
import { connectionStore } from '../../connection-store.ts';
import { testConnection } from '../../testdata/connection.ts';
import { botTestStore } from '../bot-test-store.ts';
import type { TestPlan } from '../test-steps.ts';

/** `refuse`: an error of the portal. `before`: the request is lost, `after`: the answer is. */
export type Fault = 'refuse' | 'before' | 'after';

/** A portal behind a stubbed `fetch`. */
export interface TestPortal {
  state: PortalState;
  /** The methods that were called, with their bodies. */
  readonly calls: { readonly method: string; readonly body: string }[];
  /** Asked at each call. */
  fault: (method: string) => Fault | null;
  /** User 1 presses the entry of the newest message. */
  press(entry: number): void;
}

let portals = 0;
const webCrypto = crypto;

/** A keyboard with a command, another one, a link and a text to send. */
export const KEYBOARD: Json = [
  { TEXT: 'Help', COMMAND: 'help', COMMAND_PARAMS: 'me' },
  { TEXT: 'Rate', COMMAND: 'rate', COMMAND_PARAMS: '5' },
  { TEXT: 'Site', LINK: 'https://example.com/' },
  { TEXT: 'Say', ACTION: 'SEND', ACTION_VALUE: 'Hello' },
];

/** A digest that is ready at once: the real one waits for a thread, and timers that are not real run ahead of it. */
const digest = async (_: string, data: Uint8Array) => data.map((byte, i) => byte + i).slice(-32).buffer;

/** Stubs `fetch` by a portal of its own, and gives a plan to test this keyboard there. */
export function testPortal(keyboard = KEYBOARD): { portal: TestPortal; plan: TestPlan } {
  portals += 1;
  const portal: TestPortal = {
    state: newPortalState(),
    calls: [],
    fault: () => null,
    press(entry) {
      const messageId = portal.state.messages.at(-1)?.id ?? 0;
      portal.state = pressStored(portal.state, { messageId, entry, userId: 1 }, Date.now()).state;
    },
  };
  vi.stubGlobal('fetch', async (address: string, init: { body: string; headers: Record<string, string> }) => {
    const method = address.split('/').at(-1) ?? '';
    const { body } = init;
    portal.calls.push({ method, body });
    const fault = portal.fault(method);
    if (fault === 'before') throw new TypeError('Failed to fetch');
    if (fault === 'refuse') return new Response('{"error":"ACCESS_DENIED","error_description":"No"}', { status: 403 });
    const request = { method: 'POST', path: new URL(address).pathname, contentType: 'application/json', body };
    const answer = answerRequest(portal.state, request, Date.now());
    portal.state = answer.state;
    if (fault === 'after') throw new TypeError('Failed to fetch');
    return new Response(answer.body, { status: answer.status });
  });
  const getRandomValues = (list: Uint8Array<ArrayBuffer>) => webCrypto.getRandomValues(list);
  vi.stubGlobal('crypto', { getRandomValues, subtle: { digest } });
  const connection = testConnection(`bot-test-${portals}`);
  connectionStore.setState({ connections: [connection], current: connection.id });
  botTestStore.setState(botTestStore.getInitialState());
  const design = { ...newDesign('Press me'), keyboard: readKeyboard(keyboard).document };
  const plan = { connection, design, commands: ['help', 'rate'], dialogId: '1', ownDialogId: '1' };
  return { portal, plan: { ...plan, botName: 'Keyboard test', emptyText: 'Keyboard test' } };
}

/** A page that is shown or hidden, in place of the browser's. */
export function stubDocument(): { hide(hidden: boolean): void } {
  const page = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal('document', page);
  return {
    hide(hidden) {
      page.hidden = hidden;
      page.dispatchEvent(new Event('visibilitychange'));
    },
  };
}

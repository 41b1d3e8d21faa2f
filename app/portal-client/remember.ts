import { parseWebhook } from '../core/request/read-webhook.ts';
import { webhookUrl } from '../core/request/webhook-url.ts';
import { connect } from './connect.ts';
import { connectionStore } from './connection-store.ts';
import { readSession } from './session-list.ts';

const KEY = 'kd.webhooks';

/** Keeps the webhooks for this tab from now on, or forgets what was kept. Tokens of bots are never kept. */
export function remember(on: boolean): void {
  connectionStore.setState({ remembered: on });
  keep();
}

/** Forgets a connection and its passwords, here and in the tab's storage. */
export function forget(id: string): void {
  connectionStore.setState(({ connections, current }) => {
    const left = connections.filter((one) => one.id !== id);
    return {
      connections: left,
      current: current === id ? (left.at(-1)?.id ?? null) : current,
      webhookText: '',
      adding: false,
    };
  });
  keep();
}

/** Connects again to what was kept for this tab; does nothing when nothing was. */
export function recall(): void {
  const kept = readSession(KEY).filter((one) => typeof one === 'string');
  if (kept.length === 0) return;
  connectionStore.setState({ remembered: true });
  for (const address of kept) {
    const { webhook } = parseWebhook(address);
    if (webhook) void connect({ kind: 'webhook', webhook });
  }
}

let recalled = false;

/** The same, but only the first time: what was forgotten since stays forgotten. */
export function recallOnce(): void {
  if (!recalled) recall();
  recalled = true;
}

/** Writes what is to be kept now; called after every change of the connections. */
export function keep(): void {
  const { remembered, connections } = connectionStore.getState();
  try {
    if (!remembered) {
      sessionStorage.removeItem(KEY);
      return;
    }
    const addresses = connections.flatMap(({ gate }) =>
      gate.kind === 'webhook' ? [webhookUrl(gate.webhook, '')] : [],
    );
    sessionStorage.setItem(KEY, JSON.stringify(addresses));
  } catch {
    // Storage is forbidden: the page forgets, which is what it does anyway.
    connectionStore.setState({ remembered: false });
  }
}

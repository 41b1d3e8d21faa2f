import type { Json } from '../core/json/json.ts';
import type { Difference } from '../core/portal/validator/compare-read-back.ts';
import type { StoreAnswer } from '../core/portal/validator/store-answer.ts';
import { type Connection, connectionSecrets } from './call/connection.ts';
import { hidePrivate } from './hide-private.ts';
import type { SentMessage } from './sent-store.ts';

/** What a report is made of. `connection` is null when it was forgotten meanwhile. */
interface ReportParts {
  readonly sent: SentMessage;
  readonly connection: Connection | null;
  readonly predicted: StoreAnswer;
  readonly stored: Json;
  readonly differences: readonly Difference[];
}

/** A text for those who make this page: what was sent, what was predicted, what the portal shows. English for everybody. */
export function writeReport({ sent, connection, predicted, stored, differences }: ReportParts): string {
  const hide = hidePrivate({
    words: connection ? connectionSecrets(connection) : [],
    hosts: hostsOf(sent.connectionId),
    dialogId: sent.dialogId,
  });
  const show = (value: Json) => JSON.stringify(value, null, 2);
  const brief = (value: Json | undefined, key: string | null) =>
    value === undefined ? 'nothing' : JSON.stringify(hide(value, key ?? ''));
  const entries = predicted.outcome === 'stored' ? (predicted.buttons as readonly Json[]) : [];
  return [
    'The portal stored another keyboard than Keyboard Designer for Bitrix24 predicted.',
    `Method: ${sent.last.method}`,
    `Differences:\n${differences
      .map(({ entry, name, field, predicted: one, stored: other }) => {
        const place = `entry ${entry} ${brief(name, null)}${field === null ? '' : `, ${field}`}`;
        return `- ${place}: predicted ${brief(one, field)}, stored ${brief(other, field)}`;
      })
      .join('\n')}`,
    `Request:\n${show(hide(sent.last.params))}`,
    `Predicted (${predicted.outcome}):\n${show(hide(entries))}`,
    `Stored:\n${show(hide(stored))}`,
  ].join('\n\n');
}

/** The id of a connection is the address of its portal and a number; the built-in one has none. */
function hostsOf(connectionId: string): readonly string[] {
  if (!URL.canParse(connectionId)) return [];
  const { host, hostname } = new URL(connectionId);
  return [host, hostname];
}

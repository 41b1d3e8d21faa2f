import type { RequestField } from '../core/json/issue.ts';
import { getBotId } from '../core/keyboard/bot-id.ts';
import type { Design } from '../core/keyboard/design.ts';
import { findMethod, isUpdate } from '../core/request/methods.ts';
import { isDialogId } from '../core/rules/kit/read-address.ts';
import { type Connection, tokenOf } from './call/connection.ts';
import { missingVariables, withSamples } from './fill-samples.ts';
import { designFor, type SendMode } from './send-mode.ts';

/** What keeps a message from being sent, in the order of the fields. */
const OBSTACLES = [
  'webhook',
  'dialogId',
  'botId',
  'secret',
  'commandId',
  'messageId',
  'message',
  'variables',
  'buttons',
] as const;
export type SendObstacle = (typeof OBSTACLES)[number];

/** What is missing or wrong for sending the design with this mode. */
export function findObstacles(
  design: Design,
  connection: Pick<Connection, 'gate' | 'tokens'> | null,
  mode: SendMode,
): readonly SendObstacle[] {
  const wanted = designFor(design, mode);
  const missing = missingVariables(mode.kind === 'update' ? { ...wanted, messageId: '' } : wanted);
  const isOpen = (field: RequestField) =>
    missing.some(({ places }) => places.some((place) => place.kind === 'request' && place.field === field));
  const sendable = withSamples(wanted);
  const { needs, secret, name } = findMethod(sendable.method);
  const botId = getBotId(sendable.keyboard);
  const empty: Record<SendObstacle, boolean> = {
    webhook: connection === null,
    // A portal reads the number at the front of anything else, and would send to whoever has it.
    dialogId: needs.includes('dialogId') && !isOpen('dialogId') && !isDialogId(sendable.dialogId.trim()),
    botId: needs.includes('botId') && (botId === undefined || botId === ''),
    secret: secret !== null && connection?.gate.kind === 'webhook' && tokenOf(connection.tokens, secret) === '',
    commandId: needs.includes('commandId') && sendable.commandId.trim() === '',
    messageId: needs.includes('messageId') && sendable.messageId.trim() === '',
    // An update without a text leaves the text as it is.
    message: !isUpdate(name) && sendable.message.trim() === '',
    variables: missing.length > 0,
    buttons: sendable.keyboard.rows.every((row) => row.buttons.length === 0),
  };
  return OBSTACLES.filter((obstacle) => empty[obstacle]);
}

import { answerMessageAdd } from './answer-message-add.ts';
import { answerProfile } from './answer-profile.ts';
import { answerScope } from './answer-scope.ts';
import type { PortalMethod } from './portal-reply.ts';

/**
 * The methods the stand-in portal knows. To add one: a file with its `answer`, a line here.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export const portalMethods: ReadonlyMap<string, PortalMethod> = new Map<string, PortalMethod>([
  ['profile', { scope: null, answer: answerProfile }],
  ['scope', { scope: null, answer: answerScope }],
  ['im.message.add', { scope: 'im', answer: answerMessageAdd }],
]);

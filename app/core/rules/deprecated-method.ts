import type { Design } from '../keyboard/design.ts';
import type { MethodName } from '../wire/method-name.ts';
import { atRequest } from './at-place.ts';
import type { Rule } from './rule.ts';

const SUCCESSORS: Readonly<Partial<Record<MethodName, MethodName>>> = {
  'imbot.message.add': 'imbot.v2.Chat.Message.send',
  'imbot.message.update': 'imbot.v2.Chat.Message.update',
  'imbot.command.answer': 'imbot.v2.Command.answer',
};

/**
 * A method that the documentation calls outdated. Its successor wants other parameters, which the page writes by itself.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-add.html
 */
export const deprecatedMethod: Rule = (check) => {
  const { method } = check.design;
  const successor = SUCCESSORS[method];
  if (successor === undefined) return [];
  return [
    atRequest(check, 'method', {
      code: 'deprecated-method',
      severity: 'info',
      params: { successor },
      fix: {
        label: { code: 'switch-to', params: { what: successor } },
        apply: (design: Design) => (design.method === successor ? design : { ...design, method: successor }),
      },
    }),
  ];
};

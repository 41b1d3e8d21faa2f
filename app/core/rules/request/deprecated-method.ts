import type { Design } from '../../keyboard/design.ts';
import { atRequest } from '../kit/at-place.ts';
import type { Rule } from '../kit/rule.ts';

/**
 * A method that the documentation calls outdated. Its successor wants other parameters, which the page writes by itself.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-add.html
 */
export const deprecatedMethod: Rule = (check) => {
  const { successor } = check.traced.method;
  if (successor === null) return [];
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

import { DOCS } from '../../json/docs.ts';
import type { Fix, Issue } from '../../json/issue.ts';
import { type Json, type JsonObject, ownValue } from '../../json/json.ts';
import { getBotId, setBotId } from '../../keyboard/bot-id.ts';
import type { Design } from '../../keyboard/design.ts';
import { toPhpInt } from '../../portal/php/php.ts';
import type { Method } from '../../request/methods.ts';
import { fixKeyboard } from '../kit/make-fix.ts';
import { findDialogId, isDialogId } from '../kit/read-address.ts';
import { atRequest, type Check, type Rule } from '../kit/rule.ts';
import { showValue } from '../kit/words.ts';

/** A dialog that is missing, or written in no form that portals know. */
export const recipient: Rule = (check) => {
  const { design, traced } = check;
  const typed = design.dialogId.trim();
  if (!traced.method.needs.includes('dialogId') || isDialogId(typed)) return [];
  if (typed === '') return [atRequest(check, 'dialogId', { code: 'no-dialog', severity: 'info', params: {} })];
  const meant = findDialogId(typed);
  const issue = {
    code: 'wrong-dialog',
    severity: 'warning',
    params: { shown: showValue(typed), user: readAs(design, typed) },
  } as const;
  return [atRequest(check, 'dialogId', meant === undefined ? issue : { ...issue, fix: change(meant) })];
};

/** The person whom the portal takes a wrong dialog for; null when it refuses the message. */
function readAs({ method }: Design, typed: string): number | null {
  const user = toPhpInt(typed);
  return method === 'im.message.add' && user > 0 ? user : null;
}

function change(dialogId: string): Fix {
  return {
    label: { code: 'change-to', params: { what: dialogId } },
    apply: (design: Design) => (design.dialogId === dialogId ? design : { ...design, dialogId }),
  };
}

/** The message or the command that a method works on: missing, or no number. */
export const neededIds: Rule = (check) => {
  const { design, traced } = check;
  return (['messageId', 'commandId'] as const).flatMap((name): Issue[] => {
    const typed = design[name].trim();
    if (!traced.method.needs.includes(name) || /^0*[1-9]\d*$/.test(typed)) return [];
    return [
      typed === ''
        ? atRequest(check, name, { code: 'missing-id', severity: 'warning', params: { name } })
        : atRequest(check, name, { code: 'wrong-id', severity: 'warning', params: { name, shown: showValue(typed) } }),
    ];
  });
};

/** The bot of a request: missing where the method speaks for a bot, or not a whole number above 0. */
export const botId: Rule = (check) => {
  const { method, request } = check.traced;
  // A keyboard that is taken away, or made by code, has no place for a bot: it stands beside.
  const value = getBotId(check.design.keyboard) ?? botBeside(request.params, method) ?? '';
  if (value === '') return check.traced.method.needs.includes('botId') ? [missing(check)] : [];
  const id = toPhpInt(value);
  const isPlain = typeof value === 'number' ? value === id : typeof value === 'string' && /^\d+$/.test(value);
  return isPlain && id > 0 ? [] : [wrong(check, value, id)];
};

function botBeside(params: JsonObject, { paths }: Method): Json | undefined {
  const [name = ''] = paths.botId;
  return ownValue(params, name);
}

function missing(check: Check): Issue {
  const isRequired = check.traced.method.secret === 'botToken';
  const severity = isRequired ? 'warning' : 'info';
  return atRequest(check, 'botId', { code: 'missing-bot', severity, params: { isRequired } });
}

function wrong(check: Check, value: Json, id: number): Issue {
  const params = { shown: showValue(value), id };
  if (id <= 0) {
    const severity = check.traced.method.needs.includes('botId') ? 'error' : 'warning';
    return atRequest(check, 'botId', { code: 'wrong-bot', severity, params });
  }
  const fix = fixKeyboard({ code: 'change-to', params: { what: id } }, (keyboard) => setBotId(keyboard, id));
  return atRequest(check, 'botId', { code: 'wrong-bot', severity: 'warning', params, fix });
}

/** Commands that belong to no bot: the portal drops each of their buttons without a word. */
export const commandBot: Rule = (check) => {
  let count = 0;
  for (const { trace } of check.buttons)
    count += trace !== null && 'dropped' in trace && trace.dropped === 'no-bot' ? 1 : 0;
  if (count === 0) return [];
  return [
    atRequest(check, 'botId', {
      code: 'command-without-bot',
      severity: 'error',
      params: { count },
      page: DOCS.keyboards,
    }),
  ];
};

/**
 * A webhook may speak for a bot only with the bot's secret. It stands in no design: it would leak with every export.
 */
export const needsSecret: Rule = (check) => {
  const { secret } = check.traced.method;
  if (secret === null) return [];
  return [
    atRequest(check, 'method', {
      code: 'needs-secret',
      severity: 'info',
      params: { secret },
    }),
  ];
};

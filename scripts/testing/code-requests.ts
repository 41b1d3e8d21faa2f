import { findResult } from '../../app/core/request/method-result.ts';
import type { SnippetRequest } from '../../app/core/snippets/snippet.ts';
import { SNIPPET_FIXTURES } from '../../app/core/testdata/snippet-fixtures.ts';

// As text: a literal of JavaScript would set a prototype and lose the order of the names.
const ODD = `{"BUTTONS": [{"TEXT": "x", "a\\"b'c\\\\$d\\n": 1, "__proto__": {"x": 1}, "": null, "0": {"0": "a", "1": "b"},
  "numbers": [0, -1, 2147483648, 9007199254740991, 1e21, -0.5, 1e-7, 5e-324], "empty": [[], {}, [[]], [{}], ""],
  "words": [true, false, null, "true", "None", "nil"], "имя 👍 \\u2028": {"1": {"-5": {}, "08": 8}}}]}`;

/** Requests of every method, with all there is in JSON. */
export const CODE_REQUESTS: Readonly<Record<string, SnippetRequest>> = {
  ...SNIPPET_FIXTURES,
  odd: { method: 'im.message.add', params: { DIALOG_ID: 'chat5', KEYBOARD: JSON.parse(ODD) } },
  'bot-update': { method: 'imbot.message.update', params: { BOT_ID: 7, MESSAGE_ID: 3000000000, KEYBOARD: 'N' } },
  'v2-update': {
    method: 'imbot.v2.Chat.Message.update',
    params: { botId: 7, messageId: 5, fields: { keyboard: [{ TEXT: 'Yes', LINK: '/', WIDTH: null }] } },
  },
};

/** An answer of the shape that the method gives, and what a program is to show of it. */
export function answerTo(method: string): { readonly answer: object; readonly shown: RegExp } {
  const { key, isId } = findResult(method);
  const value = isId ? 4321 : true;
  return { answer: { result: key === null ? value : { [key]: value } }, shown: isId ? /^4321$/m : /\btrue\b/i };
}

/** The request of this name. */
export function requestOf(name: string): SnippetRequest {
  const request = CODE_REQUESTS[name];
  if (!request) throw new Error(name);
  return request;
}

import { type Issue, wordsKey } from '../json/issue.ts';
import type { Json, JsonObject } from '../json/json.ts';
import { placesIn } from '../json/text-place.ts';
import { findSecrets, type Secrets } from '../request/find-secrets.ts';
import { maskSecrets, removeSecrets } from '../request/mask-secrets.ts';
import { type ChosenReading, chooseReading, compareMatches } from './choose-reading.ts';
import {
  lenientRemark,
  nothingRemarks,
  severalRemark,
  stoppedRemark,
  tooLongRemark,
  withoutKeyboardRemark,
} from './pasted-remarks.ts';
import { resolveMethod } from './resolve-method.ts';
import type { Pasted } from './text/pasted.ts';
import { type Remark, toIssue } from './text/remark.ts';
import { secretRemark } from './text/secret-remark.ts';
import { unwrapText } from './text/unwrap-text.ts';
import type { RequestMatch } from './to-match.ts';

/** The longest text that is read, in UTF-16 units. */
export const LONGEST_TEXT = 1_048_576;

const EMPTY: Omit<Pasted, 'issues'> = {
  kind: null,
  method: null,
  botId: null,
  dialogId: null,
  messageId: null,
  commandId: null,
  message: null,
  keyboard: null,
  others: null,
};

/**
 * Reads a pasted text of any known kind (`PastedKind`): the keyboard in it as plain data and what stands around it. What is not
 * in the text is null. Mistakes are kept and told; secrets are cut out and told. Never throws; a megabyte takes under a second.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function readPasted(text: string): Pasted {
  if (text.length > LONGEST_TEXT) return { ...EMPTY, issues: [toIssue(placesIn(''), tooLongRemark())] };
  if (text.trim() === '') return toPasted(text, null, nothingRemarks(text, null));
  const { best, others, remarks, stopped } = choose(text);
  if (best === null) return toPasted(text, null, [...nothingRemarks(text, stopped), ...remarks]);
  const method = resolveMethod(text, best);
  const told = [...best.remarks, ...remarks, ...method.remarks];
  const lenient = lenientRemark(text, best);
  if (lenient !== null && stopped === null) told.push(lenient);
  const refused = told.some(({ severity }) => severity === 'error');
  if (best.keyboard === null && !refused) told.push(withoutKeyboardRemark(best.from));
  if (stopped !== null) told.push(stoppedRemark(text, stopped));
  const several = severalRemark(best, others);
  return toPasted(text, { ...best, method: method.method }, several === null ? told : [...told, several]);
}

/** The best of what stands in Markdown fences; without a keyboard there, of the whole text. */
function choose(text: string): ChosenReading {
  const { fences, whole } = unwrapText(text);
  const choices = fences.map((fence) => chooseReading(text, fence));
  const matches = choices.flatMap(({ best }) => (best === null ? [] : [best])).toSorted(compareMatches);
  const first = matches[0];
  const choice = choices.find(({ best }) => best === first);
  if (first === undefined || choice === undefined || first.keyboard === null) return chooseReading(text, whole);
  const others = choices.flatMap((one) => (one === choice ? one.others : one.best === null ? [] : [one.best]));
  return { ...choice, others };
}

function toPasted(
  text: string,
  match: (RequestMatch & Pick<Pasted, 'method'>) | null,
  remarks: readonly Remark[],
): Pasted {
  const secrets = findSecrets(text);
  const body = match === null ? EMPTY : cutMatch(match, secrets);
  const secret = secretRemark(secrets, body.keyboard);
  const all = secret === null ? remarks : [secret, ...remarks];
  const known = { exact: secrets.values };
  const placeOf = placesIn(text);
  const issues = all.map((one) => {
    const { place, ...said } = toIssue(placeOf, one);
    const params = maskSecrets(said.params as JsonObject, known);
    return { ...said, params, ...(place ? { place } : {}) } as Issue;
  });
  // What is said twice of one line is told once, where it comes first.
  const told = new Map<string, Issue>();
  for (const issue of issues) {
    const key = `${issue.place?.line} ${wordsKey(issue)}`;
    if (!told.has(key)) told.set(key, issue);
  }
  return { ...body, issues: [...told.values()] };
}

function cutMatch(match: RequestMatch & Pick<Pasted, 'method'>, secrets: Secrets): Omit<Pasted, 'issues'> {
  const cut = <Value extends Json>(value: Value) => maskSecrets(value, { exact: secrets.values });
  const cutObject = (value: JsonObject): JsonObject => cut(removeSecrets(value).value);
  const { kind, method, keyboard } = match;
  const others = match.others === null ? {} : cutObject(match.others);
  return {
    kind,
    method,
    botId: cut(match.botId),
    dialogId: cut(match.dialogId),
    messageId: cut(match.messageId),
    commandId: cut(match.commandId),
    message: cut(match.message),
    keyboard: keyboard === null ? null : cutObject(keyboard),
    others: Object.keys(others).length === 0 ? null : others,
  };
}

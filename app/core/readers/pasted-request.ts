import { type Issue, wordsKey } from '../json/issue.ts';
import { isJsonObject, type Json, type JsonObject, objectOf } from '../json/json.ts';
import type { placesIn } from '../json/text-place.ts';
import { isUnknownEntry } from '../keyboard/document.ts';
import { storeMethod } from '../portal/validator/store-methods.ts';
import { storeKeyboard } from '../portal/validator/trace-keyboard.ts';
import type { Secrets } from '../request/find-secrets.ts';
import { coverSecrets, maskSecrets, removeSecrets } from '../request/mask-secrets.ts';
import { bareName } from '../request/methods.ts';
import { capExpressions, lenientRemark, stoppedRemark, withoutKeyboardRemark } from './pasted-remarks.ts';
import { resolveMethod } from './resolve-method.ts';
import type { AsWritten, PastedRequest, WrittenRequest } from './text/pasted.ts';
import { placesOf } from './text/places.ts';
import { type Remark, toIssue } from './text/remark.ts';
import { secretRemark } from './text/secret-remark.ts';
import type { RequestMatch } from './to-match.ts';

/** A text and what is known of it as a whole, found out once for all that it holds. */
export interface PastedText {
  readonly text: string;
  readonly secrets: Secrets;
  readonly placeOf: ReturnType<typeof placesIn>;
}

/** A request or keyboard that was found, without its secrets; `stopped` is where reading it ended too early. */
export function toPastedRequest(pasted: PastedText, match: RequestMatch, stopped: number | null): PastedRequest {
  const { text, secrets, placeOf } = pasted;
  const { kind, value, from, to } = match;
  const exact = { exact: secrets.values };
  const cut = <Value extends Json>(one: Value) => maskSecrets(one, exact);
  const cutObject = (one: JsonObject): JsonObject => cut(removeSecrets(one).value);
  const { method, remarks: unsure } = resolveMethod(text, match);
  const written: WrittenRequest = {
    method: match.named === null ? method : bareName(match.named),
    isGuessed: match.named === null,
    params: cut(coverSecrets(match.written)),
  };
  const asWritten = match.isRequest ? judge(written) : null;
  const keyboard = match.keyboard === null ? null : cutObject(match.keyboard);
  const others = match.others === null ? {} : cutObject(match.others);
  const name = secrets.values.length === 0 ? undefined : (key: string) => cut(key);
  const told = [...match.remarks, ...unsure];
  const isNamed = told.some(({ code }) => code === 'missing-comma' || code === 'unclosed-bracket');
  const damaged = stopped === null ? lenientRemark(text, match) : stoppedRemark(text, stopped);
  if (damaged !== null && !isNamed) told.push(damaged);
  if (keyboard === null && !told.some(({ severity }) => severity === 'error')) {
    told.push(withoutKeyboardRemark(from, hasMenu(match)));
  }
  const secret = secretRemark(secrets, keyboard);
  return {
    kind,
    method,
    botId: cut(match.botId),
    dialogId: cut(match.dialogId),
    messageId: cut(match.messageId),
    commandId: cut(match.commandId),
    message: cut(match.message),
    keyboard,
    ...(asWritten?.outcome === 'removed' || isUnknownEntry(value) ? { closed: value } : {}),
    others: Object.keys(others).length === 0 ? null : others,
    written,
    asWritten,
    places: placesOf(match.written, [from, to], name),
    keyboardPlaces: match.keyboard === null ? new Map() : placesOf(match.keyboard, match.keyboardRange, name),
    place: placeOf(from),
    issues: toIssues(pasted, capExpressions(secret === null ? told : [secret, ...told])),
  };
}

function hasMenu({ others }: RequestMatch): boolean {
  return Object.keys({ ...others, ...objectOf(others?.fields) }).some((name) => name.toUpperCase() === 'MENU');
}

function judge({ method, params }: WrittenRequest): AsWritten | null {
  if (method === null || storeMethod(method) === null || !isJsonObject(params)) return null;
  return { outcome: storeKeyboard(method, params).outcome, error: null };
}

/** Remarks as issues with their lines, without secrets; what is said twice of one line is told once, where it comes first. */
export function toIssues({ secrets, placeOf }: PastedText, remarks: readonly Remark[]): readonly Issue[] {
  const told = new Map<string, Issue>();
  for (const one of remarks) {
    const { place, ...said } = toIssue(placeOf, one);
    const params = maskSecrets(said.params as JsonObject, { exact: secrets.values });
    const issue = { ...said, params, ...(place ? { place } : {}) } as Issue;
    const key = `${place?.line} ${wordsKey(issue)}`;
    if (!told.has(key)) told.set(key, issue);
  }
  return [...told.values()];
}

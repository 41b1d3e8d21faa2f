import type { Issue } from '../../json/issue.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject, objectOf, putAt, tryJson } from '../../json/json.ts';
import { escapeStep, pointerTo } from '../../json/places.ts';
import { setBotId } from '../../keyboard/bot-id.ts';
import { type Design, newDesign } from '../../keyboard/design.ts';
import { FIELD_NAMES } from '../../keyboard/fields.ts';
import { lettersOf, paramNames } from '../../portal/as-written/param-names.ts';
import { sortWritten } from '../../portal/as-written/sort-written.ts';
import { CONTAINER_KEYS } from '../../portal/validator/store-container.ts';
import { findMethod, type Method, namedMethod } from '../../request/methods.ts';
import { readRequest } from '../../request/read-request.ts';
import { writeRequest } from '../../request/write-request.ts';
import type { KeyboardReport } from '../report-text.ts';
import { isPlainValue } from './brackets.ts';
import type { TextChange } from './changes.ts';
import { type CodeSheet, editBrackets, findItem, openPage } from './edit-brackets.ts';
import { sheetOf } from './edit-places.ts';
import type { Edit } from './edits.ts';
import { type Move, moveParams } from './move-params.ts';

/** What is to be done to a request as it is written, and the design of it then where that is another one. */
export interface WrittenPlan {
  readonly edits: readonly Edit[];
  readonly design: Design | null;
}

/** A request as it is written, where its text can be edited. */
interface Written {
  readonly text: string;
  readonly keyboard: KeyboardReport;
  readonly sheet: CodeSheet;
  readonly params: JsonObject;
  readonly method: Method;
}

type Plan = (written: Written, issue: Issue) => readonly Edit[] | null;

const PLANS: Readonly<Partial<Record<string, Plan>>> = {
  'written-inside-fields': (written) => moveParams(written.sheet, strayMoves(written, 'fields')),
  'written-beside-fields': (written) => moveParams(written.sheet, strayMoves(written, 'top')),
  'written-other-names': (written) => moveParams(written.sheet, strayMoves(written, null)),
  'written-misspelt': ({ sheet }, { code, params }) => {
    if (code !== 'written-misspelt') return null;
    return moveParams(sheet, [{ from: params.name.split('.'), to: params.meant.split('.') }]);
  },
  'written-bot-inside': moveBotOut,
  'written-bot-outside': copyBotIn,
  'written-lower-case': renameLowerCase,
  'written-doubled': removeDoubles,
  'written-text': openText,
};

/** Whether a finding about a request as it is written can be fixed in its text. */
export function isWrittenCode(code: string): boolean {
  return Object.hasOwn(PLANS, code);
}

/** The edits that put what is written wrong right; null where the text cannot follow. */
export function planWritten(text: string, keyboard: KeyboardReport, issue: Issue): WrittenPlan | null {
  const { found, design } = keyboard;
  const params = found.written?.params;
  if (!isJsonObject(params)) return null;
  const method = namedMethod(found.written?.method ?? '') ?? findMethod(design.method);
  const sheet = sheetOf(text, found.kind, found.places);
  const edits = PLANS[issue.code]?.({ text, keyboard, sheet, params, method }, issue) ?? null;
  if (edits === null || edits.length === 0) return null;
  return { edits: sheet.back(edits), design: designAfter(keyboard, issue) };
}

/** What was misspelt was a parameter that nobody knows; now it is one that the method reads. */
function designAfter({ design }: KeyboardReport, issue: Issue): Design | null {
  if (issue.code !== 'written-misspelt') return null;
  const { name, meant } = issue.params;
  const { params, method } = writeRequest(design);
  const value = name.split('.').reduce<Json | undefined>((inside, step) => objectOf(inside)[step], params);
  const rest = Object.fromEntries(Object.entries(params).filter(([key]) => key !== name));
  if (value === undefined) return null;
  if (lettersOf(meant) === 'BOTID' && (typeof value === 'string' || typeof value === 'number')) {
    const { [name]: _, ...others } = design.others ?? {};
    return { ...design, others, keyboard: setBotId(design.keyboard, value) };
  }
  return readRequest({ ...newDesign(''), method }, putAt(rest, meant.split('.'), value)).design;
}

/** Everything that a method reads elsewhere or under another name, and where that is. */
function strayMoves({ keyboard, params, method }: Written, level: 'fields' | 'top' | null): readonly Move[] {
  const names = paramNames(method.name);
  const isV1 = method.version === 1;
  return sortWritten({ method: method.name, params }, writeRequest(keyboard.design)).flatMap((entry): Move[] => {
    const { path, role, isRead } = entry;
    if (isRead && !(isV1 && entry.level === 'fields')) return [];
    const isUsed = role !== null && (role === 'botId' || method.params.includes(role));
    const own = path.at(-1) ?? '';
    const isBeside = !isV1 && entry.level === 'top' && names.includes(`fields.${own}`);
    const isInside = isV1 && entry.level === 'fields' && (isUsed || names.includes(own));
    const isTold = level === null ? isUsed && !isBeside && !isInside : level === 'top' ? isBeside : isInside;
    if (!isTold) return [];
    const to = isUsed && role !== null && !entry.isAlias ? method.paths[role] : isV1 ? [own] : ['fields', own];
    return [{ from: path, to }];
  });
}

/** The path of the keyboard among the parameters. */
function keyboardPath({ params }: Written): readonly string[] | null {
  const own = Object.keys(params).find((key) => lettersOf(key) === 'KEYBOARD');
  if (own !== undefined) return [own];
  const inside = Object.keys(objectOf(params.fields)).find((key) => lettersOf(key) === 'KEYBOARD');
  return inside === undefined ? null : ['fields', inside];
}

function moveBotOut(written: Written): readonly Edit[] | null {
  const { sheet, method, params } = written;
  const path = keyboardPath(written);
  if (path === null || Object.keys(params).some((key) => lettersOf(key) === 'BOTID')) return null;
  const from = pointerTo([...path, 'BOT_ID']);
  const inside = openPage(sheet, pointerTo(path));
  const item = inside === null ? undefined : findItem(inside, from, 'BOT_ID');
  if (inside === null || item === undefined) return null;
  const outside = openPage(sheet, '');
  const name = method.paths.botId.join('');
  if (outside === null) return null;
  const value = sheet.text.slice(item.value.from, item.value.to);
  return editBrackets(sheet, [
    { kind: 'remove', parent: pointerTo(path), key: 'BOT_ID' },
    { kind: 'put', parent: '', text: keyOf(sheet, name) + value },
  ]);
}

/** A key of the parameters with its sign, as the others are written. */
function keyOf(sheet: CodeSheet, name: string): string {
  const page = openPage(sheet, '');
  const [first] = page?.brackets.items ?? [];
  const { text } = sheet;
  if (first?.key == null) return `${name}: `;
  const [quote] = /^["']/.exec(text.slice(first.key.from, first.key.to)) ?? [''];
  return `${quote}${name}${quote}${text.slice(first.key.to, first.value.from)}`;
}

function copyBotIn(written: Written): readonly Edit[] | null {
  const { sheet, params } = written;
  const path = keyboardPath(written);
  const own = Object.keys(params).find((key) => lettersOf(key) === 'BOTID');
  const page = openPage(sheet, '');
  const bot = own === undefined || page === null ? undefined : findItem(page, pointerTo([own]), own);
  const inside = path === null ? null : openPage(sheet, pointerTo(path));
  if (path === null || bot === undefined || inside === null) return null;
  const value = sheet.text.slice(bot.value.from, bot.value.to);
  const key = keyOf(sheet, 'BOT_ID');
  const written_ = path.reduce<Json | undefined>((one, step) => objectOf(one)[step], params);
  if (isJsonObject(written_)) return editBrackets(sheet, [{ kind: 'put', parent: pointerTo(path), text: key + value }]);
  const holder = openPage(sheet, pointerTo(path.slice(0, -1)));
  const item = holder === null ? undefined : findItem(holder, pointerTo(path), path.at(-1) ?? '');
  if (holder === null || item === undefined || !isJsonList(written_)) return null;
  const { open, close, pad } = holder.look;
  return [
    { from: item.value.from, to: item.value.from, text: `${open}${pad}${key}${value}, ${keyOf(sheet, 'BUTTONS')}` },
    { from: item.value.to, to: item.value.to, text: pad + close },
  ];
}

function renameLowerCase(written: Written): readonly Edit[] | null {
  const { sheet, params, keyboard } = written;
  const path = keyboardPath(written);
  const start = path ?? [];
  const value = start.reduce<Json | undefined>((one, step) => objectOf(one)[step], params);
  const changes: TextChange[] = [];
  const visit = (inside: Json | undefined, pointer: string, known: readonly string[]): void => {
    if (isJsonList(inside)) for (const [i, one] of inside.entries()) visit(one, `${pointer}/${i}`, FIELD_NAMES);
    if (!isJsonObject(inside)) return;
    for (const [key, own] of Object.entries(inside)) {
      const meant = known.find((one) => lettersOf(one) === lettersOf(key));
      if (meant !== undefined && meant !== key && !Object.hasOwn(inside, meant))
        changes.push({ kind: 'rename', parent: pointer, key, to: meant });
      if (meant === 'BUTTONS') visit(own, `${pointer}/${escapeStep(key)}`, FIELD_NAMES);
    }
  };
  visit(value, pointerTo(start), CONTAINER_KEYS);
  return keyboard.found.written === null ? null : editBrackets(sheet, changes);
}

function removeDoubles({ sheet, params }: Written, issue: Issue): readonly Edit[] | null {
  if (issue.code !== 'written-doubled') return null;
  const { names, reads, taken } = issue.params;
  if (reads === null || reads !== taken) return null;
  const others = names.filter((name) => name !== reads).map((name) => name.split('.'));
  const isThere = others.every(
    (path) => path.reduce<Json | undefined>((one, step) => objectOf(one)[step], params) !== undefined,
  );
  if (!isThere) return null;
  return editBrackets(
    sheet,
    others.map(
      (path): TextChange => ({ kind: 'remove', parent: pointerTo(path.slice(0, -1)), key: path.at(-1) ?? '' }),
    ),
  );
}

/** Functions that write a value as JSON, around one argument. */
const WRITER = /^\\?(?:json_encode|JSON\.stringify|(?:json\.)?dumps)\s*\(\s*/;

/** A keyboard that is sent as a text is sent as itself. */
function openText(written: Written): readonly Edit[] | null {
  const { sheet } = written;
  const path = keyboardPath(written);
  const page = path === null ? null : openPage(sheet, pointerTo(path.slice(0, -1)));
  const item = page === null || path === null ? undefined : findItem(page, pointerTo(path), path.at(-1) ?? '');
  if (item === undefined) return null;
  const { from, to } = item.value;
  const source = sheet.text.slice(from, to);
  if (sheet.isJson && isPlainValue(sheet.text, item.value, sheet.language)) {
    const inner = tryJson(source);
    return typeof inner === 'string' ? [{ from, to, text: inner }] : null;
  }
  const [head] = WRITER.exec(source) ?? [];
  if (head === undefined || !source.endsWith(')')) return null;
  const inner = source.slice(head.length, -1).trimEnd();
  return [{ from, to, text: inner.replace(/,\s*(?:(?:JSON_\w+|ensure_ascii\s*=\s*\w+)(?:\s*\|\s*)?)*$/, '') }];
}

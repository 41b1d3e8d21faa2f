import type { JsonObject } from '../../json/json.ts';
import { nearestWord } from '../../json/nearest-word.ts';
import { findMethod, type Method, type Param } from '../../request/methods.ts';
import type { Request } from '../../request/write-request.ts';
import { listRefusals } from '../validator/refuse-early.ts';
import { answerOf } from './compare-keyboard.ts';
import { isKnownParam, lettersOf, paramNames } from './param-names.ts';
import type { WrittenParam } from './sort-written.ts';
import { type AnswerParams, type WrittenRemark, writtenRemark } from './written-codes.ts';

/** A written request with all that its remarks ask for. */
export interface WrittenCall {
  readonly method: Method;
  /** Whether that is the method of the request, and not only what the design took for want of one. */
  readonly isKnown: boolean;
  readonly guess: string | null;
  readonly entries: readonly WrittenParam[];
  /** The one that the design took for its keyboard. */
  readonly keyboard: WrittenParam | undefined;
  readonly params: JsonObject;
  readonly designed: Request;
}

/** A remark and the parameters that it names. */
interface Told {
  readonly remark: WrittenRemark;
  readonly of: readonly WrittenParam[];
}

/** Whether the design has it, at the place where that belongs. */
export function isMoved({ keyboard }: WrittenCall, entry: WrittenParam): boolean {
  const isSent = entry.isTaken && (entry.isRead || !entry.isKept);
  return isSent && (entry.role !== 'keyboard' || entry === keyboard);
}

function uses({ method }: WrittenCall, role: Param): boolean {
  return role === 'botId' || method.params.includes(role);
}

const isStray = (written: WrittenCall, entry: WrittenParam): boolean =>
  entry.role !== null && !entry.isRead && uses(written, entry.role);

/** The code with which a method refuses parameters because of one of these; null when it does not. */
export function refusalOf({ name }: Method, params: JsonObject, isAbout: (role: string) => boolean): string | null {
  return listRefusals(name, params, false).find(({ about }) => isAbout(about))?.code ?? null;
}

/** What the portal answers because these are not where it looks. */
function answerTo({ method, guess, params }: WrittenCall, all: readonly WrittenParam[]): AnswerParams {
  const roles: readonly (string | null)[] = all.map(({ role }) => role);
  const refused = refusalOf(method, params, (role) => roles.includes(role) || role === 'fields');
  return { guess, answer: refused ?? (roles.includes('keyboard') ? answerOf(method.name, params) : null) };
}

/** Version 1 has no `fields`; in version 2 what belongs into them may stand beside. */
function besideOrInside(written: WrittenCall): readonly Told[] {
  const { method, entries } = written;
  const names = paramNames(method.name);
  const isV1 = method.version === 1;
  const all = entries.filter((entry) =>
    isV1
      ? entry.level === 'fields' && (isStray(written, entry) || names.includes(entry.path[1] ?? ''))
      : entry.level === 'top' && !entry.isRead && names.includes(`fields.${entry.path[0]}`),
  );
  const [first] = all;
  if (first === undefined) return [];
  const shown = (some: readonly WrittenParam[]) => some.map(({ path }) => path.at(-1) ?? '');
  const left = shown(all.filter((entry) => !isMoved(written, entry)));
  const said = { ...answerTo(written, all), method: method.name, names: shown(all), left };
  const remark = isV1
    ? writtenRemark('written-inside-fields', 'warning', said, ['fields'])
    : writtenRemark('written-beside-fields', 'warning', said, first.path);
  return [{ remark, of: all }];
}

/** Names of the other version, of another case where that counts, or without their underscores. */
function otherNames(written: WrittenCall): readonly Told[] {
  const { method, entries } = written;
  const all = entries.filter((entry) => {
    if (!isStray(written, entry)) return false;
    const isTold = method.version === 1 ? entry.level === 'fields' : isBeside(method, entry);
    return !isTold;
  });
  const [first] = all;
  if (first === undefined) return [];
  const said = { ...answerTo(written, all), method: method.name };
  const show = (isWanted: boolean) =>
    all.filter((one) => isMoved(written, one) === isWanted).map((one) => arrow(written, one));
  const named = { renamed: show(true), left: show(false) };
  return [{ remark: writtenRemark('written-other-names', 'warning', { ...said, ...named }, first.path), of: all }];
}

function isBeside({ name }: Method, { level, path }: WrittenParam): boolean {
  return level === 'top' && paramNames(name).includes(`fields.${path[0]}`);
}

/** Its name and the one that the design sends it under. */
export function arrow({ designed, method, isKnown }: WrittenCall, { shown, role }: WrittenParam): string {
  const { paths } = isKnown ? method : findMethod(designed.method);
  return `${shown} → ${role === null ? shown : paths[role].join('.')}`;
}

const SHORTEST = 4;

/** Parameters that nobody knows and that one is probably meant by which is not there. */
function misspelt({ method, entries }: WrittenCall): readonly Told[] {
  const given = new Set(entries.filter(({ isRead }) => isRead).map(({ path }) => lettersOf(path.at(-1) ?? '')));
  const names = paramNames(method.name).filter((name) => !given.has(lettersOf(name)));
  return entries.flatMap((entry) => {
    const { path, level, role, isRead } = entry;
    const isElsewhere = level === 'fields' && method.version === 1;
    if (role !== null || isRead || isElsewhere || isBeside(method, entry)) return [];
    const meant = findMeant(path.at(-1) ?? '', names);
    if (meant === undefined) return [];
    const said = { name: entry.shown, meant, method: method.name };
    // Those are kept as they are written.
    return entry.isKept ? [{ remark: writtenRemark('written-misspelt', 'warning', said, path), of: [entry] }] : [];
  });
}

function findMeant(name: string, names: readonly string[]): string | undefined {
  const same = names.find((one) => lettersOf(one) === lettersOf(name));
  if (same !== undefined || isKnownParam(name)) return same;
  const own = (one: string) => one.split('.').at(-1) ?? '';
  const long = names.filter((one) => own(one).length >= SHORTEST);
  const nearest = nearestWord(name, long.map(own));
  return long.find((one) => own(one) === nearest);
}

/** What the method has no use for, and the design of it therefore does not send. */
function noUse(written: WrittenCall): readonly Told[] {
  const { method, entries } = written;
  const all = entries.filter((one) => one.role !== null && !uses(written, one.role) && !one.isKept);
  const [first] = all;
  if (first === undefined) return [];
  const said = { names: all.map(({ shown }) => shown), method: method.name };
  return [{ remark: writtenRemark('written-no-use', 'info', said, first.path), of: all }];
}

/** What the portal takes in the place of something else, while the design has that alone. */
function aliases({ entries, method }: WrittenCall): readonly Told[] {
  return entries.flatMap((entry) => {
    const { role, isAlias, isRead, isTaken, shown, path } = entry;
    const isOnly = entries.every((one) => one === entry || one.role !== role);
    if (role === null || !isAlias || !isRead || isTaken || !isOnly) return [];
    const meant = method.paths[role].join('.');
    return [{ remark: writtenRemark('written-alias', 'warning', { name: shown, meant }, path), of: [entry] }];
  });
}

/** One parameter under several names, of which a portal takes one and a design has one. */
export function doubled(written: WrittenCall): readonly Told[] {
  const roles = new Set(written.entries.flatMap(({ role }) => role ?? []));
  return [...roles].flatMap((role) => {
    const all = written.entries.filter((one) => one.role === role && uses(written, role));
    const seen = all.filter(({ isRead }) => isRead);
    const reads = seen.findLast(({ isAlias }) => !isAlias) ?? seen.at(-1);
    const isTaken = (one: WrittenParam | undefined) => one !== undefined && isMoved(written, one);
    const taken = isTaken(reads) ? reads : all.find(isTaken);
    const [first, ...more] = all.filter((one) => one !== taken);
    const isHarmless = [first, ...more].every((one) => one?.isKept ?? true);
    if (first === undefined || all.length < 2 || isHarmless) return [];
    const said = { names: all.map(({ shown }) => shown), reads: reads?.shown ?? null, taken: taken?.shown ?? null };
    return [{ remark: writtenRemark('written-doubled', 'warning', said, first.path), of: [first, ...more] }];
  });
}

/** What there is to tell where the method is known, the coarsest first. */
export const PARTS = [besideOrInside, otherNames, misspelt, noUse, aliases] as const;

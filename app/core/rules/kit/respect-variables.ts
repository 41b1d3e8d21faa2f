import { findBraces } from '../../json/find-braces.ts';
import type { Fix, Issue, Path } from '../../json/issue.ts';
import { isJsonList, isJsonObject, type Json, ownValue } from '../../json/json.ts';
import type { Design } from '../../keyboard/design.ts';
import { requestSetting } from '../../keyboard/request-setting.ts';
import { COLOR_FIELDS } from '../../portal/validator/store-button.ts';
import { writeRequest } from '../../request/write-request.ts';
import { fillDesign, isPlainText, restoreIn } from '../../variables/fill-design.ts';
import { holdsBraces } from '../../variables/map-variables.ts';
import { keepsVariables, unfillDesign } from '../../variables/unfill-design.ts';
import type { Check } from './rule.ts';
import { showValue } from './words.ts';

/** The fields that name an action: a portal keeps the first sound one, so that each decides about the others. */
const HEADS: readonly string[] = ['LINK', 'APP_ID', 'ACTION', 'COMMAND', 'FUNCTION'];
const LOOKS: readonly string[] = ['BG_COLOR_TOKEN', ...COLOR_FIELDS];
const COLUMNS: readonly string[] = ['CONTEXT', 'DISPLAY', 'TYPE', 'WIDTH'];

/**
 * The fields of a button, or of the buttons of a row, that decide about an issue: a value that is not known yet may make it right,
 * or make another number of what is said. About all others a fitting value has decided.
 */
const RESTS_ON: Readonly<Partial<Record<Issue['code'], readonly string[]>>> = {
  'app-id-not-number': ['APP_ID'],
  'block-without-command': HEADS,
  'ignored-color': LOOKS,
  'low-contrast': LOOKS,
  'several-actions': HEADS,
  'stacked-row': COLUMNS,
  'wide-button': ['WIDTH'],
  'wide-row': COLUMNS,
  'wrong-width': ['WIDTH'],
};
/** The same for the value at which an issue is told. */
const RESTS_ON_ITSELF: readonly Issue['code'][] = ['empty-field', 'wrong-bot', 'wrong-default-color'];

/**
 * What was found in a filled design, said of the design that it was filled from: nothing of what only its stand-ins are to blame for,
 * variables in the place of what stood for them, and no fix that would lose one.
 */
export function respectVariables(
  issues: readonly Issue[],
  { filled, traced }: Check,
  design: Design,
): readonly Issue[] {
  // Where no portal reads there is nothing to fill, and yet a variable to lose.
  if (filled.design === design && !holdsBraces(traced.request.params)) return issues;
  const rows = new Map(filled.sampled.keyboard.rows.map(({ id, buttons }) => [id, buttons]));
  const buttons = new Map([...rows.values()].flat().map((button) => [button.id, button]));
  const params = writeRequest(filled.sampled).params;
  const filledParams = writeRequest(filled.design).params;
  const isOpen = (value: Json | undefined): boolean => holdsUnknown(design, value);

  const isUnsure = ({ code, target, path }: Issue): boolean => {
    if (RESTS_ON_ITSELF.includes(code))
      return isOpen(target?.kind === 'request' ? requestSetting(filled.sampled, target.field) : valueAt(params, path));
    const names = RESTS_ON[code] ?? [];
    const about = target?.kind === 'button' ? [buttons.get(target.id)] : [];
    const all = target?.kind === 'row' ? (rows.get(target.id) ?? []) : about;
    return names.length > 0 && all.some((one) => names.some((name) => isOpen(own(one?.fields, name))));
  };

  const fixes = new Map<Fix, Fix | null>();
  const keepFix = (fix: Fix, isOfRequest: boolean): Fix | null => {
    const before = fixes.get(fix);
    if (before !== undefined) return before;
    const label = restoreIn(filled, fix.label as unknown as Json) as unknown as Fix['label'];
    const kept: Fix = { label, apply: (now) => applyKept(fix, now, isOfRequest) };
    const offered = kept.apply(design) === design ? null : kept;
    fixes.set(fix, offered);
    return offered;
  };

  const restore = (issue: Issue): Issue => {
    const { fix, ...rest } = issue;
    const kept = fix === undefined ? null : keepFix(fix, issue.target?.kind === 'request');
    const said = { ...restoreIn(filled, issue.params as unknown as Json & object) };
    if ('shown' in said && said.shown !== '') {
      const [before, now] = [valueAt(params, issue.path), valueAt(filledParams, issue.path)];
      if (before !== undefined && now !== undefined && issue.params && showValue(now) === shownOf(issue))
        Object.assign(said, { shown: showValue(before) });
    }
    return { ...rest, params: said, ...(kept === null ? {} : { fix: kept }) } as Issue;
  };

  return issues.filter((issue) => !isUnsure(issue)).map(restore);
}

function shownOf({ params }: Issue): unknown {
  return 'shown' in params ? params.shown : undefined;
}

/** Made in the filled design and led back. What a request is converted to has other places for its variables: they keep their letters. */
function applyKept(fix: Fix, now: Design, isOfRequest: boolean): Design {
  const filled = fillDesign(now);
  const next = unfillDesign(now, filled, fix.apply(filled.design));
  if (next !== null || !isOfRequest) return next ?? now;
  const literal = fix.apply(now);
  return keepsVariables(now, literal) ? literal : now;
}

/** Whether there is a variable in a value of which nothing is known but its name. `value` has the samples in it. */
function holdsUnknown(design: Design, value: Json | undefined): boolean {
  if (!holdsBraces(value)) return false;
  if (typeof value === 'string') return findBraces(value).some(({ source }) => !isPlainText(design, source));
  if (isJsonList(value)) return value.some((item) => holdsUnknown(design, item));
  return isJsonObject(value) && Object.values(value).some((item) => holdsUnknown(design, item));
}

function valueAt(value: Json | undefined, path: Path): Json | undefined {
  return path.reduce<Json | undefined>((inside, step) => {
    if (isJsonList(inside)) return inside[Number(step)];
    return isJsonObject(inside) ? own(inside, String(step)) : undefined;
  }, value);
}

function own(fields: { readonly [name: string]: Json } | undefined, name: string): Json | undefined {
  return fields === undefined ? undefined : ownValue(fields, name);
}

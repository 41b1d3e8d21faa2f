import type { Target } from '../json/issue.ts';
import { isJsonObject, type Json, type JsonObject, ownValue } from '../json/json.ts';
import type { Design, VariableSetting } from '../keyboard/design.ts';
import { type Row, unknownKeyboard, unknownSource, type Wrapper } from '../keyboard/document.ts';
import { findMethod } from '../request/methods.ts';
import { isSecretName } from '../request/secrets.ts';
import { type Counts, mapVariables, OUTSIDE, type VariableUse } from './map-variables.ts';

/** A variable of a design, and where a person finds it. */
export interface DesignVariable {
  readonly name: string;
  /** What stands between the braces. */
  readonly source: string;
  readonly uses: readonly VariableUse[];
  /** Each place once; a parameter that has no field of its own is told by its name. */
  readonly places: readonly (Target | { readonly kind: 'other'; readonly name: string })[];
  readonly setting: VariableSetting;
  /** It stands where a token or password does: its value is kept nowhere, and asked for where such are. */
  readonly isToken: boolean;
}

/** Code that makes buttons when it runs: it has no value that could be tried. */
export interface UnknownPart {
  readonly source: string;
  readonly target: Target;
}

/** What of a design is known only when a program runs, in the order in which it stands there. */
export interface DesignVariables {
  readonly variables: readonly DesignVariable[];
  readonly unknown: readonly UnknownPart[];
}

type VariablePlace = DesignVariable['places'][number];

const known = new WeakMap<Design, DesignVariables>();

/** Lists the variables of a design by the names that filling gives them, and the code that makes buttons. Worked out once for each. */
export function variablesOf(design: Design): DesignVariables {
  const before = known.get(design);
  if (before) return before;
  const found = new Map<string, { readonly uses: VariableUse[]; readonly places: VariablePlace[] }>();
  const counts: Counts = new Map();
  const look = (value: Json, placeOf: (use: VariableUse) => VariablePlace, field = ''): void => {
    mapVariables(
      value,
      (use) => {
        const one = found.get(use.name) ?? { uses: [], places: [] };
        found.set(use.name, one);
        one.uses.push(use);
        const place = placeOf(use);
        if (!one.places.some((other) => sameTarget(other, place))) one.places.push(place);
        return undefined;
      },
      { ...OUTSIDE, field, path: field === '' ? [] : [field] },
      counts,
    );
  };
  const { params } = findMethod(design.method);
  for (const param of ['dialogId', 'messageId', 'commandId', 'message'] as const) {
    if (params.includes(param)) look(design[param], () => ({ kind: 'request', field: param }), FIELDS[param]);
  }
  lookAround(design.keyboard.wrapper, look);
  for (const row of design.keyboard.rows) lookInRow(row, look);
  if (design.others) look(design.others, ({ path }) => ({ kind: 'other', name: String(path.at(-1)) }));
  const { variables: settings = {} } = design;
  const listed: DesignVariables = {
    variables: [...found].map(([name, { uses, places }]) => ({
      name,
      source: uses[0]?.source ?? name,
      uses,
      places,
      setting: ownValue(settings, name) ?? {},
      isToken: uses.every(({ field }) => isSecretName(field)),
    })),
    unknown: listUnknown(design),
  };
  known.set(design, listed);
  return listed;
}

const FIELDS = { dialogId: 'DIALOG_ID', messageId: 'MESSAGE_ID', commandId: 'COMMAND_ID', message: 'MESSAGE' } as const;

type Look = (value: Json, placeOf: (use: VariableUse) => VariablePlace, field?: string) => void;

function lookAround(wrapper: Wrapper, look: Look): void {
  const placeOf = ({ path }: VariableUse): VariablePlace =>
    path[0] === 'BOT_ID' ? { kind: 'request', field: 'botId' } : { kind: 'keyboard' };
  if (wrapper.kind === 'string') lookAround(wrapper.inner, look);
  else if (wrapper.kind === 'object') look(wrapper.fields, placeOf);
  else if (wrapper.kind === 'opaque' && unknownSource(wrapper.value) === null) {
    const { value } = wrapper;
    look(isJsonObject(value) && unknownSource(value.BUTTONS) !== null ? without(value, 'BUTTONS') : value, placeOf);
  }
}

function without(value: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

function lookInRow({ id: rowId, buttons, newline }: Row, look: Look): void {
  for (const { id, fields } of buttons) {
    look(fields, ({ path }) => ({ kind: 'button', id, field: String(path[0]) }));
  }
  if (newline) look(newline, () => ({ kind: 'row', id: rowId }));
}

function listUnknown({ keyboard }: Design): readonly UnknownPart[] {
  const whole = unknownKeyboard(keyboard);
  const entries = keyboard.rows.flatMap(({ buttons }) =>
    buttons.flatMap(({ id, raw }): readonly UnknownPart[] => {
      const source = unknownSource(raw);
      return source === null ? [] : [{ source, target: { kind: 'button', id } }];
    }),
  );
  return whole === null ? entries : [{ source: whole, target: { kind: 'keyboard' } }, ...entries];
}

function sameTarget(a: VariablePlace, b: VariablePlace): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

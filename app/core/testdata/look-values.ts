import fc from 'fast-check';
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../json/json.ts';
import { LOOK_FIELDS } from '../rules/kit/look-fields.ts';

/** Values that people write by mistake, besides those measured on a portal. */
const MORE: Readonly<Record<string, readonly Json[]>> = {
  TYPE: ['Newline', 'new_line', 'button', 5, false, null],
  DISPLAY: ['LINE', 'Line', 'INLINE', 'LIEN', true, ['LINE'], {}],
  WIDTH: [120, '120', '120px', '1e2', 12.9, -0, 1e20, Number.MAX_VALUE, [1], [], {}, false, ' 7', '٣'],
  BG_COLOR_TOKEN: ['primary', 'alert', 'Primary', 'danger', 'alrt', 'constructor', ['alert'], {}, true, 7],
  BG_COLOR: ['#29619b', '#FFF', 'fff', '#fffc', '#ffffff80', 'rgb(1, 2, 3)', 'Navy', 'nope', 5, true, ['#fff'], {}],
  TEXT_COLOR: ['#fff', '#333', '#fff ', 'FFF', 'lime', [], false],
  OFF_BG_COLOR: ['#aaaaaa', 'aaaaaa', {}, 0],
  OFF_TEXT_COLOR: ['#000', 'toString', ['#000']],
  BLOCK: ['Y', 'N', 'yes', 'n', 0, '0', false, ['Y'], { toString: 1 }],
  DISABLED: ['Y', 'N', 'Yes', 'да', ' y ', 'maybe', [], null],
  CONTEXT: ['ALL', 'DESKTOP', 'MOBILE', 'WEB', 'Mobil', 'desktop', true, 7, ['ALL']],
};

/** What stands in each field of the look: the values in measured cases (JSON, one a line) and frequent mistakes, each once. */
export function lookValues(cases: string): Readonly<Record<string, readonly Json[]>> {
  const lines = cases.trim().split('\n');
  const buttons = lines.flatMap((line) => listButtons((JSON.parse(line) as { params: JsonObject }).params));
  const pools = LOOK_FIELDS.map((name) => {
    const seen = buttons.flatMap((button) => (Object.hasOwn(button, name) ? [button[name] as Json] : []));
    const all = [...seen, ...(MORE[name] ?? [])].map((value) => [JSON.stringify(value), value] as const);
    return [name, [...new Map(all).values()]] as const;
  });
  return Object.fromEntries(pools);
}

/** The fields of a button's look, right and wrong, without TYPE=NEWLINE. */
export const anyLook = (pools: Readonly<Record<string, readonly Json[]>>): fc.Arbitrary<JsonObject> =>
  fc
    .tuple(
      ...LOOK_FIELDS.map((name) => {
        const values = (pools[name] ?? []).filter(
          (value) => value !== 'NEWLINE' && (name !== 'TYPE' || value !== true),
        );
        return fc.option(fc.constantFrom(...values.map((value): [string, Json] => [name, value])), { freq: 2 });
      }),
    )
    .map((pairs) => Object.fromEntries(pairs.filter((pair) => pair !== null)));

function listButtons(params: JsonObject): readonly JsonObject[] {
  const fields = isJsonObject(params.fields) ? params.fields : {};
  let keyboard = params.KEYBOARD ?? fields.keyboard ?? null;
  if (isJsonObject(keyboard)) keyboard = keyboard.BUTTONS ?? null;
  return isJsonList(keyboard) ? keyboard.filter(isJsonObject) : [];
}

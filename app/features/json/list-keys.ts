import { DOCS } from '../../core/json/docs.ts';
import type { Path } from '../../core/json/issue.ts';
import { isJsonObject, type JsonObject } from '../../core/json/json.ts';
import type { Design } from '../../core/keyboard/design.ts';
import { FIELDS, type FieldSpec } from '../../core/keyboard/fields.ts';
import { BUTTON_ACTIONS } from '../../core/request/actions.ts';
import { findMethod } from '../../core/request/methods.ts';
import { writeParams } from '../../core/request/write-params.ts';
import { type JsonScope, keyboardPath } from '../../core/request/write-request.ts';
import type { useI18n } from '../../i18n/i18n.tsx';

/** The language of the page and its texts. */
export type I18n = ReturnType<typeof useI18n>;

/** A value that a key can take, with what it does where there is something to say. */
export interface ValueHelp {
  readonly value: string;
  readonly meaning: string;
  readonly usual: boolean;
}

/** A key that an object can have. */
export interface KeyHelp {
  readonly name: string;
  /** The kind of its value, in a word. */
  readonly type: string;
  readonly meaning: string;
  readonly page: string;
  /** What is written for the value when the key is chosen; the cursor goes before the last character of it. */
  readonly sample: '""' | '' | '[]' | '{}';
  readonly values: readonly ValueHelp[];
}

/** The keys that the portal knows in the object at this path: a button, the keyboard, or the parameters around it. */
export function listKeys(design: Design, scope: JsonScope, path: Path, i18n: I18n): readonly KeyHelp[] {
  const around = keyboardPath(design, scope);
  if (path.length < around.length) return listParams(design, path, i18n);
  if (around.some((step, i) => step !== path[i])) return [];
  const [first, ...rest] = path.slice(around.length);
  if (first === undefined) return listBeside(i18n);
  const entry = isIndex(first) ? rest : /^buttons$/i.test(String(first)) && isIndex(rest[0]) ? rest.slice(1) : null;
  return entry?.length === 0 ? FIELDS.map((field) => describeField(field, i18n)) : [];
}

function isIndex(step: string | number | undefined): boolean {
  return typeof step === 'number' || /^\d+$/.test(step ?? '');
}

function describeField({ name, type, page, values, default: usual }: FieldSpec, i18n: I18n): KeyHelp {
  return {
    name,
    type: i18n.t(`json.type.${type}`),
    meaning: i18n.t(`field.${name}`),
    page,
    sample: type === 'integer' ? '' : '""',
    values: (values ?? []).map((value) => ({
      value,
      meaning: name === 'ACTION' ? describeAction(value, i18n) : '',
      usual: value === usual,
    })),
  };
}

function describeAction(value: string, { t }: I18n): string {
  const action = BUTTON_ACTIONS.find(({ kind }) => kind === value);
  return action ? t(`button.${action.kind}.does`) : '';
}

function listBeside({ t }: I18n): readonly KeyHelp[] {
  const page = DOCS.keyboards;
  return [
    { name: 'BUTTONS', type: t('json.type.list'), meaning: t('json.buttons'), page, sample: '[]', values: [] },
    { name: 'BOT_ID', type: t('json.type.integer'), meaning: t('json.botid'), page, sample: '', values: [] },
  ];
}

/** A method writes what a design holds: with nothing left empty these are all the parameters that are understood. */
function listParams(design: Design, path: Path, { t }: I18n): readonly KeyHelp[] {
  const { page } = findMethod(design.method);
  const params = path.reduce<JsonObject>(
    (value, step) => {
      const inside = value[step];
      return isJsonObject(inside) ? inside : {};
    },
    writeParams({ ...design, message: '.' }),
  );
  return Object.keys(params).flatMap((name): KeyHelp[] => {
    const param = PARAMS.find((one) => one === name.replaceAll('_', '').toLowerCase());
    if (!param) return [];
    const isObject = param === 'fields' || param === 'keyboard';
    const isText = param === 'message' || param === 'dialogid';
    return [
      {
        name,
        type: t(isObject ? 'json.type.object' : isText ? 'json.type.string' : 'json.type.integer'),
        meaning: t(`json.${param}`),
        page,
        sample: isObject ? '{}' : isText ? '""' : '',
        values: [],
      },
    ];
  });
}

const PARAMS = ['dialogid', 'messageid', 'commandid', 'botid', 'message', 'keyboard', 'fields'] as const;

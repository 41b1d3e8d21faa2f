import { type Json, type JsonObject, ownValue, sameJson } from '../json/json.ts';
import type { Design, VariableSetting } from '../keyboard/design.ts';
import { findField } from '../keyboard/fields.ts';
import { findSecrets } from '../request/find-secrets.ts';
import { isSecretName, looksMeant } from '../request/secrets.ts';
import type { VariableUse } from './map-variables.ts';

/**
 * The design with a sample for a variable, as typed; an empty one takes it away. One that looks like a secret is marked, and is kept
 * in memory alone. The same object when nothing changes.
 */
export function setSample(design: Design, name: string, text: string, uses: readonly VariableUse[]): Design {
  const { isText } = settingOf(design, name);
  const said = isText === undefined ? {} : { isText };
  if (text === '') return withSetting(design, name, said);
  const secret = isSecretSample(name, text) ? { isSecret: true } : {};
  return withSetting(design, name, { ...said, sample: readSample(text, uses), ...secret });
}

/** The design in which a name stands for itself, braces and all, or is a variable again. The same object when nothing changes. */
export function setPlainText(design: Design, name: string, isText: boolean): Design {
  const { isText: _before, ...rest } = settingOf(design, name);
  return withSetting(design, name, isText ? { isText, ...rest } : rest);
}

/** Whether a sample for this name looks like what only its owner should know. */
function isSecretSample(name: string, sample: string): boolean {
  if (findSecrets(sample).at !== null) return true;
  return isSecretName(name.replace(/[^\w-]/g, '')) && looksMeant(sample, { name, form: 'quoted' });
}

function settingOf({ variables = {} }: Design, name: string): VariableSetting {
  return ownValue(variables, name) ?? {};
}

const asJson = (setting: VariableSetting) => setting as JsonObject;

function withSetting(design: Design, name: string, setting: VariableSetting): Design {
  if (sameJson(asJson(settingOf(design, name)), asJson(setting))) return design;
  const { variables = {}, ...rest } = design;
  const others = Object.entries(variables).filter(([one]) => one !== name);
  const all = Object.keys(setting).length === 0 ? others : [...others, [name, setting] as const];
  return all.length === 0 ? rest : { ...rest, variables: Object.fromEntries(all) };
}

const NUMBERS = /^(?:BOT|MESSAGE|COMMAND)_?ID$/i;

/**
 * Plain digits are a number where nothing but numbers are meant; everywhere else, and with a zero in front, a sample is the text that
 * was typed: a phone number, a code and a caption are no numbers for a portal.
 */
function readSample(text: string, uses: readonly VariableUse[]): Json {
  const isNumber = uses.every(
    ({ isWhole, field }) => isWhole && (NUMBERS.test(field) || findField(field)?.type === 'integer'),
  );
  return uses.length > 0 && isNumber && /^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}

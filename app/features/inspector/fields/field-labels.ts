import type { Json } from '../../../core/json/json.ts';
import type { Fields } from '../../../core/keyboard/document.ts';
import { findField } from '../../../core/keyboard/fields.ts';
import { holdsBraces } from '../../../core/variables/map-variables.ts';
import type { Translate } from '../../../i18n/i18n.tsx';

/** What the pointer tells about a field: its name on the wire and its meaning. */
export function fieldTitle(name: string, t: Translate): string {
  const field = findField(name);
  return field ? `${name}: ${t(`field.${field.name}`)}` : name;
}

/** A value that the portal does not take, for a sentence about it. */
export function quoted(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** What every part of the inspector is told about the selected button. */
export interface ButtonPart {
  readonly id: string;
  readonly fields: Fields;
}

/** What a value is taken for that is none of a field's own; of one with a variable in it nobody can say yet. */
export function countsAs(value: Json, fallback: Json, t: Translate): string {
  if (holdsBraces(value)) return t('inspector.knownLater', { value: quoted(value) });
  return t('inspector.countsAs', { value: quoted(value), default: String(fallback) });
}

/** The values of DISPLAY, and how they are called. */
export function displayChoices(t: Translate) {
  return [
    { value: 'LINE', label: t('inspector.displayLine') },
    { value: 'BLOCK', label: t('inspector.displayBlock') },
  ];
}

/** The values of CONTEXT, and how they are called. */
export function contextChoices(t: Translate) {
  return [
    { value: 'ALL', label: t('inspector.contextAll') },
    { value: 'MOBILE', label: t('inspector.contextMobile') },
    { value: 'DESKTOP', label: t('inspector.contextDesktop') },
  ];
}

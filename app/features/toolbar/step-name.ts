import type { Translate } from '../../i18n/i18n.tsx';

const STEPS = [
  'addButton',
  'addRow',
  'moveButton',
  'moveRow',
  'removeButton',
  'removeRow',
  'duplicateButton',
  'duplicateRow',
  'editText',
  'editButton',
  'changeAction',
  'editMessage',
  'editRequest',
  'rename',
] as const;

/** The name of a step of the history; kept histories may hold labels that this version no longer writes. */
export function stepName(t: Translate, label: string): string {
  const known = STEPS.find((step) => step === label);
  return known ? t(`step.${known}`) : label;
}

import type { Translate } from '../../i18n/i18n.tsx';
import { STEP_LABELS } from '../../store/editor-store.ts';

/** The name of a step of the history; kept histories may hold labels that this version no longer writes. */
export function stepName(t: Translate, label: string): string {
  const known = STEP_LABELS.find((step) => step === label);
  return known ? t(`step.${known}`) : label;
}

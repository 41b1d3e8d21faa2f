import type { Fields } from '../../../core/keyboard/document.ts';

/** What every part of the inspector is told about the selected button. */
export interface ButtonPart {
  readonly id: string;
  readonly fields: Fields;
}

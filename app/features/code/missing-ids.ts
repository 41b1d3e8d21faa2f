import { getBotId } from '../../core/keyboard/bot-id.ts';
import type { Design } from '../../core/keyboard/design.ts';
import { findMethod, type Method } from '../../core/request/methods.ts';

/** What the design's method cannot do without and has not got yet, in the order in which a person is asked for it. */
export function missingIds(design: Design): Method['needs'] {
  return findMethod(design.method).needs.filter((need) => {
    const value = need === 'botId' ? (getBotId(design.keyboard) ?? '') : design[need];
    return typeof value === 'string' && value.trim() === '';
  });
}

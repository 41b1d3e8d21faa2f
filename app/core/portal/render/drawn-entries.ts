import type { Design } from '../../keyboard/design.ts';
import { unknownKeyboard } from '../../keyboard/document.ts';
import { shortSource } from '../../keyboard/find-button.ts';
import { traceShown } from '../validator/trace-filled.ts';
import type { DrawnEntry, UnknownButton } from './layout.ts';

/** What stands in a picture for code that makes buttons: a guess at its place and room. */
export function unknownButton(source: string): UnknownButton {
  return { TYPE: 'UNKNOWN', CONTEXT: 'ALL', DISPLAY: 'LINE', TEXT: shortSource(source) };
}

/** What a picture of a design shows: the stored keyboard, and a mark at the place of what nobody can know yet. */
export function drawnEntries(design: Design): readonly DrawnEntry[] {
  const { answer, entries, unknown } = traceShown(design);
  if (answer.outcome !== 'stored') return [];
  const source = unknownKeyboard(design.keyboard);
  if (source !== null) return [unknownButton(source)];
  if (unknown === 0) return answer.buttons;
  return entries.flatMap(({ trace }) => {
    if (trace === null || 'dropped' in trace) return [];
    return 'stored' in trace ? trace.stored : unknownButton(trace.unknown);
  });
}

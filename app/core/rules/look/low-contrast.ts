import { forButtons } from '../kit/for-buttons.ts';
import { fixFields } from '../kit/make-fix.ts';
import { contrastOf } from '../kit/measure-color.ts';
import type { Rule } from '../kit/rule.ts';

/** What the classic messenger draws with when nothing is said. */
const CLASSIC = { background: '#ffffff', text: '#333333' } as const;
/** WCAG: large text must reach 3, all other text 4.5. */
const [POOR, GOOD] = [3, 4.5];
const INKS = ['#ffffff', '#333333', '#000000'] as const;

/**
 * A caption that is hard to read in the colours the portal keeps, the keyboard's COLORS among them. The classic messenger and
 * Open Channels draw them; the current one does not.
 * https://www.w3.org/TR/WCAG22/#contrast-minimum
 */
export const lowContrast: Rule = forButtons(({ button, trace }) => {
  const stored = trace !== null && 'stored' in trace ? trace.stored : null;
  if (stored?.TYPE !== 'BUTTON' || (stored.BG_COLOR ?? stored.TEXT_COLOR) === undefined) return null;
  const background = stored.BG_COLOR ?? CLASSIC.background;
  const ratio = readRatio(stored.TEXT_COLOR ?? CLASSIC.text, background);
  if (ratio >= GOOD) return null;
  const ink = INKS.find((color) => readRatio(color, background) >= GOOD) ?? '#000000';
  // Cut, not rounded: 2.97 must not read as the 3 that it misses.
  const shown = Math.floor(ratio * 10) / 10;
  return {
    code: 'low-contrast',
    severity: ratio < POOR ? 'warning' : 'info',
    field: 'TEXT_COLOR',
    params: { ratio: shown },
    fix: fixFields({ code: 'make-the-text', params: { isWhite: ink === '#ffffff' } }, button.id, { TEXT_COLOR: ink }),
  };
});

const known = new Map<string, number>();

/** A keyboard repeats a few pairs of colours, and the powers of the formula take their time. */
function readRatio(text: string, background: string): number {
  const pair = `${text} ${background}`;
  const before = known.get(pair);
  if (before !== undefined) return before;
  const ratio = contrastOf(text, background);
  if (known.size >= 500) known.clear();
  known.set(pair, ratio);
  return ratio;
}

import { type Design, newDesign } from '../../app/core/keyboard/design.ts';
import { layoutWeb } from '../../app/core/portal/render/layout.ts';
import { traceDesign } from '../../app/core/portal/validator/trace-design.ts';
import { readKeyboard } from '../../app/core/request/read-keyboard.ts';
import { writeKeyboard } from '../../app/core/request/write-keyboard.ts';
import { checkDesign } from '../../app/core/rules/check-design.ts';

/** Milliseconds of one run, step by step. */
interface Run {
  readonly store: number;
  readonly rules: number;
  readonly layout: number;
  readonly whole: number;
  readonly stringify: number;
}

const COLUMN = 500;
const WARM_UP = 100;

/** Times of what every change of a keyboard costs, over many runs, beside writing the same keyboard as JSON. */
export function timePortal(count: number, runs: number): Run[] {
  const design = designOf(count);
  const keyboard = writeKeyboard(design.keyboard);
  return Array.from({ length: WARM_UP + runs }, () => timeRun({ ...design }, keyboard)).slice(WARM_UP);
}

/** Nothing may be known of the design yet: store and rules remember what they worked out for one. */
function timeRun(design: Design, keyboard: unknown): Run {
  const times = [performance.now()];
  const { answer } = traceDesign(design);
  times.push(performance.now());
  const issues = checkDesign(design);
  times.push(performance.now());
  const boxes = layoutWeb(answer.outcome === 'stored' ? answer.buttons : [], COLUMN, measure);
  times.push(performance.now());
  const text = JSON.stringify(keyboard);
  times.push(performance.now());
  const [store = 0, rules = 0, layout = 0, stringify = 0] = times.slice(1).map((time, i) => time - (times[i] ?? 0));
  // Whoever uses a result keeps it from being optimised away; a refused keyboard would make the times too good.
  if (boxes.length === 0 || issues.length > text.length) throw new Error(`Not stored: ${answer.outcome}`);
  return { store, rules, layout, whole: store + rules + layout, stringify };
}

/** As many buttons as a portal stores at most (374), so each is as short as it can be: two letters and a link. */
function designOf(count: number): Design {
  const buttons = Array.from({ length: count }, (_, i) => ({
    TEXT: (i + 36).toString(36),
    LINK: '/',
    DISPLAY: 'LINE',
  }));
  return { ...newDesign('Choose'), dialogId: 'chat1', keyboard: readKeyboard({ BUTTONS: buttons }).document };
}

/** The browser measures texts once and remembers them; this stands for looking one up. */
function measure(text: string): number {
  return text.length * 7;
}

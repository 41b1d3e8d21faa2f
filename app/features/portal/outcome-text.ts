import type { StoreAnswer } from '../../core/portal/validator/store-answer.ts';
import type { TracedDesign } from '../../core/portal/validator/trace-design.ts';
import type { Translate } from '../../i18n/i18n.tsx';

/** How good an outcome is: all is stored, something is lost, nothing is stored, or nothing was to be stored. */
export type Tone = 'good' | 'partial' | 'bad' | 'neutral';

/** What the portal does with a keyboard, in a sentence and in two words. */
export interface OutcomeText {
  readonly tone: Tone;
  readonly sentence: string;
  readonly brief: string;
}

/** The outcome of a request in plain words. */
export function outcomeText(traced: TracedDesign, t: Translate): OutcomeText {
  const { answer, method } = traced;
  switch (answer.outcome) {
    case 'stored':
      return storedText(traced, answer, t);
    case 'removed':
      return { tone: 'neutral', sentence: t('portal.removed'), brief: t('portal.brief.removed') };
    case 'no-keyboard':
      return { tone: 'neutral', sentence: t('portal.noKeyboard'), brief: t('portal.brief.noKeyboard') };
    case 'ignored': {
      // An answer is a new message: there is no old keyboard under it.
      const key = method.does === 'update' ? 'portal.ignored' : 'portal.ignoredNew';
      return { tone: 'bad', sentence: t(key), brief: t('portal.brief.ignored') };
    }
    case 'TYPE_ERROR':
      return { tone: 'bad', sentence: t('portal.typeError'), brief: t('portal.brief.typeError') };
    default: {
      const code = answer.outcome;
      const key = answer.size === undefined ? 'portal.refused' : 'portal.oversize';
      return { tone: 'bad', sentence: t(key, { code }), brief: t('portal.brief.refused', { code }) };
    }
  }
}

function storedText(
  { entries, unknown }: TracedDesign,
  answer: StoreAnswer & { outcome: 'stored' },
  t: Translate,
): OutcomeText {
  const kept = answer.buttons.filter(({ TYPE }) => TYPE === 'BUTTON').length;
  // A portal may find buttons where the editor shows none, such as among the values of an odd object.
  const named = entries.filter(({ buttonId, trace }) => buttonId !== null && !(trace && 'unknown' in trace));
  const count = Math.max(kept, named.length);
  if (unknown > 0) return unknownText({ kept, count }, unknown, t);
  const numbers = { kept, count };
  return {
    tone: kept === count ? 'good' : 'partial',
    sentence: count === 0 ? t('portal.storedEnds') : t('portal.stored', numbers),
    brief: t('portal.brief.stored', numbers),
  };
}

/** Of what its code makes nobody knows what a portal keeps; the rest is told as ever. */
function unknownText(numbers: { kept: number; count: number }, unknown: number, t: Translate): OutcomeText {
  const words = t('portal.unknownCount', { count: unknown });
  if (numbers.count === 0) return { tone: 'neutral', sentence: words, brief: words };
  return {
    tone: numbers.kept === numbers.count ? 'neutral' : 'partial',
    sentence: `${t('portal.stored', numbers)}, ${words}`,
    brief: `${t('portal.brief.stored', numbers)}, ${words}`,
  };
}

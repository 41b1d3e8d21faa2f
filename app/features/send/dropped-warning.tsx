import { TriangleAlert } from 'lucide-react';
import type { DropReason } from '../../core/portal/store-answer.ts';
import type { Key } from '../../i18n/en/dictionary.ts';
import { type Translate, useI18n } from '../../i18n/i18n.tsx';
import type { Dropped, Forecast } from './forecast.ts';

const REASONS: Readonly<Record<DropReason, Key>> = {
  'not-an-object': 'send.dropNotAnObject',
  function: 'send.dropFunction',
  'no-text': 'send.dropNoText',
  'no-action': 'send.dropNoAction',
  'bad-action': 'send.dropBadAction',
  'no-bot': 'send.dropNoBot',
  'type-error': 'send.dropTypeError',
};

/** How many buttons of one kind are called by name. */
const NAMED = 4;

/** Says which buttons will not arrive, and why. Sending stays possible. */
export function DroppedWarning({ verdict, dropped }: Forecast) {
  const { t } = useI18n();
  if (verdict === 'whole') return null;
  const reasons = [...new Set(dropped.map(({ reason }) => reason))];
  return (
    <div className="flex gap-2 rounded-control bg-warn-bg px-3 py-2 text-text">
      <TriangleAlert size={16} className="mt-0.5 shrink-0 text-warn" aria-hidden="true" />
      <div className="min-w-0">
        <p>{headline(verdict, dropped.length, t)}</p>
        {reasons.length > 0 && (
          <ul className="text-caption break-words">
            {reasons.map((reason) => (
              <li key={reason}>
                {names(
                  dropped.filter((one) => one.reason === reason),
                  t,
                )}{' '}
                — {t(REASONS[reason])}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function headline(verdict: Exclude<Forecast['verdict'], 'whole'>, count: number, t: Translate): string {
  switch (verdict) {
    case 'partly':
      return t('send.drops', { count });
    case 'refused':
      return t('send.refused');
    case 'too-large':
      return t('send.tooLarge');
    case 'crash':
      return t('send.crash');
  }
}

function names(buttons: readonly Dropped[], t: Translate): string {
  const named = buttons
    .slice(0, NAMED)
    .map(({ text, number }) =>
      text === null ? t('send.nameless', { number }) : t('send.quoted', { text: text.slice(0, 40) }),
    );
  const more = buttons.length - named.length;
  return more > 0 ? `${named.join(', ')} ${t('send.more', { count: more })}` : named.join(', ');
}

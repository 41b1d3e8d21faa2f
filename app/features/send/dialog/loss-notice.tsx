import { type Ref, useMemo } from 'react';
import { wordsKey } from '../../../core/json/issue.ts';
import type { KeyboardDocument } from '../../../core/keyboard/document.ts';
import { type Translate, useI18n } from '../../../i18n/i18n.tsx';
import { type Loss, listLosses, type PredictedDelivery } from '../../../portal-client/predict-delivery.ts';
import { SeverityIcon } from '../../../ui/severity-icon.tsx';

/** How many reasons, and how many buttons of one, are listed. */
const REASONS = 5;
const NAMED = 4;

interface LossNoticeProps {
  readonly outlook: PredictedDelivery;
  readonly keyboard: KeyboardDocument;
  /** Somebody wants to send all the same and is asked first. */
  readonly asking: boolean;
  readonly ref: Ref<HTMLDivElement>;
}

/** Says what will not arrive, and why, before it is sent. Sending stays possible. */
export function LossNotice({ outlook: { verdict, dropped, errors }, keyboard, asking, ref }: LossNoticeProps) {
  const { t, say } = useI18n();
  const losses = useMemo(() => listLosses(errors, keyboard), [errors, keyboard]);
  if (losses.length === 0) return null;
  const more = losses.length - REASONS;
  return (
    <div
      ref={ref}
      tabIndex={-1}
      role={asking ? 'alert' : undefined}
      className="flex gap-2 rounded-control bg-danger-bg px-3 py-2 text-text outline-none focus-visible:outline-2"
    >
      <SeverityIcon severity="error" className="mt-0.5" />
      <div className="grid min-w-0 gap-1">
        <p className="font-semibold">{headline(verdict, dropped, t)}</p>
        <ul className="grid gap-0.5 text-caption break-words">
          {losses.slice(0, REASONS).map((loss) => (
            <li key={wordsKey(loss.issue)}>
              {loss.buttons.length > 0 && <b className="font-semibold">{nameButtons(loss, t)}. </b>}
              {say(loss.issue)}
            </li>
          ))}
        </ul>
        {more > 0 && <p className="text-caption">{t('send.more', { count: more })}</p>}
        {asking && <p className="font-semibold">{t('send.ask')}</p>}
      </div>
    </div>
  );
}

function headline(verdict: PredictedDelivery['verdict'], dropped: number, t: Translate): string {
  switch (verdict) {
    case 'complete':
      return t('send.wrong');
    case 'partial':
      return t('send.drops', { count: dropped });
    case 'ignored':
      return t('send.unseen');
    case 'rejected':
      return t('send.refused');
  }
}

function nameButtons({ buttons }: Loss, t: Translate): string {
  const named = buttons
    .slice(0, NAMED)
    .map((button) => (typeof button === 'string' ? t('send.quoted', { text: button }) : t('send.nameless', button)));
  const more = buttons.length - named.length;
  return more > 0 ? `${named.join(', ')} ${t('send.more', { count: more })}` : named.join(', ');
}

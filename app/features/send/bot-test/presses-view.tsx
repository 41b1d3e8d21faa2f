import { CircleAlert, CircleCheck } from 'lucide';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '../../../i18n/i18n.tsx';
import { botTestStore, selectPress, type TestPress } from '../../../portal-client/bot-test/bot-test-store.ts';
import { Icon } from '../../../ui/basics/icon.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { clockTime } from '../../../ui/clock-time.ts';
import { announce } from '../../../ui/live.tsx';
import { saidBy } from './press-text.ts';
import { PressView } from './press-view.tsx';

/** The presses that arrived, the newest first, and one of them in full. */
export function PressesView({ listening }: { readonly listening: boolean }) {
  const { t } = useI18n();
  const presses = useStore(botTestStore, (state) => state.presses);
  const chosen = useStore(botTestStore, selectPress);
  const [newest] = presses;
  const spoken = newest && listening ? saidBy(newest, t) : null;
  const key = newest?.key;
  useEffect(() => {
    // Two equal presses are two pieces of news.
    if (key !== undefined && spoken !== null) announce(spoken);
  }, [key, spoken]);
  return (
    <div className="grid gap-x-4 gap-y-3 wide:grid-cols-[13rem_minmax(0,1fr)]">
      <ol
        aria-label={t('send.botTest.presses')}
        className="relative max-h-72 self-start overflow-y-auto rounded-control border max-wide:max-h-48"
      >
        {presses.map((press) => (
          <Line key={press.key} press={press} isChosen={press === chosen} />
        ))}
      </ol>
      {chosen && <PressView key={chosen.key} press={chosen} listening={listening} />}
    </div>
  );
}

function Line({ press, isChosen }: { readonly press: TestPress; readonly isChosen: boolean }) {
  const { t, language } = useI18n();
  const { key, at, who, buttons, command, params, text, type, differences, predicted } = press;
  const said = command === '' ? text || type : `/${command} ${params}`.trim();
  const icon = predicted && differences.length === 0 ? CircleCheck : CircleAlert;
  return (
    <li>
      <button
        type="button"
        aria-current={isChosen ? 'true' : undefined}
        onClick={() => botTestStore.setState({ chosen: key })}
        className={classNames(
          'block w-full px-3 py-1.5 text-left -outline-offset-2 touch:py-3',
          isChosen ? 'bg-accent-bg' : 'text-muted hover:bg-line-soft hover:text-text',
        )}
      >
        <span className="flex items-center gap-1.5">
          {press.kind !== 'other' && (
            <Icon
              of={icon}
              size={14}
              className={classNames('shrink-0', icon === CircleCheck ? 'text-ok' : 'text-warn')}
            />
          )}
          <span className="min-w-0 grow truncate font-medium text-text">
            {buttons.join(t('send.botTest.or')) || said}
          </span>
          <time dateTime={new Date(at).toISOString()} className="shrink-0 text-caption figures">
            {clockTime(at, language)}
          </time>
        </span>
        <span className="block truncate text-caption">
          {who || t('send.botTest.someone')}: {said}
        </span>
      </button>
    </li>
  );
}

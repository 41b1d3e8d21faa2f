import { Trash2 } from 'lucide';
import { useStore } from 'zustand';
import { useI18n } from '../../i18n/i18n.tsx';
import { botAnswers, clearPresses, pressStore } from '../../store/press-store.ts';
import { Button } from '../../ui/button.tsx';
import { Bar } from '../../ui/panel/bar.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { eventsView, findCurrent } from './events-view.ts';
import { HandlerView } from './handler-view.tsx';
import { PressDetail } from './press-detail.tsx';
import { PressList } from './press-list.tsx';

/** What the bot receives: the log of presses with their events, and the code that answers them. */
export function EventsPanel() {
  const { t } = useI18n();
  const shown = useStore(eventsView, (view) => view.shown);
  const waits = useStore(pressStore, (state) => state.waiting.length > 0);
  const isEmpty = useStore(pressStore, (state) => state.presses.length === 0);
  return (
    <section aria-label={t('events.title')} className="flex h-full min-h-0 flex-col bg-panel">
      <Bar>
        <Segmented
          label={t('events.show')}
          value={shown}
          options={[
            { value: 'log', label: t('events.log') },
            { value: 'code', label: t('events.code') },
          ]}
          onValue={(next) => eventsView.setState({ shown: next })}
        />
        <div className="ml-auto flex gap-1">
          {waits && (
            <Button small onClick={botAnswers}>
              {t('events.botAnswers')}
            </Button>
          )}
          {shown === 'log' && (
            <Button variant="ghost" small icon={Trash2} disabled={isEmpty} onClick={clearPresses}>
              <span className="max-wide:sr-only">{t('events.clear')}</span>
            </Button>
          )}
        </div>
      </Bar>
      {shown === 'code' ? <HandlerView /> : <Log />}
    </section>
  );
}

function Log() {
  const { t } = useI18n();
  const presses = useStore(pressStore, (state) => state.presses);
  const chosen = useStore(eventsView, (view) => view.chosen);
  const current = findCurrent(presses, chosen);
  if (!current) return <p className="px-4 py-3 text-muted">{t('events.empty')}</p>;
  return (
    <div className="flex fills-rest max-wide:flex-col">
      <PressList presses={presses} current={current} />
      <PressDetail press={current} />
    </div>
  );
}

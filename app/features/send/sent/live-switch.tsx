import { CirclePause, Loader, Radio } from 'lucide';
import { useStore } from 'zustand';
import { useI18n } from '../../../i18n/i18n.tsx';
import { startLiveUpdate, stopLiveUpdate } from '../../../portal-client/live-update.ts';
import { type Live, type SentMessage, sentStore } from '../../../portal-client/sent-store.ts';
import { editorStore, presentDesign } from '../../../store/editor-store.ts';
import { whenGoneOver } from '../../../store/gone-over.ts';
import { Icon } from '../../../ui/basics/icon.tsx';
import { Button } from '../../../ui/button.tsx';
import { CheckBox } from '../../../ui/check-box.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { announceLive } from './sent-view.ts';

// A message that follows one keyboard must not become another one.
whenGoneOver(editorStore, stopLiveUpdate);

/** Keeps the message as the design is, or stops; and says how far that is. */
export function LiveSwitch({ sent }: { readonly sent: SentMessage }) {
  const { t } = useI18n();
  const live = useStore(sentStore, ({ live }) => (live?.id === sent.id ? live : null));
  const state = live?.state ?? null;
  const start = () => startLiveUpdate(sent.id, presentDesign, announceLive(sent.messageId, t));
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
      <CheckBox
        label={t('send.sent.keep', { id: sent.messageId })}
        hint={live === null ? t('send.sent.keepHint') : <LiveState live={live} />}
        checked={state !== null}
        disabled={sent.busy}
        onChecked={(checked) => (checked ? start() : stopLiveUpdate())}
      />
      {state === 'paused-error' && (
        <Button small onClick={start}>
          {t('send.sent.resume')}
        </Button>
      )}
    </div>
  );
}

function LiveState({ live: { state, missing = [] } }: { readonly live: Live }) {
  const { t } = useI18n();
  const icon = state.startsWith('paused') ? CirclePause : state === 'in-step' ? Radio : Loader;
  return (
    <span
      data-live={state}
      className={classNames(
        'inline-flex items-center gap-1',
        state === 'in-step' && 'text-ok',
        state.startsWith('paused') && 'text-warn',
      )}
    >
      <Icon of={icon} size={14} className="shrink-0" />
      {t(`send.sent.live.${state}`, { names: missing.join(', ') })}
    </span>
  );
}

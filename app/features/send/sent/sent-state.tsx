import {
  CircleAlert,
  CirclePause,
  CloudDownload,
  type IconNode,
  KeyboardOff,
  Loader,
  Radio,
  RefreshCw,
  Send,
  Trash2,
} from 'lucide';
import { useStore } from 'zustand';
import { useI18n } from '../../../i18n/i18n.tsx';
import { type SentMessage, sentStore } from '../../../portal-client/sent-store.ts';
import { Icon } from '../../../ui/basics/icon.tsx';
import { classNames } from '../../../ui/class-names.ts';

type Shown = SentMessage['state'] | 'busy' | 'failed' | 'live' | 'paused';

const ICONS: Readonly<Record<Shown, IconNode>> = {
  sent: Send,
  opened: CloudDownload,
  updated: RefreshCw,
  cleared: KeyboardOff,
  deleted: Trash2,
  busy: Loader,
  failed: CircleAlert,
  live: Radio,
  paused: CirclePause,
};

/** What is up with a message, in a word and with an icon. */
export function SentState({ sent }: { readonly sent: SentMessage }) {
  const { t } = useI18n();
  const live = useStore(sentStore, (state) => (state.live?.id === sent.id ? state.live.state : null));
  const shown = choose(sent, live);
  const icon = ICONS[shown];
  return (
    <span className="inline-flex items-center gap-1">
      <Icon
        of={icon}
        size={12}
        className={classNames(
          'shrink-0',
          shown === 'busy' && 'motion-safe:animate-spin',
          shown === 'failed' && 'text-danger',
          shown === 'paused' && 'text-warn',
          shown === 'live' && 'text-ok',
        )}
      />
      {t(`send.sent.state.${shown}`)}
    </span>
  );
}

function choose({ state, busy, failed }: SentMessage, live: string | null): Shown {
  if (busy) return 'busy';
  if (live !== null) return live.startsWith('paused') ? 'paused' : 'live';
  return failed && state !== 'deleted' ? 'failed' : state;
}

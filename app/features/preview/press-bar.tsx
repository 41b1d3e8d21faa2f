import { Hourglass } from 'lucide';
import { useStore } from 'zustand';
import { ChatBar, NoticeBar } from '../../chat-view/notice-bar.tsx';
import type { Design } from '../../core/keyboard/design.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { botAnswers, pressStore } from '../../store/press-store.ts';
import { Button } from '../../ui/button.tsx';
import { isForeign, pressText, useFreshPresses } from './use-press.ts';

/** What a press has led to, where the chat itself does not show it. It floats over the chat, which keeps its size. */
export function PressBar({ design }: { readonly design: Design }) {
  useFreshPresses(design);
  return (
    <div className="pointer-events-none absolute inset-x-0 bottom-14 z-10 flex flex-col items-end gap-1 px-3 *:pointer-events-auto *:max-w-full *:rounded-control *:border *:shadow-float touch:bottom-16">
      <Notice />
      <Waiting />
    </div>
  );
}

/** Link, call, chat and the like: told, and done only when it is asked for. */
function Notice() {
  const { t } = useI18n();
  const notice = useStore(pressStore, (state) => state.notice);
  const link = useStore(pressStore, (state) => state.pendingLink);
  if (notice === null || SHOWN_IN_CHAT.includes(notice.kind)) return null;
  return (
    <NoticeBar
      data-preview-notice=""
      text={pressText(notice, t)}
      link={link !== null && isForeign(link) ? link : null}
      onClose={() => pressStore.setState({ notice: null, pendingLink: null })}
    />
  );
}

const SHOWN_IN_CHAT: readonly string[] = ['put', 'send', 'copy', 'command'];

/** Something waits for a bot that does not exist: whoever looks at the preview answers for it. */
function Waiting() {
  const { t } = useI18n();
  const count = useStore(pressStore, (state) => state.waiting.length);
  const blocked = useStore(pressStore, (state) => state.blocked);
  if (count === 0) return null;
  return (
    <ChatBar icon={Hourglass} text={blocked ? t('preview.waitingAll') : t('preview.waiting', { count })}>
      <Button small className="text-body" onClick={botAnswers}>
        {t('preview.botAnswers')}
      </Button>
    </ChatBar>
  );
}

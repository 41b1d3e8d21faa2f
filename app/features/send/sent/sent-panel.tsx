import { Bot, CloudDownload, Send } from 'lucide';
import { useStore } from 'zustand';
import { useI18n } from '../../../i18n/i18n.tsx';
import { connectionStore, selectConnection } from '../../../portal-client/connection-store.ts';
import { listTests, selectChosen, sentStore } from '../../../portal-client/sent-store.ts';
import { findAction } from '../../../store/actions/actions.ts';
import { editorStore } from '../../../store/editor-store.ts';
import { Button } from '../../../ui/button.tsx';
import { Bar } from '../../../ui/panel/bar.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { BotTest } from '../bot-test/bot-test.tsx';
import { ChatView } from '../chat/chat-view.tsx';
import { stopRepeats } from '../parts/stop-repeats.ts';
import { DeleteTests } from './delete-tests.tsx';
import { SentDetail } from './sent-detail.tsx';
import { SentList } from './sent-list.tsx';
import { sentView, shownView } from './sent-view.ts';

/** What was sent in this sitting, and what can be done about it. */
export function SentPanel() {
  const { t } = useI18n();
  const messages = useStore(sentStore, (state) => state.messages);
  const chosen = useStore(sentStore, selectChosen);
  const builtIn = useStore(connectionStore, (state) => selectConnection(state)?.gate.kind === 'built-in');
  const view = useStore(sentView, (state) => shownView(state.view, builtIn));
  const choose = (id: string) => {
    sentStore.setState({ chosen: id });
    sentView.setState({ view: 'message' });
  };
  return (
    <section
      aria-label={t('send.sent.title')}
      className="flex h-full min-h-0 flex-col bg-panel"
      onKeyDownCapture={stopRepeats}
    >
      <Head builtIn={builtIn} view={view} tests={listTests(messages).length} />
      <div className="flex fills-rest max-wide:flex-col">
        {messages.length > 0 && (
          <SentList messages={messages} chosen={view === 'message' ? chosen : null} onChoose={choose} />
        )}
        {view === 'chat' && (
          <div className="min-h-0 min-w-0 grow">
            <ChatView />
          </div>
        )}
        {view === 'commands' && <BotTest />}
        {view === 'message' && (chosen ? <SentDetail key={chosen.id} sent={chosen} /> : <Empty />)}
      </div>
    </section>
  );
}

interface HeadProps {
  readonly builtIn: boolean;
  readonly view: ReturnType<typeof shownView>;
  readonly tests: number;
}

function Head({ builtIn, view, tests }: HeadProps) {
  const { t } = useI18n();
  return (
    <Bar>
      {builtIn && (
        <Segmented
          label={t('send.sent.view')}
          value={view}
          options={[
            { value: 'message', label: t('send.sent.view.message') },
            { value: 'chat', label: t('send.sent.view.chat') },
          ]}
          onValue={(next) => sentView.setState({ view: next })}
        />
      )}
      <Button
        small
        icon={Bot}
        aria-pressed={view === 'commands'}
        className={view === 'commands' ? 'border-accent text-accent-strong' : ''}
        onClick={() => sentView.setState({ view: view === 'commands' ? null : 'commands' })}
      >
        {t('send.botTest.title')}
      </Button>
      <Button small icon={CloudDownload} onClick={openFromPortal}>
        {t('open.entry')}
      </Button>
      {tests > 0 && (
        <div className="ml-auto">
          <DeleteTests count={tests} />
        </div>
      )}
    </Bar>
  );
}

const openFromPortal = () => editorStore.setState({ dialog: 'open' });

function Empty() {
  const { t } = useI18n();
  return (
    <div className="grid content-start justify-items-start gap-3 px-4 py-3">
      <p className="max-w-prose text-muted">{t('send.sent.empty')}</p>
      <Button icon={Send} onClick={() => findAction('send').run(editorStore)}>
        {t('send.sent.begin')}
      </Button>
    </div>
  );
}

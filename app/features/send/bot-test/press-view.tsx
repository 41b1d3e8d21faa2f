import { CircleCheck, MessageSquareReply } from 'lucide';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { JsonObject } from '../../../core/json/json.ts';
import { locatePath } from '../../../core/json/locate-path.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { answerPress } from '../../../portal-client/bot-test/answer-press.ts';
import { botTestStore, type TestPress } from '../../../portal-client/bot-test/bot-test-store.ts';
import { Icon } from '../../../ui/basics/icon.tsx';
import { Button } from '../../../ui/button.tsx';
import { CodeView } from '../../../ui/code-view.tsx';
import { useReason } from '../parts/use-reason.ts';
import { DifferenceList } from './difference-list.tsx';
import { saidBy } from './press-text.ts';

interface PressViewProps {
  readonly press: TestPress;
  /** The bot is there and can answer. */
  readonly listening: boolean;
}

/** One press: what arrived beside what was predicted, and the answer to it. */
export function PressView({ press, listening }: PressViewProps) {
  const { t } = useI18n();
  const [marked, mark] = useState(0);
  const { buttons, kind, predicted, received, differences } = press;
  const path = differences[marked]?.path ?? null;
  return (
    <article aria-label={saidBy(press, t)} className="grid min-w-0 content-start gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 className="min-w-0 font-semibold wrap-anywhere">{saidBy(press, t)}</h2>
        {predicted && differences.length === 0 && (
          <p className="flex items-center gap-1 text-caption text-ok">
            <Icon of={CircleCheck} size={14} />
            {t('send.botTest.same')}
          </p>
        )}
        {listening && kind !== 'other' && <Answer press={press} />}
      </div>
      {buttons.length > 1 && <p className="text-caption text-muted">{t('send.botTest.twins')}</p>}
      {kind === 'other' && <p className="text-caption text-muted">{t('send.botTest.otherEvent')}</p>}
      {kind !== 'other' && !predicted && <p className="text-caption text-muted">{t('send.botTest.unforeseen')}</p>}
      {differences.length > 0 && <DifferenceList differences={differences} marked={marked} onMark={mark} />}
      <div className={predicted ? 'grid gap-3 wide:grid-cols-2' : 'grid'}>
        <Side title={t('send.botTest.received')} value={received} path={path} />
        {predicted && (
          <Side
            title={t('send.botTest.predicted')}
            hint={t('send.botTest.predictedHint')}
            value={predicted}
            path={path}
          />
        )}
      </div>
    </article>
  );
}

interface SideProps {
  readonly title: string;
  readonly hint?: string;
  readonly value: JsonObject;
  readonly path: readonly string[] | null;
}

function Side({ title, hint, value, path }: SideProps) {
  const code = JSON.stringify(value, null, 2);
  return (
    <div className="min-w-0">
      <p className="text-caption">
        <span className="font-medium">{title}</span> {hint && <span className="text-muted">{hint}</span>}
      </p>
      <CodeView
        code={code}
        label={title}
        marked={path && locatePath(code, path)}
        className="mt-1 max-h-96 rounded-control border px-3 py-1.5"
      />
    </div>
  );
}

function Answer({ press: { key, answer, answerTo } }: { readonly press: TestPress }) {
  const { t } = useI18n();
  const reason = useReason();
  const chosen = useStore(botTestStore, (state) => state.answerWay);
  // Only a command can be answered with a message of its own.
  const way = answerTo ? chosen : 'update';
  const isBusy = answer === 'sending';
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Button small icon={MessageSquareReply} disabled={isBusy} onClick={() => void answerPress(key)}>
        {t(`send.botTest.answer.${way}`)}
      </Button>
      <span role="status" className="text-caption text-muted">
        {isBusy && t('send.botTest.answering')}
        {answer === 'sent' && t('send.botTest.answered')}
        {typeof answer === 'object' && <span className="text-danger">{reason(answer.reply, answer.method)}</span>}
      </span>
    </div>
  );
}

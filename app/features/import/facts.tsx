import type { ReactNode } from 'react';
import type { KeyboardDocument } from '../../core/keyboard/document.ts';
import type { PastedRequest } from '../../core/readers/text/pasted.ts';
import { countButtons } from '../../core/request/take-request.ts';
import { type Translate, useI18n } from '../../i18n/i18n.tsx';
import { WrittenAnswer } from './written-answer.tsx';

interface FactsProps {
  readonly pasted: PastedRequest;
  readonly keyboard: KeyboardDocument | null;
  readonly bot: string | null;
}

/** What of a request was found in the text. */
export function Facts({ pasted, keyboard, bot }: FactsProps) {
  const { t } = useI18n();
  const { method, dialogId, messageId, commandId, message, others, written, asWritten } = pasted;
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1">
      <Fact name={t('import.method')} value={method} note={written?.isGuessed ? t('import.guessed') : undefined} mono />
      <Fact name={t('import.keyboard')} value={keyboard ? sizeOf(keyboard, t) : t('import.noKeyboard')} />
      <Fact name={t('import.bot')} value={bot} mono />
      <Fact name={t('import.dialog')} value={dialogId} mono />
      <Fact name={t('import.messageId')} value={messageId} mono />
      <Fact name={t('import.commandId')} value={commandId} mono />
      <Fact name={t('import.message')} value={message === null ? null : message.slice(0, 300)} />
      <Fact name={t('import.others')} value={others && Object.keys(others).join(', ')} mono />
      {asWritten !== null && (
        <>
          <dt className="text-muted">{t('import.asWritten')}</dt>
          <dd className="min-w-0">
            <WrittenAnswer found={pasted} />
          </dd>
        </>
      )}
    </dl>
  );
}

/** How much there is: `4 buttons in 2 rows`. */
export function sizeOf(keyboard: Pick<KeyboardDocument, 'rows'>, t: Translate): string {
  const buttons = t('import.buttons', { count: countButtons(keyboard) });
  const rows = keyboard.rows.filter((row) => row.buttons.length > 0).length;
  return t('import.inRows', { count: rows, buttons });
}

interface FactProps {
  readonly name: string;
  readonly value: ReactNode;
  readonly note?: string | undefined;
  readonly mono?: boolean;
}

function Fact({ name, value, note, mono }: FactProps) {
  if (value === null || value === '') return null;
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="line-clamp-3 min-w-0 break-words">
        {mono ? <span className="font-mono text-caption">{value}</span> : value}
        {note !== undefined && <span className="text-caption text-muted"> {note}</span>}
      </dd>
    </>
  );
}

import { CircleCheck, TriangleAlert } from 'lucide';
import { isJsonObject } from '../../core/json/json.ts';
import { explainError } from '../../core/portal/errors/explain-error.ts';
import { traceKeyboard } from '../../core/portal/validator/trace-keyboard.ts';
import type { PastedRequest } from '../../core/readers/text/pasted.ts';
import { holdsVariable } from '../../core/rules/check-found.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Icon } from '../../ui/basics/icon.tsx';
import { classNames } from '../../ui/class-names.ts';

/** What the portal answers to the request exactly as it is written; nothing where the text holds none. */
export function WrittenAnswer({ found }: { readonly found: PastedRequest }) {
  const { t } = useI18n();
  const { asWritten, written } = found;
  if (asWritten === null) return null;
  const { outcome, error } = asWritten;
  const method = written?.method ?? '';
  const answer = outcome === 'stored' && losesButtons(found) ? 'partial' : outcome;
  const isSound = error === null && (answer === 'stored' || answer === 'removed');
  // A refusal that values may undo which only the program knows.
  const isOpen = error === null && outcome.endsWith('_ERROR') && holdsVariable(written?.params ?? undefined);
  const icon = isSound ? CircleCheck : TriangleAlert;
  return (
    <div className={classNames('flex gap-1.5', isSound || isOpen ? 'text-text' : 'text-warn')}>
      {!isOpen && <Icon of={icon} size={14} className={classNames('mt-[3px] shrink-0', isSound && 'text-ok')} />}
      <div className="min-w-0">
        {error !== null && <Answer code={error} method={method} note={t('import.early')} />}
        {error === null && <Answer code={answer} method={method} note={isOpen ? t('import.open') : undefined} />}
        {error !== null && answer !== 'stored' && (
          <Answer before={t('import.otherwise')} code={answer} method={method} />
        )}
      </div>
    </div>
  );
}

/** Whether some of the buttons are dropped without a word, whatever the values that only the program knows. */
function losesButtons({ written, keyboard }: PastedRequest): boolean {
  if (!written?.method || !isJsonObject(written.params) || holdsVariable(keyboard ?? undefined)) return false;
  return traceKeyboard(written.method, written.params).entries.some((entry) => 'dropped' in entry);
}

const SENTENCES = ['stored', 'partial', 'removed', 'no-keyboard', 'ignored', 'TYPE_ERROR'] as const;

interface AnswerProps {
  readonly before?: string;
  readonly code: string;
  readonly method: string;
  /** What more is said in place of what the code means. */
  readonly note?: string | undefined;
}

function Answer({ before, code, method, note }: AnswerProps) {
  const { t, say } = useI18n();
  const sentence = SENTENCES.find((one) => one === code);
  if (sentence !== undefined)
    return (
      <p>
        {before} {t(`import.outcome.${sentence}`)}
      </p>
    );
  const { known, title } = explainError({ code, method });
  return (
    <>
      <p className="wrap-anywhere">
        {before} {t('import.answers')} <code className="font-mono text-caption">{code}</code>
      </p>
      {(note !== undefined || known) && <p className="text-caption text-muted">{note ?? say(title)}</p>}
    </>
  );
}

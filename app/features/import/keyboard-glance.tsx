import { isJsonList, type Json } from '../../core/json/json.ts';
import { isNewline, isUnknownEntry } from '../../core/keyboard/document.ts';
import type { PastedRequest } from '../../core/readers/text/pasted.ts';
import { readKeyboard } from '../../core/request/read-keyboard.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { classNames } from '../../ui/class-names.ts';
import { ColorDot, firstButtons, textOf } from './button-rows.tsx';

/** So many entries are looked at: there may be a thousand keyboards of a thousand buttons. */
const READ = 12;
const BUTTONS = 6;

/** A keyboard drawn small: its first buttons, row by row. */
export function KeyboardGlance({ found }: { readonly found: PastedRequest }) {
  const { t } = useI18n();
  const list = found.keyboard?.BUTTONS;
  const entries = isJsonList(list) ? list : [];
  const { rows, rest } = firstButtons(readKeyboard({ BUTTONS: entries.slice(0, READ) }).document, BUTTONS);
  const more = rest + entries.slice(READ).filter((entry) => !isRowEnd(entry)).length;
  if (rows.length === 0) return <span className="text-caption text-muted">{t('import.noButtons')}</span>;
  return (
    <span className="grid min-w-0 gap-0.5">
      {rows.map(({ id, buttons }, i) => (
        <span key={id} className="flex min-w-0 gap-0.5">
          <span className="flex min-w-0 gap-0.5 overflow-hidden">
            {buttons.map((button) => (
              <span
                key={button.id}
                className={classNames(
                  'flex h-4.5 max-w-32 shrink-0 items-center gap-1 rounded-[5px] border bg-panel px-1.5 text-group',
                  isUnknownEntry(button.raw) && 'border-dashed border-faint font-mono text-muted',
                )}
              >
                <ColorDot button={button} className="size-1.5 border" />
                <span className="truncate">{textOf(button, t)}</span>
              </span>
            ))}
          </span>
          {more > 0 && i === rows.length - 1 && (
            <span className="shrink-0 self-center pl-0.5 text-group text-muted">
              {t('import.plus', { count: more })}
            </span>
          )}
        </span>
      ))}
    </span>
  );
}

function isRowEnd(entry: Json): boolean {
  return typeof entry === 'object' && entry !== null && !isJsonList(entry) && isNewline(entry);
}

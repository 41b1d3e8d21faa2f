import type { Phrase } from '../../core/json/issue.ts';
import {
  isUnknownEntry,
  type KeyboardButton,
  type KeyboardDocument,
  unknownSource,
} from '../../core/keyboard/document.ts';
import { COLOR_TOKENS, isColorToken } from '../../core/keyboard/fields.ts';
import { nameButton, shortSource } from '../../core/keyboard/find-button.ts';
import { WEB_TOKENS } from '../../core/portal/render/looks.ts';
import { explainDrop } from '../../core/portal/validator/explain-change.ts';
import { readAction } from '../../core/portal/validator/store-action.ts';
import type { TracedEntry } from '../../core/portal/validator/trace-design.ts';
import { holdsVariable } from '../../core/rules/check-found.ts';
import { type Translate, useI18n } from '../../i18n/i18n.tsx';
import { classNames } from '../../ui/class-names.ts';

/** A glance, no proof: so many buttons are drawn. */
const SHOWN = 24;

/** Why a portal drops a button, by its id. */
type LossReasons = ReadonlyMap<string, Phrase>;

interface ButtonRowsProps {
  readonly keyboard: KeyboardDocument;
  /** What a portal makes of it. */
  readonly entries: readonly TracedEntry[];
}

/** The recognised buttons, row by row. What a portal drops is dashed; why stands among the remarks. */
export function ButtonRows({ keyboard, entries }: ButtonRowsProps) {
  const { t } = useI18n();
  const losses = findLosses(entries);
  const { rows, rest } = firstButtons(keyboard, SHOWN);
  return (
    <>
      <ol aria-label={t('import.preview')} className="grid gap-1.5">
        {rows.map(({ id, buttons }) => (
          <li key={id}>
            <ul className="flex flex-wrap gap-1.5">
              {buttons.map((button) => (
                <Face key={button.id} button={button} loss={losses.get(button.id)} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {rest > 0 && <p className="text-caption text-muted">{t('import.more', { count: rest })}</p>}
    </>
  );
}

function Face({ button, loss }: { readonly button: KeyboardButton; readonly loss: Phrase | undefined }) {
  const { t, say } = useI18n();
  const action = readAction(button.fields);
  const isUnknown = isUnknownEntry(button.raw);
  return (
    <li
      title={isUnknown ? button.raw : loss ? say(loss) : action ? t(`button.${action}.does`) : undefined}
      className={classNames(
        'flex h-7 max-w-full items-center gap-1.5 rounded-chip border px-2.5',
        loss === undefined && !isUnknown ? 'bg-panel' : 'border-dashed border-faint text-muted',
        isUnknown && 'font-mono text-caption',
      )}
    >
      <ColorDot button={button} className="size-2.5 border-2" />
      <span className="truncate">{textOf(button, t)}</span>
    </li>
  );
}

/** The colour of a button that has one. */
export function ColorDot({ button, className }: { readonly button: KeyboardButton; readonly className: string }) {
  const token = button.fields.BG_COLOR_TOKEN;
  if (!isColorToken(token) || token === COLOR_TOKENS[0]) return null;
  const { background, color } = WEB_TOKENS[token];
  return (
    <span
      aria-hidden="true"
      className={classNames('shrink-0 rounded-full', className)}
      style={{ background, borderColor: color }}
    />
  );
}

/** The rows with so many buttons of a keyboard, and how many more there are. */
export function firstButtons({ rows }: Pick<KeyboardDocument, 'rows'>, limit: number) {
  let room = limit;
  let count = 0;
  const shown = rows.flatMap(({ id, buttons }) => {
    const taken = buttons.slice(0, room);
    room -= taken.length;
    count += buttons.length;
    return taken.length > 0 ? [{ id, buttons: taken }] : [];
  });
  return { rows: shown, rest: count - (limit - room) };
}

/** What a chip says. */
export function textOf(button: KeyboardButton, t: Translate): string {
  const source = unknownSource(button.raw);
  if (source !== null) return shortSource(source);
  return nameButton(button) ?? (button.raw === undefined ? t('import.noText') : JSON.stringify(button.raw));
}

/** Of a value that only the program knows nobody can say that it is dropped. */
function findLosses(entries: readonly TracedEntry[]): LossReasons {
  const losses = new Map<string, Phrase>();
  for (const { value, buttonId, trace } of entries) {
    if (buttonId === null || !trace || !('dropped' in trace)) continue;
    const isOpen = trace.dropped === 'bad-action' && holdsVariable(value);
    if (!isOpen) losses.set(buttonId, explainDrop(value, trace.dropped));
  }
  return losses;
}

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
import { countButtons } from '../../core/request/take-request.ts';
import { type Translate, useI18n } from '../../i18n/i18n.tsx';
import { classNames } from '../../ui/class-names.ts';

/** A glance, no proof: so many buttons are drawn. */
const SHOWN = 60;
/** So many losses are told in words. */
const TOLD = 3;

/** Why a portal drops a button, by its id. */
type LossReasons = ReadonlyMap<string, Phrase>;

interface ButtonRowsProps {
  readonly keyboard: KeyboardDocument;
  /** What a portal makes of it. */
  readonly entries: readonly TracedEntry[];
}

/** The recognised buttons, row by row. What a portal drops is dashed and says why. */
export function ButtonRows({ keyboard, entries }: ButtonRowsProps) {
  const { t } = useI18n();
  const losses = findLosses(entries);
  let room = SHOWN;
  const rows = keyboard.rows.flatMap(({ id, buttons }) => {
    const shown = buttons.slice(0, room);
    room -= shown.length;
    return shown.length > 0 ? [{ id, shown }] : [];
  });
  const rest = countButtons(keyboard) - (SHOWN - room);
  return (
    <>
      <ol aria-label={t('import.preview')} className="grid gap-1.5">
        {rows.map(({ id, shown }) => (
          <li key={id}>
            <ul className="flex flex-wrap gap-1.5">
              {shown.map((button) => (
                <Face key={button.id} button={button} loss={losses.get(button.id)} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {rest > 0 && <p className="text-caption text-muted">{t('import.more', { count: rest })}</p>}
      <Losses buttons={keyboard.rows.flatMap(({ buttons }) => buttons)} losses={losses} />
    </>
  );
}

function Face({ button, loss }: { readonly button: KeyboardButton; readonly loss: Phrase | undefined }) {
  const { t, say } = useI18n();
  const action = readAction(button.fields);
  const isUnknown = isUnknownEntry(button.raw);
  const token = button.fields.BG_COLOR_TOKEN;
  const mark = isColorToken(token) && token !== COLOR_TOKENS[0] ? WEB_TOKENS[token] : null;
  return (
    <li
      title={isUnknown ? button.raw : loss ? say(loss) : action ? t(`button.${action}.does`) : undefined}
      className={classNames(
        'flex h-7 max-w-full items-center gap-1.5 rounded-chip border px-2.5',
        loss === undefined && !isUnknown ? 'bg-panel' : 'border-dashed border-faint text-muted',
        isUnknown && 'font-mono text-caption',
      )}
    >
      {mark && (
        <span
          aria-hidden="true"
          className="size-2.5 shrink-0 rounded-full border-2"
          style={{ background: mark.background, borderColor: mark.color }}
        />
      )}
      <span className="truncate">{textOf(button, t)}</span>
    </li>
  );
}

/** The first losses in words, the rest as a number. */
function Losses({ buttons, losses }: { readonly buttons: readonly KeyboardButton[]; readonly losses: LossReasons }) {
  const { t, say } = useI18n();
  const lost = buttons.filter(({ id }) => losses.has(id));
  const rest = lost.length - TOLD;
  return (
    <div className="grid gap-1 text-caption text-warn empty:hidden">
      {lost.slice(0, TOLD).map((button) => {
        const loss = losses.get(button.id);
        return <p key={button.id}>{t('import.loss', { name: textOf(button, t), reason: loss ? say(loss) : '' })}</p>;
      })}
      {rest > 0 && <p>{t('import.losses', { count: rest })}</p>}
    </div>
  );
}

function textOf(button: KeyboardButton, t: Translate): string {
  const source = unknownSource(button.raw);
  if (source !== null) return shortSource(source);
  return nameButton(button) ?? (button.raw === undefined ? t('import.noText') : JSON.stringify(button.raw));
}

function findLosses(entries: readonly TracedEntry[]): LossReasons {
  const losses = new Map<string, Phrase>();
  for (const { value, buttonId, trace } of entries) {
    if (buttonId !== null && trace && 'dropped' in trace) losses.set(buttonId, explainDrop(value, trace.dropped));
  }
  return losses;
}

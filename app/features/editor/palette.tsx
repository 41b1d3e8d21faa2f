import { LayoutTemplate, Plus } from 'lucide';
import { useStore } from 'zustand';
import { BUTTON_ACTIONS, type ButtonAction, sampleButton } from '../../core/request/actions.ts';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { findAction } from '../../store/actions/actions.ts';
import { showKeys } from '../../store/actions/keys.ts';
import { addButtonCommand, addRowCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';
import { Icon } from '../../ui/basics/icon.tsx';
import { classNames } from '../../ui/class-names.ts';
import { announce } from '../../ui/live.tsx';
import { dragHandle } from './dnd/drag-handle.ts';
import { ACTION_ICONS } from './parts/action-icons.ts';
import { editNewText } from './parts/edit-new-text.ts';

const ENTRY =
  'flex h-9 w-full shrink-0 cursor-grab whitespace-nowrap items-center gap-3 rounded-control px-3 text-left select-none hover:bg-line-soft focus-visible:-outline-offset-2 data-lifted:opacity-50 touch:h-11 touch-manipulation max-columns:gap-2 max-columns:border max-columns:bg-panel max-columns:px-2.5';

/** The kinds of button. Each is dragged into the keyboard, or added after the selection by a click or Enter. */
export function Palette() {
  const { t } = useFirstI18n();
  return (
    <section
      aria-label={t('editor.palette')}
      className="relative shrink-0 border-b bg-panel columns:overflow-y-auto columns:border-r columns:border-b-0 columns:p-3"
    >
      <h2 className="px-3 pt-1 pb-2 text-group font-semibold tracking-wider text-muted uppercase max-columns:sr-only">
        {t('editor.add')}
      </h2>
      <ul className="relative fade-x flex gap-0.5 max-columns:gap-2 max-columns:overflow-x-auto max-columns:px-3 max-columns:py-2 columns:flex-col">
        {BUTTON_ACTIONS.map((action) => (
          <li key={action.kind}>
            <ActionEntry action={action} />
          </li>
        ))}
        <li>
          <RowEntry />
        </li>
        <li className="columns:mt-2 columns:border-t columns:border-line-soft columns:pt-2">
          <TemplatesEntry />
        </li>
      </ul>
      <p className="px-3 pt-4 text-caption text-muted max-columns:hidden">{t('editor.paletteHint')}</p>
    </section>
  );
}

function ActionEntry({ action }: { action: ButtonAction }) {
  const { t } = useFirstI18n();
  const icon = ACTION_ICONS[action.kind];
  const name = t(`button.${action.kind}`);
  const keys = showKeys(findAction(`add${action.kind}`));
  return (
    <button
      type="button"
      {...dragHandle({ kind: 'new', action: action.kind })}
      title={t(`button.${action.kind}.does`)}
      aria-keyshortcuts={keys}
      onClick={() => {
        addButtonCommand(editorStore, sampleButton(action.kind, t));
        editNewText();
        announce(t('editor.added', { name }));
      }}
      className={ENTRY}
    >
      <Icon of={icon} size={16} strokeWidth={1.75} className="shrink-0 text-muted" />
      {name}
      {action.deprecated ? (
        <span className="-ml-1.5 min-w-0 grow truncate text-right text-group text-muted max-columns:mx-0">
          {t('editor.deprecated')}
        </span>
      ) : (
        <KeyHint keys={keys} />
      )}
    </button>
  );
}

/** The key is told to screen readers by the entry itself. */
function KeyHint({ keys }: { keys: string | undefined }) {
  const isOn = useStore(editorStore, (state) => state.preferences.singleKeys);
  return (
    <span
      aria-hidden="true"
      className={classNames(
        'ml-auto w-4 text-right text-caption text-muted max-columns:hidden touch:hidden',
        !isOn && 'invisible',
      )}
    >
      {keys}
    </span>
  );
}

function RowEntry() {
  const { t } = useFirstI18n();
  const keys = showKeys(findAction('addRow'));
  return (
    <button
      type="button"
      {...dragHandle({ kind: 'new-row' })}
      title={t('editor.newRowHint')}
      aria-keyshortcuts={keys}
      onClick={() => {
        addRowCommand(editorStore);
        announce(t('editor.added', { name: t('editor.newRow') }));
      }}
      className={ENTRY}
    >
      <Icon of={Plus} size={16} strokeWidth={1.75} className="shrink-0 text-muted" />
      {t('editor.newRow')}
      <KeyHint keys={keys} />
    </button>
  );
}

function TemplatesEntry() {
  const { t } = useFirstI18n();
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      onClick={() => findAction('templates').run(editorStore)}
      className={classNames(ENTRY, 'cursor-pointer!')}
    >
      <Icon of={LayoutTemplate} size={16} strokeWidth={1.75} className="shrink-0 text-muted" />
      {t('action.templates')}
    </button>
  );
}

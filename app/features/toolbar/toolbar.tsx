import { CircleQuestionMark, Command, type IconNode, Redo2, Send, Undo2 } from 'lucide';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { findAction } from '../../store/actions/actions.ts';
import { showKeys } from '../../store/actions/keys.ts';
import { setDesignCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';
import { BELOW, Button, IconButton } from '../../ui/button.tsx';
import { useRoom } from '../../ui/use-room.ts';
import { ActionButton } from './action-button.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { MoreMenu } from './more-menu.tsx';
import { SaveMark } from './save-mark.tsx';
import { ThemeMenu } from './theme-menu.tsx';
import { useActionKeys } from './use-action-keys.ts';

/** Opens a dialog; its key is in the tooltip. */
function DialogButton({ id }: { id: 'import' | 'share' }) {
  const { t } = useFirstI18n();
  const action = findAction(id);
  const keys = showKeys(action);
  return (
    <Button
      variant="ghost"
      title={keys ? `${t(`action.${id}`)} (${keys})` : undefined}
      onClick={() => action.run(editorStore)}
    >
      {t(`action.${id}`)}
    </Button>
  );
}

function DialogIcon({ id, icon }: { id: 'commands' | 'keys'; icon: IconNode }) {
  const { t } = useFirstI18n();
  const action = findAction(id);
  return (
    <IconButton
      icon={icon}
      label={t(`action.${id}`)}
      shortcut={showKeys(action)}
      aria-haspopup="dialog"
      onClick={() => action.run(editorStore)}
    />
  );
}

/** The bar on top. The menus of keyboards and of exports are other features', handed in by the page. */
export function Toolbar({ keyboardMenu, exportMenu }: { keyboardMenu: ReactNode; exportMenu: ReactNode }) {
  const { t } = useFirstI18n();
  const name = useStore(editorStore, (state) => state.history.present.name);
  const send = findAction('send');
  useActionKeys();
  const room = useRoom();
  const wide = room === 'columns';
  return (
    <header className="flex h-12 shrink-0 items-center gap-1 border-b bg-panel px-3 max-wide:h-14 max-wide:gap-0 max-wide:px-1">
      <img src="./icon.svg" alt="" width="28" height="28" className="mr-1 shrink-0 max-wide:hidden" />
      <h1 className="sr-only">{t('app.title')}</h1>
      <input
        type="text"
        data-keyboard-name=""
        aria-label={t('app.name')}
        value={name}
        placeholder={t('app.untitled')}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => setDesignCommand(editorStore, { name: event.target.value })}
        onKeyDown={({ key, nativeEvent, currentTarget }) => {
          // Out of the name, so that the next key is one of the page again.
          if (/^(?:Enter|Escape)$/.test(key) && !nativeEvent.isComposing) currentTarget.blur();
        }}
        className="h-8 min-w-0 rounded-control border border-transparent bg-transparent px-2 text-name font-semibold placeholder:text-text hover:border-line max-wide:grow max-wide:pr-0 max-wide:not-focus:[mask-image:linear-gradient(to_left,transparent,#000_1rem)] wide:text-ellipsis wide:field-sizing-content wide:max-w-64 wide:min-w-24 touch:h-11 touch:text-[16px]"
      />
      {keyboardMenu}
      <SaveMark />
      <div className="flex wide:mx-1 wide:gap-1 wide:border-l wide:pl-2">
        <ActionButton id="undo" icon={Undo2} />
        {room !== 'tabs' && <ActionButton id="redo" icon={Redo2} />}
      </div>
      <div className="ml-auto flex items-center gap-1 wide:gap-2">
        {!wide && <MoreMenu />}
        {wide && <DialogButton id="import" />}
        {wide && <DialogButton id="share" />}
        {exportMenu}
        <Button
          variant="primary"
          icon={Send}
          aria-label={t('app.send')}
          title={`${t('app.send')} (${showKeys(send)})`}
          onClick={() => send.run(editorStore)}
          className={BELOW}
        >
          <span className="max-wide:hidden">{t('app.send')}</span>
          <span className="text-group wide:hidden">{t('app.sendShort')}</span>
        </Button>
        {wide && (
          <div className="ml-1 flex items-center gap-1 border-l pl-2">
            <DialogIcon id="commands" icon={Command} />
            <DialogIcon id="keys" icon={CircleQuestionMark} />
            <ThemeMenu />
            <LanguageSwitch />
          </div>
        )}
      </div>
    </header>
  );
}

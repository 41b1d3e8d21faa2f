import { CopyPlus, Ellipsis, FolderOpen, PenLine, Trash2 } from 'lucide';
import { useMemo, useState } from 'react';
import { KeyboardPicture } from '../../chat-view/keyboard-picture.tsx';
import { bbText } from '../../core/portal/bbcode/bb-code-nodes.ts';
import { messageText } from '../../core/portal/bbcode/message-text.ts';
import { readBbCode } from '../../core/portal/bbcode/read-bb-code.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import type { ListedKeyboard } from '../../store/keep/library.ts';
import { readSketch } from '../../store/keep/summary.ts';
import { IconButton } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { TextInput } from '../../ui/field.tsx';
import { Menu } from '../../ui/menu.tsx';
import { titleOf } from './keyboard-acts.ts';

/** All rows are of this height, in pixels: so a list knows where each one stands. */
export const ROW_HEIGHT = 92;

interface LibraryRowProps {
  readonly keyboard: ListedKeyboard;
  readonly index: number;
  readonly count: number;
  /** It is where Tab leads. */
  readonly isReached: boolean;
  /** It is the one that is worked on. */
  readonly isOpen: boolean;
  readonly isRenamed: boolean;
  readonly onReach: () => void;
  readonly onOpen: () => void;
  readonly onCopy: () => void;
  readonly onRename: () => void;
  /** Null when it is given up. */
  readonly onRenamed: (name: string | null) => void;
  readonly onDelete: () => void;
}

/** One keyboard: its picture, its name, what is in it; a press opens it. */
export function LibraryRow(props: LibraryRowProps) {
  const { keyboard, index, count, isReached, isOpen, isRenamed, onReach, onOpen, onCopy, onRename, onDelete } = props;
  const { t } = useI18n();
  const name = titleOf(keyboard.name, t);
  const items = () => [
    { kind: 'item' as const, label: t('library.openThis'), icon: FolderOpen, run: onOpen },
    { kind: 'item' as const, label: t('library.duplicate'), icon: CopyPlus, run: onCopy },
    // The menu gives the focus back first.
    {
      kind: 'item' as const,
      label: t('library.rename'),
      icon: PenLine,
      shortcut: 'F2',
      run: () => setTimeout(onRename),
    },
    { kind: 'separator' as const },
    {
      kind: 'item' as const,
      label: t('library.delete'),
      icon: Trash2,
      shortcut: 'Delete',
      danger: true,
      run: onDelete,
    },
  ];
  return (
    <li
      aria-setsize={count}
      aria-posinset={index + 1}
      onFocus={onReach}
      className="absolute inset-x-0 flex items-center gap-1 border-b border-line-soft pr-2 pl-2 hover:bg-bg"
      style={{ top: index * ROW_HEIGHT, height: ROW_HEIGHT }}
    >
      {isRenamed ? (
        <div className="flex min-w-0 grow items-center gap-4 p-2">
          <Picture keyboard={keyboard} />
          <NameField name={keyboard.name} onRenamed={props.onRenamed} />
        </div>
      ) : (
        <button
          type="button"
          data-keyboard={keyboard.id}
          tabIndex={isReached ? 0 : -1}
          aria-current={isOpen ? 'true' : undefined}
          onClick={onOpen}
          className="flex min-w-0 grow items-center gap-4 rounded-control p-2 text-left -outline-offset-2"
        >
          <Picture keyboard={keyboard} />
          <span className="grid min-w-0 gap-0.5">
            <span className="flex min-w-0 items-center gap-2">
              <span className="truncate text-name font-semibold">{name}</span>
              {isOpen && (
                <span className="shrink-0 rounded-sm bg-accent-bg px-1.5 text-caption text-accent-strong">
                  {t('library.isOpen')}
                </span>
              )}
            </span>
            <Message text={keyboard.message} />
            <Facts keyboard={keyboard} />
          </span>
        </button>
      )}
      <Menu label={t('library.actions', { name })} items={items}>
        {(trigger) => (
          <IconButton
            {...trigger}
            tabIndex={isReached ? 0 : -1}
            icon={Ellipsis}
            label={t('library.actions', { name })}
          />
        )}
      </Menu>
    </li>
  );
}

/** Without its markup. */
function Message({ text }: { readonly text: string }) {
  const plain = useMemo(() => bbText(readBbCode(messageText(text))), [text]);
  return <span className="truncate text-muted">{plain}</span>;
}

function Facts({ keyboard: { buttons, changed } }: { readonly keyboard: ListedKeyboard }) {
  const { t, language } = useI18n();
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(changed);
  return (
    <span className="truncate text-caption text-muted">
      {t('library.buttons', { count: buttons })} · {when}
    </span>
  );
}

function Picture({ keyboard: { sketch } }: { readonly keyboard: ListedKeyboard }) {
  const design = useMemo(() => readSketch(sketch), [sketch]);
  return (
    <span
      className={classNames('block w-36 shrink-0 overflow-hidden rounded-[6px] border border-line-soft max-wide:w-24')}
    >
      {design && <KeyboardPicture design={design} scale={0.42} rows={2} lines={1} className="h-[74px]" />}
    </span>
  );
}

interface NameFieldProps {
  readonly name: string;
  readonly onRenamed: (name: string | null) => void;
}

/** Enter and leaving take the name, Escape gives it up. */
function NameField({ name, onRenamed }: NameFieldProps) {
  const { t } = useI18n();
  const [text, setText] = useState(name);
  return (
    <TextInput
      aria-label={t('library.newName')}
      placeholder={t('app.untitled')}
      autoFocus
      value={text}
      onText={setText}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => onRenamed(text.trim())}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') onRenamed(text.trim());
        else if (event.key === 'Escape') onRenamed(null);
        else return;
        // The dialog would close.
        event.preventDefault();
        event.stopPropagation();
      }}
      className="max-w-96"
    />
  );
}

import { Bold, type IconNode, Italic, Link, SmilePlus } from 'lucide';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { insertText, type SelectedText, toggleLink, toggleTag } from '../../../core/portal/bbcode/toggle-tag.ts';
import { useFirstI18n } from '../../../i18n/i18n.tsx';
import { isMod, letterOf, showKeys } from '../../../store/actions/keys.ts';
import { edit, editorStore } from '../../../store/editor-store.ts';
import { IconButton } from '../../../ui/button.tsx';
import { EmojiPicker } from './emoji-picker.tsx';

interface Tool {
  readonly id: 'bold' | 'italic' | 'link' | 'emoji';
  readonly icon: IconNode;
  readonly shortcut?: string | undefined;
  readonly run: () => void;
}

/** Bold, italic, link and emoji for the message, each press one step of the history. The field keeps the focus. */
export function MessageBar({ area }: { readonly area: RefObject<HTMLTextAreaElement | null> }) {
  const { t } = useFirstI18n();
  const bar = useRef<HTMLDivElement>(null);
  const emojiRef = useRef<HTMLButtonElement>(null);
  const [current, setCurrent] = useState(0);
  const [picking, setPicking] = useState(false);

  const bold = () => change(area.current, (selected) => toggleTag(selected, 'B'));
  const italic = () => change(area.current, (selected) => toggleTag(selected, 'I'));
  useEffect(() => {
    const field = area.current;
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (!isMod(event) || event.altKey || event.shiftKey) return;
      const tag = letterOf(event);
      if (tag !== 'B' && tag !== 'I') return;
      event.preventDefault();
      change(field, (selected) => toggleTag(selected, tag));
    };
    field?.addEventListener('keydown', onKeyDown);
    return () => field?.removeEventListener('keydown', onKeyDown);
  }, [area]);

  const tools: readonly Tool[] = [
    { id: 'bold', icon: Bold, shortcut: showKeys({ keys: ['Mod+B'] }), run: bold },
    { id: 'italic', icon: Italic, shortcut: showKeys({ keys: ['Mod+I'] }), run: italic },
    {
      id: 'link',
      icon: Link,
      run: () => change(area.current, (selected) => toggleLink(selected, t('editor.format.linkText'))),
    },
    { id: 'emoji', icon: SmilePlus, run: () => setPicking((now) => !now) },
  ];
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const next = (current + step + tools.length) % tools.length;
    setCurrent(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <>
      <div ref={bar} role="toolbar" aria-label={t('editor.format')} onKeyDown={onKeyDown} className="flex">
        {tools.map(({ id, icon, shortcut, run }, index) => (
          <IconButton
            key={id}
            ref={id === 'emoji' ? emojiRef : undefined}
            small
            icon={icon}
            label={t(`editor.format.${id}`)}
            shortcut={shortcut}
            tabIndex={index === current ? 0 : -1}
            {...(id === 'emoji' ? { 'aria-haspopup': 'dialog' as const, 'aria-expanded': picking } : {})}
            // The selection that it is about stays.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              setCurrent(index);
              run();
            }}
          />
        ))}
      </div>
      {picking && (
        <EmojiPicker
          anchor={emojiRef}
          onPick={(emoji) => {
            setPicking(false);
            change(area.current, (selected) => insertText(selected, emoji));
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  );
}

function change(field: HTMLTextAreaElement | null, make: (selected: SelectedText) => SelectedText): void {
  if (!field) return;
  const { text, from, to } = make({ text: field.value, from: field.selectionStart, to: field.selectionEnd });
  // The field holds the new text before anything in it is selected.
  flushSync(() => {
    edit(editorStore, (design) => (design.message === text ? design : { ...design, message: text }), {
      label: 'editMessage',
    });
  });
  field.focus();
  field.setSelectionRange(from, to);
}

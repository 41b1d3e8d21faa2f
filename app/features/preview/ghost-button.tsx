import { useStore } from 'zustand';
import { BUTTON_BOX, boxOf } from '../../chat-view/chat-button.tsx';
import type { Client } from '../../core/portal/render/looks.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore, select } from '../../store/editor-store.ts';
import { classNames } from '../../ui/class-names.ts';
import type { Missing } from './read-scene.ts';
import { SELECTED } from './scene-button.tsx';

/** Where a button would stand that the portal drops. It is no part of the picture: a press only selects it. */
export function GhostButton({ client, missing }: { readonly client: Client; readonly missing: Missing }) {
  const { t } = useI18n();
  const { buttonId, name, position, reason, isInline } = missing;
  const selected = useStore(editorStore, ({ selection }) => selection?.kind === 'button' && selection.id === buttonId);
  const text = name === '' ? t('preview.nameless', { position }) : name;
  const why = t('preview.ghost', { name: text, reason: t(`preview.reason.${reason}`) });
  return (
    <button
      type="button"
      data-preview-ghost=""
      aria-label={why}
      aria-current={selected ? 'true' : undefined}
      title={why}
      onClick={() => select(editorStore, { kind: 'button', id: buttonId })}
      className={classNames(
        BUTTON_BOX,
        'border border-current border-dashed bg-transparent text-(--chat-aside) line-through',
        selected && SELECTED,
      )}
      style={{ ...boxOf(client, isInline), boxShadow: 'none', lineHeight: '18px', paddingBlock: 4 }}
    >
      {text}
    </button>
  );
}

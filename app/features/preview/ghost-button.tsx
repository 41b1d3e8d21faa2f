import { useStore } from 'zustand';
import { BUTTON_BOX, boxOf } from '../../chat-view/chat-button.tsx';
import { shortSource } from '../../core/keyboard/find-button.ts';
import type { Client } from '../../core/portal/render/looks.ts';
import { type Translate, useI18n } from '../../i18n/i18n.tsx';
import { editorStore, select } from '../../store/editor-store.ts';
import { isSelected } from '../../store/selection.ts';
import { classNames } from '../../ui/class-names.ts';
import { isMissing, type Missing, type Unknown } from './read-scene.ts';
import { SELECTED } from './scene-button.tsx';

interface GhostButtonProps {
  readonly client: Client;
  readonly entry: Missing | Unknown;
}

/**
 * Where a button would stand that the portal drops, or that nobody can know yet. It is no part of the picture: a press only
 * selects it.
 */
export function GhostButton({ client, entry }: GhostButtonProps) {
  const { t } = useI18n();
  const { buttonId } = entry;
  const isLost = isMissing(entry);
  const selected = useStore(editorStore, ({ selection }) => isSelected(selection, 'button', buttonId));
  const why = sayWhy(entry, t);
  return (
    <button
      type="button"
      data-preview-ghost=""
      aria-label={why}
      aria-current={selected ? 'true' : undefined}
      title={why}
      onClick={() => buttonId !== null && select(editorStore, { kind: 'button', id: buttonId })}
      className={classNames(
        BUTTON_BOX,
        'border border-current border-dashed',
        isLost ? 'bg-transparent text-(--chat-aside) line-through' : 'bg-(--chat-blank) text-(--chat-quiet) last:mr-0!',
        selected && SELECTED,
      )}
      style={{
        ...boxOf(client, !isLost || entry.isInline),
        boxShadow: 'none',
        lineHeight: '18px',
        paddingBlock: 4,
      }}
    >
      {isLost ? nameOf(entry, t) : shortSource(entry.source)}
    </button>
  );
}

function nameOf({ name, position }: Missing, t: Translate): string {
  return name === '' ? t('preview.nameless', { position }) : name;
}

function sayWhy(entry: Missing | Unknown, t: Translate): string {
  if (!isMissing(entry)) return t('preview.unknown', { source: entry.source });
  return t('preview.ghost', { name: nameOf(entry, t), reason: t(`preview.reason.${entry.reason}`) });
}

import { useLayoutEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { isJsonObject, type Json } from '../../core/json/json.ts';
import type { Design } from '../../core/keyboard/design.ts';
import { unknownSource } from '../../core/keyboard/document.ts';
import { shortSource } from '../../core/keyboard/find-button.ts';
import { type ComparedEntry, compareStored } from '../../core/portal/validator/compare-stored.ts';
import { type Translate, useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { selectedIds } from '../../store/selection.ts';
import { ComparedItem } from './compared-item.tsx';

/** Every button beside what is stored of it, and the row ends that lose something. */
export function ComparedList({ design }: { readonly design: Design }) {
  const { t } = useI18n();
  const ref = useRef<HTMLUListElement>(null);
  const selection = useStore(editorStore, (state) => state.selection);
  const lead = selection?.id ?? null;
  const selected = useMemo(() => new Set(selectedIds(selection)), [selection]);
  const items = useMemo(() => listItems(design, t), [design, t]);

  // What is selected elsewhere comes into sight; typing must not move what is being read.
  const before = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (lead === before.current) return;
    before.current = lead;
    ref.current?.children[items.findIndex(({ entry }) => idOf(entry) === lead)]?.scrollIntoView({ block: 'nearest' });
  }, [lead, items]);

  return (
    <ul ref={ref} aria-label={t('portal.buttons')}>
      {items.map(({ entry, name }) => (
        <ComparedItem key={idOf(entry)} entry={entry} name={name} selected={selected.has(idOf(entry))} />
      ))}
    </ul>
  );
}

interface Item {
  readonly entry: ComparedEntry;
  readonly name: string;
}

function listItems(design: Design, t: Translate): Item[] {
  const rows = new Map(design.keyboard.rows.map(({ id }, i) => [id, i + 1]));
  let position = 0;
  return compareStored(design).flatMap((entry): Item[] => {
    if (entry.buttonId !== null) {
      position += 1;
      return [{ entry, name: textOf(entry.value) || t('portal.nameless', { position }) }];
    }
    return entry.fate === 'changed' ? [{ entry, name: t('portal.rowEnd', { row: rows.get(entry.rowId) ?? 0 }) }] : [];
  });
}

function textOf(value: Json): string {
  const source = unknownSource(value);
  if (source !== null) return shortSource(source);
  return isJsonObject(value) && typeof value.TEXT === 'string' ? value.TEXT.trim() : '';
}

function idOf({ buttonId, rowId }: ComparedEntry): string {
  return buttonId ?? rowId;
}

import type { Row } from '../../core/keyboard/document.ts';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { KeyHint } from '../../ui/basics/key-hint.tsx';
import { CodeView } from '../../ui/code-view.tsx';
import { PlaceNotes, usePlaced } from './fields/notes.tsx';
import { rowKeys } from './fields/row-keys.ts';
import { Head } from './head.tsx';

/** What there is to know about a row. */
export function RowInspector({ row, index }: { readonly row: Row; readonly index: number }) {
  const { t } = useFirstI18n();
  return (
    <>
      <Head
        title={t('inspector.row', { row: index + 1 })}
        note={t('inspector.rowCount', { count: row.buttons.length })}
      />
      <div className="grid gap-3 px-4 pt-1 pb-4">
        <PlaceNotes placed={usePlaced(`row ${row.id}`)} />
        <p className="text-muted">
          {t('inspector.rowHint')} <KeyHint>{t('inspector.rowKeys', rowKeys())}</KeyHint>
        </p>
        {row.newline && (
          <>
            <p className="text-muted">{t('inspector.rowNewline')}</p>
            <CodeView
              code={JSON.stringify(row.newline, null, 2)}
              label={t('inspector.rowNewline')}
              className="max-h-40 rounded-control border bg-bg px-3 py-2"
            />
          </>
        )}
      </div>
    </>
  );
}

import { Component, type ReactNode, useEffect } from 'react';
import { useStore } from 'zustand';
import type { Design } from '../../core/keyboard/design.ts';
import { writeKeyboard } from '../../core/request/write-keyboard.ts';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { undoCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/save-file.ts';

/** The design that was drawn last. */
let drawn: Design | null = null;

/** Notes what has been drawn: a page that fails without another design fails for another reason. */
function DrawnMark() {
  const design = useStore(editorStore, (state) => state.history.present);
  useEffect(() => {
    drawn = design;
  }, [design]);
  return null;
}

/** When drawing the page fails: the work is not lost, and there is a way on. */
export class Rescue extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed)
      return (
        <>
          {this.props.children}
          <DrawnMark />
        </>
      );
    return <RescuePage onRetry={() => this.setState({ failed: false })} />;
  }
}

function RescuePage({ onRetry }: { onRetry: () => void }) {
  const { t } = useFirstI18n();
  const json = safeJson();
  const isByStep = drawn !== null && drawn !== editorStore.getState().history.present;
  return (
    <main className="mx-auto flex max-w-xl flex-col gap-4 p-6">
      <h1 className="text-xl font-semibold">{t('app.rescue.title')}</h1>
      <p className="text-name">{t('app.rescue.text')}</p>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={() => saveFile('keyboard.json', json)}>
          {t('app.rescue.download')}
        </Button>
        {isByStep && (
          <Button
            onClick={() => {
              undoCommand(editorStore);
              onRetry();
            }}
          >
            {t('app.rescue.undo')}
          </Button>
        )}
        <Button onClick={() => location.reload()}>{t('app.rescue.reload')}</Button>
      </div>
      <textarea
        readOnly
        aria-label="JSON"
        value={json}
        rows={14}
        className="rounded-control border bg-panel p-3 font-mono text-caption"
      />
    </main>
  );
}

/** Even the writing of the keyboard may be what failed; then the draft is shown as it is kept. */
function safeJson(): string {
  const { present } = editorStore.getState().history;
  try {
    return JSON.stringify(writeKeyboard(present.keyboard), null, 2);
  } catch {
    return JSON.stringify(present, null, 2);
  }
}

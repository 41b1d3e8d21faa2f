import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Pasted } from '../../core/readers/text/pasted.ts';
import { countButtons, foundKeyboard } from '../../core/request/take-request.ts';
import { type Translate, useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { importCommand } from '../../store/import-commands.ts';
import { matchKey } from '../../store/keys.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { showToast } from '../../ui/live.tsx';
import { sizeOf } from './facts.tsx';
import { forgetText, importStore, whenRead } from './import-store.ts';
import { ResultPane } from './result-pane.tsx';
import { showPlace } from './show-place.ts';
import { TextPane } from './text-pane.tsx';

const close = () => editorStore.setState({ dialog: null });

/** Takes in a keyboard from any text. The text outlives the dialog, but not the page; once taken in it is forgotten. */
export function ImportDialog() {
  const { t } = useI18n();
  const outcome = useStore(importStore, (state) => state.outcome);
  const area = useRef<HTMLTextAreaElement>(null);
  const pasted = outcome?.kind === 'read' ? outcome.pasted : null;
  const rows = pasted ? hasRows(pasted) : false;
  const some = pasted ? holdsSome(pasted) : false;

  useEffect(() => area.current?.focus(), []);

  const take = (way: 'replace' | 'append') =>
    // What is typed a moment before the click counts too.
    whenRead((read) => {
      if (read.kind === 'read' && (way === 'append' ? hasRows : holdsSome)(read.pasted)) finish(read.pasted, way, t);
    });

  return (
    <Dialog wide title={t('import.title')} onClose={close}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: short cuts for what the buttons do. */}
      <div
        data-native-undo=""
        onKeyDown={(event) => {
          // Ctrl+Enter is the primary button of every dialog; the browser's own Ctrl+O would leave the page.
          const action = matchKey(event)?.id;
          if (action === 'send' || action === 'import') event.preventDefault();
          if (action === 'send') take('replace');
        }}
        className="flex flex-col wide:h-[min(640px,calc(92dvh-48px))]"
      >
        <div className="grid min-h-0 grow wide:grid-cols-2 wide:divide-x wide:divide-line-soft">
          <TextPane area={area} />
          <div className="min-h-0 wide:overflow-y-auto">
            <ResultPane onPlace={(place) => area.current && showPlace(area.current, place)} />
          </div>
        </div>
        <footer className="sticky bottom-0 flex shrink-0 items-center justify-end gap-2 border-t border-line-soft bg-panel px-4 py-3">
          <p className="mr-auto text-caption text-muted max-wide:hidden">
            {t(!some ? 'import.nothing' : rows ? 'import.appendNote' : 'import.noRows')}
          </p>
          <Button onClick={close}>{t('import.cancel')}</Button>
          <Button disabled={!rows} onClick={() => take('append')}>
            {t('import.append')}
          </Button>
          <Button variant="primary" disabled={!some} onClick={() => take('replace')}>
            {t('import.replace')}
          </Button>
        </footer>
      </div>
    </Dialog>
  );
}

function hasRows(pasted: Pasted): boolean {
  const keyboard = foundKeyboard(pasted);
  return keyboard !== null && countButtons(keyboard) > 0;
}

function holdsSome({ kind, issues, ...parts }: Pasted): boolean {
  return kind !== null && Object.values(parts).some((part) => part !== null);
}

function finish(pasted: Pasted, way: 'replace' | 'append', t: Translate): void {
  const changed = importCommand(editorStore, [pasted], way);
  const keyboard = foundKeyboard(pasted);
  forgetText();
  editorStore.setState({ dialog: null, panel: 'build' });
  const done = way === 'append' ? 'import.appended' : keyboard ? 'import.replaced' : 'import.took';
  showToast(changed ? t(done, { what: keyboard ? sizeOf(keyboard, t) : '' }) : t('import.unchanged'));
  // The dialog gives the focus back first.
  setTimeout(focusCanvas);
}

function focusCanvas(): void {
  const id = editorStore.getState().selection?.id;
  const chip = id === undefined ? null : document.querySelector<HTMLElement>(`[data-chip-id="${id}"] button`);
  chip?.focus();
}

import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { PastedRequest } from '../../core/readers/text/pasted.ts';
import { foundKeyboard } from '../../core/request/take-request.ts';
import { type Translate, useI18n } from '../../i18n/i18n.tsx';
import { matchKey } from '../../store/actions/keys.ts';
import { editorStore } from '../../store/editor-store.ts';
import { importCommand } from '../../store/import-commands.ts';
import { offerUndo } from '../../store/undo-offer.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { showToast } from '../../ui/live.tsx';
import { chosenOf, hasRows } from './choice.ts';
import { sizeOf } from './facts.tsx';
import { forgetText, importStore, whenRead } from './import-store.ts';
import { openAsNew } from './open-as-new.ts';
import { ResultPane } from './result-pane.tsx';
import { revealPlace, showPlace } from './show-place.ts';
import { TextPane } from './text-pane.tsx';

const close = () => editorStore.setState({ dialog: null });

/** Takes in a keyboard from any text. The text outlives the dialog, but not the page; once taken in it is forgotten. */
export function ImportDialog() {
  const { t } = useI18n();
  const outcome = useStore(importStore, (state) => state.outcome);
  const chosen = useStore(importStore, (state) => state.chosen);
  const area = useRef<HTMLTextAreaElement>(null);
  const found = useMemo(() => chosenOf({ outcome, chosen }), [outcome, chosen]);
  const rows = found.some(hasRows);
  const some = found.some(holdsSome);
  const isSeveral = found.length > 1;

  useEffect(() => area.current?.focus(), []);

  const take = (way: 'replace' | 'append') =>
    // What is typed a moment before the click counts too.
    whenRead(() => {
      const now = chosenOf(importStore.getState());
      if (now.some(way === 'append' ? hasRows : holdsSome)) finish(now, way, t);
    });
  const takeAsNew = () =>
    whenRead(() => {
      const now = chosenOf(importStore.getState()).filter(holdsSome);
      if (now.length > 0) void openAsNew(now, t).then((isDone) => isDone && leave());
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
          if (action === 'send') isSeveral ? takeAsNew() : take('replace');
        }}
        className="flex flex-col wide:h-[min(640px,calc(92dvh-48px))]"
      >
        <div className="grid min-h-0 grow wide:grid-cols-2 wide:divide-x wide:divide-line-soft">
          <TextPane area={area} />
          <div className="relative min-h-0 wide:overflow-y-auto">
            <ResultPane
              onPlace={(place, isFocused = true) =>
                area.current && (isFocused ? showPlace : revealPlace)(area.current, place)
              }
            />
          </div>
        </div>
        <footer className="sticky bottom-0 flex shrink-0 items-center justify-end gap-2 border-t border-line-soft bg-panel px-4 py-3 max-wide:grid max-wide:grid-cols-2">
          <p
            className={classNames(
              'mr-auto min-w-0 text-caption text-muted',
              isSeveral ? 'max-wide:col-span-2' : 'max-wide:hidden',
            )}
          >
            {isSeveral ? t('import.severalNote', { count: found.length }) : t(noteOf({ chosen, some, rows }))}
          </p>
          <Button onClick={close}>{t('import.cancel')}</Button>
          <Button disabled={!rows} onClick={() => take('append')}>
            {t('import.append')}
          </Button>
          <Button variant={isSeveral ? 'primary' : 'outline'} disabled={!some} onClick={takeAsNew}>
            {isSeveral ? t('import.asNew', { count: found.length }) : t('import.asOne')}
          </Button>
          {!isSeveral && (
            <Button variant="primary" disabled={!some} onClick={() => take('replace')}>
              {t('import.replace')}
            </Button>
          )}
        </footer>
      </div>
    </Dialog>
  );
}

function noteOf({ chosen, some, rows }: { chosen: ReadonlySet<number>; some: boolean; rows: boolean }) {
  if (chosen.size === 0) return 'import.chooseOne';
  return !some ? 'import.nothing' : rows ? 'import.appendNote' : 'import.noRows';
}

function holdsSome({
  method,
  botId,
  dialogId,
  messageId,
  commandId,
  message,
  keyboard,
  others,
}: PastedRequest): boolean {
  const parts = [method, botId, dialogId, messageId, commandId, message, keyboard, others];
  return parts.some((part) => part !== null);
}

function finish(found: readonly PastedRequest[], way: 'replace' | 'append', t: Translate): void {
  const changed = importCommand(editorStore, found, way);
  const keyboards = found.flatMap((one) => foundKeyboard(one) ?? []);
  leave();
  const hasKeyboard = keyboards.length > 0;
  const what = hasKeyboard ? sizeOf({ rows: keyboards.flatMap(({ rows }) => rows) }, t) : '';
  const done = way === 'append' ? 'import.appended' : hasKeyboard ? 'import.replaced' : 'import.took';
  if (changed) showToast(t(done, { what }), { label: t('action.undo'), ...offerUndo(editorStore) });
  else showToast(t('import.unchanged'));
  // The dialog gives the focus back first.
  setTimeout(focusCanvas);
}

/** The text was taken in. */
function leave(): void {
  forgetText();
  editorStore.setState({ dialog: null, panel: 'build' });
}

function focusCanvas(): void {
  const id = editorStore.getState().selection?.id;
  const chip = id === undefined ? null : document.querySelector<HTMLElement>(`[data-chip-id="${id}"] button`);
  chip?.focus();
}

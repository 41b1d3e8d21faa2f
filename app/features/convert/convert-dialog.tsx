import { Check, Copy, Undo2 } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { type Conversion, convertToV2 } from '../../core/portal/convert/convert-to-v2.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { edit, editorStore } from '../../store/editor-store.ts';
import { offerUndo } from '../../store/undo-offer.ts';
import { Icon } from '../../ui/basics/icon.tsx';
import { Button } from '../../ui/button.tsx';
import { copyAndTell } from '../../ui/copy.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { announce } from '../../ui/live.tsx';
import { ConvertLists } from './convert-lists.tsx';
import { listAsText } from './list-as-text.ts';

const close = () => editorStore.setState({ dialog: null });

/** What a conversion to imbot.v2 does, before it is done; the list stays until the dialog is closed. */
export function ConvertDialog() {
  const { t, say } = useI18n();
  const design = useStore(editorStore, (state) => state.history.present);
  const [made, setMade] = useState<Conversion | null>(null);
  const primaryRef = useRef<HTMLButtonElement>(null);
  const undo = useRef<(() => void) | null>(null);
  const conversion = made ?? convertToV2(design);
  // The pressed button is gone: whoever pressed it by a key goes on from the one in its place.
  useLayoutEffect(() => {
    if (made !== null || undo.current !== null) primaryRef.current?.focus();
  }, [made]);
  const run = () => {
    setMade(convertPresent());
    undo.current = offerUndo(editorStore).run;
    announce(t('convert.made'));
  };
  const takeBack = () => {
    undo.current?.();
    setMade(null);
  };
  const copy = (all: Conversion) =>
    void copyAndTell(listAsText(all, t, say), { copied: t('convert.copied'), refused: t('convert.copyRefused') });
  return (
    <Dialog title={t('convert.title')} onClose={close}>
      {conversion === null ? (
        <p className="p-4 text-muted">{t('convert.already')}</p>
      ) : (
        <>
          <ConvertLists conversion={conversion} />
          <footer className="sticky bottom-0 flex flex-wrap items-center justify-end gap-2 border-t border-line-soft bg-panel px-4 py-3">
            {made !== null && (
              <p className="flex w-full items-center gap-2 text-ok">
                <Icon of={Check} size={16} strokeWidth={1.75} />
                {t('convert.made')}
                <Button small icon={Undo2} onClick={takeBack} className="ml-auto">
                  {t('action.undo')}
                </Button>
              </p>
            )}
            <Button icon={Copy} onClick={() => copy(conversion)} className="max-wide:grow wide:mr-auto">
              {t('convert.copy')}
            </Button>
            {made === null && (
              <Button onClick={close} className="max-wide:grow">
                {t('convert.cancel')}
              </Button>
            )}
            {made === null ? (
              <Button variant="primary" ref={primaryRef} onClick={run} className="max-wide:grow">
                {t('convert.run')}
              </Button>
            ) : (
              <Button variant="primary" ref={primaryRef} onClick={close} className="max-wide:grow">
                {t('convert.done')}
              </Button>
            )}
          </footer>
        </>
      )}
    </Dialog>
  );
}

/** Converts the present request to imbot.v2 as one step that can be undone; what was done, null where there was nothing to do. */
function convertPresent(): Conversion | null {
  const made = convertToV2(editorStore.getState().history.present);
  edit(editorStore, (design) => made?.design ?? design, { label: 'convert' });
  return made;
}

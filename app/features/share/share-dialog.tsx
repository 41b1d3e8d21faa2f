import { useStore } from 'zustand';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { LinkFields } from './link-fields.tsx';
import { OtherPrograms } from './other-programs.tsx';

/** Gives out the keyboard as a link that holds it whole: nothing is kept on any server. */
export function ShareDialog() {
  const { t } = useI18n();
  const design = useStore(editorStore, (state) => state.history.present);
  return (
    <Dialog title={t('share.title')} onClose={() => editorStore.setState({ dialog: null })}>
      <LinkFields design={design} />
      <OtherPrograms design={design} />
    </Dialog>
  );
}

import { Keyboard } from 'lucide-react';
import { sampleButton } from '../../core/request/actions.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { exampleCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';
import { Button } from '../../ui/button.tsx';

/** What stands where the keyboard will be. */
export function EmptyBoard() {
  const { t } = useI18n();
  return (
    <div className="flex flex-col items-center gap-3 rounded-card border border-dashed bg-panel/60 px-6 py-10 text-center">
      <Keyboard size={28} strokeWidth={1.25} aria-hidden="true" className="text-faint" />
      <div>
        <p className="text-name font-semibold">{t('editor.empty.title')}</p>
        <p className="mt-1 text-muted">{t('editor.empty.hint')}</p>
      </div>
      <Button small onClick={() => exampleCommand(editorStore, [sampleButton('LINK', t), sampleButton('PUT', t)])}>
        {t('editor.empty.example')}
      </Button>
    </div>
  );
}

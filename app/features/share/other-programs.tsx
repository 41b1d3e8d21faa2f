import { Copy } from 'lucide';
import type { Design } from '../../core/keyboard/design.ts';
import { writeJson } from '../../core/request/write-request.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { noteUse } from '../../store/deeds.ts';
import { editorStore } from '../../store/editor-store.ts';
import { Button } from '../../ui/button.tsx';
import { copyAndTell } from '../../ui/copy.ts';
import { Section } from '../../ui/section.tsx';
import { pageAddress } from './page-address.ts';

/** How a program of one's own, or a page of documentation, can lead to the editor with a keyboard in it. */
export function OtherPrograms({ design }: { readonly design: Design }) {
  const { t } = useI18n();
  const code = `'${pageAddress()}#json=' + encodeURIComponent(JSON.stringify(keyboard))`;
  const link = () => `${pageAddress()}#json=${encodeURIComponent(writeJson(design, 'keyboard', 'compact'))}`;
  const copy = () => {
    noteUse(editorStore);
    void copyAndTell(link(), { copied: t('share.copied'), refused: t('share.copyRefused') });
  };
  return (
    <Section title={t('share.programs')}>
      <p className="text-muted">{t('share.programsHint')}</p>
      <code className="rounded-control border bg-bg px-2.5 py-1.5 font-mono text-caption leading-5 break-words">
        {code}
      </code>
      <p className="text-caption text-muted">{t('share.programsForms')}</p>
      <Button small icon={Copy} className="justify-self-start" onClick={copy}>
        {t('share.programsCopy')}
      </Button>
    </Section>
  );
}

import { ChevronDown, Copy, Download, FileDown } from 'lucide';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { setPreferences } from '../../store/set-preferences.ts';
import { Icon } from '../../ui/basics/icon.tsx';
import { BELOW, Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Menu } from '../../ui/menu.tsx';
import type { MenuItem } from '../../ui/menu-item.ts';
import type { ExportKind } from './export-as.ts';
import { copyJson, downloadJson } from './export-json.ts';

/** Everything that takes the keyboard out of the page, behind one button. */
export function ExportMenu() {
  const { t } = useFirstI18n();
  // Pictures and Markdown are asked for now and then: what makes them is fetched when they are.
  const exportAs = (kind: ExportKind) => () => void import('./export-as.ts').then((m) => m.exportAs(kind, t));
  const items = (): readonly MenuItem[] => [
    { kind: 'item', label: t('export.copyKeyboard'), icon: Copy, run: () => void copyJson('keyboard', t) },
    { kind: 'item', label: t('export.copyRequest'), icon: Copy, run: () => void copyJson('request', t) },
    { kind: 'separator' },
    { kind: 'item', label: t('export.downloadKeyboard'), icon: Download, run: () => downloadJson('keyboard') },
    { kind: 'item', label: t('export.downloadRequest'), icon: Download, run: () => downloadJson('request') },
    { kind: 'separator' },
    { kind: 'item', label: t('export.png'), icon: Download, run: exportAs('png') },
    { kind: 'item', label: t('export.svg'), icon: Download, run: exportAs('svg') },
    { kind: 'item', label: t('export.copyMarkdown'), icon: Copy, run: exportAs('copy-markdown') },
    { kind: 'item', label: t('export.markdown'), icon: Download, run: exportAs('markdown') },
    { kind: 'separator' },
    {
      kind: 'choice',
      label: t('export.style'),
      value: editorStore.getState().preferences.jsonStyle,
      options: [
        { value: 'pretty', label: t('export.pretty') },
        { value: 'compact', label: t('export.compact') },
      ],
      choose: (value) => setPreferences(editorStore, { jsonStyle: value === 'compact' ? 'compact' : 'pretty' }),
    },
  ];
  return (
    <Menu label={t('export.title')} items={items}>
      {(trigger) => (
        <Button
          {...trigger}
          title={t('export.title')}
          className={classNames(BELOW, 'gap-1.5 max-wide:border-transparent max-wide:text-muted')}
        >
          <Icon of={FileDown} size={16} strokeWidth={1.75} className="text-muted wide:hidden" />
          <span className="max-wide:text-group">{t('export.title')}</span>
          <Icon of={ChevronDown} size={16} strokeWidth={1.75} className="-mr-1 text-muted max-wide:hidden" />
        </Button>
      )}
    </Menu>
  );
}

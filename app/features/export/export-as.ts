import { writeMarkdown } from '../../core/export/write-markdown.ts';
import { fileName } from '../../core/keyboard/design.ts';
import type { TranslateFirst } from '../../i18n/i18n.tsx';
import { noteUse } from '../../store/deeds.ts';
import { editorStore } from '../../store/editor-store.ts';
import { copyAndTell } from '../../ui/copy.ts';
import { showToast } from '../../ui/live.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { drawDesign, drawPng } from './draw-design.ts';

export type ExportKind = 'png' | 'svg' | 'copy-markdown' | 'markdown';

/** Takes the present design out of the page as a picture or as text for a ticket. */
export async function exportAs(kind: ExportKind, t: TranslateFirst): Promise<void> {
  noteUse(editorStore);
  const { history, preferences } = editorStore.getState();
  const design = history.present;
  if (kind === 'markdown' || kind === 'copy-markdown') {
    const text = writeMarkdown(design, t);
    if (kind === 'markdown') saveFile(fileName(design, '.md'), text, 'text/markdown;charset=utf-8');
    else await copyAndTell(text, { copied: t('export.copied'), refused: t('export.markdownRefused') });
    return;
  }
  const svg = drawDesign(design, preferences, t);
  if (kind === 'svg') {
    saveFile(fileName(design, '.svg'), svg, 'image/svg+xml');
    return;
  }
  const png = await drawPng(svg);
  if (png) saveFile(fileName(design, '.png'), png, 'image/png');
  else showToast(t('export.pngFailed'));
}

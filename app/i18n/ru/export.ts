import type { exporting as source } from '../en/export.ts';
import type { Same } from '../same.ts';

export const exporting: Same<typeof source> = {
  'export.title': 'Экспорт',
  'export.json': 'JSON',
  'export.keyboardJson': 'JSON клавиатуры',
  'export.requestJson': 'JSON запроса',
  'export.scope': 'Что показать',
  'export.keyboard': 'Клавиатура',
  'export.request': 'Запрос',
  'export.style': 'Вид',
  'export.pretty': 'С отступами',
  'export.compact': 'В строку',
  'export.copy': 'Копировать',
  'export.download': 'Скачать',
  'export.copyKeyboard': 'Копировать JSON клавиатуры',
  'export.copyRequest': 'Копировать JSON запроса',
  'export.downloadKeyboard': 'Скачать клавиатуру',
  'export.downloadRequest': 'Скачать запрос',
  'export.copied': 'Скопировано',
  'export.copyRefused': 'Браузер не разрешил копирование. Выделите JSON на панели и нажмите Ctrl+C.',
  'export.png': 'Картинка (PNG)',
  'export.svg': 'Картинка (SVG)',
  'export.copyMarkdown': 'Копировать Markdown',
  'export.markdown': 'Скачать Markdown',
  'export.markdownRefused': 'Браузер не разрешил копирование. Скачайте Markdown файлом.',
  'export.pngFailed': 'Браузер не смог нарисовать PNG. Скачайте SVG.',
};

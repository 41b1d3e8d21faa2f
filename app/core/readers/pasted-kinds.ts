import type { Localized } from '../issue.ts';
import type { PastedKind } from './pasted.ts';

/** How each kind of pasted text is called on the page. */
export const PASTED_KINDS: Readonly<Record<PastedKind, Localized>> = {
  json: { en: 'JSON', ru: 'JSON' },
  answer: { en: 'answer of a portal', ru: 'ответ портала' },
  curl: { en: 'cURL command', ru: 'команда cURL' },
  form: { en: 'form body', ru: 'тело формы' },
  address: { en: 'address with a query', ru: 'адрес с параметрами' },
  php: { en: 'PHP code', ru: 'код на PHP' },
  'php-dump': { en: 'output of print_r or var_export', ru: 'вывод print_r или var_export' },
  javascript: { en: 'JavaScript or TypeScript code', ru: 'код на JavaScript или TypeScript' },
  python: { en: 'Python code', ru: 'код на Python' },
  go: { en: 'Go code', ru: 'код на Go' },
  telegram: { en: 'Telegram keyboard', ru: 'клавиатура Telegram' },
  vk: { en: 'VK keyboard', ru: 'клавиатура ВКонтакте' },
  text: { en: 'list of labels', ru: 'список надписей' },
};

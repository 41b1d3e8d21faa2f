import { readFileSync } from 'node:fs';
import { explainCode } from '../../../app/core/index.ts';
import { words as en } from '../../../app/i18n/en/issues/words.ts';
import { type Say, sayer } from '../../../app/i18n/en/words.ts';
import { putCodeInWords } from '../../../app/i18n/explain-code.ts';
import { words as ru } from '../../../app/i18n/ru/issues/words.ts';
import { inRoot } from '../root.mjs';
import { EXAMPLES } from './examples.ts';
import type { Group } from './group.ts';
import { PORTAL_GROUPS } from './portal-groups.ts';
import { READING_GROUPS } from './reading-groups.ts';
import { writeStyle } from './style.ts';

/** All codes, each in one group. */
export const GROUPS: readonly Group[] = [...PORTAL_GROUPS, ...READING_GROUPS];

/** The languages there is a page in. */
export const LANGUAGES = ['en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

const SAYERS: Readonly<Record<Language, Say>> = { en: sayer(en), ru: sayer(ru) };

const TEXTS = {
  en: {
    title: 'What each finding and error means',
    about:
      'Every finding of the designer, of check and of the assistants, and every error of a portal that there are words for. Find a code with the search of the browser (Ctrl+F).',
    home: 'Keyboard Designer',
    other: 'По-русски',
    list: 'Codes',
    severity: { error: 'error', warning: 'warning', info: 'note' },
    ofPortal: 'answered by a portal',
    fixable: 'There is a fix: in Problems, or by “fix” of the command line.',
    docs: 'Documentation of Bitrix24',
    open: 'Open this example',
  },
  ru: {
    title: 'Что значит каждое замечание и каждая ошибка',
    about:
      'Все замечания конструктора, команды check и ассистентов и все ошибки портала, для которых есть объяснение. Код можно найти поиском браузера (Ctrl+F).',
    home: 'Конструктор клавиатур',
    other: 'In English',
    list: 'Коды',
    severity: { error: 'ошибка', warning: 'предупреждение', info: 'заметка' },
    ofPortal: 'ответ портала',
    fixable: 'Можно исправить: в «Проблемах» или командой fix.',
    docs: 'Документация Битрикс24',
    open: 'Открыть этот пример',
  },
} as const;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** A link to another host, which is told nothing of where it was followed. */
const outside = (address: string, text: string) =>
  `<a href="${escapeHtml(address)}" rel="noreferrer noopener">${text}</a>`;

/** The whole page about all codes in a language, at `rules/` beside the designer. */
export function writeRulesPage(language: Language): string {
  const t = TEXTS[language];
  const other = language === 'en' ? 'ru' : 'en';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(readPolicy())}">
<title>${t.title} · ${t.home}</title>
<link rel="icon" href="../icon.svg" type="image/svg+xml">
<link rel="alternate" hreflang="${other}" href="${other}.html">
<script src="../theme.js"></script>
<style>${writeStyle()}</style>
</head>
<body>
<header>
<h1>${t.title}</h1>
<a href="../">${t.home}</a>
<a href="${other}.html" hreflang="${other}" lang="${other}">${t.other}</a>
<p>${t.about}</p>
</header>
<nav aria-label="${t.list}">
${GROUPS.map((group) => writeList(group, language)).join('\n')}
</nav>
<main>
${GROUPS.map((group) => writeGroup(group, language)).join('\n')}
</main>
</body>
</html>
`;
}

/** The policy that the designer brings along holds for its pages too. */
function readPolicy(): string {
  const [, policy] =
    /Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(inRoot('index.html'), 'utf8')) ?? [];
  if (policy === undefined) throw new Error('index.html has no policy.');
  return policy;
}

function writeList({ title, codes }: Group, language: Language): string {
  const links = codes.map((code) => `<li><a href="#${code}">${code}</a></li>`).join('');
  return `<details><summary>${title[language]}</summary><ul>${links}</ul></details>`;
}

function writeGroup({ id, title, why, codes }: Group, language: Language): string {
  const entries = codes.map((code) => writeEntry(code, language)).join('\n');
  return `<section aria-labelledby="group-${id}">\n<h2 id="group-${id}">${title[language]}</h2>\n<p>${escapeHtml(why[language])}</p>\n${entries}\n</section>`;
}

function writeEntry(name: string, language: Language): string {
  const t = TEXTS[language];
  const found = explainCode(name);
  if (found === null) throw new Error(`Nobody knows ${name}.`);
  const { code, severities, messages, page, fixable } = putCodeInWords(found, SAYERS[language]);
  const names: Readonly<Record<string, string>> = t.severity;
  const kinds = severities.map((one) => `<span class="${one}">${names[one]}</span>`).join('');
  const said = messages.map(
    ({ message, advice }) =>
      `<p>${escapeHtml(message)}</p>${advice === null ? '' : `<p class="advice">${escapeHtml(advice)}</p>`}`,
  );
  const more = [
    ...(fixable ? [`<span>${t.fixable}</span>`] : []),
    ...(page === null ? [] : [outside(page, t.docs)]),
    ...openLink(EXAMPLES[code], t.open),
  ];
  const example = EXAMPLES[code];
  return `<article id="${code}">
<h3><a href="#${code}">${code}</a>${kinds === '' ? `<span>${t.ofPortal}</span>` : kinds}</h3>
${said.join('')}${example === undefined ? '' : `<pre><code>${escapeHtml(example)}</code></pre>`}
${more.length === 0 ? '' : `<p class="more">${more.join('')}</p>`}
</article>`;
}

/** What is JSON can be opened as it is. */
function openLink(example: string | undefined, text: string): readonly string[] {
  if (example === undefined || !isJson(example)) return [];
  return [`<a href="../#json=${encodeURIComponent(example).replaceAll("'", '%27')}">${text}</a>`];
}

function isJson(text: string): boolean {
  try {
    return JSON.parse(text) !== null;
  } catch {
    return false;
  }
}

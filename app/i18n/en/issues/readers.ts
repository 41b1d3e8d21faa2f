import type { PastedKind } from '../../../core/readers/text/pasted.ts';
import type {
  ImportIssues,
  ReaderIssues,
  ReaderPhrases,
  UnreadLanguage,
} from '../../../core/readers/text/reader-codes.ts';
import type { Texts } from '../words.ts';
import { count } from './format.ts';

const LANGUAGES: Readonly<Record<UnreadLanguage, string>> = {
  bsl: '1C (BSL)',
  csharp: 'C#',
  java: 'Java',
  kotlin: 'Kotlin',
  ruby: 'Ruby',
  rust: 'Rust',
  yaml: 'YAML',
};

/** What the readers tell about a pasted text. */
export const readerIssues: Texts<ReaderIssues> = {
  'address-hash': 'There is a plain # in the address: a call cuts the address there. Write %23 instead.',
  'body-not-json':
    'The body is not valid JSON: a portal would read no parameters from it at all. Here it was read as code.',
  'clears-keyboard': ({ shown, isIgnored }) =>
    isIgnored
      ? `KEYBOARD is ${shown}: it is meant to remove the keyboard, but this method ignores it. Send "N".`
      : `KEYBOARD is ${shown}: it removes the keyboard from the message.`,
  'curl-file': ({ name, path }) => {
    const what = name === null ? 'The body of the request' : `“${name}”`;
    return `${what} is read from the file ${path}: paste the text of the file instead.`;
  },
  'dynamic-expression': (params) =>
    'more' in params
      ? `Variables that are only known when the code runs: ${params.more} more.`
      : `Only known when the code runs: ${params.shown}. Kept as a variable, {{…}}.`,
  'in-a-loop': ({ source }) =>
    `The code makes this button once for each of ${source}: here one button stands for all of them.`,
  'keyboard-expression': ({ source }) =>
    `The keyboard is made by ${source}, which is not in the text: its buttons are only known when the code runs. Paste the result to see them.`,
  'keyboard-not-json': 'The text of KEYBOARD is not valid JSON. It was read as a JavaScript literal.',
  'key-twice': ({ name, lost }) => `${name} is given twice: the last one counts. This one is lost: ${lost}.`,
  'labels-send':
    'A label without an arrow sends itself as a message. For anything else write “label -> https://…” or “label -> /command”.',
  'language-unread': ({ language }) =>
    `This is ${LANGUAGES[language]}, which is not read here. Paste the JSON that the program sends (print it before the call), or the same request as cURL.`,
  'loose-fields': ({ names }) =>
    `Fields of a button are directly in the list of buttons (${names}): a portal drops them. Put them in their own brackets.`,
  'menu-no-keyboard':
    'The message has a MENU, which is not a keyboard: it opens from the message. There is no KEYBOARD in the text. The rest was imported.',
  'method-unclear':
    'The method is not in the text, and the parameters fit several. Choose it, and set a bot id for the commands.',
  'method-unknown': ({ name }) =>
    `This page does not write the method ${name}. The keyboard was imported; choose a method for it.`,
  'missing-comma': ({ line }) => `A comma is missing on line ${line}.`,
  'nested-rows': 'Rows were nested lists, which a portal drops. They became rows separated by NEWLINE.',
  'no-counterpart': ({ messenger, names }) =>
    `Bitrix24 has nothing for this in ${messenger} buttons: ${names}. Give these buttons another action.`,
  'no-keyboard': 'There is a request in the text, but no keyboard. The rest was imported.',
  'nothing-found': ({ line, column, near }) =>
    `No keyboard was found. The text was read as JSON, YAML, cURL, form bodies and addresses, PHP, JavaScript, Python and Go code, keyboards of Telegram and VK and a list of labels, and stopped at line ${line}, column ${column}${near && `: ${near}`}`,
  'nothing-pasted': 'There is nothing in the text. Paste a keyboard, a request, a command or code with one.',
  'numbered-buttons': 'The buttons are numbered instead of listed. They became a list in the same order.',
  'onpremise-builder':
    'This is code of an on-premise Bitrix24: its module im sends the message without REST. The buttons are the same.',
  'pasted-buttons-key': ({ key }) =>
    `The list is under “${key}”: the portal only knows BUTTONS, in capital letters. It was renamed.`,
  'pasted-empty-keyboard': ({ shown }) =>
    `KEYBOARD is ${shown}: there are no buttons in it, and only the update methods remove a keyboard this way.`,
  'pasted-no-buttons': 'There is a KEYBOARD, but no list of buttons in it.',
  'pasted-not-json': 'From here on this is not valid JSON, and a portal would not read it. It was read as JavaScript.',
  'pasted-single-button': 'This is one button that is not in a list, which a portal refuses. The list was added.',
  'pasted-stored-keyboard':
    'This keyboard was read back from a message: links are unescaped, and what the portal added is left out.',
  'pasted-too-deep': ({ deepest }) => `Brackets are nested deeper than ${deepest} levels: what is deeper was left out.`,
  'register-commands': ({ names }) =>
    `Data of callbacks became bot commands: ${names}. Register them for your bot and set its bot id.`,
  'secret-removed': ({ names, mask }) => {
    const list = names.join(', ');
    const inside = mask === null ? '' : ` In the keyboard it is replaced by ${mask}.`;
    return `There was a secret in the text: ${list}. It was removed and is stored nowhere.${inside}`;
  },
  'several-keyboards': ({ count }) => `There are ${count} keyboards in the text. The most complete one was imported.`,
  stopped: ({ line, column }) =>
    `Line ${line}, column ${column} could not be understood. What follows may be missing from the keyboard.`,
  'too-long': 'The text is longer than a megabyte. Paste only the part with the keyboard.',
  'too-many-fields': 'This form has more than 20,000 fields (or 2,000 with empty brackets): it was not read.',
  'unclosed-bracket': ({ bracket, line }) => `The ${bracket} opened on line ${line} is not closed.`,
  'under-a-condition': ({ source }) =>
    `The code adds this button only if ${source}: here it is included. Remove it if it should not be there.`,
  'unknown-entries': ({ source, count: entries }) =>
    `${entries === 1 ? '1 entry of the list is' : `${count(entries)} entries of the list are`} made by ${source}, which cannot be followed here: paste the result.`,
  'unknown-params': ({ source }) =>
    `More parameters come from ${source}, which is only known when the code runs: they are not imported.`,
  'unquoted-ampersand':
    'There is an & without quotes: a shell ends the command there. Put the address or the data in quotes.',
};

/** What is told of a text that never came to a reader. */
export const importIssues: Texts<ImportIssues> = {
  'import-binary': 'This file is not plain text. Choose a text file, such as .json, .php or .txt, saved as UTF-8.',
  'import-crashed':
    'This text could not be read: the reader failed on it. Leave only the part with the keyboard and try again.',
  'import-encoding': 'The file is not UTF-8. It was read as Windows-1251: check the letters.',
  'import-file': ({ name, said }) => `${name}: ${said}`,
  'import-not-loaded':
    'The reader could not be loaded. Check the connection, then change the text to try again, or reload the page.',
  'import-one-file': ({ count: files }) => `One file is read at a time: this one of ${files}.`,
  'import-slow':
    'Reading took too long, so it was stopped after 3 seconds. Leave only the part with the keyboard and try again.',
  'import-too-big': ({ size, limit }) =>
    `${count(size)} bytes are too many: at most ${count(limit)} are read. Leave only the part with the keyboard.`,
  'import-unreadable':
    'The browser could not read this file. If it is a folder, choose a file in it; otherwise open the file and paste its text.',
};

const KINDS: Readonly<Record<PastedKind, string>> = {
  json: 'JSON',
  answer: 'answer of a portal',
  curl: 'cURL command',
  form: 'form body',
  address: 'address with a query',
  php: 'PHP code',
  'php-dump': 'output of print_r or var_export',
  javascript: 'JavaScript or TypeScript code',
  python: 'Python code',
  go: 'Go code',
  telegram: 'Telegram keyboard',
  vk: 'VK keyboard',
  yaml: 'YAML',
  text: 'list of labels',
};

/** How the kinds of pasted text are called. */
export const readerPhrases: Texts<ReaderPhrases> = {
  'pasted-kind': ({ kind }) => KINDS[kind],
};

import type { IssueParams } from '../../core/json/issue.ts';
import type { Samples } from './sample.ts';

/** What readers and the import can remark, with every wording of it. */
export const READER_SAMPLES = {
  'clears-keyboard': [
    { shown: '"N"', isIgnored: true },
    { shown: '"N"', isIgnored: false },
  ],
  'curl-file': [
    { name: null, path: 'k.json' },
    { name: 'KEYBOARD', path: 'k.json' },
  ],
  'dynamic-expression': [{ shown: '$x' }, { more: 7 }],
  'import-file': [{ name: 'k.php', said: { code: 'import-encoding', params: {} } }],
  'import-one-file': [{ count: 3 }],
  'import-too-big': [{ size: 1_234_567, limit: 1_000_000 }],
  'keyboard-expression': [{ source: 'makeKeyboard()' }],
  'in-a-loop': [{ source: '$deals' }],
  'key-twice': [{ name: 'KEYBOARD', lost: '[{"TEXT":"A"}]' }],
  'language-unread': [
    { language: 'bsl' },
    { language: 'csharp' },
    { language: 'java' },
    { language: 'kotlin' },
    { language: 'ruby' },
    { language: 'rust' },
    { language: 'yaml' },
  ],
  'loose-fields': [{ names: 'TEXT, LINK' }],
  'method-unknown': [{ name: 'im.notify' }],
  'missing-comma': [{ line: 3 }],
  'no-counterpart': [{ messenger: 'VK', names: 'location' }],
  'nothing-found': [
    { line: 2, column: 3, near: '' },
    { line: 2, column: 3, near: '= x' },
  ],
  'pasted-buttons-key': [{ key: 'buttons' }],
  'pasted-empty-keyboard': [{ shown: '[]' }],
  'pasted-too-deep': [{ deepest: 100 }],
  'register-commands': [{ names: 'a, b' }],
  'secret-removed': [
    { names: ['webhook', 'auth'], mask: null },
    { names: ['auth'], mask: 'xxxx' },
  ],
  'several-keyboards': [{ count: 2 }],
  stopped: [{ line: 2, column: 3 }],
  'unclosed-bracket': [{ bracket: '[', line: 3 }],
  'under-a-condition': [{ source: 'isAdmin' }],
  'unknown-params': [{ source: 'base' }],
  'unknown-entries': [
    { source: 'makeButton()', count: 1 },
    { source: 'buttons', count: 3 },
  ],
} as const satisfies Partial<Samples<IssueParams>>;

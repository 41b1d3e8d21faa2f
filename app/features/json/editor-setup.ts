import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { standardKeymap } from '@codemirror/commands';
import { jsonLanguage } from '@codemirror/lang-json';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import type { JsonScope } from '../../core/request/write-request.ts';
import type { Translate } from '../../i18n/i18n.tsx';
import { completeJson, type Keys } from './complete-json.ts';
import { editorTheme } from './editor-theme.ts';
import { hoverKey } from './hover-key.ts';
import { markButtons } from './mark-buttons.ts';

const SEARCH_KEYS = ['Mod-f', 'F3', 'Mod-g', 'Escape'];

/** Everything of the editor that touches neither store nor language. Undo is the page's own, and Tab leaves the text. */
export const EDITOR_SETUP: Extension = [
  jsonLanguage,
  lineNumbers(),
  bracketMatching(),
  closeBrackets(),
  indentOnInput(),
  search({ top: true }),
  markButtons,
  editorTheme,
  EditorView.lineWrapping,
  EditorState.tabSize.of(2),
  keymap.of([
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...searchKeymap.filter(({ key }) => key !== undefined && SEARCH_KEYS.includes(key)),
    { key: 'F8', run: nextDiagnostic, shift: previousDiagnostic },
    ...standardKeymap,
  ]),
];

/** Its name and what it says by itself, in one language. */
export function editorWords(t: Translate, keys: Keys, scope: JsonScope): Extension {
  return [
    // No waiting: inside of quotes Enter has no other meaning than to choose.
    autocompletion({ override: [completeJson(keys, t('json.usual'))], icons: false, interactionDelay: 0 }),
    hoverKey(keys, t('json.docs')),
    EditorState.phrases.of(phrases(t)),
    EditorView.contentAttributes.of({
      'aria-label': t(scope === 'keyboard' ? 'export.keyboardJson' : 'export.requestJson'),
    }),
  ];
}

function phrases(t: Translate): Record<string, string> {
  return {
    Completions: t('json.completions'),
    Find: t('json.find'),
    Replace: t('json.replacement'),
    next: t('json.next'),
    previous: t('json.previous'),
    all: t('json.all'),
    'match case': t('json.matchCase'),
    regexp: t('json.regexp'),
    'by word': t('json.byWord'),
    replace: t('json.replace'),
    'replace all': t('json.replaceAll'),
    close: t('json.close'),
    'current match': t('json.currentMatch'),
    'on line': t('json.onLine'),
    'replaced match on line $': t('json.replacedOnLine'),
    'replaced $ matches': t('json.replacedCount'),
    'Selection deleted': t('json.selectionDeleted'),
    'Control character': t('json.controlCharacter'),
  };
}

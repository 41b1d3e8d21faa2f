import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const floating = {
  border: '1px solid var(--line)',
  borderRadius: '8px',
  backgroundColor: 'var(--panel)',
  color: 'var(--text)',
  boxShadow: 'var(--shadow-float)',
  overflow: 'hidden',
};

const wavy = (color: string) => ({
  backgroundImage: 'none',
  textDecoration: `underline wavy var(${color}) 1px`,
  textDecorationSkipInk: 'none',
  textUnderlineOffset: '3px',
});

/** Light and dark in one: all colours are the page's variables. */
const frame = EditorView.theme({
  '&': { height: '100%', color: 'var(--text)', fontSize: '12px' },
  // The class comes a moment after the focus.
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '0' },
  '&:focus-within': { outline: '2px solid var(--accent)', outlineOffset: '0' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', lineHeight: '20px' },
  '.cm-content': { padding: '8px 0', caretColor: 'var(--text)' },
  '.cm-line': { padding: '0 16px 0 8px' },
  '.cm-gutters': { backgroundColor: 'var(--panel)', color: 'var(--muted)', border: 'none' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '28px', padding: '0 4px 0 8px' },
  '.cm-marked-line, .cm-marked-part': { backgroundColor: 'var(--accent-bg)' },
  '.cm-marked-line': { boxShadow: 'inset 2px 0 var(--accent)' },
  '.cm-marked-part': { borderRadius: '3px' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--line)' },
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'var(--danger-bg)' },
  '.cm-searchMatch': { backgroundColor: 'var(--warn-bg)', outline: '1px solid var(--warn)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--accent-bg)', outline: '2px solid var(--accent)' },
});

const problems = EditorView.theme({
  '.cm-lintRange-error': wavy('--danger'),
  '.cm-lintRange-warning': wavy('--warn'),
  '.cm-lintRange-info': { backgroundImage: 'none', borderBottom: '1px dotted var(--muted)' },
  '.cm-lintRange-active': { backgroundColor: 'var(--accent-bg)' },
  '.cm-lintPoint:after': { borderBottomColor: 'var(--danger)' },
  '.cm-diagnostic': { padding: '6px 10px', borderLeftWidth: '3px', marginLeft: '0', fontFamily: 'var(--font-sans)' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--danger)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--warn)' },
  '.cm-diagnostic-info': { borderLeftColor: 'var(--muted)' },
  '.cm-fix': {
    minHeight: '28px',
    marginTop: '4px',
    padding: '0 10px',
    border: '1px solid var(--line)',
    borderRadius: '8px',
    backgroundColor: 'var(--panel)',
    color: 'var(--text)',
    fontWeight: '500',
    display: 'block',
  },
  '.cm-fix:hover': { backgroundColor: 'var(--line-soft)' },
});

const floats = EditorView.theme({
  '.cm-tooltip': { ...floating, maxWidth: 'min(440px, calc(100vw - 16px))', fontSize: '12px', lineHeight: '16px' },
  '.cm-tooltip a': { color: 'var(--accent-strong)', textDecoration: 'underline', textUnderlineOffset: '2px' },
  '.cm-key-help': { padding: '6px 10px', fontFamily: 'var(--font-sans)' },
  '.cm-tooltip.cm-tooltip-autocomplete': { overflow: 'visible' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--font-mono)',
    minWidth: '200px',
    maxHeight: '212px',
    padding: '4px',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '16px',
    minHeight: '24px',
    padding: '0 8px',
    borderRadius: '6px',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--accent-bg)',
    color: 'var(--text)',
  },
  '@media (pointer: coarse)': {
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { minHeight: '40px' },
    '.cm-fix': { minHeight: '44px' },
  },
  '.cm-completionMatchedText': { textDecoration: 'none', color: 'var(--accent-strong)', fontWeight: '600' },
  '.cm-completionDetail': {
    marginLeft: '0',
    fontStyle: 'normal',
    fontFamily: 'var(--font-sans)',
    color: 'var(--muted)',
  },
  '.cm-tooltip.cm-completionInfo': { ...floating, width: '260px', padding: '6px 10px', fontFamily: 'var(--font-sans)' },
});

const search = EditorView.theme({
  '.cm-panels': { backgroundColor: 'var(--bg)', color: 'var(--text)', fontFamily: 'var(--font-sans)' },
  '.cm-panels-top': { borderBottom: '1px solid var(--line)' },
  '.cm-panel.cm-search': { padding: '4px 32px 4px 12px' },
  '.cm-panel.cm-search label': { fontSize: '12px' },
  '.cm-panel.cm-search label:has([name=word])': { display: 'none' },
  '.cm-panel.cm-search input, .cm-panel.cm-search button': { margin: '2px 6px 2px 0' },
  '.cm-panel.cm-search [name=close]': { width: '28px', height: '28px', color: 'var(--text)' },
  '.cm-textfield, .cm-button': {
    height: '28px',
    border: '1px solid var(--line)',
    borderRadius: '8px',
    background: 'var(--panel)',
    color: 'var(--text)',
    fontSize: '12px',
    padding: '0 8px',
  },
  '.cm-button:active': { background: 'var(--line-soft)' },
});

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--accent-strong)' },
  { tag: tags.string, color: 'var(--ok)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--warn)' },
  { tag: [tags.separator, tags.squareBracket, tags.brace], color: 'var(--muted)' },
]);

/** How the editor looks: like every other piece of code of the page. */
export const editorTheme = [frame, problems, floats, search, syntaxHighlighting(colours)];

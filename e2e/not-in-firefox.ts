/**
 * Journeys that cannot run in Debian's Firefox, by what it and Playwright cannot do with each other over WebDriver BiDi and without a
 * window, or by what Firefox itself does otherwise. None of it is a fault of the page. What else is missing there, `in-firefox.ts`
 * makes up for.
 */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  'it emulates no wish for less motion': ['have a page without motion'],
  'it forces no colours': [
    'tell what is chosen when the system forces its own colours',
    'tell what is current in lists and menus when the system forces its own colours',
    'see the focus when the system forces its own colours, also on what is chosen',
    'see what the pointer is on when the system forces its own colours',
  ],
  'each press is a chain of its own, and Firefox counts no double or triple click over several': [
    'edit texts in place, by double click and by F2',
    'copy marked words of the page while a button is selected',
    'give each pane the size it needs, by pointer and by keys',
  ],
  'Shift+F10 opens no menu, and Playwright has no name for the key of menus': [
    'copy, cut and paste by the menu of the right mouse button and of the keyboard',
  ],
  'without a window the clipboard keeps texts and HTML, also in one tab, but not the mark that says rows': [
    'copy a button in one tab and paste it in another, in an editor, or take it back',
  ],
  'Playwright cannot read what an answer held': ['come for the first time without fetching what nobody needs'],
  'it has no fingers that lift and drag: those are a session of the DevTools': [
    'select, edit and lift with a finger',
    'make the same keyboard by dragging with a finger',
    'scroll the canvas with a finger that does not wait',
    'pick several buttons with a finger and drag them as one',
    'keep the code that makes buttons, see where they will be and move it',
  ],
  'whether a page can be installed is told by the DevTools alone': [
    'install the page: the browser finds all that it asks for',
  ],
  'it tells of no crash': ['have a tab crash and lose nothing older than a moment'],
  'its pointer is a mouse: things are not as large as for fingers, fields take the focus, and scrollbars take room': [
    'read all of a button that is selected or edited',
    'read all messengers, one under the other',
    'convert a message of a person with a finger',
    'choose among the keyboards of a file by touch',
    'add without keys coming up, and reach the palette and the keys from the menu',
    'hit every control of every panel with a finger',
    'hit every control of every dialog and menu with a finger',
  ],
  'it never asks again for a module that failed once: the page begins anew, and what was pressed is to be pressed again':
    [
      'go on when a dialog cannot be fetched',
      'go on when a menu cannot be fetched',
      'go on when the menu of keyboards cannot be fetched',
      'go on when the menu of a button cannot be fetched',
      'try again what could not be fetched',
    ],
};

/** The titles of these journeys. */
export const NOT_IN_FIREFOX = new RegExp(
  Object.values(REASONS)
    .flat()
    .map((title) => title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|'),
);

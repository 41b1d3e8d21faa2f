/**
 * Journeys that cannot run in Firefox, by what Playwright cannot do in Debian's one over WebDriver BiDi. None of it is a fault of
 * the page. Another thing to know: `fill` with a text sets it by a script there, and the page does not hear of it; keys do.
 */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  'it emulates no colour scheme': [
    "rely on the page's roles, names and contrast",
    'convert an outdated request to imbot.v2',
    'take the code that registers the commands',
  ],
  'it gives no double or triple clicks: each click counts as the first': [
    'edit texts in place, by double click and by F2',
    'copy marked words of the page while a button is selected',
    'give each pane the size it needs, by pointer and by keys',
  ],
  'the key of menus opens none': ['copy, cut and paste by the menu of the right mouse button and of the keyboard'],
  'it tells of no downloads': ['choose a target and a method'],
  'it has no fingers, and no session of the DevTools': [
    'select, edit and lift with a finger',
    'try commands in Russian with a finger',
    'convert a message of a person with a finger',
  ],
};

/** The titles of these journeys. */
export const NOT_IN_FIREFOX = new RegExp(
  Object.values(REASONS)
    .flat()
    .map((title) => title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|'),
);

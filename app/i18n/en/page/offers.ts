/** What was kept in this browser and is offered back. */
export const offers = {
  'app.offers': 'Kept in this browser',
  'app.offer.damaged': 'The keyboard saved in this browser could not be read. It was set aside; nothing was deleted.',
  'app.offer.newer':
    'A newer version of this page saved a keyboard that this version cannot read. It is left as it is; you start with a new one.',
  'app.offer.version':
    'A tab that stopped responding had changes to “{name}” that are not here. They are kept as a version, {when}.',
  'app.offerShow': 'Open here',
  'app.offerLater': 'Not now',
  'app.offersAgain': { one: '{count} keyboard set aside', other: '{count} keyboards set aside' },
  'app.damagedSave': 'Download it',
  'app.damagedForget': 'Delete it',
} as const;

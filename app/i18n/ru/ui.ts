import type { Same } from '../en/same.ts';
import type { ui as source } from '../en/ui.ts';

export const ui: Same<typeof source> = {
  'ui.close': 'Закрыть',
  'ui.more': 'Ещё',
};

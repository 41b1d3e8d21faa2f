import type { ui as source } from '../en/ui.ts';
import type { Same } from '../same.ts';

export const ui: Same<typeof source> = {
  'ui.close': 'Закрыть',
  'ui.more': 'Ещё',
};

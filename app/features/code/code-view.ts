import { createStore } from 'zustand/vanilla';
import type { BotVersion } from '../../core/snippets/commands/registration.ts';

interface CodeView {
  /** The version whose registrations are shown in place of the request; null shows the request. */
  readonly registers: BotVersion | null;
}

/** What the panel shows; kept while another panel is looked at. */
export const codeView = createStore<CodeView>(() => ({ registers: null }));

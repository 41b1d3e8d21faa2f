import { editorStore } from '../../store/editor-store.ts';
import type { Preferences } from '../../store/preferences.ts';

/** Changes what a person wants of the preview. */
export function setPreviewPreference(
  change: Partial<Pick<Preferences, 'renderer' | 'scheme' | 'showDropped' | 'chatWidth'>>,
): void {
  editorStore.setState(({ preferences }) => ({ preferences: { ...preferences, ...change } }));
}

import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Wallpaper } from '../../core/portal/render/looks.ts';
import { editorStore } from '../../store/editor-store.ts';

/**
 * The wallpaper behind the chat. The messenger has no dark one, but wallpapers of a dark kind: beside a dark page one of them
 * is drawn, as long as nobody has chosen another.
 */
export function useWallpaper(): Wallpaper {
  const chosen = useStore(editorStore, ({ preferences }) => preferences.wallpaper);
  const isDark = useSyncExternalStore(followTheme, readTheme);
  return chosen === 'auto' ? (isDark ? 'teal' : 'usual') : chosen;
}

function followTheme(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

function readTheme(): boolean {
  return document.documentElement.dataset.theme === 'dark';
}

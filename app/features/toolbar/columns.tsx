import { type CSSProperties, type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import type { DrawerTab } from '../../store/preferences.ts';
import { setPreferences } from '../../store/set-preferences.ts';
import { lazyPart } from '../../ui/basics/lazy.tsx';
import { Opened } from '../../ui/opened.tsx';
import { Drawer } from './drawer.tsx';

const Splitter = lazyPart('Splitter', () => import('../../ui/splitter.tsx'));

interface BoardColumnProps {
  readonly board: ReactNode;
  readonly panels: Readonly<Record<DrawerTab, ReactNode>>;
}

/** The board over the drawer, or the drawer alone. */
export function BoardColumn({ board, panels }: BoardColumnProps) {
  const { t } = useFirstI18n();
  const height = useStore(editorStore, (state) => state.preferences.drawerHeight);
  const [isMaximized, setMaximized] = useState(false);
  return (
    <div className="flex min-h-0 min-w-0 flex-col">
      <div className={isMaximized ? 'hidden' : 'contents'}>
        {board}
        {line(
          <Splitter
            label={t('app.splitDrawer')}
            pane="drawer"
            side="below"
            min={120}
            rest={160}
            onSize={(drawerHeight) => setPreferences(editorStore, { drawerHeight })}
          />,
        )}
      </div>
      <div
        id="drawer"
        className={isMaximized ? 'fills-rest' : 'h-[clamp(120px,var(--size),calc(100%-160px))] shrink-0'}
        style={sizeStyle(height, 'clamp(12rem, 34dvh, 22rem)')}
      >
        <Drawer panels={panels} isMaximized={isMaximized} onMaximize={setMaximized} />
      </div>
    </div>
  );
}

interface SideColumnProps {
  /** There are two of them alone. */
  readonly panes: boolean;
  readonly preview: ReactNode;
  readonly inspector: ReactNode;
}

/** The preview over the fields of what is selected. */
export function SideColumn({ panes, preview, inspector }: SideColumnProps) {
  const { t } = useFirstI18n();
  const width = useStore(editorStore, (state) => state.preferences.sideWidth);
  const height = useStore(editorStore, (state) => state.preferences.previewHeight);
  const rest = panes ? 360 : 560;
  return (
    <div
      id="side"
      className="relative flex min-h-0 w-[clamp(320px,var(--size),calc(100vw-360px))] columns:max-w-[calc(100vw-560px)] flex-col bg-panel pl-px"
      style={sizeStyle(width, panes ? '44vw' : 'clamp(26rem, 38vw, 34.25rem)')}
    >
      <div className="absolute inset-y-0 left-0 z-30">
        {line(
          <Splitter
            label={t('app.splitSide')}
            pane="side"
            side="right"
            min={320}
            rest={rest}
            onSize={(sideWidth) => setPreferences(editorStore, { sideWidth })}
          />,
        )}
      </div>
      <div
        id="preview"
        className="relative h-[clamp(200px,var(--size),calc(100%-120px))] shrink-0"
        style={sizeStyle(height, 'clamp(min(356px, 55dvh), 45dvh, 460px)')}
      >
        {preview}
      </div>
      {line(
        <Splitter
          label={t('app.splitPreview')}
          pane="preview"
          side="above"
          min={200}
          rest={120}
          onSize={(previewHeight) => setPreferences(editorStore, { previewHeight })}
        />,
      )}
      <div className="relative isolate fills-rest overflow-y-auto">{inspector}</div>
    </div>
  );
}

/** The size that a pane was given, else its usual one. */
function sizeStyle(size: number | null, usual: string): CSSProperties {
  return { '--size': size === null ? usual : `${size}px` } as CSSProperties;
}

/** Until a splitter has loaded its line is drawn, so that nothing moves when it has. */
function line(splitter: ReactNode): ReactNode {
  return <Opened fallback={<div className="min-h-px min-w-px shrink-0 bg-line" />}>{splitter}</Opened>;
}

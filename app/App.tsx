import { memo, type ReactNode, Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import { useClipboard } from './features/clipboard/use-clipboard.ts';
import { Canvas } from './features/editor/canvas.tsx';
import { BoardDnd } from './features/editor/dnd/board-dnd.tsx';
import { dragStore } from './features/editor/dnd/drag-store.ts';
import { FILLED_BOARD } from './features/editor/filled-board.ts';
import { Palette } from './features/editor/palette.tsx';
import { ACTION_ICONS } from './features/editor/parts/action-icons.ts';
import { ExportMenu } from './features/export/export-menu.tsx';
import { usePageImport } from './features/import/use-page-import.ts';
import { KeyboardMenu } from './features/library/keyboard-menu.tsx';
import { useOffline } from './features/offline/use-offline.ts';
import { isPlain, LIVE_SCENE } from './features/preview/live.ts';
import { useOutgoingCheck } from './features/send/parts/use-outgoing-check.ts';
import { useSharedLink } from './features/share/use-shared-link.ts';
import { BoardColumn, SideColumn } from './features/toolbar/columns.tsx';
import { Drawer } from './features/toolbar/drawer.tsx';
import { PartBoundary } from './features/toolbar/part-boundary.tsx';
import { Rescue } from './features/toolbar/rescue.tsx';
import { Toolbar } from './features/toolbar/toolbar.tsx';
import { useSuggestions } from './features/variables/use-suggestions.tsx';
import type { FirstDictionary } from './i18n/en/start/first.ts';
import { I18nProvider } from './i18n/i18n.tsx';
import { useTexts } from './i18n/use-texts.ts';
import { editorStore } from './store/editor-store.ts';
import { afterPaint } from './store/settled.ts';
import { ahead } from './ui/basics/late.ts';
import { lazyPart } from './ui/basics/lazy.tsx';
import { classNames } from './ui/class-names.ts';
import { LiveRegions } from './ui/live.tsx';
import { Opened } from './ui/opened.tsx';
import { useRoom } from './ui/use-room.ts';

// What the first sight can do without comes right after it.
const RescueBanner = lazyPart('RescueBanner', () => import('./features/toolbar/rescue-banner.tsx'));
const PanelTabs = lazyPart('PanelTabs', () => import('./features/toolbar/panel-tabs.tsx'));
const Sheet = lazyPart('Sheet', () => import('./features/toolbar/sheet.tsx'));
const Inspector = lazyPart('Inspector', () => import('./features/inspector/inspector.tsx'));
// Bots are chosen in the inspector as in the dialog that sends; features know nothing of each other.
const BotPicker = lazyPart('BotPicker', () => import('./features/send/target/bot-picker.tsx'));
const JsonPanel = lazyPart('JsonPanel', () => import('./features/json/json-panel.tsx'));
const CodePanel = lazyPart('CodePanel', () => import('./features/code/code-panel.tsx'));
const ProblemsPanel = lazyPart('ProblemsPanel', () => import('./features/problems/problems-panel.tsx'));
const PortalPanel = lazyPart('PortalPanel', () => import('./features/portal/portal-panel.tsx'));
const EventsPanel = lazyPart('EventsPanel', () => import('./features/events/events-panel.tsx'));
const SentPanel = lazyPart('SentPanel', () => import('./features/send/sent/sent-panel.tsx'));
const VariablesPanel = lazyPart('VariablesPanel', () => import('./features/variables/variables-panel.tsx'));
const Preview = lazyPart('Preview', async () => {
  const { Preview } = await import('./features/preview/preview.tsx');
  // A keyboard that is there already is drawn at once, and not a moment after its message.
  if (!isPlain(editorStore.getState().history.present)) await LIVE_SCENE.load();
  return { Preview };
});
const SendDialog = lazyPart('SendDialog', () => import('./features/send/dialog/send-dialog.tsx'));
const ImportDialog = lazyPart('ImportDialog', () => import('./features/import/import-dialog.tsx'));
const OpenDialog = lazyPart('OpenDialog', () => import('./features/send/open/open-dialog.tsx'));
const ConvertDialog = lazyPart('ConvertDialog', () => import('./features/convert/convert-dialog.tsx'));
const ShareDialog = lazyPart('ShareDialog', () => import('./features/share/share-dialog.tsx'));
const LibraryDialog = lazyPart('LibraryDialog', () => import('./features/library/library-dialog.tsx'));
const VersionsDialog = lazyPart('VersionsDialog', () => import('./features/library/versions-dialog.tsx'));
const CommandPalette = lazyPart('CommandPalette', () => import('./features/palette/command-palette.tsx'));
const KeysHelp = lazyPart('KeysHelp', () => import('./features/palette/keys-help.tsx'));
const Gallery = lazyPart('Gallery', () => import('./features/templates/gallery.tsx'));

const DRAWER = {
  problems: inPlace(<ProblemsPanel />),
  json: inPlace(<JsonPanel />),
  code: inPlace(<CodePanel />),
  portal: inPlace(<PortalPanel />),
  events: inPlace(<EventsPanel />),
  sent: inPlace(<SentPanel />),
  variables: inPlace(<VariablesPanel />),
};

const DIALOGS = {
  send: <SendDialog />,
  import: <ImportDialog />,
  open: <OpenDialog />,
  share: <ShareDialog />,
  convert: <ConvertDialog />,
  library: <LibraryDialog />,
  versions: <VersionsDialog />,
  templates: <Gallery />,
  commands: <CommandPalette buttonIcons={ACTION_ICONS} />,
  keys: <KeysHelp />,
};

/** What the first button will need is fetched when somebody comes near. */
const comeNear = () => ahead(FILLED_BOARD, LIVE_SCENE);

/** Nothing stands in for a part while it loads: it is there in a moment. One that fails takes no other with it. */
function inPlace(part: ReactNode): ReactNode {
  return (
    <PartBoundary>
      <Suspense fallback={null}>{part}</Suspense>
    </PartBoundary>
  );
}

/** Comes when the page can be drawn: with a keyboard that is there already, or else the board says what failed. */
export async function whenDrawable(): Promise<void> {
  const { rows } = editorStore.getState().history.present.keyboard;
  if (rows.length > 0) await FILLED_BOARD.load().catch(() => undefined);
}

interface AppProps {
  readonly first: FirstDictionary;
  /** Comes with the first thing that a person does: what nobody needs before that is fetched then. */
  readonly begun: Promise<void>;
}

/** The page; the only file that knows all features. */
export function App({ first, begun }: AppProps) {
  const language = useStore(editorStore, (state) => state.preferences.language);
  const loaded = useTexts(language, first, begun, afterPaint);
  useClipboard(begun, usePageImport());
  useOutgoingCheck(begun);
  return (
    <I18nProvider {...loaded}>
      <Rescue>
        <Page begun={begun} />
      </Rescue>
      <LiveRegions />
    </I18nProvider>
  );
}

/** Knows no language: another one draws anew what has words, and not all parts for the sake of it. */
const Page = memo(function Page({ begun }: Pick<AppProps, 'begun'>) {
  const room = useRoom();
  const dialog = useStore(editorStore, (state) => state.dialog);
  const hasOffers = useStore(editorStore, (state) => state.offers.length > 0);
  useEffect(() => void begun.then(comeNear), [begun]);
  const linkNotice = useSharedLink();
  const suggestions = useSuggestions();
  const updateNotice = useOffline();
  return (
    <div className="flex h-dvh flex-col overflow-hidden">
      <Toolbar keyboardMenu={<KeyboardMenu />} exportMenu={<ExportMenu />} />
      {hasOffers && inPlace(<RescueBanner />)}
      {inPlace(linkNotice)}
      {room === 'tabs' ? <Panels /> : <Columns panes={room === 'panes'} />}
      {dialog !== null && (
        <Opened
          key={dialog}
          onClose={() => editorStore.setState({ dialog: null })}
          onRetry={() => editorStore.setState({ dialog })}
        >
          {DIALOGS[dialog]}
        </Opened>
      )}
      {suggestions}
      {inPlace(updateNotice)}
    </div>
  );
});

/** Palette, canvas over drawer, preview over inspector; in two panes the palette is a strip above the canvas. */
function Columns({ panes }: { panes: boolean }) {
  const palette = inPlace(<Palette />);
  return (
    <main
      className={classNames(
        'grid fills-rest grid-rows-[minmax(0,1fr)]',
        panes ? 'grid-cols-[minmax(0,1fr)_auto]' : 'grid-cols-[13.5rem_minmax(0,1fr)_auto]',
      )}
    >
      <BoardDnd onNear={comeNear}>
        {!panes && palette}
        <BoardColumn
          board={
            <>
              {panes && palette}
              {inPlace(<Canvas />)}
            </>
          }
          panels={DRAWER}
        />
      </BoardDnd>
      <SideColumn
        panes={panes}
        preview={inPlace(<Preview />)}
        inspector={inPlace(<Inspector botChoice={BotPicker} />)}
      />
    </main>
  );
}

/** One at a time, with tabs at the bottom. What is selected is set in a sheet over the panel that it was selected in. */
function Panels() {
  const panel = useStore(editorStore, (state) => state.panel);
  const isDragging = useStore(dragStore, (state) => state.dragged !== null);
  const sheet = inPlace(
    <Sheet isAway={isDragging}>
      <Inspector botChoice={BotPicker} />
    </Sheet>,
  );
  return (
    <>
      <main className="relative flex fills-rest flex-col bg-panel">
        {panel === 'build' && (
          <BoardDnd onNear={comeNear}>
            {inPlace(<Palette />)}
            {inPlace(<Canvas />)}
          </BoardDnd>
        )}
        {panel === 'preview' && inPlace(<Preview />)}
        {panel === 'inspector' && (
          <div className="relative isolate fills-rest overflow-y-auto">
            {inPlace(<Inspector botChoice={BotPicker} />)}
          </div>
        )}
        {panel === 'drawer' && <Drawer panels={DRAWER} />}
        {(panel === 'build' || panel === 'drawer') && sheet}
      </main>
      <Suspense
        fallback={<div className="box-content h-14 shrink-0 border-t bg-panel pb-[env(safe-area-inset-bottom)]" />}
      >
        <PanelTabs />
      </Suspense>
    </>
  );
}

import { Bubble, BubbleFoot } from '../../chat-view/bubble.tsx';
import { chatStyle } from '../../chat-view/chat-style.ts';
import type { Client } from '../../core/portal/render/looks.ts';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { ChatInput } from './chat-input.tsx';
import { SCENE_PADDING } from './fit-scenes.ts';
import type { LiveScene } from './live.ts';
import type { Shown } from './read-scene.ts';
import { useWallpaper } from './use-wallpaper.ts';

/** Blank above and below the messages. */
const BLANK = 12;

interface SceneViewProps {
  readonly client: Client;
  /** Null as long as a plain message is all there is. */
  readonly live: LiveScene | null;
  readonly shown: Shown;
  /** Of the chat column, in CSS pixels. */
  readonly width: number;
  /** Between the column and the scroll bar. */
  readonly blank: number;
}

/** The chat as a client draws it. */
export function SceneView({ client, live, shown: { scene, message, restore }, width, blank }: SceneViewProps) {
  const { t } = useFirstI18n();
  const isMobile = client === 'mobile';
  const wallpaper = useWallpaper();
  const keyboard = live && <live.SceneKeyboard client={client} entries={scene.entries} width={width} />;
  return (
    <div
      data-preview={client}
      className="relative isolate flex min-h-0 grow flex-col overflow-auto [scrollbar-gutter:stable] [scrollbar-width:thin]"
      // Which wallpapers the phone has is not known.
      style={chatStyle(isMobile ? 'usual' : wallpaper)}
    >
      <div
        className="flex w-max min-w-full shrink-0 grow flex-col"
        style={{ padding: `${BLANK}px ${blank}px ${BLANK}px ${SCENE_PADDING}px` }}
      >
        <div className="flex grow flex-col" style={{ width }}>
          <Bubble client={client}>
            {message === '' ? (
              <p className="text-(--chat-faint)">{t('preview.noText')}</p>
            ) : live ? (
              <live.SceneMessage text={message} restore={restore} />
            ) : (
              <div className="whitespace-pre-wrap">{message}</div>
            )}
            {scene.hasCard && (
              <p className="my-1 w-fit rounded-[6px] border border-(--chat-edge) border-dashed bg-(--chat-blank) px-2.5 py-1.5 text-(--chat-quiet) text-[13px]/[20px]">
                {t('preview.card')}
              </p>
            )}
            {isMobile && keyboard}
            <BubbleFoot isPale>11:14</BubbleFoot>
          </Bubble>
          {!isMobile && keyboard}
          {scene.isEmpty && <p className="mt-2 text-(--chat-aside) text-caption">{t('preview.hint')}</p>}
          {live && <live.Sent />}
          <ChatInput />
        </div>
      </div>
    </div>
  );
}

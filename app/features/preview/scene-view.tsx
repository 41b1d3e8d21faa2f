import { type MouseEvent, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { Bubble, BubbleFoot } from '../../chat-view/bubble.tsx';
import { ChatKeyboard } from '../../chat-view/chat-keyboard.tsx';
import { chatStyle } from '../../chat-view/chat-style.ts';
import { MessageBody, type MessageBodyProps } from '../../chat-view/message-body.tsx';
import { messageText } from '../../core/portal/bbcode/message-text.ts';
import { unknownButton } from '../../core/portal/render/drawn-entries.ts';
import type { KeyboardChild } from '../../core/portal/render/layout.ts';
import type { Client } from '../../core/portal/render/looks.ts';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { pressStore } from '../../store/press-store.ts';
import { ChatInput } from './chat-input.tsx';
import { SCENE_PADDING } from './fit-scenes.ts';
import { GhostButton } from './ghost-button.tsx';
import { isMissing, isUnknown, type Scene, type SceneEntry } from './read-scene.ts';
import { SceneButton } from './scene-button.tsx';
import { usePress } from './use-press.ts';
import { useWallpaper } from './use-wallpaper.ts';

/** Blank above and below the messages. */
const BLANK = 12;

interface SceneViewProps {
  readonly client: Client;
  readonly scene: Scene;
  /** With something in the place of variables, which `restore` puts back. */
  readonly message: string;
  readonly restore: (text: string) => string;
  /** Of the chat column, in CSS pixels. */
  readonly width: number;
  /** Between the column and the scroll bar. */
  readonly blank: number;
}

/** The chat as a client draws it. */
export function SceneView({ client, scene, message, restore, width, blank }: SceneViewProps) {
  const { t } = useFirstI18n();
  const isMobile = client === 'mobile';
  const wallpaper = useWallpaper();
  const withDropped = useStore(editorStore, ({ preferences }) => preferences.showDropped);
  const entries = scene.entries.filter((entry) => withDropped || !isMissing(entry));
  const text = messageText(message);
  const keyboard = (
    <ChatKeyboard
      data-preview-keyboard=""
      client={client}
      entries={entries.map(placeOf)}
      style={isMobile ? {} : { width }}
      onClick={pressThrough}
    >
      {(place) => drawEntry(client, entries[place])}
    </ChatKeyboard>
  );
  return (
    <div
      data-preview={client}
      className="flex min-h-0 grow flex-col overflow-auto [scrollbar-gutter:stable] [scrollbar-width:thin]"
      // Which wallpapers the phone has is not known.
      style={chatStyle(isMobile ? 'usual' : wallpaper)}
    >
      <div
        className="flex w-max min-w-full shrink-0 grow flex-col"
        style={{ padding: `${BLANK}px ${blank}px ${BLANK}px ${SCENE_PADDING}px` }}
      >
        <div className="flex grow flex-col" style={{ width }}>
          <Bubble client={client}>
            {text === '' ? (
              <p className="text-(--chat-faint)">{t('preview.noText')}</p>
            ) : (
              <Message text={text} restore={restore} />
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
          <Sent />
          <ChatInput />
        </div>
      </div>
    </div>
  );
}

/** A button that is off lets the pointer through, as in the messenger. Here it is selected all the same, and told to do nothing. */
function pressThrough({ target, currentTarget, clientX: x, clientY: y }: MouseEvent<HTMLElement>) {
  if (target instanceof Element && target.closest('button')) return;
  const buttons = [...currentTarget.querySelectorAll<HTMLElement>('[data-preview-button]')];
  const pointed = buttons.find((button) => {
    const { left, right, top, bottom } = button.getBoundingClientRect();
    return left <= x && x < right && top <= y && y < bottom;
  });
  pointed?.click();
}

function drawEntry(client: Client, entry: SceneEntry | undefined) {
  if (entry === undefined) return null;
  if (isMissing(entry) || isUnknown(entry)) return <GhostButton key={entry.key} client={client} entry={entry} />;
  const { key, buttonId, stored } = entry;
  return stored.TYPE === 'BUTTON' && <SceneButton key={key} client={client} name={key} id={buttonId} stored={stored} />;
}

function placeOf(entry: SceneEntry): KeyboardChild {
  if (isUnknown(entry)) return unknownButton(entry.source);
  if (!isMissing(entry)) return entry.stored;
  return { TYPE: 'BUTTON', CONTEXT: 'ALL', DISPLAY: entry.isInline ? 'LINE' : 'BLOCK' };
}

function Message({ text, restore }: Pick<MessageBodyProps, 'text' | 'restore'>) {
  const press = usePress();
  return <MessageBody text={text} restore={restore} onPress={(button) => press('message', button)} />;
}

/** What the pressing person has sent. */
function Sent() {
  const sent = useStore(pressStore, (state) => state.sent);
  const last = useRef<HTMLDivElement>(null);
  const newest = sent.at(-1)?.id;
  useEffect(() => {
    const scene = last.current?.closest('[data-preview]');
    if (newest !== undefined && scene) scene.scrollTop = scene.scrollHeight;
  }, [newest]);
  return sent.map(({ id, text }) => (
    <div key={id} ref={id === newest ? last : null} className="mt-1.5 flex shrink-0 flex-col">
      <Bubble isOwn>
        <Message text={messageText(text)} />
        <BubbleFoot isPale>11:14</BubbleFoot>
      </Bubble>
    </div>
  ));
}

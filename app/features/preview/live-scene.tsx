import { type MouseEvent, memo, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { Bubble, BubbleFoot } from '../../chat-view/bubble.tsx';
import { ChatKeyboard } from '../../chat-view/chat-keyboard.tsx';
import { MessageBody, type MessageBodyProps } from '../../chat-view/message-body.tsx';
import type { Design } from '../../core/keyboard/design.ts';
import { messageText } from '../../core/portal/bbcode/message-text.ts';
import { unknownButton } from '../../core/portal/render/drawn-entries.ts';
import type { KeyboardChild } from '../../core/portal/render/layout.ts';
import type { Client } from '../../core/portal/render/looks.ts';
import { fillDesign } from '../../core/variables/fill-design.ts';
import { editorStore } from '../../store/editor-store.ts';
import { pressStore } from '../../store/press-store.ts';
import { GhostButton } from './ghost-button.tsx';
import { isMissing, isUnknown, readScene, type SceneEntry, type Shown } from './read-scene.ts';
import { SceneButton } from './scene-button.tsx';
import { type OnPress, usePress } from './use-press.ts';

/** What is drawn of a design, by what the portal would store of it. */
export function showDesign(design: Design, waitsForBot: boolean): Shown {
  const { design: filled, restore } = fillDesign(design);
  return { scene: readScene(design, waitsForBot), message: messageText(filled.message), restore };
}

export interface SceneKeyboardProps {
  readonly client: Client;
  readonly entries: readonly SceneEntry[];
  /** Of the chat column, in CSS pixels. */
  readonly width: number;
}

/** The keyboard below, or on a phone in, its message. Memoised: it has no words of the page, which come anew with its language. */
export const SceneKeyboard = memo(function SceneKeyboard({ client, entries: all, width }: SceneKeyboardProps) {
  const press = usePress();
  const withDropped = useStore(editorStore, ({ preferences }) => preferences.showDropped);
  const entries = all.filter((entry) => withDropped || !isMissing(entry));
  return (
    <ChatKeyboard
      data-preview-keyboard=""
      client={client}
      entries={entries.map(placeOf)}
      style={client === 'mobile' ? {} : { width }}
      onClick={pressThrough}
    >
      {(place) => drawEntry(client, entries[place], press)}
    </ChatKeyboard>
  );
});

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

function drawEntry(client: Client, entry: SceneEntry | undefined, onPress: OnPress) {
  if (entry === undefined) return null;
  if (isMissing(entry) || isUnknown(entry)) return <GhostButton key={entry.key} client={client} entry={entry} />;
  const { key, buttonId, stored } = entry;
  if (stored.TYPE !== 'BUTTON') return null;
  return <SceneButton key={key} client={client} name={key} id={buttonId} stored={stored} onPress={onPress} />;
}

function placeOf(entry: SceneEntry): KeyboardChild {
  if (isUnknown(entry)) return unknownButton(entry.source);
  if (!isMissing(entry)) return entry.stored;
  return { TYPE: 'BUTTON', CONTEXT: 'ALL', DISPLAY: entry.isInline ? 'LINE' : 'BLOCK' };
}

/** The message, with links that can be pressed. */
export function SceneMessage({ text, restore }: Pick<MessageBodyProps, 'text' | 'restore'>) {
  const press = usePress();
  return <MessageBody text={text} restore={restore} onPress={(button) => press('message', button)} />;
}

/** What the pressing person has sent. */
export function Sent() {
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
        <SceneMessage text={messageText(text)} />
        <BubbleFoot isPale>11:14</BubbleFoot>
      </Bubble>
    </div>
  ));
}

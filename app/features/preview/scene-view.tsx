import { type ReactNode, type Ref, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Client } from '../../chat-view/button-looks.ts';
import { MessageBody } from '../../chat-view/message-body.tsx';
import { messageText } from '../../core/portal/bbcode/message-text.ts';
import { MOBILE_LOOK, WEB_LOOK } from '../../core/portal/render/looks.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { pressStore } from '../../store/press-store.ts';
import { classNames } from '../../ui/class-names.ts';
import { ChatInput } from './chat-input.tsx';
import { MobileKeyboard, WebKeyboard } from './keyboard.tsx';
import { MessageAction } from './message-action.tsx';
import { childrenIn, type Scene } from './read-scene.ts';
import { SCENE_PADDING } from './use-chat-width.ts';

interface SceneViewProps {
  readonly ref?: Ref<HTMLDivElement>;
  readonly client: Client;
  readonly scene: Scene;
  readonly message: string;
  /** Of the chat column, in CSS pixels. */
  readonly width: number;
}

const LIGHT = 'from-[#8bc1e2] to-[#92a9e4] scheme-light [--aside:#1f3347] [--ghost:#16283c]';
const DARK = 'from-[#24384d] to-[#2e3458] scheme-dark [--aside:#d5e2f0] [--ghost:#d5e2f0]';

/** The chat as a client draws it, in its own colours whatever our theme is. */
export function SceneView({ ref, client, scene, message, width }: SceneViewProps) {
  const { t } = useI18n();
  const isMobile = client === 'mobile';
  const isDark = useStore(editorStore, ({ preferences }) => preferences.scheme === 'dark') && !isMobile;
  const withDropped = useStore(editorStore, ({ preferences }) => preferences.showDropped);
  const entries = childrenIn(scene, client, withDropped);
  return (
    <div
      ref={ref}
      data-preview={client}
      className={classNames(
        'flex min-h-0 grow flex-col overflow-auto bg-linear-to-b text-[#333] [scrollbar-gutter:stable] [scrollbar-width:thin]',
        isDark ? DARK : LIGHT,
      )}
      style={{ fontFamily: WEB_LOOK.font }}
    >
      <div className="flex w-max min-w-full shrink-0 grow flex-col" style={{ padding: SCENE_PADDING }}>
        <div className="flex grow flex-col" style={{ width }}>
          <Bubble isMobile={isMobile} text={messageText(message)}>
            {isMobile && <MobileKeyboard entries={entries} />}
          </Bubble>
          {!isMobile && <WebKeyboard client={client} entries={entries} width={width} />}
          {scene.isEmpty && (
            <p className="mt-2 text-(--aside) text-caption">
              {t(scene.outcome.endsWith('ERROR') ? 'preview.hintRefused' : 'preview.hint')}
            </p>
          )}
          <Sent />
          <ChatInput />
        </div>
      </div>
    </div>
  );
}

interface BubbleProps {
  readonly isMobile: boolean;
  readonly text: string;
  readonly children: ReactNode;
}

function Bubble({ isMobile, text, children }: BubbleProps) {
  const { t } = useI18n();
  return (
    <div
      className={classNames(
        'w-fit shrink-0 rounded-[10px] bg-white px-3 pt-2 pb-1 wrap-anywhere [tab-size:4] scheme-light',
        isMobile ? 'min-w-24 text-[16px]/[22px]' : 'min-w-40 max-w-9/10 text-[14px]/[20px]',
      )}
      style={isMobile ? { maxWidth: MOBILE_LOOK.bubble } : undefined}
    >
      <div className="whitespace-pre-wrap">
        {text === '' ? (
          <span className="text-[#6b7686]">{t('preview.noText')}</span>
        ) : (
          <MessageBody text={text} Action={MessageAction} />
        )}
      </div>
      {children}
      <div className="mt-0.5 text-right text-[#a8adb4] text-[12px]/[16px]" aria-hidden="true">
        11:14
      </div>
    </div>
  );
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
    <div
      key={id}
      ref={id === newest ? last : null}
      className="mt-1.5 w-fit max-w-4/5 shrink-0 self-end whitespace-pre-wrap rounded-[10px] bg-[#dcf0fd] px-3 py-1.5 text-[14px]/[20px] wrap-anywhere scheme-light"
    >
      <MessageBody text={text} Action={MessageAction} />
    </div>
  ));
}

import type { RefObject } from 'react';
import { messageText } from '../../core/portal/message-text.ts';
import { WEB_LOOK } from '../../core/portal/web-look.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { MessageBody } from './message-body.tsx';
import type { Drawn, Scene } from './read-scene.ts';
import { SceneButton } from './scene-button.tsx';
import { SCENE_PADDING } from './use-chat-width.ts';

interface SceneViewProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly scene: Scene;
  readonly message: string;
  readonly width: number;
}

/** The chat as the web messenger draws it, in its own colours whatever our theme is. */
export function SceneView({ ref, scene, message, width }: SceneViewProps) {
  const { t } = useI18n();
  return (
    <div
      ref={ref}
      data-preview="web"
      className="flex min-h-0 grow flex-col overflow-auto bg-linear-to-b from-[#8bc1e2] to-[#92a9e4] text-[#333] scheme-light [scrollbar-gutter:stable] [scrollbar-width:thin]"
      style={{ fontFamily: WEB_LOOK.font }}
    >
      <div className="flex w-max min-w-full shrink-0 grow flex-col" style={{ padding: SCENE_PADDING }}>
        <div className="flex grow flex-col" style={{ width }}>
          <Bubble message={message} />
          <Keyboard drawn={scene.drawn} width={width} />
          {scene.isEmpty && (
            <p className="mt-2 text-caption text-[#1f3347]">
              {t(scene.outcome.endsWith('ERROR') ? 'preview.hintRefused' : 'preview.hint')}
            </p>
          )}
          <InputWhereRoom />
        </div>
      </div>
    </div>
  );
}

function Bubble({ message }: { readonly message: string }) {
  const { t } = useI18n();
  const text = messageText(message);
  return (
    <div className="w-fit min-w-40 max-w-9/10 rounded-[10px] bg-white px-3 pt-2 pb-1 text-[14px]/[20px] wrap-anywhere">
      <div className="whitespace-pre-wrap">
        {text === '' ? <span className="text-[#6b7686]">{t('preview.noText')}</span> : <MessageBody text={text} />}
      </div>
      <div className="text-right text-[12px]/[16px] text-[#a8adb4]" aria-hidden="true">
        11:14
      </div>
    </div>
  );
}

/** Buttons and line ends are its direct children with nothing between, since a blank would take room in a line. */
function Keyboard({ drawn, width }: { readonly drawn: readonly Drawn[]; readonly width: number }) {
  if (drawn.length === 0) return null;
  return (
    <div
      data-preview-keyboard=""
      className="min-w-0 shrink-0 text-left text-[13px]/[20px]"
      style={{ width, marginTop: WEB_LOOK.marginTop, marginBottom: WEB_LOOK.marginBottom }}
    >
      {drawn.map(({ key, buttonId, stored }) =>
        stored.TYPE === 'NEWLINE' ? <div key={key} /> : <SceneButton key={key} id={buttonId} stored={stored} />,
      )}
    </div>
  );
}

/** The messenger's input field, only for the likeness: drawn when what is left of the scene has room for it. */
function InputWhereRoom() {
  const { t } = useI18n();
  return (
    <div className="flex min-h-0 grow basis-0 items-end [container-type:size]" aria-hidden="true">
      <div className="hidden h-9 w-full items-center rounded-full bg-white px-4 text-[#767e89] [@container(min-height:52px)]:flex">
        {t('preview.input')}
      </div>
    </div>
  );
}

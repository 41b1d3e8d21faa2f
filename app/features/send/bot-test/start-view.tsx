import { FlaskConical, Plug } from 'lucide';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '../../../i18n/i18n.tsx';
import { botTestStore } from '../../../portal-client/bot-test/bot-test-store.ts';
import { findObstacle, listTestCommands } from '../../../portal-client/bot-test/find-obstacle.ts';
import { runBotTest } from '../../../portal-client/bot-test/run-bot-test.ts';
import type { Connection } from '../../../portal-client/call/connection.ts';
import { withSamples } from '../../../portal-client/fill-samples.ts';
import { findAction } from '../../../store/actions/actions.ts';
import { editorStore } from '../../../store/editor-store.ts';
import { Button } from '../../../ui/button.tsx';
import { DialogChoice } from './dialog-choice.tsx';

/** What a test will do, and what has to be mended before it can. */
export function StartView({ connection }: { readonly connection: Connection | null }) {
  const { t } = useI18n();
  const design = useStore(editorStore, (state) => state.history.present);
  const dialog = useStore(botTestStore, (state) => state.dialog);
  const filled = withSamples(design);
  const commands = useMemo(() => listTestCommands(filled.keyboard), [filled.keyboard]);
  const obstacle = useMemo(() => findObstacle(connection, design, commands), [connection, design, commands]);
  const skipped = commands.skipped.map((name) => t('send.botTest.quoted', { text: name })).join(', ');
  const own = String(connection?.owner?.id ?? '');
  const chosen = filled.dialogId.trim();
  const canChoose = chosen !== '' && chosen !== own;
  const start = () => {
    if (connection === null) return;
    const dialogId = canChoose && dialog === 'chosen' ? chosen : own;
    const [botName, emptyText] = [t('send.botTest.botName'), t('send.botTest.emptyText')];
    void runBotTest({
      connection,
      design: filled,
      commands: commands.names,
      dialogId,
      ownDialogId: own,
      botName,
      emptyText,
    });
  };
  if (obstacle !== null) {
    return (
      <div className="grid max-w-prose justify-items-start gap-2">
        <p className="text-muted">{t('send.botTest.what')}</p>
        <p role="status">{t(`send.botTest.${obstacle}`, { names: skipped })}</p>
        {obstacle === 'noScope' && <p>{t('send.tick', { scopes: 'imbot' })}</p>}
        {(obstacle === 'noConnection' || obstacle === 'noScope' || obstacle === 'noOwner') && (
          <Button icon={Plug} onClick={() => findAction('send').run(editorStore)}>
            {t('send.botTest.connect')}
          </Button>
        )}
      </div>
    );
  }
  const names = commands.names.map((name) => `/${name}`).join(', ');
  return (
    <div className="grid gap-x-6 gap-y-3 wide:grid-cols-2">
      <div className="grid content-start justify-items-start gap-3">
        <p className="max-w-prose text-muted">{t('send.botTest.what')}</p>
        {canChoose && connection && <DialogChoice connection={connection} chosen={chosen} />}
        <Button variant="primary" icon={FlaskConical} onClick={start}>
          {t('send.botTest.start')}
        </Button>
        {skipped !== '' && (
          <p className="text-caption text-warn wrap-anywhere">{t('send.botTest.skipped', { names: skipped })}</p>
        )}
      </div>
      <ol className="grid max-w-prose list-decimal content-start gap-1 pl-5">
        <li className="wrap-anywhere">
          {t('send.botTest.plan.bot', {
            count: commands.names.length,
            name: t('send.botTest.botName'),
            commands: names,
          })}
        </li>
        <li>{t('send.botTest.plan.message')}</li>
        <li>{t('send.botTest.plan.listen')}</li>
        <li>{t('send.botTest.plan.clean')}</li>
      </ol>
    </div>
  );
}

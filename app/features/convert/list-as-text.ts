import type { Conversion } from '../../core/portal/convert/convert-to-v2.ts';
import type { Say } from '../../i18n/en/words.ts';
import type { Translate } from '../../i18n/i18n.tsx';

/** All that a conversion has to say as Markdown, to be kept beside the code of the bot. */
export function listAsText({ changes, losses, needs, tasks }: Conversion, t: Translate, say: Say): string {
  const parts = [
    { title: t('convert.losses'), lines: losses.map(say) },
    { title: t('convert.needs'), lines: needs.map(say) },
    { title: t('convert.changes'), lines: changes.map(say) },
    { title: t('convert.tasks'), lines: tasks.map(({ said, page }) => `${say(said)} ${page}`) },
  ];
  const written = parts
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => `## ${title}\n\n${lines.map((line) => `- ${line}\n`).join('')}`);
  return `# ${t('convert.title')}\n\n${written.join('\n')}`;
}

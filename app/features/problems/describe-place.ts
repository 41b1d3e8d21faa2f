import type { Issue } from '../../core/json/issue.ts';
import type { Translate } from '../../i18n/i18n.tsx';
import type { Position } from './locate-buttons.ts';

/** Where an issue lies, for a person: `Row 1, button 2 · LINK`. */
export function describePlace({ target, path }: Issue, positions: ReadonlyMap<string, Position>, t: Translate): string {
  return [namePart(), nameField()].filter(Boolean).join(' · ');

  function namePart(): string {
    if (target?.kind === 'request') return t('problems.request');
    const position = target && 'id' in target ? positions.get(target.id) : undefined;
    if (!position) return t('problems.keyboard');
    const { row, index } = position;
    return index === 0 ? t('problems.row', { row }) : t('problems.button', { row, index });
  }

  function nameField(): string | undefined {
    if (target?.kind === 'button') return target.field;
    if (target?.kind !== 'request') return undefined;
    const name = path.at(-1);
    return typeof name === 'string' ? name : undefined;
  }
}

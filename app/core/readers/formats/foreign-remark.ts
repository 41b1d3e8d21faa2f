import { type Remark, remark } from '../text/remark.ts';

/** What to tell about parts of another messenger's buttons that Bitrix24 has nothing for; null when all had a counterpart. */
export function foreignRemark(messenger: string, lost: ReadonlySet<string>, at: number): Remark | null {
  if (lost.size === 0) return null;
  const names = [...lost].slice(0, 5).map((name) => (name.length > 30 ? `${name.slice(0, 29)}…` : name));
  const shown = `${names.join(', ')}${lost.size > names.length ? ', …' : ''}`;
  return remark('no-counterpart', 'warning', { messenger, names: shown }, at);
}

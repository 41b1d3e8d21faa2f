import type { PortalServer } from './server.ts';

/** Does what a developer typed, as user 1: `press MESSAGE ENTRY` (counted from 0) or `post DIALOG TEXT`. Says what came of it. */
export function obey(portal: Pick<PortalServer, 'press' | 'post'>, line: string): string {
  const [, message = '', entry = ''] = /^\s*press\s+(\d+)\s+(\d+)\s*$/i.exec(line) ?? [];
  if (message !== '') {
    const effect = portal.press(Number(message), Number(entry));
    return effect === null ? '→ there is no such button' : `→ ${JSON.stringify(effect)}`;
  }
  const [, dialogId = '', text = ''] = /^\s*post\s+(\S+)\s+(.*\S)\s*$/i.exec(line) ?? [];
  if (dialogId === '') return 'press MESSAGE ENTRY, or post DIALOG TEXT';
  const id = portal.post(dialogId, text);
  return id === null ? '→ user 1 may not write there' : `→ message ${id}`;
}

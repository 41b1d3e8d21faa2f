import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { METHODS } from '../../core/request/methods.ts';
import { show } from '../../testing/show.tsx';
import { Inspector } from './inspector.tsx';

const LABELS = { 'Dialog id': 'dialogId', 'Message id': 'messageId', 'Command id': 'commandId' } as const;

test.each(METHODS)(
  '$name asks for exactly the ids that it needs, and for the bot',
  async ({ name, needs, version }) => {
    await show(<Inspector />, { keyboard: [{ TEXT: 'Site', LINK: '/' }], method: name });
    const asked = Object.keys(LABELS).filter((label) => screen.queryByLabelText(label) !== null);
    expect(asked).toEqual(Object.entries(LABELS).flatMap(([label, need]) => (needs.includes(need) ? [label] : [])));
    expect(screen.getByLabelText('Bot id')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Convert to imbot.v2…' }) !== null).toBe(version === 1);
  },
);

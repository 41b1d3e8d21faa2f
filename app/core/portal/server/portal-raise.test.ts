import { describe, expect, it } from 'vitest';
import { raise } from './portal-raise.ts';
import type { PortalState } from './portal-state.ts';
import { heard, START } from './testdata/ask-portal.ts';

const at = (messageId: number, state: PortalState = START) => {
  const message = state.messages.find(({ id }) => id === messageId);
  const [user] = state.users;
  if (message === undefined || user === undefined) throw new Error('no message');
  return { message, user };
};
const say = (said: string, messageId = 999, state: PortalState = START) =>
  raise(state, { ...at(messageId, state), origin: 'textarea', said }, 5000);
const press = (said: string, messageId = 999, state: PortalState = START) =>
  raise(state, { ...at(messageId, state), origin: 'keyboard', said }, 5000);
/** Bot 457 joins chat1; both are ordinary bots. */
const both: PortalState = {
  ...START,
  bots: START.bots.map((bot) => ({ ...bot, type: 'bot' })),
  chats: START.chats.map((chat) => (chat.id === 1 ? { ...chat, members: [1, 2, 456, 457] } : chat)),
};
const knows = (change: Partial<PortalState['commands'][number]>): PortalState => ({
  ...both,
  commands: both.commands.map((command) => ({ ...command, ...change })),
});

describe('a command', () => {
  it('comes with the numbers and names of this portal', () => {
    expect(heard(press('/rate 5'))).toMatchObject([
      {
        eventId: 1001,
        type: 'ONIMBOTV2COMMANDADD',
        date: '1970-01-01T00:00:05+00:00',
        data: {
          bot: { id: 456, code: 'echo_bot', type: 'personal', eventMode: 'fetch' },
          command: { id: 103, command: '/rate', params: '5', context: 'keyboard' },
          message: { id: 999, chatId: 1, authorId: 1, text: 'This chat is for trying out keyboards.' },
          chat: { id: 1, dialogId: 'chat1', type: 'chat', name: 'Keyboard tests', owner: 1 },
          user: { id: 1, name: 'Anna Ivanova', firstName: 'Anna' },
          language: 'en',
        },
      },
    ]);
  });

  it('of a private dialogue names the person as its dialogue', () => {
    expect(heard(press('/help', 997))).toMatchObject([
      { data: { chat: { id: 1_010_456, dialogId: '1', type: 'private', name: 'Anna Ivanova' } } },
    ]);
  });

  it.each([
    ['two lines', '/help me\n/list', ['/help', '/list']],
    ['a line after a text', 'Hi\n/list', ['/list']],
    ['no more than ten', '/help\n'.repeat(12), Array(10).fill('/help')],
    ['parameters up to the end of the line', '/help a\nb', ['/help']],
    ['one that nobody knows', '/unknown', []],
    ['another case', '/HELP', []],
  ])('%s', (_, said, commands) => {
    const events = heard(press(said)) as unknown as { data: { command: { command: string } } }[];
    expect(events.map(({ data }) => data.command.command)).toEqual(commands);
  });

  it('is found by name, whatever bot the button names', () => {
    const other = { ...both, commands: both.commands.map((one) => ({ ...one, botId: 457 })) };
    expect([heard(press('/help', 999, other)).length, heard(press('/help', 999, other), 457).length]).toEqual([0, 1]);
    const shared = { ...other, commands: [...other.commands, ...both.commands] };
    expect([heard(press('/help', 999, shared)).length, heard(press('/help', 999, shared), 457).length]).toEqual([1, 1]);
  });

  it('is found outside the chat only when common', () => {
    expect(heard(press('/help', 998))).toEqual([]);
    expect(heard(press('/help', 998, knows({ common: true })))).toHaveLength(1);
  });

  it('is not for an extranet user unless the command allows it', () => {
    const guest = START.users[2];
    if (guest === undefined) throw new Error('no guest');
    const asked = { message: at(999).message, user: guest, origin: 'keyboard', said: '/help' } as const;
    expect(heard(raise(both, asked, 0))).toEqual([]);
    expect(heard(raise(knows({ extranet: true }), asked, 0))).toHaveLength(1);
  });

  it('goes to a handler when the bot has one', () => {
    const handled = { ...START, bots: START.bots.map((bot) => ({ ...bot, eventMode: 'webhook' as const })) };
    expect(press('/help', 999, handled).events).toEqual([]);
  });
});

describe('a message', () => {
  it.each<[string, string, number, PortalState, number, number]>([
    ['in private', 'Hi', 997, both, 1, 0],
    ['in a group', 'Hi', 999, both, 0, 0],
    ['with a mention', 'Hi [USER=456]Echo Bot[/USER]', 999, both, 1, 0],
    ['with a mention of the other', '[USER=457]Desk[/USER]', 999, both, 0, 1],
    ['in a group with a personal bot', 'Hi', 999, START, 1, 0],
    ['with a command nobody knows', '/unknown', 997, both, 1, 0],
    ['between people', 'Hi', 998, START, 0, 0],
  ])('%s', (_, said, messageId, state, first, second) => {
    const next = say(said, messageId, state);
    expect([heard(next).length, heard(next, 457).length]).toEqual([first, second]);
    expect(JSON.stringify(next.events)).not.toContain('COMMANDADD');
  });

  it('is not raised beside its command', () => {
    expect(heard(say('/help', 997))).toMatchObject([{ data: { command: { context: 'textarea' } } }]);
  });

  it('is numbered on', () => {
    const twice = say('Hi', 997, say('Hi', 997));
    expect(heard(twice)).toMatchObject([{ eventId: 1001 }, { eventId: 1002 }]);
  });
});

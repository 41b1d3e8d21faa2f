import { type ComponentType, createContext } from 'react';
import type { Connection } from '../../../portal-client/call/connection.ts';
import type { FieldNote } from '../../../ui/field-notes.tsx';

/** What a list of a portal's bots is told; another feature draws it, and the page hands it in. */
export interface BotChoiceProps {
  readonly connection: Connection | null;
  /** The number of the bot as text, or whatever is written in its place. */
  readonly value: string;
  readonly onValue: (botId: string) => void;
  readonly label?: string;
  readonly hint?: string | undefined;
  readonly notes?: readonly FieldNote[];
}

export type BotChoice = ComponentType<BotChoiceProps>;

/** Null where nobody handed one in. */
export const BotChoiceContext = createContext<BotChoice | null>(null);

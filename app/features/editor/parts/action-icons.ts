import {
  AppWindow,
  Copy,
  type IconNode,
  Link,
  MessageCircle,
  MessagesSquare,
  Phone,
  SquareSlash,
  TextCursorInput,
} from 'lucide';
import type { ActionKind } from '../../../core/request/actions.ts';

export const ACTION_ICONS: Readonly<Record<ActionKind, IconNode>> = {
  LINK: Link,
  COMMAND: SquareSlash,
  PUT: TextCursorInput,
  SEND: MessageCircle,
  COPY: Copy,
  CALL: Phone,
  DIALOG: MessagesSquare,
  APP_ID: AppWindow,
};

import {
  AppWindow,
  Copy,
  Link,
  type LucideIcon,
  MessageCircle,
  MessagesSquare,
  Phone,
  SquareSlash,
  TextCursorInput,
} from 'lucide-react';
import type { ActionKind } from '../../../core/request/actions.ts';

export const ACTION_ICONS: Readonly<Record<ActionKind, LucideIcon>> = {
  LINK: Link,
  COMMAND: SquareSlash,
  PUT: TextCursorInput,
  SEND: MessageCircle,
  COPY: Copy,
  CALL: Phone,
  DIALOG: MessagesSquare,
  APP_ID: AppWindow,
};

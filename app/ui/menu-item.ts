import type { IconNode } from 'lucide';

/** One line of a menu: something to do, a choice of a few, or a line between groups. */
export type MenuItem =
  | {
      readonly kind: 'item';
      readonly label: string;
      readonly icon?: IconNode;
      readonly shortcut?: string | undefined;
      readonly disabled?: boolean;
      readonly danger?: boolean;
      readonly run: () => void;
    }
  | {
      readonly kind: 'choice';
      readonly label: string;
      readonly value: string;
      readonly options: readonly { readonly value: string; readonly label: string }[];
      readonly choose: (value: string) => void;
    }
  | { readonly kind: 'separator' };

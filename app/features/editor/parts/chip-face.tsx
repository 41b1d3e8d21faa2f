import { Braces, CircleSlash } from 'lucide';
import { memo } from 'react';
import { isUnknownEntry, type KeyboardButton } from '../../../core/keyboard/document.ts';
import { readAction } from '../../../core/portal/validator/store-action.ts';
import { useFirstI18n } from '../../../i18n/i18n.tsx';
import { Icon } from '../../../ui/basics/icon.tsx';
import { ACTION_ICONS } from './action-icons.ts';
import { buttonText } from './button-text.ts';

/** The messenger's own colours of the tokens, as a mark on the chip. */
const MARKS: Readonly<Record<string, string>> = {
  primary: '#00ace3',
  secondary: '#9fdcf2',
  alert: '#ff5752',
};

/** What stands on a chip. Memoised: a drag draws none of them anew. */
export const ChipFace = memo(function ChipFace({ button }: { button: KeyboardButton }) {
  const action = readAction(button.fields);
  const icon = action ? ACTION_ICONS[action] : isUnknownEntry(button.raw) ? Braces : CircleSlash;
  const token = button.fields.BG_COLOR_TOKEN;
  const text = buttonText(button);
  return (
    <>
      <span
        aria-hidden="true"
        className="h-4 w-[3px] shrink-0 rounded-full bg-line"
        style={typeof token === 'string' && MARKS[token] ? { background: MARKS[token] } : undefined}
      />
      <Icon of={icon} size={15} strokeWidth={1.75} className="shrink-0 text-muted" />
      <span className={text ? 'truncate' : 'truncate text-muted italic'}>{text || <NoText />}</span>
    </>
  );
});

/** Apart: another language draws no chip anew that has a text. */
function NoText() {
  return useFirstI18n().t('editor.noText');
}

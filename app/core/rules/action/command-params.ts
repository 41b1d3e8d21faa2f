import { DOCS } from '../../json/docs.ts';
import type { Fields } from '../../keyboard/document.ts';
import type { FieldChanges } from '../../keyboard/set-fields.ts';
import { actionRule } from './action-buttons.ts';
import { fieldFix } from './field-fix.ts';

const LONG = 255;

/**
 * A line break in parameters: the portal reads commands line by line.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/events/on-im-command-add.html
 */
export const paramsLines = actionRule((button) => {
  const params = button.kept?.COMMAND_PARAMS;
  if (!params?.includes('\n')) return null;
  return {
    code: 'params-lines',
    severity: 'warning',
    field: 'COMMAND_PARAMS',
    params: {},
    page: DOCS.commandEvent,
    fix: fieldFix(button, { code: 'join-the-lines', params: {} }, joinLines),
  };
});

/**
 * Parameters longer than 255 characters.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/events/on-im-command-add.html
 */
export const paramsLong = actionRule(({ kept }) => {
  const params = kept?.COMMAND_PARAMS;
  if (params === undefined || params.length <= LONG) return null;
  const count = [...params].length;
  if (count <= LONG) return null;
  return {
    code: 'params-long',
    severity: 'info',
    field: 'COMMAND_PARAMS',
    params: { count },
    page: DOCS.commandEvent,
  };
});

function joinLines({ COMMAND_PARAMS: params }: Fields): FieldChanges {
  return typeof params === 'string' ? { COMMAND_PARAMS: params.trim().replaceAll(/\s*\n\s*/g, ' ') } : {};
}

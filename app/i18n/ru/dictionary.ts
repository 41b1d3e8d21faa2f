import type { Dictionary } from '../en/dictionary.ts';
import { actions } from './actions.ts';
import { app } from './app.ts';
import { code } from './code.ts';
import { convert } from './convert.ts';
import { editor } from './editor.ts';
import { events } from './events.ts';
import { exporting } from './export.ts';
import { fields } from './fields.ts';
import { firstInspector } from './first/inspector.ts';
import { firstJson } from './first/json.ts';
import { firstPreview } from './first/preview.ts';
import { firstProblems } from './first/problems.ts';
import { firstTemplates } from './first/templates.ts';
import { importing } from './import.ts';
import { inspector } from './inspector.ts';
import { json } from './json.ts';
import { library } from './keyboards/library.ts';
import { templates } from './keyboards/templates.ts';
import { opening } from './open.ts';
import { clipboard } from './page/clipboard.ts';
import { inputs } from './page/inputs.ts';
import { keys } from './page/keys.ts';
import { offers } from './page/offers.ts';
import { offline } from './page/offline.ts';
import { palette } from './page/palette.ts';
import { several } from './page/several.ts';
import { portal } from './portal.ts';
import { preview } from './preview.ts';
import { problems } from './problems.ts';
import { send } from './send.ts';
import { sendBotTest } from './send-bot-test.ts';
import { sendBuiltIn } from './send-built-in.ts';
import { sendSent } from './send-sent.ts';
import { sendTarget } from './send-target.ts';
import { sharing } from './share.ts';
import { variables } from './variables.ts';

export const dictionary: Dictionary = {
  ...actions,
  ...app,
  ...clipboard,
  ...code,
  ...convert,
  ...editor,
  ...events,
  ...exporting,
  ...fields,
  ...firstInspector,
  ...firstJson,
  ...firstPreview,
  ...firstProblems,
  ...firstTemplates,
  ...inputs,
  ...offers,
  ...importing,
  ...inspector,
  ...json,
  ...keys,
  ...library,
  ...offline,
  ...opening,
  ...palette,
  ...portal,
  ...preview,
  ...problems,
  ...send,
  ...sendBotTest,
  ...sendBuiltIn,
  ...sendSent,
  ...sendTarget,
  ...several,
  ...sharing,
  ...templates,
  ...variables,
};

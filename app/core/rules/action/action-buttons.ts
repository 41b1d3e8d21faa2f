import { DOCS } from '../../json/docs.ts';
import type { Issue } from '../../json/issue.ts';
import type { Json } from '../../json/json.ts';
import type { Fields } from '../../keyboard/document.ts';
import { equalsLoosely, isBlank, phpField } from '../../portal/php/php.ts';
import { type KeyboardBot, type StoredAction, storeAction } from '../../portal/validator/store-action.ts';
import type { DropReason } from '../../portal/validator/store-answer.ts';
import { findKeyboard, openContainer } from '../../portal/validator/store-container.ts';
import { storeMethod } from '../../portal/validator/store-methods.ts';
import {
  type Answers,
  askOnce,
  atButton,
  type ButtonIssue,
  type Check,
  type CheckedButton,
  noAnswers,
  type Rule,
} from '../kit/rule.ts';

/** The fields that an action begins with, in the order in which they win. */
export const CARRIERS = ['LINK', 'APP_ID', 'ACTION', 'COMMAND'] as const;

/** One of the four fields that an action begins with. */
export type Carrier = (typeof CARRIERS)[number];

/** A button under check that the portal looks into: neither a foreign entry nor a line break. */
export interface ActingButton extends Answers {
  readonly checked: CheckedButton;
  readonly fields: Fields;
  /** Id 0 when the request names no bot that commands could belong to. */
  readonly bot: KeyboardBot;
  /** What is kept of its action once there is a bot; null when none is valid. */
  readonly kept: StoredAction | null;
  /** The field whose action is kept. */
  readonly winner: Carrier | null;
  /** Why its action loses it, told apart from what else may be wrong with the button. */
  readonly lost: DropReason | null;
}

const ANY_BOT: KeyboardBot = { id: 1, known: true };
const NO_BOT: KeyboardBot = { id: 0, known: true };

const known = new WeakMap<Check, readonly ActingButton[]>();

/** The buttons that rules about texts and actions look at. Worked out once for each check. */
export function actionButtons(check: Check): readonly ActingButton[] {
  const before = known.get(check);
  if (before) return before;
  const bot = hasBot(check) ? ANY_BOT : NO_BOT;
  const buttons: ActingButton[] = [];
  for (const checked of check.buttons) {
    const acting = actingButton(checked, bot);
    if (acting) buttons.push(acting);
  }
  known.set(check, buttons);
  return buttons;
}

const actingOnes = new WeakMap<CheckedButton, ActingButton>();

/** The same object while nothing of it changes. Null for what the portal does not look into. */
function actingButton(checked: CheckedButton, bot: KeyboardBot): ActingButton | null {
  const before = actingOnes.get(checked);
  if (before?.bot === bot) return before;
  const { fields, raw } = checked.button;
  if (raw !== undefined || equalsLoosely(phpField(fields, 'TYPE'), 'NEWLINE')) return null;
  const action = storeAction(fields, ANY_BOT);
  const kept = typeof action === 'string' ? null : action;
  const winner = kept && winnerOf(kept);
  const botless = winner === 'COMMAND' && bot.id <= 0;
  const lost = typeof action === 'string' ? action : botless ? 'no-bot' : null;
  const acting = { checked, fields, bot, kept, winner, lost, answers: noAnswers() };
  actingOnes.set(checked, acting);
  return acting;
}

/** A rule that says at most one thing of each button and looks at nothing else: of one that has not changed it is not asked again. */
export function actionRule(find: (button: ActingButton) => ButtonIssue | null): Rule {
  return askOnce(actionButtons, (button) => issuesOf(button, find(button)));
}

/** The same for a rule that has to look around the button too. */
export function actionRuleIn(find: (button: ActingButton, check: Check) => ButtonIssue | null): Rule {
  return (check) => actionButtons(check).flatMap((button) => issuesOf(button, find(button, check)));
}

function issuesOf({ checked }: ActingButton, issue: ButtonIssue | null): readonly Issue[] {
  return issue ? [atButton(checked, { page: DOCS.keyboards, ...issue })] : [];
}

/** The field that the portal takes the action from; null when none is valid, bot or not. */
export function findWinner(fields: Fields): Carrier | null {
  const action = storeAction(fields, ANY_BOT);
  return typeof action === 'string' ? null : winnerOf(action);
}

/** Whether nothing is lost when the portal passes over the value: it is absent, null or a blank text. */
export function isNothing(value: Json | undefined): boolean {
  if (typeof value !== 'string') return value === undefined || value === null;
  // Nearly every text is told by its first letter.
  return !(value.charCodeAt(0) > 32) && isBlank(value);
}

function winnerOf(action: StoredAction): Carrier | null {
  return CARRIERS.find((carrier) => action[carrier] !== undefined) ?? null;
}

// A button that is lost for its text does not tell whether a bot is known, so the request itself is asked then.
function hasBot({ buttons, traced }: Check): boolean {
  let asked = false;
  for (const { button, trace } of buttons) {
    if (trace && 'dropped' in trace && trace.dropped === 'no-bot') return false;
    if (trace && 'stored' in trace && 'COMMAND' in trace.stored) return true;
    asked ||= Object.hasOwn(button.fields, 'COMMAND');
  }
  const { method, params } = traced.request;
  const rule = asked ? storeMethod(method) : null;
  const keyboard = rule && findKeyboard(params, rule);
  if (!rule || keyboard === null || keyboard === undefined) return true;
  const container = openContainer(keyboard, params, rule);
  return typeof container === 'string' || !container.bot.known || container.bot.id > 0;
}

/** What follows from an action that is written but not valid. */
interface IgnoredAction {
  readonly severity: 'error' | 'warning';
  /** The action that runs in its place; null when the button is lost. */
  readonly winner: Carrier | null;
}

/**
 * What an action that the portal passes over costs: an error when the button is lost by it, else a warning that tells which
 * action runs in its place.
 */
export function ignoredAction({ winner, lost }: Pick<ActingButton, 'winner' | 'lost'>): IgnoredAction {
  return winner === null || lost !== null ? { severity: 'error', winner: null } : { severity: 'warning', winner };
}

import { createStore } from 'zustand/vanilla';
import { editJsonText, type Style } from '../../core/json/edit-json-text.ts';
import type { Issue } from '../../core/json/issue.ts';
import { isJsonObject, type Json } from '../../core/json/json.ts';
import { type Design, setUnread } from '../../core/keyboard/design.ts';
import { writtenWarnings } from '../../core/portal/as-written/written-warnings.ts';
import { maskText } from '../../core/request/mask-secrets.ts';
import { readJson } from '../../core/request/read-json.ts';
import { type JsonScope, writeJson } from '../../core/request/write-request.ts';
import { edit, editorStore, select } from '../../store/editor-store.ts';
import { mergeTyped } from './text-change.ts';

/** A text as a person left it, and what it stands for. */
export interface JsonText {
  readonly text: string;
  /** The last text that stood for a design. It differs from `text` while what is typed is no JSON of a design. */
  readonly good: string;
  /** The design that `good` stands for. */
  readonly base: Design;
  readonly style: Style;
  /** Why `text` is not applied. */
  readonly error: Issue | null;
  /** What of an applied text a design has no place for, and what of it stands where its method does not look. */
  readonly notes: readonly Issue[];
}

/** Reading a longer text waits for a pause in typing. */
export const LARGE = 20_000;
const PAUSE = 250;
/** Typing in the text is one step until the cursor goes elsewhere. */
const MERGE = 'json';

/** The texts outlive the panel: another tab of the drawer neither loses what is unfinished nor how it is laid out. */
export const jsonTexts = createStore<Readonly<Record<JsonScope, JsonText | null>>>(() => ({
  keyboard: null,
  request: null,
}));

const waiting = new Map<JsonScope, ReturnType<typeof setTimeout>>();

const present = () => editorStore.getState().history.present;
const chosenStyle = () => editorStore.getState().preferences.jsonStyle;

function put(scope: JsonScope, change: JsonText): JsonText {
  jsonTexts.setState({ [scope]: change });
  return change;
}

function fresh(scope: JsonScope): JsonText {
  const good = writeJson(present(), scope, chosenStyle());
  const text = unreadOf(scope) ?? good;
  const error = text === good ? null : whyUnread(scope, text);
  return put(scope, { text, good, base: present(), style: chosenStyle(), error, notes: keptNotes(scope) });
}

/** What is told of the design's own request; of a keyboard alone the rules tell all. */
function keptNotes(scope: JsonScope): readonly Issue[] {
  return scope === 'request' ? writtenWarnings(present()) : [];
}

/** Notes of reading that say less than the warning about the same. */
const OUTDONE: readonly string[] = ['bot-from-keyboard', 'bot-into-keyboard'];

function typedNotes(scope: JsonScope, text: string, design: Design, read: readonly Issue[]): readonly Issue[] {
  const params = scope === 'request' ? (JSON.parse(text) as Json) : null;
  const warnings = isJsonObject(params) ? writtenWarnings(design, params) : [];
  const isBotTold = warnings.some(({ code }) => code === 'written-bot-inside' || code === 'written-bot-outside');
  return [...read.filter(({ code }) => !(isBotTold && OUTDONE.includes(code))), ...warnings];
}

/** What the design keeps of an unfinished text of this scope. */
function unreadOf(scope: JsonScope): string | null {
  const { unread } = present();
  return unread?.scope === scope ? unread.text : null;
}

function whyUnread(scope: JsonScope, text: string): Issue | null {
  const { design, issues } = readJson(present(), scope, text);
  return design === null ? (issues[0] ?? null) : null;
}

/** The text of a scope as it stands for the design of the moment. */
export function openText(scope: JsonScope): JsonText {
  if (jsonTexts.getState()[scope] === null) fresh(scope);
  followStyle(scope);
  followUnread(scope);
  followNow(scope);
  return jsonTexts.getState()[scope] ?? fresh(scope);
}

/** Takes what was typed; a large text is read once the typing pauses. */
export function typeJson(scope: JsonScope, text: string): void {
  const before = jsonTexts.getState()[scope] ?? fresh(scope);
  put(scope, { ...before, text });
  later(scope, text.length > LARGE, () => applyText(scope));
}

/** Does at once what waits for a pause or for the next sight of the page. */
export function settleText(scope: JsonScope): void {
  const before = jsonTexts.getState()[scope];
  if (before === null || before.text === before.good) followNow(scope);
  else if (waiting.has(scope)) applyText(scope);
}

/** Closes the step: what is typed next is undone by itself. */
export function sealTyping(): void {
  const { history, selection } = editorStore.getState();
  if (history.mergeKey === MERGE) select(editorStore, selection);
}

/** Lets the text follow a change that was made elsewhere. Unfinished text stays. */
export function followDesign(scope: JsonScope): void {
  followUnread(scope);
  const now = jsonTexts.getState()[scope];
  if (now === null || now.base === present() || now.text !== now.good) return;
  later(scope, now.text.length > LARGE, () => followNow(scope));
}

/** An undo, a redo or another tab may have brought an unfinished text back, or taken it away. */
function followUnread(scope: JsonScope): void {
  const now = jsonTexts.getState()[scope];
  if (now === null || waiting.has(scope)) return;
  const text = unreadOf(scope);
  if (text !== null && text !== maskText(now.text)) put(scope, { ...now, text, error: whyUnread(scope, text) });
  if (text === null && now.error !== null) put(scope, { ...now, text: now.good, error: null });
}

/** Lays the text out anew when another style was chosen. Unfinished text stays. */
export function followStyle(scope: JsonScope): void {
  const now = jsonTexts.getState()[scope];
  if (now !== null && now.style !== chosenStyle() && now.text === now.good) fresh(scope);
}

/** Gives up what is not applied, as a step of its own: the text is the design's again, laid out as it was. */
export function dropText(scope: JsonScope): void {
  done(scope);
  const now = jsonTexts.getState()[scope];
  if (now === null) return;
  put(scope, { ...now, text: now.good, error: null });
  sealTyping();
  edit(editorStore, (design) => setUnread(design, null), { label: 'dropJson' });
  followStyle(scope);
  followNow(scope);
}

function later(scope: JsonScope, waits: boolean, act: () => void): void {
  clearTimeout(waiting.get(scope));
  waiting.delete(scope);
  if (waits) waiting.set(scope, setTimeout(act, PAUSE));
  else act();
}

function done(scope: JsonScope): void {
  clearTimeout(waiting.get(scope));
  waiting.delete(scope);
}

function applyText(scope: JsonScope): void {
  done(scope);
  const typed = jsonTexts.getState()[scope];
  if (typed === null) return;
  const now = catchUp(typed, scope);
  const before = present();
  const { design, issues } = readJson(before, scope, now.text);
  if (design === null) {
    put(scope, { ...now, error: issues[0] ?? null });
    // What is kept outlives the page: a secret does not.
    const kept = { scope, text: maskText(now.text) };
    edit(editorStore, (from) => setUnread(from, kept), { label: 'editJson', mergeKey: MERGE });
    return;
  }
  // Known before the store tells of the change, so that the text does not follow itself.
  const whole = setUnread(design, null);
  const notes = typedNotes(scope, now.text, whole, issues);
  put(scope, { ...now, good: now.text, base: whole, style: chosenStyle(), error: null, notes });
  const read = (from: Design) =>
    from === before ? whole : setUnread(readJson(from, scope, now.text).design ?? from, null);
  edit(editorStore, read, { label: 'editJson', mergeKey: MERGE });
}

function followNow(scope: JsonScope): void {
  done(scope);
  const now = jsonTexts.getState()[scope];
  if (now === null || now.base === present() || now.text !== now.good) return;
  const text = followed(now, scope);
  put(scope, { ...now, text, good: text, base: present(), notes: keptNotes(scope) });
}

function followed({ good, base, style }: JsonText, scope: JsonScope): string {
  // Nearly every text is laid out as the page itself does: there is no layout of a person to look for.
  if (good === writeJson(base, scope, style)) return writeJson(present(), scope, style);
  return editJsonText(good, JSON.parse(writeJson(present(), scope, 'compact')), style);
}

/**
 * The text follows changes made elsewhere a moment after them. What was typed in that moment is typed into the text that has
 * followed: neither the key nor the change is lost.
 */
function catchUp(now: JsonText, scope: JsonScope): JsonText {
  if (now.error !== null || now.base === present()) return now;
  const good = followed(now, scope);
  return { ...now, text: mergeTyped(now.good, now.text, good), good, base: present() };
}

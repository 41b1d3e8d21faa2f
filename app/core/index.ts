/**
 * The public face of the core: what other programs may use, under names that stay. Everything here is pure and runs without
 * a DOM. What is found is data (`code`, `severity`, `path`, `params`); the words for it stand in `app/i18n`. The page itself
 * takes each thing from where it stands, so that it loads no more than it needs.
 */

export { type MarkdownWord, writeMarkdown } from './export/write-markdown.ts';
export { writeSchema } from './export/write-schema.ts';
export type { Finding, Fix, Issue, Path, Severity, Target, TextPlace } from './json/issue.ts';
export type { Json, JsonObject } from './json/json.ts';
export { nearestWord } from './json/nearest-word.ts';
export { type Design, type MethodName, newDesign } from './keyboard/design.ts';
export type { KeyboardButton, KeyboardDocument, Row } from './keyboard/document.ts';
export { FIELDS, type FieldSpec } from './keyboard/fields.ts';
export { type Conversion, convertToV2 } from './portal/convert/convert-to-v2.ts';
export { listErrors } from './portal/errors/explain-error.ts';
export { type ExamplePress, examplePresses } from './portal/events/example-presses.ts';
export { drawAnsi } from './portal/render/draw-ansi.ts';
export { type Chat, drawChat } from './portal/render/draw-chat.ts';
export { drawApproximateSvg, type View } from './portal/render/draw-design.ts';
export type { PictureTexts } from './portal/render/draw-message.ts';
export { drawSvg } from './portal/render/draw-svg.ts';
export { TABLE_FONT } from './portal/render/letter-widths.ts';
export { type Client, WALLPAPERS, type Wallpaper } from './portal/render/looks.ts';
export { type TerminalColors, terminalSafe, withoutSteering } from './portal/render/terminal-text.ts';
export type { Outcome, StoreAnswer } from './portal/validator/store-answer.ts';
export { storeMethod } from './portal/validator/store-methods.ts';
export { storeKeyboard } from './portal/validator/trace-keyboard.ts';
export { type ReadOptions, readPasted } from './readers/read-pasted.ts';
export type { AsWritten, Pasted, PastedKind, PastedRequest } from './readers/text/pasted.ts';
export {
  ERROR_CODES,
  type ExplainedCode,
  explainCode,
  FINDING_CODES,
  nearestCodes,
} from './report/codes/explain-code.ts';
export { type FixedText, type FixOptions, fixText, type LeftFinding, type LeftReason } from './report/fix/fix-text.ts';
export { canFix } from './report/fix/tasks.ts';
export {
  type KeyboardReport,
  type ReportButton,
  type ReportFinding,
  reportText,
  type TextReport,
} from './report/report-text.ts';
export { WRITTEN_KINDS, type WrittenKind, writeAs, writeTarget } from './report/write-as.ts';
export { findSecrets } from './request/find-secrets.ts';
export { listSecrets, maskSecrets, maskText } from './request/mask-secrets.ts';
export { METHODS, type Method, namedMethod } from './request/methods.ts';
export { readKeyboard } from './request/read-keyboard.ts';
export { type ReadDesign, readRequest } from './request/read-request.ts';
export { linkToOpen } from './request/share-request.ts';
export { writeKeyboard } from './request/write-keyboard.ts';
export { type Request, writeRequest } from './request/write-request.ts';
export { checkDesign } from './rules/check-design.ts';
export { checkFound } from './rules/check-found.ts';
export type { SnippetOptions, SnippetRequest, SnippetTarget } from './snippets/snippet.ts';
export { snippetTargets, writeSnippet } from './snippets/write-snippet.ts';
export { takeTemplate, templateDesign } from './templates/take-template.ts';
export type { Template, TemplateId, TemplateLanguage } from './templates/template.ts';
export { TEMPLATES } from './templates/templates.ts';
export { noteLanguage } from './variables/note-language.ts';
export type {
  WireActionButton as ActionButton,
  WireAppButton as AppButton,
  WireButton as Button,
  WireCommandButton as CommandButton,
  WireEntries as Entries,
  WireKeyboard as Keyboard,
  WireLinkButton as LinkButton,
  WireNewLine as NewLine,
} from './wire/wire-keyboard.ts';
export type { WireRequests as Requests } from './wire/wire-requests.ts';

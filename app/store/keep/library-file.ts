import { exceedsDepth, isJsonList, isJsonObject, type Json, type JsonObject, tryJson } from '../../core/json/json.ts';
import type { Design, VariableSetting } from '../../core/keyboard/design.ts';
import { readShared, shareRequest } from '../../core/request/share-request.ts';
import { setSample } from '../../core/variables/set-variable.ts';
import { LIBRARY_FORMAT } from './offered-library.ts';

/** One keyboard of a file, or one version of it. */
export interface FiledKeyboard {
  readonly design: Design;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

/** A keyboard of a file with its named versions. */
export interface FiledWithVersions extends FiledKeyboard {
  readonly versions: readonly (FiledKeyboard & { readonly title: string })[];
}

/** Why an entry of a file is left out. */
type FileProblem = 'no-keyboard' | 'too-deep' | 'too-many-buttons';

/** An entry that was left out: which one it is, counted from 1, and its name if it has one. */
export interface BrokenEntry {
  readonly number: number;
  readonly name: string;
  readonly problem: FileProblem;
}

/** What a file holds, or why it is none. */
export type ReadLibrary =
  | { readonly kind: 'read'; readonly keyboards: readonly FiledWithVersions[]; readonly broken: readonly BrokenEntry[] }
  | { readonly kind: 'not-json' | 'other' | 'newer' };

const VERSION = 1;
/** Of a request, and of the versions around it. */
const MAX_DEPTH = 70;

/** All keyboards as one text; without anything that signs in, and without samples that look like secrets. */
export function writeLibrary(keyboards: readonly FiledWithVersions[]): string {
  const entries = keyboards.map(({ versions, ...keyboard }) => ({
    ...writeEntry(keyboard),
    ...(versions.length === 0
      ? {}
      : { versions: versions.map(({ title, ...version }) => ({ title, ...writeEntry(version) })) }),
  }));
  return `${JSON.stringify({ format: LIBRARY_FORMAT, version: VERSION, keyboards: entries }, null, 2)}\n`;
}

function writeEntry({ design, changed }: FiledKeyboard): JsonObject {
  const variables = writeVariables(design.variables ?? {});
  return {
    name: design.name,
    changed: new Date(changed).toISOString(),
    ...requestOf(design),
    ...(Object.keys(variables).length === 0 ? {} : { variables }),
  };
}

function requestOf(design: Design): JsonObject {
  const { method, params } = shareRequest(design, true).request;
  return { method, params };
}

function writeVariables(variables: NonNullable<Design['variables']>): JsonObject {
  const kept = Object.entries(variables).flatMap(([name, { sample, isText, isSecret }]): [string, Json][] => {
    const setting = { ...(isText ? { isText } : {}), ...(sample === undefined || isSecret ? {} : { sample }) };
    return Object.keys(setting).length === 0 ? [] : [[name, setting]];
  });
  return Object.fromEntries(kept);
}

/** Two designs with the same text are the same keyboard for a file. */
export function contentKey(design: Design): string {
  return JSON.stringify([design.name.trim(), requestOf(design), writeVariables(design.variables ?? {})]);
}

/** Reads a file; an entry that is broken is left out, and named. Never throws. */
export function readLibrary(text: string, now: number): ReadLibrary {
  const value = tryJson(text.replace(/^\uFEFF/, ''));
  if (value === undefined) return { kind: 'not-json' };
  if (!isJsonObject(value) || value.format !== LIBRARY_FORMAT || !isJsonList(value.keyboards)) return { kind: 'other' };
  if (value.version !== VERSION) return { kind: 'newer' };
  const broken: BrokenEntry[] = [];
  const keyboards = value.keyboards.flatMap((entry, at): FiledWithVersions[] => {
    const read = readEntry(entry, now);
    if ('problem' in read) {
      broken.push({ number: at + 1, name: nameOf(entry), problem: read.problem });
      return [];
    }
    const all = isJsonObject(entry) && isJsonList(entry.versions) ? entry.versions : [];
    const versions = all.flatMap((version) => {
      const one = readEntry(version, now);
      const title = isJsonObject(version) && typeof version.title === 'string' ? version.title.slice(0, 120) : '';
      return 'problem' in one || title.trim() === '' ? [] : [{ ...one, title }];
    });
    return [{ ...read, versions }];
  });
  return { kind: 'read', keyboards, broken };
}

function nameOf(entry: Json): string {
  return isJsonObject(entry) && typeof entry.name === 'string' ? entry.name.slice(0, 120) : '';
}

function readEntry(entry: Json, now: number): FiledKeyboard | { readonly problem: FileProblem } {
  if (exceedsDepth(entry, MAX_DEPTH)) return { problem: 'too-deep' };
  if (!isJsonObject(entry) || !isJsonObject(entry.params)) return { problem: 'no-keyboard' };
  const { method, params } = entry;
  const read = readShared({ ...(typeof method === 'string' ? { method } : {}), params, name: nameOf(entry) }, '');
  if ('problem' in read) return read;
  const at = typeof entry.changed === 'string' ? Date.parse(entry.changed) : Number.NaN;
  return { design: withVariables(read.design, entry.variables), changed: Number.isNaN(at) ? now : Math.min(at, now) };
}

/** The language of a variable is nothing that a file may say; a sample that looks like a secret is marked as one again. */
function withVariables(design: Design, value: Json | undefined): Design {
  if (!isJsonObject(value)) return design;
  const known = Object.entries(value).flatMap(([name, setting]): [string, VariableSetting][] => {
    if (!isJsonObject(setting)) return [];
    const { sample, isText } = setting;
    const isSecret = typeof sample === 'string' && setSample(design, name, sample, []).variables?.[name]?.isSecret;
    return [
      [
        name,
        {
          ...(sample === undefined ? {} : { sample }),
          ...(isText === true ? { isText } : {}),
          ...(isSecret ? { isSecret } : {}),
        },
      ],
    ];
  });
  return known.length === 0 ? design : { ...design, variables: Object.fromEntries(known) };
}

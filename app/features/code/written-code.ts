import type { Design } from '../../core/keyboard/design.ts';
import { writeRequest } from '../../core/request/write-request.ts';
import type { BotVersion } from '../../core/snippets/commands/registration.ts';
import {
  type RegistrationTarget,
  registrationFile,
  registrationTargets,
  writeRegistration,
} from '../../core/snippets/commands/write-registration.ts';
import type { SnippetTarget } from '../../core/snippets/snippet.ts';
import { writeSnippet } from '../../core/snippets/write-snippet.ts';
import { findSnippetTarget, groupOf } from './target-groups.ts';

/** Code as it is shown, and what its file is called. */
export interface WrittenCode {
  readonly target: ReturnType<typeof findSnippetTarget>;
  readonly fileName: string;
  /** Null where there is nothing to write. */
  readonly write: (design: Design) => string | null;
}

/** The request in the chosen target, or the registrations in the one that is nearest to it. */
export function codeOf(id: string, registers: BotVersion | null): WrittenCode {
  const target = findSnippetTarget(id);
  if (registers === null) {
    return {
      target,
      fileName: target.fileName,
      // What is said of the variables goes along: which are plain text, and which language they were read from.
      write: (design) =>
        writeSnippet(target.id, writeRequest(design), design.variables && { variables: design.variables }),
    };
  }
  const nearest = registrationTargetFor(target.id);
  return {
    target: findSnippetTarget(nearest),
    fileName: registrationFile(nearest),
    write: (design) => writeRegistration(nearest, design, registers),
  };
}

/** The target itself where registrations are written for it, else one of its language, else the usual one. */
export function registrationTargetFor(id: SnippetTarget): RegistrationTarget {
  const isOne = (one: SnippetTarget): one is RegistrationTarget => registrationTargets.some((target) => target === one);
  return isOne(id) ? id : (groupOf(id).targets.find(isOne) ?? 'php-crest');
}

import { useId } from 'react';
import type { Issue } from '../../../core/json/issue.ts';
import { FieldNotes } from '../../../ui/field-notes.tsx';
import { useNotes } from './use-notes.ts';

/** What is wrong with a thing as a whole, above its fields. */
export function PlaceNotes({ issues }: { readonly issues: readonly Issue[] }) {
  const id = useId();
  const notes = useNotes(issues);
  return notes.length > 0 && <FieldNotes id={id} notes={notes} />;
}

import { type Design, linkToOpen } from '../../../app/core/index.ts';

/** Longer ones are cut by chats and terminals, and fill the memory of an assistant. */
const LONGEST_LINK = 16_000;

/** A link for a person, and why it opens nothing but the page; null when it opens what was asked for. */
export interface DesignerLink {
  readonly open: string;
  readonly openNote: string | null;
}

/** The link that opens a design in the designer, without ids of chats and messages. */
export function linkFor(page: string, design: Design | null): DesignerLink {
  if (design === null) return { open: page, openNote: 'There is no keyboard to open: the link opens the empty page.' };
  const link = linkToOpen(page, design);
  if (link !== null && link.length <= LONGEST_LINK) return { open: link, openNote: null };
  return { open: page, openNote: 'It is too long for a link: open the page, choose Import and paste the text there.' };
}

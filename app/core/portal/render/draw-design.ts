import type { Design } from '../../keyboard/design.ts';
import { fillDesign } from '../../variables/fill-design.ts';
import { type Chat, drawChat } from './draw-chat.ts';
import type { PictureTexts } from './draw-message.ts';
import { drawSvg } from './draw-svg.ts';
import { drawnEntries } from './drawn-entries.ts';
import { measureByTable, TABLE_FONT } from './letter-widths.ts';
import { cropPicture, type Measure, type Picture } from './picture.ts';

/** Whose drawing of a design it is, how wide the column of the chat is in pixels, and what is behind it. */
export type View = Pick<Chat, 'client' | 'width' | 'wallpaper'>;

/** The chat that shows a design: what a portal stores of it, with its samples. */
export function chatOf(design: Design, view: View): Chat {
  return { ...view, message: fillDesign(design).design.message, buttons: drawnEntries(design) };
}

/** The picture of a design, no wider than what is drawn in it. Variables stand in it as they are written. */
export function pictureOf(design: Design, view: View, measure: Measure, texts: PictureTexts): Picture {
  const { restore } = fillDesign(design);
  // A column has room for long messages; an empty half is no picture.
  return cropPicture(drawChat(chatOf(design, view), measure, { ...texts, restore }));
}

/**
 * The same as an SVG file, without a browser to measure texts in: widths are those of a table, and the file says so. `note` is that
 * sentence, `title` what the picture shows.
 */
export function drawApproximateSvg(
  design: Design,
  view: View,
  texts: PictureTexts,
  said: { readonly title: string; readonly note: string },
): string {
  return drawSvg([pictureOf(design, view, measureByTable, texts)], said.title, { font: TABLE_FONT, note: said.note });
}

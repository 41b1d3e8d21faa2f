import { useMemo } from 'react';
import type { Design } from '../core/keyboard/design.ts';
import { type PictureSize, PictureView } from './picture-view.tsx';
import { readPicture } from './read-picture.ts';

/** A small picture of a design, worked out here and now. */
export function KeyboardPicture({ design, ...size }: PictureSize & { readonly design: Design }) {
  return <PictureView {...size} look={useMemo(() => readPicture(design), [design])} />;
}

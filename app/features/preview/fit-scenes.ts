import { MOBILE_LOOK, WEB_LOOK } from '../../core/portal/render/looks.ts';
import type { Renderer } from '../../store/preferences.ts';

/** Blank on both sides of the chat column, in CSS pixels. */
export const SCENE_PADDING = 16;

/** The widths of a chat column that can be wished for, in CSS pixels. */
export const NARROWEST = 320;
export const WIDEST = 900;

/** Drawn smaller than this nobody could read it: the rest is scrolled to. */
const SMALLEST_SCALE = 0.35;
/** Between two chats. */
const EDGE = 1;

interface Wish {
  readonly renderer: Renderer;
  /** All of them one under the other, where they have no room beside each other. */
  readonly isStacked?: boolean;
  /** Of the place for all chats, in CSS pixels. */
  readonly room: number;
  /** What the scroll bar of each chat takes of it. */
  readonly gutter: number;
  /** The wished width of a chat column; null is whatever fits. */
  readonly wished: number | null;
}

export interface Fit {
  /** Of the chat column of both web messengers, in CSS pixels before scaling. */
  readonly width: number;
  /** 1 unless the chats would not have room. */
  readonly scale: number;
  /** Of all chats together, before scaling: what is wider than its room is scrolled to. */
  readonly whole: number;
  /** Of the phone, before scaling. */
  readonly phone: number;
  /** Blank between a chat column and its scroll bar. */
  readonly blank: number;
}

/** How wide a chat column is drawn, and how small, so that all of it is seen at once. */
export function fitScenes({ renderer, isStacked = false, room, gutter, wished }: Wish): Fit {
  const around = SCENE_PADDING + Math.max(SCENE_PADDING, gutter);
  const blank = Math.max(0, SCENE_PADDING - gutter);
  const phone = MOBILE_LOOK.phone - 2 * SCENE_PADDING + around;
  if (renderer !== 'all' || isStacked) {
    const width = wished ?? Math.max(1, Math.min(WEB_LOOK.column, room - around));
    const natural = isStacked ? Math.max(width + around, phone) : renderer === 'mobile' ? phone : width + around;
    return { ...scaled(width, natural, room), phone, blank };
  }
  const half = Math.floor((room - phone) / 2) - EDGE - around;
  const width = wished ?? Math.min(WEB_LOOK.column, Math.max(NARROWEST, half));
  return { ...scaled(width, 2 * (width + around + EDGE) + phone, room), phone, blank };
}

function scaled(width: number, natural: number, room: number): Pick<Fit, 'width' | 'scale' | 'whole'> {
  const scale = Math.min(1, Math.max(SMALLEST_SCALE, room / natural));
  return { width, scale, whole: Math.max(natural, room / scale) };
}

import type { CSSProperties } from 'react';
import {
  CLASSIC_LOOK,
  classicColors,
  MOBILE_LOOK,
  MOBILE_TOKENS,
  WEB_LOOK,
  WEB_TOKENS,
} from '../core/portal/render/looks.ts';
import type { StoredButton } from '../core/portal/validator/store-answer.ts';

const { button: WEB } = WEB_LOOK;
const { button: MOBILE } = MOBILE_LOOK;

/**
 * How a client draws a button: the box as a style, the colours as variables, since a hover colour cannot be written in a
 * style.
 */
export function lookOf(client: Client, stored: StoredButton): CSSProperties {
  const isInline = stored.DISPLAY === 'LINE';
  if (client === 'mobile') {
    const { background, color, border } = MOBILE_TOKENS[stored.BG_COLOR_TOKEN];
    return { ...mobileBox(stored.WIDTH), ...variables(background, color), borderColor: border };
  }
  if (client === 'classic') {
    const { background, color } = classicColors(stored);
    return { ...classicBox(isInline, stored.WIDTH), ...variables(background, color) };
  }
  const { background, color, hover } = WEB_TOKENS[stored.BG_COLOR_TOKEN];
  return { ...webBox(isInline, stored.WIDTH), ...variables(background, color, hover) };
}

/** The room that a button would take which the portal drops. */
export function ghostOf(client: Client, isInline: boolean): CSSProperties {
  const box = { web: webBox, classic: classicBox, mobile: () => mobileBox() }[client](isInline);
  return { ...box, boxShadow: 'none' };
}

function webBox(isInline: boolean, width?: number): CSSProperties {
  return {
    boxSizing: 'border-box',
    display: isInline ? 'inline-block' : 'block',
    height: WEB.height,
    minWidth: WEB.minWidth,
    maxWidth: '100%',
    width: width ?? (isInline ? 'auto' : WEB.blockWidth),
    marginTop: WEB.marginTop,
    // The one inline button at the keyboard's very end has no gap: a class sees to that.
    marginRight: isInline ? WEB.gap : 0,
    padding: `${WEB.paddingY}px ${WEB.paddingX}px`,
    borderRadius: WEB.radius,
    fontSize: WEB.fontSize,
    lineHeight: `${WEB.lineHeight}px`,
    boxShadow: WEB.shadow,
  };
}

function classicBox(isInline: boolean, width?: number): CSSProperties {
  return { ...webBox(isInline, width), borderRadius: CLASSIC_LOOK.radius, boxShadow: CLASSIC_LOOK.shadow };
}

function mobileBox(width?: number): CSSProperties {
  return {
    boxSizing: 'border-box',
    height: MOBILE.height,
    maxWidth: '100%',
    width: width ?? 'auto',
    // The edge is a part of the padding.
    padding: `0 ${MOBILE.paddingX - 1}px`,
    borderWidth: 1,
    borderRadius: MOBILE.radius,
    fontSize: MOBILE.fontSize,
    lineHeight: `${MOBILE.height - 2}px`,
    fontWeight: MOBILE.fontWeight,
  };
}

function variables(
  face: string,
  ink: string,
  hover: { readonly background?: string; readonly color?: string } = {},
): CSSProperties {
  return {
    '--face': face,
    '--ink': ink,
    '--face-hover': hover.background ?? face,
    '--ink-hover': hover.color ?? ink,
  } as CSSProperties;
}

/** Whose drawing it is: the current web messenger's, the classic one's or the mobile app's. */
export type Client = 'web' | 'classic' | 'mobile';

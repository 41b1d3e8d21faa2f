import type { Measure } from '../../core/portal/render/picture.ts';
import { WEB_LOOK } from '../../core/portal/render/web-look.ts';

/** A measure of texts in the messenger's font, as this browser has it. */
export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('No canvas');
  return (text, { size, weight, italic, mono }) => {
    context.font = `${italic ? 'italic ' : ''}${weight} ${size}px ${mono ? 'monospace' : WEB_LOOK.font}`;
    // The preview leaves the hinting of this machine's fonts out too.
    context.textRendering = 'geometricPrecision';
    return context.measureText(text).width;
  };
}

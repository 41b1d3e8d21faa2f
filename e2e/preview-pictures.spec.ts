import { expect, test } from '@playwright/test';
import { designOf, hasFontOfRecordings, link, open } from './scene.ts';

const DESIGN = {
  ...designOf([
    { TEXT: 'Take it', COMMAND: 'take', DISPLAY: 'LINE', BG_COLOR_TOKEN: 'primary' },
    { ...link, TEXT: 'Open ticket', LINK: 'desk.example.com' },
    { TYPE: 'NEWLINE' },
    { ...link, TEXT: 'Solved' },
    { TEXT: 'Reject', COMMAND: 'reject', DISPLAY: 'LINE', BG_COLOR_TOKEN: 'alert' },
    { ...link, TEXT: 'Off', DISABLED: 'Y' },
    { TYPE: 'NEWLINE' },
    { ...link, TEXT: 'Copy number', BG_COLOR_TOKEN: 'secondary', BG_COLOR: '#29619b', TEXT_COLOR: '#fff' },
  ]),
  message: 'New ticket [b]#4821[/b]: the printer does not print.\nWhat shall we do with it? [put=/help]Help[/put]',
};

for (const renderer of ['web', 'classic', 'mobile']) {
  for (const scheme of ['light', 'dark']) {
    test(`A user can rely on the picture: ${renderer}, ${scheme}`, async ({ page }) => {
      await open(page, { renderer, scheme, theme: scheme, chatWidth: 400, showDropped: true }, DESIGN);
      if (!(await hasFontOfRecordings(page))) {
        test.info().annotations.push({ type: 'font', description: 'Other fonts than in the pictures: not compared' });
        return;
      }
      const region = page.getByRole('region', { name: 'Preview' });
      await expect(region).toHaveScreenshot(`${renderer}-${scheme}.png`, { maxDiffPixelRatio: 0.01 });
    });
  }
}

import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openDesign } from './open-design.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const KEYBOARD = {
  BUTTONS: [
    { TEXT: 'Site', LINK: 'https://example.com/{{page}}', DISPLAY: 'LINE' },
    { TEXT: 'Help', COMMAND: 'help', DISPLAY: 'LINE' },
    { TEXT: 'Write', ACTION: 'PUT', ACTION_VALUE: 'Hello', DISPLAY: 'LINE' },
    { TYPE: 'NEWLINE' },
    { TEXT: 'Odd', ACTION: 'NOPE', DISPLAY: 'LINE', BG_COLOR_TOKEN: 'alert' },
    { TEXT: 'Stacked', LINK: 'e.com', COLOR: '#fff' },
  ],
};

/**
 * What a finger can hit of each control is at least 44 pixels wide and high, seen from its middle. Links in a line of text are
 * let off, and the chat, which is drawn as the messenger draws it.
 */
async function expectRoom(part: Locator): Promise<void> {
  const small = await part.evaluate((root) => {
    const all = 'button, a[href], input, select, textarea, summary, [role=tab], [role=menuitem], [role=menuitemradio]';
    const letOff = ':disabled, [type=file], p a, [data-preview] *, [tabindex="-1"]:not([role])';
    const found: string[] = [];
    for (const control of root.querySelectorAll<HTMLElement>(all)) {
      if (control.matches(letOff) || !control.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        continue;
      const labels = control instanceof HTMLInputElement && /checkbox|radio/.test(control.type) ? control.labels : null;
      const parts = [control, ...(labels ?? [])];
      const box = labels?.[0]?.contains(control) ? labels[0] : control;
      box.scrollIntoView({ block: 'center', inline: 'center' });
      const { left, top, width, height } = box.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      /** How far one gets from the middle until something else is hit, no farther than is asked for. */
      const reach = (dx: number, dy: number, most: number) => {
        let far = 0;
        while (far < most) {
          const hit = document.elementFromPoint(x + dx * (far + 1), y + dy * (far + 1));
          if (!hit || !parts.some((one) => one.contains(hit))) break;
          far++;
        }
        return far;
      };
      const across = (dx: number, dy: number) => {
        const back = reach(-dx, -dy, 44);
        return back + reach(dx, dy, 44 - back) + 1;
      };
      const [wide, high] = [across(1, 0), across(0, 1)];
      // The last pixel of a box belongs to its neighbour.
      if (wide >= 43 && high >= 43) continue;
      const name = control.getAttribute('aria-label') ?? (box.textContent?.trim() || control.outerHTML.slice(0, 90));
      found.push(`${name}: ${wide} x ${high}`);
    }
    return found;
  });
  expect(small).toEqual([]);
}

const panel = (page: Page, name: string) => page.getByRole('navigation').getByRole('button', { name });

test('A user can hit every control of every panel with a finger', async ({ page }) => {
  await openDesign(page, { keyboard: KEYBOARD, message: 'Hello' });
  const all = page.locator('body');
  await test.step('the first sight', () => expectRoom(all));
  for (const name of ['Site', 'Help', 'Write', 'Odd']) {
    await test.step(`${name} in the sheet`, async () => {
      await page
        .getByRole('region', { name: 'Canvas' })
        .getByRole('button', { name: new RegExp(`^${name}, `) })
        .tap();
      await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue(name);
      for (const more of await page.locator('summary').all()) {
        await more.evaluate((element) => element.parentElement?.setAttribute('open', ''));
      }
      await expectRoom(all);
    });
  }
  await test.step('a row', async () => {
    await page.getByRole('button', { name: 'Row 1', exact: true }).tap();
    await expectRoom(all);
  });
  await panel(page, 'Preview').tap();
  for (const look of ['Classic', 'Mobile', 'All']) {
    await test.step(`the preview: ${look}`, async () => {
      await page.getByText(look, { exact: true }).first().tap();
      await expectRoom(all);
    });
  }
  await test.step('the settings', async () => {
    await panel(page, 'Settings').tap();
    await expectRoom(all);
  });
  await panel(page, 'Code, checks').tap();
  for (const tab of ['Problems', 'JSON', 'Code', 'Portal', 'Events', 'Sent', 'Variables']) {
    await test.step(tab, async () => {
      await page.getByRole('tab', { name: tab }).tap();
      await expect(page.getByRole('tabpanel').locator('section, div').first()).toBeVisible();
      await expectRoom(all);
    });
  }
});

test('A user can hit every control of every dialog and menu with a finger', async ({ page }) => {
  await openDesign(page, { keyboard: KEYBOARD, message: 'Hello', preferences: { drawer: 'sent' } });
  const dialog = page.getByRole('dialog');
  const close = () => page.keyboard.press('Escape');
  const more = (item: string) => async () => {
    await page.getByRole('button', { name: 'More', exact: true }).tap();
    await page.getByRole('menuitem', { name: item }).tap();
  };
  const keyboards = (item: string) => async () => {
    await page.getByRole('button', { name: 'Keyboards' }).tap();
    await page.getByRole('menuitem', { name: item }).tap();
  };
  const openings = {
    import: more('Import'),
    share: more('Share'),
    send: () => page.getByRole('button', { name: 'Send test' }).tap(),
    library: keyboards('Open'),
    versions: keyboards('Versions'),
    templates: () => page.getByRole('button', { name: 'Templates' }).tap(),
  };
  for (const [name, open] of Object.entries(openings)) {
    await test.step(name, async () => {
      await open();
      await expect(dialog).toBeVisible();
      if (name === 'import') await dialog.getByRole('textbox').fill('Yes | No\nHelp -> https://example.com/');
      if (name === 'import') await expect(dialog.getByRole('button', { name: 'Replace' })).toBeEnabled();
      await expectRoom(dialog);
      await close();
      await expect(dialog).toHaveCount(0);
    });
  }
  for (const name of ['More', 'Keyboards']) {
    await test.step(`the menu: ${name}`, async () => {
      await page.getByRole('button', { name, exact: true }).tap();
      await expectRoom(page.getByRole('menu'));
      await close();
    });
  }
});

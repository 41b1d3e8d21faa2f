import type { Locator, Page } from '@playwright/test';
import { test as base } from './fixtures.ts';

/** The import dialog, found as a person finds it. */
export class ImportDialog {
  readonly root: Locator;
  readonly text: Locator;
  readonly result: Locator;
  readonly buttons: Locator;
  readonly remarks: Locator;
  readonly replace: Locator;
  readonly append: Locator;

  constructor(readonly page: Page) {
    this.root = page.getByRole('dialog');
    this.text = this.root.getByRole('textbox');
    this.result = this.root.getByRole('region', { name: 'What was recognised' });
    this.buttons = this.result.getByRole('list', { name: 'Buttons' });
    this.remarks = this.result.getByRole('list', { name: 'Remarks' });
    this.replace = this.root.getByRole('button', { name: 'Replace' });
    this.append = this.root.getByRole('button', { name: 'Append rows' });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+o');
    await this.text.waitFor();
  }

  /** The texts of the recognised buttons, row by row: `Yes, No | Help`. */
  async rows(): Promise<string> {
    const rows = await this.buttons.evaluateAll((lists) =>
      lists.flatMap((list) =>
        [...list.children].map((row) => [...row.querySelectorAll('li')].map((one) => one.textContent).join(', ')),
      ),
    );
    return rows.join(' | ');
  }

  /** Drops a file on the page. */
  async drop(name: string, content: string): Promise<void> {
    const data = await this.page.evaluateHandle(
      (file) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([file.content], file.name));
        return transfer;
      },
      { name, content },
    );
    await this.page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
    await this.page.getByText('Drop the file to import it').waitFor();
    await this.page.dispatchEvent('body', 'drop', { dataTransfer: data });
  }
}

export const test = base.extend<{ dialog: ImportDialog }>({
  dialog: async ({ page }, use) => use(new ImportDialog(page)),
});

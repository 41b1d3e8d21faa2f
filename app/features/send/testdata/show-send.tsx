import { act, screen } from '@testing-library/react';
import { editorStore } from '../../../store/editor-store.ts';
import { show } from '../../../testing/show.tsx';
import { SendDialog } from '../dialog/send-dialog.tsx';

/** A button that any portal takes. */
export const SITE = { TEXT: 'Open website', LINK: 'https://www.example.com/', DISPLAY: 'LINE' };

/** The dialog as it opens over the page with this design. */
export async function showSend(design: Parameters<typeof show>[1]) {
  const drawn = await show(<SendDialog />, design);
  act(() => editorStore.setState({ dialog: 'send' }));
  return drawn;
}

/** What came of sending. Looked for by its mark, since it is asked for at each change while a test waits. */
export function outcome(): HTMLElement {
  const found = document.querySelector<HTMLElement>('[role="status"][data-outcome]');
  if (!found) throw new Error('The dialog is not there');
  return found;
}

export const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });

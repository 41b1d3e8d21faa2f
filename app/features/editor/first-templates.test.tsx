import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { readPicture } from '../../chat-view/read-picture.ts';
import { writeKeyboard } from '../../core/request/write-keyboard.ts';
import { FIRST_TEMPLATES } from '../../core/templates/first-templates.ts';
import { templateDesign } from '../../core/templates/take-template.ts';
import { keyboardNow, show } from '../../testing/show.tsx';
import { FirstTemplates } from './first-templates.tsx';

test('what is kept of the three templates is what would be drawn of them; -u writes it anew', async () => {
  const kept = FIRST_TEMPLATES.map((template) => ({
    id: template.id,
    name: template.name,
    when: template.when,
    look: { en: readPicture(templateDesign(template, 'en')), ru: readPicture(templateDesign(template, 'ru')) },
  }));
  await expect(`${JSON.stringify(kept, null, 2)}\n`).toMatchFileSnapshot('./first-templates.json');
});

test.each(FIRST_TEMPLATES)('a press on the picture of $id takes that very template', async (template) => {
  const { user } = await show(<FirstTemplates />);
  await user.click(screen.getByRole('button', { name: template.name.en }));
  await expect.poll(keyboardNow).toEqual(writeKeyboard(templateDesign(template, 'en').keyboard));
});

/** Where the page about all codes explains one, from the address of the designer on: of a finding or of a portal's error. */
export function rulesPage(language: 'en' | 'ru', code: string): string {
  return `rules/${language}.html#${code}`;
}

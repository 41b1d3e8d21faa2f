/** The time of day to the second, of milliseconds since 1970. */
export function clockTime(at: number, language: string): string {
  return new Date(at).toLocaleTimeString(language, { hourCycle: 'h23' });
}

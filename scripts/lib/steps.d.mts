export interface Step {
  name: string;
  args: string[];
  report?: string;
  needs?: string;
  beside?: string[];
  /** Whether only some of its files run. */
  isPart?: boolean;
}
export function selectPhases(args: readonly string[]): { named: Set<string>; phases: Step[][] };

import { inRoot } from './root.mjs';

const tool = (path) => inRoot('node_modules', path);

/**
 * What `npm test` runs. Steps of one phase are independent and run two at a time; the tests proper take every core
 * themselves. `report` is where the tests are counted, `needs` what a step run alone has to have before it.
 */
const phases = [
  [
    { name: 'types', args: [tool('typescript/bin/tsc'), '-b'] },
    { name: 'lint', args: [tool('@biomejs/biome/bin/biome'), 'ci', '.'] },
    { name: 'knip', args: [tool('knip/bin/knip.js'), '--no-progress'] },
    { name: 'build', args: [tool('vite/bin/vite.js'), 'build', '--logLevel', 'warn'] },
  ],
  [{ name: 'size', args: [inRoot('scripts/size.mjs')], needs: 'build', show: true }],
  [
    {
      name: 'unit',
      args: [
        tool('vitest/vitest.mjs'),
        'run',
        '--allowOnly=false',
        '--reporter=default',
        '--reporter=json',
        '--outputFile.json=test-results/unit.json',
      ],
      report: inRoot('test-results/unit.json'),
    },
  ],
  [
    {
      name: 'e2e',
      args: [tool('@playwright/test/cli.js'), 'test', '--forbid-only'],
      needs: 'build',
      report: inRoot('test-results/e2e.json'),
    },
  ],
];

/** The phases with only the named steps and what they need. */
export function selectPhases(names) {
  if (names.length === 0) return phases;
  const steps = phases.flat();
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new Error(`No step "${unknown.join('", "')}". There are: ${steps.map((step) => step.name).join(', ')}`);
  }
  const needed = steps.filter((step) => names.includes(step.name)).map((step) => step.needs);
  const wanted = new Set([...names, ...needed]);
  return phases.map((phase) => phase.filter((step) => wanted.has(step.name))).filter((phase) => phase.length > 0);
}

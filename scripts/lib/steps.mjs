import { inRoot } from './root.mjs';

const tool = (path) => inRoot('node_modules', path);

/** A run of vitest whose tests are counted in `report`. */
function vitest(name, ...args) {
  const report = inRoot(`test-results/${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, args: [tool('vitest/vitest.mjs'), 'run', '--allowOnly=false', ...reporters, ...args], report };
}

/**
 * What `npm test` runs. Steps of one phase are independent and run as many at a time as there are cores, the long ones
 * beside the many short ones; unit tests and journeys take every core themselves. `report` is where the tests are
 * counted, `needs` what a step run alone has to have before it, `beside` what it is told when others run with it,
 * `takes` which files it can be given.
 */
const phases = [
  [
    { name: 'types', args: [tool('typescript-7/bin/tsc'), '-b'] },
    { name: 'build', args: [inRoot('scripts/build.mjs'), 'page'] },
    { name: 'lint', args: [tool('@biomejs/biome/bin/biome'), 'ci', '.'] },
    { name: 'knip', args: [tool('knip/bin/knip.js'), '--no-progress'] },
    { ...vitest('code', '--project=code'), beside: ['--maxWorkers=1'], takes: /^scripts\/code\/.*\.test\.ts$/ },
  ],
  [
    { name: 'size', args: [inRoot('scripts/size.mjs')], needs: 'build', show: true },
    { ...vitest('unit', '--project=!code'), takes: /\.test\.tsx?$/ },
  ],
  [
    {
      name: 'e2e',
      args: [tool('@playwright/test/cli.js'), 'test', '--forbid-only'],
      needs: 'build',
      report: inRoot('test-results/e2e.json'),
      takes: /^e2e\/.*\.spec\.ts$/,
    },
  ],
];

/** The step that runs this file of tests. */
function stepOf(file) {
  const step = phases.flat().find(({ takes }) => takes?.test(file));
  if (!step) throw new Error(`No step runs "${file}": name a *.test.ts, *.test.tsx or e2e/*.spec.ts.`);
  return step.name;
}

/**
 * What these arguments of `npm test` ask for: the phases with the named steps and what they need, or everything.
 * A file runs in its step, which then runs no other.
 */
export function selectPhases(args) {
  const given = args.map((arg) => arg.replaceAll('\\', '/').replace(/^\.\//, ''));
  const names = given.filter((arg) => !/[./]/.test(arg));
  const files = given.filter((arg) => !names.includes(arg)).map((file) => ({ file, step: stepOf(file) }));
  const steps = phases.flat();
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new Error(`No step "${unknown.join('", "')}". There are: ${steps.map((step) => step.name).join(', ')}`);
  }
  const named = new Set([...names, ...files.map(({ step }) => step)]);
  const wanted = new Set([...named, ...steps.filter(({ name }) => named.has(name)).map(({ needs }) => needs)]);
  const withFiles = (step) => {
    const own = files.filter((file) => file.step === step.name).map(({ file }) => file);
    return own.length > 0 ? { ...step, args: [...step.args, ...own], isPart: true } : step;
  };
  const chosen = phases.map((phase) =>
    phase.filter(({ name }) => args.length === 0 || wanted.has(name)).map(withFiles),
  );
  return { named, phases: chosen.filter((phase) => phase.length > 0) };
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeInputs, fingerprint } from './lib/code-inputs.mjs';
import { selectPhases } from './lib/steps.mjs';

/** The names of the steps, phase by phase, with the files they are given. */
const plan = (...args: string[]) =>
  selectPhases(args)
    .phases.map((phase) =>
      phase.map(({ name, isPart, args }) => (isPart ? `${name} ${args.slice(-1)}` : name)).join(' + '),
    )
    .join(', ');

describe('npm test', () => {
  it('runs everything, or the named steps with what they need', () => {
    expect(plan()).toBe('types + build + lint + knip + code, size + unit, e2e');
    expect(plan('unit')).toBe('unit');
    expect(plan('e2e', 'lint')).toBe('build + lint, e2e');
    expect([...selectPhases(['e2e']).named]).toEqual(['e2e']);
    expect(() => plan('units')).toThrow('No step "units". There are: types, build');
  });

  it('runs a file in its step, named or not', () => {
    expect(plan('app/core/json/json.test.ts')).toBe('unit app/core/json/json.test.ts');
    expect(plan('unit', './app/App.test.tsx')).toBe('unit app/App.test.tsx');
    expect(plan('scripts\\code\\handlers.test.ts')).toBe('code scripts/code/handlers.test.ts');
    expect(plan('e2e/drag.spec.ts')).toBe('build, e2e e2e/drag.spec.ts');
    expect(plan('lint', 'scripts/steps.test.ts')).toBe('lint, unit scripts/steps.test.ts');
    expect(() => plan('app/core/json/json.ts')).toThrow('No step runs "app/core/json/json.ts"');
  });
});

describe('what the tests of generated code depend on', () => {
  it('is every file they import, however deep, and the stand-ins', () => {
    const inputs = codeInputs();
    expect(inputs).toEqual(
      expect.arrayContaining([
        'package-lock.json',
        'scripts/code/handlers.test.ts',
        'scripts/lib/root.mjs',
        'scripts/testing/run-code.ts',
        'scripts/testing/stand-ins/php/crest.php',
      ]),
    );
    expect(inputs.filter((file) => file.includes('/snippets/write-')).length).toBeGreaterThan(10);
    expect(inputs.filter((file) => /^app\/(?!core\/)/.test(file))).toEqual([]);
  });

  it('is told apart by every letter and every version', () => {
    const folder = mkdtempSync(join(tmpdir(), 'inputs-'));
    const file = join(folder, 'a.ts');
    const print = (text: string, version: string) => {
      writeFileSync(file, text);
      return fingerprint([file], [version]);
    };
    const first = print('a', 'go 1');
    expect(print('a', 'go 1')).toBe(first);
    expect(print('b', 'go 1')).not.toBe(first);
    expect(print('a', 'go 2')).not.toBe(first);
    rmSync(folder, { recursive: true });
  });
});

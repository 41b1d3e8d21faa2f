import { readFileSync } from 'node:fs';

/**
 * How many tests of a vitest or Playwright JSON report passed, failed and were skipped, and how many of the passed ones only with a
 * second try; undefined without a report.
 */
export function readCounts(file) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
  if (report.stats) {
    const { expected, flaky, unexpected, skipped } = report.stats;
    // An error outside a test (a file that does not load) has no test to its name.
    const failed = Math.max(unexpected, report.errors?.length ? 1 : 0);
    return { passed: expected + flaky, failed, skipped, flaky };
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests, flaky: 0 };
}

/** "12 passed, 0 failed", with ", 1 skipped" and ", 1 only with a second try" when there are any. */
export function sayCounts({ passed, failed, skipped, flaky }) {
  const more = `${skipped ? `, ${skipped} skipped` : ''}${flaky ? `, ${flaky} only with a second try` : ''}`;
  return `${passed} passed, ${failed} failed${more}`;
}

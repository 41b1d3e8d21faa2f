import { readFileSync } from 'node:fs';

/** How many tests of a vitest or Playwright JSON report passed, failed and were skipped; undefined without a report. */
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
    return { passed: expected + flaky, failed: Math.max(unexpected, report.errors?.length ? 1 : 0), skipped };
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

/** "12 passed, 0 failed", with ", 1 skipped" when there are any. */
export function sayCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/** Jest reporter that ends the output with a line of totals, which .ci/run reads. */
export default class ClosingLine {
  /**
   * @param {unknown} _contexts
   * @param {import('@jest/reporters').AggregatedResult} results
   */
  onRunComplete(_contexts, results) {
    // A test file that fails to load has no failed tests, but must count as a failure.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
    console.log(
      `${results.numPassedTests} passed, ${failed} failed, ${results.numPendingTests} skipped`
    )
  }
}

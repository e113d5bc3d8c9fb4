/** Jest reporter: ends the run with one line that CI systems read. */
export default class ClosingLine {
  /**
   * @param {unknown} _contexts
   * @param {import('@jest/reporters').AggregatedResult} results
   */
  onRunComplete(_contexts, results) {
    // A file that could not even start has no failed test in it, and must still count as a failure.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
    console.log(
      `${results.numPassedTests} passed, ${failed} failed, ${results.numPendingTests} skipped`
    )
  }
}

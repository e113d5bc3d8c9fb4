/**
 * How a run ends:
 * - `done`: everything was done, and nothing is blocked
 * - `incomplete`: something was not done, or a verdict is missing
 * - `invalid`: an input is invalid, and nothing was sent
 * - `blocked`: verdicts that `fail-on` includes; other things may not be done either
 */
export type Exit = 'done' | 'incomplete' | 'invalid' | 'blocked'

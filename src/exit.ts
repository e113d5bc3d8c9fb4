/**
 * How a run ends:
 * - `done`: everything was done, and nothing is blocked
 * - `incomplete`: something was not done, or a verdict is missing
 * - `invalid`: an input is invalid, and nothing was sent
 * - `blocked`: `fail-on` blocks a file; other things may have failed as well
 */
export type Exit = 'done' | 'incomplete' | 'invalid' | 'blocked'

import type { Exit } from '../exit.js'

/** The exit codes of the command line. */
export const EXIT_CODES: Readonly<Record<Exit, number>> = {
  done: 0,
  incomplete: 1,
  invalid: 2,
  blocked: 3
}

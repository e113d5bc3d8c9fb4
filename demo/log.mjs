// Shows a step's log the way the runner does, with groups closed and long parts shortened.
import { clip } from './terminal.mjs'

/** @typedef {import('./terminal.mjs').Terminal} Terminal */

/** @type {ReadonlyMap<string, import('./terminal.mjs').Style>} */
const annotations = new Map([
  ['error', 'red'],
  ['warning', 'yellow'],
  ['notice', 'cyan']
])
/** How many lines to show at both ends of a part that has neither groups nor annotations. */
const FIRST_LINES = 2
const LAST_LINES = 2

export class LogView {
  #terminal
  #print
  #isInGroup = false
  #printed = 0
  /** @type {string[]} */
  #held = []

  /**
   * @param {Terminal} terminal
   * @param {(line: string) => void} print
   */
  constructor(terminal, print) {
    this.#terminal = terminal
    this.#print = print
  }

  /**
   * Adds a line of the step's output, which may be a command to the runner.
   * @param {string} line
   */
  add(line) {
    const [, command = '', text = ''] = /^::([\w-]+)(?: [^:]*)?::(.*)$/.exec(line) ?? []
    const style = annotations.get(command)
    if (style) {
      this.end()
      const lines = unescaped(`${command}: ${text}`).split('\n')
      for (const [index, one] of lines.entries()) {
        const shortened = this.#shorten(index === 0 ? one : `  ${one}`)
        this.#print(this.#terminal.style(shortened, style))
      }
    } else if (command === 'group') {
      this.end()
      this.#isInGroup = true
      this.#print(this.#shorten(`▸ ${unescaped(text)}`))
    } else if (command === 'endgroup') {
      this.#isInGroup = false
    } else if (command === '' && !this.#isInGroup) {
      this.#addPlain(this.#shorten(line))
    }
  }

  /** Prints the lines that are held back, or how many there are and the last ones. */
  end() {
    const omitted = this.#held.length - LAST_LINES
    if (omitted > 1) {
      this.#print(this.#terminal.style(`… ${omitted} more lines`, 'dim'))
      this.#held.splice(0, omitted)
    }
    for (const line of this.#held) this.#print(line)
    this.#held = []
    this.#printed = 0
  }

  /**
   * Shortens hashes to 12 characters, and the line to the width of the terminal.
   * @param {string} line
   */
  #shorten(line) {
    return clip(line.replace(/\b([0-9a-f]{12})[0-9a-f]{28,}\b/g, '$1…'), this.#terminal.columns)
  }

  /** @param {string} line */
  #addPlain(line) {
    if (this.#printed < FIRST_LINES) {
      this.#print(line)
      this.#printed++
    } else {
      this.#held.push(line)
    }
  }
}

/**
 * Decodes the runner's escape sequences.
 * @param {string} text
 */
function unescaped(text) {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

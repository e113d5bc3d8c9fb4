import type { ResultsDocument } from './schema.js'

/** Yields the text of a results document, with one line for each sample. */
export function* documentTexts({ samples, earlier, ...head }: ResultsDocument): Generator<string> {
  yield JSON.stringify(head, null, 1).slice(0, -'\n}'.length)
  for (const [name, results] of Object.entries({ samples, earlier })) {
    if (!results) continue
    yield `,\n "${name}": [\n`
    let separator = ''
    for (const result of results) {
      yield separator + JSON.stringify(result)
      separator = ',\n'
    }
    yield '\n ]'
  }
  yield '\n}\n'
}

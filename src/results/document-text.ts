/** A document with samples: results, or the state of a watch. */
interface SampleDocument {
  readonly samples: readonly object[]
  readonly earlier?: readonly object[]
}

/** Yields the text of a document in JSON, with one line for each sample. */
export function* documentTexts({ samples, earlier, ...head }: SampleDocument): Generator<string> {
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

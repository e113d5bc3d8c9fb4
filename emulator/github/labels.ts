export interface Label {
  readonly id: number
  readonly name: string
  /** 6 hexadecimal digits. */
  readonly color: string
  readonly description: string | null
}

/** The color of labels that GitHub creates because an issue has them. */
export const DEFAULT_COLOR = 'ededed'

/** The IDs of labels start here, so that they never equal the ID of an issue or of a comment. */
const FIRST_LABEL_ID = 900_001

/** The labels of the repository. Their names are not case-sensitive. */
export class Labels {
  readonly #labels = new Map<string, Label>()
  #nextId = FIRST_LABEL_ID

  find(name: string): Label | undefined {
    return this.#labels.get(name.toLowerCase())
  }

  /** Creates a label, or replaces the one with this name. */
  create({ name, color, description }: Omit<Label, 'id'>): Label {
    const label = { id: this.#nextId++, name, color, description }
    this.#labels.set(name.toLowerCase(), label)
    return label
  }

  /** Returns the names of labels as the repository spells them, and creates missing labels. */
  ensure(names: readonly string[]): readonly string[] {
    const labels = names.map(
      name => this.find(name) ?? this.create({ name, color: DEFAULT_COLOR, description: null })
    )
    return [...new Set(labels.map(({ name }) => name))]
  }

  delete(name: string): void {
    this.#labels.delete(name.toLowerCase())
  }
}

import { rejectField } from '../rejection.js'
import { type Fields, textField } from './fields.js'

/** Maximum length of the body of an issue or of a comment, in characters. */
const MAX_BODY_LENGTH = 65_536

const MAX_TITLE_LENGTH = 256
const MAX_LABEL_LENGTH = 50

/** @throws {Rejection} */
export function titleField(fields: Fields): string | undefined {
  return textField(fields, 'title', { min: 1, max: MAX_TITLE_LENGTH })
}

/**
 * Returns the body of an issue, which may be null.
 *
 * @throws {Rejection}
 */
export function issueBodyField(fields: Fields): string | null | undefined {
  if (fields.values['body'] === null) return null
  return textField(fields, 'body', { min: 0, max: MAX_BODY_LENGTH })
}

/** @throws {Rejection} */
export function commentBodyField(fields: Fields): string | undefined {
  return textField(fields, 'body', { min: 1, max: MAX_BODY_LENGTH })
}

/** @throws {Rejection} */
export function labelNameField(fields: Fields): string | undefined {
  return textField(fields, 'name', { min: 1, max: MAX_LABEL_LENGTH })
}

/**
 * Returns the names of labels. GitHub also accepts objects with names.
 *
 * @throws {Rejection}
 */
export function labelsField({ resource, values }: Fields): string[] | undefined {
  const names = values['labels']
  if (names === undefined) return undefined
  if (!Array.isArray(names)) rejectField(resource, 'labels', 'labels is not an array')
  return names.map((name: unknown) => {
    const label = labelNameField({ resource: 'Label', values: { name } })
    return label ?? rejectField(resource, 'labels', 'labels must be strings')
  })
}

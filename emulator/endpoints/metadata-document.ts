import { HttpError } from '../http/messages.js'
import type { Archive, Metadata, Property } from '../store/metadata.js'
import { parseXml, type XmlElement } from './xml.js'

/** The service shows at most ten properties of a sample. */
const MAX_PROPERTIES = 10

/**
 * Parses the body of a metadata upload. It must have exactly the documented elements (TCA-0203), in
 * the documented order.
 *
 * @throws {HttpError} 400 with the first problem
 */
export function parseMetadata(document: Uint8Array): Metadata {
  const root = parseXml(document)
  if (root.name !== 'rl') throw malformed(`The root element is <${root.name}> instead of <rl>.`)
  const [properties, domain, archive] = childrenOf(root, ['properties', 'domain'], ['archive'])
  return {
    properties: propertiesOf(properties),
    domain: textOf(domain),
    archive: archive && archiveOf(archive)
  }
}

function malformed(message: string): HttpError {
  return new HttpError(400, message)
}

function propertiesOf(properties: XmlElement): Property[] {
  rejectTextAndAttributes(properties)
  const count = properties.children.length
  if (count < 1 || count > MAX_PROPERTIES) {
    throw malformed(`<properties> must have 1 to ${MAX_PROPERTIES} children, but has ${count}.`)
  }
  return properties.children.map(property => {
    if (property.name !== 'property') {
      throw malformed(`<properties> must only contain <property>, but contains <${property.name}>.`)
    }
    const [name, value] = childrenOf(property, ['name', 'value'], [])
    if (textOf(name).trim() === '') throw malformed('A <property> has an empty <name>.')
    return { name: textOf(name), value: textOf(value) }
  })
}

/** Newer clients send a list of passwords, with or without a type, instead of one password. */
function archiveOf(archive: XmlElement): Archive {
  const [first, second] = archive.children.map(({ name }) => name)
  if (first === 'archive_passwords') {
    const [passwords] = childrenOf(archive, ['archive_passwords'], [])
    return { type: undefined, password: undefined, passwords: passwordsOf(passwords) }
  }
  if (second === 'archive_passwords') {
    const [type, passwords] = childrenOf(archive, ['archive_type', 'archive_passwords'], [])
    return { type: typeOf(type), password: undefined, passwords: passwordsOf(passwords) }
  }
  const [type, password] = childrenOf(archive, ['archive_type'], ['archive_password'])
  return { type: typeOf(type), password: password && textOf(password) }
}

function typeOf(type: XmlElement): 'zip' {
  if (textOf(type) !== 'zip') throw malformed('<archive_type> must be "zip".')
  return 'zip'
}

function passwordsOf(passwords: XmlElement): string[] {
  const count = Math.max(passwords.children.length, 1)
  return childrenOf(passwords, Array<string>(count).fill('password'), []).map(textOf)
}

type Each<Names extends readonly string[], Child> = { [Index in keyof Names]: Child }

/** Returns the children of an element that has exactly these, in this order. */
function childrenOf<
  const Required extends readonly string[],
  const Optional extends readonly string[]
>(
  parent: XmlElement,
  required: Required,
  optional: Optional
): [...Each<Required, XmlElement>, ...Each<Optional, XmlElement | undefined>] {
  rejectTextAndAttributes(parent)
  const expected = [...required, ...optional]
  const { children } = parent
  const inOrder = children.every((child, index) => child.name === expected[index])
  if (children.length < required.length || !inOrder) {
    const format = [
      ...required.map(name => `<${name}>`),
      ...optional.map(name => `<${name}> (optional)`)
    ]
    const found = children.map(child => `<${child.name}>`).join(', ') || 'nothing'
    throw malformed(`<${parent.name}> must contain ${format.join(', ')}, but contains ${found}.`)
  }
  return children as [...Each<Required, XmlElement>, ...Each<Optional, XmlElement | undefined>]
}

/** White space between child elements is allowed. */
function rejectTextAndAttributes(parent: XmlElement): void {
  rejectAttributes(parent)
  if (/[^ \t\r\n]/.test(parent.text)) {
    throw malformed(`<${parent.name}> must not contain text.`)
  }
}

function textOf(element: XmlElement): string {
  rejectAttributes(element)
  if (element.children.length > 0) {
    throw malformed(`<${element.name}> must contain text, but contains an element.`)
  }
  return element.text
}

function rejectAttributes({ name, attributes }: XmlElement): void {
  if (attributes.length > 0) {
    throw malformed(`<${name}> must not have attributes, but has "${attributes.join()}".`)
  }
}

import { SaxesParser } from 'saxes'

export interface Property {
  readonly name: string
  readonly value: string
}

/** What a metadata upload says of a sample (TCA-0203). */
export interface Metadata {
  readonly properties: readonly Property[]
  /** Empty when the client knows none. */
  readonly domain: string
  readonly archive: Archive | undefined
}

export interface Archive {
  readonly type: 'zip'
  readonly password: string | undefined
}

/** Either the metadata or one sentence that says what is wrong with the document. */
export type MetadataReading = { readonly metadata: Metadata } | { readonly problem: string }

/** The service shows no more than ten properties of a sample, so more are refused. */
const MAX_PROPERTIES = 10

interface Element {
  readonly name: string
  readonly attributes: readonly string[]
  readonly children: Element[]
  text: string
}

/** Thrown and caught in this file only: the first thing that is wrong with the document. */
class Malformed extends Error {}

/**
 * Reads the body of a metadata upload: UTF-8, well-formed XML 1.0 without a DOCTYPE, and exactly
 * the shape of the specification's form (TCA-0203), elements in its order and nothing else.
 */
export function readMetadata(body: Uint8Array): MetadataReading {
  try {
    return { metadata: metadataOf(parse(decode(body))) }
  } catch (error) {
    if (error instanceof Malformed) return { problem: error.message }
    throw error
  }
}

function decode(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    throw new Malformed('The metadata is not valid UTF-8.')
  }
}

/** The document's root element, with text and children kept apart. */
function parse(document: string): Element {
  const parser = new SaxesParser({ xmlns: false })
  const open: Element[] = []
  let root: Element | undefined

  parser.on('error', error => {
    throw new Malformed(`The metadata is not well-formed XML: ${error.message}.`)
  })
  parser.on('xmldecl', ({ version, encoding = 'utf-8' }) => {
    if (version !== '1.0')
      throw new Malformed('The XML declaration names a version that is not 1.0.')
    if (encoding.toLowerCase() !== 'utf-8') {
      throw new Malformed('The XML declaration names an encoding that is not UTF-8.')
    }
  })
  // Entities and external references are nothing that the form needs, and a danger to any reader.
  parser.on('doctype', () => {
    throw new Malformed('The metadata has a DOCTYPE, which is not accepted.')
  })
  parser.on('comment', () => {
    throw new Malformed('The metadata has a comment, which is not part of the form.')
  })
  parser.on('processinginstruction', () => {
    throw new Malformed('The metadata has a processing instruction, which is not part of the form.')
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: Object.keys(attributes), children: [], text: '' }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const addText = (text: string) => {
    const element = open.at(-1)
    if (element !== undefined) element.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)

  parser.write(document).close()
  if (root === undefined) throw new Malformed('The metadata has no root element.')
  return root
}

function metadataOf(root: Element): Metadata {
  if (root.name !== 'rl') throw new Malformed(`The root element is <${root.name}>, not <rl>.`)
  const [properties, domain, archive] = childrenOf(root, ['properties', 'domain'], ['archive'])
  return {
    properties: propertiesOf(properties),
    domain: textOf(domain),
    archive: archive && archiveOf(archive)
  }
}

function propertiesOf(properties: Element): Property[] {
  refuseStrayContent(properties)
  const count = properties.children.length
  if (count < 1 || count > MAX_PROPERTIES) {
    throw new Malformed(`<properties> has ${count} children; 1 to ${MAX_PROPERTIES} are accepted.`)
  }
  return properties.children.map(property => {
    if (property.name !== 'property') {
      throw new Malformed(
        `<properties> has a child <${property.name}>; only <property> is accepted.`
      )
    }
    const [name, value] = childrenOf(property, ['name', 'value'], [])
    if (textOf(name).trim() === '') throw new Malformed('A <property> has an empty <name>.')
    return { name: textOf(name), value: textOf(value) }
  })
}

function archiveOf(archive: Element): Archive {
  const [type, password] = childrenOf(archive, ['archive_type'], ['archive_password'])
  if (textOf(type) !== 'zip') throw new Malformed('The <archive_type> is not "zip".')
  return { type: 'zip', password: password && textOf(password) }
}

type Each<Names extends readonly string[], Child> = { [Index in keyof Names]: Child }

/** The children of an element that holds exactly these, in this order, the optional ones last. */
function childrenOf<
  const Required extends readonly string[],
  const Optional extends readonly string[]
>(
  parent: Element,
  required: Required,
  optional: Optional
): [...Each<Required, Element>, ...Each<Optional, Element | undefined>] {
  refuseStrayContent(parent)
  const accepted = [...required, ...optional]
  const { children } = parent
  const inOrder = children.every((child, index) => child.name === accepted[index])
  if (children.length < required.length || !inOrder) {
    const form = [
      ...required.map(name => `<${name}>`),
      ...optional.map(name => `optionally <${name}>`)
    ]
    const found = children.map(child => `<${child.name}>`).join(', ') || 'nothing'
    throw new Malformed(`<${parent.name}> must hold ${form.join(', ')}, and holds ${found}.`)
  }
  return children as [...Each<Required, Element>, ...Each<Optional, Element | undefined>]
}

/** Elements hold either text or elements; white space between elements is layout. */
function refuseStrayContent(parent: Element): void {
  refuseAttributes(parent)
  if (/[^ \t\r\n]/.test(parent.text)) throw new Malformed(`<${parent.name}> holds stray text.`)
}

function textOf(element: Element): string {
  refuseAttributes(element)
  if (element.children.length > 0)
    throw new Malformed(`<${element.name}> holds an element, not text.`)
  return element.text
}

function refuseAttributes({ name, attributes }: Element): void {
  if (attributes.length > 0)
    throw new Malformed(`<${name}> has the attribute "${attributes.join()}".`)
}

import { SaxesParser } from 'saxes'
import { HttpError } from '../http/messages.js'

/** An XML element, with its text and its children separated. */
export interface XmlElement {
  readonly name: string
  /** Names of the attributes. */
  readonly attributes: readonly string[]
  readonly children: XmlElement[]
  text: string
}

/**
 * Parses XML 1.0 in UTF-8 without a DOCTYPE, comments, or processing instructions.
 *
 * @returns the root element
 * @throws {HttpError} 400 with the first problem
 */
export function parseXml(document: Uint8Array): XmlElement {
  const text = decode(document)
  const parser = new SaxesParser({ xmlns: false })
  rejectUnsupportedSyntax(parser)

  const open: XmlElement[] = []
  let root: XmlElement | undefined
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: Object.keys(attributes), children: [], text: '' }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const addText = (part: string) => {
    const element = open.at(-1)
    if (element !== undefined) element.text += part
  }
  parser.on('text', addText)
  parser.on('cdata', addText)

  parser.write(text).close()
  if (root === undefined) throw new HttpError(400, 'The metadata has no root element.')
  return root
}

function decode(document: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(document)
  } catch {
    throw new HttpError(400, 'The metadata is not valid UTF-8.')
  }
}

function rejectUnsupportedSyntax(parser: SaxesParser): void {
  const reject = (message: string) => {
    throw new HttpError(400, message)
  }
  parser.on('error', ({ message }) => {
    reject(`The metadata is not well-formed XML: ${message}.`)
  })
  parser.on('xmldecl', ({ version, encoding = 'utf-8' }) => {
    if (version !== '1.0') reject('The XML declaration has a version other than 1.0.')
    if (encoding.toLowerCase() !== 'utf-8') {
      reject('The XML declaration has an encoding other than UTF-8.')
    }
  })
  // A DOCTYPE can declare entities, which the format doesn't need and which can be an attack.
  parser.on('doctype', () => {
    reject('The metadata has a DOCTYPE, which is not supported.')
  })
  parser.on('comment', () => {
    reject('The metadata has a comment, which is not supported.')
  })
  parser.on('processinginstruction', () => {
    reject('The metadata has a processing instruction, which is not supported.')
  })
}

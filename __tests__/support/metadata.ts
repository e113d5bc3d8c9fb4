import { ParseOption, XmlDocument, XmlElement } from 'libxml2-wasm'

/** Returns the values of metadata, as parsed by libxml2, which neither side uses. */
export function readMetadata(xml: Buffer) {
  const document = XmlDocument.fromBuffer(xml, { option: ParseOption.XML_PARSE_NONET })
  try {
    const texts = (xpath: string) => document.find(xpath).map(node => node.content)
    const names = texts('/rl/properties/property/name')
    const values = texts('/rl/properties/property/value')
    return {
      properties: Object.fromEntries(names.map((name, index) => [name, values[index]])),
      order: document.find('/rl/*').map(node => (node instanceof XmlElement ? node.name : '')),
      domain: texts('/rl/domain').join(''),
      archive: texts('/rl/archive/*')
    }
  } finally {
    document.dispose()
  }
}

import { describe, expect, test } from '@jest/globals'
import { parseMetadata } from '../../../emulator/endpoints/metadata-document.js'

const property = '<property><name>file_name</name><value>a.exe</value></property>'
const properties = `<properties>${property}</properties>`
const domain = '<domain/>'

function parse(document: string) {
  return parseMetadata(Buffer.from(document))
}

function rl(content: string): string {
  return `<rl>${content}</rl>`
}

describe('parses', () => {
  test('the example in the documentation', () => {
    const example = `<?xml version="1.0" encoding="UTF-8"?>
<rl>
<properties>
<property>
<name>application_name</name>
<value>MyApplication</value>
</property>
<property>
<name>tags</name>
<value>application, utilities</value>
</property>
</properties>
<domain>myapplications.com</domain>
<archive>
<archive_type>zip</archive_type>
<archive_password>password123</archive_password>
</archive>
</rl>`
    expect(parse(example)).toEqual({
      properties: [
        { name: 'application_name', value: 'MyApplication' },
        { name: 'tags', value: 'application, utilities' }
      ],
      domain: 'myapplications.com',
      archive: { type: 'zip', password: 'password123' }
    })
  })

  test('a document without a declaration, with an empty domain, and with an archive without a password', () => {
    const archive = '<archive><archive_type>zip</archive_type></archive>'
    expect(parse(rl(properties + domain + archive))).toEqual({
      properties: [{ name: 'file_name', value: 'a.exe' }],
      domain: '',
      archive: { type: 'zip', password: undefined }
    })
  })

  test.each([
    ['with a type', '<archive_type>zip</archive_type>', 'zip'],
    ['without a type', '', undefined]
  ])('the archive passwords of newer clients, %s', (_, typeElement, type) => {
    const passwords = '<password>a</password><password>&lt;b</password>'
    const list = `<archive_passwords>${passwords}</archive_passwords>`
    expect(
      parse(rl(`${properties}${domain}<archive>${typeElement}${list}</archive>`))
    ).toMatchObject({ archive: { type, password: undefined, passwords: ['a', '<b'] } })
  })

  test('escaped text and CDATA', () => {
    const value = 'a&amp;b &lt;☃&#x2603; <![CDATA[<&]]>&amp;amp;'
    const named = `<properties><property><name>n</name><value>${value}</value></property></properties>`
    expect(parse(rl(named + domain))).toMatchObject({
      properties: [{ name: 'n', value: 'a&b <☃☃ <&&amp;' }]
    })
  })

  test('ten properties with empty values', () => {
    const ten = '<property><name>n</name><value/></property>'.repeat(10)
    expect(parse(rl(`<properties>${ten}</properties>${domain}`))).toMatchObject({
      properties: Array(10).fill({ name: 'n', value: '' })
    })
  })
})

describe('rejects documents that are not well-formed', () => {
  test.each([
    ['an empty document', ''],
    ['plain text', 'file_name=a.exe'],
    ['an unescaped ampersand', rl(properties + '<domain>a&b.exe</domain>')],
    ['an unknown entity', rl(properties + '<domain>&foo;</domain>')],
    ['an unescaped less-than sign', rl(properties + '<domain>a<b</domain>')],
    ['an unclosed element', `<rl>${properties}${domain}`],
    ['overlapping elements', '<rl><properties></rl></properties>'],
    ['a second root element', rl(properties + domain) + rl(properties + domain)],
    ['text after the root element', `${rl(properties + domain)}x`],
    ['a forbidden control character', rl(properties + '<domain>\u0001</domain>')],
    ['a reference to a forbidden character', rl(properties + '<domain>&#1;</domain>')],
    ['a declaration that is not first', `\n<?xml version="1.0"?>${rl(properties + domain)}`]
  ])('%s', (_, document) => {
    expect(() => parse(document)).toThrow(/^The metadata is not well-formed XML: /)
  })

  test('invalid UTF-8', () => {
    const latin1 = Buffer.from(rl(properties + '<domain>ä</domain>'), 'latin1')
    expect(() => parseMetadata(latin1)).toThrow(/^The metadata is not valid UTF-8\.$/)
  })
})

describe('rejects documents that have another format', () => {
  const two = (first: string, second: string) =>
    rl(`<properties><property>${first}${second}</property></properties>${domain}`)

  test.each([
    ['a DOCTYPE', `<!DOCTYPE rl>${rl(properties + domain)}`, 'DOCTYPE'],
    ['a DOCTYPE with an entity', `<!DOCTYPE rl [<!ENTITY a "b">]>${rl(domain)}`, 'DOCTYPE'],
    ['XML 1.1', `<?xml version="1.1"?>${rl(properties + domain)}`, 'version'],
    ['a UTF-16 declaration', `<?xml version="1.0" encoding="UTF-16"?>${rl(domain)}`, 'encoding'],
    ['a comment', rl(`<!-- x -->${properties}${domain}`), 'comment'],
    ['a processing instruction', rl(`<?x y?>${properties}${domain}`), 'processing instruction'],
    ['another root element', `<RL>${properties}${domain}</RL>`, '<RL>'],
    ['no properties', rl(domain), '<rl> must contain'],
    ['no domain', rl(properties), '<rl> must contain'],
    ['domain before properties', rl(domain + properties), '<rl> must contain'],
    ['two domains', rl(properties + domain + domain), '<rl> must contain'],
    [
      'an unknown element',
      rl(`${properties}${domain}<tags/>`),
      'but contains <properties>, <domain>, <tags>'
    ],
    ['no property', rl(`<properties/>${domain}`), 'but has 0'],
    [
      'eleven properties',
      rl(`<properties>${property.repeat(11)}</properties>${domain}`),
      'but has 11'
    ],
    [
      'another child of properties',
      rl(`<properties><p><name>n</name><value/></p></properties>${domain}`),
      'but contains <p>'
    ],
    ['value before name', two('<value>v</value>', '<name>n</name>'), '<property> must contain'],
    ['no value', two('<name>n</name>', ''), '<property> must contain'],
    ['two values', two('<name>n</name><value/>', '<value/>'), '<property> must contain'],
    ['an empty name', two('<name/>', '<value>v</value>'), 'empty <name>'],
    ['a blank name', two('<name> </name>', '<value>v</value>'), 'empty <name>'],
    [
      'an element in a value',
      two('<name>n</name>', '<value><b/></value>'),
      '<value> must contain text'
    ],
    [
      'an attribute of the root element',
      `<rl xmlns="urn:x">${properties}${domain}</rl>`,
      'must not have attributes, but has "xmlns"'
    ],
    ['an attribute of another element', rl(`${properties}<domain a="b"/>`), 'but has "a"'],
    ['text between elements', rl(`${properties}text${domain}`), '<rl> must not contain text'],
    ['text in a property', two('<name>n</name>', 'x<value/>'), '<property> must not contain text'],
    [
      'a no-break space between elements',
      rl(`${properties}\u00a0${domain}`),
      '<rl> must not contain text'
    ],
    [
      'another type of archive',
      rl(`${properties}${domain}<archive><archive_type>tar</archive_type></archive>`),
      'archive_type'
    ],
    [
      'an empty list of archive passwords',
      rl(`${properties}${domain}<archive><archive_passwords/></archive>`),
      '<archive_passwords> must contain'
    ],
    [
      'text in a list of archive passwords',
      rl(`${properties}${domain}<archive><archive_passwords>x</archive_passwords></archive>`),
      '<archive_passwords> must not contain text'
    ],
    [
      'an archive password and a list of them',
      rl(
        `${properties}${domain}<archive><archive_password>x</archive_password><archive_passwords><password>x</password></archive_passwords></archive>`
      ),
      '<archive> must contain'
    ],
    [
      'an archive before the domain',
      rl(`${properties}<archive><archive_type>zip</archive_type></archive>${domain}`),
      '<rl> must contain'
    ]
  ])('%s', (_, document, message) => {
    expect(() => parse(document)).toThrow(message)
  })
})

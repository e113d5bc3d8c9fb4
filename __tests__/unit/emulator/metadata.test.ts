import { describe, expect, test } from '@jest/globals'
import { readMetadata } from '../../../emulator/endpoints/metadata.js'

const property = '<property><name>file_name</name><value>a.exe</value></property>'
const properties = `<properties>${property}</properties>`
const domain = '<domain/>'

function read(document: string) {
  return readMetadata(Buffer.from(document))
}

function rl(content: string): string {
  return `<rl>${content}</rl>`
}

describe('accepts', () => {
  test('the example of the specification', () => {
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
    expect(read(example)).toEqual({
      metadata: {
        properties: [
          { name: 'application_name', value: 'MyApplication' },
          { name: 'tags', value: 'application, utilities' }
        ],
        domain: 'myapplications.com',
        archive: { type: 'zip', password: 'password123' }
      }
    })
  })

  test('no declaration, an empty domain, an archive without a password', () => {
    const archive = '<archive><archive_type>zip</archive_type></archive>'
    expect(read(rl(properties + domain + archive))).toEqual({
      metadata: {
        properties: [{ name: 'file_name', value: 'a.exe' }],
        domain: '',
        archive: { type: 'zip', password: undefined }
      }
    })
  })

  test('escaped and literal text, as its meaning', () => {
    const value = 'a&amp;b &lt;☃&#x2603; <![CDATA[<&]]>&amp;amp;'
    const named = `<properties><property><name>n</name><value>${value}</value></property></properties>`
    expect(read(rl(named + domain))).toMatchObject({
      metadata: { properties: [{ name: 'n', value: 'a&b <☃☃ <&&amp;' }] }
    })
  })

  test('an empty value, and ten properties', () => {
    const ten = '<property><name>n</name><value/></property>'.repeat(10)
    expect(read(rl(`<properties>${ten}</properties>${domain}`))).toMatchObject({
      metadata: { properties: Array(10).fill({ name: 'n', value: '' }) }
    })
  })
})

describe('refuses what is not well-formed', () => {
  test.each([
    ['nothing', ''],
    ['plain text', 'file_name=a.exe'],
    ['a bare ampersand', rl(properties + '<domain>a&b.exe</domain>')],
    ['an unknown entity', rl(properties + '<domain>&foo;</domain>')],
    ['a bare less-than', rl(properties + '<domain>a<b</domain>')],
    ['an element left open', `<rl>${properties}${domain}`],
    ['elements that overlap', '<rl><properties></rl></properties>'],
    ['a second root', rl(properties + domain) + rl(properties + domain)],
    ['text after the root', `${rl(properties + domain)}x`],
    ['a forbidden control character', rl(properties + '<domain>\u0001</domain>')],
    ['a reference to a forbidden character', rl(properties + '<domain>&#1;</domain>')],
    ['a declaration that is not first', `\n<?xml version="1.0"?>${rl(properties + domain)}`]
  ])('%s', (_, document) => {
    expect(read(document)).toEqual({ problem: expect.stringMatching(/^The metadata is not well/) })
  })

  test('bytes that are not UTF-8', () => {
    const latin1 = Buffer.from(rl(properties + '<domain>ä</domain>'), 'latin1')
    expect(readMetadata(latin1)).toEqual({ problem: 'The metadata is not valid UTF-8.' })
  })
})

describe('refuses what is not the form', () => {
  const two = (first: string, second: string) =>
    rl(`<properties><property>${first}${second}</property></properties>${domain}`)

  test.each([
    ['a DOCTYPE', `<!DOCTYPE rl>${rl(properties + domain)}`, 'DOCTYPE'],
    ['a DOCTYPE with an entity', `<!DOCTYPE rl [<!ENTITY a "b">]>${rl(domain)}`, 'DOCTYPE'],
    ['XML 1.1', `<?xml version="1.1"?>${rl(properties + domain)}`, 'version'],
    ['UTF-16 declared', `<?xml version="1.0" encoding="UTF-16"?>${rl(domain)}`, 'encoding'],
    ['a comment', rl(`<!-- x -->${properties}${domain}`), 'comment'],
    ['a processing instruction', rl(`<?x y?>${properties}${domain}`), 'processing instruction'],
    ['another root', `<RL>${properties}${domain}</RL>`, '<RL>'],
    ['no properties', rl(domain), '<rl> must hold'],
    ['no domain', rl(properties), '<rl> must hold'],
    ['domain before properties', rl(domain + properties), '<rl> must hold'],
    ['two domains', rl(properties + domain + domain), '<rl> must hold'],
    [
      'an unknown element',
      rl(`${properties}${domain}<tags/>`),
      'holds <properties>, <domain>, <tags>'
    ],
    ['an empty list of properties', rl(`<properties/>${domain}`), '0 children'],
    ['eleven properties', rl(`<properties>${property.repeat(11)}</properties>${domain}`), '11'],
    [
      'another child of properties',
      rl(`<properties><p><name>n</name><value/></p></properties>${domain}`),
      '<p>'
    ],
    ['value before name', two('<value>v</value>', '<name>n</name>'), '<property> must hold'],
    ['no value', two('<name>n</name>', ''), '<property> must hold'],
    ['two values', two('<name>n</name><value/>', '<value/>'), '<property> must hold'],
    ['an empty name', two('<name/>', '<value>v</value>'), 'empty <name>'],
    ['a blank name', two('<name> </name>', '<value>v</value>'), 'empty <name>'],
    ['an element in a value', two('<name>n</name>', '<value><b/></value>'), '<value> holds'],
    [
      'an attribute of the root',
      `<rl xmlns="urn:x">${properties}${domain}</rl>`,
      'attribute "xmlns"'
    ],
    ['an attribute of a text', rl(`${properties}<domain a="b"/>`), 'attribute "a"'],
    ['stray text', rl(`${properties}stray${domain}`), '<rl> holds stray text'],
    ['stray text in a property', two('<name>n</name>', 'x<value/>'), '<property> holds stray text'],
    ['a no-break space between elements', rl(`${properties}\u00a0${domain}`), 'stray text'],
    [
      'another kind of archive',
      rl(`${properties}${domain}<archive><archive_type>tar</archive_type></archive>`),
      'archive_type'
    ],
    [
      'the archive of newer clients',
      rl(`${properties}${domain}<archive><archive_passwords/></archive>`),
      '<archive> must hold'
    ],
    [
      'an archive before the domain',
      rl(`${properties}<archive><archive_type>zip</archive_type></archive>${domain}`),
      '<rl> must hold'
    ]
  ])('%s', (_, document, part) => {
    expect(read(document)).toEqual({ problem: expect.stringContaining(part) })
  })
})

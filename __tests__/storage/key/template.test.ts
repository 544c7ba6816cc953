import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { type ByteFacts, parseTemplate, type UrlFacts } from '../../../src/storage/key/template.ts'

const digests = { sha256: 'ab'.repeat(32), sha1: 'cd'.repeat(20), md5: 'ef'.repeat(16) }
const png: ByteFacts = { extension: 'png', digests, width: 640, height: 480 }

const about = (facts: Partial<UrlFacts> = {}): UrlFacts => ({
  url: new URL('https://img.example.test/2024/cats/grumpy%20cat.jpeg?w=1'),
  fields: {},
  startedAt: new Date('2026-01-31T20:30:00Z'),
  runId: '77',
  ...facts,
})
const render = (template: string, facts: Partial<UrlFacts> = {}) =>
  parseTemplate(template).render(about(facts), png)
const hashOfUrl = (algorithm: string) => createHash(algorithm).update(about().url.href).digest('hex')

describe('variables', () => {
  test.each([
    ['{sha256}', digests.sha256],
    ['{sha1}', digests.sha1],
    ['{md5}', digests.md5],
    ['{url.sha256}', hashOfUrl('sha256')],
    ['{url.sha1}', hashOfUrl('sha1')],
    ['{url.md5}', hashOfUrl('md5')],
    ['{ext}', 'png'],
    ['{name}', 'grumpy cat'],
    ['{host}', 'img.example.test'],
    ['{path}', '2024/cats/grumpy cat.jpeg'],
    ['{width}x{height}', '640x480'],
    ['{run.id}', '77'],
    ['full/{url.sha1}.{ext}', `full/${hashOfUrl('sha1')}.png`],
    ['as written/{ext}', 'as written/png'],
  ])('%s is filled in', (template, rendered) => {
    expect(render(template)).toBe(rendered)
  })

  test('a size that the header does not state is 0', () => {
    expect(parseTemplate('{width}').render(about(), { extension: 'svg', digests: {} })).toBe('0')
  })

  test('the fields of a record, numbers included', () => {
    expect(render('{field.sub}/{field.post id}/{ext}', { fields: { sub: 'r/memes', 'post id': 42 } })).toBe(
      'r_memes/42/png',
    )
  })

  test.each([[{}], [{ sub: '' }], [{ sub: null }], [{ sub: { a: 1 } }], [{ sub: ' . ' }]])(
    'a record whose field is %j has no key',
    fields => {
      expect(() => render('{field.sub}', { fields })).toThrow('no text in the field "sub"')
    },
  )

  test('inherited names are no fields', () => {
    expect(() => render('{field.constructor}')).toThrow('no text in the field')
  })
})

describe('slices', () => {
  test('{sha256:0:2} is the first two characters', () => {
    expect(render('{sha256:0:2}/{sha256:2:4}/{sha1:38:99}')).toBe('ab/ab/cd')
  })

  test('they count characters, so that none is cut in half', () => {
    expect(render('{name:0:2}', { url: new URL('https://h.test/🐱🐶🐭.png') })).toBe('🐱🐶')
  })

  test.each(['{sha256:2}', '{sha256:2:2}', '{sha256:4:2}', '{sha256:-1:2}', '{sha256:a:b}', '{sha256:0:}'])(
    '%s is refused',
    template => {
      expect(() => parseTemplate(template)).toThrow('a slice is {NAME:FROM:TO}')
    },
  )
})

describe('dates', () => {
  test.each([
    ['{yyyy}/{mm}/{dd}', '2026/01/31'],
    ['{date}', '2026-01-31'],
    ['{date:Asia/Shanghai}', '2026-02-01'],
    ['{yyyy:Asia/Shanghai}-{mm:Asia/Shanghai}-{dd:Asia/Shanghai}', '2026-02-01'],
    ['{date:America/Los_Angeles}', '2026-01-31'],
  ])('%s is the day the run started, in UTC unless a zone is named', (template, rendered) => {
    expect(render(template)).toBe(rendered)
  })

  test('the year turns with the zone', () => {
    const startedAt = new Date('2025-12-31T16:00:00Z')
    expect(render('{yyyy} {yyyy:Asia/Shanghai}', { startedAt })).toBe('2025 2026')
  })

  test('an unknown zone is refused with an example', () => {
    expect(() => parseTemplate('{mm:Mars/Olympus}')).toThrow(
      '"Mars/Olympus"; an example is {mm:Asia/Shanghai}',
    )
  })
})

describe('templates that cannot be meant', () => {
  test.each([
    ['{sha257}', 'unknown variable {sha257}; known are {sha256}'],
    ['{}', 'unknown variable {}'],
    ['{constructor}', 'unknown variable'],
    ['{url.crc}', 'unknown variable'],
    ['{sha256', "a '{' without its partner"],
    ['sha256}', "a '}' without its partner"],
    ['{{sha256}}', 'without its partner'],
    ['cat.png', 'gives every image the same key'],
    ['/img/{sha256}.{ext}', "has an empty segment ('//', or a '/' at an end)"],
    ['img//{sha256}.{ext}', 'has an empty segment'],
    ['{sha256}/', 'has an empty segment'],
    ['./{sha256}.{ext}', "has a '.' segment"],
    ['../{sha256}.{ext}', "has a '..' segment"],
    ['img\\{sha256}.{ext}', "holds a '\\'"],
    [`${'a'.repeat(256)}/{sha256}.{ext}`, 'has a segment of over 255 bytes'],
    ['.persist/{sha256}.{ext}', 'is below .persist/, where no images go'],
  ])('%s is refused', (template, rule) => {
    expect(() => parseTemplate(template)).toThrow(rule)
  })
})

describe('what a template needs', () => {
  test.each([
    ['{url.sha1}.jpg', false],
    ['{host}/{path}', false],
    ['{date}/{name}/{run.id}/{field.id}', false],
    ['{url.sha1}.{ext}', true],
    ['{name}/{width}', true],
    ['{md5:0:2}/{name}', true],
  ])('%s needs the bytes: %s', (template, needsBytes) => {
    expect(parseTemplate(template).needsBytes).toBe(needsBytes)
  })

  test.each([
    ['{sha256}.{ext}', true],
    ['{sha256:0:2}/{sha256}', true],
    ['{sha256}/{sha256:0:2}', true],
    ['{sha256:0:16}.{ext}', false],
    ['{url.sha256}.{ext}', false],
    ['{name}.{ext}', false],
  ])('%s holds a whole hash of the bytes: %s', (template, holdsHash) => {
    expect(parseTemplate(template).holdsHash).toBe(holdsHash)
  })

  test('its fields and its digests are known beforehand', () => {
    const { fields, digests } = parseTemplate('{field.a}/{field.b:0:3}/{md5}/{url.sha1}')
    expect({ fields, digests }).toEqual({ fields: ['a', 'b'], digests: ['md5'] })
  })
})

import { describe, expect, test } from '@jest/globals'
import { cleanPath, cleanSegment } from '../../../src/storage/key/clean.ts'
import { mintKey, mintPrefix } from '../../../src/storage/key/object-key.ts'
import { parseTemplate } from '../../../src/storage/key/template.ts'

const facts = (url: string) => ({
  url: new URL(url, 'https://h.test'),
  fields: {},
  startedAt: new Date(0),
  runId: 'local',
})
const nameOf = (url: string) => parseTemplate('{name}').render(facts(url))

describe('names of URLs as key segments', () => {
  test.each([
    ['/a/..%2f..%2fetc', '___.._etc'],
    ['/%2e%2e/x.png', 'x'],
    ['/CON.png', '_CON'],
    ['/con%20.png', '_con'],
    ['/%20aux.png', '_aux'],
    ['/nul', '_nul'],
    ['/a%00.png', 'a_'],
    ['/.htaccess', '_htaccess'],
    ['/%20.htaccess', '_htaccess'],
    ['/', 'image'],
    ['/a/', 'image'],
    ['/%20', 'image'],
    ['/100%.png', '100%'],
    ['/%E7%8C%AB.png', '猫'],
    ['/e%CC%81.png', 'é'],
    ['/a%5Cb%3Ac%7Cd.png', 'a_b_c_d'],
    ['/a%E2%80%AEgnp.png', 'a_gnp'],
    ['/a%C2%85b%E2%80%A8c.png', 'a_b_c'],
    ['/dots...png', 'dots'],
  ])('%s', (url, name) => {
    expect(nameOf(url)).toBe(name)
  })

  test('a name of 300 characters is cut, Chinese ones between characters', () => {
    expect(nameOf(`/${'a'.repeat(300)}.png`)).toBe('a'.repeat(200))
    expect(nameOf(`/${'猫'.repeat(300)}.png`)).toBe('猫'.repeat(66))
  })

  test('a path loses what would climb or be empty', () => {
    expect(cleanPath('/a//..%2f/%2e/ .. /./b c/猫.png')).toBe('a/___/b c/猫.png')
  })

  test('whatever the text, what comes out is a valid key or nothing', () => {
    const letters = [
      'a',
      '.',
      '..',
      '/',
      '\\',
      ' ',
      '%2e',
      '%2f',
      '%',
      '\0',
      '\u202e',
      '\ud83d',
      '猫',
      ':',
      'CON',
      '\u2028',
    ]
    let seed = 7
    const next = () => (seed = (seed * 48271) % 2147483647)
    for (let round = 0; round < 3000; round++) {
      const text = Array.from({ length: next() % 9 }, () => letters[next() % letters.length]).join('')
      const segment = cleanSegment(text)
      if (segment === '') continue
      expect(segment).not.toMatch(/^[.\s]|[.\s]$|\//)
      expect(segment).not.toMatch(/^(con|nul)(\.|$)/i)
      expect(() => mintKey(mintPrefix(''), segment)).not.toThrow()
    }
  })
})

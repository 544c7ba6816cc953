import { expect, test } from '@jest/globals'
import { severalUrlsProblem } from '../../../src/base/url/repair-url.ts'
import { cpuMs } from '../../support/cpu-time.ts'

const problemOf = (text: string) => severalUrlsProblem(text)?.in('en')
const WITHIN = 'a URL begins within this text: one URL a line is needed (in JSON, one a string)'
const SRCSET = 'this is the text of a srcset: one URL a line is needed, without sizes such as 2x or 640w'

test.each([
  'https://a.test/1.png,https://a.test/2.png',
  'https://a.test/1.png, https://a.test/2.png',
  'https://a.test/1.png http://a.test/2.png',
  'https://a.test/1.png\tHTTPS://a.test/2.png',
  'https://a.test/1.png, "https://a.test/2.png"',
  'https://a.test/1.png，https://a.test/2.png',
  '//a.test/1.png https://a.test/2.png',
  '/1.png, https://a.test/2.png',
  'see https://a.test/2.png',
])('%j holds a second URL', text => {
  expect(problemOf(text)).toBe(WITHIN)
})

test.each([
  'https://a.test/1.png 1x, https://a.test/2.png 2x',
  'https://a.test/1.png 640w',
  '/1.png 1x,/2.png 1.5x',
  ' /1.png 320w , /2.png 640w ',
])('%j is the text of a srcset', text => {
  expect(problemOf(text)).toBe(SRCSET)
})

test.each([
  'https://a.test/1.png',
  ' https://a.test/1.png\n',
  '"https://a.test/1.png"',
  '<https://a.test/1.png>',
  'https://a.test/fetch/w_300,h_300/https://b.test/2.png',
  'https://a.test/?url=http://b.test/2.png',
  'https://a.test/a, b.png',
  'https://a.test/Nikon 50mm.jpg',
  'https://a.test/x 2x4.png',
  'data:image/svg+xml,<svg xmlns="a" href= http://a.test/>, https://a.test/',
])('%j is one', text => {
  expect(problemOf(text)).toBeUndefined()
})

test.each([' ', ',', ' 1', ' 1w', ' 1w ', ' http', '"', '< '])(
  'a million characters of %j cost little',
  piece => {
    const before = cpuMs()
    problemOf(`x${piece.repeat(1_000_000 / piece.length)}y`)
    expect(cpuMs() - before).toBeLessThan(1000)
  },
)

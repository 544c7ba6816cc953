import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from '@jest/globals'
import { textIn } from '../../../../src/base/sentence.ts'
import { RepeatedImages } from '../../../../src/jobs/persist/steps/repeated-image.ts'

const url = (host: string, name: string | number) => new URL(`https://${host}/${name}.png`)

/** What is said at the end: `A` and `B` are bytes, `.` are bytes of their own. */
function told(pattern: string, seen = new RepeatedImages(), host = 'h.test') {
  for (const [index, bytes] of [...pattern].entries())
    seen.saw(url(host, `${pattern.length}-${index}`), bytes === '.' ? `own ${host} ${index}` : bytes)
  return said(seen)
}

/** `8/9 A h.test`: of nine URLs eight gave the bytes `A`. */
const said = (seen: RepeatedImages) =>
  seen
    .sentences()
    .map(sentence =>
      textIn('en', sentence).replace(/^(\d+) of (\d+) URLs of (\S+) .*\(sha256 (\S+)\).*$/, '$1/$2 $4 $3'),
    )

describe('one picture for many URLs of a host', () => {
  test('is reported from the fifth, once, with the counts at the end', () => {
    expect(told('AAAA')).toEqual([])
    expect(told('AAAAA')).toEqual(['5/5 A h.test'])
    expect(told('AAAAAAAA.')).toEqual(['8/9 A h.test'])
  })

  test('is reported when it becomes more than half of what the host gave', () => {
    expect(told('......AAAAAA')).toEqual([])
    expect(told('......AAAAAAA')).toEqual(['7/13 A h.test'])
    expect(told('.A'.repeat(100))).toEqual([])
  })

  test('is reported for one host and not of many', () => {
    const seen = new RepeatedImages()
    for (let i = 0; i < 40; i++) seen.saw(url(`h${i}.test`, 1), 'A')
    expect(said(seen)).toEqual([])
    expect(told('AAAAA', seen, 'one.test')).toHaveLength(1)
    expect(told('BBBBB', seen, 'two.test')).toHaveLength(2)
  })

  test('is not reported for one URL that is seen again and again', () => {
    const seen = new RepeatedImages()
    for (let i = 0; i < 20; i++) seen.saw(url('h.test', 1), 'A')
    for (let i = 0; i < 20; i++) seen.saw(url('h.test', i % 3), 'A')
    expect(said(seen)).toEqual([])
    const twice = new RepeatedImages()
    for (const name of [0, 0, 1, 2, 3]) twice.saw(url('h.test', name), 'A')
    expect(said(twice)).toEqual([])
    twice.saw(url('h.test', 4), 'A')
    expect(said(twice)).toEqual(['5/6 A h.test'])
  })

  test('is not reported for an album with some doubles', () => {
    expect(told('AABBCCDDEE.....')).toEqual([])
  })
})

/** The collector, which a test is not given by itself. */
function collect(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}

test('a hundred thousand images of twenty thousand hosts leave no more than a few megabytes', () => {
  const seen = new RepeatedImages()
  collect()
  const before = process.memoryUsage().heapUsed
  for (let i = 0; i < 100_000; i++) seen.saw(url(`h${i % 20_000}.test`, i), `${i}`.padStart(64, '0'))
  // Doubles fill the other half of the manifest.
  for (let i = 0; i < 50_000; i++) seen.saw(url('double.test', i), `d${i >> 1}`.padStart(64, '0'))
  collect()
  expect((process.memoryUsage().heapUsed - before) / 2 ** 20).toBeLessThan(25)
  // The picture that comes back is still found among all that passed.
  for (let i = 0; i < 5; i++) seen.saw(url('late.test', i), 'A')
  expect(said(seen)).toHaveLength(1)
})

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from '@jest/globals'
import { RepeatedImages } from '../../../../src/jobs/persist/steps/repeated-image.ts'

const url = (host: string, name: string | number) => new URL(`https://${host}/${name}.png`)

/** What is said of each image, in order: `A` and `B` are bytes, `.` are bytes of their own. */
function told(pattern: string, seen = new RepeatedImages(), host = 'h.test') {
  return [...pattern].map((bytes, index) =>
    seen.saw(url(host, `${pattern.length}-${index}`), bytes === '.' ? `own ${host} ${index}` : bytes),
  )
}

describe('one picture for many URLs of a host', () => {
  test('is reported with the fifth, once', () => {
    expect(told('AAAAAAAA')).toEqual([
      ...Array(4).fill(undefined),
      { host: 'h.test', sha256: 'A', count: 5, total: 5 },
      ...Array(3).fill(undefined),
    ])
  })

  test('is reported when it becomes more than half of what the host gave', () => {
    const said = told('......AAAAAAAA')
    expect(said.findIndex(Boolean)).toBe(12)
    expect(said[12]).toEqual({ host: 'h.test', sha256: 'A', count: 7, total: 13 })
    expect(told('.A'.repeat(100)).filter(Boolean)).toEqual([])
  })

  test('is reported for one host and not of many', () => {
    const seen = new RepeatedImages()
    const said = Array.from({ length: 40 }, (_, i) => seen.saw(url(`h${i}.test`, 1), 'A'))
    expect(said.filter(Boolean)).toEqual([])
    expect(told('AAAAA', seen, 'one.test').filter(Boolean)).toHaveLength(1)
    expect(told('BBBBB', seen, 'two.test').filter(Boolean)).toHaveLength(1)
  })

  test('is not reported for one URL that is seen again and again', () => {
    const seen = new RepeatedImages()
    const again = Array.from({ length: 20 }, () => seen.saw(url('h.test', 1), 'A'))
    const among = Array.from({ length: 20 }, (_, i) => seen.saw(url('h.test', i % 3), 'A'))
    expect([...again, ...among].filter(Boolean)).toEqual([])
    const twice = new RepeatedImages()
    expect([0, 0, 1, 2, 3].map(name => twice.saw(url('h.test', name), 'A')).filter(Boolean)).toEqual([])
    expect(twice.saw(url('h.test', 4), 'A')).toMatchObject({ count: 5 })
  })

  test('is not reported for an album with some doubles', () => {
    expect(told('AABBCCDDEE.....').filter(Boolean)).toEqual([])
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
  const said = Array.from({ length: 5 }, (_, i) => seen.saw(url('late.test', i), 'A'))
  expect(said.filter(Boolean)).toHaveLength(1)
})

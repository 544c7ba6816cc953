import { describe, expect, test } from '@jest/globals'
import { BodyBuffer } from '../../../src/base/buffers/body-buffer.ts'

const BYTES = Buffer.from(Array.from({ length: 200_000 }, (_, i) => i % 251))

/** @param step bytes of a chunk */
function collect(declared: number, step: number): Buffer {
  const body = new BodyBuffer(declared)
  for (let at = 0; at < BYTES.length; at += step) body.append(BYTES.subarray(at, at + step))
  expect(body.length).toBe(BYTES.length)
  return body.whole()
}

describe('a body', () => {
  test.each([
    [200_000, 200_000],
    [200_000, 7],
    [0, 200_000],
    [0, 65_536],
    [0, 65_537],
    [0, 1],
    // More than was declared, which undici never gives.
    [100, 64],
  ])('declared as %i bytes and read in pieces of %i is whole', (declared, step) => {
    expect(collect(declared, step).equals(BYTES)).toBe(true)
  })

  test.each([0, 3])('holds on to nothing it was given (declared: %i)', declared => {
    const chunk = Buffer.from('abc')
    const body = new BodyBuffer(declared)
    body.append(chunk)
    chunk.fill('x')
    const whole = body.whole()
    expect([whole.toString(), whole.buffer === chunk.buffer]).toEqual(['abc', false])
  })

  test('of no declared length holds no more than a few kilobytes where it is short', () => {
    const body = new BodyBuffer(0)
    body.append(BYTES.subarray(0, 300))
    expect(body.whole().buffer.byteLength).toBe(4096)
  })

  test('of nothing is empty', () => {
    expect(new BodyBuffer(0).whole()).toHaveLength(0)
  })

  test('that nobody keeps is counted', () => {
    const body = new BodyBuffer(0)
    body.count(1000)
    expect([body.length, body.whole().length]).toEqual([1000, 0])
  })
})

import { describe, expect, test } from '@jest/globals'
import { BodyBuffer } from '../../../src/base/buffers/body-buffer.ts'
import { BodyMemory } from '../../../src/base/buffers/body-memory.ts'

const BYTES = Buffer.from(Array.from({ length: 200_000 }, (_, i) => i % 251))

/** @param step bytes of a chunk */
function collect(declared: number, step: number): Buffer {
  const body = new BodyBuffer(declared)
  for (let at = 0; at < BYTES.length; at += step) body.append(BYTES.subarray(at, at + step))
  const whole = body.whole()
  expect(whole.length).toBe(BYTES.length)
  return whole
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
})

const MIB = 1024 * 1024

/** A memory that counts what it has given out. */
class CountingMemory extends BodyMemory {
  used = 0
  most = 0
  get blocks(): number {
    return this.#out.size
  }
  readonly #out = new Set<ArrayBufferLike>()
  override take(bytes: number): Buffer {
    const taken = super.take(bytes)
    this.#out.add(taken.buffer)
    this.used += taken.buffer.byteLength
    this.most = Math.max(this.most, this.used)
    return taken
  }
  override giveBack(bytes: Uint8Array): void {
    if (this.#out.delete(bytes.buffer)) this.used -= bytes.buffer.byteLength
    super.giveBack(bytes)
  }
}

describe('memory of a body', () => {
  const chunk = Buffer.alloc(64 * 1024, 7)
  const fill = (body: BodyBuffer, bytes: number) => {
    for (let came = 0; came < bytes; came += chunk.length) body.append(chunk.subarray(0, bytes - came))
  }

  test('grows with what has come, not with what was announced', () => {
    const memory = new CountingMemory()
    const body = new BodyBuffer(50 * MIB, memory)
    expect(memory.used).toBeLessThanOrEqual(MIB)
    fill(body, MIB)
    expect(memory.used).toBeLessThanOrEqual(MIB)
    fill(body, 2 * MIB)
    expect(memory.used).toBeLessThanOrEqual(8 * MIB)
    fill(body, 47 * MIB)
    expect(memory.used).toBe(50 * MIB)
    expect(body.whole()).toHaveLength(50 * MIB)
  })

  test.each([MIB - 1, MIB, 91_000])('is taken once for a small body of %i bytes', bytes => {
    const memory = new CountingMemory()
    const body = new BodyBuffer(bytes, memory)
    const before = memory.used
    fill(body, bytes)
    expect([memory.most, body.whole().length]).toEqual([before, bytes])
  })

  test.each([
    ['announced', 20 * MIB, 20 * MIB],
    // Eight times what had come when it grew; what is not written takes no memory.
    ['not announced', 0, 64 * MIB],
  ])('holds a body once when it is whole, and nothing when it has failed (%s)', (_what, declared, used) => {
    const memory = new CountingMemory()
    const body = new BodyBuffer(declared, memory)
    fill(body, 20 * MIB)
    expect(body.whole().equals(Buffer.alloc(20 * MIB, 7))).toBe(true)
    expect([memory.blocks, memory.used]).toEqual([1, used])
    const failed = new BodyBuffer(declared, memory)
    fill(failed, 5 * MIB)
    failed.discard()
    expect([memory.blocks, failed.whole().length]).toEqual([1, 0])
  })

  test('of unknown length grows with what has come', () => {
    const memory = new CountingMemory()
    const body = new BodyBuffer(0, memory)
    for (let came = chunk.length; came <= 200 * MIB; came += chunk.length) {
      body.append(chunk)
      expect(memory.used).toBeLessThanOrEqual(Math.max(2 * MIB, came * 8))
    }
    expect(memory.used).toBeLessThanOrEqual(400 * MIB)
  })
})

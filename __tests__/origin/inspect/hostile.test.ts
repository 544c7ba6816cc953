import { describe, expect, test } from '@jest/globals'
import type { PersistError } from '../../../src/base/errors.ts'
import { IMAGE_NAMES, image } from '../../images/images.ts'
import { cpuMs } from '../../support/cpu-time.ts'
import { everyType, inspection } from '../../support/inspect-rules.ts'

/** A small repeatable generator (mulberry32), numbers in [0, 2^32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}

/** Up to eight bytes changed, one time in three the rest cut off; half of the changes fall into the header. */
function damaged(original: Buffer, random: () => number): Buffer {
  const bytes = Buffer.from(original)
  for (let change = random() % 8; change >= 0; change--) {
    const reach = random() % 2 ? Math.min(64, bytes.length) : bytes.length
    bytes[random() % reach] = [0, 1, 0x7f, 0x80, 0xff, random() & 0xff][random() % 6] ?? 0
  }
  return random() % 3 ? bytes : bytes.subarray(0, random() % bytes.length)
}

async function outcomeOf(bytes: Buffer): Promise<string> {
  return inspection(bytes, everyType).then(
    () => 'accepted',
    (error: PersistError) => (error.stage === 'inspect' ? error.reason : `escaped: ${error}`),
  )
}

describe('hostile bytes', () => {
  test('damaged files are accepted or refused in our own words, thousands in a few seconds', async () => {
    const random = generator(20_240_607)
    const seen = new Set<string>()
    const started = cpuMs()
    for (const name of IMAGE_NAMES) {
      const original = image(name)
      for (let round = 0; round < 150; round++) seen.add(await outcomeOf(damaged(original, random)))
    }
    expect(cpuMs() - started).toBeLessThan(5000)
    expect([...seen].sort()).toEqual(['accepted', 'empty', 'image-incomplete', 'not-an-image'])
  })

  const MIB = 1024 * 1024
  const beginnings = [
    '',
    '<',
    '<!--',
    '<?',
    '<!doctype ',
    '<svg ',
    '<svg>',
    '<html',
    '<html><title',
    '{',
    '[',
    '\xff\xd8\xff',
    image('plain.png').toString('latin1', 0, 33), // signature and IHDR, so that chunks may follow
    'GIF89a',
    '\0\0\x01\0\xff\xff',
    'II*\0\x08\0\0\0\xff\xff',
    'MM\0*\0\0\0\x08\xff\xff',
    '\0\0\0\x10ftypavif\0\0\0\0',
    '\0\0\0\x10ftypmp42\0\0\0\0',
    '\0\0\0\x0cJXL \r\n\x87\n',
    '\x1a\x45\xdf\xa3webm',
    '\xff\x0a',
  ]
  const fillings = [
    'a',
    '(',
    '/',
    '<',
    ' ',
    '[',
    '\0',
    '\xff',
    '<!--',
    '<svg ',
    '<title',
    '</svg',
    '<!doctype a [',
    '<?xml?>',
    '\xff\xc0\0\0',
    '\0\0\0\x08free',
    '\0\0\0\x08jxlp',
    '\0\0\0\x01free\0\0\0\0\0\0\0\0',
    '\0\0\0\0IDAT\x35\xaf\x06\x1e',
    '{[',
    '<title>\n',
  ]

  test.each(['<??>', '<!---->', '<!doctype a>', ' ', '\u00ff'])(
    '50 MiB of %j, 96 bytes on the wire, are judged at once',
    async item => {
      const filling = Buffer.alloc(50 * MIB, Buffer.from(item, 'latin1'))
      for (const beginning of ['', '\xff\xd8\xff']) {
        const bytes = Buffer.concat([Buffer.from(beginning, 'latin1'), filling])
        const started = cpuMs()
        expect(await outcomeOf(bytes)).not.toBe('accepted')
        expect(cpuMs() - started).toBeLessThan(5000)
      }
    },
  )

  test.each(fillings)('1 MiB of %j after every beginning takes linear time', async filling => {
    for (const beginning of beginnings) {
      const bytes = Buffer.concat([Buffer.from(beginning, 'latin1'), Buffer.alloc(MIB, filling, 'latin1')])
      const started = cpuMs()
      expect(await outcomeOf(bytes)).not.toMatch(/^escaped/)
      expect({ beginning, slow: cpuMs() - started > 1000 }).toEqual({ beginning, slow: false })
    }
  })
})

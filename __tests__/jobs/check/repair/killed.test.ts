import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Damage, openRepairing, pathOf, picture, type Repairing } from '../../../support/repairing.ts'

let place: Repairing
beforeAll(async () => {
  place = await openRepairing()
})
afterAll(() => place.close())

const flipped = (bytes: Buffer) => {
  const one = Buffer.from(bytes)
  one[one.length >> 1] = (one[one.length >> 1] ?? 0) ^ 1
  return one
}

/** Images with what lies in the source and in the copy in place of them. */
const CASES = {
  lost: { bytes: picture('plain.png') },
  copied: { bytes: picture('alpha.png'), copy: picture('alpha.png') },
  cut: { bytes: picture('baseline.jpg'), there: picture('baseline.jpg').subarray(0, 100) },
  bit: { bytes: picture('cmyk.jpg'), there: flipped(picture('cmyk.jpg')), copy: picture('cmyk.jpg') },
  other: { bytes: picture('still.gif'), there: picture('animated.gif') },
  type: { bytes: picture('plain.bmp'), there: picture('plain.bmp') },
  cropped: { bytes: picture('lossless.webp'), there: picture('lossless.webp').subarray(9) },
  swapped: { bytes: picture('plain.tiff'), there: picture('big-endian.tiff') },
  short: { bytes: picture('progressive.jpg'), there: picture('progressive.jpg').subarray(0, -1) },
  empty: { bytes: picture('interlaced.png'), there: Buffer.alloc(0) },
  long: { bytes: picture('plain.heic'), there: Buffer.concat([picture('plain.heic'), Buffer.alloc(1)]) },
  gone: { bytes: picture('plain.ico') },
} satisfies Record<string, { bytes: Buffer; there?: Buffer; copy?: Buffer }>

const NAMES = Object.keys(CASES) as (keyof typeof CASES)[]

async function damage(): Promise<void> {
  for (const name of NAMES) {
    const { bytes, there, copy }: { bytes: Buffer; there?: Buffer; copy?: Buffer } = CASES[name]
    const path = pathOf({ bytes })
    place.oss.bucket.remove(`scraped/${path}`)
    const contentType = name === 'type' ? 'text/html' : 'image/png'
    if (there) place.oss.bucket.put(`scraped/${path}`, there, { contentType })
    await place.copy.remove(place.keyAt(place.copy, path), new AbortController().signal)
    if (copy) await place.put(place.copy, path, copy)
  }
}

/** What a check would hand over now. */
async function damages(): Promise<Damage[]> {
  const found = await Promise.all(
    NAMES.map(async (name): Promise<Damage[]> => {
      const { bytes } = CASES[name]
      const path = pathOf({ bytes })
      const url = `${place.origin.url}/${name}`
      const object = place.oss.bucket.head(`scraped/${path}`)
      return !object
        ? [{ bytes, url }]
        : !object.bytes.equals(bytes)
          ? [{ bytes, url, state: 'changed' }]
          : object.contentType === 'text/html'
            ? [{ bytes, url, state: 'changed', why: 'type' }]
            : []
    }),
  )
  return found.flat()
}

async function bytesNow(): Promise<unknown[]> {
  return Promise.all(
    NAMES.map(async name => {
      const { bytes } = CASES[name]
      const object = place.oss.bucket.head(`scraped/${pathOf({ bytes })}`)
      return [name, object?.bytes.equals(bytes), object?.contentType !== 'text/html']
    }),
  )
}

test('a repair that is killed at any request and runs again ends as one that was not', async () => {
  for (const name of NAMES) if (name !== 'gone') place.serve(`/${name}`, { body: CASES[name].bytes })
  await damage()
  const ends = await place.repair({ repair: 'replace' }, ...(await damages()))
  expect(ends.map(({ state }) => state)).toEqual([...Array(11).fill('repaired'), 'dangling'])
  const whole = await bytesNow()
  // A second repair finds only what is gone, and writes nothing.
  expect(await place.repair({ repair: 'replace' }, ...(await damages()))).toEqual([
    { state: 'dangling', message: expect.stringContaining('404') },
  ])
  let kills = 0
  for (let isOver = false; !isOver; kills++) {
    await damage()
    isOver = await place.repairKilled(kills, { repair: 'replace' }, ...(await damages()))
    await place.repair({ repair: 'replace' }, ...(await damages()))
    expect([kills, await bytesNow()]).toEqual([kills, whole])
  }
  expect(kills).toBeGreaterThanOrEqual(20)
})

/** Repairs of objects that go through a file, whose bodies break. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openRepairing, pathOf, picture, type Repairing } from '../../../support/repairing.ts'

let place: Repairing
beforeEach(async () => {
  place = await openRepairing()
})
afterEach(() => place.close())

/** From 8 MiB on they go through a file. */
const CUT = 9_000_000
const film = filmOf(10_000_000)
const key = `scraped/${pathOf({ bytes: film })}`
const options = {
  allowTypes: 'image,video',
  maxBytes: 1_000_000,
  maxMediaBytes: 50_000_000,
  repair: 'replace',
} as const
const isBody = ({ method }: { readonly method: string }) => method === 'GET'

function filmOf(size: number): Buffer {
  const padding = Buffer.alloc(size)
  padding.writeUInt32BE(size)
  padding.write('free', 4)
  return Buffer.concat([picture('clip.mp4'), padding])
}

const ranges = () => place.oss.requests.filter(isBody).map(({ headers }) => headers.range)

test.each([
  ['at 9 MB', film, CUT],
  ['at 40 MB', filmOf(42_000_000), 40_000_000],
])('a video whose body is cut %s is taken up there', async (_, bytes, cut) => {
  const at = `scraped/${pathOf({ bytes })}`
  place.oss.bucket.put(at, bytes, { contentType: 'text/plain' })
  place.oss.fault(isBody, { cutAfter: cut })
  const [end] = await place.repair(options, { bytes, state: 'changed', why: 'type' })
  expect([end, ranges()]).toEqual([{ state: 'repaired' }, [undefined, `bytes=${cut}-`]])
  expect(place.oss.bucket.head(at)?.contentType).toBe('video/mp4')
  expect(place.oss.bucket.head(at)?.bytes.equals(bytes)).toBe(true)
  expect(await place.bodies()).toEqual([])
})

test.each([
  ['smaller', picture('clip.mp4')],
  ['of the same size', Buffer.alloc(film.length, 1)],
])('a video that becomes another one at 9 MB, %s, goes nowhere', async (_, other) => {
  place.oss.bucket.put(key, film, { contentType: 'video/mp4' })
  place.oss.fault(isBody, { cutAfter: CUT })
  place.oss.fault(
    request => {
      if (!isBody(request)) return false
      place.oss.bucket.put(key, other)
      return true
    },
    { status: 503, code: 'ServiceUnavailable' },
  )
  const [end] = await place.repair(options, { bytes: film, state: 'changed', why: 'type' })
  expect(end?.state).toBe('changed')
  expect(place.oss.bucket.head(key)?.bytes.equals(other)).toBe(true)
  expect([ranges().length, await place.bodies()]).toEqual([4, []])
})

test('a video that the network spoils once is read anew', async () => {
  place.oss.bucket.put(key, film, { contentType: 'text/plain' })
  place.oss.fault(isBody, { spoiled: true })
  const [end] = await place.repair(options, { bytes: film, state: 'changed', why: 'type' })
  expect([end, ranges()]).toEqual([{ state: 'repaired' }, [undefined, undefined]])
  expect(place.oss.bucket.head(key)?.bytes.equals(film)).toBe(true)
  expect(await place.bodies()).toEqual([])
})

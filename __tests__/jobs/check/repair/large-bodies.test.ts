/** Repairs of objects that go through a file, whose bodies break. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openRepairing, pathOf, picture, type Repairing } from '../../../support/repairing.ts'

let place: Repairing
beforeEach(async () => {
  place = await openRepairing()
})
afterEach(() => place.close())

const CUT = 40_000_000
const padding = Buffer.alloc(42_000_000)
padding.writeUInt32BE(padding.length)
padding.write('free', 4)
const film = Buffer.concat([picture('clip.mp4'), padding])
const key = `scraped/${pathOf({ bytes: film })}`
const options = {
  allowTypes: 'image,video',
  maxBytes: 1_000_000,
  maxMediaBytes: 50_000_000,
  repair: 'replace',
} as const
const isBody = ({ method }: { readonly method: string }) => method === 'GET'
const ranges = () => place.oss.requests.filter(isBody).map(({ headers }) => headers.range)

test('a video whose body is cut at 40 MB is taken up there', async () => {
  place.oss.bucket.put(key, film, { contentType: 'text/plain' })
  place.oss.fault(isBody, { cutAfter: CUT })
  const [end] = await place.repair(options, { bytes: film, state: 'changed', why: 'type' })
  expect([end, ranges()]).toEqual([{ state: 'repaired' }, [undefined, `bytes=${CUT}-`]])
  expect(place.oss.bucket.head(key)?.contentType).toBe('video/mp4')
  expect(place.oss.bucket.head(key)?.bytes.equals(film)).toBe(true)
  expect(await place.bodies()).toEqual([])
})

test.each([
  ['smaller', picture('clip.mp4')],
  ['of the same size', Buffer.alloc(film.length, 1)],
])('a video that becomes another one at 40 MB, %s, goes nowhere', async (_, other) => {
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
  const [end] = await place.repair(options, { bytes: film, mirror: true })
  expect(end?.state).toBe('dangling')
  expect(await place.read(place.mirror, pathOf({ bytes: film }))).toBeUndefined()
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

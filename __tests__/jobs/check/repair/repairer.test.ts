import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openFolder } from '../../../../src/storage/stores/folder/folder.ts'
import { openRepairing, pathOf, picture, type Repairing } from '../../../support/repairing.ts'

let place: Repairing
beforeEach(async () => {
  place = await openRepairing()
})
afterEach(() => place.close())

const bytes = picture()
const other = picture('alpha.png')
const path = pathOf({ bytes })
const kept = () => place.read(place.source, path)
const puts = () => place.oss.requests.filter(({ method }) => method === 'PUT')

describe('a missing object', () => {
  test('is put back from its origin, as persist would write it today', async () => {
    const url = place.serve('/a.png', { body: bytes })
    const options = { cacheControl: 'max-age=60', metadata: 'team: memes' }
    expect(await place.repair(options, { bytes, url })).toEqual([{ state: 'repaired' }])
    const object = place.oss.bucket.head(`scraped/${path}`)
    expect(object?.bytes).toEqual(bytes)
    expect(object?.contentType).toBe('image/png')
    expect(object?.headers).toEqual({ 'cache-control': 'max-age=60' })
    expect(object?.metadata).toEqual({ team: 'memes' })
    expect(puts().map(({ headers }) => headers['x-oss-forbid-overwrite'])).toEqual(['true'])
  })

  test('is put back from a copy that is named first, without a request to the origin', async () => {
    const url = place.serve('/a.png', { body: bytes })
    await place.put(place.copy, path, bytes)
    expect(await place.repair({}, { bytes, url })).toEqual([{ state: 'repaired' }])
    expect(await kept()).toEqual(bytes)
    expect(place.oss.bucket.head(`scraped/${path}`)?.headers['cache-control']).toContain('immutable')
    expect(place.origin.requests).toEqual([])
  })

  test('comes from the origin first where repair-from says so', async () => {
    const url = place.serve('/a.png', { body: bytes })
    await place.put(place.copy, path, bytes)
    await place.repair({ repairFrom: ['origin', place.copyLine] }, { bytes, url })
    expect(place.origin.requestsFor('/a.png')).toHaveLength(1)
  })

  test('one wrong bit in a copy is seen, and its bytes are passed over', async () => {
    const drawn = picture('plain.bmp')
    const url = place.serve('/a.bmp', { body: drawn })
    const bit = Buffer.from(drawn)
    bit[bit.length - 9] = (bit.at(-9) ?? 0) ^ 1
    const copied = pathOf({ bytes: drawn })
    await place.put(place.copy, copied, bit)
    expect(await place.repair({}, { bytes: drawn, url })).toEqual([{ state: 'repaired' }])
    expect(await place.read(place.source, copied)).toEqual(drawn)
  })

  test('stays missing where the origin gives other bytes today, and those are stored nowhere', async () => {
    const url = place.serve('/a.png', { body: other })
    expect(await place.repair({}, { bytes, url })).toEqual([
      { state: 'missing', message: expect.stringMatching(/^not repaired: 127.*gives other bytes today$/) },
    ])
    expect(puts()).toEqual([])
  })

  test('is dangling where its origin is gone, and missing where the origin only fails', async () => {
    const gone = place.serve('/gone.png', { status: 410 })
    const broken = place.serve('/broken.png', { status: 403 })
    const page = place.serve('/page.png', { body: '<html><title>Log in</title></html>' })
    const ends = await place.repair(
      { retries: 0 },
      { bytes, url: gone },
      { bytes: other, url: broken },
      { bytes: picture('still.gif'), url: page },
      { bytes: picture('plain.bmp'), url: gone, state: 'dangling' },
    )
    expect(ends.map(({ state }) => state)).toEqual(['dangling', 'missing', 'missing', 'dangling'])
    expect(ends.map(({ message }) => message)).toEqual([
      expect.stringContaining('410'),
      expect.stringContaining('403'),
      expect.stringContaining('Log in'),
      expect.stringContaining('410'),
    ])
    expect(puts()).toEqual([])
  })

  test('without a digest it is never repaired', async () => {
    const url = place.serve('/a.png', { body: bytes })
    await place.put(place.copy, path, bytes)
    const line = { sha256: undefined } as object
    expect(await place.repair({}, { bytes, url, lines: [line] })).toEqual([
      { state: 'missing', message: expect.stringContaining('no SHA-256') },
    ])
    expect([place.origin.requests, puts()]).toEqual([[], []])
  })

  test('another URL of the same bytes is tried, and a name that is no URL is not', async () => {
    const [gone, there] = [
      place.serve('/gone.png', { status: 404 }),
      place.serve('/there.png', { body: bytes }),
    ]
    const lines = [
      { url: gone },
      { url: `${place.origin.url}/#id=7` },
      { url: `${place.origin.url}/#id=8`, fetchedUrl: there },
      { url: 'bytes:,00' },
    ]
    expect(await place.repair({}, { bytes, lines })).toEqual([{ state: 'repaired' }])
    expect(place.origin.requests.map(request => request.path)).toEqual(['/gone.png', '/there.png'])
  })

  test('another object that has taken the key stays', async () => {
    const url = place.serve('/a.png', { body: bytes })
    await place.put(place.source, path, other)
    expect(await place.repair({ repair: 'replace' }, { bytes, url })).toEqual([
      { state: 'changed', message: expect.stringContaining('another object has taken this key') },
    ])
    expect(await kept()).toEqual(other)
  })

  test('equal bytes that another run has put there meanwhile count as repaired', async () => {
    const url = place.serve('/a.png', { body: bytes })
    await place.put(place.source, path, bytes)
    expect(await place.repair({}, { bytes, url })).toEqual([{ state: 'repaired' }])
  })
})

describe('a changed object', () => {
  const changed = { bytes, state: 'changed' } as const

  test('is left alone by repair: true', async () => {
    await place.put(place.source, path, other)
    expect(await place.repair({}, { ...changed, url: place.serve('/a.png', { body: bytes }) })).toEqual([
      { state: 'changed' },
    ])
    expect([await kept(), place.origin.requests.length]).toEqual([other, 0])
  })

  test('is replaced by repair: replace', async () => {
    await place.put(place.source, path, other)
    const url = place.serve('/a.png', { body: bytes })
    expect(await place.repair({ repair: 'replace' }, { ...changed, url })).toEqual([{ state: 'repaired' }])
    expect(await kept()).toEqual(bytes)
  })

  test('is left alone if it is another one by the time of the upload', async () => {
    await place.put(place.source, path, other)
    const newer = picture('still.gif')
    const url = place.serve('/a.png', async (socket, _request, write) => {
      await place.put(place.source, path, newer)
      await write(`HTTP/1.1 200 OK\r\nContent-Length: ${bytes.length}\r\n\r\n`)
      await write(bytes)
      socket.end()
    })
    expect(await place.repair({ repair: 'replace' }, { ...changed, url })).toEqual([
      { state: 'changed', message: expect.stringContaining('was replaced since the check looked') },
    ])
    expect(await kept()).toEqual(newer)
  })

  test('with the right bytes under a wrong type it is written again from itself', async () => {
    place.oss.bucket.put(`scraped/${path}`, bytes, { contentType: 'text/plain' })
    expect(await place.repair({ repair: 'replace' }, { ...changed, why: 'type' })).toEqual([
      { state: 'repaired' },
    ])
    expect(place.oss.bucket.head(`scraped/${path}`)?.contentType).toBe('image/png')
    expect(place.origin.requests).toEqual([])
  })

  test('in a folder, which has no ETag, its bytes are compared before it is replaced', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'images-'))
    const inFolder = await openRepairing({}, openFolder(directory))
    try {
      await inFolder.put(inFolder.source, path, other)
      await inFolder.put(inFolder.copy, path, bytes)
      expect(await inFolder.repair({ repair: 'replace' }, changed)).toEqual([{ state: 'repaired' }])
      expect(await inFolder.read(inFolder.source, path)).toEqual(bytes)
    } finally {
      await inFolder.close()
      await rm(directory, { recursive: true, force: true })
    }
  })
})

describe('requests', () => {
  test('one URL is requested once, however many keys it has', async () => {
    const url = place.serve('/a.png', { body: bytes })
    const gone = place.serve('/gone.png', { status: 404 })
    const paths = ['a.png', 'b.png', 'deep/c.png']
    const ends = await place.repair(
      {},
      ...paths.map(one => ({ bytes, url, path: one })),
      { bytes: other, url, path: 'older.png' },
      ...paths.map(one => ({ bytes: other, url: gone, path: `x/${one}` })),
    )
    expect(ends.map(({ state }) => state)).toEqual([
      ...['repaired', 'repaired', 'repaired', 'missing'],
      ...['dangling', 'dangling', 'dangling'],
    ])
    expect(place.origin.requests.map(request => request.path).sort()).toEqual(['/a.png', '/gone.png'])
    for (const one of paths) expect(await place.read(place.source, one)).toEqual(bytes)
  })

  test('follow the address policy of persist', async () => {
    const url = place.serve('/a.png', { body: bytes })
    const [end] = await place.repair({ allowAddresses: [] }, { bytes, url })
    expect(end).toEqual({ state: 'missing', message: expect.stringContaining('127.0.0.1') })
    expect(place.origin.requests).toEqual([])
  })

  test('bytes that today’s settings refuse are not stored', async () => {
    const url = place.serve('/a.png', { body: bytes })
    const [end] = await place.repair({ allowTypes: 'jpeg' }, { bytes, url })
    expect(end).toEqual({ state: 'missing', message: expect.stringContaining('allow-types') })
    expect(puts()).toEqual([])
  })
})

describe('a video that is too large for memory', () => {
  /** With a box of padding, because a type shows in the first 4 KiB. */
  const padding = Buffer.alloc(8192)
  padding.writeUInt32BE(padding.length)
  padding.write('free', 4)
  const film = Buffer.concat([picture('clip.mp4'), padding])
  const options = { allowTypes: 'image,video', maxBytes: 1024 }

  test.each(['the copy', 'its origin'])('comes from %s through a file', async from => {
    const filmed = pathOf({ bytes: film })
    const url = place.serve('/a.mp4', { body: film })
    if (from === 'the copy') await place.put(place.copy, filmed, film)
    expect(await place.repair(options, { bytes: film, url })).toEqual([{ state: 'repaired' }])
    expect(await place.read(place.source, filmed)).toEqual(film)
    expect(place.oss.bucket.head(`scraped/${filmed}`)?.contentType).toBe('video/mp4')
    expect(place.origin.requests).toHaveLength(from === 'the copy' ? 0 : 1)
    expect(await place.bodies()).toEqual([])
  })

  test('other bytes of its size in the copy are passed over', async () => {
    await place.put(place.copy, pathOf({ bytes: film }), Buffer.alloc(film.length, 1))
    const [end] = await place.repair(options, { bytes: film })
    expect([end?.state, puts(), await place.bodies()]).toEqual(['dangling', [], []])
  })
})

describe('a place that refuses', () => {
  test('the source is not requested again once it refuses every request', async () => {
    const url = place.serve('/a.png', { body: bytes })
    place.oss.fault(() => true, { status: 403, code: 'InvalidAccessKeyId', times: Number.POSITIVE_INFINITY })
    const damages = Array.from({ length: 5 }, (_, number) => ({ bytes, url, path: `${number}.png` }))
    const ends = await place.repairInTurn({}, ...damages)
    expect(ends).toEqual(
      Array(5).fill({ state: 'missing', message: expect.stringMatching(/^not repaired: .*access key/i) }),
    )
    expect(place.oss.requests).toHaveLength(1)
  })

  test('a copy that cannot be read leaves the origin', async () => {
    const url = place.serve('/a.png', { body: bytes })
    // A folder in the place of the file.
    await place.put(place.copy, `${path}/in-the-way`, bytes)
    expect(await place.repair({}, { bytes, url })).toEqual([{ state: 'repaired' }])
  })
})

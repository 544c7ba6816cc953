import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { rawUtf8Location, twoLocations } from '../../servers/misbehave.ts'
import { type Origin, startOrigin } from '../../servers/origin.ts'
import { type Fetching, fetching, PNG } from '../../support/test-fetcher.ts'

let work: Fetching
let other: Origin
beforeEach(async () => {
  work = await fetching({
    headers: { authorization: 'Bearer mine', cookie: 'mine=1', 'user-agent': 'my own' },
  })
  other = await startOrigin()
})
afterEach(async () => {
  await work.close()
  await other.close()
})

/** A path that redirects to `location`. */
const redirect = (path: string, location: string | readonly string[], status = 302) =>
  work.origin.serve(path, { status, headers: { Location: location }, body: '<html>moved</html>' })

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])('of %i is followed, with a GET', async status => {
    const image = work.origin.serve('/b.png', { body: PNG })
    const { bytes, finalUrl, attempts } = await work.fetch(redirect('/a', image, status))
    expect([bytes.equals(PNG), finalUrl.href, attempts]).toEqual([true, image, 1])
    expect(work.origin.requests.map(seen => `${seen.method} ${seen.path}`)).toEqual(['GET /a', 'GET /b.png'])
  })

  test.each([
    ['absolute', (port: number) => `http://127.0.0.1:${port}/x/b.png`],
    ['without a scheme', (port: number) => `//127.0.0.1:${port}/x/b.png`],
    ['from the root', () => '/x/b.png'],
    ['from its folder', () => 'b.png'],
    ['from the folder above', () => '../x/b.png'],
    ['with blanks around and a fragment', () => '  b.png#top  '],
  ])('%s is resolved', async (_form, location) => {
    const image = work.origin.serve('/x/b.png', { body: PNG })
    const { finalUrl } = await work.fetch(redirect('/x/a', location(work.origin.port)))
    expect(finalUrl.href).toBe(image)
  })

  test('keeps the connection for the next hop', async () => {
    work.origin.serve('/b.png', { body: PNG })
    await work.fetch(redirect('/a', '/b.png'))
    expect(work.origin.connections).toBe(1)
  })

  test('of five hops is followed, of six is not', async () => {
    for (let i = 0; i < 6; i++) redirect(`/${i}`, `/${i + 1}`)
    work.origin.serve('/6', { body: PNG })
    expect((await work.fetch(`${work.origin.url}/1`)).bytes.equals(PNG)).toBe(true)
    const { reason, attempts } = await work.failure(`${work.origin.url}/0`)
    expect([reason, attempts]).toEqual(['too-many-redirects', 1])
    expect(work.origin.requestsFor('/6')).toHaveLength(1)
  })

  test('that goes round is ended at the first repeat', async () => {
    redirect('/a', '/b')
    redirect('/b', '/a')
    const round = await work.failure(`${work.origin.url}/a`)
    const self = await work.failure(redirect('/self', '/self#again'))
    expect([round.reason, round.attempts, self.reason]).toEqual([
      'too-many-redirects',
      1,
      'too-many-redirects',
    ])
    expect(work.origin.requests.map(seen => seen.path)).toEqual(['/a', '/b', '/self'])
  })

  test('with a Location in raw UTF-8 is followed', async () => {
    const path = '/%E5%9B%BE/%E7%8C%AB.png'
    const image = work.origin.serve(path, { body: PNG })
    const { finalUrl } = await work.fetch(work.origin.serve('/a', rawUtf8Location('/图/猫.png')))
    expect(finalUrl.href).toBe(image)
  })

  test('with a Location in Latin-1 is followed', async () => {
    const image = work.origin.serve('/caf%C3%A9.png', { body: PNG })
    expect((await work.fetch(redirect('/a', '/caf\u00e9.png'))).finalUrl.href).toBe(image)
  })

  test.each<[string, string | string[]]>([
    ['missing', []],
    ['empty', ''],
    ['blank', '   '],
    ['not a URL', 'http://'],
    ['not a URL either', 'http://[::1'],
    ['with a port out of range', 'http://127.0.0.1:65536/'],
  ])('with a Location that is %s: redirect-invalid, requested once', async (_what, location) => {
    const { reason, attempts } = await work.failure(redirect('/a', location))
    expect([reason, attempts, work.origin.requests.length]).toEqual(['redirect-invalid', 1, 1])
  })

  test('with two Locations: redirect-invalid, neither is requested', async () => {
    const { reason } = await work.failure(work.origin.serve('/a', twoLocations('/b', '/c')))
    expect([reason, work.origin.requests.length]).toEqual(['redirect-invalid', 1])
  })

  test.each([
    ['file:///etc/passwd', 'scheme-not-allowed'],
    ['data:image/png;base64,AAAA', 'scheme-not-allowed'],
    ['javascript:alert(1)', 'scheme-not-allowed'],
    ['http://u:secret@127.0.0.1/', 'url-credentials'],
    ['http://127.0.0.1:25/', 'port-not-allowed'],
    ['http://127.0.0.2/', 'address-refused'],
    ['http://[::1]/', 'address-refused'],
    ['http://169.254.169.254/latest/meta-data/', 'address-refused'],
  ])('to %s (%s) is judged like the first URL', async (location, expected) => {
    const { reason, attempts, details, message } = await work.failure(redirect('/a', location))
    expect([reason, attempts, work.origin.connections]).toEqual([expected, 1, 1])
    expect(details.hop).toBeDefined()
    expect(message).not.toContain('secret')
  })

  test('to a URL that is too long is judged like the first', async () => {
    expect((await work.failure(redirect('/a', `/${'a'.repeat(8200)}`))).reason).toBe('url-too-long')
  })

  test('an error after it names the hop, and is tried again from the start', async () => {
    const broken = work.origin.serve('/b.png', { status: 500 }, { body: PNG })
    const { attempts } = await work.fetch(redirect('/a', broken))
    expect(attempts).toBe(2)
    expect(work.origin.requestsFor('/a')).toHaveLength(2)
    const { reason, details, message } = await work.failure(redirect('/c', '/gone'))
    expect([reason, details.status]).toEqual(['http-404', 404])
    expect(message).toContain(work.origin.url.slice('http://'.length))
  })
})

describe('what another host gets', () => {
  test("none of the caller's headers, which its own host gets on every hop", async () => {
    const image = other.serve('/b.png', { body: PNG })
    redirect('/again', image)
    await work.fetch(redirect('/a', '/again'))
    const mine = { authorization: 'Bearer mine', cookie: 'mine=1', 'user-agent': 'my own' }
    expect(work.origin.requests.map(seen => seen.headers)).toMatchObject([mine, mine])
    const { authorization, cookie, ...rest } = other.requests[0]?.headers ?? {}
    expect([authorization, cookie, rest['user-agent']]).toEqual([undefined, undefined, 'persist-images/test'])
  })

  test('no cookie of the first, nor does the first get its own back', async () => {
    const plain = await fetching()
    const image = other.serve('/b.png', { body: PNG, headers: { 'Set-Cookie': 'theirs=1' } })
    const url = plain.origin.serve('/a', {
      status: 302,
      headers: { Location: image, 'Set-Cookie': 'session=1; Path=/' },
    })
    await plain.fetch(url)
    await plain.fetch(url)
    const cookies = [...plain.origin.requests, ...other.requests].map(seen => seen.headers.cookie)
    expect(cookies).toEqual([undefined, undefined, undefined, undefined])
    await plain.close()
  })
})

test('the time for which an image waits where it was sent is not that of its attempt', async () => {
  const single = await fetching({ perHost: 1, timeoutMs: 3000, allow: ['127.0.0.2'] })
  const target = await startOrigin({ host: '127.0.0.2' })
  const before = target.serve('/before.png', { body: PNG, delayMs: 2000 })
  const image = target.serve('/b.png', { body: PNG, delayMs: 1500 })
  const first = single.fetch(before)
  const moved = single.origin.serve('/a', { status: 302, headers: { Location: image } })
  const { attempts, finalUrl } = await single.fetch(moved)
  expect([attempts, finalUrl.href, (await first).attempts]).toEqual([1, image, 1])
  expect(target.maxOpen).toBe(1)
  await Promise.all([single.close(), target.close()])
})

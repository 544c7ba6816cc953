import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { image } from '../../images/images.ts'
import { type NamedHosts, openNamedHosts } from '../../support/named-hosts.ts'

let hosts: NamedHosts
beforeEach(async () => {
  hosts = await openNamedHosts()
})
afterEach(() => hosts.close())

const PICTURE = image('plain.png')

test('a redirect to a picture that stands for a removed image has failed, and nothing is stored', async () => {
  hosts.show('/removed.png')
  hosts.show('/good.png', 'still.gif')
  hosts.origin.serve('/a.jpg', { status: 302, headers: { Location: hosts.at('i.imgur.com/removed.png') } })
  const urls = ['i.imgur.com/a.jpg', 'i.imgur.com/good.png'].map(hosts.at)
  const { results, report } = await hosts.runNoticing({ urls })
  expect(results).toMatchObject([{ outcome: 'failed', reason: 'placeholder' }, { outcome: 'stored' }])
  expect(results[0]?.message).toBe("Imgur's picture for a removed image, not the image itself")
  expect([report.stored, hosts.origin.requestsFor('/a.jpg').length]).toEqual([1, 1])
})

test.each([
  ['a Cloudflare challenge', { body: '<html><script>window._cf_chl_opt={}</script></html>' }],
  [
    'a Cloudflare challenge',
    { headers: { 'cf-mitigated': 'challenge' }, body: '<html>Just a moment</html>' },
  ],
  ['an HTML page', { body: '<html>Just a moment</html>' }],
])('%s with status 200 is named, and asked for once', async (name, answer) => {
  const url = hosts.origin.serve('/a.png', answer)
  const { results } = await hosts.runNoticing({ urls: url })
  expect(results).toMatchObject([{ outcome: 'failed', reason: 'html-instead' }])
  expect(results[0]?.message).toMatch(new RegExp(`^${name} instead of an image`))
  expect(results[0]?.message?.includes('ask the host for access')).toBe(name.includes('challenge'))
})

describe('a host that gives one picture for everything', () => {
  const showMany = (host: string, count: number, body = (_index: number) => PICTURE) =>
    Array.from({ length: count }, (_, i) => {
      hosts.origin.serve(`/${host}/${i}.png`, { body: body(i) })
      return hosts.at(`${host}/${host}/${i}.png`)
    })
  const own = (index: number) => Buffer.concat([PICTURE, Buffer.from(`${index}`)])

  test('is reported once, with the host, the counts and the hash; the images are stored', async () => {
    const urls = [...showMany('same.test', 12), ...showMany('other.test', 12, own)]
    const { report, notices } = await hosts.runNoticing({ urls })
    const hash = createHash('sha256').update(PICTURE).digest('hex')
    expect(notices).toEqual([
      `12 of 12 URLs of same.test:${hosts.origin.port} gave the same bytes (sha256 ${hash}): it may be a placeholder in place of the images`,
    ])
    expect(report.stored + report.unchanged).toBe(24)
  })

  test('is not reported for fewer than five, nor for one URL that is listed often', async () => {
    const [url = '', ...more] = showMany('same.test', 4)
    const { notices } = await hosts.runNoticing({ urls: [...Array(9).fill(url), ...more] })
    expect(notices).toEqual([])
  })

  test('is not reported for what a list holds itself', async () => {
    const data = `data:image/png;base64,${PICTURE.toString('base64')}`
    const urls = Array.from({ length: 9 }, (_, i) => `${data}${'='.repeat(i % 2)}`)
    expect((await hosts.runNoticing({ urls })).notices).toEqual([])
  })
})

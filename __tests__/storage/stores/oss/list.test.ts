import { afterEach, describe, expect, test } from '@jest/globals'
import type { ListPage, ListPageOptions } from '../../../../src/storage/stores/store.ts'
import type { StoreFault, StoreRequest } from '../../../servers/oss.ts'
import { type OpenedOss, openOn } from '../../../support/oss-store.ts'
import { byBytes, pagesOf } from '../../../support/store-suite-list.ts'

let opened: OpenedOss
afterEach(() => opened.close())

const open = async (paths: readonly string[]) => {
  opened = await openOn()
  for (const path of paths) opened.oss.bucket.put(`scraped/${path}`, 'x')
  return opened
}
const list = (options: ListPageOptions = {}) => pagesOf(opened.store, opened.store.prefix, options)
const keysOf = (pages: readonly ListPage[]) => pages.flatMap(page => page.objects.map(object => object.key))
const isList = (request: StoreRequest) => request.query['list-type'] === '2'
const edited = (edit: (page: string) => string): StoreFault => ({ edited: edit })
const full = (paths: readonly string[]) => paths.map(path => `scraped/${path}`).sort(byBytes)
const numbered = (count: number) => Array.from({ length: count }, (_, i) => `${i}.png`)

describe('pages', () => {
  test.each([
    [0, 1],
    [1, 1],
    [1000, 1],
    [1001, 2],
    [5000, 5],
  ])('%i keys are all there, once each and in order, after %i requests', async (count, requests) => {
    const { oss } = await open(numbered(count))
    oss.bucket.put('elsewhere', 'x')
    expect(keysOf(await list())).toEqual(full(numbered(count)))
    expect(oss.requests).toHaveLength(requests)
    for (const { query, verified } of oss.requests)
      expect({ verified, ...query }).toMatchObject({
        verified: true,
        prefix: 'scraped/',
        'max-keys': '1000',
        'encoding-type': 'url',
      })
  })

  test('are asked for only when they are wanted', async () => {
    const { oss, store } = await open(numbered(10))
    const pages = store.list(store.prefix, { pageSize: 2 }, new AbortController().signal)
    expect(oss.requests).toHaveLength(0)
    for await (const page of pages) if (page.objects.length > 0) break
    expect(oss.requests).toHaveLength(1)
  })

  test('a token with + / = is given back as it came, alone', async () => {
    const { oss } = await open(['>>>?', '???', '~~~~', '÷÷÷'])
    const pages = await list({ pageSize: 1, startAfter: 'scraped/!' })
    expect(keysOf(pages)).toHaveLength(4)
    const tokens = pages.flatMap(({ nextToken }) => nextToken ?? [])
    expect(tokens.join('')).toMatch(/(?=.*\+)(?=.*\/)(?=.*=)/)
    expect(oss.requests.map(({ query }) => [query['start-after'], query['continuation-token']])).toEqual([
      ['scraped/!', undefined],
      ...tokens.map(token => [undefined, token]),
    ])
    expect(oss.requests.every(request => request.verified)).toBe(true)
  })

  test('a page that is cut off and does not say where is an error', async () => {
    const { oss } = await open(numbered(3))
    oss.fault(
      isList,
      edited(page => page.replace(/<NextContinuationToken>.*?</, '<NextContinuationToken><')),
    )
    oss.fault(
      isList,
      edited(page => page.replace(/<NextContinuationToken>.*?>/, '')),
    )
    for (let i = 0; i < 2; i++)
      await expect(list({ pageSize: 2 })).rejects.toMatchObject({
        stage: 'store',
        reason: 'store-endpoint',
        message: expect.stringContaining('list continues'),
      })
    expect(oss.requests).toHaveLength(2)
  })

  test.each([
    [['MQ=='], 2],
    [['MQ==', 'Mg=='], 3],
  ])('tokens that come again (%j) end the list with an error after %i requests', async (tokens, requests) => {
    const { oss } = await open(numbered(3))
    let asked = 0
    const repeating = edited(page =>
      page
        .replace('<IsTruncated>false', '<IsTruncated>true')
        .replace(/<NextContinuationToken>.*<\/NextContinuationToken>/, '')
        .replace(
          '<Name>',
          `<NextContinuationToken>${tokens[asked++ % tokens.length]}</NextContinuationToken><Name>`,
        ),
    )
    oss.fault(isList, { ...repeating, times: 99 })
    await expect(list()).rejects.toMatchObject({ reason: 'store-endpoint' })
    expect(oss.requests).toHaveLength(requests)
  })

  test('pages without a name that have new tokens for ever end the list with an error', async () => {
    const { oss } = await open(numbered(3))
    let asked = 0
    const emptied = edited(() => {
      const token = Buffer.from(String(asked++)).toString('base64')
      const page = `<IsTruncated>true</IsTruncated><NextContinuationToken>${token}</NextContinuationToken>`
      return `<ListBucketResult>${page}</ListBucketResult>`
    })
    oss.fault(isList, { ...emptied, times: 1100 })
    await expect(list()).rejects.toMatchObject({
      reason: 'store-endpoint',
      message: expect.stringContaining('list continues, but names nothing further'),
    })
    expect(oss.requests).toHaveLength(1000)
  })

  test('a page without keys that goes on is gone on from', async () => {
    const { oss } = await open(numbered(3))
    const empty = '<IsTruncated>true</IsTruncated><NextContinuationToken>IQ==</NextContinuationToken>'
    oss.fault(
      1,
      edited(() => `<ListBucketResult>${empty}</ListBucketResult>`),
    )
    const pages = await list()
    expect([pages.length, pages[0]?.objects, keysOf(pages)]).toEqual([2, [], full(numbered(3))])
    expect(oss.requests[1]?.query['continuation-token']).toBe('IQ==')
  })

  test.each<StoreFault>([{ status: 503, code: 'ServiceUnavailable' }, { reset: true }, { cutAfter: 300 }])(
    'a page that fails once (%j) is asked for again, and no key comes twice',
    async fault => {
      const { oss } = await open(numbered(5))
      oss.fault(2, fault)
      expect(keysOf(await list({ pageSize: 2 }))).toEqual(full(numbered(5)))
      expect(oss.requests).toHaveLength(4)
      expect(oss.requests[2]?.query).toEqual(oss.requests[1]?.query)
    },
  )

  test('a token serves another opening of the same store', async () => {
    const { oss, store } = await open(numbered(5))
    const [first] = await list({ pageSize: 2 })
    const other = await openOn({}, { endpoint: oss.endpoint })
    const rest = await pagesOf(other.store, store.prefix, { token: String(first?.nextToken) })
    await other.close()
    expect([...keysOf(first ? [first] : []), ...keysOf(rest)]).toEqual(full(numbered(5)))
  })
})

describe('names', () => {
  const odd = ['a\nb', 'a\x01b', 'a&b', 'a<b>', 'a%2Fb', 'a+b', 'a b', '"a"', "'a'", '&amp;', '\u0085', ']]>']

  test('with line breaks, control characters, signs of XML or of URLs are exact', async () => {
    await open([...odd, ...odd.map(name => `${name}/x`)])
    expect(keysOf(await list())).toEqual(full([...odd, ...odd.map(name => `${name}/x`)]))
    const folded = await list({ delimiter: '/', pageSize: 5 })
    expect(folded.flatMap(page => page.prefixes)).toEqual(full(odd.map(name => `${name}/`)))
  })

  test('of a store that does not encode them are read as XML', async () => {
    const { oss } = await open([])
    const names = ['a+b', 'a%2Fb', 'a&amp;b', '&#233;', '&#x1F408;', '&bogus;', '&lt;é']
    const contents = names.map(name => `<Contents><Key>scraped/${name}</Key><Size>1</Size></Contents>`)
    oss.fault(
      1,
      edited(() => `<ListBucketResult>${contents.join('')}</ListBucketResult>`),
    )
    expect(keysOf(await list())).toEqual(
      ['a+b', 'a%2Fb', 'a&b', 'é', '🐈', '&bogus;', '<é'].map(name => `scraped/${name}`),
    )
  })

  test('that were not asked for, or were given already, are left out', async () => {
    const { oss } = await open(['a', 'b', 'c', 'd/1', 'e/1'])
    const more = (at: string, xml: string) => edited(page => page.replace(at, `${xml}${at}`))
    const extra = (key: string) => `<Contents><Key>${key}</Key><Size>1</Size></Contents>`
    oss.fault(1, more('<Contents>', extra('scraped%2Fa') + extra('SCRAPED%2Fz')))
    oss.fault(2, more('<Contents>', extra('scraped%2Fb')))
    oss.fault(4, more('<CommonPrefixes>', '<CommonPrefixes><Prefix>scraped%2Fd%2F</Prefix></CommonPrefixes>'))
    const pages = await list({ startAfter: 'scraped/a', delimiter: '/', pageSize: 1 })
    expect(keysOf(pages)).toEqual(full(['b', 'c']))
    expect(pages.flatMap(page => page.prefixes)).toEqual(full(['d/', 'e/']))
  })
})

import { describe, expect, test } from '@jest/globals'
import { fewestCpuSeconds } from '../../../support/cpu-time.ts'
import { FEED_FILES } from '../../../support/feed-files.ts'
import { problemsOf, readDocument, rewriteInPlace } from '../../../support/list-document.ts'

const linkOf = (index: number) => `https://img.example.com/a/${index}.png?x=1&y=2`

test('there are 40 feeds', () => expect(FEED_FILES).toHaveLength(40))

test.each(FEED_FILES.map(feed => [feed.name, feed.dress, feed] as const))(
  '%s, %s: the images that it names, and nothing else changes',
  async (name, _, { urls, written }) => {
    const read = await readDocument(name, written())
    expect(problemsOf(read)).toEqual([])
    expect(read.document.notices).toEqual([])
    expect(read.urls.map(({ url }) => url)).toEqual(urls)
    const links = urls.map((_, index) => linkOf(index))
    const outcome = (_: string, index: number) => ({ key: `${index}.png`, url: linkOf(index) })
    expect((await rewriteInPlace(read, outcome)).toString()).toBe(
      // Without quotes an attribute ends at `=`.
      written(links).replaceAll(/(?<=(?:src|SRC)=)https:[^\s>]*?(?=&gt;|>)/g, link =>
        link.replaceAll('=', link.includes('&amp;amp;') ? '&amp;#61;' : '&#61;'),
      ),
    )
  },
)

test('places are those of the addresses', async () => {
  const text = '<rss>\n<channel><item>é<enclosure url="https://a.test/1.png"/></item></channel></rss>'
  const { urls } = await readDocument('a.xml', text)
  expect(urls.map(({ listedAt }) => listedAt)).toEqual([{ file: 'a.xml', line: 2, column: 33 }])
})

test('base-url comes after xml:base and before the page of the feed', async () => {
  const text = `<rss><channel><link>https://page.test/</link><item><enclosure url="1.png"/></item>
<item xml:base="https://xml.test/"><enclosure url="2.png"/></item><item xml:base="sub/"><enclosure url="3.png"/></item></channel></rss>`
  const urls = async (baseUrl?: string) => {
    const options = baseUrl === undefined ? {} : { baseUrl, takesRelative: () => true }
    return (await readDocument('a.rss', text, options)).urls.map(({ url }) => url)
  }
  expect(await urls()).toEqual([
    'https://page.test/1.png',
    'https://xml.test/2.png',
    'https://page.test/sub/3.png',
  ])
  // The run itself applies it to the first.
  expect(await urls('https://base.test/')).toEqual([
    '1.png',
    'https://xml.test/2.png',
    'https://base.test/sub/3.png',
  ])
  const local = '<rss><channel><item><enclosure url="1.png"/></item></channel></rss>'
  expect((await readDocument('a.rss', local)).urls).toEqual([])
})

test('of two declarations of one prefix the last counts, of two other attributes the first', async () => {
  const feed = (first: string, last: string) => `<rss xmlns:m="${first}" xmlns:m="${last}"><channel><item>
<m:thumbnail url="https://a.test/1.png" url="https://a.test/2.png"/></item></channel></rss>`
  const urls = async (text: string) => (await readDocument('a.xml', text)).urls.map(({ url }) => url)
  expect(await urls(feed('urn:other', 'http://search.yahoo.com/mrss/'))).toEqual(['https://a.test/1.png'])
  expect(await urls(feed('http://search.yahoo.com/mrss/', 'urn:other'))).toEqual([])
})

describe('what is refused', () => {
  test.each([
    ['<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url/></urlset>', 'urlset'],
    ['<?xml version="1.0"?><html><img src="https://a.test/1.png"/></html>', 'html'],
    ['<x:feed xmlns:x="urn:other"/>', 'x:feed'],
    ['<RDF/>', 'RDF'],
  ])('%s', async (text, root) => {
    const read = await readDocument('a.xml', text)
    expect(read.urls).toEqual([])
    expect(problemsOf(read)).toEqual([
      `a.xml is not a feed: its root element is '${root}'. RSS, Atom and RDF feeds begin with rss, feed or rdf:RDF; other XML is not read`,
    ])
  })

  test('text without an element', async () => {
    expect(problemsOf(await readDocument('a.xml', 'https://a.test/1.png\n'))).toEqual([
      'a.xml is not a feed: it has no element. RSS, Atom and RDF feeds begin with rss, feed or rdf:RDF',
    ])
  })

  test.each([
    '<!DOCTYPE rss [<!ENTITY a "b">]>',
    '<!DOCTYPE rss [\n<!ELEMENT rss ANY>\n<!ENTITY % a SYSTEM "https://no.test/a">\n]>',
    '<!DOCTYPE rss [<!-- > --><!ENTITY a SYSTEM "file:///etc/passwd">]>',
  ])('entities: %s', async doctype => {
    const read = await readDocument(
      'a.xml',
      `${doctype}<rss><channel><image><url>&a;</url></image></channel></rss>`,
    )
    expect(read.urls).toEqual([])
    expect(problemsOf(read)[0]).toMatch(/^a\.xml, line \d: the DOCTYPE defines entities/)
  })

  test('too many elements inside one another', async () => {
    const deep = (levels: number) => `<rss>${'<a>'.repeat(levels)}${'</a>'.repeat(levels)}</rss>`
    expect(problemsOf(await readDocument('a.xml', deep(499)))).toEqual([])
    expect(problemsOf(await readDocument('a.xml', deep(500)))).toEqual([
      'a.xml, line 1: more than 500 elements inside one another',
    ])
  })
})

test('a feed that is cut off names what is whole in it', async () => {
  const item = '<rss><channel><item><enclosure url="https://a.test/1.png"/>'
  for (const rest of [
    '',
    '<description><![CDATA[<img src="https://a.test/2.png">',
    '<image><url>https://a.te',
  ]) {
    const read = await readDocument('a.xml', item + rest)
    expect(read.urls.map(({ url }) => url)).toEqual(['https://a.test/1.png'])
    expect(read.document.endsEarly?.in('en')).toBe(
      'a.xml, line 1: the feed ends early, inside an element; what it names before that is read',
    )
  }
})

test('an address that markup divides is read and left', async () => {
  const text =
    '<rss><channel><image><url>https://a.test/<![CDATA[1.png]]></url></image><description><![CDATA[<img src="https://a.]]><![CDATA[test/2.png">]]></description></channel></rss>'
  const read = await readDocument('a.xml', text)
  expect(read.urls.map(({ url }) => url)).toEqual(['https://a.test/1.png', 'https://a.test/2.png'])
  expect((await rewriteInPlace(read, () => ({ key: 'k', url: 'https://b.test/k' }))).toString()).toBe(text)
})

const QUARTER = 262_144
const times = (text: string) => text.repeat(Math.ceil(QUARTER / text.length)).slice(0, QUARTER)
const HOSTILE = [
  '<a>',
  '<a b="',
  '<![CDATA[',
  '<![CDATA[]]>',
  '</a>',
  '</',
  '<!--',
  '<?',
  '<!',
  '<',
  '&',
  '&#',
  '&lt;',
  '&#1',
  '<a:b xmlns:a="c">',
  '<a xml:base="b/"/>',
  '<content type="xhtml">',
  '<description>',
  '<description/>',
  '<link/>',
  '<url>',
  '<image>',
  '<a b=c ',
  ']]>',
  '\n',
  '<media:content url="a"/>',
  '<x:a/>',
]

test.each(HOSTILE)('256 KiB of %s are read within a second, or refused by name', async piece => {
  for (const start of [
    '<rss><channel>',
    '<feed><entry><content type="xhtml">',
    '<rss><channel><description>',
    '<rss a="',
    '<rss><image><url><![CDATA[',
  ]) {
    let read: readonly string[] = []
    const seconds = await fewestCpuSeconds(1, async () => {
      read = problemsOf(await readDocument('a.xml', start + times(piece)))
    })
    expect(read.filter(problem => !/^a\.xml(?:, line \d+:| is not a feed)/.test(problem))).toEqual([])
    expect(seconds).toBeLessThan(1)
  }
})

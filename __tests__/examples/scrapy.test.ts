/** The pipeline for Scrapy in real crawls on loopback, and Scrapy's own lines on a pipe. */
import { hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type SessionSite, startSessionSite } from '../servers/session-site.ts'
import {
  begin,
  COMMAND,
  describeCrawler,
  type Program,
  PYTHON_PACKAGES,
  python,
} from '../support/crawlers.ts'
import { CALL, fences } from '../support/documents.ts'
import { imageLines } from '../support/folder-manifest.ts'
import { ROOT } from '../support/source-files.ts'

const PAGES = 4
const IMAGES = 10
/** One for each image. */
const ITEMS = PAGES * IMAGES

/** An item for each image of each page. `start_requests` is the name in Scrapy 2.12. */
const SPIDER = `
import scrapy

class Board(scrapy.Spider):
    name = "board"

    def start_requests(self):
        for path in self.paths.split():
            yield scrapy.Request(self.site + path)

    def parse(self, response):
        for src in response.css("img::attr(src)").getall():
            yield {"image_urls": [response.urljoin(src)], "page": response.url}
`

let folder: string
let site: SessionSite
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scrapy-'))
  site = await startSessionSite(IMAGES)
  await writeFile(join(folder, 'board.py'), SPIDER)
  // Scrapy's cache lies beside it.
  await writeFile(join(folder, 'scrapy.cfg'), '[settings]\ndefault = settings\n')
})
afterEach(async () => {
  await site.close()
  await rm(folder, { recursive: true, force: true })
})

const [SETTINGS] = fences('python', ['examples/scrapy/README.md'])
const PAGE_PATHS = Array.from({ length: PAGES }, (_, number) => `/page/${number}`).join(' ')

interface Crawl {
  /** Lines of settings.py, below those of the README. */
  readonly settings?: string
  readonly options?: Readonly<Record<string, string>>
  readonly command?: readonly string[]
  readonly paths?: string
}

/** The words that start a crawl. */
async function crawlWords({ settings = '', options, command = COMMAND, paths = PAGE_PATHS }: Crawl) {
  const own = { destination: 'file:./images', 'allow-addresses': '127.0.0.1', ...options }
  await writeFile(
    join(folder, 'settings.py'),
    `${SETTINGS?.text}
PERSIST_IMAGES_COMMAND = ${JSON.stringify(command)}
PERSIST_IMAGES_OPTIONS = ${JSON.stringify(own)}
FEEDS = {"items.jsonl": {"format": "jsonlines", "overwrite": True}}
TELNETCONSOLE_ENABLED = False
${settings}
`,
  )
  return python('-m', 'scrapy', 'runspider', 'board.py', '-a', `site=${site.url}`, '-a', `paths=${paths}`)
}

const surroundings = () => ({
  PYTHONDONTWRITEBYTECODE: '1',
  PYTHONPATH: [folder, join(ROOT, 'examples/scrapy')].join(':'),
  HOME: folder,
})

interface Item {
  readonly image_urls: readonly string[]
  readonly images: readonly {
    readonly url: string
    readonly path: string
    readonly checksum: string
    readonly status: string
  }[]
}

async function crawl(how: Crawl) {
  const { stdout, stderr } = await begin(await crawlWords(how), folder, surroundings()).ended
  const lines = existsSync(join(folder, 'items.jsonl')) ? await itemLines() : []
  return { items: lines, log: stdout + stderr }
}

async function itemLines(): Promise<Item[]> {
  const text = await readFile(join(folder, 'items.jsonl'), 'utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
}

const images = (items: readonly Item[]) => items.flatMap(item => item.images)
const statuses = (items: readonly Item[]) => [...new Set(images(items).map(({ status }) => status))]

describeCrawler('the pipeline for Scrapy', [PYTHON_PACKAGES.scrapy], () => {
  test(`hands over URLs: ${ITEMS} items have their images, and the second crawl requests none`, async () => {
    const options = { 'host-rules': '127.0.0.1: { headers: { Cookie: session=open } }' }
    const first = await crawl({ options })
    expect([first.items.length, images(first.items).length, statuses(first.items)]).toEqual([
      ITEMS,
      ITEMS,
      ['downloaded'],
    ])
    expect([site.served.length, site.refused.length]).toEqual([ITEMS, 0])
    for (const { image_urls: urls, images: kept } of first.items) {
      const sha256 = hash('sha256', site.imageAt(new URL(urls[0] ?? '').pathname))
      expect(kept).toEqual([
        { url: urls[0], path: `${sha256}.jpg`, checksum: `sha256:${sha256}`, status: 'downloaded' },
      ])
    }
    const lines = imageLines(join(folder, 'images'))
    const second = await crawl({ options })
    expect([images(second.items).length, statuses(second.items)]).toEqual([ITEMS, ['uptodate']])
    expect(site.served).toHaveLength(ITEMS)
    expect(imageLines(join(folder, 'images'))).toEqual(lines)
  })

  test("hands over bytes that Scrapy's session has; with its cache the second crawl requests none", async () => {
    // In the reactor of new projects; the other tests run in Scrapy's default.
    const settings = `PERSIST_IMAGES_BYTES = True
HTTPCACHE_ENABLED = True
TWISTED_REACTOR = "twisted.internet.asyncioreactor.AsyncioSelectorReactor"`
    const first = await crawl({ settings })
    expect([images(first.items).length, statuses(first.items)]).toEqual([ITEMS, ['downloaded']])
    // All by Scrapy: a request of ours has no cookie, and would be refused.
    expect([site.served.length, site.refused.length]).toEqual([ITEMS, 0])
    for (const { url, path, checksum } of images(first.items)) {
      const image = site.imageAt(new URL(url).pathname)
      expect([path, checksum]).toEqual([`${hash('sha256', image)}.jpg`, hash('md5', image)])
    }
    const lines = imageLines(join(folder, 'images'))
    expect(lines).toHaveLength(ITEMS)
    const second = await crawl({ settings })
    expect([images(second.items).length, statuses(second.items)]).toEqual([ITEMS, ['uptodate']])
    expect([site.served.length, site.refused.length]).toEqual([ITEMS, 0])
    expect(imageLines(join(folder, 'images'))).toEqual(lines)
  })

  test.each(['by URLs', 'by bytes'])('leaves a failed image out, with a line in the log, %s', async how => {
    site.shown = '<img src="/gone.jpg"><img src="/broken.jpg"><img src="/images/0/0.jpg">'
    site.answers.set('/gone.jpg', (_, response) => response.writeHead(404).end())
    site.answers.set('/broken.jpg', (_, response) => response.writeHead(200).end('<p>no image'))
    const { items, log } = await crawl({
      paths: '/shown',
      options: { 'host-rules': '127.0.0.1: { headers: { Cookie: session=open } }' },
      settings: how === 'by bytes' ? 'PERSIST_IMAGES_BYTES = True' : '',
    })
    expect(images(items).map(({ url }) => url)).toEqual([`${site.url}/images/0/0.jpg`])
    expect(items).toHaveLength(3)
    expect(log).toMatch(/WARNING: not kept: \S+\/gone\.jpg: .*404/)
    expect(log).toMatch(/WARNING: not kept: \S+\/broken\.jpg: (html-instead|not-an-image): /)
    expect(log).toContain('Spider closed (finished)')
  })

  test.each([
    ['refuses its settings', { options: { 'max-bytes': 'few' } }, 'max-bytes is "few"'],
    ['is not there', { command: ['no-such-program'] }, 'no-such-program'],
    ['dies at work', { command: ['sh', '-c', 'head -n 1; echo out of luck >&2; exit 3'] }, 'out of luck'],
  ])('closes the spider and loses no item silently if the process %s', async (_, how, said) => {
    const { items, log } = await crawl({ ...how, paths: '/page/0 /page/1' })
    expect(items).toEqual([])
    expect(log.match(/ERROR: Error processing/g)).toHaveLength(20)
    expect(log).toMatch(
      new RegExp(`Scraper close failure[^]*RuntimeError: persist-images has ended: .*${said}`),
    )
    expect(log).toContain('Spider closed (persist_images_failed)')
  })

  test('keeps the images of items that Scrapy finishes after Ctrl-C', async () => {
    site.shown = '<img src="/slow.jpg">'
    const words = await crawlWords({ paths: '/shown', options: { concurrency: '2' } })
    let program: Program | undefined
    site.answers.set('/slow.jpg', (_, response) => {
      // As a terminal does it: to every process of the group.
      process.kill(-(program?.child.pid ?? 0), 'SIGINT')
      setTimeout(() => response.writeHead(200).end(site.imageAt('/slow.jpg')), 500)
    })
    program = begin(['setsid', ...words], folder, surroundings())
    const { stderr } = await program.ended
    expect(stderr).toContain('Spider closed (shutdown)')
    expect(statuses(await itemLines())).toEqual(['downloaded'])
  })
})

describeCrawler("Scrapy's lines on a pipe", [PYTHON_PACKAGES.scrapy], () => {
  test('are kept while the crawl goes on', async () => {
    const page = '<img src="/images/9/9.jpg">'
    let finishPage = () => {}
    site.shown = '<img src="/images/1/1.jpg">'
    site.answers.set('/last', (_, response) => {
      finishPage = () => response.writeHead(200, { 'content-type': 'text/html' }).end(page)
    })
    await writeFile(join(folder, 'settings.py'), 'TELNETCONSOLE_ENABLED = False')
    // As docs/crawlers.md has it, with these programs in place of installed ones.
    const scrapy = `/usr/bin/python3 -m scrapy runspider board.py -a site=${site.url} -a 'paths=/shown /last'`
    const keep = [
      ...COMMAND,
      '-',
      '--allow-addresses',
      '127.0.0.1',
      '--host-rules',
      '127.0.0.1: { headers: { Cookie: session=open } }',
    ]
    const line = (fences('sh', ['docs/crawlers.md'])[0]?.text ?? '')
      .replace('scrapy crawl memes', scrapy)
      .replace(`${CALL} -`, keep.map(word => `'${word}'`).join(' '))
    const { child, ended } = begin(['bash', '-c', line], folder, surroundings())
    const outcomes: string[] = []
    for await (const result of createInterface({ input: child.stdout as NonNullable<typeof child.stdout> })) {
      const { outcome, url } = JSON.parse(result)
      outcomes.push(`${outcome} ${new URL(url).pathname}`)
      if (outcomes.length === 1) finishPage()
    }
    await ended
    expect(outcomes).toEqual(['stored /images/1/1.jpg', 'stored /images/9/9.jpg'])
  })
})

import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { BrowserRecord, PageImages } from '../../../src/doors/browser.ts'
import { imagesOf } from '../../../src/doors/browser.ts'
import { image } from '../../images/images.ts'
import { type SessionSite, startSessionSite } from '../../servers/session-site.ts'
import { type BrowserKit, closeKit, describeKits } from '../../support/browser-kits.ts'

/** Of each page. */
const IMAGES = 10

let site: SessionSite
beforeEach(async () => {
  site = await startSessionSite(IMAGES)
})
afterEach(() => site.close())

/** Everything that is handed on, until the images end. */
async function collect(images: PageImages): Promise<BrowserRecord[]> {
  const records: BrowserRecord[] = []
  for await (const record of images) records.push(record)
  return records
}

const pathOf = ({ url = '' }: BrowserRecord) => (/^https?:/.test(url) ? new URL(url).pathname : url)

/** The records by path, with whether their bytes are those of the site. */
const byPath = (records: readonly BrowserRecord[]) => new Map(records.map(record => [pathOf(record), record]))

describeKits('the images of a page', kit => {
  let open: Awaited<ReturnType<BrowserKit['open']>>
  beforeEach(async () => {
    open = await kit().open()
  })
  afterEach(() => closeKit(open))

  test('come with the bytes that the page received, and each is requested once', async () => {
    const records: BrowserRecord[] = []
    for (let page = 0; page < 3; page++) {
      const images = imagesOf(open.page)
      await open.page.goto(`${site.url}/page/${page}`)
      await images.return()
      records.push(...(await collect(images)))
      expect(images.taken).toEqual({ response: IMAGES, cookies: 0, data: 0, none: 0 })
    }
    expect(records).toHaveLength(3 * IMAGES)
    expect(site.served).toHaveLength(3 * IMAGES)
    for (const record of records) {
      expect(Buffer.from(record.bytes ?? []).equals(site.imageAt(pathOf(record)))).toBe(true)
      expect(record.from).toBe('response')
      expect(Object.keys(record)).toEqual(['url', 'bytes', 'page'])
    }
    const page = byPath(records).get('/images/1/4.jpg')?.page
    expect(page).toBe(`${site.url}/page/1`)
  })

  test('of a whole context come from every page of it', async () => {
    const images = imagesOf(open.context)
    const collected = collect(images)
    const other = await open.context.newPage()
    await open.page.goto(`${site.url}/page/0`)
    await other.goto(`${site.url}/page/1`)
    await images.return()
    expect(await collected).toHaveLength(2 * IMAGES)
  })

  test('are known by the address that the page names, and not by where a redirect led', async () => {
    site.answers.set('/old.jpg', (_, response) =>
      response.writeHead(302, { location: '/images/9/9.jpg' }).end(),
    )
    site.shown = '<img src="/old.jpg">'
    const images = imagesOf(open.page)
    await open.page.goto(`${site.url}/shown`)
    await images.return()
    const records = await collect(images)
    expect(records.map(pathOf)).toEqual(['/old.jpg'])
    expect(Buffer.from(records[0]?.bytes ?? []).equals(site.imageAt('/images/9/9.jpg'))).toBe(true)
  })

  test('that came in part are requested again with the cookies of the context, and counted', async () => {
    const whole = site.imageAt('/part.jpg')
    const cookies: (string | undefined)[] = []
    const referers: (string | undefined)[] = []
    site.answers.set('/part.jpg', (request, response) => {
      cookies.push(request.headers.cookie)
      referers.push(request.headers.referer)
      if (cookies.length > 1) return response.writeHead(200, { 'content-type': 'image/jpeg' }).end(whole)
      const range = `bytes 0-${whole.length - 1}/${whole.length + 9}`
      return response.writeHead(206, { 'content-type': 'image/jpeg', 'content-range': range }).end(whole)
    })
    site.shown = '<img src="/part.jpg">'
    const images = imagesOf(open.page)
    await open.page.goto(`${site.url}/shown`)
    await images.return()
    const [record] = await collect(images)
    expect(Buffer.from(record?.bytes ?? []).equals(whole)).toBe(true)
    expect(record?.from).toBe('cookies')
    expect(images.taken).toEqual({ response: 0, cookies: 1, data: 0, none: 0 })
    expect(cookies).toEqual(['session=open', 'session=open'])
    expect(referers[1]).toBe(`${site.url}/shown`)
  })

  test('that the origin refuses are handed on without bytes, so that a run reports them', async () => {
    site.answers.set('/gone.jpg', (_, response) => response.writeHead(404).end('<p>gone'))
    site.shown = '<img src="/gone.jpg">'
    const images = imagesOf(open.page)
    await open.page.goto(`${site.url}/shown`)
    await images.return()
    expect(await collect(images)).toEqual([{ url: `${site.url}/gone.jpg`, page: `${site.url}/shown` }])
    expect(images.taken).toEqual({ response: 0, cookies: 0, data: 0, none: 1 })
  })

  test('include data: URIs once each, and blob: URLs by their bytes alone', async () => {
    const png = `data:image/png;base64,${image('plain.png').toString('base64')}`
    site.shown = `<img src="${png}"><img src="${png}"><img id="blob"><script>
      fetch('/images/0/1.jpg').then(answer => answer.blob()).then(blob => {
        document.querySelector('#blob').src = URL.createObjectURL(blob)
        document.querySelector('#blob').onload = () => { document.title = 'shown' }
      })</script>`
    const images = imagesOf(open.page)
    await open.page.goto(`${site.url}/shown`)
    await open.page.waitForFunction('document.title === "shown"')
    await images.return()
    const records = await collect(images)
    expect(records.filter(({ from }) => from === 'data').map(({ url }) => url)).toEqual([png])
    const blob = records.find(({ url }) => url === undefined)
    expect(Buffer.from(blob?.bytes ?? []).equals(site.imageAt('/images/0/1.jpg'))).toBe(true)
    expect(records.filter(({ url }) => url?.startsWith('blob:'))).toEqual([])
  })

  test('that a service worker serves are taken once, from the page', async () => {
    const worker = `self.addEventListener('install', () => self.skipWaiting())
      self.addEventListener('activate', event => event.waitUntil(self.clients.claim()))
      self.addEventListener('fetch', event => event.respondWith(fetch(event.request)))`
    site.answers.set('/worker.js', (_, response) =>
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(worker),
    )
    site.shown = `<script>navigator.serviceWorker.register('/worker.js')
      .then(() => navigator.serviceWorker.ready).then(() => { document.title = 'ready' })</script>`
    await open.page.goto(`${site.url}/shown`)
    await open.page.waitForFunction('document.title === "ready"')
    const images = imagesOf(open.context)
    await open.page.goto(`${site.url}/page/5`)
    await images.return()
    const records = await collect(images)
    expect(records).toHaveLength(IMAGES)
    expect(records.every(({ bytes }) => bytes !== undefined)).toBe(true)
    expect(site.served).toHaveLength(IMAGES)
  })

  test('are only those of the types, sizes and frames that were asked for', async () => {
    const serve = (name: 'plain.png' | 'still.gif') => (_: IncomingMessage, response: ServerResponse) =>
      response.writeHead(200, { 'content-type': 'image/x' }).end(image(name))
    site.answers.set('/a.png', serve('plain.png'))
    site.answers.set('/b.gif', serve('still.gif'))
    site.shown = '<img src="/a.png"><img src="/b.gif"><iframe src="/page/2"></iframe>'
    const small = { minBytes: image('plain.png').length, types: 'png,jpeg', frames: false } as const
    const [every, some] = [imagesOf(open.page), imagesOf(open.page, small)]
    await open.page.goto(`${site.url}/shown`)
    await Promise.all([every.return(), some.return()])
    expect((await collect(every)).length).toBe(2 + IMAGES)
    expect((await collect(some)).map(pathOf)).toEqual(['/a.png'])
  })

  test('end by themselves when the page is closed', async () => {
    const images = imagesOf(open.page)
    const collected = collect(images)
    await open.page.goto(`${site.url}/page/0`)
    await open.page.close()
    expect((await collected).length).toBe(IMAGES)
  })

  test('are let go by a run that ends early', async () => {
    const images = imagesOf(open.page)
    await open.page.goto(`${site.url}/page/0`)
    for await (const record of images) {
      expect(record.bytes).toBeDefined()
      break
    }
    await images.return()
    expect((await collect(images)).map(pathOf)).toEqual([])
  })
})

describe('what imagesOf is given', () => {
  test('must be a page or a context', () => {
    for (const wrong of [undefined, null, {}, 'https://example.com/', { on() {}, off() {} }])
      expect(() => imagesOf(wrong as never)).toThrow(
        'imagesOf takes a Page or a BrowserContext of Playwright or Puppeteer',
      )
  })

  test('names every wrong option at once', () => {
    const page = { on() {}, off() {}, context() {}, mainFrame() {} }
    expect(() => imagesOf(page as never, { minBytes: 'few', types: 'pong' as never })).toThrow(
      /min-bytes is "few".*\n?.*types is "pong"/s,
    )
  })
})

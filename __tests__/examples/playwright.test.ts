/** The example for Playwright: pages whose images want their cookie, in Debian's Chromium. */
import { rmSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { image } from '../images/images.ts'
import { type SessionSite, startSessionSite } from '../servers/session-site.ts'
import { CHROMIUM } from '../support/browser.ts'
import { begin, describeCrawler } from '../support/crawlers.ts'
import { imageLines } from '../support/folder-manifest.ts'
import { ROOT, readRoot } from '../support/source-files.ts'

const EXAMPLE = 'examples/playwright/crawl.mjs'
const HOOKS = ['./crawlers-from-source.js', './patient-pages.js'].map(
  path => new URL(path, import.meta.url).href,
)
/** Prints the peak of the manifest, in KiB. */
const PEAK =
  'data:text/javascript,process.on("exit", () => console.error("peak", process.resourceUsage().maxRSS))'

const IMAGES = 10
const MIB = 1024 * 1024

let folder: string
let site: SessionSite
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'playwright-'))
  site = await startSessionSite(IMAGES)
})
afterEach(async () => {
  await site.close()
  await rm(folder, { recursive: true, force: true })
})

async function crawl(paths: readonly string[], ...hooks: readonly string[]) {
  const { code, stdout, stderr } = await begin(
    [
      process.execPath,
      '--disable-warning=ExperimentalWarning',
      ...[...HOOKS, ...hooks].flatMap(hook => ['--import', hook]),
      join(ROOT, EXAMPLE),
      ...paths.map(path => site.url + path),
    ],
    folder,
    { CHROMIUM: CHROMIUM ?? '', DESTINATION: 'file:./images', HOME: folder },
  ).ended
  return { code, counts: stdout === '' ? undefined : JSON.parse(stdout), stderr }
}

/** Paths of the stored images. */
const pathsOf = () =>
  imageLines(join(folder, 'images'))
    .map(line => new URL(JSON.parse(line).url).pathname)
    .toSorted()

test('the example has at most 60 lines', () => {
  expect(readRoot(EXAMPLE).trimEnd().split('\n').length).toBeLessThanOrEqual(60)
})

describeCrawler('the example for Playwright', [CHROMIUM ?? '/usr/bin/chromium'], () => {
  test('stores what the pages showed, and knows it the next time', async () => {
    const pages = ['/page/0', '/page/1', '/page/2']
    const all = pages.length * IMAGES
    const fine = { code: 0, stderr: '' }
    expect(await crawl(pages)).toEqual({
      ...fine,
      counts: { stored: all, unchanged: 0, failed: 0, requests: 0 },
    })
    expect([site.served.length, site.refused.length]).toEqual([all, 0])
    expect(await crawl(pages)).toEqual({
      ...fine,
      counts: { stored: 0, unchanged: all, failed: 0, requests: 0 },
    })
    expect(pathsOf()).toHaveLength(all)
  })

  test('names an image as the page does, and takes no page of an error for one', async () => {
    site.answers.set('/old.jpg', (_, response) =>
      response.writeHead(302, { location: '/images/9/9.jpg' }).end(),
    )
    site.answers.set('/gone.jpg', (_, response) => response.writeHead(404).end(site.imageAt('/gone.jpg')))
    const data = `data:image/png;base64,${image('plain.png').toString('base64')}`
    site.shown = `<img src="/old.jpg"><img src="/gone.jpg"><img src="${data}"><iframe src="/page/1"></iframe>`
    const { counts } = await crawl(['/shown'])
    expect(counts).toMatchObject({ stored: 1 + IMAGES })
    const frame = Array.from({ length: IMAGES }, (_, number) => `/images/1/${number}.jpg`)
    expect(pathsOf()).toEqual([...frame, '/old.jpg'])
  })

  test('holds few bodies of a page that shows many large images', async () => {
    const png = image('plain.png')
    const large = Array.from({ length: 24 }, (_, number) => `/large/${number}.png`)
    for (const [number, path] of large.entries())
      site.answers.set(path, (_, response) =>
        response
          .writeHead(200, { 'content-type': 'image/png' })
          .end(Buffer.concat([png, Buffer.alloc(8 * MIB - png.length, number)])),
      )
    const peakOf = async (images: readonly string[]) => {
      site.shown = images.map(path => `<img src="${path}">`).join('')
      const { code, counts, stderr } = await crawl(['/shown'], PEAK)
      expect([code, counts.stored, counts.requests]).toEqual([0, images.length, 0])
      return Number(/^peak (\d+)$/m.exec(stderr)?.[1]) * 1024
    }
    const used = (await peakOf(large)) - (await peakOf(['/images/0/0.jpg']))
    expect(used / MIB).toBeLessThan(192)
  })

  test('ends with a run that its store has ended, before the other pages', async () => {
    const pages = Array.from({ length: 20 }, (_, number) => `/page/${number}`)
    site.answers.set('/page/3', (_, response) => {
      rmSync(join(folder, 'images'), { recursive: true })
      writeFileSync(join(folder, 'images'), '')
      response.writeHead(302, { location: '/page/33' }).end()
    })
    const { code, counts, stderr } = await crawl(pages)
    expect([code, counts.stored, stderr]).toEqual([
      1,
      3 * IMAGES,
      expect.stringContaining('is a file, not a folder'),
    ])
    expect(site.served.filter(path => path.startsWith('/images/19/'))).toEqual([])
  })
})

/** The example for Crawlee: a crawl of pages whose images want their cookie, in Debian's Chromium. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type SessionSite, startSessionSite } from '../servers/session-site.ts'
import { CHROMIUM } from '../support/browser.ts'
import { begin, describeCrawler } from '../support/crawlers.ts'
import { imageLines } from '../support/folder-manifest.ts'
import { ROOT } from '../support/source-files.ts'

/** Where .ci/crawlee was installed; see .ci/run. */
const CRAWLEE = process.env.CRAWLEE ?? ''
const HOOK = new URL('./crawlers-from-source.js', import.meta.url).href

const PAGES = 4
const IMAGES = 10
const ALL = PAGES * IMAGES

let folder: string
let site: SessionSite
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crawlee-'))
  site = await startSessionSite(IMAGES)
  site.shown = Array.from({ length: PAGES }, (_, number) => `<a href="/page/${number}">${number}</a>`).join(
    '',
  )
})
afterEach(async () => {
  await site.close()
  await rm(folder, { recursive: true, force: true })
})

async function crawl() {
  const { code, stdout, stderr } = await begin(
    [
      process.execPath,
      '--disable-warning=ExperimentalWarning',
      '--import',
      HOOK,
      join(ROOT, 'examples/crawlee/crawl.mjs'),
      `${site.url}/shown`,
    ],
    folder,
    {
      CRAWLEE,
      CHROMIUM: CHROMIUM ?? '',
      DESTINATION: 'file:./images',
      HOME: folder,
      CRAWLEE_LOG_LEVEL: 'WARNING',
      CRAWLEE_STORAGE_DIR: join(folder, 'storage'),
    },
  ).ended
  const last = stdout.trim().split('\n').at(-1) ?? ''
  expect([code, stderr]).toEqual([0, ''])
  return JSON.parse(last)
}

describeCrawler(
  'the example for Crawlee',
  [join(CRAWLEE, 'node_modules/@crawlee/playwright'), CHROMIUM ?? '/usr/bin/chromium'],
  () => {
    test('stores what the pages showed, and knows it the next time', async () => {
      expect(await crawl()).toEqual({ stored: ALL, unchanged: 0, failed: 0, requests: 0 })
      expect([site.served.length, site.refused.length]).toEqual([ALL, 0])
      const lines = imageLines(join(folder, 'images'))
      expect(lines).toHaveLength(ALL)
      expect(await crawl()).toEqual({ stored: 0, unchanged: ALL, failed: 0, requests: 0 })
      // The browser's own: it has no cache of the crawl before.
      expect([site.served.length, site.refused.length]).toEqual([2 * ALL, 0])
      expect(imageLines(join(folder, 'images'))).toEqual(lines)
    })
  },
)

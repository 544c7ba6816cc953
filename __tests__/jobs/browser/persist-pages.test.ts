import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { imagesOf } from '../../../src/doors/browser.ts'
import { persist, type Report } from '../../../src/doors/index.ts'
import { type SessionSite, startSessionSite } from '../../servers/session-site.ts'
import { closeKit, type DrivenPage, describeKits } from '../../support/browser-kits.ts'
import { imageLines } from '../../support/folder-memory.ts'

const PAGES = 4
const IMAGES = 30
const ALL = PAGES * IMAGES

let folder: string
let site: SessionSite
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'))
  site = await startSessionSite(IMAGES)
})
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  await site.close()
})

async function* imagesOfPages(page: DrivenPage) {
  for (let number = 0; number < PAGES; number++) {
    const images = imagesOf(page)
    await page.goto(`${site.url}/page/${number}`)
    await images.return()
    yield* images
  }
}

const keepPages = (page: DrivenPage): Promise<Report> =>
  persist({ urls: imagesOfPages(page), destination: `file:${folder}` })

const memoryLines = () => imageLines(folder)

describeKits('images that want the cookie of their page', kit => {
  test('are stored from what the page received, and known the next time', async () => {
    const { page, context } = await kit().open()
    const first = await keepPages(page)
    expect(first).toMatchObject({ total: ALL, stored: ALL, failed: 0 })
    expect(first.requests.origins).toBe(0)
    expect(site.served).toHaveLength(ALL)
    expect(site.refused).toEqual([])
    const lines = memoryLines()
    expect(lines).toHaveLength(ALL)
    const again = await keepPages(page)
    expect(again).toMatchObject({ total: ALL, unchanged: ALL })
    expect(again.requests.origins).toBe(0)
    expect(memoryLines()).toEqual(lines)
    await closeKit({ context })
  })
})

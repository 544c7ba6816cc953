/** When the first page of an export is painted, from disk. */
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
const LOADS = 5

export interface Paints {
  /** First contentful paint, the least of several loads. */
  readonly firstMs: number
  /** Until the filters work. */
  readonly readyMs: number
}

/** @returns undefined where no browser is installed */
export async function paintsOf(page: string): Promise<Paints | undefined> {
  if (CHROMIUM === undefined) return undefined
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  try {
    const first: number[] = []
    const ready: number[] = []
    for (let load = 0; load < LOADS; load++) {
      const tab = await browser.newPage()
      const startedAt = performance.now()
      await tab.goto(pathToFileURL(page).href, { waitUntil: 'commit' })
      await tab.getByText(/^\d+ of /).waitFor()
      ready.push(performance.now() - startedAt)
      const paint = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity"
      first.push(Number(await tab.evaluate(paint)))
      await tab.close()
    }
    return { firstMs: Math.min(...first), readyMs: Math.min(...ready) }
  } finally {
    await browser.close()
  }
}

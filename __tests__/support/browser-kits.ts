/** The two libraries that drive a browser, behind what a test needs of both. */

import { afterAll, beforeAll } from '@jest/globals'
import type { Browser } from 'playwright-core'
import puppeteer, { type Browser as PuppeteerBrowser } from 'puppeteer-core'
import type { BrowserPage } from '../../src/doors/browser.ts'
import { CHROMIUM, describeBrowser } from './browser.ts'

export interface DrivenPage extends BrowserPage {
  goto(url: string): Promise<unknown>
  waitForFunction(script: string): Promise<unknown>
  close(): Promise<void>
}

export interface DrivenContext extends BrowserPage {
  newPage(): Promise<DrivenPage>
  close(): Promise<void>
}

export interface BrowserKit {
  /** A page in a context of its own. */
  open(): Promise<{ readonly page: DrivenPage; readonly context: DrivenContext }>
}

export async function closeKit(open: { readonly context: DrivenContext }): Promise<void> {
  await open.context.close()
}

/** Calls the tests for both libraries. */
export function describeKits(name: string, tests: (kit: () => BrowserKit) => void): void {
  describeBrowser(`${name}, in Playwright`, browser => tests(() => playwrightKit(browser())))
  describeBrowser(`${name}, in Puppeteer`, () => {
    let browser: PuppeteerBrowser
    beforeAll(async () => {
      browser = await puppeteer.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] })
    }, 60_000)
    afterAll(() => browser?.close())
    tests(() => puppeteerKit(browser))
  })
}

function playwrightKit(browser: Browser): BrowserKit {
  return {
    open: async () => {
      const context = await browser.newContext()
      return { context, page: await context.newPage() }
    },
  }
}

function puppeteerKit(browser: PuppeteerBrowser): BrowserKit {
  return {
    open: async () => {
      const context = await browser.createBrowserContext()
      return { context, page: await context.newPage() }
    },
  }
}

/** The images that a browser's page shows, as records for a run: each body is taken when its response arrives. */
import { SettingsError } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import { parseOptions } from '../options/parse.ts'
import { BROWSER_FIELDS, type ImagesOfOptions } from './browser-fields.ts'
import type { BrowserSource } from './browser-source.ts'
import { type BrowserRecord, ImageStream, type TakenImages } from './image-stream.ts'
import { playwrightSource } from './playwright.ts'
import { puppeteerSource } from './puppeteer.ts'

/** Events in the shape that pages and contexts of Playwright and Puppeteer have. */
export interface BrowserPage {
  /** Adds a listener. */
  on(event: never, listener: never): unknown
  /** Removes a listener. */
  off(event: never, listener: never): unknown
}

/** Images of a page as they arrive: the `urls` of a run. */
export interface PageImages extends AsyncIterable<BrowserRecord> {
  /** How many images were taken so far, and how. */
  readonly taken: TakenImages
  /**
   * Ends the images: waits for those that the page has requested (5 s at most), reads the `data:` URIs, and resolves
   * when every body is taken. Await it before the page is closed. What was taken is still handed on.
   */
  return(): Promise<void>
}

/**
 * Hands on the images that a page, or every page of a context, shows from now on, with the bytes that the browser
 * received. Nothing is requested twice: only a body that the browser has thrown away, or received in part, is
 * requested again, with the cookies that the context has for its host.
 * @param page a Page or BrowserContext of Playwright (Chromium) or Puppeteer
 * @throws SettingsError with every problem of the arguments
 * @example
 * ```ts
 * import { persist } from 'persist-images'
 * import { imagesOf } from 'persist-images/browser'
 * import { chromium } from 'playwright-core'
 *
 * const browser = await chromium.launch()
 * const page = await browser.newPage()
 * const images = imagesOf(page)
 * const run = persist({ urls: images, destination: 'oss://my-bucket/memes/', region: 'cn-beijing' })
 * await page.goto('https://example.com/board/')
 * await images.return()
 * const { stored, failed, failure } = await run
 * await browser.close()
 * if (failure) throw new Error(`${stored} stored, ${failed} failed: ${failure}`)
 * ```
 */
export function imagesOf(page: BrowserPage, options: ImagesOfOptions = {}): PageImages {
  const source = sourceOf(page)
  const parsed = parseOptions(BROWSER_FIELDS, options)
  if (parsed.problems.length > 0) throw new SettingsError(parsed.problems)
  return new ImageStream(source, parsed.options)
}

/**
 * Tells the two libraries apart by methods that only one of them has.
 * @throws SettingsError for anything but a page or a context
 */
function sourceOf(given: unknown): BrowserSource {
  if (hasMethods(given, 'on', 'off')) {
    if (hasMethods(given, 'context', 'mainFrame') || hasMethods(given, 'pages', 'storageState'))
      return playwrightSource(given as unknown as Parameters<typeof playwrightSource>[0])
    if (hasMethods(given, 'browserContext', 'mainFrame') || hasMethods(given, 'pages', 'overridePermissions'))
      return puppeteerSource(given as unknown as Parameters<typeof puppeteerSource>[0])
  }
  throw new SettingsError([say('browser-page')])
}

function hasMethods(value: unknown, ...names: readonly string[]): value is object {
  if (typeof value !== 'object' || value === null) return false
  return names.every(name => typeof (value as Record<string, unknown>)[name] === 'function')
}

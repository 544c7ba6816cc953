/**
 * Keeps the images that the pages of a Crawlee crawl show, with the bytes that the browser received.
 * One run of persist-images lasts as long as the crawl. Arguments: the addresses to start from.
 * Environment: DESTINATION, such as `s3://my-bucket/memes/`, with REGION and keys; CHROMIUM, a browser that is
 * installed already, if not Playwright's own.
 */
import { PlaywrightCrawler } from '@crawlee/playwright'
import { persist } from 'persist-images'

const found = new TransformStream()
const { DESTINATION: destination, REGION: region, CHROMIUM: executablePath } = process.env
const run = persist({
  urls: found.readable,
  destination,
  region,
  environment: process.env,
  refererField: 'page',
})
const list = found.writable.getWriter()

const crawler = new PlaywrightCrawler({
  launchContext: { launchOptions: { executablePath } },
  preNavigationHooks: [
    context => {
      context.images = []
      context.page.on('response', response => {
        const isImage = response.request().resourceType() === 'image'
        const isRedirect = response.headers().location !== undefined
        if (isImage && !isRedirect && /^https?:/.test(response.url())) context.images.push(response)
      })
    },
  ],
  async requestHandler({ page, images, enqueueLinks }) {
    await enqueueLinks()
    // Scroll or click here where a page shows more images then.
    await page.waitForLoadState('networkidle', { timeout: 5000 }).catch(() => {})
    // The browser holds each body until the run has room for it.
    for (const response of images) await handOn(await recordOf(response))
  },
})

/** Without bytes the run requests the URL itself, and reports what happens. */
async function recordOf(response) {
  let request = response.request()
  while (request.redirectedFrom()) request = request.redirectedFrom()
  const bytes = response.status() === 200 && (await response.body().catch(() => undefined))
  return { url: request.url(), page: response.frame().url(), ...(bytes && { bytes }) }
}

async function handOn(record) {
  await list.write(record).catch(() => crawler.stop('The run of persist-images has ended.'))
}

await crawler.run(process.argv.slice(2))
await list.close().catch(() => {})
const { stored, unchanged, failed, requests, failure } = await run
console.log(JSON.stringify({ stored, unchanged, failed, requests: requests.origins }))
if (failure) throw new Error(failure)

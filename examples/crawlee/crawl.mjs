/**
 * Keeps the images that the pages of a Crawlee crawl show, with the bytes that the browser received.
 * One run of persist-images lasts as long as the crawl. Arguments: the addresses to start from.
 * Environment: DESTINATION, such as `s3://my-bucket/memes/`, with REGION and keys; CHROMIUM, a browser that is
 * installed already, if not Playwright's own.
 */
import { PlaywrightCrawler } from '@crawlee/playwright'
import { persist } from 'persist-images'
import { imagesOf } from 'persist-images/browser'

const found = new TransformStream()
const { DESTINATION: destination, REGION: region, CHROMIUM: executablePath } = process.env
const run = persist({ urls: found.readable, destination, region, environment: process.env })
const writer = found.writable.getWriter()
const pages = new Set()

const crawler = new PlaywrightCrawler({
  launchContext: { launchOptions: { executablePath } },
  preNavigationHooks: [
    context => {
      context.images = imagesOf(context.page)
      const page = handOn(context.images).finally(() => pages.delete(page))
      pages.add(page)
    },
  ],
  async requestHandler({ images, enqueueLinks }) {
    await enqueueLinks()
    // Scroll or click here where a page shows more images then. A page that is left drops what was not taken.
    await images.return()
  },
})

async function handOn(images) {
  try {
    for await (const record of images) await writer.write(record)
  } catch {
    crawler.stop('The run of persist-images has ended.')
  }
}

await crawler.run(process.argv.slice(2))
await Promise.all(pages)
await writer.close().catch(() => {})
const { stored, unchanged, failed, requests, failure } = await run
console.log(JSON.stringify({ stored, unchanged, failed, requests: requests.origins }))
if (failure) throw new Error(failure)

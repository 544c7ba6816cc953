/**
 * Keeps the images that pages show in Chromium, with the bytes that the browser received.
 * Arguments: the addresses of the pages. Environment: DESTINATION, such as `s3://my-bucket/memes/`, with REGION and
 * keys; CHROMIUM, a browser that is installed already, if not Playwright's own.
 */
import { persist } from 'persist-images'
import { chromium } from 'playwright-core'

const { DESTINATION: destination, REGION: region, CHROMIUM: executablePath } = process.env
const browser = await chromium.launch({ executablePath })

/** The list of the run: it asks for the next image when it has room, and ends this function when it is stopped. */
async function* imagesOn(addresses) {
  const page = await browser.newPage()
  for (const address of addresses)
    for await (const response of responsesOn(page, address)) yield await recordOf(response)
}

/** Ends when the page is done. Until a body is read the browser holds it, not this program. */
function responsesOn(page, address) {
  const stop = () => page.removeAllListeners('response')
  return new ReadableStream({
    async start(images) {
      page.on('response', response => {
        const isImage = response.request().resourceType() === 'image'
        const isRedirect = response.headers().location !== undefined
        if (isImage && !isRedirect && /^https?:/.test(response.url())) images.enqueue(response)
      })
      await page.goto(address).catch(orLate)
      // Scroll or click here where a page shows more images then.
      await page.waitForLoadState('networkidle', { timeout: 5000 }).catch(orLate)
      stop()
      images.close()
    },
    cancel: stop,
  })
}

/** A page that is not done in time is taken as it is. */
function orLate(error) {
  if (error.name !== 'TimeoutError') throw error
}

/** Without bytes the run requests the URL itself, and reports what happens. */
async function recordOf(response) {
  let request = response.request()
  while (request.redirectedFrom()) request = request.redirectedFrom()
  const bytes = response.status() === 200 && (await response.body().catch(() => undefined))
  return { url: request.url(), page: response.frame().url(), ...(bytes && { bytes }) }
}

const urls = imagesOn(process.argv.slice(2))
const run = persist({ urls, destination, region, environment: process.env, refererField: 'page' })
const { stored, unchanged, failed, requests, failure } = await run
await browser.close()
console.log(JSON.stringify({ stored, unchanged, failed, requests: requests.origins }))
if (failure) throw new Error(failure)

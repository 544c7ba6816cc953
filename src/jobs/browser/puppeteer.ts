import {
  AGAIN_MS,
  type BrowserEvents,
  type BrowserFrame,
  type BrowserResponse,
  type BrowserSource,
  dataImagesIn,
  type Emitter,
  headerFacts,
  listenTo,
} from './browser-source.ts'

interface Frame extends BrowserFrame {
  parentFrame(): Frame | null
}

interface Request {
  url(): string
  resourceType(): string
  redirectChain(): Request[]
  headers(): Record<string, string>
}

interface Response {
  status(): number
  headers(): Record<string, string>
  request(): Request
  frame(): Frame | null
  buffer(): Promise<Uint8Array>
}

interface Page extends Emitter {
  mainFrame(): Frame
  frames(): Frame[]
  cookies(url: string): Promise<readonly { readonly name: string; readonly value: string }[]>
}

interface Target {
  type(): string
  page(): Promise<Page | null>
}

interface Context extends Emitter {
  pages(): Promise<Page[]>
  browser(): Emitter
}

const isPage = (given: Page | Context): given is Page => 'mainFrame' in given

export function puppeteerSource(given: Page | Context): BrowserSource {
  return {
    listen: events => (isPage(given) ? listenToPage(given, events) : listenToContext(given, events)),
    dataImages: async withFrames =>
      await dataImagesIn(isPage(given) ? [given] : await given.pages(), withFrames),
  }
}

function listenToPage(page: Page, events: BrowserEvents): () => void {
  return listenTo(page, {
    request(request: Request) {
      if (request.resourceType() === 'image' && !request.url().startsWith('data:')) events.requested(request)
    },
    requestfailed: (request: Request) => events.settled(request),
    response(response: Response) {
      events.response(responseOf(response, page))
      events.settled(response.request())
    },
    load: () => events.loaded(),
    close: () => events.closed(),
  })
}

/** Puppeteer's context has no event of a response or of its end: its pages and its browser have them. */
function listenToContext(context: Context, events: BrowserEvents): () => void {
  const pageEvents = { ...events, closed: () => {} }
  const stops = new Map<Page, () => void>()
  let isStopped = false
  const add = (page: Page | null) => {
    if (page && !isStopped && !stops.has(page)) stops.set(page, listenToPage(page, pageEvents))
  }
  const onTarget = (target: Target) => {
    if (target.type() === 'page') target.page().then(add, () => {})
  }
  const unlisten = [
    listenTo(context, { targetcreated: onTarget }),
    listenTo(context.browser(), { disconnected: () => events.closed() }),
  ]
  context.pages().then(
    pages => pages.forEach(add),
    () => {},
  )
  return () => {
    isStopped = true
    for (const stop of [...unlisten, ...stops.values()]) stop()
  }
}

function responseOf(response: Response, page: Page): BrowserResponse {
  const request = response.request()
  const first = request.redirectChain()[0] ?? request
  const frame = response.frame() ?? undefined
  const url = first.url()
  const referer = frame?.url()
  return {
    url,
    status: response.status(),
    ...headerFacts(response.headers()),
    isImage: request.resourceType() === 'image',
    isFromChildFrame: frame?.parentFrame() != null,
    page: referer,
    body: () => response.buffer(),
    again: () =>
      fetchWithCookies(url, {
        cookies: async address =>
          (await page.cookies(address)).map(({ name, value }) => `${name}=${value}`).join('; '),
        headers: {
          ...(request.headers()['user-agent'] !== undefined && {
            'user-agent': request.headers()['user-agent'],
          }),
          ...(referer !== undefined && { referer }),
        },
      }),
  }
}

/** The same as in browsers. */
const MAX_REDIRECTS = 20

interface CookieRequest {
  /** Returns the Cookie header for an address; empty for none. */
  cookies(url: string): Promise<string>
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Requests a URL as a browser's page would. Each hop of a redirect has the cookies of its own host alone.
 * @throws Error if the answer is no success
 */
async function fetchWithCookies(url: string, request: CookieRequest): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(AGAIN_MS)
  let address = url
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const cookie = await request.cookies(address)
    const headers = { ...request.headers, ...(cookie && { cookie }) }
    const response = await fetch(address, { headers, signal, redirect: 'manual' })
    const location = response.headers.get('location')
    if (response.status < 300 || response.status >= 400 || location === null) {
      if (!response.ok) throw new Error(`HTTP ${response.status}`)
      return new Uint8Array(await response.arrayBuffer())
    }
    await response.body?.cancel()
    address = new URL(location, address).href
  }
  throw new Error('too many redirects')
}

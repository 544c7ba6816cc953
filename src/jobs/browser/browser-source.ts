/** What `imagesOf` needs of a browser library. Playwright and Puppeteer each have an adapter. */

/** A response that a page received, before its body is read. */
export interface BrowserResponse {
  /** The address as the page named it: the first one in a chain of redirects. */
  readonly url: string
  readonly status: number
  /** The Content-Type header; empty if there is none. */
  readonly contentType: string
  /** The Content-Length header; 0 if there is none. */
  readonly announcedBytes: number
  /** Whether the page loaded it as an image. */
  readonly isImage: boolean
  /** Whether a frame inside the page loaded it. */
  readonly isFromChildFrame: boolean
  /** The address of the frame that loaded it; undefined if the library does not know it. */
  readonly page: string | undefined
  /** Rejects if the browser no longer has the body. */
  body(): Promise<Uint8Array>
  /** Requests the address again with the cookies of the context. Rejects if that fails. */
  again(): Promise<Uint8Array>
}

/** An image that a page holds in itself, as a `data:` URI. */
export interface DataImage {
  readonly url: string
  readonly page: string
}

export interface BrowserEvents {
  /** A page has requested an image; `request` is an object of the library. */
  requested(request: object): void
  /** The request has a response, or failed. */
  settled(request: object): void
  response(response: BrowserResponse): void
  /** A page has loaded. */
  loaded(): void
  /** The page or the context is closed. */
  closed(): void
}

export interface BrowserSource {
  /** @returns a function that removes every listener */
  listen(events: BrowserEvents): () => void
  /** Reads the `data:` URIs of the pages that are open now. */
  dataImages(withFrames: boolean): Promise<readonly DataImage[]>
}

export interface Emitter {
  on(event: string, listener: (value: never) => void): unknown
  off(event: string, listener: (value: never) => void): unknown
}

/** @returns a function that removes the listeners */
export function listenTo(
  emitter: Emitter,
  listeners: Readonly<Record<string, (value: never) => void>>,
): () => void {
  const all = Object.entries(listeners)
  for (const [event, listener] of all) emitter.on(event, listener)
  return () => {
    for (const [event, listener] of all) emitter.off(event, listener)
  }
}

/** Longest wait for an image that is requested again, milliseconds. */
export const AGAIN_MS = 30_000

export function headerFacts(headers: Readonly<Record<string, string>>) {
  const { 'content-type': contentType = '', 'content-length': length = '' } = headers
  return { contentType, announcedBytes: /^\d{1,12}$/.test(length) ? Number(length) : 0 }
}

export interface BrowserFrame {
  url(): string
  evaluate(script: string): Promise<unknown>
}

/** A text, since a compiler or a coverage tool would change a function. */
const DATA_IMAGES = `[...new Set([...document.querySelectorAll('img, input[type=image], image')]
  .flatMap(element => [element.currentSrc, element.src, element.href?.baseVal])
  .filter(url => typeof url === 'string' && url.startsWith('data:')))]`

interface FramedPage {
  mainFrame(): BrowserFrame
  frames(): readonly BrowserFrame[]
}

/** A frame that navigates or is closed meanwhile has no images. */
export async function dataImagesIn(
  pages: readonly FramedPage[],
  withFrames: boolean,
): Promise<readonly DataImage[]> {
  const frames = pages.flatMap(page => (withFrames ? page.frames() : [page.mainFrame()]))
  const found = await Promise.all(
    frames.map(async frame => {
      const urls = await frame.evaluate(DATA_IMAGES).catch(() => [])
      const page = frame.url()
      return Array.isArray(urls) ? urls.map(url => ({ url: String(url), page })) : []
    }),
  )
  return found.flat()
}

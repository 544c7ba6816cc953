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
  page(): Page
}

interface Request {
  url(): string
  resourceType(): string
  redirectedFrom(): Request | null
  serviceWorker(): unknown
  frame(): Frame
}

interface Response {
  status(): number
  headers(): Record<string, string>
  request(): Request
  body(): Promise<Uint8Array>
}

interface Page extends Emitter {
  context(): Context
  mainFrame(): Frame
  frames(): Frame[]
}

interface Context extends Emitter {
  pages(): Page[]
  readonly request: {
    get(
      url: string,
      options: { headers: Record<string, string>; timeout: number; failOnStatusCode: boolean },
    ): Promise<{ body(): Promise<Uint8Array>; dispose(): Promise<void> }>
  }
}

const isPage = (given: Page | Context): given is Page => 'mainFrame' in given

export function playwrightSource(given: Page | Context): BrowserSource {
  const context = isPage(given) ? given.context() : given
  const pages = () => (isPage(given) ? [given] : given.pages())
  return {
    listen: events => listen(given, events, context),
    dataImages: withFrames => dataImagesIn(pages(), withFrames),
  }
}

function listen(given: Page | Context, events: BrowserEvents, context: Context): () => void {
  const pages = () => (isPage(given) ? [given] : given.pages())
  const onLoad = () => events.loaded()
  const onPage = (page: Page) => page.on('load', onLoad)
  const unlisten = listenTo(given, {
    request(request: Request) {
      if (request.resourceType() === 'image') events.requested(request)
    },
    requestfailed: (request: Request) => events.settled(request),
    response(response: Response) {
      const request = response.request()
      // The page receives the same bytes from its service worker.
      if (!request.serviceWorker()) events.response(responseOf(response, request, context))
      events.settled(request)
    },
    close: () => events.closed(),
    ...(!isPage(given) && { page: onPage }),
  })
  for (const page of pages()) onPage(page)
  return () => {
    unlisten()
    for (const page of pages()) page.off('load', onLoad)
  }
}

function responseOf(response: Response, request: Request, context: Context): BrowserResponse {
  const url = firstOf(request).url()
  const frame = frameOf(request)
  const page = frame?.url()
  return {
    url,
    status: response.status(),
    ...headerFacts(response.headers()),
    isImage: request.resourceType() === 'image',
    isFromChildFrame: frame !== undefined && frame.page().mainFrame() !== frame,
    page,
    body: () => response.body(),
    again: async () => {
      const answer = await context.request.get(url, {
        headers: page ? { referer: page } : {},
        timeout: AGAIN_MS,
        failOnStatusCode: true,
      })
      return await answer.body().finally(() => answer.dispose())
    },
  }
}

function firstOf(request: Request): Request {
  const from = request.redirectedFrom()
  return from ? firstOf(from) : request
}

/** Playwright throws where a request belongs to no frame that is still there. */
function frameOf(request: Request): Frame | undefined {
  try {
    return request.frame()
  } catch {
    return undefined
  }
}

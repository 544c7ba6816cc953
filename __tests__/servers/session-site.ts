/** A site whose images want the cookie that its pages set, as forums and galleries do. It counts requests for images. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { image } from '../images/images.ts'
import { startListening } from './listening.ts'

export interface SessionSite {
  readonly url: string
  /** Paths of images that were served, in order. */
  readonly served: readonly string[]
  /** Paths of images that were refused for want of the cookie. */
  readonly refused: readonly string[]
  /** The HTML of `/shown`; each page of `/page/N` has its own images. */
  shown: string
  /** Answers of single paths. */
  readonly answers: Map<string, (request: IncomingMessage, response: ServerResponse) => void>
  imageAt(path: string): Buffer
  close(): Promise<void>
}

/** @param perPage images of each page */
export async function startSessionSite(perPage = 30): Promise<SessionSite> {
  const served: string[] = []
  const refused: string[] = []
  const answers: SessionSite['answers'] = new Map()
  const site = { shown: '' }
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    const answer = answers.get(path)
    if (answer) return answer(request, response)
    if (path === '/shown') return sendPage(response, site.shown)
    const page = /^\/page\/(\d+)$/.exec(path)?.[1]
    if (page !== undefined) return sendPage(response, pageOf(page, perPage))
    if (!path.startsWith('/images/')) return response.writeHead(404).end()
    if (!request.headers.cookie?.includes('session=open')) {
      refused.push(path)
      return response.writeHead(403).end()
    }
    served.push(path)
    return response.writeHead(200, { 'content-type': 'image/jpeg' }).end(imageAt(path))
  })
  const { port, close } = await startListening(server)
  return Object.assign(site, { url: `http://127.0.0.1:${port}`, served, refused, answers, imageAt, close })
}

/** A JPEG with the path as its comment, so that each path has bytes of its own. */
function imageAt(path: string): Buffer {
  const jpeg = image('baseline.jpg')
  const comment = Buffer.from(path)
  const segment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, comment.length + 2]), comment])
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)])
}

function sendPage(response: ServerResponse, html: string): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'set-cookie': 'session=open; Path=/; HttpOnly',
  })
  response.end(html)
}

function pageOf(page: string, images: number): string {
  const tags = Array.from({ length: images }, (_, number) => `<img src="/images/${page}/${number}.jpg">`)
  return `<!doctype html><title>${page}</title>${tags.join('\n')}`
}

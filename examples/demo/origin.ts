/** A small web site on this machine with real images, and the faults that real ones have. */
import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

const image = (name: string) => readFileSync(new URL(`../../__tests__/images/${name}`, import.meta.url))

type Page = (answer: ServerResponse, visit: number) => void

const plain =
  (name: string): Page =>
  answer => {
    answer.end(image(name))
  }

const PAGES: Readonly<Record<string, Page>> = {
  '/photo.jpg': plain('baseline.jpg'),
  '/logo.png': plain('plain.png'),
  '/dance.gif': plain('animated.gif'),
  '/poster.webp': plain('lossy.webp'),
  '/sunset.avif': plain('plain.avif'),
  // Half an image with a 200, and no Content-Length that would tell.
  '/broken.png': answer => {
    answer.writeHead(200, { connection: 'close' })
    answer.end(image('alpha.png').subarray(0, 120))
  },
  // What a site sends instead of an image once it wants a login.
  '/login.jpg': plain('page-named.jpg'),
  '/flaky.png': (answer, visit) => {
    if (visit === 1) answer.writeHead(503).end()
    else answer.end(image('interlaced.png'))
  },
  '/moved.jpg': answer => {
    answer.writeHead(302, { location: '/photo.jpg' }).end()
  },
}

export interface DemoOrigin {
  readonly urls: readonly string[]
  close(): void
}

export async function startDemoOrigin(): Promise<DemoOrigin> {
  const visits = new Map<string, number>()
  const server = createServer(({ url = '' }, answer) => {
    const visit = (visits.get(url) ?? 0) + 1
    visits.set(url, visit)
    const page = PAGES[url]
    if (page) page(answer, visit)
    else answer.writeHead(404).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    urls: [...Object.keys(PAGES), '/gone.png'].map(path => `http://127.0.0.1:${port}${path}`),
    close: () => server.close(),
  }
}

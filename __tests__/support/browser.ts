/** Chromium, where it is installed, and pages in it. */
import { existsSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Browser, chromium } from 'playwright-core'
import { image } from '../images/images.ts'
import { startListening } from '../servers/listening.ts'

export const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
)

export interface Screen {
  readonly width: 390 | 1440
  readonly theme: 'light' | 'dark'
}

export const SCREENS: readonly Screen[] = [
  { width: 390, theme: 'light' },
  { width: 390, theme: 'dark' },
  { width: 1440, theme: 'light' },
  { width: 1440, theme: 'dark' },
]

export interface Site {
  readonly url: string
  /** Paths that were asked for. */
  readonly requests: readonly string[]
  /** What is served at `/gallery.html`; images are below `/memes/`, and nothing else is there. */
  page: string
  /** How many pieces it comes in, a fifth of a second between two. */
  pieces: number
  close(): Promise<void>
}

/** A second of silence: 8,000 samples of one byte. */
const SILENCE = Buffer.concat([
  Buffer.from('52494646641f000057415645666d74201000000001000100401f0000401f000001000800', 'hex'),
  Buffer.from('64617461401f0000', 'hex'),
  Buffer.alloc(8000, 0x80),
])

export async function startSite(): Promise<Site> {
  const requests: string[] = []
  const site = { page: '', pieces: 1 }
  const server = createServer((request, response) => {
    requests.push(request.url ?? '')
    if (request.url === '/gallery.html')
      return sendInPieces(response.setHeader('content-type', 'text/html'), site)
    if (!request.url?.startsWith('/memes/')) return response.writeHead(404).end()
    if (request.url.endsWith('.webm'))
      return response.setHeader('content-type', 'video/webm').end(image('clip.webm'))
    if (request.url.endsWith('.wav')) return response.setHeader('content-type', 'audio/wav').end(SILENCE)
    return response.setHeader('content-type', 'image/jpeg').end(image('baseline.jpg'))
  })
  const { port, close } = await startListening(server)
  return Object.assign(site, { url: `http://127.0.0.1:${port}/`, requests, close })
}

async function sendInPieces(response: ServerResponse, { page, pieces }: Pick<Site, 'page' | 'pieces'>) {
  const length = Math.ceil(page.length / pieces)
  for (let at = 0; at < page.length; at += length) {
    if (at > 0) await sleep(200)
    response.write(page.slice(at, at + length))
  }
  response.end()
}

/**
 * Where there is no Chromium its tests are left out with a line that says so; `BROWSER=required`, as .ci/run has
 * it, makes that a failure.
 */
export function describeBrowser(name: string, tests: (browser: () => Browser) => void): void {
  describe(name, () => {
    if (CHROMIUM === undefined) {
      process.stdout.write('left out: chromium is not installed\n')
      test('is installed, or need not be', () => {
        expect(process.env.BROWSER).not.toBe('required')
      })
      return
    }
    let browser: Browser
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
    }, 60_000)
    afterAll(() => browser?.close())
    tests(() => browser)
  })
}

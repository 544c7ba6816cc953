/** A built site as visitors see it, and what its pages ask for. */

import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { Bucket } from '../servers/bucket.ts'
import { startListening } from '../servers/listening.ts'

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.png': 'image/png' }

export interface SiteServer {
  readonly url: string
  /** Where it is, once it is built. */
  folder: string
  close(): Promise<void>
}

/** Below `/stored/` are the objects of the bucket, as a CDN has them. */
export async function startSiteServer(bucket: Bucket): Promise<SiteServer> {
  const site = { folder: '' }
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://site').pathname)
    const key = /^\/stored\/(.*)$/s.exec(path)?.[1]
    const object = key === undefined ? undefined : bucket.head(key)
    const file = join(site.folder, path)
    const found = [file, join(file, 'index.html')].find(name => existsSync(name) && statSync(name).isFile())
    if (object) response.setHeader('content-type', object.contentType).end(object.bytes)
    else if (found && key === undefined)
      response.setHeader('content-type', TYPES[extname(found)] ?? 'text/plain').end(readFileSync(found))
    else response.writeHead(404).end()
  })
  const { port, close } = await startListening(server)
  return Object.assign(site, { url: `http://127.0.0.1:${port}/`, close })
}

export interface ShownPage {
  readonly path: string
  /** Addresses of what it asked for beside itself. */
  readonly asked: readonly string[]
  /** How many images it has, and how many of them are shown. */
  readonly images: number
  readonly shown: number
}

/** Every page of a site in a browser. */
export async function showPages(browser: Browser, { url, folder }: SiteServer): Promise<ShownPage[]> {
  const pages: ShownPage[] = []
  for (const path of globSync('**/*.html', { cwd: folder }).sort()) {
    const page = await browser.newPage()
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    await page.goto(url + path, { waitUntil: 'networkidle', timeout: 0 })
    const widths = await page.$$eval('img', images => images.map(image => image.naturalWidth))
    await page.close()
    pages.push({ path, asked, images: widths.length, shown: widths.filter(width => width > 0).length })
  }
  return pages
}

/**
 * `npm run screenshots`: the pictures of the documentation, docs/images, from runs on this machine. Needs Chromium.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { startOss } from '../__tests__/servers/oss.ts'
import { readBy } from '../__tests__/support/test-report.ts'
import { persistWith } from '../src/jobs/persist/persist.ts'
import { Summary } from '../src/output/summary.ts'

const OUT = 'docs/images'
/** Where the pictures' public links lead: the browser gets these from the bucket of the run. */
const PUBLIC = 'https://cdn.example.com/'
const folder = mkdtempSync(join(tmpdir(), 'screenshots-'))
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const easel = await browser.newPage()
const oss = await startOss()
const here = { lookup: (_host, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]) }
const fromHost = { cwd: folder, allowAddresses: ['127.0.0.1'], retries: 0 }
const { region, accessKeyId, accessKeySecret } = oss.account
const store = {
  ...{ region, accessKeyId, accessKeySecret, endpoint: oss.endpoint },
  destination: 'oss://memes/posts/',
  publicUrlBase: PUBLIC,
}
try {
  const report = await runOverHills()
  await shoot('gallery', pathToFileURL(report.galleryFile).href, { width: 1440, height: 900 })
  const options = { destination: store.destination, language: 'en', isPublic: true }
  const summary = readBy(report, new Summary(report, options)).text()
  await shoot('summary', dataUrl(summaryPage(summary)), { width: 980, part: 'main' })
  await shoot('before-after', dataUrl(twoPages(await rewritePost())), { width: 1060, part: 'main' })
} finally {
  await Promise.all([browser.close(), oss.close()])
  rmSync(folder, { recursive: true })
}

/** Twice, so that some are known, and with some that are gone. */
async function runOverHills() {
  const { port, close } = await startHost()
  const url = (post, name) => ({
    url: `http://img.example.com:${port}/posts/${post}/${name}`,
    page: `https://forum.example.com/posts/${post}`,
  })
  const pictures = (from, to) =>
    Array.from({ length: to - from }, (_, index) => url(200 + from + index, `hills-${from + index}.png`))
  const options = { ...store, ...fromHost, key: '{name}-{sha256:0:8}.{ext}', refererField: 'page' }
  await persistWith(here, { ...options, urls: pictures(18, 24) })
  const lost = [url(190, 'gone.jpg'), url(191, 'gone-too.jpg'), url(192, 'members-41.png')]
  const report = await persistWith(here, {
    ...options,
    urls: [...pictures(0, 24), ...lost],
    resultsFile: 'results.jsonl',
    galleryFile: 'gallery.html',
  })
  close()
  return report
}

/** A page before its images go and after they were kept: the same file, rewritten by a run. */
async function rewritePost() {
  const { port, close } = await startHost()
  const image = (number, alt) =>
    `<img src="http://img.example.com:${port}/hills-${number}.png" alt="${alt}" width="224" height="150">`
  const post = `<h2>A week in the hills</h2>
<p>Four days of walking, and a sky of another colour on each of them.</p>
<p>${image(4, 'The valley at dawn')} ${image(9, 'Above the lake')}</p>
<p>${image(14, 'Snow on the third day')} ${image(30, 'The way home')}</p>`
  writeFileSync(join(folder, 'post.html'), post)
  await persistWith(here, {
    ...store,
    ...fromHost,
    urlsFile: 'post.html',
    rewriteTo: 'in-place',
  })
  close()
  return { before: post, after: readFileSync(join(folder, 'post.html'), 'utf8') }
}

/** The post twice: its image host is gone by now, so the browser finds nothing there. */
function twoPages({ before, after }) {
  const side = (title, link, post) =>
    `<section><header><b>${title}</b><code>${link}</code></header><article>${post}</article></section>`
  return `<meta charset="utf-8"><style>body{margin:0}main{display:flex;gap:20px;padding:16px;width:1028px;background:#eef1f4;font:15px/1.5 system-ui,sans-serif;color:#1f2328}
section{flex:1;background:#fff;border:1px solid #d1d9e0;border-radius:8px;overflow:hidden}header{padding:9px 16px;border-bottom:1px solid #d1d9e0;background:#f6f8fa}
header code{display:block;font:12px "DejaVu Sans Mono",monospace;color:#59636e}article{padding:2px 16px 8px}h2{margin:10px 0 4px}p{margin:6px 0}
img{border-radius:6px;background:#f3f3f3;object-fit:cover}</style><main>${side('Before', 'img.example.com: 404', before)}${side('After', `${PUBLIC}posts/…`, after)}</main>`
}

/** A host of images for one run: pages in place of some of them, as behind a login. */
async function startHost() {
  const server = createServer(async (request, response) => {
    const number = Number(/(\d+)\.png$/.exec(request.url)?.[1] ?? Number.NaN)
    if (Number.isNaN(number)) return response.writeHead(404).end()
    if (number > 40)
      return response.setHeader('content-type', 'text/html').end('<!doctype html><title>Log in</title>')
    return response.setHeader('content-type', 'image/png').end(await hills(number))
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  return { port: server.address().port, close: () => server.close() }
}

async function shoot(name, url, { width, height = 600, part }) {
  const context = await browser.newContext({ viewport: { width, height } })
  await context.route(/^https?:\/\/[^/]*example\.com/, route => {
    const address = route.request().url()
    const key = decodeURIComponent(address.slice(PUBLIC.length))
    const kept = address.startsWith(PUBLIC) ? oss.bucket.objects.get(key) : undefined
    return kept
      ? route.fulfill({ body: kept.bytes, contentType: kept.contentType })
      : route.fulfill({ status: 404 })
  })
  const page = await context.newPage()
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.waitForTimeout(300)
  const target = part ? page.locator(part) : page
  await target.screenshot({ path: `${OUT}/${name}.jpg`, type: 'jpeg', quality: 82 })
  await context.close()
}

function dataUrl(html) {
  return `data:text/html;charset=utf-8,${encodeURIComponent(html)}`
}

/** As much of Markdown as the summary has: headings, lists, paragraphs. */
function summaryPage(markdown) {
  const blocks = markdown
    .trim()
    .split(/\n{2,}/)
    .map(block => {
      const heading = /^(#+) (.*)$/.exec(block)
      if (heading) return `<h${heading[1].length}>${heading[2]}</h${heading[1].length}>`
      // Mark-up of its own, and the list within it.
      if (block.startsWith('<')) return block
      if (block.startsWith('- ')) return `<ul>${block.replaceAll(/^- (.*)$/gm, '<li>$1</li>')}</ul>`
      return `<p>${block.replaceAll(/\*\*(.+?)\*\*/g, '<b>$1</b>').replaceAll(/`(.+?)`/g, '<code>$1</code>')}</p>`
    })
  return `<style>body{margin:0}main{font:14px/1.5 system-ui,sans-serif;color:#1f2328;background:#fff;padding:8px 22px 16px;width:936px}
h2{border-bottom:1px solid #d1d9e0;padding-bottom:6px}table{border-collapse:collapse;margin:8px 0}th,td{border:1px solid #d1d9e0;padding:5px 12px;text-align:left}
tr:nth-child(odd) td{background:#f6f8fa}code{background:#8181811f;border-radius:6px;padding:2px 5px;font:12px "DejaVu Sans Mono",monospace;overflow-wrap:anywhere}</style><main>${blocks.join('')}</main>`
}

/** A PNG of hills under a sky, drawn by the browser; each number has its own. */
async function hills(number) {
  const drawn = await easel.evaluate(draw, number)
  return Buffer.from(drawn.slice(drawn.indexOf(',') + 1), 'base64')
}

/** Runs in the browser. */
function draw(number) {
  const [width, height] = [
    [400, 300],
    [300, 400],
    [480, 270],
    [360, 360],
  ][number % 4]
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const brush = canvas.getContext('2d')
  const hue = number * 47
  brush.fillStyle = brush.createLinearGradient(0, 0, 0, height)
  brush.fillStyle.addColorStop(0, `hsl(${hue + 200} 50% 62%)`)
  brush.fillStyle.addColorStop(1, `hsl(${hue + 200} 50% 92%)`)
  brush.fillRect(0, 0, width, height)
  brush.fillStyle = '#fff6d6'
  brush.arc(width * (0.2 + (number % 5) * 0.15), height * 0.3, height * 0.08, 0, 2 * Math.PI)
  brush.fill()
  for (let hill = 1; hill <= 4; hill++) {
    brush.fillStyle = `hsl(${hue + 12 * hill} 35% ${62 - hill * 11}%)`
    brush.beginPath()
    brush.moveTo(0, height)
    for (let x = 0; x <= 1.01; x += 0.01) {
      const ridge = 0.35 + hill * 0.13 + 0.07 * Math.sin(x * (2 + hill) * 2.3 + number * hill)
      brush.lineTo(x * width, (ridge + 0.03 * Math.sin(x * 17 + number)) * height)
    }
    brush.lineTo(width * 1.01, height)
    brush.fill()
  }
  return canvas.toDataURL('image/png')
}

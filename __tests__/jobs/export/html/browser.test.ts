/** The pages of an export where they are read: in Chromium, from disk and from a server. */
import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { join, normalize } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { image } from '../../../images/images.ts'
import { startListening } from '../../../servers/listening.ts'
import { describeBrowser, type Screen } from '../../../support/browser.ts'
import { type ExportedMemory, keyOf, lineOf, openExportedMemory } from '../../../support/exported-memory.ts'
import { HOSTILE } from '../../../support/gallery-images.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const COUNT = 2001
const HOUR = 3_600_000
const WIDE: Screen = { width: 1440, theme: 'light' }

describeBrowser('in a browser the pages of an export', browser => {
  let memory: ExportedMemory
  const at = (path: string) => pathToFileURL(join(memory.cwd, path)).href

  beforeAll(async () => {
    memory = await openExportedMemory()
    const lines = Array.from({ length: COUNT }, (_, index) =>
      lineOf(`https://h${index % 3}.example/posts/${index}/photo.png`, {
        key: keyOf(`${index % 2 === 0 ? 'even' : 'odd'}/${index}.png`),
        contentType: index % 10 === 0 ? 'image/gif' : 'image/png',
        bytes: index === 7 ? 3_000_000 : 2000,
        firstSeen: new Date(Date.UTC(2026, 0, 1) + index * HOUR).toISOString(),
      }),
    )
    await memory.remember(...lines)
    for (const folder of ['even', 'odd']) await mkdir(join(memory.directory, folder))
    for (const { key } of lines.slice(-200))
      await writeFile(join(memory.directory, key), image('baseline.jpg'))
    await memory.export('html', 'pages')
  })
  afterAll(() => memory?.close())

  test('filter the whole store by URL, host, type, date and size, from disk', async () => {
    await withPage(browser(), WIDE, async (page, faults) => {
      await page.goto(at('pages/index.html'))
      const shown = async (count: number) => {
        await page.getByText(`${count} of ${COUNT} images`).waitFor()
        await until(page, `document.querySelectorAll('.grid li').length === ${Math.min(60, count)}`)
      }
      const names = () => page.locator('.key').allTextContents()
      await page.getByText(`${COUNT} of ${COUNT} images`).waitFor()
      expect((await names()).slice(0, 2)).toEqual([`even/${COUNT - 1}.png`, `odd/${COUNT - 2}.png`])
      await page.getByLabel('URL contains').fill('posts/7/ H1')
      await shown(1)
      expect(await page.locator('.grid a.url').getAttribute('href')).toBe(
        'https://h1.example/posts/7/photo.png',
      )
      expect(await page.locator('.grid p').textContent()).toBe('10 × 20 · 2.9 MiB · 2026-01-01')
      await page.getByLabel('URL contains').fill('')
      await page.getByLabel('Host').selectOption('h2.example')
      await shown(667)
      await page.getByLabel('Host').selectOption('')
      await page.getByLabel('Type').selectOption('gif')
      await shown(201)
      await page.getByLabel('Type').selectOption('')
      await page.getByLabel('Size').selectOption('1–10 MiB')
      await shown(1)
      expect(await names()).toEqual(['odd/7.png'])
      await page.getByLabel('Size').selectOption('all')
      await page.getByLabel('From').fill('2026-01-02')
      await page.locator('input[name=to]').fill('2026-01-03')
      await shown(48)
      await page.getByLabel('Sort').selectOption('oldest first')
      await until(page, `document.querySelector('.key').textContent === 'even/24.png'`)
      await page.getByLabel('URL contains').fill('nothing like it')
      await page.getByText('No image matches.').waitFor()
      expect(faults).toEqual([])
    })
  })

  test('draw the same cards as the page has, of films, sounds and files, too', async () => {
    const other = await openExportedMemory()
    try {
      const typed = (name: string, contentType: string) =>
        lineOf(`https://a.example/${name}`, { key: keyOf(name), contentType })
      await other.remember(
        typed('a.png', 'image/png'),
        typed('b.mp4', 'video/mp4'),
        typed('c.mp3', 'audio/mpeg'),
        typed('d.pdf', 'application/pdf'),
      )
      await other.export('html', 'pages')
      await withPage(browser(), WIDE, async page => {
        const index = pathToFileURL(join(other.cwd, 'pages/index.html')).href
        const cards = () =>
          page.$$eval('.grid li *', elements =>
            elements.map(({ tagName, attributes, childElementCount, textContent }) => [
              tagName,
              Object.fromEntries(Array.from(attributes, ({ name, value }) => [name, value])),
              childElementCount === 0 ? textContent : '',
            ]),
          )
        await page.goto(index)
        const made = await cards()
        await page.getByText('4 of 4 images').waitFor()
        await page.evaluate("document.querySelector('.grid li').dataset.old = 'old'")
        await page.getByLabel('URL contains').fill('a.example')
        await until(page, "!document.querySelector('.grid li[data-old]')")
        expect(await cards()).toEqual(made)
        expect(made.map(([tag]) => tag)).toEqual(expect.arrayContaining(['IMG', 'VIDEO', 'AUDIO']))
      })
    } finally {
      await other.close()
    }
  })

  test('grow as the reader scrolls, and show the pictures', async () => {
    await withPage(browser(), WIDE, async (page, faults) => {
      await page.goto(at('pages/index.html'))
      await page.getByText(`${COUNT} of ${COUNT} images`).waitFor()
      await until(page, 'document.querySelector(".grid img").naturalWidth > 0')
      await page.evaluate('scrollTo(0, document.body.scrollHeight)')
      await until(page, "document.querySelectorAll('.grid li').length >= 120")
      expect(await page.locator('.key').nth(60).textContent()).toBe(`even/${COUNT - 61}.png`)
      expect(await page.getByText('None of the pictures').isVisible()).toBe(false)
      expect(faults).toEqual([])
    })
  })

  test.each<Screen>([WIDE, { width: 390, theme: 'dark' }])(
    'have no fault that axe knows: %o',
    async screen => {
      await withPage(browser(), screen, async page => {
        await page.goto(at('pages/index.html'))
        await page.getByText(`${COUNT} of ${COUNT} images`).waitFor()
        expect(await faultsOf(page)).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(
          0,
        )
        await page.goto(at('pages/pages/3.html'))
        expect(await faultsOf(page)).toEqual([])
      })
    },
  )

  test('work from a server, and ask it for what is shown alone', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      const path = normalize(new URL(request.url ?? '', 'http://x').pathname)
      asked.push(path)
      try {
        const type = path.endsWith('.js')
          ? 'text/javascript'
          : path.endsWith('.html')
            ? 'text/html'
            : 'image/jpeg'
        response.setHeader('content-type', type).end(readFileSync(join('/', path)))
      } catch {
        response.writeHead(404).end()
      }
    })
    const { port, close } = await startListening(server)
    try {
      await withPage(browser(), WIDE, async (page, faults) => {
        await page.goto(`http://127.0.0.1:${port}${join(memory.cwd, 'pages/index.html')}`)
        await page.getByText(`${COUNT} of ${COUNT} images`).waitFor()
        await page.getByLabel('URL contains').fill('posts/1999/')
        await page.getByText(`1 of ${COUNT} images`).waitFor()
        await until(page, 'document.querySelector(".grid img").naturalWidth > 0')
        expect(faults).toEqual([])
      })
      expect(
        asked.filter(path => /\.(html|js)$/.test(path)).map(path => path.replace(/^.*?\/pages\//, '')),
      ).toEqual(['index.html', 'images.js', 'pages/1.js'])
    } finally {
      await close()
    }
  })

  test('hold what strangers wrote as text', async () => {
    const hostile = await openExportedMemory()
    try {
      const lines = HOSTILE.map((text, index) =>
        lineOf(`https://a.example/${text}`.replace(/[^\x20-\x7e]/g, '').slice(0, 5000), {
          key: keyOf(`${index}${text.replace(/[/\\\p{Cc}\p{Z}]/gu, '').slice(0, 60)}`),
        }),
      )
      await hostile.remember(...lines)
      await hostile.export('html', 'pages')
      await withPage(browser(), WIDE, async (page, faults) => {
        await page.goto(pathToFileURL(join(hostile.cwd, 'pages/index.html')).href)
        // Drawn once by the page, and once by its script.
        for (const order of ['newest first', 'oldest first']) {
          await page.getByText(`${lines.length} of ${lines.length} images`).waitFor()
          await page.getByLabel('Sort').selectOption(order)
          await until(page, `document.querySelectorAll('.grid li').length === ${lines.length}`)
          const found = await page.evaluate(`({
            handlers: [...document.querySelectorAll('*')].filter(node => [...node.attributes].some(({ name }) => name.startsWith('on'))).length,
            links: [...document.querySelectorAll('a[href]')].filter(({ protocol }) => !/^(https?|file):$/.test(protocol)).length,
            hidden: /[\\u202a-\\u202e\\u2066-\\u2069\\u200b]/.test(document.body.textContent),
            frames: document.querySelectorAll('iframe,base,svg,object').length,
          })`)
          expect(found).toEqual({ handlers: 0, links: 0, hidden: false, frames: 0 })
        }
        expect(faults.filter(fault => !/ERR_FILE_NOT_FOUND/.test(fault))).toEqual([])
      })
    } finally {
      await hostile.close()
    }
  })
})

async function withPage(
  browser: Browser,
  { width, theme }: Screen,
  use: (page: Page, faults: readonly string[]) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: theme })
  try {
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', error => faults.push(String(error)))
    // A refusal by the page's policy is written to the console. Not every picture is there.
    page.on('console', message => {
      if (message.type() === 'error' && !/ERR_FILE_NOT_FOUND|404/.test(message.text()))
        faults.push(message.text())
    })
    await use(page, faults)
  } finally {
    await context.close()
  }
}

/** Waits for an expression. Playwright's own waiting runs inside the page, whose policy allows no expression. */
async function until(page: Page, expression: string): Promise<void> {
  while (!(await page.evaluate(`Boolean(${expression})`))) await page.waitForTimeout(10)
}

/** Each rule that is broken, and one place where it is. */
async function faultsOf(page: Page): Promise<unknown> {
  await page.evaluate(AXE)
  return await page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html + ' ' + nodes[0].failureSummary))",
  )
}

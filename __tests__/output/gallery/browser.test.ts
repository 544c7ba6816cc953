/** The gallery where it is read: in Chromium. */
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import type { GalleryImage } from '../../../src/output/gallery/cards.ts'
import { mintKey, mintPrefix } from '../../../src/storage/key/object-key.ts'
import { describeBrowser, SCREENS, type Screen, type Site, startSite } from '../../support/browser.ts'
import { HOSTILE, manyImages, pageOf } from '../../support/gallery-images.ts'
import { cellsOf } from '../../support/test-length.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

describeBrowser('in a browser the gallery', browser => {
  let site: Site
  beforeAll(async () => {
    site = await startSite()
  })
  afterAll(() => site?.close())

  const many = (count: number) => pageOf(manyImages(count, site.url))

  /** Few images and many; many on one screen alone. */
  const counts = ({ width, theme }: Screen) =>
    width === 390 && theme === 'light' ? cellsOf([150], [10]) : cellsOf([10], [150])

  describe.each(SCREENS)('$width px wide, $theme', screen => {
    test.each(counts(screen))('has no fault that axe knows with %d images', async count => {
      site.page = many(count)
      await withPage(browser(), screen, async page => {
        await page.goto(`${site.url}gallery.html`)
        // The page's policy lets no script in; a test's own may come by the debugger.
        expect(await faultsOf(page)).toEqual([])
        await page.locator('.view').first().click()
        expect(await faultsOf(page)).toEqual([])
      })
    })

    test('is no wider than the screen', async () => {
      site.page = many(30)
      await withPage(browser(), screen, async page => {
        await page.goto(`${site.url}gallery.html`)
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(
          0,
        )
      })
    })
  })

  test.each([0, 200])(
    'plays a clip and a sound, which load nothing before; a document is a link (%d images beside them)',
    async count => {
      const file = (position: number, name: string, contentType: string): GalleryImage => {
        const key = mintKey(mintPrefix('memes/'), name)
        const link = site.url + key
        const about = { position, url: `https://a.example/${name}`, outcome: 'stored', bytes: 100 } as const
        return { ...about, key, publicUrl: link, link, contentType }
      }
      const media = [
        file(0, 'clip.webm', 'video/webm'),
        file(1, 'sound.wav', 'audio/wav'),
        file(2, 'paper.pdf', 'application/pdf'),
        { ...file(3, 'scan.tiff', 'image/tiff'), width: 9000, height: 9000 },
      ]
      const images = manyImages(count, site.url).map(image => ({ ...image, position: image.position + 4 }))
      site.page = pageOf([...media, ...images])
      const before = site.requests.length
      await withPage(browser(), { width: 1440, theme: 'light' }, async page => {
        await page.goto(`${site.url}gallery.html`)
        expect(site.requests.slice(before).filter(path => /webm|wav|pdf/.test(path))).toEqual([])
        for (const name of ['video', 'audio']) {
          const played = `document.querySelector('.grid ${name}').play().then(() => 'plays', String)`
          expect(await page.evaluate(played)).toBe('plays')
        }
        expect(await page.locator('.file').first().getAttribute('href')).toMatch(/memes\/paper\.pdf$/)
        expect(await page.locator('.file').allTextContents()).toEqual(['pdf', 'tiff'])
        await page.selectOption('select[name=sort]', 'pixels')
        expect(await page.locator('.grid li').first().textContent()).toContain('tiff')
        await page.selectOption('select[name=sort]', 'listed')
        if (count > 0) {
          // The larger view goes from picture to picture.
          await page.locator('.view').first().click()
          await page.keyboard.press('ArrowLeft')
          expect(await page.locator('dialog img').getAttribute('src')).toMatch(/\.jpg$/)
        } else expect(await faultsOf(page)).toEqual([])
      })
    },
  )

  const DRAWN = 'new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))'
  const WIDE: Screen = { width: 1440, theme: 'light' }
  const PHONE: Screen = { width: 390, theme: 'light' }

  /** @returns milliseconds until the page has been drawn, and for the key press that takes longest */
  async function spentOn(count: number) {
    site.page = many(count)
    return await withPage(browser(), WIDE, async page => {
      // As the processor counts it, since this machine may have other things to do.
      const debug = await page.context().newCDPSession(page)
      await debug.send('Performance.enable', { timeDomain: 'threadTicks' })
      const spent = async () => {
        const { metrics } = await debug.send('Performance.getMetrics')
        return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Infinity)
      }
      // The best of two: a collection of garbage may fall into one.
      const loaded: number[] = []
      const keys = ['c', 'd', 'n', '3', 'Backspace', 'Backspace']
      const best = keys.map(() => Infinity)
      for (let round = 0; round < 2; round++) {
        // Each page counts anew.
        await page.goto(`${site.url}gallery.html`)
        await page.evaluate(DRAWN)
        loaded.push(await spent())
        await page.fill('input[name=search]', '')
        await page.focus('input[name=search]')
        for (const [index, key] of keys.entries()) {
          const before = await spent()
          await page.keyboard.press(key)
          // Until what it changed has been drawn.
          await page.evaluate(DRAWN)
          best[index] = Math.min(best[index] ?? Infinity, (await spent()) - before)
        }
      }
      expect(await page.locator('output').textContent()).toBe(`${count} of ${count} images`)
      return { painted: Math.min(...loaded), pressed: Math.max(...best) }
    })
  }

  test('with 10,000 images takes less than eight times the CPU of 2,500 to paint and to answer a key press', async () => {
    const [few, all] = [await spentOn(2500), await spentOn(10_000)]
    // Four times where the work grows with the images, sixteen where it grows with their square.
    expect(all.painted).toBeLessThan(8 * Math.max(few.painted, 50))
    expect(all.pressed).toBeLessThan(8 * Math.max(few.pressed, 5))
  })

  test('filters by text, host, outcome and type, sorts, and says how many fit', async () => {
    site.page = many(40)
    await withPage(browser(), WIDE, async page => {
      await page.goto(`${site.url}gallery.html`)
      const shown = () => page.locator('output').textContent()
      const cards = page.locator('.grid li:visible')
      expect(await shown()).toBe('40 of 40 images')
      await page.getByLabel('Search').fill('posts/12/')
      expect([await shown(), await cards.count()]).toEqual(['1 of 40 images', 1])
      await page.getByLabel('Search').fill('nothing like it')
      expect(await page.getByText('No image matches.').isVisible()).toBe(true)
      await page.getByLabel('Search').fill('')
      await page.getByLabel('Outcome').selectOption('missing')
      expect([await shown(), await cards.count()]).toEqual(['8 of 40 images', 0])
      await page.getByLabel('Outcome').selectOption('known')
      expect([await shown(), await cards.count()]).toEqual(['8 of 40 images', 8])
      await page.getByLabel('Host').selectOption('cdn6.example.com')
      expect(await shown()).toBe('2 of 40 images')
      await page.getByLabel('Host').selectOption('')
      await page.getByLabel('Sort').selectOption('largest')
      const sizes = await cards.evaluateAll(items => items.map(item => Number(item.getAttribute('data-b'))))
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
      await page.getByLabel('Type').selectOption('jpeg')
      expect(await cards.count()).toBe(8)
    })
  })

  test('shows one image large, goes on with arrow keys, and copies key and URL', async () => {
    const images = manyImages(10, site.url)
    site.page = pageOf(images)
    await withPage(browser(), WIDE, async page => {
      await page.goto(`${site.url}gallery.html`)
      await page.locator('.view').first().click()
      const dialog = page.getByRole('dialog', { name: 'Larger view' })
      const key = () => dialog.locator('code').textContent()
      expect(await key()).toBe(images[0]?.key)
      await page.keyboard.press('ArrowRight')
      expect(await key()).toBe(images[1]?.key)
      await page.keyboard.press('ArrowLeft')
      await page.keyboard.press('ArrowLeft')
      expect(await key()).toBe(images[7]?.key)
      const pasted = () => page.evaluate('navigator.clipboard.readText()')
      await dialog.getByRole('button', { name: 'Copy key' }).click()
      expect(await pasted()).toBe(images[7]?.key)
      await dialog.getByRole('button', { name: 'Copy URL' }).click()
      expect(await pasted()).toBe(images[7]?.link)
      await page.keyboard.press('Escape')
      expect(await dialog.isVisible()).toBe(false)
      await page.keyboard.press('/')
      expect(await page.evaluate('document.activeElement.name')).toBe('search')
    })
  })

  test('asks for the images that are near, and for nothing else', async () => {
    site.page = many(1000)
    await withPage(browser(), WIDE, async page => {
      const before = site.requests.length
      const foreign: string[] = []
      page.on('request', request => {
        if (!request.url().startsWith(site.url)) foreign.push(request.url())
      })
      await page.goto(`${site.url}gallery.html`, { waitUntil: 'networkidle' })
      const asked = site.requests.slice(before).filter(path => path !== '/favicon.ico')
      expect(asked.filter(path => path !== '/gallery.html' && !path.startsWith('/memes/'))).toEqual([])
      expect(asked.length).toBeGreaterThan(5)
      expect(asked.length).toBeLessThan(400)
      expect(foreign).toEqual([])
    })
  })

  test.each([WIDE, PHONE])(
    'does not jump when its parts and its images come ($width px wide)',
    async screen => {
      site.page = many(100)
      await withPage(browser(), screen, async page => {
        site.pieces = 4
        await page.goto(`${site.url}gallery.html`, { waitUntil: 'networkidle' })
        const shift = await page.evaluate(`new Promise(done => {
        let sum = 0
        new PerformanceObserver(list => { for (const entry of list.getEntries()) sum += entry.value }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => done(sum), 200)
      })`)
        site.pieces = 1
        expect(shift).toBeLessThan(0.005)
      })
    },
  )

  test('says why where no image can be seen, and only there', async () => {
    const notice = 'None of the images can be shown'
    site.page = many(10)
    await withPage(browser(), WIDE, async page => {
      await page.goto(`${site.url}gallery.html`, { waitUntil: 'networkidle' })
      expect(await page.getByText(notice).isVisible()).toBe(false)
    })
    const hidden = manyImages(10, `${site.url}private/`)
    site.page = pageOf(hidden)
    await withPage(browser(), WIDE, async page => {
      await page.goto(`${site.url}gallery.html`, { waitUntil: 'networkidle' })
      expect(await page.getByText(notice).isVisible()).toBe(true)
    })
  })

  test('holds what strangers wrote as text: nothing runs, nothing leads away, nothing is hidden', async () => {
    const images = manyImages(HOSTILE.length * 2, site.url).map((image, index) => {
      const text = HOSTILE[index % HOSTILE.length] ?? ''
      const link = index < HOSTILE.length ? { link: text } : {}
      return { ...image, url: text, page: text, message: text, contentType: text, ...link }
    })
    site.page = pageOf(images, { place: HOSTILE[0] ?? '' })
    await withPage(browser(), WIDE, async page => {
      const faults: string[] = []
      page.on('pageerror', error => faults.push(String(error)))
      await page.goto(`${site.url}gallery.html`, { waitUntil: 'networkidle' })
      const cards = page.locator('.view')
      for (let index = 0; index < (await cards.count()); index++) {
        await cards.nth(index).click()
        await page.keyboard.press('Escape')
      }
      expect(await page.title()).toContain('</script>')
      const found = await page.evaluate(`({
        scripts: document.scripts.length,
        bases: document.querySelectorAll('base').length,
        handlers: [...document.querySelectorAll('*')].filter(node => [...node.attributes].some(({ name }) => name.startsWith('on'))).length,
        links: [...document.querySelectorAll('a[href]')].filter(({ protocol }) => !/^https?:$/.test(protocol)).length,
        hidden: /[\\u202a-\\u202e\\u2066-\\u2069\\u200b]/.test(document.body.textContent),
        longest: Math.max(...[...document.querySelectorAll('main .url')].map(node => node.textContent.length)),
      })`)
      expect(found).toEqual({ scripts: 1, bases: 0, handlers: 0, links: 0, hidden: false, longest: 300 })
      expect(faults).toEqual([])
    })
  })

  test('is whole on paper', async () => {
    site.page = many(300)
    await withPage(browser(), WIDE, async page => {
      await page.goto(`${site.url}gallery.html`)
      expect(await page.locator('main li').count()).toBe(300)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('form').isVisible()).toBe(false)
      expect((await page.pdf()).length).toBeGreaterThan(50_000)
    })
  })
})

async function withPage<T>(
  browser: Browser,
  { width, theme }: Screen,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  // The time of the test alone ends what hangs.
  context.setDefaultTimeout(0)
  try {
    return await use(await context.newPage())
  } finally {
    await context.close()
  }
}

/** Each rule that is broken, and one place where it is. */
async function faultsOf(page: Page): Promise<unknown> {
  const { readFileSync } = await import('node:fs')
  await page.evaluate(readFileSync(AXE, 'utf8'))
  return await page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html + ' ' + nodes[0].failureSummary))",
  )
}

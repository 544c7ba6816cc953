import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { GalleryImage } from '../../../src/output/gallery/cards.ts'
import { writeGallery } from '../../../src/output/gallery/gallery-file.ts'
import { adviceOf, galleryPage } from '../../../src/output/gallery/page.ts'
import { ENGLISH } from '../../../src/output/messages/en.ts'
import { CHINESE } from '../../../src/output/messages/zh.ts'
import { HOSTILE, manyImages, pageOf } from '../../support/gallery-images.ts'
import { holdsStandIn, isPending } from '../../support/pending.ts'
import { failed, ledgerOf, stored } from '../../support/test-report.ts'

const BASE = 'https://img.example.com/'
const MESSAGES = Object.entries<string>(ENGLISH).filter(([id]) => id.startsWith('gallery-'))

const policyOf = (page: string) => /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? ''
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('the page', () => {
  test('has what is new first, then what was known, then what is missing by reason, with advice', () => {
    const page = pageOf(manyImages(40, BASE))
    const order = [
      '<h2>New <span>24<',
      '<h2>Known before <span>8<',
      '<h2>Not in the store <span>8<',
      '<h3>html-instead <span>4<',
      '<h3>http-404 <span>4<',
    ]
    expect(order.map(text => page.indexOf(text)).toSorted((a, b) => a - b)).toEqual(
      order.map(text => page.indexOf(text)),
    )
    expect(page).toContain(ENGLISH['gallery-advice-gone'])
    expect(page).toContain('640 × 480 · 20 KiB')
    expect(page).toContain(
      'alt="0" loading=lazy width=640 height=480 src="https://img.example.com/memes/c0ffee',
    )
  })

  test('lets nothing run but its own script and style, and nothing load but images of the store', () => {
    const page = pageOf(manyImages(10, BASE))
    const [style = ''] = /(?<=<style>).*(?=<\/style>)/s.exec(page) ?? []
    const [script = ''] = /(?<=<script>).*(?=<\/script>)/s.exec(page) ?? []
    expect(script.length).toBeGreaterThan(1000)
    expect(policyOf(page).split('; ')).toEqual([
      "default-src 'none'",
      'img-src https://img.example.com',
      `style-src ${hashOf(style)}`,
      `script-src ${hashOf(script)}`,
      "base-uri 'none'",
      "form-action 'none'",
    ])
    expect(page).not.toMatch(/<[^>]+ (style|on\w+)=/)
  })

  test('plays what plays, and loads it from the store alone', () => {
    const [first] = manyImages(1, BASE)
    const played = (contentType: string) => pageOf([{ ...(first as GalleryImage), contentType }])
    expect(policyOf(played('video/quicktime'))).toContain('media-src https://img.example.com;')
    expect(played('video/quicktime')).toMatch(
      /data-t=mov>.*<video aria-label="0" controls preload=none width=640 height=480 src="https/,
    )
    expect(played('audio/mpeg')).toMatch(/data-t=mp3>.*<audio aria-label="0" controls preload=none/)
    expect(played('application/zip')).toMatch(
      /<a class=file rel="noopener noreferrer"[^>]* href="https[^"]*">zip</,
    )
    expect(policyOf(played('application/zip'))).not.toContain('media-src')
    expect(played('image/jpeg')).not.toMatch(/<(video|audio)/)
  })

  test('holds up to 1,000 images whole, and 10,000 in four megabytes', () => {
    const whole = pageOf(manyImages(1000, BASE))
    expect(whole.match(/ src="/g)).toHaveLength(800)
    expect(whole.match(/<li[ >]/g)?.length).toBeGreaterThanOrEqual(1000)
    const long = pageOf(manyImages(10_000, BASE))
    expect(Buffer.byteLength(long)).toBeLessThan(4_000_000)
    expect(long.match(/<li[ >]/g)?.length).toBeGreaterThanOrEqual(10_000)
  })

  test('is made piece by piece', () => {
    const images = manyImages(5000, BASE)
    const counts = { total: 5000, stored: 3000, unchanged: 1000, skipped: 0, refused: 0, failed: 1000 }
    const run = {
      language: 'en',
      place: 'x',
      bytes: 1,
      elapsedMs: 1,
      startedAt: new Date(0),
      counts,
    } as const
    const sizes = Array.from(galleryPage(images, run), piece => piece.length)
    expect(sizes.length).toBeGreaterThan(5000)
    expect(Math.max(...sizes)).toBeLessThan(20_000)
  })

  test.each(HOSTILE)('shows %s as text', text => {
    const [image] = manyImages(1, BASE)
    const all = { url: text, page: text, message: text, link: text }
    const page = pageOf(
      [
        { ...(image as NonNullable<typeof image>), ...all },
        { position: 1, outcome: 'failed', reason: 'http-404', ...all },
      ],
      { place: text },
    )
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page.match(/<(base|iframe|object|img src=x)/g)).toBeNull()
    expect(page.match(/<style/g)).toHaveLength(1)
    for (const [, target = ''] of page.matchAll(/href="([^"]*)"/g)) expect(target).toMatch(/^https?:/)
    // A picture's address is nothing that is read; all that is, is cut, and without marks that turn it round.
    const read = page.replace(/ src="[^"]*"/g, '')
    expect(read).not.toContain('a'.repeat(301))
    expect(read).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u)
  })

  test('hides the values of queries, which may be tokens, and links to no URL that has one', () => {
    const page = pageOf([
      {
        ...{ position: 0, url: 'https://h.test/a.png?token=s3cret#x' },
        ...{ outcome: 'failed', reason: 'http-403', message: 'h.test answered 403' },
      },
    ])
    expect(page).toContain('https://h.test/a.png?token=…')
    expect(page).not.toMatch(/s3cret|href="https:\/\/h\.test/)
  })

  test('keeps a key that is shown cut or escaped, to be copied', () => {
    const [image] = manyImages(1, BASE)
    const key = `memes/${'é'.repeat(400)}.jpg` as never
    expect(pageOf([{ ...(image as NonNullable<typeof image>), key }])).toContain(` data-k="${key}"`)
  })

  test('says so where there is nothing', () => {
    expect(pageOf([])).toContain(ENGLISH['gallery-none'])
  })
})

describe('in both languages', () => {
  test('the same sentences about the same values, and no other', () => {
    const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()
    expect(MESSAGES.length).toBeGreaterThan(40)
    for (const [id, english] of MESSAGES) {
      const chinese = (CHINESE as Record<string, string>)[id] ?? ''
      if (isPending(chinese)) continue
      expect([id, placeholders(chinese)]).toEqual([id, placeholders(english)])
      expect(chinese).toMatch(/\p{Script=Han}/u)
      expect(`${id}: ${english}`).not.toMatch(/\p{Script=Han}|["<>&]/u)
    }
  })

  test('the page is whole in Chinese', () => {
    const page = pageOf(manyImages(20, BASE), { language: 'zh' })
    expect(page).toContain('<html lang="zh-CN">')
    for (const text of ['新存入', '早已存有', '不在存储里', CHINESE['gallery-advice-gone']])
      expect(page).toContain(text)
    for (const [id, text] of MESSAGES)
      if (text.includes(' ') && !holdsStandIn(text)) expect([id, page.includes(text)]).toEqual([id, false])
  })
})

test.each([
  ['http-404', 'gone'],
  ['http-403', 'refused'],
  ['store-denied', 'store'],
  ['tls-failed', 'network'],
  ['http-503', 'network'],
  ['deadline', 'later'],
] as const)('of %s the advice is that of %s', (reason, advice) => {
  expect(adviceOf(reason)).toBe(advice)
})

describe('the file', () => {
  const run = { language: 'en', place: 'file:./images', elapsedMs: 1, startedAt: new Date(0) } as const

  test('leads to images of a folder by paths from itself, wherever both are taken', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gallery-'))
    try {
      const path = join(folder, 'out', 'gallery.html')
      const ledger = await ledgerOf([
        {
          url: 'https://h.test/1.png',
          referer: 'https://h.test/post',
          to: stored('a b#1.png', { publicUrl: 'file:///images/a' }),
        },
        { url: 'https://h.test/2.png', to: failed() },
      ])

      await mkdir(join(folder, 'out'))
      expect(
        await writeGallery(
          {
            ...run,
            ...{
              counts: ledger.tally().counts,
              file: 'out/gallery.html',
              imageFolder: join(folder, 'images'),
            },
          },
          folder,
          ledger,
        ),
      ).toBe(path)
      const page = await readFile(path, 'utf8')
      expect(page).toContain('src="../images/a%20b%231.png"')
      expect(page).toContain('href="https://h.test/post"')
      expect(policyOf(page)).toContain("img-src 'self' file:;")
      expect(page).toContain('10 B written')
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  test('is not written where none is asked for', async () => {
    const ledger = await ledgerOf([])
    const options = { ...run, counts: ledger.tally().counts, file: undefined }
    expect(await writeGallery(options, '/nowhere', ledger)).toBeUndefined()
  })
})

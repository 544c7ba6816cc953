/** Runs of any length for the gallery, and what strangers may write into one. */
import type { GalleryImage } from '../../src/output/gallery/cards.ts'
import { type GalleryRun, galleryPage } from '../../src/output/gallery/page.ts'
import { OUTCOMES } from '../../src/output/result.ts'
import { mintKey, mintPrefix } from '../../src/storage/key/object-key.ts'

const PREFIX = mintPrefix('memes/')

/** Of ten images six are new, two known and two missing. URLs of 100 characters. */
export function manyImages(count: number, base: string): GalleryImage[] {
  return Array.from({ length: count }, (_, position): GalleryImage => {
    const url = `https://cdn${position % 7}.example.com/posts/${position}/`
      .padEnd(96, 'picture-')
      .concat('.jpg')
    if (position % 10 >= 8) {
      const reason = position % 20 >= 10 ? 'http-404' : 'html-instead'
      return { position, url, outcome: 'failed', reason, message: `${new URL(url).host} answered ${reason}` }
    }
    const name = position.toString(16).padStart(64, 'c0ffee')
    const key = mintKey(PREFIX, `${name}.jpg`)
    return {
      ...{ position, url, key, publicUrl: base + key, link: base + key },
      outcome: position % 10 >= 6 ? 'unchanged' : 'stored',
      ...{ bytes: 20_000 + ((position * 7919) % 900_000), contentType: 'image/jpeg' },
      ...{ width: 640 + (position % 5) * 160, height: 480 + (position % 3) * 240 },
    }
  })
}

export function pageOf(images: readonly GalleryImage[], run: Partial<GalleryRun> = {}): string {
  const counts = Object.fromEntries(
    OUTCOMES.map(name => [name, images.filter(({ outcome }) => outcome === name).length]),
  )
  return [
    ...galleryPage(images, {
      language: 'en',
      place: 'oss://my-bucket/memes/',
      bytes: 1_300_000,
      elapsedMs: 3210,
      startedAt: new Date(0),
      ...run,
      counts: { total: images.length, ...counts } as GalleryRun['counts'],
    }),
  ].join('')
}

/** Each would do something, or hide something, in a page that takes it for more than text. */
export const HOSTILE = [
  '</script><script>document.title="broken into"</script>',
  '"><img src=x onerror=\'document.title="broken into"\'>',
  'javascript:document.title="broken into"',
  'data:text/html,<script>document.title="broken into"</script>',
  `https://example.com/${'a'.repeat(8000)}`,
  'https://example.com/\u202egpj.exe',
  "' onmouseover='document.title=1",
  '<!--',
  '-->',
  ']]>',
  '&lt;b&gt;',
  '<style>*{display:none}</style>',
  '<base href=https://evil.example/>',
]

/** The pages of an export: one first page with filters, an index for them, and static pages of all images. */
import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { say } from '../../../base/messages/say.ts'
import type { Language, Sentence } from '../../../base/sentence.ts'
import { VERSION } from '../../../base/version.ts'
import { linkOf, pictureOf, sizeOf } from '../../../output/gallery/cards.ts'
import { NEAR, pageHead } from '../../../output/gallery/head.ts'
import { escaped, foreign } from '../../../output/gallery/markup.ts'
import { STYLE as GALLERY_STYLE } from '../../../output/gallery/style.ts'
import { sizeText } from '../../../output/result.ts'
import { inGroups, type Rows } from '../memory-rows.ts'
import { dayOf, IndexBlocks, imageOf, linksOf, type PageImage } from './page-image.ts'
import { PAGE, SCRIPT } from './script.ts'

/** Cards of the first page. */
const FIRST = 60

/** @returns the number of images */
export async function writePages(folder: string, rows: Rows, facts: PageFacts): Promise<number> {
  const below = join(folder, 'pages')
  await mkdir(below, { recursive: true })
  const blocks = new IndexBlocks()
  let newest: readonly PageImage[] = []
  let pages = 0
  let plays = false
  async function* index() {
    for await (const { group: images, isLast } of inGroups(rows, PAGE, imageOf)) {
      pages++
      plays ||= images.some(isPlayed)
      if (pages === 1) newest = images.slice(0, FIRST)
      await writeFile(join(below, `${pages}.html`), staticPage(facts, pages, images, isLast))
      await writeFile(join(below, `${pages}.js`), linksOf(pages, images))
      yield blocks.block(images)
    }
  }
  await pipeline(Readable.from(index()), createWriteStream(join(folder, 'images.js')))
  const { count, bytes } = blocks
  await writeFile(join(folder, 'index.html'), indexPage({ ...facts, count, bytes, pages, plays }, newest))
  return count
}

/** An index with this in its head was written by an export. */
export const GENERATOR = '<meta name="generator" content="persist-images export">'

const STYLE = `${GALLERY_STYLE}
.key{cursor:text}
.pages{display:flex;flex-wrap:wrap;gap:4px 14px;margin:24px 0}
summary{cursor:pointer}
`

export interface PageFacts {
  readonly language: Language
  /** The source, as given. */
  readonly place: string
  /** What the links of the first page begin with. */
  readonly base: string
}

export interface IndexFacts extends PageFacts {
  readonly count: number
  readonly bytes: number
  readonly pages: number
  /** Any image of any page is a video or a sound. */
  readonly plays: boolean
}

/** Sizes to choose from, in KiB: more than the first, at most the second. */
const SIZES = ['0-10', '10-100', '100-1024', '1024-10240', '10240-1e15'] as const
const SIZE_NAMES = ['≤ 10 KiB', '10–100 KiB', '100 KiB–1 MiB', '1–10 MiB', '> 10 MiB'] as const

/** The first page: the newest images, the filters, and links to all pages. */
export function indexPage(facts: IndexFacts, newest: readonly PageImage[]): string {
  const { language, place, base, count, bytes, pages, plays } = facts
  const text = textsIn(language)
  const select = (name: string, label: string, options: readonly (readonly [string, string])[]) =>
    `<label>${label}<select name=${name}>${options.map(([value, shown]) => `<option value="${value}">${shown}`).join('')}</select></label>`
  const any = ['', text(say('gallery-all'))] as const
  const filters = [
    `<label>${text(say('export-search'))}<input type=search name=search autocomplete=off></label>`,
    select('host', text(say('gallery-host')), [any]),
    select('type', text(say('gallery-type')), [any]),
    `<label>${text(say('export-first-day'))}<input type=date name=from></label>`,
    `<label>${text(say('export-last-day'))}<input type=date name=to></label>`,
    select('size', text(say('export-size')), [
      any,
      ...SIZES.map((size, at) => [size, SIZE_NAMES[at] ?? ''] as const),
    ]),
    select('sort', text(say('gallery-sort')), [
      ['newest', text(say('export-newest'))],
      ['oldest', text(say('export-oldest'))],
      ['largest', text(say('gallery-largest'))],
      ['smallest', text(say('gallery-smallest'))],
    ]),
  ]
  const numbers = Array.from({ length: pages }, (_, at) => at + 1)
  return `${head(facts, text(say('gallery-title', { place: foreign(place) })), true, plays)}<body data-total=${count} data-base="${escaped(base)}" data-shown="${text(say('gallery-shown', { shown: '{shown}', all: '{all}' }))}" data-loading="${text(say('export-loading'))}" data-broken="${text(say('export-broken', { file: '{file}' }))}">
<header>
<h1>${text(say('gallery-title', { place: foreign(place) }))}</h1>
<p class=facts>${text(say('export-count', { count, size: sizeText(bytes) }))} · persist-images ${VERSION}</p>
<noscript><p class="note dim">${text(say('export-no-script'))}</p></noscript>
</header>
<form role=search aria-label="${text(say('gallery-filters'))}">${filters.join('\n')}<output role=status></output></form>
<main>
<p class="note dim" id=unseen role=status hidden>${text(say('export-unseen'))}</p>
<p class=note id=fits hidden>${text(say('gallery-nothing-fits'))}</p>
${count === 0 ? `<p class=note>${text(say('export-none'))}</p>` : ''}
<ul class=grid>
${newest.map(image => card(image, base)).join('')}</ul>
<button class="do more" type=button hidden>${text(say('gallery-more'))}</button>
<details${pages > 1 ? '' : ' hidden'}><summary>${text(say('export-pages'))}</summary>
<nav class=pages aria-label="${text(say('export-pages'))}">${numbers.map(page => `<a href="pages/${page}.html">${page}</a>`).join('\n')}</nav></details>
</main>
<script>${SCRIPT}</script>
</body>
</html>
`
}

/** A page of images without a script. */
export function staticPage(
  facts: PageFacts,
  page: number,
  images: readonly PageImage[],
  isLast: boolean,
): string {
  const text = textsIn(facts.language)
  const base = fromBelow(facts.base)
  const title = text(say('export-page', { place: foreign(facts.place), page }))
  const links = [
    `<a href="../index.html">${text(say('export-all-images'))}</a>`,
    ...(page > 1 ? [`<a rel=prev href="${page - 1}.html">${text(say('export-previous'))}</a>`] : []),
    ...(isLast ? [] : [`<a rel=next href="${page + 1}.html">${text(say('export-next'))}</a>`]),
  ]
  const nav = (name: Sentence) => `<nav class=pages aria-label="${text(name)}">${links.join('\n')}</nav>`
  return `${head(facts, title, false, images.some(isPlayed))}<body>
<header><h1>${title}</h1>${nav(say('export-pages'))}</header>
<main>
<ul class=grid>
${images.map(image => card(image, base)).join('')}</ul>
${nav(say('export-pages-below'))}
</main>
</body>
</html>
`
}

function head({ language, base }: PageFacts, title: string, hasScript: boolean, plays: boolean): string {
  return pageHead({
    language,
    title,
    more: [GENERATOR],
    images: sourcesOf(base),
    ...(plays && { media: sourcesOf(base) }),
    style: STYLE,
    ...(hasScript && { script: SCRIPT, scripts: NEAR }),
  })
}

/** The only origin from which the page may load pictures. */
function sourcesOf(base: string): readonly string[] {
  const url = URL.parse(base)
  return url && /^https?:$/.test(url.protocol) ? [url.origin] : NEAR
}

/** A base of the first page, as seen from the folder of the others. */
function fromBelow(base: string): string {
  return base.startsWith('.') ? `../${base}` : base
}

/** Whether a page plays the object. */
export function isPlayed({ kind }: PageImage): boolean {
  return kind === 'video' || kind === 'audio'
}

function card(image: PageImage, base: string): string {
  const { path, name, url, kind, type, seenAt, width, height } = image
  const link = escaped(base + path)
  const size = width && height ? ` width=${width} height=${height}` : ''
  const shown = { kind, size, source: ` src="${link}"`, label: escaped(name), type }
  const picture = pictureOf(shown, [`<a class=view href="${link}">`, '</a>'])
  const facts = sizeOf(image, dayOf(seenAt))
  return `<li>${picture}<span class=key>${escaped(name)}</span>${linkOf('url', url, escaped(url))}<p>${facts}</p></li>\n`
}

/** Our own sentences hold no markup; foreign text in them is escaped. */
function textsIn(language: Language): (sentence: Sentence) => string {
  return sentence => sentence.in(language).replaceAll('"', '&quot;')
}

/** Makes one HTML page of a run: new images, known images, and missing images with reasons and advice. Pure. */

import type { Reason } from '../../base/errors.ts'
import type { MessageOf } from '../../base/messages/catalogue.ts'
import type { Language } from '../../base/sentence.ts'
import { VERSION } from '../../base/version.ts'
import type { Counts } from '../counts.ts'
import type { ENGLISH } from '../messages/en.ts'
import { messages } from '../messages/say.ts'
import { sizeText } from '../result.ts'
import { cardOf, type GalleryImage, isPlayed, type LinkParts, missingItem } from './cards.ts'
import { pageHead } from './head.ts'
import { escaped, foreign } from './markup.ts'
import { SCRIPT } from './script.ts'

/** Up to this many images the document is complete without the script. */
const MAX_WHOLE = 1000
/** Above this number the policy allows all http(s) origins, and lists none. */
const MAX_ORIGINS = 20
/** Pictures beside the page, which may be opened from a server or from disk. */
const NEAR = ["'self'", 'file:']

export interface GalleryRun {
  readonly language: Language
  /** Destination of the images, as given. */
  readonly place: string
  readonly counts: Counts
  /** Bytes written. */
  readonly bytes: number
  readonly elapsedMs: number
  readonly startedAt: Date
}

/**
 * @param images in input order; iterated several times
 * @returns the page, in pieces
 */
export function* galleryPage(images: Iterable<GalleryImage>, run: GalleryRun): Generator<string> {
  const say: Say = id => messages.messageIn(run.language, `gallery-${id}`)
  const { total } = run.counts
  const parts = total > MAX_WHOLE ? linkParts(images) : undefined
  yield head(run, sourcesOf(images), say)
  yield body(run, parts, say)
  for (const [outcome, name] of [
    ['stored', 'new'],
    ['unchanged', 'known'],
  ] as const) {
    const count = run.counts[outcome]
    if (count === 0) continue
    yield `<section class=group><h2>${say(name)} <span>${count}</span></h2><ul class=grid data-outcome=${name}>\n`
    for (const image of images) if (image.outcome === outcome) yield cardOf(image, parts)
    yield `</ul>${moreButton(parts, say)}</section>\n`
  }
  const groups = missingByReason(images)
  if (groups.length > 0) {
    const count = groups.reduce((sum, { items }) => sum + items.length, 0)
    yield `<section class=group><h2>${say('missing')} <span>${count}</span></h2>\n`
    for (const { reason, items } of groups) {
      const advice = say(`advice-${adviceOf(reason)}`)
      yield `<section><h3>${escaped(reason)} <span>${items.length}</span></h3><p class=advice>${escaped(advice)}</p><ul class=list data-outcome=missing>\n`
      yield* items
      yield `</ul>${moreButton(parts, say)}</section>\n`
    }
    yield '</section>\n'
  }
  yield tail(say)
}

/** Groups missing images by reason, the largest group first. */
function missingByReason(images: Iterable<GalleryImage>): { reason: Reason; items: string[] }[] {
  const groups = new Map<Reason, string[]>()
  for (const image of images) {
    if (image.key !== undefined) continue
    const reason = image.reason ?? 'unexpected'
    const items = groups.get(reason)
    if (items) items.push(missingItem(image))
    else groups.set(reason, [missingItem(image)])
  }
  return Array.from(groups, ([reason, items]) => ({ reason, items })).sort(
    (a, b) => b.items.length - a.items.length,
  )
}

/** Parts of the first link that contains its key. */
function linkParts(images: Iterable<GalleryImage>): LinkParts {
  for (const { key, link } of images) {
    const at = key === undefined ? undefined : link?.lastIndexOf(key)
    if (key !== undefined && link !== undefined && at !== undefined && at >= 0)
      return { base: link.slice(0, at), suffix: link.slice(at + key.length) }
  }
  return { base: '', suffix: '' }
}

type Say = (id: MessageOf<typeof ENGLISH, 'gallery'>) => string

function head({ language, place }: GalleryRun, { origins, plays }: Sources, say: Say): string {
  return pageHead({
    language,
    title: say('title').replace('{place}', () => foreign(place)),
    images: origins,
    ...(plays && { media: origins }),
  })
}

function body(run: GalleryRun, parts: LinkParts | undefined, say: Say): string {
  const { stored, unchanged, total } = run.counts
  const counts = [
    ['new', stored],
    ['known', unchanged],
    ['missing', total - stored - unchanged],
  ] as const
  const written = say('written')
    .replace('{bytes}', sizeText(run.bytes))
    .replace('{seconds}', (run.elapsedMs / 1000).toFixed(1))
  const at = run.startedAt.toISOString()
  const long = parts
    ? ` data-long data-base="${escaped(parts.base)}" data-suffix="${escaped(parts.suffix)}"`
    : ''
  const filters = [
    `<label>${say('search')}<input type=search name=search autocomplete=off placeholder="${say('search-hint')}"></label>`,
    `<label>${say('host')}<select name=host><option value="">${say('all')}</select></label>`,
    `<label>${say('outcome')}<select name=outcome><option value="">${say('all')}${counts
      .map(([name]) => `<option value=${name}>${say(name)}`)
      .join('')}</select></label>`,
    `<label>${say('type')}<select name=type><option value="">${say('all')}</select></label>`,
    `<label>${say('sort')}<select name=sort>${(['listed', 'largest', 'smallest', 'pixels', 'by-key'] as const)
      .map(name => `<option value=${name}>${say(name)}`)
      .join('')}</select></label>`,
  ]
  return `<body data-shown="${say('shown')}" data-copied="${say('copied')}"${long}>
<header>
<h1>${say('title').replace('{place}', () => foreign(run.place))}</h1>
<p class=facts><time datetime="${at}">${at.slice(0, 16).replace('T', ' ')} UTC</time> · ${written} · persist-images ${VERSION}</p>
<ul class=counts>${counts.map(([name, count]) => `<li>${say(name)} <b>${count}</b></li>`).join('')}</ul>
${total === 0 ? `<p class=note>${say('none')}</p>` : ''}<noscript><p class="note dim">${say('no-script')}</p></noscript>
</header>
<form role=search aria-label="${say('filters')}">${filters.join('\n')}<output role=status></output></form>
<main>
<p class="note dim" id=unseen role=status hidden>${say('unseen')}</p>
<p class=note id=fits hidden>${say('nothing-fits')}</p>
`
}

function moreButton(parts: LinkParts | undefined, say: Say): string {
  return parts ? `<button class="do more" type=button hidden>${say('more')}</button>` : ''
}

function tail(say: Say): string {
  const button = (name: 'previous' | 'next' | 'copy-key' | 'copy-url' | 'close') =>
    `<button class=do type=button data-do=${name}>${say(name)}</button>`
  return `</main>
<dialog aria-label="${say('larger')}"><div class=stage><img data-part=image alt=""></div><div class=under>
<code data-part=key></code><p data-part=size></p>
<p data-part=source>${say('source')}: <a rel="noopener noreferrer"></a></p><p data-part=page>${say('page')}: <a rel="noopener noreferrer"></a></p>
<nav>${button('previous')}${button('next')}${button('copy-key')}${button('copy-url')}${button('close')}</nav>
</div></dialog>
<script>${SCRIPT}</script>
</body>
</html>
`
}

interface Sources {
  /** The only origins from which the page may load pictures and players. */
  readonly origins: readonly string[]
  /** The page has players. */
  readonly plays: boolean
}

function sourcesOf(images: Iterable<GalleryImage>): Sources {
  const origins = new Set<string>()
  let plays = false
  for (const image of images) {
    plays ||= image.key !== undefined && isPlayed(image)
    const { link } = image
    if (link === undefined) continue
    const url = URL.parse(link)
    if (url && /^https?:$/.test(url.protocol)) origins.add(url.origin)
    else for (const near of NEAR) origins.add(near)
  }
  return { origins: origins.size > MAX_ORIGINS ? ['https:', 'http:'] : [...origins].sort(), plays }
}

type GalleryAdvice = MessageOf<typeof ENGLISH, 'gallery-advice'>

/** Reasons by the advice for them. */
const REASONS: Readonly<Partial<Record<GalleryAdvice, readonly string[]>>> = {
  gone: ['http-404', 'http-410', 'failed-before', 'dns-failed', 'placeholder'],
  refused: ['http-401', 'http-403', 'html-instead', 'opted-out'],
  address: [
    'url-invalid',
    'url-too-long',
    'scheme-not-allowed',
    'port-not-allowed',
    'url-credentials',
    'address-refused',
    'redirect-invalid',
    'too-many-redirects',
  ],
  content: ['not-an-image', 'type-not-allowed', 'too-large', 'too-small', 'empty'],
  broken: ['truncated', 'image-incomplete', 'encoding-invalid'],
  key: ['key-invalid', 'key-collision', 'path-refused'],
  later: ['deadline', 'max-new', 'cancelled', 'dry-run', 'host-paused', 'throttled', 'disk-full'],
  expired: ['url-expired'],
  fault: ['unexpected', 'options-invalid'],
}
const ADVICES = Object.entries(REASONS) as readonly [GalleryAdvice, readonly string[]][]

export function adviceOf(reason: Reason): GalleryAdvice {
  const [advice] = ADVICES.find(([, reasons]) => reasons.includes(reason)) ?? []
  return advice ?? (reason.startsWith('store-') ? 'store' : 'network')
}

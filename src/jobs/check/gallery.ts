/** The page of `gallery-file`: what is not whole, by state, with its origin and how it differs. */
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { writeWhole } from '../../base/files/atomic-file.ts'
import { say } from '../../base/messages/say.ts'
import type { Language } from '../../base/sentence.ts'
import { VERSION } from '../../base/version.ts'
import { linkOf } from '../../output/gallery/cards.ts'
import { pageHead } from '../../output/gallery/head.ts'
import { foreign, foreignUrl, linkable } from '../../output/gallery/markup.ts'
import { STYLE } from '../../output/gallery/style.ts'
import { sizeText } from '../../output/result.ts'
import type { CheckFacts, CheckResult } from './states.ts'

/** Objects on the page; the results file has all. */
const MAX_ITEMS = 5000

export class CheckGallery {
  readonly path: string
  readonly #place: string
  readonly #language: Language
  readonly #items = new Map<CheckResult['state'], string[]>()
  readonly #counts = new Map<CheckResult['state'], number>()
  #count = 0

  /**
   * @param path absolute
   * @param place the source as typed
   */
  constructor(path: string, place: string, language: Language) {
    this.path = path
    this.#place = place
    this.#language = language
  }

  take(result: CheckResult): void {
    const { state } = result
    this.#counts.set(state, (this.#counts.get(state) ?? 0) + 1)
    if (this.#count++ >= MAX_ITEMS) return
    const items = this.#items.get(state)
    if (items) items.push(itemOf(result))
    else this.#items.set(state, [itemOf(result)])
  }

  async end(): Promise<void> {
    await writeWhole(this.path, path => pipeline(Readable.from(this.#page()), createWriteStream(path)))
  }

  *#page(): Generator<string> {
    const language = this.#language
    const title = say('check-page-title', { place: foreign(this.#place) }).in(language)
    yield pageHead({ language, title, images: [], style: STYLE })
    yield `<body>
<header>
<h1>${title}</h1>
<p class=facts>persist-images ${VERSION}</p>
${this.#count === 0 ? `<p class=note>${say('check-page-whole').in(language)}</p>\n` : ''}</header>
<main>
`
    for (const [state, items] of this.#items) {
      yield `<section class=group><h2>${state} <span>${this.#counts.get(state)}</span></h2><ul class=list>\n`
      yield* items
      yield '</ul></section>\n'
    }
    const rest = this.#count - Math.min(this.#count, MAX_ITEMS)
    if (rest > 0) yield `<p class=note>${say('check-page-more', { count: rest }).in(language)}</p>\n`
    yield '</main>\n</body>\n</html>\n'
  }
}

function itemOf({ key, url, why, expected, found, message }: CheckResult): string {
  const origin = url === undefined ? '' : linkable(url) ? linkOf('url', url) : foreignUrl(url)
  const facts = [why ?? '', factsText(expected), found ? `→ ${factsText(found)}` : '', message ?? '']
  return `<li><code>${foreign(key)}</code> ${origin}<p>${foreign(facts.filter(Boolean).join(' '))}</p></li>\n`
}

function factsText({ bytes, contentType, etag, sha256 }: CheckFacts = {}): string {
  const parts = [bytes === undefined ? '' : sizeText(bytes), contentType ?? '', etag ?? '', sha256 ?? '']
  return parts.filter(Boolean).join(' · ')
}

/** Random JSON and JSON Lines with images that succeed and images that fail. */
import { expect, test } from '@jest/globals'
import type { AskedOptions, Verdict } from '../../support/list-document.ts'
import { problemsOf, readDocument, rewriteInPlace } from '../../support/list-document.ts'
import { announcedDraws, type Draw } from '../../support/random-seed.ts'
import { lengthOf } from '../../support/test-length.ts'

const DOCUMENTS = lengthOf(120, 250)

const numberOf = (url: string) => Number(/\/(\d+)\//.exec(url)?.[1])
const linkOf = (number: number) => `https://n.example/${number}/new.png`
const factsOf = (number: number) => ({ key: `k${number}`, url: linkOf(number) })
const OLD = '{"key": "old", "url": "https://n.example/0/old.png"}'

/** All values that `rewrite-mode: add` writes, each with the comma before it. */
const ADDED = /,\s*"\w+_stored"\s*:\s*(?:\{[^}]*\}|\[[^\]]*\]|null)/g

const kinds = [
  { file: 'a.json', select: ['$..image', '$..images[*]'], names: ['image', 'images'] },
  { file: 'a.jsonl', select: [], names: ['url', 'url'] },
] as const

test.each(kinds)('random $file: replace writes the links of kept images alone', async ({ file, ...kind }) => {
  const draws = announcedDraws(`random-json, replace in ${file}`)
  for (let index = 0; index < DOCUMENTS; index++) {
    const source = new JsonWriter(draws(index), kind.names, false)
    const text = file === 'a.json' ? source.document() : source.lines()
    const { failed, spellings } = source
    const kept = [...spellings].filter(([number]) => !failed.has(number))
    const expected = kept.reduce((all, [number, url]) => all.replace(url, linkOf(number)), text)
    const verdict: Verdict = url => (failed.has(numberOf(url)) ? 'none' : factsOf(numberOf(url)))
    await expectRewritten({ file, text, expected, verdict, count: spellings.size, options: kind })
  }
})

test.each(kinds)('random $file: add writes beside the images alone', async ({ file, ...kind }) => {
  const draws = announcedDraws(`random-json, add in ${file}`)
  for (let index = 0; index < DOCUMENTS; index++) {
    const source = new JsonWriter(draws(index), kind.names, true)
    const text = file === 'a.json' ? source.document() : source.lines()
    const { failed, spellings } = source
    const verdict: Verdict = url => (failed.has(numberOf(url)) ? 'none' : factsOf(numberOf(url)))
    const options = { ...kind, mode: 'add' } as const
    const after = await expectRewritten({ file, text, verdict, count: spellings.size, options })
    expect({ text, after: after.replaceAll(ADDED, '') }).toEqual({ text, after: text.replaceAll(ADDED, '') })
    const parsed = (json: string) => (file === 'a.json' ? [JSON.parse(json)] : parsedLines(json))
    const values = parsed(text.replace(/^\ufeff/, '')).map(value => withStored(value, failed))
    expect({ text, after: parsed(after.replace(/^\ufeff/, '')) }).toEqual({ text, after: values })
  }
})

interface Rewriting {
  readonly file: string
  readonly text: string
  readonly expected?: string
  readonly verdict: Verdict
  readonly count: number
  readonly options: AskedOptions
}

/** @returns the text after one run, which a second run leaves as it is */
async function expectRewritten({
  file,
  text,
  expected,
  verdict,
  count,
  options,
}: Rewriting): Promise<string> {
  const read = await readDocument(file, text, options)
  expect({ text, problems: problemsOf(read) }).toEqual({ text, problems: [] })
  expect({ text, count: read.urls.filter(({ url }) => url).length }).toEqual({ text, count })
  const after = (await rewriteInPlace(read, verdict)).toString()
  if (expected !== undefined) expect({ text, after }).toEqual({ text, after: expected })
  const again = (await rewriteInPlace(await readDocument(file, after, options), verdict)).toString()
  expect({ text, again }).toEqual({ text, again: after })
  return after
}

/** Lines that are no JSON stay text. */
function parsedLines(text: string): unknown[] {
  return text.split('\n').map(line => {
    try {
      return JSON.parse(line)
    } catch {
      return line
    }
  })
}

/** The value that `add` leaves: a failed image keeps the value of an earlier run, or has null. */
function withStored(value: unknown, failed: ReadonlySet<number>): unknown {
  if (Array.isArray(value)) return value.map(item => withStored(item, failed))
  if (typeof value !== 'object' || value === null) return value
  const members = { ...value } as Record<string, unknown>
  for (const [name, inner] of Object.entries(value)) {
    if (name.endsWith('_stored')) continue
    if (!NAMES.has(name)) members[name] = withStored(inner, failed)
    else members[`${name}_stored`] = storedFor(inner, members[`${name}_stored`], failed)
  }
  return members
}

const NAMES = new Set(['image', 'images', 'url'])

function storedFor(urls: unknown, old: unknown, failed: ReadonlySet<number>): unknown {
  const olds = Array.isArray(old) && Array.isArray(urls) && old.length === urls.length ? old : []
  if (Array.isArray(urls)) return urls.map((url, index) => storedFor(url, olds[index], failed))
  const number = numberOf(String(urls))
  if (!failed.has(number)) return factsOf(number)
  return Array.isArray(old) ? null : (old ?? null)
}

/** Writes JSON with every freedom that its grammar leaves. */
class JsonWriter {
  /** Addresses as the text spells them, by the number that each holds. */
  readonly spellings = new Map<number, string>()
  readonly failed = new Set<number>()
  readonly #draw: Draw
  readonly #names: readonly [string, string]
  /** Whether earlier runs left values. */
  readonly #hasStored: boolean
  #isOneLine = false
  #members = 0

  constructor(draw: Draw, names: readonly [string, string], hasStored: boolean) {
    this.#draw = draw
    this.#names = names
    this.#hasStored = hasStored
  }

  document(): string {
    const { pick, some } = this.#draw
    const values = some(1, 4, () => this.#value(0))
    const text = this.#list('[', [...values, this.#record(0)], ']')
    return pick(['', '', '\ufeff']) + this.#space() + text + pick(['', '\n', '\r\n '])
  }

  lines(): string {
    const { happens, pick, some } = this.#draw
    this.#isOneLine = true
    const lines = some(1, 8, () => {
      if (happens(0.1)) return pick(['', ' ', '{"url": ', '{"title": "no url"}', '7', '[]'])
      return this.#record(0)
    })
    const text = lines.map(line => line + pick(['\n', '\n', '\r\n'])).join('')
    return pick(['', '', '\ufeff']) + (happens(0.5) ? text : text.trimEnd())
  }

  #value(depth: number): string {
    const { below, pick, some } = this.#draw
    const kind = below(depth > 3 ? 3 : 6)
    if (kind === 0) return pick(['1.0', '1e400', '-0', '1234567890123456789012', 'null', 'true', 'false'])
    if (kind < 3)
      return pick(['"a\\"b"', '"\\u4e2d\\\\"', '"]}"', '"{[, "', '"https:\\/\\/o.example"', '"图"', '""'])
    if (kind === 3)
      return this.#list(
        '[',
        some(0, 4, () => this.#value(depth + 1)),
        ']',
      )
    if (kind === 4)
      return this.#list(
        '{',
        some(0, 4, () => this.#member(depth + 1)),
        '}',
      )
    // JSON Lines without a selection has its address at the top of each record.
    return this.#isOneLine ? '{}' : this.#record(depth + 1)
  }

  #record(depth: number): string {
    const { happens, some } = this.#draw
    const name = this.#names[happens(0.3) ? 1 : 0]
    const isList = name === 'images' || (this.#isOneLine && happens(0.3))
    const urls = some(1, isList ? 3 : 1, () => this.#url())
    const image = `"${name}"${this.#space()}:${this.#space()}${isList ? this.#list('[', urls, ']') : urls[0]}`
    const before = some(1, 3, () => this.#member(depth))
    const after = some(0, 2, () => this.#member(depth))
    if (!this.#hasStored || happens(0.6)) return this.#list('{', [...before, image, ...after], '}')
    const olds = urls.map(() => this.#draw.pick([OLD, 'null']))
    const old = isList ? (happens(0.8) ? this.#list('[', olds, ']') : '[null, null, null, null]') : olds[0]
    const stored = `"${name}_stored"${this.#space()}:${this.#space()}${old}`
    const members = happens(0.5) ? [...before, stored, image] : [...before, image, stored]
    return this.#list('{', [...members, ...after], '}')
  }

  #member(depth: number): string {
    this.#members++
    const name = `${this.#draw.pick(['a', 'im', 'b\\"', '中', '\\u0075', ''])}${this.#members}`
    return `"${name}"${this.#space()}:${this.#space()}${this.#value(depth)}`
  }

  #list(open: string, items: readonly string[], close: string): string {
    return open + this.#space() + items.join(`${this.#space()},${this.#space()}`) + this.#space() + close
  }

  #url(): string {
    const { happens, pick } = this.#draw
    const number = this.spellings.size + 1
    if (happens(0.3)) this.failed.add(number)
    const start = pick([
      'https://o.example/',
      'https:\\/\\/o.example/',
      'https://\\u006f.example/',
      '//o.example/',
    ])
    const url = `${start}${number}/${pick(['a.png', '\\u4e2d.png', '图?a=1&amp;b=2', 'b(1).png#x'])}`
    this.spellings.set(number, url)
    return `"${url}"`
  }

  #space(): string {
    return this.#draw.pick(this.#isOneLine ? ['', '', ' ', '\t'] : ['', '', ' ', '\n  ', '\r\n\t', '\t'])
  }
}

/** What holds of every document that is rewritten, whatever is in it. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { textIn } from '../../src/base/sentence.ts'
import { rewriteDocument } from '../../src/output/rewrite/rewrite-document.ts'
import { type AskedOptions, openDocument } from './list-document.ts'
import { collect } from './list-files.ts'

/** Printed, so that a failure can be seen again with the seed in the environment. */
export function seedOf(what: string): number {
  // The same documents in every run: parsers that others wrote differ in more than anybody has named.
  const seed = Number(process.env.SEED ?? 23)
  console.info(`${what}: SEED=${seed}`)
  return seed
}

/** @param shape with `U` where an address goes: each gets a number */
export function numbered(shape: string): string {
  let count = 0
  return shape.replace(/\bU\b/g, () => `https://o.example/${++count}.png`)
}

/** The addresses that `numbered` gave, sorted, each once. */
export function numberedIn(urls: readonly string[]): string[] {
  return [...new Set(urls.filter(url => /^https:\/\/o\.example\/\d+\.png$/.test(url)))].sort()
}

const isFailed = (url: string) => /[147]\.png$/.test(url)
const isMoved = (url: string) => url.includes('//o.') && !isFailed(url)

/** The text with the links of the images that were stored, and no other byte changed. */
export function movedIn(text: string, shown: readonly string[]): string {
  const moved = new Set(shown.filter(isMoved))
  return text.replace(/https:\/\/o\.example\/\d+\.png/g, url =>
    moved.has(url) ? url.replace('//o.', '//n.') : url,
  )
}

export interface Rewritten {
  readonly problems: readonly string[]
  readonly urls: readonly string[]
  readonly after: string
  /** After the same once more. */
  readonly again: string
}

/** Rewrites a document twice, with some images that failed. */
export async function rewriteTwice(
  folder: string,
  name: string,
  text: string,
  options: AskedOptions = {},
): Promise<Rewritten> {
  const path = join(folder, name)
  await writeFile(path, text)
  const rewrite = async () => {
    const document = await openDocument(name, path, options)
    const urls = (await collect(document.read())).flat().map(({ url }) => url)
    const problems = document.problems.map(problem => textIn('en', problem))
    const outcome = (index: number) => {
      const url = urls[index] ?? ''
      return isFailed(url) ? 'none' : { key: 'k', url: url.replace('//o.', '//n.') }
    }
    if (problems.length === 0) await rewriteDocument(document, outcome, path)
    return { urls, problems, text: await readFile(path, 'utf8') }
  }
  const first = await rewrite()
  const second = await rewrite()
  return { ...first, after: first.text, again: second.text }
}

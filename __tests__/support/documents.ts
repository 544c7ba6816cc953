/** The documentation as text: which pages there are, and what stands in them. */
import { globSync } from 'node:fs'
import { parse } from 'yaml'
import { IS_PUBLISHED, VERSION } from '../../src/base/version.ts'
import { PENDING_PAGES } from './pending.ts'
import { readRoot } from './source-files.ts'

/** Paths from the root, e.g. `list/README.zh-CN.md`, without Chinese pages that are to be written still. */
export const PAGES: readonly string[] = globSync(
  '{*,docs/*,docs/internals/*,list/*,download/*,check/*,examples/*/*}.md',
  {
    cwd: new URL('../..', import.meta.url),
  },
)
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => !PENDING_PAGES.includes(path))
  .sort()

/** Who owns this project, as package.json has it. */
export const OWNER = /github\.com\/([^/]+)\//.exec(JSON.parse(readRoot('package.json')).repository.url)?.[1]

/** Actions as workflows name them, and the one branch or tag at which pages show them. */
export const ACTIONS = {
  persist: `${OWNER}/persist-images`,
  list: `${OWNER}/persist-images/list`,
  download: `${OWNER}/persist-images/download`,
  check: `${OWNER}/persist-images/check`,
} as const
export const REF = IS_PUBLISHED ? `v${VERSION.split('.')[0]}` : 'main'

/** How the pages call the command: `scripts/first-release.js` changes them with the constant. */
export const CALL = IS_PUBLISHED ? 'npx persist-images' : 'node dist/cli.js'

export interface Fence {
  readonly page: string
  readonly language: string
  /** Without the indentation of the block, and without a last line break. */
  readonly text: string
}

/** Blocks of code, of all pages or of one. */
export function fences(language: string, pages: readonly string[] = PAGES): Fence[] {
  return pages.flatMap(page => allFences(page).filter(fence => fence.language === language))
}

export function allFences(page: string): Fence[] {
  const blocks = readRoot(page).matchAll(/^( *)```(\w+)\n(.*?)\n\1```$/gms)
  return Array.from(blocks, ([, indent = '', language = '', body = '']) => ({
    page,
    language,
    text: body
      .split('\n')
      .map(line => line.slice(indent.length))
      .join('\n'),
  }))
}

interface StepShown {
  readonly id: string
  readonly uses: string
  readonly with: Readonly<Record<string, unknown>>
}

/** What a page shows of `with:`, with its destination, as the step that it belongs to; a file of settings is none. */
export function stepAround(text: string): readonly StepShown[] | undefined {
  const given = parse(text)
  if (typeof given?.destination !== 'string' || text.startsWith('# ')) return undefined
  const list = { 'urls-file': 'posts.json', select: '$.posts[*].images[*]' }
  const step = { id: 'images', uses: `${ACTIONS.persist}@${REF}`, with: { ...list, ...given } }
  return [step]
}

/** A page without its blocks of code, in which `#` and `|` mean something else. */
export function proseOf(page: string): string {
  return readRoot(page).replace(/^( *)```\w+\n.*?\n\1```$/gms, '')
}

/** From here on the Chinese page has details for readers in the mainland that its English twin leaves out. */
const MAINLAND = /^## (?:Mainland China|中国内地)$.*/ms

/** What a page and its twin both say. */
export const sharedProse = (page: string): string => proseOf(page).replace(MAINLAND, '')

export interface Heading {
  readonly level: number
  readonly text: string
}

export function headings(page: string, prose = proseOf(page)): Heading[] {
  return Array.from(prose.matchAll(/^(#+) (.*)$/gm), ([, marks = '', text = '']) => ({
    level: marks.length,
    text,
  }))
}

/** What stands between `<!-- name -->` and `<!-- /name -->`. */
export function section(page: string, name: string): string {
  const found = new RegExp(`<!-- ${name} -->(.*?)<!-- /${name} -->`, 's').exec(readRoot(page))?.[1]
  if (found === undefined) throw new Error(`${page} marks no section "${name}"`)
  return found
}

/** The rows of a Markdown table below its head, each cell trimmed. `\|` is a bar within a cell. */
export function rows(markdown: string): string[][] {
  return markdown
    .split('\n')
    .filter(line => line.startsWith('|'))
    .slice(2)
    .map(line =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map(cell => cell.trim().replaceAll('\\|', '|')),
    )
}

/** Every `` `word` `` of a text. */
export function codes(markdown: string): string[] {
  return Array.from(markdown.matchAll(/`([^`]+)`/g), ([, code = '']) => code)
}

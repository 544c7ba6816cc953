/** Recognises a Scrapy project, and lists that a crawler has left in the folder. */
import { existsSync } from 'node:fs'
import fs from 'node:fs/promises'
import { extname, join } from 'node:path'
import { Readable } from 'node:stream'
import { findDelimiter, isCalled, looksLikeUrl } from '../../input/documents/csv/csv-columns.ts'
import { cellsOf, readCsvRows } from '../../input/documents/csv/csv-rows.ts'
import type { FoundPath } from '../../input/documents/json/image-paths.ts'
import type { Proposal } from './answers.ts'
import { readText } from './paths.ts'

const ITEMS = 'items.jsonl'

export async function crawlerProposal(root: string): Promise<Proposal | undefined> {
  return (await scrapyProposal(root)) ?? (await foundList(root))
}

/** https://docs.scrapy.org/en/latest/topics/commands.html#configuration-settings */
async function scrapyProposal(root: string): Promise<Proposal | undefined> {
  if (!existsSync(join(root, 'scrapy.cfg'))) return undefined
  const spiders = await spidersBelow(root)
  const venv = '"$RUNNER_TEMP/venv"'
  const needed = existsSync(join(root, 'requirements.txt')) ? 'scrapy -r requirements.txt' : 'scrapy'
  const crawls = (spiders.length > 0 ? spiders : ['SPIDER']).map(
    // The first writes the file anew, the others add to it.
    (spider, index) => `${venv}/bin/scrapy crawl ${spider} ${index === 0 ? '-O' : '-o'} ${ITEMS}`,
  )
  return {
    program: 'Scrapy',
    for: 'crawler',
    lists: ITEMS,
    // Where Scrapy's own pipeline for images would put them.
    key: 'full/{url.sha1}.{ext}',
    crawl: [`python3 -m venv ${venv}`, `${venv}/bin/pip install --quiet ${needed}`, ...crawls, ''].join('\n'),
  }
}

async function spidersBelow(root: string): Promise<string[]> {
  const names: string[] = []
  for await (const path of fs.glob('*/spiders/**/*.py', { cwd: root })) {
    const text = (await readText(root, path)) ?? ''
    for (const [, name = ''] of text.matchAll(/^\s+name\s*(?::\s*str\s*)?=\s*["']([\w.-]+)["']/gm))
      names.push(name)
  }
  return names.sort()
}

/** Names that crawlers give to their lists. */
const USUAL = ['posts', 'items', 'images', 'urls', 'data', 'output'].flatMap(name =>
  ['json', 'jsonl', 'ndjson', 'csv', 'tsv', 'txt'].map(ending => `${name}.${ending}`),
)

async function foundList(root: string): Promise<Proposal | undefined> {
  for (const name of USUAL) if (existsSync(join(root, name))) return { for: 'crawler', lists: name }
  return undefined
}

/** What the lists in the folder show. */
export interface ListFacts {
  /** The lists are there, so that no step has to make them. */
  readonly hasLists: boolean
  /** JSONPath to most of the image URLs of a list in JSON. */
  readonly select?: string
  /** Column with most of the image URLs of a table. */
  readonly urlField?: string
}

export async function listFacts(root: string, lists: string): Promise<ListFacts> {
  for await (const path of fs.glob(lists.split('\n'), { cwd: root })) {
    const ending = extname(path)
    const text = ['.json', '.csv', '.tsv'].includes(ending) ? ((await readText(root, path)) ?? '') : ''
    const finding = ending === '.json' ? pathIn(text) : columnIn(text, ending === '.csv' ? ',' : '\t')
    // The run says what is wrong with a list.
    const found = await finding.catch(() => undefined)
    // The list is a crawler's, and GitHub would evaluate an expression in it with the secrets at hand.
    if (!found || found.includes('${{')) return { hasLists: true }
    return { hasLists: true, ...(ending === '.json' ? { select: found } : { urlField: found }) }
  }
  return { hasLists: false }
}

const pathIn = async (text: string) => (await mostImages(JSON.parse(text)))?.path

/** Returns the place with most of the image URLs of a value. */
async function mostImages(value: unknown): Promise<FoundPath | undefined> {
  const { ImagePaths } = await import('../../input/documents/json/image-paths.ts')
  const paths = new ImagePaths()
  paths.note(value)
  return paths.found[0]
}

/** A wider table is no list of images. */
const MAX_COLUMNS = 1000

/** Returns the column with most of the image URLs, else the only one with URLs; undefined for the usual `url`. */
async function columnIn(text: string, standard: ',' | '\t'): Promise<string | undefined> {
  const csv = await findDelimiter(Readable.from([text]), ['url'])
  const delimiter = standard === '\t' ? standard : csv.delimiter
  const table: string[][] = []
  for await (const rows of readCsvRows(csv.text, 'list', delimiter))
    table.push(...rows.map(row => cellsOf(row, delimiter).map(({ value }) => value.trim())))
  const [titles = [], ...rows] = table
  // Without a header the first column has the URLs.
  if (titles.length > MAX_COLUMNS || titles.some(looksLikeUrl)) return undefined
  const imagesAt = async (title: string, at: number) =>
    (await mostImages(rows.map(cells => ({ [title]: cells[at] }))))?.count ?? 0
  const counts = await Promise.all(titles.map(imagesAt))
  const most = Math.max(...counts)
  const withUrls = titles.filter((_, at) => rows.some(cells => looksLikeUrl(cells[at] ?? '')))
  const best = most > 0 ? titles.filter((_, at) => counts[at] === most) : withUrls
  return best.some(title => isCalled(title, 'url')) || (most === 0 && best.length > 1) ? undefined : best[0]
}

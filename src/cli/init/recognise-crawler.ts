/** Recognises a Scrapy project, and lists that a crawler has left in the folder. */
import fs, { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { exists, readText } from './folder-files.ts'
import type { Proposal } from './proposal.ts'

const ITEMS = 'items.jsonl'

export async function crawlerProposal(root: string): Promise<Proposal | undefined> {
  return (await scrapyProposal(root)) ?? (await foundList(root))
}

/** https://docs.scrapy.org/en/latest/topics/commands.html#configuration-settings */
async function scrapyProposal(root: string): Promise<Proposal | undefined> {
  if (!(await exists(join(root, 'scrapy.cfg')))) return undefined
  const spiders = await spidersBelow(root)
  const venv = '"$RUNNER_TEMP/venv"'
  const needed = (await exists(join(root, 'requirements.txt'))) ? 'scrapy -r requirements.txt' : 'scrapy'
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
    const text = (await readText(join(root, path))) ?? ''
    for (const [, name = ''] of text.matchAll(/^\s+name\s*(?::\s*str\s*)?=\s*["']([\w.-]+)["']/gm))
      names.push(name)
  }
  return names.sort()
}

/** Names that crawlers give to their lists. */
const USUAL = ['posts', 'items', 'images', 'urls', 'data', 'output'].flatMap(name =>
  ['json', 'jsonl', 'ndjson', 'csv', 'tsv', 'txt'].map(ending => `${name}.${ending}`),
)
/** A larger list is not read only to find its URLs. */
const MAX_BYTES = 16 * 1024 * 1024

async function foundList(root: string): Promise<Proposal | undefined> {
  for (const name of USUAL) if (await exists(join(root, name))) return { for: 'crawler', lists: name }
  return undefined
}

/** What the lists in the folder show. */
export interface ListFacts {
  /** The lists are there, so that no step has to make them. */
  readonly hasLists: boolean
  /** JSONPath to most of the image URLs of a list in JSON. */
  readonly select?: string
}

export async function listFacts(root: string, lists: string): Promise<ListFacts> {
  for await (const path of fs.glob(lists.split('\n'), { cwd: root })) {
    const { size } = await stat(join(root, path))
    const select = path.endsWith('.json') && size <= MAX_BYTES ? await selectIn(join(root, path)) : undefined
    return { hasLists: true, ...(select !== undefined && { select }) }
  }
  return { hasLists: false }
}

async function selectIn(path: string): Promise<string | undefined> {
  const { ImagePaths } = await import('../../input/documents/json/image-paths.ts')
  try {
    const paths = new ImagePaths()
    paths.note(JSON.parse((await readText(path)) ?? ''))
    const found = paths.found[0]?.path
    // The list is a crawler's, and GitHub would evaluate an expression in it with the secrets at hand.
    return found?.includes('${{') ? undefined : found
  } catch {
    // The run says what is wrong with the list.
    return undefined
  }
}

/** Recognises a Scrapy project, and lists that a crawler has left in the folder. */
import { existsSync } from 'node:fs'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import type { Answers } from './answers.ts'
import { readText, shellWord } from './paths.ts'

/** What a folder shows of itself. What it leaves out has the default of the purpose. */
export interface Proposal {
  /** Name of the recognised program. */
  readonly program?: string
  readonly for: 'crawler' | 'posts'
  readonly lists: string
  /** Script that makes the lists. */
  readonly crawl?: string
}

export interface Project {
  /** Absolute. */
  readonly root: string
  readonly proposal: Proposal | undefined
}

/** Returns the proposal if it is for this purpose. */
export function proposalFor(answers: Answers, { proposal }: Project): Proposal | undefined {
  return proposal?.for === answers.for ? proposal : undefined
}

export async function openProject(root: string): Promise<Project> {
  return { root, proposal: await crawlerProposal(root) }
}

const ITEMS = 'items.jsonl'
/** Names that crawlers give to their lists. */
const USUAL = ['posts', 'items', 'images', 'urls', 'data', 'output'].flatMap(name =>
  ['json', 'jsonl', 'ndjson', 'csv', 'tsv', 'txt'].map(ending => `${name}.${ending}`),
)

async function crawlerProposal(root: string): Promise<Proposal | undefined> {
  // https://docs.scrapy.org/en/latest/topics/commands.html#configuration-settings
  if (existsSync(join(root, 'scrapy.cfg')))
    return { program: 'Scrapy', for: 'crawler', lists: ITEMS, crawl: await scrapyScript(root) }
  const lists = USUAL.find(name => existsSync(join(root, name)))
  return lists === undefined ? undefined : { for: 'crawler', lists }
}

const SPIDER = /^\s+name\s*(?::\s*str\s*)?=\s*["']([\w.-]+)["']/gm

async function scrapyScript(root: string): Promise<string> {
  const spiders: string[] = []
  for await (const path of fs.glob('*/spiders/**/*.py', { cwd: root }))
    for (const [, name = ''] of ((await readText(root, path)) ?? '').matchAll(SPIDER)) spiders.push(name)
  const venv = '"$RUNNER_TEMP/venv"'
  const needed = existsSync(join(root, 'requirements.txt')) ? 'scrapy -r requirements.txt' : 'scrapy'
  const crawls = (spiders.length > 0 ? spiders.sort() : ['SPIDER']).map(
    // The first writes the file anew, the others add to it.
    (spider, index) => `${venv}/bin/scrapy crawl ${spider} ${index === 0 ? '-O' : '-o'} ${ITEMS}`,
  )
  return [`python3 -m venv ${venv}`, `${venv}/bin/pip install --quiet ${needed}`, ...crawls, ''].join('\n')
}

/** @returns undefined if the example's own line makes the lists */
export function crawlScript(lists: string, { root, proposal }: Project): string | undefined {
  if (proposal?.lists === lists && proposal.crawl !== undefined) return proposal.crawl
  const isExample = lists === 'posts.json' && !existsSync(join(root, 'crawl.py'))
  if (isExample) return undefined
  return /[*?[{\n]/.test(lists) ? 'python3 crawl.py' : `python3 crawl.py > ${shellWord(lists)}`
}

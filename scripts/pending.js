/** What exists in English alone: sentences whose Chinese is `PENDING`, and pages whose Chinese twin is marked. */
import { globSync, readFileSync } from 'node:fs'

const ROOT = new URL('..', import.meta.url)
const PAGES = '{*,docs/*,list/*,download/*,check/*,examples/*/*}.zh-CN.md'
/** The first line of the twin, which may hold nothing more than a link to the English page. */
const PAGE_MARK = '<!-- pending -->'
/** As a value, not as an import or in prose. */
const SENTENCE_MARK = /(?<=[:,(]\s*)PENDING\b(?=\s*[,)}]|$)/

const read = path => readFileSync(new URL(path, ROOT), 'utf8').split(/\r?\n/)
const found = pattern =>
  globSync(pattern, { cwd: ROOT })
    .map(path => path.replaceAll('\\', '/'))
    .sort()

/** @returns paths from the root */
export function pendingPages() {
  return found(PAGES).filter(path => read(path)[0] === PAGE_MARK)
}

/** @returns a line for each sentence, e.g. `src/cli/messages/zh.ts:12: 'cli-gallery': PENDING` */
export function pendingSentences() {
  return found('src/**/*.ts').flatMap(path =>
    read(path).flatMap((line, index) =>
      SENTENCE_MARK.test(line.replace(/^\s*(?:import\b|\/?\*|\/\/).*/, ''))
        ? [`${path}:${index + 1}: ${line.trim().replace(/,$/, '')}`]
        : [],
    ),
  )
}

/** What a release lacks, a sentence each. */
export function pendingProblems() {
  return [
    ...pendingPages().map(path => `${path} is not translated: its first line is ${PAGE_MARK}`),
    ...pendingSentences().map(place => `${place} is not translated`),
  ]
}

/** The files of `examples/workflows`, and what docs/stores.md says of them: which lines another place needs. */
import { fences, rows, section } from './documents.ts'
import { readRoot } from './source-files.ts'

/** Each file, and the page of its subject, which pastes it. */
export const PAGE_OF = {
  crawler: 'docs/start-oss',
  posts: 'docs/start-blog',
  pages: 'docs/recipes',
  links: 'docs/expiring-links',
  check: 'docs/check',
} as const

export type Purpose = keyof typeof PAGE_OF
export const PURPOSES = Object.keys(PAGE_OF) as Purpose[]
export const LANGUAGES = ['en', 'zh'] as const
export type PageLanguage = (typeof LANGUAGES)[number]

const ending = (language: PageLanguage) => (language === 'zh' ? '.zh-CN' : '')

export const pageOf = (purpose: Purpose, language: PageLanguage): string =>
  `${PAGE_OF[purpose]}${ending(language)}.md`

export const workflowFile = (purpose: Purpose, language: PageLanguage): string =>
  readRoot(`examples/workflows/${purpose}${ending(language)}.yml`)

/** A row of the table. */
export interface Place {
  readonly name: string
  /** Lines of the step, in their order. */
  readonly lines: readonly string[]
  readonly permission: string | undefined
}

const storesPage = (language: PageLanguage) => `docs/stores${ending(language)}.md`

export function placesOf(language: PageLanguage): Place[] {
  return rows(section(storesPage(language), 'kinds')).map(([name = '', lines = '', permission = '']) => ({
    name: name.replace(/\[(.*?)\]\(.*?\)/g, '$1'),
    lines: lines.split('<br>').map(line => line.replace(/^`(.*)`$/, '$1')),
    permission: /^`(.+)`$/.exec(permission)?.[1],
  }))
}

const nameOf = (line: string) => /^ *([\w-]+):/.exec(line)?.[1] ?? ''

/** Follows the page: changes a file of `examples/workflows` as a user does who has another place. */
export function atPlace(purpose: Purpose, language: PageLanguage, place: Place): string {
  const isCheck = purpose === 'check'
  const own = place.lines
    .filter(line => !isCheck || nameOf(line) !== 'public-url-base')
    .map(line => (isCheck ? line.replace(/^destination:/, 'source:') : line))
  const gone = [...own.map(nameOf), 'region', 'access-key-id', 'access-key-secret']
  const file = workflowFile(purpose, language).split('\n')
  const at = file.findIndex(line => nameOf(line) === nameOf(own[0] ?? ''))
  const indent = file[at]?.match(/^ */)?.[0]
  const isInput = (line: string) => line.startsWith(`${indent}${nameOf(line)}:`)
  const without = (lines: readonly string[]) =>
    lines.filter(line => !isInput(line) || !gone.includes(nameOf(line)))
  const changed = [
    ...without(file.slice(0, at)),
    ...own.map(line => indent + line),
    ...without(file.slice(at)),
  ]
  const text = permitted(changed.join('\n'), place.permission)
  return place.lines.some(line => line.startsWith('destination: file:'))
    ? withFolder(text, purpose, language)
    : text
}

/** A permission replaces the one of the same name. */
function permitted(text: string, permission: string | undefined): string {
  if (permission === undefined) return text
  return text.replace(/^permissions: \{ (.*) \}$/m, (_, given: string) => {
    const others = given.split(', ').filter(each => nameOf(each) !== nameOf(permission))
    return `permissions: { ${[permission, ...others].join(', ')} }`
  })
}

/** A workflow that stores into a folder of the repository commits it. */
function withFolder(text: string, purpose: Purpose, language: PageLanguage): string {
  const page = storesPage(language)
  const checkout = /^ +- uses: actions\/checkout@.*\n/m.exec(workflowFile('crawler', language))?.[0] ?? ''
  if (purpose === 'check') return text.replace(/^ +steps:\n/m, steps => steps + checkout)
  if (text.includes('git diff --cached')) {
    const added = fences('sh', [page]).find(({ text: shown }) => shown.startsWith('mkdir -p images'))?.text
    return text.replace(
      /^( +)(?=git diff --cached)/m,
      (_, indent: string) => `${indent}${added?.replaceAll('\n', `\n${indent}`)}\n${indent}`,
    )
  }
  const step = fences('yaml', [page]).find(({ text: shown }) => shown.includes('git push'))?.text ?? ''
  const pushing = text.replace(/^ +with: \{ persist-credentials: false \}\n/m, '')
  return `${pushing}${step}\n`
}

/** Follows docs/start-blog: the workflow starts another one after a commit. */
export function startingDeploy(language: PageLanguage): string {
  const page = pageOf('posts', language)
  const text = readRoot(page)
  const [, permissions = ''] = /`(permissions: \{ contents: write, .*? \})`/.exec(text) ?? []
  const env = Array.from(text.matchAll(/`(GH_\w+: .*?)`/g), ([, line]) => `          ${line}\n`)
  const start = fences('sh', [page]).find(({ text: shown }) => shown.startsWith('gh workflow run'))?.text
  return workflowFile('posts', language)
    .replace(/^permissions: .*$/m, permissions)
    .replace('      - id: commit\n', step => `${step}        env:\n${env.join('')}`)
    .replace(/$/, `          ${start}\n`)
}

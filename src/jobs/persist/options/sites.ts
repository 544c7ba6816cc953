/** Site generators: the path where a generator publishes a folder, according to its own configuration. */
import { basename, dirname, join, relative, sep } from 'node:path'
import { readSmallFile } from '../../../base/files/small-file.ts'
import { contains } from '../../../base/files/workspace.ts'
import { encodePath } from '../../../base/url/percent-encode.ts'

export interface Site {
  readonly generator: string
  /** Absolute path of the generator's configuration. */
  readonly config: string
  /** The path of the folder on the site, with '/' at both ends; undefined where the configuration does not show it. */
  readonly base: string | undefined
  /** Whether the generator also publishes folders such as `.persist`. */
  readonly publishesDots: boolean
}

interface SiteGenerator {
  readonly name: string
  /** Returns the folders that become the root of the site, relative to the configuration's site. */
  foldersIn(text: string): Promise<readonly string[]> | readonly string[]
  /** File names of the configuration. The first existing file counts. */
  readonly configs: readonly string[]
  readonly publishesDots: boolean
  /**
   * @param text content of the configuration
   * @returns the path of the site; `unknown` if the text does not show it; `other` if another program owns the file
   */
  pathIn(text: string, config: string): Promise<string> | string
}

/** Its pages link to images by relative paths, which need no base. */
const MKDOCS = 'MkDocs'

const PROGRAMS = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts']
const named = (name: string, endings: readonly string[]) => endings.map(ending => `${name}.${ending}`)

/** Jekyll comes last: its configuration has the same name as Hexo's. */
const GENERATORS: readonly SiteGenerator[] = [
  {
    name: MKDOCS,
    foldersIn: () => [''],
    configs: ['mkdocs.yml', 'mkdocs.yaml'],
    publishesDots: false,
    pathIn: () => 'unknown',
  },
  {
    name: 'Hugo',
    foldersIn: text => hugoFolders(text, 'static'),
    configs: ['', 'config/_default/'].flatMap(place =>
      ['hugo', 'config'].flatMap(name => named(place + name, ['toml', 'yaml', 'yml', 'json'])),
    ),
    publishesDots: true,
    // https://gohugo.io/configuration/all/#baseurl
    async pathIn(text, config) {
      const url = await hugoBaseUrl(text, config)
      if (url === undefined) return basename(config).startsWith('hugo.') ? '/' : 'other'
      return pathOf(url)
    },
  },
  {
    name: 'VitePress',
    foldersIn: () => ['public'],
    configs: named('.vitepress/config', PROGRAMS),
    publishesDots: true,
    // VitePress puts its own base before each path: https://vitepress.dev/guide/asset-handling#base-url
    pathIn: () => '/',
  },
  {
    name: 'Docusaurus',
    foldersIn: () => ['static'],
    configs: named('docusaurus.config', PROGRAMS),
    publishesDots: true,
    // Docusaurus puts its own base before each path: https://docusaurus.io/docs/static-assets#markdown-example
    pathIn: () => '/',
  },
  {
    name: 'Astro',
    foldersIn: () => ['public'],
    configs: named('astro.config', PROGRAMS),
    publishesDots: true,
    // https://docs.astro.build/en/reference/configuration-reference/#base
    pathIn: text => literalBase(text),
  },
  {
    name: 'Hexo',
    foldersIn: async text => [String((await yamlIn(text))?.source_dir ?? 'source')],
    configs: ['_config.yml'],
    publishesDots: false,
    // https://hexo.io/docs/configuration#URL
    async pathIn(text) {
      const config = await yamlIn(text)
      if (config === undefined) return 'unknown'
      if (config.theme === undefined) return 'other'
      return pathOf(String(config.root ?? config.url ?? '/'))
    },
  },
  {
    name: 'Jekyll',
    foldersIn: async text => [String((await yamlIn(text))?.source ?? '')],
    configs: ['_config.yml'],
    publishesDots: false,
    // https://jekyllrb.com/docs/configuration/options/
    async pathIn(text) {
      const config = await yamlIn(text)
      return config === undefined ? 'unknown' : pathOf(String(config.baseurl ?? '/'))
    },
  },
]

/** Returns the text of a file; undefined if there is none. */
export type ReadText = (path: string) => Promise<string | undefined>

/**
 * Finds the site that publishes a folder.
 * @param folder absolute path for the images
 * @param top absolute path: if it contains the folder, configurations above it do not count
 */
export async function siteOf(folder: string, top: string, read?: ReadText): Promise<Site | undefined> {
  for await (const { generator, root, config, text, base } of sitesAround(folder, top, read)) {
    const { name, publishesDots } = generator
    const folders = await generator.foldersIn(text)
    const published = folders.map(each => join(root, each)).find(each => contains(each, folder))
    if (published === undefined) continue
    if (name === MKDOCS) return undefined
    const inside = relative(published, folder).split(sep).filter(Boolean)
    // Jekyll publishes no folder whose name begins with '.' or '_'.
    if (name === 'Jekyll' && inside.some(part => /^[._]/.test(part))) continue
    const path = base + inside.map(part => `${encodePath(part)}/`).join('')
    return { generator: name, config, base: base === 'unknown' ? undefined : path, publishesDots }
  }
  return undefined
}

/** Yields each configuration of a generator beside a folder or those above it. `base`: as of `pathIn`. */
export async function* sitesAround(folder: string, top: string, read: ReadText = readSmallFile) {
  for (let at = folder; at !== top && dirname(at) !== at; at = dirname(at)) {
    const root = dirname(at)
    if (contains(top, folder) && !contains(top, root)) return
    for (const generator of GENERATORS)
      for (const file of generator.configs) {
        const config = join(root, file)
        const text = await read(config)
        const base = text === undefined ? 'other' : await generator.pathIn(text, config)
        if (text === undefined || base === 'other') continue
        yield { generator, root, config, text, base }
        // The first file of a generator counts.
        break
      }
  }
}

/** Returns the path of a URL, or a plain path, with '/' at both ends. */
function pathOf(url: string): string {
  const path = URL.parse(url, 'http://site.invalid/')?.pathname ?? '/'
  return path.endsWith('/') ? path : `${path}/`
}

async function hugoBaseUrl(text: string, config: string): Promise<string | undefined> {
  // Only the top table counts, which ends at the first header. Names are case-insensitive.
  if (config.endsWith('.toml'))
    return /^\s*baseurl\s*=\s*(["'])(.*?)\1/im.exec(text.split(/^\s*\[/m, 1)[0] ?? '')?.[2]
  const values = (await yamlIn(text)) ?? {}
  const [, url] = Object.entries(values).find(([name]) => name.toLowerCase() === 'baseurl') ?? []
  return typeof url === 'string' ? url : undefined
}

/** Returns values of `staticDir` or `contentDir`, of which a site may have several, in any table of any format. */
export function hugoFolders(text: string, kind: 'static' | 'content'): readonly string[] {
  const values = new RegExp(`\\b${kind}dir\\d*["']?\\s*[:=][ \\t]*(\\[[^\\]]*\\]|(?:\\n\\s*- .*)+|.*)`, 'gi')
  const found = Array.from(
    text.matchAll(values),
    ([, value = '']) => value.match(/[^\s"',[\]-][^"',[\]\n]*/g) ?? [],
  )
  return found.length > 0 ? found.flat() : [kind]
}

/** Parses YAML, which includes JSON. */
export async function yamlIn(text: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  const { parse } = await import('yaml')
  try {
    const value: unknown = parse(text, { logLevel: 'silent' })
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return undefined
  }
}

/** Returns the only literal `base` in a program; '/' if the word does not occur, `unknown` if in doubt. */
function literalBase(text: string): string {
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
  if (!/\bbase\b/.test(code)) return '/'
  const [found, ...others] = Array.from(code.matchAll(/\bbase\b(?:\s*:\s*(["'`])([^"'`$\n]*)\1)?/g))
  return found?.[2] === undefined || others.length > 0 ? 'unknown' : pathOf(found[2])
}

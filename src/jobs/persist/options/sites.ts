/** Site generators: the path where a generator publishes a folder, according to its own configuration. */
import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { codeOf } from '../../../base/errors.ts'
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

interface Generator {
  readonly name: string
  /** Name of the static folder; undefined if every folder next to the configuration is published. */
  readonly folder?: string
  /** File names of the configuration, next to the static folder. The first existing file counts. */
  readonly configs: readonly string[]
  readonly publishesDots: boolean
  /**
   * @param text content of the configuration
   * @returns the path of the site; `unknown` if the text does not show it; `other` if another program owns the file
   */
  pathIn(text: string, config: string): Promise<string> | string
}

const PROGRAMS = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts']
const named = (name: string, endings: readonly string[]) => endings.map(ending => `${name}.${ending}`)

/** Jekyll comes last: its configuration has the same name as Hexo's. */
const GENERATORS: readonly Generator[] = [
  {
    name: 'Hugo',
    folder: 'static',
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
    folder: 'public',
    configs: named('.vitepress/config', PROGRAMS),
    publishesDots: true,
    // VitePress puts its own base before each path: https://vitepress.dev/guide/asset-handling#base-url
    pathIn: () => '/',
  },
  {
    name: 'Docusaurus',
    folder: 'static',
    configs: named('docusaurus.config', PROGRAMS),
    publishesDots: true,
    // Docusaurus puts its own base before each path: https://docusaurus.io/docs/static-assets#markdown-example
    pathIn: () => '/',
  },
  {
    name: 'Astro',
    folder: 'public',
    configs: named('astro.config', PROGRAMS),
    publishesDots: true,
    // https://docs.astro.build/en/reference/configuration-reference/#base
    pathIn: text => literalBase(text),
  },
  {
    name: 'Hexo',
    folder: 'source',
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
    configs: ['_config.yml'],
    publishesDots: false,
    // https://jekyllrb.com/docs/configuration/options/
    async pathIn(text) {
      const config = await yamlIn(text)
      return config === undefined ? 'unknown' : pathOf(String(config.baseurl ?? '/'))
    },
  },
]

/** MkDocs pages link to images by relative paths, which need no base. */
const BY_RELATIVE_PATHS = 'mkdocs.yml'

/** A larger file is not a configuration. */
const MAX_CONFIG_BYTES = 1_048_576

/**
 * Finds the site that publishes a folder.
 * @param folder absolute path for the images
 * @param top absolute path: if it contains the folder, configurations above it do not count
 */
export async function siteOf(folder: string, top: string): Promise<Site | undefined> {
  for (let at = folder; at !== top && dirname(at) !== at; at = dirname(at)) {
    const root = dirname(at)
    if (contains(top, folder) && !contains(top, root)) return undefined
    if ((await textOf(join(root, BY_RELATIVE_PATHS))) !== undefined) return undefined
    for (const generator of GENERATORS) {
      if (generator.folder !== undefined && generator.folder !== basename(at)) continue
      const site = await siteBeside(generator, root, folder, generator.folder === undefined ? root : at)
      if (site) return site
    }
  }
  return undefined
}

/** @param published absolute path of the folder that the generator publishes as the root of the site */
async function siteBeside(
  { name, configs, publishesDots, pathIn }: Generator,
  root: string,
  folder: string,
  published: string,
): Promise<Site | undefined> {
  const inside = relative(published, folder).split(sep).filter(Boolean)
  // Jekyll publishes no folder whose name begins with '.' or '_'.
  if (published === root && inside.some(part => /^[._]/.test(part))) return undefined
  for (const file of configs) {
    const config = join(root, file)
    const text = await textOf(config)
    if (text === undefined) continue
    const path = await pathIn(text, config)
    if (path === 'other') continue
    const base = path === 'unknown' ? undefined : path + inside.map(part => `${encodePath(part)}/`).join('')
    return { generator: name, config, base, publishesDots }
  }
  return undefined
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    const { size } = await stat(path)
    return size > MAX_CONFIG_BYTES ? undefined : await readFile(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return undefined
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

/** Parses YAML, which includes JSON. */
async function yamlIn(text: string): Promise<Readonly<Record<string, unknown>> | undefined> {
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

/**
 * Links into a folder that a site generator publishes: they begin with the folder's path on the site. No page can show
 * an image from a folder beside the configuration that the generator does not publish.
 */

import { stat } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { contains, resolveExisting } from '../../../base/files/workspace.ts'
import { printable } from '../../../base/messages/printable.ts'
import type { Text } from '../../../base/sentence.ts'
import { RESERVED_FOLDER } from '../../../storage/key/reserved-folder.ts'
import type { StoreSettings } from '../../../storage/stores/open.ts'
import type { JobEnvironment } from '../../options/context.ts'
import { say } from '../messages/say.ts'
import type { ParsedOptions } from './persist-fields.ts'
import { hugoFolders, type ReadText, siteOf, sitesAround, yamlIn } from './sites.ts'

const FOLDER = RESERVED_FOLDER.replace(/\/$/, '')
/** The folder that the messages suggest for the manifest. */
const MANIFEST_AT = '.cache/persist-images'

interface SiteLinks {
  /** Used as `public-url-base` if that option is not set. */
  readonly publicUrlBase?: string
  readonly problems: readonly Text[]
  readonly notices: readonly Text[]
  /** The inferred base, in one line. */
  readonly info: readonly Text[]
}

const NONE: SiteLinks = { problems: [], notices: [], info: [] }

export async function siteLinks(
  { rewriteTo, rewriteLink, publicUrlBase, manifest, manifestAt }: ParsedOptions,
  store: StoreSettings | undefined,
  { cwd }: Pick<JobEnvironment, 'cwd'>,
): Promise<SiteLinks> {
  if (rewriteTo === undefined || store?.kind !== 'file') return NONE
  const site = await siteOf(store.directory, cwd)
  if (!site) return NONE
  const { generator, base, publishesDots } = site
  const shown = (path: string) => printable(relative(cwd, path).replaceAll(sep, '/'))
  const folder = shown(store.directory)
  const isPublished = publishesDots && manifest === 'on' && manifestAt === undefined
  const published = say('site-manifest', { generator, manifest: `${folder}/${FOLDER}`, at: MANIFEST_AT })
  const notices = isPublished ? [published] : []
  const isChosen = rewriteLink !== undefined && rewriteLink !== 'origin'
  if (publicUrlBase !== undefined || isChosen) return { ...NONE, notices }
  const config = shown(site.config)
  if (base === undefined) {
    const problem = say('site-base-unknown', { folder, generator, config, at: MANIFEST_AT })
    return { ...NONE, problems: [problem] }
  }
  const info = [say('site-base', { generator, base: printable(base), config })]
  return { publicUrlBase: base, problems: [], notices, info }
}

/**
 * Judges links into a folder that the site does not publish: each image would be missing on the site.
 * @param lists absolute paths of the files that get the links
 */
export async function unpublishedLinks(
  { publicUrlBase, rewriteLink = 'url' }: ParsedOptions,
  store: StoreSettings | undefined,
  lists: readonly string[],
  { cwd }: Pick<JobEnvironment, 'cwd'>,
): Promise<Pick<SiteLinks, 'problems' | 'notices'>> {
  // With keys alone, a template of the site decides where images come from.
  const isElsewhere = publicUrlBase !== undefined || rewriteLink === 'key' || rewriteLink === 'origin'
  if (store?.kind !== 'file' || isElsewhere) return NONE
  const found = lists.length > 0 ? await unpublishedFolder(store.directory, lists, cwd) : undefined
  const isRefused = rewriteLink === 'url' && found?.isUncertain === false
  const sentences = found ? [found.sentence] : []
  return { problems: isRefused ? sentences : [], notices: isRefused ? [] : sentences }
}

/** Folders, relative to the configuration. */
interface Layout {
  /** The first can hold the images. */
  readonly published: readonly string[]
  readonly content: readonly string[]
  /** Whether a folder below a published one is left out. */
  isLeftOut?(path: string): boolean
}

/** Each returns undefined if the configuration does not show what is published. Other generators publish every image. */
const LAYOUTS: Readonly<Record<string, (text: string) => Promise<Layout | undefined>>> = {
  Hugo: hugoLayout,
  MkDocs: async text => sameFolder((await yamlIn(text))?.docs_dir ?? 'docs'),
  Hexo: async text => sameFolder((await yamlIn(text))?.source_dir ?? 'source'),
  Jekyll: jekyllLayout,
}

/**
 * Finds out whether pages of a site would show images from a folder that the site does not publish.
 * @param folder absolute path for the images
 * @param lists absolute paths of files that link to them, or of folders with such files
 * @param top absolute path: if it contains the folder, configurations above it do not count
 * @returns a sentence that names a folder which is published; it is uncertain where a template may publish single
 *   files: Hugo's `assets`
 */
async function unpublishedFolder(folder: string, lists: readonly string[], top: string, read?: ReadText) {
  for await (const { generator, root, config, text } of sitesAround(folder, top, read)) {
    const layout = await LAYOUTS[generator.name]?.(text)
    // Hexo's configuration has the name of Jekyll's, and a Jekyll site may name a theme, too.
    if (!layout || !(await someFolder(root, layout.published))) continue
    const path = relative(root, folder).split(sep).join('/')
    if (isPublished(layout, path) || !(await someInside(root, layout.content, lists))) return undefined
    const right = join(root, layout.published[0] || 'assets', basename(folder).replace(/^[._]+/, ''))
    const shown = (each: string) => printable(relative(top, each).replaceAll(sep, '/'))
    const names = { config: shown(config), folder: shown(folder), right: shown(right) }
    const isUncertain = generator.name === 'Hugo' && isBelow('assets', path)
    return { sentence: say('site-unpublished', { generator: generator.name, ...names }), isUncertain }
  }
  return undefined
}

async function someFolder(root: string, names: readonly string[]): Promise<boolean> {
  const found = await Promise.all(names.map(name => stat(join(root, name)).catch(() => undefined)))
  return found.some(stats => stats?.isDirectory())
}

/** Whether a list lies in the content, or a folder of lists around it. */
async function someInside(root: string, content: readonly string[], lists: readonly string[]) {
  const real = await Promise.all(
    [...content.map(each => join(root, each)), ...lists].map(path => resolveExisting(path)),
  )
  const [folders, paths] = [real.slice(0, content.length), real.slice(content.length)]
  return folders.some(each => paths.some(path => contains(each, path) || contains(path, each)))
}

/** A folder around a published one is left to the key, which may lead into that. */
function isPublished({ published, isLeftOut }: Layout, path: string): boolean {
  const isAround = published.some(each => each !== '' && isBelow(path, each))
  return isAround || (published.some(each => isBelow(each, path)) && isLeftOut?.(path) !== true)
}

const isBelow = (folder: string, path: string) => contains(join('/', folder), join('/', path))

/** The folder of the pages, which is published with all it holds. */
function sameFolder(folder: unknown): Layout | undefined {
  return typeof folder === 'string' ? { published: [folder], content: [folder] } : undefined
}

/** https://gohugo.io/configuration/all/: mounts publish any folder. */
async function hugoLayout(text: string): Promise<Layout | undefined> {
  if (/\bmounts\b|\bthemesdir\b/i.test(text)) return undefined
  const content = hugoFolders(text, 'content')
  return { published: [...hugoFolders(text, 'static'), ...content, 'themes'], content }
}

/** https://jekyllrb.com/docs/configuration/options/ */
async function jekyllLayout(text: string): Promise<Layout | undefined> {
  const { exclude, include, collections, source = '' } = (await yamlIn(text)) ?? {}
  const names = (value: unknown) =>
    (Array.isArray(value) ? value : Object.keys(Object(value))).map(name =>
      String(name).replace(/^\/|\/?\**$/g, ''),
    )
  const kept = [...names(include), ...names(collections).map(name => `_${name}`)]
  const left = [...names(exclude), 'node_modules', 'vendor']
  const isLeftOut = (path: string) => {
    const inside = relative(join('/', String(source)), join('/', path)).split(sep)
    const isIn = (all: readonly string[]) => all.some(name => isBelow(name, inside.join('/')))
    return !isIn(kept) && (isIn(left) || inside.some(part => /^[._]/.test(part)))
  }
  return { published: [String(source)], content: [String(source)], isLeftOut }
}

/** Folders beside a site's configuration that the generator does not publish: no page can show an image from there. */
import { stat } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { readSmallFile } from '../../../base/files/small-file.ts'
import { contains, resolveExisting } from '../../../base/files/workspace.ts'
import { printable } from '../../../base/messages/printable.ts'
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import { configIn, foldersUp, GENERATORS, hugoFolders, type ReadText, yamlIn } from './sites.ts'

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

export interface Unpublished {
  /** Names a folder that is published. */
  readonly sentence: Text
  /** A template may publish single files: Hugo's `assets`. */
  readonly isUncertain: boolean
}

/**
 * Finds out whether pages of a site would show images from a folder that the site does not publish.
 * @param folder absolute path for the images
 * @param lists absolute paths of files that link to them, or of folders with such files
 * @param top absolute path: if it contains the folder, configurations above it do not count
 */
export async function unpublishedFolder(
  folder: string,
  lists: readonly string[],
  top: string,
  read: ReadText = readSmallFile,
): Promise<Unpublished | undefined> {
  for (const root of Array.from(foldersUp(folder, top), dirname))
    for (const generator of GENERATORS) {
      const config = await configIn(generator, root, read)
      const layout = config && (await LAYOUTS[generator.name]?.(config.text))
      // Hexo's configuration has the name of Jekyll's, and a Jekyll site may name a theme, too.
      if (!config || !layout || !(await someFolder(root, layout.published))) continue
      const path = relative(root, folder).split(sep).join('/')
      if (isPublished(layout, path) || !(await someInside(root, layout.content, lists))) return undefined
      const right = join(root, layout.published[0] || 'assets', basename(folder).replace(/^[._]+/, ''))
      const [shownConfig = '', shownFolder = '', shownRight = ''] = [config.path, folder, right].map(each =>
        printable(relative(top, each).replaceAll(sep, '/')),
      )
      const names = { config: shownConfig, folder: shownFolder, right: shownRight }
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

/** Links into a folder below the configuration of a site generator: only the user knows where the site has that folder. */

import { existsSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { printable } from '../../../base/messages/printable.ts'
import type { Text } from '../../../base/sentence.ts'
import { RESERVED_FOLDER } from '../../../storage/key/reserved-folder.ts'
import type { StoreSettings } from '../../../storage/stores/open.ts'
import type { JobEnvironment } from '../../options/context.ts'
import { say } from '../messages/say.ts'
import type { ParsedOptions } from './persist-fields.ts'

const FOLDER = RESERVED_FOLDER.replace(/\/$/, '')
/** The folder that the message suggests for the manifest. */
const MANIFEST_AT = '.cache/persist-images'

const named = (name: string, endings: readonly string[]) => endings.map(ending => `${name}.${ending}`)
const DATA = ['toml', 'yaml', 'yml', 'json']
const PROGRAMS = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts']

/** Hugo's earlier names. Many other programs use them, so Hugo's folder of pages must lie beside them. */
const SHARED_NAMES = named('config', DATA)
const CONFIGS = [
  ...['hugo', 'config/_default/hugo', 'config/_default/config'].flatMap(name => named(name, DATA)),
  ...['astro.config', 'docusaurus.config', '.vitepress/config'].flatMap(name => named(name, PROGRAMS)),
  // Hexo and Jekyll.
  '_config.yml',
  ...named('mkdocs', ['yml', 'yaml']),
]
/** These generators leave out folders such as `.persist`. */
const HIDES_DOTS = /^(?:_config|mkdocs)\./

export function siteLinks(
  { rewriteTo, rewriteLink, publicUrlBase, manifest, manifestAt }: ParsedOptions,
  store: StoreSettings | undefined,
  { cwd }: Pick<JobEnvironment, 'cwd'>,
): { readonly problems: readonly Text[]; readonly notices: readonly Text[] } {
  const isFolder = rewriteTo !== undefined && store?.kind === 'file'
  const found = isFolder ? configAbove(store.directory, cwd) : undefined
  if (!isFolder || found === undefined) return { problems: [], notices: [] }
  const shown = (path: string) => printable(relative(cwd, path).replaceAll(sep, '/'))
  const [config, folder] = [shown(found), shown(store.directory)]
  const isDecided = publicUrlBase !== undefined || rewriteLink !== undefined
  const mayPublish = manifest === 'on' && manifestAt === undefined && !HIDES_DOTS.test(basename(found))
  const published = say('site-manifest', { config, manifest: `${folder}/${FOLDER}`, at: MANIFEST_AT })
  return {
    problems: isDecided ? [] : [say('site-links', { folder, config })],
    notices: mayPublish ? [published] : [],
  }
}

/**
 * Finds the closest configuration of a site generator above a folder.
 * @param folder absolute
 * @param top absolute path: if it contains the folder, configurations above it do not count
 */
export function configAbove(folder: string, top: string): string | undefined {
  for (let at = folder; at !== top && dirname(at) !== at; at = dirname(at)) {
    const root = dirname(at)
    const names = existsSync(join(root, 'content')) ? [...CONFIGS, ...SHARED_NAMES] : CONFIGS
    const found = names.map(name => join(root, name)).find(path => existsSync(path))
    if (found !== undefined) return found
  }
  return undefined
}

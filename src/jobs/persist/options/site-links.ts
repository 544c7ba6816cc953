/** Links into a folder that a site generator publishes: they begin with the folder's path on the site. */
import { relative, sep } from 'node:path'
import { printable } from '../../../base/messages/printable.ts'
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import { RESERVED_FOLDER } from '../../../storage/key/reserved-folder.ts'
import type { StoreSettings } from '../../../storage/stores/open.ts'
import type { JobEnvironment } from '../../options/context.ts'
import type { OptionsOut } from '../../options/field.ts'
import type { PERSIST_FIELDS } from './persist-fields.ts'
import { siteOf } from './sites.ts'
import { unpublishedFolder } from './unpublished.ts'

type Options = Pick<
  OptionsOut<typeof PERSIST_FIELDS>,
  'rewriteTo' | 'rewriteLink' | 'publicUrlBase' | 'manifest' | 'manifestAt'
>

const MEMORY_FOLDER = RESERVED_FOLDER.replace(/\/$/, '')
/** The folder that the messages suggest for the memory. */
const MEMORY = '.cache/persist-images'

export interface SiteLinks {
  /** Used as `public-url-base` if that option is not set. */
  readonly publicUrlBase?: string
  readonly problems: readonly Text[]
  readonly notices: readonly Text[]
  /** The inferred base, in one line. */
  readonly info: readonly Text[]
}

const NONE: SiteLinks = { problems: [], notices: [], info: [] }

export async function siteLinks(
  { rewriteTo, rewriteLink, publicUrlBase, manifest, manifestAt }: Options,
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
  const memory = say('site-memory', { generator, memory: `${folder}/${MEMORY_FOLDER}`, at: MEMORY })
  const notices = isPublished ? [memory] : []
  const isChosen = rewriteLink !== undefined && rewriteLink !== 'source'
  if (publicUrlBase !== undefined || isChosen) return { ...NONE, notices }
  const config = shown(site.config)
  if (base === undefined) {
    const problem = say('site-base-unknown', { folder, generator, config, at: MEMORY })
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
  { publicUrlBase, rewriteLink = 'url' }: Options,
  store: StoreSettings | undefined,
  lists: readonly string[],
  { cwd }: Pick<JobEnvironment, 'cwd'>,
): Promise<Pick<SiteLinks, 'problems' | 'notices'>> {
  // With keys alone, a template of the site decides where images come from.
  const isElsewhere = publicUrlBase !== undefined || rewriteLink === 'key' || rewriteLink === 'source'
  if (store?.kind !== 'file' || isElsewhere) return NONE
  const found = lists.length > 0 ? await unpublishedFolder(store.directory, lists, cwd) : undefined
  const isRefused = rewriteLink === 'url' && found?.isUncertain === false
  const sentences = found ? [found.sentence] : []
  return { problems: isRefused ? sentences : [], notices: isRefused ? [] : sentences }
}

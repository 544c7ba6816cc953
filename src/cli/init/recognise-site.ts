/** Recognises site generators by their own configuration, and proposes where posts and images lie. */
import { existsSync } from 'node:fs'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { siteOf } from '../../jobs/persist/options/sites.ts'
import type { Proposal } from './answers.ts'
import { readText } from './paths.ts'

/** Where a generator has its posts, and a folder that it publishes. */
interface Layout {
  readonly program: string
  readonly posts: string
  readonly images: string
}

/** The first that fits counts: some generators share the name of their configuration. */
const LAYOUTS: readonly Layout[] = [
  { program: 'Hugo', posts: 'content', images: 'static/img' },
  { program: 'Hexo', posts: 'source/_posts', images: 'source/img' },
  { program: 'Jekyll', posts: '_posts', images: 'assets/img' },
  { program: 'Astro', posts: 'src/content', images: 'public/img' },
  { program: 'Astro', posts: 'src/pages', images: 'public/img' },
  { program: 'VitePress', posts: 'docs', images: 'docs/public/img' },
  { program: 'VitePress', posts: '', images: 'public/img' },
]

/** @param folder below `root` */
export const siteIn = (root: string, folder: string) =>
  siteOf(join(root, folder), root, path => readText(root, path))

export async function siteProposal(root: string): Promise<Proposal | undefined> {
  for (const { program, posts, images } of LAYOUTS) {
    const site = await siteIn(root, images)
    if (site?.generator !== program || !existsSync(join(root, posts))) continue
    const proposal = {
      program,
      for: 'posts',
      lists: `${posts === '' ? '' : `${posts}/`}**/*.md`,
      destination: `file:./${images}`,
    } as const
    return { ...proposal, ...(await BESIDE_POSTS[program]?.(root)) }
  }
  return await mkdocsProposal(root)
}

/** Sites that keep the images of a post beside it. */
const BESIDE_POSTS: Readonly<Record<string, (root: string) => Promise<Partial<Proposal> | undefined>>> = {
  /** https://gohugo.io/content-management/page-bundles/ */
  async Hugo(root) {
    let [bundles, others] = [0, 0]
    for await (const path of fs.glob('content/**/*.md', { cwd: root })) {
      if (/(?:^|[\\/])index(?:\.[\w-]+)?\.md$/.test(path)) bundles++
      else if (!/(?:^|[\\/])_index(?:\.[\w-]+)?\.md$/.test(path)) others++
    }
    return bundles > others ? { destination: 'file:./', key: '{file.dir}/{sha256:0:16}.{ext}' } : undefined
  },
  /** https://hexo.io/docs/asset-folders: of other permalinks no link is known before the site is built. */
  async Hexo(root) {
    const config = (await readText(root, '_config.yml')) ?? ''
    const isBeside =
      /^post_asset_folder:\s*true\b/m.test(config) && /^permalink:\s*:title\/\s*$/m.test(config)
    if (!isBeside) return undefined
    // A post and its assets are published at the top of the site.
    const base = (await siteIn(root, 'source'))?.base
    return {
      lists: 'source/_posts/*.md',
      destination: 'file:./source/_posts',
      key: '{file.name}/{sha256:0:16}.{ext}',
      ...(base !== undefined && { base }),
    }
  },
}

/** MkDocs publishes everything below its folder of pages, and pages link to images by relative paths. */
async function mkdocsProposal(root: string): Promise<Proposal | undefined> {
  const config = (await readText(root, 'mkdocs.yml')) ?? (await readText(root, 'mkdocs.yaml'))
  if (config === undefined) return undefined
  const [, folder = 'docs'] = /^docs_dir:\s*["']?([\w./-]+?)["']?\/?\s*$/m.exec(config) ?? []
  return {
    program: 'MkDocs',
    for: 'posts',
    lists: `${folder}/**/*.md`,
    destination: `file:./${folder}/img`,
  }
}

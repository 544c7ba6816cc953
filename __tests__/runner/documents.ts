/** The workflows of the documentation, and whole ones around what a page shows of one. */
import { globSync } from 'node:fs'
import { parse, stringify } from 'yaml'
import { ACTIONS, fences, PAGES, REF, stepAround } from '../support/documents.ts'
import { linkWorkflows } from '../support/link-workflows.ts'
import { ROOT, readRoot } from '../support/source-files.ts'

export interface Shown {
  /** The page, and the number of the block on it. */
  readonly place: string
  readonly name: string
  /** As the page has it. */
  readonly text: string
  /** The same, or with the rest put around it. */
  readonly workflow: string
  /** A workflow to run once before. */
  readonly before?: string
  /** Its second run, if not the same. */
  readonly changed?: string
}

type Language = 'en' | 'zh'

export function workflowsOf(language: Language): Shown[] {
  return PAGES.filter(page => page.endsWith('.zh-CN.md') === (language === 'zh')).flatMap(page => {
    if (page.startsWith('docs/expiring-links.'))
      return linkWorkflows(page).map((each, index) => ({ place: `${page} ${index}`, ...each }))
    return fences('yaml', [page]).flatMap(({ text }, index) => {
      const value = stepAround(text) ?? parse(text)
      const workflow = Array.isArray(value) ? aroundSteps(value, text) : value?.jobs && text
      // `examples/rclone.test.ts` plays its commands, between stores that rclone speaks to.
      const isByRclone = workflow?.includes('run: rclone')
      return workflow && !isByRclone
        ? [{ place: `${page} ${index}`, name: value.name ?? '', text, workflow }]
        : []
    })
  })
}

/** Whole files that pages link to, once for both languages. `places.test.ts` plays those of `workflows`. */
export function exampleWorkflows(): Shown[] {
  const paths = globSync('examples/*/*.yml', { cwd: ROOT, exclude: ['examples/workflows'] })
  return paths.map(path => {
    const text = readRoot(path)
    return { place: path.replaceAll('\\', '/'), name: parse(text).name ?? '', text, workflow: text }
  })
}

/** All that a run of it depends on: comments, layout and the language of its sentences are left out. */
export const contentOf = ({ workflow }: Shown): string =>
  JSON.stringify(parse(workflow)).replaceAll(/,"language":"(?:en|zh)"/g, '')

/** How it logs in, and each action and command that it calls, with the kinds and hosts of its places. */
export function pairsOf({ text, workflow }: Shown): string[] {
  const places =
    /\b(?:destination|source):\s*['"]?(\w+):|(myqcloud|backblazeb2|r2\.cloudflare|minio|git push|redis)/gi
  const login = /role-arn|role-to-assume|id-token: write/.test(text)
    ? 'role'
    : /secrets\./.test(text) && 'keys'
  const calls = /uses: [\w-]+\/persist-images(\/\w+)?@|cli\.js (\w+)/g
  const [at = [], called = []] = [text.matchAll(places), workflow.matchAll(calls)].map(matches =>
    [...new Set(Array.from(matches, ([, one, other]) => one ?? other ?? 'persist'))].sort(),
  )
  return [login, ...called].map(each => JSON.stringify([each, at]))
}

const CHECKOUT = 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd'
const KEYS = {
  'access-key-id': '$' + '{{ secrets.OSS_ACCESS_KEY_ID }}',
  'access-key-secret': '$' + '{{ secrets.OSS_ACCESS_KEY_SECRET }}',
}
const PLACE = { region: 'cn-hongkong', ...KEYS }

/** Steps that fragments of pages name, by their id. */
const EARLIER: Readonly<Record<string, object>> = {
  images: {
    id: 'images',
    uses: `${ACTIONS.persist}@${REF}`,
    with: {
      'urls-file': 'posts.json',
      select: '$.posts[*].images[*]',
      destination: 'oss://my-bucket/memes/',
      ...PLACE,
    },
  },
}

/** Whether a workflow looks at images of earlier runs, by memory of those. */
export const isCheck = (workflow: string): boolean =>
  /persist-images\/check\b/.test(workflow) && !workflow.includes('destination:')

/** What such a workflow needs to have run before. */
export const earlierRun = (): string => aroundSteps([EARLIER.images as { id: string }], 'images')

function aroundSteps(shown: readonly { readonly id?: string }[], text: string): string {
  const own = new Set(shown.map(({ id }) => id))
  const earlier = Object.keys(EARLIER).filter(id => text.includes(`steps.${id}.`) && !own.has(id))
  // Without keys of its own, and without a login, a step finds them in the environment.
  const needsKeys = /\boss:/.test(text) && !/access-key-id|role-to-assume|role-arn/.test(text)
  return stringify({
    on: 'push',
    permissions: {
      contents: text.includes('git push') ? 'write' : 'read',
      ...(text.includes('role-arn') && { 'id-token': 'write' }),
    },
    jobs: {
      job: {
        'runs-on': 'ubuntu-latest',
        ...(needsKeys && {
          env: {
            OSS_ACCESS_KEY_ID: KEYS['access-key-id'],
            OSS_ACCESS_KEY_SECRET: KEYS['access-key-secret'],
          },
        }),
        steps: [{ uses: CHECKOUT }, ...earlier.map(id => EARLIER[id]), ...shown],
      },
    },
  })
}

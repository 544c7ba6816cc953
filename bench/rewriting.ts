/** What it costs that lists are written anew behind the run: the same images of the same lists, without and with it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { persistImages, type Task } from './clients.ts'
import { interleave, measure, median, type Usage } from './measure.ts'
import type { Section } from './section.ts'
import type { Stage } from './stage.ts'
import { table } from './table.ts'

const IMAGES = 10_000
const IN_POST = 10
const ROUNDS = 3
/** The store asks for credentials, as most do. */
const REWRITE = ['--rewrite-to', 'in-place', '--public-url-base', '/img/']

interface Lists {
  readonly what: string
  /** Writes them. @returns the glob that finds them, and what else is to be asked */
  write(folder: string, urls: readonly string[]): readonly string[]
}

const LISTS: readonly Lists[] = [
  {
    what: `one JSON of ${IMAGES} records`,
    write(folder, urls) {
      const posts = urls.map((cover, id) => ({ id, title: `Post ${id}`, cover }))
      writeFileSync(join(folder, 'posts.json'), JSON.stringify({ posts }, undefined, 2))
      return [join(folder, 'posts.json'), '--select', '$.posts[*].cover']
    },
  },
  {
    what: `${IMAGES / IN_POST} Markdown files of ${IN_POST} images`,
    write(folder, urls) {
      for (let at = 0; at < urls.length; at += IN_POST) {
        const images = urls
          .slice(at, at + IN_POST)
          .map(url => `${TEXT}\n\n![a picture](${url} "its title")\n\n`)
        writeFileSync(join(folder, `${at}.md`), `---\ntitle: Post ${at}\n---\n\n# Post\n\n${images.join('')}`)
      }
      return [join(folder, '*.md')]
    },
  },
]

/** What stands between two images. */
const TEXT = 'A paragraph of *some* words, `code` and a [link](https://example.com/page). '.repeat(12)

export async function rewriting(stage: Stage): Promise<Section> {
  const task = stage.task('long', 32, IMAGES)
  const urls = stage
    .set('long')
    .files.slice(0, IMAGES)
    .map(file => `${task.origin}/long/${file}`)
  const rows: [string, ...number[]][] = []
  for (const lists of LISTS) {
    const { without, with: rewritten } = await interleave(
      {
        without: () => bring(stage, lists, task, urls, []),
        with: () => bring(stage, lists, task, urls, REWRITE),
      },
      ROUNDS,
    )
    const both = (figure: 'seconds' | 'cpuSeconds') =>
      [without, rewritten].map(usages => median(usages.map(usage => usage[figure])))
    const ratio = (figure: 'seconds' | 'cpuSeconds') =>
      median(rewritten.map((usage, round) => usage[figure] / (without[round]?.[figure] ?? Number.NaN)))
    const peakMb = median(rewritten.map(usage => usage.peakMb))
    rows.push([
      lists.what,
      ...both('seconds'),
      ratio('seconds'),
      ...both('cpuSeconds'),
      ratio('cpuSeconds'),
      peakMb,
    ])
  }
  return {
    title: `${IMAGES} images of the mixed set, and their lists written anew`,
    table: table(
      [
        'lists',
        'read alone, s',
        'rewritten, s',
        'ratio',
        'read alone, CPU s',
        'rewritten, CPU s',
        'ratio',
        'peak MB',
      ],
      rows,
    ),
    // Disks that others write to as well say more in seconds than lists do.
    findings: rows.map(([what, , , , , , ratio = Number.NaN]) => ({
      what: `CPU of rewriting / reading alone, ${what}`,
      value: ratio,
      must: 1.1,
      better: 'less',
    })),
  }
}

async function bring(
  { folder, nginx }: Stage,
  lists: Lists,
  task: Task,
  urls: readonly string[],
  rewrite: readonly string[],
): Promise<Usage> {
  await nginx.clear()
  const place = join(folder, 'lists')
  mkdirSync(place, { recursive: true })
  const [list = '', ...words] = lists.write(place, urls)
  const command = persistImages({ ...task, list })
  return await measure({ ...command, words: [...command.words, ...words, ...rewrite] })
}

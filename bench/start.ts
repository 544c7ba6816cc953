/** What a run costs before and after its images: twenty images, and nothing to do at all. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { command, missing, persistImages } from './clients.ts'
import { type Command, interleave, measure, median, type Usage } from './measure.ts'
import type { Section } from './section.ts'
import type { Stage } from './stage.ts'
import { table } from './table.ts'

const ROUNDS = 11

/** The store keeps what it has. */
async function intoEmptyStore(command: Command, { nginx }: Stage): Promise<Usage> {
  await nginx.clear()
  return await measure(command)
}

/** Five images: what each client costs before it is warm. */
export async function five(stage: Stage): Promise<Section> {
  const task = stage.task('mixed', 5, 5)
  const names = (['raw', 'persist-images', 'before', 'persist-images OSS', 'before OSS'] as const).filter(
    name => missing(name) === undefined,
  )
  const runs = Object.fromEntries(names.map(name => [name, () => intoEmptyStore(command[name](task), stage)]))
  const usages = await interleave(runs, ROUNDS)
  const ratioOf = (name: string) =>
    median((usages[name] ?? []).map(({ seconds }, round) => seconds / (usages.raw?.[round]?.seconds ?? NaN)))
  const finding = (name: string, must: number, excellent: number) => ({
    what: `5 images, start to exit, ${name} / raw`,
    value: ratioOf(name),
    ...{ must, excellent, better: 'less' as const },
  })
  return {
    title: 'Five images of the mixed set, process start to exit',
    table: table(
      ['client', 'seconds', '/ raw'],
      names.map(name => [name, median((usages[name] ?? []).map(({ seconds }) => seconds)), ratioOf(name)]),
    ),
    findings: [finding('persist-images', 1.15, 1.1), finding('persist-images OSS', 1.45, 1.3)],
  }
}

export async function twenty(stage: Stage): Promise<Section> {
  const task = stage.task('mixed', 16, 20)
  const { run } = await interleave({ run: () => intoEmptyStore(persistImages(task), stage) }, ROUNDS)
  const seconds = median(run.map(usage => usage.seconds))
  return {
    title: 'Twenty images of the mixed set, process start to exit',
    table: table(
      ['client', 'seconds', 'CPU seconds', 'peak MB'],
      [
        [
          'persist-images',
          seconds,
          median(run.map(usage => usage.cpuSeconds)),
          median(run.map(usage => usage.peakMb)),
        ],
      ],
    ),
    findings: [
      {
        what: '20 images, start to exit: seconds',
        value: seconds,
        must: 0.4,
        excellent: 0.25,
        better: 'less',
      },
    ],
  }
}

/** The least an action that speaks HTTP loads. */
const LEAST = `import * as core from '@actions/core'
import * as undici from 'undici'
core.setOutput('loaded', typeof undici.request)
`

export async function cold(stage: Stage): Promise<Section> {
  const node = process.execPath
  const least = bundle(LEAST, join(stage.folder, 'least'))
  const ours = fileURLToPath(new URL('../dist/persist.js', import.meta.url))
  const env = {
    INPUT_DESTINATION: 'oss://bench/',
    INPUT_REGION: 'cn-hangzhou',
    'INPUT_ACCESS-KEY-ID': 'bench',
    'INPUT_ACCESS-KEY-SECRET': 'bench',
    'INPUT_URLS-FILE': stage.list([]),
    'INPUT_MIN-URLS': '0',
    GITHUB_OUTPUT: stage.list([]),
    GITHUB_STEP_SUMMARY: stage.list([]),
    GITHUB_WORKSPACE: stage.folder,
    RUNNER_TEMP: stage.folder,
  }
  const usages = await interleave(
    {
      empty: () => measure({ program: node, words: ['-e', '0'] }),
      least: () => measure({ program: node, words: [least], env }),
      ours: () => measure({ program: node, words: [ours], env }),
    },
    ROUNDS,
  )
  const seconds = (name: keyof typeof usages) => median(usages[name].map(usage => usage.seconds))
  const ratio = median(
    usages.ours.map((usage, round) => usage.seconds / (usages.least[round]?.seconds ?? NaN)),
  )
  return {
    title: 'Cold start of the action with nothing to do',
    table: table(
      ['program', 'seconds'],
      [
        ['node, an empty script', seconds('empty')],
        ['@actions/core and undici, bundled', seconds('least')],
        ['persist-images', seconds('ours')],
      ],
    ),
    findings: [
      { what: 'cold start / the least bundle', value: ratio, must: 1.5, excellent: 1.25, better: 'less' },
    ],
  }
}

/** @returns the path of what ncc made of `source` */
function bundle(source: string, folder: string): string {
  const root = fileURLToPath(new URL('..', import.meta.url))
  mkdirSync(folder, { recursive: true })
  // Inside a folder below the project ncc finds the packages; a link does the same elsewhere.
  spawnSync('ln', ['-sfn', join(root, 'node_modules'), join(folder, 'node_modules')])
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  writeFileSync(join(folder, 'least.js'), source)
  const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')
  const words = [
    ncc,
    'build',
    join(folder, 'least.js'),
    '-o',
    join(folder, 'dist'),
    '--target',
    'es2024',
    '-C',
    '-q',
  ]
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: folder })
  if (status !== 0) throw new Error(`ncc: ${stderr}`)
  return join(folder, 'dist', 'index.js')
}

/** Stand-ins for actions of others: each does what the documents' workflows need of it. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, globSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { KEYS } from './hosts.ts'
import type { Job } from './job.ts'
import type { StandIn } from './site.ts'
import type { Texts } from './templates.ts'

export interface Hub {
  /** The user's repository. */
  readonly repository: string
  /** Where artifacts of the run are kept, a folder each. */
  readonly artifacts: string
  /** Where caches are kept between runs, a folder each. */
  readonly caches: string
}

export function standInsOf(hub: Hub): Readonly<Record<string, StandIn>> {
  return {
    'actions/checkout': ({ path = '.' }, { workspace }) => {
      const target = join(workspace, path)
      mkdirSync(dirname(target), { recursive: true })
      execFileSync('git', ['clone', '--quiet', hub.repository, target])
      return undefined
    },
    // The machine has that Node already.
    'actions/setup-node': () => undefined,
    'actions/cache': (inputs, job) => restoreCache(hub.caches, inputs, job),
    'actions/upload-artifact': (
      { name, path = '.', 'if-no-files-found': missing = 'warn' },
      { workspace },
    ) => {
      const source = join(workspace, path)
      if (!existsSync(source)) {
        if (missing === 'error') throw new Error(`No files were found with the provided path: ${path}`)
        return undefined
      }
      const folder = join(hub.artifacts, name ?? basename(path))
      mkdirSync(folder, { recursive: true })
      if (statSync(source).isDirectory()) cpSync(source, folder, { recursive: true })
      else copyFileSync(source, join(folder, basename(path)))
      return undefined
    },
    'actions/download-artifact': ({ name, pattern = '*', path = '.', ...flags }, { workspace }) => {
      const found = globSync(name ?? pattern, { cwd: hub.artifacts })
      if (name !== undefined && found.length === 0) throw new Error(`Artifact not found for name: ${name}`)
      const isFlat = name !== undefined || flags['merge-multiple'] === 'true'
      for (const folder of found)
        cpSync(join(hub.artifacts, folder), join(workspace, path, isFlat ? '.' : folder), { recursive: true })
      return undefined
    },
    'aliyun/configure-aliyun-credentials-action': (_, job) => {
      const { accessKeyId, accessKeySecret } = KEYS.oss
      job.masks.add(accessKeySecret)
      job.env = {
        ...job.env,
        ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
        ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
      }
      return undefined
    },
  }
}

/** Takes the cache of the key, or the latest whose key begins as one of `restore-keys` says; saves after the job. */
function restoreCache(caches: string, { key = '', path = '', 'restore-keys': begins = '' }: Texts, job: Job) {
  if (key === '' || path === '') throw new Error('Input required and not supplied: key and path')
  const folder = join(caches, key)
  const isKnown = existsSync(folder)
  const earlier = begins
    .split('\n')
    .filter(Boolean)
    .map(begin => latestIn(caches, begin.trim()))
  const found = isKnown ? folder : earlier.find(each => each !== undefined)
  if (found !== undefined) cpSync(found, join(job.workspace, path), { recursive: true })
  const save = async () => {
    // A key never gets a second content, and a job that failed saves none.
    const source = join(job.workspace, path)
    if (!isKnown && job.status === 'success' && existsSync(source))
      cpSync(source, folder, { recursive: true })
  }
  job.posts.unshift({ name: 'Post actions/cache', run: save })
  return { 'cache-hit': found === undefined ? '' : String(isKnown) }
}

function latestIn(caches: string, begin: string): string | undefined {
  return readdirSync(caches)
    .filter(name => name.startsWith(begin))
    .map(name => join(caches, name))
    .sort((a, b) => statSync(b).birthtimeMs - statSync(a).birthtimeMs)[0]
}

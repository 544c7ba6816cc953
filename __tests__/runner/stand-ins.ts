/** Stand-ins for actions of others: each does what the documents' workflows need of it. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, globSync, mkdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { KEYS } from './hosts.ts'
import type { StandIn } from './site.ts'

export interface Hub {
  /** The user's repository. */
  readonly repository: string
  /** Where artifacts of the run are kept, a folder each. */
  readonly artifacts: string
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

/** The command on a disk of a few kilobytes, or on a read-only one, which is a file system in memory that the process alone sees. Linux. */
import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import { COMPILE_CACHE } from '../servers/compile-cache.ts'
import { startOf } from './starts.ts'

const START = startOf('cli-start')

const SET_UP = `
mkdir -p "$2"
mount -t tmpfs -o "$1" tmpfs "$2"
shift 2
exec "$@"
`

export interface SmallDisk {
  /** e.g. `200k` */
  readonly size: string
  /** The folder where it is, relative to `cwd`. */
  readonly at: string
  /** It holds nothing, and takes nothing. */
  readonly isReadOnly?: boolean
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

/** Root needs no user namespace, which hardened systems forbid. */
const unshare = (): string[] => (process.getuid?.() === 0 ? ['--mount'] : ['-r', '--mount'])

const words = (
  { size, at, isReadOnly = false }: Omit<SmallDisk, 'cwd' | 'env'>,
  ...program: readonly string[]
): string[] => [
  ...unshare(),
  '--',
  'sh',
  '-ec',
  SET_UP,
  'sh',
  `size=${size}${isReadOnly ? ',ro' : ''}`,
  at,
  ...program,
]

/** @returns a sentence where no such disk can be had, undefined where it can */
export function smallDiskMissing(directory: string): string | undefined {
  if (process.platform !== 'linux') return 'file systems of one process are of Linux'
  const { error, status, stderr } = spawnSync('unshare', words({ size: '64k', at: 'trial' }, 'true'), {
    cwd: directory,
    encoding: 'utf8',
  })
  return status === 0 ? undefined : (error?.message ?? stderr.trim().split('\n')[0])
}

/** @param argv of the command */
export async function runOnSmallDisk({ cwd, env: given, ...disk }: SmallDisk, argv: readonly string[]) {
  const node = [process.execPath, '--disable-warning=ExperimentalWarning', START, ...argv]
  const env = { PATH: process.env.PATH, ...COMPILE_CACHE, ...given }
  return await promisify(execFile)('unshare', words(disk, ...node), {
    cwd,
    env,
    maxBuffer: 2 ** 24,
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) =>
      ({ code, stdout, stderr }) as { code: number; stdout: string; stderr: string },
  )
}

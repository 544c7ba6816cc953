/**
 * The root file system of the Dockerfile, mounted and not built: the libraries and the Node of this machine, the bundle,
 * and nothing that can be written but the folder of the data. The whole image is built by `.ci/container/try`.
 */
import { execFile, spawnSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { promisify } from 'node:util'
import { built } from './built.ts'
import { readRoot } from './source-files.ts'

export interface Instruction {
  readonly name: string
  readonly value: string
}

/** The instructions of each stage, with continued lines joined. */
export function dockerStages(): readonly (readonly Instruction[])[] {
  const lines = readRoot('.ci/container/Dockerfile')
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter(Boolean)
  const stages: Instruction[][] = []
  for (const line of lines) {
    const [, name = '', value = ''] = /^(\S+) (.*)$/.exec(line) ?? []
    if (name === 'FROM') stages.push([])
    stages.at(-1)?.push({ name, value })
  }
  return stages
}

/** The value of the only instruction of that name in the last stage. */
export function lastStage(name: string): string {
  const [found, ...more] = (dockerStages().at(-1) ?? []).filter(each => each.name === name)
  if (!found || more.length > 0) throw new Error(`the Dockerfile has not one ${name}`)
  return found.value
}

/** @returns why no such root can be had here */
export function imageRootMissing(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root on Linux can mount one'
  const { status, stderr } = spawnSync('unshare', ['--mount', 'true'], { encoding: 'utf8' })
  return status === 0 ? undefined : stderr.trim() || 'no unshare'
}

/** $1 is the root to make, $2 Node, $3 the bundle, $4 the data, $5 the user; what follows is the command. */
const MOUNT = `set -e
root=$1 node=$2 dist=$3 data=$4 user=$5; shift 5
mount -t tmpfs -o mode=755 image "$root"
mkdir -p "$root"/usr/lib "$root"/usr/local/bin "$root"/opt/persist-images/dist "$root"/data "$root"/tmp "$root"/usr/bin
ln -s usr/lib "$root"/lib; ln -s usr/lib64 "$root"/lib64; ln -s usr/bin "$root"/bin
mount --bind /usr/lib "$root"/usr/lib
if [ -d /usr/lib64 ]; then mkdir "$root"/usr/lib64; mount --bind /usr/lib64 "$root"/usr/lib64; fi
touch "$root"/usr/local/bin/node "$root"/usr/bin/env
mount --bind "$node" "$root"/usr/local/bin/node
mount --bind /usr/bin/env "$root"/usr/bin/env
mount --bind "$dist" "$root"/opt/persist-images/dist
mount --bind "$data" "$root"/data
ln -s /opt/persist-images/dist/cli.js "$root"/usr/local/bin/persist-images
chmod 1777 "$root"/tmp
mount -o remount,ro image "$root"
exec chroot --userspec="$user" --groups= "$root" /usr/bin/env -i --chdir=/data PATH=/usr/local/bin:/usr/bin "$@"`

export interface ImageRun {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs the entry point of the Dockerfile, or another command, as its user.
 * @param root an empty folder, which is mounted over only for this process
 * @param data the folder that the container may write
 */
export async function runInImageRoot(
  root: string,
  data: string,
  argv: readonly string[],
  entrypoint: readonly string[] = JSON.parse(lastStage('ENTRYPOINT')),
): Promise<ImageRun> {
  const places = [root, realpathSync(process.execPath), built(), data, lastStage('USER')]
  const words = ['--mount', 'sh', '-c', MOUNT, 'image', ...places, ...entrypoint, ...argv]
  try {
    return { code: 0, ...(await promisify(execFile)('unshare', words)) }
  } catch (error) {
    return error as ImageRun
  }
}

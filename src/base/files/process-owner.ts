/**
 * Names of processes, for temporary files. On Linux a name shows another process of the same machine whether this one
 * has ended.
 */
import { hash, randomBytes } from 'node:crypto'
import { readFile, readlink } from 'node:fs/promises'
import { hostname } from 'node:os'

/** Processes of one kernel that see the same process numbers; undefined outside of Linux. */
async function processSpace(): Promise<string | undefined> {
  const [boot, space] = await Promise.all([
    readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
    readlink('/proc/self/ns/pid'),
  ]).catch(() => [])
  return boot && space && hash('sha256', `${boot} ${space}`).slice(0, 12)
}

/** Time since the boot at which a process started. Numbers of processes are used again. */
async function startOf(pid: string): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // The name of the program, in parentheses, may hold spaces.
  const [state, ...numbers] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  // A zombie has ended, and waits for its parent to notice.
  return state === 'Z' ? undefined : numbers[18]
}

/** @returns `<host>/<random>`, on Linux with `/<processes>/<number>/<start>` of this process */
export async function newOwner(): Promise<string> {
  const name = `${hostname().slice(0, 64)}/${randomBytes(6).toString('hex')}`
  const [space, pid] = await Promise.all([processSpace(), readlink('/proc/self').catch(() => '')])
  const start = await startOf(pid)
  return space && start ? `${name}/${space}/${pid}/${start}` : name
}

/** What is known of the owner; `unknown` for a process that this one cannot see. */
export async function stateOf(owner: string): Promise<'ended' | 'alive' | 'unknown'> {
  const [, space, pid, start] = /\/([0-9a-f]{12})\/(\d{1,10})\/(\d{1,20})$/.exec(owner) ?? []
  if (space === undefined || pid === undefined || space !== (await processSpace())) return 'unknown'
  return (await startOf(pid)) === start ? 'alive' : 'ended'
}

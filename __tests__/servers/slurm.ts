/** Slurm as Debian has it, on this machine alone and in a folder of its own. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort, missing } from './program.ts'

const PROGRAMS = ['/usr/sbin/munged', '/usr/sbin/slurmctld', '/usr/sbin/slurmd', '/usr/bin/sbatch'] as const

export const slurmMissing = (): string | undefined =>
  PROGRAMS.map(program => missing(program, 'slurmctld slurmd slurm-client munge')).find(Boolean)

export interface Slurm {
  /** For its commands. */
  readonly env: { readonly SLURM_CONF: string }
  /** Submits a script, and waits until all of its array is gone. @returns its number */
  run(script: string, cwd: string, env: Readonly<Record<string, string>>): Promise<string>
  stop(): Promise<void>
}

export async function startSlurm(): Promise<Slurm> {
  const folder = await mkdtemp(join(tmpdir(), 'slurm-'))
  const file = (name: string) => join(folder, name)
  for (const name of ['state', 'spool']) await mkdir(file(name))
  await writeFile(file('munge.key'), randomBytes(64), { mode: 0o400 })
  const [machine] = hostname().split('.')
  const { username } = userInfo()
  const settings = {
    ClusterName: 'test',
    SlurmctldHost: `${machine}(127.0.0.1)`,
    SlurmctldPort: await freePort(),
    SlurmdPort: await freePort(),
    SlurmUser: username,
    SlurmdUser: username,
    AuthType: 'auth/munge',
    AuthInfo: `socket=${file('munge.socket')},cred_expire=5`,
    CredType: 'cred/munge',
    StateSaveLocation: file('state'),
    SlurmdSpoolDir: file('spool'),
    SlurmctldPidFile: file('slurmctld.pid'),
    SlurmdPidFile: file('slurmd.pid'),
    ProctrackType: 'proctrack/linuxproc',
    TaskPlugin: 'task/none',
    SchedulerType: 'sched/builtin',
    SchedulerParameters: 'sched_interval=1,sched_min_interval=0',
    SelectType: 'select/cons_tres',
    SelectTypeParameters: 'CR_CPU_Memory',
    MpiDefault: 'none',
  }
  const lines = [
    ...Object.entries(settings).map(([name, value]) => `${name}=${value}`),
    `NodeName=${machine} NodeAddr=127.0.0.1 CPUs=2 RealMemory=4096 State=UNKNOWN`,
    'PartitionName=all Nodes=ALL Default=YES State=UP',
  ]
  const SLURM_CONF = file('slurm.conf')
  await writeFile(SLURM_CONF, `${lines.join('\n')}\n`)
  const env = { ...process.env, SLURM_CONF }
  const children: ChildProcess[] = []
  const begin = (program: string, ...args: readonly string[]) =>
    void children.push(spawn(program, args, { env, stdio: 'ignore' }))
  const kill = () => {
    for (const child of children) child.kill('SIGKILL')
  }
  process.once('exit', kill)
  const munge = ['key-file=munge.key', 'socket=munge.socket', 'pid-file=munge.pid', 'log-file=munge.log']
  const places = [...munge, 'seed-file=munge.seed'].map(text => `--${text.replace('=', `=${folder}/`)}`)
  begin('/usr/sbin/munged', '--foreground', '--force', ...places)
  begin('/usr/sbin/slurmctld', '-D', '-c', '-L', file('slurmctld.log'))
  begin('/usr/sbin/slurmd', '-D', '-N', machine ?? '', '-L', file('slurmd.log'))
  const ask = (program: string, ...args: readonly string[]) =>
    execFileSync(program, args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  const isIdle = () => {
    try {
      return ask('/usr/bin/sinfo', '-h', '-o', '%T') === 'idle'
    } catch {
      return false
    }
  }
  const stop = async () => {
    process.off('exit', kill)
    const gone = children.map(child => once(child, 'close'))
    kill()
    await Promise.all(gone)
    await rm(folder, { recursive: true, force: true })
  }
  for (let waited = 0; !isIdle(); waited += 200) {
    if (waited > 10_000) {
      const said = await readFile(file('slurmctld.log'), 'utf8').catch(() => '')
      await stop()
      throw new Error(`Slurm does not begin: ${said.slice(-2000)}`)
    }
    await sleep(200)
  }
  return {
    env: { SLURM_CONF },
    async run(script, cwd, more) {
      const number = execFileSync('/usr/bin/sbatch', ['--parsable', script], {
        cwd,
        env: { ...more, SLURM_CONF },
        encoding: 'utf8',
      }).trim()
      while (ask('/usr/bin/squeue', '-h', '-j', number) !== '') await sleep(200)
      return number
    },
    stop,
  }
}

/**
 * A network namespace, on Linux: a network of its own, in which every address there is, public, private or a cloud's,
 * leads back to itself, and names mean what a test says. Nothing in it reaches the real network.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { COMPILE_CACHE } from './compile-cache.ts'

/**
 * The addresses that are this machine's own there. All others are routed to it without being its own ("AnyIP": a
 * local route), so that `os.networkInterfaces()` does not name them.
 */
export const OWN = { ipv4: '93.184.216.99', ipv6: '2606:2800:220:1::99' } as const

const SET_UP = `
ip link set lo up
ip address add ${OWN.ipv4}/32 dev lo
ip address add ${OWN.ipv6}/128 dev lo
ip route add local 0.0.0.0/0 dev lo
ip -6 route add local ::/0 dev lo
for file in resolv.conf nsswitch.conf hosts; do mount --bind "$1/$file" /etc/$file; done
shift
exec "$@"
`

/** What the system's resolver reads: the names server of ./netns-names.ts, and nothing beside it. */
const FILES = {
  'resolv.conf': 'nameserver 127.0.0.1\nsearch .\noptions timeout:1 attempts:1\n',
  'nsswitch.conf': 'hosts: dns\n',
  hosts: '',
}

/** Root needs no user namespace, which hardened systems forbid. */
const unshare = (): string[] => (process.getuid?.() === 0 ? ['--mount', '--net'] : ['-r', '--mount', '--net'])

const command = (directory: string, ...program: readonly string[]): string[] => [
  ...unshare(),
  '--',
  'sh',
  '-ec',
  SET_UP,
  'sh',
  directory,
  ...program,
]

/** @returns a sentence where no namespace can be made, undefined where it can */
export function namespaceMissing(): string | undefined {
  if (process.platform !== 'linux') return 'network namespaces are of Linux'
  const directory = makeFiles()
  const { error, status, stderr } = spawnSync('unshare', command(directory, 'true'), { encoding: 'utf8' })
  rmSync(directory, { recursive: true })
  if (status === 0) return undefined
  const said = error?.message ?? stderr.trim().split('\n')[0]
  return `no network namespace can be made (${said}); it takes iproute2, util-linux and root, or user namespaces`
}

/**
 * Runs a script of Node in a new namespace.
 * @param input what it reads from its standard input, as JSON
 * @param files more files of its working directory, by name
 * @returns what it wrote to its standard output, parsed
 */
export async function inNamespace(
  script: string,
  input: unknown,
  env: Readonly<Record<string, string>> = {},
  files: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const directory = makeFiles(files)
  const node = [process.execPath, '--disable-warning=ExperimentalWarning', script]
  const child = spawn('unshare', command(directory, ...node), {
    cwd: directory,
    env: { ...process.env, ...COMPILE_CACHE, ...env },
  })
  const said: Record<'stdout' | 'stderr', string> = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', text => {
      said[name] += text
    })
  child.stdin.end(JSON.stringify(input))
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  rmSync(directory, { recursive: true })
  if (code !== 0) throw new Error(`${script} ended with ${code} in its namespace: ${said.stderr}`)
  return JSON.parse(said.stdout)
}

function makeFiles(files: Readonly<Record<string, string>> = {}): string {
  const directory = mkdtempSync(join(tmpdir(), 'netns-'))
  for (const [name, text] of Object.entries({ ...FILES, ...files }))
    writeFileSync(join(directory, name), text)
  return directory
}

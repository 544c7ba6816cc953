/** A clone of this repository to be released, with an owner of its own, and npm and git in a home of their own. */
import { execFile } from 'node:child_process'
import { copyFileSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from './source-files.ts'

/** A program that hangs fails its test and nothing more. */
const LONGEST_MS = 600_000

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface ReleaseClone {
  readonly home: string
  /** The clone. */
  readonly folder: string
  /** @param cwd the clone unless said */
  run(command: string, words: readonly string[], cwd?: string): Promise<Ran>
  close(): Promise<void>
}

/** @param settings of npm, e.g. `{ registry: 'http://…' }` */
export async function openReleaseClone(settings: Readonly<Record<string, string>>): Promise<ReleaseClone> {
  const home = await mkdtemp(join(tmpdir(), 'release-'))
  const folder = join(home, 'clone')
  const who = { NAME: 'A Releaser', EMAIL: 'releaser@example.org' }
  const env = {
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    SystemRoot: process.env.SystemRoot,
    HOME: home,
    USERPROFILE: home,
    npm_config_cache: join(home, 'cache'),
    npm_config_userconfig: join(home, 'npmrc'),
    npm_config_fund: 'false',
    npm_config_audit: 'false',
    npm_config_update_notifier: 'false',
    ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [`npm_config_${name}`, value])),
    ...Object.fromEntries(
      Object.entries(who).flatMap(([name, value]) => [
        [`GIT_AUTHOR_${name}`, value],
        [`GIT_COMMITTER_${name}`, value],
      ]),
    ),
  }
  const run: ReleaseClone['run'] = async (command, words, cwd = folder) => {
    const options = { cwd, env, shell: process.platform === 'win32', timeout: LONGEST_MS }
    try {
      return { code: 0, ...(await promisify(execFile)(command, [...words], options)) }
    } catch (error) {
      return error as Ran
    }
  }
  await run('git', ['clone', '--quiet', ROOT, folder], ROOT)
  // The bundle's bytes depend on where packages lie, so that a link to their folder would not do.
  linkTree(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  return { home, folder, run, close: () => rm(home, { recursive: true, force: true }) }
}

function linkTree(from: string, to: string): void {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    // What was compiled and installed for tests, more files than all packages have.
    if (entry.name === '.cache') continue
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkTree(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkFile(source, target)
  }
}

function linkFile(source: string, target: string): void {
  try {
    linkSync(source, target)
  } catch {
    // Another disk.
    copyFileSync(source, target)
  }
}

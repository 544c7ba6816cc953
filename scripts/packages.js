/**
 * Brings the packages of package-lock.json before a script that needs them. A bare clone has none: this file, and those
 * that start with it, run on the Node of the machine, 20 or later.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const LEAST_NODE = 24
// The engines that packages want are those of the Node that comes with them, not of this one.
const INSTALL =
  'npm ci --include=dev --include=optional --no-engine-strict --loglevel=error --no-fund --no-audit'

/**
 * Runs a file once the packages are there, by the Node that came with them.
 * @param path from the root of the repository
 * @param flags of Node
 */
export async function runWithPackages(path, words, ...flags) {
  if (differingPackage(ROOT) && !(await install())) {
    process.exitCode = 1
    return
  }
  const node = nodeOfPackages()
  const { platform, arch, versions } = process
  if (!node && Number(versions.node.split('.')[0]) < LEAST_NODE) {
    say(
      `No package brings Node ${LEAST_NODE} to ${platform}-${arch}, and this is ${versions.node}: install Node ${LEAST_NODE} or later.`,
      `没有依赖包为 ${platform}-${arch} 提供 Node ${LEAST_NODE}，当前版本是 ${versions.node}：请安装 Node ${LEAST_NODE} 或更高版本。`,
    )
    process.exitCode = 1
    return
  }
  const { status } = await run(node ?? process.execPath, [...flags, join(ROOT, path), ...words], {})
  process.exitCode = status
}

/**
 * Compares contents, since times say nothing: versions and integrity in the list that npm writes once all is installed,
 * and whether each folder is still there.
 * @returns the path of a package that differs, or `node_modules`
 */
export function differingPackage(root) {
  const installed = packagesOf(join(root, 'node_modules/.package-lock.json'))
  if (!installed) return 'node_modules'
  const wanted = packagesOf(join(root, 'package-lock.json')) ?? {}
  const differs = path => {
    const [want, have] = [wanted[path], installed[path]]
    if (!have) return !want.optional || isForThisMachine(want)
    if (want?.version !== have.version || want?.integrity !== have.integrity) return true
    return !existsSync(join(root, path, 'package.json'))
  }
  // The project itself is at the path "".
  return [...Object.keys(wanted), ...Object.keys(installed)].find(path => path && differs(path))
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined
    throw error
  }
}

/** As npm decides whether to install an optional package. */
function isForThisMachine({ os, cpu, libc }) {
  return suits(os, process.platform) && suits(cpu, process.arch) && (!libc || suits(libc, libcHere()))
}

function suits(wanted, here) {
  const names = [wanted ?? []].flat()
  const allowed = names.filter(name => !name.startsWith('!'))
  return !names.includes(`!${here}`) && (allowed.length === 0 || allowed.includes(here))
}

function libcHere() {
  if (process.platform !== 'linux') return ''
  process.report.excludeNetwork = true
  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl'
}

/** @returns whether the packages are there now */
async function install() {
  const release = await lockInstallation()
  try {
    const differing = differingPackage(ROOT)
    if (!differing) return true
    if (differing === 'node_modules')
      say(
        'No packages are installed: npm ci brings those of package-lock.json.',
        '还没有安装依赖包：先运行 npm ci，按 package-lock.json 安装。',
      )
    else
      say(
        `${differing} is not as package-lock.json has it: npm ci installs all packages again.`,
        `${differing} 与 package-lock.json 不一致：先运行 npm ci，重新安装全部依赖包。`,
      )
    const { status, isInterrupted } = await run(INSTALL, [], { cwd: ROOT, shell: true })
    // npm has had faults that end it halfway with status 0.
    const isDone = status === 0 && differingPackage(ROOT) !== 'node_modules'
    if (!isDone && !isInterrupted)
      say(
        'npm ci failed, so packages of package-lock.json are missing: if no registry answered, connect to one (`npm config get registry` names yours), and run this again.',
        'npm ci 失败，package-lock.json 里的依赖包没有装上：如果是 registry 没有响应，请先连上（`npm config get registry` 显示它的地址），再运行一次。',
      )
    return isDone
  } finally {
    release()
  }
}

/**
 * Waits while another process installs: two `npm ci` in one folder delete each other's packages.
 * @returns what ends the lock
 */
async function lockInstallation() {
  const name = createHash('sha256').update(ROOT).digest('hex').slice(0, 16)
  const lock = join(tmpdir(), `npm-ci-${name}.lock`)
  for (let waits = 0; ; waits++) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      return () => rmSync(lock, { force: true })
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const holder = holderOf(lock)
    if (!holder) continue
    if (waits === 0)
      say(
        `Process ${holder} installs the packages here: waiting for it. Its lock is ${lock}.`,
        `进程 ${holder} 正在这里安装依赖包：等它装完。它的锁文件是 ${lock}。`,
      )
    await setTimeout(200)
  }
}

/** @returns the process that holds it; the lock of a process that was killed is removed */
function holderOf(lock) {
  try {
    const pid = Number(readFileSync(lock, 'utf8'))
    process.kill(pid, 0)
    return String(pid)
  } catch (error) {
    if (error.code === 'EPERM') return 'of another user'
    if (error.code === 'ESRCH') rmSync(lock, { force: true })
    return undefined
  }
}

/** @returns the Node that came with the packages; macOS has none */
function nodeOfPackages() {
  const path = `node_modules/node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const bin = packagesOf(join(ROOT, 'package-lock.json'))?.[path]?.bin.node
  const node = bin && join(ROOT, path, bin)
  return node && existsSync(node) ? node : undefined
}

/** Passes signals on, since those that are not from a terminal reach this process alone. */
async function run(command, words, options) {
  const child = spawn(command, words, { stdio: 'inherit', ...options })
  let isInterrupted = false
  const passOn = signal => {
    isInterrupted = true
    child.kill(signal)
  }
  const signals = ['SIGINT', 'SIGTERM']
  for (const signal of signals) process.on(signal, passOn)
  const [code, signal] = await once(child, 'exit')
  for (const signal of signals) process.off(signal, passOn)
  return { status: code ?? 128 + constants.signals[signal], isInterrupted }
}

/** In the language of the locale, as the command does. */
function say(english, chinese) {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  const locale = LC_ALL || LC_MESSAGES || LANG || new Intl.PluralRules().resolvedOptions().locale
  console.error(/^zh/i.test(locale) ? chinese : english)
}

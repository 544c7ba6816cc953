/** `npm test` and `npm run demo` bring the packages of the lock file, where others or none are there. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ROOT } from '../support/source-files.ts'
import { packFolder } from '../support/tarball.ts'

const { differingPackage } = await import(String(new URL('../../scripts/packages.js', import.meta.url)))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packages-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, text: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const json = (path: string, value: unknown) => write(path, JSON.stringify(value))

const A = { version: '1.0.0', integrity: 'sha512-a' }
const B = { version: '2.0.0', integrity: 'sha512-b' }
const HERE = { os: process.platform, cpu: [process.arch], optional: true }

type Packages = Readonly<Record<string, object>>

/** @param more packages of the lock file beside a and b @param installed what npm wrote that it installed */
function differing(more: Packages, installed: Packages | undefined, ...removed: readonly string[]) {
  const wanted = { 'node_modules/a': A, 'node_modules/a/node_modules/b': B, ...more }
  json('package-lock.json', { packages: { '': { version: '3.0.0' }, ...wanted } })
  if (installed) json('node_modules/.package-lock.json', { packages: installed })
  for (const path of Object.keys(installed ?? {})) json(`${path}/package.json`, {})
  for (const path of removed) rmSync(join(folder, path), { recursive: true })
  return differingPackage(folder)
}

const BOTH = { 'node_modules/a': A, 'node_modules/a/node_modules/b': B }

test('the packages of this repository are those of its lock file', () => {
  expect(differingPackage(ROOT)).toBeUndefined()
})

test('the same packages do not differ', () => {
  expect(differing({}, BOTH)).toBeUndefined()
})

test('without the list that npm writes at the end, nothing is installed', () => {
  expect(differing({}, undefined)).toBe('node_modules')
  write('node_modules/.package-lock.json', '{"packages":{"node_mod')
  expect(differingPackage(folder)).toBe('node_modules')
})

test.each<[string, Packages, Packages, string, string?]>([
  ['of another version', {}, { ...BOTH, 'node_modules/a': { ...A, version: '1.0.1' } }, 'node_modules/a'],
  ['of other bytes', {}, { ...BOTH, 'node_modules/a': { ...A, integrity: 'sha512-x' } }, 'node_modules/a'],
  ['that is missing', {}, { 'node_modules/a': A }, 'node_modules/a/node_modules/b'],
  ['that is not in the lock file', {}, { ...BOTH, 'node_modules/c': A }, 'node_modules/c'],
  ['whose folder was removed', {}, BOTH, 'node_modules/a/node_modules/b', 'node_modules/a/node_modules'],
  ['that is optional, for this machine', { 'node_modules/c': HERE }, BOTH, 'node_modules/c'],
  [
    'that is optional, for all systems but another',
    { 'node_modules/c': { optional: true, os: ['!haiku'] } },
    BOTH,
    'node_modules/c',
  ],
  ['for another machine, but not optional', { 'node_modules/c': { os: 'haiku' } }, BOTH, 'node_modules/c'],
])('a package %s differs', (_, more, installed, path, ...removed) => {
  expect(differing(more, installed, ...removed.flatMap(each => each ?? []))).toBe(path)
})

test.each<[string, object]>([
  ['system', { ...HERE, os: ['haiku'] }],
  ['processor', { ...HERE, cpu: 'mips' }],
  ['system, which is any but this', { optional: true, os: [`!${process.platform}`] }],
  ['C library', { ...HERE, libc: ['neither'] }],
])('an optional package for another %s may be missing', (_, more) => {
  expect(differing({ 'node_modules/c': more }, BOTH)).toBeUndefined()
})

/** A project with one package, whose archive lies beside it, and `start.js`, which prints the version of that package. */
function writeProject(): void {
  json('packed/package.json', { name: 'left', version: '1.0.0', main: 'index.js' })
  write('packed/index.js', 'module.exports = "of left"')
  const archive = packFolder(join(folder, 'packed'))
  write('left.tgz', archive)
  json('package.json', {
    name: 'p',
    version: '1.0.0',
    type: 'module',
    dependencies: { left: 'file:left.tgz' },
  })
  const integrity = `sha512-${createHash('sha512').update(archive).digest('base64')}`
  const left = { version: '1.0.0', resolved: 'file:left.tgz', integrity }
  const own = { name: 'p', version: '1.0.0', dependencies: { left: 'file:left.tgz' } }
  json('package-lock.json', {
    name: 'p',
    lockfileVersion: 3,
    packages: { '': own, 'node_modules/left': left },
  })
  write(
    'print.js',
    'import left from "left"; console.log(left, ...process.argv.slice(2)); process.exitCode = 3',
  )
  write(
    'start.js',
    'import { runWithPackages } from "./scripts/packages.js"; await runWithPackages("print.js", ["a b"])',
  )
  mkdirSync(join(folder, 'scripts'))
  copyFileSync(join(ROOT, 'scripts/packages.js'), join(folder, 'scripts/packages.js'))
}

async function start(language = 'C.UTF-8') {
  const env = {
    ...process.env,
    LC_ALL: language,
    npm_config_registry: 'http://127.0.0.1:1',
    npm_config_fetch_retries: '0',
    npm_config_cache: join(folder, 'cache'),
  }
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, ['start.js'], { cwd: folder, env })) }
  } catch (error) {
    return error as { readonly code: number; readonly stdout: string; readonly stderr: string }
  }
}

const FIRST = 'No packages are installed: npm ci brings those of package-lock.json.\n'

test('the first start installs them, the next does not, and one of another version is replaced', async () => {
  writeProject()
  const first = await start()
  expect([first.code, first.stderr]).toEqual([3, FIRST])
  expect(first.stdout).toMatch(/^\s*added 1 package.*\nof left a b\n$/)
  expect(await start()).toMatchObject({ code: 3, stdout: 'of left a b\n', stderr: '' })
  const list = join(folder, 'node_modules/.package-lock.json')
  writeFileSync(list, readFileSync(list, 'utf8').replace('1.0.0', '1.0.1'))
  expect(await start()).toMatchObject({
    stdout: expect.stringMatching(/of left a b\n$/),
    stderr: 'node_modules/left is not as package-lock.json has it: npm ci installs all packages again.\n',
  })
})

test('of three that start at once one alone installs, and the others wait', async () => {
  writeProject()
  const all = await Promise.all([start(), start(), start()])
  expect(all.map(({ code }) => code)).toEqual([3, 3, 3])
  const said = all.map(({ stderr }) => stderr)
  expect(said.filter(each => each === FIRST)).toHaveLength(1)
  // One that starts late finds the packages and says nothing.
  expect(said.filter(each => each !== FIRST).join('')).toMatch(
    /^(Process \d+ installs the packages here: .*\n)*$/,
  )
})

test('without the packages and without a registry one sentence says what is missing', async () => {
  writeProject()
  const lock = join(folder, 'package-lock.json')
  writeFileSync(
    lock,
    readFileSync(lock, 'utf8')
      .replace('file:left.tgz"}', '1.0.0"}')
      .replace('"resolved":"file:left.tgz",', ''),
  )
  json('package.json', { name: 'p', version: '1.0.0', type: 'module', dependencies: { left: '1.0.0' } })
  const { code, stdout, stderr } = await start()
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/^No packages are installed: .*\nnpm error code ECONNREFUSED\n/)
  expect(stderr).toMatch(
    /\nnpm ci failed, so packages of package-lock.json are missing: if no registry .*\n$/,
  )
  expect((await start('zh_CN.UTF-8')).stderr).toMatch(
    /^还没有安装依赖包：.*\nnpm error[\s\S]*\nnpm ci 失败，.*\n$/,
  )
  expect(differingPackage(folder)).toBe('node_modules')
})

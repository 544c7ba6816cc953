/**
 * `npm run image -- docker|podman IMAGE`: tries a container image as a user runs it. It has to give the results of
 * `node dist/cli.js`, as user 10001, on a read-only root without a writable /tmp, and to be at most 100 MB packed.
 */
import { execFile, spawn } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { isDeepStrictEqual, promisify } from 'node:util'
import { createGzip } from 'node:zlib'
import { startDemoOrigin } from '../examples/demo/origin.ts'

const MOST_BYTES = 100_000_000
const USER = 10001
/** Of the command and of the image alike; a folder's own links would hold its path. */
const FLAGS = [
  ...['urls.txt', '--destination', 'file:./kept', '--results-file', 'results.jsonl'],
  ...['--public-url-base', 'https://img.example.com/', '--allow-addresses', '127.0.0.1'],
]
const [engine, image] = process.argv.slice(2)
if (!engine || !image) {
  console.error('npm run image -- docker|podman IMAGE')
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'try-image-'))
chmodSync(folder, 0o755)
const origin = await startDemoOrigin()
let isWrong = false
try {
  const bytes = await packedBytes()
  check(bytes <= MOST_BYTES, `${(bytes / 1e6).toFixed(1)} MB packed, at most ${MOST_BYTES / 1e6}`)
  await tryWriting()
  await compareResults()
  const { stdout } = await inContainer(['help'])
  check(stdout.includes('\n  persist-images [persist] URL'), 'help calls the command persist-images')
} finally {
  origin.close()
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = isWrong ? 1 : 0

async function tryWriting() {
  const attempt = path =>
    `try { fs.writeFileSync('${path}', ''); said.push('written') } catch ({ code }) { said.push(code) }`
  const script = `const said = [process.getuid()]; ${attempt('/x')}; ${attempt('/tmp/x')}; console.log(said.join(' '))`
  const { stdout, stderr } = await inContainer(['-e', script], '--entrypoint', 'node')
  check(
    stdout === `${USER} EROFS EROFS\n`,
    `user, and what / and /tmp answer to a file: ${(stdout + stderr).trim()}`,
  )
}

async function compareResults() {
  // What fails once does so for both, and never again.
  await fetch(origin.urls.find(url => url.endsWith('/flaky.png')) ?? '')
  const [here, data] = [folderWithList('here'), folderWithList('data')]
  const volume = ['--volume', `${data}:/data`]
  const byCommand = await ran(process.execPath, [resolve('dist/cli.js'), ...FLAGS], here)
  const byImage = await inContainer(FLAGS, ...volume)
  check(
    byImage.code === byCommand.code,
    `exit status ${byCommand.code} of the command, ${byImage.code} of the image`,
  )
  const [wanted, got] = [resultsIn(here), resultsIn(data)]
  check(
    wanted.length > 0 && isDeepStrictEqual(got, wanted),
    `${got.length} results, the same as the command's`,
  )
  const files = filesIn(data)
  check(
    isDeepStrictEqual(
      files.map(({ name }) => name),
      filesIn(here).map(({ name }) => name),
    ),
    `${files.length} files, the same as the command's`,
  )
  check(
    files.every(({ user }) => user === USER),
    `their owner: ${[...new Set(files.map(({ user }) => user))].join(' ')}`,
  )
  // Only their owner can remove them.
  await inContainer(['-e', `fs.rmSync('/data/kept', { recursive: true })`], '--entrypoint', 'node', ...volume)
}

/** Prints what was looked at, and whether it is as it should be. */
function check(isRight, sentence) {
  console.log(`${isRight ? '✓' : '✗'} ${sentence}`)
  isWrong ||= !isRight
}

/** In which any user may write. */
function folderWithList(name) {
  const path = join(folder, name)
  mkdirSync(path)
  chmodSync(path, 0o777)
  writeFileSync(join(path, 'urls.txt'), origin.urls.join('\n'))
  return path
}

/** Runs the image on a read-only root, where nothing can be written but what `flags` mount. */
function inContainer(argv, ...flags) {
  // Unlike docker, podman mounts a /tmp on a read-only root.
  const own = engine === 'podman' ? ['--read-only-tmpfs=false'] : []
  return ran(engine, ['run', '--rm', '--network', 'host', '--read-only', ...own, ...flags, image, ...argv])
}

async function ran(command, argv, cwd) {
  try {
    return { code: 0, ...(await promisify(execFile)(command, argv, { cwd, maxBuffer: 1e8 })) }
  } catch (error) {
    if (typeof error.code !== 'number') throw error
    return error
  }
}

/** About the bytes of a pull. */
async function packedBytes() {
  const { stdout } = spawn(engine, ['save', image], { stdio: ['ignore', 'pipe', 'inherit'] })
  let bytes = 0
  await pipeline(stdout, createGzip(), async chunks => {
    for await (const chunk of chunks) bytes += chunk.length
  })
  return bytes
}

function resultsIn(path) {
  return readFileSync(join(path, 'results.jsonl'), 'utf8').trimEnd().split('\n')
}

function filesIn(path) {
  return readdirSync(join(path, 'kept'))
    .filter(name => !name.startsWith('.'))
    .sort()
    .map(name => ({ name, user: statSync(join(path, 'kept', name)).uid }))
}

import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { image } from '../../images/images.ts'
import { type Origin, startOrigin } from '../../servers/origin.ts'

/** Answers at every address of this machine: each is a host. */
let hosts: Origin
beforeEach(async () => {
  hosts = await startOrigin({ host: '0.0.0.0' })
  hosts.serve('/a.png', { body: image('plain.png'), delayMs: 100 })
})
afterEach(() => hosts.close())

const PROGRAM = join(import.meta.dirname, '../../support/starved-run.ts')

/** @param before what is put before Node on the command line */
async function starvedRun(before: readonly string[], options: object) {
  const node = [process.execPath, '--disable-warning=ExperimentalWarning', PROGRAM, JSON.stringify(options)]
  const [command = '', ...rest] = [...before, ...node]
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, wrong] = ['', '']
  child.stdout.setEncoding('utf8').on('data', text => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    wrong += text
  })
  await once(child, 'close')
  if (out === '') throw new Error(wrong)
  return JSON.parse(out)
}

const limited = (files: number) => ['sh', '-c', `ulimit -n ${files}; exec "$@"`, 'sh']
const urls = (count: number) =>
  Array.from({ length: count }, (_, i) => `http://127.0.5.${i + 1}:${hosts.port}/a.png`)
const LOOPBACK = { allowAddresses: ['127.0.0.0/8'] }

test('more at once than this machine has files for costs no image, and no host is blamed', async () => {
  const options = { ...LOOPBACK, urls: urls(120), concurrency: 120 }
  const { counts, failure } = await starvedRun(limited(80), options)
  expect(failure).toBeUndefined()
  expect(counts).toEqual({ 'stored fine': 1, 'unchanged fine': 119 })
  expect(hosts.maxOpen).toBeLessThan(80)
})

test('more files of images than this machine has costs none of them', async () => {
  // Long enough for its file to be written by a thread, so that many are open at once.
  const body = Buffer.concat([image('plain.png'), Buffer.alloc(400_000)])
  hosts.serve('/a.png', { body, delayMs: 100 })
  const options = { ...LOOPBACK, urls: urls(120), concurrency: 120, key: '{url.sha1}.{ext}' }
  const { counts, failure } = await starvedRun(limited(60), options)
  expect(failure).toBeUndefined()
  expect(counts).toEqual({ 'stored fine': 120 })
})

test('files that do not come back end the run with a reason and sentence of their own', async () => {
  const options = { ...LOOPBACK, urls: urls(20), concurrency: 2, takesAllFiles: true, isQuick: true }
  const { counts, failure, reason } = await starvedRun(limited(80), options)
  expect(reason).toBe('machine-fault')
  expect(failure).toMatch(
    /^this machine has no files, ports or memory left for connections \(EMFILE\)\. Raise/,
  )
  expect(counts).toEqual({ 'failed machine-fault': 1, 'skipped cancelled': 19 })
  expect(hosts.requests).toEqual([])
})

const inNoNetwork = process.getuid?.() === 0 ? ['unshare', '--net'] : ['unshare', '-r', '--net']
const canUnshare = spawnSync(inNoNetwork[0] ?? '', [...inNoNetwork.slice(1), 'true']).status === 0

const ifUnshared = canUnshare ? test : test.skip
ifUnshared('a machine without any route ends the run so, and no host is blamed', async () => {
  const options = { urls: ['http://93.184.216.34/a.png', 'http://93.184.216.35/a.png'], isQuick: true }
  const { counts, failure, reason } = await starvedRun(inNoNetwork, options)
  expect(reason).toBe('machine-fault')
  expect(failure).toMatch(
    /^this machine has no route to any public address \(ENETUNREACH\)\. Check its network\./,
  )
  expect(Object.keys(counts)).toContain('failed machine-fault')
  expect(Object.keys(counts)).not.toContain('failed connect-failed')
})

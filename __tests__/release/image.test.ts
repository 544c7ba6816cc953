/** The container image: what its Dockerfile says, and the command on the root file system that it describes. */
import { execFile } from 'node:child_process'
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { image } from '../images/images.ts'
import { type Origin, startOrigin } from '../servers/origin.ts'
import { built } from '../support/built.ts'
import { dockerStages, imageRootMissing, lastStage, runInImageRoot } from '../support/image-root.ts'
import { readRoot } from '../support/source-files.ts'

describe('the Dockerfile', () => {
  test('has two stages, and the second takes no program but Node and the bundle', () => {
    const [build = [], last = [], ...more] = dockerStages()
    expect([more, build[0]?.value, last[0]?.value]).toEqual([
      [],
      expect.stringMatching(/^node:24-(\w+)-slim AS build$/),
      expect.stringMatching(/^debian:(\w+)-slim$/),
    ])
    // Node is linked with the libraries of its own release of Debian.
    expect(/-(\w+)-slim/.exec(build[0]?.value ?? '')?.[1]).toBe(/:(\w+)-slim/.exec(last[0]?.value ?? '')?.[1])
    expect(last.filter(({ name }) => ['RUN', 'ADD'].includes(name))).toEqual([])
    const copied = last.filter(({ name }) => name === 'COPY').map(({ value }) => value.split(' ').at(-1))
    expect(copied).toEqual([
      '/usr/local/bin/node',
      '/usr/local/bin/',
      '/opt/persist-images/dist/',
      '/opt/persist-images/LICENSE',
      '/data/',
    ])
    expect(lastStage('USER')).toBe('10001:10001')
  })

  test('copies no file that its ignore file leaves out, which lets in no other', () => {
    const copied = dockerStages()
      .flat()
      .filter(({ name, value }) => name === 'COPY' && !value.includes('--from'))
      .flatMap(({ value }) => value.split(' ').slice(0, -1))
    const allowed = readRoot('.ci/container/Dockerfile.dockerignore').match(/(?<=^!).*/gm) ?? []
    expect(copied.map(path => path.replace(/\/$/, ''))).toEqual(allowed)
  })
})

const missing = imageRootMissing()
if (missing !== undefined)
  process.stdout.write(`left out: 3 tests: no root of an image can be had (${missing})\n`)

test('the root of an image can be had, or need not be', () => {
  const { NETWORK_NAMESPACE } = process.env
  expect({ missing, NETWORK_NAMESPACE }).not.toMatchObject({
    missing: expect.any(String),
    NETWORK_NAMESPACE: 'required',
  })
})

const inImage = missing === undefined ? describe : () => {}

inImage('on its root file system', () => {
  let folder: string
  let origin: Origin
  const at = (...names: string[]) => join(folder, ...names)
  beforeAll(async () => {
    origin = await startOrigin()
    folder = await mkdtemp(join(tmpdir(), 'image-'))
    await chmod(folder, 0o755)
    for (const name of ['root', 'data', 'here']) await mkdir(at(name))
    await chown(at('data'), 10001, 10001)
    for (const [path, body] of [
      ['/a.png', image('plain.png')],
      ['/b.jpg', image('baseline.jpg')],
      ['/c.jpg', image('page-named.jpg')],
    ] as const)
      origin.serve(path, { body })
    const urls = ['/a.png', '/b.jpg', '/c.jpg', '/gone.gif', '/a.png'].map(path => `${origin.url}${path}`)
    for (const name of ['data', 'here']) await writeFile(at(name, 'urls.txt'), urls.join('\n'))
  })
  afterAll(async () => {
    await origin.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('it is user 10001 with nothing to write but its data', async () => {
    const attempt = (path: string) =>
      `try { fs.writeFileSync('${path}', ''); said.push('written') } catch ({ code }) { said.push(code) }`
    const script = `const said = [process.getuid(), process.getgid(), process.cwd()]
      ${['/x', '/tmp/x', '/opt/persist-images/dist/x', '/data/x'].map(attempt).join('\n')}
      console.log(JSON.stringify(said))`
    const { stdout, stderr } = await runInImageRoot(at('root'), at('data'), ['-e', script], ['node'])
    expect([stderr, JSON.parse(stdout || 'null')]).toEqual([
      '',
      [10001, 10001, '/data', 'EROFS', 'EROFS', expect.stringMatching(/^E(ACCES|ROFS)$/), 'written'],
    ])
  })

  test('the results file is that of the command', async () => {
    const flags = [
      ...['urls.txt', '--destination', 'file:./kept', '--results-file', 'results.jsonl'],
      ...['--public-url-base', 'https://img.example.com/', '--allow-addresses', '127.0.0.1'],
    ]
    const here = await promisify(execFile)(process.execPath, [built('cli.js'), ...flags], {
      cwd: at('here'),
    })
    const there = await runInImageRoot(at('root'), at('data'), flags)
    expect([there.stderr.replace(/[\d.]+ s$/m, ''), there.code]).toEqual([
      here.stderr.replace(/[\d.]+ s$/m, ''),
      0,
    ])
    const results = async (name: string) => String(await readFile(at(name, 'results.jsonl')))
    const lines = await results('data')
    expect(lines.trim().split('\n')).toHaveLength(5)
    expect(lines).toBe(await results('here'))
    const kept = await readdir(at('data', 'kept'))
    expect(kept.toSorted()).toEqual((await readdir(at('here', 'kept'))).toSorted())
    for (const name of kept) expect((await stat(at('data', 'kept', name))).uid).toBe(10001)
  })

  test('help calls the command as it is called there', async () => {
    const { stdout } = await runInImageRoot(at('root'), at('data'), ['help', 'doctor'])
    expect(stdout).toContain('\n  persist-images doctor DESTINATION [flags]\n')
  })
})

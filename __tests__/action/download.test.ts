import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { PREFIX } from '../support/list-source.ts'
import { onPosix } from '../support/on-posix.ts'
import { openReadingStage, type ReadingStage, withFolder } from '../support/reading-action.ts'
import { annotations, commandCounts, linesOf } from '../support/test-action.ts'

let stage: ReadingStage
beforeEach(async () => {
  stage = await openReadingStage()
})
afterEach(() => stage.close())

const keyed = (...paths: readonly string[]) => paths.map(path => PREFIX + path)

describe('the download action', () => {
  test('puts files into the workspace, and tells the runner nothing but masks', async () => {
    stage.fill('a.png', 'b/猫.png')
    const { code, outputs, commands, output, stderr, temp, workspace } = await stage.download({
      directory: 'images',
    })
    expect([code, stderr, commandCounts(commands)]).toEqual([0, '', { 'add-mask': 2 }])
    expect(outputs).toEqual({
      files: JSON.stringify(['a.png', 'b/猫.png']),
      count: '2',
      bytes: '14',
      directory: join(workspace, 'images'),
      'results-file': expect.stringContaining(temp),
    })
    expect(await readFile(join(workspace, 'images/b/猫.png'), 'utf8')).toBe('b/猫.png')
    expect(linesOf(outputs['results-file'] ?? '')).toEqual([
      expect.objectContaining({ position: 0, outcome: 'downloaded', key: `${PREFIX}a.png`, file: 'a.png' }),
      expect.objectContaining({ position: 1, outcome: 'downloaded', key: `${PREFIX}b/猫.png` }),
    ])
    expect(output).toContain('2 objects: 2 downloaded, 0 unchanged, 0 refused, 0 failed; 14 bytes written')
  })

  test('files line up with the keys, null where there is none', async () => {
    stage.fill('a.png', 'b.png')
    const keys = [`${PREFIX}b.png`, null, `${PREFIX}gone.png`, '../x', `${PREFIX}a.png`, `${PREFIX}b.png`]
    const { code, outputs, commands } = await stage.download({ keys: JSON.stringify(keys) })
    expect(code).toBe(1)
    expect(JSON.parse(outputs.files ?? '')).toEqual(['b.png', null, null, null, 'a.png', 'b.png'])
    expect([outputs.count, outputs.bytes]).toEqual(['3', '10'])
    expect(annotations(commands, 'error')).toEqual(['2 of 6 objects were not downloaded'])
    expect(annotations(commands, 'warning')).toEqual([
      expect.stringMatching(/^http-404: The object is gone\./),
      expect.stringMatching(/^key-invalid: key "\.\.\/x" is not below the prefix/),
      'left out, since they hold no key: 1 of 6 positions',
    ])
  })

  test('takes the results file of an earlier step, wherever it lies', async () => {
    stage.fill('a.png', 'b.png')
    const { outputs } = await stage.list({}, {})
    await withFolder(async temp => {
      await writeFile(join(temp, 'list.jsonl'), await readFile(outputs['results-file'] ?? ''))
      const env = { RUNNER_TEMP: temp }
      const run = await stage.download({ 'keys-file': join(temp, 'list.jsonl') }, { env })
      expect([run.code, run.outputs.files]).toEqual([0, '["a.png","b.png"]'])
    })
  })

  test('a folder outside the workspace is refused', async () => {
    stage.fill('a.png')
    for (const directory of ['..', '/tmp/elsewhere']) {
      const { code, commands } = await stage.download({ directory })
      expect([code, annotations(commands, 'error')]).toEqual([
        1,
        [expect.stringMatching(/^directory ".*" lies outside the workspace$/)],
      ])
    }
    expect(stage.oss.connections).toBe(0)
  })

  test('that of temporary files will do', async () => {
    stage.fill('a.png')
    await withFolder(async temp => {
      const run = await stage.download({ directory: join(temp, 'x') }, { env: { RUNNER_TEMP: temp } })
      expect([run.code, await readdir(join(temp, 'x'))]).toEqual([0, ['a.png']])
    })
  })

  onPosix('no link of a checkout leads out of it, or to what is run', async () => {
    stage.fill('a.png', 'hooks/post-checkout', 'way/b.png')
    await withFolder(async folder => {
      const workspace = join(folder, 'workspace')
      await mkdir(join(workspace, '.git/hooks'), { recursive: true })
      await mkdir(join(folder, 'outside'))
      await symlink('.git/hooks', join(workspace, 'hooks'))
      await symlink(join(folder, 'outside'), join(workspace, 'way'))
      const { code, outputs } = await stage.download({}, { workspace })
      expect([code, outputs.files]).toEqual([1, '["a.png",null,null]'])
      expect(await readdir(join(workspace, '.git/hooks'))).toEqual([])
      expect(await readdir(join(folder, 'outside'))).toEqual([])
      for (const directory of ['hooks', 'way']) {
        const refused = await stage.download({ directory }, { workspace })
        expect(annotations(refused.commands, 'error')).toEqual([expect.stringMatching(/^directory /)])
      }
    })
  })

  test('hostile keys command nothing and are a warning each, ten of them at most', async () => {
    stage.fill(...Array.from({ length: 30 }, (_, n) => `##[error]${n}\n::error::x/../y`), 'a.png')
    const { code, outputs, commands, workspace } = await stage.download()
    expect([code, JSON.parse(outputs.files ?? '').filter(Boolean)]).toEqual([1, ['a.png']])
    expect(await readdir(workspace)).toEqual(['a.png'])
    expect(commandCounts(commands)).toEqual({ 'add-mask': 2, warning: 10, error: 1 })
    expect(annotations(commands, 'warning').at(-1)).toBe(
      'and 21 more objects are missing; the results file lists them all',
    )
  })

  test('long lists are left empty, and the file is whole', async () => {
    const paths = Array.from({ length: 600 }, (_, n) => `${'k'.repeat(200)}${n}`)
    stage.fill(...paths)
    const { code, outputs, commands } = await stage.download()
    expect([code, outputs.files, outputs.count]).toEqual([0, '', '600'])
    expect(linesOf(outputs['results-file'] ?? '')).toHaveLength(600)
    expect(annotations(commands, 'warning')).toEqual([expect.stringContaining('files (600)')])
  })

  test('a store that refuses is one annotation, and one alone', async () => {
    stage.fill(...Array.from({ length: 100 }, (_, n) => `${n}.png`))
    const keys = keyed(...Array.from({ length: 100 }, (_, n) => `${n}.png`)).join('\n')
    const wrong = { 'access-key-secret': 'another7Yp-secret', keys }
    const { code, commands, workspace } = await stage.download(wrong)
    expect([code, commandCounts(commands).error]).toEqual([1, 1])
    expect(annotations(commands, 'error')).toEqual([expect.stringContaining('SignatureDoesNotMatch')])
    expect(await readdir(workspace)).toEqual([])
  })

  onPosix('cancelled, it ends soon, leaves no part of a file and fails', async () => {
    stage.oss.bucket.put(`${PREFIX}large.png`, Buffer.alloc(2_000_000, 'x'))
    stage.fill('small.png')
    stage.oss.fault(({ key }) => key === `${PREFIX}large.png`, { silentAfter: 1_500_000 })
    const asked = (async () => {
      while (stage.oss.requests.length < 3) await new Promise(resolve => setTimeout(resolve, 20))
      await new Promise(resolve => setTimeout(resolve, 200))
      return performance.now()
    })()
    const run = await stage.download({}, { signalAfter: [{ signal: 'SIGINT', after: asked }] })
    expect(performance.now() - (await asked)).toBeLessThan(10_000)
    expect([run.code, annotations(run.commands, 'error')]).toEqual([1, ['the download was cancelled']])
    expect(await readdir(run.workspace)).toEqual(['small.png'])
  })
})

test('without keys, keys-file and match nothing is downloaded: an output left empty must not bring the whole bucket', async () => {
  stage.fill('a.png')
  const { code, commands } = await stage.download({ keys: '' })
  expect(code).toBe(1)
  expect(annotations(commands, 'error')).toEqual([expect.stringContaining('set match to **')])
  expect(stage.oss.requests).toEqual([])
})

import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { image } from '../images/images.ts'
import type { StepRun } from '../servers/runner.ts'
import {
  annotations,
  commandCounts,
  linesOf,
  openStage,
  resultsOf,
  type Stage,
} from '../support/test-action.ts'

let folder: string
let stage: Stage

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trouble-'))
  stage = await openStage(folder)
})
afterEach(async () => {
  await stage.close()
  await rm(folder, { recursive: true })
})

const urls = () => stage.origin.serve('/a.png', { body: image('plain.png') })

/** One sentence on one line, and nothing of the machinery. */
function expectOneSentence(run: StepRun, sentence: RegExp): void {
  expect([run.code, run.signal, run.stderr]).toEqual([1, null, ''])
  expect(annotations(run.commands, 'error')).toEqual([expect.stringMatching(sentence)])
  expect(run.output).not.toMatch(/^\s+at |node:internal|\[cause\]|\.js:\d+/m)
}

describe('an unforeseen error ends in one sentence and a failed step', () => {
  test('when the file for outputs is gone', async () => {
    const run = await stage.run({ urls: urls() }, { env: { GITHUB_OUTPUT: join(folder, 'none', 'output') } })
    expectOneSentence(run, /Missing file at path/)
    await run.remove()
  })

  test('when the file for outputs is a folder', async () => {
    const run = await stage.run({ urls: urls() }, { env: { GITHUB_OUTPUT: folder } })
    expectOneSentence(run, /EISDIR|EPERM|EACCES/)
    await run.remove()
  })

  const onLinux = process.platform === 'linux' ? test : test.skip
  onLinux('when the disk takes no results', async () => {
    // Opens like any file, and refuses what is written.
    await symlink('/dev/full', join(folder, 'results.jsonl'))
    const run = await stage.run({ urls: urls(), 'results-file': join(folder, 'results.jsonl') })
    expectOneSentence(run, /^results-file ".*results.jsonl" cannot be written: ENOSPC/)
    expect(run.outputs).toMatchObject({ stored: '1', total: '1', changed: 'true', 'results-file': '' })
    expect(linesOf(run.outputs['new-file'] ?? '')).toHaveLength(1)
    expect(run.summary).toContain('1 new')
    await run.remove()
  })

  onLinux('when the disk takes neither page nor failures', async () => {
    for (const name of ['failed', 'page']) await symlink('/dev/full', join(folder, name))
    const run = await stage.run({
      urls: `${urls()}\n${String(stage.origin.url)}/none.png`,
      'failed-file': join(folder, 'failed'),
      'gallery-file': join(folder, 'page'),
    })
    expectOneSentence(run, /^failed-file ".*failed" .*ENOSPC.* gallery-file ".*page" .*ENOSPC/)
    const { stored, failed } = run.outputs
    expect([stored, failed, run.outputs['failed-file'], run.outputs['gallery-file']]).toEqual([
      '1',
      '1',
      '',
      '',
    ])
    expect(resultsOf(run)).toHaveLength(2)
    await run.remove()
  })

  test('when a path is a folder', async () => {
    await mkdir(join(folder, 'results.jsonl'))
    const run = await stage.run({ urls: urls(), 'results-file': join(folder, 'results.jsonl') })
    expectOneSentence(run, /results-file .*cannot be written/)
    expect([stage.origin.connections, stage.oss.connections]).toEqual([0, 0])
    await run.remove()
  })

  test('when the folder for temporary files is a file', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '')
    const run = await stage.run({ urls: urls() }, { env: { RUNNER_TEMP: file } })
    expectOneSentence(run, /results-file .*failed-file /)
    expect(annotations(run.commands, 'error')[0]).toMatch(
      /^these settings need a change: \(1\) .* \(2\) .* \(3\) /,
    )
    await run.remove()
  })
})

test('a warning about a position without a URL begins with what is wrong', async () => {
  const run = await stage.run({ urls: `[{"url": "${urls()}"}, {"id": 7}]` })
  expect(annotations(run.commands, 'warning')).toEqual(["url-invalid: urls, [1]: field 'url' is missing"])
  await run.remove()
})

test('a step whose summary cannot be written is none the worse', async () => {
  const run = await stage.run({ urls: urls() }, { env: { GITHUB_STEP_SUMMARY: join(folder, 'none') } })
  expect([run.code, run.outputs.stored, commandCounts(run.commands)]).toEqual([0, '1', { 'add-mask': 2 }])
  await run.remove()
})

test('every problem of the inputs is reported at once, before any request', async () => {
  const run = await stage.run({
    urls: urls(),
    concurrency: '0',
    'max-bytes': '10XB',
    'on-collision': '::error::maybe',
  })
  expectOneSentence(
    run,
    /^these settings need a change: \(1\) on-collision .* \(2\) concurrency .* \(3\) max-bytes /,
  )
  expect([stage.origin.connections, stage.oss.connections]).toEqual([0, 0])
  await run.remove()
})

test('one mistake of 5,000 records is one sentence, which says that its option goes into config', async () => {
  const list = JSON.stringify(Array.from({ length: 5000 }, (_, index) => `${urls()}?${index}`))
  const workspace = await stage.workspace({ 'list.json': list })
  for (const [language, says] of [
    ['en', /use rewrite-mode: replace \(in config\) \(5000 times in this list, here first\)$/],
    ['zh', /rewrite-mode: replace（写在 config 里）（此列表中共 5000 处，这是第一处）$/],
  ] as const) {
    const run = await stage.run({ 'urls-file': 'list.json', 'rewrite-to': 'new/', language }, { workspace })
    const [error = '', ...more] = annotations(run.commands, 'error')
    expect([more, run.summary.split('\n- ').length]).toEqual([[], 2])
    expect(error).toMatch(says)
    expect(run.summary).toMatch(language === 'en' ? /\(in config\)/ : /（写在 config 里）/)
    await run.remove()
  }
  expect([stage.origin.connections, stage.oss.connections]).toEqual([0, 0])
})

test('wrong options are in the summary', async () => {
  const run = await stage.run({ urls: urls(), concurrency: '0', 'max-bytes': '10XB' })
  expect(run.summary).toMatch(
    /^## persist-images\n\n\*\*Failed:\*\*\n\n- <code>concurrency .*<\/code>\n- <code>max-bytes .*<\/code>\n$/,
  )
  await run.remove()
})

test('more than half not kept is an error annotation, and begins summary and closing line', async () => {
  const gone = ['/x1.png', '/x2.png'].map(path => stage.origin.serve(path, { status: 404 }))
  const run = await stage.run({ urls: [urls(), ...gone].join('\n') })
  const sentence = '2 of 3 images that were requested or refused were not kept'
  expect([run.code, annotations(run.commands, 'error')]).toEqual([0, [sentence]])
  expect(run.summary).toMatch(`## persist-images\n\n**${sentence}**`)
  expect(run.output).toContain(`\n${sentence}; persist-images: 3 URLs: `)
  await run.remove()
})

import { expect, test } from '@jest/globals'
import { runAction } from '../servers/runner.ts'
import { built } from '../support/built.ts'
import { openChecking } from '../support/checking.ts'

const CHECK = built('check.js')

test('a step fails for damage, and has counts, files, annotations and a summary of it', async () => {
  const opened = await openChecking('a bucket')
  const kept = await opened.keep(4)
  const [gone, cut] = kept
  await opened.remember(kept.map(one => opened.line(one)))
  await opened.remove(gone?.path ?? '')
  await opened.put(cut?.path ?? '', 'cut')
  await opened.put('::error::foreign.png', 'foreign')
  const { accessKeyId, accessKeySecret, region } = opened.oss.account
  const inputs = {
    source: `oss://memes/memes/`,
    region,
    endpoint: opened.oss.endpoint,
    'access-key-id': accessKeyId,
    'access-key-secret': accessKeySecret,
  }
  const [damaged, tolerated] = await Promise.all([
    runAction({ entry: CHECK, inputs }),
    runAction({ entry: CHECK, inputs: { ...inputs, 'fail-on': '50%' } }),
  ])
  try {
    expect([damaged.code, tolerated.code]).toEqual([1, 0])
    expect(damaged.outputs).toMatchObject({
      ...{
        objects: '4',
        whole: '2',
        missing: '1',
        changed: '1',
        dangling: '0',
        accepted: '0',
        superseded: '0',
        unknown: '0',
      },
      read: '',
      ...{ archived: '0', 'no-digest': '0', unreadable: '0', orphans: '0', foreign: '1' },
      'results-file': expect.stringMatching(/check\.jsonl$/),
      'damaged-file': expect.stringMatching(/damaged\.txt$/),
    })
    const errors = damaged.commands.filter(({ name }) => name === 'error').map(({ data }) => data)
    expect(errors).toEqual(['1 missing, 1 changed, of 4 objects'])
    const warnings = damaged.commands.filter(({ name }) => name === 'warning').map(({ data }) => data)
    expect(warnings.toSorted()).toEqual([
      expect.stringContaining(`changed (size)  memes/${cut?.path}`),
      expect.stringContaining(`missing     memes/${gone?.path}`),
    ])
    expect(damaged.summary).toContain('4 objects checked: 2 whole, 1 missing, 1 changed')
    expect(damaged.summary).toContain(`- missing <code>memes/${gone?.path.replace('.', '&#46;')}</code>`)
  } finally {
    await Promise.all([damaged.remove(), tolerated.remove(), opened.close()])
  }
})

test('accept-missing makes the step green again, and later steps without it', async () => {
  const opened = await openChecking('a bucket')
  const kept = await opened.keep(3)
  await opened.remember(kept.map(one => opened.line(one)))
  await opened.remove(kept[0]?.path ?? '')
  const { accessKeyId, accessKeySecret, region } = opened.oss.account
  const inputs = {
    source: `oss://memes/memes/`,
    region,
    endpoint: opened.oss.endpoint,
    'access-key-id': accessKeyId,
    'access-key-secret': accessKeySecret,
  }
  try {
    for (const [accept, code] of [
      ['false', 1],
      ['true', 0],
      ['false', 0],
    ] as const) {
      const ended = await runAction({ entry: CHECK, inputs: { ...inputs, 'accept-missing': accept } })
      const count = code === 0 ? { missing: '0', accepted: '1' } : { missing: '1', accepted: '0' }
      expect([ended.code, ended.outputs]).toEqual([code, expect.objectContaining({ ...count, whole: '2' })])
      expect(ended.commands.filter(({ name }) => name === 'warning')).toHaveLength(code)
      await ended.remove()
    }
  } finally {
    await opened.close()
  }
})

test('an input that only a repair had ends the step before any request', async () => {
  const opened = await openChecking('a bucket')
  const inputs = {
    source: 'oss://memes/memes/',
    region: 'cn-hangzhou',
    endpoint: opened.oss.endpoint,
    repair: 'true',
  }
  const run = await runAction({ entry: CHECK, inputs })
  try {
    expect([run.code, opened.oss.requests.length]).toEqual([1, 0])
    expect(run.commands.filter(({ name }) => name === 'error').map(({ data }) => data)).toEqual([
      expect.stringMatching(/^repair: no input of check, .* docs\/check\.md has the ways back/),
    ])
  } finally {
    await Promise.all([run.remove(), opened.close()])
  }
})

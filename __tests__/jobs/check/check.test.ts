import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Checking, DAY, KINDS, openChecking, sha256 } from '../../support/checking.ts'
import { failedLine } from '../../support/test-manifest.ts'

describe.each(KINDS)('what a check says of %s', kind => {
  let opened: Checking
  beforeEach(async () => {
    opened = await openChecking(kind)
  })
  afterEach(() => opened.close())

  test('nothing of a whole one, with one request a thousand objects and two a file of the manifest', async () => {
    const kept = await opened.keep(120)
    await opened.remember(
      kept.slice(0, 60).map(one => opened.line(one)),
      1,
    )
    await opened.remember(
      kept.slice(60).map(one => opened.line(one)),
      2,
    )
    const { results, report, notices } = await opened.check()
    expect(results).toEqual([])
    expect(report).toMatchObject({
      objects: 120,
      states: { whole: 120, missing: 0, changed: 0 },
      unreadable: 0,
      orphans: 0,
      foreign: 0,
      failure: undefined,
    })
    if (kind === 'a bucket') expect(report.requests).toBeLessThanOrEqual(1 + 2 * 2 + 4)
    expect(report.sizeAlone).toBe(kind === 'a folder')
    expect(notices).toEqual([])
  })

  test('each damage by its name, and nothing of the others', async () => {
    const kept = await opened.keep(40)
    await opened.remember(kept.map(one => opened.line(one)))
    const [gone, cut, picture, bit] = kept
    await opened.remove(gone?.path ?? '')
    await opened.put(cut?.path ?? '', cut?.bytes.subarray(0, 20) ?? '')
    await opened.put(picture?.path ?? '', 'another picture of its own length, which is another one')
    const flipped = Buffer.from(bit?.bytes ?? '')
    flipped[9] = (flipped[9] ?? 0) ^ 1
    await opened.put(bit?.path ?? '', flipped)
    const { states, results, report } = await opened.check()
    const named = {
      [gone?.path ?? '']: 'missing',
      [cut?.path ?? '']: 'changed size',
      [picture?.path ?? '']: 'changed size',
    }
    // A folder has no ETags: only its bytes show a bit.
    expect(states).toEqual(kind === 'a bucket' ? { ...named, [bit?.path ?? '']: 'changed etag' } : named)
    expect(results.find(({ state }) => state === 'missing')).toMatchObject({
      url: gone?.url,
      expected: { bytes: gone?.bytes.length, sha256: sha256(gone?.bytes ?? '') },
    })
    expect(report.failure).toMatch(/^1 missing, [23] changed, of 40 objects$/)
    const bytes = await opened.check({ depth: 'bytes' })
    expect(bytes.states).toEqual({
      ...named,
      [bit?.path ?? '']: kind === 'a bucket' ? 'changed etag' : 'changed digest',
    })
  })

  test('a missing object whose origin is gone is dangling, unless another URL gives it', async () => {
    const kept = await opened.keep(3)
    const [one, two, three] = kept
    if (!one || !two || !three) throw new Error('three are kept')
    const at = new Date(Date.now() - DAY).toISOString()
    await opened.remember([
      ...kept.map(each => opened.line(each)),
      opened.line({ ...two, url: 'https://images.example.com/again.png' }),
      failedLine(1, { url: one.url, at }),
      failedLine(2, { url: two.url, at }),
      failedLine(3, { url: three.url, at: new Date(Date.now() - 3 * DAY).toISOString() }),
    ])
    for (const { path } of kept) await opened.remove(path)
    const { states } = await opened.check()
    expect(states).toEqual({ [one.path]: 'dangling', [two.path]: 'missing', [three.path]: 'missing' })
  })
})

test('the manifest of a folder may lie elsewhere', async () => {
  const opened = await openChecking('a folder')
  const kept = await opened.keep(3)
  await opened.remember(kept.map(one => opened.line(one)))
  await cp(join(opened.directory, 'images/.persist'), join(opened.directory, 'cache/.persist'), {
    recursive: true,
  })
  await rm(join(opened.directory, 'images/.persist'), { recursive: true })
  await opened.remove(kept[1]?.path ?? '')
  try {
    const { states } = await opened.check({ manifestAt: './cache' })
    expect(states).toEqual({ [kept[1]?.path ?? '']: 'missing' })
  } finally {
    await opened.close()
  }
})

import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ByteBudget } from '../../../../src/base/concurrency/byte-budget.ts'
import { BodyFiles } from '../../../../src/base/files/body-files.ts'
import { PendingAnswers } from '../../../../src/jobs/persist/steps/pending-answers.ts'

const MOST = 1_000_000

/** Adds answers of these lengths in a folder. */
async function pendingOf(folder: string, ...lengths: readonly number[]) {
  const files = new BodyFiles(folder)
  const answers = new PendingAnswers(files, new ByteBudget(MOST), MOST)
  for (const [fill, length] of lengths.entries()) {
    const accepted = { body: Buffer.alloc(length, fill), size: length, digests: {} }
    const answer = { accepted, permit: { release() {} }, bytes: { release() {} }, profile: 'plain' }
    await answers.add('h', {} as never, {} as never, answer as never)
  }
  return { files, answers: answers.take('h') }
}

test('bodies come back in any order, and leave no file; what is over the limit is not kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pending-'))
  const { files, answers } = await pendingOf(folder, 0, 300_000, 600_000, 200_000)
  expect(await readdir(folder)).toHaveLength(3)
  for (const [at, length] of [
    [2, 600_000],
    [0, 0],
  ] as const)
    expect((await answers[at]?.load())?.accepted.body).toEqual(Buffer.alloc(length, at))
  answers[1]?.drop()
  expect(await answers[3]?.load()).toBeUndefined()
  await files.close()
  expect(await readdir(folder)).toEqual([])
  await rm(folder, { recursive: true })
})

test('a disk that refuses costs the bytes and throws nothing', async () => {
  const { answers } = await pendingOf('/dev/null/none', 5)
  expect(await answers[0]?.load()).toBeUndefined()
})

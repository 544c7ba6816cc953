/** Our own workflow, as GitHub runs it on each push, with moto in MinIO's place. */
import { expect, test } from '@jest/globals'
import { playEndToEnd, runnerMissing } from './play.ts'
import { whereWorkflowsRun } from './required.ts'

whereWorkflowsRun(runnerMissing(), () => {
  test('the end-to-end workflow succeeds, all but the step that is to fail', async () => {
    const [job] = await playEndToEnd()
    const ended = job?.steps.map(({ name, outcome }) => [name.replace(/@.*/, ''), outcome])
    expect([ended, job?.result, job?.steps.at(-1)?.log.join('\n')]).toEqual([
      [
        ['actions/checkout', 'success'],
        ['actions/setup-node', 'success'],
        ['Start an origin', 'success'],
        ['Persist', 'success'],
        ['Persist again, nothing new', 'success'],
        ['Try again what failed, and fail', 'failure'],
        ['List what is kept', 'success'],
        ['Copy some of it', 'success'],
        ['Make a bucket, as soon as MinIO is there', 'success'],
        ['Persist to MinIO', 'success'],
        ['Persist to MinIO again, nothing new', 'success'],
        ['Copy all from MinIO', 'success'],
        ['Check counts, keys and files', 'success'],
      ],
      'success',
      expect.any(String),
    ])
  }, 120_000)
})

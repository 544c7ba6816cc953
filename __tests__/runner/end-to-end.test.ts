/** Our own workflow, as GitHub runs it on each push, with moto in MinIO's place. */
import { expect, test } from '@jest/globals'
import { playEndToEnd, runnerMissing } from './play.ts'
import { whereWorkflowsRun } from './required.ts'

const FAILING = 'Try again what failed, and fail'

whereWorkflowsRun(runnerMissing(), () => {
  test('the end-to-end workflow succeeds, all but the step that is to fail', async () => {
    const [job] = await playEndToEnd()
    const ended = job?.steps.map(({ name, outcome }) => [name.replace(/@.*/, ''), outcome])
    const wrong = job?.steps.find(
      ({ name, outcome }) => outcome !== (name === FAILING ? 'failure' : 'success'),
    )
    expect([ended, job?.result, wrong?.log.join('\n') ?? '']).toEqual([
      [
        ['actions/checkout', 'success'],
        ['actions/setup-node', 'success'],
        ['Start an origin', 'success'],
        ['Persist', 'success'],
        ['Persist again, nothing new', 'success'],
        [FAILING, 'failure'],
        ['List what is kept', 'success'],
        ['Copy some of it', 'success'],
        ['Make a bucket, as soon as MinIO is there', 'success'],
        ['Persist to MinIO', 'success'],
        ['Persist to MinIO again, nothing new', 'success'],
        ['Copy all from MinIO', 'success'],
        ['Check counts, keys and files', 'success'],
      ],
      'success',
      // What the first step that went wrong said.
      '',
    ])
  })
})

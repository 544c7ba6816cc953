/** Jobs: the environment of a step, outputs for the next one, conditions, and cancellation. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { shellMissing, whereWorkflowsRun } from './required.ts'
import { type JobRecord, runWorkflow } from './runs.ts'
import type { Site } from './site.ts'
import { readWorkflow } from './workflow.ts'

const $ = (expression: string) => `$\{{ ${expression} }}`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jobs-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function play(text: string, more: Partial<Site> = {}): Promise<JobRecord[]> {
  const site: Site = {
    folder,
    machine: { PATH: String(process.env.PATH) },
    secrets: { KEY: 'the-secret' },
    vars: { NAME: 'octo' },
    eventName: 'push',
    event: {},
    idToken: { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1/', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'token' },
    actions: { 'me/action': join(folder, 'action') },
    standIns: {},
    cancelled: new AbortController().signal,
    ...more,
  }
  return runWorkflow(readWorkflow(text), site, 1)
}

/** An action of one script. */
function makeAction(manifest: string, script: string): void {
  mkdirSync(join(folder, 'action'))
  writeFileSync(
    join(folder, 'action/action.yml'),
    `${manifest}\nruns: { using: node24, main: main.mjs, post: main.mjs }`,
  )
  writeFileSync(join(folder, 'action/main.mjs'), script)
}

const steps = (...lines: readonly string[]) =>
  `jobs:\n  job:\n    steps:\n${lines.map(line => `      - ${line}\n`).join('')}`
const logs = ([job]: readonly JobRecord[]) => job?.steps.map(({ log }) => log)
const endings = (jobs: readonly JobRecord[]) =>
  jobs.map(({ name, result, steps: ran }) => [name, result, ran.map(({ outcome }) => outcome).join(' ')])

whereWorkflowsRun(shellMissing(), () => {
  describe('an action', () => {
    test('has every input of its action.yml: given, by default, or empty', async () => {
      makeAction(
        `inputs: { a-b: { default: standard }, number: { default: 5 }, none: {}, where: { default: '${$('github.job')}' }, Given: { default: x } }`,
        `const given = Object.entries(process.env).filter(([name]) => name.startsWith('INPUT_'))
        console.log(given.map(pair => pair.join('=')).sort().join(' '))`,
      )
      const jobs = await play(steps("{ uses: me/action@v1, with: { given: '', other: 1 } }"))
      expect(logs(jobs)?.[0]?.filter(line => line.startsWith('INPUT'))).toEqual([
        'INPUT_A-B=standard INPUT_GIVEN= INPUT_NONE= INPUT_NUMBER=5 INPUT_OTHER=1 INPUT_WHERE=job',
      ])
      expect(jobs[0]?.steps[0]?.annotations).toEqual([
        { level: 'warning', message: expect.stringContaining("Unexpected input(s) 'other'") },
      ])
    })

    test('ends after the job, with the state it saved', async () => {
      makeAction(
        'name: a',
        `import { appendFileSync } from 'node:fs'
        const { env } = process
        if (env.STATE_mark) console.log('post ' + env.STATE_mark)
        else appendFileSync(env.GITHUB_STATE, 'mark=7\\n')`,
      )
      const jobs = await play(steps('{ uses: me/action@v1 }', '{ run: echo between }'))
      expect(logs(jobs)).toEqual([[], ['between'], ['post 7']])
    })

    test('that does not exist is a failure', async () => {
      const jobs = await play(steps('{ uses: you/action@v1 }'))
      expect([endings(jobs), logs(jobs)]).toEqual([
        [['job', 'failure', 'failure']],
        [['##[error]Unable to resolve action you/action@v1']],
      ])
    })
  })

  test('steps pass on outputs, environment, paths and summaries', async () => {
    const jobs = await play(`
env: { ONE: workflow, TWO: workflow }
jobs:
  job:
    env: { TWO: '${$('env.ONE')}-job' }
    steps:
      - id: first
        env: { THREE: step }
        run: |
          echo "$ONE $TWO $THREE"
          echo "key=a b" >> "$GITHUB_OUTPUT"
          printf 'LONG<<END\\n1\\n2\\nEND\\nNODE_OPTIONS=x\\nONE=changed\\n' >> "$GITHUB_ENV"
          echo '# Title' >> "$GITHUB_STEP_SUMMARY"
          mkdir bin && printf '#!/bin/sh\\necho own' > bin/own && chmod +x bin/own && echo "$PWD/bin" >> "$GITHUB_PATH"
      - run: own && echo "$LONG $ONE $THREE." '${$('steps.first.outputs.key')}' "$GITHUB_REPOSITORY $NODE_OPTIONS."
`)
    expect(logs(jobs)).toEqual([
      [
        'workflow workflow-job step',
        "##[error]Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
      ],
      ['own', '1', '2 changed . a b octo/memes .'],
    ])
    expect(jobs[0]?.steps[0]?.summary).toBe('# Title\n')
  })

  test('commands in the log are obeyed, and secrets are not shown', async () => {
    const jobs = await play(
      steps(
        `run: |
          echo '::add-mask::hidden'
          echo '::warning::hidden, the-secret and shown'
          echo '::stop-commands::t'
          echo '::error::only text'
          echo '::t::'
          echo '::debug::not shown'
          echo hidden >&2`,
        'run: "echo ::set-env name=A::b"',
      ),
    )
    expect(jobs[0]?.steps.map(({ annotations }) => annotations)).toEqual([
      [{ level: 'warning', message: '***, *** and shown' }],
      [{ level: 'error', message: expect.stringContaining('`set-env` command is disabled') }],
    ])
    expect(new Set(logs(jobs)?.[0])).toEqual(
      new Set(['##[warning]***, *** and shown', '::error::only text', '***']),
    )
    expect(endings(jobs)).toEqual([['job', 'failure', 'success failure']])
  })

  test('a failed step ends the job, but for steps that say otherwise', async () => {
    const jobs = await play(
      steps(
        '{ id: may, run: exit 3, continue-on-error: true }',
        `{ run: 'test "${$('steps.may.outcome')} ${$('steps.may.conclusion')}" = "failure success"' }`,
        '{ run: "false | true" }',
        '{ run: "false | true", shell: bash }',
        '{ run: echo no }',
        '{ run: echo yes, if: always() }',
        `{ run: echo yes, if: '${$('failure()')}' }`,
        '{ run: echo no, if: cancelled() }',
      ),
    )
    const outcomes = 'failure success success failure skipped success success skipped'
    expect(endings(jobs)).toEqual([['job', 'failure', outcomes]])
  })

  test('jobs wait for what they need, have its outputs, and run for each value of a matrix', async () => {
    const jobs = await play(`
jobs:
  last: { needs: each, if: 'always() && needs.each.result == ''success''', steps: [{ run: 'echo ${$('needs.each.outputs.shard')}' }] }
  each:
    needs: list
    strategy: { fail-fast: false, matrix: { shard: [1, 2] } }
    outputs: { shard: 's${$('matrix.shard')}' }
    steps: [{ run: 'echo ${$('needs.list.outputs.keys')} ${$('matrix.shard')}/${$('strategy.job-total')} "${$('needs.list.outputs.kept')}"' }]
  list:
    outputs: { keys: '${$('steps.a.outputs.keys')}', kept: 'with the-secret', none: '' }
    steps: [{ id: a, run: 'echo keys=7 >> $GITHUB_OUTPUT' }]
  broken: { steps: [{ run: exit 1 }] }
  skipped: { needs: [list, broken], steps: [{ run: echo }] }
  further: { needs: skipped, steps: [{ run: echo }] }
  mended: { needs: skipped, if: failure(), steps: [{ run: echo }] }
`)
    expect(endings(jobs).map(([name, result]) => `${name} ${result}`)).toEqual([
      'last success',
      'each (1) success',
      'each (2) success',
      'list success',
      'broken failure',
      'skipped skipped',
      'further skipped',
      'mended success',
    ])
    expect(jobs.slice(0, 4).map(job => logs([job])?.[0])).toEqual([['s2'], ['7 1/2 '], ['7 2/2 '], []])
    expect(jobs[3]?.annotations).toEqual([
      { level: 'warning', message: "Skip output 'kept' since it may contain secret." },
    ])
  })

  test('only a job that may has a token', async () => {
    const jobs = await play(`
permissions: { contents: read, id-token: write }
jobs:
  may: { steps: [{ run: 'test -n "$ACTIONS_ID_TOKEN_REQUEST_URL"' }] }
  may-not: { permissions: { contents: read }, steps: [{ run: 'test -z "$ACTIONS_ID_TOKEN_REQUEST_URL"' }] }
`)
    expect(endings(jobs).map(([, result]) => result)).toEqual(['success', 'success'])
  })

  test('a cancelled run stops the step, and goes on with steps that want to run then', async () => {
    const cancel = new AbortController()
    const standIns = { 'me/cancel': () => void setTimeout(() => cancel.abort(), 300) }
    const jobs = await play(
      steps(
        '{ uses: me/cancel@v1 }',
        `run: |
          trap 'echo key=known >> $GITHUB_OUTPUT; exit 0' INT
          while :; do sleep 0.05; done
        id: long`,
        '{ run: echo no }',
        `{ if: cancelled(), run: 'echo ${$('steps.long.outputs.key')} ${$('job.status')}' }`,
      ),
      { cancelled: cancel.signal, standIns },
    )
    expect([endings(jobs), logs(jobs)?.at(-1)]).toEqual([
      [['job', 'cancelled', 'success cancelled skipped success']],
      ['known cancelled'],
    ])
  })

  test('a step that hears nothing is ended, with what it started', async () => {
    const cancel = new AbortController()
    const standIns = { 'me/cancel': () => void setTimeout(() => cancel.abort(), 300) }
    const jobs = await play(
      steps('{ uses: me/cancel@v1 }', `{ run: "trap '' INT TERM; while :; do sleep 0.05; done" }`),
      { cancelled: cancel.signal, standIns, patience: { terminate: 100, kill: 100 } },
    )
    expect(endings(jobs)).toEqual([['job', 'cancelled', 'success cancelled']])
  })

  test.each([
    ['jobs: { job: { container: x, steps: [] } }', 'container of a job is not played'],
    ['jobs: { job: { steps: [{ timeout-minutes: 1, run: x }] } }', 'timeout-minutes of a step is not played'],
    ['jobs: { job: { strategy: { matrix: { a: [1] } }, steps: [] } }', 'only played with fail-fast: false'],
  ])('%s is refused', (text, message) => expect(() => readWorkflow(text)).toThrow(message))
})

/** The workflow of real stores, with our doubles in their place: a job for each store and login that is set up. */
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { fences } from '../support/documents.ts'
import { readRoot } from '../support/source-files.ts'
import { failuresOf } from './ended-runs.ts'
import { ACCOUNT, KEYS } from './hosts.ts'
import { playRealStores, runnerMissing } from './play.ts'
import { whereWorkflowsRun } from './required.ts'
import type { JobRecord } from './runs.ts'
import type { Texts } from './templates.ts'
import type { Step, WorkflowJob } from './workflow.ts'

const BUCKETS = {
  OSS: 'my-bucket.oss-cn-hongkong.aliyuncs.com',
  R2: `${ACCOUNT}.r2.cloudflarestorage.com`,
  AWS: 'my-bucket.s3.us-east-1.amazonaws.com',
}
const VARS = {
  OSS_BUCKET: 'oss://my-bucket',
  OSS_REGION: 'cn-hongkong',
  R2_BUCKET: 'r2://my-bucket',
  R2_ENDPOINT: ACCOUNT,
  AWS_BUCKET: 's3://my-bucket',
  AWS_REGION: 'us-east-1',
}
const SECRETS = {
  OSS_ACCESS_KEY_ID: KEYS.oss.accessKeyId,
  OSS_ACCESS_KEY_SECRET: KEYS.oss.accessKeySecret,
  R2_ACCESS_KEY_ID: KEYS.s3.accessKeyId,
  R2_SECRET_ACCESS_KEY: KEYS.s3.accessKeySecret,
  AWS_ACCESS_KEY_ID: KEYS.s3.accessKeyId,
  AWS_SECRET_ACCESS_KEY: KEYS.s3.accessKeySecret,
}
const ROLES = {
  OSS_ROLE_ARN: 'acs:ram::1234567890123456:role/crawl-images',
  AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/crawl-images',
}

const stepOf = ({ jobs }: { jobs: Record<string, WorkflowJob> }, id: string) =>
  Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find((step): step is Step & { with: object } => step.id === id && step.with !== undefined) ?? {
    with: {},
  }

/** What a job did that is set up; others say that they are left out. */
const LEFT_OUT = 'not set up, and left out'
const isSetUp = ({ steps }: JobRecord) => !steps.some(({ log }) => log.some(line => line.includes(LEFT_OUT)))
const rowOf = ({ steps }: JobRecord) => steps.at(-1)?.summary.split('\n')[2]

async function play(secrets: Texts, more: Texts) {
  const buckets = Object.values(BUCKETS)
  const { jobs, keys, complaints } = await playRealStores({ secrets, vars: { ...VARS, ...more }, buckets })
  expect(complaints).toEqual([])
  expect(jobs).toHaveLength(6)
  const folders = Object.values(keys).map(all => [...new Set(all.map(key => key.split('/', 3).join('/')))])
  return {
    failures: failuresOf({ jobs, requests: 0, complaints, started: [] }),
    rows: jobs.filter(isSetUp).map(rowOf),
    folders,
    names: jobs.filter(isSetUp).map(({ name }) => name),
  }
}

/** A row of the table, with any seconds. */
const row = (place: string, refused: string) =>
  expect.stringMatching(
    new RegExp(
      `^\\| \\d{4}-\\d\\d-\\d\\d, 6dcb09b5 \\| ${place} \\| doctor \\d+, first \\d+, second \\d+, list 1, ` +
        `download 201, check \\d+ \\| doctor [\\d.]+, first .* \\| ${refused} \\|$`,
    ),
  )

test('the steps that persist have the lines of the step in README, with a bucket', () => {
  const [readme] = fences('yaml', ['README.md'])
  const shown = readme?.text.replaceAll(/# (?=(?:region|access-key-\w+): )/g, '') ?? ''
  const inputs = Object.keys(stepOf(parse(shown), 'images').with)
  const workflow = parse(readRoot('.github/workflows/real-stores.yml'))
  expect(inputs.length).toBeGreaterThan(5)
  for (const id of ['first', 'second'])
    expect(Object.keys(stepOf(workflow, id).with)).toEqual(expect.arrayContaining(inputs))
})

test('no job has a secret that no reviewer has agreed to', () => {
  const { jobs, on } = parse(readRoot('.github/workflows/real-stores.yml'))
  expect(Object.keys(on)).toEqual(['workflow_dispatch'])
  expect(Object.values<WorkflowJob>(jobs).map(({ environment }) => environment)).toEqual(['real-stores'])
})

whereWorkflowsRun(runnerMissing(), () => {
  test('each store whose keys are set is tried, below a prefix of the run', async () => {
    const { failures, names, rows, folders } = await play(SECRETS, {})
    expect(failures).toEqual([])
    expect(names).toEqual(['store (AWS, keys)', 'store (OSS, keys)', 'store (R2, keys)'])
    expect(rows).toEqual([
      row('AWS, keys, us-east-1', 'doctor: HEAD 404 × 1; doctor: GET 404 × 1; doctor: PUT 412 × 1'),
      row('OSS, keys, cn-hongkong', 'doctor: HEAD 404 × 1; doctor: PUT 409 × 1'),
      row('R2, keys, –', 'doctor: HEAD 404 × 1; doctor: GET 404 × 1; doctor: PUT 412 × 1'),
    ])
    const folder = 'real-stores/1001-1'
    expect(folders).toEqual([[`${folder}/OSS-keys`], [`${folder}/R2-keys`], [`${folder}/AWS-keys`]])
  })

  test('a role is tried where it is set, and what is not set up is left out', async () => {
    const { failures, names, folders } = await play({}, ROLES)
    expect(failures).toEqual([])
    expect(names).toEqual(['store (AWS, role)', 'store (OSS, role)'])
    const folder = 'real-stores/1001-1'
    expect(folders).toEqual([[`${folder}/OSS-role`], [], [`${folder}/AWS-role`]])
  })

  test('a job whose key the store refuses says so in its row, and stores nothing', async () => {
    const { OSS_ACCESS_KEY_ID } = SECRETS
    const { failures, rows, folders } = await play(
      { OSS_ACCESS_KEY_ID, OSS_ACCESS_KEY_SECRET: 'of-another-key' },
      {},
    )
    expect(failures).toEqual([expect.stringContaining('store (OSS, keys): failure')])
    expect(rows).toEqual([expect.stringMatching(/ \| doctor: \w+ 403 × \d+;.* doctor: ✗ /)])
    expect(folders).toEqual([[], [], []])
  })
})

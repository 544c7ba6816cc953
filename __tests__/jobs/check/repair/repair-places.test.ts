import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { systemClock } from '../../../../src/base/clock.ts'
import { textIn } from '../../../../src/base/sentence.ts'
import { checkRepairPlaces } from '../../../../src/jobs/check/repair/repair-places.ts'
import { Problems, parseOptions } from '../../../../src/jobs/options/parse.ts'
import { STORE_FIELDS } from '../../../../src/jobs/options/store-fields.ts'
import { checkStore } from '../../../../src/jobs/options/store-settings.ts'

const KEYS = { OSS_ACCESS_KEY_ID: 'own-id', OSS_ACCESS_KEY_SECRET: 'own-secret' }
const REPAIR_KEYS = {
  REPAIR_ACCESS_KEY_ID: 'repair-id',
  REPAIR_ACCESS_KEY_SECRET: 'repair-secret',
  REPAIR_SECURITY_TOKEN: 'repair-token',
}
const ACCOUNT = '0123456789abcdef0123456789abcdef'
const NEEDS_KEYS =
  'its service or endpoint differs from the source, so the keys of this run do not fit; set REPAIR_ACCESS_KEY_ID and REPAIR_ACCESS_KEY_SECRET'

function check(
  lines: readonly string[],
  environment: Record<string, string> = KEYS,
  uri = 'oss://memes/a/',
  given: Record<string, string> = { region: 'cn-beijing' },
) {
  const { options } = parseOptions(STORE_FIELDS, given)
  const surroundings = { cwd: '/work', clock: systemClock, environment, isStep: true }
  const problems = new Problems([])
  const input = { name: 'source', mayWrite: true } as const
  const source = checkStore(
    input,
    { ...options, source: uri },
    { ...surroundings, info() {} },
    problems,
  )?.settings
  const { from } = checkRepairPlaces({ lines, source, options, environment: surroundings, problems })
  return { from, problems: problems.sentences.map(problem => textIn('en', problem)) }
}

const storeOf = (from: ReturnType<typeof check>['from'][number] | undefined) =>
  typeof from === 'object' ? from.store : undefined
const keysOf = (from: ReturnType<typeof check>['from'][number] | undefined) => {
  const store = storeOf(from)
  return store && 'credentials' in store ? store.credentials() : undefined
}

describe('a line of repair-from', () => {
  test('is the origin, or a bucket whose copy has the keys of the source', async () => {
    const lines = ['origin', 's3://copies/ region=eu-central-1', 's3://copies/a/ region=eu-central-1']
    const { from, problems } = check(lines, { ...KEYS, ...REPAIR_KEYS })
    expect(problems).toEqual([])
    const location = { endpoint: 'https://s3.eu-central-1.amazonaws.com', region: 'eu-central-1' }
    const store = { kind: 's3', bucket: 'copies', prefix: 'a/', location }
    expect(from).toMatchObject(['origin', { name: 's3://copies/', store }, { name: 's3://copies/a/', store }])
    expect(await keysOf(from[1])).toEqual({
      accessKeyId: 'repair-id',
      accessKeySecret: 'repair-secret',
      securityToken: 'repair-token',
    })
  })

  test('names a folder that stands for the bucket, and whose path may have spaces', () => {
    const folder = { kind: 'file', directory: resolve('/work/my copies/a') }
    expect(check(['file:./my copies'])).toMatchObject({ from: [{ store: folder }], problems: [] })
    const ofFolder = check(['file:./copies'], {}, 'file:./images', {})
    expect(ofFolder).toMatchObject({
      from: [{ store: { directory: resolve('/work/copies') } }],
      problems: [],
    })
  })

  test("takes the run's keys for the same service and endpoints alone, whatever else is set", async () => {
    const { from, problems } = check(['oss://copies region=cn-hongkong'], { ...KEYS, ...REPAIR_KEYS })
    expect(problems).toEqual([])
    expect(await keysOf(from[0])).toEqual({ accessKeyId: 'own-id', accessKeySecret: 'own-secret' })
    const elsewhere = 'oss://copies endpoint=https://oss.example.com region=cn-hongkong'
    expect(check([elsewhere]).problems).toEqual([`repair-from oss://copies: ${NEEDS_KEYS}`])
    const ofFolder = check(['oss://copies region=cn-hongkong'], KEYS, 'file:./images', {})
    expect(ofFolder.problems).toEqual([`repair-from oss://copies: ${NEEDS_KEYS}`])
  })

  test('shares no keys between two accounts of R2 and between two partitions of AWS', () => {
    const aws = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret' }
    const ofR2 = (words: string) =>
      check([`r2://copies${words}`], aws, 'r2://memes', { endpoint: ACCOUNT }).problems.length
    const other = ` endpoint=https://${ACCOUNT.replace('0', 'f')}.r2.cloudflarestorage.com`
    expect([ofR2(` endpoint=${ACCOUNT}`), ofR2(other)]).toEqual([0, 1])
    const ofAws = (region: string) =>
      check([`s3://copies region=${region}`], aws, 's3://memes', { region: 'us-east-1' }).problems.length
    expect([ofAws('eu-west-1'), ofAws('cn-north-1')]).toEqual([0, 1])
  })

  test('is refused with every problem at once', () => {
    const { problems } = check([
      'heaven',
      'oss://memes region=cn-beijing',
      'oss://copies/b region=cn-beijing',
      'file:./a regon=x',
      'oss://others',
      's3://copies region=us-east-1',
    ])
    expect(problems).toEqual([
      expect.stringMatching(/^repair-from "heaven" has no scheme/),
      'repair-from oss://memes: this is the source itself; name a place that holds a copy',
      'repair-from oss://copies/b: a copy has the same keys as the source; write "oss://copies/a/"',
      'repair-from file:./a: "regon" is not known here; write region, endpoint',
      'repair-from oss://others: region is missing; set the bucket’s region, e.g. cn-hongkong',
      `repair-from s3://copies: ${NEEDS_KEYS}`,
    ])
    expect(check(['file:./images'], {}, 'file:images/', {}).problems).toHaveLength(1)
  })

  test('is the source itself whatever protocol and endpoint reach it', () => {
    const lines = ['s3://memes region=cn-beijing endpoint=s3.oss-cn-beijing-internal.aliyuncs.com']
    expect(check(lines, { ...KEYS, ...REPAIR_KEYS }).problems).toEqual([
      expect.stringContaining('the source itself'),
    ])
  })

  test('reports half a pair of keys by the name of the other variable', () => {
    const half = { ...KEYS, REPAIR_ACCESS_KEY_ID: 'repair-id' }
    expect(check(['s3://copies region=us-east-1'], half).problems).toEqual([
      expect.stringMatching(/^repair-from s3:\/\/copies: REPAIR_ACCESS_KEY_SECRET is missing/),
    ])
  })

  test('adds nothing to the problems of a source that is refused', () => {
    const { problems } = check(['s3://copies region=us-east-1'], KEYS, 'oss://memes/a/', {})
    expect(problems).toEqual([expect.stringContaining('region is missing')])
  })
})

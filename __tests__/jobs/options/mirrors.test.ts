import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { systemClock } from '../../../src/base/clock.ts'
import { textIn } from '../../../src/base/sentence.ts'
import { checkMirrors } from '../../../src/jobs/options/mirrors.ts'
import { Problems, parseOptions } from '../../../src/jobs/options/parse.ts'
import { STORE_FIELDS } from '../../../src/jobs/options/store-fields.ts'
import { checkStore } from '../../../src/jobs/options/store-settings.ts'

const KEYS = { OSS_ACCESS_KEY_ID: 'own-id', OSS_ACCESS_KEY_SECRET: 'own-secret' }
const R2_KEYS = { MIRROR_R2_ACCESS_KEY_ID: 'r2-id', MIRROR_R2_SECRET: 'r2-secret' }
const ACCOUNT = '0123456789abcdef0123456789abcdef'

function check(
  lines: readonly string[],
  environment: Record<string, string> = KEYS,
  uri = 'oss://memes/a/',
  given: Record<string, string> = { region: 'cn-beijing' },
) {
  const { options } = parseOptions(STORE_FIELDS, given)
  const surroundings = { cwd: '/work', clock: systemClock, environment, isStep: true }
  const problems = new Problems([])
  const info = () => {}
  const input = { name: 'destination', uri, mayWrite: true }
  const first = checkStore(input, options, surroundings, info, problems)?.settings
  const { mirrors } = checkMirrors({
    ...{ lines, first, options, environment: surroundings, mayWrite: true, info, problems },
  })
  return { mirrors, problems: problems.sentences.map(problem => textIn('en', problem)) }
}

describe('a line of mirrors', () => {
  test('names a bucket of another service, with its own keys', async () => {
    const { mirrors, problems } = check([`r2=r2://copies/b account-id=${ACCOUNT}`], { ...KEYS, ...R2_KEYS })
    expect(problems).toEqual([])
    const [mirror] = mirrors
    expect(mirror).toMatchObject({
      name: 'r2',
      destination: `r2://copies/b/ endpoint=${ACCOUNT}.r2.cloudflarestorage.com`,
      store: {
        kind: 'r2',
        bucket: 'copies',
        prefix: 'b/',
        location: { endpoint: `https://${ACCOUNT}.r2.cloudflarestorage.com` },
      },
    })
    const store = mirror?.store
    expect(store && 'credentials' in store && (await store.credentials())).toEqual({
      accessKeyId: 'r2-id',
      accessKeySecret: 'r2-secret',
    })
  })

  test("takes the run's own login for the same service alone", async () => {
    const { mirrors, problems } = check(['hk=oss://copies region=cn-hongkong'])
    expect(problems).toEqual([])
    const store = mirrors[0]?.store
    expect(store && 'credentials' in store && (await store.credentials())).toEqual({
      accessKeyId: 'own-id',
      accessKeySecret: 'own-secret',
    })
    expect(check(['hk=oss://copies endpoint=https://oss.example.com region=cn-hongkong']).problems).toEqual([
      "mirrors hk: no keys; set MIRROR_HK_ACCESS_KEY_ID and MIRROR_HK_SECRET in the environment. The run's own login counts only for the same service and endpoint",
    ])
  })

  test('shares no login between two accounts of R2 and between two partitions of AWS', () => {
    const aws = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret' }
    const other = ACCOUNT.replace('0', 'f')
    const r2 = ['b=r2://copies account-id=']
    const ofR2 = (account: string) =>
      check([r2 + account], aws, 'r2://memes', { accountId: ACCOUNT }).problems.length
    expect([ofR2(ACCOUNT), ofR2(other)]).toEqual([0, 1])
    const ofAws = (region: string) =>
      check([`b=s3://copies region=${region}`], aws, 's3://memes', { region: 'us-east-1' }).problems.length
    expect([ofAws('eu-west-1'), ofAws('cn-north-1')]).toEqual([0, 1])
  })

  test('may be a folder, whose path may have spaces', () => {
    const { mirrors, problems } = check(['disk=file:./my copies'])
    expect(problems).toEqual([])
    expect(mirrors).toMatchObject([
      { destination: 'file:my copies', store: { kind: 'file', directory: resolve('/work/my copies') } },
    ])
  })

  test('is refused with every problem at once', () => {
    const { problems } = check([
      'r2',
      'R2=r2://copies',
      'aa=oss://memes/a region=cn-beijing',
      'bb=oss://memes/a/b endpoint=internal region=cn-beijing',
      'cc=s3://memes region=cn-beijing endpoint=oss-cn-beijing.aliyuncs.com',
      'dd=oss://copies region=cn-beijing regon=x',
      'dd=file:./a',
      'ee=file:a/b',
      'ff=oss://copies',
      'gg=r2://copies',
      'hh=oss://others region=cn-beijing endpoint-style=odd',
    ])
    const line =
      'must be NAME=DESTINATION with a name of 1 to 20 lower-case letters and digits, e.g. r2=r2://my-bucket/memes/ account-id=…'
    const keys = (name: string) =>
      `no keys; set MIRROR_${name}_ACCESS_KEY_ID and MIRROR_${name}_SECRET in the environment. The run's own login counts only for the same service and endpoint`
    expect(problems).toEqual([
      `mirrors 1: ${line}`,
      `mirrors 2: ${line}`,
      'mirrors aa: is the same place as the destination; a mirror needs another bucket, prefix or folder',
      'mirrors bb: lies inside the destination; a mirror needs a bucket, prefix or folder apart from it',
      'mirrors bb: lies inside the mirror aa; a mirror needs a bucket, prefix or folder apart from it',
      `mirrors cc: ${keys('CC')}`,
      'mirrors dd: "regon" is not a word of a mirror; write region, endpoint, endpoint-style, account-id',
      'mirrors dd: the name dd is used twice; give each mirror a name of its own',
      'mirrors ee: lies inside the mirror dd; a mirror needs a bucket, prefix or folder apart from it',
      'mirrors ff: region is missing; set the bucket’s region, e.g. cn-hongkong',
      'mirrors gg: account-id is missing; the R2 overview in the Cloudflare dashboard shows it. Or set endpoint to the S3 API address that the bucket shows',
      `mirrors gg: ${keys('GG')}`,
      'mirrors hh: endpoint-style: one of auto, virtual, path, cname is needed',
    ])
  })

  test('is the first place itself whatever protocol and endpoint reach it', () => {
    const mirror = { MIRROR_CC_ACCESS_KEY_ID: 'id', MIRROR_CC_SECRET: 'secret' }
    const lines = ['cc=s3://memes region=cn-beijing endpoint=s3.oss-cn-beijing-internal.aliyuncs.com']
    expect(check(lines, { ...KEYS, ...mirror }).problems).toEqual([
      'mirrors cc: the destination lies inside it; a mirror needs a bucket, prefix or folder apart from it',
    ])
  })

  test('reports half a pair of keys by the names of its variables', () => {
    const { problems } = check([`r2=r2://copies account-id=${ACCOUNT}`], {
      ...KEYS,
      MIRROR_R2_ACCESS_KEY_ID: 'r2-id',
    })
    expect(problems).toEqual([expect.stringMatching(/^mirrors r2: MIRROR_R2_SECRET is missing/)])
  })
})

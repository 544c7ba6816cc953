import { afterEach, describe, expect, test } from '@jest/globals'
import { parseDestination } from '../../../src/storage/stores/destination.ts'
import type { StoreRequest } from '../../servers/oss.ts'
import {
  ALL_FINE,
  askedOf,
  findingsOf,
  found,
  isGet,
  isHead,
  isList,
  isPut,
  keysOf,
  outcomesOf,
  POINTLESS,
  PROBE,
  seenBy,
} from '../../support/doctor-findings.ts'
import { type OpenedOss, openOn } from '../../support/oss-store.ts'

let opened: OpenedOss
afterEach(() => opened.close())

const open = async (...settings: Parameters<typeof openOn>) => {
  opened = await openOn(...settings)
  return opened
}
const examine = async (more: Parameters<typeof askedOf>[1] = {}) => await findingsOf(askedOf(opened, more))
const deny = (when: (request: StoreRequest) => boolean) =>
  opened.oss.fault(when, { status: 403, code: 'AccessDenied', ec: '0003-00000001', times: Infinity })
const keys = () => [...opened.oss.bucket.objects.keys()]
const isReading = (request: StoreRequest) => isHead(request) || isGet(request)

const statement = (action: string, resource: string, condition = {}) => ({
  Version: '1',
  Statement: [{ Effect: 'Allow', Action: [action], Resource: [`acs:oss:*:*:${resource}`], ...condition }],
})
const PUT = statement('oss:PutObject', 'memes/scraped/*')
const READ = statement('oss:GetObject', 'memes/scraped/*')
const LIST = statement('oss:ListObjects', 'memes', {
  Condition: { StringLike: { 'oss:Prefix': ['scraped/', 'scraped/*'] } },
})

const policyOf = (finding: { statement?: string }) => JSON.parse(finding.statement ?? 'null')

describe('a missing right is one finding with the policy that grants it', () => {
  test('PUT', async () => {
    const { oss } = await open()
    deny(isPut)
    const findings = await examine()
    expect(outcomesOf(findings)).toEqual({ ...ALL_FINE, put: 'missing', 'create-only': 'skipped' })
    const put = found(findings, 'put')
    expect(put.sentence).toBe('The credentials may not do oss:PutObject on memes/scraped/*.')
    expect(put.advice).toMatch(/plain http\. \(AccessDenied, EC 0003-00000001, request [0-9A-F]{24}\)$/)
    expect(policyOf(put)).toEqual(PUT)
    expect(seenBy(oss.requests)).toEqual(['HEAD probe', 'GET list', 'PUT probe', 'HEAD probe', 'GET probe'])
    expect(keys()).toEqual([])
  })

  test('uploads with tags and a key of KMS: the policy grants all that they take', async () => {
    await open({ mayTag: false }, { tags: { team: 'memes' }, encryption: { method: 'KMS' } })
    const uploads = { tags: { team: 'memes' }, encryption: { method: 'KMS' } } as const
    const findings = await examine({ uploads })
    expect(outcomesOf(findings)).toEqual({ ...ALL_FINE, put: 'missing', 'create-only': 'skipped' })
    expect(found(findings, 'put').sentence).toBe(
      'The credentials may not do oss:PutObject, oss:PutObjectTagging on memes/scraped/*.',
    )
    const kms = { Effect: 'Allow', Action: ['kms:GenerateDataKey', 'kms:Decrypt'], Resource: ['*'] }
    const [put, ...rest] = policyOf(found(findings, 'put')).Statement
    expect(put.Action).toEqual(['oss:PutObject', 'oss:PutObjectTagging'])
    expect(rest).toEqual([kms])
    deny(isReading)
    const [get, ...more] = policyOf(found(await examine({ uploads }), 'get')).Statement
    expect([get.Action, more]).toEqual([['oss:GetObject'], [kms]])
    deny(isList)
    expect(policyOf(found(await examine({ uploads }), 'list'))).toEqual(LIST)
  })

  test('a place that ignores encryption is a warning', async () => {
    const encryption = { method: 'AES256' } as const
    await open({ encrypts: false }, { encryption })
    const findings = await examine({ uploads: { encryption } })
    expect(outcomesOf(findings)).toEqual({ ...ALL_FINE, head: 'warning' })
    expect(found(findings, 'head').sentence).toBe(
      `${PROBE} was stored, and this place does not say that it is encrypted.`,
    )
  })

  test('HEAD and GET, which are one right', async () => {
    await open()
    deny(isReading)
    const findings = await examine()
    expect(outcomesOf(findings)).toEqual({
      ...ALL_FINE,
      head: 'missing',
      get: 'missing',
      'create-only': 'skipped',
    })
    for (const check of ['head', 'get'] as const) {
      expect(found(findings, check).sentence).toBe(
        'The credentials may not do oss:GetObject on memes/scraped/*.',
      )
      expect(policyOf(found(findings, check))).toEqual(READ)
    }
    expect(keys()).toEqual([PROBE])
  })

  test('HEAD and GET where the probe is there already: reading is what is missing, not writing', async () => {
    await open()
    await examine()
    deny(isReading)
    const put = found(await examine(), 'put')
    expect(put.sentence).toContain('oss:GetObject')
    expect(policyOf(put)).toEqual(READ)
  })

  test('LIST, which uploads can do without', async () => {
    await open()
    deny(isList)
    const findings = await examine()
    expect(outcomesOf(findings)).toEqual({ ...ALL_FINE, list: 'warning' })
    expect(found(findings, 'list').sentence).toBe(
      'The credentials may not list memes/scraped/*. Uploads work without it, but the manifest of earlier runs cannot be read: every run downloads everything again.',
    )
    expect(policyOf(found(findings, 'list'))).toEqual(LIST)
    const reading = found(await examine({ mayWrite: false }), 'list')
    expect(reading).toMatchObject({
      outcome: 'missing',
      sentence: 'The credentials may not list memes/scraped/*.',
    })
  })

  test('all of them at once', async () => {
    const { oss } = await open()
    deny(() => true)
    const findings = await examine()
    expect(outcomesOf(findings)).toEqual({
      credentials: 'fine',
      reach: 'fine',
      list: 'warning',
      put: 'missing',
      head: 'missing',
      get: 'missing',
      'create-only': 'skipped',
    })
    expect(findings.slice(2, 6).map(policyOf)).toEqual([LIST, PUT, READ, READ])
    expect(oss.requests.length).toBeLessThan(8)
    expect(keys()).toEqual([])
  })
})

describe('after what makes the rest pointless nothing more is requested', () => {
  const expectOver = async (sentence: RegExp, requests: readonly string[]) => {
    const findings = await examine()
    expect(outcomesOf(findings)).toEqual({ ...POINTLESS, credentials: 'fine', reach: 'missing' })
    expect(found(findings, 'reach').sentence).toMatch(sentence)
    expect(found(findings, 'reach').statement).toBeUndefined()
    expect(found(findings, 'get').sentence).toBe('Not tried, because of the problem above.')
    expect(seenBy(opened.oss.requests)).toEqual(requests)
    expect(keys()).toEqual([])
  }

  test('no such bucket', async () => {
    await open({ bucket: 'others' })
    await expectOver(/^There is no bucket memes in this account and region \(cn-hangzhou\)\.$/, [
      'HEAD probe',
    ])
  })

  test('another region', async () => {
    await open({}, { region: 'cn-beijing' })
    await expectOver(/^region cn-beijing does not fit/, ['HEAD probe'])
  })

  test('a bucket that is elsewhere, which OSS calls AccessDenied too', async () => {
    const { oss } = await open()
    oss.fault(() => true, {
      status: 403,
      code: 'AccessDenied',
      message: 'The bucket you are attempting to access must be addressed using the specified endpoint.',
      extraXml: '<Endpoint>oss-cn-shanghai.aliyuncs.com</Endpoint>',
      times: Infinity,
    })
    await expectOver(/^The bucket memes is in another region\.$/, ['HEAD probe'])
  })

  test('a wrong secret', async () => {
    const accessKeySecret = 'not-the-secret'
    await open({}, { credentials: async () => ({ ...keysOf(opened.oss), accessKeySecret }) })
    await expectOver(/^The access key secret does not belong to this id\.$/, ['HEAD probe'])
  })

  test('a suspended account', async () => {
    const { oss } = await open()
    oss.fault(() => true, { status: 403, code: 'UserDisable', times: Infinity })
    await expectOver(/suspended/, ['HEAD probe'])
  })

  test('no server answers', async () => {
    const { oss } = await open()
    oss.fault(() => true, { reset: true, times: Infinity })
    await expectOver(/^The connection to localhost:\d+ failed/, Array(5).fill('HEAD probe'))
  })

  test('credentials that end in the middle', async () => {
    const { oss } = await open()
    oss.fault(isList, { status: 403, code: 'SecurityTokenExpired', times: Infinity })
    const findings = await examine()
    expect(outcomesOf(findings)).toEqual({
      ...POINTLESS,
      credentials: 'fine',
      reach: 'fine',
      list: 'missing',
    })
    expect(found(findings, 'list').statement).toBeUndefined()
  })
})

test('a store that is busy for one thing is asked for the others', async () => {
  const { oss } = await open()
  oss.fault(isList, { status: 503, code: 'ServiceUnavailable', times: Infinity })
  const findings = await examine()
  expect(outcomesOf(findings)).toEqual({ ...ALL_FINE, list: 'missing' })
  expect(found(findings, 'list').sentence).toBe('OSS was busy (503).')
})

test('a prefix that leaves no room for the key of the probe', async () => {
  const destination = parseDestination(`oss://memes/${`${'p'.repeat(250)}/`.repeat(4)}${'p'.repeat(15)}/`)
  const { oss } = await open({}, { destination })
  const findings = await examine()
  expect(outcomesOf(findings)).toEqual({ ...POINTLESS, credentials: 'fine', reach: 'missing' })
  expect(found(findings, 'reach').sentence).toMatch(/1023 are allowed/)
  expect(oss.requests).toEqual([])
})

test('no finding holds a secret, whatever the store echoes', async () => {
  const secrets = {
    accessKeyId: 'STS.NXtemporary',
    accessKeySecret: 'sEcReTkEy123',
    securityToken: 'tOkEn+/==',
  }
  await open(secrets)
  deny(() => true)
  const denied = await examine({ credentials: async () => secrets })
  await opened.close()
  await open(secrets, { credentials: async () => ({ ...secrets, accessKeySecret: 'other-sEcReT' }) })
  const wrong = await examine({ credentials: async () => secrets })
  const said = JSON.stringify([denied, wrong])
  expect(said).toContain('does not belong to this id')
  for (const secret of [...Object.values(secrets), 'other-sEcReT']) expect(said).not.toContain(secret)
})

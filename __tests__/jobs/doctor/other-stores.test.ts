import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { DoctorInput } from '../../../src/jobs/doctor/finding.ts'
import { openFolder } from '../../../src/storage/stores/folder/folder.ts'
import { AWS } from '../../../src/storage/stores/s3/vendors.ts'
import { quickClock } from '../../support/clocks.ts'
import {
  ALL_FINE,
  findingsOf,
  found,
  isPut,
  keysOf,
  OWN,
  outcomesOf,
  POINTLESS,
  PROBE,
  seenBy,
} from '../../support/doctor-findings.ts'
import { type OpenedS3, openAt, openOn } from '../../support/s3-store.ts'
import { never } from '../../support/store-suite.ts'

describe('a folder', () => {
  let above: string
  beforeEach(async () => {
    above = await mkdtemp(join(tmpdir(), 'doctor-'))
  })
  afterEach(() => rm(above, { recursive: true }))

  const asked = (mayWrite: boolean): DoctorInput => ({
    store: openFolder(join(above, 'images')),
    destination: { kind: 'file', prefix: '' },
    mayWrite,
    language: 'en',
    clock: quickClock(),
    signal: never,
  })

  test('needs no credentials and holds the probe afterwards', async () => {
    const findings = await findingsOf(asked(true))
    expect(outcomesOf(findings)).toEqual({ ...ALL_FINE, credentials: 'skipped' })
    expect(found(findings, 'reach').sentence).toBe(`${join(above, 'images')}/ answers.`)
    expect(await readdir(above, { recursive: true })).toEqual([
      'images',
      'images/.persist',
      'images/.persist/probe',
    ])
    expect(await readFile(join(above, 'images/.persist/probe'), 'utf8')).toBe(OWN)
    expect(outcomesOf(await findingsOf(asked(true)))).toEqual({ ...ALL_FINE, credentials: 'skipped' })
  })

  test('is not even made when nothing is to be written: then it is missing', async () => {
    const findings = await findingsOf(asked(false))
    expect(outcomesOf(findings)).toEqual({ credentials: 'skipped', reach: 'missing', ...POINTLESS })
    expect(found(findings, 'reach').sentence).toBe(`${join(above, 'images')} does not exist.`)
    expect(await readdir(above)).toEqual([])
  })

  test('that is there is fine for reading, and stays empty', async () => {
    await mkdir(join(above, 'images'))
    const findings = await findingsOf(asked(false))
    expect(outcomesOf(findings)).toMatchObject({ reach: 'fine', put: 'skipped', head: 'fine', get: 'fine' })
    expect(await readdir(above, { recursive: true })).toEqual(['images'])
  })

  test('whose place a file takes has a sentence and no policy', async () => {
    await writeFile(join(above, 'images'), 'a file')
    for (const mayWrite of [true, false]) {
      const findings = await findingsOf(asked(mayWrite))
      expect(outcomesOf(findings)).toEqual({ credentials: 'skipped', reach: 'missing', ...POINTLESS })
      expect(found(findings, 'reach').sentence).toBe(`${join(above, 'images')} is a file, not a folder.`)
      expect(findings.filter(({ statement }) => statement)).toEqual([])
    }
    expect(await readFile(join(above, 'images'), 'utf8')).toBe('a file')
  })

  test('where something else has the key of the probe keeps it', async () => {
    await mkdir(join(above, 'images/.persist'), { recursive: true })
    await writeFile(join(above, 'images/.persist/probe'), 'mine')
    expect(outcomesOf(await findingsOf(asked(true)))).toMatchObject({
      put: 'warning',
      'create-only': 'skipped',
    })
    expect(await readFile(join(above, 'images/.persist/probe'), 'utf8')).toBe('mine')
  })
})

describe('a store that speaks S3', () => {
  let opened: OpenedS3
  afterEach(() => opened.close())

  const asked = (kind: 's3' | 'r2', more: Partial<DoctorInput> = {}): DoctorInput => ({
    store: opened.store,
    destination: { kind, bucket: 'memes', prefix: 'scraped/' },
    credentials: async () => keysOf(opened.s3),
    mayWrite: true,
    language: 'en',
    clock: quickClock(),
    signal: never,
    ...more,
  })
  const bytesOfProbe = () => opened.s3.bucket.head(PROBE)?.bytes.toString()

  test('of AWS is fine, and refuses other bytes itself', async () => {
    opened = await openAt(AWS)
    const findings = await findingsOf(asked('s3'))
    expect(outcomesOf(findings)).toEqual(ALL_FINE)
    expect(found(findings, 'create-only').sentence).toBe('Existing objects are not overwritten.')
    // A HEAD that finds nothing brings no code, so GET says once whether it is the key or the bucket.
    expect(seenBy(opened.s3.requests)).toEqual([
      'HEAD probe',
      'GET probe',
      'GET list',
      'PUT probe',
      'HEAD probe',
      'GET probe',
      'PUT probe',
      'HEAD probe',
    ])
    expect(bytesOfProbe()).toBe(OWN)
  })

  test('of which nothing is known is fine both times, and says when it is only looked up', async () => {
    opened = await openOn()
    const first = await findingsOf(asked('s3'))
    expect(outcomesOf(first)).toEqual(ALL_FINE)
    expect(found(first, 'create-only').sentence).toBe('Existing objects are not overwritten.')
    const { s3 } = opened
    const again = await openOn({}, { endpoint: s3.endpoint })
    const second = await findingsOf(asked('s3', { store: again.store }))
    await again.close()
    expect(outcomesOf(second)).toEqual(ALL_FINE)
    expect(found(second, 'create-only').sentence).toBe(
      'Existing objects are not overwritten: each key is looked up first.',
    )
    expect(bytesOfProbe()).toBe(OWN)
  })

  test('whose probe is left from a better key has its rights tried all the same', async () => {
    opened = await openOn()
    await findingsOf(asked('s3'))
    opened.s3.fault(isPut, { status: 403, code: 'AccessDenied', times: Infinity })
    const again = await openOn({}, { endpoint: opened.s3.endpoint })
    const findings = await findingsOf(asked('s3', { store: again.store }))
    await again.close()
    expect(found(findings, 'put').outcome).toBe('missing')
  })

  test('that takes conditions and ignores them keeps the probe, with a warning', async () => {
    opened = await openOn({ conditions: false })
    const findings = await findingsOf(asked('s3'))
    expect(outcomesOf(findings)).toEqual({ ...ALL_FINE, 'create-only': 'warning' })
    expect(bytesOfProbe()).toBe(OWN)
  })

  test('that lacks rights gets the policy of its cloud', async () => {
    opened = await openAt(AWS)
    opened.s3.fault(isPut, { status: 403, code: 'AccessDenied', times: Infinity })
    const put = found(await findingsOf(asked('s3')), 'put')
    expect(put.outcome).toBe('missing')
    expect(JSON.parse(put.statement ?? 'null').Statement[0]).toEqual({
      Effect: 'Allow',
      Action: ['s3:PutObject'],
      Resource: ['arn:aws:s3:::memes/scraped/*'],
    })
    const ofR2 = found(await findingsOf(asked('r2')), 'put')
    expect(ofR2.statement).toBe(
      'Create an R2 API token with "Object Read & Write", applied to the bucket memes only.',
    )
  })
})

import { afterEach, describe, expect, test } from '@jest/globals'
import { diagnose } from '../../../src/jobs/doctor/doctor.ts'
import {
  ALL_FINE,
  askedOf,
  findingsOf,
  found,
  isGet,
  isHead,
  isList,
  isPut,
  OWN,
  outcomesOf,
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
const stored = () =>
  [...opened.oss.bucket.objects].map(([key, { bytes }]) => [key, bytes.toString()] as const)

describe('a store where everything is allowed', () => {
  test('is fine in every respect, and keeps the probe and nothing else', async () => {
    const { oss } = await open()
    const findings = await examine()
    expect(outcomesOf(findings)).toEqual(ALL_FINE)
    expect(findings.map(({ check, sentence }) => `${check}: ${sentence}`)).toEqual([
      'credentials: There is an access key that does not expire.',
      'reach: oss://memes/scraped/ answers.',
      'list: Objects can be listed.',
      `put: Objects can be stored: ${PROBE} was written.`,
      'head: Objects can be looked up.',
      'get: Objects can be read.',
      'create-only: Existing objects are not overwritten.',
    ])
    expect(findings.flatMap(({ advice, statement }) => [advice, statement])).toEqual(
      Array(14).fill(undefined),
    )
    expect(seenBy(oss.requests)).toEqual([
      'HEAD probe',
      'GET list',
      'PUT probe',
      'HEAD probe',
      'GET probe',
      'PUT probe',
      'HEAD probe',
    ])
    expect(oss.requests.every(({ verified }) => verified)).toBe(true)
    expect(oss.requests[1]?.query).toMatchObject({ prefix: 'scraped/', 'max-keys': '1' })
    for (const { headers } of oss.requests.filter(isPut))
      expect(headers).toMatchObject({ 'x-oss-forbid-overwrite': 'true', 'content-type': 'text/plain' })
    expect(stored()).toEqual([[PROBE, OWN]])
  })

  test('is fine the second time too, and the probe is written once', async () => {
    const { oss } = await open()
    await examine()
    const before = oss.requests.length
    const findings = await examine()
    expect(outcomesOf(findings)).toEqual(ALL_FINE)
    expect(found(findings, 'put').sentence).toBe(
      `Objects can be stored: ${PROBE} exists from an earlier check.`,
    )
    expect(seenBy(oss.requests.slice(before, before + 4))).toEqual([
      'HEAD probe',
      'GET list',
      'GET probe',
      'PUT probe',
    ])
    expect(stored()).toEqual([[PROBE, OWN]])
  })

  test('of which only the reading is asked for is left unwritten', async () => {
    const { oss } = await open()
    const findings = await examine({ mayWrite: false })
    expect(outcomesOf(findings)).toEqual({ ...ALL_FINE, put: 'skipped', 'create-only': 'skipped' })
    expect(found(findings, 'put').sentence).toBe('Not tried: nothing is written.')
    expect(seenBy(oss.requests)).toEqual(['HEAD probe', 'GET list', 'HEAD probe', 'GET probe'])
    expect(stored()).toEqual([])
  })

  test('says each thing when it is known, not at the end', async () => {
    const { oss } = await open()
    const seen: number[] = []
    for await (const _finding of diagnose(askedOf(opened))) seen.push(oss.requests.length)
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 7])
  })
})

describe('what another program keeps there', () => {
  test.each([
    ['shorter', Buffer.from('mine')],
    ['the first of the same', Buffer.from(OWN.slice(0, 40))],
    ['as long', Buffer.from(OWN.replace('may be deleted', 'is not for you'))],
    ['far longer', Buffer.alloc(5 * 1024 * 1024, 'x')],
  ])('%s bytes under the key of the probe are left as they are, versions or not', async (_what, bytes) => {
    for (const versioning of [false, true]) {
      const { oss } = await open({ versioning })
      oss.bucket.put(PROBE, bytes)
      const findings = await examine()
      expect(outcomesOf(findings)).toEqual({ ...ALL_FINE, put: 'warning', 'create-only': 'skipped' })
      expect(found(findings, 'put').sentence).toBe(
        `${PROBE} holds other bytes than the doctor writes, and was left as it is.`,
      )
      expect(oss.requests.filter(isPut)).toEqual([])
      expect(oss.bucket.head(PROBE)?.bytes.equals(bytes)).toBe(true)
      if (!versioning) await opened.close()
    }
  })

  test('and that came after the look is left as well', async () => {
    const { oss } = await open()
    oss.fault(
      request => {
        if (isPut(request)) oss.bucket.put(PROBE, 'mine')
        return false
      },
      { noCrc: true },
    )
    const findings = await examine()
    expect(found(findings, 'put').outcome).toBe('warning')
    expect(stored()).toEqual([[PROBE, 'mine']])
  })
})

describe('create-only', () => {
  test('a bucket with versions ignores it: said, and no other bytes are ever sent', async () => {
    const { oss } = await open({ versioning: true })
    const findings = await examine()
    expect(outcomesOf(findings)).toEqual({ ...ALL_FINE, 'create-only': 'warning' })
    expect(found(findings, 'create-only').sentence).toMatch(
      /ignores create-only uploads, as buckets with versions do/,
    )
    expect(found(findings, 'create-only').advice).toMatch(/two runs at the same time/)
    expect(seenBy(oss.requests)).toEqual(['HEAD probe', 'GET list', 'PUT probe', 'HEAD probe', 'GET probe'])
    expect(stored()).toEqual([[PROBE, OWN]])
  })

  /** The probe is away while the other bytes come, as if the store had let them take its place. */
  const lettingOthersIn = ({ oss }: OpenedOss) => {
    let puts = 0
    oss.fault(
      request => {
        if (isPut(request) && ++puts === 2) oss.bucket.remove(PROBE)
        return false
      },
      { noCrc: true },
    )
  }

  test('other bytes that were let in are put back', async () => {
    const { oss } = await open()
    lettingOthersIn(opened)
    const findings = await examine()
    expect(found(findings, 'create-only')).toMatchObject({
      outcome: 'warning',
      sentence: `${PROBE} was overwritten in spite of a create-only upload; its bytes are restored.`,
    })
    const [, , back] = oss.requests.filter(isPut)
    expect(back?.headers['x-oss-forbid-overwrite']).toBeUndefined()
    expect(stored()).toEqual([[PROBE, OWN]])
  })

  test('other bytes after a lost answer are put back', async () => {
    const { oss } = await open()
    lettingOthersIn(opened)
    let puts = 0
    oss.fault(request => isPut(request) && ++puts > 1, { keepThenReset: true, times: 5 })
    const findings = await examine()
    expect(found(findings, 'create-only')).toMatchObject({
      outcome: 'missing',
      sentence: expect.stringMatching(/^The connection to localhost:\d+ failed/),
    })
    expect(stored()).toEqual([[PROBE, OWN]])
  })

  test('that they could not be put back is said', async () => {
    const { oss } = await open()
    lettingOthersIn(opened)
    let puts = 0
    oss.fault(request => isPut(request) && ++puts > 2, { status: 403, code: 'AccessDenied' })
    const findings = await examine()
    expect(found(findings, 'create-only')).toMatchObject({
      outcome: 'missing',
      sentence: `${PROBE} may hold other bytes than before: The credentials may not do oss:PutObject on memes/scraped/*.`,
      advice: 'Delete it, then try again.',
    })
  })
})

describe('a store that does not keep what it took', () => {
  test('the probe is gone', async () => {
    const { oss } = await open()
    oss.fault(
      request => {
        if (isHead(request) && oss.requests.length > 1) oss.bucket.remove(PROBE)
        return false
      },
      { noCrc: true },
    )
    const findings = await examine()
    expect(outcomesOf(findings)).toMatchObject({ put: 'fine', head: 'missing', get: 'missing' })
    for (const check of ['head', 'get'] as const)
      expect(found(findings, check).sentence).toBe(`${PROBE} was stored and is missing now.`)
    expect(stored()).toEqual([[PROBE, OWN]])
  })

  test('the probe is another one', async () => {
    const { oss } = await open()
    oss.fault(
      request => {
        if (isGet(request)) oss.bucket.put(PROBE, OWN.toUpperCase())
        return false
      },
      { noCrc: true },
    )
    expect(found(await examine(), 'get')).toMatchObject({
      outcome: 'missing',
      sentence: `${PROBE} was stored and holds other bytes now.`,
    })
  })

  test('what it keeps is archived: no obstacle to uploads', async () => {
    const { oss } = await open()
    oss.fault(isGet, { status: 403, code: 'InvalidObjectState', times: 9 })
    expect(found(await examine(), 'get')).toMatchObject({
      outcome: 'warning',
      sentence: 'The object is archived.',
    })
    expect(found(await examine({ mayWrite: false }), 'get').outcome).toBe('missing')
  })
})

test('an examination that is called off ends with the reason', async () => {
  const { oss } = await open()
  const stop = new AbortController()
  const seen: string[] = []
  const examination = async () => {
    for await (const { check } of diagnose(askedOf(opened, { signal: stop.signal }))) {
      seen.push(check)
      if (check === 'reach') stop.abort(new Error('enough'))
    }
  }
  await expect(examination()).rejects.toThrow('enough')
  expect(seen).toEqual(['credentials', 'reach'])
  expect(oss.requests).toHaveLength(1)
})

test('an examination that is called off during a request ends with the reason as well', async () => {
  const { oss } = await open()
  const stop = new AbortController()
  oss.fault(
    request => {
      if (isList(request)) stop.abort(new Error('enough'))
      return false
    },
    { noCrc: true },
  )
  oss.fault(isList, { stall: true })
  const seen: string[] = []
  const examination = async () => {
    for await (const { check } of diagnose(askedOf(opened, { signal: stop.signal }))) seen.push(check)
  }
  await expect(examination()).rejects.toThrow('enough')
  // What was under way is no finding.
  expect(seen).toEqual(['credentials', 'reach'])
})

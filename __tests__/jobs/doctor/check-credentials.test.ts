import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { PersistError } from '../../../src/base/errors.ts'
import { asSaid } from '../../../src/base/sentence.ts'
import type { CredentialProvider } from '../../../src/storage/credentials/credentials.ts'
import { NOON, quickClock } from '../../support/clocks.ts'
import { askedOf, findingsOf, found, outcomesOf, POINTLESS } from '../../support/doctor-findings.ts'
import { type OpenedOss, openOn } from '../../support/oss-store.ts'

let opened: OpenedOss
beforeEach(async () => {
  opened = await openOn()
})
afterEach(() => opened.close())

const examineWith = async (credentials: CredentialProvider | undefined) => {
  const { credentials: _fixed, ...asked } = askedOf(opened)
  const clock = quickClock(NOON)
  return await findingsOf({ ...asked, clock, ...(credentials && { credentials }) })
}
const ending = (afterMs: number) => async () => ({
  ...{ accessKeyId: 'STS.a', accessKeySecret: 'b', securityToken: 'c' },
  expiration: new Date(NOON + afterMs),
})

describe('credentials', () => {
  test.each([
    [
      async () => ({ accessKeyId: 'a', accessKeySecret: 'b' }),
      'fine',
      /^There is an access key that does not expire\.$/,
    ],
    [
      async () => ({ accessKeyId: 'STS.a', accessKeySecret: 'b', securityToken: 'c' }),
      'fine',
      /^There are temporary credentials; their end is not known\.$/,
    ],
    [ending(3_599_000), 'fine', /valid for another 59 minutes\.$/],
    [ending(300_000), 'fine', /valid for another 5 minutes\.$/],
    [ending(299_999), 'warning', /end in 299 seconds\.$/],
  ] as const)(
    '%#: that are there are recognised by kind and time alone',
    async (provider, outcome, sentence) => {
      const findings = await examineWith(provider)
      expect(found(findings, 'credentials')).toMatchObject({
        outcome,
        sentence: expect.stringMatching(sentence),
      })
      expect(found(findings, 'reach').outcome).toBe('fine')
    },
  )

  test.each([
    [
      undefined,
      /^There are no credentials for oss:\/\/memes\/scraped\/\.$/,
      /access-key-id and access-key-secret/,
    ],
    [ending(0), /ended 0 seconds ago/, /longer session/],
    [ending(-61_000), /ended 61 seconds ago/, /longer session/],
    [
      async () => {
        throw new PersistError('credentials', 'store-auth', asSaid('STS said no.'), {
          advice: asSaid('Ask again.'),
        })
      },
      /^STS said no\.$/,
      /^Ask again\.$/,
    ],
  ] as const)(
    '%#: without any that work nothing is requested of the store',
    async (provider, sentence, advice) => {
      const findings = await examineWith(provider)
      expect(outcomesOf(findings)).toEqual({ ...POINTLESS, credentials: 'missing', reach: 'skipped' })
      expect(found(findings, 'credentials')).toMatchObject({
        sentence: expect.stringMatching(sentence),
        advice: expect.stringMatching(advice),
      })
      expect(opened.oss.requests).toEqual([])
    },
  )
})

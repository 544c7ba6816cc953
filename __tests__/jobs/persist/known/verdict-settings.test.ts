import { describe, expect, test } from '@jest/globals'
import type { ImageJob } from '../../../../src/input/positions/image-job.ts'
import { jobEnvironment } from '../../../../src/jobs/options/context.ts'
import { verdictSettings } from '../../../../src/jobs/persist/known/verdict-settings.ts'
import { makePersistSettings } from '../../../../src/jobs/persist/options/persist-settings.ts'
import type { LastingReason } from '../../../../src/storage/manifest/entries/lasting-reasons.ts'

const job: ImageJob = { url: 'https://images.test/a.png', others: [], targets: [] }
const REASONS: readonly LastingReason[] = [
  'empty',
  'html-instead',
  'not-an-image',
  'type-not-allowed',
  'image-incomplete',
  'too-large',
  'too-small',
  'http-403',
]

const settings = await makePersistSettings(
  { urls: [job.url], destination: 'file:./images', headers: { 'X-A': 'b' }, userAgent: 'a', minSide: 5 },
  jobEnvironment({}, {}),
  () => {},
)

function fingerprints(inspect: object = {}): string[] {
  const fingerprint = verdictSettings({ ...settings, inspect: { ...settings.inspect, ...inspect } })
  return REASONS.map(reason => fingerprint(job, reason))
}

describe('every rule of the inspection', () => {
  test.each(Object.keys(settings.inspect))('%s changes the fingerprint of a reason', name => {
    const before = fingerprints()
    const changed = fingerprints({ [name]: name === 'allowTypes' ? new Set(['svg']) : 77 })
    expect(changed.filter((text, index) => text !== before[index]).length).toBeGreaterThan(0)
  })
})

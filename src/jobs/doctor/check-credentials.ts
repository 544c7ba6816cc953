/** Checks that credentials exist and for how long they are valid; never shows them. */

import type { Clock } from '../../base/clock.ts'
import type { DoctorMessageId } from '../../base/messages/doctor.ts'
import type { CredentialProvider } from '../../storage/credentials/credentials.ts'
import type { Finding } from './finding.ts'

/** Remaining lifetime that earns a warning: a run of some thousand images takes longer. */
const SOON_MS = 5 * 60_000

export interface CredentialsRemark {
  readonly outcome: Finding['outcome']
  readonly id: DoctorMessageId
  readonly values?: Readonly<Record<string, string>>
}

/** @throws any error of the provider */
export async function checkCredentialLife(
  credentials: CredentialProvider,
  clock: Clock,
): Promise<CredentialsRemark> {
  const { securityToken, expiration } = await credentials()
  if (!expiration)
    return { outcome: 'fine', id: securityToken === undefined ? 'keys-lasting' : 'keys-without-end' }
  const left = expiration.getTime() - clock.now()
  const seconds = String(Math.floor(Math.abs(left) / 1000))
  if (left <= 0) return { outcome: 'missing', id: 'keys-ended', values: { seconds } }
  if (left < SOON_MS) return { outcome: 'warning', id: 'keys-ending', values: { seconds } }
  return { outcome: 'fine', id: 'keys-temporary', values: { minutes: String(Math.floor(left / 60_000)) } }
}

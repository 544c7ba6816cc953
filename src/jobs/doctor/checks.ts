/** The checks of the doctor. An error that they throw is a refusal of the store. */
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codeOf, PersistError } from '../../base/errors.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import { type DoctorMessageId, doctorMessage } from '../../base/messages/doctor.ts'
import { textIn } from '../../base/sentence.ts'
import { checkCredentialLife } from './check-credentials.ts'
import type { Check, DoctorInput, Finding } from './finding.ts'
import { isMissingRight } from './missing-right.ts'
import { openProbe, type Probe } from './probe.ts'

type CheckResult = Omit<Finding, 'check'>

/** Call the checks in the order of `CHECKS`: later checks use the results of earlier ones. */
export function openChecks(input: DoctorInput): Readonly<Record<Check, () => Promise<CheckResult>>> {
  const { store, destination, credentials, mayWrite, language, clock, signal } = input
  const { kind, bucket, prefix } = destination
  const place = kind === 'file' ? fileURLToPath(store.publicBase) : `${kind}://${bucket}/${prefix}`
  /** Opened by `reach`, since its key can be too long for the prefix. */
  let probe: Probe
  /** Object under the probe's key; 'own' once this examination has written the probe. */
  let found: 'nothing' | 'something' | 'own' = 'nothing'
  let mayHead = true

  const tell = (
    outcome: CheckResult['outcome'],
    id: DoctorMessageId,
    values: Readonly<Record<string, string>> = {},
  ): CheckResult => ({
    outcome,
    ...doctorMessage(language, id, { place, ...(probe && { key: probe.key }), ...values }),
  })

  return {
    async credentials() {
      if (kind === 'file') return tell('skipped', 'keys-not-needed')
      if (!credentials) return tell('missing', 'keys-missing')
      const { outcome, id, values } = await checkCredentialLife(credentials, clock)
      return tell(outcome, id, values)
    },

    async reach() {
      const lack = kind === 'file' ? await lackOfFolder(resolve(place), mayWrite) : undefined
      if (lack) return tell('missing', lack, { place: resolve(place) })
      probe = openProbe(store, signal)
      try {
        found = (await store.head(probe.key, signal)) ? 'something' : 'nothing'
      } catch (error) {
        // Place and login are right, only a right is missing; the check `head` reports which.
        if (!(error instanceof PersistError && isMissingRight(error))) throw error
        mayHead = false
      }
      return tell('fine', 'reached')
    },

    async list() {
      for await (const _page of store.list(store.prefix, { pageSize: 1 }, signal)) break
      return tell('fine', 'listed')
    },

    async put() {
      if (!mayWrite) return tell('skipped', 'not-written')
      // Read first: create-only uploads overwrite in a bucket with versioning. If reading is refused, the check still
      // tries to write, since no other program uses this key.
      if (found === 'something' && (await probe.read()) === 'other') return tell('warning', 'taken')
      try {
        const { outcome } = await probe.write()
        // The store may only have looked at the object, which proves no right to write.
        if (outcome === 'already-stored') await probe.restore()
        found = 'own'
        return tell('fine', outcome === 'stored' ? 'put' : 'put-before')
      } catch (error) {
        // A collision can also be a file in the place of a folder; then no object has the key itself.
        if (isCollision(error) && (await store.head(probe.key, signal))) return tell('warning', 'taken')
        throw error
      }
    },

    async head() {
      const object = await store.head(probe.key, signal)
      return !object && found === 'own' ? tell('missing', 'vanished') : tell('fine', 'found')
    },

    async get() {
      try {
        const read = await probe.read()
        return read === 'other' && found === 'own' ? tell('missing', 'altered') : tell('fine', 'read')
      } catch (error) {
        if (!(error instanceof PersistError && error.reason === 'http-404')) throw error
        return found === 'own' ? tell('missing', 'vanished') : tell('fine', 'read')
      }
    },

    async 'create-only'() {
      if (!mayWrite) return tell('skipped', 'not-written')
      if (!mayHead) return tell('skipped', 'not-after-that')
      if (found !== 'own') return tell('skipped', 'no-probe')
      // The upload of the probe has already shown that the store ignores create-only.
      if (store.createOnly === 'ignored') return tell('warning', 'create-only-ignored')
      const refusal = await probe.writeOther().then(
        () => undefined,
        error => asPersistError(error, 'store'),
      )
      signal.throwIfAborted()
      if (!isCollision(refusal)) {
        // Also after a lost answer: the other bytes may have been stored.
        try {
          await probe.restore()
        } catch (error) {
          return tell('missing', 'left-other', {
            refusal: textIn(language, asPersistError(error, 'store').sentence),
          })
        }
        if (refusal) throw refusal
        return tell('warning', 'overwritten')
      }
      return tell('fine', store.createOnly === 'honoured' ? 'kept' : 'kept-by-looking')
    },
  }
}

/** A missing folder is no problem for a run that writes, since the run makes it. */
async function lackOfFolder(directory: string, mayWrite: boolean): Promise<DoctorMessageId | undefined> {
  try {
    return (await stat(directory)).isDirectory() ? undefined : 'folder-taken'
  } catch (error) {
    const isThere = !['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')
    return isThere || mayWrite ? undefined : 'folder-missing'
  }
}

function isCollision(error: unknown): boolean {
  return error instanceof PersistError && error.reason === 'key-collision'
}

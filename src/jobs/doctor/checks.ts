/** The checks of the doctor. An error that they throw is a refusal of the store. */
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codeOf, hasReason, PersistError } from '../../base/errors.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import type { MessageOf } from '../../base/messages/catalogue.ts'
import { textIn } from '../../base/sentence.ts'
import { mintKey } from '../../storage/key/object-key.ts'
import { PROBE_BYTES, PROBE_PATH } from '../../storage/key/reserved-folder.ts'
import { type ReadObject, readsAs } from '../../storage/stores/holds-bytes.ts'
import type { PutOptions, Store } from '../../storage/stores/store.ts'
import type { ENGLISH } from '../messages/en.ts'
import { messages } from '../messages/say.ts'
import type { Check, DoctorInput, Finding } from './finding.ts'
import { isMissingRight } from './missing-right.ts'

/** Bytes that a store must not accept in the probe's place. If it does, the probe is restored within seconds. */
const OTHER_BYTES = Buffer.from(
  'Written by persist-images where nothing may be overwritten. It may be deleted.\n',
)

type FindingId = MessageOf<typeof ENGLISH, 'doctor'>
type Probe = ReturnType<typeof openProbe>

/** @throws PersistError `key-invalid` when the prefix has no room for it */
function openProbe(store: Store, signal: AbortSignal) {
  const key = mintKey(store.prefix, PROBE_PATH)
  const put = (bytes: Uint8Array, mode: PutOptions['mode']) => {
    return store.put(key, bytes, { contentType: 'text/plain', mode }, signal)
  }
  const read: ReadObject = (sink, ended) => store.get(key, sink, ended)
  return {
    key,
    /** Writes the probe create-only. @throws PersistError `key-collision` when another object has the key */
    write: () => put(PROBE_BYTES, 'keep-existing'),
    /** Tries to put other bytes in its place, create-only. */
    writeOther: () => put(OTHER_BYTES, 'keep-existing'),
    /** Overwrites the key with the probe's bytes. */
    restore: () => put(PROBE_BYTES, 'overwrite'),
    /** Whether the object is the probe. @throws PersistError `http-404` when no object has the key */
    isOwn: () => readsAs(PROBE_BYTES, read, signal),
  }
}

/** Remaining lifetime that earns a warning: a run of some thousand images takes longer. */
const SOON_MS = 5 * 60_000

type CheckResult = Omit<Finding, 'check'>
type Checks = Readonly<Record<Check, () => Promise<CheckResult>>>

/** Call the checks in the order of `CHECKS`: later checks use the results of earlier ones. */
export class StoreChecks implements Checks {
  readonly #input: DoctorInput
  readonly #place: string
  /** Opened by `reach`, since its key can be too long for the prefix. */
  #opened: Probe | undefined
  /** Object under the probe's key; 'own' once this examination has written the probe. */
  #found: 'nothing' | 'something' | 'own' = 'nothing'
  #mayHead = true

  constructor(input: DoctorInput) {
    const { store, destination } = input
    const { kind, bucket, prefix } = destination
    this.#input = input
    this.#place = kind === 'file' ? fileURLToPath(store.publicBase) : `${kind}://${bucket}/${prefix}`
  }

  async credentials(): Promise<CheckResult> {
    const { destination, credentials, clock } = this.#input
    if (destination.kind === 'file') return this.#result('skipped', 'keys-not-needed')
    if (!credentials) return this.#result('missing', 'keys-missing')
    const { securityToken, expiration } = await credentials()
    if (!expiration)
      return this.#result('fine', securityToken === undefined ? 'keys-lasting' : 'keys-without-end')
    const left = expiration.getTime() - clock.now()
    const seconds = String(Math.floor(Math.abs(left) / 1000))
    if (left <= 0) return this.#result('missing', 'keys-ended', { seconds })
    if (left < SOON_MS) return this.#result('warning', 'keys-ending', { seconds })
    return this.#result('fine', 'keys-temporary', { minutes: String(Math.floor(left / 60_000)) })
  }

  async reach(): Promise<CheckResult> {
    const { store, destination, mayWrite, clock, signal } = this.#input
    const place = resolve(this.#place)
    const lack = destination.kind === 'file' ? await lackOfFolder(place, mayWrite) : undefined
    if (lack) return this.#result('missing', lack, { place })
    this.#opened = openProbe(store, signal)
    const begun = clock.now()
    try {
      this.#found = (await store.head(this.#opened.key, signal)) ? 'something' : 'nothing'
    } catch (error) {
      // Place and login are right, only a right is missing; the check `head` reports which.
      if (!(error instanceof PersistError && isMissingRight(error))) throw error
      this.#mayHead = false
    }
    const ms = clock.now() - begun
    const nearer = await this.#input.nearer?.(ms)
    return nearer
      ? this.#result('fine', `nearer-${nearer.word}`, { ms: String(ms), faster: String(nearer.ms) })
      : this.#result('fine', 'reached')
  }

  async list(): Promise<CheckResult> {
    const { store, signal } = this.#input
    for await (const _page of store.list(store.prefix, { pageSize: 1 }, signal)) break
    return this.#result('fine', 'listed')
  }

  async put(): Promise<CheckResult> {
    const { store, mayWrite, signal } = this.#input
    if (!mayWrite) return this.#result('skipped', 'not-written')
    const probe = this.#probe
    // Read first: create-only uploads overwrite in a bucket with versioning. If reading is refused, the check still
    // tries to write, since no other program uses this key.
    if (this.#found === 'something' && !(await probe.isOwn())) return this.#result('warning', 'taken')
    try {
      const { outcome } = await probe.write()
      // The store may only have looked at the object, which proves no right to write.
      if (outcome === 'already-stored') await probe.restore()
      this.#found = 'own'
      return this.#result('fine', outcome === 'stored' ? 'put' : 'put-before')
    } catch (error) {
      // A collision can also be a file in the place of a folder; then no object has the key itself.
      if (hasReason(error, 'key-collision') && (await store.head(probe.key, signal)))
        return this.#result('warning', 'taken')
      throw error
    }
  }

  async head(): Promise<CheckResult> {
    const { store, signal } = this.#input
    const object = await store.head(this.#probe.key, signal)
    if (this.#found !== 'own') return this.#result('fine', 'found')
    if (!object) return this.#result('missing', 'vanished')
    return object.lacksEncryption ? this.#result('warning', 'not-encrypted') : this.#result('fine', 'found')
  }

  async get(): Promise<CheckResult> {
    const isOwn = this.#found === 'own'
    try {
      const isStillOwn = await this.#probe.isOwn()
      return isOwn && !isStillOwn ? this.#result('missing', 'altered') : this.#result('fine', 'read')
    } catch (error) {
      if (!hasReason(error, 'http-404')) throw error
      return isOwn ? this.#result('missing', 'vanished') : this.#result('fine', 'read')
    }
  }

  async 'create-only'(): Promise<CheckResult> {
    const { store, mayWrite, signal } = this.#input
    if (!mayWrite) return this.#result('skipped', 'not-written')
    if (!this.#mayHead) return this.#result('skipped', 'not-after-that')
    if (this.#found !== 'own') return this.#result('skipped', 'no-probe')
    // The upload of the probe has already shown that the store ignores create-only.
    if (store.createOnly === 'ignored') return this.#result('warning', 'create-only-ignored')
    const refusal = await this.#probe.writeOther().then(
      () => undefined,
      error => asPersistError(error, 'store'),
    )
    signal.throwIfAborted()
    if (hasReason(refusal, 'key-collision'))
      return this.#result('fine', store.createOnly === 'honoured' ? 'kept' : 'kept-by-looking')
    // Also after a lost answer: the other bytes may have been stored.
    const failure = await this.#restore()
    if (failure) return failure
    if (refusal) throw refusal
    return this.#result('warning', 'overwritten')
  }

  /** @returns a finding if the other bytes stay in the probe's place */
  async #restore(): Promise<CheckResult | undefined> {
    try {
      await this.#probe.restore()
      return undefined
    } catch (error) {
      const refusal = textIn(this.#input.language, asPersistError(error, 'store').sentence)
      return this.#result('missing', 'left-other', { refusal })
    }
  }

  get #probe(): Probe {
    if (this.#opened) return this.#opened
    throw new Error('the check "reach" comes first')
  }

  #result(
    outcome: CheckResult['outcome'],
    id: FindingId,
    values: Readonly<Record<string, string>> = {},
  ): CheckResult {
    const key = this.#opened && { key: this.#opened.key }
    const { language } = this.#input
    const advised = messages.advisedIn(language, `doctor-${id}`, { place: this.#place, ...key, ...values })
    return { outcome, ...advised }
  }
}

/** A missing folder is no problem for a run that writes, since the run makes it. */
async function lackOfFolder(directory: string, mayWrite: boolean): Promise<FindingId | undefined> {
  try {
    return (await stat(directory)).isDirectory() ? undefined : 'folder-taken'
  } catch (error) {
    const isThere = !['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')
    return isThere || mayWrite ? undefined : 'folder-missing'
  }
}

/** What the requests of this repair have shown: for each URL its failure, or the digest of its image. */
import { describeError, type PersistError } from '../../../base/errors.ts'
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import type { CanonicalUrl } from '../../../base/url/request-url.ts'
import type { ObjectKey } from '../../../storage/key/object-key.ts'
import { deadReasonOf } from '../../../storage/manifest/entries/entry.ts'
import type { Store } from '../../../storage/stores/store.ts'

/** Why an origin does not give the remembered bytes. */
export interface OriginFailure {
  readonly message: Text
  /** The origin does not have the image any more. */
  readonly isGone: boolean
}

/** An object that holds the bytes of a URL. */
export interface KeptImage {
  readonly store: Store
  readonly key: ObjectKey
}

type Known =
  | { readonly failure: OriginFailure }
  | { readonly sha256: string | undefined; readonly kept: KeptImage | undefined }

/** Most URLs remembered: about 300 bytes each. An older one may be requested again. */
const MOST = 50_000

export class KnownOrigins {
  readonly #outcomes = new Map<string, Known>()
  /** Whether any origin has answered. If so, a failed DNS lookup is the fault of the name and not of the network. */
  #isOnline = false

  /** @returns undefined if the URL has to be requested */
  of(
    { href, host }: CanonicalUrl,
    sha256: string,
  ): { failure: OriginFailure } | { kept: KeptImage } | undefined {
    const known = this.#outcomes.get(href)
    if (!known || 'failure' in known) return known
    if (known.sha256 !== sha256)
      return { failure: { message: say('repair-other-bytes', { host }), isGone: false } }
    return known.kept && { kept: known.kept }
  }

  failed({ href }: CanonicalUrl, error: PersistError): OriginFailure {
    const { stage, reason, sentence, advice, details } = error
    if (reason.startsWith('http-')) this.#isOnline = true
    const isGone =
      deadReasonOf(reason) !== undefined &&
      (reason !== 'dns-failed' || (details.code === 'ENOTFOUND' && this.#isOnline))
    // Without the error itself, whose stack would take more memory than all the rest.
    const described = { stage, reason, sentence, advice, details: {} }
    const cause = { in: (language: 'en') => describeError(described, language) }
    const failure = { message: say('repair-failed', { cause }), isGone }
    this.#note(href, { failure })
    return failure
  }

  delivered({ href }: CanonicalUrl, sha256: string | undefined): void {
    this.#isOnline = true
    // Several objects may share one request.
    if (!this.#outcomes.has(href)) this.#note(href, { sha256, kept: undefined })
  }

  kept({ href }: CanonicalUrl, kept: KeptImage): void {
    const known = this.#outcomes.get(href)
    if (known && 'sha256' in known) this.#outcomes.set(href, { ...known, kept })
  }

  #note(href: string, known: Known): void {
    if (this.#outcomes.size >= MOST)
      for (const oldest of this.#outcomes.keys()) {
        this.#outcomes.delete(oldest)
        break
      }
    this.#outcomes.set(href, known)
  }
}

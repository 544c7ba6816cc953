/**
 * Detects a host whose images were all stored before, under other URLs: parameters that no rule knows may change from
 * run to run, and each run then fetches everything again.
 */

import type { Sentence } from '../../../base/sentence.ts'
import { withoutPort } from '../../../base/url/request-url.ts'
import { say } from '../messages/say.ts'

/** Fewer images may have moved, or lie under several URLs. */
const MIN_KNOWN = 8
/** Further hosts of a run are not counted. */
const MAX_HOSTS = 10_000
/** Parameters named in a notice. */
const MAX_NAMES = 6
/** A name that `drop-parameters` takes without quotes. */
const PLAIN_NAME = /^[\w.-]{1,64}$/

interface Fetched {
  total: number
  known: number
  /** The first known digests: one picture under many URLs is a placeholder. */
  readonly digests: Set<string>
  readonly names: Set<string>
}

export type RotatingParameters = ReturnType<typeof rotatingParameters>

/** @param mayHaveStored whether earlier runs stored bytes with this digest */
export function rotatingParameters(mayHaveStored: (sha256: string) => boolean) {
  const hosts = new Map<string, Fetched>()
  return {
    /** Counts one image that was fetched because the manifest does not know its URL. @param url without known signatures */
    observe(hostAndPort: string, url: string, sha256: string | undefined): void {
      if (sha256 === undefined) return
      const hostname = withoutPort(hostAndPort)
      const host = hosts.get(hostname) ?? { total: 0, known: 0, digests: new Set(), names: new Set() }
      if (host.total++ === 0 && hosts.size < MAX_HOSTS) hosts.set(hostname, host)
      if (!mayHaveStored(sha256)) return
      const { search } = new URL(url)
      if (search === '') return
      host.known++
      if (host.digests.size < MIN_KNOWN) host.digests.add(sha256)
      for (const name of new URLSearchParams(search).keys())
        if (PLAIN_NAME.test(name) && host.names.size < MAX_NAMES) host.names.add(name)
    },
    /** Returns a notice for each such host. Call it at the end of the run. */
    sentences: (): readonly Sentence[] =>
      [...hosts]
        .filter(
          ([, { total, known, digests, names }]) =>
            digests.size === MIN_KNOWN && known * 2 >= total && names.size > 0,
        )
        .map(([host, { total, known, names }]) =>
          say('run-rotating', { host, known, total, names: [...names].join(', ') }),
        ),
  }
}

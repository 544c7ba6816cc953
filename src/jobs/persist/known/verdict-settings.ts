/**
 * Which settings a lasting refusal hangs on, as a fingerprint that is kept beside it: once they are others, the origin
 * is asked at once. Pure.
 */
import { hash } from 'node:crypto'
import type { Job } from '../../../input/plan/job.ts'
import type { HostSettings } from '../../../origin/hosts/rules.ts'
import type { LastingReason } from '../../../storage/manifest/entries/lasting-reasons.ts'
import { PERSIST_FIELDS } from '../options/fields.ts'
import type { PersistSettings } from '../options/settings.ts'

/** @returns eight hex digits for a job and the reason why its image was not kept */
export type VerdictSettings = (job: Job, cause: LastingReason) => string

export function verdictSettings(
  settings: Pick<PersistSettings, 'fetch' | 'inspect' | 'hosts' | 'ownHostRules'>,
): VerdictSettings {
  const { fetch, inspect, hosts, ownHostRules } = settings
  const { accept, headers, referer, maxBytes } = fetch
  // Its default names the release, which is no setting.
  const userAgent = fetch.userAgent === PERSIST_FIELDS['user-agent'].default ? '' : fetch.userAgent
  // Redirects may lead to any host that a rule names.
  const rules = ownHostRules
    .map(rule => [rule.hosts, rule.headers ?? {}, manners(rule)])
    .filter(([, ...seen]) => JSON.stringify(seen) !== NOTHING_SEEN)
  // Headers may hold passwords, and many may read the manifest: so few bits tell no guess from another.
  const asked = fingerprint([userAgent, accept, headers, referer, rules], 4)
  const types = [...inspect.allowTypes].sort()
  const limits: Partial<Record<LastingReason, unknown>> = {
    'type-not-allowed': types,
    // A film is called so where its type is not among them.
    'not-an-image': types,
    'too-large': maxBytes,
    'too-small': [inspect.minBytes, inspect.minWidth, inspect.minHeight],
  }
  return (job, cause) => {
    const rule = hosts.ruleFor(new URL(job.url).hostname) ?? {}
    return fingerprint([asked, manners(rule), job.referer, limits[cause]], 8)
  }
}

/** Of a rule that is about pace or names alone. */
const NOTHING_SEEN = JSON.stringify([{}, manners({})])

/** What of a rule the host gets to see, but for headers. */
function manners({ referer, userAgent, accept }: HostSettings): readonly unknown[] {
  return [referer, userAgent, accept]
}

function fingerprint(values: readonly unknown[], digits: number): string {
  return hash('sha256', JSON.stringify(values)).slice(0, digits)
}

/**
 * Fingerprint of the settings that a lasting refusal depends on. It is kept beside the refusal: once it changes, the
 * origin is requested again at once. Pure.
 */
import { hash } from 'node:crypto'
import type { ImageJob } from '../../../input/positions/image-job.ts'
import type { HostSettings } from '../../../origin/hosts/rules.ts'
import type { FileType } from '../../../origin/inspect/file-types.ts'
import type { LastingReason } from '../../../storage/manifest/entries/lasting-reasons.ts'
import { camelCase, type OptionsOut } from '../../options/field.ts'
import { IMAGE_LIMIT_FIELDS } from '../options/origin-fields.ts'
import { PERSIST_FIELDS } from '../options/persist-fields.ts'
import type { PersistSettings } from '../options/persist-settings.ts'

/** @returns eight hex digits for a job and the reason why its image was not kept */
export type VerdictSettings = (job: ImageJob, refusal: LastingReason) => string

type Limits = Readonly<
  Record<keyof OptionsOut<typeof IMAGE_LIMIT_FIELDS>, number | ReadonlySet<FileType> | undefined>
>

export function verdictSettings(
  settings: Pick<PersistSettings, 'fetch' | 'inspect' | 'hosts' | 'ownHostRules'>,
): VerdictSettings {
  const { fetch, inspect, hosts, ownHostRules } = settings
  const { accept, headers, referer } = fetch
  // The default names the release, which must not count as a changed setting.
  const userAgent = fetch.userAgent === PERSIST_FIELDS['user-agent'].default ? '' : fetch.userAgent
  // Redirects may lead to any host that a rule names.
  const rules = ownHostRules
    .map(rule => [rule.hosts, rule.headers ?? {}, requestText(rule)])
    .filter(([, ...sent]) => JSON.stringify(sent) !== NOTHING_SENT)
  // Headers may hold passwords, and many people may read the manifest: 16 bits cannot confirm a guess.
  const request = fingerprint([userAgent, accept, headers, referer, rules], 4)
  const limits = limitsByReason({ ...fetch, ...inspect })
  return (job, refusal) => {
    const rule = hosts.ruleFor(new URL(job.url).hostname) ?? {}
    return fingerprint([request, requestText(rule), job.referer, limits.get(refusal)], 8)
  }
}

function limitsByReason(limits: Limits): ReadonlyMap<LastingReason, readonly unknown[]> {
  const found = new Map<LastingReason, unknown[]>()
  for (const [name, { decides }] of Object.entries(IMAGE_LIMIT_FIELDS)) {
    const limit = limits[camelCase(name) as keyof Limits]
    if (limit === undefined) continue
    const value = typeof limit === 'number' ? limit : [...limit].sort()
    for (const reason of decides) found.set(reason, [...(found.get(reason) ?? []), value])
  }
  return found
}

/** The fields of a rule that a host sees in a request, without headers. */
function requestText({ referer, userAgent, accept }: HostSettings): readonly unknown[] {
  return [referer, userAgent, accept]
}

/** A rule that sets only pace or names. */
const NOTHING_SENT = JSON.stringify([{}, requestText({})])

function fingerprint(values: readonly unknown[], digits: number): string {
  return hash('sha256', JSON.stringify(values)).slice(0, digits)
}

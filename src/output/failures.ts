/** Groups failed and refused images by reason and host, so that ten lines say what a thousand would. Pure. */
import type { Result } from './result.ts'

interface FailureGroup {
  readonly reason: string
  /** '' if the URL has no host. */
  readonly host: string
  count: number
  /** First result of the group. */
  readonly example: Result
}

export interface ReasonGroup {
  readonly reason: string
  readonly count: number
  /** First result of the group. */
  readonly example: Result
  /** Images by host, the most frequent first; '' for URLs without a host. */
  readonly hosts: readonly (readonly [host: string, count: number])[]
}

/** Whether a result is an error of this run. */
export const isTrouble = ({ outcome }: Result) => outcome === 'failed' || outcome === 'refused'

/** Groups failed and refused images by reason and host, one by one. */
export class FailureGroups {
  readonly #groups = new Map<string, FailureGroup>()

  add(result: Result): void {
    if (!isTrouble(result)) return
    const { reason, host } = placeOf(result)
    const group = this.#groups.get(`${reason} ${host}`)
    if (group) group.count++
    else this.#groups.set(`${reason} ${host}`, { reason, host, count: 1, example: result })
  }

  /** The largest first. */
  sorted(): readonly Readonly<FailureGroup>[] {
    return [...this.#groups.values()].sort((a, b) => b.count - a.count)
  }
}

/** Groups results by reason alone, one by one. */
export class ReasonGroups {
  readonly #groups = new Map<string, { count: number; example: Result; hosts: Map<string, number> }>()

  add(result: Result): void {
    const { reason, host } = placeOf(result)
    const group = this.#groups.get(reason) ?? { count: 0, example: result, hosts: new Map() }
    this.#groups.set(reason, group)
    group.count++
    group.hosts.set(host, (group.hosts.get(host) ?? 0) + 1)
  }

  /** The largest first, each with its hosts. */
  sorted(): ReasonGroup[] {
    return [...this.#groups]
      .map(([reason, { count, example, hosts }]) => ({
        reason,
        count,
        example,
        hosts: [...hosts].sort(([, a], [, b]) => b - a),
      }))
      .sort((a, b) => b.count - a.count)
  }
}

function placeOf({ reason = 'unexpected', url }: Result): { readonly reason: string; readonly host: string } {
  return { reason, host: URL.parse(url)?.host ?? '' }
}

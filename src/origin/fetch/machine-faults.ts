/**
 * Faults of this machine, which no origin is blamed for: no files, ports or memory left, or no route out. A job that
 * meets one keeps its permit and tries again later, so that everything slows down. If no request gets through for a
 * while, the run ends.
 */
import { isIPv4 } from 'node:net'
import type { Clock } from '../../base/clock.ts'
import { PersistError } from '../../base/errors.ts'
import type { ExchangeError } from '../../base/http/exchange-error.ts'
import { hasRoute } from '../../base/http/has-route.ts'
import type { Connections } from '../hosts/connections.ts'
import { say } from '../messages/say.ts'

/** A fault ends the run after this time without a single answer, milliseconds. */
const LASTING_MS = 30_000
/** Waits between two tries, milliseconds. */
const SHORTEST_MS = 250
const LONGEST_MS = 5000

const EXHAUSTED = /^(EMFILE|ENFILE|ENOBUFS|ENOMEM|EAI_SYSTEM|EAI_MEMORY)$/
/** One host alone can cause these too, while others can be reached. */
const NO_WAY = /^(ENETUNREACH|ENETDOWN|EHOSTUNREACH|EAI_AGAIN)$/

interface SystemError {
  readonly code?: unknown
  readonly address?: unknown
}

export interface MachineFault {
  readonly code: string
  readonly kind: 'exhausted' | 'no-route'
}

interface Tools {
  readonly clock: Clock
  readonly connections: Connections
  readonly stopping: AbortSignal
}

export class MachineFaults {
  readonly #tools: Tools
  /** Checked before the first request. Without a route the network is closed, and unreachable hosts lie outside it. */
  readonly #hadRoute = hasRoute()
  /** When the first fault since the last answer occurred, clock time. */
  #since: number | undefined
  #isOnline = false

  constructor(tools: Tools) {
    this.#tools = tools
  }

  /** Whether some origin has answered: a later failure does not mean that the network is missing. */
  get isOnline(): boolean {
    return this.#isOnline
  }

  answered(): void {
    this.#isOnline = true
    this.#since = undefined
  }

  /** @returns undefined if this machine is not at fault */
  async of({ phase, cause }: ExchangeError): Promise<MachineFault | undefined> {
    if (phase !== 'connect') return undefined
    const errors = triesOf(cause)
    const [{ code: first }] = errors
    const code = String(first)
    if (errors.every(isExhaustion)) return { code, kind: 'exhausted' }
    if (!errors.every(error => NO_WAY.test(String(error.code)))) return undefined
    const isClosedNetwork = this.#isOnline && !(await this.#hadRoute)
    return isClosedNetwork || (await hasRoute()) ? undefined : { code, kind: 'no-route' }
  }

  /** @throws PersistError `machine-fault` if the fault has lasted, or the reason why the run starts nothing more */
  async waitOut({ code, kind }: MachineFault): Promise<void> {
    const { clock, connections, stopping } = this.#tools
    const now = clock.now()
    this.#since ??= now
    const lasted = now - this.#since
    if (lasted >= LASTING_MS) {
      const advice = say(`machine-${kind}-fix`)
      throw new PersistError('fetch', 'machine-fault', say(`machine-${kind}`, { code }), { code, advice })
    }
    connections.closeUnused()
    const ms = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, lasted / 2))
    await clock.sleep(ms * (0.5 + clock.random() / 2), stopping)
  }
}

/** Node tries each address of a name, and reports the errors of all. */
function triesOf(cause: unknown): readonly [SystemError, ...SystemError[]] {
  const [first, ...more] = cause instanceof AggregateError ? (cause.errors as SystemError[]) : []
  return first ? [first, ...more] : [(cause ?? {}) as SystemError]
}

/** EADDRNOTAVAIL means used-up ports for IPv4 only; for IPv6 it means that this machine has no such address. */
function isExhaustion({ code, address }: SystemError): boolean {
  return (
    EXHAUSTED.test(String(code)) ||
    (code === 'EADDRNOTAVAIL' && typeof address === 'string' && isIPv4(address))
  )
}

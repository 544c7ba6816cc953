/**
 * Faults a test orders for a store double: which request meets which misfortune, and how often.
 */
import type { StoreRequest } from './store-request.ts'

interface Repeated {
  /** How many matching requests meet it; 1 unless said, Infinity for all. */
  readonly times?: number
}

/** An error answer in the store's dialect, or `rawBody` in its place; nothing is kept. */
export interface ErrorFault {
  readonly status: number
  /** `InternalError` unless said. */
  readonly code?: string
  readonly message?: string
  readonly ec?: string
  /** Further elements of the error document, already XML. */
  readonly extraXml?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent in place of the error document, whatever the status: HTML, nothing, a broken page of a list. */
  readonly rawBody?: Buffer | string
  readonly delayMs?: number
}

export type StoreFault = Repeated &
  (
    | ErrorFault
    /** The connection is reset when the body begins to arrive, or at once where there is none. */
    | { readonly reset: true }
    /** Accepted, never read, never answered. */
    | { readonly stall: true }
    /** The object is kept, the answer lost in a reset. */
    | { readonly keepThenReset: true }
    | { readonly wrongCrc: true }
    | { readonly noCrc: true }
    /** OSS alone: neither a CRC nor an ETag that is an MD5. */
    | { readonly noProof: true }
    /** The error comes before the body has been read. */
    | { readonly earlyAnswer: ErrorFault }
    | BodyFault
  )

/** The answer is the right one but for its body. */
export type BodyFault =
  /** Head as for the whole; so many bytes, then the end of the connection. */
  | { readonly cutAfter: number }
  /** The same, then silence. */
  | { readonly silentAfter: number }
  /** The last byte is another one, and no header knows of it. */
  | { readonly spoiled: true }
  /** Text, such as a page of a list, as the test would have it. */
  | { readonly edited: (body: string) => string }

/** A number is the nth request the double sees, counted from 1; with `times`, the ones after it as well. */
export type FaultTrigger = number | ((request: StoreRequest) => boolean)

export interface FaultScript {
  add(when: FaultTrigger, fault: StoreFault): void
  /** The oldest fault that is due for this request, used up once; `nth` counts from 1. */
  take(request: StoreRequest, nth: number): StoreFault | undefined
}

export function createFaultScript(): FaultScript {
  const due: { when: FaultTrigger; fault: StoreFault; left: number }[] = []
  return {
    add: (when, fault) => void due.push({ when, fault, left: fault.times ?? 1 }),
    take(request, nth) {
      const at = due.findIndex(({ when }) => (typeof when === 'number' ? nth >= when : when(request)))
      const found = due[at]
      if (found === undefined) return undefined
      found.left--
      if (found.left <= 0) due.splice(at, 1)
      return found.fault
    },
  }
}

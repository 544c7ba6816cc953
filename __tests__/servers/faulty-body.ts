/**
 * How a store double sends a good answer whose body a test spoils, cuts or holds back.
 */
import type { ServerResponse } from 'node:http'
import type { StoreFault } from './store-faults.ts'

/** The body as the fault has it, before its length is announced. */
export function withFaultyBody(body: Buffer | string, fault: StoreFault | undefined): Buffer | string {
  if (fault && 'edited' in fault) return fault.edited(String(body))
  if (!fault || !('spoiled' in fault)) return body
  const spoiled = Buffer.from(body)
  const last = spoiled.length - 1
  spoiled[last] = (spoiled[last] ?? 0) ^ 1
  return spoiled
}

/** The head must have been written. */
export function endWithFault(response: ServerResponse, body: Buffer | string, fault: StoreFault | undefined) {
  const sent = fault && 'cutAfter' in fault ? fault.cutAfter : undefined
  const silentAt = fault && 'silentAfter' in fault ? fault.silentAfter : undefined
  if (sent === undefined && silentAt === undefined) return void response.end(body)
  const part = Buffer.from(body).subarray(0, sent ?? silentAt)
  // Nothing is written by an empty write, and the head waits for one.
  response.flushHeaders()
  response.write(part, () => {
    if (sent !== undefined) response.socket?.end()
  })
}

import util from 'node:util'

/** What is silenced of a process, which is handed in. */
export interface ProcessLike {
  readonly env: Record<string, string | undefined>
  noDeprecation?: boolean
}

/**
 * Turns off the debug switches of the libraries inside: they would write request headers and whole URLs, and so
 * tokens, to a public log. Takes effect on what is loaded afterwards, so a door imports it before anything else.
 */
export function silenceDebugLogs(target: ProcessLike): void {
  delete target.env.DEBUG
  delete target.env.NODE_DEBUG
  // Node has read NODE_DEBUG by now, and undici's log of every request hangs on this.
  Object.assign(util, { debuglog: () => Object.assign(() => {}, { enabled: false }) })
  // Bundled, ali-oss earns a deprecation warning that is nobody's business here.
  target.noDeprecation = true
}

/** Names are looked up by half of libuv's threads: as many as images are fetched at once by default, twice. */
const DNS_THREADS = 64

/**
 * A name whose server does not answer holds a thread for up to a minute. With Node's own four, two such names have the
 * images of every other host wait, until these count as hosts that do not answer. Takes effect where no thread has
 * been needed yet, so a door calls it before anything else.
 */
export function raiseDnsThreads({ env }: { readonly env: Record<string, string | undefined> }): void {
  env.UV_THREADPOOL_SIZE ??= String(DNS_THREADS)
}

// Last, since both need what stands above.
silenceDebugLogs(process)
raiseDnsThreads(process)

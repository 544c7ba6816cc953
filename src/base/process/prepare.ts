import util from 'node:util'

/** Twice the default concurrency, because libuv uses half of its threads for DNS lookups. */
const DNS_THREADS = 64

/**
 * Turns off the debug switches of bundled libraries, which write request headers and whole URLs, and so tokens, to a
 * public log. It affects only modules loaded later, so an entry point imports it before anything else.
 */
function silenceDebugLogs(): void {
  delete process.env.DEBUG
  delete process.env.NODE_DEBUG
  // Node has already read NODE_DEBUG, and undici logs every request through `debuglog`.
  Object.assign(util, { debuglog: () => Object.assign(() => {}, { enabled: false }) })
  // The bundled ali-oss causes a deprecation warning that a user cannot act on.
  process.noDeprecation = true
}

/**
 * A host name whose DNS server does not answer holds a thread for up to a minute. With Node's default of four threads,
 * two such names block all other hosts. It works only before the first use of a thread, so an entry point calls it before
 * anything else.
 */
export function raiseDnsThreads({ env }: { readonly env: Record<string, string | undefined> }): void {
  env.UV_THREADPOOL_SIZE ??= String(DNS_THREADS)
}

// At the end, because both need the constants above.
silenceDebugLogs()
raiseDnsThreads(process)

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

import { AGAIN_MS } from './browser-source.ts'

/** The same as in browsers. */
const MAX_REDIRECTS = 20

interface CookieRequest {
  /** Returns the Cookie header for an address; empty for none. */
  cookies(url: string): Promise<string>
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Requests a URL as a browser's page would. Each hop of a redirect has the cookies of its own host alone.
 * @throws Error if the answer is no success
 */
export async function fetchWithCookies(url: string, request: CookieRequest): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(AGAIN_MS)
  let address = url
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const cookie = await request.cookies(address)
    const headers = { ...request.headers, ...(cookie && { cookie }) }
    const response = await fetch(address, { headers, signal, redirect: 'manual' })
    const location = response.headers.get('location')
    if (response.status < 300 || response.status >= 400 || location === null) {
      if (!response.ok) throw new Error(`HTTP ${response.status}`)
      return new Uint8Array(await response.arrayBuffer())
    }
    await response.body?.cancel()
    address = new URL(location, address).href
  }
  throw new Error('too many redirects')
}

/** How the bytes of an image were obtained: the page's own response, a request with its cookies, or a `data:` URI. */
export type BrowserOrigin = 'response' | 'cookies' | 'data'

/** An image that a page showed: a record for the `urls` of a run. */
export interface BrowserRecord {
  /** The address as the page names it. Absent for the bytes of a `blob:` URL, which means nothing outside its page. */
  readonly url?: string
  /** Absent if the browser no longer had the bytes and the origin refused them: the run then requests the URL. */
  readonly bytes?: Uint8Array
  /** The address of the page or frame that showed the image; absent if the browser does not say it. */
  readonly page?: string
  /** Absent where the bytes are. Not enumerable, so that it is no field of the results. */
  readonly from?: BrowserOrigin
  readonly [field: string]: unknown
}

export function browserRecord(
  url: string,
  bytes: Uint8Array | undefined,
  page: string | undefined,
  from: BrowserOrigin | undefined,
): BrowserRecord {
  const record = {
    ...(!(bytes && /^blob:/i.test(url)) && { url }),
    ...(bytes && { bytes }),
    ...(page !== undefined && { page }),
  }
  return Object.defineProperty(record, 'from', { value: from })
}

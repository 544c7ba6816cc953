/**
 * What an origin says of an image so that it can be asked later whether that still holds
 * (https://www.rfc-editor.org/rfc/rfc9110#section-13.1). Pure.
 */
import { firstHeader, type Headers, isHeaderText } from '../../base/http/headers.ts'

/** Header values as the origin wrote them, `W/` and quotes included. */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

/** Far more than servers write, and little of the 8 KB that many take of all headers together; characters. */
const MAX_CHARACTERS = 1024

/** Of an answer. What could not be sent back is left out. */
export function validatorsOf(headers: Headers): Validators {
  return sendable({ etag: firstHeader(headers, 'etag'), lastModified: firstHeader(headers, 'last-modified') })
}

/** As far as they hold behind a redirect, which may lead elsewhere the next time: a date alone fits any older image. */
export function acrossRedirect(validators: Validators): Validators {
  return validators.etag === undefined ? {} : validators
}

/**
 * The headers that ask for the image only if it has changed; undefined where there is nothing to ask with.
 * @param known judged again: it has been kept where others may write
 */
export function conditionalHeaders(known: Validators | undefined): Record<string, string> | undefined {
  const { etag, lastModified } = sendable(known ?? {})
  if (etag === undefined && lastModified === undefined) return undefined
  return {
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  }
}

function sendable({ etag, lastModified }: { [name in keyof Validators]: unknown }): Validators {
  return {
    // `If-None-Match: *` holds for whatever the origin has now.
    ...(isSendable(etag) && !hasStar(etag) && { etag }),
    ...(isSendable(lastModified) && { lastModified }),
  }
}

function isSendable(value: unknown): value is string {
  return (
    typeof value === 'string' && value.length <= MAX_CHARACTERS && isHeaderText(value) && value.trim() !== ''
  )
}

/** Some servers look for it in each part of a list. */
function hasStar(etag: string): boolean {
  return /(?:^|,)\s*\*\s*(?:,|$)/.test(etag)
}

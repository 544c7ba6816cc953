/**
 * What an origin says about an image, so that a later request can check whether the image has changed
 * (https://www.rfc-editor.org/rfc/rfc9110#section-13.1). Pure.
 */
import { defined, type Writable } from '../../base/defined.ts'
import { firstHeader, type Headers, isHeaderText } from '../../base/http/headers.ts'

/** Header values as the origin wrote them, `W/` and quotes included. */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

/** Characters: far more than servers write, and little of the 8 KB that many accept for all headers together. */
const MAX_CHARACTERS = 1024

/** Reads the validators of an answer; leaves out values that cannot be sent back. */
export function validatorsOf(headers: Headers): Validators {
  return sendable({ etag: firstHeader(headers, 'etag'), lastModified: firstHeader(headers, 'last-modified') })
}

/** Drops a date without an ETag: a redirect may lead elsewhere next time, and a date fits any older image. */
export function acrossRedirect(validators: Validators): Validators {
  return validators.etag === undefined ? {} : validators
}

/**
 * Returns the headers that request the image only if it has changed; undefined without a usable validator.
 * @param known judged again, since others may write where it is stored
 */
export function conditionalHeaders(known: Validators | undefined): Record<string, string> | undefined {
  if (known === undefined) return undefined
  const { etag, lastModified } = sendable(known)
  if (etag === undefined && lastModified === undefined) return undefined
  return defined({ 'if-none-match': etag, 'if-modified-since': lastModified })
}

/** A validator that changes with every byte of a body. */
export interface StrongValidator {
  readonly header: 'etag' | 'last-modified'
  readonly value: string
}

/**
 * Milliseconds between a date of change and the date of an answer. The body may have changed twice in the second that
 * is named, or the two clocks may differ by less.
 */
const CLOCKS_MS = 60_000

/** https://www.rfc-editor.org/rfc/rfc9110#section-13.1.5 and 8.8.2.2 */
export function strongValidator(headers: Headers): StrongValidator | undefined {
  const { etag, lastModified } = validatorsOf(headers)
  if (etag !== undefined) return /^"/.test(etag) ? { header: 'etag', value: etag } : undefined
  const age = Date.parse(firstHeader(headers, 'date') ?? '') - Date.parse(lastModified ?? '')
  return lastModified !== undefined && age >= CLOCKS_MS
    ? { header: 'last-modified', value: lastModified }
    : undefined
}

function sendable({ etag, lastModified }: { [name in keyof Validators]: unknown }): Validators {
  const validators: Writable<Validators> = {}
  // `If-None-Match: *` matches any image that the origin has now.
  if (isSendable(etag) && !hasStar(etag)) validators.etag = etag
  if (isSendable(lastModified)) validators.lastModified = lastModified
  return validators
}

function isSendable(value: unknown): value is string {
  return (
    typeof value === 'string' && value.length <= MAX_CHARACTERS && isHeaderText(value) && value.trim() !== ''
  )
}

/** Checks each part of a list, because some servers do. */
function hasStar(etag: string): boolean {
  return /(?:^|,)\s*\*\s*(?:,|$)/.test(etag)
}

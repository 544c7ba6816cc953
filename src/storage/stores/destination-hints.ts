/** Guesses what a value that is no destination was meant to be: a pasted address, a bare name, a folder. Pure. */
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import { BUCKET_KINDS, type BucketKind, USUAL_KIND } from './kinds.ts'

export const FORMS = say('destination-forms')

/**
 * Returns a sentence that follows the value itself, e.g. `has no scheme; write …`.
 * @param name of the setting: `destination` or `source`
 */
export function destinationHint(value: string, name: string): Text {
  const [, scheme, hostname = '', path = '/'] =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?([a-z0-9.-]+)(?::\d+)?(\/[^?#]*)?(?:[?#].*)?$/i.exec(value) ?? []
  const isAddress = scheme === undefined || /^https?$/i.test(scheme)
  const meant = isAddress ? addressed(hostname.toLowerCase(), path, name) : undefined
  if (meant) return say('destination-address', { meant })
  const unknown = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase()
  if (unknown) return say('destination-scheme', { scheme: unknown, forms: FORMS })
  if (/^[a-z]:[\\/]/i.test(value) || /^[./~\\]/.test(value))
    return say('destination-folder', { path: fileUrlPath(value.replaceAll('\\', '/')) })
  const place = value.replace(/^\/+/, '').toLowerCase().replaceAll('_', '-')
  return BUCKET_KINDS[USUAL_KIND].isBucketName(place.split('/', 1)[0] ?? '')
    ? say('destination-no-scheme', { meant: `${USUAL_KIND}://${place}${place.endsWith('/') ? '' : '/'}` })
    : say('destination-neither', { forms: FORMS })
}

/** Returns the valid bucket name that an invalid one probably stands for. */
export function suggestedBucket(kind: BucketKind, text: string): string | undefined {
  const typed = text.toLowerCase()
  const name = bucketOfHost(typed) ?? typed.replaceAll('_', '-')
  return BUCKET_KINDS[kind].isBucketName(name) ? name : undefined
}

/** Returns the bucket that a service's host begins with. */
export function bucketOfHost(hostname: string): string | undefined {
  for (const { pasted } of Object.values(BUCKET_KINDS)) {
    const bucket = pasted.bucketIn(hostname)
    if (bucket !== undefined) return bucket
  }
  return undefined
}

/** A path with a Windows drive gets the three slashes of a URL. */
export function fileUrlPath(path: string): string {
  return /^[a-z]:/i.test(path) ? `///${path}` : path
}

/** Returns the settings for the address of a bucket, or of something in it. */
function addressed(hostname: string, path: string, name: string): Text | undefined {
  for (const { pasted } of Object.values(BUCKET_KINDS)) {
    const meant = pasted.settingsFor(hostname, path, name)
    if (meant) return meant
  }
  return undefined
}

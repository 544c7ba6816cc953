/**
 * When a signed link dies, read from the link itself. Only a whole form counts, its signature included: a name such as
 * `Expires` alone may mean anything, and a link that is thought dead is never asked. Pure.
 */

interface ExpiryForm {
  /** Counts only where all of these are there, with values that look so. */
  readonly needs: Readonly<Record<string, RegExp>>
  /** @returns Unix milliseconds; NaN where the values say no time */
  readonly diesAt: (values: Values) => number
}

type Values = Readonly<Record<string, string>>

const ANY = /./s
const SECONDS = /^\d{9,11}$/
const HEX_SECONDS = /^[0-9a-f]{8}$/i
const BASIC_TIME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/
const LIFETIME = /^\d{1,9}$/
const ISO_TIME = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/

/** When it was signed, and the seconds that it lives. */
function signedAt(date: string, lifetime: string, signature: string): ExpiryForm {
  return {
    needs: { [date]: BASIC_TIME, [lifetime]: LIFETIME, [signature]: ANY },
    diesAt: values =>
      Date.parse((values[date] ?? '').replace(BASIC_TIME, '$1-$2-$3T$4:$5:$6Z')) +
      Number(values[lifetime]) * 1000,
  }
}

/** `Expires` in Unix seconds, and what of the signature stands beside it. */
function expires(...signature: readonly string[]): ExpiryForm {
  return {
    needs: { Expires: SECONDS, ...Object.fromEntries(signature.map(name => [name, ANY])) },
    diesAt: ({ Expires }) => Number(Expires) * 1000,
  }
}

/** The same forms that `signed-urls.ts` names, with the shapes of their values in place of their hosts. */
const FORMS: readonly ExpiryForm[] = [
  signedAt('X-Amz-Date', 'X-Amz-Expires', 'X-Amz-Signature'),
  signedAt('X-Goog-Date', 'X-Goog-Expires', 'X-Goog-Signature'),
  signedAt('x-oss-date', 'x-oss-expires', 'x-oss-signature'),
  expires('AWSAccessKeyId', 'Signature'),
  expires('OSSAccessKeyId', 'Signature'),
  expires('GoogleAccessId', 'Signature'),
  expires('AccessKeyId', 'Signature'),
  expires('Key-Pair-Id', 'Signature'),
  expires('KID', 'ssig'),
  { needs: { se: ISO_TIME, sig: ANY }, diesAt: ({ se = '' }) => Date.parse(se) },
  {
    needs: { ex: HEX_SECONDS, is: HEX_SECONDS, hm: /^[0-9a-f]{32,128}$/i },
    diesAt: ({ ex = '' }) => Number.parseInt(ex, 16) * 1000,
  },
  {
    needs: { oe: HEX_SECONDS, oh: /^[\w-]{10,}$/ },
    diesAt: ({ oe = '' }) => Number.parseInt(oe, 16) * 1000,
  },
  {
    needs: { 'x-expires': SECONDS, 'x-signature': ANY },
    diesAt: values => Number(values['x-expires']) * 1000,
  },
  {
    needs: { expirationTimestamp: /^\d{13}$/, signature: ANY },
    diesAt: ({ expirationTimestamp }) => Number(expirationTimestamp),
  },
  // A JSON Web Token holds its own signature; others than these say who looks, not until when.
  ...['token', 'jwt', 'access_token'].map(name => ({
    needs: { [name]: /^ey[\w-]+\.ey[\w-]+\.[\w-]+$/ },
    diesAt: (values: Values) => expiryOfToken(values[name] ?? ''),
  })),
]

/** What every form has somewhere, so that most queries need not be taken apart. */
const HINT = /expir|[?&](?:se|ex|oe)=|[?&](?:token|jwt|access_token)=ey/i

/** @returns Unix milliseconds; undefined where the link says nothing that can be trusted */
export function linkExpiry({ search }: URL): number | undefined {
  if (!HINT.test(search)) return undefined
  const values: Record<string, string> = Object.create(null)
  // A second value changes nothing: a form counts by the first.
  for (const [name, value] of new URLSearchParams(search)) values[name] ??= value
  const times = FORMS.filter(({ needs }) =>
    Object.entries(needs).every(([name, shape]) => shape.test(values[name] ?? '')),
  )
    .map(({ diesAt }) => diesAt(values))
    .filter(time => Number.isFinite(time))
  return times.length === 0 ? undefined : Math.min(...times)
}

function expiryOfToken(token: string): number {
  try {
    const [, payload = ''] = token.split('.')
    const { exp } = JSON.parse(Buffer.from(payload, 'base64url').toString())
    return typeof exp === 'number' ? exp * 1000 : Number.NaN
  } catch {
    return Number.NaN
  }
}

/**
 * When a record says that its URL dies: RFC 3339, or Unix time in seconds, which 13 digits make milliseconds.
 * @returns Unix milliseconds; undefined for what is no such time
 */
export function timeOf(value: unknown): number | undefined {
  const text = String(value).trim()
  if (/^\d{13}$/.test(text)) return Number(text)
  if (/^\d{9,11}(?:\.\d+)?$/.test(text)) return Number(text) * 1000
  if (!/^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/.test(text)) return undefined
  const time = Date.parse(text.toUpperCase().replace(' ', 'T'))
  return Number.isNaN(time) ? undefined : time
}

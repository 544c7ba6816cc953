/** Reads the expiry of a signed link from the link itself, by the rules of `signed-urls.ts`. Pure. */
import { type Expiry, SIGNED_URL_RULES, type Values } from './signed-urls.ts'

const FORMS: readonly Expiry[] = [
  ...SIGNED_URL_RULES.flatMap(({ diesAt }) => diesAt ?? []),
  // A JSON Web Token carries its expiry and its signature; other tokens only identify a user.
  ...['token', 'jwt', 'access_token'].map(name => ({
    needs: { [name]: /^ey[\w-]+\.ey[\w-]+\.[\w-]+$/ },
    time: (values: Values) => expiryOfToken(values[name] ?? ''),
  })),
]

/** Every rule matches this, so that most queries need no parsing. */
const HINT = /expir|[?&](?:se|ex|oe|e|q-sign-time)=|[?&](?:token|jwt|access_token)=ey/i

/** @returns Unix milliseconds; undefined if the link names no time that can be trusted */
export function linkExpiry({ search }: URL): number | undefined {
  if (!HINT.test(search)) return undefined
  const values: Record<string, string> = Object.create(null)
  // A rule reads the first value of a repeated name.
  for (const [name, value] of new URLSearchParams(search)) values[name] ??= value
  const times = FORMS.filter(({ needs }) =>
    Object.entries(needs).every(([name, shape]) => shape.test(values[name] ?? '')),
  )
    .map(({ time }) => time(values))
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
 * Reads an expiry from a field of a record: RFC 3339, Unix seconds, or Unix milliseconds with 13 digits.
 * @returns Unix milliseconds; undefined for any other value
 */
export function timeOf(value: unknown): number | undefined {
  const text = String(value).trim()
  if (/^\d{13}$/.test(text)) return Number(text)
  if (/^\d{9,11}(?:\.\d+)?$/.test(text)) return Number(text) * 1000
  if (!/^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/.test(text)) return undefined
  const time = Date.parse(text.toUpperCase().replace(' ', 'T'))
  return Number.isNaN(time) ? undefined : time
}

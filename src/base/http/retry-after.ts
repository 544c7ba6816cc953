/** Longest wait for a `Retry-After`. With a longer one the request fails now, and the next run tries again. */
export const MAX_RETRY_AFTER_MS = 60_000

/**
 * Reads `Retry-After` (RFC 9110 §10.2.3): whole seconds or an HTTP date in any of its three forms.
 * A value that is negative, past, over a day or unreadable counts as absent, so that the own backoff applies.
 * @returns milliseconds from `now`
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim()
  if (!text) return undefined
  const ms = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : httpDate(text, now) - now
  const oneDay = 86_400_000
  return ms === 0 || (ms > 0 && ms <= oneDay) ? ms : undefined
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const IMF_FIXDATE =
  /^[a-z]{3}, (?<day>\d{2}) (?<month>[a-z]{3}) (?<year>\d{4}) (?<time>\d{2}:\d{2}:\d{2}) gmt$/i
const RFC_850 =
  /^[a-z]{6,9}, (?<day>\d{2})-(?<month>[a-z]{3})-(?<year>\d{2}) (?<time>\d{2}:\d{2}:\d{2}) gmt$/i
const ASCTIME = /^[a-z]{3} (?<month>[a-z]{3}) (?<day>[ \d]\d) (?<time>\d{2}:\d{2}:\d{2}) (?<year>\d{4})$/i

function httpDate(text: string, now: number): number {
  const parts = (IMF_FIXDATE.exec(text) ?? RFC_850.exec(text) ?? ASCTIME.exec(text))?.groups
  if (!parts) return Number.NaN
  const { day, month, year, time } = parts as Record<'day' | 'month' | 'year' | 'time', string>
  const [hours, minutes, seconds] = time.split(':').map(Number)
  return Date.UTC(
    fullYear(year, now),
    MONTHS.indexOf(month.toLowerCase()),
    Number(day),
    hours,
    minutes,
    seconds,
  )
}

/** Two digits mean the century that puts the date at most 50 years ahead (RFC 9110 §5.6.7). */
function fullYear(year: string, now: number): number {
  if (year.length === 4) return Number(year)
  const thisYear = new Date(now).getUTCFullYear()
  const guess = thisYear - (thisYear % 100) + Number(year)
  return guess > thisYear + 50 ? guess - 100 : guess
}

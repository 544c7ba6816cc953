/** Headers that log in. `headers` goes to every host that a list names, so they belong into a rule for one host. Pure. */
import type { Text } from '../../../base/sentence.ts'
import { say } from '../messages/say.ts'

interface Given {
  readonly headers?: Readonly<Record<string, string>>
  readonly urls?: unknown
}

const EXACT = /^(?:cookie|authorization)$/i
const WORD = /(?:^|[-_])(?:auth|token|secret|session|password|signature|jwt)(?:[-_]|$)/i
const KEY = /(?:api|access|subscription)[-_]key/i

export function isCredential(name: string): boolean {
  return EXACT.test(name) || WORD.test(name) || KEY.test(name)
}

/** @returns a sentence with the rule to write, but without the value */
export function credentialProblems({ headers = {}, urls }: Given): Text[] {
  const name = Object.keys(headers).find(isCredential)
  if (name === undefined) return []
  const rule = `${onlyHost(urls)}: { headers: { ${name}: … } }`
  return [say('headers-credential', { name, rule })]
}

function onlyHost(urls: unknown): string {
  const text = Array.isArray(urls) ? urls.join('\n') : typeof urls === 'string' ? urls : ''
  const found = text.match(/https?:\/\/[^\s"'<>\\]+/gi) ?? []
  const [host, ...others] = new Set(found.flatMap(url => URL.parse(url)?.hostname ?? []))
  return host === undefined || others.length > 0 ? 'images.example.com' : host
}

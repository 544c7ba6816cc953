/** URLs as each signer writes them, with other values every time. */
import { SIGNED_URL_RULES, type SignedUrlRule } from '../../src/base/url/signed-urls.ts'

/** Values that a form looks at; of other parameters any will do. */
function shaped(round: number): Readonly<Record<string, string>> {
  const digest = (length: number) => (round * 7919 + 5).toString(16).padStart(length, 'a0')
  const stamp = String(1_700_000_000 + round * 3600)
  return {
    auth_key: `${stamp}-${digest(8)}-0-${digest(32)}`,
    sign: `${stamp}-${digest(8)}-0-${digest(32)}`,
    e: stamp,
    expires: stamp,
    s: digest(32),
  }
}

const TOKENS: Readonly<Record<string, (round: number) => string>> = {
  'Qiniu Kodo': round => `${'A'.repeat(40)}:${String(round).padStart(27, 'x')}=`,
  GitHub: round => `eyJ0eXAi.eyJleHAi${round}.c2ln_${round}`,
  DeviantArt: round => `eyJ0eXAi.eyJzdWIi${round}.c2ln_${round}`,
}

export const namesOf = ({ needs, drops = [] }: SignedUrlRule): string[] => [
  ...Object.keys(needs),
  ...drops.map(name => name.replace('*', 'Date')),
]

/** The pairs that a form adds to a URL. */
export function signature(rule: SignedUrlRule, round: number): string[] {
  const values: Record<string, string> = { ...shaped(round) }
  const token = TOKENS[rule.name]
  // The only parameter of these forms that has the token's shape.
  const name = 'jwt' in rule.needs ? 'jwt' : 'token'
  if (token) values[name] = token(round)
  return namesOf(rule).map(name => `${name}=${values[name] ?? `v${round}%2F${name}`}`)
}

export const hostOf = ({ hosts }: SignedUrlRule) => hosts?.[0] ?? 'cdn.test'

export const imageUrl = (rule: SignedUrlRule, path: string, ...pairs: readonly string[]) =>
  `https://${hostOf(rule)}${path}${pairs.length > 0 ? '?' : ''}${pairs.join('&')}`

/** Each form that needs several parameters, less one of them, where what is left makes no other form. */
export const PARTS = SIGNED_URL_RULES.flatMap(rule =>
  Object.keys(rule.needs).map(missing => {
    const pairs = signature(rule, 1).filter(pair => !pair.startsWith(`${missing}=`))
    const names = new Set(pairs.map(pair => pair.slice(0, pair.indexOf('='))))
    const isOther = SIGNED_URL_RULES.some(({ needs }) => Object.keys(needs).every(name => names.has(name)))
    return { form: rule, name: rule.name, missing, pairs, isOther }
  }),
).filter(({ isOther }) => !isOther)

/** The same numbers in every run, from 0 to below 1: https://en.wikipedia.org/wiki/Lehmer_random_number_generator */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

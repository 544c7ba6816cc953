/** Parses the URL of a plan's queue in Redis or Valkey. */
import { isDecodable } from '../../base/http/proxy.ts'
import { say } from '../../base/messages/say.ts'
import type { Table } from '../options/field.ts'
import { mustBe, type Parser } from '../options/parsers.ts'

/** Variable that may hold the password in place of the URL. */
export const QUEUE_PASSWORD = 'PERSIST_IMAGES_QUEUE_PASSWORD'

const queueUrl: Parser<string | URL, URL> = value => {
  const url = URL.parse(String(value))
  const isQueue = url && /^rediss?:$/.test(url.protocol) && url.hostname && /^\/?\d{0,4}$/.test(url.pathname)
  if (!isQueue || url.search || url.hash || !isDecodable(url.username + url.password))
    throw mustBe(say('rule-queue'))
  return url
}

/** The password of the URL, as written and decoded. */
export function queueSecrets(value: string): readonly string[] {
  const { password } = URL.parse(value) ?? {}
  if (!password) return []
  return isDecodable(password) ? [password, decodeURIComponent(password)] : [password]
}

export const QUEUE_FIELD = {
  queue: {
    parse: queueUrl,
    private: true,
    secretsIn: queueSecrets,
    help: 'Redis or Valkey that hands out the parts: `redis://host:port/db`, or `rediss://` with TLS; the password in the URL or in `PERSIST_IMAGES_QUEUE_PASSWORD`.',
  },
} as const satisfies Table

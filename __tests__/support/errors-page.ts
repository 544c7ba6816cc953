/** The table of `docs/store-errors*.md`, made from the table that explains refusals. */

import type { Language } from '../../src/base/sentence.ts'
import type { ServiceFailure } from '../../src/storage/service-errors/refusal.ts'
import type { Operation, RefusalId } from '../../src/storage/service-errors/rule.ts'
import { OSS_RULES } from '../../src/storage/service-errors/rules/oss.ts'
import {
  toServiceError as explainRefusal,
  type ServiceContext,
  type ServiceError,
  serviceErrorFor,
} from '../../src/storage/service-errors/service-error.ts'

interface Example {
  /** Beside the codes, what else is looked for in the answer; language-neutral. */
  readonly said?: string
  readonly failure?: ServiceFailure
  readonly operation?: Operation
  readonly host?: string
}

/** What the page shows for each advice that is not found by its codes alone. */
const EXAMPLES: { readonly [id in RefusalId]?: Example } = {
  clock: { failure: { serverTime: Date.UTC(2026, 0, 6, 10, 20) } },
  'region-unfit': {
    said: 'EC `0002-00000226` `0002-00000228`',
    failure: { code: 'InvalidArgument', ec: '0002-00000226' },
  },
  'signature-v1': { said: 'EC `0002-00000080`', failure: { code: 'AccessDenied', ec: '0002-00000080' } },
  'other-region': {
    said: '… must be addressed using the specified endpoint',
    failure: {
      message: 'The bucket you are attempting to access must be addressed using the specified endpoint.',
      endpoint: 'oss-cn-shanghai.aliyuncs.com',
      region: 'cn-shanghai',
    },
  },
  'encryption-key': {
    said: '… forbidden by kms, EC `0005-00000208`',
    failure: { code: 'InvalidArgument', ec: '0005-00000208' },
  },
  'list-denied': { said: '(LIST)', operation: 'list' },
  'remove-denied': { said: '(DELETE)', operation: 'remove' },
  'read-integrity': { operation: 'get' },
  changed: { operation: 'get' },
  'list-broken': { operation: 'list' },
  'no-key': { operation: 'get' },
  throttled: { said: '429' },
  busy: { said: '408, 5xx', failure: { status: 503 } },
  foreign: { failure: { status: 200, isForeign: true } },
  redirect: { said: '3xx', failure: { status: 301 } },
  proxy: { said: '`PROXY_…`', failure: { network: 'connect PROXY_407' } },
  'no-oss-host': { said: '`ENOTFOUND`', failure: { network: 'connect ENOTFOUND' } },
  'internal-unreachable': {
    said: '`UND_ERR_CONNECT_TIMEOUT`',
    failure: { network: 'connect UND_ERR_CONNECT_TIMEOUT' },
    host: 'my-bucket.oss-cn-hangzhou-internal.aliyuncs.com',
  },
  certificate: {
    said: '`CERT_…` `ERR_TLS_…` `EPROTO`',
    failure: { network: 'connect ERR_TLS_CERT_ALTNAME_INVALID' },
  },
  unsendable: { said: '`UND_ERR_INVALID_ARG`', failure: { network: 'connect UND_ERR_INVALID_ARG' } },
  lost: { said: '`ECONNRESET` `UND_ERR_SOCKET` …', failure: { network: 'headers ECONNRESET' } },
  refused: { failure: { status: 400, code: 'NeverHeardOf' } },
}

/** Of every store, but OSS has a narrower one that comes first. */
export const SHADOWED: ReadonlySet<RefusalId> = new Set(['no-host'])

/** In the order of the rules, each once. */
export const PAGE_IDS = [...new Set(OSS_RULES.map(({ id }) => id))].filter(id => !SHADOWED.has(id))

function scene(language: Language, example: Example): ServiceContext {
  return {
    operation: example.operation ?? 'put',
    service: 'OSS',
    host: example.host ?? 'my-bucket.oss-cn-hangzhou.aliyuncs.com',
    region: 'cn-hangzhou',
    now: Date.UTC(2026, 0, 6, 10),
    language,
    rules: OSS_RULES,
    names: {
      bucket: 'my-bucket',
      target: 'my-bucket/memes/*',
      action: example.operation === 'remove' ? 'oss:DeleteObject' : 'oss:PutObject',
    },
  }
}

export function codesOf(id: RefusalId): string[] {
  return OSS_RULES.filter(rule => rule.id === id).flatMap(({ when }) => when?.codes ?? [])
}

/** What a user is told when OSS answers so; `code` in place of the advice's first one. */
export function exampleOf(id: RefusalId, language: Language, code = codesOf(id)[0]): ServiceError {
  const example = EXAMPLES[id] ?? {}
  const refusal = { status: 403, ...(code !== undefined && { code }), ...example.failure }
  const isFoundByUs = !OSS_RULES.some(rule => rule.id === id && rule.when) && id !== 'refused'
  const there = scene(language, example)
  return isFoundByUs ? serviceErrorFor(id, there, refusal) : explainRefusal(there, refusal)
}

/** Rows of what can be looked up. A refusal without a code says what to do in its sentence alone. */
export function pageRows(language: Language): string[] {
  return PAGE_IDS.flatMap(id => {
    const codes = [...codesOf(id).map(code => `\`${code}\``), EXAMPLES[id]?.said ?? []].flat()
    if (codes.length === 0) return []
    const { message, details } = exampleOf(id, language)
    const cells = [codes.join(' '), message, details.advice ?? '']
    return `| ${cells.map(escapeCell).join(' | ')} |`
  })
}

const escapeCell = (text: string) => text.replace(/[*|]/g, '\\$&')

/** Refusals and failures of any store over HTTP. These rules follow the codes of one service. */
import { CERTIFICATE, NO_SUCH_HOST } from '../../../base/http/exchange-error.ts'
import { type ErrorRule, rule } from '../rule.ts'

export const STORE_RULES: readonly ErrorRule[] = [
  rule('integrity', 'store-integrity', undefined, 'yes'),
  rule('read-integrity', 'store-integrity', undefined, 'once'),
  rule('changed', 'store-unavailable', undefined, 'yes'),
  rule('list-broken', 'store-endpoint'),

  // Temporary refusals.
  rule('throttled', 'store-throttled', { status: status => status === 429 }, 'yes'),
  rule('busy', 'store-unavailable', { status: status => status >= 500 || status === 408 }, 'yes'),

  // Another service, or none.
  rule('foreign', 'store-endpoint', { foreign: true }),
  rule('redirect', 'store-endpoint', { status: status => status >= 300 && status < 400 }),
  rule('foreign', 'store-endpoint', { status: status => status > 0 && status < 300 }),
  rule('proxy', 'store-endpoint', { network: /\bPROXY_4\d\d$/ }),
  rule('proxy', 'store-unavailable', { network: /\bPROXY_/ }, 'yes'),
  rule('no-host', 'store-endpoint', { network: NO_SUCH_HOST }, 'yes'),
  rule('certificate', 'store-endpoint', { network: CERTIFICATE }),
  rule('unsendable', 'unexpected', { network: /\bUND_ERR_(INVALID_ARG|NOT_SUPPORTED)$/ }),
  rule('lost', 'store-unavailable', { network: /./ }, 'yes'),

  rule('denied', 'store-denied', { status: status => status === 401 || status === 403 }),
  rule('no-bucket', 'store-bucket', { status: status => status === 404 }),
  rule('collision', 'key-collision', { status: status => status === 412 }),
  rule('refused', 'store-denied'),
]

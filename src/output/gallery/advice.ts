/** Advice for each reason. Pure data. */
import type { Reason } from '../../base/errors.ts'
import type { MessageOf } from '../../base/messages/catalogue.ts'

const ADVICE: Readonly<Record<string, MessageOf<'gallery-advice'>>> = {
  'http-404': 'gone',
  'http-410': 'gone',
  dead: 'gone',
  'dns-failed': 'gone',
  placeholder: 'gone',
  'http-401': 'refused',
  'http-403': 'refused',
  'html-instead': 'refused',
  'opted-out': 'refused',
  'url-invalid': 'address',
  'url-too-long': 'address',
  'scheme-not-allowed': 'address',
  'port-not-allowed': 'address',
  'url-credentials': 'address',
  'address-refused': 'address',
  'redirect-invalid': 'address',
  'too-many-redirects': 'address',
  'not-an-image': 'content',
  'type-not-allowed': 'content',
  'too-large': 'content',
  'too-small': 'content',
  empty: 'content',
  truncated: 'broken',
  'image-incomplete': 'broken',
  'encoding-invalid': 'broken',
  'key-invalid': 'key',
  'key-collision': 'key',
  'path-refused': 'key',
  deadline: 'later',
  cancelled: 'later',
  'dry-run': 'later',
  'host-paused': 'later',
  'url-expired': 'expired',
  throttled: 'later',
  'disk-full': 'later',
  unexpected: 'fault',
  'options-invalid': 'fault',
}

export function adviceOf(reason: Reason): MessageOf<'gallery-advice'> {
  return ADVICE[reason] ?? (reason.startsWith('store-') ? 'store' : 'network')
}

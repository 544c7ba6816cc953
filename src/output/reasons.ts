/** Maps the reason of a result to its sentence. Reasons are stable words; several share a sentence. */

import type { Sentence } from '../base/sentence.ts'
import { ENGLISH } from './messages/en.ts'
import { say } from './messages/say.ts'

type ReasonMessage = keyof typeof ENGLISH & `reason-${string}`

const SHARED: Readonly<Record<string, ReasonMessage>> = {
  'dns-failed': 'reason-unreachable',
  'connect-failed': 'reason-unreachable',
  'connect-timeout': 'reason-unreachable',
  'tls-failed': 'reason-unreachable',
  'headers-timeout': 'reason-slow',
  stalled: 'reason-slow',
  'too-slow': 'reason-slow',
  deadline: 'reason-slow',
  truncated: 'reason-broken-answer',
  'headers-too-large': 'reason-broken-answer',
  'encoding-invalid': 'reason-broken-answer',
  'protocol-error': 'reason-broken-answer',
  'too-many-redirects': 'reason-redirects',
  'redirect-invalid': 'reason-redirects',
  throttled: 'reason-paused',
  'host-paused': 'reason-paused',
  'http-410': 'reason-http-404',
}

/** Returns what a reason means and what to do, for a whole group of images. */
export function reasonAdvice(reason: string): Sentence {
  const own = `reason-${reason}`
  if (own in ENGLISH) return say(own as ReasonMessage)
  const shared = SHARED[reason]
  if (shared) return say(shared)
  if (reason.startsWith('store-')) return say('reason-store')
  if (/^http-4\d\d$/.test(reason)) return say('reason-http-4xx')
  if (/^http-5\d\d$/.test(reason)) return say('reason-http-5xx')
  return say('reason-other')
}

/** Refusals that every store has, and what to do about them; `{service}` is OSS, S3 or R2. */
import type { Message } from '../message.ts'

export const STORE_ENGLISH = {
  'wrong-secret': {
    sentence: 'The access key secret does not belong to this id.',
    fix: 'Paste the secret again without spaces or line breaks; if it is right, something between this machine and {service} rewrites paths or headers.',
  },
  'token-expired': {
    sentence: 'The temporary credentials expired during or before the run.',
    fix: 'Get them in this job, right before this step, and ask for a longer session.',
  },
  clock: {
    sentence: "This machine's clock is more than 15 minutes off (ours {ours}, {service} {theirs}).",
    fix: 'Set the clock of this machine by NTP.',
  },
  denied: {
    sentence: 'The credentials may not do {action} on {target}.',
    fix: 'Attach the policy that the command `doctor` prints to the user or role; look for Deny rules on source address, uploads without encryption or plain http.',
  },
  'remove-denied': {
    sentence: 'The credentials may not do {action} on {target}.',
    fix: 'Allow {action} on the objects to remove, and on nothing else; storing and reading do not need it.',
  },
  'no-bucket': {
    sentence: 'There is no bucket {bucket} in this account and region ({region}).',
    fix: 'Check the spelling and the region; buckets are never created for you.',
  },
  'key-invalid': {
    sentence: 'The key breaks the rules of {service}.',
    fix: 'Shorten the prefix or the key template (1,023 bytes of UTF-8 together).',
  },
  collision: {
    sentence: 'A different file is already stored under this key.',
    fix: 'Choose on-collision, or a key template with a hash.',
  },
  'digest-refused': {
    sentence: 'The bytes changed on the way to {service}.',
    fix: 'Check the proxies between this machine and {host}.',
  },
  integrity: {
    sentence: '{service} stored bytes with another checksum than the bytes that were sent.',
    fix: 'Check the proxies between this machine and {host}, then run again.',
  },
  'read-integrity': {
    sentence: 'The bytes that arrived have another checksum than the object of {service}.',
    fix: 'Check the proxies between this machine and {host}, then run again.',
  },
  changed: {
    sentence: 'The object was replaced while it was read.',
    fix: 'Run again when no other program writes to it.',
  },
  'list-broken': {
    sentence: '{host} says that its list continues, but not from where.',
    fix: 'This is an error of that service: report it, and list a narrower prefix meanwhile.',
  },
  archived: {
    sentence: 'The object is archived.',
    fix: 'Restore it first.',
  },
  'too-large': {
    sentence: 'The image is larger than one PUT allows.',
    fix: 'Lower max-bytes.',
  },
  throttled: {
    sentence: '{service} is throttling this account.',
    fix: 'Lower concurrency; keys that begin with a hash spread the load.',
  },
  busy: {
    sentence: '{service} was busy ({status}).',
    fix: 'Run again; the next run continues where this one stopped.',
  },
  'no-key': {
    sentence: 'The object is gone.',
    fix: 'List the prefix to see what is there.',
  },
  redirect: {
    sentence: '{host} answered with a redirect ({status}), which is not followed with credentials.',
    fix: 'Set endpoint to the host that serves the bucket itself.',
  },
  foreign: {
    sentence: '{host} did not answer as {service} does ({status}).',
    fix: 'Check endpoint: only a host, without path and bucket, of {service} itself and not of a site or a proxy in front of it.',
  },
  refused: {
    sentence: '{service} refused the request ({status} {code}).',
    fix: 'Look the code up in the {service} documentation; the request id helps its support.',
  },
  proxy: {
    sentence: 'The proxy between this machine and {host} lets nothing through ({network}).',
    fix: 'Check `proxy`: host, port, user and password, and whether it allows {host}.',
  },
  'no-host': {
    sentence: '{host} does not exist.',
    fix: 'The region, the endpoint or the bucket is misspelt.',
  },
  certificate: {
    sentence: 'No trusted connection to {host} ({network}).',
    fix: 'A domain of your own needs its certificate uploaded to {service}; an endpoint of http or of another service does not speak TLS.',
  },
  unsendable: {
    sentence: 'The request could not be built ({network}).',
    fix: 'Check cache-control and metadata for characters that headers cannot hold.',
  },
  lost: {
    sentence: 'The connection to {host} failed ({network}).',
    fix: 'Run again; the next run continues where this one stopped.',
  },
} as const satisfies Record<string, Message>

/** What the doctor says; what a store refused is told in the words of `advice`. */
import type { DoctorMessage } from '../message.ts'

export const DOCTOR_ENGLISH = {
  'keys-not-needed': { sentence: 'A folder needs no credentials.' },
  'keys-missing': {
    sentence: 'There are no credentials for {place}.',
    fix: 'Set access-key-id and access-key-secret, or log in with role-arn.',
  },
  'keys-lasting': { sentence: 'There is an access key that does not expire.' },
  'keys-temporary': { sentence: 'There are temporary credentials, valid for another {minutes} minutes.' },
  'keys-without-end': { sentence: 'There are temporary credentials; until when is not known.' },
  'keys-ending': {
    sentence: 'The temporary credentials end in {seconds} seconds.',
    fix: 'Get them right before this step, and ask for a longer session.',
  },
  'keys-ended': {
    sentence: 'The temporary credentials ended {seconds} seconds ago.',
    fix: 'Get them right before this step, and ask for a longer session.',
  },
  reached: { sentence: '{place} answers.' },
  'folder-missing': {
    sentence: '{place} is not there.',
    fix: 'Check the path; a folder is made by the first run that writes to it.',
  },
  'folder-taken': {
    sentence: '{place} is a file, not a folder.',
    fix: 'Name the folder that it lies in, or another one.',
  },
  listed: { sentence: 'Objects can be listed.' },
  'list-spare': { sentence: '{refusal} Uploads work without it.' },
  put: { sentence: 'Objects can be stored: {key} was written.' },
  'put-before': { sentence: 'Objects can be stored: {key} is there from an earlier time.' },
  taken: {
    sentence: '{key} is not what the doctor writes there, and was left as it is.',
    fix: 'Delete it if nobody needs it, then try again.',
  },
  found: { sentence: 'Objects can be looked up.' },
  read: { sentence: 'Objects can be read.' },
  vanished: {
    sentence: '{key} was stored, and is not there.',
    fix: 'See whether somebody or a lifecycle rule deletes what is stored; if not, this place is none to keep images in.',
  },
  altered: {
    sentence: '{key} was stored, and holds other bytes.',
    fix: 'Check the proxies between this machine and the store.',
  },
  kept: { sentence: 'What is there is not overwritten.' },
  'kept-by-looking': { sentence: 'What is there is not overwritten: each key is looked up first.' },
  'create-only-ignored': {
    sentence:
      'This place ignores create-only uploads, as buckets with versions do, so each key is looked up first.',
    fix: 'Only two runs at the same time could overwrite each other: give them different prefixes, or keys with a hash.',
  },
  overwritten: {
    sentence: '{key} was overwritten although that was not to be; its own bytes are back.',
    fix: 'Only two runs at the same time could overwrite each other: give them different prefixes, or keys with a hash.',
  },
  'left-other': {
    sentence: '{key} may hold other bytes than before: {refusal}',
    fix: 'Delete it, then try again.',
  },
  'not-after-that': { sentence: 'Not tried, because of what is missing above.' },
  'not-written': { sentence: 'Not tried: nothing is written.' },
  'no-probe': { sentence: 'Not tried: there is no object of its own to try it on.' },
  'r2-write': {
    sentence: 'Create an R2 API token with "Object Read & Write", applied to the bucket {bucket} only.',
  },
  'r2-read': {
    sentence: 'Create an R2 API token with "Object Read only", applied to the bucket {bucket} only.',
  },
} as const satisfies Record<string, DoctorMessage>

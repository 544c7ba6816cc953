/** Findings of the doctor. Refusals of a store have their sentences in `store.ts`, `oss.ts` and `s3.ts`. */
import type { DoctorMessage } from '../message.ts'

export const DOCTOR_ENGLISH = {
  'keys-not-needed': { sentence: 'A folder needs no credentials.' },
  'keys-missing': {
    sentence: 'There are no credentials for {place}.',
    fix: 'Set access-key-id and access-key-secret, or log in with role-arn.',
  },
  'keys-lasting': { sentence: 'There is an access key that does not expire.' },
  'keys-temporary': { sentence: 'There are temporary credentials, valid for another {minutes} minutes.' },
  'keys-without-end': { sentence: 'There are temporary credentials; their end is not known.' },
  'keys-ending': {
    sentence: 'The temporary credentials end in {seconds} seconds.',
    fix: 'Get them right before this step, and ask for a longer session.',
  },
  'keys-ended': {
    sentence: 'The temporary credentials ended {seconds} seconds ago.',
    fix: 'Get them right before this step, and ask for a longer session.',
  },
  reached: { sentence: '{place} answers.' },
  'nearer-internal': {
    sentence: '{place} answers, and its internal endpoint answers here, too.',
    fix: 'Set endpoint to internal: traffic between this machine and the bucket is then free. Public URLs stay as they are.',
  },
  'nearer-accelerate': {
    sentence: '{place} answers in {ms} ms, and in {faster} ms by transfer acceleration.',
    fix: 'Set endpoint to accelerate where uploads are slow: each GB then costs extra. Public URLs stay as they are.',
  },
  'folder-missing': {
    sentence: '{place} does not exist.',
    fix: 'Check the path; a folder is made by the first run that writes to it.',
  },
  'folder-taken': {
    sentence: '{place} is a file, not a folder.',
    fix: 'Name the folder that it lies in, or another one.',
  },
  listed: { sentence: 'Objects can be listed.' },
  'list-spare': {
    sentence:
      '{refusal} Uploads work without it, but the memory of earlier runs cannot be read: every run downloads everything again.',
  },
  put: { sentence: 'Objects can be stored: {key} was written.' },
  'put-before': { sentence: 'Objects can be stored: {key} exists from an earlier check.' },
  taken: {
    sentence: '{key} holds other bytes than the doctor writes, and was left as it is.',
    fix: 'Delete it if it is not needed, then try again.',
  },
  found: { sentence: 'Objects can be looked up.' },
  'not-encrypted': {
    sentence: '{key} was stored, and this place does not say that it is encrypted.',
    fix: 'Ask its operator whether it supports server-side encryption; if not, leave encryption out.',
  },
  read: { sentence: 'Objects can be read.' },
  vanished: {
    sentence: '{key} was stored and is missing now.',
    fix: 'Check whether another program or a lifecycle rule deletes objects; if not, do not keep images in this place.',
  },
  altered: {
    sentence: '{key} was stored and holds other bytes now.',
    fix: 'Check the proxies between this machine and the store.',
  },
  kept: { sentence: 'Existing objects are not overwritten.' },
  'kept-by-looking': { sentence: 'Existing objects are not overwritten: each key is looked up first.' },
  'create-only-ignored': {
    sentence:
      'This place ignores create-only uploads, as buckets with versions do, so each key is looked up first.',
    fix: 'Only two runs at the same time could overwrite each other: give them different prefixes, or keys with a hash.',
  },
  overwritten: {
    sentence: '{key} was overwritten in spite of a create-only upload; its bytes are restored.',
    fix: 'Only two runs at the same time could overwrite each other: give them different prefixes, or keys with a hash.',
  },
  'left-other': {
    sentence: '{key} may hold other bytes than before: {refusal}',
    fix: 'Delete it, then try again.',
  },
  'not-after-that': { sentence: 'Not tried, because of the problem above.' },
  'not-written': { sentence: 'Not tried: nothing is written.' },
  'no-probe': { sentence: 'Not tried: the doctor has no object here to try it on.' },
  'r2-write': {
    sentence: 'Create an R2 API token with "Object Read & Write", applied to the bucket {bucket} only.',
  },
  'r2-read': {
    sentence: 'Create an R2 API token with "Object Read only", applied to the bucket {bucket} only.',
  },
} as const satisfies Record<string, DoctorMessage>

/** What the doctor finds, beside refusals: the message `ID-fix` says what to do about the finding `ID`. */
export const DOCTOR_ENGLISH = {
  'doctor-keys-not-needed': 'A folder needs no credentials.',
  'doctor-keys-missing': 'There are no credentials for {place}.',
  'doctor-keys-missing-fix': 'Set access-key-id and access-key-secret, or log in with role-arn.',
  'doctor-keys-lasting': 'There is an access key that does not expire.',
  'doctor-keys-temporary': 'There are temporary credentials, valid for another {minutes} minutes.',
  'doctor-keys-without-end': 'There are temporary credentials; their end is not known.',
  'doctor-keys-ending': 'The temporary credentials end in {seconds} seconds.',
  'doctor-keys-ending-fix': 'Get them right before this step, and ask for a longer session.',
  'doctor-keys-ended': 'The temporary credentials ended {seconds} seconds ago.',
  'doctor-keys-ended-fix': 'Get them right before this step, and ask for a longer session.',
  'doctor-reached': '{place} answers.',
  'doctor-nearer-internal': '{place} answers, and its internal endpoint answers here, too.',
  'doctor-nearer-internal-fix':
    'Set endpoint to internal: traffic between this machine and the bucket is then free. Public URLs stay as they are.',
  'doctor-nearer-accelerate': '{place} answers in {ms} ms, and in {faster} ms by transfer acceleration.',
  'doctor-nearer-accelerate-fix':
    'Set endpoint to accelerate where uploads are slow: each GB then costs extra. Public URLs stay as they are.',
  'doctor-folder-missing': '{place} does not exist.',
  'doctor-folder-missing-fix': 'Check the path; a folder is made by the first run that writes to it.',
  'doctor-folder-taken': '{place} is a file, not a folder.',
  'doctor-folder-taken-fix': 'Name the folder that it lies in, or another one.',
  'doctor-listed': 'Objects can be listed.',
  'doctor-list-spare':
    '{refusal} Uploads work without it, but the manifest of earlier runs cannot be read: every run downloads everything again.',
  'doctor-put': 'Objects can be stored: {key} was written.',
  'doctor-put-before': 'Objects can be stored: {key} exists from an earlier check.',
  'doctor-taken': '{key} holds other bytes than the doctor writes, and was left as it is.',
  'doctor-taken-fix': 'Delete it if it is not needed, then try again.',
  'doctor-found': 'Objects can be looked up.',
  'doctor-not-encrypted': '{key} was stored, and this place does not say that it is encrypted.',
  'doctor-not-encrypted-fix':
    'Ask its operator whether it supports server-side encryption; if not, leave encryption out.',
  'doctor-read': 'Objects can be read.',
  'doctor-vanished': '{key} was stored and is missing now.',
  'doctor-vanished-fix':
    'Check whether another program or a lifecycle rule deletes objects; if not, do not keep images in this place.',
  'doctor-altered': '{key} was stored and holds other bytes now.',
  'doctor-altered-fix': 'Check the proxies between this machine and the store.',
  'doctor-kept': 'Existing objects are not overwritten.',
  'doctor-kept-by-looking': 'Existing objects are not overwritten: each key is looked up first.',
  'doctor-create-only-ignored':
    'This place ignores create-only uploads, as buckets with versions do, so each key is looked up first.',
  'doctor-create-only-ignored-fix':
    'Only two runs at the same time could overwrite each other: give them different prefixes, or keys with a hash.',
  'doctor-overwritten': '{key} was overwritten in spite of a create-only upload; its bytes are restored.',
  'doctor-overwritten-fix':
    'Only two runs at the same time could overwrite each other: give them different prefixes, or keys with a hash.',
  'doctor-left-other': '{key} may hold other bytes than before: {refusal}',
  'doctor-left-other-fix': 'Delete it, then try again.',
  'doctor-not-after-that': 'Not tried, because of the problem above.',
  'doctor-not-written': 'Not tried: nothing is written.',
  'doctor-no-probe': 'Not tried: the doctor has no object here to try it on.',
} as const

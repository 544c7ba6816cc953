/** Refusals of AWS S3, Cloudflare R2 and S3-compatible stores, and what to do about them. */
import type { Message } from '../message.ts'

export const S3_ENGLISH = {
  's3-unknown-id': {
    sentence: '{service} does not know this access key id.',
    fix: "Check the secret's name, that the key is active, that id and secret are not swapped, and that the key is of {service}. An id that begins with ASIA also needs security-token.",
  },
  's3-token-refused': {
    sentence: '{service} did not accept the security token.',
    fix: 'access-key-id, access-key-secret and security-token must come from one answer of STS; keys of a user have no token.',
  },
  's3-list-denied': {
    sentence: 'The credentials may not list {target}.',
    fix: 'Allow s3:ListBucket on the bucket {bucket}, with s3:prefix for the prefix.',
  },
  's3-head-denied': {
    sentence: 'The credentials may not do {action} on {target}, or may not know whether the object is there.',
    fix: 'Allow {action} on the prefix and s3:ListBucket on the bucket {bucket}: without the second, S3 answers 403 for an object that does not exist.',
  },
  's3-account': {
    sentence: '{service} has closed or not yet opened this account or the bucket {bucket} ({code}).',
    fix: 'See billing and messages in its console.',
  },
  's3-bucket-name': {
    sentence: '{bucket} is not a bucket name.',
    fix: 'A bucket has 3 to 63 lower-case letters, digits, hyphens and dots, and is not a URL.',
  },
  's3-region': {
    sentence: 'The bucket {bucket} is not in the region that the request was signed for, {region}.',
    fix: 'Set region to {theirRegion}.',
  },
  's3-conflict': {
    sentence: 'Another process was writing this key at the same time.',
    fix: 'Run again, and let only one run at a time write to a prefix.',
  },
  's3-acl': {
    sentence: 'The bucket {bucket} takes no ACLs.',
    fix: 'Leave acl out, and make objects public by a bucket policy where they have to be.',
  },
  's3-storage-class': {
    sentence: '{service} does not have the storage class that was asked for.',
    fix: 'Leave storage-class out, or write one that the documentation of {service} lists.',
  },
  's3-encryption-key': {
    sentence: 'The KMS key that encrypts objects of the bucket {bucket} cannot be used ({code}).',
    fix: 'Check the id and the region of the key, enable it, and allow kms:GenerateDataKey and kms:Decrypt on it.',
  },
  's3-tags': {
    sentence: '{service} refuses the tags ({code}).',
    fix: 'Use at most 10 tags of letters, digits, spaces and + - = . _ : / @.',
  },
  's3-full': {
    sentence: 'The quota of the account or of the bucket {bucket} is used up ({code}).',
    fix: 'Raise the quota, or remove what is not needed.',
  },
  's3-not-implemented': {
    sentence: '{service} does not support something in the request ({status} {code}).',
    fix: 'Leave acl, storage-class, encryption and tags out; if it refuses all the same, it does not support enough of S3.',
  },
  'r2-unauthorized': {
    sentence: 'R2 does not accept the credentials (401).',
    fix: 'Use the access key id and secret that the dashboard shows for an R2 API token, not the token itself, and check that it has not expired.',
  },
  'r2-unknown-id': {
    sentence: 'R2 does not know this access key id.',
    fix: 'Use the access key id (32 characters) and secret of an R2 API token of this account; keys of AWS do not work here.',
  },
  'r2-not-enabled': {
    sentence: 'R2 is not enabled for this Cloudflare account.',
    fix: 'Subscribe to R2 in the Cloudflare dashboard, and check account-id.',
  },
  'r2-denied': {
    sentence: 'The R2 API token may not do {action} in the bucket {bucket}.',
    fix: 'Give the token "Object Read & Write" for this bucket; a bucket in a jurisdiction needs endpoint: eu, us or fedramp.',
  },
  'r2-no-bucket': {
    sentence: 'There is no bucket {bucket} in this Cloudflare account ({host}).',
    fix: 'Check the spelling and account-id; a bucket in a jurisdiction needs endpoint: eu, us or fedramp. Buckets are never created for you.',
  },
} as const satisfies Record<string, Message>

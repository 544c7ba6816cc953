/** Refusals of OSS alone, and what to do about them. */
import type { Message } from '../message.ts'

export const OSS_ENGLISH = {
  'unknown-id': {
    sentence: 'OSS does not know this access key id.',
    fix: "Check the secret's name, that the key is enabled, and that id and secret are not swapped. An id that begins with STS. also needs security-token.",
  },
  'token-mismatch': {
    sentence: 'The security token does not match the key pair.',
    fix: 'All three values must come from one STS answer.',
  },
  'region-unfit': {
    sentence: 'region {region} does not fit the bucket or the endpoint.',
    fix: "Use the bucket's region id, e.g. cn-hongkong.",
  },
  'signature-v1': {
    sentence: 'OSS refused an old V1 signature.',
    fix: 'This should not happen, as every request is signed V4: please report it.',
  },
  'other-region': {
    sentence: 'The bucket {bucket} is in another region.',
    fix: 'OSS says that it is at {endpoint}; set region to {theirRegion}.',
  },
  'domain-needed': {
    sentence: "OSS does not let this account use its default domains for the bucket's objects.",
    fix: 'Take a bucket outside the mainland, such as in cn-hongkong, which needs no domain; or bind a domain with an ICP filing to this one and set endpoint to it.',
  },
  'encryption-key': {
    sentence: 'OSS cannot use the key of KMS for the objects of {bucket} ({code}).',
    fix: "Check the id of the key and that it is enabled in the bucket's region, and allow kms:GenerateDataKey and kms:Decrypt on it.",
  },
  'encryption-off': {
    sentence: 'OSS does not encrypt with KMS for this account or region ({code}).',
    fix: 'Turn KMS on in the Alibaba Cloud console, or set encryption to AES256.',
  },
  'tags-refused': {
    sentence: 'OSS refuses the tags ({code}).',
    fix: 'Use at most 10 tags of letters, digits, spaces and + - = . _ : /.',
  },
  'list-denied': {
    sentence: 'The credentials may not list {target}.',
    fix: 'Allow oss:ListObjects with oss:Prefix; the command `doctor` prints the policy.',
  },
  suspended: {
    sentence: 'The account is in debt, or the account or the bucket {bucket} is suspended.',
    fix: 'See Billing and the Message Center in the Alibaba Cloud console.',
  },
  'bucket-name': {
    sentence: '{bucket} is not a bucket name.',
    fix: 'A bucket has 3 to 63 lower-case letters, digits and hyphens, and is not a URL.',
  },
  retained: {
    sentence: 'A retention policy protects what is stored under this key.',
    fix: 'Use a new prefix.',
  },
  'path-style': {
    sentence: 'OSS does not take the bucket in the path.',
    fix: 'Leave endpoint-style out.',
  },
  'no-oss-host': {
    sentence: '{host} does not exist.',
    fix: 'The region or the endpoint is misspelt, or it is an -internal endpoint outside Alibaba Cloud.',
  },
  'internal-unreachable': {
    sentence:
      '{host} does not answer: an internal endpoint answers only inside Alibaba Cloud, in its own region.',
    fix: 'Use the public endpoint here.',
  },
} as const satisfies Record<string, Message>

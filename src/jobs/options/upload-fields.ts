/** Fields for encryption and tags of uploads, which several jobs take. */
import { say } from '../../base/messages/say.ts'
import type { Encryption } from '../../storage/stores/object-options.ts'
import { inGroup } from './field.ts'
import { namedLines } from './named-lines.ts'
import { anyText, mustBe, type Parser } from './parsers.ts'

/** The limit of OSS and S3: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html */
const MAX_TAGS = 10

/** An id, an alias or an ARN: https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateDataKey.html */
const KMS_KEY = /^[A-Za-z0-9:/_.+=@-]{1,2048}$/

const encryption: Parser<string, Encryption> = value => {
  const text = anyText(value)
  if (text === 'AES256' || text === 'KMS') return { method: text }
  const keyId = /^KMS: ?(.*)$/s.exec(text)?.[1] ?? ''
  if (!KMS_KEY.test(keyId)) throw mustBe(say('rule-encryption'))
  return { method: 'KMS', keyId }
}

/** A value may be empty. The store's own rules for characters and lengths are checked with the destination. */
const isTag = (name: string, value: string) =>
  name !== '' && !/\p{Cc}/u.test(name + value) && (name + value).isWellFormed()

export const UPLOAD_FIELDS = inGroup('keys', {
  encryption: {
    parse: encryption,
    en: 'Server-side encryption of everything that is stored: `AES256`, `KMS`, or `KMS:` and the id of a key. OSS and S3; R2 and folders have none. Default: that of the bucket.',
    zh: '对存储的所有内容做服务端加密：`AES256`、`KMS`，或 `KMS:` 加密钥 ID。用于 OSS 和 S3；R2 和目录不支持。默认：按 Bucket 的设置。',
  },
  tags: {
    parse: namedLines(MAX_TAGS, isTag, line => say('rule-named-lines', { line })),
    default: '',
    en: 'Object tags of the images, `name: value` lines, at most 10. OSS and S3; R2 and folders have none.',
    zh: '图片的对象标签，每行一个 `name: value`，最多 10 个。用于 OSS 和 S3；R2 和目录不支持。',
  },
})

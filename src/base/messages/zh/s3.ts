/** AWS S3、Cloudflare R2 及兼容 S3 的存储特有的拒绝：含义与处理办法。 */

import type { S3_ENGLISH } from '../en/s3.ts'
import type { Message } from '../message.ts'

export const S3_CHINESE: Readonly<Record<keyof typeof S3_ENGLISH, Message>> = {
  's3-unknown-id': {
    sentence: '{service} 不认识这个 Access Key ID。',
    fix: '请检查 secret 的名称是否正确、密钥是否处于启用状态、ID 和 Secret 是否填反，以及密钥是否属于 {service}。以 ASIA 开头的 ID 还需要填写 security-token。',
  },
  's3-token-refused': {
    sentence: '{service} 不接受这个 security-token。',
    fix: 'access-key-id、access-key-secret 和 security-token 必须来自同一次 STS 响应；用户的长期密钥没有 token。',
  },
  's3-list-denied': {
    sentence: '当前凭证没有列举 {target} 的权限。',
    fix: '请授予 Bucket {bucket} 的 s3:ListBucket 权限，并用 s3:prefix 限定前缀。',
  },
  's3-head-denied': {
    sentence: '当前凭证没有对 {target} 执行 {action} 的权限，或者无权知道对象是否存在。',
    fix: '请在该前缀上授予 {action}，并在 Bucket {bucket} 上授予 s3:ListBucket：没有后者，S3 对不存在的对象也返回 403。',
  },
  's3-account': {
    sentence: '{service} 账号或 Bucket {bucket} 已停用或尚未开通（{code}）。',
    fix: '请到控制台查看账单和站内消息。',
  },
  's3-bucket-name': {
    sentence: '{bucket} 不是合法的 Bucket 名称。',
    fix: 'Bucket 名称由 3～63 个小写字母、数字、短划线（-）和点（.）组成，不是 URL。',
  },
  's3-region': {
    sentence: 'Bucket {bucket} 不在请求签名所用的 region {region}。',
    fix: '请把 region 改为 {theirRegion}。',
  },
  's3-conflict': {
    sentence: '有其他程序正在同时写入这个 key。',
    fix: '请重新运行，并避免两个任务同时写入同一前缀。',
  },
  's3-acl': {
    sentence: 'Bucket {bucket} 不接受 ACL。',
    fix: '请去掉 acl；对象需要公开读时，请使用 Bucket Policy。',
  },
  's3-storage-class': {
    sentence: '{service} 没有所指定的存储类型。',
    fix: '请去掉 storage-class，或填写 {service} 文档中列出的存储类型。',
  },
  's3-encryption-key': {
    sentence: '无法使用加密 Bucket {bucket} 中对象的 KMS 密钥（{code}）。',
    fix: '请检查密钥的 ID 和地域，启用该密钥，并授予 kms:GenerateDataKey 和 kms:Decrypt 权限。',
  },
  's3-tags': {
    sentence: '{service} 不接受这些标签（{code}）。',
    fix: '最多 10 个标签，只能使用字母、数字、空格和 + - = . _ : / @。',
  },
  's3-full': {
    sentence: '账号或 Bucket {bucket} 的配额已用完（{code}）。',
    fix: '请提高配额，或清理不需要的对象。',
  },
  's3-not-implemented': {
    sentence: '{service} 不支持请求中的某项功能（{status} {code}）。',
    fix: '请去掉 acl、storage-class、encryption 和 tags；如果仍被拒绝，说明它与 S3 的兼容程度不够。',
  },
  'r2-unauthorized': {
    sentence: 'R2 不接受当前凭证（401）。',
    fix: '请使用控制台为 R2 API 令牌显示的 Access Key ID 和 Secret Access Key，而不是令牌本身，并检查令牌是否过期。',
  },
  'r2-unknown-id': {
    sentence: 'R2 不认识这个 Access Key ID。',
    fix: '请使用本账号 R2 API 令牌的 Access Key ID（32 个字符）和 Secret Access Key；AWS 的密钥在这里无效。',
  },
  'r2-not-enabled': {
    sentence: '这个 Cloudflare 账号没有开通 R2。',
    fix: '请在 Cloudflare 控制台开通 R2，并检查 account-id。',
  },
  'r2-denied': {
    sentence: 'R2 API 令牌没有在 Bucket {bucket} 中执行 {action} 的权限。',
    fix: '请为令牌授予该 Bucket 的 “Object Read & Write” 权限；如果 Bucket 属于某个司法管辖区（jurisdiction），请设置 endpoint: eu、us 或 fedramp。',
  },
  'r2-no-bucket': {
    sentence: '这个 Cloudflare 账号（{host}）下没有名为 {bucket} 的 Bucket。',
    fix: '请检查 Bucket 名称和 account-id；属于司法管辖区（jurisdiction）的 Bucket 还要设置 endpoint: eu、us 或 fedramp。Bucket 不会自动创建。',
  },
}

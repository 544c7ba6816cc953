/** Refusals of OSS alone, in Simplified Chinese, with the terms of Alibaba Cloud's console. */

import type { OSS_ENGLISH } from '../en/oss.ts'
import type { Message } from '../message.ts'

export const OSS_CHINESE: Readonly<Record<keyof typeof OSS_ENGLISH, Message>> = {
  'unknown-id': {
    sentence: 'OSS 不认识这个 AccessKey ID。',
    fix: '请检查 secret 的名称是否正确、AccessKey 是否已启用、ID 和 Secret 是否填反。以 STS. 开头的 ID 还需要填写 security-token。',
  },
  'token-mismatch': {
    sentence: 'security-token 与 AccessKey 不匹配。',
    fix: '三个值必须来自同一次 STS 响应。',
  },
  'region-unfit': {
    sentence: 'region {region} 与 Bucket 或 endpoint 不符。',
    fix: '请填写 Bucket 所在地域（Region）的 ID，例如 cn-hongkong。',
  },
  'signature-v1': {
    sentence: 'OSS 拒绝了旧版 V1 签名。',
    fix: '所有请求都使用 V4 签名，不应出现这种情况：请向本项目反馈。',
  },
  'other-region': {
    sentence: 'Bucket {bucket} 在另一个地域。',
    fix: 'OSS 要求使用 {endpoint}；请把 region 改为 {theirRegion}。',
  },
  'domain-needed': {
    sentence: 'OSS 不允许该账号通过默认域名访问 Bucket 中的对象。',
    fix: '请改用中国内地以外的 Bucket（例如 cn-hongkong），那样不需要域名；或者为 Bucket 绑定已备案的自定义域名，并把 endpoint 设为该域名。',
  },
  'encryption-key': {
    sentence: 'OSS 无法用 KMS 密钥加密 Bucket {bucket} 中的对象（{code}）。',
    fix: '请检查密钥 ID 以及该密钥是否已在 Bucket 所在地域启用，并授予 kms:GenerateDataKey 和 kms:Decrypt 权限。',
  },
  'encryption-off': {
    sentence: '该账号或地域没有启用 KMS 加密（{code}）。',
    fix: '请在阿里云控制台开通 KMS，或将 encryption 设为 AES256。',
  },
  'tags-refused': {
    sentence: 'OSS 不接受这些标签（{code}）。',
    fix: '最多 10 个标签，只能使用字母、数字、空格和 + - = . _ : /。',
  },
  'list-denied': {
    sentence: '当前凭证没有列举 {target} 的权限。',
    fix: '请授予 oss:ListObjects 权限，并用 oss:Prefix 限定前缀（`doctor` 命令会打印策略）。',
  },
  suspended: {
    sentence: '账号欠费，或者账号、Bucket {bucket} 已被停用。',
    fix: '请到“费用与成本”查看是否欠费，并查看“消息中心”。',
  },
  'bucket-name': {
    sentence: '{bucket} 不是合法的 Bucket 名称。',
    fix: 'Bucket 名称由 3～63 个小写字母、数字和短划线（-）组成，不是 URL。',
  },
  retained: {
    sentence: '这个 key 下的对象受合规保留策略保护。',
    fix: '请换一个前缀。',
  },
  'path-style': {
    sentence: 'OSS 不支持把 Bucket 写在路径中。',
    fix: '请不要填写 endpoint-style。',
  },
  'no-oss-host': {
    sentence: '主机 {host} 不存在。',
    fix: 'region 或 endpoint 拼写有误，或者在阿里云以外使用了内网 Endpoint（-internal）。',
  },
  'internal-unreachable': {
    sentence: '{host} 没有响应：内网 Endpoint 只能从同一地域的阿里云内网访问。',
    fix: '在这里请使用公网 Endpoint。',
  },
}

/** Findings of the doctor in Simplified Chinese, with the terms of cloud consoles. */

import type { DOCTOR_ENGLISH } from '../en/doctor.ts'
import type { DoctorMessage } from '../message.ts'

export const DOCTOR_CHINESE: Readonly<Record<keyof typeof DOCTOR_ENGLISH, DoctorMessage>> = {
  'keys-not-needed': { sentence: '目录不需要凭证。' },
  'keys-missing': {
    sentence: '没有访问 {place} 的凭证。',
    fix: '请设置 access-key-id 和 access-key-secret，或通过 role-arn 登录。',
  },
  'keys-lasting': { sentence: '已有长期有效的 AccessKey。' },
  'keys-temporary': { sentence: '已有临时访问凭证，还有 {minutes} 分钟到期。' },
  'keys-without-end': { sentence: '已有临时访问凭证，到期时间未知。' },
  'keys-ending': {
    sentence: '临时访问凭证还有 {seconds} 秒就到期。',
    fix: '请紧接在这一步之前获取凭证，并申请更长的有效期。',
  },
  'keys-ended': {
    sentence: '临时访问凭证已在 {seconds} 秒前到期。',
    fix: '请紧接在这一步之前获取凭证，并申请更长的有效期。',
  },
  reached: { sentence: '{place} 有响应。' },
  'nearer-internal': {
    sentence: '{place} 可以访问，在这台机器上也能访问它的内网 Endpoint。',
    fix: '请将 endpoint 设为 internal：这台机器与 Bucket 之间的流量将免费。公开 URL 不变。',
  },
  'nearer-accelerate': {
    sentence: '{place} 在 {ms} 毫秒内响应，经传输加速为 {faster} 毫秒。',
    fix: '如果上传较慢，请将 endpoint 设为 accelerate：每 GB 需另付加速费用。公开 URL 不变。',
  },
  'folder-missing': {
    sentence: '{place} 不存在。',
    fix: '请检查路径；目录由第一次写入它的运行创建。',
  },
  'folder-taken': {
    sentence: '{place} 是文件，不是目录。',
    fix: '请写它所在的目录，或换一个目录。',
  },
  listed: { sentence: '可以列举对象。' },
  'list-spare': { sentence: '{refusal}没有这项权限也能上传，但读不到以前运行的记忆，每次都会从头下载。' },
  put: { sentence: '可以写入对象：已写入 {key}。' },
  'put-before': { sentence: '可以写入对象：{key} 之前已经写入。' },
  taken: {
    sentence: '{key} 不是 doctor 写入的内容，已保持原样。',
    fix: '如果没人需要它，请删除后重试。',
  },
  found: { sentence: '可以查询单个对象。' },
  'not-encrypted': {
    sentence: '{key} 已写入，但该存储没有表明它已加密。',
    fix: '请向服务商确认是否支持服务端加密；如果不支持，请去掉 encryption。',
  },
  read: { sentence: '可以读取对象。' },
  vanished: {
    sentence: '{key} 写入后却不存在。',
    fix: '请检查是否有人或生命周期规则删除了对象；如果没有，这里不适合保存图片。',
  },
  altered: {
    sentence: '{key} 写入后内容不同。',
    fix: '请检查本机与存储之间的代理。',
  },
  kept: { sentence: '已有的对象不会被覆盖。' },
  'kept-by-looking': { sentence: '已有的对象不会被覆盖：写入前会先查询每个 key。' },
  'create-only-ignored': {
    sentence: '这里会忽略“禁止覆盖”的要求（开启过版本控制的 Bucket 就是如此），因此写入前会先查询每个 key。',
    fix: '只有同时运行的两个任务才可能互相覆盖：请让它们使用不同的前缀，或在 key 中加入哈希。',
  },
  overwritten: {
    sentence: '{key} 在要求禁止覆盖时仍被覆盖；原来的内容已恢复。',
    fix: '只有同时运行的两个任务才可能互相覆盖：请让它们使用不同的前缀，或在 key 中加入哈希。',
  },
  'left-other': {
    sentence: '{key} 的内容可能与之前不同：{refusal}',
    fix: '请删除它，然后重试。',
  },
  'not-after-that': { sentence: '由于上面的问题，未尝试。' },
  'not-written': { sentence: '未尝试：不写入任何内容。' },
  'no-probe': { sentence: '未尝试：没有可用的测试对象。' },
  'r2-write': { sentence: '请创建 R2 API 令牌，权限选“对象读和写”，仅应用于 Bucket {bucket}。' },
  'r2-read': { sentence: '请创建 R2 API 令牌，权限选“仅限对象读取”，仅应用于 Bucket {bucket}。' },
}

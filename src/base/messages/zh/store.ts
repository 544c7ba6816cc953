/** Refusals of every store, in Simplified Chinese, with the terms of cloud consoles. */

import type { STORE_ENGLISH } from '../en/store.ts'
import type { Message } from '../message.ts'

export const STORE_CHINESE: Readonly<Record<keyof typeof STORE_ENGLISH, Message>> = {
  'wrong-secret': {
    sentence: 'AccessKey Secret 与 AccessKey ID 不匹配。',
    fix: '请重新粘贴 Secret，不要带空格或换行；如果确认无误，就是本机与 {service} 之间的代理改写了路径或请求头。',
  },
  'token-expired': {
    sentence: '临时访问凭证在运行前或运行中已过期。',
    fix: '请在同一个 job 中、紧接在这一步之前获取凭证，并申请更长的有效期。',
  },
  clock: {
    sentence: '本机时间与 {service} 相差超过 15 分钟（本机 {ours}，{service} {theirs}）。',
    fix: '请用 NTP 校准本机的系统时间。',
  },
  denied: {
    sentence: '当前凭证没有对 {target} 执行 {action} 的权限。',
    fix: '请把权限策略授予该用户或角色（`doctor` 命令会打印）；再检查是否有针对来源 IP、HTTP 或未加密上传的 Deny 规则。',
  },
  'remove-denied': {
    sentence: '当前凭证没有对 {target} 执行 {action} 的权限。',
    fix: '请只对需要删除的对象授予 {action} 权限；上传和读取不需要该权限。',
  },
  'no-bucket': {
    sentence: '当前账号在地域 {region} 下没有名为 {bucket} 的 Bucket。',
    fix: '请检查 Bucket 名称和 region 是否正确；Bucket 不会自动创建。',
  },
  'key-invalid': {
    sentence: 'object key 不符合 {service} 的规则。',
    fix: '请缩短前缀或 key 模板（按 UTF-8 计算，合计不超过 1,023 字节）。',
  },
  collision: {
    sentence: '这个 key 下已经有内容不同的文件。',
    fix: '请设置 on-collision，或在 key 模板中加入哈希。',
  },
  'digest-refused': {
    sentence: '数据在传往 {service} 的途中被改动。',
    fix: '请检查本机与 {host} 之间的代理。',
  },
  integrity: {
    sentence: '{service} 存下的数据与发送的数据校验值不同。',
    fix: '请检查本机与 {host} 之间的代理，然后重新运行。',
  },
  'read-integrity': {
    sentence: '收到的数据与 {service} 中的对象校验值不同。',
    fix: '请检查本机与 {host} 之间的代理，然后重新运行。',
  },
  changed: {
    sentence: '读取过程中对象被替换。',
    fix: '请在没有其他写入时重新运行。',
  },
  'list-broken': {
    sentence: '{host} 表示列表还有下一页，却没有说明从哪里继续。',
    fix: '这是该服务的错误：请向服务方反馈，在此之前可改为列举范围更小的前缀。',
  },
  archived: {
    sentence: '对象处于归档状态。',
    fix: '请先解冻该对象。',
  },
  'too-large': {
    sentence: '图片超过单次上传的大小上限。',
    fix: '请调低 max-bytes。',
  },
  throttled: {
    sentence: '{service} 正在对该账号限流。',
    fix: '请调低 concurrency；让 key 以哈希开头，可以分散压力。',
  },
  busy: {
    sentence: '{service} 繁忙（{status}）。',
    fix: '请重新运行，未完成的部分会接着处理。',
  },
  'no-key': {
    sentence: '对象已不存在。',
    fix: '请列举该前缀，查看现有的对象。',
  },
  redirect: {
    sentence: '{host} 返回了重定向（{status}）；携带凭证的请求不会跟随重定向。',
    fix: '请把 endpoint 改为直接提供该 Bucket 的主机。',
  },
  foreign: {
    sentence: '{host} 的响应不像 {service}（{status}）。',
    fix: '请检查 endpoint：只写主机，不带路径和 Bucket，并且是 {service} 本身，而不是它前面的网站或代理。',
  },
  refused: {
    sentence: '{service} 拒绝了请求（{status} {code}）。',
    fix: '请在 {service} 文档中查找该错误码；联系技术支持时请提供 request id。',
  },
  proxy: {
    sentence: '本机与 {host} 之间的代理没有转发请求（{network}）。',
    fix: '请检查 `proxy`：主机、端口、用户名和密码，以及代理是否允许访问 {host}。',
  },
  'no-host': {
    sentence: '主机 {host} 不存在。',
    fix: '请检查 region、endpoint 和 Bucket 名称的拼写。',
  },
  certificate: {
    sentence: '无法与 {host} 建立可信连接（{network}）。',
    fix: '自定义域名需要在 {service} 上托管证书；HTTP 或其他服务的 endpoint 不支持 TLS。',
  },
  unsendable: {
    sentence: '无法生成请求（{network}）。',
    fix: '请检查 cache-control 和 metadata 中是否有请求头不允许的字符。',
  },
  lost: {
    sentence: '与 {host} 的连接失败（{network}）。',
    fix: '请重新运行，未完成的部分会接着处理。',
  },
}

/** 获取临时访问凭证时遇到的拒绝：含义与处理办法。`{sub}`、`{aud}`、`{iss}` 是所发送 ID Token 中的声明。 */

import type { STS_ENGLISH } from '../en/sts.ts'
import type { Message } from '../message.ts'

export const STS_CHINESE: Readonly<Record<keyof typeof STS_ENGLISH, Message>> = {
  'id-token-refused': {
    sentence: 'GitHub 没有为这个 job 签发 ID Token（{status}）。',
    fix: '请在该 job 中加上 “permissions: id-token: write”；来自 fork 的 Pull Request 拿不到 ID Token。',
  },
  'id-token-missing': {
    sentence: '{host} 的响应中没有 ID Token（{status}）。',
    fix: '请重新运行该 job；GitHub 是否有故障可查看 https://www.githubstatus.com。',
  },
  'sts-token-expired': {
    sentence: '这个 job 的 ID Token 到达 {service} 时已经过期，它的有效期只有几分钟。',
    fix: 'ID Token 是登录前刚刚获取的，请重新运行该 job；如果反复出现，请检查是什么拖慢了发往 {host} 的请求。',
  },
  'sts-token-invalid': {
    sentence:
      '{service} 不接受这个 ID Token：audience 或 issuer 不对（已发送 aud={aud}，iss={iss}，sub={sub}）。',
    fix: '身份提供商的颁发者 URL 必须是 {iss}，客户端 ID（audience）中必须有 {aud}；或者把 oidc-audience 改为其中已有的客户端 ID。',
  },
  'sts-token-rejected': {
    sentence: '身份提供商认为这个 ID Token 无效或已被撤销（已发送 aud={aud}，iss={iss}，sub={sub}）。',
    fix: '请重新运行该 job；如果反复出现，请将 IAM 中的身份提供商与这些值逐一对照。',
  },
  'sts-fingerprint': {
    sentence: 'RAM 不信任 {iss} 的证书：{provider} 的验证指纹已过时。',
    fix: '请在 RAM 控制台的“SSO 管理”→“OIDC”中更新该身份提供商的验证指纹。',
  },
  'sts-issuer-unreachable': {
    sentence: '{service} 无法访问 {iss}，因此没能验证 ID Token。',
    fix: '请重新运行该 job；GitHub 是否有故障可查看 https://www.githubstatus.com。',
  },
  'sts-no-provider': {
    sentence: '{role} 所在的账号中没有 {iss} 的身份提供商（已发送 aud={aud}，sub={sub}）。',
    fix: '请在 IAM 中创建该身份提供商，audience 填 {aud}；或者改正 role-arn 中的账号。',
  },
  'sts-ram-trust': {
    sentence: '{role} 的信任策略拒绝了这个 job（已发送 sub={sub}，aud={aud}，iss={iss}）。',
    fix: '请让信任策略中的 oidc:sub 与发送的值一致：repo:OWNER/REPO:…；2026-07-15 以后创建、改名或转移的仓库则是 repo:OWNER@OWNER_ID/REPO@REPO_ID:…。',
  },
  'sts-aws-trust': {
    sentence: '{role} 不存在，或者它的信任策略拒绝了这个 job（已发送 sub={sub}，aud={aud}，iss={iss}）。',
    fix: '请让信任策略中的 token.actions.githubusercontent.com:sub 与发送的值一致：repo:OWNER/REPO:…；2026-07-15 以后创建、改名或转移的仓库则是 repo:OWNER@OWNER_ID/REPO@REPO_ID:…。',
  },
  'sts-not-found': {
    sentence: '{service} 找不到 {role} 或 {provider}（已发送 sub={sub}，aud={aud}，iss={iss}）。',
    fix: 'role-arn 或 oidc-provider-arn 拼写有误，或者属于另一个账号。',
  },
  'sts-duration': {
    sentence: '{role} 不允许 session-duration 所要求的会话时长。',
    fix: '请调小 session-duration，或调大该角色的最大会话时间。',
  },
  'sts-policy': {
    sentence: '{service} 不接受把本次运行限制在其前缀内的会话策略（{code}）。',
    fix: '请缩短前缀；如果前缀已经很短，请向本项目反馈。',
  },
  'sts-value': {
    sentence: '{service} 不接受登录请求中的某个值（{code}）。',
    fix: '请检查 role-arn、oidc-provider-arn、oidc-audience 和 session-duration。',
  },
  'sts-region': {
    sentence: '{role} 所在的账号停用了 {host}。',
    fix: '请在 IAM 的账户设置中启用它，或把 sts-endpoint 设为 sts.amazonaws.com。',
  },
  'sts-throttled': {
    sentence: '{service} 正在对登录请求限流。',
    fix: '请稍后重新运行，或减少同时启动的 job。',
  },
  'sts-certificate': {
    sentence: '无法与 {host} 建立可信连接（{network}）。',
    fix: '如果有代理会解密 TLS，请通过 NODE_EXTRA_CA_CERTS 把它的证书告诉 Node。',
  },
  'sts-no-host': {
    sentence: '主机 {host} 不存在。',
    fix: '请检查 sts-endpoint 的拼写和本机的 DNS。',
  },
  'sts-foreign': {
    sentence: '{host} 的响应不像 {service}（{status}）。',
    fix: '请检查 sts-endpoint；不填写时会直接访问 {service}。',
  },
  'sts-refused': {
    sentence: '{service} 拒绝了登录（{status} {code}；已发送 sub={sub}，aud={aud}，iss={iss}）。',
    fix: '请在 {service} 的文档中查找该错误码；联系技术支持时请提供 request id。',
  },
}

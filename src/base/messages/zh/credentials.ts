import type { CREDENTIALS_ENGLISH } from '../en/credentials.ts'

export const CREDENTIALS_CHINESE = {
  'key-trimmed': '{name} 首尾有空白字符，已去掉',
  'key-missing': '缺少 {name}',
  'key-empty': '{name} 为空',
  'key-empty-step':
    '`{name}` 为空。如果工作流用 secret 设置它，那么这个 secret 在本次运行中不存在：名称写错、属于另一个 environment，或这是来自 fork 或 Dependabot 的 pull request（Dependabot 有自己的 secrets）。',
  'key-line-break': '{name} 中间有换行；请重新粘贴',
  'key-space': '{name} 中间有空格；请重新粘贴',
  'key-character': '{name} 中有密钥不会包含的字符；请重新粘贴',
  'key-temporary': '{name} 以 {start} 开头，是临时访问凭证，还需要设置 {token}',
  'login-twice': '{name} 和 role-arn 是两种登录方式；免密钥登录请只保留 role-arn，否则请只保留 AccessKey',
  'login-fork':
    '{problem}（GitHub 不向来自 fork 的 pull request 提供 secrets 和 ID token；请改在 push 时运行这一步，或在 pull request 中跳过）',
  'login-whole-role':
    '前缀过长，超出会话权限策略的长度限制（2,048 个字符），因此本次运行拥有 {role} 的全部权限',
  'login-missing': '缺少 access-key-id 和 access-key-secret：请设置这两项，或{others}',
  'login-empty': '{empty}否则请设置 access-key-id 和 access-key-secret，或{others}',
  'login-others-oss':
    '设置环境变量 OSS_ACCESS_KEY_ID 和 OSS_ACCESS_KEY_SECRET，或设置 role-arn 和 oidc-provider-arn 免密钥登录',
  'login-others-s3': '设置环境变量 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY，或设置 role-arn 免密钥登录',
  'login-others-r2': '设置环境变量 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY',
  'service-alibaba-sts': '阿里云 STS',
  'login-done': '已以 {role}/{session} 的身份登录，有效期至 {until}（{minutes} 分钟）',
  'token-not-offered':
    'role-arn 需要 job 的 ID token，而 GitHub 在这里没有提供（未设置 {variable}）；请在 job 中添加 "permissions: id-token: write"，不在 GitHub Actions 中运行时请使用 AccessKey',
  'token-no-url': 'ACTIONS_ID_TOKEN_REQUEST_URL 不是 URL；该变量由 runner 设置，请勿修改',
  'session-ending': '临时访问凭证将在 {seconds} 秒后过期。',
  'session-ended': '临时访问凭证已在 {seconds} 秒前过期。',
  'session-longer': '请在同一个 job 中、紧接在这一步之前获取凭证，并申请更长的有效期。',
  'role-r2':
    'role-arn 用于阿里云和 AWS，R2 不支持免密钥登录；请把 access-key-id 和 access-key-secret 设置为对该 Bucket 有对象读写权限的 R2 API 令牌',
  'login-foreign': '{name} 是其他 Action 的叫法，这里请写 {meant}',
  'role-duration': 'session-duration {seconds} 秒超出范围；角色的会话时长为 {least} 到 {most} 秒',
  'role-aws-provider': '已忽略 oidc-provider-arn：AWS 根据令牌的签发者查找身份提供商',
  'role-swapped': 'role-arn 与 oidc-provider-arn 的值写反了，请对调',
  'role-missing': '设置 oidc-provider-arn 时还需设置 role-arn，即要扮演的角色',
  'role-not-ram': 'role-arn {arn} 不是 RAM 角色的 ARN；请写成 {form} 的形式',
  'role-not-aws': 'role-arn {arn} 不是 AWS 角色的 ARN；请写成 {form} 的形式',
  'provider-missing':
    '设置 role-arn 时还需设置 oidc-provider-arn，即 RAM 中信任 GitHub 的身份提供商，形如 {form}',
  'provider-not-ram': 'oidc-provider-arn {arn} 不是 RAM 身份提供商的 ARN；请写成 {form} 的形式',
  'sts-unencrypted': '{shown} 会以明文传输 job 的 ID token；请写成 https://{host}',
} as const satisfies Record<keyof typeof CREDENTIALS_ENGLISH, string>

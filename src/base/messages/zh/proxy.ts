import type { PROXY_ENGLISH } from '../en/proxy.ts'

export const PROXY_CHINESE = {
  'proxy-needed': '应为 `none`、`env`，或代理的 URL，例如 http://proxy.example:3128',
  'proxy-url': '应为 HTTP 代理的 URL，例如 http://user:password@proxy.example:3128',
  'proxy-variable': '环境变量 {name} 不是 HTTP 代理的 URL（例如 http://proxy.example:3128）',
  'proxy-unreachable': '无法连接 `{input}` 指定的代理（{code}）',
  'proxy-refused': '`{input}` 指定的代理拒绝转发（返回 {status}）',
  'proxy-login': '`{input}` 指定的代理不接受这组用户名和密码（返回 {status}）',
  'proxy-fix': '请检查 `{input}`：代理的主机、端口、用户名和密码，以及代理是否允许访问 {host}。',
  'proxy-unused':
    '环境变量 {variable} 已设置，但没有使用：如果只能经由该代理访问网络，请将 `{input}` 设为 env。',
} as const satisfies Record<keyof typeof PROXY_ENGLISH, string>

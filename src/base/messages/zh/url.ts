import type { URL_ENGLISH } from '../en/url.ts'

export const URL_CHINESE = {
  'url-too-long': 'URL 有 {length} 个字符；最多允许 {most} 个',
  'url-too-long-encoded': '编码后的 URL 超过 {most} 个字符',
  'url-line-break': 'URL 中有换行或制表符',
  'url-not-absolute': '不是完整的 URL（需以 http:// 或 https:// 开头）',
  'url-no-host': 'URL 没有主机名',
  'url-scheme': '不抓取 {scheme} 开头的 URL；只抓取 http: 和 https:',
  'url-credentials': 'URL 中含有用户名或密码；请改用输入项 `headers`',
  'url-port': '端口 {port} 不是网页服务使用的端口',
  'url-within': '这段文本中间又出现了 URL：请每行只写一个 URL（JSON 中每个字符串一个）',
  'url-srcset': '这是 srcset 的文本：请每行只写一个 URL，不带 2x、640w 这样的尺寸',
  'url-relative': '不是完整的 URL；相对 URL 需要设置 `base-url`，或用 `referer-field` 给出所在页面',
} as const satisfies Record<keyof typeof URL_ENGLISH, string>

import type { MANIFEST_ENGLISH } from '../en/manifest.ts'

export const MANIFEST_CHINESE = {
  'gone-since': '自 {since} 起已失效（{cause}，已尝试 {times}）；{next} 之前不再尝试',
  'refused-since': '自 {since} 起一直无法保存（{cause}，已尝试 {times}）；{next} 之前不再尝试',
  'tried-once': '1 次',
  'tried-times': '{tries} 次',
  'stored-image-stays': '未能重新检查，保留已存储的图片：{why}',
  'host-fails':
    '{host} 的 {tried} 个 URL 中有 {failed} 个失败，而记忆中已有 {before} 张来自该主机的图片；该主机可能已开始拒绝这些请求：请查看失败原因，并尝试在 host-rules 中设置 referer 或降低请求频率',
  'manifest-at-bucket':
    'manifest-at 为 {at}：只有存到本地目录时，记忆才能放在别的目录；存到 Bucket 时，记忆就在该 Bucket 的前缀之下',
  'manifest-at-url': 'manifest-at 为 {at}：必须是一个目录，例如 .cache/persist-images',
} as const satisfies Record<keyof typeof MANIFEST_ENGLISH, string>

import type { MANIFEST_ENGLISH } from '../en/manifest.ts'

export const MANIFEST_CHINESE = {
  'gone-since': '自 {since} 起已失效（{cause}，已尝试 {times}）；{next} 之前不再尝试',
  'refused-since': '自 {since} 起一直无法保存（{cause}，已尝试 {times}）；{next} 之前不再尝试',
  'tried-once': '1 次',
  'tried-times': '{tries} 次',
  'stored-image-stays': '未能重新检查，保留已存储的图片：{why}',
} as const satisfies Record<keyof typeof MANIFEST_ENGLISH, string>

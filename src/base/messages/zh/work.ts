import type { WORK_ENGLISH } from '../en/work.ts'

/** Same names as in English. */
export const WORK_CHINESE = {
  'store-waits': '存储拒绝服务，因此不再开始新的图片，上传会重试，最长 {time}：{refusal}',
  'store-answers': '存储恢复正常：图片继续处理',
  'plan-awaited': '该目标下还没有计划 “{plan}”：worker 等待它建立',
  'part-held': '分片 {part} 等待：另一个 worker 正在处理它，或刚刚还在处理',
  'part-kills': '连续 {count} 个 worker 在此分片的图片开始之前异常终止',
  'image-kills': '{count} 个 worker 在单独处理这张图片时异常终止',
  'parts-reopened': '{count} 个已放弃的分片重新打开',
} as const satisfies Record<keyof typeof WORK_ENGLISH, string>

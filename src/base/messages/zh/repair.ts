import type { REPAIR_ENGLISH } from '../en/repair.ts'

export const REPAIR_CHINESE = {
  'repair-no-digest': '未修复：记忆中没有可供比对的 SHA-256',
  'repair-nowhere': '未修复：`repair-from` 的各处都没有这些字节',
  'repair-other-bytes': '未修复：{host} 现在给出的是另外的字节',
  'repair-taken': '未修复：检查之后已有另一个对象占用了这个键',
  'repair-moved': '未修复：检查之后对象已被替换；请重新检查',
  'repair-unproven': '镜像 {name} 是完整的，但无法把这一点记录下来：{refusal}',
  'repair-failed': '未修复：{cause}',
} as const satisfies Record<keyof typeof REPAIR_ENGLISH, string>

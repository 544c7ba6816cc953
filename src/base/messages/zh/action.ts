import type { ACTION_ENGLISH } from '../en/action.ts'

export const ACTION_CHINESE = {
  'outputs-left-empty':
    '以下输出各自都会超过 {most} 字节，因此留空：{lists}；请改为读取输出 {files} 指向的文件',
  'outputs-list-count': '{name}（{count} 项）',
} as const satisfies Record<keyof typeof ACTION_ENGLISH, string>

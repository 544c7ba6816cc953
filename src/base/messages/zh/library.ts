import type { LIBRARY_ENGLISH } from '../en/library.ts'

export const LIBRARY_CHINESE = {
  'option-unknown': '没有 {name} 这个选项',
  'option-unknown-near': '没有 {name} 这个选项；是否想写 {nearest}',
  'option-kind': '{name} 的类型是 {kind}：应为{needed}',
  'kind-text': '字符串',
  'kind-lines': '字符串或字符串数组',
  'kind-record': '对象',
  'kind-pairs': '字符串，或值为字符串的对象',
  'kind-function': '函数',
  'kind-signal': '一个 AbortSignal',
  'kind-urls': '字符串、数组，或 URL 与记录的异步可迭代对象',
  'value-needed': '应为{needed}',
} as const satisfies Record<keyof typeof LIBRARY_ENGLISH, string>

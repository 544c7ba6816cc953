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
  'kind-store': '带有 head、put、get、list 函数的对象',
  'store-and-destination': 'store 和 destination 是两个位置，只能设置其中一个',
  'own-store-failed': '存储在 {operation} 时出错：{reason}',
  'own-store-gone': '存储中没有 key 为 {key} 的对象',
  'own-store-keeps': '存储不支持删除，{key} 保留不动',
  'own-store-collision': '存储中 key 为 {key} 的对象内容不同',
  'value-needed': '应为{needed}',
} as const satisfies Record<keyof typeof LIBRARY_ENGLISH, string>

import type { ACTION_ENGLISH } from '../en/action.ts'

export const ACTION_CHINESE = {
  'action-planned': 'persist-images：{positions} 个 URL，去重后 {images} 个',
  'action-progress': 'persist-images：{progress}',
  'action-reached': 'persist-images：目前 {count} 个文件，{size} MiB',
  'action-trouble': '失败 {count} 张（{hosts}）',
  'action-images': 'persist-images：新增或未能保存的图片 {count} 张，每行一张',
  'action-images-more': '另有 {count} 张，完整列表见结果文件',
  'outputs-left-empty':
    '以下输出各自都会超过 {most} 字节，因此留空：{lists}；请改为读取输出 {files} 指向的文件',
  'outputs-list-count': '{name}（{count} 项）',
  'action-rewritten': 'persist-images：已将存储信息写入 {count} 个列表',
  'action-would-change': '{path} 会有变化',
} as const satisfies Record<keyof typeof ACTION_ENGLISH, string>

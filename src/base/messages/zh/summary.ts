import type { SUMMARY_ENGLISH } from '../en/summary.ts'

export const SUMMARY_CHINESE = {
  'summary-new': '{destination} 中新增 {count} 张图片',
  'summary-known': '已有 {count} 张',
  'summary-lost': '未能保存 {count} 张',
  'summary-lost-new': '未能保存 {count} 张，其中新失败 {fresh} 张',
  'summary-missing': '{count} 张的对象已不在存储端',
  'summary-restored': '{count} 张曾缺失，现已重新存储',
  'summary-left': '留待下次运行 {count} 张',
  'summary-facts':
    '用时 {seconds} 秒，写入 {size}，向图片主机发出 {origins} 次请求，向存储发出 {store} 次请求',
  'summary-images': '新增图片',
  'summary-images-more': '另有 {count} 张',
  'summary-fresh': '未能保存',
  'summary-resting': '此前未能保存、暂不再请求：{count} 张',
  'summary-hosts': '{count} 台主机',
  'summary-hosts-more': '另有 {count} 台主机',
  'summary-reason': '**{reason}** × {count}：{advice}',
  'summary-reason-example': '**{reason}** × {count}：{advice}例如：{example}',
  'summary-reasons-more': '另有 {count} 张因其他原因',
  'summary-no-host': '无主机名',
  'summary-failed': '失败：',
  'summary-rewritten': '已改写的列表',
  'summary-foreign': '不在存储中、列表里保持原样的图片',
  'summary-unread': '无法读取的地址',
  'summary-overlooked': '以图片扩展名结尾、但所在位置不当作图片读取的地址：{count}',
  'summary-more': '另有 {count} 个',
} as const satisfies Record<keyof typeof SUMMARY_ENGLISH, string>

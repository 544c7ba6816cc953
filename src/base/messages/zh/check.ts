export const CHECK_CHINESE = {
  'check-cancelled': '检查已取消。',
  'check-no-memory':
    'source {place} 没有图片的记录：请核对前缀；如果存储图片的运行设置了 manifest-at，这里也要设置',
  'check-count-missing': '{count} 个缺失',
  'check-count-changed': '{count} 个已改变',
  'check-count-dangling': '{count} 个缺失且源站已没有',
  'check-count-unknown': '{count} 个未知',
  'check-count-unreadable': '{count} 个记录文件无法读取',
  'check-count-repaired': '{count} 个已修复',
  'check-count-archived': '{count} 个已归档',
  'check-count-no-digest': '{count} 个没有摘要',
  'check-count-whole': '{count} 个完好',
  'check-failed': '共 {total} 个对象，其中{damage}',
  'check-total': '已检查 {total} 个对象：{counts}',
  'check-orphans': '{count} 个孤立对象',
  'check-foreign': '前缀下另有 {count} 个其他对象',
  'check-size-alone': '{places}：该存储的 ETag 无法比较，因此只比较了大小；设置 depth: bytes 可比较字节',
  'check-no-orphans': '有记录文件无法读取，无从得知其中记录了哪些对象，因此不判定任何对象为孤立对象。',
  'check-many':
    '记录中有 {count} 个对象。检查时每个对象约占 30 字节内存：机器内存较小时，请按各自的前缀分开检查。',
  'check-unreadable-file': '记录文件无法完整读取',
}

import type { ENGLISH } from './en.ts'

export const CHINESE = {
  'action-progress': 'persist-images：{progress}',
  'action-images': 'persist-images：新增或未能保存的图片 {count} 张，每行一张',
  'action-images-more': '另有 {count} 张，完整列表见结果文件',
  'action-rewritten': 'persist-images：已改写 {count} 个列表',
  'action-warning': '警告：{sentence}',
  'action-problems': '以下设置需要修改：{problems}',
  'action-failed-why': '{reason}：{which} （{why}）',
  'action-group': '{count} 张图片',
  'action-group-of-host': '{host} 的 {count} 张图片',
  'action-more-lost': '另有 {count} 张图片没有存入，完整列表见结果文件',
  'action-counts': 'persist-images：{counts}；写入 {bytes} 字节，用时 {seconds} 秒',
  'action-downloaded':
    'persist-images：共 {total} 个对象：下载 {downloaded}，已有 {unchanged}，拒绝 {refused}，失败 {failed}；写入 {bytes} 字节',
  'action-more-objects': '另有 {count} 个对象没有下载，完整列表见结果文件',
  'action-found': 'persist-images：找到 {count} 个，共 {bytes} 字节',
  'action-found-more': 'persist-images：找到 {count} 个，共 {bytes} 字节；后面还有',
  'outputs-disk-full': '磁盘已满（{cause}），以下输出为空：{outputs}。图片不受影响。请在此步骤之前腾出空间。',
  'outputs-masked':
    '输出 {output} 中含有 {secret} 的值，而该值会被隐藏：GitHub 不会把这样的输出传给其他 job。请把 Bucket、前缀和域名放在变量（vars.）中，不要放在 secrets 中。',

  'input-repairs':
    '{names}：check 没有这样的输入，它不补回任何东西；如何从副本或图片站补回，见 docs/check.zh-CN.md',
  'option-in-config': '{option}（写在 config 里）',
  'input-none': '{name} 不是输入：输入以外的选项写在 config 里',

  'download-nothing-named':
    'keys、keys-file、match 三者都为空，需要设置其中之一；如需 source 下的全部对象，请把 match 设为 **',
} as const satisfies Record<keyof typeof ENGLISH, string>

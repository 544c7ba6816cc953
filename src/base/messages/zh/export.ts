import type { EXPORT_ENGLISH } from '../en/export.ts'

/** Same names as in English. */
export const EXPORT_CHINESE = {
  'export-base-idle': 'public-url-base 对 {format} 不起作用，请去掉',
  'export-urls-idle': 'source-urls 对 sha256sums 不起作用，请去掉',
  'export-queries':
    '有 {count} 行的 URL 带查询参数，其中可能有令牌。公开之前，请设置 source-urls: no-query。',
  'export-lost': '有 {count} 张图片未导出：它们的对象已从存储中丢失；check 会列出它们',
  'export-needs-base': 'html 需要 public-url-base：R2 只通过自定义域名或 r2.dev 地址公开图片',
  'export-needs-file': 'output {output} 是一个目录；{format} 需要文件名',
  'export-needs-folder': 'output {output} 是一个文件；{format} 需要目录',
  'export-foreign-folder':
    'output {output} 里有 {name}，它不是导出写的；请指定一个空的、新的，或之前导出所写的目录',
  'export-foreign-metadata': 'output {output} 里有一个不是导出写的 {file}；请另选目录，或先移走该文件',
  'export-no-memory':
    'source {source} 之下没有记忆：请检查前缀，目录还要检查 manifest-at；manifest: off 的运行不写记忆',
  'export-unreadable': '{count} 个记忆文件无法完整读取：{files}',
  'export-cancelled': '导出已取消',
  'export-unwritable': '无法写入 output {path}：{cause}',

  'export-title': '{place} 的图片',
  'export-page': '{place} 的图片，第 {page} 页',
  'export-count': '{count} 张图片，{size}',
  'export-shown': '显示 {shown} 张，共 {all} 张',
  'export-loading': '正在读取索引……',
  'export-broken': '无法加载 {file}；请把这个目录里的文件放在一起。',
  'export-no-script': '筛选需要 JavaScript。没有它，请翻阅下面的页面。',
  'export-unseen':
    '一张图片也显示不出来：Bucket 可能是私有的，或者公开地址不是这个。想看到它们，请用 Bucket Policy 只对图片所在的路径授予匿名读取（不含记忆），或带上 public-url-base 重新导出。',
  'export-none': '记忆里没有图片。',
  'export-nothing-fits': '没有符合的。请更改或清空筛选条件。',
  'export-filters': '筛选',
  'export-search': 'URL 包含',
  'export-host': '主机',
  'export-type': '类型',
  'export-first-day': '从',
  'export-last-day': '到',
  'export-size': '大小',
  'export-sort': '排序',
  'export-all': '全部',
  'export-newest': '新的在前',
  'export-oldest': '旧的在前',
  'export-largest': '从大到小',
  'export-smallest': '从小到大',
  'export-more': '显示更多',
  'export-pages': '页面',
  'export-pages-below': '页面（图片之后）',
  'export-all-images': '全部图片',
  'export-previous': '上一页',
  'export-next': '下一页',
} as const satisfies Record<keyof typeof EXPORT_ENGLISH, string>

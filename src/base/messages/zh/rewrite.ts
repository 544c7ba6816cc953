import type { REWRITE_ENGLISH } from '../en/rewrite.ts'

export const REWRITE_CHINESE = {
  'rewrite-no-header': '文件没有表头，URL 旁边的列无从命名；请使用 rewrite-mode: replace',
  'rewrite-no-member': 'URL 不在任何有名字的成员中，旁边无法添加内容；请使用 rewrite-mode: replace',
  'rewrite-foreign-member': "URL 旁边的成员 '{member}' 不是以前的运行写入的；请改用其他 rewrite-suffix",
  'rewrite-foreign-column': "列 '{column}' 的内容不是以前的运行写入的；请改用其他 rewrite-suffix",
  'rewrite-utf16': '{name} 是 UTF-16 编码，不能改写；请另存为 UTF-8',
  'page-too-long': '{name} 超过页面允许的 {most} 个字符',
  'matter-unclosed': "以 '{fence}' 开头的 front matter 没有结尾",
  'matter-other': '{name}：{kind} 格式的 front matter 保持原样；select 只读取 YAML',
  'matter-not-yaml': 'front matter 在此处不是合法的 YAML（{code}）',
  'matter-aliases': '{name}：front matter 中的引用展开过多',
  'markdown-too-deep': '引用、列表和列表项的嵌套超过 {most} 层',
  'rewrite-changed': '{name} 在读取之后被修改过。',
  'rewrite-changed-fix': '请在没有其他程序写入时重新运行。',
  'rewrite-no-file': '{path} 不是普通文件。',
  'rewrite-no-file-fix': '请在 rewrite-to 中指定其他文件。',
  'rewrite-read-only': '{path} 是只读的。',
  'rewrite-read-only-fix': '请授予其所有者写权限，或在 rewrite-to 中指定其他位置。',
} as const satisfies Record<keyof typeof REWRITE_ENGLISH, string>

import type { REWRITE_ENGLISH } from '../en/rewrite.ts'

export const REWRITE_CHINESE = {
  'rewrite-no-header': '文件没有表头，URL 旁边的列无从命名；请使用 rewrite-mode: replace',
  'rewrite-no-member': 'URL 不在任何有名字的字段中，旁边无法添加内容；请使用 rewrite-mode: replace',
  'rewrite-foreign-member': "URL 旁边的字段 '{member}' 不是以前的运行写入的；请改用其他 rewrite-suffix",
  'rewrite-foreign-column': "列 '{column}' 的内容不是以前的运行写入的；请改用其他 rewrite-suffix",
  'rewrite-utf16': '{name} 是 UTF-16 编码，不能改写；请另存为 UTF-8',
  'page-too-long': '{name} 超过页面允许的 {most} 个字符',
  'page-too-wide': '页面中的段落、单元格、链接和标签超过 {most} 个（链接和标签各计两个）',
  'page-fails': '解析中途失败（{cause}）',
  'page-left': '{fault}；该页面不读取，保持原样',
  'matter-unclosed': "以 '{fence}' 开头的 front matter 没有结尾",
  'matter-broken': 'front matter 在此处不是合法的 {kind}（{code}）',
  'matter-not-json': 'front matter 在此处不是合法的 JSON',
  'matter-aliases': 'front matter 中的引用展开过多',
  'matter-too-long': 'front matter 超过 {bytes} 字节，或者换行与 :、- 之类的标记超过 {parts} 个',
  'matter-left': '{fault}；其中的图片保持原样',
  'markdown-too-deep': '引用、列表和列表项的嵌套超过 {most} 层：更深的部分按普通文本读取',
  'rewrite-changed': '{name} 在读取之后被修改过。',
  'rewrite-changed-fix': '请在没有其他程序写入时重新运行。',
  'rewrite-no-file': '{path} 不是普通文件。',
  'rewrite-no-file-fix': '请在 rewrite-to 中指定其他文件。',
  'rewrite-read-only': '{path} 是只读的。',
  'rewrite-read-only-fix': '请授予其所有者写权限，或在 rewrite-to 中指定其他位置。',
  'rewrite-no-target': '设置了 {input}，但没有设置 rewrite-to：请指定目录（如 out/）、文件或 in-place',
  'rewrite-web-folder': 'rewrite-to：urls-from 的列表只能写到目录里；请写以 / 结尾的目录，如 out/',
  'rewrite-srcset': 'srcset 为 "largest"，而 rewrite-to 需要元素的全部图片：两者只能设一个',
  'rewrite-no-list': 'rewrite-to 改写的是列表文件，而 urls-file 没有指定任何文件',
  'rewrite-path-needs-folder': 'rewrite-link: path 指向文件，而目标不是本地目录；请使用 url 或 key',
  'rewrite-url-needs-base':
    '此处 rewrite-link: url 需要 public-url-base，因为本地目录中的文件没有公开 URL；请设置它，或使用 path 或 key',
  'rewrite-bare-word':
    "rewrite-to 为 {value}：改写列表本身请写 in-place，写到目录请以 '/' 结尾（如 out/），写到文件请带上扩展名",
  'rewrite-one-file': "rewrite-to 只指定了一个文件，列表却有 {count} 个；请指定以 '/' 结尾的目录",
  'rewrite-outside': "rewrite-to：'{name}' 不在工作目录中，只能用 rewrite-to: in-place 改写",
  'rewrite-itself': "rewrite-to 指向列表 '{name}' 本身；若确实要这样，请写 rewrite-to: in-place",
  'rewrite-only-own':
    "'{pattern}' 找到的文件都在 rewrite-to 的写入位置；若要改写列表本身，请写 rewrite-to: in-place",
  'rewrite-leaves-workspace': "rewrite-to：'{path}' 不在工作区中",
  'rewrite-executed': "rewrite-to：'{name}' 的写入位置{why}",
  'rewrite-unwritable': "rewrite-to：'{path}' 不是当前用户可以写入的文件",
  'rewrite-no-add':
    "rewrite-mode: add 不适用于 '{name}'，其中只能替换 URL 本身；请不设 rewrite-mode，或使用 replace",
  'rewrite-lost':
    '连续 {count} 个链接指向的对象已不在存储端，因此没有改写任何清单：请运行 check，它会说明缺少哪些、怎样取回',
  'rewrite-unreadable':
    '没有改写任何列表：不带凭证访问 {url} 得到 {status}。请把 public-url-base 设为任何人都能读取的地址，或者用 Bucket Policy 只对图片所在的路径授予匿名读取（不含记忆）。',
  'rewrite-unreadable-base':
    '没有改写任何列表：不带凭证访问 {url} 得到 {status}。请改正 public-url-base；如果读者用其他方式访问，请设置 rewrite-check: false。',
  'rewrite-unchecked': '不清楚读者能否打开 {url}（{cause}）；列表仍然会被改写。',
  'rewrite-check-status': '它返回了 {status}',
  'rewrite-check-cancelled': '在它返回之前运行已取消',
  'rewrite-moved':
    '有 {count} 个 {start} 之下的链接，其图片是重新下载的，而这些链接正以图片的 key 结尾。如果那是此目标以前的地址，请把它加进 former-public-url-bases：这样的链接不发请求就能改写。',
  'rewrite-source-add':
    'rewrite-link: source 把链接换回原来的地址，而 rewrite-mode: add 不改动链接；请不设 rewrite-mode。add 写在 URL 旁边的是字段或列 NAME{suffix}：直接删除即可',
  'rewrite-source-memory':
    'rewrite-link: source 要从记忆中读取原来的地址，而 manifest 是 off；请不设 manifest',
  'rewrite-source-web':
    'rewrite-link: source 只换回文件中的链接，而 urls-from 的列表里没有运行写入的链接；请不设 urls-from',
  'undo-unread': '没有换回任何链接：原来的地址在记忆中，而记忆无法读取。',
  'undo-part-unread': '记忆有一部分无法读取，保持不变的 {count} 个链接的原始地址可能就在其中。',
  'undo-none':
    '列表中没有指向已存图片的链接，所以没有可以换回的。以前的 public-url-base 之下的链接，写进 former-public-url-bases 才算。',
  'undo-added':
    '{lists} 中没有可以换回的链接。如果曾用 rewrite-mode: add 写入，请删除字段或列 NAME{suffix}。',
  'undo-no-source': '记忆中没有这张图片的来源，链接保持原样',
  'undo-left': '有 {count} 个链接保持原样，因为记忆中没有其图片的来源：{places}',
  'undo-several': '有 {count} 张图片有多个来源；链接换成了最先存下的那个。',
  'undo-signed': '有 {count} 个来源带有签名或有效期，记忆中不保存签名，这些地址可能打不开。',
  'site-base':
    '图片位于 {generator} 网站的静态目录：按照 {config}，链接以 {base} 开头。需要别的链接时，请设置 public-url-base 或 rewrite-link。',
  'site-base-unknown':
    "destination '{folder}' 位于 {generator} 网站的静态目录，而从 {config} 看不出网址的 base。请加上两行：public-url-base: /BASE/…/（该目录在网站上的路径）和 manifest-at: {at}。",
  'site-memory':
    "{generator} 会把这一步的记忆（'{memory}'）随网站一起发布。请设置 manifest-at: {at}，并用 git add {at} 保留这个目录。",
  'site-unpublished':
    "按照 {config}，{generator} 不会发布目录 '{folder}'，网站上将看不到其中的图片。请写 destination: file:./{right}；如果该目录另有发布方式，请设置 public-url-base。",
  'rewrite-failed': '{name} 没有改写：{cause}',
  'rewrite-gzip-diff': '{name} 会有变化；.gz 文件不显示差异',
  'place-line': '第 {line} 行',
} as const satisfies Record<keyof typeof REWRITE_ENGLISH, string>

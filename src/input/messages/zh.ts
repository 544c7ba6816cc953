import type { ENGLISH } from './en.ts'

export const CHINESE = {
  'web-no-image': '没有图片',
  'web-no-image-pages': '列出 {count} 个网页，没有图片；把这些网页写入 urls-from 即可读取',
  'web-no-image-title': '没有图片；网页标题：“{title}”',
  'web-many-characters': '其中的地址补全后合计超过 64 MiB 个字符：只读取到此处',
  'web-further-page':
    '只是多页中的第一页，其余各页不会读取。需要全部时，请在前一步逐页请求，写成文件，再用 urls-file 读取',
  'list-line': '{name} 第 {line} 行',
  'list-not-utf8': '{name} 不是 UTF-8 编码；请另存为 UTF-8（Python：open(…, encoding="utf-8")）',
  'list-nul-bytes': '{name} 不是 UTF-8 文本（含有 NUL 字节）；请另存为 UTF-8',
  'list-not-gzip': '{name} 不是完整的 gzip 文件（{code}）',
  'list-unreadable': '无法读取 {name}（{code}）',
  'line-too-long': '该行超过 {most} 个字符',
  'line-not-utf8': '该行不是 UTF-8 文本',
  'line-not-json': '该行不是 JSON（第 {column} 列）',
  'json-broken': '{name} 第 {line} 行第 {column} 列：此处不是合法的 JSON',
  'json-ends-early':
    '{name} 第 {line} 行第 {column} 列：文本不完整，提前结束；写它的程序出错了，或者还没写完',
  'json-is-page': '{fault}。这是一个网页，不是 JSON：写它的程序没有检查状态码就把响应存了下来',
  'python-print':
    '{fault}。这是 Python 的 print 输出的内容，不是 JSON：请用 print(json.dumps(urls)) 代替 print(urls)',
  'python-traceback':
    '{fault}。文本中有 Python 程序的 traceback：程序出错，错误信息写进了列表。请先修好该程序，并用 json.dumps 输出列表',
  'line-python': '该行是 Python 用 print 输出的值：请每行写一个 URL，或用 json.dumps 写成 JSON',
  'line-traceback': '从这里起是 Python 程序的 traceback：程序出错，错误信息写进了列表',
  'json-too-long': '{name} 超过 JSON 文件允许的 {most} 个字符；请改用 JSON Lines',
  'json-top':
    '{name} 的最外层是{kind}：请使用 URL 或记录的数组，或用 select 指明它们的位置，例如 $.posts[*].images[*]',
  'json-top-names':
    '{name} 的最外层是{kind}：请使用 URL 或记录的数组，或用 select 指明它们的位置，例如 $.posts[*].images[*]；{there}',
  'json-top-images': '{sentence}；其中 {images}',
  'json-top-keys': '{name} 的最外层是{kind}：请使用 key 或记录的数组',
  'kind-null': '空值（null）',
  'kind-object': '对象',
  'kind-array': '数组',
  'kind-string': '字符串',
  'kind-number': '数字',
  'kind-boolean': '布尔值',
  'record-too-deep': '记录嵌套超过 {most} 层',
  'record-too-wide': '有一个对象的字段超过 {most} 个；多条记录应放在数组里',
  'url-missing': '不存在',
  'url-empty': '为空',
  'url-other-kind': '是{kind}，不是 {wanted}',
  'url-other-type': '的类型是 {type}，不是 {wanted}',
  'url-field-lacks': '字段 “{field}” {lack}',
  'bare-reference':
    '浏览器把这个地址中的“{written}”读作“{decoded}”；如果地址里本来就是“&”，请写“&amp;{name}”',
  'line-list-mark': '该行以列表符号 “{mark}” 开头：请只写 URL，每行一个',
  'line-header': '“{line}” 看起来是表头，不是 URL；请删去，或将文件改名为 .csv 或 .tsv',
  'no-urls': '`urls` 和 `urls-file` 中没有图片 URL',
  'no-urls-in': '{lists} 中没有图片 URL',
  'no-input': '`urls` 和 `urls-file` 都没有值；提供它的变量可能是空的。请写明图片 URL 或列表文件',
  'no-input-step':
    '`urls` 和 `urls-file` 都没有值。可能是输入名写错了，可能是前面的步骤给出了空的 output，也可能是 job 的 output 含有 secret 而被 GitHub 丢弃',
  'list-empty-name': '{name}（0 字节）',
  'list-zero-bytes':
    '“{name}” 为 0 字节，不是 {kind} 文件；请检查生成它的步骤；如果空列表也算正常，请设置 `min-urls: 0`',
  'list-zero-unpacked':
    '“{name}” 解压后为 0 字节，不是 {kind} 文件；请检查生成它的步骤；如果空列表也算正常，请设置 `min-urls: 0`',
  'images-listed': '{count} 张不同的图片',
  'images-beside-excluded': '{count} 张不同的图片，另有 {excluded} 张被 `exclude` 排除',
  'too-few-urls':
    '各列表共有 {images}，少于 `min-urls`（{least}），因此没有存储任何图片：请检查生成列表的程序，或调低 `min-urls`',
  'url-excluded': '被 `{pattern}` 排除（exclude）',
  'id-of-several':
    '{where}：该记录在 “{urlField}” 中有多个 URL，却只在 “{field}”（id-field）中有一个 id，无法区分；请用 `select` 选中各含一个 URL 及其 id 的记录',
  'bytes-other-type':
    '“bytes” 的类型是 {type}，不是 Uint8Array：请转换，例如 new Uint8Array(buffer)，或不要给出',
  'bytes-no-text': '字段 “{field}”（bytes-field）是{kind}，不是 base64 文本',
  'bytes-no-base64': '字段 “{field}”（bytes-field）中的文本不是 base64（{length} 个字符）',
  'bytes-of-several': '该记录有多个 URL，却只有一张图片的字节：请让每张图片各有一条记录',
  'bytes-differ': '前面一条记录的图片有相同的 URL 或 id，字节却不同',
  'bytes-and-shard':
    '`shard` 不能与记录中的字节同时使用：每台机器都会需要全部字节。请不要设置 `shard`，并给每台机器各自的列表',
  'bytes-field-idle': 'bytes-field 不起作用：它用于 .jsonl 和 .ndjson，而列表中没有这些文件',
  'id-conflict':
    '前面的一条记录有相同的 id，却是另一个文件（{one}，这里是 {other}）：id-field 必须指明属于图片本身的字段，例如附件的 id',
  'id-conflict-pair': '{first} 和 {second}（{one}、{other}）',
  'id-conflict-list':
    'id-field 让两张图片有了同一个 id：{pairs}。请指明属于图片本身的字段，例如附件的 id，或者写几个字段，每行一个。',
  'expiry-unreadable':
    '{where}：“{field}”（expires-field）中的 “{value}” 不是时间（RFC 3339 或 Unix 秒数）；这样的值不予理会',
  'select-idle': 'select 不起作用：它用于 .json、.jsonl 和 .md 的 front matter，而列表中没有这些文件',
  'field-idle': '{input} 不起作用：列表中没有记录；.json、.jsonl、.csv、.tsv 和 JSON 数组才有记录',
  'select-too-slow': '{name}：{input} 在其中耗时过长；请写明途经的字段而不用 `..`，并简化 search 的表达式',
  'list-bomb': '{name} 解压后超过自身大小的 {ratio} 倍，疑似压缩炸弹，不读取',
  'select-jq': '{input}：“{path}” 是 jq 的写法，用 JSONPath（RFC 9535）写是 “{meant}”',
  'urls-name-file': '{input} 里是列表文件的名称 {file}：请写在 `{input}-file` 里',
  'select-wide': '{input}：“{path}” 里有全角字符“{mark}”，请改成半角',
  'select-invalid': '{input}：“{path}” 不是 JSONPath（RFC 9535）；解析器的原话：`{fault}`',
  'select-unfit': '{input} “{path}” 在 {lists} 中没有选中任何内容：{there}；请按实际结构修改 {input}',
  'text-other-kind': '字段 “{field}” 是{kind}，不是文本',
  'text-too-long': '文本超过了文档最多读取的 {most} 个字符',
  'text-no-path':
    '{input}：“{field}” 不是 JSONPath，而 .json 和 .jsonl 在这里需要 JSONPath；该名称的字段请写作 “{path}”',
  'text-no-column': '{input}：“{field}” 是 JSONPath；对于 .csv 和 .tsv，请写列的标题',
  'feed-other-root':
    '{name} 不是 feed：它的根元素是 “{root}”。RSS、Atom 和 RDF feed 以 rss、feed 或 rdf:RDF 开头；其他 XML 不会读取',
  'feed-no-root': '{name} 不是 feed：其中没有元素。RSS、Atom 和 RDF feed 以 rss、feed 或 rdf:RDF 开头',
  'feed-entities': 'DOCTYPE 定义了实体；feed 不需要它，恶意的实体却能无限膨胀；请将其删除',
  'feed-too-deep': '元素嵌套超过 {most} 层',
  'feed-ends-early': 'feed 提前结束，停在某个元素内部；此前列出的内容照常读取',
  'there-images': '{path} 处有 {count} 个图片 URL',
  'there-names': '{level} 下有 {count} 个字段：{names}',
  'there-nothing': '{level} 下没有内容',
  'there-kind': '{level} 是{kind}',
  'field-unfit':
    '{lists} 的记录中都没有字段 “{field}”（{input}）：现有 {count} 个：{names}；请将 {input} 设为其中之一',
  'field-unfit-empty': '{lists} 的记录中都没有字段 “{field}”（{input}）：记录都是空的',
  'field-no-value': '{lists} 的记录中，字段 “{field}”（{input}）都没有值',
  'column-missing': '{name} 没有列 “{field}”；第一行是 {cells}',
  'column-missing-input': '{name} 没有列 “{field}”（{input}）；第一行是 {cells}',
  'csv-too-wide': '这一行有 {columns} 列，最多读取 {most} 列',
  'csv-image-urls':
    '{name}：列 “image_urls” 的一个单元格里有多个 URL（Scrapy 写 CSV 时如此），无法分开；请用 JSON Lines 代替 CSV，或在 url-field 中写明每格一个 URL 的列',
  'image-urls-beside':
    '{where}：该记录同时有 “url” 与 “image_urls”，下载的是 “url” 处的图片；如果图片是 “image_urls” 中的，请设置 `url-field: image_urls`',
  'csv-semicolons': '{lists}：表头以分号分隔，已按分号读取各单元格',
  'not-utf8-perhaps': '{sentence}；从文字看，{name} 可能不是 UTF-8 编码（例如 GBK）：请另存为 UTF-8',
  'list-reaches-outside': '“{pattern}” 超出了工作区',
  'list-no-match': '没有与 “{pattern}” 匹配的文件；`**` 表示其下所有目录，如 `posts/**/*.md`',
  'list-link-outside': '“{name}” 是指向工作区之外的符号链接，或经由这样的链接',
  'list-outside':
    '“{name}” 位于工作区之外。步骤只能读取工作区里的文件：请把列表提交到仓库，或在前面的步骤里生成它，再用那里的路径，如 “{file}”',
  'list-directory': '“{name}” 是目录；请写明其中的文件，例如 “{name}/*.jsonl”',
  'list-no-file': '“{name}” 不是普通文件',
  'list-ending': '“{name}” 的扩展名无法识别；可用的有：{endings}，均可再加 .gz',
  'list-dangling': '“{name}” 是链接，指向的文件不存在',
  'list-is-url': '{url} 是 URL，不是文件：图片请写在 urls 中，列表或网页请写在 urls-from 中',
  'list-absent': '“{name}” 不存在',
  'list-absent-checkout':
    '“{name}” 不存在，而且工作区是空的：请在这一步之前加上 actions/checkout，或在前面的步骤里生成列表',
  'list-absent-near': '“{name}” 不存在；是否想写 “{meant}”？',
  'list-other-machine':
    '“{name}” 是另一台机器上的路径。步骤只读取其工作区里的文件，也就是 runner 上由 actions/checkout 放置仓库的目录。请提交该列表，或在之前的步骤中生成，并从工作区起写它的路径，例如 “{file}”',
  'list-windows-path': '“{name}” 是 Windows 的路径，本系统的路径写法不同',
  'list-windows-drive': '“{name}” 是 Windows 的路径，本系统没有盘符；在 WSL 中该文件是 “{mounted}”',
  'list-overwritten':
    '{output} {file} 与 {setting} 中的 “{list}” 是同一个文件，写入时会覆盖它；请改用其他文件',

  'list-fault-repeated': '{fault}（此列表中共 {count} 处，这是第一处）',

  'rewrite-no-header': '文件没有表头，URL 旁边的列无从命名；请使用 rewrite-mode: replace',
  'rewrite-no-member': 'URL 不在任何有名字的字段中，旁边无法添加内容；请使用 rewrite-mode: replace',
  'rewrite-foreign-member': 'URL 旁边的字段 “{member}” 不是以前的运行写入的；请在列表中改名',
  'rewrite-foreign-column': '列 “{column}” 的内容不是以前的运行写入的；请在列表中改名',
  'rewrite-utf16': '{name} 是 UTF-16 编码，不能改写；请另存为 UTF-8',
  'page-too-long': '{name} 超过页面允许的 {most} 个字符',
  'page-too-wide': '页面中的段落、单元格、链接和标签超过 {most} 个（链接和标签各计两个）',
  'page-fails': '解析中途失败（{cause}）',
  'page-left': '{fault}；该页面不读取，保持原样',
  'matter-unclosed': '以 “{fence}” 开头的 front matter 没有结尾',
  'matter-broken': 'front matter 在此处不是合法的 {kind}（{code}）',
  'matter-not-json': 'front matter 在此处不是合法的 JSON',
  'matter-aliases': 'front matter 中的引用展开过多',
  'matter-too-long': 'front matter 超过 {bytes} 字节，或者换行与 :、- 之类的标记超过 {parts} 个',
  'matter-left': '{fault}；其中的图片保持原样',
  'markdown-too-deep': '引用、列表和列表项的嵌套超过 {most} 层：更深的部分按普通文本读取',
  'rewrite-only-own':
    '“{pattern}” 找到的文件都在 rewrite-to 的写入位置；若要改写列表本身，请写 rewrite-to: in-place',

  'records-cycle': '记录中有对象包含它自己，因此无法复制',
} as const satisfies Record<keyof typeof ENGLISH, string>

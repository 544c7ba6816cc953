import type { ENGLISH } from './en.ts'

/** A rule that begins with a Latin letter or a digit starts with a space. */
export const CHINESE = {
  'metadata-too-large': 'metadata 编码后共 {size} 字节；{store} 的一个对象最多 {most} 字节',
  'records-option': 'persistRecords 没有选项 {name}：它的列表就是传入的记录，结果也是记录',
  'records-link': 'rewriteLink 为 {value}：persistRecords 只能写 url 或 key',
  'records-kind': 'persistRecords 需要数组、可迭代对象，或由记录组成的对象，而不是 {kind}',
  'records-map': 'persistRecords 需要记录，而 Map 中是键值对：请传入 [...map.values()]',
  'records-large': '记录过大或嵌套过深，无法读取',
  'link-types-not-allowed':
    'link-types 中的 {types} 不在 allow-types 中；请加到 allow-types，或从 link-types 中去掉',
  'rule-one-line': '不含控制字符的一行文本',
  'exclude-all': '`exclude` 排除了各列表的全部 {count} 张图片：请检查其中的 glob',
  'rule-glob-closed': '每个方括号和花括号都成对的 glob（而不是“{pattern}”）',
  'rule-url-glob': '与完整 URL 比较的 glob，例如“**/avatars/**”（而不是“{pattern}”）',
  'rule-variant':
    '由 a-z、0-9 和 - 组成的名称（不能是 key、url、width、height），加上不含空格的后缀，例如 thumb: ?x-oss-process=style/thumb（第 {line} 行不符合）',
  'rule-other-header': ' {name} 以外的请求头，该请求头由连接自行设置',
  'rule-header-value': '可打印 Latin-1 字符组成的 {name} 值',
  'rule-header-line': '一行可打印的 Latin-1 字符',
  'rule-referer': ' auto、none、origin 或 http(s) URL',
  'rule-public-base': '不带查询参数的 http(s) URL，例如 https://img.example.com/，或站内路径，例如 /img/',
  'rule-fail-on': ' any、all、none 或形如 25% 的比例',
  'rule-shard': ' k/n 的形式，例如 2/4，其中 k 为 1 到 n，n 最大为 {most}',
  'rule-web-page': '不含用户名和密码的 http(s) URL，例如 https://example.com/blog/',
  'rule-types-and-groups': '由以下类别（{groups}）和类型（{types}）组成的列表',
  'host-rules-hidden': '（不显示）',
  'host-rules-twice': '{name} 出现了两次：每个域名模式只能有一条规则',
  'host-rules-unknown': '{name} 中有未知字段 {field}：{meant}',
  'host-rules-meant': '是否想写 {field}？',
  'host-rules-field': '{name} 的 {field}：{rule}',
  'host-rules-value': '{name} 的 {field} 值是 {value}：{rule}',
  'rule-host-rules': '从域名到规则的映射（`img.example.com:`，下一行缩进写 `concurrency: 2`）',
  'rule-host-pattern': '不带协议、端口和路径的域名，例如 example.com 或 *.example.com',
  'rule-some-field': '包含以下至少一个字段的映射：{fields}',
  'rule-single-value': '单个值',
  'rule-host-referer': ' none、origin 或 http(s) URL',
  'rule-host-header': '一行可打印的 Latin-1 字符',
  'rule-header-map': '从名称到值的映射',
  'rule-parameters': '形如 token 的参数名，或形如 x-amz-* 的参数名开头',

  'store-and-destination': 'store 和 destination 是两个位置，只能设置其中一个',
  'own-store-uploads': '自定义存储不会收到 encryption 和 tags；请去掉 {names}',

  'run-same-files': '{first} 和 {second} 都是 {path}；请改用不同的文件',
  'run-metadata-address':
    'allow-addresses 让所有 URL 和重定向都能访问 {address}，而云服务器在该地址发放实例的访问凭证',
  'run-same-bytes':
    '{host} 的 {total} 个 URL 中有 {count} 个返回了相同的内容（sha256 {sha256}）：可能是占位图，而不是图片本身',
  'run-refresh-suspect':
    'refresh-suspect：{hosts} 对多张图片都返回同一张新图，因此 {count} 张已存储的图片保持原样；连续第三次得到同样的响应时才会采纳',
  'run-rotating':
    '{host}：下载的 {total} 张图片中有 {known} 张以前已用其他 URL 存过；如果 {names} 的值每次运行都会变，又不决定是哪张图片，请在 `host-rules` 里为这个域名写 `drop-parameters: [{names}]`',
  'run-rate-limited': '{rate}（{setting} {requests}）',
  'run-limited': '{counts}；{setting}（同时 {requests} 个请求）限制了 {host} 的速度：图片站允许时可以调高',
  'untried-cancelled': '未尝试：运行已取消',
  'untried-max-new': '未下载：本次运行已存储 {most} 个对象（max-new）',
  'untried-deadline': '未尝试：已到达 {time} 的时限',
  'untried-deadline-store': '未尝试：已到达 {time} 的时限，而运行还在等待存储的响应',
  'cut-deadline': '已开始但未完成：已到达 {time} 的时限',
  'cut-deadline-far': '{reached}；{elapsed} 内收到 {size}（{rate} MiB/秒）',
  'cut-deadline-need': '{far}，整个文件需要 {time}',
  'cut-deadline-files': '{count} 个文件在 {time} 的时限内下载不完（{host}：{elapsed} 内收到 {size}）',
  'cut-deadline-fix': '{problem}；请调大 `deadline`，或调小 `max-media-bytes`',
  'cut-size': '{done} MiB',
  'cut-size-of': '{done}/{total} MiB',
  'untried-because': '未尝试：运行已停止，原因见最后一行',
  'url-expired': '未请求：链接已于 {time}过期；请重新生成列表，并紧接着再次运行',
  'run-expired':
    '{total} 个链接中有 {count} 个在轮到之前已过期：请重新生成列表，并紧接着再次运行；已存储的图片不会再次请求',
  'run-expired-id': '{sentence}，前提是 URL 未变：如果每次导出的 URL 都不同，请用 `id-field` 指明图片',
  'dry-run': '试运行：没有下载任何内容',
  'image-challenge': '返回的是 {challenge}，而不是图片',
  'image-placeholder': '收到的是占位图（{name}），不是图片本身',

  'rewrite-no-target': '设置了 {input}，但没有设置 rewrite-to：请指定目录（如 out/）、文件或 in-place',
  'rewrite-web-folder': 'rewrite-to：urls-from 的列表只能写到目录里；请写以 / 结尾的目录，如 out/',
  'rewrite-srcset': 'srcset 为 “largest”，而 rewrite-to 需要元素的全部图片：两者只能设一个',
  'rewrite-no-list': 'rewrite-to 改写的是列表文件，而 urls-file 没有指定任何文件',
  'rewrite-path-needs-folder': 'rewrite-link: path 指向文件，而目标不是本地目录；请使用 url 或 key',
  'rewrite-url-needs-base':
    '此处 rewrite-link: url 需要 public-url-base，因为本地目录中的文件没有公开 URL；请设置它，或使用 path 或 key',
  'rewrite-bare-word':
    'rewrite-to 为 {value}：改写列表本身请写 in-place，写到目录请以 / 结尾（如 out/），写到文件请带上扩展名',
  'rewrite-one-file': 'rewrite-to 只指定了一个文件，列表却有 {count} 个；请指定以 / 结尾的目录',
  'rewrite-outside': 'rewrite-to：“{name}” 不在工作目录中，只能用 rewrite-to: in-place 改写',
  'rewrite-itself': 'rewrite-to 指向列表 “{name}” 本身；若确实要这样，请写 rewrite-to: in-place',
  'rewrite-leaves-workspace': 'rewrite-to：“{path}” 不在工作区中',
  'rewrite-executed': 'rewrite-to：“{name}” 的写入位置{why}',
  'rewrite-unwritable': 'rewrite-to：“{path}” 不是当前用户可以写入的文件',
  'rewrite-no-add':
    'rewrite-mode: add 不适用于 “{name}”，其中只能替换 URL 本身；请不设 rewrite-mode，或使用 replace',
  'rewrite-missing':
    '连续 {count} 个链接指向的对象已不在 Bucket 里，因此没有改写任何列表：请运行 check，它会说明缺少哪些、怎样补回',
  'rewrite-unreadable':
    '没有改写任何列表：不带凭证访问 {url} 得到 {status}。请把 public-url-base 设为任何人都能读取的地址，或者用 Bucket Policy 只对图片所在的路径授予匿名读取（不含运行记录；先设好费用预警，防盗刷流量）。',
  'rewrite-unreadable-base':
    '没有改写任何列表：不带凭证访问 {url} 得到 {status}。请改正 public-url-base；如果读者用其他方式访问，请把它写成路径，例如 /img/。',
  'rewrite-unreadable-referer':
    '如果该地址设有 Referer 白名单，请在 host-rules 里加上这一行，并换成你网站的网页：{rule}',
  'rewrite-unchecked': '不清楚读者能否打开 {url}（{cause}）；列表仍然会被改写。',
  'rewrite-check-status': '它返回了 {status}',
  'rewrite-check-cancelled': '在它返回之前运行已取消',
  'rewrite-moved':
    '有 {count} 个 {start} 之下的链接，其图片是重新下载的，而这些链接正以图片的 key 结尾。如果那是此目标以前的地址，请把它加进 former-public-url-bases：这样的链接不发请求就能改写。',
  'rewrite-origin-add':
    'rewrite-link: origin 把链接换回原来的地址，而 rewrite-mode: add 不改动链接；请不设 rewrite-mode。add 写在 URL 旁边的是字段或列 NAME{suffix}：直接删除即可',
  'rewrite-origin-manifest':
    'rewrite-link: origin 要从运行记录中读取原来的地址，而 manifest 是 off；请不设 manifest',
  'rewrite-origin-web':
    'rewrite-link: origin 只换回文件中的链接，而 urls-from 的列表里没有运行写入的链接；请不设 urls-from',
  'undo-unread': '没有换回任何链接：原来的地址在运行记录中，而运行记录无法读取。',
  'undo-part-unread': '运行记录有一部分无法读取，保持不变的 {count} 个链接的原始地址可能就在其中。',
  'undo-none':
    '列表中没有指向已存图片的链接，所以没有可以换回的。以前的 public-url-base 之下的链接，写进 former-public-url-bases 才算。',
  'undo-added':
    '{lists} 中没有可以换回的链接。如果曾用 rewrite-mode: add 写入，请删除字段或列 NAME{suffix}。',
  'undo-no-source': '运行记录中没有这张图片的来源，链接保持原样',
  'undo-left': '有 {count} 个链接保持原样，因为运行记录中没有其图片的来源：{places}',
  'undo-several': '有 {count} 张图片有多个来源；链接换成了最先存下的那个。',
  'undo-signed': '有 {count} 个来源带有签名或有效期，运行记录中不保存签名，这些地址可能打不开。',
  'site-links':
    '“{folder}” 位于网站生成器的配置 {config} 之下，图片的链接取决于网站怎样发布。请把 public-url-base 设为该目录在网站上的路径，如 /images/；需要相对链接时，请设 rewrite-link: path。',
  'site-manifest':
    '{config} 所属的网站可能会发布这一步的运行记录（“{manifest}”）。请设置 manifest-at: {at}，并用 git add {at} 保留这个目录。',
  'rewrite-kept': '{path} 保持原样：{name} 没有图片或提前结束，而之前写入的副本中有图片',
  'rewrite-failed': '{name} 没有改写：{cause}',
  'rewrite-would-change': '{path} 会有 {count} 处变化',
  'rewrite-would-change-all': '试运行：{lists} 个列表会有变化，共 {places} 处；列表未写入',

  'web-list-failed': '无法读取 {address}：{message}',
  'web-list-cut': '{address} 只读取了一部分：{message}',
  'web-none-read': '没有一份列表可以读取：{count} 份列表失败',
  'web-too-large': '超过一份列表最多 64 MiB 的限制',
  'web-many-bytes': '一次运行的所有列表解压后合计最多 1 GiB，前面的列表已经用完',
  'web-deadline': '时限为 {time}：下载列表最多用三分之一，读取到一半为止，其余时间留给图片',
  'web-page-instead': '返回的是 HTML 网页，而不是列表',
  'web-page-titled': '返回的是 HTML 网页，而不是列表；网页标题：“{title}”',
  'web-page-challenge': '返回的是 {challenge}，而不是列表',
  'web-page-fix': '如果该地址本来就是网页，请设置 list-format: html',
  'web-page-password': '{name} 中有密码输入框：如果得到的是登录页的图片，该列表需要 from-headers',
  'web-no-list':
    '不是可以读取的列表或网页：{what}。可以读取 HTML、feed、sitemap、JSON、JSON Lines、CSV、TSV 和文本；也可用 list-format 指定格式',
  'web-no-type': '没有 Content-Type',
  'web-not-gzip': '开头像 gzip，却不是完整的、解压后不超过 64 MiB 的 gzip（{code}）',
  'web-cut-gzip': 'gzip 提前结束；此前的内容照常读取',
  'web-index-in-index': '索引所列的这个 sitemap 本身又是索引',
  'web-many-sitemaps': '该索引列出 {count} 个 sitemap；最多读取 {most} 个',
  'web-target-taken': '{name} 要写入的文件或目录已属于另一个地址，因此不写',
  'web-not-utf8': '{name} 不是 UTF-8 编码，因此不写网页',
  'web-headers-idle': '没有 urls-from 时 from-headers 不起作用',
  'headers-credential':
    'headers 中有 {name}，而 headers 会发给列表里的所有域名：请写到 host-rules 里，只给它所属的域名，如 {rule}',
  'web-headers-file':
    'config-file 中的 urls-from 不会带上 from-headers：请把两者都写在步骤里，或用命令行参数',
  'web-headers-open': 'urls-from 中有 {address}，而发往其他机器的 from-headers 只经 https: 发送',
  'web-headers-origins': 'from-headers 只发给一个源，而 urls-from 有 {count} 个：请分成几个步骤',
  'web-targets-equal': 'urls-from：{name} 会与另一个地址写入同一个文件；请分成几个步骤',
  'web-targets-nested': 'urls-from：{name} 与另一个地址会把同一个名字既用作文件又用作目录；请分成几个步骤',
  'web-address-host': '不是完整的 URL；请写 {meant}',
  'web-address-file': '不是完整的 URL；文件请写在 urls-file 中',
  'web-address-login': 'URL 中含有用户名或密码；请改用输入项 `from-headers`',

  'key-collision': '另一张图片已经占用了 key {key}',
  'key-collision-with': 'key {key} 属于另一张图片：{url}',
  'key-collision-fix':
    '如果只是同一张图片的参数在变，请把它写进 `host-rules` 的 `drop-parameters`；否则在 `key` 中加入 {variable}，或设置 `on-collision`。',

  'gone-since': '自 {since} 起已失效（{cause}，已尝试 {times}）',
  'refused-since': '自 {since} 起一直无法保存（{cause}，已尝试 {times}）',
  'tried-again-at':
    '{known}；{next}之前不再尝试；要立即重试，请把 {setting} 设为 0s，或把留存的 failed-file 作为 urls-file',
  'manifest-off-forgets':
    'manifest 为 off：本次运行什么都不会记住。失败后暂停重试的图片，无论本次是否存下，之后的运行仍会跳过；要立即重试，请在 manifest: on 时把 {setting} 设为 0s',
  'tried-once': '1 次',
  'tried-times': '{tries} 次',
  'stored-image-stays': '未能重新检查，保留已存储的图片：{why}',
  'refresh-suspect': 'refresh-suspect：{host} 对多张图片都返回同一张新图，因此保留已存储的图片',
  'missing-image': '已存储的图片已缺失',
  'missing-other-bytes': '{host} 返回的内容与原来不同',
  'object-missing': '{why}。它的对象 {key} 已不在 Bucket 里。',
  'object-unlisted': '{why}。存储的列表中没有它的对象 {key}，但尚未证实：下次运行会再查看。',
  'loss-accepted':
    '它的对象 {key} 已缺失，{since} 已确认丢失，不再补回；要重新下载，请把 {setting} 设为 0s，或把留存的 failed-file 作为 urls-file',
  'known-missing':
    '查看过的 {looked} 张已知图片中有 {gone} 张曾不在 Bucket 里：已重新存储 {again} 张，仍缺少 {left} 张。check 会说明缺少哪些、怎样补回',
  'known-restored': '查看过的 {looked} 张已知图片中有 {gone} 张曾不在 Bucket 里，现已重新存储',
  'folder-without-known':
    '存放目录中没有这份列表的任何已知图片，因此没有发出任何请求：磁盘可能没有挂载。如果图片本应在那里，请运行 check；如果每次运行后都会移走图片，请设 manifest: off；如果要全部重新存入，请删除 manifest-at 的目录',
  'folder-emptied':
    '这份列表的 {count} 张已知图片全都不在存放目录中，将重新下载。目录是存储，不是收件箱：如果每次运行后都会移走图片，请设 manifest: off。',
  'known-other-size':
    '查看过的 {looked} 张已知图片中有 {count} 张在存储的大小与存入时不同，例如 {keys}。请运行 check，它会说明哪些已损坏；补回的办法见 docs/check.zh-CN.md。',
  'object-other-size':
    '它的对象 {key} 在存储中为 {size} 字节，存入时为 {stored} 字节：请运行 check，它会说明哪些已损坏；补回的办法见 docs/check.zh-CN.md',
  'look-denied': '存储不说明对象是否缺失：请授予 Bucket 的 s3:ListBucket 权限，运行时才能发现缺失的对象',
  'host-fails':
    '{host} 的 {tried} 个 URL 中有 {failed} 个失败，而运行记录中已有 {before} 张来自该图片站的图片；该图片站可能已开始拒绝这些请求：请查看失败原因，并尝试在 host-rules 中设置 referer 或降低请求频率',
  'manifest-at-bucket':
    'manifest-at 为 {at}：只有存到本地目录时，运行记录才能放在别的目录；存到 Bucket 时，运行记录就在该 Bucket 的前缀之下',
  'manifest-at-url': 'manifest-at 为 {at}：必须是一个目录，例如 .cache/persist-images',

  'progress-done': '{done}/{total} 张图片',
  'progress-waiting': '正在等待存储',
  'progress-rate': '{rate} 张/秒',
  'progress-time-left': '剩余 {time}',
  'progress-failed': '失败 {count}',
  'progress-trouble': '失败 {count} 张（{hosts}）',
  'progress-large': '{host}：{done}/{total} MiB',
  'progress-large-open': '{host}：{done} MiB',
  'progress-slowest': '最慢 {host} {time}',
  'progress-reached': '已处理 {count} 个对象，{size} MiB',
} as const satisfies Record<keyof typeof ENGLISH, string>

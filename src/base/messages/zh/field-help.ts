/** Help of each flag, grouped by table; the English help is in the tables, `src/jobs`. */
export const STORE_HELP_CHINESE = {
  region: 'Bucket 所在地域；`cn-beijing` 与 `oss-cn-beijing` 等价。R2 不用填。',
  endpoint:
    '存储的主机名或 URL，也可以写一个词：`internal`（OSS）、`accelerate`（OSS、AWS）、`eu`、`us` 或 `fedramp`（R2）。默认：该地域的公网 Endpoint。',
  'endpoint-style':
    '`auto`、`virtual`、`path`，或 `cname`（endpoint 是绑定到 Bucket 的自定义域名）。`auto` 会自动判断。',
  'allow-insecure-endpoint': '允许使用非本机的 `http://` endpoint。',
  'account-id': 'Cloudflare 账户 ID，用于 `r2://`；`endpoint` 填 Cloudflare 显示的地址时不用填。',
  'access-key-id':
    '用户或临时访问凭证的 AccessKey ID。默认依次取环境变量 `OSS_ACCESS_KEY_ID`、`ALIBABA_CLOUD_ACCESS_KEY_ID`；S3 和 R2 取 `AWS_ACCESS_KEY_ID`。',
  'access-key-secret': '与该 ID 配对的 AccessKey Secret。',
  'security-token': '临时（STS）凭证的 token。',
  'role-arn': '免密钥登录：用 job 的 OIDC token 换取哪个角色的凭证；角色属于阿里云 RAM，`s3://` 则属于 AWS。',
  'oidc-provider-arn': 'RAM 中信任 GitHub 的身份提供商；`oss://` 时与 `role-arn` 一起填。',
  'oidc-audience': 'OIDC token 的 audience。默认 `sts.aliyuncs.com`，`s3://` 为 `sts.amazonaws.com`。',
  'session-duration': '临时访问凭证的有效期，单位秒，也可写 `1h`；运行时间更长时会自动续期。',
  'sts-endpoint': 'STS 服务的主机名或 URL，用于专有云。默认为该云自己的。',
  proxy:
    '访问存储和登录服务时用的代理：`none`（直连）、`env`（`HTTPS_PROXY`、`HTTP_PROXY`、`NO_PROXY`），或 HTTP 代理的 URL。',
  language:
    '给人看的文字用哪种语言：`en` 或 `zh`（也认得 `zh-CN`、`cn`、`中文`、`en-US`）。命令行默认取系统的语言设置。',
} as const

const UPLOAD_CHINESE = {
  encryption:
    '对存储的所有内容做服务端加密：`AES256`、`KMS`，或 `KMS:` 加密钥 ID。用于 OSS 和 S3；R2 和目录不支持。默认：按 Bucket 的设置。',
  tags: '图片的对象标签，每行一个 `name: value`，最多 10 个。用于 OSS 和 S3；R2 和目录不支持。',
} as const

export const PERSIST_HELP_CHINESE = {
  ...UPLOAD_CHINESE,
  urls: '图片 URL：每行一个（`#` 开头为注释），或一个 JSON 数组。总长不超过 128 KiB（Windows 上为 32,767 个字符），更长的列表请写进文件。',
  'urls-file':
    '列表文件的路径或 glob，可写多行：.txt .csv .tsv .json .jsonl .ndjson，以及 .md .markdown .html .htm 和 feed（.xml .rss .atom），其中的图片链接就是 URL；均可再加 .gz。',
  'urls-from':
    '先下载的列表和网页的地址，每行一个（`#` 开头为注释），最多 1,000 个：HTML 网页、feed、sitemap、JSON、JSON Lines、CSV、TSV 和文本。其中的图片就是 URL；不会跟随任何链接。',
  'from-headers':
    '发给 `urls-from` 各地址的请求头，每行一个 `Name: value`，例如 API token。这时所有地址须属于同一个源；图片和其他源都收不到。',
  select:
    'JSONPath（RFC 9535），每行一个，指向 URL 或包含 URL 的记录，如 `$.posts[*].images[*]`：用于 JSON 文件、JSON Lines 文件的每一行，以及 Markdown 文件的 front matter。',
  'html-fields':
    '存放 HTML 的字段，每行一个：JSONPath（JSON 文件如 `$[*].content.rendered`，JSON Lines 文件的每一行如 `$.html`），或 CSV、TSV 的列名。其中的图片就是列表的 URL，记录因此不必再有自己的 URL。',
  'markdown-fields': '与上一项相同，用于存放 Markdown 的字段。',
  'front-matter':
    'Markdown 的 front matter（YAML、TOML、JSON）中，除 `select` 指明的以外还读取哪些图片：`auto` 读取 `cover`、`image`、`images`、`thumbnail`、`banner`、`featured_image` 等字段，其值须是 http(s) URL 或这样的数组；`none` 只读取 `select` 指明的。',
  'link-types':
    'Markdown 和 HTML 中的链接（`a href`）指向哪些类型或类别的文件时算作列表的 URL，如 `pdf,archive`；按路径的扩展名判断。每个类型都必须在 `allow-types` 中。',
  srcset:
    'HTML 和 Markdown 中带 `srcset` 的 `img` 或 `picture` 读取哪些图片：`all` 为全部；`largest` 只取最宽的候选，没有宽度时取密度最高的，旁边的 `src` 不读取。',
  'base-url': '相对 URL 所在的页面；记录里有 `referer-field` 时以它为准。',
  'list-format':
    '`urls-file` 和下载得到的各列表的格式（不论扩展名）以及标准输入的格式：`txt`、`csv`、`tsv`、`jsonl`、`json`、`html`、`feed` 或 `sitemap`。默认：按扩展名；标准输入里，以 `{` 开头的行是一条记录，以 `[` 开头的文本是 JSON 数组。',
  'url-field':
    '记录中存放 URL 的字段名或列名。未设置此项也未设置 `select` 时，没有 `url` 的 JSON 记录取 `image_urls` 里的 URL。',
  'key-field': '存放自定 object key 的字段名或列名，位于前缀之下。',
  'referer-field': '存放图片来源页面的字段名或列名。',
  'id-field':
    '不论 URL 如何变化都能指明是哪张图片的字段名或列名，例如附件的 id：链接变了，已存储的也不会再次请求。写几个（每行一个）时，合起来是一个 id。',
  'bytes-field':
    'JSON Lines 中以 base64 存放图片字节的字段名：这些字节如同抓取得到的一样检查和存储，不发出任何请求。URL 可以没有，它只用来标识图片。不能与 `shard` 同用，也不能用于计划。',
  'expires-field':
    '说明链接何时过期的字段名或列名（RFC 3339 或 Unix 秒数），用于签名本身没有写明的情况。最早过期的先下载，已过期的不请求。',
  'if-no-urls':
    '没有 URL 时怎么办：`warn`（警告）、`error`（报错）或 `ignore`（忽略）。空列表默认 `warn`；`urls` 和 `urls-file` 都没有值、.json、.csv、.tsv、.xml 或 .gz 为 0 字节、`select` 或字段所指的内容在任何记录里都没有时，默认 `error`。',
  destination:
    '图片存到哪里：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或目录 `file:./images`。',
  key: '前缀之下 object key 的模板，见 docs/keys.zh-CN.md。',
  'on-collision':
    'key 已被另一张图片占用时：`fail`（这张图片失败）、`keep`（保留已有的）、`overwrite`（覆盖）。',
  headers: '发给源站的请求头，每行一个 `Name: value`；绝不会发给存储。',
  referer:
    '`auto`（先看该主机的规则，其次用 `referer-field` 里的页面，否则不发）、`origin`（图片自己的网站）、`none`，或一个 URL。',
  'host-rules':
    '从主机到 `referer`、`user-agent`、`accept`、`headers`、`concurrency`、`delay`、`drop-parameters` 的映射，YAML 或 JSON；叠加在自带的规则之上。',
  'user-agent': '发给源站的 User-Agent。',
  accept: '发给源站的 Accept。',
  concurrency: '同时下载的图片数；同时上传的数量与之相同。',
  'per-host-concurrency': '对同一主机的并发请求数。',
  'per-host-delay': '对同一主机两次请求的最小间隔，如 `500ms`；只写数字即为秒。',
  timeout: '一张图片一次尝试的总时长，含重定向；只写数字即为秒。',
  retries: '源站出错后再尝试的次数。',
  'max-redirects': '一张图片最多跟随的重定向次数。',
  'max-bytes': '图片大小上限，如 `20MiB`（也可写 `20M`）或 `20MB`。',
  'max-media-bytes': '`allow-types` 中 `image` 以外类别的文件大小上限。单独写出的类型仍用 `max-bytes`。',
  'min-bytes': '图片大小下限。',
  'min-width': '最小宽度，像素。',
  'min-height': '最小高度，像素。',
  'allow-types':
    '接受的类型：类别 `image`（所有位图类型）、`video`、`audio`、`document`、`archive`，以及 `jpeg`、`mp4`、`pdf` 等单个类型，可以混写。`svg` 须明确写出才接受。',
  'respect-robots-tag': '响应的 X-Robots-Tag 写有 `noai` 或 `noimageai` 时，不保存这张图片。',
  'allow-addresses': '允许访问的非公网地址或 CIDR，如 `10.1.2.3`。',
  'cache-control':
    '对象的 Cache-Control。默认：key 含有内容哈希时为 `public, max-age=31536000, immutable`，否则不设。',
  'storage-class':
    '对象的存储类型：`Standard`、`IA`、`Archive`、`ColdArchive` 或 `DeepColdArchive`（OSS）；`STANDARD`、`STANDARD_IA`、`ONEZONE_IA`、`INTELLIGENT_TIERING`、`GLACIER_IR`、`GLACIER`、`DEEP_ARCHIVE` 或 `REDUCED_REDUNDANCY`（S3）；`STANDARD` 或 `STANDARD_IA`（R2）。默认与 Bucket 相同。',
  acl: '对象的 ACL：`default`、`private`、`public-read` 或 `public-read-write`（OSS）；`private`、`public-read`、`public-read-write`、`authenticated-read`、`aws-exec-read`、`bucket-owner-read` 或 `bucket-owner-full-control`（S3）；R2 没有 ACL。只有填写时才发送。',
  metadata: '随每个对象保存的元数据，每行一个 `name: value`。',
  provenance: '在对象上记录图片的来源：去掉查询串的源 URL、时间、仓库和运行编号。',
  'public-url-base':
    '公开 URL 的开头部分，如 `https://img.example.com/`，或站内路径，如 `/img/`。默认由 Bucket 和 endpoint 得出。',
  'public-url-suffix': '公开 URL 的结尾部分，如 `?x-oss-process=style/thumb`。',
  variants:
    '每张图片的更多链接，每行一个 `name: suffix`，最多 10 个，如 `thumb: ?x-oss-process=style/thumb`：由 公开 URL 的开头部分、key 和该后缀组成。',
  manifest: '存放在 Bucket 里、各次运行之间共用的记忆：`on`、`read-only`（本次运行不写入）、`off`。',
  'manifest-at':
    '仅用于存到本地目录时：把记忆放在另一个目录，如 `.cache/persist-images`，这样对外发布的目录里只有图片。',
  mirrors:
    '更多的存放位置，每行一个：`NAME=DESTINATION`，必要时再加 `region=`、`endpoint=`、`endpoint-style=`、`account-id=`。密钥取自环境变量 `MIRROR_<NAME>_ACCESS_KEY_ID`、`MIRROR_<NAME>_SECRET` 和 `MIRROR_<NAME>_TOKEN`；见 docs/mirrors.zh-CN.md。',
  'origin-proxy': '访问源站时用的代理，写法同 `proxy`；主机名由该代理解析，见 SECURITY。',
  'refresh-after':
    '已存图片过多久再向源站核对一次，如 `7d`；没有变化的不会重新传输。第一次会提前，各张图片的时间错开。',
  'retry-dead-after':
    '已失效的 URL（404、410、主机不存在）第一次隔多久再试；之后逐次加倍，最长 30 天。长期无法保存的（403、登录页、类型不符等）先隔 6 小时，再隔 12 小时，依此类推，且不超过此值。从失败时算起：`0s` 立即重试。',
  shard: '`k/n`：本 job 处理列表的第几份，共几份，按主机划分。',
  deadline: '运行多久之后不再开始新的图片，如 `50m`（只写数字即为秒）；剩下的留给下一次运行。',
  'dry-run': '不下载也不写入任何图片：说明将要请求什么，并试一遍运行时需要存储做的事。',
  'fail-on':
    '何时让步骤失败：`any`（有图片失败）、`all`（列表里的图片一张都不在存储中；暂停重试的和链接已过期的也算不在）、`none`，或失败超过一个比例，如 `25%`。',
  'results-file': '结果写到哪里，JSON Lines。默认在 `$RUNNER_TEMP` 下。',
  'failed-file':
    '失败的 URL 写到哪里，`urls-file` 可直接读回：这样的列表会立即重试，不论是否在暂停。默认在 `$RUNNER_TEMP` 下。',
  'rewrite-to':
    '改写后的列表写到哪里（在每个 URL 旁边加上、或替换为已存图片的信息）：目录（`out/`）、文件（只有一个列表时）或 `in-place`（原地）；见“改写列表”。',
  'rewrite-mode':
    '`add`（把已存图片的信息写在每个 URL 旁边）或 `replace`（用链接替换 URL）。Markdown、HTML 和 .txt 只能用 `replace`，不设置时也是如此。',
  'rewrite-link':
    '写入什么：`url`（公开 URL）、`key` 或 `path`（从列表文件到已存文件的相对路径）；或者 `source`：不下载任何内容，把链接换回原来的地址，见“更换地址”。目标是本地目录且没有 `public-url-base` 时，不设置即为 `path`。',
  'rewrite-check':
    '写列表之前，先不带凭证请求第一个新的公开链接：如果返回 401、403 或 404，就不写任何列表。只用于 Bucket。',
  'former-public-url-bases':
    '`public-url-base` 以前的值，每行一个。列表里以其中之一开头、指向已存图片的链接，不发任何请求就改写为新的链接；见“更换地址”。',
  'rewrite-suffix': '用于 `add`：新字段或新列的名称，是 URL 所在字段或列的名称加上这个后缀。',
  'gallery-file': '显示本次运行全部图片的 HTML 页面写到哪里。默认不写。见“图片总览页”。',
  summary: '是否写步骤摘要。',
} as const

export const LIST_HELP_CHINESE = {
  source:
    '读哪里：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或目录 `file:./images`。',
  match: '匹配前缀之下 key 的 glob：`*` 不跨段，`**` 跨多段，另有 `?`、`[ab]`、`{jpg,png}`。',
  delimiter: '把在它之后还有内容的 key 折叠成公共前缀，一般用 `/`。',
  limit: '列到这么多 key 和公共前缀就停。',
  'start-after': '只列排在这个 key 之后的，key 包含前缀。',
  'continuation-token': '上一次列举给出的 `next-token`，从那里继续。',
  'modified-since': '只列此后写入的对象：日期 `2026-11-01` 或 `2026-11-01T08:00:00Z`，或时长 `24h`。',
  'if-none-found': '什么都没找到时怎么办：`warn`（警告）、`error`（报错）或 `ignore`（忽略）。',
  'results-file': '列表写到哪里，每个对象一行 JSON。默认在 `$RUNNER_TEMP` 下。',
} as const

export const DOWNLOAD_HELP_CHINESE = {
  source:
    '读哪里：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或目录 `file:./images`。',
  keys: '要下载的 key，包含前缀：每行一个（`#` 开头为注释），或一个 JSON 数组，如 persist Action 的输出 `keys`。',
  'keys-file':
    'key 列表文件的路径或 glob，可写多行：.txt .csv .tsv .json .jsonl .ndjson，均可再加 .gz，key 在字段 `key` 里；结果文件即可。',
  match: '没有 `keys` 和 `keys-file` 时：匹配前缀之下 key 的 glob，`**` 表示全部。Action 需要三者之一。',
  directory: '对象下载到哪个目录，文件名是前缀之下的 key。',
  'on-existing':
    '文件已存在时：`skip`（大小和校验值一致就跳过，不一致就替换）、`overwrite`（覆盖）、`fail`（这个对象失败）。',
  concurrency: '同时读取的对象数。',
  limit: '下载这么多对象就停。',
  'if-none-found': '什么都没找到时怎么办：`warn`（警告）、`error`（报错）或 `ignore`（忽略）。',
  'results-file': '结果写到哪里，每个对象一行 JSON。默认在 `$RUNNER_TEMP` 下。',
} as const

export const CHECK_HELP_CHINESE = {
  source:
    '检查哪里：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或目录 `file:./images`。',
  'manifest-at': '仅用于目录：记忆所在的目录，即存储图片的运行所设的 `manifest-at`。',
  key: '存储图片的运行所用的 `key` 模板。记忆中没有的对象，只有其名称可由此模板生成时才算孤立对象。',
  depth:
    '`list`（记忆中的每个对象是否都在，大小和 ETag 是否一致）、`head`（另比较 Content-Type 和存储类型，每个对象一次请求），或 `bytes`（读取 `bytes-share` 指定的对象并比较其 SHA-256）。',
  'bytes-share':
    '与 `depth: bytes` 一起用：读取哪些对象。`30` 为三十分之一，每天换一份；`7/30` 指定其中一份；`1` 为全部。',
  grace: '按存储的时钟，比这更新的对象不算孤立对象：可能有运行即将记录它。',
  repair:
    '`true` 补回缺失的，`replace` 另替换已改变的：字节取自 `repair-from`，且 SHA-256 必须与记忆一致。`false` 不写入任何东西。',
  'accept-lost':
    '`true` 接受丢失：检查结束时（先修复，再看）来源仍缺少的对象不再计为损坏，运行也不再抓取。请放在由人启动的 job 里。',
  'repair-from': '修复时依次到哪里找字节：`mirror`（`mirrors` 中的位置）、`origin`（图片的来源）。',
  documents: '列表、页面和文章的路径或 glob，每行一个：其中链接到的对象不算孤立对象。',
  'fail-on':
    '何时让步骤失败：`any`（记忆中有对象缺失、已改变、缺失且源站已没有或未知，或有记忆文件无法读取）、`none`，或记忆中此类对象超过某个比例，如 `1%`。',
  'results-file': '结果写到哪里，每个不完好的对象一行 JSON。默认在 `$RUNNER_TEMP` 下。',
  'orphans-file': '孤立对象的 key 写到哪里，每行一个。默认在 `$RUNNER_TEMP` 下。',
  'gallery-file': '展示不完好对象的页面写到哪里，HTML。默认不写。',
  concurrency: '同时查看或修复的对象数。',
} as const

export const DOCTOR_HELP_CHINESE = {
  ...UPLOAD_CHINESE,
  destination:
    '检查哪里：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或目录 `file:./images`。',
  'read-only': '只检查列举和下载所需的权限，不写入任何内容。',
} as const

export const INIT_HELP_CHINESE = {
  for: '保存什么：`crawler`（爬虫列表里的图片）、`posts`（博客文章里的图片）、`links`（Notion 等，链接会过期）、`pages`（网上的 feed、网页和 sitemap）。',
  destination: PERSIST_HELP_CHINESE.destination,
  login: '工作流怎样登录：`keys`（密钥对，存放在仓库的 secrets 里）、`oidc`（不用密钥）、`none`（目录）。',
  lists: '列表文件，或文章：该目录下的路径或 glob。',
  'urls-from': '用于 `pages`：feed、网页或 sitemap 的地址，每行一个。',
  every:
    '何时运行：`hourly`（每小时）、`daily`（每天）、`weekly`（每周），或 `push`（每次推送改动了列表之后）。',
  'manifest-at': '存到目录时：各次运行之间的记忆放在哪里，这样对外发布的目录里只有图片。',
  'public-url-base': '图片地址的开头，如 `https://img.example.com/`，或站内路径，如 `/img/`。',
  output: '工作流写到哪里。',
  yes: '不提问：参数没有写明的，从目录中识别，或取默认值。',
  force: '替换已有的工作流。',
} as const

const PLAN_NAME_CHINESE = { plan: '计划的名称：字母、数字、`.`、`_`、`-`，最多 64 个字符。' } as const

const QUEUE_CHINESE = {
  queue:
    '分发分片的 Redis 或 Valkey：`redis://host:port/db`，使用 TLS 时为 `rediss://`，经由 Sentinel 时为 `redis+sentinel://host:port,host:port/name/db`；密码写在 URL 里，或放在 `PERSIST_IMAGES_QUEUE_PASSWORD`。',
} as const

export const PLAN_HELP_CHINESE = {
  ...PLAN_NAME_CHINESE,
  ...QUEUE_CHINESE,
  'part-images': '一个分片最多多少张图片。',
  replace: '重新开始：用这个计划取代同名的计划，即使那个尚未完成，或列表相同。',
} as const

export const WORK_HELP_CHINESE = {
  ...PLAN_NAME_CHINESE,
  ...QUEUE_CHINESE,
  wait: '与 `queue` 一起：所有分片都结束后继续等待，处理同名的下一个计划。',
  part: '处理哪个分片，从 0 开始编号；`auto` 从 Kubernetes、Slurm、AWS Batch、Cloud Run、PBS、LSF 或 SGE 的环境变量读取。',
  'wait-for-part':
    '用 `part` 的 worker 无事可做时最多等待多久：自己的分片要等前一个分片，而其他分片都已有 worker 在处理。',
  'store-patience':
    '存储拒绝服务时 worker 等待多久：上传会重试，不再开始新的图片。之后交回分片，以状态 3 结束。',
  'retry-abandoned': '开始之前重新打开计划中已放弃的分片。',
  'fail-on':
    '何时以状态 1 结束，按此 worker 处理的图片判断：`any`（有图片失败）、`all`（没有一张在存储中）、`none`，或失败超过一个比例，如 `25%`。',
} as const

export const STATUS_HELP_CHINESE = {
  ...PLAN_NAME_CHINESE,
  follow: '等到所有分片都结束。',
  round: '`last`：当前这一轮之前的那一轮。',
  'results-file': '已结束分片的结果写到哪里，按列表顺序，JSON Lines。',
  'failed-file': '这些分片中失败的 URL 写到哪里，格式可直接交给 `urls-file`。',
} as const

export const PLANS_HELP_CHINESE = {
  remove: '要删除的计划的名称，连同其结果一起删除。它必须已完成。',
} as const

export const EXPORT_HELP_CHINESE = {
  format:
    '写出什么：`jsonl`、`csv` 或 `parquet`（每张图片一行）、`sha256sums`（供 `sha256sum -c` 和 `rclone checksum` 使用）、`hf`（Hugging Face 数据集的 `metadata.jsonl`），或 `html`（可翻阅的页面）。',
  output: '写到哪里：一个文件；`hf` 和 `html` 则是一个目录。',
  'source-urls':
    '来源 URL 怎样写出：`full`（完整），或 `no-query`（去掉查询部分，其中可能有令牌）。默认 `full`；`hf` 和 `html` 是用来公开的，默认 `no-query`。',
  'public-url-base':
    '图片公开 URL 的开头，如 `https://img.example.com/`。默认由 Bucket 和 Endpoint 得出；目录的 `html` 链接到其中的文件。',
} as const

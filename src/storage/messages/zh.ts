import type { ENGLISH } from './en.ts'

export const CHINESE = {
  'destination-forms': 'oss://bucket/prefix/、s3://bucket/prefix/、r2://bucket/prefix/ 或 file:./images',
  'destination-empty': '{name} 为空；请写成 {forms}',
  'destination-wrong': '{name}（{value}）{problem}',
  'destination-broken': '{name}（{value}）：{problem}',
  'destination-not-a-bucket': '{bucket} 不是 Bucket 名称（{rule}）',
  'destination-did-you-mean': '{problem}；是否想写 {meant}？',
  'destination-query': '含有 “{mark}”，它会成为每个 key 的一部分；请删去从这里开始的部分',
  'destination-backslash': '中有“\\”；请写成 file:{path}',
  'destination-no-folder': '没有写明目录；请写成 file:./images',
  'destination-login': '在 @ 之前有内容，可能是密钥；请去掉，密钥填在 access-key-id 和 access-key-secret 中',
  'destination-host': '在目录的位置写了域名；请写成 file:./{path} 或 file:///{path}',
  'destination-address': '是网址；请写成 {meant}',
  'destination-by-s3':
    '以 {scheme} 开头，而该服务要通过 S3 接口访问；请写成例如 {meant}，其中 endpoint 以你的 Bucket 为准',
  'destination-scheme': '的协议 {scheme}: 无法识别；请写成 {forms}',
  'destination-folder': '缺少协议；如果是目录，请写成 file:{path}',
  'destination-no-scheme': '缺少协议；请写成 {meant}',
  'destination-slashes': '的协议名后要有两条斜杠；请写 {meant}',
  'destination-neither': '既不是 Bucket 也不是目录；请写成 {forms}',
  'destination-with-endpoint': '{name}: {place}，并设置 endpoint: {endpoint}',
  'destination-with-region': '{name}: {place}，并设置 region: {region}',
  'buckets-region': 'Bucket 所在地域',
  'bucket-rule': 'Bucket 名称由 3 到 63 个小写字母、数字和短划线（-）组成，且不能以短划线开头或结尾',
  'bucket-rule-dots':
    'Bucket 名称由 3 到 63 个小写字母、数字、短划线（-）和点（.）组成，且必须以字母或数字开头和结尾',
  'endpoint-examples-s3': 's3.us-east-1.amazonaws.com 或 minio.example.com',
  'endpoint-ipv6': '{shown} 是 IPv6 地址；请改写为主机名，例如 localhost',
  'endpoint-characters': '{shown} 的主机名中有存储服务的主机名不会出现的字符',
  'endpoint-bucket': 'endpoint {host} 以 Bucket 开头；请写成 {bare}，并使用 {scheme}://{bucket}/',
  'endpoint-unencrypted':
    'endpoint http://{host} 会以明文传输密钥和图片；请写成 https://{host}，或设置 allow-insecure-endpoint: true',
  'endpoint-contradiction': 'region “{region}” 与 endpoint {host} 不一致：该 endpoint 位于 {theirs}',
  'endpoint-internal-oss': 'endpoint: internal 只适用于 oss://；请去掉 endpoint，或写明域名',
  'endpoint-accelerate':
    'endpoint: accelerate 不支持名称中带点的 Bucket，也不支持 path 方式；对 {bucket} 请去掉该设置',
  'endpoint-plain-http': 'endpoint {endpoint} 使用 HTTP：请求签名和图片会以明文传输',
  'region-unknown-oss': '无法从 endpoint {host} 得知地域；请设置 region，例如 cn-hongkong',
  'region-unknown-s3': '无法从 endpoint {host} 得知地域；请按存储服务的写法设置 region，例如 us-east-1',
  'region-missing-oss': '缺少 region；请设置 Bucket 所在地域，例如 cn-hongkong',
  'region-missing-s3':
    '缺少 region；请设置 Bucket 所在地域，例如 us-east-1；如果不是 AWS 的存储，还需设置 endpoint',
  'region-no-id': 'region {region} 不是地域 ID；请写成 {meant} 的形式，或控制台显示的名称，例如 中国香港',
  'region-no-id-aws':
    'region {region} 不是地域 ID；请写成 {meant} 的形式；如果不是 AWS 的存储，还需设置 endpoint',
  'region-slip':
    'region {region} 不是 OSS 的地域；是否想写 {meant}？如果是新地域或专有云的地域，请同时设置 endpoint',
  'region-not-r2': 'region {region} 不是 R2 的地域；请去掉 region',
  'r2-endpoint':
    'endpoint {host} 不是 R2 的 endpoint，R2 的自定义域名只能用于读取；请填写 Bucket 设置中显示的 S3 API 地址',
  'r2-endpoint-missing': '缺少 endpoint；请填写 Cloudflare 在 Bucket 设置中显示的 S3 API 地址',
  'r2-public': 'R2 不对外提供 {base} 下的内容；请把 public-url-base 设置为 Bucket 的自定义域名或 r2.dev 地址',
  'acl-r2': '设置了 acl，但 R2 没有 ACL；请去掉该设置，改用自定义域名公开 Bucket',
  'upload-options-r2': 'R2 上传时不支持 encryption 和 tags，它会自行加密每个对象；请去掉 {names}',
  'upload-options-folder': '目录不支持 encryption 和 tags；请去掉 {names}',
  'tag-reserved': 'tags 中的 {name} 无效：以 {reserved} 开头的名称由服务保留',
  'tag-long': 'tags 中的 {name} 过长：名称最多 {most} 个字符，值最多 {mostValue} 个字符',
  'tag-characters': 'tags 中 {name} 的名称或值含有不允许的字符；只能使用字母、数字、空格和 {marks}',
  'object-word': '{name} {value} 无法识别；可选值：{words}',
  'create-only-versions':
    'Bucket {bucket} 已开启版本控制，此时 OSS 不支持禁止覆盖同名文件：每张图片上传前会先查询',
  'create-only-ignored': '{host} 不支持禁止覆盖（If-None-Match）：每张图片上传前会先查询',

  'key-wrong': '这个 key {key} {rule}',
  'prefix-wrong': '前缀 {prefix} {rule}',
  'key-rule-reserved': '位于 {folder} 下，该目录不存放图片',
  'key-rule-empty': '为空',
  'key-rule-unicode': '不是有效的 Unicode（含有孤立的代理项）',
  'key-rule-long': '长度为 {bytes} 字节；最多允许 {most} 字节（UTF-8 编码，含前缀）',
  'key-rule-control': '含有控制字符',
  'key-rule-backslash': '含有“\\”；目录之间请用“/”分隔',
  'key-rule-empty-segment': '含有空的路径段（“//”，或首尾的“/”）',
  'key-rule-dots': '含有“{segment}”路径段',
  'key-rule-long-segment': '含有超过 {most} 字节的路径段',
  'key-rule-device': '含有路径段 {segment}，它在 Windows 上是设备名',
  'key-rule-tail': '含有路径段 {segment}，它的最后一个字符会被 Windows 去掉',
  'key-rule-windows': '含有路径段 {segment}，它含有 Windows 不允许的字符',
  'template-zone': '含有未知时区 {zone}；正确写法例如 {example}',
  'template-brace': '有“{brace}”没有配对',
  'template-constant': '会让所有图片使用同一个 key；请使用变量，例如 {example}',
  'template-unknown': '含有未知变量 {variable}；可用的变量：{known}',
  'template-slice': '含有 {variable}；截取的写法是 {form}，例如 {example}',
  'key-no-field': '记录的字段 {field} 中没有文本',
  'key-no-list': '{variable} 取自列表文件，而这个 URL 不在文件中',

  'key-trimmed': '{name} 首尾有空白字符，已去掉',
  'key-missing': '缺少 {name}',
  'key-empty': '{name} 为空',
  'key-empty-step':
    '`{name}` 为空。如果工作流用 secret 设置它，那么这个 secret 在本次运行中不存在：名称写错、属于另一个 environment，或这是来自 fork 或 Dependabot 的 pull request（Dependabot 有自己的 secrets）。',
  'key-line-break': '{name} 中间有换行；请重新粘贴',
  'key-space': '{name} 中间有空格；请重新粘贴',
  'key-character': '{name} 中有密钥不会包含的字符；请重新粘贴',
  'key-temporary': '{name} 以 {start} 开头，是临时访问凭证，还需要设置 {token}',
  'login-twice': '{name} 和 role-arn 是两种登录方式；免密钥登录请只保留 role-arn，否则请只保留 AccessKey',
  'login-fork':
    '{problem}（GitHub 不向来自 fork 的 pull request 提供 secrets 和 ID token；请改在 push 时运行这一步，或在 pull request 中跳过）',
  'login-whole-role':
    '前缀过长，超出会话权限策略的长度限制（2,048 个字符），因此本次运行拥有 {role} 的全部权限',
  'login-missing': '缺少 access-key-id 和 access-key-secret：请设置这两项，或{others}',
  'login-empty': '{empty}否则请设置 access-key-id 和 access-key-secret，或{others}',
  'login-others-oss':
    '设置环境变量 OSS_ACCESS_KEY_ID 和 OSS_ACCESS_KEY_SECRET，或设置 role-arn 和 oidc-provider-arn 免密钥登录',
  'login-others-s3': '设置环境变量 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY，或设置 role-arn 免密钥登录',
  'login-others-r2': '设置环境变量 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY',
  'service-alibaba-sts': '阿里云 STS',
  'login-done': '已以 {role}/{session} 的身份登录，有效期至 {until}',
  'token-not-offered':
    'role-arn 需要 job 的 ID token，而 GitHub 在这里没有提供（未设置 {variable}）；请在 job 中添加 “permissions: id-token: write”，不在 GitHub Actions 中运行时请使用 AccessKey',
  'token-no-url': 'ACTIONS_ID_TOKEN_REQUEST_URL 不是 URL；该变量由 runner 设置，请勿修改',
  'session-ending': '临时访问凭证将在 {seconds} 秒后过期。',
  'session-ended': '临时访问凭证已在 {seconds} 秒前过期。',
  'role-r2':
    'role-arn 用于阿里云和 AWS，R2 不支持免密钥登录；请把 access-key-id 和 access-key-secret 设置为对该 Bucket 有对象读写权限的 R2 API 令牌',
  'role-aws-provider': '已忽略 oidc-provider-arn：AWS 根据 token 的签发者查找身份提供商',
  'role-swapped': 'role-arn 与 oidc-provider-arn 的值写反了，请对调',
  'role-missing': '设置 oidc-provider-arn 时还需设置 role-arn，即要扮演的角色',
  'role-not-ram': 'role-arn {arn} 不是 RAM 角色的 ARN；请写成 {form} 的形式',
  'role-not-aws': 'role-arn {arn} 不是 AWS 角色的 ARN；请写成 {form} 的形式',
  'provider-not-ram': 'oidc-provider-arn {arn} 不是 RAM 身份提供商的 ARN；请写成 {form} 的形式',

  'manifest-denied': 'manifest：{refusal}本次运行不使用以前的运行记录。',
  'manifest-denied-rest': 'manifest：{refusal}本次运行不使用其余的运行记录。',
  'manifest-problem': 'manifest：{problem}，其中记住的图片可能会再次下载',
  'manifest-problems': '{second}此外，{first}。',
  'manifest-unread': '有 {count} 个运行记录文件暂时无法读取',
  'manifest-unread-why': '有 {count} 个运行记录文件暂时无法读取（{why}）',
  'manifest-damaged':
    'manifest：运行记录文件 {files} 已损坏，其中记住的图片可能会再次下载。何时可以删除，见 docs/check.zh-CN.md 的“运行记录文件损坏时”一节。',
  'manifest-damaged-lines':
    'manifest：运行记录文件 {files} 已损坏（{lines} 行无法读取），其中记住的图片可能会再次下载。何时可以删除，见 docs/check.zh-CN.md 的“运行记录文件损坏时”一节。',
  'manifest-outside':
    'manifest：有 {count} 行的对象不在前缀之下，例如 {key}。运行记录只属于一个前缀，见 docs/rewriting.zh-CN.md。',
  'manifest-unwritten': 'manifest：有 {count} 行未能写入，下次运行可能会再次下载这些图片。{refusal}',
  'manifest-too-late': '存储没有及时写入。',
  'manifest-version':
    'manifest：文件 {file} 的格式版本为 {version}，本 Action 的当前版本只能读取版本 {known}：请改用较新的版本。',
  'manifest-not-whole': '{path} 之前是完整的，现在已不完整',

  'own-store-failed': '存储在 {operation} 时出错：{reason}',
  'own-store-gone': '存储中没有 key 为 {key} 的对象',
  'own-store-keeps': '存储不支持删除，{key} 保留不动',
  'own-store-put-file':
    '超过 `max-bytes` 的内容，存储要有 `putFile` 方法才能保存：请加上该方法，或调大 `max-bytes`。',
  'own-store-collision': '存储中 key 为 {key} 的对象内容不同',

  'image-too-large': '超过 `max-bytes`',

  'folder-no-file': '没有文件 {key}。',
  'folder-no-file-fix': '请列举该目录，查看现有的文件。',
  'folder-changed': '{path} 在读取过程中发生了变化。',

  'token-r2-write': '请创建 R2 API 令牌，权限选“对象读和写”，仅应用于 Bucket {bucket}。',
  'token-r2-read': '请创建 R2 API 令牌，权限选“仅限对象读取”，仅应用于 Bucket {bucket}。',
} as const satisfies Record<keyof typeof ENGLISH, string>

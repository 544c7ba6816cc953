import type { LOCATION_ENGLISH, PROXY_ENGLISH } from '../en/location.ts'

export const LOCATION_CHINESE = {
  'destination-forms': 'oss://bucket/prefix/、s3://bucket/prefix/、r2://bucket/prefix/ 或 file:./images',
  'destination-empty': '{name} 为空；请写成 {forms}',
  'destination-wrong': '{name}（{value}）{problem}',
  'destination-broken': '{name}（{value}）：{problem}',
  'destination-not-a-bucket': '{bucket} 不是 Bucket 名称（{rule}）',
  'destination-did-you-mean': '{problem}；是否想写 {meant}？',
  'destination-query': "含有 '{mark}'，它会成为每个 key 的一部分；请删去从这里开始的部分",
  'destination-backslash': '中有“\\”；请写成 file:{path}',
  'destination-no-folder': '没有写明目录；请写成 file:./images',
  'destination-host': '在目录的位置写了主机；请写成 file:./{path} 或 file:///{path}',
  'destination-address': '是网址；请写成 {meant}',
  'destination-scheme': '的协议 {scheme}: 无法识别；请写成 {forms}',
  'destination-folder': '缺少协议；如果是目录，请写成 file:{path}',
  'destination-no-scheme': '缺少协议；请写成 {meant}',
  'destination-neither': '既不是 Bucket 也不是目录；请写成 {forms}',
  'destination-with-endpoint': '{name}: {place}，并设置 endpoint: {endpoint}',
  'destination-with-region': '{name}: {place}，并设置 region: {region}',
  'destination-with-account': '{name}: {place}，并设置 account-id: {account}',
  'destination-with-account-in': '{name}: {place}，并设置 account-id: {account} 和 endpoint: {endpoint}',
  'buckets-region': 'Bucket 所在地域',
  'bucket-rule': 'Bucket 名称由 3 到 63 个小写字母、数字和短划线（-）组成，且不能以短划线开头或结尾',
  'bucket-rule-dots':
    'Bucket 名称由 3 到 63 个小写字母、数字、短划线（-）和点（.）组成，且必须以字母或数字开头和结尾',
  'endpoint-password': '{name} 中含有用户名或密码；请只保留主机',
  'endpoint-keys': '{name} 中含有访问凭证；请只保留主机，并设置 access-key-id 和 access-key-secret',
  'endpoint-no-host': '{shown} 不是主机或 URL；请写成 {example} 的形式',
  'endpoint-examples-s3': 's3.us-east-1.amazonaws.com 或 minio.example.com',
  'endpoint-scheme': '{shown} 使用了协议 {scheme}，而这里只支持 https:',
  'endpoint-more': '{shown} 中除主机外还有其他内容；请写成 {host}',
  'endpoint-more-prefix': '{shown} 中除主机外还有其他内容；请写成 {host}，并把前缀写在 Bucket 之后',
  'endpoint-ipv6': '{shown} 是 IPv6 地址；请改写为主机名，例如 localhost',
  'endpoint-characters': '{shown} 的主机名中有存储服务的主机名不会出现的字符',
  'endpoint-bucket': 'endpoint {host} 以 Bucket 开头；请写成 {bare}，并使用 {scheme}://{bucket}/',
  'endpoint-unencrypted':
    'endpoint http://{host} 会以明文传输密钥和图片；请写成 https://{host}，或设置 allow-insecure-endpoint: true',
  'endpoint-contradiction': 'region "{region}" 与 endpoint {host} 不一致：该 endpoint 位于 {theirs}',
  'endpoint-style-path': 'endpoint {host} 是 IP 地址，无法在前面加上 Bucket；请设置 endpoint-style: path',
  'endpoint-style-cname': 'endpoint {host} 不是自定义域名；请去掉 endpoint-style',
  'endpoint-internal-oss': 'endpoint: internal 只适用于 oss://；请去掉 endpoint，或写明主机',
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
  'region-jurisdiction': 'region {region} 不是 R2 的地域；请去掉 region，并设置 endpoint: {endpoint}',
  'r2-endpoint':
    'endpoint {host} 不是 R2 的 endpoint，R2 的自定义域名只能用于读取；请去掉 endpoint 并设置 account-id；如需指定司法管辖区，请写 {jurisdictions} 之一',
  'r2-accounts': 'account-id {account} 与 endpoint {host} 属于两个账号；请去掉其中之一',
  'r2-account-missing':
    '缺少 account-id；可在 Cloudflare 控制台的 R2 概览页查看。也可以把 endpoint 设为 Bucket 设置中显示的 S3 API 地址',
  'r2-account-more': 'account-id 中除 ID 外还有其他内容；请写成 {account}',
  'r2-account-digits': 'account-id 不是 32 位十六进制数；可在 Cloudflare 控制台的 R2 概览页查看',
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

  'unsaid-endpoint': '另一个 endpoint',
  'unsaid-region': 'Bucket 所在地域',
  'unsaid-time': '未返回时间',
  'unsaid-status': '无状态码',
  'unsaid-code': '无错误码',
} as const satisfies Record<keyof typeof LOCATION_ENGLISH, string>

export const PROXY_CHINESE = {
  'proxy-needed': '应为 `none`、`env`，或代理的 URL，例如 http://proxy.example:3128',
  'proxy-url': '应为 HTTP 代理的 URL，例如 http://user:password@proxy.example:3128',
  'proxy-variable': '环境变量 {name} 不是 HTTP 代理的 URL（例如 http://proxy.example:3128）',
  'proxy-unreachable': '无法连接 `{input}` 指定的代理（{code}）',
  'proxy-refused': '`{input}` 指定的代理拒绝转发（返回 {status}）',
  'proxy-login': '`{input}` 指定的代理不接受这组用户名和密码（返回 {status}）',
  'proxy-fix': '请检查 `{input}`：代理的主机、端口、用户名和密码，以及代理是否允许访问 {host}。',
  'proxy-unused':
    '环境变量 {variable} 已设置，但没有使用：如果只能经由该代理访问网络，请将 `{input}` 设为 env。',
} as const satisfies Record<keyof typeof PROXY_ENGLISH, string>

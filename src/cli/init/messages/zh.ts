import type { INIT_ENGLISH } from './en.ts'

export const INIT_CHINESE = {
  'init-found': '识别出 {program}，下面按它的目录给出建议',
  'init-for': '要保存哪些图片？',
  'init-for-crawler': 'crawler：爬虫列表里的图片',
  'init-for-posts': 'posts：博客或网站文章里的图片',
  'init-for-links': 'links：Notion、Airtable、飞书、Telegram 或 Discord 里的图片，链接会过期',
  'init-for-pages': 'pages：网上某个 feed、网页或 sitemap 中的图片，请直接写它的地址',
  'init-addresses':
    'pages 需要 feed、网页或 sitemap 的地址，如 https://blog.example.com/feed.xml（写成参数：--urls-from）',
  'init-destination':
    '图片存到哪里？写本仓库的一个目录，或 Bucket 加前缀：oss://my-bucket/images/、s3://… 或 r2://…',
  'init-region-s3': 'Bucket 所在地域；不是 AWS 时写存储的地址，如 https://minio.example.com',
  'init-region-r2': 'Cloudflare 在 Bucket 旁显示的 S3 API 地址，或账户 ID',
  'init-region-oss':
    'Bucket 所在地域（2025-03-20 起开通 OSS 的账号，如果没有备案域名，不能从公网用内地地域）',
  'init-login': '工作流怎样登录？',
  'init-login-keys': 'keys：AccessKey，存放在仓库的 secrets 里',
  'init-login-oidc': 'oidc：不用密钥，由一个信任本仓库的角色登录',
  'init-every': '多久运行一次？',
  'init-every-hourly': 'hourly：每小时',
  'init-every-daily': 'daily：每天',
  'init-every-weekly': 'weekly：每周',
  'init-every-push': 'push：每次推送改动了列表之后',
  'init-ask': '[{proposed}]：',
  'init-cancelled': '已取消：没有写入任何文件',
  'init-no-terminal': '没有终端可以提问：请加 --yes；如果图片存到 Bucket，还要写明 --destination 和 --region',
  'init-no-folder': '目录 {folder} 不存在',
  'init-own-clone':
    '这个目录是 persist-images 的克隆：请写明你自己的仓库所在的目录，如 init ../my-repository',
  'init-not-top': '目录 {folder} 是仓库 {top} 的一部分，而 GitHub 只读取仓库顶层的工作流：请在那里运行本命令',
  'init-exists': '{file} 已存在：用 --force 替换，或用 --output 写到别的文件',
  'init-unwritten': '无法写入 {file}',
  'init-linked': '{file} 经过符号链接，init 不通过链接写文件：请换成真正的目录，或用 --output 指定其他文件',
  'init-idle': '{flag} 与其他设置不符：请去掉它',
  'init-outside': 'destination 是 {value}：工作流需要仓库里的目录，如 file:./images',
  'init-no-base': '从 {generator} 的配置看不出这个目录在网站上的路径：请用 --public-url-base 写明，如 /img/',

  'init-written': '已写入 {file}',
  'init-starts': '用 job 自带的令牌推送，GitHub 不会启动任何工作流。因此新工作流在每次提交之后启动 {files}。',
  'init-starts-why': '用这个令牌推送，GitHub 不会启动任何工作流',
  'init-next-links':
    '{file} 里的列表来自 Notion。要用 Airtable、飞书、Telegram 或 Discord，请用 docs/expiring-links.zh-CN.md 里的步骤替换 id 相同的步骤。',
  'init-next-crawler': '把 {file} 里的这一行换成你的爬虫的命令，由它生成列表：',
  'init-policy-oss':
    '内地地域：2025-03-20 起开通 OSS 的账号，endpoint 须是绑定到 Bucket 的已备案域名，或 internal。RAM 控制台 → 权限策略 → 创建权限策略 → 脚本编辑。把这条策略授予工作流所用密钥的用户，或它的角色（docs/keyless.zh-CN.md）：',
  'init-policy-s3':
    'IAM → Policies → Create policy → JSON。把这条策略授予工作流所用密钥的用户，或它的角色（docs/keyless.zh-CN.md）：',
  'init-policy-other':
    '把这条策略授予工作流所用密钥的用户。如果存储不支持这种策略，请创建一个只能在 Bucket {bucket} 里读取、写入和列举的密钥：',
  'init-policy-r2':
    'Cloudflare → R2 → Manage API tokens：创建权限为 “Object Read & Write” 的 token，只用于 Bucket {bucket}。',
  'init-next-doctor': '首次运行前先检查 Bucket，密钥放在环境变量 {id} 和 {secret} 里：',
  'init-next-folder': '以下命令在仓库的目录里运行：',
  'init-next-secrets':
    '设置仓库的 secrets（也可在 GitHub 上：Settings → Secrets and variables → Actions）。`gh` 会逐个询问值，不会写进任何文件：',
  'init-next-variables': '设置仓库的变量。`gh` 会逐个询问值：',
  'init-next-dispatch': '让新工作流能够启动 {file}：在其中加上 `workflow_dispatch`：',
  'init-next-push-only': '{file} 第 {line} 行只在 push 时成立，被启动的运行将什么也不部署。请改为：',
  'init-next-run': '推送工作流，并开始第一次运行：',
} as const satisfies Record<keyof typeof INIT_ENGLISH, string>

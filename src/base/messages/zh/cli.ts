import type { CLI_ENGLISH } from '../en/cli.ts'

export const CLI_CHINESE = {
  'cli-unexpected': '意外错误：{error}',
  'cli-output-broken': '无法写入标准输出：{error}',
  'cli-note': '提示：{sentence}',
  'cli-node-too-old': 'persist-images 需要 Node {least} 或更高版本；当前版本是 {version}',

  'cli-flag-unknown': '没有 {flag} 这个参数；可用 --help 查看全部参数',
  'cli-flag-meant': '没有 {flag} 这个参数；是否想写 {meant}？',
  'cli-flag-needs-value': '{flag} 后面要有值：{flag} 值；如果值以短横线开头，请写成 {flag}=值',
  'cli-flag-takes-none': '{flag} 后面不带值',
  'cli-quiet-and-verbose': '--quiet 和 --verbose 不能同时使用',
  'cli-second-word': '{command} 只接受一个 {option}，{word} 是第二个；用法见 --help',
  'cli-no-list': '没有给出 URL、列表文件或命令',
  'cli-word-unknown': '{word} 既不是 URL 或文件，也不是命令',
  'cli-word-meant': '{word} 既不是 URL 或文件，也不是命令；是否想写 {meant}？',
  'cli-command-first': '{word} 是命令，命令要写在最前面：persist-images {word}',
  'cli-shell-unknown': 'completion 后面要写 shell 的名称：bash、zsh 或 fish',
  'cli-keys-not-json': '标准输入第 {line} 行：第一行是 JSON，这一行却不是',
  'cli-no-credentials': '无法从{places}取得凭证。',
  'cli-no-credentials-fix':
    '请修正该处的配置（aliyun CLI 可运行 "aliyun configure"），或设置 OSS_ACCESS_KEY_ID 和 OSS_ACCESS_KEY_SECRET。',
  'cli-either': '{first}或{second}',
  'cli-oidc-token-file': ' OIDC token 文件',
  'cli-aliyun-profile': ' aliyun CLI 的配置',
  'cli-credentials-file': '凭证文件',
  'cli-machine-role': '本机的 RAM 角色',

  'cli-total': '共 {total} 个 URL：{counts}；写入 {bytes} 字节，用时 {seconds} 秒',
  'cli-total-nothing': '无事可做',
  'cli-count-stored': '存入 {count}',
  'cli-count-unchanged': '无须写入 {count}',
  'cli-count-skipped': '跳过 {count}',
  'cli-count-refused': '拒绝 {count}',
  'cli-count-failed': '失败 {count}',
  'cli-try-again': '重试可用这个列表：{file}',
  'cli-total-downloaded':
    '共 {total} 个对象：下载 {downloaded}，无须下载 {unchanged}，未成功 {lost}；写入 {bytes} 字节',
  'cli-total-listed': '找到 {count} 个，共 {bytes} 字节',
  'cli-list-more': '后面还有：--continuation-token {token}',

  'cli-done': '{done}/{total} 张图片',
  'cli-rate': '{rate} 张/秒',
  'cli-time-left': '剩余 {time}',
  'cli-lost': '失败 {count}',
  'cli-slowest': '最慢 {host} {time}',
  'cli-reached': '已处理 {count} 个对象，{size} MiB',
} as const satisfies Record<keyof typeof CLI_ENGLISH, string>

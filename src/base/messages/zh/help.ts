import type { HELP_ENGLISH } from '../en/help.ts'

export const HELP_CHINESE = {
  'help-usage': '用法',
  'help-examples': '示例',
  'help-commands': '命令',
  'help-commands-rest': '其他命令',
  'help-rest': '全部命令和参数：{command}',
  'help-own': '本命令',
  'help-what': '存什么',
  'help-where': '存到哪里',
  'help-login': '登录',
  'help-keys': 'Key 与对象',
  'help-origins': '源站',
  'help-memory': '各次运行之间的记忆',
  'help-report': '运行与报告',
  'help-default': '默认：{value}。',
  'help-more': '另有 {count} 个参数：{command} --help all',
  'help-exit':
    '退出码：0 正常，1 有失败，2 参数有误，3 存储或凭证有误，4 计划还有未完成的分片，130 被中断，143 被 SIGTERM 结束。',

  'help-persist':
    '保存图片：给出 URL 列表，图片存进你的 Bucket 或目录，返回 object key。参数可以是 URL 或列表文件；`-` 表示从标准输入读取 URL。不写 --destination 时存到 ./persisted-images。',
  'help-list': '列举 Bucket 或目录中的内容，每行一个 key，公共前缀也在其中。',
  'help-download':
    '把对象下载到目录：KEY… 指定的、--keys-file 列出的，或 --match 匹配的全部。`-` 表示从标准输入读取 key：`list … --json` 的输出，或每行一个 key。',
  'help-check':
    '检查 Bucket 或目录及其镜像是否仍保存着记忆中的每张图片，并修复损坏的。每行打印一个对象，不删除任何东西。加 --json 时打印所有对象。',
  'help-doctor': '检查 Bucket 是否具备运行所需的条件，说明缺少什么、哪条权限策略可以授予。',

  'help-init':
    '写出保存图片的工作流，并打印它需要的权限策略和 secrets。参数没有写明的会提问；直接回车取方括号里的值。',

  'help-plan': '把任意大小的列表切成分片，写到目标之下，供多台机器处理。相同的列表计划两次仍是一个计划。',
  'help-work': '按本命令的设置处理计划中的一个分片。分片已经完成也不算错误。',
  'help-plans': '列出目标下的计划及其时间、大小和状态。用 --remove 删除已完成的计划；图片保留。',
  'help-status':
    '说明计划的进度和失败情况，并把所有分片的结果写进一个文件。退出码代表整个计划：还有分片未完成时为 4。',
  'help-export':
    '写出记忆中已存图片的信息：表格、校验和、数据集的元数据，或可翻阅的页面。只读取记忆，不读取图片。',

  'help-command-persist': '保存图片（可省略这个词）',
  'help-command-list': '列举 Bucket 或目录',
  'help-command-download': '把对象下载到目录',
  'help-command-check': '按记忆检查已存储的图片，并修复',
  'help-command-doctor': '首次运行前检查 Bucket',
  'help-command-init': '为仓库写出工作流',
  'help-command-plan': '把列表切成分片，供多台机器处理',
  'help-command-work': '处理计划中的一个分片',
  'help-command-plans': '列出计划，或删除一个',
  'help-command-status': '计划的进度和结果',
  'help-command-export': '把记忆写成表格、校验和、数据集或页面',
  'help-command-completion': '输出 bash、zsh 或 fish 的补全脚本',
  'help-command-help': '本帮助；某个命令：help 命令名，全部参数：help all',

  'help-example-here': '一张图片，存到 ./persisted-images：',
  'help-example-list': '列表文件，存进 Bucket：',
  'help-example-select': 'URL 在爬虫输出的 JSON 里：',
  'help-example-pipe': '从别的程序读入，结果交给下一个程序：',
  'help-example-check': '每张图片都还在吗？',
  'help-example-repair': '读取一部分图片的字节，并修复损坏的：',
  'help-example-doctor': 'Bucket 准备好了吗？',
  'help-example-init': '提问，并写出 .github/workflows/keep-images.yml：',
  'help-example-init-flags': '不提问：',
  'help-example-plan': '数百万个 URL：',
  'help-example-work': '一个分片，在哪台机器上都行：',
  'help-example-array': '编号来自作业数组或 Indexed Job：',
  'help-example-plans': '有哪些计划？',
  'help-example-export': '全部已存图片的表格：',
  'help-example-sums': '一个目录的校验和：',
  'help-example-status': '进行到哪里了？',
  'help-example-follow': '等到结束，并写出结果：',
  'help-example-folders': '列出 Bucket 中的目录：',
  'help-example-new': '最近一天写入的对象：',
  'help-example-match': '某一年的全部图片：',
  'help-example-found': '下载列举到的对象：',

  'help-flag-json':
    '在标准输出上以 JSON Lines 打印结果；`--json=unordered` 按完成的先后打印，而不按列表的顺序。',
  'help-flag-quiet': '只打印错误，同一原因合为一行。',
  'help-flag-verbose': '逐张打印图片，在终端上也是如此。',
  'help-flag-help': '本帮助；--help all 列出全部参数。',
  'help-flag-version': '打印版本号。',
} as const satisfies Record<keyof typeof HELP_ENGLISH, string>

import type { RUN_ENGLISH } from '../en/run.ts'

export const RUN_CHINESE = {
  'run-same-files': '{first} 和 {second} 都是 {path}；请改用不同的文件',
  'run-metadata-address':
    'allow-addresses 让所有 URL 和重定向都能访问 {address}，而云服务器在该地址发放实例的访问凭证',
  'run-same-bytes':
    '{host} 对 {total} 个 URL 中的 {count} 个返回了相同的内容（sha256 {sha256}）：可能是占位图，而不是图片本身',
  'run-rotating':
    '{host}：下载的 {total} 张图片中有 {known} 张以前已用其他 URL 存过；如果 {names} 的值每次运行都会变，又不决定是哪张图片，请在 `host-rules` 里为这台主机写 `drop-parameters: [{names}]`',
  'run-cancelled': '运行已取消，{total} 张图片中有 {count} 张未尝试',
  'run-lost': '{total} 张图片中有 {count} 张不在存储中',
  'run-lost-and-failed': '{lost}（fail-on: {rule}）',
  'run-left-over': '{total} 张图片中有 {left} 张留待下次运行',
  'run-objects-lost': '{total} 张图片中有 {lost} 张没有 key，因为它们的对象已不在存储端：请用 check 查看',
  'run-rate-held': '{rate}（{setting} {requests}）',
  'run-held': '{counts}；{setting}（同时 {requests} 个请求）限制了 {host} 的速度：主机允许时可以调高',
  'result-attempts': '{message}（尝试 {count} 次）',
  'untried-cancelled': '未尝试：运行已取消',
  'untried-deadline': '未尝试：已到达 {time} 的时限',
  'cut-deadline': '已开始但未完成：已到达 {time} 的时限',
  'cut-deadline-far': '{reached}；{elapsed} 内收到 {size}（{rate} MiB/秒）',
  'cut-deadline-need': '{far}，整个文件需要 {time}',
  'cut-deadline-files': '{count} 个文件在 {time} 的时限内下载不完（{host}：{elapsed} 内收到 {size}）',
  'cut-deadline-fix': '{problem}；请调大 `deadline`，或调小 `max-media-bytes`',
  'cut-size': '{done} MiB',
  'cut-size-of': '{done}/{total} MiB',
  'untried-because': '未尝试：{cause}',
  'url-expired': '未请求：链接已于 {time} 过期；请重新生成列表，并紧接着再次运行',
  'run-expired':
    '{total} 个链接中有 {count} 个在轮到之前已过期：请重新生成列表，并紧接着再次运行；已存储的图片不会再次请求',
  'run-expired-id': '{sentence}，前提是 URL 未变：如果每次导出的 URL 都不同，请用 `id-field` 指明图片',
  'dry-run': '试运行：没有抓取任何内容',
  'image-challenge': '返回的是 {challenge}，而不是图片',
  'image-placeholder': '收到的是占位图（{name}），不是图片本身',
  'image-never-kept': '{type}（{name}）是从不保留的图片类型',
  'image-too-large': '超过 `max-bytes`',
  unexpected: '意外错误：{error}',
} as const satisfies Record<keyof typeof RUN_ENGLISH, string>

import type { MANIFEST_ENGLISH } from '../en/manifest.ts'

export const MANIFEST_CHINESE = {
  'gone-since':
    '自 {since} 起已失效（{cause}，已尝试 {times}）；{next} 之前不再尝试；要立即重试，请把 retry-dead-after 设为 0s，或把留存的 failed-file 作为 urls-file',
  'refused-since':
    '自 {since} 起一直无法保存（{cause}，已尝试 {times}）；{next} 之前不再尝试；要立即重试，请把 retry-dead-after 设为 0s，或把留存的 failed-file 作为 urls-file',
  'manifest-off-forgets':
    'manifest 为 off：本次运行什么都不会记住。失败后暂停重试的图片，无论本次是否存下，之后的运行仍会跳过；要立即重试，请在 manifest: on 时把 retry-dead-after 设为 0s',
  'tried-once': '1 次',
  'tried-times': '{tries} 次',
  'stored-image-stays': '未能重新检查，保留已存储的图片：{why}',
  lost: '已存储的图片已丢失',
  'lost-other-bytes': '{host} 现在给出的是另外的字节',
  'object-lost': '{why}。它的对象 {key} 已不在存储端。',
  'object-lost-mirrored':
    '{why}。它的对象 {key} 已不在存储端：用带 repair: true 的 check 可以从 {mirrors} 取回。',
  'object-unlisted': '{why}。存储端的列表中没有它的对象 {key}，但尚未证实：下次运行会再查看。',
  'loss-accepted':
    '它的对象 {key} 已丢失，{since} 已接受这一丢失；要重新抓取，请把 retry-dead-after 设为 0s，或把留存的 failed-file 作为 urls-file',
  'known-lost': '查看过的 {looked} 张已知图片中有 {gone} 张已不在存储端：check 会说明缺少哪些、怎样取回',
  'folder-without-known':
    '存放目录中没有这份清单的任何已知图片，因此没有判断它们是否丢失：如果图片本应在那里，请运行 check；如果每次运行后都会移走图片，请设 manifest: off',
  'look-denied': '存储端不说明对象是否缺失：请授予 Bucket 的 s3:ListBucket 权限，运行时才能发现丢失的对象',
  'host-fails':
    '{host} 的 {tried} 个 URL 中有 {failed} 个失败，而记忆中已有 {before} 张来自该主机的图片；该主机可能已开始拒绝这些请求：请查看失败原因，并尝试在 host-rules 中设置 referer 或降低请求频率',
  'manifest-at-bucket':
    'manifest-at 为 {at}：只有存到本地目录时，记忆才能放在别的目录；存到 Bucket 时，记忆就在该 Bucket 的前缀之下',
  'manifest-at-url': 'manifest-at 为 {at}：必须是一个目录，例如 .cache/persist-images',
  'manifest-denied': 'manifest：{refusal}本次运行不使用以前运行的记忆。',
  'manifest-denied-rest': 'manifest：{refusal}本次运行不使用其余的记忆。',
  'manifest-problem': 'manifest：{problem}，其中记住的图片可能会再次抓取',
  'manifest-problems': '{second}此外，{first}。',
  'manifest-unread': '有 {count} 个记忆文件暂时无法读取',
  'manifest-unread-why': '有 {count} 个记忆文件暂时无法读取（{why}）',
  'manifest-damaged':
    'manifest：记忆文件 {files} 已损坏，其中记住的图片可能会再次抓取。何时可以删除，见 docs/check.zh-CN.md 的“记忆文件损坏时”一节。',
  'manifest-damaged-lines':
    'manifest：记忆文件 {files} 已损坏（{lines} 行无法读取），其中记住的图片可能会再次抓取。何时可以删除，见 docs/check.zh-CN.md 的“记忆文件损坏时”一节。',
  'manifest-outside':
    'manifest：有 {count} 行的对象不在前缀之下，例如 {key}。记忆只属于一个前缀，见 docs/moving.zh-CN.md。',
  'manifest-unwritten': 'manifest：有 {count} 行未能写入，下次运行可能会再次抓取这些图片。{refusal}',
  'manifest-too-late': '存储没有及时写入。',
  'manifest-not-whole': '{path} 之前是完整的，现在已不完整',
} as const satisfies Record<keyof typeof MANIFEST_ENGLISH, string>

import type { MIRRORS_ENGLISH } from '../en/mirrors.ts'

export const MIRRORS_CHINESE = {
  'mirror-line':
    '必须写成 NAME=DESTINATION，名称由 1 到 20 个小写字母和数字组成，例如 r2=r2://my-bucket/memes/ account-id=…',
  'mirror-name-twice': '名称 {name} 用了两次；请给每个镜像单独的名称',
  'mirror-word': '{word} 不是镜像的设置；可以写 {words}',
  'mirror-keys':
    '没有密钥；请在环境中设置 {id} 和 {secret}。只有服务和 endpoint 都相同时，才会使用本次运行自己的登录',
  'mirror-first-place': '目标位置',
  'mirror-other-place': '镜像 {name}',
  'mirror-place-same': '与{place}是同一个位置；镜像需要另外的 Bucket、前缀或目录',
  'mirror-place-inside': '位于{place}之内；镜像需要与之分开的 Bucket、前缀或目录',
  'mirror-place-around': '包含了{place}；镜像需要与之分开的 Bucket、前缀或目录',
  'mirror-needs-memory':
    'manifest 为 {manifest}：mirrors 需要可写的记忆；请设置 manifest: on，或去掉 mirrors',
  'mirror-other-destination':
    '镜像 {name}：记忆中这个名称对应 {before}，现在却是 {destination}；请给新位置另取名称，或写回原来的位置',
  'mirror-owed': '镜像 {name}：还缺 {count} 张图片；下次运行会从目标位置复制过去',
  'mirror-owed-because': '镜像 {name}：还缺 {count} 张图片；下次运行会从目标位置复制过去。{refusal}',
  'mirror-collisions':
    '镜像 {name}：有 {count} 张图片没有复制，因为镜像中相应的 key 下是别的内容：{keys}。请运行 check，并设置 mirrors 和 repair: replace，它会把记忆中的内容写到那里；或者删除错误的对象',
  'mirror-gone':
    '镜像 {name}：所缺的图片中有 {count} 张在目标位置也不存在或已改变；请运行 check，并设置 repair: true',
  'mirror-debt-damaged':
    '镜像 {name}：记录所欠图片的文件 {file} 已损坏，无法证明镜像中有哪些图片；请运行一次 check，并设置 mirrors 和 repair: true',
  'mirror-unproven':
    '镜像 {name}：本次运行中有 {count} 张图片早于该镜像，或者存下时没有设置该镜像，无法证明镜像中有它们；请运行一次 check，并设置 mirrors 和 repair: true',
  'mirror-unproven-memory':
    '镜像 {name} 是新的，而记忆中有更早的图片；请运行一次 check，并设置 mirrors 和 repair: true，它会把这些图片复制过去',
  'mirror-debts-unwritten':
    '镜像 {name}：未能记下镜像所缺的图片，因此有 {count} 张图片没有记住，下次运行会再次抓取。{refusal}',
  'mirror-unlisted': '镜像：{refusal}本次运行无法得知以前的运行还欠镜像哪些图片。',
  'mirrors-owed-here': '镜像还缺（下次带 mirrors 的 plan 或 persist 会补上）：{mirrors}',
  'mirror-owed-count': '{name}：{count}',
} as const satisfies Record<keyof typeof MIRRORS_ENGLISH, string>

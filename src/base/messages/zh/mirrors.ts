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
  'mirror-needs-memory': 'mirrors 需要可写的记忆；请设置 manifest: on，或去掉 mirrors',
} as const satisfies Record<keyof typeof MIRRORS_ENGLISH, string>

import type { PLAN_ENGLISH } from '../en/plan.ts'

export const PLAN_CHINESE = {
  'rule-plan-name': '由字母、数字、`.`、`_` 和 `-` 组成、最多 64 个字符的名称',
  'plan-unreadable': '无法读取 {key}：{cause}',
  'rule-queue':
    'Redis 或 Valkey 的 URL：`redis://host:port/db`，使用 TLS 时为 `rediss://`，经由 Sentinel 时为 `redis+sentinel://host:port,host:port/name/db`，用户名和密码须经百分号编码',
  'queue-packages': '队列需要两个尚未安装的包：请在 persist-images 旁用 `{command}` 安装',
  'queue-unreachable': '无法连接 {host} 上的队列：{cause}',
  'queue-gone': '已断开超过 {time}',
  'queue-no-answer': '没有响应',
  'queue-refuses': '{host} 上的队列拒绝了请求：{cause}',
  'queue-login':
    '用户名和密码写在 URL 中，即 `redis://user:password@host`，密码也可放在 `PERSIST_IMAGES_QUEUE_PASSWORD` 中',
  'queue-rights': 'docs/scale.zh-CN.md 列出了该用户所需的命令和键权限',
  'queue-replica': '它是只读副本，不能写入',
  'queue-primary': '请使用其主节点的地址',
  'queue-demoted':
    '该服务器是只读副本：请使用始终指向主节点的地址，或给出其 Sentinel，即 `redis+sentinel://host:port/name/db`',
  'queue-is-sentinel': '它是 Sentinel，不能存放队列',
  'queue-sentinels': '请写成 `redis+sentinel://host:port/name/db`，其中 name 是主节点的名称',
  'queue-no-sentinel': '该服务器不是 Sentinel：请改用 `redis://`，或给出 Sentinel 的端口',
  'queue-no-primary': '其 Sentinel 不认识名为 {name} 的主节点',
  'queue-database': 'URL 中主机后面的数字是数据库编号：默认有 16 个，从 0 开始',
  'queue-memory': '内存已满：请调大 `maxmemory`',
  'queue-certificate': '请通过 `NODE_EXTRA_CA_CERTS` 把签发该证书的 CA 证书告诉 Node',
  'queue-scheme': '`rediss://` 使用 TLS，`redis://` 不使用：是否应当换用另一个？',
  'queue-evicts':
    '{host} 上的队列在内存用满时会丢弃数据（{policy}），分片会因此重复开始：请设置 `maxmemory-policy noeviction`',
  'queue-paused': '队列已暂停：恢复之后才会分发分片',
  'part-lost': '未尝试：此分片可能已由另一个 worker 接手',
  'parts-lost': '队列丢失了 {count} 个分片，它们可能仍由其他 worker 持有：{time}后重新放入队列',
  'queue-and-part': '`queue` 和 `part` 不能同时使用：下一个处理哪个分片由队列决定',
  'wait-without-queue': '`wait` 用于等待队列中以后的计划：需要 `queue`',
  'stored-too-large': '太大',
  'stored-damaged': '已损坏（{code}）',
  'stored-missing': '不存在',
  'stored-not-json': '不是 JSON',
  'stored-no-plan': '不是计划',
  'stored-other-version': '由其他版本写成',
  'plan-cancelled': '计划写入之前已取消',
  'plan-open':
    '计划 “{plan}” 的 {parts} 个分片中还有 {open} 个未完成，而这次的列表不同：请先完成它，或用 `plan` 另取名称，或设置 `replace`',
  'plan-open-old': '计划 “{plan}” 由旧版本建立，尚未完成：请用该版本完成它，或设置 `replace`',
  'plan-old': '计划 “{plan}” 由旧版本建立：请用该版本完成它，或加上 `replace` 重新计划其列表',
  'plan-meanwhile': '其间已有人用其他列表建立了计划 “{plan}”：请用 `plan` 另取名称',
  'plan-replaced': '此 worker 工作期间，计划 “{plan}” 被另一个计划取代',
  'plan-tasks-read':
    '如果 {parts} 个分片各由一个任务处理，所有任务总共会读取 {gigabytes} GB 的记忆：调大 `part-images` 可以减少任务数',
  'plan-missing': '该目标下没有计划 “{plan}”：请先用 `plan` 建立',
  'rule-part': '从 0 开始的编号或 `auto`',
  'rule-part-auto': '变量 {variables} 之一',
  'rule-part-one': '唯一的编号，而 {name} 给出分片 {part}，{other} 给出分片 {otherPart}',
  'work-no-part':
    '`part` 指明此 worker 处理计划的哪个分片（从 0 开始的编号，或 `auto`）；或用 `queue` 指明从哪里领取',
  'work-differs':
    '{name} 是 {value}，而计划 “{plan}” 的 worker 开始时用的是 {other}：所有 worker 的设置必须一致',
  'work-cancelled': '分片开始之前已取消',
  'part-lines-unreadable': '分片 {part}：{count} 行不是图片，已忽略',
  'part-waits': '分片 {part} 等待同一主机的分片 {after}',
  'part-abandoned': '分片 {part} 已放弃：{reason}',
  'part-abandoned-way-out':
    '请用相同的列表再次运行 plan，或以 `retry-abandoned` 启动 worker：两者都会重新打开此分片',
  'part-positions-missing': '其中的图片与计划不符',
  'part-damaged-way-out': '请用相同的列表再次运行 plan，分片会重新写入',
  'part-results-damaged': '分片 {part}：结果已损坏或不完整，因此视为未完成；下一个 worker 会重新处理',
  'plan-no-last-round': '计划 “{plan}” 没有上一轮，或上一轮已删除',
  'plans-open-here':
    '该目标下有未完成的计划：{plans}。其中也有的图片可能会请求两次，主机同时收到的请求也可能超过 `per-host-concurrency`',
  'parts-abandoned':
    '{count} 个分片已放弃。请用相同的列表再次运行 plan，或以 `retry-abandoned` 启动 worker：两者都会重新打开它们。',
  'status-lost-worker': '分片 {part}：其 worker {worker} 没有动静；{until} 起可由其他 worker 接手',
  'plan-remove-open':
    '计划 “{plan}” 的 {parts} 个分片中还有 {open} 个未完成，只能删除已完成的计划：请先完成它，或用 `plan` 和 `replace` 取代它',
  'plan-remove-missing': '该目标下没有计划 “{plan}”：`plans` 会列出所有计划',
  'plans-cancelled': '读完所有计划之前已取消',
  'status-cancelled': '读完计划之前已取消',
  'unfolded-many':
    'manifest：计划之外写入了 {count} 行，超过一个 worker 能保存的数量：其中部分图片可能会再次抓取；下次 plan 会收入它们',
} as const satisfies Record<keyof typeof PLAN_ENGLISH, string>

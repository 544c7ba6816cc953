/** Fields of a plan: the lists of a run, and how they are cut into parts. */
import type { Listener } from '../../base/watcher.ts'
import type { JobOptions } from '../options/context.ts'
import { inGroup, type OptionsIn, type Table } from '../options/field.ts'
import { anyText, trueOrFalse, wholeNumber } from '../options/parsers.ts'
import { STORE_FIELDS } from '../options/store-fields.ts'
import { IMAGE_LIST_FIELDS } from '../persist/options/image-list-fields.ts'
import { RUN_FIELDS } from '../persist/options/run-fields.ts'
import { mustBeName } from './plan-names.ts'
import { queueAddress, queueSecrets } from './queue-url.ts'

/** Every job about a plan takes this field. */
export const PLAN_FIELD = inGroup('what', {
  plan: {
    parse: (value: string) => mustBeName(anyText(value)),
    default: 'default',
    en: 'Name of the plan: letters, digits, `.`, `_`, `-`, at most 64.',
    zh: '计划的名称：字母、数字、`.`、`_`、`-`，最多 64 个字符。',
    common: true,
  },
})

/** Planning and working with a queue take this field. */
export const QUEUE_FIELD = inGroup('what', {
  queue: {
    parse: queueAddress,
    private: true,
    secretsIn: queueSecrets,
    en: 'Redis or Valkey that hands out the parts: `redis://host:port/db`, `rediss://` with TLS, or `redis+sentinel://host:port,host:port/name/db`; the password in the URL or in `PERSIST_IMAGES_QUEUE_PASSWORD`.',
    zh: '分发分片的 Redis 或 Valkey：`redis://host:port/db`，使用 TLS 时为 `rediss://`，经由 Sentinel 时为 `redis+sentinel://host:port,host:port/name/db`；密码写在 URL 里，或放在 `PERSIST_IMAGES_QUEUE_PASSWORD`。',
    also: 'The variable is one of `environment`.',
    common: true,
  },
})

export const PLAN_FIELDS = {
  ...IMAGE_LIST_FIELDS,
  destination: RUN_FIELDS.destination,
  ...STORE_FIELDS,
  'allow-types': RUN_FIELDS['allow-types'],
  encryption: RUN_FIELDS.encryption,
  'manifest-at': RUN_FIELDS['manifest-at'],
  ...PLAN_FIELD,
  ...inGroup('what', {
    'part-images': {
      parse: wholeNumber(1, 100_000),
      default: '10000',
      en: 'Images of one part at most.',
      zh: '一个分片最多多少张图片。',
      common: true,
    },
  }),
  ...QUEUE_FIELD,
  ...inGroup('what', {
    replace: {
      parse: trueOrFalse,
      default: 'false',
      en: 'Plan anew: replace a plan of the same name that is not done, or that is of the same lists.',
      zh: '重新开始：用这个计划取代同名的计划，即使那个尚未完成，或列表相同。',
      common: true,
    },
  }),
} satisfies Table

/** Receives the progress of planning. */
export interface PlanWatcher extends Listener {
  /** Positions of the lists read so far. */
  read?(positions: number): void
}

/** Options of a plan. A `SettingsError` names every value that breaks a rule, before the first request. */
export interface PlanOptions extends OptionsIn<typeof PLAN_FIELDS>, JobOptions {
  /** Ends planning early with the reason `cancelled`; nothing is planned then. */
  readonly signal?: AbortSignal
  /** Receives events while they happen. */
  readonly watch?: PlanWatcher
}

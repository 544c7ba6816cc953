/** The field for further places, of every job that reads or writes them. */
import { inGroup, type OptionsIn } from './field.ts'
import { lineList } from './parsers.ts'

export const MIRROR_FIELDS = inGroup('where', {
  mirrors: {
    parse: lineList,
    private: true,
    en: 'Further destinations, one a line: `NAME=DESTINATION`, then `region=`, `endpoint=`, `endpoint-style=`, `account-id=` where needed. Keys come from `MIRROR_<NAME>_ACCESS_KEY_ID`, `MIRROR_<NAME>_SECRET` and `MIRROR_<NAME>_TOKEN` of the environment; see "docs/mirrors.md".',
    zh: '更多的存放位置，每行一个：`NAME=DESTINATION`，必要时再加 `region=`、`endpoint=`、`endpoint-style=`、`account-id=`。密钥取自环境变量 `MIRROR_<NAME>_ACCESS_KEY_ID`、`MIRROR_<NAME>_SECRET` 和 `MIRROR_<NAME>_TOKEN`；见 docs/mirrors.zh-CN.md。',
    also: 'Here also an array, and the environment is `environment`.',
    common: true,
  },
})

/** The option for further places, of every job that reads or writes them. */
export interface MirrorOptions extends OptionsIn<typeof MIRROR_FIELDS> {}

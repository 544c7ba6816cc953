/**
 * The regions of OSS: their ids, for signatures and endpoints, and their names in the console. A region that is
 * missing here works all the same; the table only serves to read names and to notice slips.
 * https://help.aliyun.com/zh/oss/user-guide/regions-and-endpoints, read in November 2026.
 */
import { nearestWord } from '../../../base/messages/nearest-word.ts'

export interface OssRegion {
  /** As in Signature V4, without `oss-`. */
  readonly id: string
  /** Name in the Chinese console, with full-width brackets. */
  readonly chinese: string
  /** Name in the English console. */
  readonly english: string
}

const row = (id: string, chinese: string, english: string): OssRegion => ({ id, chinese, english })

export const OSS_REGIONS: readonly OssRegion[] = [
  row('cn-hangzhou', '华东1（杭州）', 'China (Hangzhou)'),
  row('cn-shanghai', '华东2（上海）', 'China (Shanghai)'),
  row('cn-nanjing', '华东5（南京-本地地域）', 'China (Nanjing - Local Region)'),
  row('cn-fuzhou', '华东6（福州-本地地域）', 'China (Fuzhou - Local Region)'),
  row('cn-wuhan-lr', '华中1（武汉-本地地域）', 'China (Wuhan - Local Region)'),
  row('cn-qingdao', '华北1（青岛）', 'China (Qingdao)'),
  row('cn-beijing', '华北2（北京）', 'China (Beijing)'),
  row('cn-zhangjiakou', '华北3（张家口）', 'China (Zhangjiakou)'),
  row('cn-huhehaote', '华北5（呼和浩特）', 'China (Hohhot)'),
  row('cn-wulanchabu', '华北6（乌兰察布）', 'China (Ulanqab)'),
  row('cn-shenzhen', '华南1（深圳）', 'China (Shenzhen)'),
  row('cn-heyuan', '华南2（河源）', 'China (Heyuan)'),
  row('cn-guangzhou', '华南3（广州）', 'China (Guangzhou)'),
  row('cn-chengdu', '西南1（成都）', 'China (Chengdu)'),
  row('cn-hongkong', '中国香港', 'China (Hong Kong)'),
  row('ap-northeast-1', '日本（东京）', 'Japan (Tokyo)'),
  row('ap-northeast-2', '韩国（首尔）', 'South Korea (Seoul)'),
  row('ap-southeast-1', '新加坡', 'Singapore'),
  row('ap-southeast-3', '马来西亚（吉隆坡）', 'Malaysia (Kuala Lumpur)'),
  row('ap-southeast-5', '印度尼西亚（雅加达）', 'Indonesia (Jakarta)'),
  row('ap-southeast-6', '菲律宾（马尼拉）', 'Philippines (Manila)'),
  row('ap-southeast-7', '泰国（曼谷）', 'Thailand (Bangkok)'),
  row('eu-central-1', '德国（法兰克福）', 'Germany (Frankfurt)'),
  row('eu-west-1', '英国（伦敦）', 'UK (London)'),
  row('us-west-1', '美国（硅谷）', 'US (Silicon Valley)'),
  row('us-east-1', '美国（弗吉尼亚）', 'US (Virginia)'),
  row('us-southeast-1', '美国（亚特兰大）', 'US (Atlanta)'),
  row('na-south-1', '墨西哥', 'Mexico'),
  row('me-east-1', '阿联酋（迪拜）', 'UAE (Dubai)'),
  row('me-central-1', '沙特（利雅得）', 'SAU (Riyadh - Partner Region)'),
  row('rg-china-mainland', '无地域属性（中国内地）', 'No region attribute (Chinese mainland)'),
]

/**
 * Returns the region for a name of the console: `杭州`, `华东1（杭州）`, `China (Hangzhou)`, `hangzhou`.
 * @returns its id; undefined if the name fits no region, or several
 */
export function regionNamed(text: string): string | undefined {
  const wanted = plainName(text)
  if (wanted === '') return undefined
  const found = OSS_REGIONS.filter(region => namesOf(region).includes(wanted))
  return found.length === 1 ? found[0]?.id : undefined
}

/**
 * Guesses the id that an unknown one was meant to be. An id that differs only in its digits is no slip, because a new
 * region may have any number. Neither is one with a correct direction: `me-south-1` may exist one day.
 */
export function regionMeantBy(id: string): string | undefined {
  if (DIRECTED.test(id)) return undefined
  const letters = lettersOf(id)
  if (OSS_REGIONS.some(region => lettersOf(region.id) === letters)) return undefined
  const near = nearestWord(
    letters,
    OSS_REGIONS.map(region => lettersOf(region.id)).filter(one => Math.abs(one.length - letters.length) <= 2),
  )
  return near === undefined ? undefined : OSS_REGIONS.find(region => lettersOf(region.id) === near)?.id
}

const DIRECTED = /^[a-z]{2}-(?:(?:north|south)?(?:east|west)|north|south|central)(?:-\d{1,2})?$/

const lettersOf = (id: string) => id.replace(/[^a-z]/g, '')

/** Removes blanks and brackets, which users often omit, and unifies full-width characters. */
const plainName = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()（）-]|本地地域|local region/g, '')

/** The whole name, the text in its brackets, and the numbered part before them. */
function namesOf({ id, chinese, english }: OssRegion): readonly string[] {
  const inBrackets = [chinese, english].flatMap(name => /[（(]([^）)]+)[）)]/.exec(name)?.[1] ?? [])
  const numbered = /^(.+\d)（/.exec(chinese)?.slice(1) ?? []
  const withoutPrefix = /^cn-[a-z]+$/.test(id) ? [id.slice(3)] : []
  return [
    chinese,
    english,
    ...inBrackets,
    ...numbered,
    ...withoutPrefix,
    ...(id === 'cn-hongkong' ? ['香港'] : []),
  ].map(plainName)
}

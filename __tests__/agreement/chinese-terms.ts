interface Term {
  readonly term: string
  readonly not: RegExp
  readonly because?: string
  /** Near misses, each of which falls; and sentences that stand. */
  readonly falls?: readonly string[]
  readonly stands?: readonly string[]
}

/** The Chinese word for each thing, and the variants that a page or a message must not use. */
export const TERMS: readonly Term[] = [
  { term: 'Bucket', not: /存储桶/ },
  { term: '目录', not: /文件夹/ },
  { term: 'runner', not: /运行器/ },
  { term: '公网', not: /外网/ },
  { term: '权限策略', not: /授权策略/, because: 'OSS calls a bucket policy so' },
  { term: '暂停重试', not: /休息|叫醒/ },
  { term: '结果', not: /结局/ },
  { term: '字段', not: /成员/ },
  { term: '你', not: /您/ },
  {
    term: '步骤',
    not: /让 ?step |(?:每个|[上下]一个) step |时 step /,
    falls: ['下一个 step 开一个 issue', '有图片损坏时 step 失败'],
    stands: ['下一个步骤开一个 issue'],
  },
  { term: '常用工作流', not: /配方/ },
  {
    term: '响应',
    not: /应答|回答(?!四个问题)/,
    falls: ['连续第三次得到同样的回答', '服务器没有应答'],
    stands: ['先回答四个问题'],
  },
  { term: '网站', not: /站点/ },
  { term: 'job', not: /作业(?!数组)/, because: 'Slurm alone has 作业' },
  { term: '临时访问凭证', not: /临时凭证/ },
  {
    term: '过期',
    not: /链接[^，。：]{0,6}失效|失效的链接/,
    because: 'an image is gone (失效), a link expires',
  },
  { term: '按要求发送', not: /想看到什么/ },
  { term: '提前收尾', not: /干净地/ },
  {
    term: '测试对象',
    not: /体检|探测对象/,
    falls: ['不写入探测对象'],
    stands: ['没有可用的测试对象'],
  },
  { term: 'AccessKey', not: /密钥对/, because: 'a 密钥对 is the SSH key of an ECS' },
  { term: '域名、图片站', not: /主机(?!名)/, because: 'an image host is no machine' },
  { term: '列表', not: /(?<!物料)清单/ },
  { term: '一项', not: /列表的位置/, because: 'a list has items' },
  { term: '运行记录', not: /记忆/, because: 'a program does not recall' },
  { term: '生成、写入', not: /写出/ },
  { term: 'Bucket、存储', not: /存储端/ },
  { term: '确认丢失', not: /接受丢失/ },
  { term: '开通 OSS', not: /用过 ?OSS/, because: 'the rule counts from the day of activation' },
  {
    term: 'key',
    not: /(?:object|对象的?) ?key|[新旧]键|[这该那]个?键(?!值)|键名/i,
    falls: ['已由新键取代', '这个键已被占用', '对象 key 为空', '对象的 key', 'object key 的模板'],
    stands: ['Map 中是键值对', 'access key id', '每个对象一个 key'],
  },
  { term: '试运行', not: /演练|预演|空跑/, falls: ['演练不生成这个页面'], stands: ['试运行不生成这个页面'] },
  {
    term: '图片站',
    not: /(?<!CDN 的?)源站/,
    because: 'an 源站 is what a CDN fetches from',
    falls: ['缺失且源站已没有', '发给所有源站的请求头', '访问源站的代理，CDN 除外'],
    stands: ['CDN 的源站设为 Bucket 的域名', '私有 Bucket 回源'],
  },
  {
    term: '下载、请求',
    not: /抓取|抓[来到回]/,
    because: 'an image is downloaded, a URL is requested',
    falls: ['将重新抓取', '只抓取 http 的 URL', '抓来的图片'],
    stands: ['爬虫找到的图片', '将重新下载'],
  },
  {
    term: 'token',
    not: /(?<!API )令牌(?!值)/,
    because: 'the console of Cloudflare alone says 令牌',
    falls: ['其中可能有令牌', '请为令牌授予权限'],
    stands: ['R2 API 令牌', '不要取它们上方的令牌值'],
  },
  { term: '免密钥', not: /(?:无|不用)密钥/, falls: ['无密钥登录', '[不用密钥](x)'], stands: ['免密钥登录'] },
  {
    term: 'secret、密钥',
    not: /秘密|机密(?!访问密钥)/,
    because: 'the console of Cloudflare alone says 机密访问密钥',
    falls: ['ARN 不是秘密', '前缀不是机密'],
    stands: ['取其中的机密访问密钥'],
  },
  { term: '短划线', not: /短横线|连字符/, falls: ['以短横线开头'], stands: ['短划线（-）'] },
  {
    term: '分片',
    not: /第几份|切片|分区/,
    falls: ['处理列表的第几份'],
    stands: ['属于另一分片', '指定其中一份'],
  },
  {
    term: '工作流',
    not: /[\u4e00-\u9fff] ?workflow(?![-.\w])|(?<![A-Z][a-z]+ )workflow ?[\u4e00-\u9fff]/,
    falls: ['请写在 workflow 里', '在 workflow'],
    stands: ['请写在工作流里', '到 Enable workflow 重新启用'],
  },
  { term: 'ID token', not: /ID Token|Pull Request/, falls: ['拿不到 ID Token'], stands: ['ID token'] },
  { term: '。', not: /。 +[\u4e00-\u9fff]/, because: 'no blank follows a full stop' },
]

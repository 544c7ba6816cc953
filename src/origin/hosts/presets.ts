/**
 * Headers that well-known image hosts want, each with the thread or file that says so. Pure data: each row has a
 * source, and contains only what the source calls for. `docs/hosts.md` shows this table.
 */
import type { HostRule } from './rules.ts'

export const PRESETS: readonly HostRule[] = [
  // Weibo refuses a browser's agent without a Referer, and another site's Referer.
  {
    site: { en: 'Weibo', zh: '微博' },
    hosts: ['sinaimg.cn'],
    referer: new URL('https://weibo.com/'),
    source: 'https://github.com/dataabc/weiboSpider/issues/503',
  },
  {
    site: { en: 'Pixiv', zh: 'Pixiv' },
    hosts: ['pximg.net'],
    referer: new URL('https://www.pixiv.net/'),
    source: 'https://github.com/xuejianxianzun/PixivBatchDownloader/issues/408',
  },
  {
    site: { en: 'Zhihu', zh: '知乎' },
    hosts: ['zhimg.com'],
    referer: 'none',
    source: 'https://github.com/yatessss/zhihudaily-vue/issues/3',
  },
  // WeChat and QQ answer another site's Referer with status 200 and a picture of the refusal.
  {
    site: { en: 'WeChat and QQ', zh: '微信公众号、QQ' },
    hosts: ['qpic.cn', 'qlogo.cn'],
    referer: 'none',
    source:
      'https://github.com/feiruo/userChromeJS/blob/f3b76f395f0b051ad6abc05418faea238ad9daea/RefererChange/_refererChange.js',
  },
  {
    site: { en: 'Tencent Docs', zh: '腾讯文档' },
    hosts: ['docs.qq.com'],
    referer: 'origin',
    source: 'https://github.com/leaperone/MultiPost-Extension/pull/232',
  },
  {
    site: { en: 'Bilibili', zh: '哔哩哔哩（B站）' },
    hosts: ['hdslb.com'],
    referer: 'none',
    source: 'https://github.com/DIYgod/RSSHub/issues/1297',
  },
  // Douban answers 403 or 418 to all but its own sites.
  {
    site: { en: 'Douban', zh: '豆瓣' },
    hosts: ['doubanio.com'],
    referer: new URL('https://movie.douban.com/'),
    source: 'https://github.com/jxxghp/MoviePilot/pull/6661',
  },
  {
    site: { en: 'Yuque', zh: '语雀' },
    hosts: ['nlark.com'],
    referer: 'none',
    source: 'https://github.com/x-cold/yuque-hexo/issues/41',
  },
  {
    site: { en: 'CSDN', zh: 'CSDN' },
    hosts: ['csdnimg.cn'],
    referer: 'none',
    source: 'https://github.com/CodingDocs/springboot-guide/issues/48',
  },
  {
    site: { en: 'Jianshu, Juejin (former host)', zh: '简书、稀土掘金（旧域名）' },
    hosts: ['jianshu.io', 'xitu.io'],
    referer: 'none',
    source: 'https://github.com/biaochenxuying/blog/issues/31',
  },
  {
    site: { en: 'cnblogs', zh: '博客园' },
    hosts: ['*.cnblogs.com'],
    referer: 'none',
    source: 'https://github.com/ltimon/dianping-react/issues/2',
  },
  {
    site: { en: 'mdnice', zh: 'mdnice' },
    hosts: ['files.mdnice.com'],
    referer: 'none',
    source: 'https://github.com/xugaoyi/vuepress-theme-vdoing/issues/675',
  },
  // sspai refuses the empty Referer.
  {
    site: { en: 'sspai', zh: '少数派' },
    hosts: ['cdnfile.sspai.com'],
    referer: 'origin',
    source: 'https://github.com/fantasy-ke/obsidian-cf-imgbed/pull/18',
  },
  {
    site: { en: 'Xiaohongshu', zh: '小红书' },
    hosts: ['xhscdn.com'],
    referer: 'none',
    source: 'https://github.com/1sdv/TripStar/issues/28',
  },
  {
    site: { en: 'Baidu Tieba', zh: '百度贴吧' },
    hosts: ['imgsrc.baidu.com', 'tiebapic.baidu.com'],
    referer: 'none',
    source: 'https://github.com/DIYgod/RSSHub/pull/20',
  },
  {
    site: { en: 'Imgur', zh: 'Imgur' },
    hosts: ['i.imgur.com'],
    referer: 'none',
    source: 'https://github.com/ankitects/anki/issues/2234',
  },
  {
    site: { en: 'WEBTOON', zh: 'WEBTOON' },
    hosts: ['webtoon-phinf.pstatic.net'],
    referer: new URL('https://www.webtoons.com/'),
    source: 'https://github.com/TepesDracula/webtoons/issues/2',
  },
  {
    site: { en: 'DCInside', zh: 'DCInside' },
    hosts: ['dcinside.co.kr'],
    referer: new URL('http://m.dcinside.com/api/view_img.php'),
    source: 'https://github.com/geeksbaek/goinside/issues/9',
  },
  // Wikimedia requires programs to name themselves and a way to reach their owner.
  {
    site: { en: 'Wikimedia', zh: '维基媒体' },
    hosts: ['upload.wikimedia.org'],
    userAgent: 'plain',
    source: 'https://github.com/IsraelHikingMap/Site/issues/1573',
  },
  // Danbooru refuses programs that call themselves browsers.
  {
    site: { en: 'Danbooru', zh: 'Danbooru' },
    hosts: ['donmai.us'],
    userAgent: 'plain',
    source: 'https://github.com/Bionus/imgbrd-grabber/issues/2912',
  },
]

/**
 * Headers that well-known image hosts want, each with the thread or file that says so. Pure data: each row has a
 * source, and contains only what the source calls for. `docs/hosts.md` shows this table.
 */
import type { HostRule } from './rules.ts'

export const PRESETS: readonly HostRule[] = [
  // Weibo refuses a browser's agent without a Referer, and another site's Referer.
  {
    hosts: ['sinaimg.cn'],
    referer: new URL('https://weibo.com/'),
    source: 'https://github.com/dataabc/weiboSpider/issues/503',
  },
  // Pixiv
  {
    hosts: ['pximg.net'],
    referer: new URL('https://www.pixiv.net/'),
    source: 'https://github.com/xuejianxianzun/PixivBatchDownloader/issues/408',
  },
  // Zhihu
  {
    hosts: ['zhimg.com'],
    referer: 'none',
    source: 'https://github.com/yatessss/zhihudaily-vue/issues/3',
  },
  // WeChat and QQ answer another site's Referer with status 200 and a picture of the refusal.
  {
    hosts: ['qpic.cn', 'qlogo.cn'],
    referer: 'none',
    source:
      'https://github.com/feiruo/userChromeJS/blob/f3b76f395f0b051ad6abc05418faea238ad9daea/RefererChange/_refererChange.js',
  },
  // Tencent Docs
  {
    hosts: ['docs.qq.com'],
    referer: 'origin',
    source: 'https://github.com/leaperone/MultiPost-Extension/pull/232',
  },
  // Bilibili
  { hosts: ['hdslb.com'], referer: 'none', source: 'https://github.com/DIYgod/RSSHub/issues/1297' },
  // Douban answers 403 or 418 to all but its own sites.
  {
    hosts: ['doubanio.com'],
    referer: new URL('https://movie.douban.com/'),
    source: 'https://github.com/jxxghp/MoviePilot/pull/6661',
  },
  // Yuque
  { hosts: ['nlark.com'], referer: 'none', source: 'https://github.com/x-cold/yuque-hexo/issues/41' },
  // CSDN
  {
    hosts: ['csdnimg.cn'],
    referer: 'none',
    source: 'https://github.com/CodingDocs/springboot-guide/issues/48',
  },
  // Jianshu, and Juejin's former host
  {
    hosts: ['jianshu.io', 'xitu.io'],
    referer: 'none',
    source: 'https://github.com/biaochenxuying/blog/issues/31',
  },
  // cnblogs
  {
    hosts: ['*.cnblogs.com'],
    referer: 'none',
    source: 'https://github.com/ltimon/dianping-react/issues/2',
  },
  // mdnice
  {
    hosts: ['files.mdnice.com'],
    referer: 'none',
    source: 'https://github.com/xugaoyi/vuepress-theme-vdoing/issues/675',
  },
  // sspai refuses the empty Referer.
  {
    hosts: ['cdnfile.sspai.com'],
    referer: 'origin',
    source: 'https://github.com/fantasy-ke/obsidian-cf-imgbed/pull/18',
  },
  // Xiaohongshu
  { hosts: ['xhscdn.com'], referer: 'none', source: 'https://github.com/1sdv/TripStar/issues/28' },
  // Baidu Tieba
  {
    hosts: ['imgsrc.baidu.com', 'tiebapic.baidu.com'],
    referer: 'none',
    source: 'https://github.com/DIYgod/RSSHub/pull/20',
  },
  // Imgur
  { hosts: ['i.imgur.com'], referer: 'none', source: 'https://github.com/ankitects/anki/issues/2234' },
  // WEBTOON
  {
    hosts: ['webtoon-phinf.pstatic.net'],
    referer: new URL('https://www.webtoons.com/'),
    source: 'https://github.com/TepesDracula/webtoons/issues/2',
  },
  // DCInside
  {
    hosts: ['dcinside.co.kr'],
    referer: new URL('http://m.dcinside.com/api/view_img.php'),
    source: 'https://github.com/geeksbaek/goinside/issues/9',
  },
  // Wikimedia requires programs to name themselves and a way to reach their owner.
  {
    hosts: ['upload.wikimedia.org'],
    userAgent: 'plain',
    source: 'https://github.com/IsraelHikingMap/Site/issues/1573',
  },
  // Danbooru refuses programs that call themselves browsers.
  {
    hosts: ['donmai.us'],
    userAgent: 'plain',
    source: 'https://github.com/Bionus/imgbrd-grabber/issues/2912',
  },
]

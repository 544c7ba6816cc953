/** Feeds of all kinds, written with any addresses: what a feed holds, and how its file is dressed. */

/**
 * How an address stands in the file: `x` in XML with references, `c` in HTML in CDATA, `h` in HTML with references,
 * `t` in CDATA alone.
 */
const WAYS: Readonly<Record<string, (url: string) => string>> = {
  x: url => url.replaceAll('&', '&amp;'),
  c: url => url.replaceAll('&', '&amp;'),
  h: url => url.replaceAll('&', '&amp;amp;'),
  t: url => url,
}

export interface FeedFile {
  readonly name: string
  /** Addresses as a reader must find them, in their order. */
  readonly urls: readonly string[]
  /** @param links one for each URL; without them the file as it comes */
  written(links?: readonly string[]): string
}

/** `«way|address as written|URL»`; the URL is left out where they are equal. */
const TOKEN = /«(\w)\|([^|»]*)(?:\|([^»]*))?»/g

const BODIES: Readonly<Record<string, string>> = {
  'rss.xml': `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>a &lt;img src="https://no.test/1.png"></title><link>https://blog.test/</link>
<image><title>x</title><url>«x|https://a.test/logo.png?a=1&b=2»</url><link>https://blog.test/</link></image>
<item><title><![CDATA[<img src="https://no.test/2.png">]]></title><link>https://blog.test/1/</link>
<description>&lt;p&gt;a &amp;amp; b&lt;/p&gt;&lt;img src=&quot;«h|https://a.test/1.png?a=1&b=2»&quot;&gt;</description>
<content:encoded><![CDATA[<p>é</p><img alt="a" src="«c|https://a.test/2.png?a=1&b=2»" srcset='«c|https://a.test/3.png» 2x'>]]></content:encoded>
<enclosure url="«x|https://a.test/4.jpg?a=1&b=2»" length="1" type="image/jpeg"/>
<enclosure url="https://no.test/5.mp3" length="1" type="audio/mpeg"/></item></channel></rss>`,
  'media.rss': `<rss version="2.0" xmlns:m="http://search.yahoo.com/mrss" xmlns:itunes="http://www.itunes.com/DTDs/Podcast-1.0.dtd"><channel>
<itunes:image href='«x|https://a.test/show.jpg?a=1&b=2»'/><itunes:summary>&lt;img src='https://no.test/1.png'&gt;</itunes:summary>
<item><m:group><m:content url="«x|https://a.test/1.jpg»" medium="image"><m:thumbnail url="«x|https://a.test/t.jpg?a&b»"/></m:content>
<m:content url="https://no.test/1.mp4" type="video/mp4"/><m:content url="https://no.test/2.MP4?x"/><m:content url="«x|https://a.test/2.jpg»"/></m:group>
<guid>https://no.test/2.png</guid><source url="https://no.test/feed.xml">x</source></item></channel></rss>`,
  'undeclared.xml': `<rss><channel><item><media:thumbnail url="«x|https://a.test/1.png»" /><content:encoded>&#60;img src=&#x22;«h|https://a.test/2.png?a&b»&#x22;&#62;</content:encoded>
<other:description>&lt;img src='https://no.test/1.png'&gt;</other:description></item></channel></rss>`,
  'atom.atom': `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://blog.test/a/"><link rel="self" href="https://no.test/feed"/><link href="/"/><id>https://no.test/</id>
<entry xml:base="b/"><link rel="enclosure" type="image/png" href="«x|1.png?a=1&b=2|https://blog.test/a/b/1.png?a=1&b=2»"/>
<summary type="html">&lt;img src='«h|/2.png?a=1&b=2|https://blog.test/2.png?a=1&b=2»'&gt;</summary>
<content type="html" xml:base="//cdn.test/"><![CDATA[<img src="«c|3.png|https://cdn.test/3.png»"><a href="4.png">x</a>]]></content></entry>
<entry><summary>&lt;img src='https://no.test/4.png'&gt;</summary><content type="text">&lt;img src='https://no.test/5.png'&gt;</content></entry></feed>`,
  'xhtml.xml': `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:h="http://www.w3.org/1999/xhtml"><a:link rel="alternate" href="https://blog.test/x/"/>
<a:entry><a:content type="xhtml"><h:div><h:p>a<![CDATA[<img src="https://no.test/1.png">]]></h:p><h:iframe src="https://no.test/"/><h:title/>
<h:img src="«x|https://a.test/1.png?a=1&b=2»" alt="&lt;"/><h:div xml:base="https://c.test/"><h:img src='«x|2.png|https://c.test/2.png»'></h:img></h:div><h:img src="«x|3.png|https://blog.test/x/3.png»"/></h:div></a:content></a:entry>
<a:entry><a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p style="background: url(«x|https://a.test/4.png»)"/><script>"&lt;img src='https://no.test/2.png'>"</script></div></a:content></a:entry></a:feed>`,
  'rdf.xml': `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:c="http://purl.org/rss/1.0/modules/content/">
<channel rdf:about="https://no.test/"><title>x</title><link>https://blog.test/</link><image rdf:resource="https://no.test/logo.png"/></channel>
<image rdf:about="https://no.test/logo.png"><url>  «x|https://a.test/logo.png?a=1&b=2»
</url></image><item><link>https://blog.test/1</link><description><![CDATA[<img src=«c|https://a.test/1.png»>]]></description><c:encoded><![CDATA[a]]>&lt;b><![CDATA[<img src="«c|2.png|https://blog.test/2.png»">]]></c:encoded></item></rdf:RDF>`,
  'old.rss': `<rss version="0.91"><channel><description>&unknown; &lt;img src="«h|https://a.test/1.png»" alt="&copy;">
</description><image><url><![CDATA[«t|https://a.test/2.png?a=1&b=2»]]></url></image><item><description/><!-- <enclosure url="https://no.test/3.png"/> -->
<enclosure url="«x|https://a.test/4.png»"></enclosure><image><url></url></image></item></channel></rss>`,
  'default.xml': `<rss xmlns="https://example.test/own" xmlns:atom="http://www.w3.org/2005/Atom"><channel><atom:link href="https://no.test/" rel="self"/><link>https://blog.test/deep/page</link>
<item><enclosure url='«x|../1.webp|https://blog.test/1.webp»' type=""/><description>line &#13;&#10;&lt;IMG SRC=«h|https://a.test/2.png»&gt;</description></item></channel></rss>`,
}

const DRESSES: Readonly<Record<string, (feed: string) => string>> = {
  plain: feed => feed,
  'with CRLF': feed => `<?xml version="1.0" encoding="UTF-8"?>\r\n${feed.replaceAll('\n', '\r\n')}\r\n`,
  'with a byte order mark': feed => `\ufeff<?xml version='1.0'?>\n${feed}\n\n`,
  'with a DOCTYPE and comments': feed =>
    `<?xml version="1.0"?>\n<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "https://no.test/rss.dtd">\n<!-- <img src="https://no.test/9.png"> -->\n<?xml-stylesheet href="https://no.test/9.xsl"?>${feed}<!-- ü -->`,
  'in one line': feed => feed.replaceAll('\n', ''),
}

export const FEED_FILES: readonly (FeedFile & { readonly dress: string })[] = Object.entries(BODIES).flatMap(
  ([name, body]) =>
    Object.entries(DRESSES).map(([dress, dressed]) => ({
      name,
      dress,
      urls: [...body.matchAll(TOKEN)].map(([, , written, url]) => url ?? written ?? ''),
      written(links) {
        let index = 0
        return dressed(
          body.replace(TOKEN, (_, way: string, written: string) =>
            (WAYS[way] as (url: string) => string)(links?.[index++] ?? written),
          ),
        )
      },
    })),
)

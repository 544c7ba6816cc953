/**
 * Pages as people write them. What is at https://o.example/ is an image that is shown, and moves to n.example; what is
 * at https://stay.example/ is not, and stays.
 */
export interface PageFixture {
  readonly name: string
  readonly text: string
  /** Where the links' spelling is another than that of the URLs. */
  readonly after?: string
  /** Of what the judge does not know: lazy attributes, shortcodes, metadata. */
  readonly isUnseen?: true
}

const O = 'https://o.example'
const STAY = 'https://stay.example'

export const MARKDOWN: readonly PageFixture[] = [
  { name: 'an inline image', text: `a ![alt](${O}/1.png) b` },
  { name: 'no ending', text: `![](${O}/mmbiz/640?wx_fmt=png&tp=webp)` },
  {
    name: 'titles in three quotings',
    text: `![a](${O}/1 "t") ![a](${O}/2 'it "s"') ![a](${O}/3 (t ${STAY}/x))`,
  },
  {
    name: 'an angled destination',
    text: `![a](<${O}/1.png>) ![a](<${O}/a b.png> "t")`,
    after: `![a](<https://n.example/1.png>) ![a](<https://n.example/a&#32;b.png> "t")`,
  },
  {
    name: 'balanced brackets',
    text: `![a](${O}/a(1)_(b).png)`,
    after: '![a](https://n.example/a&#40;1&#41;_&#40;b&#41;.png)',
  },
  {
    name: 'escaped brackets',
    text: `![a](${O}/a\\)b.png) ![a](${O}/a\\_b\\*.png)`,
    after: '![a](https://n.example/a&#41;b.png) ![a](https://n.example/a_b*.png)',
  },
  { name: 'an unbalanced bracket is none', text: `![a](${STAY}/a(b.png` },
  { name: 'entities', text: `![a](${O}/?a=1&amp;b=2&copy;=3)`, after: '![a](https://n.example/?a=1&b=2©=3)' },
  { name: 'an ampersand of its own', text: `![a](${O}/?a=1&b=2&copy=3)` },
  { name: 'CJK and emoji', text: `看图：![图 😀](${O}/图/😀.png "标题")。再看![](${O}/2.png)` },
  { name: 'alt with brackets, code and a link', text: `![a [b] \`]\` [c](${STAY}/c)](${O}/1.png)` },
  { name: 'an image in a link', text: `[![a](${O}/1.png)](${STAY}/page.png)` },
  {
    name: 'a link that holds a link is none, and what looks like its title is text',
    text: `[x [y](${STAY}/1.png)](z "![a](${O}/2.png)")`,
  },
  { name: 'a link is no image', text: `[a](${STAY}/1.png) <${STAY}/2.png> ${STAY}/3.png` },
  { name: 'an escaped exclamation mark', text: `\\![a](${STAY}/1.png) !\\[a](${STAY}/2.png)` },
  { name: 'an exclamation mark before an image', text: `wow!![a](${O}/1.png)` },
  { name: 'a full reference', text: `![a][One]\n\n[one]: ${O}/1.png "t"` },
  {
    name: 'a collapsed one and a shortcut',
    text: `![One][] ![two]\n\n[one]: ${O}/1.png\n[two]: <${O}/2.png> 't'`,
  },
  { name: 'a definition used twice, also by a link', text: `![a][x] [b][x] ![c][X]\n\n[x]: ${O}/1.png` },
  { name: 'a definition of links alone', text: `[b][x]\n\n[x]: ${STAY}/1.png` },
  { name: 'of two definitions the first', text: `![a][x]\n\n[x]: ${O}/1.png\n[x]: ${STAY}/2.png` },
  { name: 'a definition over three lines', text: `![a][x]\n\n[x]:\n   ${O}/1.png\n   "t"` },
  { name: 'a label over two lines in a quote', text: `> ![a][foo\n> bar]\n>\n> [foo bar]: ${O}/1.png` },
  { name: 'a definition in code', text: `![a][x]\n\n    [x]: ${STAY}/1.png\n` },
  { name: 'an undefined reference', text: `![a][nope] ![nope] ${STAY}/1` },
  { name: 'a code span', text: `\`![a](${STAY}/1.png)\` \`\`x \` ![a](${STAY}/2.png)\`\` ![b](${O}/3.png)` },
  { name: 'a backtick without partner', text: `\` ![b](${O}/3.png) \`\`` },
  { name: 'a fence', text: `\`\`\`md\n![a](${STAY}/1.png)\n\`\`\`\n![b](${O}/2.png)` },
  {
    name: 'a fence of tildes in a list',
    text: `- x\n\n  ~~~\n  ![a](${STAY}/1.png)\n  ~~~\n  ![b](${O}/2.png)`,
  },
  { name: 'a fence without end', text: `![b](${O}/2.png)\n\n\`\`\`\n![a](${STAY}/1.png)\n` },
  {
    name: 'indented code',
    text: `x\n\n    ![a](${STAY}/1.png)\n\n\t![a](${STAY}/2.png)\n\n![b](${O}/3.png)`,
  },
  { name: 'an indented line that goes on a paragraph', text: `x\n    ![a](${O}/1.png)` },
  {
    name: 'a comment',
    text: `<!-- ![a](${STAY}/1.png)\n\n<img src="${STAY}/2.png"> -->\n\n![b](${O}/3.png)`,
  },
  {
    name: 'a comment inside a line',
    text: `a <!-- <img src="${STAY}/2.png"> --> ![b](${O}/3.png) <!--> ![c](${O}/4.png)`,
  },
  {
    name: 'a heading and emphasis',
    text: `# ![a](${O}/1.png) #\n\n***![a](${O}/2.png)** x* ~~![a](${O}/3.png)~~`,
  },
  { name: 'a setext heading', text: `![a](${O}/1.png)\n===\n` },
  {
    name: 'a table',
    text: `| a | b |\n|---|:-:|\n| ![a\\|b](${O}/1.png) | \`![x](${STAY}/2.png)\` |\n| ![c](${O}/3.png) |`,
  },
  { name: 'a cell that ends inside an image', text: `| a | b |\n|---|---|\n| ![a](${STAY}/1|2.png) | x |` },
  {
    name: 'nested lists and tasks',
    text: `1. a\n   - [x] ![a](${O}/1.png)\n     > ![b](${O}/2.png)\n     lazy ![c](${O}/3.png)`,
  },
  { name: 'raw HTML in a block', text: `<div>\n<IMG SRC='${O}/1.png' alt="![x](${STAY}/2.png)">\n</div>\n` },
  {
    name: 'raw HTML in a line',
    text: `a <img alt=x src=${O}/1.png> b <img src="${O}/2.png" /> \`<img src="${STAY}/3.png">\``,
  },
  {
    name: 'raw HTML over lines of a quote',
    text: `> a <img\n> alt="x"\n> src="${O}/1.png">\n\n> <p>\n> <img\n> src="${O}/2.png">\n`,
  },
  {
    name: 'figure with srcset',
    text: `<figure>\n  <img srcset="${O}/1,2.png 1x, ${O}/3.png 2x" src="${O}/4.png">\n\n  ![a](${O}/5.png)\n</figure>`,
  },
  {
    name: 'a script',
    text: `<script>\nvar a = '<img src="${STAY}/1.png">'\n\n![a](${STAY}/2.png)\n</script>\n\n![b](${O}/3.png)`,
  },
  { name: 'a textarea inside a line', text: `x <textarea>![a](${STAY}/1.png)</textarea> ![b](${O}/3.png)` },
  { name: 'an iframe', text: `<iframe src="${STAY}/1.html"></iframe>\n\n![b](${O}/3.png)` },
  {
    name: 'relative, data and file URLs',
    text: '![a](../1.png) ![a](/img/2.png) ![a](data:image/gif;base64,R0lGODlhAQAB) ![a](C:\\\\a.png) ![a](file:///a.png)',
  },
  { name: 'a host without scheme', text: '![a](//o.example/1.png)', after: '![a](https://n.example/1.png)' },
  {
    name: 'capitals in scheme and host',
    text: '![a](HTTPS://O.example/1.png)',
    after: '![a](https://n.example/1.png)',
  },
  { name: 'an address in a template', text: `![a]({{ site.url }}/1.png) ![a](${STAY}/{{ page.x }}.png)` },
  { name: 'an expression in alt', text: `![{{ title }}](${O}/1.png)` },
  {
    name: 'Hugo figures',
    isUnseen: true,
    text: `{{< figure src="${O}/1.png" title="![x](${STAY}/2.png)" link="${STAY}/3.png" >}}\n{{% img src=\`${O}/4.png\` %}} {{<figure\n  src="${O}/5.png"\n  class=x />}}`,
  },
  {
    name: 'a positional shortcode',
    isUnseen: true,
    text: `{{< lazy-image "${O}/1.png" "alt" >}} {{< audio src="${STAY}/2.mp3" >}} {{< img "local.png" >}}`,
  },
  {
    name: 'shortcode comments',
    isUnseen: true,
    text: `{{</* figure src="${STAY}/1.png" */>}} {{%/* img src="${STAY}/2.png" */%}} {{/* ![a](${STAY}/3.png) */}}`,
  },
  { name: 'a shortcode with a variable', text: `{{< figure src="{{ .Params.x }}${STAY}/1.png" >}}` },
  {
    name: 'a shortcode in code',
    text: `\`{{< figure src="${STAY}/1.png" >}}\`\n\n\`\`\`\n{{< figure src="${STAY}/2.png" >}}\n\`\`\``,
  },
  {
    name: 'code in a shortcode',
    isUnseen: true,
    text: `{{< highlight md >}}\n![a](${STAY}/1.png)\n{{< /highlight >}}\n\n![a](${O}/2.png)`,
  },
  {
    name: 'Hexo images',
    isUnseen: true,
    text: `{% img left ${O}/1.png 100 200 "title ${STAY}/x" %} {% asset_img a.png %} {% youtube ${STAY}/v %}`,
  },
  {
    name: 'Hexo code',
    isUnseen: true,
    text: `{% codeblock %}\n![a](${STAY}/1.png)\n{% endcodeblock %}\n{% raw %}<img src="${STAY}/2.png">{% endraw %}\n![a](${O}/3.png)`,
  },
  {
    name: 'members of front matter that are images, and others that are not',
    isUnseen: true,
    text: `---\ntitle: ${STAY}/1.png\ncover: ${O}/1.png\nlink: ${STAY}/2.png\n---\n![a](${O}/2.png)`,
  },
  { name: 'TOML in front', text: `+++\ncover = "![a](${STAY}/1.png)"\n+++\n![a](${O}/2.png)` },
  { name: 'JSON in front', text: `{\n  "cover": "![a](${STAY}/1.png)"\n}\n\n![a](${O}/2.png)` },
  {
    name: 'a byte order mark, CRLF and no end',
    text: `\ufeff---\r\na: 1\r\n---\r\n![a](${O}/2.png)\r\n\r\n![b][x]\r\n\r\n[x]: ${O}/3.png`,
  },
  { name: 'an image inside the text of one', text: `![a ![b](${STAY}/1.png) c](${O}/2.png)` },
  { name: 'CDATA', text: `x <![CDATA[ <img src="${STAY}/1.png"> ]]> ![a](${O}/2.png)` },
  {
    name: 'a picture of a film',
    text: `<video poster="${O}/1.png" src="${STAY}/1.mp4">\n<source src="${STAY}/2.mp4">\n</video>`,
  },
]

export const HTML: readonly PageFixture[] = [
  {
    name: 'quotings of attributes',
    text: `<img src="${O}/1.png"><img src='${O}/2.png'><img src=${O}/3.png><img src = "${O}/4.png"/>`,
  },
  { name: 'uppercase tags and attributes', text: `<IMG SRC="${O}/1.png"><Img Src=${O}/2.png ALT=x>` },
  {
    name: 'entities',
    text: `<img src="${O}/?a=1&amp;b=2&#38;c=3&x=4">`,
    after: '<img src="https://n.example/?a=1&amp;b=2&amp;c=3&amp;x=4">',
  },
  { name: 'blanks inside quotes', text: `<img src="\n ${O}/1.png ">` },
  { name: 'the first of two attributes', text: `<img src="${O}/1.png" src="${STAY}/2.png">` },
  {
    name: 'lazy attributes',
    isUnseen: true,
    text: `<img src="data:image/gif;base64,R0" data-src="${O}/1" data-original="${O}/2" data-lazy-src="${O}/3" data-srcset="${O}/4 2x" data-href="${STAY}/5">`,
  },
  {
    name: 'srcset with commas inside URLs',
    text: `<img srcset="${O}/w_1,h_2/a.png 1x,${O}/b.png 2x" alt="">`,
    isUnseen: true,
  },
  {
    name: 'srcset with widths and line breaks',
    text: `<img srcset="\n ${O}/1.png 320w,\n ${O}/2.png?a=1&amp;b=2 640w" sizes="(min-width: 1px) 2px" src="x.png">`,
  },
  {
    name: 'a picture',
    text: `<picture><source srcset="${O}/1.webp" type="image/webp"><img src="${O}/2.png"></picture>`,
  },
  {
    name: 'films and sounds',
    text: `<video poster="${O}/1.png"><source src="${STAY}/1.mp4"></video><audio src="${STAY}/2.mp3"></audio><img src="${O}/3.png">`,
  },
  {
    name: 'image buttons',
    text: `<input type=IMAGE src="${O}/1.png"><input type="text" src="${STAY}/2.png"><input src="${STAY}/3.png">`,
    isUnseen: true,
  },
  {
    name: 'SVG images',
    text: `<svg><image href="${O}/1.png"/><a href="${STAY}/2.png"></a><use href="${STAY}/3.svg#a"/></svg>`,
  },
  { name: 'SVG images of old', isUnseen: true, text: `<svg><image xlink:href="${O}/1.png"/></svg>` },
  {
    name: 'icons',
    isUnseen: true,
    text: `<link rel="shortcut ICON" href="${O}/1.ico"><link rel=stylesheet href="${STAY}/2.css"><link rel="preload" href="${STAY}/3.png">`,
  },
  {
    name: 'metadata',
    isUnseen: true,
    text: `<meta property="og:image" content="${O}/1.png"><meta content="${O}/2.png" name="twitter:image"><meta name="description" content="${STAY}/3.png">`,
  },
  {
    name: 'noscript and template',
    text: `<noscript><img src="${O}/1.png"></noscript><template><img src="${O}/2.png"></template>`,
  },
  {
    name: 'a comment',
    text: `<!-- <img src="${STAY}/1.png"> --><img src="${O}/2.png"><!--[if IE]><img src="${STAY}/3.png"><![endif]-->`,
  },
  {
    name: 'text to a browser',
    text: `${['script', 'style', 'textarea', 'title', 'iframe', 'noembed', 'xmp']
      .map(tag => `<${tag}><img src="${STAY}/${tag}.png"></${tag}>`)
      .join('')}<img src="${O}/1.png">`,
  },
  {
    name: 'a script that writes tags',
    text: `<script>document.write("<img src='${STAY}/1.png'>"); a = "<\\/script>" </script><img src="${O}/2.png">`,
  },
  { name: 'CDATA', text: `<p><![CDATA[ <img src="${STAY}/1.png"> ]]></p><img src="${O}/2.png">` },
  {
    name: 'an attribute that holds a tag',
    text: `<p title="<img src='${STAY}/1.png'>" data-x='<img src="${STAY}/2.png">'><img alt=">" src="${O}/3.png">`,
  },
  {
    name: 'CSS in attributes',
    isUnseen: true,
    text: `<p style="background: url(${O}/1.png) no-repeat, URL( '${O}/2.png' ); /* url(${STAY}/3.png) */ content: 'url(${STAY}/4.png)'; mask: url(#${STAY})"></p>`,
  },
  {
    name: 'CSS quoted by entities',
    isUnseen: true,
    text: `<p style="background-image:url(&quot;${O}/1.png?a=1&amp;b=2&quot;)"></p><p style='background:url("${O}/2.png")'></p>`,
  },
  {
    name: 'CSS escapes',
    isUnseen: true,
    text: `<p style="background:url(${O}/a\\)b.png)"></p>`,
    after: '<p style="background:url(https://n.example/a\\29 b.png)"></p>',
  },
  {
    name: 'links',
    text: `<a href="${STAY}/1.png"><img src="${O}/2.png"></a><object data="${STAY}/3.png"></object><embed src="${STAY}/4.png">`,
  },
  { name: 'a tag without end', text: `<img src="${O}/1.png"><img src="${STAY}/2.png"` },
  { name: 'an attribute without end', text: `<img src="${O}/1.png"><img src="${STAY}/2.png>` },
  {
    name: 'addresses that a template fills in',
    isUnseen: true,
    text: `<img src="{{ url }}"><img src="${STAY}/{{ x }}.png"><img src="<%= x %>"><img :src="${STAY}/1.png">`,
  },
  {
    name: 'a byte order mark and CRLF',
    text: `\ufeff<!doctype html>\r\n<title>a</title>\r\n<img\r\n src="${O}/1.png">\r\n`,
  },
  { name: 'CJK and emoji', text: `<p>图😀<img alt="图" src="${O}/图/😀.png"></p>` },
]

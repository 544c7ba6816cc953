export const id = 6433;
export const ids = [6433];
export const modules = {

/***/ 20368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ TextBuilder)
/* harmony export */ });
/**
 * Joins many small parts to one text. Strings that are added one by one keep an object for each part until the text is
 * read, and an array of all parts takes more memory than the text.
 */
class TextBuilder {
    #text = '';
    #parts = [];
    add(part) {
        if (this.#parts.push(part) === BATCH)
            this.#join();
    }
    get text() {
        this.#join();
        return this.#text;
    }
    #join() {
        this.#text += this.#parts.join('');
        this.#parts = [];
    }
}
const BATCH = 4096;


/***/ }),

/***/ 55375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isLinkedFile),
/* harmony export */   b: () => (/* binding */ IMAGES_ALONE)
/* harmony export */ });
/** Addresses of a page that belong to the list besides its images: what players play, and files that links lead to. */
const IMAGES_ALONE = { players: new Set(), linkEndings: new Set() };
/** Whether a link leads to a file with such an ending. A host such as `example.zip` is no file. */
function isLinkedFile(url, { linkEndings }) {
    if (linkEndings.size === 0)
        return false;
    const ending = /\.([a-z\d]{1,8})(?:[?#]|$)/i.exec(url)?.[1];
    if (ending === undefined)
        return false;
    const parsed = URL.parse(url, 'http://page.invalid/');
    if (!parsed || !/^https?:$/.test(parsed.protocol))
        return false;
    return linkEndings.has(/\.([^./]*)$/.exec(parsed.pathname)?.[1]?.toLowerCase() ?? '');
}


/***/ }),

/***/ 34184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ attributeText),
/* harmony export */   y: () => (/* binding */ bareIn)
/* harmony export */ });
/* harmony import */ var entities_decode__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57031);
/* harmony import */ var _source_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37447);
/** Decodes an attribute's value and maps each character to its place in the source. */


/** A character reference by number or name. Old names need no semicolon. */
const REFERENCE = /&(?:#x[\da-f]+|#\d+|[a-z][a-z\d]*);?/gi;
/** @param start offset of the value in the source */
function attributeText(raw, start) {
    if (!raw.includes('&'))
        return { text: raw, sourceOf: index => start + index };
    return { text: (0,_source_map_js__WEBPACK_IMPORTED_MODULE_0__/* .decodedText */ .i)(raw, references(raw)), sourceOf: sourceOffsets(raw, start) };
}
/** Finds the references again: a stored place for each of them would take more memory than the value. */
function sourceOffsets(raw, start) {
    const fromStart = () => new _source_map_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceMap */ .o(start, atomsOf(raw, start));
    let [map, last] = [fromStart(), 0];
    return index => {
        // Calls usually go from left to right; a call further left starts over.
        if (index < last)
            map = fromStart();
        last = index;
        return map.characterAt(index).from;
    };
}
function* atomsOf(raw, start) {
    for (const { decoded, from, to } of references(raw))
        yield { from: start + from, to: start + to, length: decoded.length };
}
function* references(raw) {
    for (const { 0: written, index: from } of raw.matchAll(REFERENCE)) {
        const to = from + written.length;
        // `&copy=1` is a query parameter, not a character reference.
        if (raw[to] === '=' && /^&[a-z\d]+$/i.test(written))
            continue;
        const decoded = (0,entities_decode__WEBPACK_IMPORTED_MODULE_1__/* .decodeHTMLAttribute */ .Im)(written);
        if (decoded !== written)
            yield { decoded, from, to };
    }
}
/** @param span of an address in `text` */
function bareIn(quoting, text, { from, to }) {
    return quoting?.kind === 'attribute' ? bareReference(text.slice(from, to)) : undefined;
}
/** @param raw part of a value; ends with the value, or before a character that is no letter, digit or `=` */
function bareReference(raw) {
    for (const { decoded, from, to } of references(raw))
        if (raw[to - 1] !== ';')
            return { written: raw.slice(from, to), decoded };
    return undefined;
}


/***/ }),

/***/ 68999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ TEXT_ONLY),
  S: () => (/* binding */ readHtmlUrls)
});

// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Tokenizer.js + 1 modules
var Tokenizer = __webpack_require__(25672);
// EXTERNAL MODULE: ./lib/input/documents/page-media.js
var page_media = __webpack_require__(55375);
// EXTERNAL MODULE: ./lib/input/documents/pages/markup-reader.js
var markup_reader = __webpack_require__(3438);
// EXTERNAL MODULE: ./lib/input/documents/pages/page-error.js
var page_error = __webpack_require__(57340);
// EXTERNAL MODULE: ./lib/input/documents/pages/html/attribute-text.js
var attribute_text = __webpack_require__(34184);
;// CONCATENATED MODULE: ./lib/input/documents/pages/html/css-urls.js
/** Skips comments and strings. An unclosed one extends to the end, so that each is read once. */
const TOKEN = /\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\]|\\[\s\S])*"?|'(?:[^'\\]|\\[\s\S])*'?|(?<![\w-])url\(\s*(?:"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'|((?:[^\s"'()\\]|\\(?:[\da-f]{1,6}[ \t]?|[\s\S]))+))(?=\s*\))/dgi;
function* cssUrls(css) {
    for (const { indices } of css.matchAll(TOKEN)) {
        for (const [group, cssQuote] of QUOTES) {
            const place = indices?.[group];
            if (place)
                yield { url: unescaped(css.slice(...place)), start: place[0], end: place[1], cssQuote };
        }
    }
}
const QUOTES = [
    [1, '"'],
    [2, "'"],
    [3, ''],
];
function unescaped(text) {
    if (!text.includes('\\'))
        return text;
    return text.replace(/\\(?:([\da-f]{1,6})(?:\r\n|[ \t\r\n\f])?|(\r\n|[\s\S]))/gi, (_, hex, character) => {
        if (hex === undefined)
            return /[\r\n\f]/.test(character) ? '' : character;
        const code = Number.parseInt(hex, 16);
        return code === 0 || code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
    });
}

;// CONCATENATED MODULE: ./lib/input/documents/pages/html/foreign-content.js
/**
 * Decides which tags of a page are SVG or MathML, where other rules than HTML's apply. Keeps the part of a browser's
 * stack of open elements that this needs.
 */
/** Elements. Browsers nest no deeper; this limits the cost of an end tag. */
const MAX_DEPTH = 512;
class ForeignContent {
    /** Open elements from the outermost `svg` or `math` on; empty outside of them. */
    #open = [];
    /** Number of open HTML elements around them, by name. */
    #outer = new Map();
    /** Whether the rules of HTML apply to the next tag. */
    get readsHtml() {
        const top = this.#open.at(-1);
        return !top || top.namespace === 'html' || top.holdsHtml;
    }
    /**
     * @param attribute returns the value of an attribute in lower case; undefined if the tag lacks it
     * @returns the namespace of the element
     */
    openTag(name, isSelfClosing, attribute) {
        if (!this.readsHtml && isHtmlTag(name, attribute))
            this.breakOut();
        const namespace = this.#namespaceOf(name);
        if (namespace === 'html')
            this.#openHtml(name);
        else if (!isSelfClosing)
            this.#push({ name, namespace, holdsHtml: holdsHtml(name, namespace, attribute) });
        return namespace;
    }
    closeTag(name) {
        const open = this.#open;
        if (open.length === 0)
            return this.#closeOuter(name);
        if (!this.readsHtml && (name === 'p' || name === 'br'))
            return this.breakOut();
        let at = open.length - 1;
        let isBlocked = false;
        for (; at >= 0 && open[at]?.namespace !== 'html'; at--) {
            if (open[at]?.name === name) {
                open.length = at;
                return;
            }
            isBlocked ||= SCOPES.has(open[at]?.name ?? '');
        }
        if (isBlocked)
            return;
        if (at >= 0)
            this.#closeInner(name, at);
        else if ((this.#outer.get(name) ?? 0) > 0) {
            open.length = 0;
            this.#closeOuter(name);
        }
    }
    /** Ends the open SVG or MathML, as an HTML tag inside it does. */
    breakOut() {
        while (!this.readsHtml)
            this.#open.pop();
    }
    #namespaceOf(name) {
        const top = this.#open.at(-1);
        if (this.readsHtml || (name === 'svg' && top?.name === 'annotation-xml'))
            return name === 'svg' || name === 'math' ? name : 'html';
        return top?.namespace ?? 'html';
    }
    #openHtml(name) {
        if (VOID_TAGS.has(name))
            return;
        if (this.#open.length === 0)
            this.#outer.set(name, (this.#outer.get(name) ?? 0) + 1);
        else {
            if (ENDS_PARAGRAPH.has(name))
                this.#closeInner('p', this.#open.length - 1);
            this.#push({ name, namespace: 'html', holdsHtml: true });
        }
    }
    #push(element) {
        if (this.#open.length < MAX_DEPTH)
            this.#open.push(element);
    }
    /** Closes an HTML element inside SVG or MathML. */
    #closeInner(name, from) {
        const open = this.#open;
        for (let at = from; open[at]?.namespace === 'html'; at--) {
            if (open[at]?.name !== name)
                continue;
            open.length = at;
            return;
        }
    }
    #closeOuter(name) {
        const count = this.#outer.get(name);
        if (count)
            this.#outer.set(name, count - 1);
    }
}
function isHtmlTag(name, attribute) {
    return name === 'font' ? FONT_ATTRIBUTES.some(font => attribute(font) !== undefined) : HTML_TAGS.has(name);
}
function holdsHtml(name, namespace, attribute) {
    if (namespace === 'svg')
        return SVG_WITH_HTML.has(name);
    if (name === 'annotation-xml')
        return HTML_ENCODINGS.has(attribute('encoding') ?? '');
    return MATH_WITH_TEXT.has(name);
}
const SVG_WITH_HTML = new Set(['foreignobject', 'desc', 'title']);
const MATH_WITH_TEXT = new Set(['mi', 'mo', 'mn', 'ms', 'mtext']);
const HTML_ENCODINGS = new Set(['text/html', 'application/xhtml+xml']);
/** An end tag of HTML closes nothing outside of these. */
const SCOPES = new Set([...SVG_WITH_HTML, ...MATH_WITH_TEXT, 'annotation-xml']);
/** Tags that end SVG and MathML, from the HTML standard. */
const HTML_TAGS = new Set('b|big|blockquote|body|br|center|code|dd|div|dl|dt|em|embed|h1|h2|h3|h4|h5|h6|head|hr|i|img|li|listing|menu|meta|nobr|ol|p|pre|ruby|s|small|span|strong|strike|sub|sup|table|tt|u|ul|var'.split('|'));
const FONT_ATTRIBUTES = ['color', 'face', 'size'];
const VOID_TAGS = new Set('area|base|basefont|bgsound|br|col|embed|frame|hr|image|img|input|keygen|link|meta|param|source|track|wbr'.split('|'));
const ENDS_PARAGRAPH = new Set('address|article|aside|blockquote|center|details|dialog|dir|div|dl|fieldset|figcaption|figure|footer|form|h1|h2|h3|h4|h5|h6|header|hgroup|hr|li|listing|main|menu|nav|ol|p|plaintext|pre|search|section|summary|table|ul|xmp'.split('|'));

// EXTERNAL MODULE: ./lib/input/documents/span.js
var span = __webpack_require__(98829);
;// CONCATENATED MODULE: ./lib/input/documents/pages/html/srcset.js
/** Splits a `srcset` into its candidates as the HTML standard does; only a wrong candidate is dropped. */

const SPACE = /[ \t\n\f\r]/;
const URL_TEXT = /[^ \t\n\f\r]+/y;
const SEPARATORS = /[, \t\n\f\r]*/y;
function* srcsetCandidates(srcset) {
    for (let at = 0;;) {
        const start = at + (0,span/* lengthAt */.Ir)(SEPARATORS, srcset, at);
        at = start + (0,span/* lengthAt */.Ir)(URL_TEXT, srcset, start);
        if (at === start)
            return;
        const written = srcset.slice(start, at);
        const url = withoutLastCommas(written);
        if (url.length < written.length)
            yield { url, start, ...sizeOf([]) };
        else {
            const { descriptors, end } = readDescriptors(srcset, at);
            if (areValid(descriptors))
                yield { url, start, ...sizeOf(descriptors) };
            at = end;
        }
    }
}
function withoutLastCommas(text) {
    let end = text.length;
    while (text[end - 1] === ',')
        end--;
    return text.slice(0, end);
}
/**
 * A comma or blank inside brackets belongs to the descriptor.
 * @returns `end`: the offset after the comma that ends the descriptors
 */
function readDescriptors(srcset, from) {
    const descriptors = [];
    let start = from;
    let isInBrackets = false;
    let at = from;
    const take = () => {
        if (at > start)
            descriptors.push(srcset.slice(start, at));
        start = at + 1;
    };
    for (; at < srcset.length; at++) {
        const character = srcset.charAt(at);
        if (isInBrackets)
            isInBrackets = character !== ')';
        else if (character === '(')
            isInBrackets = true;
        else if (character === ',')
            break;
        else if (SPACE.test(character))
            take();
    }
    take();
    return { descriptors, end: Math.min(at + 1, srcset.length) };
}
function sizeOf(descriptors) {
    const valueWith = (kind) => descriptors.find(one => one.endsWith(kind))?.slice(0, -1);
    return { width: Number(valueWith('w') ?? 0), density: Number(valueWith('x') ?? 1) };
}
const FLOAT = /^-?(?:\d+|\d*\.\d+)(?:e[+-]?\d+)?$/i;
/** Allows one width or one density; a height only beside a width. */
function areValid(descriptors) {
    const known = new Set();
    for (const descriptor of descriptors) {
        const kind = descriptor.slice(-1);
        const value = descriptor.slice(0, -1);
        if (known.has(kind))
            return false;
        known.add(kind);
        if (kind === 'w' || kind === 'h') {
            if (!/^\d+$/.test(value) || Number(value) === 0)
                return false;
        }
        else if (kind !== 'x' || !FLOAT.test(value) || Number(value) < 0)
            return false;
    }
    if (known.has('x'))
        return known.size === 1;
    return !known.has('h') || known.has('w');
}
/** Chooses one image of an `img` or `picture` that names several: the widest candidate, else the densest. */
class LargestImage {
    #largest;
    #size = { width: 0, density: 0 };
    #others = [];
    /** @param size absent for a URL of `src` and the like, which counts only if there is no candidate */
    offer(url, size) {
        // A placeholder stands there until a script has loaded the image.
        if (!size || /^data:/i.test(url.url))
            return void this.#others.push(url);
        const isLarger = size.width === this.#size.width ? size.density > this.#size.density : size.width > this.#size.width;
        if (this.#largest && !isLarger)
            return void this.#others.push(url);
        if (this.#largest)
            this.#others.push(this.#largest);
        this.#largest = url;
        this.#size = size;
    }
    /** Ends the element. @returns its images, and the addresses that are left out */
    end() {
        const [largest, others] = [this.#largest, this.#others];
        this.#largest = undefined;
        this.#size = { width: 0, density: 0 };
        this.#others = [];
        return largest ? { images: [largest], left: others } : { images: others, left: [] };
    }
}

;// CONCATENATED MODULE: ./lib/input/documents/pages/html/url-attributes.js
/** Which attributes of an HTML element hold the URL of an image, or of a file that belongs to the list. */

const URL_ATTRIBUTES = new Set(['src', 'data-src', 'data-original', 'data-lazy-src']);
const SRCSET_ATTRIBUTES = new Set(['srcset', 'data-srcset']);
/** Attributes whose text people read, or that only cite a page. */
const READ_OUT = new Set(['alt', 'title', 'aria-label', 'cite']);
function holdsSrcset(tag, name) {
    return (tag === 'img' || tag === 'source') && SRCSET_ATTRIBUTES.has(name);
}
function holdsUrl({ tag, player, media, textOf }, name) {
    const isRead = (one) => one === undefined || media.players.has(one);
    const valueIn = (other) => textOf(other).toLowerCase();
    switch (tag) {
        case 'img':
            return URL_ATTRIBUTES.has(name);
        case 'source':
            return URL_ATTRIBUTES.has(name) && isRead(player);
        case 'input':
            return name === 'src' && valueIn('type') === 'image';
        case 'video':
            return name === 'poster' || (URL_ATTRIBUTES.has(name) && isRead('video'));
        case 'audio':
            return URL_ATTRIBUTES.has(name) && isRead('audio');
        case 'a':
            return name === 'href' && (0,page_media/* isLinkedFile */.O)(textOf(name), media);
        case 'link':
            return name === 'href' && valueIn('rel').split(/\s+/).includes('icon');
        case 'meta':
            return name === 'content' && [valueIn('property'), valueIn('name')].some(isImageProperty);
        default:
            return false;
    }
}
function isImageProperty(name) {
    return name === 'og:image' || name === 'twitter:image';
}
const PLAYERS = new Set(['video', 'audio']);
/** Which `video` or `audio` is open: a `source` in it is no image. */
class OpenPlayers {
    /** Names, the innermost last. */
    #names = [];
    get innermost() {
        return this.#names.at(-1);
    }
    opened(name) {
        if (PLAYERS.has(name))
            this.#names.push(name);
    }
    /** A closing tag of the other name ends a player, too: on a page that is wrong there, later images still count. */
    closed(name) {
        if (!PLAYERS.has(name))
            return;
        const at = this.#names.lastIndexOf(name);
        this.#names.splice(at >= 0 ? at : -1, 1);
    }
}

;// CONCATENATED MODULE: ./lib/input/documents/pages/html/html-urls.js
/** Finds image URLs in HTML, and the ranges that a browser reads as text or comments. */









/**
 * @param blockStarts ascending offsets of Markdown blocks, each of which ends an open `svg`
 * @param checkTime called between blocks
 * @throws PageError if the page has too many parts
 */
function readHtmlUrls(html, media = page_media/* IMAGES_ALONE */.b, blockStarts = [], checkTime) {
    const reader = new HtmlReader(html, media, blockStarts);
    const tokenizer = new Tokenizer/* default */.A({ decodeEntities: false }, reader);
    let written = 0;
    for (let at = html.indexOf(CDATA); at >= 0; at = html.indexOf(CDATA, at + CDATA.length)) {
        const bracket = at + 2;
        (0,markup_reader/* writeBlocks */.m3)(tokenizer, html.slice(written, bracket), checkTime);
        written = bracket;
        if (reader.isInForeignContext())
            continue;
        // HTML reads CDATA as a comment up to the first `>`. With `_` in place of `[` the tokenizer does so, too.
        tokenizer.write('_');
        written++;
    }
    (0,markup_reader/* writeBlocks */.m3)(tokenizer, html.slice(written), checkTime);
    tokenizer.end();
    return { urls: reader.urls, hidden: reader.hidden, asides: reader.asides, base: reader.base };
}
const CDATA = '<![CDATA[';
/** Elements whose content a browser reads as text. */
const TEXT_ONLY = new Set('script style textarea title iframe noembed noframes xmp plaintext'.split(' '));
const SVG_LINKS = new Set(['href', 'xlink:href']);
const LINKS = new Set(['a', 'area']);
const CODE = new Set(['pre', 'code', 'kbd', 'samp']);
class HtmlReader extends markup_reader/* TagReader */.qE {
    urls = [];
    hidden = [];
    asides = [];
    base;
    #media;
    #blockStarts;
    #foreign = new ForeignContent();
    #pieces = new page_error/* Pieces */.q5();
    #blocksPassed = 0;
    #players = new OpenPlayers();
    #choice = new LargestImage();
    #isInPicture = false;
    /** Start of the text in an open element of `TEXT_ONLY`; -1 if none is open. */
    #textStart = -1;
    /** The outermost open element of `CODE`, and its start. */
    #code;
    constructor(html, media, blockStarts) {
        super(html);
        this.#media = media;
        this.#blockStarts = blockStarts;
    }
    /** Called by the tokenizer as well: in SVG and MathML no element holds only text. */
    isInForeignContext() {
        return !this.#foreign.readsHtml;
    }
    nameIn(start, end) {
        return super.nameIn(start, end).toLowerCase();
    }
    onopentagend(end) {
        this.#openTag(end, false);
    }
    onselfclosingtag(end) {
        this.#openTag(end, true);
    }
    #openTag(end, isSelfClosing) {
        const namespace = this.#foreign.openTag(this.tag, isSelfClosing, name => this.#valueOf(name));
        // Browsers read `image` as `img`.
        if (namespace === 'html' && this.tag === 'image')
            this.tag = 'img';
        if (namespace === 'html')
            this.#players.opened(this.tag);
        if (namespace === 'html' && TEXT_ONLY.has(this.tag))
            this.#textStart = end + 1;
        if (this.tag === 'base' && this.attributes.has('href'))
            this.base ??= this.#textOf('href');
        if (this.tag === 'picture') {
            this.#endChoice();
            this.#isInPicture = true;
        }
        if (CODE.has(this.tag))
            this.#code ??= { name: this.tag, from: end };
        this.#readTag(namespace);
    }
    onclosetag(start, end) {
        const name = this.nameIn(start, end);
        this.#foreign.closeTag(name);
        this.#players.closed(name);
        if (name === 'picture')
            this.#endChoice();
        if (TEXT_ONLY.has(name))
            this.#endText(start);
        if (this.#code?.name === name) {
            this.#aside({ from: this.#code.from, to: start });
            this.#code = undefined;
        }
    }
    oncomment(start, end) {
        this.#hide({ from: start, to: end });
    }
    oncdata(start, end) {
        this.#hide({ from: start, to: end });
    }
    onend() {
        this.#endChoice();
        // Not an aside: an element that is never closed is probably a mistake, so the net still searches it.
        if (this.#textStart >= 0)
            this.hidden.push({ from: this.#textStart, to: this.source.length });
    }
    ontext(_, end) {
        const starts = this.#blockStarts;
        if ((starts[this.#blocksPassed] ?? Number.POSITIVE_INFINITY) > end)
            return;
        while ((starts[this.#blocksPassed] ?? Number.POSITIVE_INFINITY) <= end)
            this.#blocksPassed++;
        this.#foreign.breakOut();
    }
    #endText(end) {
        if (this.#textStart >= 0)
            this.#hide({ from: this.#textStart, to: end });
        this.#textStart = -1;
    }
    #hide(range) {
        this.hidden.push(range);
        this.#aside(range);
    }
    #aside(range) {
        this.#pieces.take(range.from);
        this.asides.push(range);
    }
    #readTag(namespace) {
        const isChoice = this.#isChoice(namespace);
        const facts = {
            tag: this.tag,
            player: this.#players.innermost,
            media: this.#media,
            textOf: this.#textOf,
        };
        const add = (url, size) => isChoice ? this.#choice.offer(url, size) : this.#push(url);
        for (const [name, attribute] of this.attributes) {
            const isLink = name === 'href' && LINKS.has(this.tag);
            if (READ_OUT.has(name) || isLink)
                this.#aside(attribute);
            if (isLink && namespace === 'html' && holdsUrl(facts, name))
                add(this.#urlIn(attribute));
            if (READ_OUT.has(name) || isLink)
                continue;
            if (name === 'style')
                this.#addCss(attribute);
            else if (namespace !== 'html') {
                if (namespace === 'svg' && this.tag === 'image' && SVG_LINKS.has(name))
                    add(this.#urlIn(attribute));
            }
            else if (holdsSrcset(this.tag, name))
                this.#readSrcset(attribute, add);
            else if (holdsUrl(facts, name))
                add(this.#urlIn(attribute));
        }
        // The `img` is the last part of a `picture`.
        if (isChoice && this.tag === 'img')
            this.#endChoice();
    }
    /** Whether the element shows one image of several, of which only the largest is wanted. */
    #isChoice(namespace) {
        const isPart = this.tag === 'img' || (this.tag === 'source' && this.#isInPicture);
        return this.#media.isLargestAlone === true && namespace === 'html' && isPart;
    }
    #endChoice() {
        this.#isInPicture = false;
        const { images, left } = this.#choice.end();
        for (const url of images)
            this.#push(url);
        for (const url of left)
            this.#aside(url);
    }
    #valueOf(name) {
        return this.attributes.has(name) ? this.#textOf(name).toLowerCase() : undefined;
    }
    #textOf = (name) => {
        const attribute = this.attributes.get(name);
        return attribute ? this.#textIn(attribute).text.trim() : '';
    };
    #textIn({ from, to }) {
        return (0,attribute_text/* attributeText */.o)(this.source.slice(from, to), from);
    }
    #urlIn(attribute) {
        const { text, sourceOf } = this.#textIn(attribute);
        const url = text.trim();
        const from = text.length - text.trimStart().length;
        return {
            url,
            from: sourceOf(from),
            to: sourceOf(from + url.length),
            quoting: { kind: 'attribute', quote: attribute.quote },
        };
    }
    #readSrcset(attribute, add) {
        const { text, sourceOf } = this.#textIn(attribute);
        const quoting = { kind: 'attribute', quote: attribute.quote, inside: 'srcset' };
        for (const { url, start, ...size } of srcsetCandidates(text))
            add({ url, from: sourceOf(start), to: sourceOf(start + url.length), quoting }, size);
    }
    #addCss(attribute) {
        const { text, sourceOf } = this.#textIn(attribute);
        for (const { url, start, end, cssQuote } of cssUrls(text))
            this.#push({
                url,
                from: sourceOf(start),
                to: sourceOf(end),
                quoting: { kind: 'attribute', quote: attribute.quote, inside: { cssQuote } },
            });
    }
    #push(url) {
        this.#pieces.take(url.from, 2);
        this.urls.push(url);
    }
}


/***/ }),

/***/ 3438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U6: () => (/* binding */ MarkupReader),
/* harmony export */   m3: () => (/* binding */ writeBlocks),
/* harmony export */   qE: () => (/* binding */ TagReader)
/* harmony export */ });
/* harmony import */ var htmlparser2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25672);
/** Reads HTML and XML by the events of a tokenizer: a reader collects offsets, and no tree is built. */

/** Callbacks of the tokenizer; a reader overrides those that it needs. */
class MarkupReader {
    source;
    constructor(source) {
        this.source = source;
    }
    onopentagname(_start, _end) { }
    onopentagend(_end) { }
    onselfclosingtag(_end) { }
    onclosetag(_start, _end) { }
    onattribname(_start, _end) { }
    onattribdata(_start, _end) { }
    onattribend(_quote) { }
    ontext(_start, _end) { }
    oncomment(_start, _end) { }
    oncdata(_start, _end, _endOffset) { }
    ondeclaration(_start, _end) { }
    onend() { }
    onattribentity() { }
    onprocessinginstruction() { }
    ontextentity() { }
    /** Reads the whole source as XML. @param checkTime called between blocks */
    readXml(checkTime) {
        const tokenizer = new htmlparser2__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A({ xmlMode: true, decodeEntities: false }, this);
        writeBlocks(tokenizer, this.source, checkTime);
        tokenizer.end();
        return this;
    }
}
/** Characters between two calls of `checkTime`. */
const BLOCK = 1_048_576;
/** Cuts only before a `<`, so that no reference is in two blocks. */
function writeBlocks(tokenizer, text, checkTime = () => { }) {
    for (let at = 0; at < text.length;) {
        checkTime();
        const next = text.indexOf('<', at + BLOCK);
        tokenizer.write(text.slice(at, next < 0 ? undefined : next));
        at = next < 0 ? text.length : next;
    }
}
const QUOTES = {
    [htmlparser2__WEBPACK_IMPORTED_MODULE_0__/* .QuoteType */ .X.Double]: '"',
    [htmlparser2__WEBPACK_IMPORTED_MODULE_0__/* .QuoteType */ .X.Single]: "'",
    [htmlparser2__WEBPACK_IMPORTED_MODULE_0__/* .QuoteType */ .X.Unquoted]: '',
};
/** Attributes of one tag; later ones are not read. */
const MAX_ATTRIBUTES = 1000;
/** Collects the attributes of each tag. */
class TagReader extends MarkupReader {
    /** As the markup compares names. */
    tag = '';
    tagStart = 0;
    /** Attributes with a value, by name; of several with one name the first counts, unless `lastCounts`. */
    attributes = new Map();
    #attribute = '';
    #from = -1;
    #to = -1;
    /** Returns a name as the markup compares it. */
    nameIn(start, end) {
        return this.source.slice(start, end);
    }
    /** Whether the last of several attributes with this name counts. */
    lastCounts(_name) {
        return false;
    }
    onopentagname(start, end) {
        this.tag = this.nameIn(start, end);
        this.tagStart = start - 1;
        if (this.attributes.size > 0)
            this.attributes = new Map();
    }
    onattribname(start, end) {
        this.#attribute = this.nameIn(start, end);
        this.#from = -1;
    }
    onattribdata(start, end) {
        if (this.#from < 0)
            this.#from = start;
        this.#to = end;
    }
    onattribend(kind) {
        const name = this.#attribute;
        const quote = QUOTES[kind];
        if (this.#from < 0 || quote === undefined || this.attributes.size === MAX_ATTRIBUTES)
            return;
        if (this.attributes.has(name) && !this.lastCounts(name))
            return;
        this.attributes.set(name, { from: this.#from, to: this.#to, quote });
    }
}


/***/ }),

/***/ 57340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ PageError),
/* harmony export */   Kc: () => (/* binding */ pageError),
/* harmony export */   q5: () => (/* binding */ Pieces)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42001);
/** Says why a page or a text is not read: it is left as it is, and the run goes on with the others. */


class PageError extends Error {
    fault;
    /** Offset in the text; undefined if the fault has no place of its own. */
    offset;
    constructor(fault, offset) {
        super('page');
        this.fault = fault;
        this.offset = offset;
    }
}
/**
 * Returns what a reader threw as a fault of its text. A text of any shape may overflow the stack of an expression.
 * @throws the error, if it is about more than the text
 */
function pageError(error) {
    if (error instanceof PageError)
        return error;
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc)
        throw error;
    return new PageError((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('page-fails', { cause: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) }), 0);
}
/** Paragraphs, cells and definitions of one page, and twice its links, tags and code. 16 MiB of prose have a tenth. */
const MAX_PIECES = 600_000;
/** Counts the parts of a page, so that each of them may take memory. */
class Pieces {
    #left = MAX_PIECES;
    /** @throws PageError if the page has too many parts */
    take(offset, count = 1) {
        this.#left -= count;
        if (this.#left < 0)
            throw new PageError((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('page-too-wide', { most: MAX_PIECES }), offset);
    }
}


/***/ }),

/***/ 58399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ noteUrls),
/* harmony export */   Eo: () => (/* binding */ noteUrl),
/* harmony export */   J7: () => (/* binding */ leaveUnread),
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   yy: () => (/* binding */ isListed)
/* harmony export */ });
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42001);
/* harmony import */ var _image_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30612);
/* harmony import */ var _source_position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4514);
/* harmony import */ var _html_attribute_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34184);
/* harmony import */ var _page_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57340);
/** The image URLs of a page: which belong to the list, how they are noted, and their positions. Each place counts once. */





/**
 * Counts a URL of the document, and notes its place for a writer.
 * @param quoting undefined if no writer can replace the URL
 * @param bare a reference without a semicolon, which is named
 * @param placed adds the place to a fault
 */
function noteUrl({ quoting, bare, ...span }, reading, placed) {
    if (reading.options.mode !== 'none' && quoting)
        reading.replaceUrl(span, quoting);
    else
        reading.urlCount++;
    if (reading.coverage)
        reading.coverage.hasUrl = true;
    if (bare)
        reading.notices.push(placed((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('bare-reference', { ...bare, name: bare.written.slice(1) })));
}
/**
 * Whether a URL of a page belongs to the list. `data:` URIs, Windows paths and URLs with template expressions never
 * do.
 */
function isListed(url, { takesRelative }) {
    if (url === '' || /\{[{%]|<%|\$\{/.test(url))
        return false;
    if (/^[a-z][a-z0-9+.-]+:/i.test(url))
        return !/^(?:data|file|blob|about|javascript|cid):/i.test(url);
    if (/^[a-z]:/i.test(url))
        return false;
    return /^\/\/[^/\\]/.test(url) || takesRelative(url);
}
/** @param urls URLs of the whole text in any order; of two that overlap, the one that begins first is kept */
function noteUrls(urls, text, reading) {
    const { name: file } = reading;
    const lines = new _source_position_js__WEBPACK_IMPORTED_MODULE_2__/* .LineCounter */ .HN(text);
    const found = [];
    let claimed = 0;
    for (const { url, image, quoting, from, to } of urls.toSorted((a, b) => a.from - b.from)) {
        if (from < claimed)
            continue;
        claimed = to;
        const listedAt = { file, ...lines.positionOf(from) };
        const bare = (0,_html_attribute_text_js__WEBPACK_IMPORTED_MODULE_4__/* .bareIn */ .y)(quoting, text, { from, to });
        noteUrl({ quoting, from, to, bare }, reading, fault => reading.inLine(listedAt.line, fault));
        found.push({ ...image, url, where: (0,_image_url_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(file, listedAt.line), listedAt });
    }
    return found;
}
/**
 * Notes that a page is not read, and why: it stays as it is.
 * @param error what the reader threw; its offset is that of the text from `start` on
 * @throws the error, if it is about more than the text
 */
function leaveUnread(error, text, start, reading) {
    const { fault, offset = 0 } = (0,_page_error_js__WEBPACK_IMPORTED_MODULE_3__/* .pageError */ .Kc)(error);
    reading.edits.length = 0;
    reading.urlCount = 0;
    reading.notices.push(reading.inLine((0,_source_position_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .mh)(text, start + offset), (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('page-left', { fault })));
    return [];
}
/** Whether a relative URL leads to a stored image and not to the feed's page. */
function isOwn(url, { baseUrl, takesRelative, isOwnLink }) {
    // Without a base, only a link to a stored image counts among the relative ones.
    return isOwnLink?.(url) === true || (baseUrl === undefined && takesRelative(url));
}


/***/ }),

/***/ 37447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ decodedText),
/* harmony export */   o: () => (/* binding */ SourceMap)
/* harmony export */ });
/* harmony import */ var _base_buffers_text_builder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20368);
/** Decodes the references of a text, and finds where decoded characters stand in its source. */

/** Reads the source once, from left to right. */
class SourceMap {
    #atoms;
    /** The next atom; undefined after the last one. */
    #next;
    /** A place of the source, and the decoded text before it. */
    #source;
    #text = 0;
    #form;
    #gaps = 0;
    /** @param start offset of the source at which its text begins */
    constructor(start, atoms) {
        this.#source = start;
        this.#atoms = atoms[Symbol.iterator]();
        this.#read();
    }
    /** @param index of a character; must not be less than in an earlier call */
    characterAt(index) {
        for (let atom = this.#next; atom; atom = this.#next) {
            const atAtom = this.#text + atom.from - this.#source;
            if (index < atAtom)
                break;
            if (index < atAtom + atom.length)
                return { from: atom.from, to: atom.to, form: this.#form, gaps: this.#gaps };
            this.#text = atAtom + atom.length;
            this.#source = atom.to;
            if (atom.length === 0)
                this.#gaps++;
            if (atom.form)
                this.#form = atom.form;
            this.#read();
        }
        const from = this.#source + index - this.#text;
        return { from, to: from + 1, form: this.#form, gaps: this.#gaps };
    }
    #read() {
        const { done, value } = this.#atoms.next();
        this.#next = done ? undefined : value;
    }
}
/** A loop, because `replace` with a function keeps all references until the last one is read. */
function decodedText(raw, references) {
    const text = new _base_buffers_text_builder_js__WEBPACK_IMPORTED_MODULE_0__/* .TextBuilder */ .t();
    let at = 0;
    for (const { decoded, from, to } of references) {
        text.add(raw.slice(at, from));
        text.add(decoded);
        at = to;
    }
    text.add(raw.slice(at));
    return text.text;
}


/***/ })

};

export const id = 9777;
export const ids = [9777,4796,8122,5741,957];
export const modules = {

/***/ 95009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ STORED_FIELDS),
/* harmony export */   m: () => (/* binding */ STORED_SUFFIX)
/* harmony export */ });
/** What follows NAME in the names of members and columns that `add` writes. */
const STORED_SUFFIX = '_stored';
/** The fields of every image, in the order in which they are written. */
const STORED_FIELDS = ['key', 'url', 'width', 'height'];


/***/ }),

/***/ 23617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   Gc: () => (/* binding */ namesImage),
/* harmony export */   QL: () => (/* binding */ vocabularyOfPrefix),
/* harmony export */   X$: () => (/* binding */ feedVocabulary),
/* harmony export */   YB: () => (/* binding */ vocabularyOf)
/* harmony export */ });
/** What the elements of RSS, Atom and RDF feeds hold. */
const NAMESPACES = {
    '': 'core',
    'purl.org/rss/1.0': 'core',
    'my.netscape.com/rdf/simple/0.9': 'core',
    'channel.netscape.com/rdf/simple/0.9': 'core',
    'backend.userland.com/rss': 'core',
    'backend.userland.com/rss2': 'core',
    'blogs.law.harvard.edu/tech/rss': 'core',
    'www.w3.org/2005/atom': 'atom',
    'purl.org/atom/ns': 'atom',
    'purl.org/rss/1.0/modules/content': 'content',
    'search.yahoo.com/mrss': 'media',
    'www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
    'www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
};
/** Prefixes that feeds use without declaring them. */
const PREFIXES = ['atom', 'content', 'media', 'itunes', 'rdf'];
/** Feeds spell the same namespace with and without a slash at its end, and in any case. */
function vocabularyOf(namespace) {
    const name = namespace
        .trim()
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/[/#]{1,2}$/, '');
    return Object.hasOwn(NAMESPACES, name) ? (NAMESPACES[name] ?? 'other') : 'other';
}
function vocabularyOfPrefix(prefix) {
    return PREFIXES.find(known => known === prefix) ?? 'other';
}
/** @returns the vocabulary of names without a namespace; undefined if the root is not that of a feed */
function feedVocabulary({ vocabulary, local }) {
    if (local === 'rss')
        return 'core';
    if (local === 'feed' && (vocabulary === 'atom' || vocabulary === 'core'))
        return 'atom';
    return local === 'RDF' && vocabulary === 'rdf' ? 'core' : undefined;
}
const HTML = () => ({ kind: 'html' });
const imageIn = (name) => () => ({ kind: 'attribute', name });
const enclosureIn = (name) => attribute => namesImage({ type: attribute('type'), medium: attribute('medium'), url: attribute(name) })
    ? { kind: 'attribute', name }
    : undefined;
/** By vocabulary and local name. */
const RULES = {
    'core:enclosure': enclosureIn('url'),
    'core:description': HTML,
    'core:url': (_, parent) => (parent === 'image' ? { kind: 'url' } : undefined),
    'core:link': (_, parent) => (parent === 'channel' || parent === 'item' ? { kind: 'page' } : undefined),
    'atom:link': atomLink,
    'atom:content': atomText,
    'atom:summary': atomText,
    'content:encoded': HTML,
    'media:thumbnail': imageIn('url'),
    'media:content': enclosureIn('url'),
    'itunes:image': imageIn('href'),
};
/** @param parent local name of the element around it */
function contentOf({ vocabulary, local }, parent, attribute) {
    const name = `${vocabulary}:${local}`;
    return Object.hasOwn(RULES, name) ? RULES[name]?.(attribute, parent) : undefined;
}
function atomLink(attribute, parent) {
    const rel = attribute('rel')?.trim().toLowerCase() ?? 'alternate';
    if (rel === 'enclosure')
        return enclosureIn('href')(attribute, parent);
    const isPage = rel === 'alternate' && (parent === 'feed' || parent === 'entry');
    return isPage ? { kind: 'page', attribute: 'href' } : undefined;
}
/** Atom 0.3 says `mode="escaped"` and a MIME type. */
function atomText(attribute) {
    const type = attribute('type')?.trim().toLowerCase();
    const isInline = attribute('mode')?.trim().toLowerCase() === 'xml';
    if (type === 'xhtml' || type === 'application/xhtml+xml' || (type === 'text/html' && isInline))
        return { kind: 'xhtml' };
    return type === 'html' || type === 'text/html' ? { kind: 'html' } : undefined;
}
/** File endings that name something else than an image. */
const OTHER_MEDIA = /\.(?:aac|avi|flac|m3u8|m4[abv]|mk[av]|mov|mp[34]|mpe?g|og[agv]|opus|pdf|srt|swf|torrent|vtt|wav|webm|wm[av]|zip)(?:[?#]|$)/i;
/** Whether an enclosure is an image: podcasts enclose audio. What the feed says decides; else the file's ending. */
function namesImage({ type, medium, url = '' }) {
    if (medium !== undefined && medium.trim() !== '')
        return medium.trim().toLowerCase() === 'image';
    if (type !== undefined && type.trim() !== '')
        return /^\s*(?:image\/|application\/octet-stream)/i.test(type);
    return !OTHER_MEDIA.test(url);
}


/***/ }),

/***/ 306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAX_FEED: () => (/* binding */ MAX_FEED),
  readFeed: () => (/* binding */ readFeed)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/url/repair-url.js
var repair_url = __webpack_require__(57002);
// EXTERNAL MODULE: ./lib/input/messages/say.js + 2 modules
var say = __webpack_require__(42001);
// EXTERNAL MODULE: ./lib/input/documents/image-url.js
var image_url = __webpack_require__(30612);
// EXTERNAL MODULE: ./lib/input/documents/pages/page.js
var pages_page = __webpack_require__(58399);
// EXTERNAL MODULE: ./lib/input/documents/source-position.js
var source_position = __webpack_require__(4514);
// EXTERNAL MODULE: ./lib/input/documents/texts/embedded-text.js
var embedded_text = __webpack_require__(64664);
// EXTERNAL MODULE: ./lib/input/documents/web-page.js
var web_page = __webpack_require__(94391);
// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Tokenizer.js + 1 modules
var Tokenizer = __webpack_require__(25672);
// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/input/documents/pages/markup-reader.js
var markup_reader = __webpack_require__(3438);
// EXTERNAL MODULE: ./lib/input/documents/feeds/feed-elements.js
var feed_elements = __webpack_require__(23617);
;// CONCATENATED MODULE: ./lib/input/documents/feeds/feed-text.js
class OpenText {
    kind;
    /** Number of open elements with this one. */
    depth;
    #base;
    #start;
    #pieces = [];
    /** Parts of `xhtml` that HTML must not read. */
    #cuts = [];
    #ranges = [];
    /** Indexes of the ranges that are open, with the depth of their elements. */
    #openRanges = [];
    /** @param start offset after the opening tag */
    constructor(kind, depth, base, start) {
        this.kind = kind;
        this.depth = depth;
        this.#base = base;
        this.#start = start;
    }
    add(piece) {
        this.#pieces.push(piece);
    }
    /** Leaves out a part of `xhtml`; parts must come in their order. */
    cut(from, to) {
        if (to > from)
            this.#cuts.push({ from, to });
    }
    openBase(base, from, depth) {
        this.#openRanges.push({ index: this.#ranges.length, depth });
        this.#ranges.push({ from, to: from, base });
    }
    /** Must be called for each element inside the text. */
    closeElement(depth, to) {
        const open = this.#openRanges.at(-1);
        if (open?.depth !== depth)
            return;
        this.#openRanges.pop();
        const range = this.#ranges[open.index];
        if (range)
            range.to = to;
    }
    /** The text of an element that holds text alone. */
    get pieces() {
        return this.#pieces;
    }
    /** @param end offset before the closing tag */
    closed(end) {
        const kind = this.kind === 'url' ? 'url' : 'html';
        const pieces = this.kind === 'xhtml' ? this.#markup(end) : this.#pieces;
        return { kind, pieces, base: this.#base, ranges: this.#ranges };
    }
    #markup(end) {
        const pieces = [];
        let at = this.#start;
        for (const cut of [...this.#cuts, { from: end, to: end }]) {
            if (cut.from > at)
                pieces.push({ from: at, to: cut.from, form: 'markup' });
            at = Math.max(at, cut.to);
        }
        return pieces;
    }
}

// EXTERNAL MODULE: ./lib/input/documents/feeds/xml-text.js
var xml_text = __webpack_require__(42764);
;// CONCATENATED MODULE: ./lib/input/documents/feeds/feed-reader.js
/**
 * Collects what a feed holds from the events of an XML tokenizer: URLs, texts with HTML, and the bases of relative
 * URLs. Builds no tree; each step costs the same at any depth.
 */









/** Most elements inside one another; feeds have a few dozen. */
const MAX_DEPTH = 500;
/** Characters of an element's name in a sentence. */
const MAX_NAME = 60;
const ITEMS = new Set(['item', 'entry']);
/** HTML reads what follows such a tag as text, even where XML closes it at once. */
const HIDES_TEXT = /^(?:script|style|textarea|title|iframe|noembed|noframes|xmp|plaintext)$/i;
const CDATA_START = '<![CDATA['.length;
/** @throws SettingsError if the text is no feed, defines entities or is too deep */
class FeedReader extends markup_reader/* TagReader */.qE {
    texts = [];
    /** Page of the feed, and the base that it is relative to. */
    page;
    /** Items in their order, each with its page. */
    items = [];
    /** Whether an element was opened. */
    hasRoot = false;
    /** Whether the text ends inside an element. */
    endsEarly = false;
    #reading;
    #open = [];
    /** Number of open elements by name. */
    #counts = new Map();
    /** Vocabularies by prefix, the innermost last. */
    #vocabularies = new Map();
    /** Vocabulary of names without a namespace, and of the root's own namespace. */
    #standard = 'core';
    #rootNamespace = '';
    #text;
    constructor(source, reading) {
        super(source);
        this.#reading = reading;
    }
    onopentagname(start, end) {
        super.onopentagname(start, end);
        if (this.#text?.kind === 'xhtml')
            this.#text.cut(start, start + this.tag.lastIndexOf(':') + 1);
    }
    /** XML has no value without quotes. */
    onattribend(quote) {
        if (quote !== Tokenizer/* QuoteType */.X.Unquoted)
            super.onattribend(quote);
    }
    /** XML allows no repeated declaration; some feeds have one. */
    lastCounts(name) {
        return isNamespace(name);
    }
    onopentagend(end) {
        this.#openElement(end + 1);
    }
    onselfclosingtag(end) {
        if (this.#text?.kind === 'xhtml' && HIDES_TEXT.test(nameIn(this.tag).local))
            this.#text.cut(this.tagStart, end + 1);
        this.#openElement(end + 1);
        this.#closeElement(end + 1, end + 1);
    }
    onclosetag(start, end) {
        const name = this.source.slice(start, end);
        // A tag that closes nothing is ignored.
        if ((this.#counts.get(name) ?? 0) === 0)
            return;
        const tagStart = this.source.lastIndexOf('<', start);
        while (this.#open.at(-1)?.qualified !== name)
            this.#closeElement(tagStart, tagStart);
        if (this.#text?.kind === 'xhtml' && this.#open.length > this.#text.depth)
            this.#text.cut(start, start + name.lastIndexOf(':') + 1);
        this.#closeElement(tagStart, end);
    }
    ontext(from, to) {
        this.#addPiece({ from, to, form: 'references' });
    }
    /** @param endOffset 0 if the text ends inside the section */
    oncdata(from, end, endOffset) {
        if (this.#text?.kind === 'xhtml')
            this.#text.cut(from - CDATA_START, end + 1);
        else
            this.#addPiece({ from, to: end - endOffset, form: 'cdata' });
    }
    ondeclaration(start, end) {
        if ((0,xml_text/* definesEntity */.W2)(this.source.slice(start, end)))
            throw this.#refusal(start, (0,say/* say */.c)('feed-entities'));
    }
    onend() {
        this.endsEarly = this.#open.length > 0;
    }
    #openElement(end) {
        if (this.#open.length === MAX_DEPTH)
            throw this.#refusal(this.tagStart, (0,say/* say */.c)('feed-too-deep', { most: MAX_DEPTH }));
        const isRoot = !this.hasRoot;
        if (isRoot)
            this.#rootNamespace = this.#attribute(namespaceAttribute(this.tag)) ?? '';
        const declared = this.#declare();
        const name = this.#nameOf(this.tag);
        if (isRoot)
            this.#openRoot(name);
        const outer = this.#open.at(-1);
        const href = this.#attribute('xml:base');
        const base = href === undefined ? outer?.base : { href, outer: outer?.base };
        this.#open.push({ ...name, qualified: this.tag, base, declared });
        if (ITEMS.has(name.local) && !this.#text)
            this.items.push({ from: this.tagStart, to: Number.POSITIVE_INFINITY, page: undefined });
        this.#counts.set(this.tag, (this.#counts.get(this.tag) ?? 0) + 1);
        if (this.#text) {
            if (href !== undefined && base)
                this.#text.openBase(base, this.tagStart, this.#open.length);
        }
        else
            this.#take(name, outer, base, end);
    }
    #openRoot(name) {
        this.hasRoot = true;
        const isForeign = (0,feed_elements/* vocabularyOf */.YB)(this.#rootNamespace) === 'other';
        const standard = (0,feed_elements/* feedVocabulary */.X$)(isForeign ? { ...name, vocabulary: 'other' } : name);
        if (!standard) {
            const about = { name: this.#reading.name, root: (0,printable/* printable */.g$)(this.tag, MAX_NAME) };
            throw new errors/* SettingsError */.GN([(0,say/* say */.c)('feed-other-root', about)], 'sources');
        }
        this.#standard = standard;
    }
    #take(name, outer, base, end) {
        const content = (0,feed_elements/* contentOf */.$E)(this.#inStandard(name), outer?.local, wanted => this.#attribute(wanted));
        if (content?.kind === 'attribute') {
            const value = this.attributes.get(content.name);
            if (!value)
                return;
            const piece = { from: value.from, to: value.to, form: 'references' };
            this.texts.push({ kind: 'url', pieces: [piece], base, ranges: [] });
        }
        else if (content?.kind === 'page' && content.attribute !== undefined) {
            const href = this.#attribute(content.attribute);
            if (href !== undefined)
                this.#addPage({ href, base }, outer);
        }
        else if (content)
            this.#text = new OpenText(content.kind, this.#open.length, base, end);
    }
    #closeElement(start, end) {
        const element = this.#open.at(-1);
        if (!element)
            return;
        const text = this.#text;
        if (text?.depth === this.#open.length) {
            this.#text = undefined;
            const closed = text.closed(start);
            if (text.kind === 'page') {
                const href = (0,xml_text/* xmlText */.xK)(this.source, closed.pieces).text.trim();
                if (href !== '')
                    this.#addPage({ href, base: element.base }, this.#open.at(-2));
            }
            else if (closed.pieces.length > 0)
                this.texts.push(closed);
        }
        else
            text?.closeElement(this.#open.length, end);
        this.#open.pop();
        const item = this.items.at(-1);
        if (item && ITEMS.has(element.local) && item.to === Number.POSITIVE_INFINITY)
            item.to = end;
        this.#counts.set(element.qualified, (this.#counts.get(element.qualified) ?? 1) - 1);
        for (const prefix of element.declared)
            this.#vocabularies.get(prefix)?.pop();
    }
    #addPage(page, around) {
        const item = this.items.at(-1);
        if (around && ITEMS.has(around.local) && item)
            item.page ??= page;
        else
            this.page ??= page;
    }
    /** Text of elements inside the text is no part of it. */
    #addPiece(piece) {
        const text = this.#text;
        if (text && text.kind !== 'xhtml' && text.depth === this.#open.length && piece.to > piece.from)
            text.add(piece);
    }
    #declare() {
        const declared = [];
        for (const [name, value] of this.attributes) {
            if (!isNamespace(name))
                continue;
            const prefix = name.slice('xmlns:'.length);
            const namespace = this.#valueOf(value);
            const found = (0,feed_elements/* vocabularyOf */.YB)(namespace);
            const isOfRoot = found === 'other' && namespace === this.#rootNamespace;
            const stack = this.#vocabularies.get(prefix) ?? [];
            stack.push(isOfRoot ? 'core' : found);
            this.#vocabularies.set(prefix, stack);
            declared.push(prefix);
        }
        return declared;
    }
    #nameOf(qualified) {
        const { prefix, local } = nameIn(qualified);
        const known = this.#vocabularies.get(prefix)?.at(-1);
        return { vocabulary: known ?? (prefix === '' ? 'core' : (0,feed_elements/* vocabularyOfPrefix */.QL)(prefix)), local };
    }
    /** Atom without its namespace is read as Atom. */
    #inStandard({ vocabulary, local }) {
        return { vocabulary: vocabulary === 'core' ? this.#standard : vocabulary, local };
    }
    #attribute(name) {
        const value = this.attributes.get(name);
        return value && this.#valueOf(value);
    }
    #valueOf({ from, to }) {
        return (0,xml_text/* decodeXml */.y6)(this.source.slice(from, to));
    }
    #refusal(offset, fault) {
        return this.#reading.refusal((0,source_position/* lineAt */.mh)(this.source, offset), fault);
    }
}
function nameIn(qualified) {
    const colon = qualified.indexOf(':');
    return { prefix: qualified.slice(0, Math.max(0, colon)), local: qualified.slice(colon + 1) };
}
function isNamespace(attribute) {
    return attribute === 'xmlns' || attribute.startsWith('xmlns:');
}
function namespaceAttribute(qualified) {
    const { prefix } = nameIn(qualified);
    return prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
}

;// CONCATENATED MODULE: ./lib/input/documents/feeds/feed.js
/** Reads RSS, Atom and RDF feeds: the images that a feed names. Nothing that a feed links to is fetched. */










/** Characters. A feed must be in memory as a whole. */
const MAX_FEED = 67_108_864;
/** @throws SettingsError if the text is no feed, or defines entities */
function readFeed(text, reading) {
    if (text === '')
        return [];
    const { name, options } = reading;
    const feed = new FeedReader(text, reading).readXml(options.checkTime);
    if (!feed.hasRoot)
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('feed-no-root', { name })], 'sources');
    if (feed.endsEarly)
        reading.endsEarly = reading.inLine((0,source_position/* lineAt */.mh)(text, text.length), (0,say/* say */.c)('feed-ends-early'));
    const bases = new Bases(feed, options);
    const found = feed.texts.flatMap(one => urlsIn(one, text, bases, reading));
    const pageAt = options.address === undefined ? () => undefined : pagesOf(feed, bases);
    found.sort((a, b) => a.from - b.from);
    return positionsOf(found, text, reading, pageAt);
}
/** Bases of relative URLs: `xml:base`, then `base-url`, then the page of the feed. */
class Bases {
    #known = new Map();
    /** Without any `xml:base`. */
    #outermost;
    constructor({ page }, { baseUrl, address }) {
        this.#outermost = address;
        this.#outermost = baseUrl ?? (page && absolute(page.href, this.of(page.base))) ?? address;
        this.#known.clear();
    }
    /** The recursion ends at the limit of nested elements. */
    of(base) {
        if (!base)
            return this.#outermost;
        if (!this.#known.has(base))
            this.#known.set(base, absolute(base.href, this.of(base.outer)));
        return this.#known.get(base);
    }
}
/** Returns the page of the item at an offset; offsets rise. */
function pagesOf({ items }, bases) {
    let next = 0;
    return offset => {
        while ((items[next]?.to ?? Number.POSITIVE_INFINITY) <= offset)
            next++;
        const item = items[next];
        if (!item?.page || item.from > offset)
            return undefined;
        return URL.parse(item.page.href.trim(), bases.of(item.page.base))?.href;
    };
}
function absolute(href, base) {
    const url = URL.parse(href.trim(), base);
    return url && /^https?:$/.test(url.protocol) ? (0,web_page/* shortBase */.qu)(url.href) : base;
}
function urlsIn({ kind, pieces, base, ranges }, source, bases, reading) {
    const { options } = reading;
    options.checkTime?.();
    const [first] = pieces;
    if (!first)
        return [];
    let next = 0;
    const inside = [];
    /** Called with rising offsets. */
    const baseAt = (from) => {
        for (let range = ranges[next]; range && range.from <= from; range = ranges[++next])
            inside.push(range);
        while (inside.length > 0 && (inside.at(-1)?.to ?? 0) <= from)
            inside.pop();
        return bases.of(inside.at(-1)?.base ?? base);
    };
    const relative = new Map();
    const isTaken = (url, from) => {
        if (!(0,repair_url/* isRelativeUrl */.cW)(url) || (0,pages_page/* isOwn */.NP)(url, options))
            return (0,pages_page/* isListed */.yy)(url, options);
        const page = baseAt(from);
        if (!(0,pages_page/* isListed */.yy)(url, { takesRelative: () => page !== undefined }))
            return false;
        // The run itself applies `base-url`.
        if (page !== undefined && (page !== options.baseUrl || options.address !== undefined))
            relative.set(from, page);
        return true;
    };
    const text = (0,xml_text/* xmlText */.xK)(source, pieces);
    const around = (form = 'references') => ({ kind: 'xml', form });
    const notice = (fault) => reading.notices.push(reading.inLine((0,source_position/* lineAt */.mh)(source, first.from), fault));
    const urls = (0,embedded_text/* embeddedUrls */.b)({ ...text, kind, around }, isTaken, options, notice);
    if ('in' in urls) {
        notice(urls);
        return [];
    }
    return urls.map(one => ({ ...one, base: relative.get(one.from) }));
}
function* positionsOf(found, text, reading, pageAt) {
    const { name: file } = reading;
    const lines = new source_position/* LineCounter */.HN(text);
    for (const one of found) {
        const listedAt = { file, ...lines.positionOf(one.from) };
        (0,pages_page/* noteUrl */.Eo)(one, reading, fault => reading.inLine(listedAt.line, fault));
        const image = { url: one.url, where: (0,image_url/* lineOf */.cA)(file, listedAt.line), listedAt };
        const made = one.base === undefined ? image : (0,web_page/* absoluteImage */.Dv)(image, one.base);
        const page = pageAt(one.from);
        const referer = page && (0,web_page/* foundOn */.mB)(page, made.url);
        yield { ...made, ...(referer !== undefined && { referer }) };
    }
}


/***/ }),

/***/ 42764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W2: () => (/* binding */ definesEntity),
/* harmony export */   xK: () => (/* binding */ xmlText),
/* harmony export */   y6: () => (/* binding */ decodeXml)
/* harmony export */ });
/* harmony import */ var _source_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37447);

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&(?:#x([\da-fA-F]+)|#(\d+)|(amp|lt|gt|quot|apos));/g;
/** Whether a declaration defines an entity, which no reader expands. */
function definesEntity(declaration) {
    return /^ENTITY\b|<!ENTITY\b/.test(declaration);
}
/** @param pieces at least one, in the order of the file */
function xmlText(source, pieces) {
    const parts = [];
    for (const { from, to, form } of pieces) {
        const raw = source.slice(from, to);
        parts.push(form === 'references' ? decodeXml(raw) : raw);
    }
    const start = pieces[0]?.from ?? 0;
    return { text: parts.join(''), start, atoms: () => atomsOf(source, pieces, start) };
}
function decodeXml(raw) {
    return raw.includes('&') ? (0,_source_map_js__WEBPACK_IMPORTED_MODULE_0__/* .decodedText */ .i)(raw, references(raw)) : raw;
}
/** What stands between two pieces is markup. */
function* atomsOf(source, pieces, start) {
    let at = start;
    for (const { from, to, form } of pieces) {
        yield { from: at, to: from, length: 0, form };
        at = to;
        if (form !== 'references')
            continue;
        for (const one of references(source.slice(from, to)))
            yield { from: from + one.from, to: from + one.to, length: one.decoded.length };
    }
}
/** A number that names no character stays as written. */
function* references(raw) {
    for (const { 0: written, 1: hex, 2: decimal, 3: name, index: from } of raw.matchAll(REFERENCE)) {
        const code = Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16);
        const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
        const decoded = name === undefined ? isCharacter && String.fromCodePoint(code) : ENTITIES[name];
        if (decoded)
            yield { decoded, from, to: from + written.length };
    }
}


/***/ }),

/***/ 648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ noteEdits),
/* harmony export */   dI: () => (/* binding */ isBelowStored),
/* harmony export */   pC: () => (/* binding */ memberRemoval)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75541);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42001);
/* harmony import */ var _edit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95009);
/* harmony import */ var _record_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81635);
/* harmony import */ var _source_position_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4514);
/* harmony import */ var _json_scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84728);
/** Notes where a writer changes a JSON text: the strings that hold URLs, or members beside them. */







const QUOTING = { kind: 'json' };
/**
 * Yields the same URLs, and notes their places after the last one.
 * @param found the next URLs of the document, in their order
 */
function* noteEdits({ text = '', value, offset, where }, found, reading) {
    const { mode } = reading.options;
    const placed = [];
    for (const one of found) {
        const url = reading.urlCount++;
        if (mode !== 'none' && one.image.problem === undefined)
            placed.push({ path: one.path, url });
        yield one;
    }
    if (placed.length === 0)
        return;
    const note = (edit) => reading.edits.push(edit);
    const refuse = (path, problem) => reading.problems.push((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .faultAt */ .ux)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(where, (0,_source_position_js__WEBPACK_IMPORTED_MODULE_3__/* .pointerOf */ .rq)(path) || '/'), problem));
    if (mode === 'replace')
        noteReplacements(text, placed, offset, note);
    else
        noteMembers({ text, value, offset }, placed, note, refuse);
}
/**
 * Removes a member of the outermost object, with one comma beside it.
 * @param text an object that has the member
 * @param offset offset of the text in the document
 */
function memberRemoval(text, name, offset) {
    const root = (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .newWanted */ .w)();
    const member = (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .want */ .Rd)(root, [name]);
    (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .findWanted */ .Bu)(text, root);
    const { nameSpace, to } = member;
    const isFirst = text[nameSpace - 1] !== ',';
    const comma = isFirst ? (/^\s*,/.exec(text.slice(to))?.[0].length ?? 0) : 0;
    const from = isFirst ? nameSpace : nameSpace - 1;
    return { kind: 'removal', from: offset + from, to: offset + to + comma };
}
/** @param offset offset of the text in the document */
function noteReplacements(text, urls, offset, note) {
    const root = (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .newWanted */ .w)();
    const nodes = urls.map(({ path }) => (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .want */ .Rd)(root, path));
    (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .findWanted */ .Bu)(text, root);
    for (const [index, { from, to }] of nodes.entries()) {
        const { url } = urls[index];
        // A long integer was read as text, but is no string that could hold a URL.
        if (text[from] === '"')
            note({ kind: 'replace', from: offset + from + 1, to: offset + to - 1, quoting: QUOTING, url });
    }
}
function noteMembers({ text, value, offset }, urls, note, refuse) {
    const members = new Map();
    for (const { path, url } of urls) {
        const at = path.findLastIndex(key => typeof key === 'string');
        if (at < 0) {
            refuse(path, (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('rewrite-no-member'));
            continue;
        }
        const pointer = (0,_source_position_js__WEBPACK_IMPORTED_MODULE_3__/* .pointerOf */ .rq)(path.slice(0, at + 1));
        const member = members.get(pointer) ?? { holder: path.slice(0, at), name: String(path[at]), leaves: [] };
        members.set(pointer, member);
        member.leaves.push({ path: path.slice(at + 1), url });
    }
    const root = (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .newWanted */ .w)();
    const wanted = [...members.values()].map(member => {
        const parent = (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .want */ .Rd)(root, member.holder);
        return {
            member,
            parent,
            named: (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .want */ .Rd)(parent, [member.name]),
            stored: (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .want */ .Rd)(parent, [member.name + _edit_js__WEBPACK_IMPORTED_MODULE_5__/* .STORED_SUFFIX */ .m]),
        };
    });
    (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .findWanted */ .Bu)(text, root);
    for (const { member, parent, named, stored } of wanted) {
        const { holder, name, leaves } = member;
        const shape = shapeOf((0,_record_values_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(value, [...holder, name]), leaves);
        // The member is missing (-1), or belongs to an earlier duplicate of the parent, which does not count.
        if (stored.from < parent.from) {
            note(newMember(text, named, name + _edit_js__WEBPACK_IMPORTED_MODULE_5__/* .STORED_SUFFIX */ .m, shape, offset));
            continue;
        }
        const old = (0,_record_values_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(value, [...holder, name + _edit_js__WEBPACK_IMPORTED_MODULE_5__/* .STORED_SUFFIX */ .m]);
        const [from, to] = [offset + stored.from, offset + stored.to];
        if (isStoredValue(old))
            note({ kind: 'member', from, to, before: '', shape, stored: old });
        else
            refuse([...holder, name], (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('rewrite-foreign-member', { member: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(name + _edit_js__WEBPACK_IMPORTED_MODULE_5__/* .STORED_SUFFIX */ .m) }));
    }
}
function newMember(text, named, name, shape, offset) {
    const space = text.slice(named.nameSpace, named.nameStart);
    const lead = /(?:\r\n|\n|\r)[^\r\n]*$/.exec(space)?.[0] ?? ' ';
    const before = `,${lead}${JSON.stringify(name)}: `;
    const at = offset + named.to;
    return { kind: 'member', from: at, to: at, before, shape };
}
function shapeOf(value, leaves) {
    const own = leaves.find(({ path }) => path.length === 0);
    if (own)
        return own.url;
    if (!Array.isArray(value))
        return null;
    const byIndex = Map.groupBy(leaves, ({ path }) => path[0]);
    return value.map((item, index) => {
        const below = byIndex.get(index);
        return below
            ? shapeOf(item, below.map(({ path, url }) => ({ path: path.slice(1), url })))
            : null;
    });
}
/** Whether a run may have written the value: `null`, an object for one image, or an array of these. */
function isStoredValue(value) {
    if (value === null)
        return true;
    if (Array.isArray(value))
        return value.every(isStoredValue);
    return ((0,_record_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) &&
        typeof value.key === 'string' &&
        Object.entries(value).every(([name, inner]) => name === 'variants' ? isVariants(inner) : _edit_js__WEBPACK_IMPORTED_MODULE_5__/* .STORED_FIELDS */ .A.some(field => field === name)));
}
function isVariants(value) {
    return (0,_record_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) && Object.values(value).every(link => typeof link === 'string');
}
/** Whether a path leads to NAME_stored beside NAME, or below it. */
function isBelowStored(value, path) {
    let inner = value;
    for (const key of path) {
        const holder = inner;
        if (typeof key === 'string' && key.length > _edit_js__WEBPACK_IMPORTED_MODULE_5__/* .STORED_SUFFIX */ .m.length && key.endsWith(_edit_js__WEBPACK_IMPORTED_MODULE_5__/* .STORED_SUFFIX */ .m)) {
            if (Object.hasOwn(holder, key.slice(0, -_edit_js__WEBPACK_IMPORTED_MODULE_5__/* .STORED_SUFFIX */ .m.length)))
                return true;
        }
        inner = holder[key];
    }
    return false;
}


/***/ }),

/***/ 84728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ findWanted),
/* harmony export */   Rd: () => (/* binding */ want),
/* harmony export */   w: () => (/* binding */ newWanted)
/* harmony export */ });
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82878);
/**
 * Finds where wanted values stand in a JSON text. It follows a tree of the wanted paths and skips all else. It builds
 * no tree of the text, and its explicit stack takes any depth.
 */

function newWanted() {
    return { children: undefined, from: -1, to: -1, nameSpace: -1, nameStart: -1 };
}
/** @returns the node of a path; added if it is missing */
function want(root, path) {
    let node = root;
    for (const key of path) {
        node.children ??= new Map();
        const child = node.children.get(key) ?? newWanted();
        node.children.set(key, child);
        node = child;
    }
    return node;
}
/**
 * The last of several members with one name counts, as for `JSON.parse`. A value found below an earlier one is
 * recognised by its offset: it lies before the start of the last one.
 * @param text valid JSON
 * @param from offset of the value, or of white space before it
 */
function findWanted(text, root, from = 0) {
    const open = [];
    let at = enter(text, spaceEnd(text, from), root, open);
    while (open.length > 0) {
        const frame = open[open.length - 1];
        at = spaceEnd(text, at);
        const code = text.charCodeAt(at);
        if (code === COMMA) {
            frame.index++;
            at++;
            frame.itemStart = at;
        }
        else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
            at++;
            frame.node.to = at;
            open.pop();
        }
        else if (frame.isArray) {
            at = enter(text, at, frame.children.get(frame.index), open);
        }
        else {
            const nameEnd = (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringEnd */ .VS)(text, at);
            const child = frame.children.get(memberName(text, at, nameEnd));
            if (child) {
                child.nameSpace = frame.itemStart;
                child.nameStart = at;
            }
            at = enter(text, spaceEnd(text, spaceEnd(text, nameEnd) + 1), child, open);
        }
    }
}
/** @returns the offset to continue at: after the value, or inside it if it was opened */
function enter(text, at, node, open) {
    if (!node)
        return valueEnd(text, at);
    node.from = at;
    const code = text.charCodeAt(at);
    const isArray = code === OPEN_BRACKET;
    if (!node.children || (!isArray && code !== OPEN_BRACE)) {
        node.to = valueEnd(text, at);
        return node.to;
    }
    open.push({ node, children: node.children, isArray, index: 0, itemStart: at + 1 });
    return at + 1;
}
function memberName(text, start, end) {
    const raw = text.slice(start + 1, end - 1);
    return raw.includes('\\') ? JSON.parse(text.slice(start, end)) : raw;
}
/** Returns the offset after a value of any kind. */
function valueEnd(text, start) {
    const first = text.charCodeAt(start);
    if (first === QUOTE)
        return (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringEnd */ .VS)(text, start);
    const isOpen = first === OPEN_BRACE || first === OPEN_BRACKET;
    return isOpen ? containerEnd(text, start) : scalarEnd(text, start);
}
function containerEnd(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            at = (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringEnd */ .VS)(text, at) - 1;
        else if (code === OPEN_BRACE || code === OPEN_BRACKET)
            depth++;
        else if ((code === CLOSE_BRACE || code === CLOSE_BRACKET) && --depth === 0)
            return at + 1;
    }
    return text.length;
}
function scalarEnd(text, start) {
    for (let at = start; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code <= SPACE || code === COMMA || code === CLOSE_BRACE || code === CLOSE_BRACKET)
            return at;
    }
    return text.length;
}
function spaceEnd(text, start) {
    let at = start;
    while (text.charCodeAt(at) <= SPACE)
        at++;
    return at;
}
const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;


/***/ }),

/***/ 58122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findInTime),
/* harmony export */   i: () => (/* binding */ selectedUrls),
/* harmony export */   selectProblem: () => (/* binding */ selectProblem)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42001);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54796);
/* harmony import */ var _source_position_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4514);
/* harmony import */ var _json_edits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(648);
/** Reads what `select` finds in one document: a JSON file, a line of JSON Lines, or front matter. */






/** Levels of nesting. A path with `..` visits each level again for all above it; this many take a second. */
const MAX_LEVELS = 10_000;
/** Refuses a deep value if a path has `..`; other paths never visit all its levels. */
function selectProblem(value, options) {
    const looksDeep = pathsOf(options).some(({ levels }) => levels.some(({ isDeep }) => isDeep));
    return looksDeep && hasMoreLevels(value, MAX_LEVELS)
        ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('record-too-deep', { most: MAX_LEVELS })
        : undefined;
}
/** All paths that search a value: of `select` and of the fields that hold documents. */
function pathsOf({ select, texts = [] }) {
    return [...select, ...texts.flatMap(({ reader }) => reader ?? [])];
}
/** Goes level by level, so that no depth overflows the stack. The value itself is above the first level. */
function hasMoreLevels(value, most) {
    let level = [value].filter(isContainer);
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > most)
            return true;
        level = level.flatMap(one => Object.values(one).filter(isContainer));
    }
    return false;
}
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}
/** Milliseconds per character of a document: about ten times what paths take that visit it once. */
const MS_PER_CHARACTER = 0.002;
/**
 * Runs `find` within the time that the paths of `select` and of texts may take. Without a path there is no limit.
 * @param characters length of the text that `find` searches
 * @throws SettingsError if the time is over
 */
function findInTime(find, characters, reading) {
    const { name, options, urlCount, edits, problems, notices } = reading;
    const paths = pathsOf(options);
    const { selectTime } = options;
    if (!selectTime || paths.length === 0)
        return find();
    // An interrupted try may have left notes; the next try drops them.
    const notes = [edits, problems, notices].map(list => ({ list, length: list.length }));
    const fromTheStart = () => {
        reading.urlCount = urlCount;
        for (const { list, length } of notes)
            list.length = length;
        return [...find()];
    };
    const found = selectTime.run(fromTheStart, characters * MS_PER_CHARACTER);
    if (found)
        return found.value;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('select-too-slow', { name, input: paths[0]?.input ?? 'select' })], 'sources');
}
/**
 * Yields URLs path by path; a place that two paths find counts once.
 * @param where place of the value, without the path inside it
 */
function* selectedUrls(value, where, { options, coverage }) {
    // A single path finds a place twice only if it names it twice, which matters only to a writer.
    const known = options.select.length > 1 || options.mode !== 'none' ? new Set() : undefined;
    // With `add`, members that an earlier run wrote do not count.
    const isTaken = (path) => options.mode !== 'add' || !(0,_json_edits_js__WEBPACK_IMPORTED_MODULE_5__/* .isBelowStored */ .dI)(value, path);
    for (const [index, path] of options.select.entries()) {
        const matches = path.find(value).filter(({ keys }) => isTaken(keys));
        coverage?.paths[index]?.note(value, matches.length);
        for (const match of matches) {
            const place = { path: match.keys, where: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(where, match.path), joint: '.' };
            const inMatch = Array.isArray(match.value)
                ? (0,_records_js__WEBPACK_IMPORTED_MODULE_3__.imageUrlsInArray)(match.value, place, options, coverage)
                : (0,_records_js__WEBPACK_IMPORTED_MODULE_3__.imageUrlsOf)(match.value, place, options, coverage);
            for (const found of inMatch) {
                if (!isTaken(found.path) || (known && isKnown(known, (0,_source_position_js__WEBPACK_IMPORTED_MODULE_4__/* .pointerOf */ .rq)(found.path))))
                    continue;
                if (coverage && found.image.problem === undefined)
                    coverage.hasUrl = true;
                yield found;
            }
        }
    }
    coverage?.noteValue(value);
}
function isKnown(known, pointer) {
    return known.size === known.add(pointer).size;
}


/***/ }),

/***/ 10957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAX_HTML: () => (/* binding */ MAX_HTML),
  readHtmlDocument: () => (/* binding */ readHtmlDocument)
});

// EXTERNAL MODULE: ./lib/input/documents/web-page.js
var web_page = __webpack_require__(94391);
// EXTERNAL MODULE: ./lib/input/documents/pages/page.js
var page = __webpack_require__(58399);
// EXTERNAL MODULE: ./lib/input/documents/pages/html/html-urls.js + 4 modules
var html_urls = __webpack_require__(68999);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/base/memoize-last.js
var memoize_last = __webpack_require__(89438);
;// CONCATENATED MODULE: ./lib/input/documents/pages/html/query-encoding.js
/**
 * Writes the query of a URL in the encoding of its page, as browsers do
 * (https://url.spec.whatwg.org/#query-state). Paths are in UTF-8 whatever the page is in.
 */


/** Bytes of a character that only decoders know, by the first byte: the Encoding Standard gives it others. */
const DECODED_ONLY = {
    big5: /^(?:[89]|a0|a2(?:a[4-7]|cc|ce))/,
    shift_jis: /^(?:ed|ee)/,
    gb18030: /^80/,
};
/** Browsers write the queries of these in UTF-8; `iso-2022-jp` has states, which no image URL is worth. */
const IN_UTF8 = /^(?:utf-|iso-2022-jp|replacement|x-user-defined)/;
/** Hexadecimal bytes of each character: no encoder of them exists in Node. */
const bytesIn = (0,memoize_last/* memoizeLast */.x)((encoding) => {
    const decoder = new external_node_util_.TextDecoder(encoding);
    const known = new Map();
    const add = (...bytes) => {
        const text = decoder.decode(Uint8Array.from(bytes));
        const hex = Buffer.from(bytes).toString('hex');
        const isOne = [...text].length === 1 && text !== '\ufffd' && !known.has(text);
        if (isOne && DECODED_ONLY[encoding]?.test(hex) !== true)
            known.set(text, hex);
    };
    for (let byte = 0x80; byte <= 0xff; byte++)
        add(byte);
    for (let lead = 0x81; lead < 0xff; lead++)
        for (let trail = 0x40; trail < 0xff; trail++)
            add(lead, trail);
    return known;
});
/** @param encoding the name of a `TextDecoder` */
function encodeQuery(url, encoding) {
    if (IN_UTF8.test(encoding))
        return url;
    return url.replace(/^([^?#]*\?)([^#]*)/, (_, path, query) => {
        return path + query.replace(/[^\0-\x7f]/gu, character => encoded(character, bytesIn(encoding)));
    });
}
/** A second byte in ASCII stays as it is. */
function encoded(character, known) {
    const hex = known.get(character);
    if (hex === undefined)
        return `%26%23${character.codePointAt(0)}%3B`;
    return hex.replace(/../g, byte => byte < '80' ? String.fromCharCode(Number.parseInt(byte, 16)) : `%${byte.toUpperCase()}`);
}

;// CONCATENATED MODULE: ./lib/input/documents/pages/html/html.js




/** Characters. A page must be in memory as a whole. */
const MAX_HTML = 67_108_864;
function readHtmlDocument(text, reading) {
    const { name, options } = reading;
    const { address, encoding } = options;
    try {
        const { urls, asides, base = '' } = (0,html_urls/* readHtmlUrls */.S)(text, options.media, [], options.checkTime);
        const starts = new Set(urls.map(({ from }) => from));
        options.net?.add(text, name, starts, () => ({ known: [...asides, ...urls], values: [] }));
        const listed = urls.filter(({ url }) => (0,page/* isListed */.yy)(url, options));
        const images = (0,page/* noteUrls */.$C)(listed, text, reading);
        if (address === undefined)
            return images;
        if (images.length === 0)
            reading.title = (0,web_page/* titleOf */.Gg)(text);
        const from = (0,web_page/* shortBase */.qu)(URL.parse(base, address)?.href ?? address);
        return ofPages(images, from, address, encoding);
    }
    catch (error) {
        return (0,page/* leaveUnread */.J7)(error, text, 0, reading);
    }
}
/** One by one: a long base multiplies the page. */
function* ofPages(images, base, page, encoding = 'utf-8') {
    for (const image of images)
        yield (0,web_page/* ofPage */.VV)({ ...image, url: encodeQuery(image.url, encoding) }, base, page);
}


/***/ }),

/***/ 54796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ SCRAPY_FIELD),
  imageUrlsInArray: () => (/* binding */ imageUrlsInArray),
  imageUrlsOf: () => (/* binding */ imageUrlsOf),
  H: () => (/* binding */ otherFields)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/base/url/link-expiry.js
var link_expiry = __webpack_require__(66987);
// EXTERNAL MODULE: ./lib/input/messages/say.js + 2 modules
var say = __webpack_require__(42001);
// EXTERNAL MODULE: ./lib/input/documents/failed-member.js
var failed_member = __webpack_require__(21419);
// EXTERNAL MODULE: external "node:util/types"
var types_ = __webpack_require__(73429);
// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/base/url/data-uri.js
var data_uri = __webpack_require__(65180);
// EXTERNAL MODULE: ./lib/input/documents/record-values.js
var record_values = __webpack_require__(81635);
;// CONCATENATED MODULE: ./lib/input/documents/record-bytes.js
/** Finds the image's bytes in a record: a `Uint8Array` of a program, or base64 in a field of JSON Lines. */





/** The member of a program's record. */
const MEMBER = 'bytes';
/** @returns undefined if the record has no such field */
function bytesIn(record, names) {
    const { takesBytes, bytesField } = names;
    if (takesBytes) {
        const image = Object.hasOwn(record, MEMBER) ? bytesOf(record[MEMBER]) : undefined;
        return image && { rest: without(record, [MEMBER]), image };
    }
    const path = bytesField === undefined ? undefined : (0,record_values/* fieldPathOf */.b7)(record, bytesField);
    if (path === undefined)
        return undefined;
    return { rest: without(record, path), image: decoded((0,record_values/* valueAt */.fK)(record, path), bytesField ?? '') };
}
function invalidBytes(problem) {
    return { problem, reason: 'bytes-invalid' };
}
/** Numbers stay ordinary fields: results have their size under this name. */
function bytesOf(value) {
    if ((0,types_.isUint8Array)(value))
        return { bytes: value };
    const isOther = typeof value === 'string' || typeof value === 'function' || typeof value === 'object';
    if (!isOther || value === null)
        return undefined;
    const type = (0,printable/* printable */.g$)(Object.prototype.toString.call(value).slice('[object '.length, -1));
    return invalidBytes((0,say/* say */.c)('bytes-other-type', { type }));
}
function decoded(value, field) {
    if (value === undefined || value === null)
        return {};
    if (typeof value !== 'string')
        return invalidBytes((0,say/* say */.c)('bytes-no-text', { field, kind: (0,record_values/* kindOf */.I)(value) }));
    const bytes = (0,data_uri/* decodeBase64 */.y4)(value);
    if (!bytes)
        return invalidBytes((0,say/* say */.c)('bytes-no-base64', { field, length: value.length }));
    return { bytes };
}
/** Copies the record and all records on the path. */
function without(record, [name = '', ...inner]) {
    const { [name]: value, ...rest } = record;
    return inner.length === 0 ? rest : { ...record, [name]: without(value, inner) };
}

;// CONCATENATED MODULE: ./lib/input/documents/records.js
/** Turns a string or a record of any list into one position, or into several for a list of URLs. */







/** https://docs.scrapy.org/en/latest/topics/media-pipeline.html */
const SCRAPY_FIELD = 'image_urls';
/**
 * @param coverage receives which records have the field
 * @throws SettingsError if a record gives several URLs and one id
 */
function* imageUrlsOf(value, place, names, coverage) {
    if (!(0,record_values/* isRecord */.u4)(value)) {
        yield { image: fromUrl(value, place.where, undefined, names), path: place.path };
        return;
    }
    const record = (0,failed_member/* withoutFailedMember */.oN)(value);
    // The bytes are taken out first: nothing may search them like nested members.
    const read = names.takesBytes || names.bytesField !== undefined ? bytesIn(record, names) : undefined;
    if (read === undefined)
        return yield* fromRecord({ rest: record }, place, names, coverage);
    const found = [...fromRecord(read, place, names, coverage)];
    const given = found.length > 1 && read.image.bytes ? invalidBytes((0,say/* say */.c)('bytes-of-several')) : read.image;
    for (const { image, path: at } of found)
        yield { image: image.problem === undefined ? { ...image, ...given } : image, path: at };
}
/** @param place of the array; `[0]` and so on are added for its items */
function* imageUrlsInArray(values, { path, where }, names, coverage) {
    let index = 0;
    for (const value of values) {
        const place = { path: [...path, index], where: (0,sentence/* joined */.oR)('', where, `[${index}]`), joint: '.' };
        yield* imageUrlsOf(value, place, names, coverage);
        index++;
    }
}
function* fromRecord({ rest: record, image: { bytes, problem } = {} }, { path, where, joint }, asked, coverage) {
    if ((0,record_values/* isDeeper */.QZ)(record, record_values/* MAX_DEPTH */.lr)) {
        yield { image: { url: '', where, problem: (0,say/* say */.c)('record-too-deep', { most: record_values/* MAX_DEPTH */.lr }) }, path };
        return;
    }
    const isScrapy = asked.takesImageUrls === true && Object.hasOwn(record, SCRAPY_FIELD);
    const hasUrl = isScrapy && !isNoUrl(record.url);
    const names = isScrapy && !hasUrl ? { ...asked, urlField: SCRAPY_FIELD } : asked;
    const about = aboutImage(record, names);
    const field = ownUrlField(record, names);
    const value = field && (0,record_values/* valueAt */.fK)(record, field);
    const isNameless = (bytes ?? problem) !== undefined && isNoUrl(value);
    if (names.urlIsOptional && !isNameless && isNoUrl(value))
        return;
    coverage?.noteRecord(record, value !== undefined || isNameless);
    if (about.id !== undefined && Array.isArray(value) && value.length > 1)
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('id-of-several', { where, field: names.idField?.join(', ') ?? '', urlField: names.urlField })], 'sources');
    if (isNameless) {
        if (coverage)
            coverage.hasUrl = true;
        yield { image: { url: '', where, ...about }, path };
        return;
    }
    const spot = { value, path: [...path, ...(field ?? [])] };
    for (const found of urlsIn(spot, where, names, joint)) {
        if (coverage && found.image.problem === undefined)
            coverage.hasUrl = true;
        yield { image: { ...found.image, ...about, ...(hasUrl && { hasImageUrls: true }) }, path: found.path };
    }
}
/** Writers put null or an empty text where a record has no URL. */
function isNoUrl(value) {
    return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
/** A field that names the page of a record does not also name its image. */
function ownUrlField(record, names) {
    const { urlField, refererField, urlIsOptional } = names;
    return urlIsOptional && refererField === urlField ? undefined : (0,record_values/* fieldPathOf */.b7)(record, urlField);
}
/** Reads a field: a URL, or an array of URLs and of records that have the same field. */
function* urlsIn({ value, path }, where, names, joint) {
    const { urlField } = names;
    const items = Array.isArray(value) ? value : undefined;
    for (const [index, item] of (items ?? [value]).entries()) {
        const own = ownUrl({ value: item, path: items ? [...path, index] : path }, urlField);
        const image = items
            ? fromUrl(own.value, (0,sentence/* joined */.oR)('', where, `${joint}${urlField}[${index}]`), undefined, names)
            : fromUrl(own.value, where, urlField, names);
        yield { image, path: own.path };
    }
}
/** Reads the inner URL in lists such as `{"image": [{"image": "https://…"}, "https://…"]}`. */
function ownUrl(spot, urlField) {
    const { value, path } = spot;
    const field = (0,record_values/* isRecord */.u4)(value) ? (0,record_values/* fieldPathOf */.b7)(value, urlField) : undefined;
    const inner = field && (0,record_values/* valueAt */.fK)(value, field);
    return field && typeof inner === 'string' ? { value: inner, path: [...path, ...field] } : spot;
}
/** @param field the field of the value; undefined if `where` already names the place */
function fromUrl(value, where, field, { holdsKeys }) {
    const text = typeof value === 'string' ? value : '';
    const url = holdsKeys ? text : text.trim();
    if (url)
        return { url, where };
    const lack = lackOf(value, holdsKeys ? 'key' : 'URL');
    const problem = field === undefined ? lack : (0,say/* say */.c)('url-field-lacks', { field, lack });
    // A caller's array may have holes; a record may lack the member.
    const isNone = !holdsKeys && isNoUrl(value) && (value !== undefined || field !== undefined);
    return {
        url,
        where,
        problem,
        ...(isNone && { reason: 'no-url', ...(value === undefined && { lacksMember: true }) }),
    };
}
function lackOf(value, wanted) {
    if (value === undefined)
        return (0,say/* say */.c)('url-missing');
    if (typeof value === 'string')
        return (0,say/* say */.c)('url-empty');
    if (value === null || Array.isArray(value))
        return (0,say/* say */.c)('url-other-kind', { kind: (0,record_values/* kindOf */.I)(value), wanted });
    return (0,say/* say */.c)('url-other-type', { type: typeof value, wanted });
}
/** Id and expiry stay among the fields, because users find their record by them. */
function aboutImage(record, names) {
    const { keyField, refererField, idField, expiresField } = names;
    const textIn = (field) => (field === undefined ? undefined : (0,record_values/* textOf */.b6)(record, field));
    const key = textIn(keyField);
    const referer = textIn(refererField);
    const id = idIn(record, idField);
    const expiry = textIn(expiresField);
    const expiresAt = expiry === undefined ? undefined : (0,link_expiry/* timeOf */.n)(expiry);
    const fields = otherFields(record, names);
    return {
        ...(key && { key }),
        ...(referer && { referer }),
        ...(id && { id }),
        ...(expiresAt !== undefined && { expiresAt }),
        ...(expiry !== undefined && expiresAt === undefined && { unreadableExpiry: expiry }),
        ...(fields && { fields }),
    };
}
/** @returns the fields that no setting names; undefined if there are none */
function otherFields(record, names) {
    const { urlField, keyField, refererField } = names;
    const others = Object.entries(record).filter(([name]) => name !== urlField && name !== keyField && name !== refererField);
    return others.length > 0 ? withoutPrototype(others) : undefined;
}
/** A record that lacks one of the fields has no id. */
function idIn(record, fields = []) {
    const texts = fields.map(field => (0,record_values/* fieldText */.gF)((0,record_values/* fieldOf */._F)(record, field)));
    return texts.includes(undefined) ? undefined : texts.join('\n');
}
/** Without a prototype, a field called `__proto__` is ordinary data. */
function withoutPrototype(entries) {
    // An object made in one step takes half as much memory as one that grows.
    return Object.setPrototypeOf(Object.fromEntries(entries), null);
}


/***/ }),

/***/ 64664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ embeddedUrls)
/* harmony export */ });
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42001);
/* harmony import */ var _pages_html_attribute_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34184);
/* harmony import */ var _pages_html_html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10957);
/* harmony import */ var _pages_html_html_urls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68999);
/* harmony import */ var _pages_markdown_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77533);
/* harmony import */ var _pages_markdown_markdown_urls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61591);
/* harmony import */ var _pages_matter_front_matter_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79307);
/* harmony import */ var _pages_page_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57340);
/* harmony import */ var _source_map_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37447);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(98829);
/* harmony import */ var _quote_around_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52034);
/** Finds the images of a text inside a file, with their places in the file. */











/**
 * @param isListed whether a URL belongs to the list; `from` is its offset in the file
 * @param notice takes what is odd about a text that is read
 * @returns the images in their order, or why the text cannot be read
 */
function embeddedUrls({ text, kind, start, atoms, around }, isListed, options, notice) {
    const urls = kind === 'url' ? wholeUrl(text) : urlsInText(text, kind, options, notice);
    if ('in' in urls)
        return urls;
    if (urls.length === 0)
        return [];
    const map = new _source_map_js__WEBPACK_IMPORTED_MODULE_8__/* .SourceMap */ .o(start, atoms());
    return urls.flatMap(({ url, quoting: inner, ...span }) => {
        const { from, form, gaps } = map.characterAt(span.from);
        const last = map.characterAt(span.to - 1);
        if (!isListed(url, from))
            return [];
        const { to } = last;
        const isWhole = gaps === last.gaps;
        const surrounding = around(form, from, to);
        const quoting = isWhole ? within(inner, surrounding) : undefined;
        return [{ url, offset: span.from, from, to, quoting, bare: (0,_pages_html_attribute_text_js__WEBPACK_IMPORTED_MODULE_9__/* .bareIn */ .y)(inner, text, span) }];
    });
}
/** A function of its own, because a closure keeps all that its surroundings hold: here the whole text. */
function within(inner, surrounding) {
    const around = (written) => (0,_quote_around_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteAround */ .Ch)(written, inner, surrounding);
    return { kind: 'within', ...(inner && { inner }), around };
}
function wholeUrl(text) {
    const url = text.trim();
    const from = text.length - text.trimStart().length;
    return url === '' ? [] : [{ url, from, to: from + url.length }];
}
/**
 * @param notice takes what is odd about a text that is read
 * @returns the images in their order; of two that overlap, the first. Or why the text cannot be read
 */
function urlsInText(text, kind, options, notice) {
    const most = kind === 'html' ? _pages_html_html_js__WEBPACK_IMPORTED_MODULE_1__.MAX_HTML : _pages_markdown_markdown_urls_js__WEBPACK_IMPORTED_MODULE_4__.MAX_MARKDOWN;
    if (text.length > most)
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('text-too-long', { most });
    try {
        return inOrder(kind === 'html' ? (0,_pages_html_html_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .readHtmlUrls */ .S)(text, options.media).urls : markdownUrls(text, options, notice));
    }
    catch (error) {
        return (0,_pages_page_error_js__WEBPACK_IMPORTED_MODULE_6__/* .pageError */ .Kc)(error).fault;
    }
}
/** Front matter inside a record is data of another program, and stays as it is. */
function markdownUrls(text, { media, isOwnLink }, notice) {
    const matter = (0,_pages_matter_front_matter_js__WEBPACK_IMPORTED_MODULE_5__/* .findFrontMatter */ .u)(text);
    const start = matter.kind === 'none' || matter.kind === 'unclosed' ? 0 : matter.bodyStart;
    const { urls, deepAt } = (0,_pages_markdown_markdown_urls_js__WEBPACK_IMPORTED_MODULE_4__/* .readMarkdownUrls */ .o)(text.slice(start), media, isOwnLink);
    if (deepAt !== undefined)
        notice((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('markdown-too-deep', { most: _pages_markdown_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .l }));
    return start === 0 ? urls : urls.map(url => (0,_span_js__WEBPACK_IMPORTED_MODULE_10__/* .movedBy */ .bb)(start, url));
}
function inOrder(urls) {
    const kept = [];
    let claimed = 0;
    for (const url of urls.toSorted((a, b) => a.from - b.from)) {
        if (url.from < claimed || url.from === url.to)
            continue;
        claimed = url.to;
        kept.push(url);
    }
    return kept;
}


/***/ }),

/***/ 52034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ escapedIn),
/* harmony export */   Ch: () => (/* binding */ quoteAround),
/* harmony export */   uu: () => (/* binding */ escapesIn)
/* harmony export */ });
/**
 * @param text the link as the document inside writes it
 * @returns undefined if the place has no spelling for it
 */
function quoteAround(text, inner, around) {
    switch (around.kind) {
        case 'json':
            return inJson(text, around.escaped);
        case 'cell':
            return around.quoted ? text.replaceAll('"', '""') : inPlainCell(text, around.delimiter, inner);
        case 'xml':
            return inXml(text, around.form);
    }
}
function inJson(text, escaped) {
    let written = JSON.stringify(text).slice(1, -1);
    if (escaped.includes('/'))
        written = written.replaceAll('/', '\\/');
    for (const character of escaped)
        if (character !== '/' && character !== BEYOND_ASCII)
            written = written.replaceAll(character, escapeOf(character));
    return escaped.includes(BEYOND_ASCII) ? written.replace(/[\u0080-\uffff]/g, escapeOf) : written;
}
/** @param unit a UTF-16 unit */
function escapeOf(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** The cell has no quotes, so the link must do without characters that need them. HTML and Markdown have references. */
function inPlainCell(text, delimiter, inner) {
    const hasReferences = inner?.kind === 'attribute' || inner?.kind === 'markdown';
    const special = (character) => /["\r\n]/.test(character) || character === delimiter;
    if (![...text].some(special))
        return text;
    return hasReferences
        ? [...text].map(one => (special(one) ? `&#${one.charCodeAt(0)};` : one)).join('')
        : undefined;
}
const REFERENCES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
function inXml(text, form) {
    // Tags of the feed itself are quoted already, except for what only HTML allows in an attribute.
    if (form === 'markup')
        return text.replaceAll('<', '&lt;');
    if (form === 'cdata')
        return text.includes(']]>') ? undefined : text;
    return text.replace(/[&<>"']/g, character => REFERENCES[character] ?? character);
}
/** @param offset of `text` in the file */
function* escapesIn(text, { from, to: end }, offset) {
    for (let at = text.indexOf('\\', from); at >= 0 && at < end;) {
        const to = at + (text[at + 1] === 'u' ? 6 : 2);
        yield { from: offset + at, to: offset + to, length: 1 };
        at = text.indexOf('\\', to);
    }
}
/** Stands for all characters beyond ASCII. */
const BEYOND_ASCII = '\u0080';
/** Characters that writers escape for the sake of web pages. */
const FOR_WEB_PAGES = ['&', '<', '>', "'"];
/**
 * Returns the characters that a string writes as escapes although JSON does not ask for it.
 * @param raw the string with its quotes
 * @param address an old address in it, as it is written
 */
function escapedIn(raw) {
    const often = FOR_WEB_PAGES.filter(one => raw.toLowerCase().includes(escapeOf(one)) && !raw.includes(one));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
    const isAscii = /\\u(?!00[0-7])[\da-f]{4}/i.test(raw) && /^[\u0000-\u007f]*$/.test(raw);
    const escaped = often.join('') + (isAscii ? BEYOND_ASCII : '');
    return address => ({ kind: 'json', escaped: address.includes('\\/') ? `${escaped}/` : escaped });
}


/***/ })

};

export const id = 5639;
export const ids = [5639,4796,8122,3153];
export const modules = {

/***/ 95009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ STORED_FIELDS)
/* harmony export */ });
/** The fields of every image, in the order in which they are written. */
const STORED_FIELDS = ['key', 'url', 'width', 'height'];


/***/ }),

/***/ 19903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ namesImage)
/* harmony export */ });
/** Whether an enclosure of a feed is an image. Podcasts enclose audio of any size. */
/** File endings that name something else than an image. */
const OTHER_MEDIA = /\.(?:aac|avi|flac|m3u8|m4[abv]|mk[av]|mov|mp[34]|mpe?g|og[agv]|opus|pdf|srt|swf|torrent|vtt|wav|webm|wm[av]|zip)(?:[?#]|$)/i;
/** What the feed says decides; without a word, the file's ending. */
function namesImage({ type, medium, url = '' }) {
    if (medium !== undefined && medium.trim() !== '')
        return medium.trim().toLowerCase() === 'image';
    if (type !== undefined && type.trim() !== '')
        return /^\s*(?:image\/|application\/octet-stream)/i.test(type);
    return !OTHER_MEDIA.test(url);
}


/***/ }),

/***/ 18168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAX_FEED: () => (/* binding */ MAX_FEED),
  readFeed: () => (/* binding */ readFeed)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/base/url/relative-url.js
var relative_url = __webpack_require__(52271);
// EXTERNAL MODULE: ./lib/input/documents/image-url.js
var image_url = __webpack_require__(30612);
// EXTERNAL MODULE: ./lib/input/documents/pages/page-url.js
var page_url = __webpack_require__(76055);
// EXTERNAL MODULE: ./lib/input/documents/pages/parsers/html.js
var html = __webpack_require__(33616);
// EXTERNAL MODULE: ./lib/input/documents/source-position.js
var source_position = __webpack_require__(4514);
// EXTERNAL MODULE: ./lib/input/documents/texts/embedded-text.js + 3 modules
var embedded_text = __webpack_require__(67657);
// EXTERNAL MODULE: ./lib/input/documents/web-page.js
var web_page = __webpack_require__(94391);
// EXTERNAL MODULE: ./lib/input/documents/feeds/enclosure.js
var enclosure = __webpack_require__(19903);
;// CONCATENATED MODULE: ./lib/input/documents/feeds/feed-elements.js
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
const PREFIXES = {
    atom: 'atom',
    content: 'content',
    media: 'media',
    itunes: 'itunes',
    rdf: 'rdf',
};
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
    return Object.hasOwn(PREFIXES, prefix) ? (PREFIXES[prefix] ?? 'other') : 'other';
}
/** @returns the vocabulary of names without a namespace; undefined if the root is not that of a feed */
function feedVocabulary({ vocabulary, local }) {
    if (local === 'rss')
        return 'core';
    if (local === 'feed' && (vocabulary === 'atom' || vocabulary === 'core'))
        return 'atom';
    return local === 'RDF' && vocabulary === 'rdf' ? 'core' : undefined;
}
/**
 * @param parent the element around it
 * @param attribute returns the value of an attribute without a namespace
 */
function contentOf({ vocabulary, local }, parent, attribute) {
    switch (vocabulary) {
        case 'core':
            return coreContent(local, parent, attribute);
        case 'atom':
            return atomContent(local, parent, attribute);
        case 'content':
            return local === 'encoded' ? { kind: 'html' } : undefined;
        case 'media':
            return mediaContent(local, attribute);
        case 'itunes':
            return local === 'image' ? { kind: 'attribute', name: 'href' } : undefined;
        default:
            return undefined;
    }
}
function coreContent(local, parent, attribute) {
    if (local === 'enclosure')
        return isImage(attribute, 'url') ? { kind: 'attribute', name: 'url' } : undefined;
    if (local === 'description')
        return { kind: 'html' };
    if (local === 'url')
        return parent?.local === 'image' ? { kind: 'url' } : undefined;
    return local === 'link' && (parent?.local === 'channel' || parent?.local === 'item')
        ? { kind: 'page' }
        : undefined;
}
function atomContent(local, parent, attribute) {
    if (local === 'link') {
        const rel = attribute('rel')?.trim().toLowerCase() ?? 'alternate';
        if (rel === 'enclosure')
            return isImage(attribute, 'href') ? { kind: 'attribute', name: 'href' } : undefined;
        const isPage = rel === 'alternate' && (parent?.local === 'feed' || parent?.local === 'entry');
        return isPage ? { kind: 'page', attribute: 'href' } : undefined;
    }
    if (local !== 'content' && local !== 'summary')
        return undefined;
    // Atom 0.3 says `mode="escaped"` and a MIME type.
    const type = attribute('type')?.trim().toLowerCase();
    const isInline = attribute('mode')?.trim().toLowerCase() === 'xml';
    if (type === 'xhtml' || type === 'application/xhtml+xml' || (type === 'text/html' && isInline))
        return { kind: 'xhtml' };
    return type === 'html' || type === 'text/html' ? { kind: 'html' } : undefined;
}
function mediaContent(local, attribute) {
    if (local === 'thumbnail')
        return { kind: 'attribute', name: 'url' };
    return local === 'content' && isImage(attribute, 'url') ? { kind: 'attribute', name: 'url' } : undefined;
}
function isImage(attribute, name) {
    return (0,enclosure/* namesImage */.G)({ type: attribute('type'), medium: attribute('medium'), url: attribute(name) });
}

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




class FeedError extends Error {
    fault;
    offset;
    constructor(fault, offset) {
        super(fault);
        this.fault = fault;
        this.offset = offset;
    }
}
/** Most elements inside one another; feeds have a few dozen. */
const MAX_DEPTH = 500;
const ITEMS = new Set(['item', 'entry']);
/** Attributes of one tag; later ones are not read. */
const MAX_ATTRIBUTES = 1000;
/** HTML reads what follows such a tag as text, even where XML closes it at once. */
const HIDES_TEXT = /^(?:script|style|textarea|title|iframe|noembed|noframes|xmp|plaintext)$/i;
const CDATA_START = '<![CDATA['.length;
/** Callbacks of the tokenizer. */
class FeedReader {
    texts = [];
    /** Page of the feed, and the base that it is relative to. */
    page;
    /** Items in their order, each with its page. */
    items = [];
    /** Name of the outermost element; undefined if there is none. */
    root;
    /** Whether the text ends inside an element. */
    endsEarly = false;
    #source;
    #open = [];
    /** Number of open elements by name. */
    #counts = new Map();
    /** Vocabularies by prefix, the innermost last. */
    #vocabularies = new Map();
    /** Vocabulary of names without a namespace, and of the root's own namespace. */
    #standard = 'core';
    #rootNamespace = '';
    #name = '';
    #tagStart = 0;
    #attributes = [];
    #attributeName = '';
    #valueStart = -1;
    #valueEnd = -1;
    #text;
    constructor(source) {
        this.#source = source;
    }
    onopentagname(start, end) {
        this.#name = this.#source.slice(start, end);
        this.#tagStart = start - 1;
        this.#attributes = [];
        if (this.#text?.kind === 'xhtml')
            this.#text.cut(start, start + this.#name.lastIndexOf(':') + 1);
    }
    onattribname(start, end) {
        this.#attributeName = this.#source.slice(start, end);
        this.#valueStart = -1;
    }
    onattribdata(start, end) {
        if (this.#valueStart < 0)
            this.#valueStart = start;
        this.#valueEnd = end;
    }
    onattribend(quote) {
        const isQuoted = quote === html/* QuoteType */.XA.Double || quote === html/* QuoteType */.XA.Single;
        if (this.#valueStart < 0 || !isQuoted || this.#attributes.length === MAX_ATTRIBUTES)
            return;
        const piece = { from: this.#valueStart, to: this.#valueEnd, form: 'references' };
        this.#attributes.push({ name: this.#attributeName, piece });
    }
    onopentagend(end) {
        this.#openElement(end + 1);
    }
    onselfclosingtag(end) {
        if (this.#text?.kind === 'xhtml' && HIDES_TEXT.test(nameIn(this.#name).local))
            this.#text.cut(this.#tagStart, end + 1);
        this.#openElement(end + 1);
        this.#closeElement(end + 1, end + 1);
    }
    onclosetag(start, end) {
        const name = this.#source.slice(start, end);
        // A tag that closes nothing is ignored.
        if ((this.#counts.get(name) ?? 0) === 0)
            return;
        const tagStart = this.#source.lastIndexOf('<', start);
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
        if (/^ENTITY\b|<!ENTITY\b/.test(this.#source.slice(start, end)))
            throw new FeedError('entities', start);
    }
    onend() {
        this.endsEarly = this.#open.length > 0;
    }
    oncomment() { }
    onprocessinginstruction() { }
    ontextentity() { }
    onattribentity() { }
    #openElement(end) {
        if (this.#open.length === MAX_DEPTH)
            throw new FeedError('depth', this.#tagStart);
        const isRoot = this.root === undefined;
        if (isRoot)
            this.#rootNamespace = this.#attribute(namespaceAttribute(this.#name)) ?? '';
        const declared = this.#declare();
        const name = this.#nameOf(this.#name);
        if (isRoot)
            this.#openRoot(name);
        const outer = this.#open.at(-1);
        const href = this.#attribute('xml:base');
        const base = href === undefined ? outer?.base : { href, outer: outer?.base };
        this.#open.push({ ...name, qualified: this.#name, base, declared });
        if (ITEMS.has(name.local) && !this.#text)
            this.items.push({ from: this.#tagStart, to: Number.POSITIVE_INFINITY, page: undefined });
        this.#counts.set(this.#name, (this.#counts.get(this.#name) ?? 0) + 1);
        if (this.#text) {
            if (href !== undefined && base)
                this.#text.openBase(base, this.#tagStart, this.#open.length);
        }
        else
            this.#take(name, outer, base, end);
    }
    #openRoot(name) {
        this.root = this.#name;
        const isForeign = vocabularyOf(this.#rootNamespace) === 'other';
        const standard = feedVocabulary(isForeign ? { ...name, vocabulary: 'other' } : name);
        if (!standard)
            throw new FeedError('no-feed', this.#tagStart);
        this.#standard = standard;
    }
    #take(name, outer, base, end) {
        const parent = outer && this.#inStandard(outer);
        const content = contentOf(this.#inStandard(name), parent, wanted => this.#attribute(wanted));
        if (content?.kind === 'attribute') {
            const piece = this.#piece(content.name);
            if (piece)
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
                const href = (0,xml_text/* xmlText */.x)(this.#source, closed.pieces).text.trim();
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
        for (const { name, piece } of this.#attributes) {
            if (name !== 'xmlns' && !name.startsWith('xmlns:'))
                continue;
            const prefix = name.slice('xmlns:'.length);
            const namespace = this.#valueOf(piece);
            const found = vocabularyOf(namespace);
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
        return { vocabulary: known ?? (prefix === '' ? 'core' : vocabularyOfPrefix(prefix)), local };
    }
    /** Atom without its namespace is read as Atom. */
    #inStandard({ vocabulary, local }) {
        return { vocabulary: vocabulary === 'core' ? this.#standard : vocabulary, local };
    }
    #attribute(name) {
        const piece = this.#piece(name);
        return piece && this.#valueOf(piece);
    }
    #piece(name) {
        return this.#attributes.find(attribute => attribute.name === name)?.piece;
    }
    #valueOf({ from, to }) {
        return (0,xml_text/* decodeXml */.y)(this.#source.slice(from, to));
    }
}
function nameIn(qualified) {
    const colon = qualified.indexOf(':');
    return { prefix: qualified.slice(0, Math.max(0, colon)), local: qualified.slice(colon + 1) };
}
function namespaceAttribute(qualified) {
    const { prefix } = nameIn(qualified);
    return prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
}

// EXTERNAL MODULE: ./lib/input/documents/feeds/own-link.js
var own_link = __webpack_require__(57052);
;// CONCATENATED MODULE: ./lib/input/documents/feeds/feed.js
/** Reads RSS, Atom and RDF feeds: the images that a feed names. Nothing that a feed links to is fetched. */













/** Characters. A feed must be in memory as a whole. */
const MAX_FEED = 67_108_864;
/** @throws SettingsError if the text is no feed, or defines entities */
function readFeed(text, file, options, facts) {
    if (text === '')
        return [];
    const reader = readXml(text, file);
    if (reader.endsEarly)
        facts.notices.push((0,image_url/* inLine */.i2)(file, lineAt(text, text.length), (0,say/* say */.c)('feed-ends-early')));
    const bases = new Bases(reader, options);
    const found = reader.texts.flatMap(one => urlsIn(one, text, file, options, bases, facts));
    return positionsOf(found.sort((a, b) => a.from - b.from), text, file, options, facts, options.address === undefined ? () => undefined : pagesOf(reader, bases));
}
function readXml(text, file) {
    const reader = new FeedReader(text);
    const tokenizer = new html/* Tokenizer */._F({ xmlMode: true, decodeEntities: false }, reader);
    try {
        tokenizer.write(text);
        tokenizer.end();
    }
    catch (error) {
        if (!(error instanceof FeedError))
            throw error;
        throw new errors/* SettingsError */.GN([faultOf(error, text, file, reader.root)], 'sources');
    }
    if (reader.root === undefined)
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('feed-no-root', { name: file })], 'sources');
    return reader;
}
function faultOf({ fault, offset }, text, file, root = '') {
    if (fault === 'no-feed')
        return (0,say/* say */.c)('feed-other-root', { name: file, root: (0,printable/* printable */.g$)(root, MAX_NAME) });
    const sentence = fault === 'entities' ? (0,say/* say */.c)('feed-entities') : (0,say/* say */.c)('feed-too-deep', { most: MAX_DEPTH });
    return (0,image_url/* inLine */.i2)(file, lineAt(text, offset), sentence);
}
/** Characters of an element's name in a sentence. */
const MAX_NAME = 60;
function lineAt(text, offset) {
    return new source_position/* LineCounter */.HN(text).positionOf(offset).line;
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
    return url && /^https?:$/.test(url.protocol) ? url.href : base;
}
function urlsIn({ kind, pieces, base, ranges }, source, file, options, bases, facts) {
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
    const absolutes = new Map();
    const isTaken = (url, from) => {
        if (!(0,relative_url/* isRelativeUrl */.c)(url) || (0,own_link/* isOwn */.N)(url, options))
            return (0,page_url/* isListed */.y)(url, options);
        const page = baseAt(from);
        if (!(0,page_url/* isListed */.y)(url, { takesRelative: () => page !== undefined }))
            return false;
        // The run itself applies `base-url`.
        if (page !== options.baseUrl || options.address !== undefined)
            absolutes.set(from, URL.parse(url, page)?.href ?? url);
        return true;
    };
    const text = (0,xml_text/* xmlText */.x)(source, pieces);
    const around = (form) => ({ kind: 'xml', form: form ?? 'references' });
    const notice = (fault) => facts.notices.push((0,image_url/* inLine */.i2)(file, lineAt(source, first.from), fault));
    const urls = (0,embedded_text/* embeddedUrls */.b)({ ...text, kind, around }, isTaken, options.media, notice);
    if ('in' in urls) {
        notice(urls);
        return [];
    }
    return urls.map(one => ({ ...one, url: absolutes.get(one.from) ?? one.url }));
}
function* positionsOf(found, text, file, options, facts, pageAt) {
    const lines = new source_position/* LineCounter */.HN(text);
    for (const one of found) {
        const place = { file, ...lines.positionOf(one.from) };
        const where = (0,image_url/* lineOf */.cA)(file, place.line);
        (0,page_url/* noteUrl */.E)(one, options.mode, facts, fault => (0,image_url/* inLine */.i2)(file, place.line, fault));
        const page = pageAt(one.from);
        const referer = page && (0,web_page/* foundOn */.mB)(page, one.url);
        yield { url: one.url, where, place, ...(referer !== undefined && { referer }) };
    }
}


/***/ }),

/***/ 57052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isOwn)
/* harmony export */ });
/** Whether a relative URL leads to a stored image and not to the feed's page. */
function isOwn(url, { baseUrl, takesRelative, isOwnLink }) {
    // Without a base, only a link to a stored image counts among the relative ones.
    return isOwnLink?.(url) === true || (baseUrl === undefined && takesRelative(url));
}


/***/ }),

/***/ 42764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ xmlText),
/* harmony export */   y: () => (/* binding */ decodeXml)
/* harmony export */ });
/* harmony import */ var _base_buffers_text_builder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20368);
/** Decodes text of XML: its five entities and numeric references, and nothing that a DOCTYPE may define. */

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&(?:#x([\da-fA-F]+)|#(\d+)|(amp|lt|gt|quot|apos));/g;
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
    if (!raw.includes('&'))
        return raw;
    const text = new _base_buffers_text_builder_js__WEBPACK_IMPORTED_MODULE_0__/* .TextBuilder */ .t();
    let at = 0;
    // `replace` with a function keeps all references until the last one is read.
    for (const { 0: written, index, ...groups } of raw.matchAll(REFERENCE)) {
        text.add(raw.slice(at, index));
        text.add(decoded(written, groups[1], groups[2], groups[3]));
        at = index + written.length;
    }
    text.add(raw.slice(at));
    return text.text;
}
/** What stands between two pieces is markup. */
function* atomsOf(source, pieces, start) {
    let at = start;
    for (const { from, to, form } of pieces) {
        yield { from: at, to: from, length: 0, form };
        at = to;
        if (form !== 'references')
            continue;
        for (const { 0: written, index, ...groups } of source.slice(from, to).matchAll(REFERENCE)) {
            const { length } = decoded(written, groups[1], groups[2], groups[3]);
            if (length < written.length)
                yield { from: from + index, to: from + index + written.length, length };
        }
    }
}
/** A number that names no character stays as written. */
function decoded(written, hex, decimal, name) {
    if (name !== undefined)
        return ENTITIES[name] ?? written;
    const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16);
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : written;
}


/***/ }),

/***/ 58122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ selectProblem),
/* harmony export */   ET: () => (/* binding */ findInTime),
/* harmony export */   ib: () => (/* binding */ selectedUrls)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54796);
/* harmony import */ var _source_position_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4514);
/* harmony import */ var _stored_member_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51584);
/** Reads what `select` finds in one document: a JSON file, a line of JSON Lines, or front matter. */






/** Levels of nesting. A path with `..` visits each level again for all above it; this many take a second. */
const MAX_LEVELS = 10_000;
/** Refuses a deep value if a path has `..`; other paths never visit all its levels. */
function selectProblem(value, options) {
    const looksDeep = pathsOf(options).some(({ levels }) => levels.some(({ isDeep }) => isDeep));
    return looksDeep && hasMoreLevels(value, MAX_LEVELS)
        ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('record-too-deep', { most: MAX_LEVELS })
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
function findInTime(find, characters, file, options, facts) {
    const paths = pathsOf(options);
    const { selectTime } = options;
    if (!selectTime || paths.length === 0)
        return find();
    // An interrupted try may have left notes; the next try drops them.
    const { urlCount } = facts;
    const [edits, problems, notices] = [facts.edits.length, facts.problems.length, facts.notices.length];
    const fromTheStart = () => {
        facts.urlCount = urlCount;
        facts.edits.length = edits;
        facts.problems.length = problems;
        facts.notices.length = notices;
        return [...find()];
    };
    const found = selectTime.run(fromTheStart, characters * MS_PER_CHARACTER);
    if (!found)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('select-too-slow', { name: file, input: paths[0]?.input ?? 'select' })], 'sources');
    return found.value;
}
/**
 * Yields URLs path by path; a place that two paths find counts once.
 * @param where place of the value, without the path inside it
 */
function* selectedUrls(value, where, options, { coverage }) {
    // A single path finds a place twice only if it names it twice, which matters only to a writer.
    const known = options.select.length > 1 || options.mode !== 'none' ? new Set() : undefined;
    const isTaken = takenFrom(value, options);
    for (const [index, path] of options.select.entries()) {
        const matches = path.find(value).filter(({ keys }) => isTaken(keys));
        coverage?.paths[index]?.note(value, matches.length);
        for (const match of matches) {
            for (const found of fromMatch(match, where, options, coverage)) {
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
/** Excludes, with `add`, the members that an earlier run wrote. */
function takenFrom(value, { mode, suffix }) {
    return mode === 'add' ? path => !(0,_stored_member_js__WEBPACK_IMPORTED_MODULE_5__/* .isBelowStored */ .d)(value, path, suffix) : () => true;
}
function fromMatch({ value, path, keys }, where, names, coverage) {
    const place = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(where, path);
    return Array.isArray(value)
        ? (0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .imageUrlsInArray */ .C0)(value, keys, place, names, coverage)
        : (0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .imageUrlsOf */ .Rm)(value, keys, place, names, '.', coverage);
}


/***/ }),

/***/ 51584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isStoredValue),
/* harmony export */   d: () => (/* binding */ isBelowStored)
/* harmony export */ });
/* harmony import */ var _edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95009);
/* harmony import */ var _record_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81635);
/** Recognises NAME_stored: values that a run wrote, and paths into them. */


/** Whether a run may have written the value: `null`, an object for one image, or an array of these. */
function isStoredValue(value) {
    if (value === null)
        return true;
    if (Array.isArray(value))
        return value.every(isStoredValue);
    return ((0,_record_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) &&
        typeof value.key === 'string' &&
        Object.entries(value).every(([name, inner]) => name === 'variants' ? isVariants(inner) : _edit_js__WEBPACK_IMPORTED_MODULE_1__/* .STORED_FIELDS */ .A.some(field => field === name)));
}
function isVariants(value) {
    return (0,_record_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) && Object.values(value).every(link => typeof link === 'string');
}
/** Whether a path leads to NAME_stored beside NAME, or below it. */
function isBelowStored(value, path, suffix) {
    let inner = value;
    for (const key of path) {
        const holder = inner;
        if (typeof key === 'string' && key.length > suffix.length && key.endsWith(suffix)) {
            if (Object.hasOwn(holder, key.slice(0, -suffix.length)))
                return true;
        }
        inner = holder[key];
    }
    return false;
}


/***/ }),

/***/ 33153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_HTML: () => (/* binding */ MAX_HTML),
/* harmony export */   readHtmlDocument: () => (/* binding */ readHtmlDocument)
/* harmony export */ });
/* harmony import */ var _web_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94391);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58399);
/* harmony import */ var _page_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57340);
/* harmony import */ var _page_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76055);
/* harmony import */ var _html_urls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64607);





/** Characters. A page must be in memory as a whole. */
const MAX_HTML = 67_108_864;
function readHtmlDocument(text, file, options, facts) {
    const { address } = options;
    try {
        const { urls, asides, base = '' } = (0,_html_urls_js__WEBPACK_IMPORTED_MODULE_4__/* .readHtmlUrls */ .S)(text, options.media);
        const starts = new Set(urls.map(({ from }) => from));
        options.net?.add(text, file, starts, () => ({ known: [...asides, ...urls], values: [] }));
        const listed = urls.filter(({ url }) => (0,_page_url_js__WEBPACK_IMPORTED_MODULE_3__/* .isListed */ .y)(url, options));
        const images = (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .noteUrls */ .$)(listed, text, file, options, facts);
        if (address === undefined)
            return images;
        if (images.length === 0)
            facts.title = (0,_web_page_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(text);
        const from = URL.parse(base, address)?.href ?? address;
        return images.map(image => (0,_web_page_js__WEBPACK_IMPORTED_MODULE_0__/* .ofPage */ .VV)(image, from, address));
    }
    catch (error) {
        const { fault, offset } = (0,_page_error_js__WEBPACK_IMPORTED_MODULE_2__/* .pageError */ .Kc)(error);
        return (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .leaveUnread */ .J)(fault, offset, text, file, facts);
    }
}


/***/ }),

/***/ 54796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _H: () => (/* binding */ SCRAPY_FIELD),
  C0: () => (/* binding */ imageUrlsInArray),
  imageUrlsInStream: () => (/* binding */ imageUrlsInStream),
  Rm: () => (/* binding */ imageUrlsOf),
  _q: () => (/* binding */ otherFields)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/base/url/link-expiry.js
var link_expiry = __webpack_require__(66987);
// EXTERNAL MODULE: ./lib/input/documents/image-url.js
var image_url = __webpack_require__(30612);
// EXTERNAL MODULE: ./lib/input/documents/json/failed-member.js
var failed_member = __webpack_require__(65486);
// EXTERNAL MODULE: external "node:util/types"
var types_ = __webpack_require__(73429);
// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/base/url/base64.js
var base64 = __webpack_require__(16788);
// EXTERNAL MODULE: ./lib/input/documents/image-body.js
var image_body = __webpack_require__(67525);
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
        const bytes = Object.hasOwn(record, MEMBER) ? bytesOf(record[MEMBER]) : undefined;
        return bytes && { rest: without(record, [MEMBER]), bytes };
    }
    const path = bytesField === undefined ? undefined : (0,record_values/* fieldPathOf */.b7)(record, bytesField);
    if (path === undefined)
        return undefined;
    return { rest: without(record, path), bytes: decoded((0,record_values/* valueAt */.fK)(record, path), bytesField ?? '') };
}
function invalidBytes(problem) {
    return { problem, reason: 'bytes-invalid' };
}
/** Numbers stay ordinary fields: results have their size under this name. */
function bytesOf(value) {
    if ((0,types_.isUint8Array)(value))
        return { body: new image_body/* RecordBody */.gJ(value) };
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
    const bytes = (0,base64/* decodeBase64 */.y)(value);
    if (!bytes)
        return invalidBytes((0,say/* say */.c)('bytes-no-base64', { field, length: value.length }));
    return { body: new image_body/* RecordBody */.gJ(bytes) };
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
 * @param joint separates `where` and a field: '.' after a JSON path, ', ' after a line number
 * @param coverage receives which records have the field
 * @throws SettingsError if a record gives several URLs and one id
 */
function* imageUrlsOf(value, path, where, names, joint, coverage) {
    if ((0,record_values/* isRecord */.u4)(value))
        yield* fromAnyRecord((0,failed_member/* withoutFailedMember */.oN)(value), path, where, names, joint, coverage);
    else
        yield { image: fromUrl(value, where, undefined, names), path };
}
/** @param where the array; `[0]` and so on are added for its items */
function* imageUrlsInArray(values, path, where, names, coverage) {
    let index = 0;
    for (const value of values) {
        yield* imageUrlsOf(value, [...path, index], (0,sentence/* joined */.oR)('', where, `[${index}]`), names, '.', coverage);
        index++;
    }
}
/** Reads values that are in no file and may arrive one by one. @yields the images of each value, in portions */
async function* imageUrlsInStream(values, where, names, coverage) {
    let index = 0;
    for await (const value of values)
        yield* (0,image_url/* inPortions */.oQ)(imagesIn(imageUrlsOf(value, [], (0,sentence/* joined */.oR)('', where, `[${index++}]`), names, '.', coverage)));
}
function* imagesIn(found) {
    for (const { image } of found)
        yield image;
}
/** Takes the bytes out first: nothing may search them like nested members. */
function* fromAnyRecord(record, path, where, names, joint, coverage) {
    const held = names.takesBytes || names.bytesField !== undefined ? bytesIn(record, names) : undefined;
    if (held === undefined)
        return yield* fromRecord(record, path, where, names, joint, coverage);
    const { rest, bytes } = held;
    const found = [...fromRecord(rest, path, where, names, joint, coverage, bytes)];
    const given = found.length > 1 && bytes.body ? invalidBytes((0,say/* say */.c)('bytes-of-several')) : bytes;
    for (const { image, path: at } of found)
        yield { image: image.problem === undefined ? { ...image, ...given } : image, path: at };
}
function* fromRecord(record, path, where, asked, joint, coverage, { body, problem } = {}) {
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
    const isNameless = (body ?? problem) !== undefined && isNoUrl(value);
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
    const held = { value, path: [...path, ...(field ?? [])] };
    for (const found of urlsIn(held, where, names, joint)) {
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
function ownUrl(held, urlField) {
    const { value, path } = held;
    const field = (0,record_values/* isRecord */.u4)(value) ? (0,record_values/* fieldPathOf */.b7)(value, urlField) : undefined;
    const inner = field && (0,record_values/* valueAt */.fK)(value, field);
    return field && typeof inner === 'string' ? { value: inner, path: [...path, ...field] } : held;
}
/** @param field the field of the value; undefined if `where` already names the place */
function fromUrl(value, where, field, { holdsKeys }) {
    const text = typeof value === 'string' ? value : '';
    const url = holdsKeys ? text : text.trim();
    if (url)
        return { url, where };
    const lack = lackOf(value, holdsKeys ? 'key' : 'URL');
    return { url, where, problem: field === undefined ? lack : (0,say/* say */.c)('url-field-lacks', { field, lack }) };
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
    // An object made in one step takes half the memory of one that grows.
    return Object.setPrototypeOf(Object.fromEntries(entries), null);
}


/***/ }),

/***/ 67657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ embeddedUrls)
});

// EXTERNAL MODULE: ./lib/input/documents/pages/html/attribute-text.js
var attribute_text = __webpack_require__(34184);
// EXTERNAL MODULE: ./lib/input/documents/texts/json-string.js
var json_string = __webpack_require__(17902);
;// CONCATENATED MODULE: ./lib/input/documents/texts/quote-around.js

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
        if (character !== '/' && character !== json_string/* BEYOND_ASCII */.az)
            written = written.replaceAll(character, escapeOf(character));
    return escaped.includes(json_string/* BEYOND_ASCII */.az) ? written.replace(/[\u0080-\uffff]/g, escapeOf) : written;
}
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

;// CONCATENATED MODULE: ./lib/input/documents/texts/source-map.js
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

// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/input/documents/pages/html/html.js
var html = __webpack_require__(33153);
// EXTERNAL MODULE: ./lib/input/documents/pages/html/html-urls.js + 6 modules
var html_urls = __webpack_require__(64607);
// EXTERNAL MODULE: ./lib/input/documents/pages/markdown/markdown.js + 2 modules
var markdown = __webpack_require__(35747);
// EXTERNAL MODULE: ./lib/input/documents/pages/markdown/markdown-blocks.js + 6 modules
var markdown_blocks = __webpack_require__(81445);
// EXTERNAL MODULE: ./lib/input/documents/pages/markdown/markdown-urls.js + 3 modules
var markdown_urls = __webpack_require__(14418);
// EXTERNAL MODULE: ./lib/input/documents/pages/matter/front-matter.js
var front_matter = __webpack_require__(79307);
// EXTERNAL MODULE: ./lib/input/documents/pages/page-error.js
var page_error = __webpack_require__(57340);
// EXTERNAL MODULE: ./lib/input/documents/span.js
var span = __webpack_require__(98829);
;// CONCATENATED MODULE: ./lib/input/documents/texts/text-urls.js
/** Reads the images of one text that holds HTML or Markdown, such as a member of a record. */









/**
 * @param notice takes what is odd about a text that is read
 * @returns the images in their order; of two that overlap, the first. Or why the text cannot be read
 */
function urlsInText(text, kind, media, notice) {
    const most = kind === 'html' ? html.MAX_HTML : markdown.MAX_MARKDOWN;
    if (text.length > most)
        return (0,say/* say */.c)('text-too-long', { most });
    try {
        return inOrder(kind === 'html' ? (0,html_urls/* readHtmlUrls */.S)(text, media).urls : markdownUrls(text, media, notice));
    }
    catch (error) {
        return (0,page_error/* pageError */.Kc)(error).fault;
    }
}
/** Front matter inside a record is data of another program, and stays as it is. */
function markdownUrls(text, media, notice) {
    const matter = (0,front_matter/* findFrontMatter */.u)(text);
    const start = matter.kind === 'none' || matter.kind === 'unclosed' ? 0 : matter.bodyStart;
    const { urls, deepAt } = (0,markdown_urls/* readMarkdownUrls */.o)(text.slice(start), media);
    if (deepAt !== undefined)
        notice((0,say/* say */.c)('markdown-too-deep', { most: markdown_blocks/* MAX_DEPTH */.l }));
    return start === 0 ? urls : urls.map(url => (0,span/* movedBy */.b)(start, url));
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

;// CONCATENATED MODULE: ./lib/input/documents/texts/embedded-text.js




/**
 * @param isListed whether a URL belongs to the list; `from` is its offset in the file
 * @param notice takes what is odd about a text that is read
 * @returns the images in their order, or why the text cannot be read
 */
function embeddedUrls({ text, kind, start, atoms, around }, isListed, media, notice) {
    const urls = kind === 'url' ? wholeUrl(text) : urlsInText(text, kind, media, notice);
    if ('in' in urls)
        return urls;
    if (urls.length === 0)
        return [];
    const map = new SourceMap(start, atoms());
    return urls.flatMap(({ url, quoting: inner, ...span }) => {
        const { from, form, gaps } = map.characterAt(span.from);
        const last = map.characterAt(span.to - 1);
        if (!isListed(url, from))
            return [];
        const { to } = last;
        const isWhole = gaps === last.gaps;
        const surrounding = around(form, from, to);
        const quoting = isWhole ? within(inner, surrounding) : undefined;
        return [{ url, offset: span.from, from, to, quoting, bare: (0,attribute_text/* bareIn */.y)(inner, text, span) }];
    });
}
/** A function of its own, because a closure keeps all that its surroundings hold: here the whole text. */
function within(inner, surrounding) {
    const around = (written) => quoteAround(written, inner, surrounding);
    return { kind: 'within', ...(inner && { inner }), around };
}
function wholeUrl(text) {
    const url = text.trim();
    const from = text.length - text.trimStart().length;
    return url === '' ? [] : [{ url, from, to: from + url.length }];
}


/***/ }),

/***/ 17902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ escapedIn),
/* harmony export */   az: () => (/* binding */ BEYOND_ASCII),
/* harmony export */   uu: () => (/* binding */ escapesIn)
/* harmony export */ });
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
function escapeOf(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ })

};

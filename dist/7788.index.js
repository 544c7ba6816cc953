export const id = 7788;
export const ids = [7788];
export const modules = {

/***/ 27788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSitemap: () => (/* binding */ readSitemap),
/* harmony export */   sitemapsOf: () => (/* binding */ sitemapsOf)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42001);
/* harmony import */ var _image_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30612);
/* harmony import */ var _pages_markup_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3438);
/* harmony import */ var _source_position_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4514);
/* harmony import */ var _web_page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94391);
/* harmony import */ var _xml_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42764);
/** Reads sitemaps: the images of a `urlset`, and the sitemaps that a `sitemapindex` names. No page is fetched. */







/** Most elements inside one another; a sitemap has four. */
const MAX_DEPTH = 500;
/** @throws SettingsError if the text defines entities */
function* readSitemap(text, reading) {
    const { name: file, options } = reading;
    const found = new LocationReader(text, file).readXml(options.checkTime);
    if (found.endsEarly)
        reading.endsEarly = reading.inLine(1, (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('feed-ends-early'));
    reading.pages = found.pages;
    const lines = new _source_position_js__WEBPACK_IMPORTED_MODULE_4__/* .LineCounter */ .HN(text);
    for (const { url, offset, page } of found.images) {
        reading.urlCount++;
        const listedAt = { file, ...lines.positionOf(offset) };
        const referer = options.address === undefined ? undefined : page && (0,_web_page_js__WEBPACK_IMPORTED_MODULE_5__/* .foundOn */ .mB)(page, url);
        yield { url, where: (0,_image_url_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(file, listedAt.line), listedAt, ...(referer !== undefined && { referer }) };
    }
}
/** Returns the addresses of the sitemaps that a `sitemapindex` names; undefined for any other text. */
function sitemapsOf(text, file, checkTime) {
    const found = new LocationReader(text, file).readXml(checkTime);
    return found.root === 'sitemapindex' ? found : undefined;
}
/** Elements are known by their local names. */
class LocationReader extends _pages_markup_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .MarkupReader */ .U6 {
    images = [];
    sitemaps = [];
    pages = 0;
    root;
    endsEarly = false;
    #file;
    #open = [];
    #page;
    #from = -1;
    #to = -1;
    constructor(text, file) {
        super(text);
        this.#file = file;
    }
    onopentagname(start, end) {
        const name = localOf(this.source.slice(start, end));
        this.root ??= name;
        if (this.#open.length === MAX_DEPTH)
            throw this.#refusal((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('feed-too-deep', { most: MAX_DEPTH }));
        this.#open.push(name);
        if (name === 'url')
            this.#page = undefined;
        this.#from = -1;
    }
    onselfclosingtag() {
        this.#open.pop();
    }
    ontext(from, to) {
        if (this.#open.at(-1) !== 'loc')
            return;
        if (this.#from < 0)
            this.#from = from;
        this.#to = to;
    }
    oncdata(from, end, endOffset) {
        this.ontext(from, end - endOffset);
    }
    onclosetag(start, end) {
        const name = localOf(this.source.slice(start, end));
        if (!this.#open.includes(name))
            return;
        if (name === 'loc' && this.#from >= 0)
            this.#take();
        while (this.#open.pop() !== name)
            ;
    }
    ondeclaration(start, end) {
        if ((0,_xml_text_js__WEBPACK_IMPORTED_MODULE_6__/* .definesEntity */ .W2)(this.source.slice(start, end)))
            throw this.#refusal((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('feed-entities'));
    }
    onend() {
        this.endsEarly = this.#open.length > 0;
    }
    #refusal(sentence) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([(0,_image_url_js__WEBPACK_IMPORTED_MODULE_2__/* .inLine */ .i2)(this.#file, 1, sentence)], 'sources');
    }
    #take() {
        const raw = this.source.slice(this.#from, this.#to);
        const trimmed = raw.trim();
        const offset = this.#from + raw.indexOf(trimmed);
        const url = (0,_xml_text_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeXml */ .y6)(trimmed);
        const around = this.#open.at(-2);
        if (around === 'image')
            this.images.push({ url, offset, page: this.#page });
        else if (around === 'sitemap')
            this.sitemaps.push(url);
        else if (around === 'url') {
            this.#page = url;
            this.pages++;
        }
    }
}
function localOf(name) {
    return name.slice(name.indexOf(':') + 1);
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


/***/ })

};

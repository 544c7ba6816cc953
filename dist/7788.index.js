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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _image_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30612);
/* harmony import */ var _pages_parsers_html_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33616);
/* harmony import */ var _source_position_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4514);
/* harmony import */ var _web_page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94391);
/* harmony import */ var _xml_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42764);
/** Reads sitemaps: the images of a `urlset`, and the sitemaps that a `sitemapindex` names. No page is fetched. */







/** @throws SettingsError if the text defines entities */
function* readSitemap(text, file, { address }, facts) {
    const reader = readLocations(text, file);
    if (reader.endsEarly)
        facts.notices.push((0,_image_url_js__WEBPACK_IMPORTED_MODULE_2__/* .inLine */ .i2)(file, 1, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('feed-ends-early')));
    const lines = new _source_position_js__WEBPACK_IMPORTED_MODULE_4__/* .LineCounter */ .HN(text);
    for (const { url, offset, page } of reader.images) {
        facts.urlCount++;
        const place = { file, ...lines.positionOf(offset) };
        const referer = address === undefined ? undefined : page && (0,_web_page_js__WEBPACK_IMPORTED_MODULE_5__/* .foundOn */ .mB)(page, url);
        yield { url, where: (0,_image_url_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(file, place.line), place, ...(referer !== undefined && { referer }) };
    }
}
/** Returns the addresses of the sitemaps that a `sitemapindex` names; undefined for any other text. */
function sitemapsOf(text, file) {
    const reader = readLocations(text, file);
    return reader.root === 'sitemapindex' ? reader.sitemaps : undefined;
}
function readLocations(text, file) {
    const reader = new LocationReader(text, file);
    const tokenizer = new _pages_parsers_html_js__WEBPACK_IMPORTED_MODULE_3__/* .Tokenizer */ ._F({ xmlMode: true, decodeEntities: false }, reader);
    tokenizer.write(text);
    tokenizer.end();
    return reader;
}
/** Callbacks of the tokenizer. Elements are known by their local names. */
class LocationReader {
    images = [];
    sitemaps = [];
    root;
    endsEarly = false;
    #text;
    #file;
    #open = [];
    #page;
    #from = -1;
    #to = -1;
    constructor(text, file) {
        this.#text = text;
        this.#file = file;
    }
    onopentagname(start, end) {
        const name = this.#text.slice(start, end);
        this.root ??= localOf(name);
        this.#open.push(localOf(name));
        if (this.#open.at(-1) === 'url')
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
        const name = localOf(this.#text.slice(start, end));
        if (!this.#open.includes(name))
            return;
        if (name === 'loc' && this.#from >= 0)
            this.#take();
        while (this.#open.pop() !== name)
            ;
    }
    ondeclaration(start, end) {
        if (/^ENTITY\b|<!ENTITY\b/.test(this.#text.slice(start, end)))
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([(0,_image_url_js__WEBPACK_IMPORTED_MODULE_2__/* .inLine */ .i2)(this.#file, 1, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('feed-entities'))], 'sources');
    }
    onend() {
        this.endsEarly = this.#open.length > 0;
    }
    onopentagend() { }
    onattribname() { }
    onattribdata() { }
    onattribend() { }
    oncomment() { }
    onprocessinginstruction() { }
    ontextentity() { }
    onattribentity() { }
    #take() {
        const raw = this.#text.slice(this.#from, this.#to);
        const trimmed = raw.trim();
        const offset = this.#from + raw.indexOf(trimmed);
        const url = (0,_xml_text_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeXml */ .y)(trimmed);
        const around = this.#open.at(-2);
        if (around === 'image')
            this.images.push({ url, offset, page: this.#page });
        else if (around === 'sitemap')
            this.sitemaps.push(url);
        else if (around === 'url')
            this.#page = url;
    }
}
function localOf(name) {
    return name.slice(name.indexOf(':') + 1);
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


/***/ })

};

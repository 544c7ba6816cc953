export const id = 7788;
export const ids = [7788];
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

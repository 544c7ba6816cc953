export const id = 4548;
export const ids = [4548,3153];
export const modules = {

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


/***/ }),

/***/ 44548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   imagesInTexts: () => (/* binding */ imagesInTexts),
/* harmony export */   splitTexts: () => (/* binding */ splitTexts)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _json_json_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84728);
/* harmony import */ var _json_stored_member_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51584);
/* harmony import */ var _pages_page_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76055);
/* harmony import */ var _record_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81635);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54796);
/* harmony import */ var _source_position_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4514);
/* harmony import */ var _embedded_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67657);
/* harmony import */ var _json_string_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17902);
/** Finds the texts of JSON values that `html-fields` and `markdown-fields` name, and reads their images. */










/** Returns the page that the nearest object above the text names. */
function pageOf(value, keys, refererField) {
    if (refererField === undefined)
        return undefined;
    for (const holder of holdersOf(value, keys).reverse()) {
        const page = (0,_record_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(holder) ? (0,_record_values_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(holder, refererField) : undefined;
        if (page !== undefined)
            return page;
    }
    return undefined;
}
/**
 * @param value the value without its texts
 * @param recordDepth negative if no record is meant
 */
function fieldsOfRecord(value, keys, recordDepth, names) {
    if (recordDepth < 0)
        return undefined;
    const holders = holdersOf(value, keys).slice(0, recordDepth + 1);
    const record = holders.findLast(_record_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4);
    return record && !(0,_record_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isDeeper */ .QZ)(record, _record_values_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_DEPTH */ .lr) ? (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .otherFields */ ._q)(record, names) : undefined;
}
/** The value, and what holds the text at each level below it. */
function holdersOf(value, keys) {
    const holders = [value];
    let inner = value;
    for (const key of keys.slice(0, -1)) {
        // A text that holds another match was taken out as a whole.
        if (typeof inner !== 'object' || inner === null)
            break;
        inner = inner[key];
        holders.push(inner);
    }
    return holders;
}
/**
 * Returns how many keys of a match lead to its record: one of the items that the path's last open step finds. With
 * names alone there is one record, the whole value.
 */
function recordDepthOf(levels, keys) {
    const last = levels.findLastIndex(({ names, isDeep }) => names.length === 0 || isDeep);
    if (last < 0)
        return 0;
    const isAbove = levels[last].names.length > 0;
    return Math.max(0, keys.length - (levels.length - 1 - last) - (isAbove ? 1 : 0));
}
/** @returns the texts, each place once, and the value without them */
function splitTexts(value, { texts = [], select, mode, suffix }, { coverage }) {
    const held = new Map();
    for (const [index, { kind, name, reader }] of texts.filter(one => one.reader).entries()) {
        const matches = reader?.find(value) ?? [];
        const own = matches.filter(({ keys }) => mode !== 'add' || !(0,_json_stored_member_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelowStored */ .d)(value, keys, suffix));
        coverage?.paths[select.length + index]?.note(value, own.length);
        for (const match of own) {
            const pointer = (0,_source_position_js__WEBPACK_IMPORTED_MODULE_7__/* .pointerOf */ .rq)(match.keys);
            const recordDepth = recordDepthOf(reader?.levels ?? [], match.keys);
            if (!held.has(pointer))
                held.set(pointer, { ...match, kind, field: name, recordDepth });
        }
    }
    return { held: [...held.values()], rest: withoutTexts(value, [...held.values()]) };
}
/** Copies only what holds a text. Works without recursion, because hostile depth would overflow the stack. */
function withoutTexts(value, held) {
    const copies = new Map();
    const copyOf = (original) => {
        const copy = copies.get(original) ??
            (Array.isArray(original) ? [...original] : { ...original });
        copies.set(original, copy);
        return copy;
    };
    let rest = value;
    for (const { keys } of held) {
        const last = keys.at(-1);
        // The whole value is the text.
        if (last === undefined)
            return undefined;
        let original = value;
        let copy = copyOf(original);
        rest = copy;
        for (const key of keys.slice(0, -1)) {
            original = original[key];
            const below = copyOf(original);
            copy[key] = below;
            copy = below;
        }
        if (Array.isArray(copy))
            copy[Number(last)] = null;
        else
            delete copy[last];
    }
    return rest;
}
/** Yields the images of the texts, and a position for each value that is no text. */
function* imagesInTexts(held, holding, options, facts) {
    const ranges = rangesOf(held, holding);
    for (const [index, one] of held.entries())
        yield* imagesIn(one, ranges[index], holding, options, facts);
}
function rangesOf(held, { text }) {
    if (text === undefined || held.length === 0)
        return [];
    const root = (0,_json_json_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .newWanted */ .w)();
    const nodes = held.map(({ keys }) => (0,_json_json_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .want */ .Rd)(root, keys));
    (0,_json_json_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .findWanted */ .Bu)(text, root);
    return nodes;
}
function* imagesIn(held, range, holding, options, facts) {
    const { keys, value, path, field, kind } = held;
    const { text: source = '', offset: start } = holding;
    const where = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(holding.where, path);
    // Exports write null for a post without a text.
    if (value === null)
        return;
    const raw = range && source.slice(range.from, range.to);
    // A long integer was read as text.
    const isText = typeof value === 'string' && (raw === undefined || raw.startsWith('"'));
    if (!isText) {
        facts.urlCount++;
        yield {
            image: problemAt(where, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('text-other-kind', { field: field ?? path, kind: (0,_record_values_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOf */ .I)(value) })),
            path: keys,
        };
        return;
    }
    const page = pageOf(holding.value, keys, options.refererField);
    const takesRelative = (url) => page !== undefined || options.takesRelative(url);
    const aroundOf = raw === undefined ? undefined : (0,_json_string_js__WEBPACK_IMPORTED_MODULE_9__/* .escapedIn */ .$5)(raw);
    const urls = (0,_embedded_text_js__WEBPACK_IMPORTED_MODULE_8__/* .embeddedUrls */ .b)({
        text: value,
        kind,
        start: range ? start + range.from + 1 : 0,
        atoms: () => (range ? (0,_json_string_js__WEBPACK_IMPORTED_MODULE_9__/* .escapesIn */ .uu)(source, range, start) : []),
        around: (_, from, to) => aroundOf?.(source.slice(from - start, to - start)) ?? { kind: 'json', escaped: '' },
    }, url => (0,_pages_page_url_js__WEBPACK_IMPORTED_MODULE_4__/* .isListed */ .y)(url, { takesRelative }), options.media, fault => facts.notices.push((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .faultAt */ .ux)(where, fault)));
    if ('in' in urls) {
        facts.urlCount++;
        yield { image: problemAt(where, urls), path: keys };
        return;
    }
    const fields = urls.length > 0 ? fieldsOfRecord(holding.rest, keys, held.recordDepth, options) : undefined;
    for (const one of urls) {
        (0,_pages_page_url_js__WEBPACK_IMPORTED_MODULE_4__/* .noteUrl */ .E)(one, range ? options.mode : 'none', facts, fault => (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .faultAt */ .ux)(where, fault));
        yield {
            image: { url: one.url, where, ...(page !== undefined && { referer: page }), ...(fields && { fields }) },
            path: keys,
            ...(field !== undefined && { inText: { field, offset: one.offset } }),
        };
    }
}
function problemAt(where, problem) {
    return { url: '', where, problem };
}


/***/ })

};

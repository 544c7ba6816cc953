export const id = 4548;
export const ids = [4548,957];
export const modules = {

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


/***/ }),

/***/ 44548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   imagesInTexts: () => (/* binding */ imagesInTexts),
/* harmony export */   urlsWithTexts: () => (/* binding */ urlsWithTexts)
/* harmony export */ });
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42001);
/* harmony import */ var _json_json_edits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(648);
/* harmony import */ var _json_json_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84728);
/* harmony import */ var _pages_page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58399);
/* harmony import */ var _record_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81635);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54796);
/* harmony import */ var _source_position_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4514);
/* harmony import */ var _embedded_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64664);
/* harmony import */ var _quote_around_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52034);
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
    return record && !(0,_record_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isDeeper */ .QZ)(record, _record_values_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_DEPTH */ .lr) ? (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .otherFields */ .H)(record, names) : undefined;
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
function splitTexts(value, { options: { texts = [], select, mode }, coverage }) {
    const found = new Map();
    for (const [index, { kind, name, reader }] of texts.filter(one => one.reader).entries()) {
        const matches = reader?.find(value) ?? [];
        const own = matches.filter(({ keys }) => mode !== 'add' || !(0,_json_json_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelowStored */ .dI)(value, keys));
        coverage?.paths[select.length + index]?.note(value, own.length);
        for (const match of own) {
            const pointer = (0,_source_position_js__WEBPACK_IMPORTED_MODULE_7__/* .pointerOf */ .rq)(match.keys);
            const recordDepth = recordDepthOf(reader?.levels ?? [], match.keys);
            if (!found.has(pointer))
                found.set(pointer, { ...match, kind, field: name, recordDepth });
        }
    }
    return { found: [...found.values()], rest: withoutTexts(value, [...found.values()]) };
}
/** Copies only what holds a text. Works without recursion, because hostile depth would overflow the stack. */
function withoutTexts(value, found) {
    const copies = new Map();
    const copyOf = (original) => {
        const copy = copies.get(original) ??
            (Array.isArray(original) ? [...original] : { ...original });
        copies.set(original, copy);
        return copy;
    };
    let rest = value;
    for (const { keys } of found) {
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
/**
 * Yields the images of one value and notes their places; those of its texts follow.
 * @param find finds the images of the value without its texts
 */
function* urlsWithTexts(json, find, reading) {
    const { found, rest } = splitTexts(json.value, reading);
    yield* (0,_json_json_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .noteEdits */ .Od)({ ...json, value: rest }, find(rest), reading);
    yield* imagesInTexts(found, { json, rest }, reading);
}
/** Yields the images of the texts, and a position for each value that is no text. */
function* imagesInTexts(found, holder, reading) {
    const ranges = rangesOf(found, holder.json);
    for (const [index, one] of found.entries())
        yield* imagesIn(one, ranges[index], holder, reading);
}
function rangesOf(found, { text }) {
    if (text === undefined || found.length === 0)
        return [];
    const root = (0,_json_json_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .newWanted */ .w)();
    const nodes = found.map(({ keys }) => (0,_json_json_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .want */ .Rd)(root, keys));
    (0,_json_json_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .findWanted */ .Bu)(text, root);
    return nodes;
}
function* imagesIn({ keys, value, path, field, kind, recordDepth }, range, { json, rest, base }, reading) {
    const { options } = reading;
    const { text: source = '', offset: start } = json;
    const where = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(json.where, path);
    // Exports write null for a post without a text.
    if (value === null)
        return;
    const raw = range && source.slice(range.from, range.to);
    // A long integer was read as text.
    const isText = typeof value === 'string' && (raw === undefined || raw.startsWith('"'));
    // Only a text is searched: each of many values inside one another may be as long as the document.
    const page = isText ? pageOf(json.value, keys, options.refererField) : undefined;
    const takesRelative = (url) => (page ?? base) !== undefined || options.takesRelative(url);
    const aroundOf = isText && raw !== undefined ? (0,_quote_around_js__WEBPACK_IMPORTED_MODULE_9__/* .escapedIn */ .$5)(raw) : undefined;
    const urls = isText
        ? (0,_embedded_text_js__WEBPACK_IMPORTED_MODULE_8__/* .embeddedUrls */ .b)({
            text: value,
            kind,
            start: range ? start + range.from + 1 : 0,
            atoms: () => (range ? (0,_quote_around_js__WEBPACK_IMPORTED_MODULE_9__/* .escapesIn */ .uu)(source, range, start) : []),
            around: (_, from, to) => aroundOf?.(source.slice(from - start, to - start)) ?? { kind: 'json', escaped: '' },
        }, url => (0,_pages_page_js__WEBPACK_IMPORTED_MODULE_4__/* .isListed */ .yy)(url, { takesRelative }), options, fault => reading.notices.push((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .faultAt */ .ux)(where, fault)))
        : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('text-other-kind', { field: field ?? path, kind: (0,_record_values_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOf */ .I)(value) });
    if ('in' in urls) {
        reading.urlCount++;
        yield { image: { url: '', where, problem: urls }, path: keys };
        return;
    }
    const fields = urls.length > 0 ? fieldsOfRecord(rest, keys, recordDepth, options) : undefined;
    for (const one of urls) {
        (0,_pages_page_js__WEBPACK_IMPORTED_MODULE_4__/* .noteUrl */ .Eo)(one, reading, fault => (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .faultAt */ .ux)(where, fault));
        yield {
            image: { url: one.url, where, ...(page !== undefined && { referer: page }), ...(fields && { fields }) },
            path: keys,
            ...(field !== undefined && { inText: { field, offset: one.offset } }),
        };
    }
}


/***/ })

};

export const id = 3102;
export const ids = [3102,3153];
export const modules = {

/***/ 95009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ STORED_FIELDS)
/* harmony export */ });
/** The fields of every image, in the order in which they are written. */
const STORED_FIELDS = ['key', 'url', 'width', 'height'];


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

/***/ 23645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cellTexts: () => (/* binding */ cellTexts),
/* harmony export */   columnsOf: () => (/* binding */ columnsOf)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _csv_column_missing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62175);
/* harmony import */ var _csv_csv_columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42892);
/* harmony import */ var _csv_csv_quotes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(866);
/* harmony import */ var _image_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30612);
/* harmony import */ var _pages_page_url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76055);
/* harmony import */ var _record_values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81635);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54796);
/* harmony import */ var _embedded_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67657);
/** Reads the images of cells that `html-fields` and `markdown-fields` name by the titles of their columns. */










/** Returns the entries that name columns. */
function columnsOf({ texts = [] }) {
    return texts.filter(({ reader }) => reader === undefined);
}
/** @throws SettingsError with the columns found if one is missing */
function cellTexts({ file, delimiter, options, facts, columns, header }) {
    const titles = header.map(title => title.trim());
    const found = columnsOf(options).map(field => {
        const column = columns.hasHeader ? titles.findIndex(title => (0,_csv_csv_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .isCalled */ .AP)(title, field.name)) : -1;
        if (column < 0)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([(0,_csv_column_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .columnMissing */ .f)(field.name, field.input, titles, file)], 'sources');
        return { ...field, column };
    });
    // A column that two settings name is read once.
    const texts = found.filter((one, index) => found.findIndex(({ column }) => column === one.column) === index);
    const taken = new Set(texts.map(({ column }) => columns.titles[column]));
    return {
        without: record => Object.fromEntries(Object.entries(record).filter(([title]) => !taken.has(title))),
        *imagesIn(row, cells, record, positionOf) {
            const page = columns.names.refererField === undefined ? undefined : (0,_record_values_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(record, columns.names.refererField);
            const takesRelative = (url) => page !== undefined || options.takesRelative(url);
            const fields = (0,_records_js__WEBPACK_IMPORTED_MODULE_8__/* .otherFields */ ._q)(this.without(record), columns.names);
            for (const { kind, name: field, column } of texts) {
                const cell = cells[column];
                if (!cell)
                    continue;
                const text = { text: cell.value, kind, ...cellSource(row, cell, delimiter) };
                const where = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)((0,_image_url_js__WEBPACK_IMPORTED_MODULE_5__/* .lineOf */ .cA)(file, row.number), field);
                const urls = (0,_embedded_text_js__WEBPACK_IMPORTED_MODULE_9__/* .embeddedUrls */ .b)(text, url => (0,_pages_page_url_js__WEBPACK_IMPORTED_MODULE_6__/* .isListed */ .y)(url, { takesRelative }), options.media, fault => facts.notices.push((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .faultAt */ .ux)(where, fault)));
                const place = { file, ...positionOf(column), field };
                if ('in' in urls) {
                    facts.urlCount++;
                    yield { url: '', where, place: { ...place, offset: 0 }, problem: urls };
                    continue;
                }
                for (const one of urls) {
                    (0,_pages_page_url_js__WEBPACK_IMPORTED_MODULE_6__/* .noteUrl */ .E)(one, options.mode, facts, fault => (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .faultAt */ .ux)(where, fault));
                    const about = { ...(page !== undefined && { referer: page }), ...(fields && { fields }) };
                    yield { url: one.url, where, place: { ...place, offset: one.offset }, ...about };
                }
            }
        },
    };
}
function cellSource(row, { start, end, quoted }, delimiter) {
    const isOpened = row.text[start] === '"' && start < (row.strayFrom ?? Number.POSITIVE_INFINITY);
    // With text after its closing quote, both quotes of a cell are text, too.
    const quotesEnd = isOpened ? ((0,_csv_csv_quotes_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedEnd */ .c)(row.text, start) ?? start) : start;
    const from = start + (quoted ? 1 : 0);
    return {
        start: row.offset + from,
        atoms: () => doubledQuotes(row, start + 1, Math.min(quotesEnd - 1, end)),
        around: () => ({ kind: 'cell', delimiter, quoted }),
    };
}
function* doubledQuotes({ text, offset }, from, end) {
    for (let at = text.indexOf('""', from); at >= 0 && at + 2 <= end; at = text.indexOf('""', at + 2))
        yield { from: offset + at, to: offset + at + 2, length: 1 };
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

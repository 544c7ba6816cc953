export const id = 8065;
export const ids = [8065];
export const modules = {

/***/ 89438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isSameList),
/* harmony export */   x: () => (/* binding */ memoizeLast)
/* harmony export */ });
/** Remembers the value made from the last input: most values do not change from request to request. */
function memoizeLast(make, isSame = Object.is) {
    let kept;
    return input => {
        if (kept === undefined || !isSame(kept.input, input))
            kept = { input, made: make(input) };
        return kept.made;
    };
}
function isSameList(one, other) {
    return one.length === other.length && one.every((name, index) => name === other[index]);
}


/***/ }),

/***/ 61460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ListDocument),
/* harmony export */   R: () => (/* binding */ SMALL_LIST)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42001);
/* harmony import */ var _image_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30612);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72089);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99770);
/* harmony import */ var _url_list_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95441);
/**
 * One list or page: reads its URLs with their places and notes where a writer changes it. The text is not kept.
 * Each reader but that of plain URLs is loaded only when a list needs it.
 */







/** Characters. */
const MAX_SITEMAP = 67_108_864;
/** Bytes. A fetched list of no more is read whatever the time: many of them are as fast as one large list. */
const SMALL_LIST = 262_144;
class ListDocument extends _reading_js__WEBPACK_IMPORTED_MODULE_4__/* .Reading */ .z {
    file;
    /** Encoding and digest of the bytes; set only for a document that will be rewritten. */
    text = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .newTextFacts */ .$n)();
    /** Whether the text has no characters; known after `read`. */
    isEmpty = true;
    /** @param coverage receives how `select` and the fields match */
    constructor(file, options, coverage) {
        super(file.name, options, coverage);
        this.file = file;
        this.leadsOn = file.web?.leadsOn === true;
        this.endsEarly = file.web?.endsEarly;
    }
    /**
     * May be called once; then the edits are sorted by their offset in the text. Faults go to `problems`, so that a run
     * can report the faults of all documents.
     */
    async *read() {
        try {
            for await (const urls of await this.#urls())
                for (const portion of (0,_image_url_js__WEBPACK_IMPORTED_MODULE_3__/* .inPortions */ .oQ)(urls)) {
                    this.options.checkTime?.();
                    yield portion;
                }
        }
        catch (error) {
            if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN))
                throw error;
            this.problems.push(...error.sentences);
        }
        const kinds = Map.groupBy(this.problems, problem => (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)('en', (typeof problem !== 'string' && problem.fault) || problem));
        const each = [...kinds.values()].flatMap(([fault = '', ...more]) => more.length === 0 ? fault : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('list-fault-repeated', { fault, count: more.length + 1 }));
        this.problems.splice(0, this.problems.length, ...each);
        this.edits.sort((a, b) => a.from - b.from);
    }
    /** Yields the URLs of one part of the text at a time. */
    async #urls() {
        const { format } = this.file;
        switch (format) {
            case 'text':
                return (0,_url_list_js__WEBPACK_IMPORTED_MODULE_6__/* .readUrlList */ .c)(this.#chunks(), this);
            case 'csv':
            case 'tsv': {
                const { readCsv } = await __webpack_require__.e(/* import() */ 1602).then(__webpack_require__.bind(__webpack_require__, 11602));
                return readCsv(this.#chunks(), format === 'csv' ? ',' : '\t', this);
            }
            case 'json-lines': {
                const { readJsonLines } = await __webpack_require__.e(/* import() */ 5529).then(__webpack_require__.bind(__webpack_require__, 75529));
                return readJsonLines(this.#chunks(), this);
            }
            case 'mixed': {
                const { readMixed } = await __webpack_require__.e(/* import() */ 1351).then(__webpack_require__.bind(__webpack_require__, 31351));
                return await readMixed(this.#chunks(), this);
            }
            case 'json': {
                const { readJson } = await __webpack_require__.e(/* import() */ 8512).then(__webpack_require__.bind(__webpack_require__, 48512));
                return [await readJson(this.#chunks(), this)];
            }
            case 'markdown': {
                const { MAX_MARKDOWN, readMarkdownDocument } = await Promise.all(/* import() */[__webpack_require__.e(5672), __webpack_require__.e(6433), __webpack_require__.e(1591), __webpack_require__.e(5741)]).then(__webpack_require__.bind(__webpack_require__, 61591));
                const text = await this.#page(MAX_MARKDOWN);
                return text === undefined ? [] : [await readMarkdownDocument(text, this)];
            }
            case 'html': {
                const { MAX_HTML, readHtmlDocument } = await Promise.all(/* import() */[__webpack_require__.e(5672), __webpack_require__.e(6433), __webpack_require__.e(957)]).then(__webpack_require__.bind(__webpack_require__, 10957));
                const text = await this.#page(MAX_HTML);
                return text === undefined ? [] : [readHtmlDocument(text, this)];
            }
            case 'sitemap': {
                const { readSitemap } = await Promise.all(/* import() */[__webpack_require__.e(5672), __webpack_require__.e(7788)]).then(__webpack_require__.bind(__webpack_require__, 27788));
                return [readSitemap(await this.#xml(MAX_SITEMAP), this)];
            }
            case 'feed': {
                const { MAX_FEED, readFeed } = await Promise.all(/* import() */[__webpack_require__.e(5672), __webpack_require__.e(6433), __webpack_require__.e(1591), __webpack_require__.e(9777)]).then(__webpack_require__.bind(__webpack_require__, 306));
                return [readFeed(await this.#xml(MAX_FEED), this)];
            }
        }
    }
    async *#chunks() {
        const { piped } = this.file;
        const chunks = piped
            ? (await __webpack_require__.e(/* import() */ 7621).then(__webpack_require__.bind(__webpack_require__, 90002))).decodePiped(piped, this.name)
            : this.options.mode === 'none'
                ? (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(this.file)
                : (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readDocumentText */ .R9)(this.file, this.text);
        for await (const chunk of chunks) {
            if (chunk !== '')
                this.isEmpty = false;
            this.options.checkTime?.();
            yield chunk;
        }
    }
    /** @returns undefined for a page that is too long: it is named, and the others are read */
    async #page(most) {
        const text = await (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeText */ .r0)(this.#chunks(), most);
        if (text === undefined)
            this.notices.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('page-left', { fault: this.#tooLong(most) }));
        return text;
    }
    async #xml(most) {
        const text = await (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeText */ .r0)(this.#chunks(), most);
        if (text === undefined)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([this.#tooLong(most)], 'sources');
        return text;
    }
    #tooLong(most) {
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('page-too-long', { name: this.name, most });
    }
}


/***/ }),

/***/ 30612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yx: () => (/* binding */ LinePosition),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   he: () => (/* binding */ isCounted),
/* harmony export */   i2: () => (/* binding */ inLine),
/* harmony export */   oQ: () => (/* binding */ inPortions)
/* harmony export */ });
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42001);


/** Whether a position counts: one whose record has no URL only keeps its place. */
function isCounted({ reason }) {
    return reason !== 'no-url';
}
/** Returns `where` for a line of a list. */
function lineOf(name, line) {
    return new ListLine(name, line);
}
/** Small, because the run keeps one for each bad line until its end. */
class ListLine {
    name;
    line;
    constructor(name, line) {
        this.name = name;
        this.line = line;
    }
    in(language) {
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('list-line', { name: this.name, line: this.line }).in(language);
    }
}
/** A place in a text list that is also its own `where`; one object saves memory. */
class LinePosition {
    file;
    line;
    column;
    constructor(file, line, column) {
        this.file = file;
        this.line = line;
        this.column = column;
    }
    in(language) {
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(language, lineOf(this.file, this.line));
    }
}
/** Adds file and line to a fault. */
function inLine(name, line, fault) {
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .placedAt */ .Bc)({ file: name, line }, (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .faultAt */ .ux)(lineOf(name, line), fault));
}
/** URLs in one portion. */
const PORTION = 1024;
/** Cuts URLs into portions, so that a text or record with many of them never fills memory. */
function* inPortions(urls) {
    let portion = [];
    for (const url of urls) {
        if (portion.push(url) < PORTION)
            continue;
        yield portion;
        portion = [];
    }
    if (portion.length > 0)
        yield portion;
}


/***/ }),

/***/ 82878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ MAX_LEVELS),
/* harmony export */   OT: () => (/* binding */ parseJsonExactly),
/* harmony export */   VS: () => (/* binding */ stringEnd),
/* harmony export */   _l: () => (/* binding */ findJsonError),
/* harmony export */   ir: () => (/* binding */ JsonShapeError)
/* harmony export */ });
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42001);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98829);
/**
 * Parses JSON so that long integers keep their digits: ids of posts exceed what a number holds exactly. Finds where a
 * text stops being JSON: `JSON.parse` gives the place for some errors only.
 */


/** Quick test for a long integer. The character before it excludes most digits inside URLs. */
const LONG_INTEGER = /(?:^|[\s:,[])-?[1-9]\d{15}/;
/** Levels of nesting. From `[[[[` the parser would make millions of arrays before it reports that the text is broken. */
const MAX_LEVELS = 200_000;
/** Members of one record. A million of them take 600 MB. */
const MAX_MEMBERS = 250_000;
const [QUOTE, COLON, OPEN_LIST, CLOSE_LIST, OPEN_RECORD, CLOSE_RECORD] = [0x22, 0x3a, 0x5b, 0x5d, 0x7b, 0x7d];
/** The text is too deep or too wide to be parsed. */
class JsonShapeError extends SyntaxError {
    sentence;
    constructor(sentence) {
        super('json-shape');
        this.sentence = sentence;
    }
}
/**
 * Works as `JSON.parse`, but returns integers beyond 2^53 as text, because a number would round them.
 * A reviver is no option: it overflows the stack on some thousands of levels.
 * @throws JsonShapeError; SyntaxError if the text is not JSON
 */
function parseJsonExactly(text) {
    refuseShape(text);
    const value = JSON.parse(text);
    return LONG_INTEGER.test(text) ? JSON.parse(withLongIntegersQuoted(text)) : value;
}
/** @param text valid JSON, so that numbers stand only between strings */
function withLongIntegersQuoted(text) {
    let written = '';
    let copied = 0;
    for (let at = 0; at < text.length;) {
        const opening = text.indexOf('"', at);
        const end = opening < 0 ? text.length : opening;
        const between = text.slice(at, end);
        if (LONG_INTEGER.test(between)) {
            written += text.slice(copied, at) + between.replace(/-?\d[-+.\deE]*/g, quotedIfLong);
            copied = end;
        }
        at = opening < 0 ? end : stringEnd(text, opening);
    }
    return written + text.slice(copied);
}
function quotedIfLong(number) {
    return /^-?\d+$/.test(number) && !Number.isSafeInteger(Number(number)) ? `"${number}"` : number;
}
/** Returns the offset after the closing quote: the first that is not escaped. */
function stringEnd(text, opening) {
    for (let at = opening;;) {
        at = text.indexOf('"', at + 1);
        let backslashes = 0;
        while (text[at - 1 - backslashes] === '\\')
            backslashes++;
        if (backslashes % 2 === 0)
            return at + 1;
    }
}
/** Counts outside of strings, which is far cheaper than parsing. */
function refuseShape(text) {
    // A shorter text has neither.
    if (text.length <= MAX_LEVELS)
        return;
    const members = [0];
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === QUOTE) {
            at = stringEnd(text, at) - 1;
            if (at < 0)
                return;
        }
        else if (code === OPEN_LIST || code === OPEN_RECORD) {
            if (members.push(0) > MAX_LEVELS + 1)
                throw new JsonShapeError((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('record-too-deep', { most: MAX_LEVELS }));
        }
        else if (code === CLOSE_LIST || code === CLOSE_RECORD)
            members.pop();
        else if (code === COLON) {
            const inner = members.length - 1;
            members[inner] = (members[inner] ?? 0) + 1;
            if ((members[inner] ?? 0) > MAX_MEMBERS)
                throw new JsonShapeError((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('record-too-wide', { most: MAX_MEMBERS }));
        }
    }
}
/** States in which the innermost object or array may end, if one is open. */
const MAY_CLOSE = new Set(['value or ]', 'name or }', 'comma or close']);
/** @param text a text that `JSON.parse` refused */
function findJsonError(text) {
    const index = errorIndex(text);
    const lines = text.slice(0, index).split(/\r\n|\n|\r/);
    return { index, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
function errorIndex(text) {
    const reader = new JsonReader(text);
    for (let at = spaceEnd(text, 0); at < text.length;) {
        const { end, whole } = reader.read(at);
        if (!whole)
            return end;
        at = spaceEnd(text, end);
    }
    return text.length;
}
/** Reads token after token. Uses an explicit stack, because hostile depth would overflow the engine's. */
class JsonReader {
    #text;
    /** The objects and arrays around the current place, the innermost last. */
    #open = [];
    #expected = 'value';
    constructor(text) {
        this.#text = text;
    }
    /** Reads the token at `at`; a token that may not stand there is broken. */
    read(at) {
        const char = this.#text.charAt(at);
        const isInObject = this.#open.at(-1) === '{';
        if (this.#open.length > 0 && MAY_CLOSE.has(this.#expected) && char === (isInObject ? '}' : ']')) {
            this.#open.pop();
            return this.#mark(at, 'comma or close');
        }
        switch (this.#expected) {
            case 'comma or close':
                if (char !== ',' || this.#open.length === 0)
                    return { end: at, whole: false };
                return this.#mark(at, isInObject ? 'name' : 'value');
            case 'colon':
                return char === ':' ? this.#mark(at, 'value') : { end: at, whole: false };
            case 'name':
            case 'name or }':
                return char === '"' ? this.#token(stringAt(this.#text, at), 'colon') : { end: at, whole: false };
            case 'value':
            case 'value or ]':
                if (char === '{' || char === '[') {
                    this.#open.push(char);
                    return this.#mark(at, char === '{' ? 'name or }' : 'value or ]');
                }
                return this.#token(char === '"' ? stringAt(this.#text, at) : scalarAt(this.#text, at), 'comma or close');
        }
    }
    /** A token of one character. */
    #mark(at, next) {
        return this.#token({ end: at + 1, whole: true }, next);
    }
    #token(token, next) {
        this.#expected = next;
        return token;
    }
}
function stringAt(text, start) {
    for (let at = start + 1; at < text.length; at++) {
        const char = text.charAt(at);
        if (char === '"')
            return { end: at + 1, whole: true };
        if (char < ' ')
            return { end: at, whole: false };
        if (char === '\\') {
            const length = (0,_span_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthAt */ .Ir)(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y, text, at);
            if (length === 0)
                return { end: at, whole: false };
            at += length - 1;
        }
    }
    return { end: text.length, whole: false };
}
function scalarAt(text, at) {
    const length = (0,_span_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthAt */ .Ir)(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y, text, at);
    return { end: at + length, whole: length > 0 };
}
function spaceEnd(text, at) {
    return at + (0,_span_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthAt */ .Ir)(/[ \t\n\r]*/y, text, at);
}


/***/ }),

/***/ 52040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ ImagePaths)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75541);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42001);
/** Suggests JSONPaths to the image URLs of a JSON value, for a user whose own path finds nothing. */



/** An object with more members is taken for a map from ids, because records have fewer fields. */
const MAX_MEMBERS = 100;
/** Limit of places that are kept; images in further places are not counted. */
const MAX_LEVELS = 10_000;
/** Limit of members and items on the way to a place. */
const MAX_DEPTH = 100;
/** Limit of paths that one sentence names. */
const MAX_PATHS = 3;
const MAX_PATH = 200;
const IMAGE_URL = /^(?:https?:)?\/\/[^?#]+\.(?:jpe?g|png|gif|webp|avif|heic|heif|bmp|ico|tiff?|jxl|svg)(?![^?#!@_])/i;
const WEB_URL = /^(?:https?:)?\/\/\S+$/i;
const IMAGE_NAME = /image|img|(?<!to)pic|photo|cover|thumb|avatar|banner|poster|图|照片|封面/i;
class ImagePaths {
    #top = newLevel();
    #levels = 1;
    /** @param value a document as `JSON.parse` made it, of any depth */
    note(value) {
        // An explicit stack, because hostile depth would overflow the engine's.
        const open = [{ value, level: this.#top, name: '', depth: 0 }];
        for (let next = open.pop(); next; next = open.pop()) {
            if (typeof next.value === 'string') {
                if (isImage(next.value.trim(), next.name))
                    next.level.images++;
            }
            else if (next.depth < MAX_DEPTH)
                for (const inner of this.#below(next))
                    open.push(inner);
        }
    }
    /** The places with most images, largest count first. */
    get found() {
        return [...pathsOf(this.#top)]
            .filter(({ path }) => path.length <= MAX_PATH)
            .sort((a, b) => b.count - a.count)
            .slice(0, MAX_PATHS);
    }
    /** `12 image URLs at $.posts[*].images[*]`, largest count first; undefined if no image was seen. */
    get sentence() {
        const { found } = this;
        if (found.length === 0)
            return undefined;
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(...found.map(({ path, count }) => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('there-images', { path: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(path), count })));
    }
    *#below({ value, level, name, depth }) {
        if (Array.isArray(value)) {
            level.items ??= this.#newLevel();
            if (level.items)
                for (const item of value)
                    yield { value: item, level: level.items, name, depth: depth + 1 };
        }
        else if (typeof value === 'object' && value !== null) {
            const members = Object.entries(value);
            const fresh = members.filter(([member]) => !level.members.has(member));
            // Must happen before members are visited: open values below this level keep their place.
            if (level.members.size + fresh.length > MAX_MEMBERS)
                makeMap(level);
            for (const [member, inner] of members) {
                const below = this.#memberOf(level, member);
                if (below)
                    yield { value: inner, level: below, name: level.isMap ? name : member, depth: depth + 1 };
            }
        }
    }
    #memberOf(level, name) {
        const place = level.isMap ? EVERY : name;
        const known = level.members.get(place);
        if (known)
            return known;
        const made = this.#newLevel();
        if (made)
            level.members.set(place, made);
        return made;
    }
    #newLevel() {
        return this.#levels++ < MAX_LEVELS ? newLevel() : undefined;
    }
}
/** Stands for all members of a map. */
const EVERY = '*';
function newLevel() {
    return { images: 0, members: new Map(), items: undefined, isMap: false };
}
function makeMap(level) {
    if (level.isMap)
        return;
    level.isMap = true;
    const every = newLevel();
    for (const member of level.members.values())
        merge(every, member);
    level.members = new Map([[EVERY, every]]);
}
/** Recursion is safe here: levels are at most `MAX_DEPTH` deep. */
function merge(into, from) {
    if (into.isMap !== from.isMap)
        for (const level of [into, from])
            makeMap(level);
    into.images += from.images;
    if (from.items) {
        into.items ??= newLevel();
        merge(into.items, from.items);
    }
    for (const [name, member] of from.members) {
        const known = into.members.get(name);
        if (known)
            merge(known, member);
        else
            into.members.set(name, member);
    }
}
function isImage(text, name) {
    return IMAGE_URL.test(text) || (IMAGE_NAME.test(name) && WEB_URL.test(text));
}
function* pathsOf(top) {
    const open = [{ level: top, path: '$' }];
    for (let next = open.pop(); next; next = open.pop()) {
        const { level, path } = next;
        if (level.images > 0)
            yield { path, count: level.images };
        if (level.items)
            open.push({ level: level.items, path: `${path}[*]` });
        for (const [name, member] of level.members)
            open.push({ level: member, path: path + (level.isMap ? '.*' : step(name)) });
    }
}
function step(name) {
    if (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name))
        return `.${name}`;
    return `['${name.replace(/['\\]/g, '\\$&')}']`;
}


/***/ }),

/***/ 1698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ BROKEN),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   ai: () => (/* binding */ MAX_TEXT_LINE),
/* harmony export */   m$: () => (/* binding */ lineLimit),
/* harmony export */   pw: () => (/* binding */ MAX_LINE_CHARACTERS)
/* harmony export */ });
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42001);
/** Splits text into numbered lines chunk by chunk; the whole list is never in memory. */

/** Stands for bytes that are not UTF-8. The text of a list never holds this character. */
const BROKEN = '\0';
/** Characters. Limits how much memory a hostile list can claim; URLs and nearly all records are far shorter. */
const MAX_LINE_CHARACTERS = 1_048_576;
const NOT_UTF8 = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('line-not-utf8');
/** Characters of a line or row whose fields hold documents. */
const MAX_TEXT_LINE = 16_777_216;
/** Returns how long a line of JSON may be: fields that hold documents or bytes make it longer. */
function lineLimit({ maxLine = 0, texts }) {
    return Math.max(MAX_LINE_CHARACTERS, maxLine, texts ? MAX_TEXT_LINE : 0);
}
/**
 * Lines end at LF, CRLF or a lone CR. U+2028 ends no line, because URLs and JSON may hold it. A line over `most`
 * characters keeps only its number. A last line without a line end counts unless it is empty.
 * @yields the lines that each chunk completed
 */
async function* readLines(chunks, most = MAX_LINE_CHARACTERS) {
    let number = 1;
    let offset = 0;
    let rest = [];
    let restLength = 0;
    let lastCr = '';
    let isBroken = false;
    const keep = (part) => {
        restLength += part.length;
        if (restLength > most)
            rest = [];
        else
            rest.push(part);
    };
    const takeLine = (end) => {
        const tooLong = restLength > most;
        const written = rest.join('');
        const broken = isBroken && written.includes(BROKEN);
        const line = {
            number: number++,
            offset,
            text: broken ? '' : written,
            end: end,
            fault: tooLong ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('line-too-long', { most }) : broken ? NOT_UTF8 : undefined,
        };
        offset += restLength + end.length;
        rest = [];
        restLength = 0;
        return line;
    };
    for await (const chunk of chunks) {
        const lines = [];
        isBroken ||= chunk.includes(BROKEN);
        const text = lastCr + chunk;
        // The next chunk may begin with the LF of a CRLF.
        lastCr = text.endsWith('\r') ? '\r' : '';
        const length = text.length - lastCr.length;
        let start = 0;
        for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) {
            if (index === length)
                break;
            keep(text.slice(start, index));
            lines.push(takeLine(end));
            start = index + end.length;
        }
        keep(text.slice(start, length));
        yield lines;
    }
    if (restLength > 0 || lastCr)
        yield [takeLine(lastCr)];
}


/***/ }),

/***/ 80617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cb: () => (/* binding */ namesText),
/* harmony export */   eR: () => (/* binding */ looksMisread),
/* harmony export */   f$: () => (/* binding */ columnMissing),
/* harmony export */   i3: () => (/* binding */ placesText),
/* harmony export */   zX: () => (/* binding */ listsText)
/* harmony export */ });
/* harmony import */ var _base_messages_and_more_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93261);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75541);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42001);
/** Names of members, columns and lists for a sentence: the first few, each sanitised and shortened. */




/** Most members or columns that one sentence names. */
const MAX_NAMES = 20;
/** Most characters of one name. */
const MAX_NAME = 60;
/** Most lists that one sentence names. */
const MAX_LISTS = 3;
/** Most places that one sentence names. */
const MAX_PLACES = 10;
function namesText(names) {
    return someOf([...names].map(shownName), MAX_NAMES);
}
/** Quotes each cell, because cells may be empty or hold commas. */
function cellsText(cells) {
    return someOf(cells.map(cell => `'${shownName(cell)}'`), MAX_NAMES);
}
function listsText(lists) {
    return someOf(lists, MAX_LISTS);
}
/** Lines of lists, and places in JSON. */
function placesText(places) {
    return someOf(places, MAX_PLACES);
}
function shownName(name) {
    return (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(name, MAX_NAME);
}
function someOf(names, most) {
    return (0,_base_messages_and_more_js__WEBPACK_IMPORTED_MODULE_0__/* .andMore */ .v)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(', ', ...names.slice(0, most)), names.length - most);
}
/** Letters that no language uses for a whole name, C1 control characters, and U+FFFD from decoders. */
const RARE = /[\u0080-\u009f\u0180-\u019f\u01a2-\u01ae\u01b1-\u01cc\u01dd-\u0217\u021c-\u037f\u0460-\u0489\u0500-\u052f\ufffd]/;
const SCRIPTS = [
    /\p{Script=Latin}/u,
    /\p{Script=Greek}/u,
    /\p{Script=Cyrillic}/u,
    /\p{Script=Armenian}/u,
    /\p{Script=Hebrew}/u,
    /\p{Script=Arabic}/u,
];
/** Some GBK bytes are valid UTF-8 by chance, but decode to rare letters: 图片 becomes ͼƬ. */
function looksMisread(name) {
    const letters = name.replace(/[^\p{L}\p{M}\p{Cc}\ufffd]/gu, '');
    if (!/^[\u0080-\u07ff\ufffd]+$/.test(letters))
        return false;
    return RARE.test(letters) || SCRIPTS.filter(script => script.test(letters)).length > 1;
}
/** @param input the input that names the field, if there is one */
function columnMissing(field, input, firstRow, name) {
    const about = { name, field, cells: cellsText(firstRow) };
    return input === undefined ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('column-missing', about) : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('column-missing-input', { ...about, input });
}


/***/ }),

/***/ 40115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pythonProblem),
/* harmony export */   _: () => (/* binding */ withPythonHint)
/* harmony export */ });
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42001);
/** Detects Python output in place of JSON: the `repr` of a value, or a traceback. */

const TRACEBACK = /^Traceback \(most recent call last\):/m;
/** Text in single quotes, a tuple, constants and objects as `repr` writes them. */
const PRINTED = /[ub]?'|\(\s*[ub]?['"]|(?:None|True|False)\b|datetime\.\w+\(|<[\w.]+ object at /y;
/**
 * @param fault why the text is not JSON
 * @param index where it stops being JSON
 * @returns the fault, with advice if Python wrote the text
 */
function withPythonHint(fault, text, index) {
    if (TRACEBACK.test(text))
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('python-traceback', { fault });
    PRINTED.lastIndex = index;
    return PRINTED.test(text) ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('python-print', { fault }) : fault;
}
/** Returns the problem if Python wrote this line of a text list. */
function pythonProblem(line) {
    if (!/^[T[({]/.test(line))
        return undefined;
    if (TRACEBACK.test(line))
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('line-traceback');
    return /^(?:\[|\(|\{)\s*[ub]?'/.test(line) ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('line-python') : undefined;
}


/***/ }),

/***/ 72089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Reading)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _image_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30612);
/** A document while it is read: how it is read, and what its reader learns beside the URLs. */


/** Complete after the last URL. */
class Reading {
    /** Name of the document, for messages and places. */
    name;
    options;
    coverage;
    edits = [];
    /** Why this document cannot be read or rewritten: one sentence each, with file and line. */
    problems = [];
    /** Parts that stay as they are, and why: one sentence each, with file and line. */
    notices = [];
    /** The document is a CSV file with semicolons between its cells. */
    hasSemicolons = false;
    /** Some line of JSON Lines so far is no record of a failed-file. */
    hasOwnRecords = false;
    urlCount = 0;
    /** Title of a fetched page without images. */
    title;
    /** Number of pages that a sitemap names. */
    pages = 0;
    /** Where the text ends inside an element or a value; the URLs before that are read. */
    endsEarly;
    /** The problem is that the JSON is no list of this run's fields. */
    isNoList = false;
    /** A fetched answer is the first of several pages. */
    leadsOn = false;
    /** @param coverage receives how `select` and the fields match */
    constructor(name, options, coverage) {
        this.name = name;
        this.options = options;
        this.coverage = coverage;
    }
    /** Adds file and line to a fault. */
    inLine(line, fault) {
        return (0,_image_url_js__WEBPACK_IMPORTED_MODULE_1__/* .inLine */ .i2)(this.name, line, fault);
    }
    /** Returns the error of a document that cannot be read, with file and line. */
    refusal(line, fault) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([this.inLine(line, fault)], 'sources');
    }
    /** Counts a URL, and notes where a writer replaces it. */
    replaceUrl({ from, to }, quoting) {
        this.edits.push({ kind: 'replace', from, to, quoting, url: this.urlCount++ });
    }
}


/***/ }),

/***/ 4514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ LineCounter),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   rq: () => (/* binding */ pointerOf),
/* harmony export */   xx: () => (/* binding */ atPosition)
/* harmony export */ });
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);

/** Returns the list's path, or its address. */
function listOf(listedAt) {
    return 'list' in listedAt ? listedAt.list : listedAt.file;
}
function pointerOf(path) {
    let pointer = '';
    for (const key of path) {
        const isPlain = typeof key === 'number' || !/[~/]/.test(key);
        pointer += `/${isPlain ? key : key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    }
    return pointer;
}
/** Finds line and column of ascending offsets; reads each character once. */
class LineCounter {
    #text;
    #at = 0;
    #line = 1;
    #column = 1;
    constructor(text) {
        this.#text = text;
    }
    positionOf(offset) {
        for (; this.#at < offset; this.#at++) {
            const code = this.#text.charCodeAt(this.#at);
            const isBreak = code === LF || (code === CR && this.#text.charCodeAt(this.#at + 1) !== LF);
            if (isBreak) {
                this.#line++;
                this.#column = 1;
            }
            else if (code < FIRST_LOW_SURROGATE || code > LAST_LOW_SURROGATE)
                this.#column++;
        }
        return { line: this.#line, column: this.#column };
    }
}
/** Returns the line of an offset. */
function lineAt(text, offset) {
    return new LineCounter(text).positionOf(offset).line;
}
const LF = 10;
const CR = 13;
/** A low surrogate is the second half of a character and is not counted. */
const FIRST_LOW_SURROGATE = 0xdc00;
const LAST_LOW_SURROGATE = 0xdfff;
/** Adds the line of the position, if it has one. */
function atPosition(listedAt, sentence) {
    const line = listedAt?.line;
    return listedAt && 'file' in listedAt && line !== undefined
        ? (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .placedAt */ .Bc)({ file: listedAt.file, line }, sentence)
        : sentence;
}


/***/ }),

/***/ 98829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ lengthAt),
/* harmony export */   aR: () => (/* binding */ Spans),
/* harmony export */   bb: () => (/* binding */ movedBy)
/* harmony export */ });
/* unused harmony export firstPast */
function movedBy(offset, span) {
    return { ...span, from: span.from + offset, to: span.to + offset };
}
/** A set of spans that finds by binary search whether an offset lies in one of them. */
class Spans {
    #spans;
    /** @param spans in any order; they may overlap */
    constructor(spans) {
        const merged = [];
        for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
            const last = merged.at(-1);
            if (last && from <= last.to)
                last.to = Math.max(last.to, to);
            else
                merged.push({ from, to });
        }
        this.#spans = merged;
    }
    includes(offset) {
        const spans = this.#spans;
        const span = spans[firstPast(spans.length, index => spans[index].to > offset)];
        return span !== undefined && span.from <= offset;
    }
}
/** Returns the first index below `length` that is past a place, else `length`. All later ones are past it, too. */
function firstPast(length, isPast) {
    let [low, high] = [0, length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (isPast(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** Returns the length that a sticky expression matches at an offset; 0 if it does not match. */
function lengthAt(expression, text, at) {
    expression.lastIndex = at;
    return expression.exec(text)?.[0].length ?? 0;
}


/***/ }),

/***/ 99770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ newTextFacts),
/* harmony export */   R9: () => (/* binding */ readDocumentText),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   r0: () => (/* binding */ wholeText),
/* harmony export */   uN: () => (/* binding */ resumed),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17594);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42001);
/* harmony import */ var _file_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92707);
/**
 * Streams a list's bytes as text: unpacks, decodes and checks them. For a writer it notes what writing the same bytes
 * again needs.
 */








/** @throws SettingsError if the bytes are not gzip, not text, or cannot be read */
function readText(file) {
    return decodeText(bytesOf(file), file.name);
}
/** @throws SettingsError as `readText` does */
async function* decodeText(bytes, name) {
    try {
        yield* decoded(bytes);
    }
    catch (error) {
        // An earlier step already explained what is wrong with the bytes.
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SettingsError */ .GN)
            throw error;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SettingsError */ .GN([faultOf(error, name)], 'sources');
    }
}
/** Unpacks the file if its name ends in `.gz`. A file of 0 bytes is not valid gzip and gives no bytes. */
async function* bytesOf(file) {
    if (file.supplied)
        return yield file.supplied;
    const { size } = fileStats(file);
    if (file.isUnpacked || !(0,_file_format_js__WEBPACK_IMPORTED_MODULE_7__/* .isGzipped */ .WV)(file.name) || size === 0)
        return yield* ofFile(file.path, size);
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file.path);
    const unzipped = (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip)();
    // No handling here: pipeline destroys `unzipped` with the error, so its reader gets it.
    (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)(bytes, unzipped, () => { });
    yield* withinRatio(unzipped, () => bytes.bytesRead, file.name);
}
/** @throws SettingsError for a file that has become a FIFO: reading it would wait for a writer */
function fileStats({ path, name }) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path);
    if (!stats.isFile())
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SettingsError */ .GN([(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-no-file', { name })], 'sources');
    return stats;
}
/** Bytes that any file may unpack to. Beyond that the ratio decides; real lists stay far below it. */
const FREE_BYTES = 64 * 1024 * 1024;
const MAX_RATIO = 100;
async function* withinRatio(unzipped, packedBytes, name) {
    let size = 0;
    for await (const chunk of unzipped) {
        size += chunk.length;
        if (size > FREE_BYTES && size > packedBytes() * MAX_RATIO)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SettingsError */ .GN([(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-bomb', { name, ratio: MAX_RATIO })], 'sources');
        yield chunk;
    }
}
/** Bytes. Smaller files are read in one call: for many of them the thread switches cost more than the reading. */
const MAX_AT_ONCE = 262_144;
async function* ofFile(path, size) {
    if (size <= MAX_AT_ONCE)
        yield (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
    else
        yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path);
}
const NOT_TEXT = 'NOT_TEXT';
async function* decoded(chunks) {
    let decoder;
    let start = Buffer.alloc(0);
    for await (const chunk of chunks) {
        start = decoder ? chunk : Buffer.concat([start, chunk]);
        // A byte order mark of UTF-16 has two bytes.
        if (!decoder && start.length < 2)
            continue;
        decoder ??= decoderFor(start);
        yield checked(decoder.decode(start, { stream: true }));
    }
    yield checked(decoder ? decoder.decode() : decoderFor(start).decode(start));
}
/** Uses UTF-8 unless a byte order mark says UTF-16; the decoder drops the mark. */
function decoderFor(start) {
    const mark = start.toString('hex', 0, 2);
    const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
    return new node_util__WEBPACK_IMPORTED_MODULE_3__.TextDecoder(encoding, { fatal: true });
}
/** Refuses NULs: UTF-16 without a mark is valid UTF-8 full of them, and so are many binary files. */
function checked(text) {
    if (text.includes('\0'))
        throw Object.assign(new Error(NOT_TEXT), { code: NOT_TEXT });
    return text;
}
function faultOf(error, name) {
    const code = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) ?? 'unknown error';
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-not-utf8', { name });
    if (code === NOT_TEXT)
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-nul-bytes', { name });
    if (code.startsWith('Z_'))
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-not-gzip', { name, code });
    return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-unreadable', { name, code });
}
/** Gives back a text or bytes whose beginning was read already. */
async function* resumed(read, rest) {
    try {
        yield* read;
        for (let next = await rest.next(); !next.done; next = await rest.next())
            yield next.value;
    }
    finally {
        await rest.return?.();
    }
}
/** @returns undefined if the text has more than `most` characters */
async function wholeText(text, most) {
    const chunks = [];
    let length = 0;
    for await (const chunk of text) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > most)
            return undefined;
    }
    return chunks.join('');
}
function newTextFacts() {
    return { hasMark: false, sha256: '' };
}
/** @throws SettingsError if the bytes are not gzip, not UTF-8, or cannot be read */
function readDocumentText(file, facts) {
    return decodeText(observed(bytesOf(file), file.name, facts), file.name);
}
async function* observed(bytes, name, facts) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let start = Buffer.alloc(0);
    for await (const chunk of bytes) {
        digest.update(chunk);
        const next = start ? Buffer.concat([start, chunk]) : chunk;
        start = start && next.length < UTF_8_MARK.length ? next : noteMark(start && next, name, facts);
        if (!start)
            yield next;
    }
    if (start) {
        noteMark(start, name, facts);
        yield start;
    }
    facts.sha256 = digest.digest('hex');
}
/** @param start the first bytes; undefined after they were checked */
function noteMark(start, name, facts) {
    if (!start)
        return;
    if (UTF_16_MARKS.some(mark => start.subarray(0, 2).equals(mark)))
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SettingsError */ .GN([(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('rewrite-utf16', { name })], 'sources');
    facts.hasMark = start.subarray(0, 3).equals(UTF_8_MARK);
}
const UTF_8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const UTF_16_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];


/***/ }),

/***/ 95441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readUrlList),
/* harmony export */   g: () => (/* binding */ lineReader)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88090);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42001);
/* harmony import */ var _image_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30612);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1698);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40115);
/** `.txt` lists and the `urls` input: one URL a line; blank lines and lines that begin with `#` are skipped. */






/** Matches `- `, `* `, `1. `; before a URL the blank may be missing. */
const LIST_MARK = /^(?:[-*+•·]|\d{1,4}[.)、])(?=\s+\S|["'<]?(?:https?:|data:|\/\/))/i;
/** Words that titles of URL columns consist of. */
const HEADER_WORD = /^(?:image|img|photo|picture|pic|thumbnail|cover|media|file|original|source|url|uri|link|src|href)s?$/i;
const CHINESE_HEADER = /^(?:图片|图像|照片|封面|原图|图)?的?(?:url|链接|地址|网址|连接)?$/i;
const MAX_HEADER = 200;
/** @param line the first line of a list that is neither blank nor a comment */
function headerProblem(line, urlField) {
    if (line.length > MAX_HEADER || /[/:]/.test(line))
        return undefined;
    const cells = line.split(/[,;\t|，]/).map(cell => cell.trim().replace(/^(["'])(.*)\1$/, '$2'));
    const isHeader = cells.some(cell => cell !== '' && isHeaderCell(cell, urlField));
    return isHeader ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('line-header', { line: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)((0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(line)) }) : undefined;
}
function isHeaderCell(cell, urlField) {
    if (cell.toLowerCase() === urlField.toLowerCase() || CHINESE_HEADER.test(cell))
        return true;
    // Splits `imageUrl`, `image_url` and `Image URL` into words.
    const words = cell.replace(/([a-z])([A-Z])/g, '$1 $2').split(/[\s_-]+/);
    return words.every(word => HEADER_WORD.test(word));
}
const QUOTING = { kind: 'line' };
/** @yields the URLs that each chunk completed */
async function* readUrlList(text, reading) {
    const urlsIn = lineReader(reading);
    for await (const lines of (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .readLines */ .Se)(text))
        yield urlsIn(lines);
}
/** Returns the reader of the lines of one list; only its first line may be a header. */
function lineReader(reading) {
    const { name, options } = reading;
    const { holdsKeys, urlField, mode } = options;
    let isFirst = true;
    return function* read(lines) {
        for (const line of lines) {
            const url = line.text.trim();
            if (!line.fault && (url === '' || url.startsWith('#')))
                continue;
            const start = line.text.length - line.text.trimStart().length;
            const listedAt = new _image_url_js__WEBPACK_IMPORTED_MODULE_2__/* .LinePosition */ .Yx(name, line.number, start + 1);
            const problem = line.fault ?? (holdsKeys ? undefined : problemOf(url, isFirst, urlField));
            if (!line.fault)
                isFirst = false;
            const from = line.offset + start;
            if (mode === 'replace' && problem === undefined)
                reading.replaceUrl({ from, to: from + url.length }, QUOTING);
            else
                reading.urlCount++;
            yield { url: holdsKeys ? line.text : url, where: listedAt, listedAt, ...(problem && { problem }) };
        }
    };
}
function problemOf(line, isFirst, urlField) {
    const mark = LIST_MARK.exec(line)?.[0];
    if (mark !== undefined)
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('line-list-mark', { mark });
    return (0,_python_text_js__WEBPACK_IMPORTED_MODULE_4__/* .pythonProblem */ .E)(line) ?? (isFirst ? headerProblem(line, urlField) : undefined);
}


/***/ }),

/***/ 94391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ absoluteImage),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   VV: () => (/* binding */ ofPage),
/* harmony export */   mB: () => (/* binding */ foundOn),
/* harmony export */   mP: () => (/* binding */ headersLeadOn),
/* harmony export */   nV: () => (/* binding */ leadsOn),
/* harmony export */   qu: () => (/* binding */ shortBase)
/* harmony export */ });
/* harmony import */ var _base_memoize_last_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89438);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53192);
/* harmony import */ var _base_url_fetchable_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55743);
/* harmony import */ var _base_url_repair_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57002);
/* harmony import */ var _record_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81635);
/** What a fetched page says of its images: the base of relative URLs, and the page that they were found on. */





/**
 * Makes a relative URL absolute. An address without a scheme belongs to the scheme of its page. One that becomes too
 * long stays as the list has it: a long base would multiply a list.
 */
function absoluteImage(image, base) {
    const { url } = image;
    const isOfPage = (0,_base_url_repair_url_js__WEBPACK_IMPORTED_MODULE_2__/* .isRelativeUrl */ .cW)(url) || /^[/\\]{2}[^/\\]/.test(url);
    const href = isOfPage && url !== '' ? URL.parse(url, base)?.href : undefined;
    if (href === undefined)
        return image;
    const { length } = href;
    if (length <= _base_url_fetchable_url_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_URL_LENGTH */ .m)
        return { ...image, url: href };
    const problem = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('url-too-long', { length, most: _base_url_fetchable_url_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_URL_LENGTH */ .m });
    return { ...image, problem, reason: 'url-too-long' };
}
/** Returns a base that no relative URL has to copy megabytes of: beyond the limit, all below it are too long as well. */
function shortBase(base) {
    if (base.length <= _base_url_fetchable_url_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_URL_LENGTH */ .m)
        return base;
    const folder = new URL('.', base).href;
    return folder.length <= _base_url_fetchable_url_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_URL_LENGTH */ .m ? folder : `${folder.slice(0, _base_url_fetchable_url_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_URL_LENGTH */ .m)}/`;
}
/** All images of a page share its text. */
const pageAt = (0,_base_memoize_last_js__WEBPACK_IMPORTED_MODULE_4__/* .memoizeLast */ .x)((page) => {
    const url = URL.parse(page);
    if (!url || !/^https?:$/.test(url.protocol))
        return undefined;
    const { origin, pathname } = url;
    return { origin, path: `${origin}${pathname}`, root: `${origin}/` };
});
/**
 * Returns the page for the Referer of an image: without query and fragment for an image of the same origin, else its
 * origin alone.
 */
function foundOn(page, image) {
    const from = pageAt(page);
    return URL.parse(image)?.origin === from?.origin ? from?.path : from?.root;
}
/** @param page where the images were found */
function ofPage(image, base, page) {
    const made = absoluteImage(image, base);
    const referer = foundOn(page, made.url);
    return { ...made, ...(referer !== undefined && { referer }) };
}
/** How an answer says that further pages follow: a member or a header of one of these names. */
const FURTHER_PAGES = {
    /** Where the members are: at the top, or in an object. */
    places: ['', 'meta.pagination.', 'pageInfo.'],
    /** Not null and not empty. */
    next: ['offset', 'next', 'next_page', 'next_cursor', 'nextPageToken', 'next_page_token'],
    /** `true`. */
    flags: ['has_more', 'hasMore', 'hasNextPage'],
    /** Above `page`. */
    counts: ['total_pages', 'totalPages', 'pageCount'],
    /** Above the page that the address asks for. */
    headers: ['x-wp-totalpages', 'x-total-pages'],
};
/** Whether a JSON answer says that it is the first of several pages: only this one is read. */
function leadsOn(value) {
    if (!(0,_record_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
        return false;
    const { places, next, flags, counts } = FURTHER_PAGES;
    return places.some(place => {
        const at = (name) => (0,_record_values_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldOf */ ._F)(value, place + name);
        return (next.some(name => (at(name) ?? '') !== '') ||
            flags.some(name => at(name) === true) ||
            counts.some(name => Number(at('page') ?? Number.NaN) < Number(at(name))));
    });
}
/** A header that names the next page. */
const NEXT_LINK = /;\s*rel\s*=\s*"?next\b/i;
/** `leadsOn` for the headers of an answer. @param search of the address */
function headersLeadOn(headers, search) {
    const page = Number(new URLSearchParams(search).get('page') ?? 1);
    const isBelow = FURTHER_PAGES.headers.some(name => page < Number(headers[name]));
    return isBelow || NEXT_LINK.test(String(headers.link ?? ''));
}
const TITLE = /<title[^>]{0,200}>([^<]{0,400})/i;
/** Returns the title of a page, as written. */
function titleOf(html) {
    return TITLE.exec(html)?.[1]?.replace(/\s+/g, ' ').trim() || undefined;
}


/***/ }),

/***/ 93719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ IdConflicts),
/* harmony export */   Pe: () => (/* binding */ recordText),
/* harmony export */   Sx: () => (/* binding */ conflictOf),
/* harmony export */   ut: () => (/* binding */ IdConflict)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_and_more_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93261);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75541);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _documents_source_position_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4514);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42001);
/** Finds one id with two images. If the id is a post's, not the attachment's, a record would get another's bytes. */






/** Most pairs of records that the sentence names. */
const MAX_NAMED = 10;
/** Most characters of a file name in the sentence. */
const MAX_NAME = 80;
/** Names that do not identify a file: a number, or a token of letters and digits that a service made. */
const TOKEN = /^\d{8,}$|^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9_.=-]{16,}$/;
/** The Bot API gives a photo a new number each time it is forwarded: https://core.telegram.org/bots/api#file */
const TELEGRAM_HOST = 'api.telegram.org';
const TELEGRAM_FILE = /^file_\d+\.\w+$/;
/**
 * @param one a canonical URL
 * @param other another URL of the same id
 * @returns undefined unless they have one host and their last segments differ, with no token among them
 */
function conflictOf(one, other) {
    const [first, second] = [new URL(one), new URL(other)];
    if (first.host !== second.host || first.host === '')
        return undefined;
    const names = [first, second].map(({ pathname }) => pathname.slice(pathname.lastIndexOf('/') + 1));
    const [a = '', b = ''] = names;
    if (a === b || names.some(name => isToken(name, first.host)))
        return undefined;
    return { one: a, other: b };
}
function isToken(name, host) {
    return TOKEN.test(name) || (host === TELEGRAM_HOST && TELEGRAM_FILE.test(name));
}
/** A record with the id of an earlier record, but another file. */
class IdConflict extends _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc {
    /** The number of the earlier record's target. */
    target;
    files;
    constructor(target, files) {
        super('plan', 'id-conflict', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('id-conflict', shown(files)));
        this.target = target;
        this.files = files;
    }
}
/** Collects conflicts: their number, and the first pairs for the sentence. */
class IdConflicts {
    #named = [];
    #count = 0;
    /** @param pair called only for pairs that the sentence names */
    add(pair) {
        if (this.#count++ < MAX_NAMED)
            this.#named.push(pair());
    }
    /** Undefined without a conflict. */
    get sentence() {
        if (this.#count === 0)
            return undefined;
        const pairs = this.#named.map(({ first, second, files }) => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('id-conflict-pair', { first, second, ...shown(files) }));
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('id-conflict-list', { pairs: (0,_base_messages_and_more_js__WEBPACK_IMPORTED_MODULE_1__/* .andMore */ .v)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)('; ', ...pairs), this.#count - pairs.length) });
    }
    /** @throws SettingsError if there is a conflict */
    refuse() {
        const { sentence } = this;
        if (sentence)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([sentence], 'sources');
    }
}
/** @param index index of the position, for a record that is in no file */
function recordText(listedAt, index) {
    if (!listedAt)
        return `urls, [${index}]`;
    const file = (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)((0,_documents_source_position_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(listedAt));
    if (!('pointer' in listedAt) || listedAt.pointer === undefined)
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('list-line', { name: file, line: listedAt.line ?? 1 });
    const pointer = (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(listedAt.pointer || '/');
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(', ', listedAt.line === undefined ? file : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('list-line', { name: file, line: listedAt.line }), pointer);
}
function shown({ one, other }) {
    return { one: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(one, MAX_NAME) || '/', other: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(other, MAX_NAME) || '/' };
}


/***/ }),

/***/ 99156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ checkSources),
  t: () => (/* binding */ readSources)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/base/sentence.js
var base_sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/input/documents/failed-member.js
var failed_member = __webpack_require__(21419);
// EXTERNAL MODULE: ./lib/input/documents/file-format.js
var file_format = __webpack_require__(92707);
// EXTERNAL MODULE: ./lib/input/documents/json/exact-json.js
var exact_json = __webpack_require__(82878);
// EXTERNAL MODULE: ./lib/input/messages/say.js + 2 modules
var say = __webpack_require__(42001);
;// CONCATENATED MODULE: ./lib/input/documents/json/json-select.js




/** What a Chinese keyboard types for the marks of a path. */
const FULL_WIDTH = /[。，：＊＄．＠？（）［］【】‘’“”]/;
/** @returns a problem for each invalid path */
async function checkSelect(select = [], input = 'select') {
    if (select.length === 0)
        return [];
    const { default: parse } = await __webpack_require__.e(/* import() */ 1185).then(__webpack_require__.bind(__webpack_require__, 71185));
    const faultOf = (path) => {
        try {
            parse(path);
            return undefined;
        }
        catch (error) {
            return (0,errors/* messageOf */.bD)(error);
        }
    };
    return select.flatMap(written => {
        const fault = faultOf(written);
        if (fault === undefined)
            return [];
        const path = (0,printable/* printable */.g$)((0,quote/* shorten */.ml)(written));
        const mark = FULL_WIDTH.exec(written)?.[0];
        if (mark !== undefined)
            return [(0,say/* say */.c)('select-wide', { input, path, mark })];
        const meant = jqAsPath(written);
        return faultOf(meant) === undefined
            ? [(0,say/* say */.c)('select-jq', { input, path, meant: (0,printable/* printable */.g$)((0,quote/* shorten */.ml)(meant)) })]
            : [(0,say/* say */.c)('select-invalid', { input, path, fault })];
    });
}
/** What a filter of jq means, such as `.posts[].images[]`. Other texts stay no path. */
function jqAsPath(text) {
    return text.startsWith('.') ? `$${text.replaceAll('[]', '[*]').replace(/^\.(?=\[|$)/, '')}` : text;
}
/** @param select paths that `checkSelect` found valid */
async function pathReaders(select = []) {
    if (select.length === 0)
        return [];
    const { exec, query } = await Promise.all(/* import() */[__webpack_require__.e(1185), __webpack_require__.e(3062)]).then(__webpack_require__.bind(__webpack_require__, 33062));
    return Promise.all(select.map(async (path) => ({
        path,
        levels: await pathLevels(path),
        find(value) {
            const matches = [];
            exec(value, path, (found, steps) => {
                const keys = [...steps];
                matches.push({ value: found, path: keys.map(step).join('').replace(/^\./, '') || '$', keys });
            });
            return matches;
        },
        valuesAt: (value, other) => query(value, other),
    })));
}
function step(key) {
    if (typeof key === 'number')
        return `[${key}]`;
    return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(key) ? `.${key}` : `['${key}']`;
}
/**
 * Finds out how far a path leads into a document.
 * @param path a valid JSONPath
 */
async function pathLevels(path) {
    const { default: parse } = await __webpack_require__.e(/* import() */ 1185).then(__webpack_require__.bind(__webpack_require__, 71185));
    const steps = stepsOf(path);
    return parse(path).segments.map(({ type, node }, index) => {
        const selectors = node.type === 'BracketedSelection' ? node.selectors : [node];
        return {
            path: `$${steps.slice(0, index).join('')}`,
            names: selectors.flatMap(one => ('value' in one && typeof one.value === 'string' ? [one.value] : [])),
            takesAll: selectors.some(one => one.type === 'WildcardSelector'),
            isDeep: type === 'DescendantSegment',
        };
    });
}
/** Returns the steps as written: `.posts`, `[*]`, `..['a']`. */
function stepsOf(path) {
    const steps = [];
    let depth = 0;
    for (const [token] of path
        .trim()
        .slice(1)
        .matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\.\.\s*\[|\.\.|./gs)) {
        const opens = token.endsWith('[');
        if (depth === 0 && (opens || token.startsWith('.')))
            steps.push(token);
        else
            steps.push((steps.pop() ?? '') + token);
        if (opens)
            depth++;
        else if (token === ']')
            depth--;
    }
    return steps.map(step => step.trim());
}

// EXTERNAL MODULE: ./lib/input/documents/lines.js
var documents_lines = __webpack_require__(1698);
// EXTERNAL MODULE: ./lib/input/documents/text.js
var documents_text = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/input/documents/names.js
var documents_names = __webpack_require__(80617);
;// CONCATENATED MODULE: ./lib/input/sources/empty-lists.js
/** Finds inputs without a value, files of 0 bytes, and lists that hold no URL. */




/** @returns a sentence if no input has a value */
function noInputProblems({ urls, urlsFile = [], urlsFrom = [], pipe, supplied, holdsKeys, isStep, }) {
    if (holdsKeys || (urls ?? pipe ?? supplied) !== undefined)
        return [];
    if (urlsFile.length > 0 || urlsFrom.length > 0)
        return [];
    return [(0,say/* say */.c)(isStep ? 'no-input-step' : 'no-input')];
}
/** @returns a sentence for each file of 0 bytes that is not valid in its format, unless lists may be empty */
function emptyFileProblems(files, { minUrls, holdsKeys }) {
    if (minUrls === 0 || holdsKeys)
        return [];
    return files.flatMap(({ name, size, format }) => {
        const kind = (0,file_format/* isGzipped */.WV)(name) ? 'gzip' : file_format/* NEVER_EMPTY */.dR[format];
        return size === 0 && kind ? [(0,base_sentence/* faultAt */.ux)('urls-file', (0,say/* say */.c)('list-zero-bytes', { name, kind }))] : [];
    });
}
/** @returns why a fetched list of 0 bytes has failed */
function emptyAnswer({ file, isEmpty }, minUrls) {
    const kind = isEmpty && minUrls !== 0 ? file_format/* NEVER_EMPTY */.dR[file.format] : undefined;
    return kind === undefined ? undefined : (0,say/* say */.c)('list-zero-bytes', { name: file.name, kind });
}
/** Lists that a run has read, for its sentence about missing URLs. */
class EmptyLists {
    #asked;
    #read = [];
    #empty = [];
    #problems = [];
    constructor(asked) {
        this.#asked = asked;
    }
    /** Takes a list after its last URL. */
    add({ file: { name, format, piped }, isEmpty, problems }) {
        if (!isEmpty || problems.length > 0) {
            this.#read.push(name);
            return;
        }
        this.#empty.push(name);
        const { minUrls, holdsKeys } = this.#asked;
        // A crawler that finds nothing writes nothing, whatever the format.
        const kind = piped ? undefined : file_format/* NEVER_EMPTY */.dR[format];
        if (kind && minUrls !== 0 && !holdsKeys)
            this.#problems.push((0,base_sentence/* faultAt */.ux)('urls-file', (0,say/* say */.c)('list-zero-unpacked', { name, kind })));
    }
    /** One sentence for each packed list whose 0 unpacked bytes are not valid in its format. */
    get problems() {
        return this.#problems;
    }
    /** Whether some list has no characters. */
    get hasEmpty() {
        return this.#empty.length > 0;
    }
    /**
     * Says that no list of the run has a URL. Lists of 0 bytes come first, because they are the likely cause.
     * @returns undefined if all lists have failed
     */
    sentence() {
        const files = [
            ...this.#empty.map(name => (0,say/* say */.c)('list-empty-name', { name })),
            ...this.#read,
        ];
        const { urls, urlsFile = [], urlsFrom = [] } = this.#asked;
        const lists = urls === undefined ? files : [...files, '`urls`'];
        if (files.length + urlsFile.length + urlsFrom.length === 0)
            return (0,say/* say */.c)('no-urls');
        return lists.length > 0 ? (0,say/* say */.c)('no-urls-in', { lists: (0,documents_names/* listsText */.zX)(lists) }) : undefined;
    }
}

// EXTERNAL MODULE: ./lib/input/sources/files.js
var sources_files = __webpack_require__(79450);
;// CONCATENATED MODULE: ./lib/input/sources/text-fields.js
/** Checks and prepares `html-fields` and `markdown-fields`: JSONPaths for JSON, titles of columns for CSV and TSV. */





const TEXT_INPUTS = [
    { input: 'html-fields', option: 'htmlFields', kind: 'html' },
    { input: 'markdown-fields', option: 'markdownFields', kind: 'markdown' },
];
function isJson(format) {
    return format === 'json' || format === 'json-lines' || format === 'mixed';
}
/** Whether `urls` may hold records: JSON, or the values of a caller. */
function hasRecords(urls) {
    return typeof urls === 'string' ? (0,file_format/* isJsonArray */.Md)(urls) : urls !== undefined;
}
/**
 * @param lists those of `urls-from` may have any format until they are fetched
 * @returns a sentence for each invalid path, and for each entry that no list of the run can have
 */
async function textProblems(lists, files) {
    // The sitemaps of one index have one address.
    const fetched = new Set(lists.webLists?.files.map(({ web }) => web?.address));
    const hasAny = (lists.urlsFrom?.length ?? 0) > fetched.size;
    const hasJson = hasAny || files.some(({ format }) => isJson(format)) || hasRecords(lists.urls);
    const hasTables = hasAny || files.some(({ format }) => format === 'csv' || format === 'tsv');
    const problems = [];
    for (const { input, option } of TEXT_INPUTS) {
        const entries = lists[option] ?? [];
        problems.push(...(await checkSelect(entries.filter(isPath), input)));
        for (const entry of entries) {
            const field = (0,printable/* printable */.g$)((0,quote/* shorten */.ml)(entry));
            if (isPath(entry) && hasTables && !hasJson)
                problems.push((0,say/* say */.c)('text-no-column', { input, field }));
            if (!isPath(entry) && hasJson && !hasTables)
                problems.push((0,say/* say */.c)('text-no-path', { input, field, path: (0,printable/* printable */.g$)((0,quote/* shorten */.ml)(pathTo(entry))) }));
        }
    }
    return problems;
}
/** A path begins with `$`, and hardly a column does. */
function isPath(entry) {
    return entry.startsWith('$');
}
function pathTo(name) {
    const isPlain = name.split('.').every(part => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(part));
    return isPlain ? `$.${name}` : `$[${JSON.stringify(name)}]`;
}
/** @returns undefined if no entry is set */
async function textFields(names) {
    const fields = [];
    for (const { input, option, kind } of TEXT_INPUTS) {
        for (const name of names[option] ?? []) {
            const [reader] = isPath(name) ? await pathReaders([name]) : [];
            fields.push({ kind, input, name, ...(reader && { reader: { ...reader, input } }) });
        }
    }
    return fields.length > 0 ? fields : undefined;
}
function pathsOf(texts = []) {
    return texts.flatMap(({ reader }) => reader ?? []);
}

;// CONCATENATED MODULE: ./lib/input/sources/idle-settings.js
/** Reports settings that no list of the run can use: copied workflows often carry them, and they look effective. */




/** @param files the list files found; a run without any list is reported elsewhere */
function* idleSettings(lists, files) {
    const { urls, select = [], bytesField, keyField, refererField, idField, expiresField } = lists;
    if (urls === undefined && files.length === 0)
        return;
    if (select.length > 0 && !files.some(({ format }) => file_format/* SELECTED */.q6.has(format)))
        yield (0,base_sentence/* saysIdle */.ZF)(['select'], (0,say/* say */.c)('select-idle'));
    if (bytesField !== undefined && !files.some(({ format }) => file_format/* HAS_BYTES */.TK.has(format)))
        yield (0,base_sentence/* saysIdle */.ZF)(['bytes-field'], (0,say/* say */.c)('bytes-field-idle'));
    const mayHaveTexts = hasRecords(urls) || files.some(({ format }) => file_format/* HAS_RECORDS */.EU.has(format));
    for (const { input, option } of TEXT_INPUTS)
        if (lists[option]?.length && !mayHaveTexts)
            yield (0,base_sentence/* saysIdle */.ZF)([input], (0,say/* say */.c)('field-idle', { input }));
    const isText = urls === undefined || (typeof urls === 'string' && !(0,file_format/* isJsonArray */.Md)(urls));
    if (!isText || files.some(({ format }) => file_format/* HAS_FIELDS */.xc.has(format)))
        return;
    const fields = {
        'key-field': keyField,
        'referer-field': refererField,
        'id-field': idField,
        'expires-field': expiresField,
    };
    for (const [input, field] of Object.entries(fields))
        if (field !== undefined)
            yield (0,base_sentence/* saysIdle */.ZF)([input], (0,say/* say */.c)('field-idle', { input }));
}

// EXTERNAL MODULE: ./lib/input/documents/image-url.js
var image_url = __webpack_require__(30612);
// EXTERNAL MODULE: ./lib/input/documents/reading.js
var reading = __webpack_require__(72089);
// EXTERNAL MODULE: ./lib/input/documents/url-list.js
var url_list = __webpack_require__(95441);
;// CONCATENATED MODULE: ./lib/input/sources/inline.js
/**
 * Reads the inline input: text with a URL a line, a JSON array, or the values of a caller. The readers of records are
 * loaded only for the last two.
 */





/** Text that is no JSON array. */
function isUrlText(urls) {
    return typeof urls === 'string' && !(0,file_format/* isJsonArray */.Md)(urls);
}
/** @param name of the input, for messages */
function readUrlText(text, name, options) {
    return withoutPositions((0,url_list/* readUrlList */.c)([text], new reading/* Reading */.z(name, options)));
}
/** @param urls a JSON array, or values that may arrive one by one */
async function* readValues(urls, name, options, coverage) {
    const where = `${name}, `;
    const values = typeof urls === 'string' ? await jsonValues(urls, name) : urls;
    const { imageUrlsInArray, imageUrlsOf } = await __webpack_require__.e(/* import() */ 4796).then(__webpack_require__.bind(__webpack_require__, 54796));
    const texts = options.texts && (await textReader(options));
    if (texts && typeof urls === 'string') {
        const inArray = (rest) => imageUrlsInArray(Array.isArray(rest) ? rest : [], { path: [], where }, options, coverage);
        return yield* (0,image_url/* inPortions */.oQ)(imagesIn(texts.read(values, where, inArray), 1));
    }
    let index = 0;
    for await (const value of values) {
        const at = (0,base_sentence/* joined */.oR)('', where, `[${index++}]`);
        const inValue = (rest) => imageUrlsOf(rest, { path: [], where: at, joint: '.' }, options, coverage);
        yield* (0,image_url/* inPortions */.oQ)(imagesIn(texts ? texts.readArriving(value, at, inValue) : inValue(value)));
    }
}
/** Paths of texts start at each value that arrives; a JSON array is one value. */
async function textReader(options) {
    const { urlsWithTexts } = await Promise.all(/* import() */[__webpack_require__.e(5672), __webpack_require__.e(6433), __webpack_require__.e(1591), __webpack_require__.e(6227)]).then(__webpack_require__.bind(__webpack_require__, 44548));
    const { selectProblem } = await __webpack_require__.e(/* import() */ 8122).then(__webpack_require__.bind(__webpack_require__, 58122));
    const read = (value, where, find) => urlsWithTexts({ value, offset: 0, where }, find, new reading/* Reading */.z('', options));
    const readArriving = (...[value, where, find]) => {
        const problem = selectProblem(value, options);
        return problem ? [{ image: { url: '', where, problem }, path: [] }] : read(value, where, find);
    };
    return { read, readArriving };
}
/** An item that is itself empty is refused; a record may have no URL. */
function* imagesIn(found, depth = 0) {
    for (const { image, path } of found) {
        const { reason, ...refused } = image;
        yield reason === 'no-url' && path.length === depth ? refused : image;
    }
}
async function jsonValues(text, name) {
    const { parseJson } = await __webpack_require__.e(/* import() */ 8512).then(__webpack_require__.bind(__webpack_require__, 48512));
    return parseJson(text, name);
}
/** Inline URLs have no place in a file. */
async function* withoutPositions(parts) {
    for await (const images of parts)
        for (const portion of (0,image_url/* inPortions */.oQ)(images))
            yield portion.map(withoutPosition);
}
function withoutPosition({ listedAt: _, ...image }) {
    return image;
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./lib/base/concurrency/time-budget.js
/**
 * Limits work on this thread whose length depends on foreign input, including regular expressions. The limit is CPU
 * time, so that honest work does not fail because other processes keep the machine busy.
 */


/** V8 can interrupt everything that this script calls. */
const RUN = new external_node_vm_.Script('work()');
/** Wall time allowed for each unit of CPU time. */
const WALL_FOR_CPU = 5;
/** Share of the CPU time that counts as all of it: V8 rounds to milliseconds, and the script's start takes time. */
const NEARLY = 0.9;
/** The next try gets this many times the wall time that the last one would have needed. */
const MORE = 1.2;
/** Upper bound of that growth from try to try. */
const MOST = 10;
class TimeBudget {
    /** Created on first use, since most runs do not need it. */
    #context;
    #cpuTime;
    #cpuLeft;
    #wallLeft;
    /** @param ms CPU time of all work together, in addition to each work's own time */
    constructor(ms, { cpuTime, wallMs = ms * WALL_FOR_CPU }) {
        this.#cpuTime = cpuTime;
        this.#cpuLeft = ms;
        this.#wallLeft = wallMs;
    }
    /**
     * Costs about 0.3 ms, so small pieces of work should share one call.
     * @param work called again from its start if it was interrupted before its CPU time was used up
     * @param ownMs CPU time of this work in addition to the budget
     * @returns undefined if the time was over first
     */
    run(work, ownMs) {
        const allowed = Math.max(1, this.#cpuLeft + ownMs);
        const ownWallMs = ownMs * WALL_FOR_CPU;
        const startedAt = performance.now();
        const endsAt = startedAt + Math.max(1, this.#wallLeft + ownWallMs);
        let usedMs = 0;
        try {
            // Only V8's wall clock can interrupt a regular expression, so the CPU time is checked after each try.
            for (let tryMs = allowed;; tryMs *= Math.min(MOST, (MORE * allowed) / Math.max(usedMs, 1))) {
                const leftMs = endsAt - performance.now();
                if (leftMs <= 0)
                    return undefined;
                const usedBefore = this.#cpuTime();
                const done = this.#try(work, Math.min(tryMs, leftMs));
                usedMs = this.#cpuTime() - usedBefore;
                if (done || usedMs >= allowed * NEARLY)
                    return done;
            }
        }
        finally {
            this.#cpuLeft -= Math.max(0, usedMs - ownMs);
            this.#wallLeft -= Math.max(0, performance.now() - startedAt - ownWallMs);
        }
    }
    #try(work, ms) {
        this.#context ??= (0,external_node_vm_.createContext)(Object.create(null));
        const context = this.#context;
        context.work = work;
        try {
            return { value: RUN.runInContext(context, { timeout: Math.ceil(ms) }) };
        }
        catch (error) {
            if ((0,errors/* codeOf */.$N)(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
                return undefined;
            throw error;
        }
        finally {
            context.work = undefined;
        }
    }
}

// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
// EXTERNAL MODULE: ./lib/input/documents/document.js
var documents_document = __webpack_require__(61460);
// EXTERNAL MODULE: ./lib/input/documents/source-position.js
var source_position = __webpack_require__(4514);
;// CONCATENATED MODULE: ./lib/input/sources/absent-fields.js
/** Finds fields that the settings name and no record of an input has. */


class AbsentFields {
    #checks;
    constructor({ keyField, refererField, idField, expiresField }) {
        const checks = [
            ['key-field', keyField, ({ key }) => key !== undefined],
            ['referer-field', refererField, ({ referer }) => referer !== undefined],
            ['id-field', idField?.join(', '), ({ id }) => id !== undefined],
            [
                'expires-field',
                expiresField,
                ({ expiresAt, unreadableExpiry }) => (expiresAt ?? unreadableExpiry) !== undefined,
            ],
        ];
        this.#checks = checks.flatMap(([option, field, isIn]) => field === undefined ? [] : [{ option, field, isIn, lacking: [] }]);
    }
    /** @yields the images of one input unchanged, and notes which fields they have */
    async *observe(portions, input) {
        let open = this.#checks;
        let isEmpty = true;
        for await (const images of portions) {
            for (const image of images) {
                if (image.problem !== undefined)
                    continue;
                isEmpty = false;
                if (open.length > 0)
                    open = open.filter(({ isIn }) => !isIn(image));
            }
            yield images;
        }
        if (!isEmpty)
            for (const { lacking } of open)
                lacking.push(input);
    }
    *sentences() {
        for (const { option, field, lacking } of this.#checks) {
            if (lacking.length === 0)
                continue;
            yield (0,say/* say */.c)('field-no-value', { lists: (0,documents_names/* listsText */.zX)(lacking), field, input: option });
        }
    }
}
/**
 * Keeps the records of an array back until one has the field of URLs. If none has it, the records are left out.
 * @param leftOut called in that case
 */
async function* unlessFieldless(portions, leftOut) {
    const pending = [];
    let isFieldless = true;
    for await (const images of portions) {
        isFieldless &&= images.every(isFieldlessItem);
        pending.push(images);
        if (!isFieldless)
            yield* pending.splice(0);
    }
    if (pending.length > 0)
        leftOut();
}
/** A document that is one record has the pointer ''. */
function isFieldlessItem({ lacksMember, listedAt }) {
    return lacksMember === true && listedAt !== undefined && 'pointer' in listedAt && listedAt.pointer !== '';
}

// EXTERNAL MODULE: ./lib/input/documents/json/image-paths.js
var image_paths = __webpack_require__(52040);
// EXTERNAL MODULE: ./lib/input/documents/record-values.js
var record_values = __webpack_require__(81635);
;// CONCATENATED MODULE: ./lib/input/sources/list-coverage.js
/**
 * Checks whether `select` and `url-field` match the lists. It looks at all lists of a run together, because any record
 * may lack any member.
 */






class ListCoverage {
    #urlField;
    #paths;
    #inputs = [];
    constructor(urlField, paths) {
        this.#urlField = urlField;
        this.#paths = paths;
    }
    /** @param paths those that apply to the list: the first of all paths, or all */
    add(name, readers) {
        const paths = readers.map(path => new PathCoverage(name, path));
        const input = new InputCoverage(name, paths);
        this.#inputs = [...this.#inputs, input];
        return input;
    }
    /** Takes a list without the field out. @returns what it has instead */
    leaveOut(list) {
        this.#inputs = this.#inputs.filter(input => input !== list);
        return this.#fieldSentences([list]);
    }
    judge() {
        const nowhere = this.#paths
            .map((_, index) => this.#inputs.flatMap(({ paths }) => paths[index] ?? []))
            .filter(namesWhatIsNowhere);
        const isFieldNowhere = this.#withoutField.length > 0 && !this.hasField;
        return {
            isError: (nowhere.length > 0 || isFieldNowhere) && !this.#inputs.some(({ hasUrl }) => hasUrl),
            sentences: [
                ...nowhere.map(coverages => this.#pathSentence(coverages.filter(({ isUnfit }) => isUnfit))),
                // If no path matches anywhere, the sentences above already name these lists.
                ...(nowhere.length < this.#paths.length ? this.#unfitLists() : []),
                ...this.#fieldSentences(this.#withoutField),
            ],
        };
    }
    /** Whether some record of the run has the field. */
    get hasField() {
        return this.#inputs.some(({ hasField }) => hasField);
    }
    get #withoutField() {
        return this.#inputs.filter(({ otherNames }) => otherNames !== undefined);
    }
    #unfitLists() {
        const coverages = this.#inputs.filter(({ isUnfit }) => isUnfit).map(({ paths }) => deepest(paths));
        return coverages.length > 0 ? [this.#pathSentence(coverages)] : [];
    }
    /** @param coverages at least one; none of them has a match */
    #pathSentence(coverages) {
        const best = deepest(coverages);
        const lists = (0,documents_names/* listsText */.zX)([...new Set([best, ...coverages].map(({ list }) => list))]);
        const sentence = (0,say/* say */.c)('select-unfit', {
            input: best.input,
            path: (0,quote/* shorten */.ml)(best.path),
            lists,
            there: best.there,
        });
        const images = this.#inputs.find(({ paths }) => paths.includes(best))?.images;
        return images ? (0,base_sentence/* faultAt */.ux)(sentence, images) : sentence;
    }
    #fieldSentences(inputs) {
        const columns = inputs.filter(({ header }) => header !== undefined);
        const records = inputs.filter(({ header }) => header === undefined);
        return [
            ...columns.map(({ name, header = [] }) => withHint((0,documents_names/* columnMissing */.f$)(this.#urlField, 'url-field', header, name), name, header)),
            ...(records.length > 0 ? [this.#recordSentence(records)] : []),
        ];
    }
    #recordSentence(inputs) {
        const names = [...new Set(inputs.flatMap(({ otherNames = [] }) => otherNames))];
        const about = {
            lists: (0,documents_names/* listsText */.zX)(inputs.map(({ name }) => name)),
            field: this.#urlField,
            input: 'url-field',
        };
        const sentence = names.length === 0
            ? (0,say/* say */.c)('field-unfit-empty', about)
            : (0,say/* say */.c)('field-unfit', { ...about, names: (0,documents_names/* namesText */.cb)(names), count: names.length });
        return withHint(sentence, inputs[0]?.name ?? '', names);
    }
}
/** @param coverages one path in all lists */
function namesWhatIsNowhere(coverages) {
    const seen = new Set(coverages.flatMap(coverage => [...coverage.seen]));
    return (!coverages.some(({ hasMatch }) => hasMatch) &&
        coverages.some(coverage => [...coverage.lacking].some(name => !seen.has(name))));
}
function deepest(coverages) {
    return coverages.reduce((best, coverage) => (coverage.depth > best.depth ? coverage : best));
}
function withHint(sentence, name, names) {
    return names.some(documents_names/* looksMisread */.eR) ? (0,say/* say */.c)('not-utf8-perhaps', { sentence, name }) : sentence;
}
/** What `select` and `url-field` found in one list. */
class InputCoverage {
    name;
    /** In the order of `select`; empty if `select` does not apply to the list. */
    paths;
    /** Whether a path or a field gave a URL. */
    hasUrl = false;
    /** First row of a CSV file that lacks the URL column. */
    header;
    #images = new image_paths/* ImagePaths */.o();
    #hasField = false;
    /** Members of records that lack the field; undefined if there is no such record. */
    #names;
    constructor(name, paths) {
        this.name = name;
        this.paths = paths;
    }
    noteValue(value) {
        if (!this.#hasMatch)
            this.#images.note(value);
    }
    /** Paths to image URLs in the list; undefined if a path of `select` has a match. */
    get images() {
        return this.#hasMatch ? undefined : this.#images.sentence;
    }
    get #hasMatch() {
        return this.paths.some(({ hasMatch }) => hasMatch);
    }
    noteRecord(record, hasField) {
        if (hasField)
            this.#hasField = true;
        if (this.#hasField)
            return;
        this.#names ??= new Set();
        for (const name of Object.keys(record))
            if (this.#names.size < MAX_COLLECTED)
                this.#names.add(name);
    }
    get hasField() {
        return this.#hasField;
    }
    /** Members that records have in place of the field; undefined if a record has it or there are no records. */
    get otherNames() {
        return this.header ?? (this.#hasField || !this.#names ? undefined : [...this.#names]);
    }
    /** Whether `select` found nothing although the list holds values. */
    get isUnfit() {
        return this.paths.length > 0 && this.paths.every(path => path.isUnfit);
    }
}
/** Most names collected from one list, and at one place of it; messages show far fewer. */
const MAX_COLLECTED = 1000;
/** Whether one path of `select` matches in one list, and if not, how far it leads. */
class PathCoverage {
    list;
    #reader;
    /** Members that the path names, with the number of their step: found in a record, or missing there. */
    seen = new Set();
    lacking = new Set();
    hasMatch = false;
    #end;
    constructor(list, reader) {
        this.list = list;
        this.#reader = reader;
    }
    /** The input that names the path. */
    get input() {
        return this.#reader.input ?? 'select';
    }
    get path() {
        return this.#reader.path;
    }
    /** @param matches number of matches in a document of the list */
    note(value, matches) {
        if (matches > 0)
            this.hasMatch = true;
        if (this.hasMatch)
            return;
        for (const [depth, level] of this.#reader.levels.entries()) {
            const nodes = this.#reader.valuesAt(value, level.path).filter(isSomething);
            if (nodes.length === 0)
                return;
            this.#noteStep(value, nodes, level, depth);
        }
    }
    /** Whether the path found nothing although the list holds values: an empty array is no mistake. */
    get isUnfit() {
        const members = this.#end?.members ?? [];
        const isEmptyElsewhere = members.length > 0 && members.every(member => this.seen.has(member));
        return !this.hasMatch && this.#end !== undefined && !isEmptyElsewhere;
    }
    get depth() {
        return this.#end?.depth ?? -1;
    }
    /** What the list holds at the deepest place that the path reached. */
    get there() {
        const { level, names, kind } = this.#end;
        if (kind)
            return (0,say/* say */.c)('there-kind', { level, kind });
        if (names.size === 0)
            return (0,say/* say */.c)('there-nothing', { level });
        return (0,say/* say */.c)('there-names', { level, names: (0,documents_names/* namesText */.cb)(names), count: names.size });
    }
    #noteStep(value, nodes, level, depth) {
        const { names, takesAll } = level;
        const lacking = names.filter(name => !this.#isThere(value, nodes, level, name));
        for (const name of names)
            (lacking.includes(name) ? this.lacking : this.seen).add(memberOf(depth, name));
        const leadsNowhere = names.length > 0 ? lacking.length === names.length : takesAll;
        if (leadsNowhere && !(takesAll && nodes.some(node => typeof node === 'object' && node !== null)))
            this.#endAt(nodes, level, depth);
    }
    #isThere(value, nodes, { path, isDeep }, name) {
        if (isDeep)
            return this.#reader.valuesAt(value, `${path}..[${JSON.stringify(name)}]`).length > 0;
        return nodes.some(node => (0,record_values/* isRecord */.u4)(node) && Object.hasOwn(node, name));
    }
    #endAt(nodes, level, depth) {
        if (depth < this.depth)
            return;
        const records = nodes.filter(record_values/* isRecord */.u4);
        const kind = records.length > 0 ? undefined : (0,record_values/* kindOf */.I)(nodes[0]);
        const names = this.#end?.depth === depth ? this.#end.names : new Set();
        for (const record of records)
            for (const name of Object.keys(record))
                if (names.size < MAX_COLLECTED)
                    names.add(name);
        // Names of records are more useful in the message than the kind of another value.
        const members = level.names.map(name => memberOf(depth, name));
        this.#end = { depth, level: (0,quote/* shorten */.ml)(level.path), members, names, kind: names.size > 0 ? undefined : kind };
    }
}
function memberOf(depth, name) {
    return `${depth} ${name}`;
}
/** Crawlers write null or an empty array if they found nothing. */
function isSomething(value) {
    return value !== null && !(Array.isArray(value) && value.length === 0);
}

// EXTERNAL MODULE: ./lib/base/url/repair-url.js
var repair_url = __webpack_require__(57002);
// EXTERNAL MODULE: ./lib/input/documents/web-page.js
var web_page = __webpack_require__(94391);
// EXTERNAL MODULE: ./lib/input/sources/id-conflict.js
var id_conflict = __webpack_require__(93719);
;// CONCATENATED MODULE: ./lib/input/sources/web-list.js
/** One list or page that was fetched: its images with their places, or why it cannot be read. */







/** Characters of all addresses of one list, as made absolute. */
const MAX_CHARACTERS = 64 * 1024 * 1024;
/** Characters of a page's title in a sentence. */
const MAX_TITLE = 80;
/**
 * Reads the whole document, so that one that cannot be read costs its own images alone.
 * @param baseUrl the page that relative URLs of records belong to, before the list's own address
 * @returns `failure`: why the list has failed; `images` then has those up to there
 */
async function readWebList(document, images, baseUrl) {
    const all = [];
    try {
        const isWhole = await takeAll(document, images, baseUrl, all);
        const conflict = idConflictIn(all.flat(), baseUrl);
        const problems = conflict ? [...document.problems, conflict] : document.problems;
        if (problems.length > 0)
            return { images: [], failure: new errors/* SettingsError */.GN(problems, 'sources') };
        const cut = isWhole ? document.endsEarly : (0,say/* say */.c)('web-many-characters');
        return { images: all, ...(cut && { failure: new errors/* SettingsError */.GN([cut], 'sources') }) };
    }
    catch (error) {
        if (!(error instanceof errors/* PersistError */.vc))
            throw error;
        return { images: [], failure: error };
    }
}
/** @returns whether the addresses have no more characters than a list may have */
async function takeAll({ file: { web } }, images, baseUrl, all) {
    const at = web && new URL(web.url);
    let left = MAX_CHARACTERS;
    for await (const portion of images) {
        const taken = [];
        all.push(taken);
        for (const image of portion) {
            const made = at ? ofWeb(image, web.address, at, baseUrl) : image;
            left -= made.url.length;
            if (left < 0)
                return false;
            taken.push(made);
        }
    }
    return true;
}
function ofWeb(image, address, at, baseUrl) {
    const { listedAt, referer } = image;
    // The page that a record names may be relative to the list.
    const base = baseUrl === undefined ? (0,repair_url/* pageUrl */.fi)(referer, at) : undefined;
    const isRelative = base !== at && !URL.canParse(referer ?? '');
    return {
        // An address that is too long has its problem already.
        ...(base && image.problem === undefined ? (0,web_page/* absoluteImage */.Dv)(image, base.href) : image),
        ...(base && isRelative && { referer: base.href }),
        ...(listedAt && { listedAt: webPosition(listedAt, address) }),
    };
}
/** Names the records of one list that give one id to two images. */
function idConflictIn(images, baseUrl) {
    const known = new Map();
    const conflicts = new id_conflict/* IdConflicts */.L2();
    for (const { id, url, listedAt } of images) {
        const parsed = id === undefined ? null : URL.parse(url, baseUrl);
        if (!parsed)
            continue;
        const { href, origin } = parsed;
        const first = known.get(`${origin} ${id}`);
        const files = first && (0,id_conflict/* conflictOf */.Sx)(first.href, href);
        if (!first)
            known.set(`${origin} ${id}`, { href, listedAt });
        if (files)
            conflicts.add(() => ({ first: (0,id_conflict/* recordText */.Pe)(first.listedAt, 0), second: (0,id_conflict/* recordText */.Pe)(listedAt, 0), files }));
    }
    return conflicts.sentence;
}
function webPosition(listedAt, address) {
    const { file: _, ...rest } = listedAt;
    return { list: (0,source_position/* listOf */.c3)(listedAt), address, ...rest };
}
/** Says that a list has no image: a page may ask visitors to log in. */
function noImageSentence({ title, pages: count }) {
    if (count > 0)
        return (0,say/* say */.c)('web-no-image-pages', { count });
    return title === undefined
        ? (0,say/* say */.c)('web-no-image')
        : (0,say/* say */.c)('web-no-image-title', { title: (0,printable/* printable */.g$)(title, MAX_TITLE) });
}

;// CONCATENATED MODULE: ./lib/input/sources/lists.js
/** All lists of a run: how each is opened and read, and how the settings match them. */


















const MAX_SELECT_MS = 10_000;
function selectTime({ selectMs = MAX_SELECT_MS, deadlineMs, ...options }) {
    const { cpuTime = () => performance.now() } = options;
    if (deadlineMs === undefined)
        return new TimeBudget(selectMs, { cpuTime });
    return new TimeBudget(Math.min(selectMs, deadlineMs), { cpuTime, wallMs: deadlineMs });
}
/** All lists of a run, and how the settings match them. */
class Lists {
    #options;
    #select;
    #texts;
    #absent;
    /** Absent for lists of keys: they have no setting for the field, which is always `key`. */
    #coverage;
    #pagesCoverage;
    #problems = [];
    /** Parts of lists that stay as they are, and why. */
    #notices = [];
    #withSemicolons = [];
    #emptyLists;
    #selectTime;
    /** Fetched lists without the field of URLs. */
    #fieldless = [];
    /** Files without the field of URLs: they have failed if another list has an image, and no list has the field. */
    #fieldlessFiles = [];
    /** Arrays among them: their records are no positions, and they have failed whatever field another list has. */
    #leftOut = new Set();
    /** Files of JSON that are no list: they have failed if another list has an image. */
    #noLists = [];
    #count = 0;
    /** Positions whose records have a URL. */
    #counted = 0;
    #lacking = 0;
    /** Both counts where the list that is read began. */
    #before = { count: 0, counted: 0 };
    /** Names of Markdown and HTML files without an image. */
    #emptyPages = [];
    #isExpiryTold = false;
    #isImageUrlsTold = false;
    constructor(options, select, texts) {
        this.#options = options;
        this.#select = select;
        this.#texts = texts;
        this.#selectTime = selectTime(options);
        this.#absent = new AbsentFields(options);
        this.#emptyLists = new EmptyLists(options);
        this.#coverage = options.holdsKeys
            ? undefined
            : new ListCoverage(options.urlField, [...select, ...pathsOf(texts)]);
    }
    readInline() {
        const { urls = '', name = 'urls', takesRelative = false, holdsKeys } = this.#options;
        // Only a program can give a `Uint8Array`: text holds JSON.
        const takesBytes = typeof urls !== 'string' && !holdsKeys;
        const options = {
            ...withoutBytes(this.#options),
            ...AS_THEY_ARE,
            takesRelative: () => takesRelative,
            select: [],
            ...(takesBytes && { takesBytes }),
            ...(this.#texts && { texts: this.#texts }),
        };
        if (this.#options.urls !== undefined)
            this.#options.lists?.read();
        if (isUrlText(urls))
            return readUrlText(urls, name, options);
        const coverage = this.#coverage?.add(name, []);
        return this.#absent.observe(readValues(urls, name, options, coverage), name);
    }
    open(file) {
        const { takesRelative, rewriting, webLists } = this.#options;
        this.#before = { count: this.#count, counted: this.#counted };
        const { web, format, piped, size } = file;
        // A feed makes its relative URLs absolute itself.
        const isOfAddress = web !== undefined && format !== 'feed';
        const isRead = !piped && rewriting?.writes(file) === true;
        const select = file_format/* SELECTED */.q6.has(format) ? this.#select : [];
        const texts = file_format/* HAS_RECORDS */.EU.has(format) ? this.#texts : undefined;
        const options = {
            ...(file_format/* HAS_BYTES */.TK.has(format) ? this.#options : withoutBytes(this.#options)),
            ...(isRead && rewriting ? rewriting.notesOf(file) : AS_THEY_ARE),
            ...((piped ? false : !isRead || web) && { takesRelative: () => takesRelative === true || isOfAddress }),
            ...(web && { address: web.url, ...(0,defined/* defined */.s)({ encoding: web.encoding }) }),
            ...(size > documents_document/* SMALL_LIST */.R && (0,defined/* defined */.s)({ checkTime: webLists?.checkTime })),
            ...(piped && { isPiped: true }),
            ...(texts && { texts }),
            select,
            selectTime: this.#selectTime,
        };
        const coverage = this.#coverageOf(file, [...select, ...(isJson(format) ? pathsOf(texts) : [])]);
        return new documents_document/* ListDocument */.K(file, options, coverage);
    }
    read(document) {
        const { name, format, piped, supplied } = document.file;
        if (!OBSERVED.has(format) || piped)
            return document.read();
        const images = this.#absent.observe(document.read(), name);
        const { lists, rewriting } = this.#options;
        const mayLack = format === 'json' && lists && !supplied && !rewriting?.writes(document.file);
        return mayLack ? unlessFieldless(images, () => this.#leftOut.add(document)) : images;
    }
    /** Must be called for each portion. */
    note(images) {
        for (const image of images) {
            const { where, listedAt, unreadableExpiry: value, hasImageUrls, problem } = image;
            this.#count++;
            if ((0,image_url/* isCounted */.he)(image))
                this.#counted++;
            if (image.lacksMember)
                this.#lacking++;
            if (problem === undefined && this.#isInCycle(listedAt))
                this.#problems.push((0,say/* say */.c)('records-cycle'));
            if (hasImageUrls && !this.#isImageUrlsTold) {
                this.#isImageUrlsTold = true;
                this.#options.notice?.((0,source_position/* atPosition */.xx)(listedAt, (0,say/* say */.c)('image-urls-beside', { where })));
            }
            if (value === undefined || this.#isExpiryTold)
                continue;
            this.#isExpiryTold = true;
            const { expiresField: field = '', notice } = this.#options;
            notice?.((0,source_position/* atPosition */.xx)(listedAt, (0,say/* say */.c)('expiry-unreadable', { where, field, value: (0,printable/* printable */.g$)((0,quote/* shorten */.ml)(value)) })));
        }
    }
    #isInCycle(listedAt) {
        const { suppliedCycles } = this.#options;
        if (!suppliedCycles?.size || !listedAt || !('pointer' in listedAt))
            return false;
        const steps = (listedAt.pointer ?? '').split('/');
        return steps.some((_, index) => suppliedCycles.has(steps.slice(0, index).join('/')));
    }
    /** Must be called for each document after its last URL. */
    close(document) {
        const { rewriting, lists } = this.#options;
        const { file, endsEarly, problems } = document;
        if (document.isNoList && lists && !rewriting?.writes(file)) {
            this.#noLists.push(document);
            return;
        }
        this.#problems.push(...problems);
        this.#notices.push(...document.notices);
        this.#emptyLists.add(document);
        if (document.hasSemicolons)
            this.#withSemicolons.push(file.name);
        const isPage = PAGES.has(file.format);
        if (endsEarly)
            lists?.failed(file.name, new errors/* SettingsError */.GN([endsEarly], 'sources'), this.#images);
        else {
            lists?.read();
            if (this.#images === 0 && isPage)
                this.#emptyPages.push(file.name);
            else if (this.#mayBeFieldless(document))
                this.#fieldlessFiles.push(document);
            else if (problems.length === 0)
                this.#noteEmpty(document);
        }
        // A pipe is not rewritten.
        const isLess = !isPage && (endsEarly !== undefined || this.#images === 0);
        if (!file.piped)
            rewriting?.noteDocument(document, this.#before.count, isLess);
    }
    #mayBeFieldless(document) {
        const { mayFitNothing, holdsKeys } = this.#options;
        const { piped, supplied } = document.file;
        return !piped && !supplied && !mayFitNothing && !holdsKeys && this.lacksField(document);
    }
    /** Images of the list that is read. */
    get #images() {
        return this.#counted - this.#before.counted;
    }
    /** @returns what the list lacks */
    #noteEmpty(document, images = this.#images) {
        const { file, leadsOn } = document;
        if (leadsOn)
            this.#options.lists?.goesOn();
        if (images > 0 && !leadsOn)
            return undefined;
        const lack = images > 0 ? (0,say/* say */.c)('web-further-page') : noImageSentence(document);
        if (!file.piped && !file.supplied)
            this.#options.lists?.lacks(file.name, lack, images);
        return lack;
    }
    /** Whether no record of a fetched list has the field of URLs: such a list costs its own images. */
    lacksField({ coverage }) {
        return coverage instanceof InputCoverage && !coverage.hasUrl && coverage.otherNames !== undefined;
    }
    /**
     * `close` for a fetched document: one that cannot be read ends nothing.
     * @param failure why it cannot be read, or not to its end
     */
    closeWeb(document, failure) {
        const { lists, notice, rewriting } = this.#options;
        const { file } = document;
        if (failure)
            return lists?.failed(file.name, failure, this.#images);
        const empty = emptyAnswer(document, this.#options.minUrls);
        if (empty)
            return lists?.failed(file.name, new errors/* SettingsError */.GN([empty], 'sources'), 0);
        if (this.lacksField(document)) {
            this.#fieldless.push(document);
            return;
        }
        this.#notices.push(...document.notices);
        this.#emptyLists.add(document);
        lists?.read();
        const lack = this.#noteEmpty(document);
        if (lack)
            notice?.((0,base_sentence/* faultAt */.ux)(file.name, lack));
        if (rewriting?.writes(file))
            rewriting.noteDocument(document, this.#before.count, this.#images === 0);
    }
    /** @throws SettingsError if a list cannot be read, or if lists without URLs are an error */
    judge() {
        this.#options.lists?.lackMember(this.#lacking, this.#options.urlField);
        for (const { file, problems } of this.#noLists)
            if (this.#counted === 0)
                this.#problems.push(...problems);
            else
                this.#options.lists?.failed(file.name, new errors/* SettingsError */.GN(problems, 'sources'), 0);
        const problems = [...this.#problems, ...this.#emptyLists.problems];
        if (problems.length > 0)
            throw new errors/* SettingsError */.GN(problems, 'sources');
        const { notice, minUrls, mayFitNothing, supplied } = this.#options;
        for (const sentence of this.#absent.sentences())
            notice?.(sentence);
        for (const sentence of this.#notices)
            notice?.(sentence);
        if (this.#withSemicolons.length > 0)
            notice?.((0,say/* say */.c)('csv-semicolons', { lists: (0,documents_names/* listsText */.zX)(this.#withSemicolons) }));
        if (!this.#coverage)
            return;
        const hasField = this.#coverage.hasField;
        if (this.#count > 0 || mayFitNothing)
            for (const document of this.#fieldless)
                this.#failFieldless(document);
        for (const document of this.#fieldlessFiles)
            if (this.#counted > 0 && (!hasField || this.#leftOut.has(document)))
                this.#failFieldless(document);
            else
                this.#noteEmpty(document, 0);
        if (this.#counted === 0)
            for (const name of this.#emptyPages)
                this.#options.lists?.lacks(name, (0,say/* say */.c)('web-no-image'), 0);
        const { sentences, isError: isNowhere } = this.#coverage.judge();
        // A program that names what its own records lack is wrong.
        const isError = isNowhere || (supplied !== undefined && sentences.length > 0);
        const isNothing = this.#counted === 0 && (sentences.length === 0 || this.#emptyLists.hasEmpty);
        const nothing = isNothing ? this.#emptyLists.sentence() : undefined;
        const said = nothing ? [...sentences, nothing] : sentences;
        if (isError && !mayFitNothing)
            throw new errors/* SettingsError */.GN(said, 'sources');
        if (this.#counted === 0 && minUrls === 0)
            return;
        for (const sentence of said)
            notice?.(sentence);
    }
    #failFieldless({ file, coverage }) {
        const problems = this.#coverage?.leaveOut(coverage) ?? [];
        this.#options.lists?.failed(file.name, new errors/* SettingsError */.GN(problems, 'sources'), 0);
    }
    /** All pages share one coverage, because many posts have no cover. */
    #coverageOf({ name, format, piped }, paths) {
        // A pipe must not be read to its end before a wrong header is reported.
        if (piped ? STREAMED.has(format) : !file_format/* HAS_FIELDS */.xc.has(format))
            return undefined;
        if (format !== 'markdown')
            return this.#coverage?.add(name, paths);
        this.#pagesCoverage ??= this.#coverage?.add(name, paths);
        return this.#pagesCoverage;
    }
}
/** Only lines of JSON hold bytes as base64. */
function withoutBytes({ bytesField: _, maxLine: __, ...options }) {
    return options;
}
/** Notes for lists that are not rewritten. */
const AS_THEY_ARE = {
    mode: 'none',
    storedFields: [],
    takesRelative: () => false,
};
/** Formats whose records may lack any field. */
const OBSERVED = new Set(['json', 'json-lines']);
/** Formats of files that often have no image. */
const PAGES = new Set(['markdown', 'html']);
/** Formats whose header decides how every row is read. */
const STREAMED = new Set(['text', 'csv', 'tsv']);

;// CONCATENATED MODULE: ./lib/input/sources/read.js




















/**
 * Compares files by device and inode, so that symbolic and hard links are found as well.
 * @param outputs files that the run writes, by the names of their settings
 * @param setting the setting that names the lists
 * @returns one sentence for each
 */
async function overwriteProblems(lists, outputs, directory, setting) {
    const known = new Map(await Promise.all(lists.map(async ({ name, path }) => [await idOf(path), name])));
    const problems = [];
    for (const [output, file] of Object.entries(outputs)) {
        const id = file === undefined ? undefined : await idOf((0,external_node_path_.resolve)(directory, file));
        const list = id === undefined ? undefined : known.get(id);
        if (file !== undefined && list !== undefined)
            problems.push((0,say/* say */.c)('list-overwritten', { output, file: (0,base_sentence/* quoted */.TL)(file), list, setting }));
    }
    return problems;
}
/** @returns undefined if the file does not exist */
async function idOf(path) {
    const stats = await (0,promises_.stat)(path, { bigint: true }).catch(() => undefined);
    return stats && `${stats.dev}:${stats.ino}`;
}
/**
 * Reads up to the first record that is not from a failed-file. Broken lines are skipped.
 * @returns false also for an unreadable file; the reader of the list reports why
 */
async function isKeptFailures(file) {
    if (file.format !== 'json-lines')
        return false;
    let count = 0;
    try {
        for await (const lines of (0,documents_lines/* readLines */.Se)((0,documents_text/* readText */.yR)(file)))
            for (const { text, fault } of lines) {
                const value = fault ? undefined : recordIn(text);
                if (value === undefined || (0,failed_member/* isFailedList */.st)(value))
                    continue;
                if (!(0,failed_member/* hasFailedMember */.G8)(value))
                    return false;
                count++;
            }
    }
    catch {
        return false;
    }
    return count > 0;
}
/** @returns undefined if the line holds no record */
function recordIn(line) {
    try {
        return (0,exact_json/* parseJsonExactly */.OT)(line);
    }
    catch {
        return undefined;
    }
}
/**
 * @param outputs files that the run writes, by the names of their settings; none of them may be a list
 * @returns all problems that can be found without reading a list file, one sentence each
 */
async function checkSources(options, outputs = {}) {
    const { name = 'urls', directory } = options;
    const { files, problems } = await prepare(options);
    return [
        ...noInputProblems(options),
        ...problems,
        ...(await overwriteProblems(files, outputs, directory, `${name}-file`)),
    ];
}
/**
 * Yields inline URLs first, then the files in the given order.
 * @throws SettingsError of stage 'sources'. Before the first position: for all that `checkSources` finds, except inputs
 *   without a value. After the last position: for files that are not text, gzip, JSON or CSV, and for lists
 *   without URLs if that is an error
 */
async function* readSources(options) {
    const { files, problems, failed } = await prepare(options);
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems, 'sources');
    const piped = pipedFile(options);
    const own = ownFiles(options);
    const fetched = options.webLists?.files ?? [];
    for (const sentence of idleSettings(options, [...piped, ...own, ...files, ...fetched]))
        options.notice?.(sentence);
    for (const { name, problem } of failed)
        options.lists?.failed(name, new errors/* SettingsError */.GN([problem], 'sources'), 0);
    const lists = new Lists(options, await pathReaders(options.select), await textFields(options));
    for await (const images of lists.readInline()) {
        lists.note(images);
        yield options.isTyped ? images.map(image => ({ ...image, again: 'typed' })) : images;
    }
    for (const file of piped) {
        const document = lists.open(file);
        for await (const images of lists.read(document)) {
            lists.note(images);
            yield images.map(withoutPosition);
        }
        lists.close(document);
    }
    for (const file of [...own, ...files]) {
        const document = lists.open(file);
        const isKept = await isKeptFailures(file);
        for await (const images of lists.read(document)) {
            lists.note(images);
            yield isKept ? images.map(image => ({ ...image, again: 'kept' })) : images;
        }
        lists.close(document);
    }
    for (const file of fetched) {
        const document = lists.open(file);
        const { images: found, failure } = await readWebList(document, lists.read(document), options.baseUrl);
        for (const images of lists.lacksField(document) ? [] : found) {
            lists.note(images);
            yield images;
        }
        lists.closeWeb(document, failure);
    }
    lists.judge();
}
function pipedFile({ pipe, listFormat = 'mixed' }) {
    return pipe ? [{ name: pipe.name, path: '', size: 0, format: listFormat, piped: pipe.bytes }] : [];
}
/** The name stands in messages and in the places of results. */
function ownFiles({ supplied: own }) {
    return own ? [{ name: 'records', path: '', size: own.length, format: 'json', supplied: own }] : [];
}
async function prepare(options) {
    const { name = 'urls', urls, urlsFile = [], select, holdsKeys, directory, workspace, rewriting } = options;
    const formats = options.listFormat ?? (0,file_format/* formatsOf */.IO)(holdsKeys === true);
    const isLeftOut = (path) => rewriting?.isOwn(path) === true;
    const isUrl = (line) => name === 'urls' && /^https?:\/\//i.test(line);
    const names = urlsFile.filter(line => !isUrl(line));
    const { files, problems, failed } = await (0,sources_files/* findFiles */.l)(names, directory, workspace, formats, isLeftOut);
    const fetched = options.webLists?.files ?? [];
    return {
        files,
        failed,
        problems: [
            ...(await inlineProblems(urls, name, holdsKeys === true)),
            ...urlsFile
                .filter(isUrl)
                .map(line => (0,base_sentence/* faultAt */.ux)('urls-file', (0,say/* say */.c)('list-is-url', { url: (0,printable/* printableUrl */.Zq)(line) }))),
            // A list of keys has no failed lists.
            ...[...problems, ...(holdsKeys ? failed.map(({ problem }) => problem) : [])].map(problem => (0,base_sentence/* faultAt */.ux)(`${name}-file`, problem)),
            ...emptyFileProblems(files, options),
            ...(await checkSelect(select)),
            ...(await textProblems(options, [...pipedFile(options), ...ownFiles(options), ...files, ...fetched])),
            ...((await rewriting?.problemsOf(files)) ?? []),
        ],
    };
}
/** Returns the first line if all are names of list files. */
function fileInPlaceOfUrls(urls) {
    const lines = urls.split('\n').flatMap(line => (/^\s*(?:#|$)/.test(line) ? [] : line.trim()));
    const isFile = (line) => !/^[a-z][a-z\d+.-]*:|\/\//i.test(line) && (0,file_format/* formatOf */.be)(line) !== undefined;
    return lines.every(isFile) ? lines[0] : undefined;
}
async function inlineProblems(urls, name, holdsKeys) {
    if (typeof urls !== 'string')
        return [];
    if (!(0,file_format/* isJsonArray */.Md)(urls)) {
        const file = holdsKeys ? undefined : fileInPlaceOfUrls(urls);
        return file === undefined ? [] : [(0,say/* say */.c)('urls-name-file', { input: name, file: (0,quote/* quote */.hD)(file) })];
    }
    const { parseJson } = await __webpack_require__.e(/* import() */ 8512).then(__webpack_require__.bind(__webpack_require__, 48512));
    try {
        parseJson(urls, name);
        return [];
    }
    catch (error) {
        if (error instanceof errors/* SettingsError */.GN)
            return error.sentences;
        throw error;
    }
}


/***/ }),

/***/ 55397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ windowsFlaw),
/* harmony export */   y: () => (/* binding */ isDeviceName)
/* harmony export */ });
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85900);
/** Names that Windows treats in a special way. Pure. */


/** Device names, in any case and with any extension. Windows counts the superscripts as digits. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
function isDeviceName(segment) {
    return DEVICE.test(segment);
}
/**
 * Returns why a key cannot be a path on Windows; undefined if it can.
 * https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
 */
function windowsFlaw(key) {
    for (const segment of key.split('/')) {
        const shown = { segment: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(segment) };
        if (isDeviceName(segment))
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('key-rule-device', shown);
        if (/[. ]$/.test(segment))
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('key-rule-tail', shown);
        if (/[<>:"|?*]/.test(segment))
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('key-rule-windows', shown);
    }
    return undefined;
}


/***/ }),

/***/ 79664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ StoreHealth),
/* harmony export */   F$: () => (/* binding */ isArchived),
/* harmony export */   iA: () => (/* binding */ STORE_WIDE),
/* harmony export */   ng: () => (/* binding */ isOfOneKey)
/* harmony export */ });
/* harmony import */ var _base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38639);

/**
 * Reasons that hold for every request. A denial is not one of them: policies open some prefixes and close others, and
 * grant some rights and not others.
 */
const STORE_WIDE = new Set([
    'store-auth',
    'store-bucket',
    'store-endpoint',
    'store-clock',
]);
/** Whether the error concerns one object, and shows nothing about the store. */
function isOfOneKey({ reason }) {
    return reason === 'key-collision' || reason === 'key-invalid' || reason === 'disk-full';
}
/** Whether the store has the object, in a storage class that cannot be read at once. */
function isArchived({ details }) {
    return details.code === 'InvalidObjectState';
}
/** After this many failures in a row the store counts as gone; the idea comes from restic's circuit breaker. */
const MAX_STRAIGHT_FAILURES = 10;
class StoreHealth {
    #isFatal;
    #straightFailures = 0;
    /**
     * @param isFatal further errors that every request of this caller would meet, beside `STORE_WIDE` and a full disk
     */
    constructor(isFatal) {
        this.#isFatal = isFatal;
    }
    /** So many requests failed in a row that no further one is worthwhile. */
    get isGone() {
        return this.#straightFailures >= MAX_STRAIGHT_FAILURES;
    }
    worked() {
        this.#straightFailures = 0;
    }
    failed(error) {
        this.#straightFailures++;
        const isFatal = STORE_WIDE.has(error.reason) || (0,_base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isDiskFull */ .b$)(error) || this.#isFatal(error) || this.isGone;
        return isFatal ? 'fatal' : 'one of many';
    }
}


/***/ })

};

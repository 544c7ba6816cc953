export const id = 1736;
export const ids = [1736,2040];
export const modules = {

/***/ 62175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ columnMissing)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80617);


/** @param input the input that names the field, if there is one */
function columnMissing(field, input, firstRow, name) {
    const about = { name, field, cells: (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsText */ .N2)(firstRow) };
    return input === undefined ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('column-missing', about) : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('column-missing-input', { ...about, input });
}


/***/ }),

/***/ 72734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ newDocumentFacts)
/* harmony export */ });
function newDocumentFacts(coverage) {
    return {
        edits: [],
        problems: [],
        notices: [],
        hasSemicolons: false,
        hasOwnRecords: false,
        coverage,
        urlCount: 0,
    };
}


/***/ }),

/***/ 30612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yx: () => (/* binding */ LinePosition),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   i2: () => (/* binding */ inLine),
/* harmony export */   oQ: () => (/* binding */ inPortions)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);


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
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('list-line', { name: this.name, line: this.line }).in(language);
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
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(language, lineOf(this.file, this.line));
    }
}
/** Adds file and line to a fault. */
function inLine(name, line, fault) {
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .placedAt */ .Bc)({ file: name, line }, (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .faultAt */ .ux)(lineOf(name, line), fault));
}
/** URLs in one portion. */
const PORTION = 1024;
/** Cuts URLs into portions, so that a text or record with many of them never fills the memory. */
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
/* harmony export */   OT: () => (/* binding */ parseJsonExactly),
/* harmony export */   VS: () => (/* binding */ stringEnd),
/* harmony export */   ir: () => (/* binding */ JsonShapeError)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/** Parses JSON so that long integers keep their digits: ids of posts exceed what a number holds exactly. */

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
                throw new JsonShapeError((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('record-too-deep', { most: MAX_LEVELS }));
        }
        else if (code === CLOSE_LIST || code === CLOSE_RECORD)
            members.pop();
        else if (code === COLON) {
            const inner = members.length - 1;
            members[inner] = (members[inner] ?? 0) + 1;
            if ((members[inner] ?? 0) > MAX_MEMBERS)
                throw new JsonShapeError((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('record-too-wide', { most: MAX_MEMBERS }));
        }
    }
}


/***/ }),

/***/ 52040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ImagePaths: () => (/* binding */ ImagePaths)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
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
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(...found.map(({ path, count }) => (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('there-images', { path: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(path), count })));
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

/***/ 15324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isJsonArray)
/* harmony export */ });
/** Whether an inline list is JSON; no URL begins with a bracket. */
function isJsonArray(text) {
    return text.trimStart().startsWith('[');
}


/***/ }),

/***/ 87703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ checkSelect),
  e: () => (/* binding */ pathReaders)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
;// CONCATENATED MODULE: ./lib/input/documents/json/path-levels.js
/** Splits a JSONPath into steps, to find out how far it leads into a document. */
/** @param path a valid JSONPath */
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

;// CONCATENATED MODULE: ./lib/input/documents/json/json-select.js





/** @returns a problem for each invalid path */
async function checkSelect(select = [], input = 'select') {
    if (select.length === 0)
        return [];
    const { default: parse } = await __webpack_require__.e(/* import() */ 1185).then(__webpack_require__.bind(__webpack_require__, 71185));
    const isPath = (path) => {
        try {
            parse(path);
            return true;
        }
        catch {
            return false;
        }
    };
    return select.flatMap(path => {
        try {
            parse(path);
            return [];
        }
        catch (error) {
            const shown = (0,printable/* printable */.g$)((0,quote/* shorten */.ml)(path));
            const meant = jqAsPath(path);
            return isPath(meant)
                ? [(0,say/* say */.c)('select-jq', { input, path: shown, meant: (0,printable/* printable */.g$)((0,quote/* shorten */.ml)(meant)) })]
                : [(0,say/* say */.c)('select-invalid', { input, path: shown, fault: (0,errors/* messageOf */.bD)(error) })];
        }
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/** Splits text into numbered lines chunk by chunk; the whole list is never in memory. */

/** Stands for bytes that are not UTF-8. The text of a list never holds this character. */
const BROKEN = '\0';
/** Characters. Limits the memory that a hostile list can claim; URLs and nearly all records are far shorter. */
const MAX_LINE_CHARACTERS = 1_048_576;
const NOT_UTF8 = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('line-not-utf8');
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
    let heldCr = '';
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
            fault: tooLong ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('line-too-long', { most }) : broken ? NOT_UTF8 : undefined,
        };
        offset += restLength + end.length;
        rest = [];
        restLength = 0;
        return line;
    };
    for await (const chunk of chunks) {
        const lines = [];
        isBroken ||= chunk.includes(BROKEN);
        const text = heldCr + chunk;
        // The next chunk may begin with the LF of a CRLF.
        heldCr = text.endsWith('\r') ? '\r' : '';
        const length = text.length - heldCr.length;
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
    if (restLength > 0 || heldCr)
        yield [takeLine(heldCr)];
}


/***/ }),

/***/ 80617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N2: () => (/* binding */ cellsText),
/* harmony export */   cb: () => (/* binding */ namesText),
/* harmony export */   eR: () => (/* binding */ looksMisread),
/* harmony export */   i3: () => (/* binding */ placesText),
/* harmony export */   zX: () => (/* binding */ listsText)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
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
    return (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(name, MAX_NAME);
}
function someOf(names, most) {
    const some = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(', ', ...names.slice(0, most));
    return names.length > most ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('and-more', { names: some, count: names.length - most }) : some;
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


/***/ }),

/***/ 40115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pythonProblem),
/* harmony export */   _: () => (/* binding */ withPythonHint)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
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
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('python-traceback', { fault });
    PRINTED.lastIndex = index;
    return PRINTED.test(text) ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('python-print', { fault }) : fault;
}
/** Returns the problem if Python wrote this line of a text list. */
function pythonProblem(line) {
    if (!/^[T[({]/.test(line))
        return undefined;
    if (TRACEBACK.test(line))
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('line-traceback');
    return /^(?:\[|\(|\{)\s*[ub]?'/.test(line) ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('line-python') : undefined;
}


/***/ }),

/***/ 87889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ newTextFacts),
/* harmony export */   R: () => (/* binding */ readDocumentText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82028);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99770);
/** Reads a document's bytes as text, with the facts a writer needs to write the same bytes again. */




function newTextFacts() {
    return { hasMark: false, sha256: '' };
}
/** @throws SettingsError if the bytes are not gzip, not UTF-8, or cannot be read */
function readDocumentText(file, facts) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g7)(observed((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(file), file.name, facts), file.name);
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
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('rewrite-utf16', { name })], 'sources');
    facts.hasMark = start.subarray(0, 3).equals(UTF_8_MARK);
}
const UTF_8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const UTF_16_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];


/***/ }),

/***/ 81635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   QZ: () => (/* binding */ isDeeper),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   b7: () => (/* binding */ fieldPathOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   gF: () => (/* binding */ fieldText),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/** Values of JSON: records, their fields by name or dotted path, and the names of types. */

/** Levels of nesting. Results use `JSON.stringify`, which overflows the stack at some thousands of levels. */
const MAX_DEPTH = 500;
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** @returns the text or number in a field, without blanks around it */
function textOf(record, field) {
    return fieldText(fieldOf(record, field));
}
function fieldOf(record, name) {
    const path = fieldPathOf(record, name);
    return path && valueAt(record, path);
}
/** @param path a path that exists in the value */
function valueAt(value, path) {
    return path.reduce((inner, key) => inner[key], value);
}
/**
 * Prefers a field with exactly this name over a dotted path; inherited names such as `constructor` do not count.
 * @returns undefined if the record has neither
 */
function fieldPathOf(record, name) {
    if (Object.hasOwn(record, name))
        return [name];
    const path = name.split('.');
    let value = record;
    for (const step of path) {
        if (!isRecord(value) || !Object.hasOwn(value, step))
            return undefined;
        value = value[step];
    }
    return path;
}
function fieldText(value) {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' ? value.trim() || undefined : undefined;
}
function isDeeper(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    return Object.values(value).some(inner => isDeeper(inner, levels - 1));
}
/** Names the type of a JSON value. */
function kindOf(value) {
    if (value === null)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('kind-null');
    if (Array.isArray(value))
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('kind-array');
    const kind = typeof value;
    return kind === 'object' || kind === 'number' || kind === 'boolean'
        ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(`kind-${kind}`)
        : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('kind-string');
}


/***/ }),

/***/ 4514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ LineCounter),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   rq: () => (/* binding */ pointerOf),
/* harmony export */   xx: () => (/* binding */ atPosition)
/* harmony export */ });
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);

/** Returns the list's path, or its address. */
function listOf(place) {
    return 'list' in place ? place.list : place.file;
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
const LF = 10;
const CR = 13;
/** A low surrogate is the second half of a character and is not counted. */
const FIRST_LOW_SURROGATE = 0xdc00;
const LAST_LOW_SURROGATE = 0xdfff;
/** Adds the line of the position, if it has one. */
function atPosition(place, sentence) {
    const line = place?.line;
    return place && 'file' in place && line !== undefined
        ? (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .placedAt */ .Bc)({ file: place.file, line }, sentence)
        : sentence;
}


/***/ }),

/***/ 95441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readUrlList),
/* harmony export */   u: () => (/* binding */ LineReader)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _image_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30612);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1698);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40115);
/** `.txt` lists and the `urls` input: one URL a line; blank lines and lines that begin with `#` are skipped. */






/** Matches `- `, `* `, `1. `; before a URL the blank may be missing. */
const LIST_MARK = /^(?:[-*+•·]|\d{1,4}[.)、])(?=\s+\S|["'<]?(?:https?:|data:|\/\/))/i;
function listMarkProblem(line) {
    const mark = LIST_MARK.exec(line)?.[0];
    return mark === undefined ? undefined : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('line-list-mark', { mark });
}
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
    return isHeader ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('line-header', { line: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)((0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(line)) }) : undefined;
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
async function* readUrlList(text, file, options, facts) {
    const reader = new LineReader(file, options, facts);
    for await (const lines of (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .Se)(text))
        yield reader.read(lines);
}
class LineReader {
    #file;
    #options;
    #facts;
    #isFirst = true;
    constructor(file, options, facts) {
        this.#file = file;
        this.#options = options;
        this.#facts = facts;
    }
    *read(lines) {
        const { holdsKeys, urlField, mode } = this.#options;
        const facts = this.#facts;
        for (const line of lines) {
            const url = line.text.trim();
            if (!line.fault && (url === '' || url.startsWith('#')))
                continue;
            const start = line.text.length - line.text.trimStart().length;
            const place = new _image_url_js__WEBPACK_IMPORTED_MODULE_1__/* .LinePosition */ .Yx(this.#file, line.number, start + 1);
            const problem = line.fault ?? (holdsKeys ? undefined : problemOf(url, this.#isFirst, urlField));
            if (!line.fault)
                this.#isFirst = false;
            if (mode === 'replace' && problem === undefined) {
                const from = line.offset + start;
                facts.edits.push({
                    kind: 'replace',
                    from,
                    to: from + url.length,
                    quoting: QUOTING,
                    url: facts.urlCount,
                });
            }
            facts.urlCount++;
            yield { url: holdsKeys ? line.text : url, where: place, place, ...(problem && { problem }) };
        }
    }
}
function problemOf(line, isFirst, urlField) {
    return listMarkProblem(line) ?? (0,_python_text_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonProblem */ .E)(line) ?? (isFirst ? headerProblem(line, urlField) : undefined);
}


/***/ }),

/***/ 94391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   VV: () => (/* binding */ ofPage),
/* harmony export */   mB: () => (/* binding */ foundOn),
/* harmony export */   nV: () => (/* binding */ leadsOn),
/* harmony export */   rf: () => (/* binding */ absoluteUrl)
/* harmony export */ });
/* harmony import */ var _base_url_relative_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52271);
/* harmony import */ var _record_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81635);
/** What a fetched page says of its images: the base of relative URLs, and the page that they were found on. */


/** Makes a relative URL absolute. An address without a scheme belongs to the scheme of its page. */
function absoluteUrl(url, base) {
    const isOfPage = (0,_base_url_relative_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isRelativeUrl */ .c)(url) || /^[/\\]{2}[^/\\]/.test(url);
    return isOfPage && url !== '' ? (URL.parse(url, base)?.href ?? url) : url;
}
/**
 * Returns the page for the Referer of an image: without query and fragment for an image of the same origin, else its
 * origin alone.
 */
function foundOn(page, image) {
    const from = URL.parse(page);
    if (!from || !/^https?:$/.test(from.protocol))
        return undefined;
    return URL.parse(image)?.origin === from.origin ? `${from.origin}${from.pathname}` : `${from.origin}/`;
}
/** @param page where the images were found */
function ofPage(image, base, page) {
    const url = absoluteUrl(image.url, base);
    const referer = foundOn(page, url);
    return { ...image, url, ...(referer !== undefined && { referer }) };
}
const NEXT_MEMBERS = ['offset', 'next', 'next_page', 'next_cursor', 'meta.pagination.next'];
/** Whether a JSON answer says that it is the first of several pages: only this one is read. */
function leadsOn(value) {
    if (!(0,_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return false;
    return NEXT_MEMBERS.some(name => ((0,_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(value, name) ?? null) !== null);
}
const TITLE = /<title[^>]{0,200}>([^<]{0,400})/i;
/** Returns the title of a page, as written. */
function titleOf(html) {
    return TITLE.exec(html)?.[1]?.replace(/\s+/g, ' ').trim() || undefined;
}


/***/ }),

/***/ 79450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72208);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82028);
/* harmony import */ var _list_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51840);
/** Resolves the patterns of `urls-file` to files, before any file is read. */





/**
 * @param directory absolute; relative patterns start there
 * @param workspace folders (symbolic links resolved) that files must lie in; undefined allows all
 * @param formats the formats that a list may have, by file ending; or the one that all have
 * @param isLeftOut whether to ignore a file that a glob found
 */
async function findFiles(patterns, directory, workspace, formats, isLeftOut = () => false) {
    const boundary = workspace === undefined ? undefined : await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .openWorkspace */ .OH)(workspace);
    const files = new Map();
    const problems = [];
    for (const pattern of patterns) {
        for (const found of await filesOf(pattern, directory, boundary, formats, isLeftOut)) {
            if ('in' in found)
                problems.push(found);
            else if (!files.has(found.path))
                files.set(found.path, found);
        }
    }
    return { files: [...files.values()], problems };
}
async function filesOf(pattern, directory, workspace, formats, isLeftOut) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, pattern);
    const isElsewhere = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' || (workspace !== undefined && !(0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamedInside */ .iT)(workspace, path));
    if ((0,_list_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isWindowsPath */ .NU)(pattern) && isElsewhere && (await kindOf(path)) === 'nothing')
        return [(0,_list_file_js__WEBPACK_IMPORTED_MODULE_4__/* .windowsPathProblem */ .s5)(pattern, workspace !== undefined)];
    const folders = workspace ? [directory, ...workspace.written, ...workspace.real] : [directory];
    const { base, rest } = splitPattern(path, folders, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern));
    const magic = rest.search(/[*?[{]/);
    // A file name may hold brackets, so that an existing path is not read as a glob.
    if (magic < 0 || (await kindOf(path)) !== 'nothing')
        return [await (0,_list_file_js__WEBPACK_IMPORTED_MODULE_4__/* .checkFile */ .vH)(path, directory, workspace, formats)];
    // Refuse before the walk: `/**` would read the whole disk first.
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, `${rest.slice(0, magic)}*`));
    if (workspace && !(0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamedInside */ .iT)(workspace, start))
        return [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('list-reaches-outside', { pattern })];
    const matches = [];
    // Not imported by name: Node 20 lacks it, and would name this export in place of its version.
    for await (const match of node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob(rest, { cwd: base }))
        matches.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, match));
    const found = [];
    const wanted = matches.filter(match => !isLeftOut(match)).sort();
    for (const match of wanted) {
        if ((await kindOf(match)) !== 'directory')
            found.push(await (0,_list_file_js__WEBPACK_IMPORTED_MODULE_4__/* .checkFile */ .vH)(match, directory, workspace, formats));
    }
    const isOwn = wanted.length < matches.length;
    return found.length > 0 ? found : [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)(isOwn ? 'rewrite-only-own' : 'list-no-match', { pattern })];
}
/**
 * Splits a pattern into a literal folder, whose name may hold brackets, and the pattern below it.
 * @param path the pattern, resolved to an absolute path
 * @param folders absolute; a relative pattern starts in the first one
 */
function splitPattern(path, [directory = '', ...others], isAbsolutePattern) {
    const base = isAbsolutePattern
        ? ([directory, ...others].find(folder => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(folder, path)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(path).root)
        : directory;
    return { base, rest: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, path) };
}
async function kindOf(path) {
    try {
        return (await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat(path)).isDirectory() ? 'directory' : 'other';
    }
    catch {
        return 'nothing';
    }
}


/***/ }),

/***/ 48873:
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
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/input/documents/file-format.js
var file_format = __webpack_require__(92707);
// EXTERNAL MODULE: ./lib/input/documents/json/exact-json.js
var exact_json = __webpack_require__(82878);
// EXTERNAL MODULE: ./lib/input/documents/json/failed-member.js
var failed_member = __webpack_require__(65486);
// EXTERNAL MODULE: ./lib/input/documents/json/json-array.js
var json_array = __webpack_require__(15324);
// EXTERNAL MODULE: ./lib/input/documents/json/json-select.js + 1 modules
var json_select = __webpack_require__(87703);
// EXTERNAL MODULE: ./lib/input/documents/lines.js
var documents_lines = __webpack_require__(1698);
// EXTERNAL MODULE: ./lib/input/documents/text.js
var documents_text = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/input/documents/names.js
var documents_names = __webpack_require__(80617);
;// CONCATENATED MODULE: ./lib/input/sources/empty-lists.js
/** Finds inputs without a value, files of 0 bytes, and lists that hold no URL. */




/** @returns a sentence if no input has a value and `if-no-urls` is not set */
function noInputProblems({ urls, urlsFile = [], urlsFrom = [], pipe, held, ifNoUrls, holdsKeys, isStep, }) {
    if (ifNoUrls || holdsKeys || (urls ?? pipe ?? held) !== undefined)
        return [];
    if (urlsFile.length > 0 || urlsFrom.length > 0)
        return [];
    return [(0,say/* say */.c)(isStep ? 'no-input-step' : 'no-input')];
}
/** @returns a sentence for each file of 0 bytes that is not valid in its format, unless `if-no-urls` is set */
function emptyFileProblems(files, { ifNoUrls, holdsKeys }) {
    if (ifNoUrls || holdsKeys)
        return [];
    return files.flatMap(({ name, size, format }) => {
        const kind = (0,file_format/* isGzipped */.WV)(name) ? 'gzip' : (0,file_format/* formatNeverEmpty */.xu)(format);
        return size === 0 && kind ? [(0,sentence/* faultAt */.ux)('urls-file', (0,say/* say */.c)('list-zero-bytes', { name, kind }))] : [];
    });
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
    add({ file: { name, format, piped, web }, isEmpty, problems }) {
        if (!isEmpty || problems.length > 0) {
            this.#read.push(name);
            return;
        }
        this.#empty.push(name);
        const { ifNoUrls, holdsKeys } = this.#asked;
        // A crawler that finds nothing writes nothing, whatever the format.
        const kind = piped || web ? undefined : (0,file_format/* formatNeverEmpty */.xu)(format);
        if (kind && !ifNoUrls && !holdsKeys)
            this.#problems.push((0,sentence/* faultAt */.ux)('urls-file', (0,say/* say */.c)('list-zero-unpacked', { name, kind })));
    }
    /** One sentence for each packed list whose 0 unpacked bytes are not valid in its format. */
    get problems() {
        return this.#problems;
    }
    /** Whether some list has no characters. */
    get hasEmpty() {
        return this.#empty.length > 0;
    }
    /** Says that no list of the run has a URL. Lists of 0 bytes come first, because they are the likely cause. */
    sentence() {
        const files = [
            ...this.#empty.map(name => (0,say/* say */.c)('list-empty-name', { name })),
            ...this.#read,
        ];
        if (files.length === 0)
            return (0,say/* say */.c)('no-urls');
        const inline = this.#asked.urls === undefined ? [] : ['`urls`'];
        return (0,say/* say */.c)('no-urls-in', { lists: (0,documents_names/* listsText */.zX)([...files, ...inline]) });
    }
}

// EXTERNAL MODULE: ./lib/input/sources/files.js
var sources_files = __webpack_require__(79450);
;// CONCATENATED MODULE: ./lib/input/sources/bytes-options.js
/** Formats whose lines may be JSON records. */
const HAS_BYTES = new Set(['json-lines', 'mixed']);
function optionsOfFile(options, format) {
    return HAS_BYTES.has(format) ? options : withoutField(options);
}
/** Only a program can give a `Uint8Array`: text holds JSON. */
function optionsOfInline(options) {
    const { urls, holdsKeys } = options;
    const takesBytes = typeof urls !== 'string' && !holdsKeys;
    return { ...withoutField(options), ...(takesBytes && { takesBytes }) };
}
function withoutField({ bytesField: _, maxLine: __, ...options }) {
    return options;
}

;// CONCATENATED MODULE: ./lib/input/sources/text-fields.js

function isJson(format) {
    return format === 'json' || format === 'json-lines' || format === 'mixed';
}
/** Whether `urls` may hold records: JSON, or the values of a caller. */
function hasRecords(urls) {
    return typeof urls === 'string' ? (0,json_array/* isJsonArray */.M)(urls) : urls !== undefined;
}
function hasTexts({ htmlFields, markdownFields }) {
    return htmlFields !== undefined || markdownFields !== undefined;
}
/** @returns a sentence for each invalid path, and for each entry that no list of the run can have */
async function textProblems(lists, files) {
    if (!hasTexts(lists))
        return [];
    const { problemsOfTexts } = await __webpack_require__.e(/* import() */ 4138).then(__webpack_require__.bind(__webpack_require__, 94138));
    return problemsOfTexts(lists, {
        json: files.some(({ format }) => isJson(format)) || hasRecords(lists.urls),
        tables: files.some(({ format }) => format === 'csv' || format === 'tsv'),
    });
}
/** @returns undefined if no entry is set */
async function textFields(names) {
    return hasTexts(names) ? (await __webpack_require__.e(/* import() */ 4138).then(__webpack_require__.bind(__webpack_require__, 94138))).fieldsOfTexts(names) : undefined;
}
function pathsOf(texts = []) {
    return texts.flatMap(({ reader }) => reader ?? []);
}

;// CONCATENATED MODULE: ./lib/input/sources/idle-settings.js
/** Reports settings that no list of the run can use: copied workflows often carry them, and they look effective. */





/** @param files the list files found; a run without any list is reported elsewhere */
function* idleSettings(lists, files) {
    const { urls, select = [], keyField, refererField, idField, expiresField } = lists;
    const { bytesField, htmlFields, markdownFields } = lists;
    if (urls === undefined && files.length === 0)
        return;
    if (select.length > 0 && !files.some(({ format }) => file_format/* SELECTED */.q6.has(format)))
        yield (0,say/* say */.c)('select-idle');
    if (bytesField !== undefined && !files.some(({ format }) => HAS_BYTES.has(format)))
        yield (0,say/* say */.c)('bytes-field-idle');
    for (const [input, fields = []] of [
        ['html-fields', htmlFields],
        ['markdown-fields', markdownFields],
    ])
        if (fields.length > 0 && !hasRecords(urls) && !files.some(({ format }) => file_format/* HAS_RECORDS */.EU.has(format)))
            yield (0,say/* say */.c)('field-idle', { input });
    const isText = urls === undefined || (typeof urls === 'string' && !(0,json_array/* isJsonArray */.M)(urls));
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
            yield (0,say/* say */.c)('field-idle', { input });
}

// EXTERNAL MODULE: ./lib/input/documents/document-facts.js
var document_facts = __webpack_require__(72734);
// EXTERNAL MODULE: ./lib/input/documents/image-url.js
var image_url = __webpack_require__(30612);
// EXTERNAL MODULE: ./lib/input/documents/url-list.js
var url_list = __webpack_require__(95441);
;// CONCATENATED MODULE: ./lib/input/sources/inline.js
/**
 * Reads the inline input: text with a URL a line, a JSON array, or the values of a caller. The readers of records are
 * loaded only for the last two.
 */




/** Text that is no JSON array. */
function isUrlText(urls) {
    return typeof urls === 'string' && !(0,json_array/* isJsonArray */.M)(urls);
}
/** @param name of the input, for messages */
function readUrlText(text, name, options) {
    return withoutPositions((0,url_list/* readUrlList */.c)(oneChunk(text), name, options, (0,document_facts/* newDocumentFacts */.b)()));
}
/** @param urls a JSON array, or values that may arrive one by one */
async function* readValues(urls, name, options, coverage) {
    const where = `${name}, `;
    const values = typeof urls === 'string' ? await jsonValues(urls, name) : urls;
    if (!options.texts) {
        const { imageUrlsInStream } = await __webpack_require__.e(/* import() */ 4796).then(__webpack_require__.bind(__webpack_require__, 54796));
        return yield* imageUrlsInStream(values, where, options, coverage);
    }
    const { arrayWithTexts, valuesWithTexts } = await Promise.all(/* import() */[__webpack_require__.e(3845), __webpack_require__.e(5657), __webpack_require__.e(5747), __webpack_require__.e(868)]).then(__webpack_require__.bind(__webpack_require__, 40868));
    yield* typeof urls === 'string'
        ? arrayWithTexts(values, where, options, coverage)
        : valuesWithTexts(values, where, options, coverage);
}
async function jsonValues(text, name) {
    const { parseJson } = await Promise.all(/* import() */[__webpack_require__.e(6759), __webpack_require__.e(3220)]).then(__webpack_require__.bind(__webpack_require__, 63220));
    return parseJson(text, name);
}
/** Inline URLs have no place in a file. */
async function* withoutPositions(parts) {
    for await (const images of parts)
        for (const portion of (0,image_url/* inPortions */.oQ)(images))
            yield portion.map(withoutPosition);
}
function withoutPosition({ place: _, ...image }) {
    return image;
}
async function* oneChunk(text) {
    yield text;
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

// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/input/documents/read-text.js
var read_text = __webpack_require__(87889);
;// CONCATENATED MODULE: ./lib/input/documents/document.js
/**
 * One list or page: reads its URLs with their places and notes where a writer changes it. The text is not kept.
 * Each reader but that of plain URLs is loaded only when a list needs it.
 */







/** Characters. */
const MAX_SITEMAP = 67_108_864;
class ListDocument {
    file;
    #options;
    #text = (0,read_text/* newTextFacts */.$)();
    #facts;
    #isEmpty = true;
    /** @param coverage receives how `select` and the fields match */
    constructor(file, options, coverage) {
        this.file = file;
        this.#options = options;
        this.#facts = (0,document_facts/* newDocumentFacts */.b)(coverage);
    }
    /** May be called once. Faults go to `problems`, so that a run can report the faults of all documents. */
    async *read() {
        try {
            for await (const urls of await this.#urls())
                yield* (0,image_url/* inPortions */.oQ)(urls);
        }
        catch (error) {
            if (!(error instanceof errors/* SettingsError */.GN))
                throw error;
            this.#facts.problems.push(...error.sentences);
        }
        this.#facts.edits.sort((a, b) => a.from - b.from);
    }
    /** What the reader noted for a writer. */
    get mode() {
        return this.#options.mode;
    }
    /** One sentence each, with file and line; a document with a problem must not be rewritten. */
    get problems() {
        return this.#facts.problems;
    }
    /** Parts that stay as they are, and why; one sentence each, with file and line. */
    get notices() {
        return this.#facts.notices;
    }
    get hasSemicolons() {
        return this.#facts.hasSemicolons;
    }
    /** Whether the text has no characters; known after `read`. */
    get isEmpty() {
        return this.#isEmpty;
    }
    /** Sorted by their offset in the text. */
    get edits() {
        return this.#facts.edits;
    }
    /** Title of a fetched page without images. */
    get title() {
        return this.#facts.title;
    }
    /** Whether a fetched answer is the first of several pages. */
    get leadsOn() {
        return this.#facts.leadsOn === true || this.file.web?.leadsOn === true;
    }
    /** How many URLs the document gave. */
    get urlCount() {
        return this.#facts.urlCount;
    }
    /** Encoding and digest of the bytes; set only for a document that will be rewritten. */
    get text() {
        return this.#text;
    }
    /** Yields the URLs of one part of the text at a time. */
    async #urls() {
        const [options, facts] = [this.#options, this.#facts];
        const { name, format } = this.file;
        switch (format) {
            case 'text':
                return (0,url_list/* readUrlList */.c)(this.#chunks(), name, options, facts);
            case 'csv':
            case 'tsv': {
                const { readCsv } = await Promise.all(/* import() */[__webpack_require__.e(7350), __webpack_require__.e(9514)]).then(__webpack_require__.bind(__webpack_require__, 89514));
                return readCsv(this.#chunks(), name, format === 'csv' ? ',' : '\t', options, facts);
            }
            case 'json-lines': {
                const { readJsonLines } = await Promise.all(/* import() */[__webpack_require__.e(6759), __webpack_require__.e(4710)]).then(__webpack_require__.bind(__webpack_require__, 54710));
                return readJsonLines(this.#chunks(), name, options, facts);
            }
            case 'mixed': {
                const { readMixed } = await Promise.all(/* import() */[__webpack_require__.e(6759), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 31351));
                return await readMixed(this.#chunks(), name, options, facts);
            }
            case 'json': {
                const { readJson } = await Promise.all(/* import() */[__webpack_require__.e(6759), __webpack_require__.e(3220)]).then(__webpack_require__.bind(__webpack_require__, 63220));
                return [await readJson(this.#chunks(), name, options, facts)];
            }
            case 'markdown': {
                const { MAX_MARKDOWN, readMarkdownDocument } = await Promise.all(/* import() */[__webpack_require__.e(3845), __webpack_require__.e(5657), __webpack_require__.e(5747), __webpack_require__.e(8122)]).then(__webpack_require__.bind(__webpack_require__, 35747));
                const text = await this.#page(MAX_MARKDOWN);
                return text === undefined ? [] : [await readMarkdownDocument(text, name, options, facts)];
            }
            case 'html': {
                const { MAX_HTML, readHtmlDocument } = await Promise.all(/* import() */[__webpack_require__.e(3845), __webpack_require__.e(5657), __webpack_require__.e(3153)]).then(__webpack_require__.bind(__webpack_require__, 33153));
                const text = await this.#page(MAX_HTML);
                return text === undefined ? [] : [readHtmlDocument(text, name, options, facts)];
            }
            case 'sitemap': {
                const { readSitemap } = await Promise.all(/* import() */[__webpack_require__.e(3845), __webpack_require__.e(7788)]).then(__webpack_require__.bind(__webpack_require__, 27788));
                return [readSitemap(await this.#xml(MAX_SITEMAP), name, options, facts)];
            }
            case 'feed': {
                const { MAX_FEED, readFeed } = await Promise.all(/* import() */[__webpack_require__.e(3845), __webpack_require__.e(5657), __webpack_require__.e(5747), __webpack_require__.e(5639)]).then(__webpack_require__.bind(__webpack_require__, 18168));
                return [readFeed(await this.#xml(MAX_FEED), name, options, facts)];
            }
        }
    }
    async *#chunks() {
        const { mode } = this.#options;
        const { piped, name } = this.file;
        const chunks = piped
            ? (await __webpack_require__.e(/* import() */ 7621).then(__webpack_require__.bind(__webpack_require__, 67621))).decodePiped(piped, name)
            : mode === 'none'
                ? (0,documents_text/* readText */.yR)(this.file)
                : (0,read_text/* readDocumentText */.R)(this.file, this.#text);
        for await (const chunk of chunks) {
            if (chunk !== '')
                this.#isEmpty = false;
            yield chunk;
        }
    }
    /** @returns undefined for a page that is too long: it is named, and the others are read */
    async #page(most) {
        const text = await (0,documents_text/* wholeText */.r0)(this.#chunks(), most);
        if (text === undefined)
            this.#facts.notices.push((0,say/* say */.c)('page-left', { fault: this.#tooLong(most) }));
        return text;
    }
    async #xml(most) {
        const text = await (0,documents_text/* wholeText */.r0)(this.#chunks(), most);
        if (text === undefined)
            throw new errors/* SettingsError */.GN([this.#tooLong(most)], 'sources');
        return text;
    }
    #tooLong(most) {
        return (0,say/* say */.c)('page-too-long', { name: this.file.name, most });
    }
}

// EXTERNAL MODULE: ./lib/input/documents/source-position.js
var source_position = __webpack_require__(4514);
// EXTERNAL MODULE: ./lib/input/documents/csv/column-missing.js
var column_missing = __webpack_require__(62175);
// EXTERNAL MODULE: ./lib/input/documents/json/image-paths.js
var image_paths = __webpack_require__(52040);
;// CONCATENATED MODULE: ./lib/input/sources/input-coverage.js
/** What `select` and `url-field` found in one list. */

/** Most names collected from one list; messages show far fewer. */
const MAX_COLLECTED = 1000;
class InputCoverage {
    name;
    /** In the order of `select`; empty if `select` does not apply to the list. */
    paths;
    /** Whether a path or a field gave a URL. */
    hasUrl = false;
    /** First row of a CSV file that lacks the URL column. */
    header;
    #images = new image_paths.ImagePaths();
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

// EXTERNAL MODULE: ./lib/input/documents/record-values.js
var record_values = __webpack_require__(81635);
;// CONCATENATED MODULE: ./lib/input/sources/path-coverage.js
/** Whether one path of `select` matches in one list, and if not, how far it leads. */




/** Most names collected at one place; messages show far fewer. */
const path_coverage_MAX_COLLECTED = 1000;
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
        if (leadsNowhere && !(takesAll && nodes.some(isContainer)))
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
                if (names.size < path_coverage_MAX_COLLECTED)
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
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}

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
        this.#inputs.push(input);
        return input;
    }
    judge() {
        const nowhere = this.#paths
            .map((_, index) => this.#inputs.flatMap(({ paths }) => paths[index] ?? []))
            .filter(namesWhatIsNowhere);
        const isFieldNowhere = this.#withoutField.length > 0 && !this.#inputs.some(({ hasField }) => hasField);
        return {
            isError: (nowhere.length > 0 || isFieldNowhere) && !this.#inputs.some(({ hasUrl }) => hasUrl),
            sentences: [
                ...nowhere.map(coverages => this.#pathSentence(coverages.filter(({ isUnfit }) => isUnfit))),
                // If no path matches anywhere, the sentences above already name these lists.
                ...(nowhere.length < this.#paths.length ? this.#unfitLists() : []),
                ...this.#fieldSentences(),
            ],
        };
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
        return images ? (0,say/* say */.c)('select-unfit-images', { sentence, images }) : sentence;
    }
    #fieldSentences() {
        const columns = this.#withoutField.filter(({ header }) => header !== undefined);
        const records = this.#withoutField.filter(({ header }) => header === undefined);
        return [
            ...columns.map(({ name, header = [] }) => withHint((0,column_missing/* columnMissing */.f)(this.#urlField, 'url-field', header, name), name, header)),
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

// EXTERNAL MODULE: ./lib/input/documents/web-page.js
var web_page = __webpack_require__(94391);
;// CONCATENATED MODULE: ./lib/input/sources/web-list.js
/** One list or page that was fetched: its images with their places, or why it cannot be read. */




/** Characters of a page's title in a sentence. */
const MAX_TITLE = 80;
/**
 * Reads the whole document, so that one that cannot be read costs its own images alone.
 * @param baseUrl the page that relative URLs of records belong to, before the list's own address
 */
async function readWebList(document, images, baseUrl) {
    const { web } = document.file;
    const all = [];
    for await (const portion of images)
        all.push(web ? portion.map(image => ofWeb(image, web, baseUrl)) : portion);
    return document.problems.length > 0 ? [] : all;
}
function ofWeb(image, web, baseUrl) {
    const { place, referer } = image;
    const isOfRecord = referer !== undefined || baseUrl !== undefined;
    return {
        ...image,
        url: isOfRecord ? image.url : (0,web_page/* absoluteUrl */.rf)(image.url, web.url),
        ...(place && { place: webPosition(place, web.address) }),
    };
}
function webPosition(place, address) {
    const { file: _, ...rest } = place;
    return { list: (0,source_position/* listOf */.c3)(place), address, ...rest };
}
/** Says that a page has no image: it may ask visitors to log in. */
function noImageSentence({ file: { name }, title }) {
    return title === undefined
        ? (0,say/* say */.c)('web-no-image', { name })
        : (0,say/* say */.c)('web-no-image-title', { name, title: (0,printable/* printable */.g$)(title, MAX_TITLE) });
}

;// CONCATENATED MODULE: ./lib/input/sources/lists.js
/** All lists of a run: how each is opened and read, and how the settings match them. */















class AbsentFields {
    #checks;
    constructor({ keyField, refererField, idField, expiresField }) {
        const checksFor = (option, field, isIn) => field === undefined ? [] : [{ option, field, isIn, lacking: [] }];
        this.#checks = [
            ...checksFor('key-field', keyField, ({ key }) => key !== undefined),
            ...checksFor('referer-field', refererField, ({ referer }) => referer !== undefined),
            ...checksFor('id-field', idField?.join(', '), ({ id }) => id !== undefined),
            ...checksFor('expires-field', expiresField, ({ expiresAt, unreadableExpiry }) => (expiresAt ?? unreadableExpiry) !== undefined),
        ];
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
const MAX_SELECT_MS = 10_000;
const wallTime = () => performance.now();
function selectTime({ selectMs = MAX_SELECT_MS, deadlineMs, cpuTime = wallTime }) {
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
    #count = 0;
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
    /** Number of URLs so far. */
    get count() {
        return this.#count;
    }
    readInline() {
        const { urls = '' } = this.#options;
        const { name = 'urls', takesRelative = false } = this.#options;
        const options = {
            ...optionsOfInline(this.#options),
            ...AS_THEY_ARE,
            takesRelative: () => takesRelative,
            select: [],
            ...(this.#texts && { texts: this.#texts }),
        };
        if (isUrlText(urls))
            return readUrlText(urls, name, options);
        const coverage = this.#coverage?.add(name, []);
        return this.#absent.observe(readValues(urls, name, options, coverage), name);
    }
    open(file) {
        const { takesRelative, rewriting } = this.#options;
        const { web, format } = file;
        // A feed makes its relative URLs absolute itself.
        const isOfAddress = web !== undefined && format !== 'feed';
        const isRead = rewriting?.writes(file) === true;
        const notes = {
            ...(isRead && rewriting ? rewriting.notesOf(file) : AS_THEY_ARE),
            ...((!isRead || web) && { takesRelative: () => takesRelative === true || isOfAddress }),
            ...(web && { address: web.url }),
        };
        const select = file_format/* SELECTED */.q6.has(file.format) ? this.#select : [];
        const texts = file_format/* HAS_RECORDS */.EU.has(file.format) ? this.#texts : undefined;
        const paths = isJson(file.format) ? [...select, ...pathsOf(texts)] : select;
        const coverage = file_format/* HAS_FIELDS */.xc.has(file.format) ? this.#coverageOf(file, paths) : undefined;
        const asked = {
            ...optionsOfFile(this.#options, file.format),
            ...notes,
            select,
            selectTime: this.#selectTime,
        };
        return new ListDocument(file, texts ? { ...asked, texts } : asked, coverage);
    }
    openPipe(file) {
        // A pipe must not be read to its end before a wrong header is reported.
        const select = file_format/* SELECTED */.q6.has(file.format) ? this.#select : [];
        const texts = file_format/* HAS_RECORDS */.EU.has(file.format) ? this.#texts : undefined;
        const paths = [...select, ...pathsOf(texts)];
        const coverage = STREAMED.has(file.format) ? undefined : this.#coverage?.add(file.name, paths);
        const own = optionsOfFile(this.#options, file.format);
        const options = { ...own, ...AS_THEY_ARE, select, isPiped: true, ...(texts && { texts }) };
        return new ListDocument(file, { ...options, selectTime: this.#selectTime }, coverage);
    }
    read(document) {
        const { name, format } = document.file;
        return OBSERVED.has(format) ? this.#absent.observe(document.read(), name) : document.read();
    }
    /** Must be called for each URL. */
    note({ where, place, unreadableExpiry: value, hasImageUrls }) {
        this.#count++;
        if (hasImageUrls)
            this.#tellImageUrls(where, place);
        if (value === undefined || this.#isExpiryTold)
            return;
        this.#isExpiryTold = true;
        const { expiresField: field = '', notice } = this.#options;
        const sentence = (0,say/* say */.c)('expiry-unreadable', { where, field, value: (0,printable/* printable */.g$)((0,quote/* shorten */.ml)(value)) });
        notice?.((0,source_position/* atPosition */.xx)(place, sentence));
    }
    /**
     * Must be called for each document after its last URL.
     * @param first index of its first URL among all positions, from 0; absent for a pipe, which is not rewritten
     */
    close(document, first) {
        this.#problems.push(...document.problems);
        this.#notices.push(...document.notices);
        this.#emptyLists.add(document);
        if (document.hasSemicolons)
            this.#withSemicolons.push(document.file.name);
        if (first !== undefined)
            this.#options.rewriting?.noteDocument(document, first);
    }
    /** The same for a fetched document: one that cannot be read ends nothing. */
    closeWeb(document, first) {
        const { webLists, notice, rewriting } = this.#options;
        const { problems, file } = document;
        if (problems.length > 0)
            return webLists?.failed(file, problems);
        this.#notices.push(...document.notices);
        this.#emptyLists.add(document);
        if (document.leadsOn)
            notice?.((0,say/* say */.c)('web-further-page', { name: file.name }));
        if (document.urlCount === 0)
            notice?.(noImageSentence(document));
        if (rewriting?.writes(file))
            rewriting.noteDocument(document, first);
    }
    #tellImageUrls(where, place) {
        if (this.#isImageUrlsTold)
            return;
        this.#isImageUrlsTold = true;
        this.#options.notice?.((0,source_position/* atPosition */.xx)(place, (0,say/* say */.c)('image-urls-beside', { where })));
    }
    /** @throws SettingsError if a list cannot be read, or if lists without URLs are an error */
    judge() {
        const problems = [...this.#problems, ...this.#emptyLists.problems];
        if (problems.length > 0)
            throw new errors/* SettingsError */.GN(problems, 'sources');
        const { notice, ifNoUrls, held } = this.#options;
        for (const sentence of this.#absent.sentences())
            notice?.(sentence);
        for (const sentence of this.#notices)
            notice?.(sentence);
        if (this.#withSemicolons.length > 0)
            notice?.((0,say/* say */.c)('csv-semicolons', { lists: (0,documents_names/* listsText */.zX)(this.#withSemicolons) }));
        if (!this.#coverage)
            return;
        const { sentences, isError: isNowhere } = this.#coverage.judge();
        // A program that names what its own records lack is wrong.
        const isError = isNowhere || (held !== undefined && sentences.length > 0);
        const isNothing = this.#count === 0 && (sentences.length === 0 || this.#emptyLists.hasEmpty);
        const said = isNothing ? [...sentences, this.#emptyLists.sentence()] : sentences;
        const isWithoutUrls = isError || this.#count === 0;
        const asked = isWithoutUrls ? (ifNoUrls ?? (isError ? 'error' : 'warn')) : 'warn';
        if (asked === 'error')
            throw new errors/* SettingsError */.GN(ifNoUrls ? said.map(withSetting) : said, 'sources');
        if (asked === 'warn')
            for (const sentence of said)
                notice?.(sentence);
    }
    /** All pages share one coverage, because many posts have no cover. */
    #coverageOf({ name, format }, paths) {
        if (format !== 'markdown')
            return this.#coverage?.add(name, paths);
        this.#pagesCoverage ??= this.#coverage?.add(name, paths);
        return this.#pagesCoverage;
    }
}
/** Notes for lists that are not rewritten. */
const AS_THEY_ARE = {
    mode: 'none',
    suffix: '',
    storedFields: [],
    takesRelative: () => false,
};
/** Formats whose records may lack any field. */
const OBSERVED = new Set(['json', 'json-lines']);
/** Formats whose header decides how every row is read. */
const STREAMED = new Set(['text', 'csv', 'tsv']);
function withSetting(sentence) {
    return (0,say/* say */.c)('no-urls-error', { sentence });
}

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
        if (list !== undefined)
            problems.push((0,say/* say */.c)('list-overwritten', { output, file: JSON.stringify(file), list, setting }));
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
                if (value === undefined)
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
    const { files, problems } = await prepare(options);
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems, 'sources');
    const piped = pipedFile(options);
    const held = heldFiles(options);
    for (const sentence of idleSettings(options, [...piped, ...held, ...files]))
        options.notice?.(sentence);
    const lists = new Lists(options, await (0,json_select/* pathReaders */.e)(options.select), await textFields(options));
    for await (const images of lists.readInline()) {
        for (const image of images)
            lists.note(image);
        yield options.isTyped ? images.map(image => ({ ...image, again: 'typed' })) : images;
    }
    for (const file of piped) {
        const document = lists.openPipe(file);
        for await (const images of document.read()) {
            for (const image of images)
                lists.note(image);
            yield images.map(withoutPosition);
        }
        lists.close(document);
    }
    for (const file of [...held, ...files]) {
        const document = lists.open(file);
        const first = lists.count;
        const isKept = await isKeptFailures(file);
        for await (const images of lists.read(document)) {
            for (const image of images)
                lists.note(image);
            yield isKept ? images.map(image => ({ ...image, again: 'kept' })) : images;
        }
        lists.close(document, first);
    }
    for (const file of options.webLists?.files ?? []) {
        const document = lists.open(file);
        const first = lists.count;
        const found = await readWebList(document, lists.read(document), options.baseUrl);
        for (const images of found) {
            for (const image of images)
                lists.note(image);
            yield images;
        }
        lists.closeWeb(document, first);
    }
    lists.judge();
}
function pipedFile({ pipe, listFormat = 'mixed' }) {
    return pipe ? [{ name: pipe.name, path: '', size: 0, format: listFormat, piped: pipe.bytes }] : [];
}
/** The name stands in messages and in the places of results. */
function heldFiles({ held }) {
    return held ? [{ name: 'records', path: '', size: held.length, format: 'json', held }] : [];
}
async function prepare(options) {
    const { name = 'urls', urls, urlsFile = [], select, holdsKeys, directory, workspace, rewriting } = options;
    const formats = options.listFormat ?? (0,file_format/* formatsOf */.IO)(holdsKeys === true);
    const isLeftOut = (path) => rewriting?.isOwn(path) === true;
    const { files, problems } = await (0,sources_files/* findFiles */.l)(urlsFile, directory, workspace, formats, isLeftOut);
    return {
        files,
        problems: [
            ...(await inlineProblems(urls, name, holdsKeys === true)),
            ...problems.map(problem => (0,sentence/* faultAt */.ux)(`${name}-file`, problem)),
            ...emptyFileProblems(files, options),
            ...(await (0,json_select/* checkSelect */.X)(select)),
            ...(await textProblems(options, [...heldFiles(options), ...files])),
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
    if (!(0,json_array/* isJsonArray */.M)(urls)) {
        const file = holdsKeys ? undefined : fileInPlaceOfUrls(urls);
        return file === undefined ? [] : [(0,say/* say */.c)('urls-name-file', { input: name, file: (0,quote/* quote */.hD)(file) })];
    }
    const { parseJson } = await Promise.all(/* import() */[__webpack_require__.e(6759), __webpack_require__.e(3220)]).then(__webpack_require__.bind(__webpack_require__, 63220));
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

/***/ 79664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ StoreHealth),
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

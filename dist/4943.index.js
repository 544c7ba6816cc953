export const id = 4943;
export const ids = [4943];
export const modules = {

/***/ 39833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ quotedCell),
/* harmony export */   l: () => (/* binding */ StoredColumns)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41220);
/* harmony import */ var _image_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30612);
/** NAME_stored_key and kin: where they are, or where they go, right behind the column that holds the URL. */



class StoredColumns {
    #urlColumn;
    #delimiter;
    #facts;
    #file;
    #newFields;
    /** Columns that are there, from left to right. */
    #known;
    /** Notes the titles that the header lacks. */
    constructor(header, cells, { name, suffix, fields, urlColumn }, delimiter, facts, file) {
        this.#urlColumn = urlColumn;
        this.#delimiter = delimiter;
        this.#facts = facts;
        this.#file = file;
        const titles = cells.map(({ value }) => value.trim());
        const columns = fields.map(field => {
            const title = `${name}${suffix}_${field}`;
            return { field, title, column: titles.indexOf(title) };
        });
        this.#known = columns.filter(({ column }) => column >= 0).sort((a, b) => a.column - b.column);
        const added = columns.filter(({ column }) => column < 0);
        this.#newFields = added.map(({ field }) => field);
        const text = added.map(({ title }) => delimiter + quotedCell(title, delimiter)).join('');
        const offset = header.offset + (cells[urlColumn]?.end ?? 0);
        if (text !== '')
            facts.edits.push({ kind: 'text', offset, text });
    }
    /** @param url its index; undefined where the row has none */
    noteRow(row, cells, url) {
        // A blank line is no row; a row that ends before the URL has nothing beside it.
        if (row.text === '' || cells.length <= this.#urlColumn)
            return;
        const after = cells[this.#urlColumn]?.end ?? 0;
        if (this.#newFields.length > 0)
            this.#note({ row, start: after, end: after, isNew: true, fields: this.#newFields, url });
        const missing = [];
        for (const { field, column, title } of this.#known) {
            const cell = cells[column];
            if (cell) {
                if (!isStoredCell(cell.value, field))
                    this.#refuse(row, title);
                if (url !== undefined)
                    this.#note({ row, start: cell.start, end: cell.end, isNew: false, fields: [field], url });
            }
            else {
                while (cells.length + missing.length < column)
                    missing.push(undefined);
                missing.push(field);
            }
        }
        const { length } = row.text;
        if (missing.length > 0 && url !== undefined)
            this.#note({ row, start: length, end: length, isNew: true, fields: missing, url });
    }
    #note(cells) {
        const { row, start, end, isNew, fields, url } = cells;
        const place = { offset: row.offset + start, length: end - start };
        this.#facts.edits.push({ kind: 'cells', ...place, delimiter: this.#delimiter, isNew, fields, url });
    }
    #refuse({ number }, title) {
        const problem = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('rewrite-foreign-column', { column: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(title) });
        this.#facts.problems.push((0,_image_url_js__WEBPACK_IMPORTED_MODULE_1__/* .inLine */ .i2)(this.#file, number, problem));
    }
}
function isStoredCell(value, field) {
    const text = value.trim();
    if (field === 'width' || field === 'height')
        return /^\d*$/.test(text);
    return !/\s/.test(text) || field === 'key';
}
/** @returns a cell that csv-parse reads as this text */
function quotedCell(text, delimiter) {
    return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}


/***/ }),

/***/ 95009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ STORED_FIELDS)
/* harmony export */ });
/** The order in which they are written. */
const STORED_FIELDS = ['key', 'url', 'width', 'height'];


/***/ }),

/***/ 82878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parseJsonExactly),
/* harmony export */   V: () => (/* binding */ stringEnd)
/* harmony export */ });
/** JSON whose integers keep their digits: ids of posts are beyond what a number holds exactly. */
/** Where one may stand; digits within URLs are rarely behind one of these. */
const LONG_INTEGER = /(?:^|[\s:,[])-?[1-9]\d{15}/;
/**
 * As `JSON.parse`, with text for integers beyond 2^53, which it would round.
 * Not by a reviver, which overflows the stack where the text nests some thousands of levels deep.
 * @throws SyntaxError
 */
function parseJsonExactly(text) {
    const value = JSON.parse(text);
    return LONG_INTEGER.test(text) ? JSON.parse(withLongIntegersQuoted(text)) : value;
}
/** @param text valid JSON: numbers stand between its strings alone */
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
/** Behind the quote that no backslash of its own escapes. */
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


/***/ }),

/***/ 50447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findJsonError)
/* harmony export */ });
/** Where a text stops being JSON. `JSON.parse` tells for some errors only, and quotes the text for the others. */
/** @param text what `JSON.parse` refused */
function findJsonError(text) {
    const index = errorIndex(text);
    const lines = text.slice(0, index).split(/\r\n|\n|\r/);
    return { index, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
/** A loop with a stack of its own: hostile depth must not overflow ours. */
function errorIndex(text) {
    const open = [];
    let expected = 'value';
    for (let at = spaceEnd(text, 0); at < text.length; at = spaceEnd(text, at)) {
        const char = text.charAt(at);
        const inObject = open.at(-1) === '{';
        const mayClose = open.length > 0 && (expected === 'comma or close' || expected.includes(' or '));
        if (mayClose && char === (inObject ? '}' : ']')) {
            open.pop();
            expected = 'comma or close';
            at++;
        }
        else if (expected === 'comma or close') {
            if (char !== ',' || open.length === 0)
                return at;
            expected = inObject ? 'name' : 'value';
            at++;
        }
        else if (expected === 'colon') {
            if (char !== ':')
                return at;
            expected = 'value';
            at++;
        }
        else if (expected.startsWith('value') && (char === '{' || char === '[')) {
            open.push(char);
            expected = char === '{' ? 'name or }' : 'value or ]';
            at++;
        }
        else {
            if (expected.startsWith('name') && char !== '"')
                return at;
            const token = char === '"' ? stringAt(text, at) : scalarAt(text, at);
            if (!token.whole)
                return token.end;
            expected = expected.startsWith('name') ? 'colon' : 'comma or close';
            at = token.end;
        }
    }
    return text.length;
}
function stringAt(text, start) {
    for (let at = start + 1; at < text.length; at++) {
        const char = text.charAt(at);
        if (char === '"')
            return { end: at + 1, whole: true };
        if (char < ' ')
            return { end: at, whole: false };
        if (char === '\\') {
            const length = match(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y, text, at);
            if (length === 0)
                return { end: at, whole: false };
            at += length - 1;
        }
    }
    return { end: text.length, whole: false };
}
function scalarAt(text, at) {
    const length = match(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y, text, at);
    return { end: at + length, whole: length > 0 };
}
function spaceEnd(text, at) {
    return at + match(/[ \t\n\r]*/y, text, at);
}
/** Length of what a sticky expression finds at `at`. */
function match(expression, text, at) {
    expression.lastIndex = at;
    return expression.exec(text)?.[0].length ?? 0;
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
 * Where wanted values stand in a JSON text: a loop with a stack of its own along a tree of the wanted paths, all else
 * is passed over. No tree of the text is made; depth is not our stack's.
 */

function newWanted() {
    return { children: undefined, start: -1, end: -1, nameSpace: -1, nameStart: -1 };
}
/** @returns the node of a path, made where there is none */
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
 * Of members of one name the last counts, as it does for `JSON.parse`; what was found below an earlier one is
 * before the last one's start, and thereby known for it.
 * @param text valid JSON
 * @param from where the value begins, white space allowed
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
            frame.node.end = at;
            open.pop();
        }
        else if (frame.isArray) {
            at = enter(text, at, frame.children.get(frame.index), open);
        }
        else {
            const nameEnd = (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringEnd */ .V)(text, at);
            const child = frame.children.get(memberName(text, at, nameEnd));
            if (child) {
                child.nameSpace = frame.itemStart;
                child.nameStart = at;
            }
            at = enter(text, spaceEnd(text, spaceEnd(text, nameEnd) + 1), child, open);
        }
    }
}
/** @returns where to go on: behind the value, or inside it when it is opened */
function enter(text, at, node, open) {
    if (!node)
        return valueEnd(text, at);
    node.start = at;
    const code = text.charCodeAt(at);
    const isArray = code === OPEN_BRACKET;
    if (!node.children || (!isArray && code !== OPEN_BRACE)) {
        node.end = valueEnd(text, at);
        return node.end;
    }
    open.push({ node, children: node.children, isArray, index: 0, itemStart: at + 1 });
    return at + 1;
}
function memberName(text, start, end) {
    const raw = text.slice(start + 1, end - 1);
    return raw.includes('\\') ? JSON.parse(text.slice(start, end)) : raw;
}
/** Behind a value, whatever is in it. */
function valueEnd(text, start) {
    const first = text.charCodeAt(start);
    if (first === QUOTE)
        return (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringEnd */ .V)(text, start);
    const isOpen = first === OPEN_BRACE || first === OPEN_BRACKET;
    return isOpen ? containerEnd(text, start) : scalarEnd(text, start);
}
function containerEnd(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            at = (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringEnd */ .V)(text, at) - 1;
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
/* harmony export */   E9: () => (/* binding */ selectProblem),
/* harmony export */   ET: () => (/* binding */ findInTime),
/* harmony export */   ib: () => (/* binding */ selectedUrls)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41220);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22288);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89206);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2483);
/* harmony import */ var _stored_member_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51584);
/** What the paths of `select` find in one document: a file of JSON, a line of JSON Lines, or front matter. */






/** A path with `..` goes through each level again for all above it: this many take a second. */
const MAX_LEVELS = 10_000;
/** Why paths with `..` are not followed into a value; all others lead past what is deep. */
function selectProblem(value, { select }) {
    const looksDeep = select.some(({ levels }) => levels.some(({ isDeep }) => isDeep));
    return looksDeep && hasMoreLevels(value, MAX_LEVELS)
        ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('record-too-deep', { most: MAX_LEVELS })
        : undefined;
}
/** Level by level, which no depth makes overflow. The value itself stands above the first. */
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
/** Milliseconds for each character of a document: some ten times what paths take that lead through it once. */
const MS_PER_CHARACTER = 0.002;
/**
 * All that `find` gives, in the time that `select` may take.
 * @param characters of the text that it looks through
 * @throws SettingsError where that is over
 */
function findInTime(find, characters, file, { selectTime }, facts) {
    if (!selectTime)
        return [...find()];
    // An interrupted try may have noted something: the next one begins where that one did.
    const { urlCount } = facts;
    const [edits, problems] = [facts.edits.length, facts.problems.length];
    const fromTheStart = () => {
        facts.urlCount = urlCount;
        facts.edits.length = edits;
        facts.problems.length = problems;
        return [...find()];
    };
    const found = selectTime.run(fromTheStart, characters * MS_PER_CHARACTER);
    if (!found)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('select-too-slow', { name: file })], 'sources');
    return found.value;
}
/**
 * Path by path; a place that two of them find is one.
 * @param where of the value, without the path inside it
 */
function* selectedUrls(value, where, options, { fit }) {
    // One path alone gives a place twice only where it names it twice, which nobody minds but a writer.
    const known = options.select.length > 1 || options.mode !== 'none' ? new Set() : undefined;
    const isTaken = takenFrom(value, options);
    for (const [index, path] of options.select.entries()) {
        const matches = path.find(value).filter(({ keys }) => isTaken(keys));
        fit?.paths[index]?.note(value, matches.length);
        for (const match of matches) {
            for (const found of fromMatch(match, where, options, fit)) {
                if (!isTaken(found.path) || (known && isKnown(known, (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .pointerOf */ .r)(found.path))))
                    continue;
                if (fit && found.image.problem === undefined)
                    fit.hasUrl = true;
                yield found;
            }
        }
    }
    fit?.noteValue(value);
}
function isKnown(known, pointer) {
    return known.size === known.add(pointer).size;
}
/** With `add`, what an earlier run wrote is none of the list. */
function takenFrom(value, { mode, suffix }) {
    return mode === 'add' ? path => !(0,_stored_member_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelowStored */ .d)(value, path, suffix) : () => true;
}
function fromMatch({ value, path, keys }, where, names, fit) {
    const place = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(where, path);
    return Array.isArray(value)
        ? (0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .imageUrlsInArray */ .C0)(value, keys, place, names, fit)
        : (0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .imageUrlsOf */ .Rm)(value, keys, place, names, '.', fit);
}


/***/ }),

/***/ 51584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isStoredValue),
/* harmony export */   d: () => (/* binding */ isBelowStored)
/* harmony export */ });
/* harmony import */ var _edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95009);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2483);
/** NAME_stored: which values are what a run wrote, and which paths lead into one. */


/** `null`, what is known of one image, or an array of the same. */
function isStoredValue(value) {
    if (value === null)
        return true;
    if (Array.isArray(value))
        return value.every(isStoredValue);
    return ((0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) &&
        typeof value.key === 'string' &&
        Object.keys(value).every(name => _edit_js__WEBPACK_IMPORTED_MODULE_1__/* .STORED_FIELDS */ .A.some(field => field === name)));
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

/***/ 89206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ LineCounter),
/* harmony export */   r: () => (/* binding */ pointerOf)
/* harmony export */ });
function pointerOf(path) {
    let pointer = '';
    for (const key of path) {
        const isPlain = typeof key === 'number' || !/[~/]/.test(key);
        pointer += `/${isPlain ? key : key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    }
    return pointer;
}
/** Lines and columns of offsets that only grow: each character is looked at once. */
class LineCounter {
    #text;
    #at = 0;
    #line = 1;
    #column = 1;
    constructor(text) {
        this.#text = text;
    }
    placeOf(offset) {
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
/** The second half of a character: not one of its own. */
const FIRST_LOW_SURROGATE = 0xdc00;
const LAST_LOW_SURROGATE = 0xdfff;


/***/ }),

/***/ 87889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ newTextFacts),
/* harmony export */   R: () => (/* binding */ readDocumentText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41220);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99770);
/** A document's bytes as text, with what a writer needs to give the same bytes back. */




function newTextFacts() {
    return { hasMark: false, sha256: '' };
}
/** @throws SettingsError where the bytes are not gzip, not UTF-8, or cannot be read */
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
/** @param start undefined once it was looked at */
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

/***/ 65960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ checkSources),
  t: () => (/* binding */ readSources)
});

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
;// CONCATENATED MODULE: ./lib/base/concurrency/time-budget.js
/**
 * Work on this thread whose length outsiders decide, a regular expression included. It ends when it has used its CPU
 * time, so that honest work is not refused where other processes keep the machine busy.
 */


/** V8 interrupts whatever runs below this, wherever it comes from. */
const RUN = new external_node_vm_.Script('work()');
/** Wall time allowed for each unit of CPU time. */
const WALL_FOR_CPU = 5;
/** V8 counts wall time to a whole millisecond, and starting the script takes some: this share of the time is all of it. */
const NEARLY = 0.9;
/** A second try gets more wall time than the first one would have needed, but never this many times as much. */
const MORE = 1.2;
const MOST = 10;
class TimeBudget {
    /** Created on first use: most runs select nothing. */
    #context;
    #cpuTime;
    #cpuLeft;
    #wallLeft;
    /** @param ms CPU time of all work together, on top of what each may take */
    constructor(ms, { cpuTime, wallMs = ms * WALL_FOR_CPU }) {
        this.#cpuTime = cpuTime;
        this.#cpuLeft = ms;
        this.#wallLeft = wallMs;
    }
    /**
     * Costs some 0.3 ms, so that small work is better given together.
     * @param work called again from its start when it was interrupted before it had its CPU time
     * @param ownMs CPU time that this work may take beside the budget
     * @returns undefined when the time was over first
     */
    run(work, ownMs) {
        const allowed = Math.max(1, this.#cpuLeft + ownMs);
        const ownWallMs = ownMs * WALL_FOR_CPU;
        const startedAt = performance.now();
        const endsAt = startedAt + Math.max(1, this.#wallLeft + ownWallMs);
        let usedMs = 0;
        try {
            // Only V8's wall clock can interrupt a regular expression, so the CPU time is judged after each try.
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
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 37 modules
var say = __webpack_require__(41220);
// EXTERNAL MODULE: ./lib/base/sentence.js
var base_sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/input/documents/image-url.js
var image_url = __webpack_require__(30612);
// EXTERNAL MODULE: ./lib/input/documents/records.js
var documents_records = __webpack_require__(2483);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
;// CONCATENATED MODULE: ./lib/input/documents/lines.js
/** Text to numbered lines, a chunk at a time: the list is never whole in memory. */

/** Characters. A line is memory an outsider decides about; no URL and few records come near. */
const MAX_LINE_CHARACTERS = 1_048_576;
const TOO_LONG = (0,say/* say */.c)('line-too-long', { most: MAX_LINE_CHARACTERS });
/**
 * Lines end at LF, CRLF or a lone CR; U+2028 does not end one, as URLs and JSON may hold it. Of a line over
 * `MAX_LINE` only the number is kept. A last line without an end counts, an empty one does not.
 * @yields the lines each chunk completed
 */
async function* readLines(chunks) {
    let number = 1;
    let offset = 0;
    let rest = [];
    let restLength = 0;
    let heldCr = '';
    const keep = (part) => {
        restLength += part.length;
        if (restLength > MAX_LINE_CHARACTERS)
            rest = [];
        else
            rest.push(part);
    };
    const takeLine = (end) => {
        const text = rest.join('');
        const line = {
            number: number++,
            offset,
            text,
            end: end,
            tooLong: restLength > MAX_LINE_CHARACTERS,
        };
        offset += restLength + end.length;
        rest = [];
        restLength = 0;
        return line;
    };
    for await (const chunk of chunks) {
        const lines = [];
        const text = heldCr + chunk;
        // It may be half of a CRLF.
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

;// CONCATENATED MODULE: ./lib/input/documents/csv/csv-quotes.js
/**
 * Which quotes of a CSV or TSV file are quotes. A cell that opens with one and is never closed would swallow the
 * rows after it, so that such quotes are text.
 */



/**
 * A row reaches over several lines only where all its quotes are those of RFC 4180: each quoted cell closed right
 * before a delimiter or line end, quotes inside doubled, none elsewhere. Writers of TSV rarely quote: there a cell over
 * several lines may hold a tab only where these lines are no rows of their own, and the whole is as wide as the first
 * row. Within one line csv-parse may be as lenient as it likes.
 * @throws SettingsError where a line has no end
 */
async function* readCsvRows(text, name, delimiter) {
    const rows = new Rows(delimiter);
    for await (const lines of readLines(text)) {
        const whole = [];
        for (const line of lines) {
            if (line.tooLong)
                throw new errors/* SettingsError */.GN([(0,image_url/* inLine */.i2)(name, line.number, TOO_LONG)], 'sources');
            whole.push(...rows.take(line));
        }
        yield whole;
    }
    yield rows.end();
}
/** The row's text with what csv-parse would take for a quote and is none doubled, within quotes. */
function escapedRow({ text, strayFrom }, delimiter) {
    if (strayFrom === undefined)
        return text;
    const cells = text.slice(strayFrom).split(delimiter);
    const written = cells.map(cell => (cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell));
    return text.slice(0, strayFrom) + written.join(delimiter);
}
class Rows {
    #delimiter;
    /** Lines of a row that is still open, as they were written. */
    #open = [];
    #openLength = 0;
    /** Where in the first of them the cell begins that it leaves open. */
    #openAt = 0;
    /** In TSV: a cell over these lines holds a tab. */
    #holdsTab = false;
    /** Cells of the first row. */
    #width = 0;
    constructor(delimiter) {
        this.#delimiter = delimiter;
    }
    /** @returns the rows that are whole by now */
    take(line) {
        const rows = this.#open.length === 0 ? this.#begin(line) : this.#continue(line);
        const [first] = rows;
        if (this.#width === 0 && first && first.text.trim() !== '')
            this.#width = cellCount(first.text, this.#delimiter);
        return rows;
    }
    end() {
        const rows = [];
        while (this.#open.length > 0)
            rows.push(...this.#giveUp());
        return rows;
    }
    #begin(line) {
        if (!line.text.includes('"'))
            return [rowOf([line], undefined, true)];
        const { openAt, isStrict } = quotesOf(line.text, this.#delimiter);
        if (openAt === undefined)
            return [rowOf([line], undefined, isStrict)];
        if (!isStrict)
            return [rowOf([line], openAt, false)];
        this.#open = [line];
        this.#openLength = line.text.length;
        this.#openAt = openAt;
        this.#holdsTab = this.#isTabbed(line.text.slice(openAt));
        return [];
    }
    #continue(line) {
        this.#open.push(line);
        this.#openLength += line.text.length + line.end.length;
        // The cell goes on as if it were opened here.
        const { openAt, isStrict } = quotesOf(`"${line.text}`, this.#delimiter);
        if (!isStrict || this.#openLength > MAX_LINE_CHARACTERS)
            return this.#giveUp();
        if (this.#isTabbed(openPart(line.text))) {
            this.#holdsTab = true;
            const isInside = openAt === 0;
            if (this.#isRow(line) && (isInside || this.#isRow(this.#open[0])))
                return this.#giveUp();
        }
        if (openAt !== undefined) {
            if (openAt > 0)
                this.#holdsTab ||= this.#isTabbed(line.text.slice(openAt - 1));
            return [];
        }
        const row = rowOf(this.#open, undefined, true);
        if (this.#holdsTab && cellCount(row.text, this.#delimiter) !== this.#width)
            return this.#giveUp();
        this.#open = [];
        return [row];
    }
    #isTabbed(text) {
        return this.#delimiter === '\t' && text.includes('\t');
    }
    /** By its width alone. */
    #isRow(line) {
        return line !== undefined && cellCount(line.text, this.#delimiter) === this.#width;
    }
    /**
     * The first line is a row of its own; those after it are looked at anew. Linear all the same: of these, only the
     * last can open a row again, as any other line with an odd number of quotes would have ended this one.
     */
    #giveUp() {
        const [first, ...others] = this.#open;
        this.#open = [];
        const rows = first ? [rowOf([first], this.#openAt, false)] : [];
        return rows.concat(others.flatMap(line => this.take(line)));
    }
}
function rowOf(lines, strayFrom, isStrict) {
    const [{ number, offset } = { number: 0, offset: 0 }] = lines;
    const text = lines.map((line, index) => line.text + (index < lines.length - 1 ? line.end : '')).join('');
    return { number, offset, text, end: lines.at(-1)?.end ?? '', strayFrom, isStrict };
}
/** Reads cells as csv-parse does with `relax_quotes`: only at the start of a cell a quote opens it. */
function quotesOf(line, delimiter) {
    let isStrict = true;
    for (let at = 0; at <= line.length;) {
        const end = line[at] === '"' ? quotedEnd(line, at) : at;
        const quoted = line.slice(at, end);
        if (end === undefined)
            return { openAt: at, isStrict };
        const next = line.indexOf(delimiter, end);
        const rest = line.slice(end, next < 0 ? undefined : next);
        if (quoted === '' ? rest.includes('"') : rest !== '')
            isStrict = false;
        if (next < 0)
            break;
        at = next + 1;
    }
    return { openAt: undefined, isStrict };
}
/** How many cells a text has, where a quote that nothing closes is text. */
function cellCount(text, delimiter) {
    let count = 1;
    for (let at = 0;; count++) {
        const end = (text[at] === '"' ? quotedEnd(text, at) : undefined) ?? at;
        const next = text.indexOf(delimiter, end);
        if (next < 0)
            return count;
        at = next + 1;
    }
}
/** How far a line goes on the cell that was open before it. */
function openPart(line) {
    return line.slice(0, (quotedEnd(`"${line}`, 0) ?? line.length + 1) - 1);
}
/** Behind the quote that closes the one at `start`. */
function quotedEnd(line, start) {
    const quoted = /"[^"]*(?:""[^"]*)*"(?!")/y;
    quoted.lastIndex = start;
    return quoted.test(line) ? quoted.lastIndex : undefined;
}

;// CONCATENATED MODULE: ./lib/input/documents/csv/csv-cells.js
/** The cells of a row with their places, as csv-parse reads them. */


function cellsOf(row, delimiter) {
    const cells = [];
    const { text, strayFrom = Number.POSITIVE_INFINITY } = row;
    for (let start = 0; start <= text.length;) {
        const quoteEnd = text[start] === '"' && start < strayFrom ? closingQuote(text, start) : undefined;
        const next = text.indexOf(delimiter, quoteEnd ?? start);
        const end = next < 0 ? text.length : next;
        const quoted = quoteEnd === end;
        const value = quoted ? text.slice(start + 1, end - 1).replaceAll('""', '"') : text.slice(start, end);
        cells.push({ value, start, end, quoted });
        start = end + 1;
    }
    return row.isStrict ? cells : withParsedValues(cells, row, delimiter);
}
/** Where quotes stand that are none of RFC 4180, what a cell says is for csv-parse to tell. */
function withParsedValues(cells, row, delimiter) {
    const [values = []] = (0,sync/* parse */.qg)(escapedRow(row, delimiter), {
        delimiter,
        relax_column_count: true,
        relax_quotes: true,
    });
    return cells.map((cell, index) => ({ ...cell, value: values[index] ?? '' }));
}
/** Behind the quote that closes the one at `start`. */
function closingQuote(text, start) {
    const quoted = /"[^"]*(?:""[^"]*)*"(?!")/y;
    quoted.lastIndex = start;
    return quoted.test(text) ? quoted.lastIndex : undefined;
}

;// CONCATENATED MODULE: ./lib/input/documents/names.js
/** Names of members, columns and lists inside a sentence: some of them, each made harmless and cut. */



/** Members and columns named in one sentence. */
const MAX_NAMES = 20;
/** Characters of one of them. */
const MAX_NAME = 60;
/** Lists named in one sentence. */
const MAX_LISTS = 3;
function namesText(names) {
    return someOf([...names].map(shownName), MAX_NAMES);
}
/** Cells may be empty or hold commas. */
function cellsText(cells) {
    return someOf(cells.map(cell => `'${shownName(cell)}'`), MAX_NAMES);
}
function listsText(lists) {
    return someOf(lists, MAX_LISTS);
}
function shownName(name) {
    return (0,printable/* printable */.g$)(name, MAX_NAME);
}
function someOf(names, most) {
    const some = (0,base_sentence/* joined */.oR)(', ', ...names.slice(0, most));
    return names.length > most ? (0,say/* say */.c)('and-more', { names: some, count: names.length - most }) : some;
}
/** Letters that few languages have, and none a name of its own alone; and what decoders put for what they cannot read. */
const RARE = /[\u0080-\u009f\u0180-\u019f\u01a2-\u01ae\u01b1-\u01cc\u01dd-\u0217\u021c-\u037f\u0460-\u0489\u0500-\u052f\ufffd]/;
const SCRIPTS = [
    /\p{Script=Latin}/u,
    /\p{Script=Greek}/u,
    /\p{Script=Cyrillic}/u,
    /\p{Script=Armenian}/u,
    /\p{Script=Hebrew}/u,
    /\p{Script=Arabic}/u,
];
/** By chance some bytes of GBK are UTF-8 as well, of letters that nobody writes side by side: 图片 is ͼƬ. */
function looksMisread(name) {
    const letters = name.replace(/[^\p{L}\p{M}\p{Cc}\ufffd]/gu, '');
    if (!/^[\u0080-\u07ff\ufffd]+$/.test(letters))
        return false;
    return RARE.test(letters) || SCRIPTS.filter(script => script.test(letters)).length > 1;
}

;// CONCATENATED MODULE: ./lib/input/documents/csv/csv-columns.js
/** What the columns of a CSV or TSV file are called, decided by its first row alone. */



/** A file without header is read as `rclone copyurl --urls` does: URL, then key. */
const HEADERLESS = {
    titles: ['url', 'key'],
    names: { urlField: 'url', keyField: 'key' },
    hasHeader: false,
};
/**
 * @param fit told the first row where none of its columns holds the URL, so that all lists can be judged as one
 * @throws SettingsError naming the columns found, where none is the one asked for
 */
function findColumns(firstRow, fileName, names, fit) {
    const cells = firstRow.map(cell => cell.trim());
    if (!cells.some(cell => isCalled(cell, names.urlField))) {
        if (looksLikeUrl(cells[0] ?? ''))
            return HEADERLESS;
        if (!fit)
            throw missing(names.urlField, names.holdsKeys ? undefined : 'url-field', cells, fileName);
        fit.header = cells;
        return { titles: titlesOf(cells, names), names, hasHeader: true };
    }
    for (const [field, input] of [
        [names.keyField, 'key-field'],
        [names.refererField, 'referer-field'],
        ...(names.idField ?? []).map(field => [field, 'id-field']),
        [names.expiresField, 'expires-field'],
    ]) {
        if (field !== undefined && !cells.some(cell => isCalled(cell, field))) {
            throw missing(field, input, cells, fileName);
        }
    }
    return { titles: titlesOf(cells, names), names, hasHeader: true };
}
/** A cell asked for by name takes that spelling; one without a name of its own is called by its number. */
function titlesOf(cells, names) {
    const { urlField, keyField, refererField, idField, expiresField } = names;
    const asked = [urlField, keyField, refererField, ...(idField ?? []), expiresField].filter(name => name !== undefined);
    const titles = [];
    const taken = new Set(['']);
    for (const [index, cell] of cells.entries()) {
        const title = asked.find(name => isCalled(cell, name)) ?? cell;
        titles.push(taken.has(title) ? `column ${index + 1}` : title);
        taken.add(title);
    }
    return titles;
}
function isCalled(cell, name) {
    return cell.toLowerCase() === name.trim().toLowerCase();
}
function looksLikeUrl(cell) {
    return /^["'<]?(?:https?:|data:|\/\/)/i.test(cell);
}
/** @param input what names the field, where anything does */
function columnMissing(field, input, firstRow, name) {
    const about = { name, field, cells: cellsText(firstRow) };
    return input === undefined ? (0,say/* say */.c)('column-missing', about) : (0,say/* say */.c)('column-missing-input', { ...about, input });
}
function missing(...about) {
    return new errors/* SettingsError */.GN([columnMissing(...about)], 'sources');
}

;// CONCATENATED MODULE: ./lib/input/documents/csv/csv-delimiter.js
/** Whether a `.csv` file has semicolons between its cells, as Excel writes them where numbers have a comma. */



/** Decided by the first line that is not blank, which has to be a header: a URL may hold semicolons itself. */
async function findDelimiter(text, urlField) {
    const chunks = text[Symbol.asyncIterator]();
    const read = [];
    let start = '';
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
        read.push(next.value);
        start += next.value;
        if (/\S.*[\r\n]/.test(start) || start.length > MAX_LINE_CHARACTERS)
            break;
    }
    const [header = ''] = start.trimStart().split(/[\r\n]/, 1);
    return { delimiter: hasSemicolons(header, urlField) ? ';' : ',', text: both(read, chunks) };
}
function hasSemicolons(header, urlField) {
    if (!header.includes(';') || looksLikeUrl(header))
        return false;
    const [byComma, bySemicolon] = [valuesIn(header, ','), valuesIn(header, ';')];
    return !byComma.some(value => isCalled(value, urlField)) && bySemicolon.length > byComma.length;
}
function valuesIn(header, delimiter) {
    const row = { number: 1, offset: 0, text: header, end: '', strayFrom: undefined, isStrict: true };
    return cellsOf(row, delimiter).map(({ value }) => value.trim());
}
async function* both(read, chunks) {
    try {
        yield* read;
        for (let next = await chunks.next(); !next.done; next = await chunks.next())
            yield next.value;
    }
    finally {
        await chunks.return?.();
    }
}

// EXTERNAL MODULE: ./lib/input/documents/csv/stored-columns.js
var stored_columns = __webpack_require__(39833);
;// CONCATENATED MODULE: ./lib/input/documents/csv/csv.js
/** `.csv` and `.tsv`: quotes, line breaks inside quotes, ragged and empty rows; and the cells where something goes beside a URL. */








/**
 * @param delimiter a comma may turn out to be a semicolon
 * @yields the URLs that each chunk completed
 * @throws SettingsError where there is no URL column and nobody is told, or a line has no end
 */
async function* readCsv(text, file, delimiter, options, facts) {
    const csv = delimiter === '\t' ? { text, delimiter } : await findDelimiter(text, options.urlField);
    facts.hasSemicolons = csv.delimiter === ';';
    const reader = new RowReader(file, csv.delimiter, options, facts);
    for await (const rows of readCsvRows(csv.text, file, csv.delimiter))
        yield reader.read(rows);
}
class RowReader {
    #file;
    #delimiter;
    #options;
    #facts;
    #columns;
    #urlColumn = 0;
    /** With `add`. */
    #stored;
    constructor(file, delimiter, options, facts) {
        this.#file = file;
        this.#delimiter = delimiter;
        this.#options = options;
        this.#facts = facts;
    }
    *read(rows) {
        for (const row of rows)
            yield* this.#urlsIn(row);
    }
    *#urlsIn(row) {
        const cells = cellsOf(row, this.#delimiter);
        const isBlank = cells.every(({ value }) => value.trim() === '');
        if (!this.#columns) {
            if (isBlank)
                return;
            const values = cells.map(({ value }) => value);
            this.#columns = findColumns(values, this.#file, this.#options, this.#facts.fit);
            const { titles, names } = this.#columns;
            this.#urlColumn = titles.indexOf(names.urlField);
            this.#begin(row, cells, this.#columns);
            if (this.#columns.hasHeader)
                return;
        }
        if (isBlank)
            this.#stored?.noteRow(row, cells, undefined);
        else
            yield* this.#urlsOf(row, cells, this.#columns);
    }
    #begin(row, cells, { hasHeader }) {
        const { mode, suffix, storedFields } = this.#options;
        if (mode !== 'add' || this.#urlColumn < 0)
            return;
        if (hasHeader) {
            const name = cells[this.#urlColumn]?.value.trim() ?? '';
            const layout = { name, suffix, fields: storedFields, urlColumn: this.#urlColumn };
            this.#stored = new stored_columns/* StoredColumns */.l(row, cells, layout, this.#delimiter, this.#facts, this.#file);
        }
        else
            this.#facts.problems.push((0,image_url/* inLine */.i2)(this.#file, row.number, (0,say/* say */.c)('rewrite-no-header')));
    }
    *#urlsOf(row, cells, { titles, names }) {
        const where = (0,image_url/* lineOf */.cA)(this.#file, row.number);
        const { fit } = this.#facts;
        const cell = cells[this.#urlColumn];
        const place = { file: this.#file, ...placeIn(row, cell) };
        // What its header lacks has been noted, once for all rows.
        const rowFit = fit?.header ? undefined : fit;
        for (const { image } of (0,documents_records/* imageUrlsOf */.Rm)(recordOf(cells, titles), [], where, names, ', ', rowFit)) {
            const url = this.#facts.urlCount++;
            if (this.#options.mode === 'replace' && cell && image.problem === undefined)
                this.#noteReplace(row, cell, url);
            this.#stored?.noteRow(row, cells, image.problem === undefined ? url : undefined);
            yield { ...image, place };
        }
    }
    #noteReplace(row, cell, url) {
        const raw = row.text.slice(cell.start, cell.end);
        const { quoted } = cell;
        const inner = quoted ? raw.slice(1, -1) : raw;
        const trimmed = inner.trim();
        const offset = row.offset + cell.start + (quoted ? 1 : 0) + (inner.length - inner.trimStart().length);
        const padded = trimmed.length < inner.length;
        const quoting = { kind: 'cell', delimiter: this.#delimiter, quoted, padded };
        this.#facts.edits.push({ kind: 'replace', offset, length: trimmed.length, quoting, url });
    }
}
/** A short row lacks its last fields; cells beyond the header get names of their own. */
function recordOf(cells, titles) {
    return Object.fromEntries(cells.map(({ value }, index) => [titles[index] ?? `column ${index + 1}`, value]));
}
/** From the start of the row's first line; a cell that begins in a later one is placed there. */
function placeIn({ text, number }, cell) {
    const before = text.slice(0, cell?.start ?? 0);
    // Most cells are in the first line, and most text is of characters that take one unit.
    if (!/[\r\n\ud800-\udfff]/.test(before))
        return { line: number, column: before.length + 1 };
    const lines = before.split(/\r\n|\n|\r/);
    return { line: number + lines.length - 1, column: [...(lines.at(-1) ?? '')].length + 1 };
}

;// CONCATENATED MODULE: ./lib/input/documents/document-facts.js
function newDocumentFacts(fit) {
    return { edits: [], problems: [], notices: [], hasSemicolons: false, fit, urlCount: 0 };
}

// EXTERNAL MODULE: ./lib/input/documents/place.js
var place = __webpack_require__(89206);
;// CONCATENATED MODULE: ./lib/input/documents/python-text.js
/** What a Python program wrote in place of JSON: its own notation of a value, or how it failed. */

const TRACEBACK = /^Traceback \(most recent call last\):/m;
/** Text in single quotes, a tuple, the constants and objects as `repr` has them. */
const PRINTED = /[ub]?'|\(\s*[ub]?['"]|(?:None|True|False)\b|datetime\.\w+\(|<[\w.]+ object at /y;
/**
 * @param fault what is wrong with the text as JSON
 * @param index where it stops being JSON
 * @returns the fault, with what to do about it where Python wrote the text
 */
function withPythonHint(fault, text, index) {
    if (TRACEBACK.test(text))
        return (0,say/* say */.c)('python-traceback', { fault });
    PRINTED.lastIndex = index;
    return PRINTED.test(text) ? (0,say/* say */.c)('python-print', { fault }) : fault;
}
/** Of a line of a text list. */
function pythonProblem(line) {
    if (!/^[T[({]/.test(line))
        return undefined;
    if (TRACEBACK.test(line))
        return (0,say/* say */.c)('line-traceback');
    return /^(?:\[|\(|\{)\s*[ub]?'/.test(line) ? (0,say/* say */.c)('line-python') : undefined;
}

// EXTERNAL MODULE: ./lib/input/documents/text.js
var documents_text = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/input/documents/json/exact-json.js
var exact_json = __webpack_require__(82878);
;// CONCATENATED MODULE: ./lib/input/documents/json/image-paths.js
/** Where a JSON value holds URLs of images: JSONPaths that find them, for a user whose own path finds nothing. */



/** An object with more members is a map from ids: a record has fewer fields. */
const MAX_MEMBERS = 100;
/** Places held; what lies in further ones is not counted. */
const MAX_LEVELS = 10_000;
/** Members and items on the way to a place. */
const MAX_DEPTH = 100;
/** Paths named in one sentence. */
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
        // A stack of its own: hostile depth must not overflow the engine's.
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
    /** `12 image URLs at $.posts[*].images[*]`, those with the most first; undefined where none was seen. */
    get sentence() {
        const found = [...pathsOf(this.#top)]
            .filter(({ path }) => path.length <= MAX_PATH)
            .sort((a, b) => b.count - a.count)
            .slice(0, MAX_PATHS);
        if (found.length === 0)
            return undefined;
        return (0,base_sentence/* listed */.KE)(...found.map(({ path, count }) => (0,say/* say */.c)('there-images', { path: (0,printable/* printable */.g$)(path), count })));
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
            // Before any of them is looked at: what is open below a level keeps its place.
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
/** The name under which a map has its one place. */
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
/** At most `MAX_DEPTH` deep. */
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

// EXTERNAL MODULE: ./lib/input/documents/json/json-scan.js
var json_scan = __webpack_require__(84728);
// EXTERNAL MODULE: ./lib/input/documents/json/stored-member.js
var stored_member = __webpack_require__(51584);
;// CONCATENATED MODULE: ./lib/input/documents/json/json-edits.js
/** Where a writer changes one JSON text: the strings that hold URLs, or members beside those that hold them. */







const QUOTING = { kind: 'json' };
/** Gives the same URLs; behind the last one it is noted where they stand. */
function* noteEdits({ text, value, offset, found, where }, { mode, suffix }, facts) {
    const placed = [];
    for (const one of found) {
        const url = facts.urlCount++;
        if (mode !== 'none' && one.image.problem === undefined)
            placed.push({ path: one.path, url });
        yield one;
    }
    if (placed.length === 0)
        return;
    if (mode === 'replace') {
        for (const edit of replaceEdits(text, placed, offset))
            facts.edits.push(edit);
        return;
    }
    const { edits, problems } = memberEdits(text, value, placed, suffix, offset);
    for (const edit of edits)
        facts.edits.push(edit);
    for (const { pointer, problem } of problems)
        facts.problems.push((0,base_sentence/* faultAt */.ux)((0,base_sentence/* listed */.KE)(where, pointer || '/'), problem));
}
/**
 * Takes a member of the outermost object out, with one comma beside it.
 * @param text an object that has the member
 * @param offset of the text in the document
 */
function memberRemoval(text, name, offset) {
    const root = (0,json_scan/* newWanted */.w)();
    const member = (0,json_scan/* want */.Rd)(root, [name]);
    (0,json_scan/* findWanted */.Bu)(text, root);
    const { nameSpace, end } = member;
    const isFirst = text[nameSpace - 1] !== ',';
    const comma = isFirst ? (/^\s*,/.exec(text.slice(end))?.[0].length ?? 0) : 0;
    const from = isFirst ? nameSpace : nameSpace - 1;
    return { kind: 'removal', offset: offset + from, length: end + comma - from };
}
/** @param offset of the text in the document */
function replaceEdits(text, urls, offset) {
    const root = (0,json_scan/* newWanted */.w)();
    const nodes = urls.map(({ path }) => (0,json_scan/* want */.Rd)(root, path));
    (0,json_scan/* findWanted */.Bu)(text, root);
    return urls.flatMap(({ url }, index) => {
        const { start, end } = nodes[index];
        // An integer too long for a number was read as text, and is none.
        if (text[start] !== '"')
            return [];
        return [{ kind: 'replace', offset: offset + start + 1, length: end - start - 2, quoting: QUOTING, url }];
    });
}
/** @param value what the text says */
function memberEdits(text, value, urls, suffix, offset) {
    const problems = [];
    const members = new Map();
    for (const { path, url } of urls) {
        const at = path.findLastIndex(key => typeof key === 'string');
        if (at < 0) {
            problems.push({ pointer: (0,place/* pointerOf */.r)(path), problem: (0,say/* say */.c)('rewrite-no-member') });
            continue;
        }
        const pointer = (0,place/* pointerOf */.r)(path.slice(0, at + 1));
        const member = members.get(pointer) ?? { holder: path.slice(0, at), name: String(path[at]), leaves: [] };
        members.set(pointer, member);
        member.leaves.push({ path: path.slice(at + 1), url });
    }
    const root = (0,json_scan/* newWanted */.w)();
    const nodes = [...members.values()].map(({ holder, name }) => {
        const parent = (0,json_scan/* want */.Rd)(root, holder);
        return { parent, named: (0,json_scan/* want */.Rd)(parent, [name]), stored: (0,json_scan/* want */.Rd)(parent, [name + suffix]) };
    });
    (0,json_scan/* findWanted */.Bu)(text, root);
    const edits = [];
    for (const [index, [pointer, member]] of [...members].entries()) {
        const { parent, named, stored } = nodes[index];
        const shape = shapeOf((0,documents_records/* valueAt */.fK)(value, [...member.holder, member.name]), member.leaves);
        // One that stands before its parent was in an earlier member of the parent's name.
        if (stored.start < parent.start)
            edits.push(newMember(text, named, member.name + suffix, shape, offset));
        else {
            const old = (0,documents_records/* valueAt */.fK)(value, [...member.holder, member.name + suffix]);
            if ((0,stored_member/* isStoredValue */.H)(old)) {
                const { start, end } = stored;
                edits.push({
                    kind: 'member',
                    offset: offset + start,
                    length: end - start,
                    before: '',
                    shape,
                    stored: old,
                });
            }
            else {
                const problem = (0,say/* say */.c)('rewrite-foreign-member', { member: (0,printable/* printable */.g$)(member.name + suffix) });
                problems.push({ pointer, problem });
            }
        }
    }
    return { edits, problems };
}
function newMember(text, named, name, shape, offset) {
    const space = text.slice(named.nameSpace, named.nameStart);
    const lead = /(?:\r\n|\n|\r)[^\r\n]*$/.exec(space)?.[0] ?? ' ';
    const before = `,${lead}${JSON.stringify(name)}: `;
    return { kind: 'member', offset: offset + named.end, length: 0, before, shape };
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

// EXTERNAL MODULE: ./lib/input/documents/json/json-error.js
var json_error = __webpack_require__(50447);
// EXTERNAL MODULE: ./lib/input/documents/json/selected-urls.js
var selected_urls = __webpack_require__(58122);
;// CONCATENATED MODULE: ./lib/input/documents/json/json.js
/** `.json` files and JSON in the `urls` input: an array of URLs or records, or whatever `select` finds. */













/** Characters. JSON has to be whole in memory to be read; larger lists belong in JSON Lines. */
const MAX_DOCUMENT = 268_435_456;
/** @throws SettingsError where the text is not JSON or not of an accepted shape */
async function readJson(chunks, file, options, facts) {
    const text = await (0,documents_text/* wholeText */.r0)(chunks, MAX_DOCUMENT, (0,say/* say */.c)('json-too-long', { name: file, most: MAX_DOCUMENT }));
    // An empty file is an empty list, as it is in every other format.
    if (text.trim() === '')
        return [];
    const value = parseJson(text, file);
    const problem = (0,selected_urls/* selectProblem */.E9)(value, options);
    if (problem)
        throw new errors/* SettingsError */.GN([(0,base_sentence/* faultAt */.ux)(file, problem)], 'sources');
    const found = options.select.length > 0
        ? (0,selected_urls/* findInTime */.ET)(() => (0,selected_urls/* selectedUrls */.ib)(value, file, options, facts), text.length, file, options, facts)
        : (0,documents_records/* imageUrlsInArray */.C0)(arrayIn(value, file, options), [], `${file}, `, options, facts.fit);
    return withPlaces(noteEdits({ text, value, offset: 0, found, where: file }, options, facts), file);
}
function* withPlaces(found, file) {
    for (const { image, path } of found)
        yield { ...image, place: { file, pointer: (0,place/* pointerOf */.r)(path) } };
}
/** @throws SettingsError with line and column */
function parseJson(text, name) {
    try {
        // Text that a caller has read may begin with a byte order mark; from files it is gone already.
        return (0,exact_json/* parseJsonExactly */.O)(text.replace(/^\uFEFF/, ''));
    }
    catch {
        const { index, line, column } = (0,json_error/* findJsonError */._)(text);
        const fault = index === text.length ? 'json-ends-early' : 'json-broken';
        throw new errors/* SettingsError */.GN([withPythonHint((0,say/* say */.c)(fault, { name, line, column }), text, index)], 'sources');
    }
}
function arrayIn(value, name, names) {
    if (Array.isArray(value))
        return value;
    throw new errors/* SettingsError */.GN([noArray(value, name, names)], 'sources');
}
function noArray(value, name, { holdsKeys }) {
    const about = { name, kind: (0,documents_records/* kindOf */.I)(value) };
    if (holdsKeys)
        return (0,say/* say */.c)('json-top-keys', about);
    const members = (0,documents_records/* isRecord */.u4)(value) ? Object.keys(value) : [];
    if (members.length === 0)
        return (0,say/* say */.c)('json-top', about);
    const there = (0,say/* say */.c)('there-names', { level: '$', names: namesText(members), count: members.length });
    const sentence = (0,say/* say */.c)('json-top-names', { ...about, there });
    const paths = new ImagePaths();
    paths.note(value);
    const images = paths.sentence;
    return images ? (0,say/* say */.c)('json-top-images', { sentence, images }) : sentence;
}
/** Whether an inline list is JSON: no URL begins with a bracket. */
function isJsonArray(text) {
    return text.trimStart().startsWith('[');
}

// EXTERNAL MODULE: ./lib/input/documents/json/failed-member.js
var failed_member = __webpack_require__(65486);
;// CONCATENATED MODULE: ./lib/input/documents/json/json-lines.js
/** `.jsonl` and `.ndjson`: a record or a URL in quotes a line, or what `select` finds in it; a bad line costs its own position only. */











/** @yields the URLs that each chunk completed */
async function* readJsonLines(text, file, options, facts) {
    for await (const lines of readLines(text)) {
        const read = () => fromLines(lines, file, options, facts);
        const characters = lines.reduce((sum, line) => sum + line.text.length, 0);
        yield options.select.length > 0 ? (0,selected_urls/* findInTime */.ET)(read, characters, file, options, facts) : read();
    }
}
function* fromLines(lines, file, options, facts) {
    for (const line of lines) {
        if (!line.tooLong && line.text.trim() === '')
            continue;
        for (const { image, path } of fromLine(line, (0,image_url/* lineOf */.cA)(file, line.number), options, facts))
            yield { ...image, place: { file, line: line.number, pointer: (0,place/* pointerOf */.r)(path) } };
    }
}
function* fromLine({ text, offset, tooLong }, where, options, facts) {
    let written;
    try {
        if (!tooLong)
            written = (0,exact_json/* parseJsonExactly */.O)(text);
    }
    catch {
        facts.urlCount++;
        const { column, index } = (0,json_error/* findJsonError */._)(text);
        yield brokenLine(where, withPythonHint((0,say/* say */.c)('line-not-json', { column }), text, index));
        return;
    }
    if (tooLong) {
        facts.urlCount++;
        yield brokenLine(where, TOO_LONG);
        return;
    }
    const value = (0,failed_member/* withoutFailedMember */.oN)(written);
    const problem = (0,selected_urls/* selectProblem */.E9)(value, options);
    if (problem) {
        facts.urlCount++;
        yield brokenLine(where, problem);
        return;
    }
    const found = options.select.length > 0
        ? (0,selected_urls/* selectedUrls */.ib)(value, where, options, facts)
        : (0,documents_records/* imageUrlsOf */.Rm)(value, [], where, options, ', ', facts.fit);
    yield* noteEdits({ text, value, offset, found, where }, options, facts);
    if (options.mode !== 'none' && (0,failed_member/* hasFailedMember */.G8)(written))
        facts.edits.push(memberRemoval(text, failed_member/* FAILED_MEMBER */.Ff, offset));
}
function brokenLine(where, problem) {
    return { image: { url: '', where, problem }, path: [] };
}

// EXTERNAL MODULE: ./lib/input/documents/read-text.js
var read_text = __webpack_require__(87889);
;// CONCATENATED MODULE: ./lib/input/documents/no-url-line.js
/** Lines of a text list that are more than a URL, or none: with `base-url` they would be relative ones. */



/** `- `, `* `, `1. `; a URL may follow it at once. */
const LIST_MARK = /^(?:[-*+•·]|\d{1,4}[.)、])(?=\s+\S|["'<]?(?:https?:|data:|\/\/))/i;
function listMarkProblem(line) {
    const mark = LIST_MARK.exec(line)?.[0];
    return mark === undefined ? undefined : (0,say/* say */.c)('line-list-mark', { mark });
}
/** Words that columns of URLs are headed with, alone or one behind the other. */
const HEADER_WORD = /^(?:image|img|photo|picture|pic|thumbnail|cover|media|file|original|source|url|uri|link|src|href)s?$/i;
const CHINESE_HEADER = /^(?:图片|图像|照片|封面|原图|图)?的?(?:url|链接|地址|网址|连接)?$/i;
const MAX_HEADER = 200;
/** @param line the first of a list that says anything */
function headerProblem(line, urlField) {
    if (line.length > MAX_HEADER || /[/:]/.test(line))
        return undefined;
    const cells = line.split(/[,;\t|，]/).map(cell => cell.trim().replace(/^(["'])(.*)\1$/, '$2'));
    const isHeader = cells.some(cell => cell !== '' && isHeaderCell(cell, urlField));
    return isHeader ? (0,say/* say */.c)('line-header', { line: (0,printable/* printable */.g$)((0,quote/* shorten */.ml)(line)) }) : undefined;
}
function isHeaderCell(cell, urlField) {
    if (cell.toLowerCase() === urlField.toLowerCase() || CHINESE_HEADER.test(cell))
        return true;
    // `imageUrl`, `image_url`, `Image URL`
    const words = cell.replace(/([a-z])([A-Z])/g, '$1 $2').split(/[\s_-]+/);
    return words.every(word => HEADER_WORD.test(word));
}

;// CONCATENATED MODULE: ./lib/input/documents/url-list.js




const url_list_QUOTING = { kind: 'line' };
/** @yields the URLs that each chunk completed */
async function* readUrlList(text, file, options, facts) {
    const reader = new LineReader(file, options, facts);
    for await (const lines of readLines(text))
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
            if (!line.tooLong && (url === '' || url.startsWith('#')))
                continue;
            const start = line.text.length - line.text.trimStart().length;
            const place = new image_url/* LinePlace */.ci(this.#file, line.number, start + 1);
            const problem = line.tooLong
                ? TOO_LONG
                : holdsKeys
                    ? undefined
                    : problemOf(url, this.#isFirst, urlField);
            if (!line.tooLong)
                this.#isFirst = false;
            if (mode === 'replace' && problem === undefined) {
                const at = { offset: line.offset + start, length: url.length };
                facts.edits.push({ kind: 'replace', ...at, quoting: url_list_QUOTING, url: facts.urlCount });
            }
            facts.urlCount++;
            yield { url: holdsKeys ? line.text : url, where: place, place, ...(problem && { problem }) };
        }
    }
}
function problemOf(line, isFirst, urlField) {
    return listMarkProblem(line) ?? pythonProblem(line) ?? (isFirst ? headerProblem(line, urlField) : undefined);
}

;// CONCATENATED MODULE: ./lib/input/documents/document.js
/**
 * One list or page that holds URLs: reads them with their places, and notes where a writer changes it. The text is
 * not kept. Parsers of pages are loaded where there is a page.
 */










class ListDocument {
    file;
    #options;
    #text = (0,read_text/* newTextFacts */.$)();
    #facts;
    #isEmpty = true;
    /** @param fit told how what was asked for fits */
    constructor(file, options, fit) {
        this.file = file;
        this.#options = options;
        this.#facts = newDocumentFacts(fit);
    }
    /** Once. All that is wrong is in `problems` then: of several documents all can be told. */
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
        this.#facts.edits.sort((a, b) => a.offset - b.offset);
    }
    /** What was noted for a writer. */
    get mode() {
        return this.#options.mode;
    }
    /** One sentence each, with file and line; a document with any is not to be rewritten. */
    get problems() {
        return this.#facts.problems;
    }
    /** What is left as it is, and why; one sentence each, with file and line. */
    get notices() {
        return this.#facts.notices;
    }
    get hasSemicolons() {
        return this.#facts.hasSemicolons;
    }
    /** The text has no characters, once it is read. */
    get isEmpty() {
        return this.#isEmpty;
    }
    /** In the order of the text. */
    get edits() {
        return this.#facts.edits;
    }
    /** How many URLs it gave. */
    get urlCount() {
        return this.#facts.urlCount;
    }
    /** How the text was encoded, and the digest of its bytes; of one that is to be rewritten. */
    get text() {
        return this.#text;
    }
    /** A part of the text at a time. */
    async #urls() {
        const [options, facts] = [this.#options, this.#facts];
        const { name, format } = this.file;
        switch (format) {
            case 'text':
                return readUrlList(this.#chunks(), name, options, facts);
            case 'csv':
                return readCsv(this.#chunks(), name, ',', options, facts);
            case 'tsv':
                return readCsv(this.#chunks(), name, '\t', options, facts);
            case 'json-lines':
                return readJsonLines(this.#chunks(), name, options, facts);
            case 'json':
                return [await readJson(this.#chunks(), name, options, facts)];
            case 'markdown': {
                const { MAX_MARKDOWN, readMarkdownDocument } = await Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(2732)]).then(__webpack_require__.bind(__webpack_require__, 82732));
                return [await readMarkdownDocument(await this.#whole(MAX_MARKDOWN), name, options, facts)];
            }
            case 'html': {
                const { MAX_HTML, readHtmlDocument } = await Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(3153)]).then(__webpack_require__.bind(__webpack_require__, 33153));
                return [readHtmlDocument(await this.#whole(MAX_HTML), name, options, facts)];
            }
        }
    }
    async *#chunks() {
        const { mode } = this.#options;
        const chunks = mode === 'none' ? (0,documents_text/* readText */.yR)(this.file) : (0,read_text/* readDocumentText */.R)(this.file, this.#text);
        for await (const chunk of chunks) {
            if (chunk !== '')
                this.#isEmpty = false;
            yield chunk;
        }
    }
    #whole(most) {
        return (0,documents_text/* wholeText */.r0)(this.#chunks(), most, (0,say/* say */.c)('page-too-long', { name: this.file.name, most }));
    }
}

// EXTERNAL MODULE: ./lib/input/documents/file-format.js
var file_format = __webpack_require__(92707);
;// CONCATENATED MODULE: ./lib/input/documents/json/path-levels.js
/** A JSONPath step by step, to tell how far it leads into a document. */
/** @param path a valid one */
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
/** As they are written: `.posts`, `[*]`, `..['a']`. */
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





/** @returns the problems, if there are any */
async function checkSelect(select = []) {
    if (select.length === 0)
        return [];
    const { default: parse } = await __webpack_require__.e(/* import() */ 1185).then(__webpack_require__.bind(__webpack_require__, 71185));
    return select.flatMap(path => {
        try {
            parse(path);
            return [];
        }
        catch (error) {
            return [(0,say/* say */.c)('select-invalid', { path: (0,printable/* printable */.g$)((0,quote/* shorten */.ml)(path)), fault: (0,errors/* messageOf */.bD)(error) })];
        }
    });
}
/** @param select valid paths */
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
                matches.push({ value: found, path: keys.map(json_select_step).join('').replace(/^\./, '') || '$', keys });
            });
            return matches;
        },
        valuesAt: (value, other) => query(value, other),
    })));
}
function json_select_step(key) {
    if (typeof key === 'number')
        return `[${key}]`;
    return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(key) ? `.${key}` : `['${key}']`;
}

;// CONCATENATED MODULE: ./lib/input/sources/absent-fields.js
/** Which fields were asked for in vain. In JSON any record may lack any field, so that a wrong name would be silent. */


class AbsentFields {
    #checks;
    constructor({ keyField, refererField, idField, expiresField }) {
        const asked = (option, field, isIn) => field === undefined ? [] : [{ option, field, isIn, lacking: [] }];
        this.#checks = [
            ...asked('key-field', keyField, ({ key }) => key !== undefined),
            ...asked('referer-field', refererField, ({ referer }) => referer !== undefined),
            ...asked('id-field', idField?.join(', '), ({ id }) => id !== undefined),
            ...asked('expires-field', expiresField, ({ expiresAt, unreadableExpiry }) => (expiresAt ?? unreadableExpiry) !== undefined),
        ];
    }
    /** @returns the images of one input, looked at in passing */
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
            yield (0,say/* say */.c)('field-no-value', { lists: listsText(lacking), field, input: option });
        }
    }
}

;// CONCATENATED MODULE: ./lib/input/sources/empty-lists.js
/** Lists that nothing came of: inputs without a value, files of 0 bytes, and lists that hold no URL. */




/** @returns a sentence where no input has a value and `if-no-urls` is not set */
function noInputProblems({ urls, urlsFile = [], ifNoUrls, holdsKeys, isStep }) {
    if (ifNoUrls || holdsKeys || urls !== undefined || urlsFile.length > 0)
        return [];
    return [(0,say/* say */.c)(isStep ? 'no-input-step' : 'no-input')];
}
/** @returns a sentence for each file of 0 bytes whose format has no such files, unless `if-no-urls` is set */
function emptyFileProblems(files, { ifNoUrls, holdsKeys }) {
    if (ifNoUrls || holdsKeys)
        return [];
    return files.flatMap(({ name, size, format }) => {
        const kind = (0,file_format/* isGzipped */.WV)(name) ? 'gzip' : (0,file_format/* formatNeverEmpty */.xu)(format);
        return size === 0 && kind ? [(0,base_sentence/* faultAt */.ux)('urls-file', (0,say/* say */.c)('list-zero-bytes', { name, kind }))] : [];
    });
}
/** Lists of a run that have been read, as far as a run without URLs names them. */
class EmptyLists {
    #asked;
    #read = [];
    #empty = [];
    #problems = [];
    constructor(asked) {
        this.#asked = asked;
    }
    /** Takes a list after its last URL. */
    add({ file: { name, format }, isEmpty, problems }) {
        if (!isEmpty || problems.length > 0) {
            this.#read.push(name);
            return;
        }
        this.#empty.push(name);
        const { ifNoUrls, holdsKeys } = this.#asked;
        const kind = (0,file_format/* formatNeverEmpty */.xu)(format);
        if (kind && !ifNoUrls && !holdsKeys)
            this.#problems.push((0,base_sentence/* faultAt */.ux)('urls-file', (0,say/* say */.c)('list-zero-unpacked', { name, kind })));
    }
    /** A sentence for each packed list that unpacks to 0 bytes and has a format without such files. */
    get problems() {
        return this.#problems;
    }
    /** Some list has no character. */
    get hasEmpty() {
        return this.#empty.length > 0;
    }
    /** Says that no list of the run has a URL. Lists of 0 bytes come first: they are the likely cause. */
    sentence() {
        const files = [
            ...this.#empty.map(name => (0,say/* say */.c)('list-empty-name', { name })),
            ...this.#read,
        ];
        if (files.length === 0)
            return (0,say/* say */.c)('no-urls');
        const inline = this.#asked.urls === undefined ? [] : ['`urls`'];
        return (0,say/* say */.c)('no-urls-in', { lists: listsText([...files, ...inline]) });
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/files/workspace.js
var files_workspace = __webpack_require__(72208);
// EXTERNAL MODULE: ./lib/input/sources/list-file.js
var list_file = __webpack_require__(51840);
;// CONCATENATED MODULE: ./lib/input/sources/files.js
/** From the patterns of `urls-file` to files, before any of them is read. */





/**
 * @param directory absolute; relative patterns start there
 * @param workspace no file may lie outside these folders, symbolic links resolved; undefined allows all
 * @param formats by ending, those that a list may have
 * @param isLeftOut of what globs find
 */
async function findFiles(patterns, directory, workspace, formats, isLeftOut = () => false) {
    const boundary = workspace === undefined ? undefined : await (0,files_workspace/* openWorkspace */.OH)(workspace);
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
    const path = (0,external_node_path_.resolve)(directory, pattern);
    const isElsewhere = external_node_path_.sep === '/' || (workspace !== undefined && !(0,files_workspace/* isNamedInside */.iT)(workspace, path));
    if ((0,list_file/* isWindowsPath */.NU)(pattern) && isElsewhere && (await kindOf(path)) === 'nothing')
        return [(0,list_file/* windowsPathProblem */.s5)(pattern, workspace !== undefined)];
    const folders = workspace ? [directory, ...workspace.written, ...workspace.real] : [directory];
    const { base, rest } = splitPattern(path, folders, (0,external_node_path_.isAbsolute)(pattern));
    const magic = rest.search(/[*?[{]/);
    // A name may hold brackets without being a glob; what exists is meant literally.
    if (magic < 0 || (await kindOf(path)) !== 'nothing')
        return [await (0,list_file/* checkFile */.vH)(path, directory, workspace, formats)];
    // Refused before the walk: `/**` would read the whole disk first.
    const start = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(base, `${rest.slice(0, magic)}*`));
    if (workspace && !(0,files_workspace/* isNamedInside */.iT)(workspace, start))
        return [(0,say/* say */.c)('list-reaches-outside', { pattern })];
    const matches = [];
    for await (const match of (0,promises_.glob)(rest, { cwd: base }))
        matches.push((0,external_node_path_.resolve)(base, match));
    const found = [];
    const wanted = matches.filter(match => !isLeftOut(match)).sort();
    for (const match of wanted) {
        if ((await kindOf(match)) !== 'directory')
            found.push(await (0,list_file/* checkFile */.vH)(match, directory, workspace, formats));
    }
    const isOwn = wanted.length < matches.length;
    return found.length > 0 ? found : [(0,say/* say */.c)(isOwn ? 'rewrite-only-own' : 'list-no-match', { pattern })];
}
/**
 * A folder that is meant literally, whatever its name holds, and the pattern below it.
 * @param path absolute, as the pattern was resolved
 * @param folders absolute; a relative pattern starts in the first of them
 */
function splitPattern(path, [directory = '', ...others], isAbsolutePattern) {
    const base = isAbsolutePattern
        ? ([directory, ...others].find(folder => (0,files_workspace/* contains */.gR)(folder, path)) ?? (0,external_node_path_.parse)(path).root)
        : directory;
    return { base, rest: (0,external_node_path_.relative)(base, path) };
}
async function kindOf(path) {
    try {
        return (await (0,promises_.stat)(path)).isDirectory() ? 'directory' : 'other';
    }
    catch {
        return 'nothing';
    }
}

;// CONCATENATED MODULE: ./lib/input/sources/idle-settings.js
/** Settings that nothing in these lists can answer to: workflows are shared, and one that does nothing looks as if it did. */



/** @param files as they were found; what nobody listed is told elsewhere */
function* idleSettings({ urls, select = [], keyField, refererField, idField, expiresField }, files) {
    if (urls === undefined && files.length === 0)
        return;
    if (select.length > 0 && !files.some(({ format }) => file_format/* SELECTED */.q6.has(format)))
        yield (0,say/* say */.c)('select-idle');
    const isText = urls === undefined || (typeof urls === 'string' && !isJsonArray(urls));
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

;// CONCATENATED MODULE: ./lib/input/sources/kept-failures.js
/** Whether a list is a failed-file that was kept. Found out before the list is read, as its first image may begin at once. */




/**
 * Reads as far as the first record that is none of a failed-file. Lines that are broken are no records.
 * @returns false, too, for what cannot be read: the reader of the list says why
 */
async function isKeptFailures(file) {
    if (file.format !== 'json-lines')
        return false;
    let count = 0;
    try {
        for await (const lines of readLines((0,documents_text/* readText */.yR)(file)))
            for (const { text, tooLong } of lines) {
                const value = tooLong ? undefined : recordIn(text);
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
/** Undefined where the line is none. */
function recordIn(line) {
    try {
        return (0,exact_json/* parseJsonExactly */.O)(line);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/input/sources/input-fit.js
/** What was found, and what was not, of `select` and `url-field` in one list. */

/** Collected of one list; what is shown is far less. */
const MAX_COLLECTED = 1000;
class InputFit {
    name;
    /** In the order of `select`; none where it does not count. */
    paths;
    /** A path or a field gave a URL. */
    hasUrl = false;
    /** The first row of a CSV file without the column. */
    header;
    #images = new ImagePaths();
    #hasField = false;
    /** Of records that lack the field; undefined where there were none. */
    #names;
    constructor(name, paths) {
        this.name = name;
        this.paths = paths;
    }
    noteValue(value) {
        if (!this.#hasMatch)
            this.#images.note(value);
    }
    /** Where its URLs of images are; undefined where a path has found something. */
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
    /** What its records have in place of the field; undefined where one has it, or where there are none. */
    get otherNames() {
        return this.header ?? (this.#hasField || !this.#names ? undefined : [...this.#names]);
    }
    /** `select` gave nothing, and not because there was nothing. */
    get isUnfit() {
        return this.paths.length > 0 && this.paths.every(path => path.isUnfit);
    }
}

;// CONCATENATED MODULE: ./lib/input/sources/path-fit.js
/** Whether one path of `select` fits one list, and where it leads no further if it does not. */




/** Collected of one place; what is shown is far less. */
const path_fit_MAX_COLLECTED = 1000;
class PathFit {
    list;
    #reader;
    /** Members that the path names, by their step, which records of the list have; and which records lack. */
    seen = new Set();
    lacking = new Set();
    hasMatch = false;
    #end;
    constructor(list, reader) {
        this.list = list;
        this.#reader = reader;
    }
    get path() {
        return this.#reader.path;
    }
    /** @param matches what the path found in a document of the list */
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
    /** It led to nothing, and not because there was nothing: an empty array is no mistake. */
    get isUnfit() {
        const members = this.#end?.members ?? [];
        const isEmptyElsewhere = members.length > 0 && members.every(member => this.seen.has(member));
        return !this.hasMatch && this.#end !== undefined && !isEmptyElsewhere;
    }
    get depth() {
        return this.#end?.depth ?? -1;
    }
    /** What is there instead, at the deepest level that did fit. */
    get there() {
        const { level, names, kind } = this.#end;
        if (kind)
            return (0,say/* say */.c)('there-kind', { level, kind });
        if (names.size === 0)
            return (0,say/* say */.c)('there-nothing', { level });
        return (0,say/* say */.c)('there-names', { level, names: namesText(names), count: names.size });
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
        return nodes.some(node => (0,documents_records/* isRecord */.u4)(node) && Object.hasOwn(node, name));
    }
    #endAt(nodes, level, depth) {
        if (depth < this.depth)
            return;
        const records = nodes.filter(documents_records/* isRecord */.u4);
        const kind = records.length > 0 ? undefined : (0,documents_records/* kindOf */.I)(nodes[0]);
        const names = this.#end?.depth === depth ? this.#end.names : new Set();
        for (const record of records)
            for (const name of Object.keys(record))
                if (names.size < path_fit_MAX_COLLECTED)
                    names.add(name);
        // Once a record was there, it says more than what else may be.
        const members = level.names.map(name => memberOf(depth, name));
        this.#end = { depth, level: (0,quote/* shorten */.ml)(level.path), members, names, kind: names.size > 0 ? undefined : kind };
    }
}
function memberOf(depth, name) {
    return `${depth} ${name}`;
}
/** A crawler that found nothing writes one of these. */
function isSomething(value) {
    return value !== null && !(Array.isArray(value) && value.length === 0);
}
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./lib/input/sources/list-fit.js
/**
 * Whether `select` and `url-field` fit the lists. Judged over all lists of a run: any record may lack any member, so
 * that one list, or one line, says little.
 */






class ListFit {
    #urlField;
    #paths;
    #inputs = [];
    constructor(urlField, paths) {
        this.#urlField = urlField;
        this.#paths = paths;
    }
    /** @param isSelected `select` counts for it */
    add(name, isSelected) {
        const paths = isSelected ? this.#paths.map(path => new PathFit(name, path)) : [];
        const input = new InputFit(name, paths);
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
                ...nowhere.map(fits => this.#pathSentence(fits.filter(({ isUnfit }) => isUnfit))),
                // Each of these is among those above already, where no path is anywhere.
                ...(nowhere.length < this.#paths.length ? this.#unfitLists() : []),
                ...this.#fieldSentences(),
            ],
        };
    }
    get #withoutField() {
        return this.#inputs.filter(({ otherNames }) => otherNames !== undefined);
    }
    #unfitLists() {
        const fits = this.#inputs.filter(({ isUnfit }) => isUnfit).map(({ paths }) => deepest(paths));
        return fits.length > 0 ? [this.#pathSentence(fits)] : [];
    }
    /** @param fits some, none of which leads to anything */
    #pathSentence(fits) {
        const best = deepest(fits);
        const lists = listsText([...new Set([best, ...fits].map(({ list }) => list))]);
        const sentence = (0,say/* say */.c)('select-unfit', { path: (0,quote/* shorten */.ml)(best.path), lists, there: best.there });
        const images = this.#inputs.find(({ paths }) => paths.includes(best))?.images;
        return images ? (0,say/* say */.c)('select-unfit-images', { sentence, images }) : sentence;
    }
    #fieldSentences() {
        const columns = this.#withoutField.filter(({ header }) => header !== undefined);
        const records = this.#withoutField.filter(({ header }) => header === undefined);
        return [
            ...columns.map(({ name, header = [] }) => withHint(columnMissing(this.#urlField, 'url-field', header, name), name, header)),
            ...(records.length > 0 ? [this.#recordSentence(records)] : []),
        ];
    }
    #recordSentence(inputs) {
        const names = [...new Set(inputs.flatMap(({ otherNames = [] }) => otherNames))];
        const about = {
            lists: listsText(inputs.map(({ name }) => name)),
            field: this.#urlField,
            input: 'url-field',
        };
        const sentence = names.length === 0
            ? (0,say/* say */.c)('field-unfit-empty', about)
            : (0,say/* say */.c)('field-unfit', { ...about, names: namesText(names), count: names.length });
        return withHint(sentence, inputs[0]?.name ?? '', names);
    }
}
/** Of one path, its fits to all lists. */
function namesWhatIsNowhere(fits) {
    const seen = new Set(fits.flatMap(fit => [...fit.seen]));
    return (!fits.some(({ hasMatch }) => hasMatch) && fits.some(fit => [...fit.lacking].some(name => !seen.has(name))));
}
function deepest(fits) {
    return fits.reduce((best, fit) => (fit.depth > best.depth ? fit : best));
}
function withHint(sentence, name, names) {
    return names.some(looksMisread) ? (0,say/* say */.c)('not-utf8-perhaps', { sentence, name }) : sentence;
}

;// CONCATENATED MODULE: ./lib/input/sources/overwritten.js
/** Lists that a run would write over before it has read them. */



/**
 * Links of either kind lead to the same file as well.
 * @param outputs files that are to be written, by the names of their settings
 * @param setting what the lists are named in
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
/** undefined where nothing is there yet. */
async function idOf(path) {
    const stats = await (0,promises_.stat)(path, { bigint: true }).catch(() => undefined);
    return stats && `${stats.dev}:${stats.ino}`;
}

;// CONCATENATED MODULE: ./lib/input/sources/read.js
/**
 * Where image URLs come from: inline text and list files in, one ImageUrl per input position out, in order,
 * while it streams. Repairs and judges no URL (plan does), and must not import the network or `process`.
 */






















/**
 * @param outputs files that are to be written, by the names of their settings: none of them may be a list
 * @returns every problem that can be found without reading a list file, one sentence each
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
 * Inline URLs first, then the files in the order given.
 * @throws SettingsError of stage 'sources': before the first position for all that `checkSources` finds, except inputs
 *   without a value; after the last one for all files that turn out not to be text, gzip, JSON or CSV, or where the lists
 *   give no URL and that is an error
 */
async function* readSources(options) {
    const { files, problems } = await prepare(options);
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems, 'sources');
    for (const sentence of idleSettings(options, files))
        options.notice?.(sentence);
    const lists = new Lists(options, await pathReaders(options.select));
    for await (const images of lists.readInline()) {
        for (const image of images)
            lists.note(image);
        yield images;
    }
    for (const file of files) {
        const document = lists.open(file);
        const first = lists.count;
        const isKept = await isKeptFailures(file);
        for await (const images of lists.read(document)) {
            for (const image of images)
                lists.note(image);
            yield isKept ? images.map(image => ({ ...image, again: true })) : images;
        }
        lists.close(document, first);
    }
    lists.judge();
}
async function prepare(options) {
    const { name = 'urls', urls, urlsFile = [], select, holdsKeys, directory, workspace, rewriting } = options;
    const formats = (0,file_format/* formatsOf */.IO)(holdsKeys === true);
    const isLeftOut = (path) => rewriting?.isOwn(path) === true;
    const { files, problems } = await findFiles(urlsFile, directory, workspace, formats, isLeftOut);
    return {
        files,
        problems: [
            ...inlineProblems(urls, name),
            ...problems.map(problem => (0,base_sentence/* faultAt */.ux)(`${name}-file`, problem)),
            ...emptyFileProblems(files, options),
            ...(await checkSelect(select)),
            ...((await rewriting?.problemsOf(files)) ?? []),
        ],
    };
}
function inlineProblems(urls, name) {
    if (typeof urls !== 'string' || !isJsonArray(urls))
        return [];
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
const MAX_SELECT_MS = 10_000;
const wallTime = () => performance.now();
function selectTime({ selectMs = MAX_SELECT_MS, deadlineMs, cpuTime = wallTime }) {
    if (deadlineMs === undefined)
        return new TimeBudget(selectMs, { cpuTime });
    return new TimeBudget(Math.min(selectMs, deadlineMs), { cpuTime, wallMs: deadlineMs });
}
/** All lists of a run, and how what was asked fits them. */
class Lists {
    #options;
    #select;
    #absent;
    /** Lists of keys have no setting for the field; theirs is called `key`. */
    #fit;
    #pagesFit;
    #problems = [];
    /** What is left of lists, and why. */
    #notices = [];
    #withSemicolons = [];
    #emptyLists;
    #selectTime;
    #count = 0;
    #isExpiryTold = false;
    constructor(options, select) {
        this.#options = options;
        this.#select = select;
        this.#selectTime = selectTime(options);
        this.#absent = new AbsentFields(options);
        this.#emptyLists = new EmptyLists(options);
        this.#fit = options.holdsKeys ? undefined : new ListFit(options.urlField, select);
    }
    /** URLs so far. */
    get count() {
        return this.#count;
    }
    readInline() {
        const { urls = '' } = this.#options;
        const options = { ...this.#options, ...AS_THEY_ARE, select: [] };
        const { name = 'urls' } = options;
        if (typeof urls === 'string' && !isJsonArray(urls))
            return withoutPlaces(readUrlList(oneChunk(urls), name, options, newDocumentFacts()));
        const values = typeof urls === 'string' ? parseJson(urls, name) : urls;
        const fit = this.#fit?.add(name, false);
        return this.#absent.observe((0,documents_records/* imageUrlsInStream */.Zh)(values, `${name}, `, options, fit), name);
    }
    open(file) {
        const { takesRelative, rewriting } = this.#options;
        const notes = rewriting?.notesOf(file) ?? { ...AS_THEY_ARE, takesRelative: () => takesRelative === true };
        const hasSelect = file_format/* SELECTED */.q6.has(file.format);
        const fit = file_format/* HAS_FIELDS */.xc.has(file.format) ? this.#fitOf(file, hasSelect) : undefined;
        const select = hasSelect ? this.#select : [];
        return new ListDocument(file, { ...this.#options, ...notes, select, selectTime: this.#selectTime }, fit);
    }
    read(document) {
        const { name, format } = document.file;
        return OBSERVED.has(format) ? this.#absent.observe(document.read(), name) : document.read();
    }
    /** Told each of them. */
    note({ where, place, unreadableExpiry: value }) {
        this.#count++;
        if (value === undefined || this.#isExpiryTold)
            return;
        this.#isExpiryTold = true;
        const { expiresField: field = '', notice } = this.#options;
        const sentence = (0,say/* say */.c)('expiry-unreadable', { where, field, value: (0,printable/* printable */.g$)((0,quote/* shorten */.ml)(value)) });
        const line = place?.line;
        notice?.(place && line !== undefined ? (0,base_sentence/* placedAt */.Bc)({ file: place.file, line }, sentence) : sentence);
    }
    /**
     * Told each document behind its last URL.
     * @param first the position of its first one, from 0
     */
    close(document, first) {
        this.#problems.push(...document.problems);
        this.#notices.push(...document.notices);
        this.#emptyLists.add(document);
        if (document.hasSemicolons)
            this.#withSemicolons.push(document.file.name);
        this.#options.rewriting?.noteDocument(document, first);
    }
    /** @throws SettingsError where a list cannot be read, and where lists without URLs are an error */
    judge() {
        const problems = [...this.#problems, ...this.#emptyLists.problems];
        if (problems.length > 0)
            throw new errors/* SettingsError */.GN(problems, 'sources');
        const { notice, ifNoUrls } = this.#options;
        for (const sentence of this.#absent.sentences())
            notice?.(sentence);
        for (const sentence of this.#notices)
            notice?.(sentence);
        if (this.#withSemicolons.length > 0)
            notice?.((0,say/* say */.c)('csv-semicolons', { lists: listsText(this.#withSemicolons) }));
        if (!this.#fit)
            return;
        const { sentences, isError } = this.#fit.judge();
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
    /** Pages are one input: many a post has no cover. */
    #fitOf({ name, format }, hasSelect) {
        if (format !== 'markdown')
            return this.#fit?.add(name, hasSelect);
        this.#pagesFit ??= this.#fit?.add(name, hasSelect);
        return this.#pagesFit;
    }
}
/** Lists that are only read. */
const AS_THEY_ARE = {
    mode: 'none',
    suffix: '',
    storedFields: [],
    takesRelative: () => false,
};
/** Formats of which any record may lack any field. */
const OBSERVED = new Set(['json', 'json-lines']);
/** What is no file has none. */
async function* withoutPlaces(parts) {
    for await (const images of parts)
        for (const portion of (0,image_url/* inPortions */.oQ)(images))
            yield portion.map(({ place: _, ...image }) => image);
}
function withSetting(sentence) {
    return (0,say/* say */.c)('no-urls-error', { sentence });
}
async function* oneChunk(text) {
    yield text;
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
 * Said to one request, said to all. A denial is not among them: policies open some prefixes and close others, and give
 * some rights and not others.
 */
const STORE_WIDE = new Set([
    'store-auth',
    'store-bucket',
    'store-endpoint',
    'store-clock',
]);
/** Whether it is about one key, and says nothing of the store. */
function isOfOneKey({ reason }) {
    return reason === 'key-collision' || reason === 'key-invalid';
}
/** After so many straight failures a store counts as gone (restic's breaker in idea). */
const MAX_STRAIGHT_FAILURES = 10;
class StoreHealth {
    #isFatal;
    #straightFailures = 0;
    /** @param isFatal what else, beside `STORE_WIDE` and a full disk, no further request of this caller's would escape */
    constructor(isFatal) {
        this.#isFatal = isFatal;
    }
    /** Nothing was heard of it for so many requests that no further one is worth while. */
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

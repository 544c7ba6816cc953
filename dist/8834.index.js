export const id = 8834;
export const ids = [8834];
export const modules = {

/***/ 42892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ isCalled),
/* harmony export */   f$: () => (/* binding */ columnMissing),
/* harmony export */   h0: () => (/* binding */ looksLikeUrl),
/* harmony export */   xs: () => (/* binding */ findColumns)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45749);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80617);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54796);
/** Names the columns of a CSV or TSV file by its first row. */




/** A file without a header is read as `rclone copyurl --urls` reads it: URL, then key. */
const HEADERLESS = {
    titles: ['url', 'key'],
    names: { urlField: 'url', keyField: 'key' },
    hasHeader: false,
};
/**
 * @param coverage receives the first row if it has no URL column, so that all lists are checked together
 * @throws SettingsError with the columns found if a requested one is missing
 */
function findColumns(firstRow, fileName, names, coverage) {
    const cells = firstRow.map(cell => cell.trim());
    if (!cells.some(cell => isCalled(cell, names.urlField))) {
        if (looksLikeUrl(cells[0] ?? ''))
            return HEADERLESS;
        if (names.takesImageUrls && cells.some(cell => isCalled(cell, _records_js__WEBPACK_IMPORTED_MODULE_3__/* .SCRAPY_FIELD */ ._H)))
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('csv-image-urls', { name: fileName })], 'sources');
        if (names.urlIsOptional)
            return { titles: titlesOf(cells, names), names, hasHeader: true };
        if (!coverage)
            throw missing(names.urlField, names.holdsKeys ? undefined : 'url-field', cells, fileName);
        coverage.header = cells;
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
/** A requested column takes the spelling of the setting; empty and repeated titles become `column N`. */
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
/** @param input the input that names the field, if there is one */
function columnMissing(field, input, firstRow, name) {
    const about = { name, field, cells: (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .cellsText */ .N2)(firstRow) };
    return input === undefined ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('column-missing', about) : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('column-missing-input', { ...about, input });
}
function missing(...about) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([columnMissing(...about)], 'sources');
}


/***/ }),

/***/ 866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ quotedEnd),
/* harmony export */   w: () => (/* binding */ readCsvRows)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _image_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30612);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1698);
/**
 * Splits a CSV or TSV file into rows. A quote that is never closed would swallow the rows after it, so that it counts
 * as text.
 */



/**
 * A row spans several lines only if all its quotes follow RFC 4180. Each quoted cell must end right before a delimiter
 * or line end, inner quotes must be doubled, and other quotes are not allowed. Within one line odd quotes are allowed.
 *
 * Writers of TSV rarely quote, so a stricter rule applies to a cell over several lines that holds a tab. These lines
 * must not be as wide as a row themselves, and the whole row must be as wide as the first row.
 * @param isPiped a line that cannot be read is a row of its own
 * @throws SettingsError if a line cannot be read
 */
async function* readCsvRows(text, name, delimiter, most = _lines_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LINE_CHARACTERS */ .pw, isPiped = false) {
    const rows = new Rows(delimiter, most);
    for await (const lines of (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .Se)(text, most)) {
        const whole = [];
        for (const line of lines) {
            const { fault } = line;
            if (fault && !isPiped)
                throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([(0,_image_url_js__WEBPACK_IMPORTED_MODULE_1__/* .inLine */ .i2)(name, line.number, fault)], 'sources');
            if (fault)
                whole.push(...rows.end(), { ...rowOf([line], undefined), fault });
            else
                whole.push(...rows.take(line));
        }
        yield whole;
    }
    yield rows.end();
}
class Rows {
    #delimiter;
    /** Characters of a row. */
    #most;
    /** Lines of the row that is still open, as written. */
    #open = [];
    #openLength = 0;
    /** Start of the open cell in the first of these lines. */
    #openAt = 0;
    /** Used for TSV: a cell over these lines holds a tab. */
    #holdsTab = false;
    /** Number of cells in the first row. */
    #width = 0;
    constructor(delimiter, most) {
        this.#delimiter = delimiter;
        this.#most = most;
    }
    /** @returns the rows that the line completed */
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
            return [rowOf([line], undefined)];
        const { openAt, isStrict } = quotesOf(line.text, this.#delimiter);
        if (openAt === undefined)
            return [rowOf([line], undefined)];
        if (!isStrict)
            return [rowOf([line], openAt)];
        this.#open = [line];
        this.#openLength = line.text.length;
        this.#openAt = openAt;
        this.#holdsTab = this.#isTabbed(line.text.slice(openAt));
        return [];
    }
    #continue(line) {
        this.#open.push(line);
        this.#openLength += line.text.length + line.end.length;
        // The quote stands for the one that opened the cell in an earlier line.
        const { openAt, isStrict } = quotesOf(`"${line.text}`, this.#delimiter);
        if (!isStrict || this.#openLength > this.#most)
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
        const row = rowOf(this.#open, undefined);
        if (this.#holdsTab && cellCount(row.text, this.#delimiter) !== this.#width)
            return this.#giveUp();
        this.#open = [];
        return [row];
    }
    #isTabbed(text) {
        return this.#delimiter === '\t' && text.includes('\t');
    }
    /** Whether the line could be a row: it is as wide as the first row. */
    #isRow(line) {
        return line !== undefined && cellCount(line.text, this.#delimiter) === this.#width;
    }
    /**
     * Makes the first line a row and reads the lines after it again. This stays linear: only the last of them can open
     * a row. An earlier line with an odd number of quotes would have closed this row.
     */
    #giveUp() {
        const [first, ...others] = this.#open;
        this.#open = [];
        const rows = first ? [rowOf([first], this.#openAt)] : [];
        return rows.concat(others.flatMap(line => this.take(line)));
    }
}
function rowOf(lines, strayFrom) {
    const [{ number, offset } = { number: 0, offset: 0 }] = lines;
    const text = lines.map((line, index) => line.text + (index < lines.length - 1 ? line.end : '')).join('');
    return { number, offset, text, end: lines.at(-1)?.end ?? '', strayFrom };
}
/** Reads cells as csv-parse does with `relax_quotes`: a quote opens a cell only at its start. */
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
/** Counts the cells of a text; a quote that is never closed is text. */
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
/** Returns the part of a line that belongs to the cell left open before it. */
function openPart(line) {
    return line.slice(0, (quotedEnd(`"${line}`, 0) ?? line.length + 1) - 1);
}
/** Returns the offset after the quote that closes the one at `start`; undefined if none does. */
function quotedEnd(line, start) {
    const quoted = /"[^"]*(?:""[^"]*)*"(?!")/y;
    quoted.lastIndex = start;
    return quoted.test(line) ? quoted.lastIndex : undefined;
}


/***/ }),

/***/ 39833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ quotedCell),
/* harmony export */   l: () => (/* binding */ StoredColumns)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45749);
/* harmony import */ var _image_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30612);
/** Finds the columns NAME_stored_key and so on; missing ones go right after the URL column. */



class StoredColumns {
    #urlColumn;
    #delimiter;
    #facts;
    #file;
    #newFields;
    /** Existing columns, from left to right. */
    #known;
    /** Notes the titles that the header lacks, for the writer to add. */
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
    /** @param url index of the row's URL; undefined if it has none */
    noteRow(row, cells, url) {
        // Blank lines are skipped, and so are rows that end before the URL column.
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
/** @returns a cell that RFC 4180 readers read as this text */
function quotedCell(text, delimiter) {
    return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
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

/***/ 95009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ STORED_FIELDS)
/* harmony export */ });
/** All fields, in the order in which they are written. */
const STORED_FIELDS = ['key', 'url', 'width', 'height'];


/***/ }),

/***/ 30612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   ci: () => (/* binding */ LinePlace),
/* harmony export */   i2: () => (/* binding */ inLine),
/* harmony export */   oQ: () => (/* binding */ inPortions)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45749);
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
class LinePlace {
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
/* harmony export */   O: () => (/* binding */ parseJsonExactly),
/* harmony export */   V: () => (/* binding */ stringEnd)
/* harmony export */ });
/** Parses JSON so that long integers keep their digits: ids of posts exceed what a number holds exactly. */
/** Quick test for a long integer. The character before it excludes most digits inside URLs. */
const LONG_INTEGER = /(?:^|[\s:,[])-?[1-9]\d{15}/;
/**
 * Works as `JSON.parse`, but returns integers beyond 2^53 as text, because a number would round them.
 * A reviver is no option: it overflows the stack on some thousands of levels.
 * @throws SyntaxError if the text is not JSON
 */
function parseJsonExactly(text) {
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


/***/ }),

/***/ 50447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findJsonError)
/* harmony export */ });
/** Finds where a text stops being JSON. `JSON.parse` gives the place for some errors only. */
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
/** Returns the length that a sticky expression matches at `at`. */
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
 * Finds where wanted values stand in a JSON text. It follows a tree of the wanted paths and skips all else. It builds
 * no tree of the text, and its explicit stack takes any depth.
 */

function newWanted() {
    return { children: undefined, start: -1, end: -1, nameSpace: -1, nameStart: -1 };
}
/** @returns the node of a path; added if it is missing */
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
 * The last of several members with one name counts, as for `JSON.parse`. A value found below an earlier one is
 * recognised by its offset: it lies before the start of the last one.
 * @param text valid JSON
 * @param from offset of the value, or of white space before it
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
/** @returns the offset to continue at: after the value, or inside it if it was opened */
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
/** Returns the offset after a value of any kind. */
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
// EXTERNAL MODULE: ./lib/base/messages/say.js + 39 modules
var say = __webpack_require__(45749);
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
    return select.flatMap(path => {
        try {
            parse(path);
            return [];
        }
        catch (error) {
            return [(0,say/* say */.c)('select-invalid', { input, path: (0,printable/* printable */.g$)((0,quote/* shorten */.ml)(path)), fault: (0,errors/* messageOf */.bD)(error) })];
        }
    });
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

/***/ 58122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ selectProblem),
/* harmony export */   ET: () => (/* binding */ findInTime),
/* harmony export */   ib: () => (/* binding */ selectedUrls)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45749);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89206);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54796);
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
                if (!isTaken(found.path) || (known && isKnown(known, (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .pointerOf */ .rq)(found.path))))
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
        ? (0,_records_js__WEBPACK_IMPORTED_MODULE_4__/* .imageUrlsInArray */ .C0)(value, keys, place, names, coverage)
        : (0,_records_js__WEBPACK_IMPORTED_MODULE_4__/* .imageUrlsOf */ .Rm)(value, keys, place, names, '.', coverage);
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

/***/ 1698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   ai: () => (/* binding */ MAX_TEXT_LINE),
/* harmony export */   m$: () => (/* binding */ lineLimit),
/* harmony export */   pw: () => (/* binding */ MAX_LINE_CHARACTERS)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45749);
/* harmony import */ var _piped_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67621);
/** Splits text into numbered lines chunk by chunk; the whole list is never in memory. */


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
        const broken = isBroken && written.includes(_piped_text_js__WEBPACK_IMPORTED_MODULE_1__/* .BROKEN */ .M);
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
        isBroken ||= chunk.includes(_piped_text_js__WEBPACK_IMPORTED_MODULE_1__/* .BROKEN */ .M);
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
/* harmony export */   zX: () => (/* binding */ listsText)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45749);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/** Names of members, columns and lists for a sentence: the first few, each sanitised and shortened. */



/** Most members or columns that one sentence names. */
const MAX_NAMES = 20;
/** Most characters of one name. */
const MAX_NAME = 60;
/** Most lists that one sentence names. */
const MAX_LISTS = 3;
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

/***/ 67621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decodePiped),
/* harmony export */   M: () => (/* binding */ BROKEN)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99770);
/**
 * Decodes a pipe, whose first lines are done long before its last arrives: bytes that are not UTF-8 cost their line
 * alone. In the first line they mean that the whole text has another encoding.
 */


/** Stands for bytes that are not UTF-8. The text of a list never holds this character. */
const BROKEN = '\0';
const LF = 10;
/** Bytes after which a first line without an end is read all the same. */
const MAX_FIRST = 1_048_576;
const UTF_16_MARKS = ['fffe', 'feff'];
const strict = new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** @throws SettingsError as `decodeText` does, if the first line is not text */
async function* decodePiped(bytes, name) {
    const chunks = bytes[Symbol.asyncIterator]();
    const rest = { [Symbol.asyncIterator]: () => chunks };
    let held = Buffer.alloc(0);
    let isFirst = true;
    for await (const chunk of rest) {
        held = held.length > 0 ? Buffer.concat([held, chunk]) : chunk;
        // A byte order mark of UTF-16 has two bytes.
        if (isFirst && held.length < 2)
            continue;
        if (isFirst && UTF_16_MARKS.includes(held.toString('hex', 0, 2))) {
            yield* (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(joined(held, rest), name);
            return;
        }
        if (isFirst) {
            const end = held.indexOf(LF) + 1;
            if (end === 0 && held.length < MAX_FIRST)
                continue;
            const first = end || wholeLength(held);
            yield* (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(joined(held.subarray(0, first)), name);
            held = held.subarray(first);
            isFirst = false;
        }
        const length = wholeLength(held);
        if (length > 0)
            yield decoded(held.subarray(0, length));
        held = held.subarray(length);
    }
    if (isFirst)
        yield* (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(joined(held), name);
    else if (held.length > 0)
        yield BROKEN;
}
async function* joined(start, rest) {
    yield start;
    if (rest)
        yield* rest;
}
function decoded(bytes) {
    try {
        return strict.decode(bytes);
    }
    catch {
        return linesIn(bytes).map(decodedLine).join('\n');
    }
}
function decodedLine(line) {
    try {
        return strict.decode(line);
    }
    catch {
        return BROKEN;
    }
}
function linesIn(bytes) {
    const lines = [];
    let start = 0;
    for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF, start)) {
        lines.push(bytes.subarray(start, end));
        start = end + 1;
    }
    return [...lines, bytes.subarray(start)];
}
/** Returns the length without a character at the end whose last bytes are still to come. */
function wholeLength(bytes) {
    for (let back = 1; back <= 3 && back <= bytes.length; back++) {
        const byte = bytes[bytes.length - back];
        if (byte < 0x80)
            return bytes.length;
        const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 0;
        if (needed > 0)
            return needed > back ? bytes.length - back : bytes.length;
    }
    return bytes.length;
}


/***/ }),

/***/ 89206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ LineCounter),
/* harmony export */   rq: () => (/* binding */ pointerOf),
/* harmony export */   zp: () => (/* binding */ inPlace)
/* harmony export */ });
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);

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
/** A low surrogate is the second half of a character and is not counted. */
const FIRST_LOW_SURROGATE = 0xdc00;
const LAST_LOW_SURROGATE = 0xdfff;
/** Adds the line of the place, if it has one. */
function inPlace(place, sentence) {
    const line = place?.line;
    return place && line !== undefined ? (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .placedAt */ .Bc)({ file: place.file, line }, sentence) : sentence;
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45749);
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45749);
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

/***/ 54796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _H: () => (/* binding */ SCRAPY_FIELD),
  TE: () => (/* binding */ idFieldText),
  C0: () => (/* binding */ imageUrlsInArray),
  Zh: () => (/* binding */ imageUrlsInStream),
  Rm: () => (/* binding */ imageUrlsOf),
  _q: () => (/* binding */ otherFields)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 39 modules
var say = __webpack_require__(45749);
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
/** Joins field names to the text of the `id-field` input, one a line. */
function idFieldText(fields = []) {
    return fields.join('\n');
}
/** Without a prototype, a field called `__proto__` is ordinary data. */
function withoutPrototype(entries) {
    // An object made in one step takes half the memory of one that grows.
    return Object.setPrototypeOf(Object.fromEntries(entries), null);
}


/***/ }),

/***/ 16235:
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
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 39 modules
var say = __webpack_require__(45749);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/input/documents/image-url.js
var image_url = __webpack_require__(30612);
// EXTERNAL MODULE: ./lib/input/documents/lines.js
var documents_lines = __webpack_require__(1698);
// EXTERNAL MODULE: ./lib/input/documents/records.js + 1 modules
var records = __webpack_require__(54796);
// EXTERNAL MODULE: ./lib/input/documents/csv/csv-quotes.js
var csv_quotes = __webpack_require__(866);
;// CONCATENATED MODULE: ./lib/input/documents/csv/csv-cells.js
/** The cells of a row with their places. Odd quotes are read as csv-parse reads them with `relax_quotes`. */

function cellsOf({ text, strayFrom }, delimiter) {
    const cells = [];
    const textFrom = strayFrom ?? Number.POSITIVE_INFINITY;
    for (let start = 0; start <= text.length;) {
        const quoteEnd = text[start] === '"' && start < textFrom ? (0,csv_quotes/* quotedEnd */.c)(text, start) : undefined;
        const next = text.indexOf(delimiter, quoteEnd ?? start);
        const end = next < 0 ? text.length : next;
        cells.push({ value: cellValue(text, start, quoteEnd, end), start, end, quoted: quoteEnd === end });
        start = end + 1;
    }
    return cells;
}
/** Text after the closing quote makes both quotes text; quotes doubled between them stay single. */
function cellValue(text, start, quoteEnd, end) {
    if (quoteEnd === undefined)
        return text.slice(start, end);
    const inner = text.slice(start + 1, quoteEnd - 1).replaceAll('""', '"');
    return quoteEnd === end ? inner : `"${inner}${text.slice(quoteEnd - 1, end)}`;
}

// EXTERNAL MODULE: ./lib/input/documents/csv/csv-columns.js
var csv_columns = __webpack_require__(42892);
;// CONCATENATED MODULE: ./lib/input/documents/csv/csv-delimiter.js
/** Detects semicolons between cells: Excel writes them in countries with a decimal comma. */



/**
 * Looks at the first line that is not blank. Only a header decides, because a URL may hold semicolons.
 * @param names columns that the settings name
 * @param most characters of a line
 */
async function findDelimiter(text, names, most = documents_lines/* MAX_LINE_CHARACTERS */.pw) {
    const chunks = text[Symbol.asyncIterator]();
    const read = [];
    let start = '';
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
        read.push(next.value);
        start += next.value;
        if (/\S.*[\r\n]/.test(start) || start.length > most)
            break;
    }
    const [header = ''] = start.trimStart().split(/[\r\n]/, 1);
    return { delimiter: hasSemicolons(header, names) ? ';' : ',', text: both(read, chunks) };
}
function hasSemicolons(header, names) {
    if (!header.includes(';') || (0,csv_columns/* looksLikeUrl */.h0)(header))
        return false;
    const [byComma, bySemicolon] = [valuesIn(header, ','), valuesIn(header, ';')];
    return (!byComma.some(value => names.some(name => (0,csv_columns/* isCalled */.AP)(value, name))) && bySemicolon.length > byComma.length);
}
function valuesIn(header, delimiter) {
    const row = { number: 1, offset: 0, text: header, end: '', strayFrom: undefined };
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
/** Reads `.csv` and `.tsv`, with ragged and empty rows, and notes the cells that a writer changes. */









/**
 * @param delimiter a comma becomes a semicolon if the header says so
 * @yields the URLs that each chunk completed
 * @throws SettingsError if a line is too long, or if the URL column is missing and `facts` has no coverage
 */
async function* readCsv(text, file, delimiter, options, facts) {
    const texts = options.texts && (await Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(5747), __webpack_require__.e(3645)]).then(__webpack_require__.bind(__webpack_require__, 23645)));
    const columns = texts?.columnsOf(options) ?? [];
    const most = texts ? documents_lines/* MAX_TEXT_LINE */.ai : documents_lines/* MAX_LINE_CHARACTERS */.pw;
    const names = [options.urlField, ...columns.map(({ name }) => name)];
    const csv = delimiter === '\t' ? { text, delimiter } : await findDelimiter(text, names, most);
    facts.hasSemicolons = csv.delimiter === ';';
    const reader = new RowReader(file, csv.delimiter, options, facts, texts?.cellTexts);
    for await (const rows of (0,csv_quotes/* readCsvRows */.w)(csv.text, file, csv.delimiter, most, options.isPiped))
        yield reader.read(rows);
}
class RowReader {
    #file;
    #delimiter;
    #options;
    #facts;
    #columns;
    #urlColumn = 0;
    /** Present with `add`. */
    #stored;
    #readerOfTexts;
    /** Present if a setting names columns that hold documents. */
    #texts;
    constructor(file, delimiter, options, facts, readerOfTexts) {
        this.#readerOfTexts = readerOfTexts;
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
        if (row.fault) {
            this.#facts.urlCount++;
            yield { url: '', where: (0,image_url/* lineOf */.cA)(this.#file, row.number), problem: row.fault };
            return;
        }
        const cells = cellsOf(row, this.#delimiter);
        const isBlank = cells.every(({ value }) => value.trim() === '');
        if (!this.#columns) {
            if (isBlank)
                return;
            const values = cells.map(({ value }) => value);
            this.#columns = (0,csv_columns/* findColumns */.xs)(values, this.#file, this.#options, this.#facts.coverage);
            const { titles, names } = this.#columns;
            this.#urlColumn = titles.indexOf(names.urlField);
            this.#texts = this.#readerOfTexts?.({
                file: this.#file,
                delimiter: this.#delimiter,
                options: this.#options,
                facts: this.#facts,
                columns: this.#columns,
                header: values,
            });
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
        const { coverage } = this.#facts;
        const cell = cells[this.#urlColumn];
        const place = { file: this.#file, ...placeIn(row, cell) };
        // A header without the URL column was already noted, once for all rows.
        const rowCoverage = coverage?.header ? undefined : coverage;
        const record = recordOf(cells, titles);
        const rest = this.#texts?.without(record) ?? record;
        for (const { image } of (0,records/* imageUrlsOf */.Rm)(rest, [], where, names, ', ', rowCoverage)) {
            const url = this.#facts.urlCount++;
            if (this.#options.mode === 'replace' && cell && image.problem === undefined)
                this.#noteReplace(row, cell, url);
            this.#stored?.noteRow(row, cells, image.problem === undefined ? url : undefined);
            yield { ...image, place };
        }
        if (this.#texts) {
            // A row without a URL of its own keeps its cells beside the other rows'.
            if (names.urlIsOptional && !cell?.value.trim())
                this.#stored?.noteRow(row, cells, undefined);
            yield* this.#texts.imagesIn(row, cells, record, index => placeIn(row, cells[index]));
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
/** A short row lacks its last fields; cells beyond the header are called `column N`. */
function recordOf(cells, titles) {
    return Object.fromEntries(cells.map(({ value }, index) => [titles[index] ?? `column ${index + 1}`, value]));
}
/** Returns line and column where the cell begins, which may be in a later line of the row. */
function placeIn({ text, number }, cell) {
    const before = text.slice(0, cell?.start ?? 0);
    // Fast path: most cells begin in the first line, after characters of one UTF-16 unit each.
    if (!/[\r\n\ud800-\udfff]/.test(before))
        return { line: number, column: before.length + 1 };
    const lines = before.split(/\r\n|\n|\r/);
    return { line: number + lines.length - 1, column: [...(lines.at(-1) ?? '')].length + 1 };
}

// EXTERNAL MODULE: ./lib/input/documents/document-facts.js
var document_facts = __webpack_require__(72734);
// EXTERNAL MODULE: ./lib/input/documents/names.js
var documents_names = __webpack_require__(80617);
// EXTERNAL MODULE: ./lib/input/documents/place.js
var documents_place = __webpack_require__(89206);
;// CONCATENATED MODULE: ./lib/input/documents/python-text.js
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
        return (0,say/* say */.c)('python-traceback', { fault });
    PRINTED.lastIndex = index;
    return PRINTED.test(text) ? (0,say/* say */.c)('python-print', { fault }) : fault;
}
/** Returns the problem if Python wrote this line of a text list. */
function pythonProblem(line) {
    if (!/^[T[({]/.test(line))
        return undefined;
    if (TRACEBACK.test(line))
        return (0,say/* say */.c)('line-traceback');
    return /^(?:\[|\(|\{)\s*[ub]?'/.test(line) ? (0,say/* say */.c)('line-python') : undefined;
}

// EXTERNAL MODULE: ./lib/input/documents/record-values.js
var record_values = __webpack_require__(81635);
// EXTERNAL MODULE: ./lib/input/documents/text.js
var documents_text = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/input/documents/json/exact-json.js
var exact_json = __webpack_require__(82878);
;// CONCATENATED MODULE: ./lib/input/documents/json/image-paths.js
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
    /** `12 image URLs at $.posts[*].images[*]`, largest count first; undefined if no image was seen. */
    get sentence() {
        const found = [...pathsOf(this.#top)]
            .filter(({ path }) => path.length <= MAX_PATH)
            .sort((a, b) => b.count - a.count)
            .slice(0, MAX_PATHS);
        if (found.length === 0)
            return undefined;
        return (0,sentence/* listed */.KE)(...found.map(({ path, count }) => (0,say/* say */.c)('there-images', { path: (0,printable/* printable */.g$)(path), count })));
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

// EXTERNAL MODULE: ./lib/input/documents/json/json-scan.js
var json_scan = __webpack_require__(84728);
// EXTERNAL MODULE: ./lib/input/documents/json/stored-member.js
var stored_member = __webpack_require__(51584);
;// CONCATENATED MODULE: ./lib/input/documents/json/json-edits.js
/** Notes where a writer changes a JSON text: the strings that hold URLs, or members beside them. */







const QUOTING = { kind: 'json' };
/** Yields the same URLs, and notes their places after the last one. */
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
        facts.problems.push((0,sentence/* faultAt */.ux)((0,sentence/* listed */.KE)(where, pointer || '/'), problem));
}
/**
 * Removes a member of the outermost object, with one comma beside it.
 * @param text an object that has the member
 * @param offset offset of the text in the document
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
/** @param offset offset of the text in the document */
function replaceEdits(text, urls, offset) {
    const root = (0,json_scan/* newWanted */.w)();
    const nodes = urls.map(({ path }) => (0,json_scan/* want */.Rd)(root, path));
    (0,json_scan/* findWanted */.Bu)(text, root);
    return urls.flatMap(({ url }, index) => {
        const { start, end } = nodes[index];
        // A long integer was read as text, but is no string that could hold a URL.
        if (text[start] !== '"')
            return [];
        return [{ kind: 'replace', offset: offset + start + 1, length: end - start - 2, quoting: QUOTING, url }];
    });
}
/** @param value the parsed text */
function memberEdits(text, value, urls, suffix, offset) {
    const problems = [];
    const members = new Map();
    for (const { path, url } of urls) {
        const at = path.findLastIndex(key => typeof key === 'string');
        if (at < 0) {
            problems.push({ pointer: (0,documents_place/* pointerOf */.rq)(path), problem: (0,say/* say */.c)('rewrite-no-member') });
            continue;
        }
        const pointer = (0,documents_place/* pointerOf */.rq)(path.slice(0, at + 1));
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
        const shape = shapeOf((0,record_values/* valueAt */.fK)(value, [...member.holder, member.name]), member.leaves);
        // The member is missing (-1), or belongs to an earlier duplicate of the parent, which does not count.
        if (stored.start < parent.start)
            edits.push(newMember(text, named, member.name + suffix, shape, offset));
        else {
            const old = (0,record_values/* valueAt */.fK)(value, [...member.holder, member.name + suffix]);
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
/** Reads `.json` files and JSON in the `urls` input: an array of URLs or records, or what `select` finds. */














/** Characters. JSON must be in memory as a whole; larger lists belong in JSON Lines. */
const MAX_DOCUMENT = 268_435_456;
/** @throws SettingsError if the text is not JSON or has no accepted shape */
async function readJson(chunks, file, options, facts) {
    const text = await (0,documents_text/* wholeText */.r0)(chunks, MAX_DOCUMENT, (0,say/* say */.c)('json-too-long', { name: file, most: MAX_DOCUMENT }));
    // An empty file is an empty list, as in the other formats.
    if (text.trim() === '')
        return [];
    const value = parseJson(text, file);
    const problem = (0,selected_urls/* selectProblem */.E9)(value, options);
    if (problem)
        throw new errors/* SettingsError */.GN([(0,sentence/* faultAt */.ux)(file, problem)], 'sources');
    if (isJsonFeed(value, options)) {
        const { jsonFeedUrls } = await Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(5747), __webpack_require__.e(5242)]).then(__webpack_require__.bind(__webpack_require__, 65242));
        return withPlaces(jsonFeedUrls(text, value, file, options, facts), file);
    }
    const texts = options.texts && (await Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(5747), __webpack_require__.e(1257)]).then(__webpack_require__.bind(__webpack_require__, 31257)));
    const find = () => withPlaces(foundIn(text, value, file, options, facts, texts), file);
    return (0,selected_urls/* findInTime */.ET)(find, text.length, file, options, facts);
}
function* foundIn(text, value, file, options, facts, texts) {
    const { held, rest } = texts?.splitTexts(value, options, facts) ?? { held: [], rest: value };
    const found = options.select.length > 0
        ? (0,selected_urls/* selectedUrls */.ib)(rest, file, options, facts)
        : (0,records/* imageUrlsInArray */.C0)(arrayIn(rest, file, options), [], `${file}, `, options, facts.coverage);
    yield* noteEdits({ text, value: rest, offset: 0, found, where: file }, options, facts);
    if (texts)
        yield* texts.imagesInTexts(held, { text, offset: 0, value, rest, where: file }, options, facts);
}
/** A setting that names what to read comes first. */
function isJsonFeed(value, { takesImageUrls, texts }) {
    if (!takesImageUrls || texts || !(0,record_values/* isRecord */.u4)(value))
        return false;
    return (typeof value.version === 'string' && /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(value.version));
}
function* withPlaces(found, file) {
    for (const { image, path, inText } of found)
        yield { ...image, place: { file, pointer: (0,documents_place/* pointerOf */.rq)(path), ...inText } };
}
/** @throws SettingsError with line and column if the text is not JSON */
function parseJson(text, name) {
    try {
        // Inline text may begin with a byte order mark; for files the decoder drops it.
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
    // Only the texts count where no setting names URLs.
    if (names.urlIsOptional)
        return [];
    throw new errors/* SettingsError */.GN([noArray(value, name, names)], 'sources');
}
function noArray(value, name, { holdsKeys }) {
    const about = { name, kind: (0,record_values/* kindOf */.I)(value) };
    if (holdsKeys)
        return (0,say/* say */.c)('json-top-keys', about);
    const members = (0,record_values/* isRecord */.u4)(value) ? Object.keys(value) : [];
    if (members.length === 0)
        return (0,say/* say */.c)('json-top', about);
    const there = (0,say/* say */.c)('there-names', { level: '$', names: (0,documents_names/* namesText */.cb)(members), count: members.length });
    const sentence = (0,say/* say */.c)('json-top-names', { ...about, there });
    const paths = new ImagePaths();
    paths.note(value);
    const images = paths.sentence;
    return images ? (0,say/* say */.c)('json-top-images', { sentence, images }) : sentence;
}
/** Whether an inline list is JSON; no URL begins with a bracket. */
function isJsonArray(text) {
    return text.trimStart().startsWith('[');
}

// EXTERNAL MODULE: ./lib/input/documents/json/failed-member.js
var failed_member = __webpack_require__(65486);
;// CONCATENATED MODULE: ./lib/input/documents/json/json-lines.js
/** Reads `.jsonl` and `.ndjson`: a record or a quoted URL a line. A bad line costs only its own position. */











/** @yields the URLs that each chunk completed */
async function* readJsonLines(text, file, options, facts) {
    const texts = options.texts && (await Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(5747), __webpack_require__.e(1257)]).then(__webpack_require__.bind(__webpack_require__, 31257)));
    for await (const lines of (0,documents_lines/* readLines */.Se)(text, (0,documents_lines/* lineLimit */.m$)(options)))
        yield urlsInLines(lines, file, options, facts, texts);
}
/** Reads lines that are each a document. */
function urlsInLines(lines, file, options, facts, texts) {
    const read = () => fromLines(lines, file, options, facts, texts);
    if (options.select.length === 0 && !texts)
        return read();
    const characters = lines.reduce((sum, line) => sum + line.text.length, 0);
    return (0,selected_urls/* findInTime */.ET)(read, characters, file, options, facts);
}
function* fromLines(lines, file, options, facts, texts) {
    for (const line of lines) {
        if (!line.fault && line.text.trim() === '')
            continue;
        const where = (0,image_url/* lineOf */.cA)(file, line.number);
        for (const { image, path, inText } of fromLine(line, where, options, facts, texts)) {
            const place = { file, line: line.number, pointer: (0,documents_place/* pointerOf */.rq)(path), ...inText };
            yield { ...image, place, ...(options.isPiped && !facts.hasOwnRecords && { again: true }) };
        }
    }
}
function* fromLine({ text, offset, fault }, where, options, facts, texts) {
    let written;
    try {
        if (!fault)
            written = (0,exact_json/* parseJsonExactly */.O)(text);
    }
    catch {
        facts.urlCount++;
        const { column, index } = (0,json_error/* findJsonError */._)(text);
        yield brokenLine(where, withPythonHint((0,say/* say */.c)('line-not-json', { column }), text, index));
        return;
    }
    if (fault) {
        facts.urlCount++;
        yield brokenLine(where, fault);
        return;
    }
    if (!(0,failed_member/* hasFailedMember */.G8)(written))
        facts.hasOwnRecords = true;
    const value = (0,failed_member/* withoutFailedMember */.oN)(written);
    const problem = (0,selected_urls/* selectProblem */.E9)(value, options);
    if (problem) {
        facts.urlCount++;
        yield brokenLine(where, problem);
        return;
    }
    const { held, rest } = texts?.splitTexts(value, options, facts) ?? { held: [], rest: value };
    const found = options.select.length > 0
        ? (0,selected_urls/* selectedUrls */.ib)(rest, where, options, facts)
        : (0,records/* imageUrlsOf */.Rm)(rest, [], where, options, ', ', facts.coverage);
    yield* noteEdits({ text, value: rest, offset, found, where }, options, facts);
    if (texts)
        yield* texts.imagesInTexts(held, { text, offset, value, rest, where }, options, facts);
    if (options.mode !== 'none' && (0,failed_member/* hasFailedMember */.G8)(written))
        facts.edits.push(memberRemoval(text, failed_member/* FAILED_MEMBER */.Ff, offset));
}
function brokenLine(where, problem) {
    return { image: { url: '', where, problem }, path: [] };
}

;// CONCATENATED MODULE: ./lib/input/documents/no-url-line.js
/** Lines of a text list that are not just a URL. With `base-url` they would be read as relative URLs. */



/** Matches `- `, `* `, `1. `; before a URL the blank may be missing. */
const LIST_MARK = /^(?:[-*+•·]|\d{1,4}[.)、])(?=\s+\S|["'<]?(?:https?:|data:|\/\/))/i;
function listMarkProblem(line) {
    const mark = LIST_MARK.exec(line)?.[0];
    return mark === undefined ? undefined : (0,say/* say */.c)('line-list-mark', { mark });
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
    return isHeader ? (0,say/* say */.c)('line-header', { line: (0,printable/* printable */.g$)((0,quote/* shorten */.ml)(line)) }) : undefined;
}
function isHeaderCell(cell, urlField) {
    if (cell.toLowerCase() === urlField.toLowerCase() || CHINESE_HEADER.test(cell))
        return true;
    // Splits `imageUrl`, `image_url` and `Image URL` into words.
    const words = cell.replace(/([a-z])([A-Z])/g, '$1 $2').split(/[\s_-]+/);
    return words.every(word => HEADER_WORD.test(word));
}

;// CONCATENATED MODULE: ./lib/input/documents/url-list.js




const url_list_QUOTING = { kind: 'line' };
/** @yields the URLs that each chunk completed */
async function* readUrlList(text, file, options, facts) {
    const reader = new LineReader(file, options, facts);
    for await (const lines of (0,documents_lines/* readLines */.Se)(text))
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
            const place = new image_url/* LinePlace */.ci(this.#file, line.number, start + 1);
            const problem = line.fault ?? (holdsKeys ? undefined : problemOf(url, this.#isFirst, urlField));
            if (!line.fault)
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

;// CONCATENATED MODULE: ./lib/input/documents/mixed-list.js




/** @returns the URLs that each chunk completed */
async function readMixed(text, file, options, facts) {
    const chunks = text[Symbol.asyncIterator]();
    let start = '';
    while (start.trim() === '') {
        const next = await chunks.next();
        if (next.done)
            break;
        start += next.value;
    }
    const whole = joined(start, chunks);
    return isJsonArray(start)
        ? [await readJson(whole, file, options, facts)]
        : readMixedLines(whole, file, options, facts);
}
async function* joined(start, rest) {
    try {
        yield start;
        for (let next = await rest.next(); !next.done; next = await rest.next())
            yield next.value;
    }
    finally {
        await rest.return?.();
    }
}
async function* readMixedLines(text, file, options, facts) {
    const texts = options.texts && (await Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(5747), __webpack_require__.e(1257)]).then(__webpack_require__.bind(__webpack_require__, 31257)));
    const reader = new LineReader(file, options, facts);
    function* urlsIn(lines) {
        for (const line of lines) {
            const isRecord = line.text.trimStart().startsWith('{');
            yield* isRecord ? urlsInLines([line], file, options, facts, texts) : reader.read([line]);
        }
    }
    for await (const lines of (0,documents_lines/* readLines */.Se)(text, (0,documents_lines/* lineLimit */.m$)(options)))
        yield urlsIn(lines);
}

// EXTERNAL MODULE: ./lib/input/documents/piped-text.js
var piped_text = __webpack_require__(67621);
// EXTERNAL MODULE: ./lib/input/documents/read-text.js
var read_text = __webpack_require__(87889);
;// CONCATENATED MODULE: ./lib/input/documents/document.js
/**
 * One list or page: reads its URLs with their places and notes where a writer changes it. The text is not kept.
 * Parsers of pages are loaded only when a page is read.
 */












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
        this.#facts.edits.sort((a, b) => a.offset - b.offset);
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
                return readUrlList(this.#chunks(), name, options, facts);
            case 'csv':
                return readCsv(this.#chunks(), name, ',', options, facts);
            case 'tsv':
                return readCsv(this.#chunks(), name, '\t', options, facts);
            case 'json-lines':
                return readJsonLines(this.#chunks(), name, options, facts);
            case 'mixed':
                return await readMixed(this.#chunks(), name, options, facts);
            case 'json':
                return [await readJson(this.#chunks(), name, options, facts)];
            case 'markdown': {
                const { MAX_MARKDOWN, readMarkdownDocument } = await Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(5747)]).then(__webpack_require__.bind(__webpack_require__, 35747));
                return [await readMarkdownDocument(await this.#whole(MAX_MARKDOWN), name, options, facts)];
            }
            case 'html': {
                const { MAX_HTML, readHtmlDocument } = await Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(3153)]).then(__webpack_require__.bind(__webpack_require__, 33153));
                return [readHtmlDocument(await this.#whole(MAX_HTML), name, options, facts)];
            }
            case 'feed': {
                const { MAX_FEED, readFeed } = await Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(5747), __webpack_require__.e(1970)]).then(__webpack_require__.bind(__webpack_require__, 51970));
                return [readFeed(await this.#whole(MAX_FEED), name, options, facts)];
            }
        }
    }
    async *#chunks() {
        const { mode } = this.#options;
        const { piped, name } = this.file;
        const chunks = piped
            ? (0,piped_text/* decodePiped */.D)(piped, name)
            : mode === 'none'
                ? (0,documents_text/* readText */.yR)(this.file)
                : (0,read_text/* readDocumentText */.R)(this.file, this.#text);
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
// EXTERNAL MODULE: ./lib/input/documents/json/json-select.js + 1 modules
var json_select = __webpack_require__(87703);
;// CONCATENATED MODULE: ./lib/input/sources/absent-fields.js
/** Finds configured fields that no record has. Any JSON record may lack any field, so a wrong name would be silent. */


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

;// CONCATENATED MODULE: ./lib/input/sources/empty-lists.js
/** Finds inputs without a value, files of 0 bytes, and lists that hold no URL. */




/** @returns a sentence if no input has a value and `if-no-urls` is not set */
function noInputProblems({ urls, urlsFile = [], pipe, ifNoUrls, holdsKeys, isStep, }) {
    if (ifNoUrls || holdsKeys || urls !== undefined || pipe !== undefined || urlsFile.length > 0)
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
    add({ file: { name, format, piped }, isEmpty, problems }) {
        if (!isEmpty || problems.length > 0) {
            this.#read.push(name);
            return;
        }
        this.#empty.push(name);
        const { ifNoUrls, holdsKeys } = this.#asked;
        // A crawler that finds nothing writes nothing, whatever the format.
        const kind = piped ? undefined : (0,file_format/* formatNeverEmpty */.xu)(format);
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/files/workspace.js
var files_workspace = __webpack_require__(72208);
// EXTERNAL MODULE: ./lib/input/sources/list-file.js
var list_file = __webpack_require__(51840);
;// CONCATENATED MODULE: ./lib/input/sources/files.js
/** Resolves the patterns of `urls-file` to files, before any file is read. */





/**
 * @param directory absolute; relative patterns start there
 * @param workspace folders (symbolic links resolved) that files must lie in; undefined allows all
 * @param formats the formats that a list may have, by file ending; or the one that all have
 * @param isLeftOut whether to ignore a file that a glob found
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
    // A file name may hold brackets, so that an existing path is not read as a glob.
    if (magic < 0 || (await kindOf(path)) !== 'nothing')
        return [await (0,list_file/* checkFile */.vH)(path, directory, workspace, formats)];
    // Refuse before the walk: `/**` would read the whole disk first.
    const start = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(base, `${rest.slice(0, magic)}*`));
    if (workspace && !(0,files_workspace/* isNamedInside */.iT)(workspace, start))
        return [(0,say/* say */.c)('list-reaches-outside', { pattern })];
    const matches = [];
    // Not imported by name: Node 20 lacks it, and would name this export in place of its version.
    for await (const match of promises_.glob(rest, { cwd: base }))
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
 * Splits a pattern into a literal folder, whose name may hold brackets, and the pattern below it.
 * @param path the pattern, resolved to an absolute path
 * @param folders absolute; a relative pattern starts in the first one
 */
function splitPattern(path, [directory = '', ...others], isAbsolutePattern) {
    const base = isAbsolutePattern
        ? ([directory, ...others].find(folder => (0,files_workspace/* contains */.gR)(folder, path)) ?? (0,external_node_path_.parse)(path).root)
        : directory;
    return { base, rest: (0,external_node_path_.relative)(base, path) };
}
async function kindOf(path) {
    try {
        return (await promises_.stat(path)).isDirectory() ? 'directory' : 'other';
    }
    catch {
        return 'nothing';
    }
}

;// CONCATENATED MODULE: ./lib/input/sources/text-fields.js

function isJson(format) {
    return format === 'json' || format === 'json-lines' || format === 'mixed';
}
/** Whether `urls` may hold records: JSON, or the values of a caller. */
function hasRecords(urls) {
    return typeof urls === 'string' ? isJsonArray(urls) : urls !== undefined;
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
function text_fields_pathsOf(texts = []) {
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

;// CONCATENATED MODULE: ./lib/input/sources/inline.js
/** Reads the inline input: text with a URL a line, a JSON array, or the values of a caller. */





/** Text that is no JSON array. */
function isUrlText(urls) {
    return typeof urls === 'string' && !isJsonArray(urls);
}
/** @param name of the input, for messages */
function readUrlText(text, name, options) {
    return withoutPlaces(readUrlList(oneChunk(text), name, options, (0,document_facts/* newDocumentFacts */.b)()));
}
/** @param urls a JSON array, or values that may arrive one by one */
async function* readValues(urls, name, options, coverage) {
    const where = `${name}, `;
    const values = typeof urls === 'string' ? parseJson(urls, name) : urls;
    if (!options.texts)
        return yield* (0,records/* imageUrlsInStream */.Zh)(values, where, options, coverage);
    const { arrayWithTexts, valuesWithTexts } = await Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(5747), __webpack_require__.e(868)]).then(__webpack_require__.bind(__webpack_require__, 40868));
    yield* typeof urls === 'string'
        ? arrayWithTexts(values, where, options, coverage)
        : valuesWithTexts(values, where, options, coverage);
}
/** Inline URLs have no place in a file. */
async function* withoutPlaces(parts) {
    for await (const images of parts)
        for (const portion of (0,image_url/* inPortions */.oQ)(images))
            yield portion.map(withoutPlace);
}
function withoutPlace({ place: _, ...image }) {
    return image;
}
async function* oneChunk(text) {
    yield text;
}

;// CONCATENATED MODULE: ./lib/input/sources/kept-failures.js
/** Detects a failed-file that was kept. It looks before the list is read, because its first image may start at once. */




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
        return (0,exact_json/* parseJsonExactly */.O)(line);
    }
    catch {
        return undefined;
    }
}

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
    #images = new ImagePaths();
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
            ...columns.map(({ name, header = [] }) => withHint((0,csv_columns/* columnMissing */.f$)(this.#urlField, 'url-field', header, name), name, header)),
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

;// CONCATENATED MODULE: ./lib/input/sources/overwritten.js
/** Finds lists that a run would overwrite before it has read them. */



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

;// CONCATENATED MODULE: ./lib/input/sources/read.js
/**
 * Reads inline text and list files as a stream: one ImageUrl per input position, in order. The plan repairs and checks
 * URLs later. Must not import the network or `process`.
 */






















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
    for (const sentence of idleSettings(options, [...piped, ...files]))
        options.notice?.(sentence);
    const lists = new Lists(options, await (0,json_select/* pathReaders */.e)(options.select), await textFields(options));
    for await (const images of lists.readInline()) {
        for (const image of images)
            lists.note(image);
        yield images;
    }
    for (const file of piped) {
        const document = lists.openPipe(file);
        for await (const images of document.read()) {
            for (const image of images)
                lists.note(image);
            yield images.map(withoutPlace);
        }
        lists.close(document);
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
function pipedFile({ pipe, listFormat = 'mixed' }) {
    return pipe ? [{ name: pipe.name, path: '', size: 0, format: listFormat, piped: pipe.bytes }] : [];
}
async function prepare(options) {
    const { name = 'urls', urls, urlsFile = [], select, holdsKeys, directory, workspace, rewriting } = options;
    const formats = options.listFormat ?? (0,file_format/* formatsOf */.IO)(holdsKeys === true);
    const isLeftOut = (path) => rewriting?.isOwn(path) === true;
    const { files, problems } = await findFiles(urlsFile, directory, workspace, formats, isLeftOut);
    return {
        files,
        problems: [
            ...inlineProblems(urls, name),
            ...problems.map(problem => (0,sentence/* faultAt */.ux)(`${name}-file`, problem)),
            ...emptyFileProblems(files, options),
            ...(await (0,json_select/* checkSelect */.X)(select)),
            ...(await textProblems(options, files)),
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
            : new ListCoverage(options.urlField, [...select, ...text_fields_pathsOf(texts)]);
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
        const notes = rewriting?.notesOf(file) ?? { ...AS_THEY_ARE, takesRelative: () => takesRelative === true };
        const select = file_format/* SELECTED */.q6.has(file.format) ? this.#select : [];
        const texts = file_format/* HAS_RECORDS */.EU.has(file.format) ? this.#texts : undefined;
        const paths = isJson(file.format) ? [...select, ...text_fields_pathsOf(texts)] : select;
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
        const paths = [...select, ...text_fields_pathsOf(texts)];
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
        notice?.((0,documents_place/* inPlace */.zp)(place, sentence));
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
    #tellImageUrls(where, place) {
        if (this.#isImageUrlsTold)
            return;
        this.#isImageUrlsTold = true;
        this.#options.notice?.((0,documents_place/* inPlace */.zp)(place, (0,say/* say */.c)('image-urls-beside', { where })));
    }
    /** @throws SettingsError if a list cannot be read, or if lists without URLs are an error */
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
            notice?.((0,say/* say */.c)('csv-semicolons', { lists: (0,documents_names/* listsText */.zX)(this.#withSemicolons) }));
        if (!this.#coverage)
            return;
        const { sentences, isError } = this.#coverage.judge();
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
/** Whether the error concerns one key, and shows nothing about the store. */
function isOfOneKey({ reason }) {
    return reason === 'key-collision' || reason === 'key-invalid';
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

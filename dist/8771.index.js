export const id = 8771;
export const ids = [8771];
export const modules = {

/***/ 17106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ByteBlocks)
/* harmony export */ });
/**
 * Bytes that stay in place until all are freed. Each entry is found by its start, a 32-bit number. Blocks let the store
 * grow without copying.
 */
const BLOCK_BITS = 16;
const BLOCK_BYTES = 2 ** BLOCK_BITS;
/** A start has 32 bits. */
const MAX_BLOCKS = 2 ** (32 - BLOCK_BITS);
class ByteBlocks {
    #blocks = [];
    #used = BLOCK_BYTES;
    /**
     * Reserves bytes: they are in `blockAt(start)` from `offsetOf(start)` on.
     * @returns the start, below 2 ** 32
     * @throws RangeError at 4 GiB
     */
    reserve(bytes) {
        // An empty entry needs a start of its own, too.
        if (this.#used + Math.max(bytes, 1) > BLOCK_BYTES) {
            if (this.#blocks.length === MAX_BLOCKS)
                throw new RangeError('4 GiB are held');
            // A larger entry gets its own block.
            this.#blocks.push(Buffer.allocUnsafeSlow(Math.max(bytes, BLOCK_BYTES)));
            this.#used = 0;
        }
        const start = (this.#blocks.length - 1) * BLOCK_BYTES + this.#used;
        this.#used += bytes;
        return start;
    }
    /** Size of all blocks, as far as entries are smaller than one. */
    get bytes() {
        return this.#blocks.length * BLOCK_BYTES;
    }
    blockAt(start) {
        return this.#blocks[start >>> BLOCK_BITS];
    }
    offsetOf(start) {
        return start & (BLOCK_BYTES - 1);
    }
}


/***/ }),

/***/ 66907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ NumberColumn)
/* harmony export */ });
/** Whole numbers by index, 0 by default. Each takes four bytes that the garbage collector never scans. */
const FIRST_ROOM = 256;
class NumberColumn {
    #numbers = new Uint32Array(FIRST_ROOM);
    #length = 0;
    /** The last index that was set, plus 1. */
    get length() {
        return this.#length;
    }
    at(index) {
        return this.#numbers[index] ?? 0;
    }
    /** @param number below 2 ** 32 */
    set(index, number) {
        if (index >= this.#numbers.length)
            this.#grow(index + 1);
        this.#numbers[index] = number;
        if (index >= this.#length)
            this.#length = index + 1;
    }
    push(number) {
        this.set(this.#length, number);
    }
    #grow(least) {
        const room = Math.max(least, 2 * this.#numbers.length);
        this.#numbers = new Uint32Array(this.#numbers.buffer.transfer(room * Uint32Array.BYTES_PER_ELEMENT));
    }
}


/***/ }),

/***/ 31424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wo: () => (/* binding */ MAX_HEAD),
/* harmony export */   l1: () => (/* binding */ unpack),
/* harmony export */   qq: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var _hex_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18865);
/**
 * Packs the values of a record into few bytes. Digests and numbers are stored in binary, and a repeated value as a
 * reference. A head before each value names its encoding, so that any text is restored exactly.
 */

/** Encodings without bytes of their own. The head holds nothing, the index of an earlier value, or the number itself. */
const ABSENT = 0;
const SAME = 1;
const NUMBER = 2;
/** Encodings with bytes; the head holds their length. */
const DIGITS = 3;
const HEX = 4;
const UPPER_HEX = 5;
const TEXT = 6;
const ASCII = 7;
const KINDS = 8;
/** Shorter texts are not tested for hex digits. */
const MIN_HEX = 16;
/** Larger numbers are rare and stored as digits. */
const MAX_NUMBER = 2 ** 48;
/** Limit of a head in bytes. */
const MAX_HEAD = 8;
/** @returns the end of the packed values */
function pack(values, into, from) {
    let at = from;
    for (let index = 0; index < values.length; index++) {
        const value = values[index];
        const same = value === undefined ? index : values.indexOf(value);
        if (value === undefined)
            at = packAbsent(into, at);
        else if (same < index)
            at = packSame(same, into, at);
        else if (typeof value === 'string')
            at = packText(value, into, at);
        else
            at = packNumber(value, into, at);
    }
    return at;
}
/** Packs one value. @returns its end, as the functions below do */
function packAbsent(into, at) {
    return writeHead(into, at, ABSENT, 0);
}
/** Packs a reference to an earlier value. */
function packSame(index, into, at) {
    return writeHead(into, at, SAME, index);
}
/** @param value whole and not negative */
function packNumber(value, into, at) {
    return value < MAX_NUMBER
        ? writeHead(into, at, NUMBER, value)
        : writeText(into, at, DIGITS, String(value), 'latin1');
}
/**
 * @param to at or after the end of the values
 * @param count number of values that were packed
 */
function unpack(bytes, from, to, count) {
    const values = [];
    // One call of the decoder for all values takes about as long as a call for one.
    const ascii = bytes.toString('latin1', from, to);
    let at = from;
    for (let index = 0; index < count; index++) {
        let head = 0;
        let factor = 1;
        for (let more = true; more; at++) {
            const byte = bytes[at];
            head += (byte & 0x7f) * factor;
            factor *= 0x80;
            more = byte > 0x7f;
        }
        const kind = head % KINDS;
        const said = Math.floor(head / KINDS);
        if (kind === ABSENT)
            values.push(undefined);
        else if (kind === SAME)
            values.push(values[said]);
        else if (kind === NUMBER)
            values.push(said);
        else {
            const end = at + said;
            values.push(kind === ASCII ? ascii.slice(at - from, end - from) : unpackText(kind, bytes, at, end));
            at = end;
        }
    }
    return values;
}
function unpackText(kind, bytes, from, to) {
    if (kind === HEX)
        return bytes.toString('hex', from, to);
    if (kind === UPPER_HEX)
        return bytes.toString('hex', from, to).toUpperCase();
    const text = bytes.toString('utf8', from, to);
    return kind === DIGITS ? Number(text) : text;
}
function mayBeHex(length) {
    return length >= MIN_HEX && length % 2 === 0;
}
function packText(text, into, at) {
    const digits = mayBeHex(text.length) ? (0,_hex_case_js__WEBPACK_IMPORTED_MODULE_0__/* .hexCaseOf */ .r)(text) : undefined;
    if (digits)
        return writeText(into, at, digits === 'lower' ? HEX : UPPER_HEX, text, 'hex');
    return writeAscii(text, into, at) ?? writeText(into, at, TEXT, text, 'utf8');
}
/** Writes ASCII, as most short texts are, faster than a call of the encoder. @returns undefined for any other text */
function writeAscii(text, into, from) {
    const start = writeHead(into, from, ASCII, text.length);
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code > 0x7f)
            return undefined;
        into[start + at] = code;
    }
    return start + text.length;
}
function writeText(into, from, kind, text, encoding) {
    const at = writeHead(into, from, kind, Buffer.byteLength(text, encoding));
    return at + into.write(text, at, encoding);
}
/** Writes seven bits to a byte; the eighth bit is set in all bytes but the last. */
function writeHead(into, from, kind, said) {
    let at = from;
    let head = said * KINDS + kind;
    for (; head > 0x7f; head = Math.floor(head / 0x80))
        into[at++] = (head % 0x80) + 0x80;
    into[at++] = head;
    return at;
}


/***/ }),

/***/ 16295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ TextTable),
/* harmony export */   YL: () => (/* binding */ HASH_BASIS),
/* harmony export */   sl: () => (/* binding */ hashOn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _byte_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17106);
/* harmony import */ var _number_column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66907);
/**
 * Distinct texts, numbered from 0 in the order of arrival. They are stored as bytes in blocks, so that a million texts
 * are no objects. A hash finds them by a string, or by raw bytes without making a string.
 */



/**
 * FNV-1a, 32 bits. https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 * Each process starts from another basis, so that an attacker cannot prepare a list of texts with equal hashes.
 */
const HASH_BASIS = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(2 ** 32) | 0;
const PRIME = 0x01000193;
/** Extends a hash by one character. */
function hashOn(hash, code) {
    return Math.imul(hash ^ code, PRIME);
}
/** Enough slots for most lists. */
const FIRST_SLOTS = 16_384;
/** Numbers per row. */
const ROW = 3;
const LENGTH = 1;
const START = 2;
/** The number of a text that is not in the table. */
const NONE = -1;
class TextTable {
    #blocks = new _byte_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteBlocks */ .V();
    /** Hash, length and start of each text, side by side for memory locality. */
    #rows = new _number_column_js__WEBPACK_IMPORTED_MODULE_2__/* .NumberColumn */ .o();
    /** By hash, the number of a text + 1; on a collision the next free slot. At most half of the slots are used. */
    #slots = new Uint32Array(FIRST_SLOTS);
    /** The number found last. */
    #found = NONE;
    constructor(texts = []) {
        for (const text of texts)
            this.add(text);
    }
    get size() {
        return this.#rows.length / ROW;
    }
    /** Size in memory. */
    get bytes() {
        return this.#blocks.bytes + Uint32Array.BYTES_PER_ELEMENT * (this.#rows.length + this.#slots.length);
    }
    /** @param text Latin-1 @returns its number, also if the table already has it */
    add(text) {
        const hash = hashOf(text);
        const slot = this.#slotOf(text, hash);
        const known = this.#slots[slot];
        if (known > 0)
            return known - 1;
        const number = this.size;
        const start = this.#blocks.reserve(text.length);
        this.#blocks.blockAt(start).write(text, this.#blocks.offsetOf(start), 'latin1');
        this.#rows.push(hash);
        this.#rows.push(text.length);
        this.#rows.push(start);
        this.#slots[slot] = number + 1;
        if (2 * this.size > this.#slots.length)
            this.#grow();
        return number;
    }
    /** @returns -1 if the table does not have it */
    numberOf(text) {
        // A caller that looks up all texts does so in their order.
        const next = this.#found + 1;
        const number = this.#holdsAt(next, text)
            ? next
            : this.#slots[this.#slotOf(text, hashOf(text))] - 1;
        this.#found = number;
        return number;
    }
    /** `numberOf` for bytes whose hash is known. */
    numberOfBytes(bytes, from, to, hash) {
        for (let slot = this.#firstSlot(hash);; slot = this.#next(slot)) {
            const number = this.#slots[slot] - 1;
            if (number === NONE || this.#isOfBytes(number, bytes, from, to, hash))
                return number;
        }
    }
    at(number) {
        const start = this.#startOf(number);
        const offset = this.#blocks.offsetOf(start);
        return this.#blocks
            .blockAt(start)
            .toString('latin1', offset, offset + this.#rows.at(ROW * number + LENGTH));
    }
    *[Symbol.iterator]() {
        for (let number = 0; number < this.size; number++)
            yield this.at(number);
    }
    /** The slot of the text, or the free slot where it belongs. */
    #slotOf(text, hash) {
        for (let slot = this.#firstSlot(hash);; slot = this.#next(slot)) {
            const number = this.#slots[slot] - 1;
            if (number === NONE || this.#isOfText(number, text, hash))
                return slot;
        }
    }
    /** FNV-1a mixes the upper bits better than the lower ones, so both are combined. */
    #firstSlot(hash) {
        return (hash ^ (hash >>> 15)) & (this.#slots.length - 1);
    }
    #next(slot) {
        return (slot + 1) & (this.#slots.length - 1);
    }
    #isOfText(number, text, hash) {
        return this.#rows.at(ROW * number) === hash >>> 0 && this.#holdsAt(number, text);
    }
    #holdsAt(number, text) {
        if (number >= this.size || this.#rows.at(ROW * number + LENGTH) !== text.length)
            return false;
        const start = this.#startOf(number);
        const block = this.#blocks.blockAt(start);
        const offset = this.#blocks.offsetOf(start);
        for (let at = 0; at < text.length; at++)
            if (block[offset + at] !== text.charCodeAt(at))
                return false;
        return true;
    }
    #isOfBytes(number, bytes, from, to, hash) {
        const row = ROW * number;
        if (this.#rows.at(row) !== hash >>> 0 || this.#rows.at(row + LENGTH) !== to - from)
            return false;
        const start = this.#startOf(number);
        const block = this.#blocks.blockAt(start);
        const offset = this.#blocks.offsetOf(start) - from;
        for (let at = from; at < to; at++)
            if (block[offset + at] !== bytes[at])
                return false;
        return true;
    }
    #startOf(number) {
        return this.#rows.at(ROW * number + START);
    }
    #grow() {
        this.#slots = new Uint32Array(2 * this.#slots.length);
        for (let number = 0; number < this.size; number++) {
            let slot = this.#firstSlot(this.#rows.at(ROW * number));
            while (this.#slots[slot] !== 0)
                slot = this.#next(slot);
            this.#slots[slot] = number + 1;
        }
    }
}
function hashOf(text) {
    let hash = HASH_BASIS;
    for (let at = 0; at < text.length; at++)
        hash = hashOn(hash, text.charCodeAt(at));
    return hash;
}


/***/ }),

/***/ 39833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ quotedCell),
/* harmony export */   l: () => (/* binding */ StoredColumns)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
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
            const title = `${name}${suffix}_${typeof field === 'string' ? field : field.variant}`;
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
                    this.#note({
                        ...{ row, start: cell.start, end: cell.end, isNew: false, fields: [field], url },
                        ...(field === 'key' && cell.value !== '' && { stored: cell.value }),
                    });
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
        const { row, start, end, ...edit } = cells;
        const place = { offset: row.offset + start, length: end - start };
        this.#facts.edits.push({ kind: 'cells', ...place, delimiter: this.#delimiter, ...edit });
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

/***/ 87240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ IdConflicts),
/* harmony export */   Pe: () => (/* binding */ recordText),
/* harmony export */   Sx: () => (/* binding */ conflictOf),
/* harmony export */   ut: () => (/* binding */ IdConflict)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _documents_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89206);
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
    /** The job of the earlier record. */
    job;
    files;
    constructor(job, files) {
        super('plan', 'id-conflict', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('id-conflict', shown(files)));
        this.job = job;
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
    /** @throws SettingsError if there is a conflict */
    refuse() {
        if (this.#count === 0)
            return;
        const pairs = this.#named.map(({ first, second, files }) => (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('id-conflict-pair', { first, second, ...shown(files) }));
        const some = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)('; ', ...pairs);
        const more = this.#count - pairs.length;
        const all = more > 0 ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('and-more', { names: some, count: more }) : some;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('id-conflict-list', { pairs: all })], 'sources');
    }
}
/** @param index index of the position, for a record that is in no file */
function recordText(place, index) {
    if (!place)
        return `urls, [${index}]`;
    const file = (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)((0,_documents_place_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(place));
    if (!('pointer' in place) || place.pointer === undefined)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('list-line', { name: file, line: place.line ?? 1 });
    const pointer = (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(place.pointer || '/');
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(', ', place.line === undefined ? file : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('list-line', { name: file, line: place.line }), pointer);
}
function shown({ one, other }) {
    return { one: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(one, MAX_NAME) || '/', other: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(other, MAX_NAME) || '/' };
}


/***/ }),

/***/ 5637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ keyFieldsOf),
/* harmony export */   e: () => (/* binding */ NO_FIELDS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _documents_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89206);
/** A job fetches one image; its targets are the objects made from it. */


/** Key variables beside a record's own fields: folder and name of the image's list. */
const NAMES = ['file.dir', 'file.name'];
/** @returns the record's fields, with folder and name of the list if the key template uses them */
function keyFieldsOf({ fields = NO_FIELDS, place }, keyFields) {
    if (!place || !keyFields.some(name => NAMES.includes(name)))
        return fields;
    const file = (0,_documents_place_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(place);
    const dir = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file);
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file).replace(/\.gz$/i, '');
    return { ...fields, 'file.dir': dir === '.' ? '' : dir, 'file.name': name.slice(0, name.lastIndexOf('.')) };
}
/** Shared by all images without fields, which are most. */
const NO_FIELDS = {};


/***/ }),

/***/ 22001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nv: () => (/* binding */ WholePlan),
  Lp: () => (/* binding */ aboutPage),
  y6: () => (/* binding */ planImages),
  Qb: () => (/* binding */ refusedPosition),
  fy: () => (/* binding */ wantedBy)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/base/url/repair-url.js
var repair_url = __webpack_require__(57002);
// EXTERNAL MODULE: ./lib/input/plan/id-conflict.js
var id_conflict = __webpack_require__(87240);
// EXTERNAL MODULE: ./lib/input/plan/job.js
var job = __webpack_require__(5637);
// EXTERNAL MODULE: ./lib/base/buffers/text-table.js
var text_table = __webpack_require__(16295);
// EXTERNAL MODULE: ./lib/input/plan/spellings.js
var spellings = __webpack_require__(41889);
// EXTERNAL MODULE: ./lib/input/plan/target-table.js
var target_table = __webpack_require__(16152);
;// CONCATENATED MODULE: ./lib/input/plan/job-table.js
/**
 * The distinct images of a list, stored in columns: a plain URL is its text and a few numbers. Jobs are built on
 * demand, so that a million URLs do not become a million objects.
 */






class JobTable {
    targets;
    /** The name of each job in the memory; a job's number is the number of its name. */
    names = new text_table/* TextTable */.CV();
    // Sparse arrays by job number, because few jobs have these values.
    /** Present if the job's name is an id. */
    #urls = [];
    #fetchUrls = [];
    #expiresAt = [];
    #others = [];
    #bodies = [];
    #referers = [];
    #again = [];
    /** Whether all sparse arrays are still empty. */
    #isPlain = true;
    /** @param keyFields record fields that keys are made of */
    constructor(keyFields) {
        this.targets = new target_table/* TargetTable */.i(keyFields);
    }
    get length() {
        return this.names.size;
    }
    /** Whether the memory knows some image by an id and not by its URL. */
    get hasIds() {
        return this.#urls.length > 0;
    }
    at(number) {
        const targets = this.targets.ofJob(number);
        return this.#isPlain ? { url: this.names.at(number), targets } : { ...this.askedAt(number), targets };
    }
    /** Returns a job without its targets. */
    askedAt(number) {
        const name = this.names.at(number);
        const url = this.#urls[number];
        const fetchUrl = this.#fetchUrls[number];
        const expiresAt = this.#expiresAt[number];
        const others = this.#others[number];
        const body = this.#bodies[number];
        const referer = this.#referers[number];
        const again = this.#again[number];
        return {
            url: url ?? name,
            ...(url !== undefined && { idUrl: name }),
            ...(fetchUrl !== undefined && { fetchUrl }),
            ...(expiresAt !== undefined && { expiresAt }),
            ...(others && { others }),
            ...(body && { body }),
            ...(referer && { referer }),
            ...(again && { again }),
        };
    }
    /** Returns the job of a target. */
    jobOf({ number }) {
        return this.at(this.targets.jobOf(number));
    }
    /** Returns the canonical URL of a job. */
    urlAt(number) {
        return this.#urls[number] ?? this.names.at(number);
    }
    /** Returns the URL as its list has it: the text of a `data:` URI, shortened if it was dropped. */
    writtenAt(number) {
        const url = this.urlAt(number);
        return url.startsWith('data:,') ? (this.#bodies[number]?.shown ?? url) : url;
    }
    /** Returns the array that further spellings of a job are added to. */
    othersOf(number) {
        this.#isPlain = false;
        this.#others[number] ??= [];
        return this.#others[number];
    }
    /**
     * Adds a position: as a new job, or as a spelling or target of an existing one.
     * @returns the number of the position's target
     * @throws IdConflict if the existing job has the same id and another image; PersistError if it has other bytes
     */
    add(jobUrl, wanted) {
        const before = this.length;
        const number = this.names.add((0,spellings/* memoryUrlOf */.CN)(jobUrl));
        if (jobUrl.again) {
            this.#isPlain = false;
            this.#again[number] ??= jobUrl.again;
        }
        if (number < before) {
            const job = this.askedAt(number);
            if (jobUrl.idUrl !== undefined)
                throwIfOther(number, job, jobUrl);
            if (jobUrl.body)
                this.#addBody(number, jobUrl.body);
            const spelling = (0,spellings/* newSpelling */.pJ)(job, jobUrl);
            if (spelling)
                this.othersOf(number).push(spelling);
            return this.targets.find(number, wanted);
        }
        const { url, idUrl, fetchUrl, expiresAt, body, referer } = jobUrl;
        if ((idUrl ?? fetchUrl ?? expiresAt ?? body ?? referer) !== undefined)
            this.#isPlain = false;
        if (idUrl !== undefined)
            this.#urls[number] = url;
        if (fetchUrl !== undefined)
            this.#fetchUrls[number] = fetchUrl;
        if (expiresAt !== undefined)
            this.#expiresAt[number] = expiresAt;
        if (body)
            this.#bodies[number] = body;
        if (referer)
            this.#referers[number] = referer;
        return this.targets.addFirst(number, wanted);
    }
    #addBody(number, body) {
        const known = this.#bodies[number];
        if (known && !known.equals(body))
            throw new errors/* PersistError */.vc('inspect', 'bytes-differ', (0,say/* say */.c)('bytes-differ'));
        this.#isPlain = false;
        this.#bodies[number] ??= body;
    }
    *[Symbol.iterator]() {
        for (let number = 0; number < this.length; number++)
            yield this.at(number);
    }
}
/** @throws IdConflict if the URL names another file than a spelling of the job */
function throwIfOther(number, job, { url }) {
    for (const spelling of (0,spellings/* spellingsOf */.Hz)(job)) {
        const files = (0,id_conflict/* conflictOf */.Sx)(spelling.url, url);
        if (files)
            throw new id_conflict/* IdConflict */.ut(number, files);
    }
}

// EXTERNAL MODULE: ./lib/input/plan/job-url.js + 1 modules
var job_url = __webpack_require__(9509);
// EXTERNAL MODULE: ./lib/base/buffers/number-column.js
var number_column = __webpack_require__(66907);
// EXTERNAL MODULE: ./lib/input/documents/image-url.js
var image_url = __webpack_require__(30612);
// EXTERNAL MODULE: ./lib/input/plan/refusal.js
var refusal = __webpack_require__(78406);
;// CONCATENATED MODULE: ./lib/input/plan/position-table.js
/**
 * The positions of a list, stored in columns: a plain URL line is two numbers, its target and its line. Positions are
 * built on demand.
 */



/** Codes in the target column; a target is stored as its number + TARGETS. */
const ELSEWHERE = 0;
const REFUSED = 1;
const TARGETS = 2;
class PositionTable {
    #jobs;
    #targets = new number_column/* NumberColumn */.o();
    /** Line of a place in a text; 0 for none. */
    #lines = new number_column/* NumberColumn */.o();
    /** Lists of these lines, each with the index of its first position. */
    #lists = [];
    // Sparse arrays by position, because few positions have these values.
    #refusals = [];
    #urls = [];
    #places = [];
    /** Columns other than 1. */
    #columns = [];
    #keys = [];
    #referers = [];
    #fields = [];
    constructor(jobs) {
        this.#jobs = jobs;
    }
    get length() {
        return this.#targets.length;
    }
    /** @param position undefined if it belongs to another shard */
    push(position) {
        const index = this.length;
        this.resolve(index, position);
        if (!position)
            return;
        const { key, referer, fields, place } = position.image;
        if (place)
            this.#setPlace(index, place);
        if (key)
            this.#keys[index] = key;
        if (referer)
            this.#referers[index] = referer;
        if (fields)
            this.#fields[index] = fields;
    }
    /** Sets the target or refusal of a position again; its place and fields stay. */
    resolve(index, position) {
        const { resolved, url } = position ?? {};
        if (resolved === undefined)
            return this.#targets.set(index, ELSEWHERE);
        if (url !== undefined)
            this.#urls[index] = url;
        if (resolved instanceof refusal/* Refusal */.P) {
            this.#refusals[index] = resolved;
            this.#targets.set(index, REFUSED);
        }
        else
            this.#targets.set(index, resolved + TARGETS);
    }
    /** Returns the number of the target, or why there is none; undefined if another shard has the position. */
    resolvedAt(index) {
        const said = this.#targets.at(index);
        if (said === ELSEWHERE)
            return undefined;
        return said === REFUSED ? this.#refusals[index] : said - TARGETS;
    }
    /** @returns undefined if another shard has the position */
    at(index) {
        const resolved = this.resolvedAt(index);
        if (resolved === undefined)
            return undefined;
        const { targets } = this.#jobs;
        const place = this.#placeAt(index);
        const key = this.#keys[index];
        const referer = this.#referers[index];
        const fields = this.#fields[index];
        return {
            url: this.#urls[index] ??
                (resolved instanceof refusal/* Refusal */.P ? '' : this.#jobs.writtenAt(targets.jobOf(resolved))),
            targetOrRefusal: resolved instanceof refusal/* Refusal */.P ? resolved : targets.at(resolved),
            ...(key && { key }),
            ...(referer && { referer }),
            ...(fields && { fields }),
            ...(place && { place }),
        };
    }
    *[Symbol.iterator]() {
        for (let index = 0; index < this.length; index++)
            yield this.at(index);
    }
    #setPlace(index, place) {
        if ('pointer' in place || 'list' in place || place.field !== undefined) {
            this.#places[index] = place;
            return;
        }
        const { file, line, column } = place;
        if (this.#lists.at(-1)?.file !== file)
            this.#lists.push({ file, from: index });
        this.#lines.set(index, line);
        if (column !== 1)
            this.#columns[index] = column;
    }
    #placeAt(index) {
        const line = this.#lines.at(index);
        if (line === 0)
            return this.#places[index];
        return new image_url/* LinePlace */.ci(this.#fileAt(index), line, this.#columns[index] ?? 1);
    }
    #fileAt(index) {
        let [low, high] = [0, this.#lists.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#lists[middle]?.from ?? 0) <= index)
                low = middle;
            else
                high = middle - 1;
        }
        return this.#lists[low]?.file ?? '';
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/input/plan/shard.js
/** Splits a list by host, so that no two jobs request from the same host. Pure. */

const WHOLE_LIST = { index: 1, count: 1 };
/**
 * Uses the name alone and not the place in the list. Jobs whose lists differ a little still leave no gap and do not
 * overlap.
 * @param name a host as in `URL.host`; for a `data:` URI, which has no host, the URI
 * @returns a number from 1 to `count`
 */
function shardOf(name, count) {
    return ((0,external_node_crypto_.hash)('sha256', name, 'buffer').readUInt32BE() % count) + 1;
}

;// CONCATENATED MODULE: ./lib/input/plan/plan.js
/**
 * Decides what a run does, before the first request. It refuses URLs that must not be requested, makes one job of
 * duplicates and keeps every input position. Pure: no network, no files.
 */











/**
 * Uses about 100 bytes for a plain URL of 60 characters, and 12 for one of another shard.
 * @param keyFields record fields in the key template: the same URL with other values is another object
 * @param ignoredParametersOf returns query parameters of a host that do not identify the image
 * @param baseUrl the page that relative URLs belong to if their record names none
 * @param idField the record field that ids come from
 */
async function planImages(lists, keyFields, ignoredParametersOf = () => [], shard = WHOLE_LIST, baseUrl, idField) {
    const plan = new WholePlan({ keyFields, ignoredParametersOf, shard, baseUrl, idField });
    for await (const images of lists)
        for (const image of images)
            plan.add(image);
    return plan;
}
/** A plan for a list that is read to its end before the first job. */
class WholePlan {
    isWhole = true;
    jobs;
    positions;
    #rules;
    #ownLinks = [];
    #ownTargets = new Map();
    #ownCount = 0;
    #conflicts = new id_conflict/* IdConflicts */.L2();
    constructor(rules) {
        this.#rules = rules;
        this.jobs = new JobTable(rules.keyFields);
        this.positions = new PositionTable(this.jobs);
    }
    get ownCount() {
        return this.#ownCount;
    }
    get jobCount() {
        return this.jobs.length;
    }
    jobOf(target) {
        return this.jobs.jobOf(target);
    }
    /** Excludes links to stored images, because no object is made for them. */
    get objectCount() {
        return this.jobs.targets.size - this.#ownTargets.size;
    }
    get hasChosenKeys() {
        return this.jobs.targets.hasKeys;
    }
    /** Links that `decide` has not decided yet; their positions wait. */
    get ownLinks() {
        return this.#ownLinks;
    }
    /** Jobs that the run needs if none of the links is stored. */
    get possibleJobs() {
        const jobs = new JobTable(this.#rules.keyFields);
        for (const { image } of this.#ownLinks)
            if (!image.isOwnOnly)
                resolvePosition(image, jobs, this.#rules);
        return jobs;
    }
    add(image) {
        const { ownKey, isOwnOnly, body } = image;
        if (isOwnOnly && ownKey === undefined)
            return this.positions.push(undefined);
        if (body && this.#rules.shard.count > 1)
            throw new errors/* SettingsError */.GN([(0,say/* say */.c)('bytes-and-shard')], 'sources');
        // Shard 1 alone reports links to stored images, so that no result appears twice.
        const position = ownKey === undefined
            ? resolvePosition(image, this.jobs, this.#rules)
            : this.#rules.shard.index === 1
                ? this.#addOwnLink(image, ownKey)
                : undefined;
        this.positions.push(position);
        if (position)
            this.#ownCount++;
        if (position?.conflict)
            this.#noteConflict(position.conflict);
    }
    /** @throws SettingsError if an id of the list names two images; their later positions are refused as well */
    refuseConflicts() {
        this.#conflicts.refuse();
    }
    #noteConflict({ job, files }) {
        const index = this.positions.length - 1;
        this.#conflicts.add(() => ({
            first: this.#recordAt(this.#firstOf(job)),
            second: this.#recordAt(index),
            files,
        }));
    }
    #recordAt(index) {
        return (0,id_conflict/* recordText */.Pe)(this.positions.at(index)?.place, index);
    }
    /** Returns the index of a job's first position. */
    #firstOf(job) {
        const { positions, jobs } = this;
        let index = 0;
        for (; index < positions.length; index++) {
            const resolved = positions.resolvedAt(index);
            if (typeof resolved === 'number' && jobs.targets.jobOf(resolved) === job)
                break;
        }
        return index;
    }
    /** Decides all waiting links; a link that is not stored becomes an ordinary URL, or no position. */
    decide(isStored) {
        for (const link of this.#ownLinks) {
            if (isStored(link))
                continue;
            const { image } = link;
            const position = image.isOwnOnly ? undefined : resolvePosition(image, this.jobs, this.#rules);
            this.positions.resolve(link.index, position);
            if (!position)
                this.#ownCount--;
        }
        this.#ownLinks = [];
    }
    #addOwnLink(image, key) {
        const { targets } = this.jobs;
        const target = this.#ownTargets.get(key) ?? targets.at(targets.add({ fields: job/* NO_FIELDS */.e }));
        this.#ownTargets.set(key, target);
        this.#ownLinks.push({ index: this.positions.length, image, key, target });
        return { resolved: target.number, url: image.url, image };
    }
}
/** @returns undefined if the position belongs to another shard */
function resolvePosition(image, jobs, rules) {
    const { keyFields, shard } = rules;
    try {
        const asked = (0,job_url/* jobUrlOf */.k)(image, rules);
        if (!isOurs(asked, shard))
            return undefined;
        const resolved = jobs.add(aboutPage(asked, image), wantedBy(image, keyFields));
        const number = jobs.targets.jobOf(resolved);
        return {
            resolved,
            url: ownText(image.url, asked, jobs, number),
            image,
            ...(asked.body && { body: asked.body }),
        };
    }
    catch (error) {
        // A bad URL has no host to shard by, so that shard 1 reports it.
        if (shard.index !== 1)
            return undefined;
        return {
            ...refusedPosition(image, error),
            image,
            ...(error instanceof id_conflict/* IdConflict */.ut && { conflict: error }),
        };
    }
}
/** Returns the refusal of a position, and its URL as results show it. */
function refusedPosition({ url: written, where }, error) {
    const url = (0,repair_url/* repairUrl */.r)(written);
    return {
        resolved: new refusal/* Refusal */.P((0,as_persist_error/* asPersistError */.B)(error, 'plan'), where),
        url: /^data:/i.test(url) ? url : written,
    };
}
/** Adds what the position says beside the URL. */
function aboutPage(asked, { referer, again }) {
    return { ...asked, ...(referer && { referer }), ...(again && { again }) };
}
/** Avoids parsing the host if there is only one shard. */
function isOurs({ url, body }, { index, count }) {
    return count === 1 || shardOf(body?.uri ?? new URL(url).host, count) === index;
}
/**
 * Returns the written URL if it differs from the job's. Reuses the job's string: a slice of the list would keep the
 * whole text alive.
 */
function ownText(written, asked, jobs, number) {
    // A record without a URL has the job's, and a `data:` URI is the text of the job's body.
    if (written === '' || asked.body?.uri !== undefined)
        return undefined;
    // Without an id, the job's URL is the canonical URL.
    if (written === asked.url && asked.idUrl === undefined)
        return undefined;
    const job = jobs.askedAt(number);
    if (written === job.url)
        return undefined;
    return [job, asked].flatMap(({ url, fetchUrl }) => [url, fetchUrl]).find(one => one === written) ?? written;
}
function wantedBy(image, keyFields) {
    const { key } = image;
    return { fields: (0,job/* keyFieldsOf */.A)(image, keyFields), ...(key !== undefined && { key }) };
}


/***/ }),

/***/ 78406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Refusal)
/* harmony export */ });
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);

/** Most faults that are shared; sentences without values of their own are fewer. */
const MAX_SHARED = 1000;
const shared = new Map();
const NO_DETAILS = {};
class Refusal {
    #fault;
    #where;
    /** @param error its cause and its stack, which takes the most memory, are not kept */
    constructor(error, where) {
        this.#fault = faultOf(error);
        this.#where = where;
    }
    get stage() {
        return this.#fault.stage;
    }
    get reason() {
        return this.#fault.reason;
    }
    get sentence() {
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .faultAt */ .ux)(this.#where, this.#fault.sentence);
    }
    get advice() {
        return this.#fault.advice;
    }
    get details() {
        return this.#fault.details;
    }
}
function faultOf({ stage, reason, sentence, advice, details }) {
    const key = `${reason} ${(0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)('en', sentence)}`;
    const known = shared.get(key);
    if (known)
        return known;
    const { cause: _, ...kept } = details;
    const fault = {
        stage,
        reason,
        sentence,
        advice,
        details: Object.keys(kept).length === 0 ? NO_DETAILS : kept,
    };
    if (shared.size < MAX_SHARED)
        shared.set(key, fault);
    return fault;
}


/***/ }),

/***/ 16152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ targetIdentity),
/* harmony export */   i: () => (/* binding */ TargetTable)
/* harmony export */ });
/* harmony import */ var _base_buffers_number_column_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66907);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5637);
/** The objects that a list's images become, stored in columns. Targets are built on demand. */


/** Targets of one job above which a map is used: a linear search per line would take minutes. Most jobs have one. */
const MANY = 16;
class TargetTable {
    #keyFields;
    /** By target: number of its job + 1; 0 if it has none. */
    #jobs = new _base_buffers_number_column_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberColumn */ .o();
    /** By job: its first target. */
    #first = new _base_buffers_number_column_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberColumn */ .o();
    // Sparse arrays, because few jobs and targets have these values.
    /** By job: its targets after the first. */
    #further = [];
    /** By job with `MANY` targets: their numbers by identity. */
    #byIdentity = [];
    /** By target: the key that the user chose. */
    #keys = [];
    #fields = [];
    /** @param keyFields record fields in the key template: other values make another object */
    constructor(keyFields) {
        this.#keyFields = keyFields;
    }
    get size() {
        return this.#jobs.length;
    }
    /** Whether the user chose the key of some image. */
    get hasKeys() {
        return this.#keys.length > 0;
    }
    at(number) {
        const key = this.#keys[number];
        return { number, fields: this.#fields[number] ?? _job_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_FIELDS */ .e, ...(key !== undefined && { key }) };
    }
    /** Returns the number of a target's job. */
    jobOf(number) {
        return this.#jobs.at(number) - 1;
    }
    ofJob(job) {
        const first = this.at(this.#first.at(job));
        const further = this.#further[job];
        return further === undefined ? [first] : [first, ...further.map(number => this.at(number))];
    }
    /** Adds the first target of a new job. Jobs must arrive in the order of their numbers. */
    addFirst(job, wanted) {
        const number = this.add(wanted, job);
        this.#first.push(number);
        return number;
    }
    /** @returns the job's target that equals `wanted`; added if it is missing */
    find(job, wanted) {
        const many = this.#byIdentity[job];
        const identity = this.#identityOf(wanted);
        const known = many ? many.get(identity) : this.#findOfFew(job, identity);
        if (known !== undefined)
            return known;
        const number = this.add(wanted, job);
        this.#further[job] ??= [];
        const count = this.#further[job].push(number) + 1;
        if (many)
            many.set(identity, number);
        else if (count === MANY)
            this.#byIdentity[job] = new Map(this.ofJob(job).map(one => [this.#identityOf(one), one.number]));
        return number;
    }
    #findOfFew(job, identity) {
        return this.ofJob(job).find(target => this.#identityOf(target) === identity)?.number;
    }
    /** @param job -1 if the target belongs to no job */
    add({ key, fields }, job = -1) {
        const number = this.size;
        this.#jobs.push(job + 1);
        if (key !== undefined)
            this.#keys[number] = key;
        if (fields !== _job_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_FIELDS */ .e)
            this.#fields[number] = fields;
        return number;
    }
    #identityOf(wanted) {
        return targetIdentity(wanted, this.#keyFields);
    }
}
/**
 * Returns what distinguishes the objects of one image.
 * @param keyFields record fields in the key template
 */
function targetIdentity({ key, fields }, keyFields) {
    return key === undefined ? JSON.stringify(keyFields.map(name => String(fields[name]))) : `key ${key}`;
}


/***/ }),

/***/ 88771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TE: () => (/* binding */ persistWith),
  nY: () => (/* binding */ planRun),
  Fg: () => (/* binding */ settleWhole)
});

// UNUSED EXPORTS: persist

;// CONCATENATED MODULE: ./lib/base/concurrency/ended-by.js
/** Ends a foreign iterable when the signal is aborted, even if its next item is pending, and calls its `return`. */
async function* endedBy(items, signal) {
    const iterator = items[Symbol.asyncIterator]();
    let end = () => { };
    const onAbort = () => end();
    signal.addEventListener('abort', onAbort);
    let isOver = false;
    try {
        for (;;) {
            const step = await new Promise((resolve, reject) => {
                // A promise of its own for each item: one for all would hold every item until the end.
                end = () => resolve(undefined);
                if (signal.aborted)
                    end();
                iterator.next().then(resolve, reject);
            });
            isOver = step?.done === true;
            if (!step || step.done)
                return;
            yield step.value;
        }
    }
    catch (error) {
        isOver = true;
        throw error;
    }
    finally {
        signal.removeEventListener('abort', onAbort);
        // Not awaited: a pending `next` may never end, and `return` runs after it.
        if (!isOver)
            iterator.return?.()?.catch(() => { });
    }
}

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/input/plan/plan.js + 3 modules
var plan_plan = __webpack_require__(22001);
// EXTERNAL MODULE: ./lib/input/plan/spellings.js
var spellings = __webpack_require__(41889);
// EXTERNAL MODULE: ./lib/input/sources/read.js + 15 modules
var read = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/output/ledger.js + 1 modules
var ledger = __webpack_require__(54803);
// EXTERNAL MODULE: ./lib/output/report.js
var report = __webpack_require__(62131);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
;// CONCATENATED MODULE: ./lib/output/report-files.js
/** Writes the files of a report. If one file cannot be written, the others are still made. */




class ReportFiles {
    /** Reasons for missing files, one sentence each. */
    problems = [];
    #directory;
    /** @param directory absolute; base of relative names */
    constructor(directory) {
        this.#directory = directory;
    }
    /**
     * @param setting option that names the file
     * @param write writes the file and returns its path, or undefined if there was nothing to write
     * @returns the result of `write`; undefined if the system refused, and then the file is removed
     */
    async write(setting, name, write) {
        if (name === undefined)
            return undefined;
        const path = (0,external_node_path_.resolve)(this.#directory, name);
        try {
            // The disk may have been too full to make the folder before.
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            return await write();
        }
        catch (error) {
            const cause = systemError(error);
            if (cause === undefined)
                throw error;
            // A later step would take half a list for a whole one, and the outputs may need its space.
            await removeFile(path);
            this.problems.push((0,say/* say */.c)('file-unwritable', { setting, name: JSON.stringify(name), cause: (0,errors/* messageOf */.bD)(cause) }));
            return undefined;
        }
    }
}
/** System calls of an error that comes from the file system. Other errors end the run. */
const FILE_CALLS = new Set(['mkdir', 'open', 'write', 'writev', 'fsync', 'close']);
function systemError(error) {
    if (!(error instanceof Error))
        return undefined;
    return [error, error.cause].find(one => one instanceof Error && 'syscall' in one && FILE_CALLS.has(one.syscall));
}
/** Removes only a regular file, never a device or a link. */
async function removeFile(path) {
    try {
        if ((await (0,promises_.lstat)(path)).isFile())
            await (0,promises_.rm)(path);
    }
    catch {
        // The file is missing or its folder read-only; the reported sentence names the file.
    }
}

// EXTERNAL MODULE: ./lib/storage/stores/warnings.js
var warnings = __webpack_require__(44835);
// EXTERNAL MODULE: ./lib/jobs/options/caller-options.js
var caller_options = __webpack_require__(10270);
// EXTERNAL MODULE: ./lib/jobs/persist/options/context.js
var options_context = __webpack_require__(71337);
// EXTERNAL MODULE: ./lib/jobs/persist/options/fields.js + 1 modules
var fields = __webpack_require__(22917);
// EXTERNAL MODULE: ./lib/jobs/persist/options/settings.js + 8 modules
var options_settings = __webpack_require__(75110);
// EXTERNAL MODULE: ./lib/base/files/open-file-limit.js
var open_file_limit = __webpack_require__(88106);
// EXTERNAL MODULE: ./lib/origin/hosts/connections.js
var connections = __webpack_require__(39663);
// EXTERNAL MODULE: ./lib/storage/stores/kinds.js + 8 modules
var kinds = __webpack_require__(5034);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
;// CONCATENATED MODULE: ./lib/output/rewrite/quote-link.js
/** @returns undefined if the place has no spelling for this link */
function quoteLink(link, quoting) {
    switch (quoting.kind) {
        case 'line':
            // A list trims blanks, and `#` starts a comment.
            return /^[\s#]|\s$|[\r\n]/.test(link) ? undefined : link;
        case 'json':
            return JSON.stringify(link).slice(1, -1);
        case 'cell':
            return quoteCell(link, quoting);
        case 'markdown':
            return quoteDestination(link);
        case 'autolink':
            return /^https?:[^\s<>]*$/i.test(link) ? link : undefined;
        case 'attribute':
            return quoteAttribute(link, quoting);
        case 'yaml':
            return quoteScalar(link, quoting.style);
        case 'toml':
            return quoting.style === 'literal' && isLiteral(link) ? `'${link}'` : JSON.stringify(link);
        case 'within': {
            const text = quoting.inner ? quoteLink(link, quoting.inner) : link;
            return text === undefined ? undefined : quoting.around(text);
        }
        case 'shortcode':
            return encodeForShortcode(quoting.hasCommas ? withoutLastCommas(link) : link);
    }
}
function quoteCell(link, { delimiter, quoted, padded }) {
    if (quoted)
        return link.replaceAll('"', '""');
    const isPlain = !/["\r\n]/.test(link) && !link.includes(delimiter);
    if (isPlain)
        return link;
    // Quotes count only at the start of a cell.
    return padded ? undefined : `"${link.replaceAll('"', '""')}"`;
}
/**
 * For a bare destination or one in `<…>`. Characters with a meaning in Markdown, tables or HTML become character
 * references, which a destination may hold. So do brackets, which then need no partner.
 */
function quoteDestination(link) {
    return withoutEntities(link).replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters end a destination
    /[\u0000-\u0020\u007f\\`<>"'()[\]{}|*_~^]|[^\S ]/gu, character => (KEPT_IN_URLS.has(character) ? character : reference(character)));
}
/** Common in URLs, and harmless: Markdown has no emphasis inside a destination. */
const KEPT_IN_URLS = new Set(['_', '~', '*']);
/** An `&` that does not begin a reference stays as it is. */
function withoutEntities(link) {
    return link.replace(/&(?=#?[a-z\d]+;)/gi, '&amp;');
}
function reference(character) {
    return `&#${character.codePointAt(0)};`;
}
function quoteAttribute(link, { quote, inside }) {
    if (inside === undefined)
        return encodeForAttribute(link, quote);
    if (inside === 'srcset')
        return encodeForAttribute(encodeForSrcset(link), quote);
    return encodeForAttribute(escapeForCss(link), quote);
}
function encodeForAttribute(text, quote) {
    const encoded = text.replaceAll('&', '&amp;').replace(/[|{}]/g, reference);
    if (quote === '"')
        return encoded.replaceAll('"', '&quot;');
    if (quote === "'")
        return encoded.replaceAll("'", '&#39;');
    return encoded.replace(/[\s"'=<>`]/g, reference);
}
/** In `srcset`, white space and a trailing comma end a candidate. */
function encodeForSrcset(link) {
    return withoutLastCommas(link.replace(/\s/g, character => encodeURIComponent(character))).replace(/^,+/, commas => '%2C'.repeat(commas.length));
}
function withoutLastCommas(link) {
    return link.replace(/,+$/, commas => '%2C'.repeat(commas.length));
}
function escapeForCss(link) {
    return link.replace(/[\s"'()\\]/g, character => `\\${character.charCodeAt(0).toString(16)} `);
}
function quoteScalar(link, style) {
    if (style === 'single')
        return `'${link.replaceAll("'", "''")}'`;
    return style === 'plain' && isPlainScalar(link) ? link : JSON.stringify(link);
}
/** Text with a slash and a letter cannot be read as a number, a date or a keyword of YAML. */
function isPlainScalar(link) {
    return /^[\w./][\w./:~+=?%&;@-]*$/.test(link) && /\/.*[a-z]|[a-z].*\//i.test(link) && !link.endsWith(':');
}
/** A literal string of TOML has no escapes. */
function isLiteral(link) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it must not hold
    return !/['\u0000-\u001f\u007f]/.test(link);
}
/** Engines do not share a spelling for these characters in a shortcode, so they are percent-encoded. */
function encodeForShortcode(link) {
    const encoded = link.replace(/[\s"'`<>{}\\|]/g, character => character === "'" ? '%27' : encodeURIComponent(character));
    return encoded.startsWith('-') ? undefined : encoded;
}

;// CONCATENATED MODULE: ./lib/output/rewrite/new-link.js

/** The URLs of an edit, by their index in the document. */
function urlsOf(edit) {
    switch (edit.kind) {
        case 'text':
        case 'removal':
            return [];
        case 'member':
            return urlsIn(edit.shape);
        case 'replace':
            return [edit.url];
        case 'cells':
            return edit.url === undefined ? [] : [edit.url];
    }
}
function urlsIn(shape) {
    if (shape === null)
        return [];
    return typeof shape === 'number' ? [shape] : shape.flatMap(urlsIn);
}
/**
 * The link that an edit writes for one of its URLs, if the document does not have it yet. Existing cells are left out,
 * since only the text of the document shows their content.
 */
function newLink(edit, outcome) {
    if (typeof outcome === 'string' || outcome.url === undefined)
        return undefined;
    const { url } = outcome;
    switch (edit.kind) {
        case 'text':
        case 'removal':
            return undefined;
        case 'replace':
            return quoteLink(url, edit.quoting) === undefined ? undefined : url;
        case 'member':
            return JSON.stringify(edit.stored ?? null).includes(JSON.stringify(url)) ? undefined : url;
        case 'cells':
            return edit.isNew && edit.fields.includes('url') ? url : undefined;
    }
}
/** Passes outcomes on and remembers the last link that was requested through it. */
class LastLink {
    url;
    over(outcomeOf) {
        return index => {
            const outcome = outcomeOf(index);
            this.url = typeof outcome === 'string' ? undefined : outcome.url;
            return outcome;
        };
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(16141);
// EXTERNAL MODULE: ./lib/base/files/atomic-file.js
var atomic_file = __webpack_require__(79851);
// EXTERNAL MODULE: ./lib/base/files/file-errors.js
var file_errors = __webpack_require__(38639);
// EXTERNAL MODULE: ./lib/base/files/make-directory.js
var make_directory = __webpack_require__(52993);
// EXTERNAL MODULE: ./lib/input/documents/file-format.js
var file_format = __webpack_require__(92707);
// EXTERNAL MODULE: ./lib/input/documents/read-text.js
var read_text = __webpack_require__(87889);
// EXTERNAL MODULE: ./lib/input/documents/csv/stored-columns.js
var stored_columns = __webpack_require__(39833);
// EXTERNAL MODULE: ./lib/input/documents/edit.js
var edit = __webpack_require__(95009);
;// CONCATENATED MODULE: ./lib/output/rewrite/stored-value.js

/** @returns the new member or its new value; undefined if the existing member is equal */
function memberText({ before, shape, stored }, outcomeOf) {
    const value = valueFor(shape, isSameShape(shape, stored) ? stored : undefined, outcomeOf);
    return stored !== undefined && isEqual(value, stored) ? undefined : before + written(value);
}
/** @param old existing value of the same shape, or undefined */
function valueFor(shape, old, outcomeOf) {
    // A position that no path selected keeps its value.
    if (shape === null)
        return (old ?? null);
    if (typeof shape !== 'number')
        return shape.map((inner, index) => valueFor(inner, Array.isArray(old) ? old[index] : undefined, outcomeOf));
    const outcome = outcomeOf(shape);
    if (outcome === 'gone')
        return null;
    return outcome === 'none' ? (old ?? null) : memberOf(outcome);
}
function memberOf(link) {
    const fields = edit/* STORED_FIELDS */.A.flatMap(field => (link[field] === undefined ? [] : [[field, link[field]]]));
    return Object.fromEntries([...fields, ...(link.variants ? [['variants', link.variants]] : [])]);
}
function isSameShape(shape, value) {
    if (shape === null)
        return true;
    if (typeof shape === 'number')
        return !Array.isArray(value);
    return (Array.isArray(value) &&
        value.length === shape.length &&
        shape.every((inner, index) => isSameShape(inner, value[index])));
}
/** Compares values; the order of members does not matter. */
function isEqual(one, other) {
    if (Array.isArray(one))
        return (Array.isArray(other) &&
            one.length === other.length &&
            one.every((item, index) => isEqual(item, other[index])));
    if (typeof one !== 'object' ||
        one === null ||
        typeof other !== 'object' ||
        other === null ||
        Array.isArray(other))
        return one === other;
    const [mine, theirs] = [Object.entries(one), other];
    return (mine.length === Object.keys(theirs).length && mine.every(([name, value]) => isEqual(value, theirs[name])));
}
/** JSON on one line, with a space after `:` and `,`. */
function written(value) {
    if (Array.isArray(value))
        return `[${value.map(written).join(', ')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const members = Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}: ${written(inner)}`);
    return `{${members.join(', ')}}`;
}

;// CONCATENATED MODULE: ./lib/output/rewrite/splice.js
/** Turns an edit into a splice: a replaced range of a text. The rest of the text stays as it is. */



/**
 * @param source text at the edit's place
 * @returns undefined if the text does not change
 */
function spliceOf(edit, source, outcomeOf) {
    const text = textFor(edit, source, outcomeOf);
    if (text === undefined || text === source)
        return undefined;
    return { offset: edit.offset, length: source.length, text };
}
function lengthOf(edit) {
    return edit.kind === 'text' ? 0 : edit.length;
}
function textFor(edit, source, outcomeOf) {
    switch (edit.kind) {
        case 'text':
            return edit.text;
        case 'removal':
            return '';
        case 'replace': {
            const stored = storedIn(outcomeOf(edit.url));
            return stored && quoteLink(stored.url ?? stored.key, edit.quoting);
        }
        case 'member':
            return memberText(edit, outcomeOf);
        case 'cells':
            return cellsText(edit, source, edit.url === undefined ? 'none' : outcomeOf(edit.url));
    }
}
function storedIn(outcome) {
    return typeof outcome === 'string' ? undefined : outcome;
}
function cellsText({ isNew, fields, delimiter }, source, outcome) {
    if (!isNew && outcome === 'none')
        return undefined;
    const values = fields.map(field => cellValue(field, outcome));
    if (isNew)
        return values.map(value => delimiter + (0,stored_columns/* quotedCell */.J)(value, delimiter)).join('');
    const [value = ''] = values;
    const isQuoted = /^"[\s\S]*"$/.test(source);
    const known = isQuoted ? source.slice(1, -1).replaceAll('""', '"') : source.trim();
    return known === value ? undefined : (0,stored_columns/* quotedCell */.J)(value, delimiter);
}
function cellValue(field, outcome) {
    const stored = storedIn(outcome);
    if (field === undefined || stored === undefined)
        return '';
    return String((typeof field === 'string' ? stored[field] : stored.variants?.[field.variant]) ?? '');
}

;// CONCATENATED MODULE: ./lib/output/rewrite/rewrite-text.js

/**
 * @param chunks the text of the edits, split anywhere
 * @param edits in the order of the text
 * @param noted called with each change
 */
async function* rewriteText(chunks, edits, outcomeOf, noted = () => { }) {
    let next = 0;
    /** Text that was read but not yielded yet; it begins at `start`. */
    let rest = '';
    let start = 0;
    for await (const chunk of chunks) {
        rest += chunk;
        const end = start + rest.length;
        const parts = [];
        let copied = 0;
        for (; next < edits.length; next++) {
            const edit = edits[next];
            const to = edit.offset + lengthOf(edit);
            if (to > end)
                break;
            const source = rest.slice(edit.offset - start, to - start);
            const splice = spliceOf(edit, source, outcomeOf);
            if (!splice)
                continue;
            noted(splice);
            parts.push(rest.slice(copied, edit.offset - start), splice.text);
            copied = to - start;
        }
        // The text of an edit waits until its end has arrived.
        const open = edits[next];
        const ready = open && open.offset < end ? Math.max(copied, open.offset - start) : rest.length;
        parts.push(rest.slice(copied, ready));
        rest = rest.slice(ready);
        start += ready;
        yield parts.join('');
    }
    if (rest !== '')
        yield rest;
}

;// CONCATENATED MODULE: ./lib/output/rewrite/unified-diff.js
/** Lines around a change. */
const CONTEXT = 3;
/**
 * @param path relative, with '/'
 * @param splices in the order of the text
 * @returns '' if nothing changes
 */
function unifiedDiff(path, text, splices) {
    if (splices.length === 0)
        return '';
    const starts = lineStarts(text);
    const changes = changesOf(text, splices, starts);
    const out = [
        `diff --git ${quoted(`a/${path}`)} ${quoted(`b/${path}`)}`,
        fileLine('---', `a/${path}`),
        fileLine('+++', `b/${path}`),
    ];
    let shift = 0;
    for (const { from, to, lines, newLines } of hunksOf(changes, text, starts)) {
        out.push(`@@ -${rangeOf(from, to - from)} +${rangeOf(from + shift, newLines)} @@`, ...lines);
        shift += newLines - (to - from);
    }
    return `${out.join('\n')}\n`;
}
/** Offsets of line starts. Only LF ends a line, as in git. */
function lineStarts(text) {
    const starts = text === '' ? [] : [0];
    for (let at = text.indexOf('\n'); at >= 0 && at + 1 < text.length; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** Changes of whole lines. Splices that share a line become one change. */
function changesOf(text, splices, starts) {
    const changes = [];
    for (let index = 0; index < splices.length;) {
        const first = splices[index];
        const from = lineAt(starts, first.offset);
        let last = from;
        const parts = [];
        let at = starts[from] ?? 0;
        for (; index < splices.length; index++) {
            const { offset, length, text: added } = splices[index];
            if (parts.length > 0 && lineAt(starts, offset) > last)
                break;
            last = Math.max(last, lineAt(starts, offset + Math.max(0, length - 1)));
            parts.push(text.slice(at, offset), added);
            at = offset + length;
        }
        const end = starts[last + 1] ?? text.length;
        changes.push(trimmed({ from, to: last + 1, added: linesIn(parts.join('') + text.slice(at, end)) }, text, starts));
    }
    return changes;
}
/** Drops unchanged lines at both ends. */
function trimmed({ from, to, added }, text, starts) {
    let [head, tail] = [0, 0];
    while (head < to - from && head < added.length && added[head] === lineOf(text, starts, from + head))
        head++;
    while (tail < to - from - head &&
        tail < added.length - head &&
        added[added.length - 1 - tail] === lineOf(text, starts, to - 1 - tail))
        tail++;
    return { from: from + head, to: to - tail, added: added.slice(head, added.length - tail) };
}
function* hunksOf(changes, text, starts) {
    for (let index = 0; index < changes.length;) {
        const from = Math.max(0, changes[index].from - CONTEXT);
        const lines = [];
        let newLines = 0;
        let at = from;
        const keepTo = (to) => {
            for (; at < to; at++, newLines++)
                lines.push(shown(' ', lineOf(text, starts, at)));
        };
        for (let next = changes[index]; next && next.from <= at + (lines.length === 0 ? CONTEXT : 2 * CONTEXT); next = changes[index]) {
            keepTo(next.from);
            for (; at < next.to; at++)
                lines.push(shown('-', lineOf(text, starts, at)));
            lines.push(...next.added.map(line => shown('+', line)));
            newLines += next.added.length;
            index++;
        }
        keepTo(Math.min(starts.length, at + CONTEXT));
        yield { from, to: at, lines, newLines };
    }
}
function shown(sign, line) {
    return line.endsWith('\n') ? sign + line.slice(0, -1) : `${sign}${line}\n\\ No newline at end of file`;
}
function lineOf(text, starts, index) {
    return text.slice(starts[index], starts[index + 1] ?? text.length);
}
function linesIn(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function lineAt(starts, offset) {
    let [low, high] = [0, starts.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (starts[middle] <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return Math.max(0, low - 1);
}
function rangeOf(from, count) {
    // For an empty range git expects the line before it.
    const start = count === 0 ? from : from + 1;
    return count === 1 ? `${start}` : `${start},${count}`;
}
/** As in git, a tab marks the end of a name with blanks. */
function fileLine(mark, path) {
    const name = quoted(path);
    return `${mark} ${name}${name === path && /\s/.test(path) ? '\t' : ''}`;
}
function quoted(path) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is quoted
    if (!/["\\\u0000-\u001f\u007f]/.test(path))
        return path;
    const octal = (byte) => `\\${byte.toString(8).padStart(3, '0')}`;
    const bytes = [...Buffer.from(path)].map(byte => byte === 34 || byte === 92
        ? `\\${String.fromCharCode(byte)}`
        : byte < 32 || byte >= 127
            ? octal(byte)
            : String.fromCharCode(byte));
    return `"${bytes.join('')}"`;
}

;// CONCATENATED MODULE: ./lib/output/rewrite/rewrite-document.js
/** Rewrites one document, in place or elsewhere: as a whole or not at all. */
















/**
 * Reads the source again, and refuses it if it has changed since.
 * @param target absolute; the document's own path means in place. A link is followed, and its file written
 * @throws PersistError in one sentence; the target then stays as it was
 */
async function rewriteDocument(document, outcomeOf, target) {
    try {
        const isInPlace = target === document.file.path;
        const path = isInPlace ? target : await (0,promises_.realpath)(target).catch((0,errors/* ifCode */.Vd)('ENOENT'));
        const may = mayChange(document, outcomeOf);
        if (isInPlace && !may)
            return { isChanged: false, isWritten: false };
        // A text without an edit is copied, also one that was too long to be read.
        const { isChanged, text = undefined } = may ? await lookInto(document, outcomeOf) : { isChanged: false };
        if (isInPlace && !isChanged)
            return { isChanged, isWritten: false };
        const existing = path === undefined ? undefined : writableStats(path);
        const bytes = () => isChanged ? rewrittenBytes(document, outcomeOf, text) : (0,external_node_fs_.createReadStream)(document.file.path);
        if (path !== undefined &&
            !isInPlace &&
            (await digestOf((0,external_node_fs_.createReadStream)(path))) === (await digestOf(bytes())))
            return { isChanged, isWritten: false };
        if (path === undefined)
            await (0,make_directory/* makeDirectory */.O)((0,external_node_path_.dirname)(target));
        await (0,atomic_file/* replaceFile */.fR)(path ?? target, bytes(), existing ?? (await (0,promises_.stat)(document.file.path)));
        return { isChanged, isWritten: true };
    }
    catch (error) {
        throw (0,file_errors/* toFileError */.GI)(error, (0,external_node_path_.dirname)(target), (0,external_node_path_.basename)(target));
    }
}
/** Returns the new text of a list in memory. */
async function rewrittenText(document, outcomeOf) {
    const parts = [];
    for await (const part of rewriteText(sourceOf(document), document.edits, outcomeOf))
        parts.push(part);
    return parts.join('');
}
/** @returns the change as a unified diff of files called `path`; '' if there is none */
async function diffDocument(document, outcomeOf, path) {
    if (!mayChange(document, outcomeOf))
        return '';
    const mark = document.text.hasMark ? '\ufeff' : '';
    const parts = [mark];
    const splices = [];
    const rewritten = rewriteText(collected(sourceOf(document), parts), document.edits, outcomeOf, splice => splices.push({ ...splice, offset: splice.offset + mark.length }));
    for await (const _ of rewritten)
        ;
    return unifiedDiff(path, parts.join(''), splices);
}
/** The first new link in changed cells. For other kinds of edits `newLink` finds it without reading the text. */
async function newLinkInCells(document, outcomeOf) {
    if (!document.edits.some(edit => edit.kind === 'cells' && !edit.isNew))
        return undefined;
    const last = new LastLink();
    let found;
    const rewritten = rewriteText(sourceOf(document), document.edits, last.over(outcomeOf), ({ text }) => {
        if (last.url !== undefined && text.includes(last.url))
            found ??= last.url;
    });
    for await (const _ of rewritten)
        if (found !== undefined)
            break;
    return found;
}
async function* collected(chunks, parts) {
    for await (const chunk of chunks) {
        parts.push(chunk);
        yield chunk;
    }
}
/** Looks at the edits alone, without reading the text: most pages of a site have nothing new. */
function mayChange({ edits }, outcomeOf) {
    return edits.some(edit => edit.kind !== 'replace' || typeof outcomeOf(edit.url) !== 'string');
}
/** Characters of a text to hold during rewriting, so that it is read only once. */
const MAX_HELD = 1_048_576;
/** @returns the new text if it is short; a longer text is read up to the first change */
async function lookInto(document, outcomeOf) {
    let isChanged = false;
    const parts = [];
    let length = 0;
    const rewritten = rewriteText(sourceOf(document), document.edits, outcomeOf, () => {
        isChanged = true;
    });
    for await (const part of rewritten) {
        length += part.length;
        if (length <= MAX_HELD)
            parts.push(part);
        else if (isChanged)
            break;
    }
    return length <= MAX_HELD ? { isChanged, text: parts.join('') } : { isChanged };
}
/** @throws PersistError at the end of the text if the edits belong to a different text */
async function* sourceOf({ file, text }) {
    const facts = (0,read_text/* newTextFacts */.$)();
    yield* (0,read_text/* readDocumentText */.R)(file, facts);
    if (facts.sha256 === text.sha256)
        return;
    throw new errors/* PersistError */.vc('sources', 'path-refused', (0,say/* say */.c)('rewrite-changed', { name: file.name }), {
        advice: (0,say/* say */.c)('rewrite-changed-fix'),
    });
}
/** @param text the new text, if it was held */
function rewrittenBytes(document, outcomeOf, text) {
    const { hasMark } = document.text;
    const isZipped = !document.file.isUnpacked && (0,file_format/* isGzipped */.WV)(document.file.name);
    if (text !== undefined && !isZipped)
        return Buffer.from(hasMark ? `\ufeff${text}` : text);
    const chunks = text === undefined ? rewriteText(sourceOf(document), document.edits, outcomeOf) : [text];
    const bytes = encoded(chunks, hasMark);
    if (!isZipped)
        return bytes;
    const zipped = (0,external_node_zlib_.createGzip)();
    // The reader of `zipped` gets the error: pipeline destroys the stream with it.
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(bytes), zipped, () => { });
    return zipped;
}
async function* encoded(chunks, hasMark) {
    if (hasMark)
        yield Buffer.from('\ufeff');
    for await (const chunk of chunks)
        if (chunk !== '')
            yield Buffer.from(chunk);
}
/** @throws PersistError for a read-only file: the later rename would replace it in spite of that */
function writableStats(path) {
    const stats = (0,external_node_fs_.statSync)(path);
    if (!stats.isFile())
        throw new errors/* PersistError */.vc('sources', 'path-refused', (0,say/* say */.c)('rewrite-no-file', { path }), {
            advice: (0,say/* say */.c)('rewrite-no-file-fix'),
        });
    if ((stats.mode & 0o222) === 0)
        throw new errors/* PersistError */.vc('sources', 'path-refused', (0,say/* say */.c)('rewrite-read-only', { path }), {
            advice: (0,say/* say */.c)('rewrite-read-only-fix'),
        });
    (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.W_OK);
    return stats;
}
async function digestOf(bytes) {
    if (bytes instanceof Uint8Array)
        return (0,external_node_crypto_.hash)('sha256', bytes);
    const digest = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of bytes)
        digest.update(chunk);
    return digest.digest('hex');
}

// EXTERNAL MODULE: ./lib/base/files/leftovers.js
var leftovers = __webpack_require__(12077);
// EXTERNAL MODULE: ./lib/output/rewrite/stored-places.js
var stored_places = __webpack_require__(50268);
// EXTERNAL MODULE: ./lib/jobs/persist/rewriting/list-rewriting.js
var list_rewriting = __webpack_require__(3093);
;// CONCATENATED MODULE: ./lib/jobs/persist/rewriting/rewrite-lists.js
/** Rewrites each list after the run, with the outcomes of its images. */









/** Number of files written at once. */
const CONCURRENCY = 8;
/** @param now milliseconds since the epoch */
async function rewriteLists(rewriting, ledger, now) {
    const { target } = rewriting.rules;
    if (target.kind === 'memory') {
        for (const list of rewriting.lists)
            target.take(await rewrittenText(list.document, outcomesOf(list, rewriting, ledger)));
        return { files: [], problems: [] };
    }
    const folders = new Set(rewriting.lists.map(({ target }) => (0,external_node_path_.dirname)(target)));
    for (const folder of folders)
        await (0,leftovers/* removeLeftovers */.D)(folder, { now });
    const files = [];
    const problems = [];
    const { directory } = rewriting.rules;
    await eachList(rewriting, async (list, index) => {
        try {
            const { isChanged, isWritten } = await rewriteDocument(list.document, outcomesOf(list, rewriting, ledger), list.target);
            if (isChanged && isWritten)
                files[index] = (0,list_rewriting/* shownPath */.pS)(list.target, directory);
        }
        catch (error) {
            const name = (0,printable/* printable */.g$)((0,list_rewriting/* shownPath */.pS)(list.target, directory));
            problems.push((0,say/* say */.c)('rewrite-failed', { name, cause: (0,as_persist_error/* asPersistError */.B)(error, 'sources').sentence }));
        }
    });
    return { files: files.filter(file => file !== undefined), problems };
}
/** Reports list by list what would change, as far as the memory knows. */
async function reportChanges(rewriting, ledger, watch) {
    for (const list of rewriting.lists) {
        const path = (0,list_rewriting/* shownPath */.pS)(list.target, rewriting.rules.directory);
        const diff = await diffDocument(list.document, outcomesOf(list, rewriting, ledger), path);
        if (diff === '')
            continue;
        if ((0,file_format/* isGzipped */.WV)(list.document.file.name))
            watch.info((0,say/* say */.c)('rewrite-gzip-diff', { name: (0,printable/* printable */.g$)(path) }));
        else
            watch.wouldChange(path, diff);
    }
}
async function eachList({ lists }, work) {
    const waiting = lists.entries();
    const worker = async () => {
        for (const [index, list] of waiting)
            await work(list, index);
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, worker));
}
/** @param recall what the memory knows of a position that has no outcome yet */
function outcomesOf({ document, first, target }, { rules: { places }, isUndone, sources, foreign }, ledger, recall) {
    const { file, mode } = document;
    const positions = ledger.positions();
    const { formerBases: _, ...today } = places;
    return index => {
        const position = positions.at(first + index);
        const outcome = position && (ledger.outcomeOf(position) ?? recall?.(position));
        const { key } = outcome ?? {};
        if (outcome?.lostKey !== undefined || outcome?.reason === 'accepted')
            return 'gone';
        if (!outcome || key === undefined)
            return foreign.has(first + index) ? 'gone' : 'none';
        if (isUndone) {
            const url = sources.get(key);
            return url === undefined ? 'none' : { key, url };
        }
        const isOwn = (0,stored_places/* storedKeyOf */.KM)(position?.url ?? '', file.path, today) === key;
        // The list already has this link, so the text stays as it is.
        if (isOwn && mode === 'replace')
            return 'none';
        return (0,stored_places/* linkTo */.uM)({ ...outcome, key }, target, places);
    };
}

;// CONCATENATED MODULE: ./lib/jobs/persist/rewriting/link-check.js






/** Milliseconds that a cancelled run waits for the answer: the runner kills the process soon after. */
const CANCELLED_MS = 1000;
/** After as many lost images in a row no list is written. */
const MOST_LOST = 20;
class LinkCheck {
    #rewriting;
    #tools;
    #giveUp = new AbortController();
    /** New links in a row whose objects are gone. */
    #lost = 0;
    #answer = Promise.resolve(undefined);
    constructor(rewriting, tools) {
        this.#rewriting = rewriting;
        this.#tools = tools;
    }
    /**
     * Looks at the first new link, if it leads to a known image, before this is settled. If the link and its key answer
     * 404, the image is lost, and the next new link is looked at.
     * @param isLost looks at the object of a position, and notes a loss
     */
    async beginKnown(ledger, recall, isLost) {
        for (const list of this.#rewriting.lists) {
            const outcomeOf = outcomesOf(list, this.#rewriting, ledger, recall);
            for (const edit of list.document.edits)
                for (const url of urlsOf(edit)) {
                    const position = ledger.positions().at(list.first + url);
                    if (!position)
                        continue;
                    if (!ledger.outcomeOf(position) && !recall(position))
                        return;
                    const link = newLink(edit, outcomeOf(url));
                    if (link === undefined)
                        continue;
                    const answer = await this.#request(link);
                    if (answer.status !== 404 || !(await isLost(position))) {
                        this.#answer = Promise.resolve(answer);
                        return;
                    }
                    if (++this.#lost === MOST_LOST)
                        return;
                }
        }
    }
    /** Sends the request as soon as the first new link is known, while other images are still in progress. */
    begin(ledger) {
        if (this.#lost === MOST_LOST)
            return;
        this.#answer = this.#answer.then(async (answer) => answer ?? (await this.#requestFirst(await this.#firstNewLink(ledger))));
        // `finish` awaits the answer; until then a rejection must not count as unhandled.
        this.#answer.catch(() => { });
    }
    /**
     * @param warn receives a sentence if the answer does not show whether the link is readable
     * @returns undefined if the lists may be written
     */
    async finish(ledger, isCancelled, warn) {
        if (this.#lost === MOST_LOST)
            return { url: '', problem: (0,say/* say */.c)('rewrite-lost', { count: MOST_LOST }) };
        const answer = isCancelled ? await this.#answerSoon(ledger) : await this.#wholeAnswer(ledger);
        if (!answer)
            return undefined;
        const { url, status } = answer;
        const shown = (0,printable/* printable */.g$)(url);
        if (typeof status === 'number' && this.#tools.closed.has(status)) {
            const id = this.#tools.hasPublicBase ? 'rewrite-unreadable-base' : 'rewrite-unreadable';
            return { url, problem: (0,say/* say */.c)(id, { url: shown, status }) };
        }
        if (typeof status !== 'number' || status >= 300) {
            const cause = typeof status === 'number' ? (0,say/* say */.c)('rewrite-check-status', { status }) : status;
            warn((0,say/* say */.c)('rewrite-unchecked', { url: shown, cause }));
        }
        return undefined;
    }
    async #wholeAnswer(ledger) {
        return (await this.#answer) ?? (await this.#requestCells(ledger));
    }
    async #answerSoon(ledger) {
        const answered = new AbortController();
        const giveUp = this.#tools.clock.sleep(CANCELLED_MS, answered.signal).then(() => this.#giveUp.abort(), () => { });
        try {
            return await this.#wholeAnswer(ledger);
        }
        finally {
            answered.abort();
            await giveUp;
        }
    }
    async #requestFirst(url) {
        return url === undefined ? undefined : await this.#request(url);
    }
    async #request(url) {
        try {
            return { url, status: await this.#tools.statusOf(url, this.#giveUp.signal) };
        }
        catch (error) {
            if (this.#giveUp.signal.aborted)
                return { url, status: (0,say/* say */.c)('rewrite-check-cancelled') };
            return { url, status: (0,as_persist_error/* asPersistError */.B)(error, 'fetch').sentence };
        }
    }
    async #firstNewLink(ledger) {
        for (const list of this.#rewriting.lists) {
            const outcomeOf = outcomesOf(list, this.#rewriting, ledger);
            for (const edit of list.document.edits)
                for (const url of urlsOf(edit)) {
                    await settled(list, url, ledger);
                    const link = newLink(edit, outcomeOf(url));
                    if (link !== undefined)
                        return link;
                }
        }
        return undefined;
    }
    async #requestCells(ledger) {
        for (const list of this.#rewriting.lists) {
            // A list that has changed since it was read is reported when it is rewritten.
            const link = await newLinkInCells(list.document, outcomesOf(list, this.#rewriting, ledger)).catch(() => undefined);
            if (link !== undefined)
                return await this.#request(link);
        }
        return undefined;
    }
}
/** Waits until the outcome of a URL is known, or until the URL turns out to belong to another shard. */
async function settled({ first }, url, ledger) {
    const index = first + url;
    // The target of a position may change while the lists' own links are decided.
    for (;;) {
        const position = ledger.positions().at(index);
        if (!position || ledger.outcomeOf(position))
            return;
        await ledger.change(index);
    }
}

;// CONCATENATED MODULE: ./lib/jobs/persist/readable-links.js
/** Opens the check of a run's public links, if there is anything to check. */




/** Statuses of a bucket that refuses everyone or has no object there. */
const CLOSED = [401, 403, 404];
/** @returns undefined for folders, a caller's own store, keys, paths and dry runs */
function openLinkCheck(settings, context) {
    const { rewriting, rewriteCheck, dryRun, store, publicUrls } = settings;
    if (!rewriting || !rewriteCheck || dryRun || !('location' in store))
        return undefined;
    const { link, publicBase = '' } = rewriting.rules.places;
    // `public-url-base` may be a path of a site, which no request can reach.
    if (link !== 'url' || !/^https?:/i.test(publicBase))
        return undefined;
    const hasPublicBase = publicUrls.base !== undefined;
    const closed = hasPublicBase ? CLOSED : [...CLOSED, ...kinds/* BUCKET_KINDS */.TM[store.kind].closedStatuses];
    return new LinkCheck(rewriting, {
        statusOf: (url, signal) => statusOf(url, settings, context, signal),
        clock: context.clock,
        closed: new Set(closed),
        hasPublicBase,
    });
}
async function statusOf(url, settings, context, signal) {
    // Most runs have no new link and need not load the client.
    const { openOriginAgent } = await __webpack_require__.e(/* import() */ 8961).then(__webpack_require__.bind(__webpack_require__, 18961));
    const { statusForStrangers } = await __webpack_require__.e(/* import() */ 7342).then(__webpack_require__.bind(__webpack_require__, 37342));
    const agent = openOriginAgent(settings, context, new connections/* Connections */.U(await (0,open_file_limit/* openFileLimit */.g)()));
    try {
        return await statusForStrangers(url, {
            agent,
            userAgent: settings.fetch.userAgent,
            maxRedirects: settings.fetch.maxRedirects,
            proxy: settings.originProxy,
            onSend: context.requests.toStore,
            signal,
        });
    }
    finally {
        await agent.destroy();
    }
}

// EXTERNAL MODULE: ./lib/base/buffers/text-table.js
var text_table = __webpack_require__(16295);
// EXTERNAL MODULE: ./lib/input/plan/refusal.js
var refusal = __webpack_require__(78406);
// EXTERNAL MODULE: ./lib/storage/manifest/manifest.js + 4 modules
var manifest_manifest = __webpack_require__(86482);
// EXTERNAL MODULE: ./lib/storage/stores/open.js + 33 modules
var stores_open = __webpack_require__(77086);
;// CONCATENATED MODULE: ./lib/jobs/persist/rewriting/old-values.js
/** Finds values beside URLs that an earlier run wrote for another URL: the record has a new URL, which has no image yet. */





/** Reads the memory once more if positions have an old value and no result. @returns the positions to clear */
async function foreignValues({ manifest, store: settings }, rewriting, plan, ledger, { stopping }, { clock, watch, runId, requests }) {
    const old = manifest.mode === 'off' ? [] : oldValues(rewriting, plan, ledger);
    if (old.length === 0 || stopping.aborted)
        return new Set();
    const store = await (0,stores_open/* openStore */.C)(manifest.store ?? settings, watch.notice, requests.toStore);
    try {
        const keys = new Set(old.map(({ key }) => key));
        const names = new text_table/* TextTable */.CV(old.map(({ name }) => name));
        const notice = () => { };
        const memory = await (0,manifest_manifest/* openManifest */.g)({ store, mode: 'read-only', runId, clock, notice, keys }, names, stopping);
        const isForeign = ({ key, name }) => memory.entryOfKey(key) !== undefined &&
            !memory.sourcesOf(key).some(({ url }) => url === name) &&
            !memory.entriesOf(name).some(entry => 'key' in entry && entry.key === key);
        return new Set(old.filter(isForeign).map(({ position }) => position));
    }
    catch {
        // What the memory does not say stays.
        return new Set();
    }
    finally {
        await store.close();
    }
}
function oldValues({ lists }, plan, ledger) {
    return lists.flatMap(({ document, first }) => document.edits.flatMap(keysIn).flatMap(([url, key]) => {
        const position = first + url;
        const at = ledger.positions().at(position);
        if (!at || ledger.outcomeOf(at)?.key !== undefined)
            return [];
        const { targetOrRefusal: target } = at;
        return [{ position, key, name: target instanceof refusal/* Refusal */.P ? at.url : (0,spellings/* memoryUrlOf */.CN)(plan.jobOf(target)) }];
    }));
}
/** The keys that an edit finds written, each with the index of its URL. */
function keysIn(edit) {
    if (edit.kind === 'member')
        return keysOfValue(edit.shape, edit.stored);
    const { url, stored } = edit.kind === 'cells' ? edit : {};
    return url === undefined || stored === undefined ? [] : [[url, stored]];
}
function keysOfValue(shape, stored) {
    if (typeof stored !== 'object' || stored === null || shape === null)
        return [];
    if (typeof shape === 'number')
        return 'key' in stored ? [[shape, String(stored.key)]] : [];
    return shape.flatMap((inner, at) => keysOfValue(inner, Array.isArray(stored) ? stored[at] : undefined));
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./lib/base/messages/en/gallery.js
/** Texts of the gallery, which fills `{…}`. */
const GALLERY_ENGLISH = {
    title: 'Images of {place}',
    written: '{bytes} written in {seconds} s',
    new: 'New',
    known: 'Known before',
    missing: 'Not in the store',
    none: 'There are no images in this run.',
    'nothing-fits': 'No image matches. Change or clear the filters.',
    unseen: 'None of the images can be shown: the bucket may be private, or its public address may be another one. They are stored all the same. To see them, let anyone read the path of the images by a bucket policy (but not the memory), or set public-url-base to a CDN that may read it.',
    'no-script': 'Filters, sorting and the larger view need JavaScript; past 1,000 images the pictures do, too.',
    filters: 'Filters',
    search: 'Search',
    'search-hint': 'Key, URL or page',
    host: 'Host',
    outcome: 'Outcome',
    type: 'Type',
    sort: 'Sort',
    all: 'all',
    listed: 'as listed',
    largest: 'largest first',
    smallest: 'smallest first',
    pixels: 'most pixels first',
    'by-key': 'by key',
    shown: '{shown} of {all} images',
    more: 'Show more',
    copied: 'Copied',
    'copy-key': 'Copy key',
    'copy-url': 'Copy URL',
    previous: 'Previous',
    next: 'Next',
    close: 'Close',
    larger: 'Larger view',
    source: 'Source',
    page: 'Found on',
};
/** What to do about images that are not in the store, by groups of reasons. */
const GALLERY_ADVICE_ENGLISH = {
    gone: 'The image is gone from its host. You need do nothing: it is requested again less and less often.',
    refused: 'The host wants something else of a visitor: another Referer or agent, or a login. Set it for this host in host-rules.',
    address: 'The URL cannot or may not be fetched. Correct it in the list, or allow it with allow-addresses.',
    content: 'The response is not an image that may be kept. See allow-types, max-bytes and the smallest sizes.',
    broken: 'The image did not arrive whole. The next run tries it again.',
    network: 'The host could not be reached, or was too slow. The next run tries it again; see timeout and retries.',
    store: 'The store refused. The sentence beside each image says why, and `doctor` checks every right.',
    key: 'The key is invalid, or a different image has it. See key and on-collision.',
    expired: 'The link has expired. Make the list again and run this step right after.',
    later: 'This was not tried in this run. The next run tries it.',
    fault: 'This should not happen: please report it with the line of the results file.',
};

;// CONCATENATED MODULE: ./lib/base/messages/zh/gallery.js
const GALLERY_CHINESE = {
    title: '{place} 的图片',
    written: '写入 {bytes}，用时 {seconds} 秒',
    new: '新存入',
    known: '早已存有',
    missing: '不在存储里',
    none: '这次运行没有图片。',
    'nothing-fits': '没有符合的。请更改或清空筛选条件。',
    unseen: '一张图片也显示不出来：Bucket 可能是私有的，或者公开地址不是这个。图片已经存好。想看到它们，请用 Bucket Policy 只对图片所在的路径授予匿名读取（不含记忆），或在前面放一个可以读取它的 CDN，并写进 public-url-base。',
    'no-script': '筛选、排序和大图需要 JavaScript；超过 1,000 张时，图片本身也需要。',
    filters: '筛选',
    search: '搜索',
    'search-hint': 'key、URL 或页面',
    host: '主机',
    outcome: '结果',
    type: '类型',
    sort: '排序',
    all: '全部',
    listed: '按列表顺序',
    largest: '从大到小',
    smallest: '从小到大',
    pixels: '像素多的在前',
    'by-key': '按 key',
    shown: '显示 {shown} 张，共 {all} 张',
    more: '显示更多',
    copied: '已复制',
    'copy-key': '复制 key',
    'copy-url': '复制 URL',
    previous: '上一张',
    next: '下一张',
    close: '关闭',
    larger: '大图',
    source: '来源',
    page: '所在页面',
};
const GALLERY_ADVICE_CHINESE = {
    gone: '原处已经没有这张图片。什么都不用做：以后再试的间隔会越来越长。',
    refused: '多半是防盗链：该站要求别的 Referer、User-Agent，或者登录。请在 host-rules 里为它设置。',
    address: '这个 URL 不能抓取或不许抓取。请在列表里改正，或用 allow-addresses 放开。',
    content: '拿到的不是可以保留的图片。见 allow-types、max-bytes 和最小尺寸的设置。',
    broken: '图片没有完整到达。下次运行会再试。',
    network: '主机连不上，或者太慢。下次运行会再试；见 timeout 和 retries。',
    store: '存储拒绝了。每张图片旁边的句子说明原因，doctor 会逐项检查权限。',
    key: 'key 不正确，或已被另一张图片占用。见 key 和 on-collision。',
    expired: '链接有时限，已经过期。请重新生成列表，并紧接着再次运行。',
    later: '这次运行没有尝试。下次会。',
    fault: '这不应该发生：请附上结果文件里的那一行报告。',
};

;// CONCATENATED MODULE: ./lib/base/messages/gallery.js
/** The gallery's sentences in every language. */


const GALLERY_SENTENCES = {
    en: GALLERY_ENGLISH,
    zh: GALLERY_CHINESE,
};
const GALLERY_ADVICE = {
    en: GALLERY_ADVICE_ENGLISH,
    zh: GALLERY_ADVICE_CHINESE,
};

// EXTERNAL MODULE: ./lib/base/version.js
var version = __webpack_require__(26413);
// EXTERNAL MODULE: ./lib/output/result.js
var result = __webpack_require__(73852);
;// CONCATENATED MODULE: ./lib/output/gallery/advice.js
const ADVICE = {
    'http-404': 'gone',
    'http-410': 'gone',
    dead: 'gone',
    'dns-failed': 'gone',
    placeholder: 'gone',
    'http-401': 'refused',
    'http-403': 'refused',
    'html-instead': 'refused',
    'opted-out': 'refused',
    'url-invalid': 'address',
    'url-too-long': 'address',
    'scheme-not-allowed': 'address',
    'port-not-allowed': 'address',
    'url-credentials': 'address',
    'address-refused': 'address',
    'redirect-invalid': 'address',
    'too-many-redirects': 'address',
    'not-an-image': 'content',
    'type-not-allowed': 'content',
    'too-large': 'content',
    'too-small': 'content',
    empty: 'content',
    truncated: 'broken',
    'image-incomplete': 'broken',
    'encoding-invalid': 'broken',
    'key-invalid': 'key',
    'key-collision': 'key',
    'path-refused': 'key',
    deadline: 'later',
    cancelled: 'later',
    'dry-run': 'later',
    'host-paused': 'later',
    'url-expired': 'expired',
    throttled: 'later',
    'disk-full': 'later',
    unexpected: 'fault',
    'options-invalid': 'fault',
};
function adviceOf(reason) {
    return ADVICE[reason] ?? (reason.startsWith('store-') ? 'store' : 'network');
}

// EXTERNAL MODULE: ./lib/output/gallery/cards.js
var cards = __webpack_require__(2579);
// EXTERNAL MODULE: ./lib/output/gallery/head.js
var head = __webpack_require__(53216);
// EXTERNAL MODULE: ./lib/output/gallery/markup.js
var markup = __webpack_require__(89398);
// EXTERNAL MODULE: ./lib/output/gallery/policy.js
var policy = __webpack_require__(22100);
;// CONCATENATED MODULE: ./lib/output/gallery/script.js
/**
 * Script of the gallery in a browser: filters, sorting, the larger view. It is one string, so that the page's policy
 * can hold its hash. It reads untrusted text only from the document and writes it only as text.
 */
const SCRIPT = `
'use strict'
const one = (selector, root = document) => root.querySelector(selector)
const all = (selector, root = document) => [...root.querySelectorAll(selector)]
const { base, suffix, long, shown, copied } = document.body.dataset
const STEP = 60

const lists = all('ul[data-outcome]').map(element => ({
  element,
  block: element.closest('section'),
  outcome: element.dataset.outcome,
  count: element.parentNode.querySelector('span'),
  more: element.parentNode.querySelector(':scope > .more'),
  cards: [...element.children].map(node => ({ node })),
  shown: [],
  limit: long === undefined ? Infinity : STEP,
}))
const groups = all('section.group')

// Computed at the first use.
const textOf = card => (card.text ??= (keyOf(card.node) + ' ' + card.node.textContent + ' ' + (card.node.dataset.p ?? '')).toLowerCase())
const urlOf = node => one('.url', node)?.textContent ?? ''
const hostOf = card => (card.host ??= /^[a-z]+:\\/\\/([^/?#]+)/i.exec(urlOf(card.node))?.[1] ?? '')
const keyOf = node => node.dataset.k ?? one('.key', node)?.textContent ?? ''
const SHOWN = 'img,video,audio,.file'
const pictures = all('.grid img').length
const pixelsOf = card => {
  const image = one('img,video', card.node)
  return image ? image.getAttribute('width') * image.getAttribute('height') : 0
}
const bytesOf = card => Number(card.node.dataset.b ?? 0)
const ORDERS = {
  listed: undefined,
  largest: (a, b) => bytesOf(b) - bytesOf(a),
  smallest: (a, b) => bytesOf(a) - bytesOf(b),
  pixels: (a, b) => pixelsOf(b) - pixelsOf(a),
  'by-key': (a, b) => (keyOf(a.node) < keyOf(b.node) ? -1 : 1),
}

/** Adds what a long gallery leaves out of a card until the card is shown. */
function finish({ node }) {
  const shown = one(SHOWN, node)
  if (long === undefined || !shown || 'done' in node.dataset) return
  node.dataset.done = ''
  const name = shown.matches('a') ? 'href' : 'src'
  if (!shown.getAttribute(name) && base) shown[name] = base + one('.key', node).textContent + suffix
  const line = document.createElement('p')
  line.textContent = sizeOf(node)
  node.append(line)
}

function sizeOf(node) {
  const shown = one(SHOWN, node)
  const [width, height] = [shown.getAttribute('width'), shown.getAttribute('height')]
  const bytes = Number(node.dataset.b ?? NaN)
  const size = bytes < 1024 ? bytes + ' B' : bytes < 1048576 ? Math.round(bytes / 1024) + ' KiB' : (bytes / 1048576).toFixed(1) + ' MiB'
  return [width && height ? width + ' × ' + height : '', Number.isNaN(bytes) ? '' : size].filter(Boolean).join(' · ')
}

const form = one('form')
function apply() {
  const words = form.search.value.toLowerCase().split(/\\s+/).filter(Boolean)
  const [host, outcome, type] = [form.host.value, form.outcome.value, form.type.value]
  const order = ORDERS[form.sort.value]
  let count = 0
  for (const list of lists) {
    list.limit = long === undefined ? Infinity : STEP
    const fits = card =>
      (outcome === '' || outcome === list.outcome) &&
      (type === '' || card.node.dataset.t === type) &&
      (host === '' || hostOf(card) === host) &&
      words.every(word => textOf(card).includes(word))
    list.shown = list.cards.filter(fits)
    if (order) list.shown.sort(order)
    count += list.shown.length
    show(list)
  }
  for (const group of groups) group.hidden = lists.every(list => list.block !== group && list.block.parentNode !== group || list.shown.length === 0)
  one('#fits').hidden = count > 0
  say(shown.replace('{shown}', count).replace('{all}', lists.reduce((sum, list) => sum + list.cards.length, 0)))
}

function show(list) {
  const now = list.shown.slice(0, list.limit)
  now.forEach(finish)
  const is = list.element.children
  if (is.length !== now.length || now.some((card, index) => is[index] !== card.node))
    list.element.replaceChildren(...now.map(card => card.node))
  list.block.hidden = list.shown.length === 0
  if (list.more) list.more.hidden = list.shown.length <= list.limit
}

function grow(list) {
  list.limit += STEP
  const next = list.shown.slice(list.element.children.length, list.limit)
  next.forEach(finish)
  list.element.append(...next.map(card => card.node))
  list.more.hidden = list.shown.length <= list.limit
}

const output = one('output')
const say = text => { output.textContent = text }

for (const list of lists) {
  if (!list.more) continue
  list.more.addEventListener('click', () => grow(list))
  new IntersectionObserver(seen => { if (seen.some(entry => entry.isIntersecting) && !list.more.hidden) grow(list) }, { rootMargin: '800px' }).observe(list.more)
}
form.addEventListener('input', apply)
form.addEventListener('submit', event => event.preventDefault())

async function copy(text, node) {
  try {
    await navigator.clipboard.writeText(text)
    say(copied + ': ' + text)
  } catch {
    // Without permission, select the text, so that the user can copy it.
    getSelection().selectAllChildren(node)
  }
}

const dialog = one('dialog')
const part = name => one('[data-part=' + name + ']', dialog)
let at = 0
// The larger view is for pictures alone: a player grows by its own button.
const seen = () => lists.flatMap(list => list.shown).filter(({ node }) => one('.view', node))

function open(index) {
  const cards = seen()
  at = (index + cards.length) % cards.length
  const card = cards[at]
  finish(card)
  const { node } = card
  const image = one('img', node)
  const large = part('image')
  large.src = image.src
  large.alt = keyOf(node)
  part('key').textContent = keyOf(node)
  part('size').textContent = (at + 1) + ' / ' + cards.length + ' · ' + sizeOf(node)
  fill('source', urlOf(node))
  fill('page', one('.page', node)?.textContent ?? node.dataset.p ?? '')
  if (!dialog.open) dialog.showModal()
}

/** Links the text only if it is a whole http(s) URL. */
function fill(name, text) {
  const line = part(name)
  line.hidden = text === ''
  const link = one('a', line)
  link.textContent = text
  const isWhole = /^https?:\\/\\/[^\\s…\\\\]+$/i.test(text)
  if (isWhole) link.href = text
  else link.removeAttribute('href')
}

const move = step => open(at + step)
document.addEventListener('click', event => {
  const node = event.target.closest('.grid li')
  if (!node) return
  if (event.target.closest('.view')) open(seen().findIndex(card => card.node === node))
  if (event.target.closest('.key')) void copy(keyOf(node), one('.key', node))
})
dialog.addEventListener('click', event => {
  const action = event.target.dataset.do
  if (action === 'previous') move(-1)
  if (action === 'next') move(1)
  if (action === 'close' || event.target === dialog) dialog.close()
  if (action === 'copy-key') void copy(part('key').textContent, part('key'))
  if (action === 'copy-url') void copy(part('image').src, part('key'))
})
document.addEventListener('keydown', event => {
  if (dialog.open && event.key === 'ArrowLeft') move(-1)
  else if (dialog.open && event.key === 'ArrowRight') move(1)
  else if (!dialog.open && event.key === '/' && !/^(INPUT|SELECT)$/.test(event.target.tagName)) {
    event.preventDefault()
    form.search.focus()
  }
})

// A private bucket shows no picture: the note appears once enough pictures have failed and none has loaded.
let failed = 0
let loaded = 0
const judge = () => { one('#unseen').hidden = loaded > 0 || failed < Math.min(3, pictures) || failed === 0 }
document.addEventListener('load', event => { if (event.target.closest?.('.view')) { loaded++; judge() } }, true)
document.addEventListener('error', event => { if (event.target.closest?.('.view')) { failed++; judge() } }, true)
for (const image of all('.grid img[src]')) {
  if (image.complete && image.naturalWidth > 0) loaded++
  // A picture that waits for scrolling is not complete.
  else if (image.complete) failed++
}
judge()

const hosts = new Map()
for (const list of lists) for (const card of list.cards) hosts.set(hostOf(card), (hosts.get(hostOf(card)) ?? 0) + 1)
hosts.delete('')
for (const [host, count] of [...hosts].sort((a, b) => b[1] - a[1]).slice(0, 200)) form.host.append(new Option(host + ' (' + count + ')', host))
const types = new Set(lists.flatMap(list => list.cards.map(card => card.node.dataset.t)).filter(Boolean))
for (const type of [...types].sort()) form.type.append(new Option(type, type))
apply()

// Read the texts while idle, so that the first key press is fast.
const unread = lists.flatMap(list => list.cards)
const read = deadline => {
  while (unread.length > 0 && deadline.timeRemaining() > 2) for (const card of unread.splice(-50)) textOf(card)
  if (unread.length > 0) requestIdleCallback(read)
}
if (long !== undefined && window.requestIdleCallback) requestIdleCallback(read)
`;

// EXTERNAL MODULE: ./lib/output/gallery/style.js
var style = __webpack_require__(67897);
;// CONCATENATED MODULE: ./lib/output/gallery/page.js










/** Up to this many images the document is complete without the script. */
const MAX_WHOLE = 1000;
/** Above this number the policy allows all http(s) origins, and lists none. */
const MAX_ORIGINS = 20;
/**
 * @param images in input order; iterated several times
 * @returns the page, in pieces
 */
function* galleryPage(images, run) {
    const say = (id) => GALLERY_SENTENCES[run.language][id];
    const { total } = run.counts;
    const parts = total > MAX_WHOLE ? linkParts(images) : undefined;
    yield page_head(run, sourcesOf(images), say);
    yield body(run, parts, say);
    for (const [outcome, name] of [
        ['stored', 'new'],
        ['unchanged', 'known'],
    ]) {
        const count = run.counts[outcome];
        if (count === 0)
            continue;
        yield `<section class=group><h2>${say(name)} <span>${count}</span></h2><ul class=grid data-outcome=${name}>\n`;
        for (const image of images)
            if (image.outcome === outcome)
                yield (0,cards/* cardOf */.kY)(image, parts);
        yield `</ul>${moreButton(parts, say)}</section>\n`;
    }
    const groups = missingByReason(images);
    if (groups.length > 0) {
        const count = groups.reduce((sum, { items }) => sum + items.length, 0);
        yield `<section class=group><h2>${say('missing')} <span>${count}</span></h2>\n`;
        for (const { reason, items } of groups) {
            const advice = GALLERY_ADVICE[run.language][adviceOf(reason)];
            yield `<section><h3>${(0,markup/* escaped */.Mk)(reason)} <span>${items.length}</span></h3><p class=advice>${(0,markup/* escaped */.Mk)(advice)}</p><ul class=list data-outcome=missing>\n`;
            yield* items;
            yield `</ul>${moreButton(parts, say)}</section>\n`;
        }
        yield '</section>\n';
    }
    yield tail(say);
}
/** Groups missing images by reason, the largest group first. */
function missingByReason(images) {
    const groups = new Map();
    for (const image of images) {
        if (image.key !== undefined)
            continue;
        const reason = image.reason ?? 'unexpected';
        const items = groups.get(reason);
        if (items)
            items.push((0,cards/* missingItem */.uA)(image));
        else
            groups.set(reason, [(0,cards/* missingItem */.uA)(image)]);
    }
    return Array.from(groups, ([reason, items]) => ({ reason, items })).sort((a, b) => b.items.length - a.items.length);
}
/** Parts of the first link that contains its key. */
function linkParts(images) {
    for (const { key, link } of images) {
        const at = key === undefined ? undefined : link?.lastIndexOf(key);
        if (key !== undefined && link !== undefined && at !== undefined && at >= 0)
            return { base: link.slice(0, at), suffix: link.slice(at + key.length) };
    }
    return { base: '', suffix: '' };
}
function page_head({ language, place }, { origins, plays }, say) {
    return (0,head/* pageHead */.s)({
        language,
        title: say('title').replace('{place}', () => (0,markup/* foreign */.V$)(place)),
        images: origins,
        ...(plays && { media: origins }),
        style: style/* STYLE */.Y,
        script: SCRIPT,
    });
}
function body(run, parts, say) {
    const { stored, unchanged, total } = run.counts;
    const counts = [
        ['new', stored],
        ['known', unchanged],
        ['missing', total - stored - unchanged],
    ];
    const written = say('written')
        .replace('{bytes}', (0,result/* sizeText */.lP)(run.bytes))
        .replace('{seconds}', (run.elapsedMs / 1000).toFixed(1));
    const at = run.startedAt.toISOString();
    const long = parts
        ? ` data-long data-base="${(0,markup/* escaped */.Mk)(parts.base)}" data-suffix="${(0,markup/* escaped */.Mk)(parts.suffix)}"`
        : '';
    const filters = [
        `<label>${say('search')}<input type=search name=search autocomplete=off placeholder="${say('search-hint')}"></label>`,
        `<label>${say('host')}<select name=host><option value="">${say('all')}</select></label>`,
        `<label>${say('outcome')}<select name=outcome><option value="">${say('all')}${counts
            .map(([name]) => `<option value=${name}>${say(name)}`)
            .join('')}</select></label>`,
        `<label>${say('type')}<select name=type><option value="">${say('all')}</select></label>`,
        `<label>${say('sort')}<select name=sort>${['listed', 'largest', 'smallest', 'pixels', 'by-key']
            .map(name => `<option value=${name}>${say(name)}`)
            .join('')}</select></label>`,
    ];
    return `<body data-shown="${say('shown')}" data-copied="${say('copied')}"${long}>
<header>
<h1>${say('title').replace('{place}', () => (0,markup/* foreign */.V$)(run.place))}</h1>
<p class=facts><time datetime="${at}">${at.slice(0, 16).replace('T', ' ')} UTC</time> · ${written} · persist-images ${version/* VERSION */.x}</p>
<ul class=counts>${counts.map(([name, count]) => `<li>${say(name)} <b>${count}</b></li>`).join('')}</ul>
${total === 0 ? `<p class=note>${say('none')}</p>` : ''}<noscript><p class="note dim">${say('no-script')}</p></noscript>
</header>
<form role=search aria-label="${say('filters')}">${filters.join('\n')}<output role=status></output></form>
<main>
<p class="note dim" id=unseen role=status hidden>${say('unseen')}</p>
<p class=note id=fits hidden>${say('nothing-fits')}</p>
`;
}
function moreButton(parts, say) {
    return parts ? `<button class="do more" type=button hidden>${say('more')}</button>` : '';
}
function tail(say) {
    const button = (name) => `<button class=do type=button data-do=${name}>${say(name)}</button>`;
    return `</main>
<dialog aria-label="${say('larger')}"><div class=stage><img data-part=image alt=""></div><div class=under>
<code data-part=key></code><p data-part=size></p>
<p data-part=source>${say('source')}: <a rel="noopener noreferrer"></a></p><p data-part=page>${say('page')}: <a rel="noopener noreferrer"></a></p>
<nav>${button('previous')}${button('next')}${button('copy-key')}${button('copy-url')}${button('close')}</nav>
</div></dialog>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
function sourcesOf(images) {
    const origins = new Set();
    let plays = false;
    for (const image of images) {
        plays ||= image.key !== undefined && (0,cards/* isPlayed */._l)(image);
        const { link } = image;
        if (link === undefined)
            continue;
        const url = URL.parse(link);
        if (url && /^https?:$/.test(url.protocol))
            origins.add(url.origin);
        // Pictures beside the page, which may be opened from a server or from disk.
        else
            for (const near of policy/* NEAR */.j)
                origins.add(near);
    }
    return { origins: origins.size > MAX_ORIGINS ? ['https:', 'http:'] : [...origins].sort(), plays };
}

;// CONCATENATED MODULE: ./lib/output/gallery/gallery-file.js
/** Writes the file of `gallery-file`. */






/** @returns the path; undefined if the option is not set */
async function writeGallery({ file, ...run }, directory, ledger) {
    if (file === undefined)
        return undefined;
    const path = (0,external_node_path_.resolve)(directory, file);
    const images = { [Symbol.iterator]: () => imagesOf(ledger, (0,external_node_path_.dirname)(path)) };
    const page = galleryPage(images, { ...run, counts: ledger.counts(), bytes: ledger.bytesStored() });
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(page), (0,external_node_fs_.createWriteStream)(path));
    return path;
}
function* imagesOf(ledger, folder) {
    const positions = ledger.positions();
    for (const result of ledger.results()) {
        const page = positions.at(result.position)?.referer;
        const link = result.publicUrl === undefined ? undefined : linkFrom(folder, result.publicUrl);
        yield { ...result, ...(link !== undefined && { link }), ...(page !== undefined && { page }) };
    }
}
/** A relative link, so that gallery and images can move together. */
function linkFrom(folder, publicUrl) {
    if (!publicUrl.startsWith('file:'))
        return publicUrl;
    const path = (0,external_node_path_.relative)(folder, (0,external_node_url_.fileURLToPath)(publicUrl));
    return path.split(external_node_path_.sep).map(encodeURIComponent).join('/');
}

// EXTERNAL MODULE: ./lib/output/results-file.js
var results_file = __webpack_require__(96742);
;// CONCATENATED MODULE: ./lib/jobs/persist/run-files.js
/** The files of one run: checked before the work, written during the work and at its end. */



/** Reports unwritable files before the work starts, not after it. */
async function checkFiles({ resultsFile, failedFile, gallery, dryRun }, context) {
    const files = { 'results-file': resultsFile, 'new-file': context.newFile };
    const atTheEnd = { 'failed-file': failedFile, 'gallery-file': gallery.file };
    await (0,results_file/* checkWritable */.ZB)({ ...files, ...(!dryRun && atTheEnd) }, context);
}
/** Writes each result as it becomes known. @returns the path of the file, or undefined if none is configured */
function writeResultsFile({ resultsFile }, ledger, { cwd }, files) {
    const path = (0,external_node_path_.resolve)(cwd, resultsFile ?? '');
    const written = files.write('results-file', resultsFile, async () => {
        await (0,results_file/* writeResults */.KB)(path, ledger.resultsInOrder());
        return path;
    });
    // The run awaits this promise at its end; until then a rejection must not count as unhandled.
    written.catch(() => { });
    return written;
}
/** Writes the files that need every outcome. @returns their paths */
async function writeFiles({ dryRun, failedFile, sources, gallery, language }, ledger, { cwd, newFile, startedAt, clock }, elapsedMs, files) {
    const results = () => ledger.results();
    const written = await files.write('new-file', newFile, () => (0,results_file/* writeNewFile */.S0)(newFile, cwd, { results }));
    // A dry run tries no image, so there is nothing to retry and nothing to show.
    if (dryRun)
        return { newFile: written, failedFile: undefined, galleryFile: undefined };
    const run = { language, startedAt, elapsedMs };
    return {
        newFile: written,
        failedFile: await files.write('failed-file', failedFile, () => (0,results_file/* writeFailedFile */.bM)(failedFile, cwd, ledger, sources, clock.now())),
        galleryFile: await files.write('gallery-file', gallery.file, () => writeGallery({ ...gallery, ...run }, cwd, ledger)),
    };
}
/** @returns undefined if results may be read at any time, which keeps every position */
function resultReading({ resultsFile, failedFile, gallery, dryRun }, { readsOnce, newFile }) {
    if (!readsOnce || gallery.file !== undefined || newFile !== undefined)
        return undefined;
    const hasFailedFile = failedFile !== undefined && !dryRun;
    return {
        readers: resultsFile === undefined ? 1 : 2,
        isKept: result => hasFailedFile && (0,results_file/* isToTryAgain */.FP)(result),
    };
}

;// CONCATENATED MODULE: ./lib/jobs/persist/run-results.js
/** Returns the results, in input order unless they are wanted as they come. Leaving the loop early ends the run. */
function resultsOf(begun, report, leaving, unordered = false) {
    let results;
    let opening;
    return {
        next() {
            if (results)
                return results.next();
            opening ??= begun.then(ledger => (unordered ? followed(ledger, report) : ledger.resultsInOrder(report)));
            return opening.then(opened => {
                results = opened;
                return opened.next();
            });
        },
        async return(value) {
            leaving.abort();
            await report.catch(() => { });
            return { done: true, value };
        },
    };
}
async function followed(ledger, report) {
    const { ResultsAsKnown } = await __webpack_require__.e(/* import() */ 8774).then(__webpack_require__.bind(__webpack_require__, 58774));
    const results = new ResultsAsKnown(ledger, ledger.positions(), report);
    ledger.follow(results);
    return results;
}

// EXTERNAL MODULE: ./lib/jobs/persist/stop.js + 1 modules
var persist_stop = __webpack_require__(83306);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
;// CONCATENATED MODULE: ./lib/jobs/persist/web/list-failures.js
/** What addresses that could not be read mean for the run. Pure. */


function failedLists(web, language) {
    return (web?.failures ?? []).map(failure => ({ ...failure, message: (0,sentence/* textIn */.r7)(language, failure.message) }));
}
/** The run fails where no list could be read, and with `fail-on: any` where one could not. */
function listFailures({ failOn, sources: { urls, urlsFile = [], pipe } }, web) {
    if (!web || web.failures.length === 0 || failOn === 'none')
        return [];
    const isOther = urls !== undefined || pipe !== undefined || urlsFile.length > 0;
    const count = web.failures.length;
    if (!isOther && web.unread() === web.files.length)
        return [(0,say/* say */.c)('web-none-read', { count })];
    return failOn === 'any' ? [(0,say/* say */.c)('web-some-unread', { count })] : [];
}

;// CONCATENATED MODULE: ./lib/jobs/persist/persist.js
/** One run, from its options to its report: settings, plan, images, files. */




















function persist(options) {
    return persistWith({}, options);
}
/**
 * Persists images for the action and the command. They pass their environment along, and a missing option is reported
 * with the other problems.
 */
function persistWith(surroundings, options) {
    const ledger = Promise.withResolvers();
    const leaving = new AbortController();
    const report = runPersist(options, surroundings, ledger.resolve, leaving.signal);
    // Callers see a failure by awaiting or by iterating. The unused way must not count as an unhandled rejection.
    report.catch(ledger.reject);
    ledger.promise.catch(() => { });
    return Object.assign(report, {
        [Symbol.asyncIterator]: () => resultsOf(ledger.promise, report, leaving, surroundings.unordered),
    });
}
async function runPersist(options, surroundings, begun, leaving) {
    const startedAt = performance.now();
    (0,caller_options/* checkCallerOptions */.G)(fields/* PERSIST_FIELDS */.n, options, ['runId', 'store']);
    const context = (0,options_context/* runContext */.p)(options, surroundings);
    const settings = await (0,options_settings/* makePersistSettings */.U)(options, context, context.watch.info);
    const cancel = options.signal ? AbortSignal.any([options.signal, leaving]) : leaving;
    const stop = new persist_stop/* Stop */.V(cancel, context.clock, settings.deadlineMs);
    const closing = [];
    try {
        reportNotices(settings, context);
        const web = await webLists(settings, stop, context);
        closing.push(() => web?.close());
        const read = readImages(settings, stop, web, context);
        const images = settings.rewriting?.markOwn(read) ?? read;
        const reading = resultReading(settings, context);
        const { plan, ledger } = isStreaming(settings)
            ? (await __webpack_require__.e(/* import() */ 2379).then(__webpack_require__.bind(__webpack_require__, 72379))).openArriving(planRules(settings), settings.language, reading)
            : await openWhole(settings, images);
        await checkFiles(settings, context);
        begun(ledger);
        const linkCheck = openLinkCheck(settings, context);
        const reportFiles = new ReportFiles(context.cwd);
        const results = writeResultsFile(settings, ledger, context, reportFiles);
        await settlePlan(settings, plan, images, ledger, stop, { ...context, ...(linkCheck && { linkCheck }) });
        const resultsFile = await results;
        const elapsedMs = Math.round(performance.now() - startedAt);
        const files = await writeFiles(settings, ledger, context, elapsedMs, reportFiles);
        const { error: stopped, cancelled } = stop;
        const unreadable = await linkCheck?.finish(ledger, cancelled, context.watch.notice);
        const { rewriting } = settings;
        if (rewriting && plan instanceof plan_plan/* WholePlan */.Nv && !unreadable)
            rewriting.foreign = await foreignValues(settings, rewriting, plan, ledger, stop, context);
        const lists = unreadable ? NOTHING_REWRITTEN : await rewriteIfRequested(settings, ledger, context);
        const end = {
            resultsFile,
            ...files,
            rewritten: lists?.files,
            unreadableLink: unreadable?.url,
            overlooked: settings.net.found,
            stopped,
            cancelled,
            elapsedMs,
            requests: context.requests.read(),
            failedLists: failedLists(web, settings.language),
        };
        const ofLists = unreadable ? [unreadable.problem] : (lists?.problems ?? []);
        return (0,report/* makeReport */.dO)(ledger, settings.failOn, end, [
            ...reportFiles.problems,
            ...ofLists,
            ...listFailures(settings, web),
        ]);
    }
    finally {
        stop.close();
        for (const close of closing)
            await close();
    }
}
async function webLists(settings, stop, context) {
    if (settings.web.addresses.length === 0)
        return undefined;
    const { fetchLists } = await Promise.all(/* import() */[__webpack_require__.e(2013), __webpack_require__.e(7639), __webpack_require__.e(9456)]).then(__webpack_require__.bind(__webpack_require__, 49456));
    return await fetchLists(settings, stop, context);
}
const NOTHING_REWRITTEN = { files: [], problems: [] };
async function openWhole(settings, images) {
    const plan = await planRun(settings, images);
    plan.refuseConflicts();
    return { plan, ledger: new ledger/* Ledger */.O(plan, settings.language) };
}
function reportNotices({ notices, store, publicUrls }, { watch }) {
    for (const notice of [...notices, ...(0,warnings/* storeWarnings */.d)(store, publicUrls.base === undefined)])
        watch.notice(notice);
}
/** Makes the plan from the lists, without any request. */
async function planRun(settings, images) {
    const { keyFields, ignoredParametersOf, shard, baseUrl, idField } = planRules(settings);
    return await (0,plan_plan/* planImages */.y6)(images, keyFields, ignoredParametersOf, shard, baseUrl, idField);
}
function planRules({ template, hosts, shard, baseUrl, sources }) {
    return {
        keyFields: template.fields,
        ignoredParametersOf: host => hosts.ruleFor(host)?.dropParameters ?? [],
        shard,
        baseUrl,
        idField: (0,spellings/* idFieldText */.TE)(sources.idField),
    };
}
function readImages({ sources: lists }, stop, web, { watch }) {
    const sources = web ? { ...lists, webLists: web } : lists;
    const { urls, pipe } = sources;
    return isAsync(urls) || pipe
        ? readUntilStopped(sources, stop, watch)
        : (0,read/* readSources */.t)({ ...sources, notice: watch.notice });
}
/**
 * Reads the caller's list and the pipe until the run stops, even if they still wait. A list cut off this way counts as
 * complete: its problems are not reported.
 */
async function* readUntilStopped({ urls, pipe, ...sources }, { stopping }, watch) {
    const notice = sentence => {
        if (!stopping.aborted)
            watch.notice(sentence);
    };
    try {
        yield* (0,read/* readSources */.t)({
            ...sources,
            ...(urls !== undefined && { urls: isAsync(urls) ? endedBy(urls, stopping) : urls }),
            ...(pipe && { pipe: { ...pipe, bytes: endedBy(pipe.bytes, stopping) } }),
            notice,
        });
    }
    catch (error) {
        if (!(stopping.aborted && error instanceof errors/* SettingsError */.GN))
            throw error;
    }
}
/**
 * Whether images are fetched while the list is still arriving: the bytes of a whole list do not fit in memory. A shard
 * and rewriting need the complete list first.
 */
function isStreaming({ sources, shard, rewriting }) {
    const { urls, pipe, bytesField } = sources;
    const isArriving = isAsync(urls) || (pipe ?? bytesField) !== undefined;
    return isArriving && shard.count === 1 && !rewriting;
}
function isAsync(urls) {
    return typeof urls === 'object' && Symbol.asyncIterator in urls;
}
/** Gives every target of the plan its outcome. */
async function settlePlan(settings, plan, images, ledger, stop, context) {
    try {
        if (plan instanceof plan_plan/* WholePlan */.Nv)
            await settleWhole(settings, plan, ledger, stop, context);
        else
            await settleArriving(settings, plan, images, ledger, stop, context);
    }
    catch (error) {
        ledger.fail(error);
        throw error;
    }
}
function reportPlan(plan, { watch }) {
    const { ownCount, jobCount, objectCount } = plan;
    watch.planned(ownCount, jobCount, objectCount);
}
async function settleWhole(settings, plan, ledger, stop, context) {
    if (plan.ownLinks.length === 0)
        reportPlan(plan, context);
    // An empty list loads neither module: they take a sixth of the start-up time.
    if (settings.rewriting?.isUndone) {
        const { undoLinks } = await Promise.all(/* import() */[__webpack_require__.e(9518), __webpack_require__.e(9433)]).then(__webpack_require__.bind(__webpack_require__, 49433));
        await undoLinks(settings, settings.rewriting, plan, ledger, stop, context);
    }
    else if (settings.dryRun) {
        const { runDry } = await Promise.all(/* import() */[__webpack_require__.e(9518), __webpack_require__.e(4767), __webpack_require__.e(7790)]).then(__webpack_require__.bind(__webpack_require__, 20334));
        await runDry(settings, plan, ledger, stop, context);
    }
    else if (plan.jobCount > 0 || plan.ownLinks.length > 0) {
        const { runImages } = await Promise.all(/* import() */[__webpack_require__.e(2013), __webpack_require__.e(7639), __webpack_require__.e(9518), __webpack_require__.e(9791), __webpack_require__.e(9811)]).then(__webpack_require__.bind(__webpack_require__, 99791));
        await runImages(settings, plan, ledger, stop, context);
    }
}
/** Settles each image as soon as the list delivers it. */
async function settleArriving(settings, plan, images, ledger, stop, context) {
    const jobs = plan.read(images, () => ledger.grew(), stop.stopping);
    if (settings.dryRun) {
        const { runDry } = await Promise.all(/* import() */[__webpack_require__.e(9518), __webpack_require__.e(4767), __webpack_require__.e(7790)]).then(__webpack_require__.bind(__webpack_require__, 20334));
        await runDry(settings, plan, ledger, stop, context, jobs);
    }
    else {
        const { runImages } = await Promise.all(/* import() */[__webpack_require__.e(2013), __webpack_require__.e(7639), __webpack_require__.e(9518), __webpack_require__.e(9791), __webpack_require__.e(9811)]).then(__webpack_require__.bind(__webpack_require__, 99791));
        await runImages(settings, plan, ledger, stop, context, jobs);
    }
    reportPlan(plan, context);
}
/** Also after a cancelled run, with what is known. A dry run only reports what would change. */
async function rewriteIfRequested({ rewriting, dryRun }, ledger, { watch, clock }) {
    if (!rewriting)
        return undefined;
    if (!dryRun || rewriting.rules.target.kind === 'memory')
        return await rewriteLists(rewriting, ledger, clock.now());
    await reportChanges(rewriting, ledger, watch);
    return NOTHING_REWRITTEN;
}


/***/ }),

/***/ 49925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sumOfCounts),
/* harmony export */   e: () => (/* binding */ zeroes)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73852);
/** Positions of a run by outcome. Pure. */

/** Adds up the counts of several runs. */
function sumOfCounts(all) {
    const sum = { total: 0, ...zeroes() };
    for (const counts of all) {
        sum.total += counts.total;
        for (const name of _result_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im)
            sum[name] += counts[name];
    }
    return sum;
}
function zeroes() {
    return Object.fromEntries(_result_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.map(name => [name, 0]));
}


/***/ }),

/***/ 2579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   _l: () => (/* binding */ isPlayed),
/* harmony export */   kY: () => (/* binding */ cardOf),
/* harmony export */   uA: () => (/* binding */ missingItem)
/* harmony export */ });
/* harmony import */ var _origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31012);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73852);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89398);
/** Makes one image an item of a list. Pure. */



/**
 * @param parts if given, the card omits what the script of the page can compute
 */
function cardOf(image, parts) {
    const { position, key = '', url, bytes, width, height, contentType, link, page } = image;
    const type = typeOf(contentType);
    const isWhole = (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(key) === (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .escaped */ .Mk)(key);
    const facts = [
        bytes === undefined ? '' : ` data-b=${bytes}`,
        type ? ` data-t=${type}` : '',
        // The shown key may be cut or escaped; the copy button needs the whole key.
        isWhole ? '' : ` data-k="${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .escaped */ .Mk)(key)}"`,
        parts && page !== undefined ? ` data-p="${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignUrl */ .Mr)(page)}"` : '',
    ];
    // The size stands in the markup, so that the layout does not jump when the picture loads.
    const size = width && height ? ` width=${width} height=${height}` : '';
    const isDerived = parts && isWhole && link === parts.base + key + parts.suffix;
    const source = isDerived || link === undefined ? '' : ` src="${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .escaped */ .Mk)(link)}"`;
    const shown = { size, source, label: `${position}`, type };
    const name = `<button class=key type=button>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(key)}</button>`;
    const below = parts
        ? `<span class=url>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignUrl */ .Mr)(url)}</span>`
        : `${linkOf('url', url)}<p>${[sizeOf(image), page === undefined ? '' : linkOf('page', page)].join('')}</p>`;
    return `<li${facts.join('')}>${pictureOf(kindOf(contentType), shown)}${name}${below}</li>\n`;
}
/** A player loads nothing before it is started: a gallery may show hundreds. */
function pictureOf(kind, { size, source, label, type }) {
    if (kind === 'image')
        return `<button class=view type=button><img alt="${label}" loading=lazy${size}${source}></button>`;
    if (kind === 'file')
        return `<div class=play><a class=file rel="noopener noreferrer"${source.replace(' src=', ' href=')}>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .escaped */ .Mk)(type)}</a></div>`;
    return `<div class=play><${kind} aria-label="${label}" controls preload=none${size}${source}></${kind}></div>`;
}
function kindOf(contentType = 'image/') {
    const [kind = ''] = contentType.split('/', 1);
    return kind === 'video' || kind === 'audio' ? kind : kind === 'application' ? 'file' : 'image';
}
/** Whether the gallery plays the object. */
function isPlayed({ contentType }) {
    return ['video', 'audio'].includes(kindOf(contentType));
}
/** Item of an image that is not in the store: its URL and one sentence. */
function missingItem({ url, message = '', page }) {
    const on = page === undefined ? '' : linkOf('page', page);
    return `<li>${linkOf('url', url)}${on}<p>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(message)}</p></li>\n`;
}
function linkOf(name, text) {
    const target = (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .linkable */ .Lj)(text);
    const shown = (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignUrl */ .Mr)(text);
    return target === undefined
        ? `<span class=${name}>${shown}</span>`
        : `<a class=${name} rel="noopener noreferrer" href="${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .escaped */ .Mk)(target)}">${shown}</a>`;
}
function sizeOf({ width, height, bytes }) {
    const parts = [width && height ? `${width} × ${height}` : '', bytes === undefined ? '' : (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeText */ .lP)(bytes)];
    return parts.filter(Boolean).join(' · ');
}
/** The names of types that their media types do not show, such as `mov` of `video/quicktime`. */
const MEDIA_TYPES = new Map(_origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_TYPES */ .MU.filter(type => !(0,_origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_0__/* .isImageType */ .G1)(type)).map(type => [_origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_TYPES */ .eG[type].contentType, type]));
/** `image/svg+xml` becomes `svg`; an unknown type becomes ''. */
function typeOf(contentType = '') {
    return MEDIA_TYPES.get(contentType) ?? /^(?:image|video)\/(?:x-)?([a-z0-9]+)/.exec(contentType)?.[1] ?? '';
}


/***/ }),

/***/ 54803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ KNOWN_AT_ONCE),
  O: () => (/* binding */ Ledger)
});

// EXTERNAL MODULE: external "node:timers"
var external_node_timers_ = __webpack_require__(87997);
// EXTERNAL MODULE: ./lib/base/buffers/number-column.js
var number_column = __webpack_require__(66907);
// EXTERNAL MODULE: ./lib/input/plan/refusal.js
var refusal = __webpack_require__(78406);
// EXTERNAL MODULE: ./lib/output/counts.js
var counts = __webpack_require__(49925);
// EXTERNAL MODULE: ./lib/output/mirror-counts.js
var mirror_counts = __webpack_require__(71855);
// EXTERNAL MODULE: ./lib/output/outcome-of-error.js
var outcome_of_error = __webpack_require__(34740);
// EXTERNAL MODULE: ./lib/output/result.js
var result = __webpack_require__(73852);
;// CONCATENATED MODULE: ./lib/output/results-in-order.js
const END = { done: true, value: undefined };
/** An async generator would need six promises a result, not one. */
class ResultsInOrder {
    #known;
    #whole;
    #index = 0;
    /** The call that waits; later calls wait for it. */
    #waiting;
    /** @param whole awaited before the iteration ends; its rejection becomes the iterator's */
    constructor(known, whole) {
        this.#known = known;
        this.#whole = whole;
    }
    next() {
        if (this.#waiting !== undefined)
            return this.#inTurn(this.#waiting.then(() => this.#later()));
        const step = this.#step();
        return step === undefined ? this.#inTurn(this.#later()) : Promise.resolve(step);
    }
    [Symbol.asyncIterator]() {
        return this;
    }
    #inTurn(step) {
        const done = () => {
            if (this.#waiting === step)
                this.#waiting = undefined;
        };
        this.#waiting = step;
        step.then(done, done);
        return step;
    }
    async #later() {
        for (;;) {
            const step = this.#step();
            if (step !== undefined)
                return step;
            if (this.#known.resultAt(this.#index) === 'none') {
                await this.#whole;
                return END;
            }
            await this.#known.change(this.#index);
        }
    }
    /** Undefined if the call has to wait. */
    #step() {
        for (;;) {
            const result = this.#known.resultAt(this.#index);
            if (result === 'elsewhere')
                this.#index++;
            else if (result === 'none')
                return this.#whole === undefined ? END : undefined;
            else if (result === 'unknown')
                return undefined;
            else {
                const index = this.#index++;
                this.#known.taken?.(index, result);
                return { done: false, value: result };
            }
        }
    }
}

;// CONCATENATED MODULE: ./lib/output/ledger.js
/**
 * Collects outcomes as they arrive and returns results in input order. Positions that share an outcome share one
 * object. Must not import sockets.
 */








/** Marks a target whose outcome `#recalled` makes. */
const RECALLED = 1;
/** Added to the index of an outcome. */
const HELD = 2;
/** Targets to settle in a row from the memory before waiting readers get their turn. */
const KNOWN_AT_ONCE = 1024;
class Ledger {
    /** Language of the messages in outcomes. */
    language;
    /** Its positions of other shards are undefined: they have no outcome and no result. */
    #plan;
    /** In the order of arrival. */
    #outcomes;
    #reading;
    /** By position: how many readers have read its result. */
    #reads = new number_column/* NumberColumn */.o();
    /** Released positions, by outcome and by reason. */
    #released = (0,counts/* zeroes */.e)();
    #releasedSkips = new Map();
    #bytesStored = 0;
    mirrorCounts = new mirror_counts/* MirrorCounts */.S();
    /** Images without a key because their object is missing; each counts once. */
    lost = 0;
    /** Images whose object was missing and is stored again. */
    restored = 0;
    /** Receives each result whose position is about to be released. */
    beforeRelease;
    #follower;
    /** By target: index in `#outcomes` + `HELD`; `RECALLED` for an outcome from the memory; 0 for none. */
    #indexes = new number_column/* NumberColumn */.o();
    #recalled;
    /** Ring of recent recalled outcomes: a reader that keeps up needs no second look into the memory. */
    #recent = [];
    #waiting = [];
    /** The error after which no more outcomes come. */
    #broken;
    /** @param reading how often results are read, if positions are released; else any reader may come at any time */
    constructor(plan, language, reading, outcomes = []) {
        this.language = language;
        this.#plan = plan;
        this.#outcomes = outcomes;
        this.#reading = reading;
    }
    /** Call this when the plan has more positions, or is complete. */
    grew() {
        this.#follower?.grew();
        this.#wake();
    }
    /** Sets the outcome of a target, unless it has one. */
    settle(target, outcome) {
        this.#settle(target.number, outcome);
    }
    /** Sets an outcome from the memory. It is held while the list is still arriving, and made on demand after that. */
    settleKnown(target, outcome, recalled) {
        if (!this.#plan.jobOf)
            return this.settle(target, outcome);
        if (this.isSettled(target))
            return;
        this.mirrorCounts.add(outcome);
        this.#recalled = recalled;
        this.#recent[target.number % KNOWN_AT_ONCE] = { number: target.number, outcome };
        this.#indexes.set(target.number, RECALLED);
        this.#follower?.settled(target.number);
        this.#wake(target.number);
    }
    /** Gives this outcome to every target that has none. */
    settleRest(outcome) {
        const { positions } = this.#plan;
        for (let index = 0; index < positions.length; index++) {
            const judged = positions.resolvedAt(index);
            if (typeof judged === 'number')
                this.#settle(judged, outcome);
        }
    }
    isSettled({ number }) {
        return this.#indexes.at(number) > 0;
    }
    isFailed({ number }) {
        const index = this.#indexes.at(number);
        return index >= HELD && this.#outcomes.at(index - HELD)?.outcome === 'failed';
    }
    /** Outcomes that are not from the memory, in the order of arrival. */
    outcomes() {
        return this.#outcomes;
    }
    /** @param whole awaited before the iteration ends */
    resultsInOrder(whole) {
        return new ResultsInOrder(this, whole);
    }
    /** Calls this one follower from now on. */
    follow(follower) {
        this.#follower = follower;
    }
    /** Must be called by each reader after it has read a position's result. */
    taken(index, result) {
        if (!this.#reading || !this.#plan.release)
            return;
        const { readers } = this.#reading;
        if (readers > 1) {
            const reads = this.#reads.at(index) + 1;
            this.#reads.set(index, reads);
            if (reads < readers)
                return;
        }
        const isKept = this.#reading.isKept(result);
        if (!isKept) {
            this.beforeRelease?.(result);
            const { outcome, reason } = result;
            this.#released[outcome]++;
            if (outcome === 'skipped')
                this.#releasedSkips.set(reason, (this.#releasedSkips.get(reason) ?? 0) + 1);
        }
        this.#plan.release(index, isKept);
    }
    resultAt(index) {
        const { positions, isWhole } = this.#plan;
        if (index >= positions.length)
            return isWhole ? 'none' : 'unknown';
        const judged = positions.resolvedAt(index);
        if (judged === undefined)
            return 'elsewhere';
        const settled = this.#settled(judged);
        return settled ? this.#resultOf(index, settled) : 'unknown';
    }
    change(index) {
        if (this.#broken)
            return Promise.reject(this.#broken.by);
        const news = Promise.withResolvers();
        this.#waiting = [...this.#waiting, { index, news }];
        return news.promise;
    }
    /** Makes the results of a finished run one by one, in input order. */
    *results() {
        for (let index = 0; index < this.#plan.positions.length; index++) {
            const settled = this.#settledAt(index);
            if (settled)
                yield this.#resultOf(index, settled);
        }
    }
    /** Like `results`, without the outcomes from the memory. */
    *ownResults() {
        for (let index = 0; index < this.#plan.positions.length; index++) {
            const settled = this.#settledAt(index);
            if (settled && !('recall' in settled))
                yield this.#resultOf(index, settled);
        }
    }
    /** Rejects all waiting readers, since no more outcomes will come. */
    fail(error) {
        this.#broken = { by: error };
        for (const { news } of this.#waiting)
            news.reject(error);
    }
    positions() {
        return this.#plan.positions;
    }
    /** Undefined while the position has no outcome. */
    outcomeOf({ targetOrRefusal: judged }) {
        const settled = this.#settled(judged instanceof refusal/* Refusal */.P ? judged : judged.number);
        return settled && this.#whole(settled, judged);
    }
    /** Bytes of the images that this run wrote, each counted once. */
    bytesStored() {
        return this.#bytesStored;
    }
    counts() {
        const counts = { total: this.#plan.ownCount, ...this.#released };
        for (let index = 0; index < this.#plan.positions.length; index++) {
            const settled = this.#settledAt(index);
            if (settled)
                counts[settled.outcome]++;
        }
        return counts;
    }
    /** Number of positions skipped for one of these reasons. */
    skippedFor(...reasons) {
        let count = reasons.reduce((sum, reason) => sum + (this.#releasedSkips.get(reason) ?? 0), 0);
        for (let index = 0; index < this.#plan.positions.length; index++) {
            const settled = this.#settledAt(index);
            if (settled?.outcome === 'skipped' && settled.reason && reasons.includes(settled.reason))
                count++;
        }
        return count;
    }
    /** @param settled the target that has its outcome; omit it to wake every reader */
    #wake(settled) {
        if (this.#waiting.length === 0)
            return;
        const { positions } = this.#plan;
        // The target of a position may have changed since the reader began to wait.
        const isWoken = ({ index }) => settled === undefined || positions.resolvedAt(index) === settled;
        const woken = this.#waiting.filter(isWoken);
        if (woken.length === 0)
            return;
        this.#waiting = this.#waiting.filter(waiting => !isWoken(waiting));
        // In the next turn, so that other targets settled in this turn need no second wake.
        for (const { news } of woken)
            (0,external_node_timers_.setImmediate)(news.resolve);
    }
    #settle(number, outcome) {
        if (this.#indexes.at(number) > 0)
            return;
        this.#indexes.set(number, this.#outcomes.push(outcome) - 1 + HELD);
        if (outcome.outcome === 'stored')
            this.#bytesStored += outcome.bytes ?? 0;
        if (outcome.lostKey !== undefined)
            this.lost++;
        this.mirrorCounts.add(outcome);
        this.#plan.settled?.(number);
        this.#follower?.settled(number);
        this.#wake(number);
    }
    #settled(judged) {
        // Made on demand, since a list may consist of refusals.
        if (judged instanceof refusal/* Refusal */.P)
            return (0,outcome_of_error/* outcomeOfError */.S)(judged, 0, this.language);
        const index = this.#indexes.at(judged);
        return index === RECALLED ? this.#recalled : index === 0 ? undefined : this.#outcomes.at(index - HELD);
    }
    /** Outcome of a position. */
    #settledAt(index) {
        const judged = this.#plan.positions.resolvedAt(index);
        return judged === undefined ? undefined : this.#settled(judged);
    }
    #resultOf(index, settled) {
        const position = this.#plan.positions.at(index);
        return (0,result/* resultOf */.Bg)(index, position, this.#whole(settled, position.targetOrRefusal));
    }
    #whole(settled, judged) {
        if (!('recall' in settled))
            return settled;
        const target = judged;
        const recent = this.#recent[target.number % KNOWN_AT_ONCE];
        if (recent?.number === target.number)
            return recent.outcome;
        return settled.recall(this.#plan.jobOf?.(target), target);
    }
}


/***/ }),

/***/ 34740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ outcomeOfError)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);

/** Whether the failure means that no request was sent. */
function wasNotTried({ reason, stage }) {
    if (reason === 'cancelled' || reason === 'host-paused' || reason === 'url-expired')
        return true;
    // The deadline of the run has the stage `plan`; that of a fetch limits one attempt.
    return reason === 'deadline' && stage === 'plan';
}
/**
 * Turns an error into an image's outcome: `refused` if no request was sent to an origin.
 * @param attempts started attempts; a refused address ends the first attempt before its request
 */
function outcomeOfError(error, attempts = 0, language = 'en') {
    const { reason, stage, details } = error;
    const refused = stage === 'plan' ||
        (reason === 'key-invalid' && attempts === 0) ||
        (reason === 'address-refused' && details.hop === undefined);
    return {
        outcome: wasNotTried(error) ? 'skipped' : refused ? 'refused' : 'failed',
        reason,
        message: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error, language),
    };
}


/***/ }),

/***/ 77494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ EntryFilter)
});

// EXTERNAL MODULE: ./lib/base/buffers/text-table.js
var text_table = __webpack_require__(16295);
;// CONCATENATED MODULE: ./lib/storage/manifest/entries/digest-filter.js
/**
 * Digests of all images in a history, in little memory: Bloom filters. They may say "yes" to an unknown digest (one in
 * 200), but never "no" to a known one. So a "yes" leads to a request to the store, and a "no" saves it.
 * https://doi.org/10.1145/362686.362692
 */
const HASHES = 3;
/** Hex digits of each hash. */
const DIGITS = 6;
/** Bits of the first filter and of the largest one. Each is four times as large as the one before. */
const FIRST_BITS = 2 ** 16;
const MAX_BITS = 2 ** 24;
/** A filter with fewer bits for each digest says "yes" too often. The largest one takes all that come. */
const BITS_PER_DIGEST = 32;
class DigestFilter {
    /** Only the last one takes digests. */
    #filters = [];
    /** Digests that the last filter may still take. */
    #room = 0;
    /** Size in memory. */
    get bytes() {
        return this.#filters.reduce((sum, { length }) => sum + length, 0);
    }
    /**
     * @param hex the digits of a SHA-256 in ASCII
     * @param at index of the first digit
     */
    add(hex, at) {
        if (this.#room-- === 0)
            this.#grow();
        const filter = this.#filters.at(-1);
        for (let hash = 0; hash < HASHES; hash++) {
            const bit = bitAt(hex, at + hash * DIGITS, filter);
            filter[bit >>> 3] = (filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
        }
    }
    has(sha256) {
        const hex = Buffer.from(sha256, 'latin1');
        return this.#filters.some(filter => isIn(filter, hex));
    }
    #grow() {
        const before = 8 * (this.#filters.at(-1)?.length ?? 0);
        const bits = Math.max(FIRST_BITS, Math.min(4 * before, MAX_BITS));
        this.#room = bits === MAX_BITS ? Number.POSITIVE_INFINITY : bits / BITS_PER_DIGEST - 1;
        this.#filters.push(new Uint8Array(bits / 8));
    }
}
function isIn(filter, hex) {
    for (let hash = 0; hash < HASHES; hash++) {
        const bit = bitAt(hex, hash * DIGITS, filter);
        if (((filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0)
            return false;
    }
    return true;
}
/** Returns the number of a bit. Any other character than a hex digit gives some value too. */
function bitAt(hex, at, filter) {
    let bits = 0;
    for (let index = at; index < at + DIGITS; index++) {
        const code = hex[index] ?? 0;
        bits = (bits << 4) | (code < 58 ? code & 15 : (code & 15) + 9);
    }
    return bits & (8 * filter.length - 1);
}

// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry.js
var entries_entry = __webpack_require__(84540);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry-bytes.js
var entry_bytes = __webpack_require__(63302);
// EXTERNAL MODULE: ./lib/base/buffers/byte-blocks.js
var byte_blocks = __webpack_require__(17106);
// EXTERNAL MODULE: ./lib/base/buffers/number-column.js
var number_column = __webpack_require__(66907);
;// CONCATENATED MODULE: ./lib/storage/manifest/entries/key-starts.js
/**
 * Where the keys of a million lines lie in the order of keys: the first four characters after the prefix, as a number.
 * So the lines of a range are found without unpacking all lines.
 */

const CHARACTERS = 4;
/** Below the space, which no key begins with: a number above 0 marks a URL with an image. */
const ANY = 1;
class KeyStarts {
    /** By the number of a URL; 0 without an image, `ANY` where several lines make it unclear. */
    #starts = new number_column/* NumberColumn */.o();
    #skipped;
    constructor(prefix) {
        this.#skipped = prefix.length;
    }
    set(number, key) {
        this.#starts.set(number, this.of(key));
    }
    setAny(number) {
        this.#starts.set(number, ANY);
    }
    /** @param theirs number of the URL there */
    take(number, other, theirs) {
        const start = other.#starts.at(theirs);
        if (start > 0)
            this.#starts.set(number, start);
    }
    /** Orders keys as their UTF-8 does, and takes some for equal. */
    of(key) {
        let start = 0;
        for (let at = this.#skipped; at < this.#skipped + CHARACTERS; at++)
            start = start * 256 + (at < key.length ? Math.min(key.charCodeAt(at), 255) : 0);
        return Math.max(start, ANY + 1);
    }
    /** Numbers of the URLs whose keys may lie in this range. */
    *within(from, to) {
        for (let number = 0; number < this.#starts.length; number++) {
            const start = this.#starts.at(number);
            if (start === ANY || (start >= from && start <= to))
                yield number;
        }
    }
    /** Numbers of all URLs with an image, in a circle. */
    *from(first) {
        const { length } = this.#starts;
        for (let count = 0; count < length; count++) {
            const number = (first + count) % length;
            if (this.#starts.at(number) > 0)
                yield number;
        }
    }
    /** The least start of any key above this one; undefined without a key. */
    least(above = ANY) {
        let least;
        for (let number = 0; number < this.#starts.length; number++) {
            const start = this.#starts.at(number);
            if (start > above && (least === undefined || start < least))
                least = start;
        }
        return least;
    }
}

// EXTERNAL MODULE: ./lib/base/buffers/packed-values.js
var packed_values = __webpack_require__(31424);
;// CONCATENATED MODULE: ./lib/storage/manifest/entries/packed-entry.js
/** Packs a line of the memory into a quarter of its JSON, because a run may hold a million lines. Pure. */


/** A bit of the first byte, beside the count of values. */
const DEAD = 0x80;
/** Replaces the digest inside the key; no key holds this character. */
const DIGEST = '\0';
/** An image has more values than a dead URL. */
const MAX_VALUES = 22;
/** A value is never longer than its line, and a line has at most `MAX_ENTRY_BYTES`. */
const MAX_PACKED_BYTES = entries_entry/* MAX_ENTRY_BYTES */.oW + (1 + MAX_VALUES) * packed_values/* MAX_HEAD */.Wo;
/**
 * Packs an entry without its URL.
 * @returns the length in bytes
 */
function packEntry(entry, into) {
    const values = (0,entries_entry/* isDead */.XU)(entry) ? deadValues(entry) : imageValues(entry);
    while (values.at(-1) === undefined)
        values.pop();
    into[0] = (0,entries_entry/* isDead */.XU)(entry) ? values.length | DEAD : values.length;
    return (0,packed_values/* pack */.qq)(values, into, 1);
}
/**
 * Unpacks the entry of this URL.
 * @param to end of the entry, or any index after it
 */
function unpackEntry(bytes, from, to, url) {
    const head = bytes[from];
    const values = (0,packed_values/* unpack */.l1)(bytes, from + 1, to, head & ~DEAD);
    return head & DEAD ? deadOf(values, url) : imageOf(values, url);
}
/** In the order of a line. Values that most lines lack come last. */
function imageValues(entry) {
    const { sha256, key, fields } = entry;
    return [
        entry.profile,
        entry.at,
        sha256,
        keyBeside(sha256, key),
        entry.bytes,
        entry.contentType,
        entry.width,
        entry.height,
        entry.etag,
        entry.originEtag,
        entry.originLastModified,
        entry.firstSeen,
        entry.lastSeen,
        entry.chosen && 1,
        fields && JSON.stringify(fields),
        entry.fetchedUrl,
        entry.regainedAt,
        entry.mirrors,
        entry.lostSince,
        entry.acceptedAt,
        entry.round,
        entry.signed && 1,
    ];
}
/** Replaces the digest inside a key. */
function keyBeside(sha256, key) {
    return sha256 === undefined ? key : key.replace(sha256, DIGEST);
}
function imageOf(values, url) {
    const [profile, at, sha256, key, bytes, contentType, width, height, etag] = values;
    const [originEtag, originLastModified, firstSeen, lastSeen, chosen, fields, fetchedUrl, regainedAt, mirrors, lostSince, acceptedAt, round, signed,] = values.slice(9);
    const line = {
        url,
        regainedAt,
        profile,
        at,
        sha256,
        key: typeof sha256 === 'string' ? key.replace(DIGEST, sha256) : key,
        bytes,
        contentType,
        width,
        height,
        etag,
        originEtag,
        originLastModified,
        firstSeen,
        lastSeen,
        chosen: chosen === undefined ? undefined : true,
        fields: fields === undefined ? undefined : JSON.parse(fields),
        fetchedUrl,
        mirrors,
        round,
        signed: signed === undefined ? undefined : true,
        lostSince,
        acceptedAt,
    };
    return line;
}
function deadValues(entry) {
    const { at, reason, deadSince, nextTry, tries, asked, cause, settings, failedAt } = entry;
    return [at, reason, deadSince, nextTry, tries, asked, cause, settings, failedAt];
}
function deadOf(values, url) {
    const [at, reason, deadSince, nextTry, tries, asked, cause, settings, failedAt] = values;
    const line = {
        url,
        at,
        reason,
        deadSince,
        nextTry,
        tries,
        asked,
        cause,
        settings,
        failedAt,
    };
    return line;
}

;// CONCATENATED MODULE: ./lib/storage/manifest/entries/kept-lines.js
/** The latest lines of URLs, one for each object made of a URL. Packed, because a run may need a million. */





/** Bytes of further lines of URLs with several objects, in all. More are dropped, which costs downloads. */
const MAX_FURTHER = 64 * 1024 * 1024;
/** Numbers per place. */
const PLACE = 2;
const ROOM = 1;
class KeptLines {
    #urls;
    #blocks = new byte_blocks/* ByteBlocks */.V();
    /** Per URL: offset of its only line + 1 (0: none), and its capacity in bytes. */
    #places = new number_column/* NumberColumn */.o();
    /** By URL, for a URL with several lines: its lines by subject. */
    #several = new Map();
    #packed = Buffer.allocUnsafeSlow(MAX_PACKED_BYTES);
    #further = 0;
    keyStarts;
    constructor(urls, prefix) {
        this.#urls = urls;
        this.keyStarts = new KeyStarts(prefix);
    }
    /** Size in memory. */
    get bytes() {
        return this.#blocks.bytes + Uint32Array.BYTES_PER_ELEMENT * this.#places.length + this.#further;
    }
    /** The latest lines of a URL, one for each subject. */
    of(url) {
        const number = this.#urls.numberOf(url);
        if (number < 0)
            return [];
        const several = this.#several.get(number);
        if (several)
            return [...several.values()];
        const only = this.#onlyOf(number, url);
        return only ? [only] : [];
    }
    /**
     * @param number of the URL
     * @param bytes length of the line
     */
    keep(number, entry, bytes) {
        const several = this.#several.get(number);
        if (several)
            return this.#keepFurther(several, entry, bytes);
        const only = this.#onlyOf(number, entry.url);
        if (!only)
            return this.#keepOnly(number, entry);
        const [subject, known] = [(0,entries_entry/* entryIdentity */.z9)(entry), (0,entries_entry/* entryIdentity */.z9)(only)];
        if (subject === known) {
            if ((0,entries_entry/* isLater */.d8)(entry, only))
                this.#keepOnly(number, entry);
            return;
        }
        const both = [
            [known, only],
            [subject, entry],
        ];
        this.#several.set(number, new Map(both));
        this.keyStarts.setAny(number);
    }
    /** Takes the lines of a URL from another table, as they are packed: unpacking them takes ten times as long. */
    take(number, other, url) {
        const theirs = other.#urls.numberOf(url);
        if (theirs < 0)
            return;
        this.keyStarts.take(number, other.keyStarts, theirs);
        const several = other.#several.get(theirs);
        if (several)
            this.#several.set(number, new Map(several));
        const start = other.#places.at(PLACE * theirs) - 1;
        if (start < 0)
            return;
        const room = other.#places.at(PLACE * theirs + ROOM);
        const own = this.#blocks.reserve(room);
        const from = other.#blocks.offsetOf(start);
        other.#blocks
            .blockAt(start)
            .copy(this.#blocks.blockAt(own), this.#blocks.offsetOf(own), from, from + room);
        this.#places.set(PLACE * number, own + 1);
        this.#places.set(PLACE * number + ROOM, room);
    }
    #keepFurther(several, entry, bytes) {
        const subject = (0,entries_entry/* entryIdentity */.z9)(entry);
        const known = several.get(subject);
        if (!known)
            this.#further += bytes;
        if (known ? (0,entries_entry/* isLater */.d8)(entry, known) : this.#further <= MAX_FURTHER)
            several.set(subject, entry);
    }
    #keepOnly(number, entry) {
        if (!(0,entries_entry/* isDead */.XU)(entry))
            this.keyStarts.set(number, entry.key);
        const length = packEntry(entry, this.#packed);
        let start = this.#places.at(PLACE * number) - 1;
        if (this.#places.at(PLACE * number + ROOM) < length) {
            start = this.#blocks.reserve(length);
            this.#places.set(PLACE * number, start + 1);
            this.#places.set(PLACE * number + ROOM, length);
        }
        this.#packed.copy(this.#blocks.blockAt(start), this.#blocks.offsetOf(start), 0, length);
    }
    #onlyOf(number, url) {
        const start = this.#places.at(PLACE * number) - 1;
        if (start < 0)
            return undefined;
        const from = this.#blocks.offsetOf(start);
        return unpackEntry(this.#blocks.blockAt(start), from, from + this.#places.at(PLACE * number + ROOM), url);
    }
}

// EXTERNAL MODULE: ./lib/base/url/signed-urls.js
var signed_urls = __webpack_require__(77234);
;// CONCATENATED MODULE: ./lib/storage/manifest/entries/key-sources.js
/** The sources of stored objects, for the keys that a run looks up. */

/** Sources of one key to keep: a placeholder image may have any number. */
const MAX_SOURCES = 16;
class KeySources {
    #byKey = new Map();
    /** Ignores images that came as bytes or as `data:` URIs, and ids without their URL. */
    add({ key, url: name, fetchedUrl: url = name, firstSeen, signed }) {
        if (!/^https?:[^#]*$/.test(url))
            return;
        const sources = this.#byKey.get(key) ?? [];
        const known = sources.findIndex(source => source.url === url);
        if (known >= 0) {
            if (firstSeen >= sources[known].firstSeen)
                return;
            sources.splice(known, 1);
        }
        sources.push({ url, firstSeen, isSigned: signed === true || (0,signed_urls/* lacksBotToken */.Lc)(new URL(url)) });
        sources.sort(byTime).splice(MAX_SOURCES);
        this.#byKey.set(key, sources);
    }
    /** Returns the sources of a key, the first one to deliver it first. */
    of(key) {
        return this.#byKey.get(key) ?? [];
    }
}
function byTime(a, b) {
    if (a.firstSeen !== b.firstSeen)
        return a.firstSeen < b.firstSeen ? -1 : 1;
    return a.url < b.url ? -1 : 1;
}

// EXTERNAL MODULE: ./lib/storage/manifest/entries/losses.js
var losses = __webpack_require__(49153);
;// CONCATENATED MODULE: ./lib/storage/manifest/entries/url-filter.js
/** Finds the URLs of a run among the raw bytes of a million lines, without making strings. */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
class UrlFilter {
    #urls;
    /** Number of the URL that `find` found last; -1 if it is not wanted. */
    number = -1;
    /** Offset of the quote after the URL that `find` read last, unless it was `unclear`. */
    end = 0;
    constructor(urls) {
        this.#urls = urls;
    }
    /** Reads a URL up to its closing quote. Sets `number` and `end`. */
    find(bytes, start, end) {
        this.number = -1;
        let hash = text_table/* HASH_BASIS */.YL;
        let at = start;
        for (; at < end; at++) {
            const byte = bytes[at];
            if (byte === QUOTE)
                break;
            if (byte === BACKSLASH)
                return 'unclear';
            hash = (0,text_table/* hashOn */.sl)(hash, byte);
        }
        if (at === end)
            return 'unclear';
        this.end = at;
        this.number = this.#urls.numberOfBytes(bytes, start, at, hash);
        return this.number < 0 ? 'other' : 'wanted';
    }
}

// EXTERNAL MODULE: ./lib/storage/manifest/entries/url-host.js
var url_host = __webpack_require__(20924);
;// CONCATENATED MODULE: ./lib/storage/manifest/entries/entry-filter.js
/**
 * Keeps the parts of a long history that this run may need: lines of its own URLs, profiles of its hosts, and a trace
 * of every digest. Looks at raw bytes, because most of a million lines are about other URLs.
 */









const URL_HEAD = Buffer.from('{"url":"');
const REGAINED_HEAD = Buffer.from('","regainedAt":"');
const PROFILE_HEAD = Buffer.from('","profile":"');
const AT_HEAD = Buffer.from('","at":"');
const SHA_HEAD = Buffer.from('","sha256":"');
const entry_filter_QUOTE = 0x22;
const KEY_HEAD = Buffer.from('","key":"');
const LOST_HEAD = Buffer.from('"lostSince":"');
/** Bytes from `LOST_HEAD` to the end of a line that ends with it. */
const LOST_END = LOST_HEAD.length + '2026-11-30T12:00:00.000Z"}'.length;
/** Keys of lost objects that are kept: about 20 MB. A run finds any other loss by looking. */
const MAX_LOST = 100_000;
const SHA_DIGITS = 64;
/** Images are counted only for hosts with at least this many URLs in the run. */
const MIN_COUNTED_URLS = 20;
class EntryFilter {
    #prefix;
    /** Undefined if any URL may be looked up. */
    #wanted;
    #urlFilter;
    #hosts;
    /** Hosts with many wanted URLs. */
    #countedHosts;
    /** The wanted URLs, or every URL of the history. */
    #urls;
    #kept;
    #profiles = new Map();
    /** By host name, when the host last gave an image again that it had refused. */
    #regained = new Map();
    #imageCounts = new Map();
    #hostReader = new url_host/* HostReader */.S();
    digestFilter = new DigestFilter();
    #keyFilter;
    /** The latest line of each key in `keys`. */
    #byKey = new Map();
    /** Sources of the objects whose keys are in `keys`. */
    sources = new KeySources();
    /** By key, when the store was last found to lack the object; of any URL. */
    #lostKeys = new Map();
    #keys;
    /**
     * @param urls this run's canonical URLs; undefined while the list is still arriving: every entry is kept
     * @param keys whole keys that the run will look up
     */
    constructor(prefix, urls, keys = NO_KEYS) {
        this.#prefix = prefix;
        this.#wanted = urls;
        this.#urlFilter = urls && new UrlFilter(urls);
        const counts = urls && countsByHost(urls);
        this.#hosts = counts && new Set(counts.keys());
        this.#countedHosts = counts && hostsWithMany(counts);
        this.#urls = urls ?? new text_table/* TextTable */.CV();
        this.#kept = new KeptLines(this.#urls, prefix);
        this.#keys = keys;
        // The filter compares bytes, and a key may hold any Unicode.
        const asBytes = (key) => Buffer.from(key).toString('latin1');
        this.#keyFilter = keys.size > 0 ? new UrlFilter(new text_table/* TextTable */.CV(Array.from(keys, asBytes))) : undefined;
    }
    /** @returns false for a line that cannot be read */
    feed(bytes, start, end) {
        if (!this.#urlFilter || !(0,entry_bytes/* startsWithAt */.V)(bytes, start, end, URL_HEAD))
            return this.#read(bytes, start, end);
        const filter = this.#urlFilter;
        const isOther = filter.find(bytes, start + URL_HEAD.length, end) === 'other';
        return isOther ? this.#skim(bytes, start, filter.end, end) : this.#read(bytes, start, end, filter.number);
    }
    /**
     * Notes the profile, the digest and the key of a line about another URL. Its members come in the order of
     * `encodeEntry`; each may be missing.
     */
    #skim(bytes, start, urlEnd, end) {
        const urlStart = start + URL_HEAD.length;
        let at = urlEnd;
        if ((0,entry_bytes/* startsWithAt */.V)(bytes, at, end, REGAINED_HEAD))
            return this.#read(bytes, start, end);
        if ((0,entry_bytes/* startsWithAt */.V)(bytes, at, end, PROFILE_HEAD)) {
            at = bytes.indexOf(entry_filter_QUOTE, at + PROFILE_HEAD.length);
            const host = this.#hostReader.of(bytes, urlStart, urlEnd);
            if (this.#mayBeNews(host, timeAfter(bytes, at)))
                return this.#read(bytes, start, end);
        }
        if ((0,entry_bytes/* startsWithAt */.V)(bytes, at, end, AT_HEAD))
            at = bytes.indexOf(entry_filter_QUOTE, at + AT_HEAD.length);
        if ((0,entry_bytes/* startsWithAt */.V)(bytes, at, end, SHA_HEAD) && at + SHA_HEAD.length + SHA_DIGITS < end) {
            this.digestFilter.add(bytes, at + SHA_HEAD.length);
            if (this.#countedHosts?.size !== 0)
                this.#countImage(this.#hostReader.of(bytes, urlStart, urlEnd));
            at += SHA_HEAD.length + SHA_DIGITS;
        }
        const isWanted = (this.#keyFilter && this.#mayHaveKey(this.#keyFilter, bytes, at, end)) ||
            (0,entry_bytes/* startsWithAt */.V)(bytes, Math.max(at, end - LOST_END), end, LOST_HEAD);
        return isWanted ? this.#read(bytes, start, end, -1, true) : true;
    }
    /** Takes what another filter has about the wanted URLs and their hosts. */
    take(all) {
        for (let number = 0; number < this.#urls.size; number++)
            this.#kept.take(number, all.#kept, this.#urls.at(number));
        for (const [host, { profile, at }] of all.#profiles)
            this.#noteProfile(host, profile, at);
        for (const [host, at] of all.#regained)
            this.#noteRegained(host, at);
        for (const [key, at] of all.#lostKeys)
            this.#noteLoss(key, at);
        for (const host of this.#countedHosts ?? []) {
            const count = all.#imageCounts.get(host);
            if (count !== undefined)
                this.#imageCounts.set(host, count);
        }
        this.digestFilter = all.digestFilter;
    }
    /** Size in memory, without the traces of hosts. */
    get bytes() {
        return this.#urls.bytes + this.#kept.bytes + this.digestFilter.bytes;
    }
    /** The latest lines of a URL, one for each subject. */
    linesOf(url) {
        return this.#kept.of(url);
    }
    profiles() {
        return new Map([...this.#profiles].map(([host, { profile }]) => [host, profile]));
    }
    /** By host name, when the host last gave an image again that it had refused; ISO 8601. */
    regained() {
        return this.#regained;
    }
    /**
     * By host name, the count of lines about images, for hosts with many URLs in the run. One image may have several
     * lines.
     */
    imageCounts() {
        return this.#imageCounts;
    }
    #countImage(host) {
        if (this.#countedHosts?.has(host) ?? true)
            this.#imageCounts.set(host, (this.#imageCounts.get(host) ?? 0) + 1);
    }
    /** The latest line of an object whose key is in `keys`. */
    entryOfKey(key) {
        return this.#byKey.get(key);
    }
    /** By key, when the store was last found to lack the object; ISO 8601. A line may be later. */
    lostKeys() {
        return this.#lostKeys;
    }
    /** Where the keys of the latest lines lie in the order of keys, by the number of their URL. */
    get keyStarts() {
        return this.#kept.keyStarts;
    }
    #mayHaveKey(filter, bytes, at, end) {
        return (0,entry_bytes/* startsWithAt */.V)(bytes, at, end, KEY_HEAD) && filter.find(bytes, at + KEY_HEAD.length, end) !== 'other';
    }
    /**
     * @param number of the URL; -1 if it has to be looked up
     * @param isCounted the host, the profile and the digest of the line are already noted
     */
    #read(bytes, start, end, number = -1, isCounted = false) {
        const entry = (0,entries_entry/* decodeEntry */.LP)((0,entry_bytes/* parseObject */.l)(bytes, start, end), this.#prefix);
        if (!entry)
            return false;
        if (!(0,entries_entry/* isDead */.XU)(entry)) {
            this.#keepKey(entry);
            this.#noteRegained((0,url_host/* hostnameOf */.L)(entry.url), entry.regainedAt);
            if ((0,losses/* lossOf */.j)(entry) === 'lost')
                this.#noteLoss(entry.key, entry.at);
        }
        if (!(0,entries_entry/* isDead */.XU)(entry) && !isCounted) {
            this.#countImage((0,url_host/* hostnameOf */.L)(entry.url));
            if (entry.sha256)
                this.digestFilter.add(Buffer.from(entry.sha256, 'latin1'), 0);
            this.#noteProfile((0,url_host/* hostnameOf */.L)(entry.url), entry.profile, entry.at);
        }
        const of = number < 0 ? this.#numberOf(entry.url) : number;
        if (of >= 0)
            this.#kept.keep(of, entry, end - start);
        return true;
    }
    /** -1 for a URL that is not wanted. */
    #numberOf(url) {
        return this.#wanted ? this.#wanted.numberOf(url) : this.#urls.add(url);
    }
    #keepKey(entry) {
        if (!this.#keys.has(entry.key))
            return;
        this.sources.add(entry);
        const known = this.#byKey.get(entry.key);
        if (!known || (0,entries_entry/* isLater */.d8)(entry, known))
            this.#byKey.set(entry.key, entry);
    }
    #noteLoss(key, at) {
        const known = this.#lostKeys.get(key);
        if (known === undefined ? this.#lostKeys.size < MAX_LOST : known < at)
            this.#lostKeys.set(key, at);
    }
    #noteRegained(host, regainedAt) {
        if (regainedAt === undefined)
            return;
        if (this.#hosts?.has(host) !== false && (this.#regained.get(host) ?? '') < regainedAt)
            this.#regained.set(host, regainedAt);
    }
    /** Whether a line of this time is newer than the known profile of its host. */
    #mayBeNews(host, time) {
        return this.#hosts?.has(host) !== false && (this.#profiles.get(host)?.at ?? '') < time;
    }
    #noteProfile(host, profile, at) {
        if (profile && this.#mayBeNews(host, at))
            this.#profiles.set(host, { profile, at });
    }
}
/** Returns the time of a line whose profile ends at this index. */
function timeAfter(bytes, profileEnd) {
    const start = profileEnd + AT_HEAD.length;
    return bytes.toString('latin1', start, bytes.indexOf(entry_filter_QUOTE, start));
}
const NO_KEYS = new Set();
/** Counts URLs by host. */
function countsByHost(urls) {
    const counts = new Map();
    for (const url of urls) {
        const host = (0,url_host/* hostnameOf */.L)(url);
        counts.set(host, (counts.get(host) ?? 0) + 1);
    }
    return counts;
}
function hostsWithMany(counts) {
    return new Set([...counts].flatMap(([host, count]) => (host !== '' && count >= MIN_COUNTED_URLS ? [host] : [])));
}


/***/ }),

/***/ 20924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hostnameOf),
/* harmony export */   S: () => (/* binding */ HostReader)
/* harmony export */ });
/** Finds the host in a canonical URL. Pure. */
/** Length of the part before the path: scheme, a name of at most 253 characters, a port. */
const MAX_HEAD_BYTES = 8 + 253 + 6 + 1;
/** The host name of a canonical URL, which has no user name; '' if there is no host. */
function hostnameOf(url) {
    if (!url.startsWith('http'))
        return '';
    const path = pathOf(url);
    const host = url.slice(url.indexOf('://') + 3, path < 0 ? url.length : path);
    const port = host.endsWith(']') ? -1 : host.lastIndexOf(':');
    return port < 0 ? host : host.slice(0, port);
}
/** Index of the path; -1 if there is none. */
function pathOf(url) {
    return url.indexOf('/', url.indexOf('://') + 3);
}
/** Finds the host of one URL after another in raw bytes, where most have the host of the URL before. */
class HostReader {
    /** The last URL up to its path. */
    #head = Buffer.alloc(MAX_HEAD_BYTES);
    #length = 0;
    #host = '';
    of(bytes, from, end) {
        if (this.#isOfLast(bytes, from, end))
            return this.#host;
        const url = bytes.toString('latin1', from, Math.min(end, from + MAX_HEAD_BYTES));
        this.#length = pathOf(url) + 1;
        this.#head.write(url.slice(0, this.#length), 'latin1');
        this.#host = hostnameOf(url);
        return this.#host;
    }
    #isOfLast(bytes, from, end) {
        if (this.#length === 0 || end - from < this.#length)
            return false;
        for (let at = 0; at < this.#length; at++)
            if (bytes[from + at] !== this.#head[at])
                return false;
        return true;
    }
}


/***/ }),

/***/ 86482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ NO_MANIFEST),
  g: () => (/* binding */ openManifest)
});

// EXTERNAL MODULE: ./lib/storage/key/reserved-folder.js
var reserved_folder = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/storage/manifest/journal.js
var manifest_journal = __webpack_require__(10304);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry.js
var entries_entry = __webpack_require__(84540);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry-filter.js + 6 modules
var entry_filter = __webpack_require__(77494);
// EXTERNAL MODULE: ./lib/storage/manifest/open-mark.js
var open_mark = __webpack_require__(1049);
// EXTERNAL MODULE: ./lib/storage/manifest/partitions/partitions.js
var partitions = __webpack_require__(19064);
// EXTERNAL MODULE: ./lib/storage/manifest/partitions/read-partitions.js
var read_partitions = __webpack_require__(86087);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/reading-problem.js
var reading_problem = __webpack_require__(14796);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-reader.js
var segment_reader = __webpack_require__(74071);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-source.js
var segment_source = __webpack_require__(52373);
;// CONCATENATED MODULE: ./lib/storage/manifest/load.js
/**
 * Reads what earlier runs found out about the URLs of this run. Costs two lists and one request per segment, never
 * one per URL. Holds only what this run needs, however long the history is.
 */










/**
 * @param urls this run's canonical URLs; undefined while the list is still arriving: every entry is kept
 * @throws PersistError if the store cannot be reached, or refuses for a reason other than missing rights
 */
async function loadManifest({ store, clock, keys, notice }, urls, signal) {
    const entryFilter = new entry_filter/* EntryFilter */.x(store.prefix, urls, keys);
    let hasPartitions = false;
    const openPlans = new open_mark/* OpenPlans */.j(clock.now());
    const source = (0,segment_source/* twoLists */.Y)(store, reserved_folder/* MANIFEST_FOLDER */.po, (path, lastModified) => {
        hasPartitions ||= path === partitions/* PARTITIONS_MARK */.I4;
        openPlans.see(path, lastModified);
    });
    const reader = new segment_reader/* SegmentReader */.$(store, source, entryFilter, clock, signal);
    const read = await readAll(reader);
    if (openPlans.sentence)
        notice(openPlans.sentence);
    const faults = [reader.faults];
    // The hosts of images that are found by key are unknown, so every partition is read.
    const wanted = keys && keys.size > 0 ? undefined : urls;
    if (hasPartitions && !read.denial)
        faults.push(...(await (0,read_partitions/* readPartitions */.g)(store, entryFilter, wanted, clock, signal)));
    const problem = (0,reading_problem/* readingProblem */.Y)(faults, read.denial);
    if (problem)
        notice(problem);
    return contentsOf(entryFilter, read);
}
/**
 * Reads one partition.
 * @throws PersistError like `loadManifest`
 */
async function loadPartition({ store, clock, notice }, { name, elsewhere, tables }, urls, signal) {
    const entryFilter = new entry_filter/* EntryFilter */.x(store.prefix, urls);
    const reader = tables?.reader(store, name, entryFilter, clock, signal) ??
        new segment_reader/* SegmentReader */.$(store, (0,segment_source/* oneList */.t)(store, (0,partitions/* partitionFolder */.li)(name)), entryFilter, clock, signal);
    const read = await readAll(reader);
    const problem = (0,reading_problem/* readingProblem */.Y)([reader.faults], read.denial);
    if (problem)
        notice(problem);
    for (const url of urls)
        for (const entry of elsewhere(url)) {
            const line = Buffer.from((0,entries_entry/* encodeEntry */.vv)(entry));
            entryFilter.feed(line, 0, line.length);
        }
    return contentsOf(entryFilter, read);
}
async function readAll(reader) {
    const read = await reader.readAll().then((segmentList) => ({ segmentList }), (error) => ({ denial: (0,as_persist_error/* asPersistError */.B)(error, 'store') }));
    const { denial } = read;
    // A store with a senseless answer to a list may still take objects; the first HEAD or PUT will show it. A store
    // without any answer takes none, and one error is enough.
    const isHarmless = ({ reason, details }) => reason === 'store-denied' || (reason === 'store-endpoint' && details.status !== undefined);
    if (denial && !isHarmless(denial))
        throw denial;
    return read;
}
function contentsOf(entryFilter, { segmentList, denial }) {
    return {
        entriesOf: url => entryFilter.linesOf(url),
        entryOfKey: key => entryFilter.entryOfKey(key),
        sourcesOf: key => entryFilter.sources.of(key),
        lostKeys: entryFilter.lostKeys(),
        keyStarts: entryFilter.keyStarts,
        profiles: entryFilter.profiles(),
        regained: entryFilter.regained(),
        imageCounts: entryFilter.imageCounts(),
        mayHaveStored: sha256 => entryFilter.digestFilter.has(sha256),
        storeAnswered: denial === undefined,
        segmentList,
    };
}

// EXTERNAL MODULE: ./lib/storage/manifest/segments/merge-segments.js + 2 modules
var merge_segments = __webpack_require__(38657);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/names.js
var names = __webpack_require__(47022);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-list.js
var segment_list = __webpack_require__(12932);
;// CONCATENATED MODULE: ./lib/storage/manifest/segments/remove-replaced.js




/** The most objects that one run removes; the next run continues. */
const MAX_REMOVED = 1000;
/**
 * Removes replaced segments once their replacement is so old that every reader has seen it. Without the right to
 * delete they stay, and cost only storage.
 */
async function removeReplaced(store, segmentList, now, signal) {
    const ofAge = segmentList.merged.filter(({ lastModified }) => lastModified && now - +lastModified > merge_segments/* GRACE_MS */.g3);
    const paths = new Set(ofAge.flatMap(({ replaced }) => replaced.replaces));
    const before = (0,names/* lastName */.UK)(ofAge.map(({ replaced }) => replaced.before));
    if (paths.size === 0 && before === '')
        return;
    const isReplaced = ({ path }) => paths.has(path) || (path.startsWith('segments/') && (0,names/* fileNameOf */.bV)(path) < before);
    let removed = 0;
    try {
        for await (const segment of leftOf(store, segmentList, signal)) {
            if (!isReplaced(segment))
                continue;
            await store.remove(segment.key, signal);
            if (++removed === MAX_REMOVED)
                return;
        }
    }
    catch (error) {
        if ((0,as_persist_error/* asPersistError */.B)(error, 'store').reason !== 'store-denied')
            throw error;
    }
}
/** Replaced segments that this run has seen, then those that it did not have to read. */
async function* leftOf(store, { folder, replacedSegments, before }, signal) {
    yield* replacedSegments;
    if (before === '')
        return;
    for await (const segment of (0,segment_list/* listSegments */.Bz)(store, folder, '', signal)) {
        if ((0,names/* fileNameOf */.bV)(segment.path) >= before)
            return;
        yield segment;
    }
}

;// CONCATENATED MODULE: ./lib/storage/manifest/segments/compaction.js




/** The most merges of one run; the next run continues. */
const MAX_MERGES = 16;
const MAX_MS = 60_000;
/**
 * Merges segments if there are many, and removes replaced ones. An error changes nothing, and the next run tries
 * again.
 */
async function compactManifest(store, found, clock, stopping) {
    if (!needsCompaction(found, clock))
        return;
    const signal = AbortSignal.any([stopping, AbortSignal.timeout(MAX_MS)]);
    try {
        if (await isMergedSince(store, found, signal))
            return;
        let segmentList = found;
        for (let merges = 0; merges < MAX_MERGES && needsCompaction(segmentList, clock); merges++)
            segmentList = await (0,merge_segments/* mergeSegments */.$9)(store, segmentList, clock.now(), signal);
        await removeReplaced(store, found, clock.now(), signal);
    }
    catch {
        // The store is busy, or another run has merged and removed a segment.
    }
}
/** Each finished part of a plan has left a merged segment in its partition, so these count there. */
function needsCompaction(found, clock) {
    const { folder, segments, merged } = found;
    const further = folder === reserved_folder/* MANIFEST_FOLDER */.po ? 0 : merged.length;
    if ((0,merge_segments/* mergeable */.p3)(segments, clock.now()).length + further <= merge_segments/* MAX_SEGMENTS */._Y)
        return false;
    const choice = (0,merge_segments/* chooseSegments */.O$)(found, clock.now());
    return choice.segments.length + choice.merged.length > 1;
}
/**
 * When many jobs end at about the same time, only the first one merges; otherwise each would write all lines again.
 */
async function isMergedSince(store, { folder, merged, replacedSegments }, signal) {
    const known = new Set([...merged, ...replacedSegments].map(({ path }) => path));
    return (await (0,segment_list/* listMerged */.bP)(store, folder, signal)).some(({ path }) => !known.has(path));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/merged-writer.js
var merged_writer = __webpack_require__(22886);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment.js
var segment = __webpack_require__(82599);
;// CONCATENATED MODULE: ./lib/storage/manifest/segments/unite-own-segments.js
/** Unites the segments of a finished part of a plan, so that the next reader finds one segment per part. */





/** First estimate of the packed size of a line. */
const BYTES_PER_ENTRY = 200;
/**
 * Never throws: an error leaves the segments as they are, which costs the next reader some requests.
 * @returns the segments afterwards
 */
async function uniteOwnSegments(store, { folder, entries, segments }, clock, signal) {
    if (segments.length < 2)
        return { merged: [], segments };
    const replaced = { replaces: segments.map(({ path }) => path), before: '' };
    const writer = new merged_writer/* MergedWriter */.i(replaced, entries.length * BYTES_PER_ENTRY);
    let united;
    try {
        await writer.write((0,segment/* sortedByUrl */.Kz)(entries));
        const { body, textSize } = await writer.end();
        const time = (0,merge_segments/* timeAfterAll */.nF)(clock.now(), { segments, merged: [] }, replaced);
        const key = (0,names/* mergedKey */.Qr)(store.prefix, time, (0,external_node_crypto_.randomUUID)(), folder);
        await store.put(key, body, segment/* PUT_OPTIONS */.pH, signal);
        united = {
            key,
            path: (0,names/* pathOf */.XM)(store.prefix, key, folder),
            size: body.length,
            textSize,
            isClosed: true,
            replaced,
        };
    }
    catch {
        return { merged: [], segments };
    }
    finally {
        writer.close();
    }
    try {
        // No grace period is necessary: a reader that misses a segment lists again.
        for (const { key } of segments)
            await store.remove(key, signal);
    }
    catch {
        // Without the right to delete they stay, and readers skip them.
    }
    return { merged: [united], segments: [] };
}

;// CONCATENATED MODULE: ./lib/storage/manifest/manifest.js






/**
 * @param urls this run's canonical URLs; undefined while the list is still arriving: every entry is kept
 * @throws PersistError if the store cannot be reached, or refuses for a reason other than missing rights
 */
async function openManifest(settings, urls, signal) {
    const { store, mode, clock, partition } = settings;
    if (mode === 'off')
        return NO_MANIFEST;
    const contents = partition && urls
        ? await loadPartition(settings, partition, urls, signal)
        : await loadManifest(settings, urls, signal);
    const { segmentList } = contents;
    const hasLines = !segmentList || segmentList.merged.length + segmentList.segments.length > 0;
    if (mode === 'read-only')
        return { ...contents, hasLines, isWritten: false, record() { }, async close() { } };
    const folder = partition ? (0,partitions/* partitionFolder */.li)(partition.name) : reserved_folder/* MANIFEST_FOLDER */.po;
    const written = [];
    const journal = new manifest_journal/* Journal */.CQ({
        ...settings,
        folder,
        before: segmentList?.before ?? '',
        ...(partition && {
            onWritten: entries => {
                written.push(...entries);
            },
        }),
    });
    return {
        ...contents,
        isWritten: true,
        hasLines,
        record: entry => journal.note(entry),
        async close(ending, { cancelling, stopping }) {
            await journal.close(ending === 'hurried', cancelling);
            const own = { folder, entries: written, segments: journal.segments };
            const united = partition && ending !== 'hurried'
                ? await uniteOwnSegments(store, own, clock, stopping)
                : { merged: [], segments: journal.segments };
            if (!segmentList || ending !== 'whole')
                return;
            await compactManifest(store, {
                ...segmentList,
                merged: [...segmentList.merged, ...united.merged],
                segments: [...segmentList.segments, ...united.segments],
            }, clock, stopping);
        },
    };
}
/** A memory that is empty and sends no request. */
const NO_MANIFEST = {
    entriesOf: () => [],
    entryOfKey: () => undefined,
    sourcesOf: () => [],
    lostKeys: new Map(),
    keyStarts: undefined,
    profiles: new Map(),
    regained: new Map(),
    imageCounts: new Map(),
    mayHaveStored: () => false,
    storeAnswered: false,
    isWritten: false,
    hasLines: false,
    record() { },
    async close() { },
};


/***/ }),

/***/ 38657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g3: () => (/* binding */ GRACE_MS),
  _Y: () => (/* binding */ MAX_SEGMENTS),
  O$: () => (/* binding */ chooseSegments),
  Te: () => (/* binding */ latestOf),
  $9: () => (/* binding */ mergeSegments),
  p3: () => (/* binding */ mergeable),
  nF: () => (/* binding */ timeAfterAll)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry.js
var entries_entry = __webpack_require__(84540);
;// CONCATENATED MODULE: ./lib/base/concurrency/handover.js
/** Passes values from a producer to a consumer, one at a time: the producer waits until each has been used. */
class Handoff {
    #offered = Promise.withResolvers();
    #used = Promise.withResolvers();
    #hasLeft = false;
    /** Calls of `give` run one after another, also if an object is read again from its beginning. */
    #last = Promise.resolve();
    /** Resolves when the consumer takes the next value. @throws Error once the consumer has left */
    give(thing) {
        const turn = this.#last.then(() => this.#giveNow(thing));
        this.#last = turn.catch(() => { });
        return turn;
    }
    async #giveNow(thing) {
        if (this.#hasLeft)
            throw new Error('the consumer has left');
        this.#used = Promise.withResolvers();
        this.#offered.resolve(thing);
        await this.#used.promise;
    }
    /** Ends the values; `take` throws the error, if there is one. */
    end(error) {
        if (error === undefined)
            return this.#offered.resolve(undefined);
        this.#offered.promise.catch(() => { });
        this.#offered.reject(error);
    }
    /** @returns undefined at the end */
    async take() {
        this.#used.resolve();
        const thing = await this.#offered.promise;
        if (thing !== undefined)
            this.#offered = Promise.withResolvers();
        return thing;
    }
    /** The consumer leaves. */
    cancel() {
        this.#hasLeft = true;
        this.#used.promise.catch(() => { });
        this.#used.reject(new Error('the consumer has left'));
    }
}

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry-bytes.js
var entry_bytes = __webpack_require__(63302);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment.js
var segment = __webpack_require__(82599);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-scan.js
var segment_scan = __webpack_require__(50905);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/unpack.js + 1 modules
var unpack = __webpack_require__(82446);
;// CONCATENATED MODULE: ./lib/storage/manifest/segments/join-segments.js
/** Joins the lines of several segments URL by URL. Memory holds little more than the small segments among them. */








/** The most lines of one URL that are yielded at once. */
const MAX_AT_ONCE = 10_000;
/**
 * Yields the lines of one URL at a time. A URL comes again if it has very many lines, or if a segment is not in
 * order. Unreadable lines are dropped.
 * @param small segments to read into memory
 * @param large segments to read line by line
 */
async function* mergeByUrl(store, small, large, signal) {
    const ending = new AbortController();
    const whileJoining = AbortSignal.any([signal, ending.signal]);
    const entries = [];
    const keep = (portion) => {
        for (const entry of portion)
            entries.push(entry);
        return undefined;
    };
    for (const segment of small)
        await eachPortion(store, segment, whileJoining, keep);
    const sources = [
        new Source((0,segment/* sortedByUrl */.Kz)(entries)),
        ...large.map(segment => new Source([], handedOver(store, segment, whileJoining))),
    ];
    try {
        await Promise.all(sources.map(source => source.start()));
        for (let url = leastUrl(sources); url !== undefined; url = leastUrl(sources)) {
            const joined = [];
            for (const source of sources)
                for (let line = source.head; line?.url === url && joined.length < MAX_AT_ONCE; line = source.head) {
                    joined.push(line);
                    const more = source.next();
                    if (more)
                        await more;
                }
            yield joined;
        }
    }
    finally {
        for (const source of sources)
            source.leave();
        ending.abort(new Error('reading has ended'));
    }
}
function leastUrl(sources) {
    let least;
    for (const { head } of sources)
        if (head && (least === undefined || head.url < least))
            least = head.url;
    return least;
}
/** Lines of a segment in order, with one portion of them in memory. */
class Source {
    #portion;
    /** Source of the next portions; undefined after the last one. */
    #rest;
    #at = 0;
    constructor(portion, rest) {
        this.#portion = portion;
        this.#rest = rest;
    }
    get head() {
        return this.#portion[this.#at];
    }
    async start() {
        if (this.#portion.length === 0)
            await this.#more();
    }
    next() {
        this.#at++;
        return this.#at < this.#portion.length ? undefined : this.#more();
    }
    leave() {
        this.#rest?.cancel();
    }
    async #more() {
        const portion = await this.#rest?.take();
        this.#portion = portion ?? [];
        this.#at = 0;
        if (!portion)
            this.#rest = undefined;
    }
}
/** Passes on the lines of a segment while it is unpacked, at the speed of the reader. */
function handedOver(store, segment, signal) {
    const handoff = new Handoff();
    eachPortion(store, segment, signal, portion => handoff.give(portion)).then(() => handoff.end(), error => handoff.end(error));
    return handoff;
}
/** @param use must resolve before more is unpacked */
async function eachPortion(store, { key, path, isClosed }, signal, use) {
    let lines = [];
    const open = () => new segment_scan/* SegmentScan */.X((bytes, start, end) => {
        const entry = (0,entries_entry/* decodeEntry */.LP)((0,entry_bytes/* parseObject */.l)(bytes, start, end), store.prefix);
        if (entry)
            lines.push(entry);
        return entry !== undefined;
    });
    const { scan } = await (0,unpack/* scanSegment */.D)(store, key, open, signal, () => {
        const portion = lines;
        lines = [];
        return portion.length > 0 ? use(portion) : undefined;
    });
    if (isClosed && !scan.isClosed)
        throw new errors/* PersistError */.vc('store', 'store-integrity', (0,say/* say */.c)('manifest-not-whole', { path }));
}

// EXTERNAL MODULE: ./lib/storage/manifest/segments/merged-writer.js
var merged_writer = __webpack_require__(22886);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/names.js
var segments_names = __webpack_require__(47022);
;// CONCATENATED MODULE: ./lib/storage/manifest/segments/merge-segments.js
/**
 * Merges many small segments into one, so that reading stays cheap. The merged segment names the ones that it
 * replaces, and readers skip those. Nothing is changed in place, so readers, writers and other mergers may run at the
 * same time. Two merges of the same segments leave two equal results, which the next merge joins.
 */






/** With more segments than this, a run merges: reading 64 takes about a second. */
const MAX_SEGMENTS = 64;
/** Segments per merge. */
const merge_segments_MAX_AT_ONCE = 128;
/** Unpacked bytes per merge, which are held in memory; 128 segments of 200 lines have 13 MiB. */
const MAX_TEXT = 24 * 1024 * 1024;
/** Unpacked bytes of one segment: 200 lines with the longest URLs and keys. */
const MAX_TEXT_OF_ONE = 4 * 1024 * 1024;
/** Packed bytes of one merged segment, about 130,000 lines. The upload holds them in memory once. */
const MAX_BYTES = 16 * 1024 * 1024;
/** Its limit when unpacked, so that a reader can read it to the end. */
const MAX_TEXT_OF_MERGED = 512 * 1024 * 1024;
/** Longer than any run takes from its list of segments to its last read, or from naming a segment to writing it. */
const GRACE_MS = 24 * 3_600_000;
/** Segments that may be merged, oldest first: none that is larger than ours can be, and none named far ahead. */
function mergeable(segments, now) {
    return segments
        .filter(segment => segment.textSize <= MAX_TEXT_OF_ONE && !isFromAhead(segment, now))
        .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
/** Named by a clock far ahead; a merged segment would have to be named further ahead still. */
function isFromAhead({ path }, now) {
    return (0,segments_names/* timeOfName */.ci)((0,segments_names/* fileNameOf */.bV)(path)) > now + GRACE_MS;
}
/**
 * Chooses the oldest small segments, and merged ones that are not much larger than the rest together. So a line is
 * rewritten a number of times that grows with the logarithm of the history.
 */
function chooseSegments({ segments, merged }, now) {
    const small = [];
    let text = 0;
    for (const segment of mergeable(segments, now).slice(0, merge_segments_MAX_AT_ONCE)) {
        if (text + segment.textSize > MAX_TEXT)
            break;
        text += segment.textSize;
        small.push(segment);
    }
    let bytes = small.reduce((sum, { size }) => sum + size, 0);
    const chosen = [];
    for (const segment of merged.toSorted((a, b) => a.size - b.size)) {
        // Without small segments, the smallest merged one starts the choice.
        if (bytes > 0 && (segment.size > 2 * bytes || bytes + segment.size > MAX_BYTES))
            break;
        if (isFromAhead(segment, now) || text + segment.textSize > MAX_TEXT_OF_MERGED)
            continue;
        bytes += segment.size;
        text += segment.textSize;
        chosen.push(segment);
    }
    return { segments: small, merged: chosen };
}
/** The replaced segments: those of the choice, and those that they replaced. */
function replacedBy(segmentList, { segments, merged }) {
    const chosen = new Set(segments.map(({ path }) => path));
    const others = segmentList.segments
        .filter(({ path }) => !chosen.has(path))
        .map(({ path }) => (0,segments_names/* fileNameOf */.bV)(path));
    // A writer that chose an older name has written its segment by now, and this run has seen it.
    const seen = segmentList.seenUntil > GRACE_MS ? (0,segments_names/* timestamp */.vE)(segmentList.seenUntil - GRACE_MS) : '';
    const [upTo = ''] = [seen, ...others].toSorted();
    const before = (0,segments_names/* lastName */.UK)([upTo, segmentList.before]);
    const inherited = new Set(merged.flatMap(({ replaced }) => replaced.replaces));
    const left = segmentList.replacedSegments.filter(({ path }) => inherited.has(path));
    const paths = [...segments, ...merged, ...left].map(({ path }) => path);
    const isNamed = (path) => path.startsWith('merged/') || (0,segments_names/* fileNameOf */.bV)(path) >= before;
    return { replaces: [...new Set(paths)].filter(isNamed), before };
}
/**
 * @returns the segments after the merge
 * @throws PersistError on any error of the store; then nothing has changed
 */
async function mergeSegments(store, segmentList, now, signal) {
    const choice = chooseSegments(segmentList, now);
    const replaced = replacedBy(segmentList, choice);
    const { body, textSize } = await merge(store, choice, replaced, signal);
    const { folder } = segmentList;
    const key = (0,segments_names/* mergedKey */.Qr)(store.prefix, timeAfterAll(now, choice, replaced), (0,external_node_crypto_.randomUUID)(), folder);
    await store.put(key, body, segment/* PUT_OPTIONS */.pH, signal);
    const { segments, merged } = choice;
    return {
        ...segmentList,
        merged: [
            ...segmentList.merged.filter(segment => !merged.includes(segment)),
            { key, path: (0,segments_names/* pathOf */.XM)(store.prefix, key, folder), size: body.length, isClosed: true, textSize, replaced },
        ],
        segments: segmentList.segments.filter(segment => !segments.includes(segment)),
        replacedSegments: [...segmentList.replacedSegments, ...segments, ...merged],
        before: replaced.before,
    };
}
async function merge(store, { segments, merged }, replaced, signal) {
    const packed = [...segments, ...merged].reduce((sum, { size }) => sum + size, 0);
    const writer = new merged_writer/* MergedWriter */.i(replaced, packed + 64 * 1024);
    try {
        for await (const entries of mergeByUrl(store, segments, merged, signal))
            await writer.write(latestOf(entries));
        return await writer.end();
    }
    finally {
        writer.close();
    }
}
/** Returns a time for a name that sorts after every replaced name, whatever clock named those. */
function timeAfterAll(now, { segments, merged }, { replaces, before }) {
    const names = [...[...segments, ...merged].map(({ path }) => path), ...replaces].map(segments_names/* fileNameOf */.bV);
    const last = (0,segments_names/* timeOfName */.ci)((0,segments_names/* lastName */.UK)([before, ...names]));
    return Number.isNaN(last) ? now : Math.max(now, last + 1);
}
/** Returns the latest line of each subject. A dead line is dropped once a later line has an image. */
function latestOf(entries) {
    if (entries.length === 1)
        return entries;
    const latest = new Map();
    for (const entry of entries) {
        const subject = (0,entries_entry/* entryIdentity */.z9)(entry);
        const other = latest.get(subject);
        if (!other || (0,entries_entry/* isLater */.d8)(entry, other))
            latest.set(subject, entry);
    }
    const kept = [...latest.values()];
    return kept.filter(entry => !(0,entries_entry/* isDead */.XU)(entry) || kept.every(({ at }) => at <= entry.at));
}


/***/ }),

/***/ 22886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ MergedWriter)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16141);
/* harmony import */ var _entries_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84540);
/* harmony import */ var _segment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82599);
/** Writes a merged segment and packs it as it grows, so that its lines are never in memory at once. */




/** Characters per portion. */
const PORTION = 64 * 1024;
class MergedWriter {
    #gzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGzip)();
    #footer = new _segment_js__WEBPACK_IMPORTED_MODULE_3__/* .SegmentFooter */ .vT();
    /** One buffer that grows, because joining many would take twice the memory. */
    #packed;
    #length = 0;
    #text = '';
    #lines = 0;
    /** @param capacity estimate of the packed bytes; a larger result is fine */
    constructor(replaced, capacity) {
        this.#packed = Buffer.allocUnsafeSlow(capacity);
        this.#gzip.on('data', (chunk) => this.#keep(chunk));
        for (const head of (0,_segment_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeReplaced */ .Ti)(replaced))
            this.#add(head);
    }
    async write(entries) {
        for (const entry of entries)
            this.#add((0,_entries_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeEntry */ .vv)(entry));
        if (this.#text.length >= PORTION)
            await this.#pack();
    }
    /** @returns the whole object */
    async end() {
        await this.#pack();
        const ended = (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(this.#gzip, 'end');
        this.#gzip.end(this.#footer.line());
        await ended;
        return { body: this.#packed.subarray(0, this.#length), textSize: this.#gzip.bytesWritten };
    }
    /** Drops everything that was written. */
    close() {
        this.#gzip.destroy();
    }
    #add(line) {
        this.#text += `${line}\n`;
        this.#lines++;
    }
    async #pack() {
        const text = this.#text;
        this.#footer.add(text, this.#lines);
        this.#text = '';
        this.#lines = 0;
        if (!this.#gzip.write(text))
            await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(this.#gzip, 'drain');
    }
    #keep(chunk) {
        if (this.#length + chunk.length > this.#packed.length) {
            const larger = Buffer.allocUnsafeSlow(Math.ceil(this.#packed.length * 1.5) + chunk.length);
            this.#packed.copy(larger, 0, 0, this.#length);
            this.#packed = larger;
        }
        this.#length += chunk.copy(this.#packed, this.#length);
    }
}


/***/ })

};

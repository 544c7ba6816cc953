export const id = 8071;
export const ids = [8071];
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
    blockAt(start) {
        return this.#blocks[start >>> BLOCK_BITS];
    }
    offsetOf(start) {
        return start & (BLOCK_BYTES - 1);
    }
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

/***/ 88106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ openFileLimit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** The lowest usual limit, for systems without /proc. Node raises its limit as far as the system allows. */
const USUAL = 1024;
/** Returns the limit of open files of this process; connections count as files. */
async function openFileLimit() {
    const limits = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/self/limits', 'latin1').catch(() => '');
    const [, soft] = /^Max open files +(\d+|unlimited)/m.exec(limits) ?? [];
    return soft === 'unlimited' ? Infinity : Number(soft ?? USUAL);
}


/***/ }),

/***/ 39833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ quotedCell),
/* harmony export */   l: () => (/* binding */ StoredColumns)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81107);
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

/***/ 5637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ keyFieldsOf),
/* harmony export */   e: () => (/* binding */ NO_FIELDS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/** A job fetches one image; its targets are the objects made from it. */

/** Key variables beside a record's own fields: folder and name of the image's list. */
const NAMES = ['file.dir', 'file.name'];
/** @returns the record's fields, with folder and name of the list if the key template uses them */
function keyFieldsOf({ fields = NO_FIELDS, place }, keyFields) {
    if (!place || !keyFields.some(name => NAMES.includes(name)))
        return fields;
    const { file } = place;
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

// UNUSED EXPORTS: resolvePosition

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 45 modules
var say = __webpack_require__(81107);
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
            this.#again[number] = true;
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

// EXTERNAL MODULE: ./lib/input/plan/job-url.js + 2 modules
var job_url = __webpack_require__(10498);
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
        if ('pointer' in place || place.field !== undefined) {
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
            resolvePosition(image, jobs, this.#rules);
        return jobs;
    }
    add(image) {
        const { ownKey, body } = image;
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
    /** Decides all waiting links; a link that is not stored becomes an ordinary URL. */
    decide(isStored) {
        for (const link of this.#ownLinks) {
            if (isStored(link))
                continue;
            const position = resolvePosition(link.image, this.jobs, this.#rules);
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

/***/ 71337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ runContext)
/* harmony export */ });
/* harmony import */ var _base_watcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11897);
/* harmony import */ var _options_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60482);
/* harmony import */ var _watching_watcher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44893);
/** The environment of a run, and its defaults. */



function runContext(options, surroundings) {
    const environment = (0,_options_context_js__WEBPACK_IMPORTED_MODULE_1__/* .jobEnvironment */ .tw)(options, surroundings);
    const { lookup, newFile, readsOnce, unordered, largeBodies } = surroundings;
    return {
        ...environment,
        ...(lookup && { lookup }),
        ...(largeBodies && { largeBodies }),
        ...(newFile !== undefined && { newFile }),
        ...(readsOnce && { readsOnce }),
        ...(unordered && { unordered }),
        watch: (0,_base_watcher_js__WEBPACK_IMPORTED_MODULE_0__/* .localizedWatcher */ .A)((0,_options_context_js__WEBPACK_IMPORTED_MODULE_1__/* .askedLanguage */ .fx)(options), options.watch ?? {}),
        requests: new _watching_watcher_js__WEBPACK_IMPORTED_MODULE_2__/* .RequestCounter */ .k(),
        startedAt: new Date(environment.clock.now()),
        runId: surroundings.runId ?? options.runId ?? 'local',
    };
}


/***/ }),

/***/ 37019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ makePersistSettings)
});

// EXTERNAL MODULE: ./lib/base/http/proxy.js
var proxy = __webpack_require__(72678);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 45 modules
var say = __webpack_require__(81107);
// EXTERNAL MODULE: ./lib/base/version.js
var version = __webpack_require__(26413);
// EXTERNAL MODULE: ./lib/input/documents/pages/address-net.js
var address_net = __webpack_require__(78836);
// EXTERNAL MODULE: ./lib/input/sources/read.js + 14 modules
var read = __webpack_require__(69725);
// EXTERNAL MODULE: ./lib/origin/fetch/address-policy.js
var address_policy = __webpack_require__(21268);
;// CONCATENATED MODULE: ./lib/origin/hosts/presets.js
const PRESETS = [
    // Weibo refuses a browser's agent without a Referer, and another site's Referer.
    {
        hosts: ['sinaimg.cn'],
        referer: new URL('https://weibo.com/'),
        source: 'https://github.com/dataabc/weiboSpider/issues/503',
    },
    // Pixiv
    {
        hosts: ['pximg.net'],
        referer: new URL('https://www.pixiv.net/'),
        source: 'https://github.com/xuejianxianzun/PixivBatchDownloader/issues/408',
    },
    // Zhihu
    {
        hosts: ['zhimg.com'],
        referer: 'none',
        source: 'https://github.com/yatessss/zhihudaily-vue/issues/3',
    },
    // WeChat and QQ answer another site's Referer with status 200 and a picture of the refusal.
    {
        hosts: ['qpic.cn', 'qlogo.cn'],
        referer: 'none',
        source: 'https://github.com/feiruo/userChromeJS/blob/f3b76f395f0b051ad6abc05418faea238ad9daea/RefererChange/_refererChange.js',
    },
    // Tencent Docs
    {
        hosts: ['docs.qq.com'],
        referer: 'origin',
        source: 'https://github.com/leaperone/MultiPost-Extension/pull/232',
    },
    // Bilibili
    { hosts: ['hdslb.com'], referer: 'none', source: 'https://github.com/DIYgod/RSSHub/issues/1297' },
    // Douban answers 403 or 418 to all but its own sites.
    {
        hosts: ['doubanio.com'],
        referer: new URL('https://movie.douban.com/'),
        source: 'https://github.com/jxxghp/MoviePilot/pull/6661',
    },
    // Yuque
    { hosts: ['nlark.com'], referer: 'none', source: 'https://github.com/x-cold/yuque-hexo/issues/41' },
    // CSDN
    {
        hosts: ['csdnimg.cn'],
        referer: 'none',
        source: 'https://github.com/CodingDocs/springboot-guide/issues/48',
    },
    // Jianshu, and Juejin's former host
    {
        hosts: ['jianshu.io', 'xitu.io'],
        referer: 'none',
        source: 'https://github.com/biaochenxuying/blog/issues/31',
    },
    // cnblogs
    {
        hosts: ['*.cnblogs.com'],
        referer: 'none',
        source: 'https://github.com/ltimon/dianping-react/issues/2',
    },
    // mdnice
    {
        hosts: ['files.mdnice.com'],
        referer: 'none',
        source: 'https://github.com/xugaoyi/vuepress-theme-vdoing/issues/675',
    },
    // sspai refuses the empty Referer.
    {
        hosts: ['cdnfile.sspai.com'],
        referer: 'origin',
        source: 'https://github.com/fantasy-ke/obsidian-cf-imgbed/pull/18',
    },
    // Xiaohongshu
    { hosts: ['xhscdn.com'], referer: 'none', source: 'https://github.com/1sdv/TripStar/issues/28' },
    // Baidu Tieba
    {
        hosts: ['imgsrc.baidu.com', 'tiebapic.baidu.com'],
        referer: 'none',
        source: 'https://github.com/DIYgod/RSSHub/pull/20',
    },
    // Imgur
    { hosts: ['i.imgur.com'], referer: 'none', source: 'https://github.com/ankitects/anki/issues/2234' },
    // WEBTOON
    {
        hosts: ['webtoon-phinf.pstatic.net'],
        referer: new URL('https://www.webtoons.com/'),
        source: 'https://github.com/TepesDracula/webtoons/issues/2',
    },
    // DCInside
    {
        hosts: ['dcinside.co.kr'],
        referer: new URL('http://m.dcinside.com/api/view_img.php'),
        source: 'https://github.com/geeksbaek/goinside/issues/9',
    },
    // Wikimedia requires programs to name themselves and a way to reach their owner.
    {
        hosts: ['upload.wikimedia.org'],
        userAgent: 'plain',
        source: 'https://github.com/IsraelHikingMap/Site/issues/1573',
    },
    // Danbooru refuses programs that call themselves browsers.
    {
        hosts: ['donmai.us'],
        userAgent: 'plain',
        source: 'https://github.com/Bionus/imgbrd-grabber/issues/2912',
    },
];

// EXTERNAL MODULE: ./lib/origin/hosts/profiles.js
var profiles = __webpack_require__(48718);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./lib/origin/hosts/rules.js
/**
 * Rules for hosts: the headers that an image host wants, and the load that it may get. The user's rules replace
 * the shipped ones, field by field. Pure; must not import the stores.
 */

/** @returns undefined for text that is not a host: a URL, a port, a lone `*`, a star that is not in front */
function hostPattern(text) {
    // `foldHost` would cut a path off silently.
    if (/[\s/?#@\\%]/.test(text))
        return undefined;
    const isBelow = text.startsWith('*.');
    const host = foldHost(isBelow ? text.slice(2) : text);
    if (host === undefined || !/^(?:\[[0-9a-f:.]+\]|[a-z0-9_-]+(?:\.[a-z0-9_-]+)*)$/.test(host))
        return undefined;
    // A single label such as `com` would reach too far, and no host is below an address.
    const isAlone = !host.includes('.') || /^\[|\.\d+$/.test(host);
    if (isBelow)
        return isAlone ? undefined : { text: `*.${host}`, reach: 'below' };
    return { text: host, reach: isAlone ? 'itself' : 'itself and below' };
}
/** @param own rules that win over `presets`, however short their patterns; within each, the longest pattern wins */
function hostRules(own, presets) {
    const layers = [byPattern(own), byPattern(presets)];
    const find = (host) => {
        const name = foldHost(host);
        const patterns = name === undefined ? [] : patternsOf(name);
        const rules = layers.flatMap(layer => patterns.flatMap(pattern => layer.get(pattern) ?? []));
        // The first rule wins, so it is assigned last.
        return rules.length > 0 ? Object.assign({}, ...rules.reverse()) : undefined;
    };
    // Each image needs its rule several times, and a host has many images.
    const found = new Map();
    return {
        ruleFor(host) {
            if (!found.has(host))
                found.set(host, find(host));
            return found.get(host);
        },
    };
}
/** @throws RangeError for an invalid pattern */
function byPattern(rules) {
    const settings = new Map();
    for (const { hosts, source: _, ...rule } of rules) {
        for (const host of hosts) {
            const pattern = hostPattern(host);
            if (!pattern)
                throw new RangeError(`not a host pattern: ${host}`);
            // If two rules have the same pattern, the first wins, field by field.
            settings.set(pattern.text, { ...rule, ...settings.get(pattern.text) });
        }
    }
    return settings;
}
/** Returns all patterns that can match a host, longest first: at most two per label. */
function patternsOf(host) {
    const labels = host.split('.');
    return labels.flatMap((_, index) => {
        const parent = labels.slice(index + 1).join('.');
        const self = index === 0 ? [host] : [];
        // A single label matches only itself.
        return parent.includes('.') ? [...self, `*.${parent}`, parent] : self;
    });
}
/** @returns undefined if the URL standard allows no such host */
function foldHost(host) {
    return (0,external_node_url_.domainToASCII)(host.endsWith('.') ? host.slice(0, -1) : host) || undefined;
}

// EXTERNAL MODULE: ./lib/origin/inspect/image-types.js
var image_types = __webpack_require__(31012);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/storage/key/windows-names.js
var windows_names = __webpack_require__(55397);
;// CONCATENATED MODULE: ./lib/storage/key/clean.js
/**
 * Turns text from a URL or a record into one key segment, by one rule. Percent-escapes are decoded once and Unicode
 * is composed (NFC). Separators, control characters and characters special to a shell become '_'. A segment has no
 * dot at the start, no dot or space at the end, no bare Windows device name, and at most 200 bytes. Pure.
 */

/** Leaves room for an extension and a hash in the 255 bytes of a segment. */
const MAX_BYTES = 200;
/** C0 and C1 controls, line separators, bidi controls, and characters with a meaning for Windows or a shell. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
const REPLACED_CHARACTERS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\p{Bidi_Control}/\\:*?"<>|]/gu;
/** @returns a segment that meets every key rule; '' if nothing of the text is left */
function cleanSegment(text) {
    const plain = unescaped(text).toWellFormed().normalize('NFC').replace(REPLACED_CHARACTERS, '_');
    // Spaces go first: a leading space would hide a dot or a device name.
    const safe = trimEnd(plain.trimStart()).replace(/^\.+/, dots => '_'.repeat(dots.length));
    return trimEnd(cutBytes((0,windows_names/* isDeviceName */.y)(safe) ? `_${safe}` : safe, MAX_BYTES));
}
/** Cleans several segments; empty ones are dropped. */
function cleanPath(path) {
    return path.split('/').map(cleanSegment).filter(Boolean).join('/');
}
/** A broken escape stays as written. */
function unescaped(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** A loop, because a pattern anchored at the end would be quadratic on long runs of dots. */
function trimEnd(text) {
    let end = text.length;
    while (end > 0 && (text[end - 1] === '.' || text[end - 1]?.trim() === ''))
        end--;
    return text.slice(0, end);
}
function cutBytes(text, limit) {
    const bytes = Buffer.from(text);
    if (bytes.length <= limit)
        return text;
    // A character that is cut in half decodes to U+FFFD, which is dropped.
    return bytes
        .subarray(0, limit)
        .toString()
        .replace(/\ufffd+$/, '');
}

;// CONCATENATED MODULE: ./lib/storage/key/date.js
/**
 * The date variables of the key template: `{yyyy}`, `{mm}`, `{dd}`, `{date}`, each with an optional time zone. Pure.
 */

/**
 * @param zone an IANA name such as Asia/Shanghai; '' is UTC, the zone of runners
 * @returns undefined when `name` is no date variable
 * @throws the error that `broken` makes for an unknown zone
 */
function datePart(name, zone, broken) {
    if (!Object.hasOwn(PARTS, name))
        return undefined;
    const format = formatter(zone || 'UTC');
    if (!format)
        throw broken((0,say/* say */.c)('template-zone', { zone: JSON.stringify(zone), example: `{${name}:Asia/Shanghai}` }));
    const [from, to] = PARTS[name];
    return date => format.format(date).slice(from, to);
}
/** Positions in yyyy-mm-dd. */
const PARTS = { date: [0, 10], yyyy: [0, 4], mm: [5, 7], dd: [8, 10] };
function formatter(timeZone) {
    try {
        // Swedish dates are ISO 8601 dates.
        return new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
;// CONCATENATED MODULE: ./lib/storage/key/template.js
/**
 * The template language of the input `key`: `{variable}`, `{variable:argument}`, everything else as written. A
 * template is parsed once and rendered for each image. Must not import the network or the stores.
 */






const DIGESTS = ['sha256', 'sha1', 'md5'];
const FROM_BYTES = new Set([...DIGESTS, 'ext', 'width', 'height']);
const FIELD = 'field.';
const FROM_LIST = new Set(['file.dir', 'file.name']);
const NO_BYTES = { extension: '', digests: {} };
/** @throws PersistError that names the rule the template breaks */
function parseTemplate(text) {
    const parts = [];
    let skeleton = '';
    const used = new Map();
    // Odd pieces stood between braces.
    for (const [index, piece] of text.split(/\{([^{}]*)\}/).entries()) {
        skeleton += index % 2 === 1 ? 'x' : piece;
        if (index % 2 === 1)
            parts.push(variable(piece, used));
        else if (/[{}]/.test(piece))
            throw broken((0,say/* say */.c)('template-brace', { brace: piece.match(/[{}]/)?.[0] ?? '' }));
        else if (piece !== '')
            parts.push(() => piece);
    }
    if (used.size === 0)
        throw broken((0,say/* say */.c)('template-constant', { example: '{sha256}' }));
    // Rules that the fixed text breaks: no image could mend them, and all would be fetched first.
    const rule = (0,object_key/* brokenPathRule */.jd)(skeleton);
    if (rule)
        throw broken(rule);
    const digests = DIGESTS.filter(name => used.has(name));
    return {
        text,
        fields: [...used.keys()].flatMap(name => name.startsWith(FIELD) ? [name.slice(FIELD.length)] : FROM_LIST.has(name) ? [name] : []),
        digests,
        needsBytes: [...used.keys()].some(name => FROM_BYTES.has(name)),
        holdsHash: digests.some(name => used.get(name) === ''),
        render(facts, bytes = NO_BYTES) {
            let key = '';
            for (const part of parts)
                key += part(facts, bytes);
            // A list in the top folder has no `file.dir`.
            return used.has('file.dir') ? key.replace(/(^|\/)\/+/g, '$1') : key;
        },
    };
}
function variable(piece, used) {
    const colon = piece.indexOf(':');
    const name = colon < 0 ? piece : piece.slice(0, colon);
    const argument = colon < 0 ? '' : piece.slice(colon + 1);
    // A whole digest beside a slice of it still counts as whole.
    used.set(name, argument === '' ? '' : (used.get(name) ?? argument));
    const date = datePart(name, argument, broken);
    if (date)
        return facts => date(facts.startedAt);
    const value = Object.hasOwn(VARIABLES, name) ? VARIABLES[name] : fieldOrDigest(name);
    if (!value)
        throw broken((0,say/* say */.c)('template-unknown', { variable: `{${name}}`, known: KNOWN }));
    return argument === '' ? value : sliced(value, piece, argument);
}
const VARIABLES = {
    ext: (_, bytes) => bytes.extension,
    width: (_, bytes) => String(bytes.width ?? 0),
    height: (_, bytes) => String(bytes.height ?? 0),
    name: ({ url }) => cleanSegment(baseNameOf(url)) || 'image',
    host: ({ url }) => cleanSegment(url.hostname) || 'data',
    path: ({ url }) => cleanPath(url.pathname) || 'image',
    'run.id': ({ runId }) => cleanSegment(runId),
    'file.dir': ({ fields }) => cleanPath(listText(fields, 'file.dir')),
    'file.name': ({ fields }) => cleanSegment(listText(fields, 'file.name')) || 'list',
};
const KNOWN = '{sha256} {sha1} {md5} {url.sha256} {url.sha1} {url.md5} {ext} {name} {host} {path} {width} {height} ' +
    '{yyyy} {mm} {dd} {date} {run.id} {field.NAME} {file.dir} {file.name}';
function fieldOrDigest(name) {
    if (name.length > FIELD.length && name.startsWith(FIELD))
        return ({ fields }) => fieldValue(fields, name.slice(FIELD.length));
    if (name.startsWith('url.')) {
        const algorithm = DIGESTS.find(digest => name === `url.${digest}`);
        return algorithm && (({ url }) => (0,external_node_crypto_.createHash)(algorithm).update(url.href).digest('hex'));
    }
    const algorithm = DIGESTS.find(digest => digest === name);
    return algorithm && ((_, bytes) => bytes.digests[algorithm] ?? '');
}
/** @throws PersistError `key-invalid`: without the field, the keys of several images would be the same */
function fieldValue(fields, name) {
    const value = fields[name];
    const text = typeof value === 'string' || typeof value === 'number' ? cleanSegment(String(value)) : '';
    if (text === '')
        throw new errors/* PersistError */.vc('key', 'key-invalid', (0,say/* say */.c)('key-no-field', { field: JSON.stringify(name) }));
    return text;
}
function listText(fields, name) {
    const text = fields[name];
    if (typeof text === 'string')
        return text;
    throw new errors/* PersistError */.vc('key', 'key-invalid', (0,say/* say */.c)('key-no-list', { variable: `{${name}}` }));
}
function sliced(value, piece, argument) {
    const bounds = /^(\d{1,3}):(\d{1,3})$/.exec(argument);
    const [start, end] = [Number(bounds?.[1]), Number(bounds?.[2])];
    if (!bounds || end <= start)
        throw broken((0,say/* say */.c)('template-slice', { variable: `{${piece}}`, form: '{NAME:FROM:TO}', example: '{sha256:0:2}' }));
    // Cuts by characters: half a surrogate pair would be no valid key.
    return (facts, bytes) => [...value(facts, bytes)].slice(start, end).join('');
}
/** The last path segment without its extension. */
function baseNameOf(url) {
    const last = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
    return last.replace(/(?!^)\.[A-Za-z0-9]{1,5}$/, '');
}
function broken(rule) {
    return new errors/* PersistError */.vc('options', 'options-invalid', rule);
}

// EXTERNAL MODULE: ./lib/storage/stores/upload-options.js
var upload_options = __webpack_require__(84036);
// EXTERNAL MODULE: ./lib/jobs/options/mirrors.js + 1 modules
var mirrors = __webpack_require__(23311);
// EXTERNAL MODULE: ./lib/jobs/options/parse.js
var parse = __webpack_require__(1482);
// EXTERNAL MODULE: ./lib/jobs/options/problems.js
var options_problems = __webpack_require__(60005);
// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 13 modules
var store_settings = __webpack_require__(89258);
// EXTERNAL MODULE: ./lib/jobs/persist/rewriting/list-rewriting.js
var list_rewriting = __webpack_require__(3093);
// EXTERNAL MODULE: ./lib/storage/stores/bucket/object-headers.js
var object_headers = __webpack_require__(7963);
// EXTERNAL MODULE: ./lib/storage/stores/kinds.js + 8 modules
var kinds = __webpack_require__(5034);
;// CONCATENATED MODULE: ./lib/jobs/persist/options/contradictions.js
/** Finds settings that are valid one by one but contradict each other. Pure. */



/**
 * @param options an option that breaks its own rule has no value here
 * @param store undefined if the store's settings break a rule
 */
function contradictions({ minBytes, maxBytes, metadata = {}, bytesField, shard, mirrors, manifest }, store) {
    const problems = [];
    if (minBytes > maxBytes)
        problems.push((0,say/* say */.c)('min-over-max', { least: minBytes, most: maxBytes }));
    if (bytesField && shard.count > 1)
        problems.push((0,say/* say */.c)('bytes-and-shard'));
    // A value that breaks its own rule is missing here.
    const isForgetful = manifest === 'off' || manifest === 'read-only';
    if (mirrors?.length > 0 && isForgetful)
        problems.push((0,say/* say */.c)('mirror-needs-memory', { manifest }));
    const limit = store && limitOf(store);
    const size = (0,object_headers/* metadataBytes */.L)(metadata);
    if (limit && size > limit.most)
        problems.push((0,say/* say */.c)('metadata-too-large', { size, ...limit }));
    return problems;
}
/** Undefined for other stores: a folder keeps no metadata, and other vendors have limits of their own. */
function limitOf(settings) {
    if (!('location' in settings))
        return undefined;
    const { service, metadataLimit, hasRulesAt } = kinds/* BUCKET_KINDS */.TM[settings.kind];
    return hasRulesAt(settings.location) ? { store: service, most: metadataLimit } : undefined;
}

// EXTERNAL MODULE: ./lib/jobs/persist/options/fields.js
var options_fields = __webpack_require__(48841);
// EXTERNAL MODULE: ./lib/base/http/headers.js
var headers = __webpack_require__(74272);
// EXTERNAL MODULE: ./lib/base/messages/nearest-word.js
var nearest_word = __webpack_require__(63585);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/jobs/options/parsers.js
var parsers = __webpack_require__(21561);
;// CONCATENATED MODULE: ./lib/jobs/persist/options/host-rules-text.js
/**
 * Reads `host-rules` as users write it: JSON, or the part of YAML that has no more features than JSON. Problems name
 * the position and never the text, which may contain a token.
 */


/** Half of what an action's input can hold. About five thousand rules fit. */
const host_rules_text_MAX_BYTES = 65_536;
/**
 * @returns the parsed text; undefined if it is empty
 * @throws PersistError whose message is the rule that the text breaks
 */
async function parseRulesText(text) {
    const size = Buffer.byteLength(text);
    if (size > host_rules_text_MAX_BYTES)
        throw (0,parsers/* mustBe */.Jq)((0,say/* say */.c)('rule-text-size', { most: host_rules_text_MAX_BYTES, size }));
    // Most runs have no rules and need not load the parser.
    if (text.trim() === '')
        return undefined;
    if (text.trimStart().startsWith('{')) {
        try {
            return JSON.parse(text);
        }
        catch {
            // Braces without quotes may still be YAML.
        }
    }
    return await readYaml(text);
}
async function readYaml(text) {
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    // Merge keys, dates and tags stay text or are errors, whichever YAML version the document declares.
    const document = parseDocument(text, {
        schema: 'core',
        resolveKnownTags: false,
        stringKeys: true,
        prettyErrors: false,
        logLevel: 'error',
    });
    // The parser reports tags as warnings. Check before `toJS`: a document with errors may take forever to build.
    const [wrong] = [...document.errors, ...document.warnings];
    if (wrong)
        throw (0,parsers/* mustBe */.Jq)(yamlProblem(text, wrong.pos[0]));
    try {
        return document.toJS({ maxAliasCount: 0 }) ?? undefined;
    }
    catch {
        throw (0,parsers/* mustBe */.Jq)((0,say/* say */.c)('rule-no-aliases'));
    }
}
function yamlProblem(text, index) {
    const lines = text.slice(0, index).split(/\r\n|\n|\r/);
    const place = (0,say/* say */.c)('line-and-column', { line: lines.length, column: (lines.at(-1) ?? '').length + 1 });
    // A common mistake with host patterns: an unquoted `*` begins an alias.
    const isStar = /^[\s-]*\*/.test(text.slice(index - (lines.at(-1) ?? '').length));
    return (0,say/* say */.c)(isStar ? 'rule-quoted-star' : 'rule-yaml', { place });
}

// EXTERNAL MODULE: ./lib/jobs/persist/options/parsers.js
var options_parsers = __webpack_require__(73386);
;// CONCATENATED MODULE: ./lib/jobs/persist/options/host-rules.js
/** Parses the setting `host-rules`, a text or a library caller's record, into rules or into all its problems. */









/** The same limits as `per-host-concurrency` and `per-host-delay`. */
const parseCount = (0,parsers/* wholeNumber */.rD)(1, 32);
const parseDelay = (0,parsers/* durationOrSeconds */.fT)(0, 600_000);
const FIELDS = {
    referer: { parse: value => ({ referer: refererOf(scalar(value)) }) },
    'user-agent': { parse: value => ({ userAgent: headerText(value) }), private: true },
    accept: { parse: value => ({ accept: headerText(value) }), private: true },
    headers: { parse: value => ({ headers: (0,options_parsers/* originHeaders */.Xk)(headerLines(value)) }), private: true },
    concurrency: { parse: value => ({ concurrency: parseCount(scalar(value)) }) },
    delay: { parse: value => ({ delayMs: parseDelay(scalar(value)) }) },
    'drop-parameters': { parse: value => ({ dropParameters: parameterNames(value) }) },
};
async function readHostRules(given) {
    const rules = new Map();
    const problems = [];
    try {
        const content = recordOf(await contentOf(given), (0,say/* say */.c)('rule-host-rules'));
        for (const [pattern, fields] of Object.entries(content)) {
            const name = (0,sentence/* joined */.oR)(' ', 'host-rules', shown(pattern));
            const rule = ruleOf(pattern, fields, name, problems);
            const [host = ''] = rule.hosts;
            if (rules.has(host))
                problems.push((0,say/* say */.c)('host-rules-twice', { name }));
            rules.set(host, rule);
        }
    }
    catch (error) {
        problems.push((0,say/* say */.c)('named', { name: 'host-rules', rule: (0,errors/* sentenceOf */.s$)(error) }));
    }
    return { rules: problems.length === 0 ? [...rules.values()] : [], problems };
}
async function contentOf(given) {
    if (typeof given === 'string')
        return (await parseRulesText(given)) ?? {};
    return withKeys(given, (pattern, fields) => [
        pattern,
        withKeys(fields, (name, value) => [kebab(name), value]),
    ]);
}
function withKeys(given, spell) {
    if (typeof given !== 'object' || given === null || Array.isArray(given))
        return given;
    return Object.fromEntries(Object.entries(given).map(([key, value]) => spell(key, value)));
}
function ruleOf(pattern, given, name, problems) {
    const host = hostPattern(pattern.trim())?.text;
    if (host === undefined)
        problems.push((0,say/* say */.c)('named', { name, rule: (0,say/* say */.c)('needed', { rule: (0,say/* say */.c)('rule-host-pattern') }) }));
    let rule = {};
    try {
        const something = (0,say/* say */.c)('rule-some-field', { fields: Object.keys(FIELDS).join(', ') });
        const fields = Object.entries(recordOf(given, something));
        if (fields.length === 0)
            throw (0,parsers/* mustBe */.Jq)(something);
        for (const [field, value] of fields)
            rule = { ...rule, ...fieldOf(field, value, name, problems) };
    }
    catch (error) {
        problems.push((0,say/* say */.c)('named', { name, rule: (0,errors/* sentenceOf */.s$)(error) }));
    }
    return { hosts: [host ?? pattern], ...rule, source: 'host-rules' };
}
function fieldOf(field, value, name, problems) {
    const known = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
    if (!known) {
        const near = (0,nearest_word/* nearestWord */.z)(field, Object.keys(FIELDS));
        const meant = near
            ? (0,say/* say */.c)('host-rules-meant', { field: near })
            : (0,say/* say */.c)('needed', { rule: (0,say/* say */.c)('rule-one-of', { words: Object.keys(FIELDS).join(', ') }) });
        problems.push((0,say/* say */.c)('host-rules-unknown', { name, field: shown(field), meant }));
        return {};
    }
    try {
        return known.parse(value);
    }
    catch (error) {
        const said = { name, field, rule: (0,errors/* sentenceOf */.s$)(error) };
        problems.push(known.private || typeof value === 'object'
            ? (0,say/* say */.c)('host-rules-field', said)
            : (0,say/* say */.c)('host-rules-value', { ...said, value: shown(String(value)) }));
        return {};
    }
}
function recordOf(value, what) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw (0,parsers/* mustBe */.Jq)(what);
    return value;
}
function scalar(value) {
    if (value === null || (typeof value === 'object' && !(value instanceof URL)))
        throw (0,parsers/* mustBe */.Jq)((0,say/* say */.c)('rule-single-value'));
    return String(value).trim();
}
function refererOf(text) {
    if (text === 'none' || text === 'origin')
        return text;
    const url = URL.parse(text);
    if (!url || !/^https?:$/.test(url.protocol))
        throw (0,parsers/* mustBe */.Jq)((0,say/* say */.c)('rule-host-referer'));
    return url;
}
function headerText(value) {
    const text = scalar(value);
    if (!(0,headers/* isHeaderText */.z)(text))
        throw (0,parsers/* mustBe */.Jq)((0,say/* say */.c)('rule-host-header'));
    return text;
}
function headerLines(value) {
    if (typeof value === 'string')
        return value;
    const entries = Object.entries(recordOf(value, (0,say/* say */.c)('rule-header-map')));
    return Object.fromEntries(entries.map(([name, text]) => [name, scalar(text)]));
}
function parameterNames(value) {
    const names = (0,parsers/* listOf */.c3)(Array.isArray(value) ? value.map(scalar) : scalar(value));
    if (names.length === 0 || names.some(name => !/^[^\s&=#?*]+\*?$/.test(name))) {
        throw (0,parsers/* mustBe */.Jq)((0,say/* say */.c)('rule-parameters'));
    }
    return names;
}
/** Converts a library caller's `userAgent` to the `user-agent` of a text. */
function kebab(name) {
    return name.replace(/[a-z][A-Z]/g, ([small = '', large = '']) => `${small}-${large.toLowerCase()}`);
}
/** Quotes short plain text and hides any other: a URL written here by mistake may contain a password. */
function shown(text) {
    return /^[\p{L}\p{N} .,_/:*-]{0,80}$/u.test(text) ? JSON.stringify(text) : (0,say/* say */.c)('host-rules-hidden');
}

// EXTERNAL MODULE: ./lib/jobs/persist/options/manifest-at.js
var manifest_at = __webpack_require__(54927);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/output/report-places.js
var report_places = __webpack_require__(96096);
;// CONCATENATED MODULE: ./lib/jobs/persist/options/named-files.js
/** Checks the files that the settings of a run name, before any of them is opened. */




/** @returns one sentence per problem */
async function namedFileProblems({ resultsFile, failedFile, galleryFile, rewriteTo }, bounds) {
    const named = { 'results-file': resultsFile, 'failed-file': failedFile, 'gallery-file': galleryFile };
    return [...sharedFiles(named, rewriteTo, bounds.cwd), ...(await (0,report_places/* placeProblems */.k)(named, bounds))];
}
/** Finds settings that name the same file: each would overwrite the other. */
function sharedFiles(named, rewriteTo, cwd) {
    const files = Object.entries({
        ...named,
        'rewrite-to': rewriteTo === 'in-place' ? undefined : rewriteTo,
    });
    return files.flatMap(([second, file], index) => {
        const same = ([, other]) => file && other && (0,external_node_path_.resolve)(cwd, file) === (0,external_node_path_.resolve)(cwd, other);
        const [first] = files.slice(0, index).find(same) ?? [];
        return first && file ? [(0,say/* say */.c)('run-same-files', { first, second, path: (0,quote/* quote */.hD)(file) })] : [];
    });
}

// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
;// CONCATENATED MODULE: ./lib/jobs/persist/options/rewrite-rules.js
/** Checks how lists are to be rewritten, together with the other settings. */






/**
 * @param store undefined if the destination is invalid, which is reported elsewhere
 * @returns `rules`: undefined if nothing is to be rewritten or the options are invalid
 */
function rewriteRules(options, store, { cwd: directory, workspace }) {
    const { rewriteTo, urlsFile = [], baseUrl, rewriteMode, rewriteSuffix } = options;
    if (rewriteTo === undefined) {
        return {
            rules: undefined,
            problems: withoutTarget(options).map(input => (0,say/* say */.c)('rewrite-no-target', { input })),
        };
    }
    const problems = urlsFile.length === 0 ? [(0,say/* say */.c)('rewrite-no-list')] : [];
    if (isBareWord(rewriteTo))
        problems.push((0,say/* say */.c)('rewrite-bare-word', { value: (0,quote/* quote */.hD)(rewriteTo) }));
    const places = store && placesOf(options, store, problems);
    if (!places || problems.length > 0)
        return { rules: undefined, problems };
    return {
        rules: {
            target: (0,list_rewriting/* rewriteTarget */.MO)(rewriteTo, directory),
            mode: rewriteMode,
            suffix: rewriteSuffix,
            places,
            directory,
            ...(0,defined/* defined */.s)({ workspace }),
            takesRelative: baseUrl !== undefined,
        },
        problems,
    };
}
/** Whether the value is a switch such as `true`, or a folder without its `/`. A file of that name is never meant. */
function isBareWord(rewriteTo) {
    return rewriteTo !== 'in-place' && !/[./\\]/.test(rewriteTo);
}
/**
 * Returns the inputs that have no effect without `rewrite-to`. A runner sets every default of action.yml, so an input
 * counts only if its value differs from the default.
 */
function withoutTarget({ rewriteMode, rewriteLink, rewriteSuffix, rewriteCheck }) {
    return [
        ...(rewriteMode === undefined ? [] : ['rewrite-mode']),
        ...(rewriteLink === undefined ? [] : ['rewrite-link']),
        ...(rewriteCheck ? [] : ['rewrite-check']),
        ...(rewriteSuffix === options_fields/* PERSIST_FIELDS */.n['rewrite-suffix'].default ? [] : ['rewrite-suffix']),
    ];
}
function placesOf(options, store, problems) {
    const { publicUrlBase, publicUrlSuffix, variants } = options;
    const folder = store.kind === 'file' ? store.directory : undefined;
    const ownBase = store.kind === 'own' ? store.own.publicBase : undefined;
    const bucketBase = 'location' in store ? store.location.publicBase : undefined;
    const publicBase = publicUrlBase ?? ownBase ?? bucketBase;
    const link = options.rewriteLink ?? (folder && !publicUrlBase ? 'path' : options_fields/* PERSIST_FIELDS */.n['rewrite-link'].standard);
    if (link === 'path' && !folder)
        problems.push((0,say/* say */.c)('rewrite-path-needs-folder'));
    if (link === 'url' && publicBase === undefined)
        problems.push((0,say/* say */.c)('rewrite-url-needs-base'));
    return {
        link,
        prefix: 'prefix' in store ? store.prefix : (0,object_key/* mintPrefix */.Ld)(''),
        publicSuffix: publicUrlSuffix,
        variants,
        ...(0,defined/* defined */.s)({ publicBase, folder }),
    };
}

// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/storage/key/reserved-folder.js
var reserved_folder = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/jobs/persist/options/sites.js
var sites = __webpack_require__(62806);
;// CONCATENATED MODULE: ./lib/jobs/persist/options/site-links.js
/** Links into a folder that a site generator publishes: they begin with the folder's path on the site. */





const MEMORY_FOLDER = reserved_folder/* RESERVED_FOLDER */.MI.replace(/\/$/, '');
/** The folder that the messages suggest for the memory. */
const MEMORY = '.cache/persist-images';
const NONE = { problems: [], notices: [], info: [] };
async function siteLinks({ rewriteTo, rewriteLink, publicUrlBase, manifest, manifestAt }, store, { cwd }) {
    if (rewriteTo === undefined || store?.kind !== 'file')
        return NONE;
    const site = await (0,sites/* siteOf */.z)(store.directory, cwd);
    if (!site)
        return NONE;
    const { generator, base, publishesDots } = site;
    const shown = (path) => (0,printable/* printable */.g$)((0,external_node_path_.relative)(cwd, path).replaceAll(external_node_path_.sep, '/'));
    const folder = shown(store.directory);
    const isPublished = publishesDots && manifest === 'on' && manifestAt === undefined;
    const memory = (0,say/* say */.c)('site-memory', { generator, memory: `${folder}/${MEMORY_FOLDER}`, at: MEMORY });
    const notices = isPublished ? [memory] : [];
    if (publicUrlBase !== undefined || rewriteLink !== undefined)
        return { ...NONE, notices };
    const config = shown(site.config);
    if (base === undefined) {
        const problem = (0,say/* say */.c)('site-base-unknown', { folder, generator, config, at: MEMORY });
        return { ...NONE, problems: [problem] };
    }
    const info = [(0,say/* say */.c)('site-base', { generator, base: (0,printable/* printable */.g$)(base), config })];
    return { publicUrlBase: base, problems: [], notices, info };
}

// EXTERNAL MODULE: ./lib/jobs/persist/options/sources-of.js
var sources_of = __webpack_require__(65696);
;// CONCATENATED MODULE: ./lib/jobs/persist/options/settings.js


























function hasMedia(groups) {
    return [...groups].some(group => group !== 'image');
}
/** First backoff and its limit, milliseconds, as in the OSS SDKs. */
const BACKOFF = { baseMs: 500, capMs: 10_000 };
/**
 * @param info receives sentences that are good to know once the run has begun
 * @throws SettingsError with every problem that can be found without a request
 */
async function makePersistSettings(given, environment, info) {
    const { store: own, ...fields } = given;
    // A caller's own store has no destination, but the option is required.
    const parsed = (0,parse/* parseOptions */.A)(options_fields/* PERSIST_FIELDS */.n, own ? { destination: 'own', ...fields } : fields);
    const problems = new options_problems/* Problems */.Z(parsed.problems);
    if (own && fields.destination)
        problems.add([(0,say/* say */.c)('store-and-destination')]);
    const { destination: uri, storageClass, acl, encryption, tags } = parsed.options;
    const uploads = (0,upload_options/* namesOfUploadOptions */.NB)({ encryption, tags });
    if (own && uploads !== '')
        problems.add([(0,say/* say */.c)('own-store-uploads', { names: uploads })]);
    const storeInput = { name: 'destination', uri, storageClass, acl, encryption, tags, mayWrite: true };
    const storeProblems = new options_problems/* Problems */.Z([]);
    const store = own
        ? {
            settings: { kind: 'own', own, language: parsed.options.language, clock: environment.clock },
            notices: [],
        }
        : (0,store_settings/* checkStore */.ot)(storeInput, parsed.options, environment, info, storeProblems);
    const site = await siteLinks(parsed.options, store?.settings, environment);
    problems.add(site.problems);
    const { publicUrlBase = site.publicUrlBase } = parsed.options;
    const options = { ...parsed.options, publicUrlBase };
    const rewrite = rewriteRules(options, store?.settings, environment);
    problems.add(rewrite.problems);
    const rewriting = rewrite.rules && new list_rewriting/* ListRewriting */.Mz(rewrite.rules);
    const sources = (0,sources_of/* sourcesOf */.u)(options, rewriting, environment);
    // A list of the wrong type is a problem of its own; it does not count as missing besides.
    const isWrongType = [fields.urls, fields.urlsFile].some(list => list !== undefined && typeof list !== 'string');
    const lists = isWrongType && !options.urls && !options.urlsFile ? { ...sources, urls: '' } : sources;
    problems.add(await (0,read/* checkSources */.B)(lists, {
        'results-file': options.resultsFile,
        'gallery-file': options.galleryFile,
    }));
    problems.add((0,sources_of/* linkTypeProblems */.f)(options));
    problems.add(await namedFileProblems(options, environment), storeProblems.sentences);
    problems.add(contradictions(options, store?.settings));
    const { manifestAt } = options;
    const memory = manifestAt && store
        ? problems.attempt(() => (0,manifest_at/* manifestStore */.H)(manifestAt, environment.cwd, store.settings))
        : undefined;
    const checkedMirrors = (0,mirrors/* checkMirrors */.$)({
        lines: options.mirrors ?? [],
        first: store?.settings,
        options: parsed.options,
        environment,
        mayWrite: true,
        info,
        problems,
    });
    const template = options.key
        ? problems.attempt(() => parseTemplate(options.key), `key ${(0,quote/* quote */.hD)(options.key)}`)
        : undefined;
    const originProxy = problems.attempt(() => (0,proxy/* useProxy */.C)('origin-proxy', options.originProxy, environment.environment ?? {}), 'origin-proxy');
    const hosts = await readHostRules(options.hostRules ?? '');
    problems.add(hosts.problems);
    problems.refuse();
    for (const sentence of site.info)
        info(sentence);
    const isByteKey = template?.needsBytes === true && !options.keyField;
    if (options.manifest === 'off' && isByteKey)
        info((0,say/* say */.c)('manifest-off-forgets'));
    // `refuse` has thrown if the store or the template is missing.
    const { settings, notices } = store;
    const net = new address_net/* AddressNet */.s((0,image_types/* endingsOf */.iv)(options.allowTypes.types));
    return {
        ...settingsFrom(options, memory),
        sources: { ...sources, net },
        net,
        rewriting,
        store: settings,
        mirrors: checkedMirrors.mirrors,
        template: template,
        originProxy: originProxy,
        hosts: hostRules(hosts.rules, presetsFor(options)),
        ownHostRules: hosts.rules,
        connections: Math.max(options.perHostConcurrency, ...hosts.rules.map(rule => rule.concurrency ?? 0)),
        notices: [
            ...notices,
            ...checkedMirrors.notices,
            ...site.notices,
            ...(0,address_policy/* openedMetadata */.jz)(options.allowAddresses).map(address => (0,say/* say */.c)('run-metadata-address', { address })),
        ],
    };
}
/** A `user-agent` set by the user also replaces those of the presets. */
function presetsFor({ userAgent }) {
    const isOwn = userAgent !== options_fields/* PERSIST_FIELDS */.n['user-agent'].default;
    return isOwn ? PRESETS.map(({ userAgent: _, ...rule }) => rule) : PRESETS;
}
function settingsFrom(options, memory) {
    const { userAgent, accept, headers, referer, allowTypes, maxBytes, minBytes, minWidth, minHeight } = options;
    return {
        baseUrl: options.baseUrl,
        onCollision: options.onCollision,
        gate: {
            concurrency: options.concurrency,
            perHost: options.perHostConcurrency,
            delayMs: options.perHostDelay,
        },
        fetch: {
            userAgent,
            accept,
            headers,
            referer,
            plainAgent: (0,profiles/* plainAgent */.G_)(version/* VERSION */.x),
            respectRobotsTag: options.respectRobotsTag,
            maxBytes,
            maxMediaBytes: hasMedia(allowTypes.groups) ? options.maxMediaBytes : undefined,
            timeoutMs: options.timeout,
            maxRedirects: options.maxRedirects,
            policy: { attempts: options.retries + 1, ...BACKOFF },
        },
        addresses: (0,address_policy/* addressPolicy */.Vy)(options.allowAddresses),
        inspect: { allowTypes: allowTypes.types, minBytes, minWidth, minHeight },
        groups: allowTypes.groups,
        objects: {
            cacheControl: options.cacheControl,
            metadata: options.metadata,
            provenance: options.provenance,
        },
        publicUrls: {
            base: options.publicUrlBase,
            suffix: options.publicUrlSuffix,
            variants: options.variants,
        },
        manifest: {
            mode: options.manifest,
            store: memory,
            refreshAfterMs: options.refreshAfter,
            retryDeadAfterMs: options.retryDeadAfter,
        },
        shard: options.shard,
        deadlineMs: options.deadline,
        failOn: options.failOn,
        resultsFile: options.resultsFile,
        failedFile: options.failedFile,
        gallery: { file: options.galleryFile, place: options.destination ?? '' },
        dryRun: options.dryRun,
        rewriteCheck: options.rewriteCheck,
        language: options.language,
    };
}


/***/ }),

/***/ 62806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72208);
/* harmony import */ var _base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58585);
/** Site generators: the path where a generator publishes a folder, according to its own configuration. */





const PROGRAMS = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'];
const named = (name, endings) => endings.map(ending => `${name}.${ending}`);
/** Jekyll comes last: its configuration has the same name as Hexo's. */
const GENERATORS = [
    {
        name: 'Hugo',
        folder: 'static',
        configs: ['', 'config/_default/'].flatMap(place => ['hugo', 'config'].flatMap(name => named(place + name, ['toml', 'yaml', 'yml', 'json']))),
        publishesDots: true,
        // https://gohugo.io/configuration/all/#baseurl
        async pathIn(text, config) {
            const url = await hugoBaseUrl(text, config);
            if (url === undefined)
                return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(config).startsWith('hugo.') ? '/' : 'other';
            return pathOf(url);
        },
    },
    {
        name: 'VitePress',
        folder: 'public',
        configs: named('.vitepress/config', PROGRAMS),
        publishesDots: true,
        // VitePress puts its own base before each path: https://vitepress.dev/guide/asset-handling#base-url
        pathIn: () => '/',
    },
    {
        name: 'Docusaurus',
        folder: 'static',
        configs: named('docusaurus.config', PROGRAMS),
        publishesDots: true,
        // Docusaurus puts its own base before each path: https://docusaurus.io/docs/static-assets#markdown-example
        pathIn: () => '/',
    },
    {
        name: 'Astro',
        folder: 'public',
        configs: named('astro.config', PROGRAMS),
        publishesDots: true,
        // https://docs.astro.build/en/reference/configuration-reference/#base
        pathIn: text => literalBase(text),
    },
    {
        name: 'Hexo',
        folder: 'source',
        configs: ['_config.yml'],
        publishesDots: false,
        // https://hexo.io/docs/configuration#URL
        async pathIn(text) {
            const config = await yamlIn(text);
            if (config === undefined)
                return 'unknown';
            if (config.theme === undefined)
                return 'other';
            return pathOf(String(config.root ?? config.url ?? '/'));
        },
    },
    {
        name: 'Jekyll',
        configs: ['_config.yml'],
        publishesDots: false,
        // https://jekyllrb.com/docs/configuration/options/
        async pathIn(text) {
            const config = await yamlIn(text);
            return config === undefined ? 'unknown' : pathOf(String(config.baseurl ?? '/'));
        },
    },
];
/** MkDocs pages link to images by relative paths, which need no base. */
const BY_RELATIVE_PATHS = 'mkdocs.yml';
/** A larger file is not a configuration. */
const MAX_CONFIG_BYTES = 1_048_576;
/**
 * Finds the site that publishes a folder.
 * @param folder absolute path for the images
 * @param top absolute path: if it contains the folder, configurations above it do not count
 */
async function siteOf(folder, top) {
    for (let at = folder; at !== top && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) !== at; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at);
        if ((0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(top, folder) && !(0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(top, root))
            return undefined;
        if ((await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, BY_RELATIVE_PATHS))) !== undefined)
            return undefined;
        for (const generator of GENERATORS) {
            if (generator.folder !== undefined && generator.folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(at))
                continue;
            const site = await siteBeside(generator, root, folder, generator.folder === undefined ? root : at);
            if (site)
                return site;
        }
    }
    return undefined;
}
/** @param published absolute path of the folder that the generator publishes as the root of the site */
async function siteBeside({ name, configs, publishesDots, pathIn }, root, folder, published) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(published, folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).filter(Boolean);
    // Jekyll publishes no folder whose name begins with '.' or '_'.
    if (published === root && inside.some(part => /^[._]/.test(part)))
        return undefined;
    for (const file of configs) {
        const config = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file);
        const text = await textOf(config);
        if (text === undefined)
            continue;
        const path = await pathIn(text, config);
        if (path === 'other')
            continue;
        const base = path === 'unknown' ? undefined : path + inside.map(part => `${(0,_base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .encodePath */ .O)(part)}/`).join('');
        return { generator: name, config, base, publishesDots };
    }
    return undefined;
}
async function textOf(path) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        return size > MAX_CONFIG_BYTES ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === undefined)
            throw error;
        return undefined;
    }
}
/** Returns the path of a URL, or a plain path, with '/' at both ends. */
function pathOf(url) {
    const path = URL.parse(url, 'http://site.invalid/')?.pathname ?? '/';
    return path.endsWith('/') ? path : `${path}/`;
}
async function hugoBaseUrl(text, config) {
    // Only the top table counts, which ends at the first header. Names are case-insensitive.
    if (config.endsWith('.toml'))
        return /^\s*baseurl\s*=\s*(["'])(.*?)\1/im.exec(text.split(/^\s*\[/m, 1)[0] ?? '')?.[2];
    const values = (await yamlIn(text)) ?? {};
    const [, url] = Object.entries(values).find(([name]) => name.toLowerCase() === 'baseurl') ?? [];
    return typeof url === 'string' ? url : undefined;
}
/** Parses YAML, which includes JSON. */
async function yamlIn(text) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        const value = parse(text, { logLevel: 'silent' });
        return typeof value === 'object' && value !== null ? { ...value } : {};
    }
    catch {
        return undefined;
    }
}
/** Returns the only literal `base` in a program; '/' if the word does not occur, `unknown` if in doubt. */
function literalBase(text) {
    const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
    if (!/\bbase\b/.test(code))
        return '/';
    const [found, ...others] = Array.from(code.matchAll(/\bbase\b(?:\s*:\s*(["'`])([^"'`$\n]*)\1)?/g));
    return found?.[2] === undefined || others.length > 0 ? 'unknown' : pathOf(found[2]);
}


/***/ }),

/***/ 8071:
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
// EXTERNAL MODULE: ./lib/input/sources/read.js + 14 modules
var read = __webpack_require__(69725);
// EXTERNAL MODULE: ./lib/output/ledger.js + 1 modules
var ledger = __webpack_require__(54803);
// EXTERNAL MODULE: ./lib/output/report.js
var report = __webpack_require__(62131);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 45 modules
var say = __webpack_require__(81107);
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
// EXTERNAL MODULE: ./lib/jobs/persist/options/fields.js
var fields = __webpack_require__(48841);
// EXTERNAL MODULE: ./lib/jobs/persist/options/settings.js + 11 modules
var options_settings = __webpack_require__(37019);
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
    if (outcome === 'none' || outcome.url === undefined)
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
            this.url = outcome === 'none' ? undefined : outcome.url;
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
var external_node_zlib_ = __webpack_require__(38522);
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
        if (isInPlace && !mayChange(document, outcomeOf))
            return { isChanged: false, isWritten: false };
        const { isChanged, text } = await lookInto(document, outcomeOf);
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
    const isZipped = (0,file_format/* isGzipped */.WV)(document.file.name);
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
/** A list is written within seconds, so an older temporary file comes from a killed run. */
const LEFTOVER_AGE_MS = 3_600_000;
/** @param now milliseconds since the epoch */
async function rewriteLists(rewriting, ledger, now) {
    const folders = new Set(rewriting.lists.map(({ target }) => (0,external_node_path_.dirname)(target)));
    for (const folder of folders)
        await (0,leftovers/* removeLeftovers */.D)(folder, { now, maxAgeMs: LEFTOVER_AGE_MS });
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
function outcomesOf({ document, first, target }, { rules: { places } }, ledger) {
    const { file, mode } = document;
    const positions = ledger.positions();
    return index => {
        const position = positions.at(first + index);
        const outcome = position && ledger.outcomeOf(position);
        const { key } = outcome ?? {};
        if (!outcome || key === undefined)
            return 'none';
        const isOwn = (0,stored_places/* storedKeyOf */.KM)(position?.url ?? '', file.path, places) === key;
        // The list already has this link, so the text stays as it is.
        if (isOwn && mode === 'replace')
            return 'none';
        return (0,stored_places/* linkTo */.uM)({ ...outcome, key }, target, places);
    };
}

;// CONCATENATED MODULE: ./lib/jobs/persist/rewriting/link-check.js






/** Milliseconds that a cancelled run waits for the answer: the runner kills the process soon after. */
const CANCELLED_MS = 1000;
class LinkCheck {
    #rewriting;
    #tools;
    #giveUp = new AbortController();
    #answer = Promise.resolve(undefined);
    constructor(rewriting, tools) {
        this.#rewriting = rewriting;
        this.#tools = tools;
    }
    /** Sends the request as soon as the first new link is known, while other images are still in progress. */
    begin(ledger) {
        this.#answer = this.#firstNewLink(ledger).then(url => url === undefined ? undefined : this.#request(url));
        // `finish` awaits the answer; until then a rejection must not count as unhandled.
        this.#answer.catch(() => { });
    }
    /**
     * @param warn receives a sentence if the answer does not show whether the link is readable
     * @returns undefined if the lists may be written
     */
    async finish(ledger, isCancelled, warn) {
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
    unseen: 'None of the images can be shown: the bucket may be private, or its public address may be another one. They are stored all the same. To see them, make the prefix public, or set public-url-base to a CDN that may read it.',
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
    unseen: '一张图片也显示不出来：Bucket 可能是私有的，或者公开地址不是这个。图片已经存好。想看到它们，请把这个前缀设为公共读，或在前面放一个可以读取它的 CDN，并写进 public-url-base。',
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
    gone: '原处已经没有这张图片。什么都不用做：以后会越来越少地再试。',
    refused: '这台主机对访客另有要求：别的 Referer、User-Agent，或者登录。请在 host-rules 里为它设置。',
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

// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
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
// EXTERNAL MODULE: ./lib/output/gallery/markup.js
var markup = __webpack_require__(89398);
// EXTERNAL MODULE: ./lib/output/gallery/policy.js
var gallery_policy = __webpack_require__(22100);
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
    yield head(run, originsOf(images), hasPlayers(images), say);
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
function hasPlayers(images) {
    for (const image of images)
        if (image.key !== undefined && (0,cards/* isPlayed */._l)(image))
            return true;
    return false;
}
function head({ language, place }, origins, plays, say) {
    const policy = (0,gallery_policy/* contentPolicy */.u)({
        images: origins,
        ...(plays && { media: origins }),
        style: style/* STYLE */.Y,
        script: SCRIPT,
    });
    const title = say('title').replace('{place}', () => (0,markup/* foreign */.V$)(place));
    return `<!doctype html>
<html lang="${sentence/* LANGUAGES */.Yj[language].htmlLang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title>
<style>${style/* STYLE */.Y}</style>
</head>
`;
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
/** The only origins from which the page may load pictures. */
function originsOf(images) {
    const origins = new Set();
    for (const { link } of images) {
        if (link === undefined)
            continue;
        const url = URL.parse(link);
        if (url && /^https?:$/.test(url.protocol))
            origins.add(url.origin);
        // Pictures beside the page, which may be opened from a server or from disk.
        else
            for (const near of gallery_policy/* NEAR */.j)
                origins.add(near);
    }
    return origins.size > MAX_ORIGINS ? ['https:', 'http:'] : [...origins].sort();
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

// EXTERNAL MODULE: ./lib/jobs/persist/stop.js
var persist_stop = __webpack_require__(73667);
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
    try {
        reportNotices(settings, context);
        const read = readImages(settings, stop, context);
        const images = settings.rewriting?.markOwn(read) ?? read;
        const reading = resultReading(settings, context);
        const { plan, ledger } = isStreaming(settings)
            ? (await __webpack_require__.e(/* import() */ 7551).then(__webpack_require__.bind(__webpack_require__, 77551))).openArriving(planRules(settings), settings.language, reading)
            : await openWhole(settings, images);
        await checkFiles(settings, context);
        begun(ledger);
        const linkCheck = openLinkCheck(settings, context);
        linkCheck?.begin(ledger);
        const reportFiles = new ReportFiles(context.cwd);
        const results = writeResultsFile(settings, ledger, context, reportFiles);
        await settlePlan(settings, plan, images, ledger, stop, context);
        const resultsFile = await results;
        const elapsedMs = Math.round(performance.now() - startedAt);
        const files = await writeFiles(settings, ledger, context, elapsedMs, reportFiles);
        const { error: stopped, cancelled } = stop;
        const unreadable = await linkCheck?.finish(ledger, cancelled, context.watch.notice);
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
        };
        const ofLists = unreadable ? [unreadable.problem] : (lists?.problems ?? []);
        return (0,report/* makeReport */.dO)(ledger, settings.failOn, end, [...reportFiles.problems, ...ofLists]);
    }
    finally {
        stop.close();
    }
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
function readImages({ sources }, stop, { watch }) {
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
    if (settings.dryRun) {
        const { runDry } = await Promise.all(/* import() */[__webpack_require__.e(6358), __webpack_require__.e(2686), __webpack_require__.e(3577), __webpack_require__.e(4767), __webpack_require__.e(2954)]).then(__webpack_require__.bind(__webpack_require__, 20334));
        await runDry(settings, plan, ledger, stop, context);
    }
    else if (plan.jobCount > 0 || plan.ownLinks.length > 0) {
        const { runImages } = await Promise.all(/* import() */[__webpack_require__.e(2013), __webpack_require__.e(6358), __webpack_require__.e(2686), __webpack_require__.e(3577), __webpack_require__.e(6279), __webpack_require__.e(1295)]).then(__webpack_require__.bind(__webpack_require__, 16279));
        await runImages(settings, plan, ledger, stop, context);
    }
}
/** Settles each image as soon as the list delivers it. */
async function settleArriving(settings, plan, images, ledger, stop, context) {
    const jobs = plan.read(images, () => ledger.grew(), stop.stopping);
    if (settings.dryRun) {
        const { runDry } = await Promise.all(/* import() */[__webpack_require__.e(6358), __webpack_require__.e(2686), __webpack_require__.e(3577), __webpack_require__.e(4767), __webpack_require__.e(2954)]).then(__webpack_require__.bind(__webpack_require__, 20334));
        await runDry(settings, plan, ledger, stop, context, jobs);
    }
    else {
        const { runImages } = await Promise.all(/* import() */[__webpack_require__.e(2013), __webpack_require__.e(6358), __webpack_require__.e(2686), __webpack_require__.e(3577), __webpack_require__.e(6279), __webpack_require__.e(1295)]).then(__webpack_require__.bind(__webpack_require__, 16279));
        await runImages(settings, plan, ledger, stop, context, jobs);
    }
    reportPlan(plan, context);
}
/** Also after a cancelled run, with what is known. A dry run only reports what would change. */
async function rewriteIfRequested({ rewriting, dryRun }, ledger, { watch, clock }) {
    if (!rewriting)
        return undefined;
    if (!dryRun)
        return await rewriteLists(rewriting, ledger, clock.now());
    await reportChanges(rewriting, ledger, watch);
    return NOTHING_REWRITTEN;
}


/***/ }),

/***/ 3093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ rewriteTarget),
/* harmony export */   Mz: () => (/* binding */ ListRewriting),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85909);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72208);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81107);
/* harmony import */ var _input_documents_edit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95009);
/* harmony import */ var _output_rewrite_stored_places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50268);
/* harmony import */ var _options_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48841);
/** Lists to rewrite after the run: which lists, their targets, and the notes taken while each list is read. */









/** Formats without room beside a URL: the link can only replace the URL. */
const REPLACED_ONLY = new Set(['text', 'markdown', 'html', 'feed']);
class ListRewriting {
    lists = [];
    rules;
    /** Absolute paths, by the name of the list. */
    #paths = new Map();
    constructor(rules) {
        this.rules = rules;
    }
    /** Whether a list that a glob finds lies where this run writes: an earlier run wrote it. */
    isOwn(path) {
        const { target, directory } = this.rules;
        if (target.kind === 'in-place')
            return false;
        if (target.kind === 'file')
            return path === target.path;
        return target.path !== directory && (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(target.path, path);
    }
    async problemsOf(files) {
        const { target } = this.rules;
        const problems = [];
        if (target.kind === 'file' && files.length > 1)
            problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('rewrite-one-file', { count: files.length }));
        for (const file of files)
            problems.push(...(await this.#problemsOf(file)));
        return problems;
    }
    notesOf(file) {
        const { suffix, places, takesRelative } = this.rules;
        this.#paths.set(file.name, file.path);
        const isOwn = (url) => this.#isStored(url, file.path);
        return {
            mode: this.#modeOf(file),
            suffix,
            storedFields: storedFields(places),
            takesRelative: url => takesRelative || isOwn(url),
            // In front matter a key looks like any other word, so it is not taken for a link.
            ...(places.link !== 'key' && { isOwnLink: isOwn }),
        };
    }
    /**
     * Whether a link leads to a stored image. With a folder destination the file must exist: a relative link may also
     * lead to one of the user's own files.
     */
    #isStored(url, path) {
        const { places } = this.rules;
        const key = (0,_output_rewrite_stored_places_js__WEBPACK_IMPORTED_MODULE_5__/* .storedKeyOf */ .KM)(url, path, places);
        return key !== undefined && (places.folder === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(places.folder, key)));
    }
    noteDocument(document, first) {
        this.lists.push({ document, first, target: this.#targetOf(document.file) });
    }
    /** Marks links that look like links to stored images. */
    async *markOwn(lists) {
        for await (const images of lists)
            yield images.map(image => this.#marked(image));
    }
    #marked(image) {
        const path = image.place && this.#paths.get(image.place.file);
        const ownKey = path && !image.problem ? (0,_output_rewrite_stored_places_js__WEBPACK_IMPORTED_MODULE_5__/* .storedKeyOf */ .KM)(image.url, path, this.rules.places) : undefined;
        return ownKey === undefined ? image : { ...image, ownKey };
    }
    #modeOf({ format }) {
        return (this.rules.mode ?? (REPLACED_ONLY.has(format) ? 'replace' : _options_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .PERSIST_FIELDS */ .n['rewrite-mode'].standard));
    }
    #targetOf({ name, path }) {
        const { target } = this.rules;
        if (target.kind === 'in-place')
            return path;
        return target.kind === 'file' ? target.path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target.path, name);
    }
    async #problemsOf(file) {
        const { target, mode, directory, workspace } = this.rules;
        const name = (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(file.name);
        if (mode === 'add' && REPLACED_ONLY.has(file.format))
            return [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('rewrite-no-add', { name })];
        if (target.kind !== 'in-place' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file.name))
            return [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('rewrite-outside', { name })];
        const path = this.#targetOf(file);
        const shown = (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(shownPath(path, directory));
        const there = statsOf(path);
        if (target.kind !== 'in-place') {
            const own = statsOf(file.path);
            if (there && own && there.dev === own.dev && there.ino === own.ino)
                return [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('rewrite-itself', { name })];
            const real = await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveExisting */ ._j)(path);
            const executed = [path, real]
                .map(written => (0,_base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .executedBy */ .Z4)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, written).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/')))
                .find(Boolean);
            if (executed)
                return [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('rewrite-executed', { name, why: executed })];
            if (workspace && !(await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .openWorkspace */ .OH)(workspace)).real.some(folder => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(folder, real)))
                return [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('rewrite-leaves-workspace', { path: shown })];
        }
        const isOpen = !there || (there.isFile() && mayWrite(path, Number(there.mode)));
        return isOpen ? [] : [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('rewrite-unwritable', { path: shown })];
    }
}
/** With keys instead of links, no link of any variant is written either. */
function storedFields({ link, variants = {} }) {
    if (link === 'key')
        return _input_documents_edit_js__WEBPACK_IMPORTED_MODULE_8__/* .STORED_FIELDS */ .A.filter(field => field !== 'url');
    return [..._input_documents_edit_js__WEBPACK_IMPORTED_MODULE_8__/* .STORED_FIELDS */ .A, ...Object.keys(variants).map(variant => ({ variant }))];
}
/** Checks the mode first: root could write a read-only file, but must not. */
function mayWrite(path, mode) {
    if ((mode & 0o222) === 0)
        return false;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** Undefined if the path cannot be examined. */
function statsOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true });
    }
    catch {
        return undefined;
    }
}
/** Returns a path for display: relative to the working directory if inside it, with '/'. */
function shownPath(path, directory) {
    return ((0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(directory, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path) : path).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}
/** @param text the option as the user typed it */
function rewriteTarget(text, directory) {
    if (text === 'in-place')
        return { kind: 'in-place' };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, text);
    return { kind: /[/\\]$/.test(text) ? 'folder' : 'file', path };
}


/***/ }),

/***/ 73667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ Stop)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43736);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81107);
/* harmony import */ var _storage_stores_store_health_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79664);
/**
 * Ends a run early: the caller cancels, the deadline passes, or the store or this machine fails in a way that would
 * fail every other image too. After a cancel or a deadline no new work starts, and work in progress gets a grace
 * period. A failure of the store or the machine aborts work in progress at once.
 */





/** The runner kills the process 7.5 s after SIGINT; results and outputs must be written by then. */
const GRACE_MS = 3000;
class Stop {
    #stopping = new AbortController();
    #aborting = new AbortController();
    #cancel;
    #clock;
    #closed = new AbortController();
    #onCancel = () => this.#end(new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('fetch', 'cancelled', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('untried-cancelled')));
    /** All uploads need the same right: a store that denies one upload denies every other one. */
    #health = new _storage_stores_store_health_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreHealth */ .Ah(({ reason }) => reason === 'store-denied');
    /** The error of the store or of this machine that ended the run. */
    error;
    /**
     * @param cancel the caller's signal
     * @param deadlineMs milliseconds from the construction
     */
    constructor(cancel, clock, deadlineMs) {
        // Every request and wait of a run listens to these.
        (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, this.stopping, this.aborting);
        this.#cancel = cancel;
        this.#clock = clock;
        if (cancel?.aborted)
            this.#onCancel();
        else
            cancel?.addEventListener('abort', this.#onCancel);
        if (deadlineMs !== undefined)
            this.#after(deadlineMs, () => this.#end(deadlineError(deadlineMs)));
    }
    /** Aborted when no new work may start. Its reason is the PersistError of every image that was not tried. */
    get stopping() {
        return this.#stopping.signal;
    }
    /** Aborted when work in progress must end. */
    get aborting() {
        return this.#aborting.signal;
    }
    /** The caller's signal. */
    get cancelling() {
        return this.#cancel;
    }
    get cancelled() {
        return this.#cancel?.aborted === true;
    }
    /** Decides whether the failure of one image ends the run. */
    imageFailed(error) {
        if (error.reason === 'machine-fault')
            this.#endFor(error);
        else
            this.storeFailed(error);
    }
    /** Decides whether the store's error for one image ends the run. */
    storeFailed(error) {
        if (error.stage !== 'store' && error.stage !== 'credentials')
            return;
        if ((0,_storage_stores_store_health_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfOneKey */ .ng)(error))
            return;
        if (this.#health.failed(error) === 'fatal')
            this.failStore(error);
    }
    /**
     * Ends the run because the store refuses everything or cannot be reached. An error that this run's own stop caused
     * is ignored.
     */
    failStore(error) {
        if (error !== this.stopping.reason)
            this.#endFor(error);
    }
    storeWorked() {
        this.#health.worked();
    }
    close() {
        this.#closed.abort();
        // Requests still open, such as a renewal of credentials, are no longer needed.
        this.#aborting.abort(new Error('the run is over'));
        this.#cancel?.removeEventListener('abort', this.#onCancel);
    }
    /** Ends the run, work in progress included: the error would fail every other image too. */
    #endFor(error) {
        this.error ??= error;
        const cause = error.sentence;
        const ended = new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc(error.stage, 'cancelled', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('untried-because', { cause }));
        this.#stopping.abort(ended);
        this.#aborting.abort(ended);
    }
    #end(reason) {
        this.#stopping.abort(reason);
        this.#after(GRACE_MS, () => this.#aborting.abort(reason));
    }
    /** Acts after a delay unless the run is over by then. The timer does not delay the end of the run. */
    #after(ms, act) {
        this.#clock.sleep(ms, this.#closed.signal).then(act, () => { });
    }
}
/** Uses the stage `plan`: a deadline of stage `fetch` is the time limit of one attempt. */
function deadlineError(deadlineMs) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('plan', 'deadline', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('untried-deadline', { time: (0,_base_messages_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(deadlineMs) }));
}


/***/ }),

/***/ 44893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ RequestCounter)
/* harmony export */ });
/** Counts the requests that a run sends, for its report. The senders call it. */
class RequestCounter {
    #origins = 0;
    #store = 0;
    #taken = 0;
    toOrigin = () => {
        this.#origins++;
    };
    toStore = () => {
        this.#store++;
    };
    /** Returns the number of requests to the store since the last call. */
    takeStore() {
        const taken = this.#store - this.#taken;
        this.#taken = this.#store;
        return taken;
    }
    read() {
        return { origins: this.#origins, store: this.#store };
    }
}


/***/ }),

/***/ 39663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ NO_REPORTS),
/* harmony export */   U: () => (/* binding */ Connections)
/* harmony export */ });
/**
 * The connections of a run to its hosts. A host with nothing left to do loses its connections. The others stay within
 * a budget; the longest unused are closed first. This class also knows the machine of each host that was connected.
 */
/** More than a run has requests at once: connections beyond it are idle. */
const MOST = 1024;
/** Share of the process's open files for connections to hosts: stores, lists and name lookups need some, too. */
const PART = 0.5;
class Connections {
    #most;
    #sockets = new Map();
    /** Hosts without a request under way, the longest unused first. */
    #resting = new Set();
    #addresses = new Map();
    #open = 0;
    /** @param maxOpenFiles limit of this process */
    constructor(maxOpenFiles) {
        this.#most = Math.min(MOST, Math.floor(maxOpenFiles * PART));
    }
    /** Closes unused connections if one more would exceed the budget. */
    makeRoom() {
        if (this.#open >= this.#most)
            this.#closeResting(this.#most - 1);
    }
    /** @param host as `URL.host` */
    opened(host, socket) {
        const sockets = this.#sockets.get(host) ?? new Set();
        this.#sockets.set(host, sockets);
        sockets.add(socket);
        this.#open++;
        socket.once('close', () => {
            this.#open--;
            sockets.delete(socket);
            if (sockets.size === 0 && this.#sockets.get(host) === sockets)
                this.#sockets.delete(host);
        });
    }
    /** @param address the remote address of a connection to the host */
    learned(host, address) {
        this.#addresses.set(host, address);
    }
    /** Returns the host's address: hosts with the same one are one machine. Behind a proxy, returns the host itself. */
    machineOf(host) {
        return this.#addresses.get(host) ?? host;
    }
    used(host) {
        this.#resting.delete(host);
    }
    unused(host, isDone) {
        if (isDone)
            this.#close(host);
        else
            this.#resting.add(host);
    }
    /** Closes all unused connections, since this machine has run out of resources. */
    closeUnused() {
        this.#closeResting(0);
    }
    /** @param left number of connections that may stay open */
    #closeResting(left) {
        let open = this.#open;
        for (const host of this.#resting) {
            if (open <= left)
                return;
            open -= this.#sockets.get(host)?.size ?? 0;
            this.#close(host);
        }
    }
    #close(host) {
        this.#resting.delete(host);
        for (const socket of this.#sockets.get(host) ?? [])
            socket.destroy();
    }
}
/** For a gate whose use of hosts needs no reports. */
const NO_REPORTS = { used: () => { }, unused: () => { } };


/***/ }),

/***/ 48718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ otherProfile),
/* harmony export */   G_: () => (/* binding */ plainAgent),
/* harmony export */   ME: () => (/* binding */ profile),
/* harmony export */   r1: () => (/* binding */ agentText)
/* harmony export */ });
/** The two profiles for image requests: some hosts refuse the one, some the other. Pure. */
/** The format of Firefox: https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/User-Agent/Firefox */
const BROWSER_AGENT = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
/**
 * Names this program, as programs should.
 * @param contact an http(s) URL or an address for complaints, which Wikimedia requires
 * (https://meta.wikimedia.org/wiki/User-Agent_policy)
 */
function plainAgent(version, contact) {
    return `persist-images/${version}${contact ? ` (+${contact})` : ''}`;
}
/** @param plain the text from `plainAgent` */
function profile(name, plain) {
    return name === 'plain'
        ? { name, userAgent: plain, referer: 'none' }
        : { name, userAgent: BROWSER_AGENT, referer: 'origin' };
}
/** Returns the profile to try after a refusal: without a Referer if one was sent, else with one. */
function otherProfile(hadReferer, plain) {
    return profile(hadReferer ? 'plain' : 'browser', plain);
}
/** @param agent the user agent of a rule */
function agentText(agent, plain) {
    return agent === 'plain' || agent === 'browser' ? profile(agent, plain).userAgent : agent;
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

/***/ 89398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lj: () => (/* binding */ linkable),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   Mr: () => (/* binding */ foreignUrl),
/* harmony export */   V$: () => (/* binding */ foreign)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75541);
/** Puts untrusted text into HTML: as visible characters, and escaped. Pure. */

/** Escapes text for an element and for an attribute in double quotes. */
function escaped(text) {
    return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}
const foreign = (text) => escaped((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text));
/** Hides values of a query, which may be tokens: users share galleries. */
const foreignUrl = (text) => escaped((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableUrl */ .Zq)(text));
/** @returns the URL if a link may lead to it: an http(s) URL that is shown whole */
function linkable(text) {
    const url = URL.parse(text);
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
        return undefined;
    return url.search === '' && (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableUrl */ .Zq)(text) === text ? text : undefined;
}


/***/ }),

/***/ 22100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ NEAR),
/* harmony export */   u: () => (/* binding */ contentPolicy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** The content policy of a page: what it may load, and which scripts and styles it may run. Pure. */

/** Pictures and scripts beside the page, which may be opened from a server or from disk. */
const NEAR = ["'self'", 'file:'];
/** @returns the content of the meta element */
function contentPolicy({ images, media, style, script, scripts = [] }) {
    const run = [...(script === undefined ? [] : [hashOf(script)]), ...scripts];
    return [
        "default-src 'none'",
        `img-src ${images.join(' ') || "'none'"}`,
        ...(media ? [`media-src ${media.join(' ')}`] : []),
        `style-src ${hashOf(style)}`,
        `script-src ${run.join(' ') || "'none'"}`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}
function hashOf(text) {
    return `'sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('base64')}'`;
}


/***/ }),

/***/ 67897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ STYLE)
/* harmony export */ });
/** Style of the gallery. It is one string, so that the page's policy can hold its hash. */
const STYLE = `
:root{color-scheme:light dark;
--back:light-dark(#f6f7f9,#101216);--panel:light-dark(#fff,#191c22);--line:light-dark(#dcdfe5,#2d323b);
--text:light-dark(#1b1f26,#e7eaf0);--quiet:light-dark(#5a6372,#a2abb9);--accent:light-dark(#0b5cad,#7db8ff);
--bad:light-dark(#b3261e,#ff9c94);--hole:light-dark(#eceef2,#22262e)}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--text);font:15px/1.5 system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
header,main{max-width:1600px;margin:0 auto;padding:0 16px}
header{padding-top:28px}
main{padding-bottom:64px;display:flow-root}
h1{font-size:22px;line-height:1.3;margin:0 0 4px;overflow-wrap:anywhere}
h2{font-size:18px;margin:32px 0 12px;display:flex;gap:10px;align-items:baseline}
h3{font:600 15px/1.5 ui-monospace,monospace;margin:24px 0 4px;display:flex;gap:10px;align-items:baseline;color:var(--bad)}
h2 span,h3 span{font:13px/1.5 system-ui,sans-serif;color:var(--quiet);font-variant-numeric:tabular-nums}
.facts{color:var(--quiet);margin:0 0 16px}
.counts{display:flex;flex-wrap:wrap;gap:8px;margin:0 0 8px;padding:0;list-style:none}
.counts li{background:var(--panel);border:1px solid var(--line);border-radius:99px;padding:2px 12px}
.counts b{font-variant-numeric:tabular-nums}
.note{background:var(--panel);border:1px solid var(--line);border-left:4px solid var(--bad);border-radius:6px;padding:10px 14px;margin:12px 0;max-width:80ch}
form{position:sticky;top:0;z-index:1;background:var(--back);border-bottom:1px solid var(--line);padding:10px 16px;display:flex;flex-wrap:wrap;gap:10px 14px;align-items:end}
form label{display:flex;flex-direction:column;font-size:12px;color:var(--quiet);min-width:0}
form label:first-child{flex:1 1 240px}
input,select,button.do{font:inherit;font-size:14px;color:var(--text);background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:6px 10px;min-height:36px;max-width:100%}
select{width:170px}
button.do{cursor:pointer}
output{min-width:22ch;min-height:28px;font-size:13px;color:var(--quiet);padding-bottom:8px;font-variant-numeric:tabular-nums}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
[hidden]{display:none!important}
@media(scripting:none){form{display:none}}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(190px,1fr));gap:14px;margin:0;padding:0;list-style:none}
.grid li{background:var(--panel);border:1px solid var(--line);border-radius:10px;overflow:hidden;display:flex;flex-direction:column;content-visibility:auto;contain-intrinsic-size:auto 190px auto 300px}
.view{display:block;border:0;padding:0;background:var(--hole);cursor:zoom-in;aspect-ratio:1;width:100%;overflow:hidden}
.view img{display:block;width:100%;height:100%;object-fit:contain;color:var(--quiet);font-size:12px}
.view:focus-visible{outline-offset:-3px}
.play{background:var(--hole);aspect-ratio:1;display:flex;align-items:center;justify-content:center;overflow:hidden}
.play video{width:100%;height:100%;object-fit:contain}
.play audio{width:92%}
.file{font:600 15px/2.4 ui-monospace,monospace;padding:0 14px;border:1px solid var(--line);border-radius:6px;background:var(--panel)}
.key{font:12px/1.4 ui-monospace,monospace;text-align:left;border:0;background:none;color:var(--text);padding:8px 10px 2px;cursor:copy;overflow-wrap:anywhere;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.grid .url,.grid p{font-size:12px;margin:0;padding:0 10px;color:var(--quiet);white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.grid p{padding-bottom:9px}
.grid .url{display:block}
.grid .page{margin-left:8px}
a{color:var(--accent)}
.list{margin:0;padding:0;list-style:none;background:var(--panel);border:1px solid var(--line);border-radius:10px}
.list li{padding:8px 14px;border-top:1px solid var(--line);overflow-wrap:anywhere}
.list li:first-child{border-top:0}
.list .page{margin-left:10px;font-size:13px}
.list p{margin:0;color:var(--quiet);font-size:13px}
.advice{margin:0 0 8px;max-width:80ch}
.more{display:block;margin:14px auto}
dialog{border:0;padding:0;margin:auto;background:var(--panel);color:var(--text);border-radius:12px;width:min(1200px,94vw);max-width:none;max-height:94vh;max-height:94dvh;box-shadow:0 10px 50px #0008;overflow:hidden}
dialog[open]{display:flex;flex-direction:column}
dialog::backdrop{background:#000a}
dialog .stage{flex:1 1 auto;min-height:160px;background:var(--hole);display:flex;align-items:center;justify-content:center;overflow:hidden}
dialog img{max-width:100%;max-height:68vh;max-height:68dvh;object-fit:contain;display:block}
dialog .under{padding:10px 16px 14px;overflow:auto}
dialog code{font:13px/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
dialog p{margin:2px 0;font-size:13px;color:var(--quiet);overflow-wrap:anywhere}
dialog nav{display:flex;flex-wrap:wrap;gap:8px;margin-top:8px}
@media(max-width:600px){
header{padding-top:18px}
form{position:static;padding:10px 16px}
form label{flex:1 1 40%}
form label:first-child{flex:1 1 100%}
select{max-width:100%;width:100%}
.grid{grid-template-columns:repeat(2,minmax(0,1fr));gap:10px}
dialog nav .do{flex:1 1 40%}
}
@media print{
:root{color-scheme:light}
body{background:#fff;font-size:11px}
form,.more,dialog,.note.dim{display:none!important}
.grid{grid-template-columns:repeat(5,1fr);gap:6px}
.grid li{break-inside:avoid;content-visibility:visible}
.key{-webkit-line-clamp:4}
}
@media(prefers-reduced-motion:no-preference){.view img{transition:transform .15s}.view:hover img{transform:scale(1.03)}}
`;


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

/***/ 50268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ storedKeyOf),
/* harmony export */   uM: () => (/* binding */ linkTo)
/* harmony export */ });
/* unused harmony export REWRITE_LINKS */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76500);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72208);
/* harmony import */ var _base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58585);
/* harmony import */ var _base_url_repair_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57002);
/* harmony import */ var _storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32864);
/** Links between documents and stored images: writes a link to a key, and finds the key of a link. */






const REWRITE_LINKS = (/* unused pure expression or super */ null && (['url', 'key', 'path']));
/** @param file absolute path of the document to write */
function linkTo(image, file, { link, folder, variants: suffixes }) {
    const { key, width, height } = image;
    if (link === 'url')
        return { key, ...(0,_base_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ url: image.publicUrl, variants: image.variants, width, height }) };
    if (link === 'key' || folder === undefined)
        return { key, ...(0,_base_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ width, height }) };
    const url = relativeLink(folder, key, file);
    return { key, ...(0,_base_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ url, variants: suffixes && withSuffixes(url, suffixes), width, height }) };
}
/** @returns undefined without any variant */
function withSuffixes(url, suffixes) {
    const links = Object.entries(suffixes).map(([name, suffix]) => [name, url + suffix]);
    return links.length > 0 ? Object.fromEntries(links) : undefined;
}
/** The shortest relative link from a document to an image: `cat.png` beside it, as Hugo's page bundles need. */
function relativeLink(folder, key, file) {
    return (0,_base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_5__/* .encodePath */ .O)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, key)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/'));
}
/**
 * Returns the key to which a text of a document leads. Memory and store decide whether that key holds an image, since a
 * page of the same host may look the same.
 * @param text as the document's reader returned it
 * @param file absolute path of the document
 */
function storedKeyOf(text, file, places) {
    return (keyBelowBase(text, places) ??
        (places.link === 'path' ? keyByPath(text, file, places) : undefined) ??
        (places.link === 'key' ? keyOf(text, places.prefix) : undefined));
}
/** A placeholder host for paths of the site. */
const SITE = 'http://site.invalid';
function keyBelowBase(text, { publicBase, publicSuffix = '', variants = {}, prefix }) {
    if (publicBase === undefined)
        return undefined;
    const isPath = publicBase.startsWith('/') && !publicBase.startsWith('//');
    const base = URL.parse(publicBase, SITE);
    if (!base || (!isPath && !mayName(base.hostname, text)))
        return undefined;
    const written = (0,_base_url_repair_url_js__WEBPACK_IMPORTED_MODULE_2__/* .repairUrl */ .r)(text);
    if (isPath && !/^\/(?![/\\])/.test(written))
        return undefined;
    const url = URL.parse(written, isPath ? SITE : undefined);
    if (!url || url.origin !== base.origin || !url.pathname.startsWith(base.pathname))
        return undefined;
    const path = decoded(url.pathname.slice(base.pathname.length));
    if (path === undefined)
        return undefined;
    // The query is no part of the path; a suffix such as `!thumb` is.
    const endings = [publicSuffix, ...Object.values(variants)].map(suffix => suffix.replace(/[?#].*$/s, ''));
    const ending = endings.find(ending => ending !== '' && path.endsWith(ending)) ?? '';
    return keyOf(path.slice(0, path.length - ending.length), prefix);
}
/** A cheap test before parsing, as most links lead to other hosts. A name in punycode has several spellings. */
function mayName(hostname, text) {
    return hostname.includes('xn--') || text.toLowerCase().includes(hostname);
}
function keyByPath(text, file, { folder }) {
    if (folder === undefined || /^(?:[a-z][a-z\d+.-]*:|[/\\#?]|$)/i.test(text))
        return undefined;
    const path = decoded(text.replace(/[?#].*$/s, ''));
    if (path === undefined)
        return undefined;
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file), path);
    if (!(0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(folder, target))
        return undefined;
    return keyOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, target).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'), '');
}
function keyOf(text, prefix) {
    if (!text.startsWith(prefix))
        return undefined;
    try {
        return (0,_storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_3__/* .mintImageKey */ .R2)(prefix, text.slice(prefix.length));
    }
    catch {
        return undefined;
    }
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return undefined;
    }
}


/***/ })

};

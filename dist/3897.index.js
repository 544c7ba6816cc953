export const id = 3897;
export const ids = [3897];
export const modules = {

/***/ 6075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ BinaryHeap)
/* harmony export */ });
/** Items in an order of priority: the first is at hand, and the others are only as sorted as that needs. */
class BinaryHeap {
    #isBefore;
    /** No item is before its parent, which is at `(index - 1) >> 1`. */
    #items = [];
    constructor(isBefore) {
        this.#isBefore = isBefore;
    }
    get length() {
        return this.#items.length;
    }
    get first() {
        return this.#items[0];
    }
    push(item) {
        const items = this.#items;
        let at = items.push(item) - 1;
        while (at > 0) {
            const parent = (at - 1) >> 1;
            const above = items[parent];
            if (!this.#isBefore(item, above))
                break;
            items[at] = above;
            at = parent;
        }
        items[at] = item;
    }
    /** Takes out the first item. */
    pop() {
        const [first] = this.#items;
        const last = this.#items.pop();
        if (this.#items.length > 0)
            this.#sink(last);
        return first;
    }
    /** Restores the order after the first item itself has changed. */
    firstChanged() {
        if (this.#items.length > 0)
            this.#sink(this.#items[0]);
    }
    /** Empties the heap. @returns the items that were left, in no order */
    clear() {
        return this.#items.splice(0);
    }
    /** Puts an item in place of the first, and moves it down to where it belongs. */
    #sink(item) {
        const items = this.#items;
        const { length } = items;
        let at = 0;
        for (let child = 1; child < length; child = 2 * at + 1) {
            const right = child + 1;
            if (right < length && this.#isBefore(items[right], items[child]))
                child = right;
            const below = items[child];
            if (!this.#isBefore(below, item))
                break;
            items[at] = below;
            at = child;
        }
        items[at] = item;
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

/***/ 38945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ raceAbort)
/* harmony export */ });
/* harmony import */ var _on_abort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15663);

/**
 * Awaits a promise or the signal, whichever comes first. A value that is no promise is returned at once.
 * @throws the signal's reason as soon as it is aborted
 */
function raceAbort(begin, signal) {
    signal.throwIfAborted();
    const begun = begin();
    return begun instanceof Promise ? race(begun, signal) : begun;
}
async function race(begun, signal) {
    const aborted = Promise.withResolvers();
    const abort = () => aborted.reject(signal.reason);
    const end = (0,_on_abort_js__WEBPACK_IMPORTED_MODULE_0__/* .onAbort */ .u)(signal, abort);
    try {
        return await Promise.race([begun, aborted.promise]);
    }
    finally {
        end();
    }
}


/***/ }),

/***/ 52542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ LineSorter)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/binary-heap.js
var binary_heap = __webpack_require__(6075);
;// CONCATENATED MODULE: ./lib/base/files/sorted-file.js
/** Merges files of sorted lines. */


/** Bytes of a file in memory at once; more for a longer line. */
const SORTED_CHUNK = 64 * 1024;
const NEWLINE = 0x0a;
/** Yields all lines in order, in groups. */
async function* mergeSortedFiles(paths) {
    const sources = [];
    try {
        const heap = new binary_heap/* BinaryHeap */.U((a, b) => a.isBefore(b));
        for (const path of paths) {
            const source = new SortedFile(await (0,promises_.open)(path));
            sources.push(source);
            if (await source.more())
                heap.push(source);
        }
        let lines = [];
        for (let least = heap.first; least; least = heap.first) {
            lines.push(least.line());
            if (least.next() || (await least.more()))
                heap.firstChanged();
            else
                heap.pop();
            if (lines.length < 1000)
                continue;
            yield lines;
            lines = [];
        }
        if (lines.length > 0)
            yield lines;
    }
    finally {
        await Promise.all(sources.map(source => source.close()));
    }
}
class SortedFile {
    #file;
    #bytes = Buffer.allocUnsafeSlow(SORTED_CHUNK);
    #length = 0;
    #start = 0;
    /** End of the current line. */
    #end = 0;
    constructor(file) {
        this.#file = file;
    }
    line() {
        return this.#bytes.toString('utf8', this.#start, this.#end);
    }
    isBefore(other) {
        return this.#bytes.compare(other.#bytes, other.#start, other.#end, this.#start, this.#end) < 0;
    }
    /** @returns false if the next line is not in memory yet; call `more` then */
    next() {
        this.#start = this.#end + 1;
        return this.#find();
    }
    /** @returns false at the end of the file */
    async more() {
        this.#bytes.copy(this.#bytes, 0, this.#start, this.#length);
        this.#length -= this.#start;
        this.#start = 0;
        for (;;) {
            if (this.#length === this.#bytes.length) {
                const larger = Buffer.allocUnsafeSlow(this.#length * 2);
                this.#bytes.copy(larger);
                this.#bytes = larger;
            }
            const { bytesRead } = await this.#file.read(this.#bytes, this.#length, this.#bytes.length - this.#length);
            this.#length += bytesRead;
            if (bytesRead === 0)
                return false;
            if (this.#find())
                return true;
        }
    }
    close() {
        return this.#file.close();
    }
    #find() {
        const end = this.#bytes.indexOf(NEWLINE, this.#start);
        this.#end = end;
        return end >= 0 && end < this.#length;
    }
}

// EXTERNAL MODULE: ./lib/base/files/temporary-folder.js
var temporary_folder = __webpack_require__(2127);
;// CONCATENATED MODULE: ./lib/base/files/line-sorter.js
/**
 * Sorts more lines than fit in memory: portions are sorted, written to a temporary folder and merged by the reader.
 * Lines compare by their UTF-8 bytes and contain no line feed. They are kept as bytes, because millions of strings would
 * make the heap grow to many times their size.
 */





/** Bytes sorted in memory at once; a second portion fills while the first is written. */
const PORTION = 12 * 1024 * 1024;
const FIRST_BYTES = 64 * 1024;
const FIRST_LINES = 1024;
/** Files merged at once. */
const MAX_MERGED = 256;
/** Bytes at the start of a line that are compared as one number. */
const HEAD = 6;
class LineSorter {
    #portion;
    #parent;
    #lines;
    /** A portion that has been written, whose memory is reused. */
    #spare;
    /** One folder, even if several portions are written at the same time. */
    #folder;
    #files = [];
    #count = 0;
    /**
     * @param portion bytes sorted in memory at once
     * @param parent parent of the temporary folder
     */
    constructor(portion = PORTION, parent = (0,external_node_os_.tmpdir)()) {
        this.#portion = portion;
        this.#parent = parent;
        this.#lines = new Portion(portion);
    }
    /** @returns a promise to await before the next line, if a portion is being written */
    add(line) {
        if (this.#lines.add(line))
            return undefined;
        const spilled = this.#spill();
        // An empty portion takes any line.
        this.#lines.add(line);
        return spilled;
    }
    /** Yields all lines in order, in groups. Call once, after the last `add`. */
    async *sorted() {
        if (this.#files.length === 0)
            return yield* this.#lines.sorted();
        await this.#spill();
        // No line is added any more, so free the memory.
        this.#lines = new Portion(0);
        this.#spare = undefined;
        while (this.#files.length > MAX_MERGED) {
            const files = this.#files.splice(0, MAX_MERGED);
            await this.#writeFile(mergeSortedFiles(files));
            await Promise.all(files.map(file => (0,promises_.rm)(file)));
        }
        yield* mergeSortedFiles(this.#files);
    }
    /** Removes the temporary folder. */
    async close() {
        this.#lines = new Portion(0);
        this.#spare = undefined;
        const folder = await this.#folder;
        if (folder !== undefined)
            await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
    async #spill() {
        const lines = this.#lines;
        this.#lines = this.#spare ?? new Portion(this.#portion);
        this.#spare = undefined;
        await this.#writeFile(lines);
        lines.clear();
        this.#spare = lines;
    }
    async #writeFile(lines) {
        await this.#write(lines).catch((0,temporary_folder/* throwNaming */.h)(this.#parent));
    }
    async #write(lines) {
        const number = this.#count++;
        this.#folder ??= (0,promises_.mkdtemp)((0,external_node_path_.join)(this.#parent, 'persist-images-'));
        const path = (0,external_node_path_.join)(await this.#folder, String(number));
        const file = await (0,promises_.open)(path, 'w');
        try {
            if (lines instanceof Portion)
                await lines.writeTo(file);
            else
                for await (const some of lines)
                    await file.appendFile(`${some.join('\n')}\n`);
        }
        finally {
            await file.close();
        }
        this.#files.push(path);
    }
}
/** Lines in one buffer, with their sort keys. */
class Portion {
    #most;
    #bytes = Buffer.alloc(0);
    #length = 0;
    #count = 0;
    /** The start of each line, and the end of the last one. */
    #starts = new Uint32Array(FIRST_LINES);
    #heads = new Float64Array(FIRST_LINES);
    constructor(most) {
        this.#most = most;
    }
    /** @returns false if the line does not fit */
    add(line) {
        // A UTF-16 unit takes at most three bytes of UTF-8.
        const needed = this.#length + line.length * 3;
        if (needed > this.#bytes.length) {
            if (needed > this.#most && this.#count > 0)
                return false;
            this.#growBytes(needed);
        }
        if (this.#count + 1 === this.#starts.length)
            this.#growLines();
        const start = this.#length;
        this.#length += this.#bytes.write(line, start);
        this.#heads[this.#count++] = headOf(this.#bytes, start, this.#length);
        this.#starts[this.#count] = this.#length;
        return true;
    }
    clear() {
        this.#length = 0;
        this.#count = 0;
    }
    *sorted() {
        const order = this.#order();
        for (let at = 0; at < order.length; at += 1000)
            yield Array.from(order.subarray(at, at + 1000), line => this.#bytes.toString('utf8', this.#starts[line], this.#starts[line + 1]));
    }
    async writeTo(file) {
        const chunk = Buffer.allocUnsafeSlow(SORTED_CHUNK);
        let length = 0;
        for (const line of this.#order()) {
            const start = this.#starts[line] ?? 0;
            const end = this.#starts[line + 1] ?? 0;
            if (length + end - start + 1 > chunk.length) {
                await writeAll(file, chunk.subarray(0, length));
                length = 0;
            }
            if (end - start + 1 > chunk.length) {
                await writeAll(file, this.#bytes.subarray(start, end));
                chunk[length++] = 0x0a;
                continue;
            }
            length += this.#bytes.copy(chunk, length, start, end);
            chunk[length++] = 0x0a;
        }
        await writeAll(file, chunk.subarray(0, length));
    }
    #order() {
        const heads = this.#heads;
        const starts = this.#starts;
        const bytes = this.#bytes;
        return Uint32Array.from({ length: this.#count }, (_, line) => line).sort((a, b) => {
            const difference = (heads[a] ?? 0) - (heads[b] ?? 0);
            return difference || bytes.compare(bytes, starts[b], starts[b + 1], starts[a], starts[a + 1]);
        });
    }
    #growBytes(needed) {
        const larger = Math.max(needed, Math.min(this.#most, Math.max(FIRST_BYTES, this.#bytes.length * 2)));
        const bytes = Buffer.allocUnsafeSlow(larger);
        this.#bytes.copy(bytes, 0, 0, this.#length);
        this.#bytes = bytes;
    }
    #growLines() {
        const starts = new Uint32Array(this.#starts.length * 2);
        starts.set(this.#starts);
        const heads = new Float64Array(starts.length);
        heads.set(this.#heads);
        this.#starts = starts;
        this.#heads = heads;
    }
}
function headOf(bytes, start, end) {
    let head = 0;
    for (let at = start; at < start + HEAD; at++)
        head = head * 256 + (at < end ? (bytes[at] ?? 0) : 0);
    return head;
}
async function writeAll(file, bytes) {
    for (let at = 0; at < bytes.length;)
        at += (await file.write(bytes, at, bytes.length - at)).bytesWritten;
}


/***/ }),

/***/ 2127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ throwNaming)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _messages_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88090);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _file_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38639);
/** Names the temporary folder in errors of a disk that is full, read-only or missing: a user may not know that one is in use. */




const DENIED_CODES = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOENT', 'ENOTDIR']);
/** @throws the error, with the folder and what to do where it is full or cannot be written to */
function throwNaming(folder) {
    return error => {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error);
        const isFull = _file_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FULL_CODES */ .rN.has(code ?? '');
        if (code === undefined || !(isFull || DENIED_CODES.has(code)))
            throw error;
        const sentence = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(isFull ? 'temporary-full' : 'body-unwritable', { folder: (0,_messages_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(folder), code });
        const advice = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(isFull ? 'temporary-full-fix' : 'temporary-unwritable-fix');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('options', 'machine-fault', sentence, { code, advice });
    };
}


/***/ }),

/***/ 33715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planCommand: () => (/* binding */ planCommand)
});

// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/closing.js
var closing = __webpack_require__(10406);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/files/line-sorter.js + 1 modules
var line_sorter = __webpack_require__(52542);
// EXTERNAL MODULE: ./lib/base/files/temporary-folder.js
var temporary_folder = __webpack_require__(2127);
// EXTERNAL MODULE: ./lib/storage/manifest/open-mark.js
var open_mark = __webpack_require__(1049);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry.js
var entries_entry = __webpack_require__(84540);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry-bytes.js
var entry_bytes = __webpack_require__(63302);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/merge-segments.js + 2 modules
var merge_segments = __webpack_require__(38657);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/merged-writer.js
var merged_writer = __webpack_require__(22886);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/names.js
var names = __webpack_require__(47022);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/reading-problem.js
var reading_problem = __webpack_require__(14796);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment.js
var segment = __webpack_require__(82599);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-reader.js
var segment_reader = __webpack_require__(74071);
// EXTERNAL MODULE: ./lib/storage/manifest/partitions/copied-segments.js
var copied_segments = __webpack_require__(11090);
// EXTERNAL MODULE: ./lib/storage/manifest/partitions/partitions.js
var partitions = __webpack_require__(19064);
;// CONCATENATED MODULE: ./lib/storage/manifest/partitions/copy-to-partitions.js
/**
 * Copies new lines of the whole memory into the partitions, before the workers of a plan begin. Deletes nothing, so
 * runs of every release keep working.
 */













/** The most lines of one segment: about 12 MiB packed. */
const MAX_LINES = 100_000;
const NO_LINES = { replaces: [], before: '' };
const MARK = Buffer.from('The memory has partitions, too: ../../v2/\n');
const MARK_OPTIONS = { ...segment/* PUT_OPTIONS */.pH, contentType: 'text/plain' };
/**
 * @param sorter must be empty; holds the lines while they are sorted
 * @param notice receives a sentence about anything that could not be read
 * @param onOther receives each object of the listing that is not a segment
 * @returns the count of copied lines
 * @throws PersistError if the store cannot be reached, or refuses
 */
async function copyToPartitions(store, sorter, clock, notice, signal, onOther) {
    await store.put((0,object_key/* mintKey */.uY)(store.prefix, partitions/* PARTITIONS_MARK_PATH */.G2), MARK, MARK_OPTIONS, signal);
    const startedAt = clock.now();
    const copied = await (0,copied_segments/* readCopiedSegments */.B7)(store, signal);
    const source = (0,copied_segments/* uncopiedSegments */.uK)(store, copied, onOther);
    let pending;
    const feed = (bytes, start, end) => {
        const entry = (0,entries_entry/* decodeEntry */.LP)((0,entry_bytes/* parseObject */.l)(bytes, start, end), store.prefix);
        if (entry && entry.at >= copied.cutoff) {
            const waited = sorter.add(`${(0,partitions/* partitionOf */.iQ)(entry.url)} ${entry.url} ${(0,entries_entry/* encodeEntry */.vv)(entry)}`);
            if (waited !== undefined)
                pending = Promise.all([pending, waited]).then(() => { });
        }
        return entry !== undefined;
    };
    const reader = new segment_reader/* SegmentReader */.$(store, source, { feed, afterPortion: () => pending }, clock, signal);
    const list = await reader.readAll();
    const problem = (0,reading_problem/* readingProblem */.Y)([reader.faults]);
    if (problem)
        notice(problem);
    await pending;
    // Segments that cannot be read now are read beside the partitions, and copied another time.
    if (!list)
        return 0;
    const found = [...list.merged, ...list.segments, ...list.replacedSegments].map(({ path }) => path);
    if (found.length === 0)
        return 0;
    const count = await writePartitions(store, sorter, sourceOf(found, copied.cutoff, clock), signal);
    const later = (0,names/* lastName */.UK)([list.before, copied.before]);
    await (0,copied_segments/* writeCopyMark */.SG)(store, [...found, ...source.left], later, startedAt, copied.marks, signal);
    return count;
}
async function writePartitions(store, sorter, source, signal) {
    let count = 0;
    let files = 0;
    let writer;
    const end = async () => {
        if (!writer)
            return;
        const { partition, lines } = writer;
        writer = undefined;
        try {
            const { body } = await lines.end();
            const key = (0,names/* mergedKey */.Qr)(store.prefix, source.at, source.nameOf(files++), (0,partitions/* partitionFolder */.li)(partition));
            await store.put(key, body, segment/* PUT_OPTIONS */.pH, signal).catch(ifTaken);
        }
        finally {
            lines.close();
        }
    };
    for await (const { partition, entries } of byUrl(sorter)) {
        if (writer?.partition !== partition || writer.count >= MAX_LINES)
            await end();
        writer ??= { partition, lines: new merged_writer/* MergedWriter */.i(NO_LINES, 64 * 1024), count: 0 };
        const latest = (0,merge_segments/* latestOf */.Te)(entries);
        await writer.lines.write(latest);
        writer.count += latest.length;
        count += latest.length;
    }
    await end();
    return count;
}
/**
 * Files are named by the segments whose lines they hold. A second planner, or one that begins again after a crash,
 * makes the same names and finds them taken.
 */
function sourceOf(paths, cutoff, clock) {
    const source = [cutoff, ...paths.toSorted()].join('\n');
    const times = paths.map(path => (0,names/* timeOfName */.ci)((0,names/* fileNameOf */.bV)(path))).filter(time => time <= clock.now() + merge_segments/* GRACE_MS */.g3);
    return {
        at: times.reduce((last, time) => Math.max(last, time), 0),
        nameOf: file => (0,external_node_crypto_.hash)('sha256', `${file}\n${source}`)
            .slice(0, 32)
            .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    };
}
/** Another planner wrote the same lines. */
function ifTaken(error) {
    if (!(error instanceof errors/* PersistError */.vc) || error.reason !== 'key-collision')
        throw error;
}
async function* byUrl(sorter) {
    let entries = [];
    for await (const lines of sorter.sorted())
        for (const line of lines) {
            // The line comes from the sorter, so it is always our own.
            const entry = JSON.parse(line.slice(line.indexOf(' ', 3) + 1));
            const [first] = entries;
            if (first && first.url !== entry.url) {
                yield { partition: (0,partitions/* partitionOf */.iQ)(first.url), entries };
                entries = [];
            }
            entries.push(entry);
        }
    const [first] = entries;
    if (first)
        yield { partition: (0,partitions/* partitionOf */.iQ)(first.url), entries };
}

// EXTERNAL MODULE: ./lib/storage/manifest/partitions/read-partitions.js
var read_partitions = __webpack_require__(86087);
// EXTERNAL MODULE: ./lib/storage/stores/open.js
var stores_open = __webpack_require__(44370);
// EXTERNAL MODULE: ./lib/storage/stores/warnings.js
var warnings = __webpack_require__(44835);
// EXTERNAL MODULE: ./lib/jobs/options/caller-options.js
var caller_options = __webpack_require__(10270);
// EXTERNAL MODULE: ./lib/jobs/options/context.js
var options_context = __webpack_require__(60482);
// EXTERNAL MODULE: ./lib/input/positions/spellings.js
var spellings = __webpack_require__(23276);
// EXTERNAL MODULE: ./lib/jobs/plan/positions-digest.js
var positions_digest = __webpack_require__(9167);
;// CONCATENATED MODULE: ./lib/jobs/plan/cut-parts.js
/**
 * Cuts the positions of the lists into parts. A part holds whole hosts. A host too large for one part becomes a chain
 * of parts, which run one after the other.
 */






/** Hex digits of a host's digest. With a million hosts, two collide in one of 30 million plans. */
const DIGITS = 16;
/** Characters of a part, even of few images: a worker holds the whole part in memory. */
const MAX_CHARACTERS = 32 * 1024 * 1024;
/** Digests of recent hosts to keep. */
const MAX_KNOWN = 10_000;
/** Makes lines that sort by partition, host and image. */
class HostLines {
    #known = new Map();
    /** @param job undefined for a refused position, which has no host */
    lineOf(position, job, encoded) {
        const url = job ? (0,spellings/* memoryUrlOf */.CN)(job) : '';
        return `${this.#digest(url)} ${url} ${position} ${encoded}`;
    }
    #digest(url) {
        const end = url.startsWith('data:') ? -1 : url.indexOf('/', url.indexOf('://') + 3);
        if (end < 0)
            return (0,partitions/* hostDigest */.$u)(url).slice(0, DIGITS);
        const host = url.slice(0, end);
        const known = this.#known.get(host);
        if (known)
            return known;
        const digest = (0,partitions/* hostDigest */.$u)(url).slice(0, DIGITS);
        if (this.#known.size >= MAX_KNOWN)
            this.#known.clear();
        this.#known.set(host, digest);
        return digest;
    }
}
/** Share of all images from which on a chain goes before all other parts. */
const LONG_SHARE = 1 / 5;
/**
 * @param lines sorted lines of `HostLines`
 * @param most images of a part
 * @param folder receives the files of the parts
 * @returns the parts that take longest first; within a chain each part comes after its predecessor
 */
async function cutParts(lines, most, folder) {
    const cutter = new PartCutter(most, folder);
    for await (const some of lines)
        for (const line of some) {
            const written = cutter.add(line);
            if (written !== undefined)
                await written;
        }
    return await cutter.finish();
}
class PartCutter {
    #most;
    #folder;
    #drafts = [];
    /** Small hosts, each whole, that share the next part. */
    #shared = new Collected();
    /** Lines of the current host that are in no part yet. */
    #host = new Collected();
    /** The last part of the current host, once the host has filled a part. */
    #chain;
    constructor(most, folder) {
        this.#most = most;
        this.#folder = folder;
    }
    /** @returns a promise only where a part has to be written first */
    add(line) {
        if (!this.#host.isOf(line))
            return this.#endHost().then(() => this.#host.add(line));
        if (this.#host.isFull(this.#most))
            return this.#continueChain().then(() => this.#host.add(line));
        this.#host.add(line);
        return undefined;
    }
    async finish() {
        await this.#endHost();
        if (this.#shared.lines.length > 0)
            await this.#write(this.#shared);
        return numbered(this.#drafts);
    }
    async #continueChain() {
        this.#chain = await this.#write(this.#host, this.#chain);
        this.#host = new Collected();
    }
    async #endHost() {
        if (this.#host.lines.length === 0)
            return;
        if (this.#chain)
            await this.#write(this.#host, this.#chain);
        else
            await this.#share();
        this.#chain = undefined;
        this.#host = new Collected();
    }
    async #share() {
        const { partition } = this.#shared;
        const isOtherPartition = partition !== undefined && partition !== this.#host.partition;
        if (isOtherPartition || !this.#shared.hasRoomFor(this.#host, this.#most)) {
            await this.#write(this.#shared);
            this.#shared = new Collected();
        }
        this.#shared.take(this.#host);
    }
    async #write({ lines, longest }, after) {
        const file = (0,external_node_path_.join)(this.#folder, String(this.#drafts.length));
        const partition = (0,partitions/* partitionIn */.g8)(lines[0] ?? '');
        const sorted = inOrderOfLists(lines);
        const positions = (0,positions_digest/* positionsDigest */.F)(sorted.map(({ position }) => position));
        const draft = { partition, images: lines.length, positions, longest, after, file };
        this.#drafts.push(draft);
        const content = sorted.map(({ text }) => `${text}\n`).join('');
        await (0,promises_.writeFile)(file, content).catch((0,temporary_folder/* throwNaming */.h)((0,external_node_path_.dirname)(this.#folder)));
        // Every earlier part of the chain delays these lines.
        for (let earlier = after; earlier; earlier = earlier.after)
            earlier.longest += lines.length;
        return draft;
    }
}
/** Lines that go into one part. */
class Collected {
    lines = [];
    longest = 0;
    #characters = 0;
    get partition() {
        return this.lines[0]?.slice(0, 2);
    }
    isOf(line) {
        const [first] = this.lines;
        return first === undefined || line.startsWith(first.slice(0, DIGITS));
    }
    isFull(most) {
        return this.lines.length >= most || this.#characters >= MAX_CHARACTERS;
    }
    hasRoomFor(host, most) {
        if (this.lines.length === 0)
            return true;
        const characters = this.#characters + host.#characters;
        return this.lines.length + host.lines.length <= most && characters <= MAX_CHARACTERS;
    }
    add(line) {
        this.lines.push(line);
        this.#characters += line.length;
        this.longest = this.lines.length;
    }
    take(host) {
        for (const line of host.lines)
            this.lines.push(line);
        this.#characters += host.#characters;
        this.longest = Math.max(this.longest, host.longest);
    }
}
/** Reads a line of `HostLines`. Its first three fields hold no space. */
function fieldsOf(line) {
    const urlEnd = line.indexOf(' ', DIGITS + 1);
    const end = line.indexOf(' ', urlEnd + 1);
    return {
        memoryUrl: line.slice(DIGITS + 1, urlEnd),
        position: Number(line.slice(urlEnd, end)),
        text: line.slice(end + 1),
    };
}
function inOrderOfLists(lines) {
    return lines.map(fieldsOf).sort((a, b) => a.position - b.position);
}
/**
 * Parts of a partition have adjacent numbers, so that a worker reads the partition once. The partition with the longest
 * chain comes first, but a chain that alone takes a large share of the time goes before all.
 */
function numbered(drafts) {
    const most = LONG_SHARE * drafts.reduce((sum, { images }) => sum + images, 0);
    const chains = new Map();
    const partitions = new Map();
    for (const draft of drafts) {
        const { partition, longest, images, after } = draft;
        // A part comes after its predecessor here, too.
        chains.set(draft, after ? (chains.get(after) ?? 0) : longest > images ? longest : 0);
        partitions.set(partition, Math.max(longest, partitions.get(partition) ?? 0));
    }
    const rank = (draft) => (chains.get(draft) ?? 0) > most ? Number.POSITIVE_INFINITY : (partitions.get(draft.partition) ?? 0);
    // The sort is stable, and a later part of a chain has a smaller `longest`.
    const order = drafts.toSorted((a, b) => {
        const [ofA, ofB] = [rank(a), rank(b)];
        if (ofA !== ofB)
            return ofB - ofA;
        return a.partition === b.partition ? b.longest - a.longest : a.partition < b.partition ? -1 : 1;
    });
    const numbers = new Map(order.map((draft, number) => [draft, number]));
    return order.map(({ partition, images, positions, longest, after, file }) => {
        const number = after && numbers.get(after);
        return { partition, images, positions, longest, file, ...(number !== undefined && { after: number }) };
    });
}

// EXTERNAL MODULE: ./lib/base/concurrency/unless-aborted.js
var unless_aborted = __webpack_require__(38945);
// EXTERNAL MODULE: ./lib/base/messages/duration.js
var duration = __webpack_require__(43736);
// EXTERNAL MODULE: ./lib/jobs/plan/part-queue.js + 1 modules
var part_queue = __webpack_require__(67630);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-names.js
var plan_names = __webpack_require__(84030);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-progress.js
var plan_progress = __webpack_require__(30599);
// EXTERNAL MODULE: ./lib/jobs/plan/queue-failure.js
var queue_failure = __webpack_require__(77254);
// EXTERNAL MODULE: ./lib/jobs/plan/queue-watch.js
var queue_watch = __webpack_require__(45331);
;// CONCATENATED MODULE: ./lib/jobs/plan/fill-queue.js
/** Adds the open parts of a plan to its queue. */








/** A part that a worker has just done, or whose predecessor it has, may seem lost for this long, milliseconds. */
const MOMENT_MS = 2000;
/**
 * Adds every open part that may begin and is not in the queue yet.
 * @param free parts that no worker can have, whatever the queue has lost: they were abandoned until now
 * @throws PersistError when the queue or the store refuses
 */
async function fillQueue(queue, store, name, plan, free, { environment = {}, watch, clock, signal }) {
    const place = { store, name, id: plan.id };
    const reader = new plan_progress/* ProgressReader */.VY(place, plan);
    const parts = await (0,part_queue/* openPartQueue */.LS)(queue, environment, plan.queue, watch.notice);
    const missing = async () => await (0,part_queue/* missingParts */.tL)(parts, plan, (0,part_queue/* openParts */.t8)(plan, await reader.read(signal)));
    const put = async () => {
        await parts.forgetOthers(plan);
        const all = await missing();
        const hasWorkers = all.length > 0 && (await store.head((0,plan_names/* settingsKey */.zs)(place), signal)) !== undefined;
        const mayHaveWorker = (number) => hasWorkers && !free.has(number);
        for (const isAgain of [false, true])
            await (0,part_queue/* putParts */.q_)(parts, plan, all.filter(number => !mayHaveWorker(number) && free.has(number) === isAgain), isAgain);
        const lost = new Set(all.filter(mayHaveWorker));
        if (lost.size === 0)
            return;
        await clock.sleep(MOMENT_MS, signal);
        const still = (await missing()).filter(number => lost.has(number));
        if (still.length === 0)
            return;
        // As in `LostParts`: by then no worker can have them any more.
        watch.notice((0,say/* say */.c)('parts-lost', { count: still.length, time: (0,duration/* formatDuration */.a)(part_queue/* LOCK_MS */.xv) }));
        await clock.sleep(part_queue/* LOCK_MS */.xv, signal);
        await (0,part_queue/* putParts */.q_)(parts, plan, (await missing()).filter(number => still.includes(number)), true);
    };
    await withQueue(parts, signal, put);
}
/** Removes all jobs of a plan's queue. */
async function emptyQueue(queue, plan, { environment = {} }) {
    // The new plan's queue is on the same server, so its notices were reported already.
    const parts = await (0,part_queue/* openPartQueue */.LS)(queue, environment, plan.queue, () => { });
    await parts.clear(undefined);
    await parts.close();
}
/** @throws PersistError as soon as the queue is lost for too long: its client would wait forever */
async function withQueue(parts, signal, use) {
    const lost = Promise.withResolvers();
    lost.promise.catch(() => { });
    const unwatch = (0,queue_watch/* watchConnection */.q)(parts, queue_watch/* LOST_MS */.Y, lost.reject);
    try {
        await (0,unless_aborted/* raceAbort */.M)(() => Promise.race([use(), lost.promise]), signal);
    }
    catch (error) {
        throw (0,queue_failure/* queueRefusal */.Sm)(parts.address, error) ?? error;
    }
    finally {
        unwatch();
        await parts.close();
    }
}

// EXTERNAL MODULE: ./lib/input/positions/id-conflict.js
var id_conflict = __webpack_require__(78533);
// EXTERNAL MODULE: ./lib/jobs/plan/part-lines.js
var part_lines = __webpack_require__(3299);
;// CONCATENATED MODULE: ./lib/jobs/plan/id-conflicts.js
/** Finds ids that two different images share. The lines of a plan are sorted, so lines of one id are adjacent. */



/** Records of one id to compare at most: a list may give one id to all its records. */
const MAX_COMPARED = 16;
/**
 * Passes the lines of `HostLines` through.
 * @param urlOf the canonical URL of a record
 * @throws SettingsError after the last line, with the records that share an id but not the image
 */
async function* withoutIdConflicts(lines, urlOf) {
    const conflicts = new id_conflict/* IdConflicts */.L2();
    let name = '';
    let records = [];
    for await (const some of lines) {
        for (const line of some) {
            const { memoryUrl, text } = fieldsOf(line);
            const record = memoryUrl.includes('/#') ? (0,part_lines/* decodeImage */.UD)(text) : undefined;
            const url = record && urlOf(record.image);
            if (!record || url === undefined)
                continue;
            if (memoryUrl !== name)
                records = [];
            name = memoryUrl;
            for (const first of records) {
                const files = (0,id_conflict/* conflictOf */.Sx)(first.url, url);
                if (!files)
                    continue;
                conflicts.add(() => ({ first: textOf(first.record), second: textOf(record), files }));
                break;
            }
            if (records.length < MAX_COMPARED)
                records.push({ record, url });
        }
        yield some;
    }
    conflicts.refuse();
}
function textOf({ image, position }) {
    return (0,id_conflict/* recordText */.Pe)(image.place, position);
}

// EXTERNAL MODULE: ./lib/jobs/plan/abandonment.js
var abandonment = __webpack_require__(967);
// EXTERNAL MODULE: ./lib/jobs/plan/stored-text.js
var stored_text = __webpack_require__(15243);
;// CONCATENATED MODULE: ./lib/jobs/plan/mend-parts.js
/** Opens the abandoned parts of an open plan again, when its lists are planned once more. */




/**
 * @param cut cuts the lists as the plan has them; called only if a part cannot be read
 * @returns how many parts were abandoned
 */
async function mendParts(place, { parts }, progress, cut, signal) {
    const damaged = [];
    for (const [number, time] of progress.abandoned) {
        const { reason } = await (0,abandonment/* readAbandonment */.eT)(place, number, time, signal);
        if (reason === 'part-damaged')
            damaged.push(number);
    }
    const again = damaged.length > 0 ? await cut() : [];
    for (const number of damaged) {
        const part = again[number];
        // Another release may cut the lists in another way.
        if (!part || part.positions !== parts[number]?.positions)
            continue;
        await (0,stored_text/* replaceText */.ee)(place.store, (0,plan_names/* partKey */.be)(place, number), await (0,promises_.readFile)(part.file, 'utf8'), signal);
    }
    return await (0,abandonment/* reopenParts */.W1)(place, progress, signal);
}

// EXTERNAL MODULE: ./lib/jobs/plan/open-marks.js
var open_marks = __webpack_require__(6327);
// EXTERNAL MODULE: ./lib/jobs/persist/mirrors/mirrors-of-run.js + 1 modules
var mirrors_of_run = __webpack_require__(39511);
// EXTERNAL MODULE: ./lib/jobs/persist/mirrors/open-run-mirrors.js + 5 modules
var open_run_mirrors = __webpack_require__(83003);
;// CONCATENATED MODULE: ./lib/jobs/plan/pay-mirrors.js
/** Copies to mirrors what workers and earlier runs owe them, before a plan is made. */




/** Copies at once. */
const CONCURRENCY = 16;
/** @throws SettingsError if a name belongs to another destination */
async function payMirrors({ mirrors, manifestStore }, store, { watch, clock, signal }) {
    if (mirrors.length === 0)
        return;
    await (0,closing/* closingAfter */.Y)(async (closing) => {
        const memory = manifestStore ? closing.with(await (0,stores_open/* openStore */.C)(manifestStore, watch.notice)) : store;
        const opened = await (0,open_run_mirrors/* openRunMirrors */.A)(mirrors, {
            ...{ store, memory, clock, stopping: signal, notice: watch.notice },
            startedAt: clock.now(),
            concurrency: CONCURRENCY,
            room: mirrors_of_run.MIRROR_BYTES,
            mayPay: true,
            optionsFor: entry => ({ ...(0,mirrors_of_run.copyHeaders)(entry), mode: 'keep-existing' }),
        });
        await opened.close();
        for (const sentence of opened.warnings())
            watch.notice(sentence);
    });
}

// EXTERNAL MODULE: ./lib/jobs/plan/plan-fields.js
var plan_fields = __webpack_require__(19201);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-file.js
var plan_file = __webpack_require__(42290);
// EXTERNAL MODULE: ./lib/input/sources/read.js + 12 modules
var read = __webpack_require__(48873);
// EXTERNAL MODULE: ./lib/jobs/options/mirrors.js + 1 modules
var options_mirrors = __webpack_require__(23311);
// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 12 modules
var store_settings = __webpack_require__(79621);
// EXTERNAL MODULE: ./lib/jobs/persist/options/manifest-at.js
var manifest_at = __webpack_require__(54927);
// EXTERNAL MODULE: ./lib/jobs/persist/options/sources-of.js
var sources_of = __webpack_require__(65696);
;// CONCATENATED MODULE: ./lib/jobs/plan/plan-settings.js
/** Settings of a plan, validated as a whole before the first request. */







/** @throws SettingsError with every problem that can be found without a request */
async function makePlanSettings(given, environment, info) {
    const { options, problems, store } = (0,store_settings/* readStoreOptions */.El)(plan_fields/* PLAN_FIELDS */._z, given, ({ destination: uri, encryption }) => ({ name: 'destination', uri, encryption, mayWrite: true }), environment, info);
    const sources = (0,sources_of/* sourcesOf */.u)(options, undefined, environment);
    problems.add(await (0,read/* checkSources */.B)(sources));
    problems.add((0,sources_of/* linkTypeProblems */.f)(options));
    if (options.bytesField)
        problems.add([(0,say/* say */.c)('bytes-and-plan')]);
    const { manifestAt } = options;
    const memory = manifestAt && store
        ? problems.attempt(() => (0,manifest_at/* manifestStore */.H)(manifestAt, environment.cwd, store.settings))
        : undefined;
    const { mirrors, notices: mirrorNotices } = (0,options_mirrors/* checkMirrors */.$)({
        ...{ lines: options.mirrors ?? [], first: store?.settings, mayWrite: true },
        ...{ options, environment, info, problems },
    });
    problems.refuse();
    const { settings, notices } = store;
    return {
        ...options,
        ...{ name: options.plan, sources, store: settings, manifestStore: memory, mirrors },
        notices: [...notices, ...mirrorNotices],
    };
}

// EXTERNAL MODULE: ./lib/jobs/plan/remove-rounds.js
var remove_rounds = __webpack_require__(44936);
// EXTERNAL MODULE: ./lib/input/documents/pages/address-net.js
var address_net = __webpack_require__(78836);
// EXTERNAL MODULE: ./lib/input/positions/job-url.js + 1 modules
var job_url = __webpack_require__(38594);
// EXTERNAL MODULE: ./lib/origin/inspect/image-types.js
var image_types = __webpack_require__(31012);
// EXTERNAL MODULE: ./lib/output/report.js
var report = __webpack_require__(62131);
;// CONCATENATED MODULE: ./lib/jobs/plan/sort-lists.js
/** Reads the lists once in bounded memory: a line for each position that sorts by host, and a digest of all. */











/** Positions between two reports of progress. */
const REPORT_EVERY = 1000;
/** Characters to hash at once. Much longer strings stay in memory until the whole heap is collected. */
const HASHED = 8 * 1024;
/** @throws SettingsError for a list that cannot be read; the signal's reason */
async function sortLists(settings, sorter, { watch, signal }) {
    const { baseUrl, sources } = settings;
    const { urlsFile: _, select: __, ...how } = plannedLists(settings);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(`${JSON.stringify(how)}\n`);
    const hosts = new HostLines();
    let count = 0;
    let text = '';
    const net = new address_net/* AddressNet */.s((0,image_types/* endingsOf */.iv)(image_types/* DEFAULT_TYPES */.Kg));
    for await (const images of (0,read/* readSources */.t)({ ...sources, net, notice: watch.notice }))
        for (const image of images) {
            if (image.body)
                throw new errors/* SettingsError */.GN([(0,say/* say */.c)('bytes-and-plan')], 'sources');
            const job = jobOf(image, baseUrl, sources.idField);
            const encoded = (0,part_lines/* encodeImage */.a2)(count, image, job === undefined);
            text += `${identityOf(image)}\n`;
            const written = sorter.add(hosts.lineOf(count, job, encoded));
            if (written !== undefined)
                await written;
            if (text.length >= HASHED) {
                digest.update(text);
                text = '';
            }
            count++;
            if (count % REPORT_EVERY > 0)
                continue;
            signal.throwIfAborted();
            watch.read(count);
        }
    watch.read(count);
    if (net.found.count > 0)
        watch.info((0,report/* overlookedSentence */.as)(net.found));
    return { images: count, digest: digest.update(text).digest('hex') };
}
/** What makes two lists the same. Where a list lies is no part of it. */
function identityOf({ url, key, referer, id, expiresAt, again, fields, problem }) {
    return JSON.stringify([url, key, referer, id, expiresAt, again, fields, problem !== undefined]);
}
/** The job of an image by the rules of a run; undefined for an image that a run would refuse. */
function jobOf(image, baseUrl, idField) {
    try {
        // Ignored parameters do not change the host.
        return (0,job_url/* jobUrlOf */.k)(image, { ignoredParametersOf: () => [], baseUrl, idField: (0,spellings/* idFieldText */.TE)(idField) });
    }
    catch {
        return undefined;
    }
}
function plannedLists({ sources, baseUrl }) {
    const { urlsFile, select, frontMatter, urlField, keyField, refererField, idField, expiresField } = sources;
    return {
        urlField,
        ...(urlsFile && { urlsFile }),
        ...(select && { select }),
        ...(frontMatter === 'none' && { frontMatter }),
        ...(baseUrl && { baseUrl: baseUrl.href }),
        ...(keyField && { keyField }),
        ...(refererField && { refererField }),
        ...(idField && { idField: (0,spellings/* idFieldText */.TE)(idField) }),
        ...(expiresField && { expiresField }),
    };
}

// EXTERNAL MODULE: ./lib/jobs/plan/each-of.js
var each_of = __webpack_require__(91827);
// EXTERNAL MODULE: ./lib/jobs/plan/round-marks.js
var round_marks = __webpack_require__(38681);
;// CONCATENATED MODULE: ./lib/jobs/plan/write-plan.js
/** Writes the parts of a plan, then `plan.json`, which makes the parts count. */







/**
 * @returns undefined if another process has made another plan of this name meanwhile
 * @throws PersistError when the store refuses
 */
async function writePlan(place, { settings, lists, parts, round, current, previous, isUnfinished, now }, signal) {
    await (0,each_of/* eachOf */.p)(parts.entries(), async ([number, { file }]) => {
        // Another process that plans the same lists writes the same images, perhaps with other places.
        await (0,stored_text/* createText */.GZ)(place.store, (0,plan_names/* partKey */.be)(place, number), await (0,promises_.readFile)(file, 'utf8'), signal);
    });
    if (current && current.id === previous)
        await (0,stored_text/* createText */.GZ)(place.store, (0,plan_names/* roundPlanKey */.BT)({ ...place, id: previous }), `${JSON.stringify(current)}\n`, signal);
    const before = current && { plan: current, isUnfinished };
    const planned = { list: lists.digest, round };
    const plan = {
        version: 2,
        id: place.id,
        round,
        ...(previous !== undefined && { previous }),
        ...(await (0,round_marks/* roundOfPlan */.ts)(place, planned, before, now, signal)),
        queue: (0,plan_names/* queueName */.nM)(place.name, settings.store),
        list: lists.digest,
        images: lists.images,
        partImages: settings.partImages,
        lists: plannedLists(settings),
        parts: parts.map(({ file: _, ...part }) => part),
    };
    const key = (0,plan_names/* planKey */.vH)(place.store.prefix, place.name);
    const text = `${JSON.stringify(plan)}\n`;
    if (current) {
        await (0,stored_text/* replaceText */.ee)(place.store, key, text, signal);
        return plan;
    }
    if (await (0,stored_text/* createText */.GZ)(place.store, key, text, signal))
        return plan;
    const theirs = await (0,plan_file/* readPlan */.m)(place.store, place.name, signal);
    return theirs?.id === plan.id ? theirs : undefined;
}

;// CONCATENATED MODULE: ./lib/jobs/plan/plan.js
/**
 * Cuts lists of any size into parts for any number of machines. Reads the lists once, sorts them by host in bounded
 * memory, then writes the parts and, last, `plan.json` below the destination. Sends no request to an origin.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */





























/** Bytes that all tasks of an array read from which on they are reported. */
const MIN_READS = 100_000_000;
/**
 * Plans the lists of a run that many machines share. Planning the same lists again leaves an open plan as it is and
 * opens its abandoned parts again; a plan that is done begins a new round. Logs nothing and does not use `process`.
 * Needs some 400 bytes a URL in the temporary folder.
 * @throws SettingsError (the promise rejects) with every problem of the options, or when another plan of this name is
 *   not done; PersistError when the store refuses, or `cancelled`
 * @example
 * ```ts
 * import { plan } from 'persist-images/queue'
 *
 * const destination = 'oss://my-bucket/memes/'
 * const { parts } = await plan({ urlsFile: 'urls.jsonl', destination, region: 'cn-beijing' })
 * console.log(`${parts} parts, numbered from 0`)
 * ```
 */
function plan(options) {
    return planWith({}, options);
}
/** `plan` for the front doors, which know more of the environment. A missing option is one of the problems. */
async function planWith(surroundings, options) {
    (0,caller_options/* checkCallerOptions */.G)(plan_fields/* PLAN_FIELDS */._z, options);
    const context = (0,options_context/* jobContext */.Rl)(options, surroundings);
    const { watch, signal } = context;
    const settings = await makePlanSettings(options, context, watch.info);
    for (const notice of [...settings.notices, ...(0,warnings/* storeWarnings */.d)(settings.store)])
        watch.notice(notice);
    const store = await (0,stores_open/* openStore */.C)(settings.store, watch.notice);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'persist-images-plan-')).catch((0,temporary_folder/* throwNaming */.h)((0,external_node_os_.tmpdir)()));
    const sorter = new line_sorter/* LineSorter */.g();
    try {
        return await runPlan(settings, store, sorter, folder, context);
    }
    catch (error) {
        throw signal.aborted ? new errors/* PersistError */.vc('plan', 'cancelled', (0,say/* say */.c)('plan-cancelled')) : error;
    }
    finally {
        await Promise.all([sorter.close(), store.close(), (0,promises_.rm)(folder, { recursive: true, force: true })]);
    }
}
async function runPlan(settings, store, sorter, folder, context) {
    const { signal, clock } = context;
    const { name, replace, partImages, manifestStore, queue } = settings;
    const keepMark = (0,open_marks/* openMarkKeeper */.Mw)(store, manifestStore, name, clock);
    const current = await (0,plan_file/* readPlan */.m)(store, name, signal);
    const reader = current && new plan_progress/* ProgressReader */.VY({ store, name, id: current.id }, current);
    const progress = (await reader?.read(signal)) ?? plan_progress/* NO_PROGRESS */.cf;
    const open = current ? current.parts.length - progress.done.size - progress.abandoned.size : 0;
    if (current?.version === 1 && open > 0 && !replace)
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('plan-open-old', { plan: name })]);
    await payMirrors(settings, store, context);
    const lists = await sortLists(settings, sorter, context);
    const { baseUrl, sources } = settings;
    const urlOf = (image) => jobOf(image, baseUrl, sources.idField)?.url;
    const lines = sources.idField ? withoutIdConflicts(sorter.sorted(), urlOf) : sorter.sorted();
    const isSame = current?.version === 2 && current.list === lists.digest;
    const report = (plan, facts) => ({
        plan: name,
        round: plan.round,
        images: plan.images,
        parts: plan.parts.length,
        queue: queue && plan.queue,
        ...facts,
    });
    if (isSame && !replace && open + progress.abandoned.size > 0) {
        const place = { store, name, id: current.id };
        const cut = () => cutParts(lines, current.partImages, folder);
        const reopened = await mendParts(place, current, progress, cut, signal);
        await keepMark(signal);
        const free = new Set(progress.abandoned.keys());
        if (queue)
            await fillQueue(queue, store, name, current, free, context);
        return report(current, { isNew: false, reopened });
    }
    if (current && open > 0 && !replace)
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('plan-open', { plan: name, open, parts: current.parts.length })]);
    const parts = await cutParts(lines, partImages, folder);
    const round = (current?.round ?? 0) + 1;
    const place = { store, name, id: (0,plan_names/* roundId */.wA)(lists.digest, round) };
    await copyMemory(settings, store, parts, context);
    const previous = isSame ? (open === 0 ? current.id : current.previous) : undefined;
    const isUnfinished = open + progress.abandoned.size > 0;
    const made = { settings, lists, parts, round, current, previous, isUnfinished, now: clock.now() };
    const written = await writePlan(place, made, signal);
    if (!written)
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('plan-meanwhile', { plan: name })]);
    if (parts.length > 0)
        await keepMark(signal);
    if (queue)
        await fillQueue(queue, store, name, written, new Set(), context);
    if (current)
        await (0,remove_rounds/* removeEarlier */.H)(store, name, written, signal);
    if (queue && current?.version === 1)
        await emptyQueue(queue, current, context);
    return report(written, { isNew: true, reopened: 0 });
}
/** Copies the memory of runs outside plans into the partitions, where workers find it. */
async function copyMemory({ manifestStore, name, queue }, store, parts, { watch, clock, signal }) {
    const others = new open_mark/* OpenPlans */.j(clock.now(), name);
    await (0,closing/* closingAfter */.Y)(async (closing) => {
        const place = manifestStore ? closing.with(await (0,stores_open/* openStore */.C)(manifestStore, watch.notice)) : store;
        const sorter = closing.with(new line_sorter/* LineSorter */.g());
        await copyToPartitions(place, sorter, clock, watch.notice, signal, others.see);
        const reads = queue ? undefined : await readsOfTasks(parts, place, signal);
        if (reads)
            watch.notice(reads);
    });
    if (others.sentence)
        watch.notice(others.sentence);
}
/** Without a queue each part may be a task of its own, which reads the whole partition of its part. */
async function readsOfTasks(parts, memory, signal) {
    const sizes = new Map();
    for (const [partition, segments] of await (0,read_partitions/* listPartitions */.A)(memory, signal))
        sizes.set(partition, segments.reduce((sum, { size }) => sum + size, 0));
    const bytes = parts.reduce((sum, { partition }) => sum + (sizes.get(partition) ?? 0), 0);
    if (bytes < MIN_READS || parts.length < 2)
        return undefined;
    return (0,say/* say */.c)('plan-tasks-read', { parts: parts.length, gigabytes: (bytes / 1e9).toFixed(1) });
}

// EXTERNAL MODULE: ./lib/cli/command-context.js
var command_context = __webpack_require__(73197);
// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(13100);
// EXTERNAL MODULE: ./lib/cli/list-words.js
var list_words = __webpack_require__(20912);
// EXTERNAL MODULE: ./lib/cli/progress.js + 1 modules
var progress = __webpack_require__(29887);
// EXTERNAL MODULE: ./lib/cli/run-command.js
var run_command = __webpack_require__(67755);
;// CONCATENATED MODULE: ./lib/cli/plan.js
/** `persist-images plan`. */








async function planCommand(context) {
    const { command, options, terminal } = context;
    const { lists, piped, typed } = (0,list_words/* listsIn */.v)(command, options);
    const ended = (0,run_command/* runCommand */.d)(context, {
        options: { ...options, ...lists },
        watch: progress/* planWatcher */.Ue,
        run: (surroundings, asked) => planWith({ ...surroundings, ...piped, ...typed }, asked),
        end: ({ plan, images, parts, isNew, round, reopened, queue }) => {
            const made = (0,say/* say */.c)(isNew ? 'cli-plan-made' : 'cli-plan-known', { plan, images, parts });
            terminal.say((0,sentence/* listed */.KE)(made, ...(parts > 0 ? [(0,say/* say */.c)('cli-plan-last', { last: parts - 1 })] : []), ...(round > 1 ? [(0,say/* say */.c)('cli-plan-round', { round })] : [])));
            if (reopened > 0)
                terminal.say((0,say/* say */.c)('cli-plan-reopened', { count: reopened }));
            if (queue !== undefined)
                terminal.say((0,say/* say */.c)('cli-plan-queue', { queue }));
            return exit/* EXIT */.dc.fine;
        },
    });
    return await (piped.pipe ? ended.finally(command_context/* closeStandardInput */.Y) : ended);
}


/***/ }),

/***/ 78836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ AddressNet)
/* harmony export */ });
/* harmony import */ var _source_position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4514);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98829);


/** Most places that a run names. */
const MAX_PLACES = 10;
class AddressNet {
    #endsLikeImage;
    #places = [];
    #count = 0;
    /** @param endings file endings of the allowed types: `jpg`, `jpeg`, `png` … */
    constructor(endings) {
        this.#endsLikeImage = new RegExp(`/[^/]*\\.(?:${endings.join('|')})$`, 'i');
    }
    get found() {
        return { count: this.#count, places: this.#places };
    }
    /**
     * @param text a whole page
     * @param starts offsets at which the page's images begin
     */
    add(text, file, starts, ranges) {
        const addresses = this.#imagesIn(text).filter(offset => !starts.has(offset));
        if (addresses.length === 0)
            return;
        const { known, values } = ranges();
        const knownRanges = new _span_js__WEBPACK_IMPORTED_MODULE_1__/* .Spans */ .a(known);
        const valueRanges = new _span_js__WEBPACK_IMPORTED_MODULE_1__/* .Spans */ .a(values);
        const lines = new _source_position_js__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN(text);
        for (const offset of addresses) {
            if (knownRanges.includes(offset))
                continue;
            const before = text.slice(Math.max(0, offset - MAX_BEFORE), offset);
            if (!(valueRanges.includes(offset) ? isValue(before) : LEADS_TO_IMAGE.test(before)))
                continue;
            this.#count++;
            if (this.#places.length < MAX_PLACES)
                this.#places.push({ file, line: lines.positionOf(offset).line });
        }
    }
    #imagesIn(text) {
        const found = [];
        const address = new RegExp(ADDRESS);
        for (let at = text.indexOf('//'); at >= 0; at = text.indexOf('//', at)) {
            address.lastIndex = at;
            const path = address.exec(text)?.[1];
            if (path && this.#endsLikeImage.test(path.replace(END_OF_SENTENCE, '')))
                found.push(at - (SCHEME.exec(text.slice(Math.max(0, at - 6), at))?.[0].length ?? 0));
            at = path === undefined ? at + 1 : address.lastIndex;
        }
        return found;
    }
}
/** Matches an address from its host on; the group is its path. Brackets belong to it only in pairs. */
const ADDRESS = /\/\/[a-zA-Z\d-]+(?:\.[a-zA-Z\d-]+)+(?::\d+)?(\/(?:[^\s"'<>()[\]{}|\\^`?#]|\([^\s"'<>()[\]{}|\\^`?#]*\))+)(?:[?#](?:[^\s"'<>()[\]{}|\\^`])*)?/y;
const SCHEME = /https?:$/i;
/** Cuts punctuation after an address; CJK text continues without a blank. */
const END_OF_SENTENCE = /(?:[\u3000-\u303f\uff00-\uffef“”‘’…].*|[.,;:!?*_~]{1,8})$/u;
/** Characters before an address that are searched for what it is. */
const MAX_BEFORE = 200;
/** Matches before an address: a quote or `=`, `](`, a link definition or `url(`. In prose an address is a link. */
const LEADS_TO_IMAGE = /(?:["'=]|\]\(\s*<?|\burl\(\s*|(?:^|\n)[ \t>]*\[(?!\^)[^\]\n]{1,100}\]:\s*<?)$/i;
/** Excludes comments of YAML and TOML, and parameters that are links. */
function isValue(before) {
    const line = before.slice(before.lastIndexOf('\n') + 1);
    return !/^\s*#/.test(line) && !/\b(?:link|href)\s*=\s*["'`]?$/i.test(line);
}


/***/ }),

/***/ 98829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Spans),
/* harmony export */   b: () => (/* binding */ movedBy)
/* harmony export */ });
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
        let [low, high] = [0, this.#spans.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#spans[middle].to <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        const span = this.#spans[low];
        return span !== undefined && span.from <= offset;
    }
}


/***/ }),

/***/ 78533:
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
/* harmony import */ var _documents_source_position_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4514);
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
    const file = (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)((0,_documents_source_position_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(place));
    if (!('pointer' in place) || place.pointer === undefined)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('list-line', { name: file, line: place.line ?? 1 });
    const pointer = (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(place.pointer || '/');
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(', ', place.line === undefined ? file : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('list-line', { name: file, line: place.line }), pointer);
}
function shown({ one, other }) {
    return { one: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(one, MAX_NAME) || '/', other: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(other, MAX_NAME) || '/' };
}


/***/ }),

/***/ 23311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ checkMirrors),
  l: () => (/* binding */ openMirrors)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/http/proxy.js
var proxy = __webpack_require__(72678);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/base/sentence.js
var base_sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/storage/credentials/credentials.js
var credentials = __webpack_require__(38286);
// EXTERNAL MODULE: ./lib/storage/credentials/mirror-keys.js
var mirror_keys = __webpack_require__(84090);
// EXTERNAL MODULE: ./lib/storage/stores/destination.js
var stores_destination = __webpack_require__(1140);
// EXTERNAL MODULE: ./lib/storage/stores/open.js
var stores_open = __webpack_require__(44370);
// EXTERNAL MODULE: ./lib/storage/stores/s3/vendors.js
var vendors = __webpack_require__(10400);
;// CONCATENATED MODULE: ./lib/storage/stores/same-place.js
/** Compares places: whether two settings mean one place, and whether one login may serve both. Pure. */


/**
 * Returns a text that is equal for two endpoints that take the same keys: one cloud, one account of R2, or one host.
 * Undefined for a folder and for a caller's own store, which need no login.
 */
function endpointFamily(settings) {
    if (settings.kind === 'file' || settings.kind === 'own')
        return undefined;
    const { host, hostname } = new URL(settings.location.endpoint);
    if (hostname.endsWith('.aliyuncs.com'))
        return 'OSS';
    const vendor = (0,vendors/* readVendorHost */.pS)(hostname)?.vendor;
    if (!vendor)
        return host;
    // Each partition of AWS has users of its own.
    if (vendor === vendors/* AWS */.kS)
        return `${vendor.name} ${/amazonaws\.(.*)$/.exec(hostname)?.[1]}`;
    return vendor === vendors.R2 ? `${vendor.name} ${hostname.slice(0, hostname.indexOf('.'))}` : vendor.name;
}
/** Whether the run's own login also fits the other place: the same service, and the same family of endpoints. */
function takesSameLogin(settings, other) {
    return settings.kind === other.kind && endpointFamily(settings) === endpointFamily(other);
}
function relationOf(place, other) {
    const mine = rootOf(place);
    const theirs = rootOf(other);
    if (mine === undefined || theirs === undefined)
        return 'apart';
    if (mine === theirs)
        return 'same';
    if (mine.startsWith(theirs))
        return 'inside';
    return theirs.startsWith(mine) ? 'around' : 'apart';
}
/** Text that the keys or paths of all objects of a place begin with. */
function rootOf(settings) {
    if (settings.kind === 'own')
        return undefined;
    if (settings.kind === 'file') {
        const { directory } = settings;
        return `file:${directory.endsWith(external_node_path_.sep) ? directory : directory + external_node_path_.sep}`;
    }
    const { bucket, prefix } = settings;
    return `${hostOfBuckets(settings) ?? endpointFamily(settings)}/${bucket}/${prefix}`;
}
/**
 * Returns the host that a bucket's name belongs to; undefined where names are unique in a whole cloud. On R2 they are
 * unique in an account and a jurisdiction.
 */
function hostOfBuckets({ location }) {
    const { host, hostname } = new URL(location.endpoint);
    if (hostname.endsWith('.aliyuncs.com'))
        return undefined;
    const vendor = (0,vendors/* readVendorHost */.pS)(hostname)?.vendor;
    return !vendor || vendor === vendors.R2 ? host : undefined;
}

// EXTERNAL MODULE: ./lib/storage/stores/warnings.js
var stores_warnings = __webpack_require__(44835);
// EXTERNAL MODULE: ./lib/jobs/options/parsers.js
var parsers = __webpack_require__(21561);
// EXTERNAL MODULE: ./lib/jobs/options/problems.js
var options_problems = __webpack_require__(60005);
// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 12 modules
var store_settings = __webpack_require__(79621);
;// CONCATENATED MODULE: ./lib/jobs/options/mirrors.js
/**
 * Further places for the images of a destination: `NAME=DESTINATION` lines become stores that can be opened, or every
 * problem is reported, without any request.
 */














/** Checks all lines; each problem names its mirror. */
function checkMirrors(input) {
    const { problems } = input;
    const proxy = proxyOf(input);
    const mirrors = [];
    const notices = [];
    const names = new Set();
    for (const [at, text] of input.lines.entries()) {
        const line = readLine(text);
        const place = line ? `mirrors ${line.name}` : `mirrors ${at + 1}`;
        if (!line) {
            problems.add([(0,base_sentence/* faultAt */.ux)(place, (0,say/* say */.c)('mirror-line'))]);
            continue;
        }
        if (names.has(line.name))
            problems.add([(0,base_sentence/* faultAt */.ux)(place, (0,say/* say */.c)('mirror-name-twice', { name: line.name }))]);
        names.add(line.name);
        const own = new options_problems/* Problems */.Z([]);
        const checked = checkLine(line, { ...input, proxy, problems: own });
        if (checked)
            own.add(placeProblems(checked.mirror, input.first, mirrors));
        problems.add(own.sentences.map(sentence => (0,base_sentence/* faultAt */.ux)(place, sentence)));
        if (!checked)
            continue;
        mirrors.push(checked.mirror);
        const warnings = [...checked.notices, ...(0,stores_warnings/* storeWarnings */.d)(checked.mirror.store)];
        notices.push(...warnings.map(notice => (0,base_sentence/* faultAt */.ux)(place, notice)));
    }
    return { mirrors, notices };
}
/** Opens each mirror; close their stores after use. */
async function openMirrors(mirrors, notice, onRequest = () => { }) {
    return await Promise.all(mirrors.map(async (mirror) => {
        const tell = (sentence) => notice((0,base_sentence/* faultAt */.ux)(`mirrors ${mirror.name}`, sentence));
        return { ...mirror, opened: await (0,stores_open/* openStore */.C)(mirror.store, tell, onRequest) };
    }));
}
const WORDS = ['region', 'endpoint', 'endpoint-style', 'account-id'];
const WORD = /\s([a-z][a-z0-9-]*)=(\S*)\s*$/i;
/** A folder's path may have spaces, so words are taken from the end. */
function readLine(text) {
    const [, name, rest = ''] = /^([a-z0-9]{1,20})\s*=\s*(.*)$/s.exec(text.trim()) ?? [];
    if (name === undefined)
        return undefined;
    const words = new Map();
    let uri = rest.trim();
    for (let found = WORD.exec(uri); found; found = WORD.exec(uri)) {
        const [, word = '', value = ''] = found;
        words.set(word, value);
        uri = uri.slice(0, found.index);
    }
    return { name, uri: uri.trim(), words };
}
const endpointStyle = (0,parsers/* oneOf */.yL)('auto', 'virtual', 'path', 'cname');
/** The destination's own check reports a wrong proxy. */
function proxyOf({ options, environment }) {
    return new options_problems/* Problems */.Z([]).attempt(() => (0,proxy/* useProxy */.C)('proxy', options.proxy, environment.environment ?? {}));
}
function checkLine({ name, uri, words }, input) {
    const { options, environment, problems, proxy } = input;
    for (const word of words.keys())
        if (!WORDS.some(known => known === word))
            problems.add([(0,say/* say */.c)('mirror-word', { word: (0,quote/* quote */.hD)(word), words: WORDS.join(', ') })]);
    const region = words.get('region');
    const style = words.get('endpoint-style') ?? 'auto';
    const address = {
        region,
        endpoint: words.get('endpoint'),
        accountId: words.get('account-id'),
        endpointStyle: problems.attempt(() => endpointStyle(style), 'endpoint-style') ?? 'auto',
        allowInsecureEndpoint: options.allowInsecureEndpoint,
    };
    const destination = problems.attempt(() => (0,stores_destination/* parseDestination */.G2)(uri));
    if (!destination)
        return undefined;
    const located = (0,store_settings/* locateIn */._C)(destination, address, environment);
    if ('problems' in located) {
        problems.add(located.problems);
        // Missing keys of a wrong place are reported at once, too.
        loginOf(name, destination, undefined, { ...input, options: { ...options, region } });
        return undefined;
    }
    const { store } = located;
    const { language } = options;
    const common = { language, clock: environment.clock, ...(proxy && { proxy }) };
    const host = store.kind === 'file' ? undefined : hostOfBuckets(store);
    // A bucket of this name on another server is another place.
    const place = destinationText(destination) + (host === undefined ? '' : ` endpoint=${host}`);
    const shown = { name, destination: place };
    if (store.kind === 'file')
        return { mirror: { ...shown, store: { ...store, ...common } }, notices: [] };
    const login = loginOf(name, destination, store, { ...input, options: { ...options, region } });
    return (login && {
        mirror: { ...shown, store: { ...store, ...common, credentials: login.credentials } },
        notices: login.notices,
    });
}
/**
 * Takes the mirror's own keys, or the run's login where both places belong to one service.
 * @param store undefined if its place breaks a rule
 * @returns undefined if there is a problem
 */
function loginOf(name, destination, store, { first, options, environment, mayWrite, info, proxy, problems }) {
    if (destination.kind === 'file')
        return undefined;
    const variables = environment.environment ?? {};
    const own = (0,mirror_keys/* mirrorCredentials */.sF)(name, variables, environment.isStep);
    if (own) {
        problems.add(own.problems);
        return own.credentials && { credentials: (0,credentials/* fixedCredentials */.r)(own.credentials), notices: own.notices };
    }
    // While one of the places is wrong, only another kind is known to need other keys.
    const needsOwn = store && first ? !takesSameLogin(store, first) : first && first.kind !== destination.kind;
    if (needsOwn) {
        const { accessKeyId: id, accessKeySecret: secret } = (0,mirror_keys/* mirrorVariables */.zE)(name);
        problems.add([(0,say/* say */.c)('mirror-keys', { id, secret })]);
    }
    if (needsOwn || !store || !first)
        return undefined;
    const chosen = (0,store_settings/* credentialsFor */.Og)(destination, { mayWrite }, options, environment, info, proxy);
    problems.add(chosen.problems);
    return chosen.provider && { credentials: chosen.provider, notices: chosen.notices };
}
function destinationText(destination) {
    if (destination.kind === 'file')
        return `file:${(0,external_node_path_.normalize)(destination.directory)}`;
    return `${destination.kind}://${destination.bucket}/${destination.prefix}`;
}
function placeProblems({ store }, first, others) {
    const places = [
        ...(first ? [{ place: (0,say/* say */.c)('mirror-first-place'), store: first }] : []),
        ...others.map(other => ({ place: (0,say/* say */.c)('mirror-other-place', { name: other.name }), store: other.store })),
    ];
    return places.flatMap(({ place, store: other }) => {
        const relation = relationOf(store, other);
        return relation === 'apart' ? [] : [(0,say/* say */.c)(`mirror-place-${relation}`, { place })];
    });
}


/***/ }),

/***/ 54927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ manifestStore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82028);
/* harmony import */ var _storage_stores_destination_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1140);
/** The folder of the memory if it does not lie beside the images. Pure. */





/**
 * Returns the settings that open the folder of the memory.
 * @param at the option as typed: a folder, with or without `file:`
 * @param cwd absolute path that a relative folder starts from
 * @throws SettingsError with one sentence
 */
function manifestStore(at, cwd, images) {
    if (images.kind !== 'file')
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('manifest-at-bucket', { at: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(at) })]);
    return { ...images, directory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, folderAt(at)) };
}
function folderAt(at) {
    const destination = /^file:/i.test(at) ? (0,_storage_stores_destination_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDestination */ .G2)(at, 'manifest-at') : undefined;
    if (destination?.kind === 'file')
        return destination.directory;
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(at))
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('manifest-at-url', { at: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(at) })]);
    return at;
}


/***/ }),

/***/ 65696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ linkTypeProblems),
/* harmony export */   u: () => (/* binding */ sourcesOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _input_documents_file_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92707);
/* harmony import */ var _origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31012);




/** Returns how the lists are read, by a run or by a plan. */
function sourcesOf(options, rewriting, environment) {
    const { urls, urlsFile, select, listFormat, htmlFields, markdownFields } = options;
    const hasTexts = (htmlFields?.length ?? 0) + (markdownFields?.length ?? 0) > 0;
    const isUrlUnset = options.urlField === undefined && select === undefined;
    const { urlField, keyField, refererField, idField, expiresField, ifNoUrls } = options;
    const { bytesField, maxBytes = 0 } = options;
    return {
        urlField: urlField ?? 'url',
        ...(isUrlUnset && { takesImageUrls: true }),
        ...(listFormat && { listFormat: _input_documents_file_format_js__WEBPACK_IMPORTED_MODULE_2__/* .NAMED_FORMATS */ .xS[listFormat] }),
        ...(environment.pipe && { pipe: environment.pipe }),
        ...(environment.records && { held: environment.records.bytes }),
        ...(environment.isTyped && { isTyped: true }),
        directory: environment.cwd,
        ...(urls !== undefined && { urls }),
        ...(urlsFile && { urlsFile }),
        ...(options.urlsFrom && { urlsFrom: options.urlsFrom.map(({ href }) => href) }),
        ...(select && { select }),
        ...(options.frontMatter === 'none' && { frontMatter: 'none' }),
        ...(keyField && { keyField }),
        ...(refererField && { refererField }),
        ...(idField && { idField }),
        ...(expiresField && { expiresField }),
        ...(bytesField && { bytesField }),
        ...(bytesField && { maxLine: lineOfBytes(maxBytes) }),
        ...(ifNoUrls && { ifNoUrls }),
        ...(htmlFields && { htmlFields }),
        ...(markdownFields && { markdownFields }),
        ...(hasTexts && isUrlUnset && { urlIsOptional: true }),
        ...pageMedia(options),
        ...(options.baseUrl && { takesRelative: true, baseUrl: options.baseUrl.href }),
        ...(rewriting && { rewriting }),
        ...(options.deadline !== undefined && { deadlineMs: options.deadline }),
        ...(environment.cpuTime && { cpuTime: environment.cpuTime }),
        ...(environment.workspace && { workspace: environment.workspace }),
        ...(environment.isStep && { isStep: true }),
    };
}
/** Players are read where a group is allowed: a single type such as `mp4` keeps the images that are videos. */
function pageMedia({ allowTypes, linkTypes, srcset }) {
    const players = ['video', 'audio'].filter(group => allowTypes?.groups.has(group));
    const linkEndings = (0,_origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_3__/* .endingsOf */ .iv)(linkTypes?.types ?? []);
    const isLargestAlone = srcset === 'largest' && { isLargestAlone: true };
    if (players.length === 0 && linkEndings.length === 0 && !isLargestAlone)
        return {};
    return { media: { players: new Set(players), linkEndings: new Set(linkEndings), ...isLargestAlone } };
}
/** @returns the problem with links to types that are not kept */
function linkTypeProblems({ allowTypes, linkTypes }) {
    if (!allowTypes || !linkTypes)
        return [];
    const types = [...linkTypes.types].filter(type => !allowTypes.types.has(type));
    return types.length > 0 ? [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('link-types-not-allowed', { types: types.join(', ') })] : [];
}
/** Characters of a record beside its bytes. */
const BESIDE_BYTES = 1024 * 1024;
/** Returns how long a line may be: base64 of the largest image, and its record. */
function lineOfBytes(maxBytes) {
    return Math.min(Math.ceil((maxBytes * 4) / 3) + BESIDE_BYTES, node_buffer__WEBPACK_IMPORTED_MODULE_0__.constants.MAX_STRING_LENGTH);
}


/***/ }),

/***/ 45331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ LOST_MS),
/* harmony export */   q: () => (/* binding */ watchConnection)
/* harmony export */ });
/* harmony import */ var _base_messages_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43736);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _queue_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77254);



/** Longest wait for a lost queue, milliseconds. */
const LOST_MS = 90_000;
/** Pings within that time. */
const LOOKS = 9;
/**
 * Calls `fail` once the queue has been lost for `lostMs`. A queue that keeps its connection but does not answer is lost
 * too: its machine may be frozen, or the network cut.
 * @returns a function that ends watching
 */
function watchConnection({ connection, address }, lostMs, fail) {
    let timer;
    let isAsked = false;
    const onClose = () => {
        timer ??= setTimeout(() => fail((0,_queue_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .queueUnreachable */ .Mg)(address, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('queue-gone', { time: (0,_base_messages_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(lostMs) }))), lostMs);
    };
    const onReady = () => {
        clearTimeout(timer);
        timer = undefined;
    };
    const onAnswer = () => {
        isAsked = false;
    };
    const looking = setInterval(() => {
        if (timer !== undefined)
            return;
        if (isAsked) {
            onClose();
            // A new connection may get through.
            connection.disconnect(true);
            return;
        }
        isAsked = true;
        connection.ping().then(onAnswer, onAnswer);
    }, lostMs / LOOKS);
    connection.on('close', onClose);
    connection.on('ready', onReady);
    return () => {
        clearInterval(looking);
        onReady();
        connection.off('close', onClose);
        connection.off('ready', onReady);
    };
}


/***/ }),

/***/ 44936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ removeEarlier),
/* harmony export */   c: () => (/* binding */ removeBelow)
/* harmony export */ });
/* harmony import */ var _storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32864);
/* harmony import */ var _each_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91827);
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84030);
/** Removes the folders of rounds and of replaced plans, where the credentials allow it. */



/**
 * Removes every folder of earlier plannings but the last round's. Results that a worker of a replaced plan wrote after
 * its folder was removed go as well. Without permission to delete they stay, and are never read.
 */
async function removeEarlier(store, name, { id, round, previous }, signal) {
    try {
        for (const folder of await roundFolders(store, name, signal)) {
            const at = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_1__/* .roundOfId */ .jO)(folder);
            // A folder of this round or a later one may be another planner's, which is about to be the plan.
            if (at === undefined || at >= round || folder === id || folder === previous)
                continue;
            await removeBelow(store, `${(0,_plan_names_js__WEBPACK_IMPORTED_MODULE_1__/* .plansFolder */ .T0)(store.prefix)}${name}/${folder}/`, signal);
        }
    }
    catch {
        // The leftovers do no harm, whatever the reason.
    }
}
/** Names of the folders of a plan. Costs one request. */
async function roundFolders(store, name, signal) {
    const folder = `${(0,_plan_names_js__WEBPACK_IMPORTED_MODULE_1__/* .plansFolder */ .T0)(store.prefix)}${name}/`;
    const found = [];
    for await (const { prefixes } of store.list(folder, { delimiter: '/' }, signal))
        for (const prefix of prefixes)
            found.push(prefix.slice(folder.length, -1));
    return found;
}
/** @throws PersistError when the store refuses */
async function removeBelow(store, folder, signal) {
    for await (const { objects } of store.list(folder, {}, signal))
        await (0,_each_of_js__WEBPACK_IMPORTED_MODULE_2__/* .eachOf */ .p)(objects.values(), async ({ key }) => {
            await store.remove((0,_storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_0__/* .mintKey */ .uY)(store.prefix, key.slice(store.prefix.length)), signal);
        });
}


/***/ }),

/***/ 38681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   ek: () => (/* binding */ sinceOf),
/* harmony export */   ts: () => (/* binding */ roundOfPlan)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84030);
/**
 * Marks of the rounds whose images are new in a plan. Workers write the mark into each line of the memory, so that an
 * image whose part changes hands is still reported as new.
 */


/** Dates of objects have whole seconds in most stores. */
const SECOND_MS = 1000;
/** A plan of an earlier release has no marks. */
function marksOf({ rounds, id, round }) {
    return rounds ?? [`${id.slice(0, 12)}-r${round}`];
}
/** @throws PersistError when the store refuses */
async function sinceOf({ since }, store, name, signal) {
    if (since !== undefined)
        return since;
    const details = await store.details?.((0,_plan_names_js__WEBPACK_IMPORTED_MODULE_1__/* .planKey */ .vH)(store.prefix, name), signal);
    return Number(details?.lastModified ?? 0);
}
/**
 * Call it when the parts are written.
 * @param list digest of the lists
 * @param before the plan to replace; its marks and its time go on if it is unfinished
 * @param now used for a store without a clock
 */
async function roundOfPlan(place, { list, round }, before, now, signal) {
    const { name } = place;
    const time = place.store.now?.() ??
        Number((await place.store.details?.((0,_plan_names_js__WEBPACK_IMPORTED_MODULE_1__/* .partKey */ .be)(place, 0), signal))?.lastModified ?? now);
    const since = Math.floor(time / SECOND_MS) * SECOND_MS;
    // Two planners of one round make the same mark. A plan that was removed and made again makes another one.
    const seed = before ? marksOf(before.plan)[0] : since;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', `${name}\n${list}\n${seed}`).slice(0, 12);
    const rounds = [`${digest}-r${round}`];
    if (!before?.isUnfinished)
        return { rounds, since };
    const earlier = await sinceOf(before.plan, place.store, name, signal);
    return { rounds: [...rounds, ...marksOf(before.plan)], since: Math.min(since, earlier) };
}


/***/ }),

/***/ 62131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ leftOverSentence),
/* harmony export */   E$: () => (/* binding */ lossFailure),
/* harmony export */   Yg: () => (/* binding */ lostSentence),
/* harmony export */   as: () => (/* binding */ overlookedSentence),
/* harmony export */   dO: () => (/* binding */ makeReport)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _input_documents_image_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30612);
/** Makes the report of a run: its numbers, and whether it counts as failed. Pure. */




/** Notice for a run with images left. */
function leftOverSentence({ left, total }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-left-over', { left, total });
}
/** Notice for a run with images whose objects are missing. */
function lostSentence({ lost, total }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-objects-lost', { lost, total });
}
/** What is to be said where addresses were overlooked. */
function overlookedSentence({ count, places }) {
    const lines = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)('; ', ...places.map(({ file, line }) => (0,_input_documents_image_url_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOf */ .cA)(file, line)));
    const rest = count - places.length;
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('overlooked', {
        count,
        places: rest > 0 ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('and-more', { names: lines, count: rest }) : lines,
    });
}
/** @param problems of the steps after the images, one sentence each; a run with a problem counts as failed */
function makeReport(ledger, failOn, end, problems = []) {
    const counts = ledger.counts();
    const notTried = ledger.skippedFor('cancelled');
    // A signal after the last image did not cancel anything.
    const ending = { ...end, cancelled: end.cancelled && notTried > 0 };
    // A refusal of the store also marks the rest as `cancelled`.
    const left = ledger.skippedFor('deadline', ...(ending.cancelled ? ['cancelled'] : []));
    const undecided = left + ledger.skippedFor('host-paused', 'dry-run');
    let newKeys;
    return {
        ...counts,
        ...ending,
        positions: ledger.positions().length,
        left,
        knownFailures: ledger.skippedFor('dead', 'accepted'),
        bytes: ledger.bytesStored(),
        mirrored: ledger.mirrorCounts.mirrored,
        owed: ledger.mirrorCounts.owed,
        lost: ledger.lost,
        restored: ledger.restored,
        memoryProblem: ledger.memoryProblem && (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(ledger.language, ledger.memoryProblem),
        // Made on demand, since a run may have stored a million.
        get newKeys() {
            newKeys ??= storedKeys(ledger);
            return newKeys;
        },
        results: { [Symbol.iterator]: () => ledger.results() },
        failure: failureOf({ ...counts, undecided, notTried }, failOn, ending, ledger.language, problems),
    };
}
function storedKeys(ledger) {
    const keys = new Set();
    for (const { outcome, key } of ledger.outcomes())
        if (outcome === 'stored')
            keys.add(key);
    return [...keys];
}
function failureOf(counts, failOn, { stopped, cancelled }, language, problems) {
    if (stopped)
        return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(stopped, language);
    if (problems.length > 0)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(' ', ...problems));
    const { total } = counts;
    if (cancelled)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-cancelled', { count: counts.notTried, total }));
    return lossFailure(counts, failOn, language);
}
/** One sentence if the run counts as failed because of lost images. */
function lossFailure(counts, failOn, language) {
    const { total } = counts;
    const lost = counts.failed + counts.refused;
    const failed = (rule, count = lost) => (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-lost-and-failed', { lost: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-lost', { count, total }), rule }));
    if (failOn === 'none')
        return undefined;
    if (failOn === 'all') {
        // Images that rest after an earlier failure are not in the store either, so they do not count as kept.
        const isNothingKept = total > 0 && counts.stored + counts.unchanged + counts.undecided === 0;
        return isNothingKept ? failed('all', total) : undefined;
    }
    if (lost === 0)
        return undefined;
    if (failOn === 'any')
        return failed('any');
    return lost * 100 > failOn.percent * total ? failed(`${failOn.percent}%`) : undefined;
}


/***/ }),

/***/ 11090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ readCopiedSegments),
/* harmony export */   SG: () => (/* binding */ writeCopyMark),
/* harmony export */   uK: () => (/* binding */ uncopiedSegments)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32864);
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3082);
/* harmony import */ var _segments_merge_segments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38657);
/* harmony import */ var _segments_merged_writer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22886);
/* harmony import */ var _segments_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47022);
/* harmony import */ var _segments_segment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82599);
/* harmony import */ var _segments_segment_scan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50905);
/* harmony import */ var _segments_segment_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52373);
/* harmony import */ var _segments_unpack_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82446);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(19064);
/**
 * Knows which segments of the whole memory have their lines in the partitions too. A mark is a segment without lines
 * that names them; the whole memory itself stays unchanged.
 */











/** @throws PersistError on any error of the store */
async function readCopiedSegments(store, signal) {
    const marks = [];
    const paths = new Set();
    let before = '';
    let last = '';
    const prefix = store.prefix + _partitions_js__WEBPACK_IMPORTED_MODULE_10__/* .COPIED_FOLDER */ .q3;
    for await (const { objects } of store.list(prefix, {}, signal))
        for (const { key } of objects) {
            const name = key.slice(prefix.length);
            if (!(0,_segments_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isSegmentName */ .Pb)(name))
                continue;
            const { scan, isWhole } = await (0,_segments_unpack_js__WEBPACK_IMPORTED_MODULE_9__/* .scanSegment */ .D)(store, key, () => new _segments_segment_scan_js__WEBPACK_IMPORTED_MODULE_7__/* .SegmentScan */ .X(() => false), signal);
            if (!isWhole || !scan.replaced)
                continue;
            for (const path of scan.replaced.replaces)
                paths.add(path);
            before = (0,_segments_names_js__WEBPACK_IMPORTED_MODULE_5__/* .lastName */ .UK)([before, scan.replaced.before]);
            marks.push(key);
            last = (0,_segments_names_js__WEBPACK_IMPORTED_MODULE_5__/* .lastName */ .UK)([last, name]);
        }
    const cutoff = last === '' ? '' : new Date((0,_segments_names_js__WEBPACK_IMPORTED_MODULE_5__/* .timeOfName */ .ci)(last) - _segments_merge_segments_js__WEBPACK_IMPORTED_MODULE_3__/* .GRACE_MS */ .g3).toISOString();
    return { marks, paths, before, cutoff };
}
/** Segments of the whole memory that are not copied yet. */
function uncopiedSegments(store, { paths, before }, onOther) {
    const source = (0,_segments_segment_source_js__WEBPACK_IMPORTED_MODULE_8__/* .twoLists */ .Y)(store, _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_FOLDER */ .po, onOther);
    const left = new Set();
    const isOpen = ({ path }) => {
        if (paths.has(path))
            left.add(path);
        return !paths.has(path);
    };
    return {
        folder: _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_FOLDER */ .po,
        left,
        async list(signal) {
            const { merged, segments } = await source.list(signal);
            return {
                merged: merged.filter(isOpen),
                async *segments(since) {
                    for await (const segment of segments((0,_segments_names_js__WEBPACK_IMPORTED_MODULE_5__/* .lastName */ .UK)([since, before])))
                        if (isOpen(segment))
                            yield segment;
                },
            };
        },
    };
}
/**
 * @param startedAt when the segments were listed
 * @param earlier marks that the new one replaces; they are removed, if the credentials allow it
 */
async function writeCopyMark(store, paths, before, startedAt, earlier, signal) {
    const writer = new _segments_merged_writer_js__WEBPACK_IMPORTED_MODULE_4__/* .MergedWriter */ .i({ replaces: paths.filter(isSegmentPath), before }, 64 * 1024);
    try {
        const { body } = await writer.end();
        const key = (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_1__/* .mintKey */ .uY)(store.prefix, `${_partitions_js__WEBPACK_IMPORTED_MODULE_10__/* .COPIED_FOLDER */ .q3}${(0,_segments_names_js__WEBPACK_IMPORTED_MODULE_5__/* .timestamp */ .vE)(startedAt)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.jsonl.gz`);
        await store.put(key, body, _segments_segment_js__WEBPACK_IMPORTED_MODULE_6__/* .PUT_OPTIONS */ .pH, signal);
    }
    finally {
        writer.close();
    }
    try {
        for (const key of earlier)
            await store.remove(key, signal);
    }
    catch {
        // The new mark repeats everything that they say.
    }
}
function isSegmentPath(path) {
    return (0,_segments_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isSegmentName */ .Pb)((0,_segments_names_js__WEBPACK_IMPORTED_MODULE_5__/* .fileNameOf */ .bV)(path));
}


/***/ }),

/***/ 86087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listPartitions),
/* harmony export */   g: () => (/* binding */ readPartitions)
/* harmony export */ });
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3082);
/* harmony import */ var _segments_segment_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12932);
/* harmony import */ var _segments_segment_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74071);
/* harmony import */ var _segments_segment_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52373);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19064);





/** Partitions read at once; each reads several segments at once. */
const READ_AT_ONCE = 8;
/**
 * @param urls this run's images, by their URLs in the memory; undefined for all
 * @returns what each partition lacked
 * @throws PersistError for an error that every request would meet
 */
async function readPartitions(store, sink, urls, clock, signal) {
    const wanted = urls && new Set(Array.from(urls, _partitions_js__WEBPACK_IMPORTED_MODULE_4__/* .partitionOf */ .iQ));
    const found = await listPartitions(store, signal);
    const queue = [...found].filter(([partition]) => wanted?.has(partition) !== false).values();
    const faults = [];
    const work = async () => {
        for (const [partition, segments] of queue) {
            const source = (0,_segments_segment_source_js__WEBPACK_IMPORTED_MODULE_3__/* .oneList */ .t)(store, (0,_partitions_js__WEBPACK_IMPORTED_MODULE_4__/* .partitionFolder */ .li)(partition), segments);
            const reader = new _segments_segment_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .SegmentReader */ .$(store, source, sink, clock, signal);
            await reader.readAll();
            faults.push(reader.faults);
        }
    };
    await Promise.all(Array.from({ length: READ_AT_ONCE }, work));
    return faults;
}
/** @returns segments by the name of their partition */
async function listPartitions(store, signal) {
    const found = new Map();
    const prefix = store.prefix + _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTITIONS_FOLDER */ .L4;
    for await (const { objects } of store.list(prefix, {}, signal))
        for (const object of objects) {
            const partition = /^([0-9a-f]{2})\/(?:merged|segments)\//.exec(object.key.slice(prefix.length))?.[1];
            const segment = partition && (0,_segments_segment_list_js__WEBPACK_IMPORTED_MODULE_1__/* .segmentOf */ .dJ)(object, store.prefix, (0,_partitions_js__WEBPACK_IMPORTED_MODULE_4__/* .partitionFolder */ .li)(partition));
            if (partition && segment)
                found.set(partition, [...(found.get(partition) ?? []), segment]);
        }
    return found;
}


/***/ })

};

export const id = 5782;
export const ids = [5782];
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
/* harmony export */   U1: () => (/* binding */ ReleasedColumn),
/* harmony export */   kE: () => (/* binding */ BitColumn),
/* harmony export */   oq: () => (/* binding */ NumberColumn)
/* harmony export */ });
/** Columns: values by index that cost the garbage collector little or nothing. */
const FIRST_ROOM = 256;
/** Whole numbers by index, 0 by default. Each takes four bytes that the garbage collector never scans. */
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
const WORD_BITS = 5;
const LAST = 2 ** WORD_BITS - 1;
/** Bits by index, 0 by default. */
class BitColumn {
    #words = new NumberColumn();
    has(index) {
        return (this.#words.at(index >>> WORD_BITS) & (1 << (index & LAST))) !== 0;
    }
    set(index) {
        const word = index >>> WORD_BITS;
        this.#words.set(word, (this.#words.at(word) | (1 << (index & LAST))) >>> 0);
    }
}
const CHUNK_BITS = 10;
const CHUNK = 2 ** CHUNK_BITS;
/** Objects by index, in chunks: the memory of a chunk is free again once all its objects are released. */
class ReleasedColumn {
    #chunks = [];
    #length = 0;
    /** Number of items that were added, with the released ones. */
    get length() {
        return this.#length;
    }
    push(item) {
        const at = this.#length++ >> CHUNK_BITS;
        this.#chunks[at] ??= { items: [], held: 0 };
        const chunk = this.#chunks[at];
        chunk.items.push(item);
        chunk.held++;
    }
    /** @returns undefined for an item that is released */
    at(index) {
        return this.#chunks[index >> CHUNK_BITS]?.items[index % CHUNK];
    }
    release(index) {
        const chunk = this.#chunks[index >> CHUNK_BITS];
        if (chunk?.items[index % CHUNK] === undefined)
            return;
        chunk.items[index % CHUNK] = undefined;
        chunk.held--;
        // A chunk that is not full may still grow.
        if (chunk.held === 0 && chunk.items.length === CHUNK)
            this.#chunks[index >> CHUNK_BITS] = undefined;
    }
}


/***/ }),

/***/ 85909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ foldCase),
/* harmony export */   Z4: () => (/* binding */ executedBy),
/* harmony export */   k3: () => (/* binding */ executedByAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91181);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72208);
/** Paths of files that git or GitHub executes, which must not come from a bucket. Pure. */



/**
 * Returns what a file at this path would do to a repository, or undefined. On some systems git takes `.GIT`, `.git.`,
 * `git~1` and names with invisible characters for `.git`; such forms of `.github` count as well.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-coreprotectNTFS
 * @param path with '/'
 */
function executedBy(path) {
    // This runs for every path, and most cannot be such a path.
    if (!/git/i.test(path) && !/[^\0-\x7f]/.test(path))
        return undefined;
    const names = path.split('/').map(normalizedName);
    if (names.includes('.git'))
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('path-runs-git');
    const isWorkflow = names.some((name, at) => name === '.github' && names[at + 1] === 'workflows');
    return isWorkflow ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('path-runs-workflow') : undefined;
}
/**
 * `executedBy` for an absolute path, relative to a folder: a user who starts inside .git does so knowingly.
 * @param start absolute
 */
function executedByAt(path, start) {
    const way = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(start, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(start, path) : path;
    return executedBy(way.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/'));
}
/** Returns one form for all names that a case-insensitive disk takes for the same. */
function foldCase(text) {
    // Upper case first, because 'ſ' becomes 'S' only that way.
    return text.normalize('NFC').toUpperCase().toLowerCase();
}
/** Short names of FAT (8.3). */
const SHORT = [
    [/^git~\d$/, '.git'],
    [/^github~\d$/, '.github'],
    [/^workfl~\d$/, 'workflows'],
];
function normalizedName(segment) {
    const visible = foldCase(segment.replace(/\p{Cf}/gu, ''));
    // On NTFS a colon begins the name of a stream.
    const name = withoutTail(visible.split(':', 1)[0] ?? '');
    return SHORT.find(([pattern]) => pattern.test(name))?.[1] ?? name;
}
/** Windows drops dots and spaces at the end. A loop, because a regular expression takes quadratic time here. */
function withoutTail(name) {
    let end = name.length;
    while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' '))
        end--;
    return name.slice(0, end);
}


/***/ }),

/***/ 94211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ LineSorter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _binary_heap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6075);
/* harmony import */ var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38639);
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
    constructor(portion = PORTION, parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
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
            await Promise.all(files.map(file => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file)));
        }
        yield* mergeSortedFiles(this.#files);
    }
    /** Removes the temporary folder. */
    async close() {
        this.#lines = new Portion(0);
        this.#spare = undefined;
        const folder = await this.#folder;
        if (folder !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
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
        await this.#write(lines).catch((0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .throwNaming */ .hX)(this.#parent));
    }
    async #write(lines) {
        const number = this.#count++;
        this.#folder ??= (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#parent, 'persist-images-'));
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await this.#folder, String(number));
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'w');
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
/** Bytes of a file in memory at once; more for a longer line. */
const SORTED_CHUNK = 64 * 1024;
const NEWLINE = 0x0a;
/** Merges files of sorted lines. Yields all lines in order, in groups. */
async function* mergeSortedFiles(paths) {
    const sources = [];
    try {
        const heap = new _binary_heap_js__WEBPACK_IMPORTED_MODULE_4__/* .BinaryHeap */ .U((a, b) => a.isBefore(b));
        for (const path of paths) {
            const source = new SortedFile(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path));
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


/***/ }),

/***/ 29494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planCommand: () => (/* binding */ planCommand)
});

// EXTERNAL MODULE: ./lib/base/messages/say.js
var say = __webpack_require__(91181);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/files/file-errors.js
var file_errors = __webpack_require__(38639);
// EXTERNAL MODULE: ./lib/base/files/line-sorter.js
var line_sorter = __webpack_require__(94211);
// EXTERNAL MODULE: ./lib/storage/manifest/open-mark.js
var open_mark = __webpack_require__(1049);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry.js
var entries_entry = __webpack_require__(84540);
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
    const feed = (0,copied_segments/* feedUncopied */._n)(store, copied, entry => {
        const waited = sorter.add(`${(0,partitions/* partitionOf */.iQ)(entry.url)} ${entry.url} ${(0,entries_entry/* encodeEntry */.vv)(entry)}`);
        if (waited !== undefined)
            pending = Promise.all([pending, waited]).then(() => { });
    });
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
            // Another planner may have written the same lines.
            const key = (0,names/* mergedKey */.Qr)(store.prefix, source.at, source.nameOf(files++), (0,partitions/* partitionFolder */.li)(partition));
            await store.put(key, body, segment/* PUT_OPTIONS */.pH, signal).catch((0,errors/* ifReason */.wG)('key-collision'));
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
 * @returns the time of the newest segment, milliseconds since the epoch, and a function that returns the end of the
 *   name of a file, with the form of a UUID
 */
function sourceOf(paths, cutoff, clock) {
    const source = [cutoff, ...paths.toSorted()].join('\n');
    const times = paths.map(path => (0,names/* timeOfName */.ci)((0,names/* fileNameOf */.bV)(path))).filter(time => time <= clock.now() + merge_segments/* GRACE_MS */.g3);
    return {
        at: times.reduce((last, time) => Math.max(last, time), 0),
        nameOf: (file) => (0,external_node_crypto_.hash)('sha256', `${file}\n${source}`)
            .slice(0, 32)
            .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    };
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

// EXTERNAL MODULE: ./lib/storage/stores/open.js
var stores_open = __webpack_require__(44370);
// EXTERNAL MODULE: ./lib/jobs/options/open-job.js
var open_job = __webpack_require__(4935);
// EXTERNAL MODULE: ./lib/jobs/persist/mirrors/mirrors-of-run.js + 6 modules
var mirrors_of_run = __webpack_require__(7560);
// EXTERNAL MODULE: ./lib/jobs/plan/abandonment.js
var abandonment = __webpack_require__(967);
// EXTERNAL MODULE: ./lib/jobs/plan/cut-parts.js
var cut_parts = __webpack_require__(96181);
// EXTERNAL MODULE: ./lib/base/messages/duration.js
var duration = __webpack_require__(43736);
// EXTERNAL MODULE: ./lib/base/on-abort.js
var on_abort = __webpack_require__(15663);
// EXTERNAL MODULE: ./lib/jobs/plan/part-queue.js
var part_queue = __webpack_require__(37903);
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
async function fillQueue(queue, plan, free, { environment = {}, watch, clock, signal }) {
    const readProgress = (0,plan_progress/* progressReader */.nL)(plan);
    const parts = await (0,part_queue/* openPartQueue */.LS)(queue, environment, plan.queue, watch.notice);
    const missing = async () => await (0,part_queue/* missingParts */.tL)(parts, plan, (0,part_queue/* openParts */.t8)(plan, await readProgress(signal)));
    const put = async () => {
        await parts.forgetOthers(plan);
        const all = await missing();
        const hasWorkers = all.length > 0 && (await plan.store.head((0,plan_names/* settingsKey */.zs)(plan), signal)) !== undefined;
        const lost = new Set(hasWorkers ? all.filter(number => !free.has(number)) : []);
        const others = all.filter(number => !lost.has(number));
        for (const isAgain of [false, true])
            await (0,part_queue/* putParts */.q_)(parts, plan, others.filter(number => free.has(number) === isAgain), isAgain);
        if (lost.size === 0)
            return;
        await clock.sleep(MOMENT_MS, signal);
        const still = (await missing()).filter(number => lost.has(number));
        if (still.length === 0)
            return;
        // As in `LostParts`: by then no worker can have them any more.
        watch.notice((0,say/* say */.cv)('parts-lost', { count: still.length, time: (0,duration/* formatDuration */.a)(part_queue/* LOCK_MS */.xv) }));
        await clock.sleep(part_queue/* LOCK_MS */.xv, signal);
        const now = await missing();
        await (0,part_queue/* putParts */.q_)(parts, plan, now.filter(number => still.includes(number)), true);
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
    const unwatch = (0,queue_watch/* watchConnection */.qq)(parts, queue_watch/* LOST_MS */.YT, lost.reject);
    try {
        await (0,on_abort/* raceAbort */.Mu)(() => Promise.race([use(), lost.promise]), signal);
    }
    catch (error) {
        throw (0,queue_failure/* queueRefusal */.Sm)(parts.address, error) ?? error;
    }
    finally {
        unwatch();
        await parts.close();
    }
}

// EXTERNAL MODULE: ./lib/jobs/plan/open-marks.js
var open_marks = __webpack_require__(6327);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-fields.js
var plan_fields = __webpack_require__(19201);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-file.js
var plan_file = __webpack_require__(42290);
// EXTERNAL MODULE: ./lib/input/sources/read.js + 11 modules
var read = __webpack_require__(41908);
// EXTERNAL MODULE: ./lib/jobs/options/mirrors.js + 1 modules
var options_mirrors = __webpack_require__(23311);
// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 8 modules
var store_settings = __webpack_require__(55993);
// EXTERNAL MODULE: ./lib/jobs/persist/options/contradictions.js
var contradictions = __webpack_require__(35854);
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
        problems.add([(0,say/* say */.cv)('bytes-and-plan')]);
    const { manifestAt } = options;
    const memory = manifestAt && store
        ? problems.attempt(() => (0,contradictions/* manifestStore */.HD)(manifestAt, environment.cwd, store.settings))
        : undefined;
    const { mirrors, notices: mirrorNotices } = (0,options_mirrors/* checkMirrors */.$)({
        lines: options.mirrors ?? [],
        first: store?.settings,
        mayWrite: true,
        options,
        environment,
        info,
        problems,
    });
    problems.refuse();
    const { settings, notices } = store;
    return {
        ...options,
        name: options.plan,
        sources,
        store: settings,
        manifestStore: memory,
        mirrors,
        notices: [...notices, ...mirrorNotices],
    };
}

// EXTERNAL MODULE: ./lib/jobs/plan/sort-lists.js
var sort_lists = __webpack_require__(66312);
// EXTERNAL MODULE: ./lib/jobs/plan/write-plan.js
var write_plan = __webpack_require__(56589);
;// CONCATENATED MODULE: ./lib/jobs/plan/plan.js
/**
 * Cuts lists of any size into parts for any number of machines. Reads the lists once, sorts them by host in bounded
 * memory, then writes the parts and, last, `plan.json` below the destination. Sends no request to an origin.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */























/** Bytes that all tasks of an array read from which on they are reported. */
const MIN_READS = 100_000_000;
/** Copies to mirrors at once. */
const COPIES_AT_ONCE = 16;
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
    const { context, settings } = await (0,open_job/* openJob */.Iv)(plan_fields/* PLAN_FIELDS */._z, options, surroundings, makePlanSettings);
    const { watch, signal } = context;
    const store = await (0,stores_open/* openStore */.C)(settings.store, watch.notice);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'persist-images-plan-')).catch((0,file_errors/* throwNaming */.hX)((0,external_node_os_.tmpdir)()));
    const sorter = new line_sorter/* LineSorter */.g();
    try {
        return await runPlan(settings, store, sorter, folder, context);
    }
    catch (error) {
        throw signal.aborted ? new errors/* PersistError */.vc('plan', 'cancelled', (0,say/* say */.cv)('plan-cancelled')) : error;
    }
    finally {
        await Promise.all([sorter.close(), store.close(), (0,promises_.rm)(folder, { recursive: true, force: true })]);
    }
}
async function runPlan(settings, store, sorter, folder, context) {
    const { signal, clock } = context;
    const { name, replace, manifestStore, queue, baseUrl } = settings;
    const { idField } = settings.sources;
    const keepMark = (0,open_marks/* openMarkKeeper */.Mw)(store, manifestStore, name, clock);
    const current = await (0,plan_file/* readPlan */.m3)(store, name, signal);
    const progress = current && (await (0,plan_progress/* progressReader */.nL)(current)(signal));
    const open = progress ? (0,plan_progress/* openCount */.eQ)(current, progress) : 0;
    if (current?.version === 1 && open > 0 && !replace)
        throw new errors/* SettingsError */.GN([(0,say/* say */.cv)('plan-open-old', { plan: name })]);
    await payMirrors(settings, store, context);
    const lists = await (0,sort_lists/* sortLists */.md)(settings, sorter, context);
    const urlOf = (image) => (0,sort_lists/* jobOf */.Zw)(image, baseUrl, idField)?.url;
    const lines = idField ? (0,sort_lists/* withoutIdConflicts */.Nm)(sorter.sorted(), urlOf) : sorter.sorted();
    const isSame = current?.version === 2 && current.list === lists.digest;
    const isUnfinished = open + (progress?.abandoned.size ?? 0) > 0;
    const report = (plan, isNew, reopened) => ({
        plan: name,
        round: plan.round,
        images: plan.images,
        parts: plan.parts.length,
        queue: queue && plan.queue,
        isNew,
        reopened,
    });
    if (progress && isSame && !replace && isUnfinished) {
        const cut = () => (0,cut_parts/* cutParts */.Hg)(lines, current.partImages, folder);
        const reopened = await (0,abandonment/* mendParts */.lQ)(current, progress, cut, signal);
        await keepMark(signal);
        if (queue)
            await fillQueue(queue, current, new Set(progress.abandoned.keys()), context);
        return report(current, false, reopened);
    }
    if (current && open > 0 && !replace)
        throw new errors/* SettingsError */.GN([(0,say/* say */.cv)('plan-open', { plan: name, open, parts: current.parts.length })]);
    const parts = await (0,cut_parts/* cutParts */.Hg)(lines, settings.partImages, folder);
    await copyMemory(settings, store, parts, context);
    const previous = isSame ? (open === 0 ? current.id : current.previous) : undefined;
    const made = { settings, store, lists, parts, current, previous, isUnfinished, now: clock.now() };
    const plan = await (0,write_plan/* writePlan */.pD)(made, signal);
    if (!plan)
        throw new errors/* SettingsError */.GN([(0,say/* say */.cv)('plan-meanwhile', { plan: name })]);
    if (parts.length > 0)
        await keepMark(signal);
    if (queue)
        await fillQueue(queue, plan, new Set(), context);
    if (current)
        await (0,write_plan/* removeEarlier */.Hm)(plan, signal);
    if (queue && current?.version === 1)
        await emptyQueue(queue, current, context);
    return report(plan, true, 0);
}
/**
 * Copies to mirrors what workers and earlier runs owe them.
 * @throws SettingsError if a name belongs to another destination
 */
async function payMirrors({ mirrors, manifestStore }, store, { watch, clock, signal }) {
    if (mirrors.length === 0)
        return;
    const pay = async (memory) => {
        const opened = await (0,mirrors_of_run.openRunMirrors)(mirrors, {
            store,
            memory,
            clock,
            stopping: signal,
            notice: watch.notice,
            startedAt: clock.now(),
            concurrency: COPIES_AT_ONCE,
            room: mirrors_of_run.MIRROR_BYTES,
            mayPay: true,
            optionsFor: entry => ({ ...(0,mirrors_of_run.copyHeaders)(entry), mode: 'keep-existing' }),
        });
        await opened.close();
        for (const sentence of opened.warnings())
            watch.notice(sentence);
    };
    await (0,open_marks/* inMemory */.ZK)(store, manifestStore, pay, watch.notice);
}
/** Copies the memory of runs outside plans into the partitions, where workers find it. */
async function copyMemory({ manifestStore, name, queue }, store, parts, { watch, clock, signal }) {
    const others = new open_mark/* OpenPlans */.j(clock.now(), name);
    const sorter = new line_sorter/* LineSorter */.g();
    const copy = async (memory) => {
        await copyToPartitions(memory, sorter, clock, watch.notice, signal, others.see);
        const reads = queue ? undefined : await readsOfTasks(parts, memory, signal);
        if (reads)
            watch.notice(reads);
    };
    await (0,open_marks/* inMemory */.ZK)(store, manifestStore, copy, watch.notice).finally(() => sorter.close());
    if (others.sentence)
        watch.notice(others.sentence);
}
/** Without a queue each part may be a task of its own, which reads the whole partition of its part. */
async function readsOfTasks(parts, memory, signal) {
    const segments = await (0,partitions/* listPartitions */.AU)(memory, signal);
    const sizes = new Map([...segments].map(([partition, all]) => [partition, all.reduce((sum, { size }) => sum + size, 0)]));
    const bytes = parts.reduce((sum, { partition }) => sum + (sizes.get(partition) ?? 0), 0);
    if (bytes < MIN_READS || parts.length < 2)
        return undefined;
    return (0,say/* say */.cv)('plan-tasks-read', { parts: parts.length, gigabytes: (bytes / 1e9).toFixed(1) });
}

// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(13100);
// EXTERNAL MODULE: ./lib/cli/list-words.js
var list_words = __webpack_require__(20912);
// EXTERNAL MODULE: ./lib/cli/progress.js
var progress = __webpack_require__(79095);
// EXTERNAL MODULE: ./lib/cli/run-command.js
var run_command = __webpack_require__(67755);
;// CONCATENATED MODULE: ./lib/cli/plan.js
/** `persist-images plan`. */







async function planCommand(context) {
    const { command, options, terminal } = context;
    const { lists, piped, typed } = (0,list_words/* listsIn */.vX)(command, options);
    const ended = (0,run_command/* runCommand */.d)(context, {
        options: { ...options, ...lists },
        watch: progress/* planWatcher */.Ue,
        run: (surroundings, asked) => planWith({ ...surroundings, ...piped, ...typed }, asked),
        end: ({ plan, images, parts, isNew, round, reopened, queue }) => {
            const made = (0,say/* say */.cv)(isNew ? 'cli-plan-made' : 'cli-plan-known', { plan, images, parts });
            terminal.say((0,sentence/* listed */.KE)(made, ...(parts > 0 ? [(0,say/* say */.cv)('cli-plan-last', { last: parts - 1 })] : []), ...(round > 1 ? [(0,say/* say */.cv)('cli-plan-round', { round })] : [])));
            if (reopened > 0)
                terminal.say((0,say/* say */.cv)('parts-reopened', { count: reopened }));
            if (queue !== undefined)
                terminal.say((0,say/* say */.cv)('cli-plan-queue', { queue }));
            return exit/* EXIT */.dc.fine;
        },
    });
    return await (piped.pipe ? ended.finally(list_words/* closeStandardInput */.Y) : ended);
}


/***/ }),

/***/ 96181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ cutParts),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   gu: () => (/* binding */ hostLines)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38639);
/* harmony import */ var _input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23276);
/* harmony import */ var _storage_manifest_partitions_partitions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19064);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42290);
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
/**
 * Makes lines that sort by partition, host and image.
 * @returns a function whose `job` is undefined for a refused position, which has no host
 */
function hostLines() {
    const known = new Map();
    const digestOf = (url) => {
        const end = url.startsWith('data:') ? -1 : url.indexOf('/', url.indexOf('://') + 3);
        if (end < 0)
            return (0,_storage_manifest_partitions_partitions_js__WEBPACK_IMPORTED_MODULE_4__/* .hostDigest */ .$u)(url).slice(0, DIGITS);
        const host = url.slice(0, end);
        let digest = known.get(host);
        if (digest === undefined) {
            digest = (0,_storage_manifest_partitions_partitions_js__WEBPACK_IMPORTED_MODULE_4__/* .hostDigest */ .$u)(url).slice(0, DIGITS);
            if (known.size >= MAX_KNOWN)
                known.clear();
            known.set(host, digest);
        }
        return digest;
    };
    return (position, job, encoded) => {
        const url = job ? (0,_input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_3__/* .memoryUrlOf */ .CN)(job) : '';
        return `${digestOf(url)} ${url} ${position} ${encoded}`;
    };
}
/** Share of all images from which on a chain goes before all other parts. */
const LONG_SHARE = 1 / 5;
/**
 * @param lines sorted lines of `hostLines`
 * @param most images of a part
 * @param folder receives the files of the parts
 * @returns the parts that take longest first; within a chain each part comes after its predecessor
 */
async function cutParts(lines, most, folder) {
    const drafts = [];
    /** Small hosts, each whole, that share the next part. */
    let shared = new Collected();
    /** Lines of the current host that are in no part yet. */
    let host = new Collected();
    /** The last part of the current host, once the host has filled a part. */
    let chain;
    const write = async (part, after) => {
        const draft = await writePart(part, after, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, String(drafts.length)));
        drafts.push(draft);
        return draft;
    };
    const endHost = async () => {
        if (chain)
            await write(host, chain);
        else if (shared.hasRoomFor(host, most))
            shared.take(host);
        else {
            await write(shared);
            shared = host;
        }
        chain = undefined;
        host = new Collected();
    };
    for await (const some of lines)
        for (const line of some) {
            if (!host.isOf(line))
                await endHost();
            else if (host.isFull(most)) {
                chain = await write(host, chain);
                host = new Collected();
            }
            host.add(line);
        }
    if (host.lines.length > 0)
        await endHost();
    if (shared.lines.length > 0)
        await write(shared);
    return numbered(drafts);
}
async function writePart({ lines, longest }, after, file) {
    const partition = (0,_storage_manifest_partitions_partitions_js__WEBPACK_IMPORTED_MODULE_4__/* .partitionIn */ .g8)(lines[0] ?? '');
    const sorted = lines.map(fieldsOf).sort((a, b) => a.position - b.position);
    const positions = (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_5__/* .positionsDigest */ .Ft)(sorted.map(({ position }) => position));
    const content = sorted.map(({ text }) => `${text}\n`).join('');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, content).catch((0,_base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .throwNaming */ .hX)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file))));
    // Every earlier part of the chain delays these lines.
    for (let earlier = after; earlier; earlier = earlier.after)
        earlier.longest += lines.length;
    return { partition, images: lines.length, positions, longest, after, file };
}
/** Lines that go into one part. */
class Collected {
    lines = [];
    longest = 0;
    #characters = 0;
    isOf(line) {
        const [first] = this.lines;
        return first === undefined || line.startsWith(first.slice(0, DIGITS));
    }
    isFull(most) {
        return this.lines.length >= most || this.#characters >= MAX_CHARACTERS;
    }
    /** Whether all lines may be in one part, which has one partition. */
    hasRoomFor(host, most) {
        const [[own], [other]] = [this.lines, host.lines];
        if (own === undefined || other === undefined)
            return true;
        if ((0,_storage_manifest_partitions_partitions_js__WEBPACK_IMPORTED_MODULE_4__/* .partitionIn */ .g8)(own) !== (0,_storage_manifest_partitions_partitions_js__WEBPACK_IMPORTED_MODULE_4__/* .partitionIn */ .g8)(other))
            return false;
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
/** Reads a line of `hostLines`. Its first three fields hold no space. */
function fieldsOf(line) {
    const urlEnd = line.indexOf(' ', DIGITS + 1);
    const end = line.indexOf(' ', urlEnd + 1);
    return {
        memoryUrl: line.slice(DIGITS + 1, urlEnd),
        position: Number(line.slice(urlEnd, end)),
        text: line.slice(end + 1),
    };
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


/***/ }),

/***/ 45331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ watchRefusals),
/* harmony export */   YT: () => (/* binding */ LOST_MS),
/* harmony export */   kv: () => (/* binding */ REFUSED_MS),
/* harmony export */   qq: () => (/* binding */ watchConnection)
/* harmony export */ });
/* harmony import */ var _base_messages_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43736);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91181);
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
        timer ??= setTimeout(() => fail((0,_queue_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .queueUnreachable */ .Mg)(address, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('queue-gone', { time: (0,_base_messages_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(lostMs) }))), lostMs);
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
/** Delay before the next request to a queue that refused to hand out a part. */
const REFUSED_MS = 5000;
/**
 * Calls `fail` when a queue keeps refusing for `lostMs`: until then, a user may repair a full queue or a replica.
 * @returns a function that takes each error and returns whether the queue refused
 */
function watchRefusals({ address }, lostMs, fail) {
    let since = 0;
    let last = Number.NEGATIVE_INFINITY;
    return thrown => {
        const refusal = (0,_queue_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .queueRefusal */ .Sm)(address, thrown);
        // A client that had ended connects again. How long that lasts is judged by the connection itself.
        if (!refusal)
            return thrown instanceof Error && /^Connection is closed/.test(thrown.message);
        const now = performance.now();
        if (now - last > 3 * REFUSED_MS)
            since = now;
        last = now;
        if (refusal.reason === 'store-denied' || now - since >= lostMs)
            fail(refusal);
        return true;
    };
}


/***/ }),

/***/ 66312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nm: () => (/* binding */ withoutIdConflicts),
/* harmony export */   Sz: () => (/* binding */ plannedLists),
/* harmony export */   Zw: () => (/* binding */ jobOf),
/* harmony export */   md: () => (/* binding */ sortLists)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91181);
/* harmony import */ var _input_documents_address_net_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31223);
/* harmony import */ var _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81635);
/* harmony import */ var _input_positions_job_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38594);
/* harmony import */ var _input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23276);
/* harmony import */ var _input_sources_id_conflict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93719);
/* harmony import */ var _input_sources_read_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41908);
/* harmony import */ var _origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31012);
/* harmony import */ var _output_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62131);
/* harmony import */ var _cut_parts_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(96181);
/* harmony import */ var _part_lines_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3299);
/** Reads the lists once in bounded memory: a line for each position that sorts by host, and a digest of all. */













/** Positions between two reports of progress. */
const REPORT_EVERY = 1000;
/** Characters to hash at once. Much longer strings stay in memory until the whole heap is collected. */
const HASHED = 8 * 1024;
/** @throws SettingsError for a list that cannot be read; the signal's reason */
async function sortLists(settings, sorter, { watch, signal }) {
    const { baseUrl, sources } = settings;
    const { urlsFile: _, select: __, ...how } = plannedLists(settings);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${JSON.stringify(how)}\n`);
    const lineOf = (0,_cut_parts_js__WEBPACK_IMPORTED_MODULE_11__/* .hostLines */ .gu)();
    let count = 0;
    let text = '';
    const net = new _input_documents_address_net_js__WEBPACK_IMPORTED_MODULE_3__/* .AddressNet */ .s((0,_origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_9__/* .endingsOf */ .iv)(_origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_9__/* .DEFAULT_TYPES */ .Kg));
    for await (const images of (0,_input_sources_read_js__WEBPACK_IMPORTED_MODULE_8__/* .readSources */ .t)({ ...sources, net, notice: watch.notice }))
        for (const image of images) {
            if (image.body)
                throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('bytes-and-plan')], 'sources');
            const job = jobOf(image, baseUrl, sources.idField);
            const encoded = (0,_part_lines_js__WEBPACK_IMPORTED_MODULE_12__/* .encodeImage */ .a2)(count, image, job === undefined);
            text += `${identityOf(image)}\n`;
            const written = sorter.add(lineOf(count, job, encoded));
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
        watch.info((0,_output_report_js__WEBPACK_IMPORTED_MODULE_10__/* .overlookedSentence */ .as)(net.found));
    return { images: count, digest: digest.update(text).digest('hex') };
}
/** What makes two lists the same. Where a list lies is no part of it. */
function identityOf({ url, key, referer, id, expiresAt, again, fields, problem }) {
    return (0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_4__/* .recordJson */ .ki)([url, key, referer, id, expiresAt, again, fields, problem !== undefined]);
}
/** The job of an image by the rules of a run; undefined for an image that a run would refuse. */
function jobOf(image, baseUrl, idField) {
    try {
        // Ignored parameters do not change the host.
        return (0,_input_positions_job_url_js__WEBPACK_IMPORTED_MODULE_5__/* .jobUrlOf */ .k)(image, { ignoredParametersOf: () => [], baseUrl, idField: (0,_input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_6__/* .idFieldText */ .TE)(idField) });
    }
    catch {
        return undefined;
    }
}
/** Records of one id to compare at most: a list may give one id to all its records. */
const MAX_COMPARED = 16;
/**
 * Finds ids that two different images share. Passes the sorted lines through: lines of one id are adjacent.
 * @param urlOf the canonical URL of a record
 * @throws SettingsError after the last line, with the records that share an id but not the image
 */
async function* withoutIdConflicts(lines, urlOf) {
    const conflicts = new _input_sources_id_conflict_js__WEBPACK_IMPORTED_MODULE_7__/* .IdConflicts */ .L2();
    let name = '';
    let records = [];
    for await (const some of lines) {
        for (const line of some) {
            const { memoryUrl, text } = (0,_cut_parts_js__WEBPACK_IMPORTED_MODULE_11__/* .fieldsOf */ .Pf)(line);
            const record = memoryUrl.includes('/#') ? (0,_part_lines_js__WEBPACK_IMPORTED_MODULE_12__/* .decodeImage */ .UD)(text) : undefined;
            const url = record && urlOf(record.image);
            if (!record || url === undefined)
                continue;
            if (memoryUrl !== name)
                records = [];
            name = memoryUrl;
            for (const first of records) {
                const files = (0,_input_sources_id_conflict_js__WEBPACK_IMPORTED_MODULE_7__/* .conflictOf */ .Sx)(first.url, url);
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
    return (0,_input_sources_id_conflict_js__WEBPACK_IMPORTED_MODULE_7__/* .recordText */ .Pe)(image.place, position);
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
        ...(idField && { idField: (0,_input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_6__/* .idFieldText */ .TE)(idField) }),
        ...(expiresField && { expiresField }),
    };
}


/***/ }),

/***/ 56589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ removeEarlier),
/* harmony export */   XL: () => (/* binding */ foldersIn),
/* harmony export */   ck: () => (/* binding */ removeBelow),
/* harmony export */   pD: () => (/* binding */ writePlan)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32864);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42290);
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84030);
/* harmony import */ var _sort_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66312);
/* harmony import */ var _stored_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15243);
/** Writes the parts of a plan, then `plan.json`, which makes the parts count. Removes what it replaces. */







/** Dates of objects have whole seconds in most stores. */
const SECOND_MS = 1000;
/**
 * @returns undefined if another process has made another plan of this name meanwhile
 * @throws PersistError when the store refuses
 */
async function writePlan(made, signal) {
    const { settings, store, lists, parts, current, previous } = made;
    const { name } = settings;
    // Parts that an interrupted planning cut in another way lie in another folder.
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', [lists.digest, ...parts.map(({ positions }) => positions)].join('\n'));
    const placeOf = (round) => ({ store, name, id: (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .roundId */ .wA)(digest, round) });
    let round = (current?.round ?? 0) + 1;
    // An interrupted removal may have left results of the same lists: they would count.
    while (await hasResults(placeOf(round), signal))
        round++;
    const place = placeOf(round);
    await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_6__/* .eachOf */ .pQ)(parts.entries(), async ([number, { file }]) => {
        // Another process that plans the same lists writes the same images, perhaps with other places.
        await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_6__/* .createText */ .GZ)(store, (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .partKey */ .be)(place, number), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'), signal);
    });
    if (current && current.id === previous)
        await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_6__/* .createText */ .GZ)(store, (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .roundPlanKey */ .BT)(current), textOf(current), signal);
    const plan = {
        version: 2,
        id: place.id,
        round,
        ...(previous !== undefined && { previous }),
        ...(await marksOfRound(place, made, round, signal)),
        queue: (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .queueName */ .nM)(name, settings.store),
        list: lists.digest,
        images: lists.images,
        partImages: settings.partImages,
        lists: (0,_sort_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .plannedLists */ .Sz)(settings),
        parts: parts.map(({ file: _, ...part }) => part),
        store,
        name,
    };
    const key = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planKey */ .vH)(store.prefix, name);
    // Reading and sorting the lists may have taken hours.
    let theirs = await (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlan */ .m3)(store, name, signal);
    if (current && theirs?.id === current.id) {
        await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceText */ .ee)(store, key, textOf(plan), signal);
        return plan;
    }
    if (!theirs && (await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_6__/* .createText */ .GZ)(store, key, textOf(plan), signal)))
        return plan;
    theirs ??= await (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlan */ .m3)(store, name, signal);
    return theirs?.list === plan.list ? theirs : undefined;
}
async function hasResults(place, signal) {
    for await (const { objects } of place.store.list((0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .resultsFolder */ .zv)(place), { pageSize: 1 }, signal))
        if (objects.length > 0)
            return true;
    return false;
}
function textOf({ store: _, name: __, ...file }) {
    return `${JSON.stringify(file)}\n`;
}
/**
 * Workers write the mark of the round into each line of the memory, so that an image whose part changes hands is still
 * reported as new. The marks and the time of an unfinished plan go on.
 */
async function marksOfRound(place, { lists, current, isUnfinished, now }, round, signal) {
    const { store, name } = place;
    const time = store.now?.() ?? Number((await store.details?.((0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .partKey */ .be)(place, 0), signal))?.lastModified ?? now);
    const since = Math.floor(time / SECOND_MS) * SECOND_MS;
    // Two planners of one round make the same mark. A plan that was removed and made again makes another one.
    const seed = current ? (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_3__/* .marksOf */ .Ok)(current)[0] : since;
    const rounds = [`${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', `${name}\n${lists.digest}\n${seed}`).slice(0, 12)}-r${round}`];
    if (!current || !isUnfinished)
        return { rounds, since };
    const earlier = await (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_3__/* .sinceOf */ .ek)(current, signal);
    return { rounds: [...rounds, ...(0,_plan_file_js__WEBPACK_IMPORTED_MODULE_3__/* .marksOf */ .Ok)(current)], since: Math.min(since, earlier) };
}
/**
 * Removes every folder of earlier plannings but the last round's. Results that a worker of a replaced plan wrote after
 * its folder was removed go as well. Without permission to delete they stay, and are never read.
 */
async function removeEarlier(plan, signal) {
    const { store, name, id, round, previous } = plan;
    const parent = `${(0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .plansFolder */ .T0)(store.prefix)}${name}/`;
    try {
        for (const folder of await foldersIn(store, parent, signal)) {
            const at = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .roundOfId */ .jO)(folder);
            // A folder of this round or a later one may be another planner's, which is about to be the plan.
            if (at === undefined || at >= round || folder === id || folder === previous)
                continue;
            await removeBelow(store, `${parent}${folder}/`, signal);
        }
    }
    catch {
        // The leftovers do no harm, whatever the reason.
    }
}
/** Names of the folders in a folder. Costs one request. */
async function foldersIn(store, folder, signal) {
    const found = [];
    for await (const { prefixes } of store.list(folder, { delimiter: '/' }, signal))
        for (const prefix of prefixes)
            found.push(prefix.slice(folder.length, -1));
    return found;
}
/** @throws PersistError when the store refuses */
async function removeBelow(store, folder, signal) {
    for await (const { objects } of store.list(folder, {}, signal))
        await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_6__/* .eachOf */ .pQ)(objects.values(), async ({ key }) => {
            await store.remove((0,_storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_2__/* .mintKey */ .uY)(store.prefix, key.slice(store.prefix.length)), signal);
        });
}


/***/ }),

/***/ 36685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ placeProblems),
/* harmony export */   y: () => (/* binding */ ReportFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85909);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72208);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91181);
/** The files of a report: where they may lie, and how they are written. If one cannot be written, the others are still made. */






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
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#directory, name);
        try {
            // The disk may have been too full to make the folder before.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
            return await write();
        }
        catch (error) {
            const cause = systemError(error);
            if (cause === undefined)
                throw error;
            // A later step would take half a list for a whole one, and the outputs may need its space.
            await removeFile(path);
            this.problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)('file-unwritable', { setting, name: JSON.stringify(name), cause: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause) }));
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
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile())
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
    }
    catch {
        // The file is missing or its folder read-only; the reported sentence names the file.
    }
}
/**
 * A checkout may hold links made by others. No file may lie where it would be executed, nor leave the workspace through
 * a link.
 * @param files by the names of their settings
 * @returns the problems, one sentence each
 */
async function placeProblems(files, { cwd, workspace }) {
    const problems = [];
    for (const [setting, name] of Object.entries(files)) {
        if (name === undefined)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name);
        const real = await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveExisting */ ._j)(path);
        const shown = { setting, name: JSON.stringify(name) };
        const flaw = (0,_base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .executedByAt */ .k3)(path, cwd) ?? (0,_base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .executedByAt */ .k3)(real, await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveExisting */ ._j)(cwd));
        if (flaw)
            problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)('file-runs', { ...shown, flaw }));
        else if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(name) && workspace && (await isLedOut(path, real, workspace)))
            problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)('file-link', shown));
    }
    return problems;
}
async function isLedOut(path, real, workspace) {
    const boundary = await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .openWorkspace */ .OH)(workspace);
    return (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .isNamedInside */ .iT)(boundary, path) && !boundary.real.some(folder => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .contains */ .gR)(folder, real));
}


/***/ }),

/***/ 11090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ readCopiedSegments),
/* harmony export */   SG: () => (/* binding */ writeCopyMark),
/* harmony export */   _n: () => (/* binding */ feedUncopied),
/* harmony export */   uK: () => (/* binding */ uncopiedSegments),
/* harmony export */   zT: () => (/* binding */ readUncopiedLines)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91181);
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32864);
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3082);
/* harmony import */ var _entries_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84540);
/* harmony import */ var _entries_entry_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63302);
/* harmony import */ var _segments_merge_segments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38657);
/* harmony import */ var _segments_merged_writer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22886);
/* harmony import */ var _segments_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47022);
/* harmony import */ var _segments_reading_problem_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14796);
/* harmony import */ var _segments_segment_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(82599);
/* harmony import */ var _segments_segment_list_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(12932);
/* harmony import */ var _segments_segment_reader_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(74071);
/* harmony import */ var _segments_segment_scan_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(50905);
/* harmony import */ var _segments_unpack_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(92938);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(19064);
/**
 * Knows which segments of the whole memory have their lines in the partitions too. A mark is a segment without lines
 * that names them; the whole memory itself stays unchanged.
 */

















/** As many lines take about 50 MB. The next plan copies them, so that they need not be held. */
const MAX_HELD = 100_000;
/** How often marks are listed, because another planner replaced one before it was read. */
const LISTINGS = 3;
/** @throws PersistError on any error of the store */
async function readCopiedSegments(store, signal) {
    for (let listing = 1;; listing++)
        try {
            return await readMarks(store, signal);
        }
        catch (error) {
            if (listing === LISTINGS || !(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hasReason */ .D0)(error, 'http-404'))
                throw error;
        }
}
async function readMarks(store, signal) {
    const marks = [];
    const paths = new Set();
    let before = '';
    let last = '';
    const prefix = store.prefix + _partitions_js__WEBPACK_IMPORTED_MODULE_16__/* .COPIED_FOLDER */ .q3;
    for await (const { objects } of store.list(prefix, {}, signal))
        for (const { key } of objects) {
            const name = key.slice(prefix.length);
            if (!(0,_segments_names_js__WEBPACK_IMPORTED_MODULE_9__/* .isSegmentName */ .Pb)(name))
                continue;
            const { scan, isWhole } = await (0,_segments_unpack_js__WEBPACK_IMPORTED_MODULE_15__/* .scanSegment */ .D)(store, key, () => new _segments_segment_scan_js__WEBPACK_IMPORTED_MODULE_14__/* .SegmentScan */ .X(() => false), signal);
            if (!isWhole || !scan.replaced)
                continue;
            for (const path of scan.replaced.replaces)
                paths.add(path);
            before = (0,_segments_names_js__WEBPACK_IMPORTED_MODULE_9__/* .lastName */ .UK)([before, scan.replaced.before]);
            marks.push(key);
            last = (0,_segments_names_js__WEBPACK_IMPORTED_MODULE_9__/* .lastName */ .UK)([last, name]);
        }
    const cutoff = last === '' ? '' : new Date((0,_segments_names_js__WEBPACK_IMPORTED_MODULE_9__/* .timeOfName */ .ci)(last) - _segments_merge_segments_js__WEBPACK_IMPORTED_MODULE_7__/* .GRACE_MS */ .g3).toISOString();
    return { marks, paths, before, cutoff };
}
/** Segments of the whole memory that are not copied yet. */
function uncopiedSegments(store, { paths, before }, onOther) {
    const source = (0,_segments_segment_list_js__WEBPACK_IMPORTED_MODULE_12__/* .twoLists */ .Y_)(store, _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_FOLDER */ .po, onOther);
    const left = new Set();
    const isOpen = ({ path }) => {
        if (paths.has(path))
            left.add(path);
        return !paths.has(path);
    };
    return {
        folder: _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_FOLDER */ .po,
        left,
        async list(signal) {
            const { merged, segments } = await source.list(signal);
            return {
                merged: merged.filter(isOpen),
                async *segments(since) {
                    for await (const segment of segments((0,_segments_names_js__WEBPACK_IMPORTED_MODULE_9__/* .lastName */ .UK)([since, before])))
                        if (isOpen(segment))
                            yield segment;
                },
            };
        },
    };
}
/** Decodes lines, and takes each that is in no partition yet. */
function feedUncopied({ prefix }, { cutoff }, take) {
    return (bytes, start, end) => {
        const entry = (0,_entries_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeEntry */ .LP)((0,_entries_entry_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .parseObject */ .l)(bytes, start, end), prefix);
        if (entry && entry.at >= cutoff)
            take(entry);
        return entry !== undefined;
    };
}
/**
 * Reads the lines that runs outside of the plan have written since it was made. A worker reads them once, and keeps
 * them for all its parts.
 * @param onOther receives each object of the listing that is not a segment
 * @returns a function that gives the lines of a URL that are in no partition yet
 * @throws PersistError if the store cannot be reached, or refuses
 */
async function readUncopiedLines(store, clock, notice, signal, onOther) {
    const copied = await readCopiedSegments(store, signal);
    const held = new Map();
    let count = 0;
    const feed = feedUncopied(store, copied, entry => {
        if (count++ >= MAX_HELD)
            return;
        const others = held.get(entry.url);
        if (others)
            others.push(entry);
        else
            held.set(entry.url, [entry]);
    });
    const reader = new _segments_segment_reader_js__WEBPACK_IMPORTED_MODULE_13__/* .SegmentReader */ .$(store, uncopiedSegments(store, copied, onOther), { feed }, clock, signal);
    await reader.readAll();
    const problem = (0,_segments_reading_problem_js__WEBPACK_IMPORTED_MODULE_10__/* .readingProblem */ .Y)([reader.faults]);
    if (problem)
        notice(problem);
    if (count > MAX_HELD)
        notice((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('unfolded-many', { count }));
    return url => held.get(url) ?? [];
}
/**
 * @param startedAt when the segments were listed
 * @param earlier marks that the new one replaces; they are removed, if the credentials allow it
 */
async function writeCopyMark(store, paths, before, startedAt, earlier, signal) {
    const writer = new _segments_merged_writer_js__WEBPACK_IMPORTED_MODULE_8__/* .MergedWriter */ .i({ replaces: paths.filter(path => (0,_segments_names_js__WEBPACK_IMPORTED_MODULE_9__/* .isSegmentName */ .Pb)((0,_segments_names_js__WEBPACK_IMPORTED_MODULE_9__/* .fileNameOf */ .bV)(path))), before }, 64 * 1024);
    try {
        const { body } = await writer.end();
        const key = (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_3__/* .mintKey */ .uY)(store.prefix, `${_partitions_js__WEBPACK_IMPORTED_MODULE_16__/* .COPIED_FOLDER */ .q3}${(0,_segments_names_js__WEBPACK_IMPORTED_MODULE_9__/* .timestamp */ .vE)(startedAt)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.jsonl.gz`);
        await store.put(key, body, _segments_segment_js__WEBPACK_IMPORTED_MODULE_11__/* .PUT_OPTIONS */ .pH, signal);
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


/***/ })

};

export const id = 4428;
export const ids = [4428];
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

/***/ 85909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ foldCase),
/* harmony export */   Z4: () => (/* binding */ executedBy),
/* harmony export */   k3: () => (/* binding */ executedByAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
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
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('path-runs-git');
    const isWorkflow = names.some((name, at) => name === '.github' && names[at + 1] === 'workflows');
    return isWorkflow ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('path-runs-workflow') : undefined;
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
/** Names the temporary folder in errors of a full disk: a user may not know that one is in use. */




/** @throws the error, with the folder and what to do where the disk is full */
function throwNaming(folder) {
    return error => {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error);
        if (code === undefined || !_file_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FULL_CODES */ .rN.has(code))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('options', 'machine-fault', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('temporary-full', { folder: (0,_messages_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(folder), code }), {
            code,
            advice: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('temporary-full-fix'),
        });
    };
}


/***/ }),

/***/ 9413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ replaceableAt),
/* harmony export */   V3: () => (/* binding */ removeIfEmpty),
/* harmony export */   f8: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79851);
/** Lets a program write a file under another name and renames it, so that a reader never sees a part of it. */


/**
 * Makes a file or a folder whole. A device or a pipe is written directly.
 * @param path absolute
 * @param write gets the name to write to
 * @returns what `write` returns
 */
async function writeWhole(path, write) {
    const target = await replaceableAt(path);
    if (!target.isReplaceable)
        return await write(target.path);
    const temporary = (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_1__/* .temporaryFor */ .vM)(target.path);
    try {
        const written = await write(temporary);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, target.path);
        return written;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true, recursive: true });
    }
}
async function replaceableAt(path) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => path);
    const isReplaceable = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(target).then(found => found.isFile() || found.isDirectory(), () => true);
    return { path: target, isReplaceable };
}
/** Removes an empty file; a device stays. */
async function removeIfEmpty(path) {
    const { path: target } = await replaceableAt(path);
    const isEmpty = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(target).then(found => found.isFile() && found.size === 0, () => false);
    if (isEmpty)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(target, { force: true });
}


/***/ }),

/***/ 59663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ keepHeapSmall)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78877);
/**
 * Saves memory of commands that run for a long time. On a large machine V8 lets the young generation grow to 128 MiB and
 * collects the old one at four times its live size: hundreds of megabytes of garbage without a measurable gain in speed.
 * Unlike `--max-old-space-size`, these flags do not end a process that needs more memory for a moment.
 */


/** The old generation may double before it is collected. */
const GROWING_PERCENT = 100;
/** The young generation stops to grow at this size. */
const YOUNG_BYTES = 16 * 1024 * 1024;
function keepHeapSmall() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)(`--heap-growing-percent=${GROWING_PERCENT}`);
    let growth = 2;
    new node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.PerformanceObserver(() => {
        const young = (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.getHeapSpaceStatistics)().find(({ space_name }) => space_name === 'new_space');
        // V8 shrinks it when there is little to do, so growth may be allowed again.
        const next = (young?.space_size ?? 0) < YOUNG_BYTES ? 2 : 1;
        if (next !== growth)
            (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)(`--semi-space-growth-factor=${next}`);
        growth = next;
    }).observe({ entryTypes: ['gc'] });
}


/***/ }),

/***/ 14617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  statusCommand: () => (/* binding */ statusCommand)
});

// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/base/process/small-heap.js
var small_heap = __webpack_require__(59663);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/progress-sentence.js
var progress_sentence = __webpack_require__(52734);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/output/report.js
var report = __webpack_require__(62131);
// EXTERNAL MODULE: ./lib/output/results-file.js
var results_file = __webpack_require__(96742);
// EXTERNAL MODULE: ./lib/storage/manifest/mirrors/listing.js
var listing = __webpack_require__(46016);
// EXTERNAL MODULE: ./lib/storage/manifest/open-mark.js
var open_mark = __webpack_require__(1049);
// EXTERNAL MODULE: ./lib/storage/stores/open.js + 32 modules
var stores_open = __webpack_require__(61117);
// EXTERNAL MODULE: ./lib/storage/stores/warnings.js
var warnings = __webpack_require__(44835);
// EXTERNAL MODULE: ./lib/jobs/options/caller-options.js
var caller_options = __webpack_require__(10270);
// EXTERNAL MODULE: ./lib/jobs/options/context.js
var options_context = __webpack_require__(60482);
// EXTERNAL MODULE: ./lib/jobs/plan/open-marks.js
var open_marks = __webpack_require__(6327);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-file.js
var plan_file = __webpack_require__(42290);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-progress.js
var plan_progress = __webpack_require__(30599);
// EXTERNAL MODULE: ./lib/output/outcome-of-error.js
var outcome_of_error = __webpack_require__(34740);
// EXTERNAL MODULE: ./lib/output/result.js
var result = __webpack_require__(73852);
// EXTERNAL MODULE: ./lib/jobs/plan/abandonment.js
var plan_abandonment = __webpack_require__(967);
// EXTERNAL MODULE: ./lib/jobs/plan/each-of.js
var each_of = __webpack_require__(91827);
// EXTERNAL MODULE: ./lib/jobs/plan/part-results.js + 1 modules
var part_results = __webpack_require__(66635);
// EXTERNAL MODULE: ./lib/jobs/plan/read-part.js
var read_part = __webpack_require__(27928);
;// CONCATENATED MODULE: ./lib/jobs/status/collect-parts.js
/** Collects the results of the parts of one round. Parts with counts are not read unless their lines are wanted. */









class PartCollector {
    #store;
    #place;
    #plan;
    #collected;
    #notice;
    #taken = new Set();
    /** Part number to the time of results that are not whole. */
    #damaged = new Map();
    /** Results are decoded one part after the other, to bound memory. */
    #decoding = Promise.resolve();
    constructor(store, place, plan, collected, notice) {
        this.#store = store;
        this.#place = place;
        this.#plan = plan;
        this.#collected = collected;
        this.#notice = notice;
    }
    /** Collects the parts that are new. @returns the progress without parts whose results are not whole */
    async collect(progress, signal) {
        const done = new Map(progress.done);
        const stateOf = (number) => String(Number(progress.done.get(number)));
        const toRead = [];
        for (const number of progress.done.keys()) {
            if (this.#taken.has(number))
                continue;
            const counts = this.#collected.needsResults ? undefined : progress.counts.get(number);
            if (counts) {
                this.#collected.addCounts(counts);
                this.#taken.add(number);
            }
            else if (this.#damaged.get(number) === stateOf(number))
                done.delete(number);
            else
                toRead.push(number);
        }
        await (0,each_of/* eachOf */.p)(toRead.values(), async (number) => {
            if (await this.#take(number, signal))
                return;
            if (!this.#damaged.has(number))
                this.#notice((0,say/* say */.c)('part-results-damaged', { part: number }));
            this.#damaged.set(number, stateOf(number));
            done.delete(number);
        });
        return { ...progress, done };
    }
    async #take(number, signal) {
        const text = await (0,part_results/* readResultsText */.er)(this.#store, this.#place, number, signal);
        const taking = this.#decoding.then(async () => {
            const results = (0,part_results/* decodeResults */.l7)(text, this.#place, this.#plan, number);
            if (results && results.unreadable > 0)
                this.#notice((0,say/* say */.c)('part-lines-unreadable', { part: number, count: results.unreadable }));
            if (results)
                await this.#collected.addPart(results);
            return results !== undefined;
        });
        this.#decoding = taking.catch(() => { });
        if (!(await taking))
            return false;
        this.#taken.add(number);
        return true;
    }
    /** Every image of an abandoned part counts as failed. */
    async collectAbandoned({ abandoned }, language, now, signal) {
        for (const [number, time] of abandoned) {
            const abandonment = await (0,plan_abandonment/* readAbandonment */.eT)(this.#store, this.#place, number, time, signal);
            const error = (0,plan_abandonment/* abandonedError */.dJ)(number, abandonment);
            const outcome = { ...(0,outcome_of_error/* outcomeOfError */.S)(error, 1, language), outcome: 'failed' };
            const images = this.#collected.needsResults
                ? await (0,read_part/* readPart */.o)(this.#store, this.#place, this.#plan, number, signal).catch(ifDamaged)
                : [];
            for (const { position, image } of images) {
                const written = this.#collected.add({
                    result: (0,result/* resultOf */.Bg)(position, image, outcome),
                    again: (0,results_file/* failedRecord */.Vo)(image, this.#plan.lists, outcome, now),
                });
                if (written !== undefined)
                    await written;
            }
            this.#collected.addFailed((this.#plan.parts[number]?.images ?? 0) - images.length, outcome.reason);
        }
    }
}
/** A damaged part has no lines; its images count all the same. */
function ifDamaged(error) {
    if (!(error instanceof errors/* PersistError */.vc) || error.reason !== 'part-damaged')
        throw error;
    return [];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/files/line-sorter.js + 1 modules
var line_sorter = __webpack_require__(52542);
// EXTERNAL MODULE: ./lib/output/counts.js
var output_counts = __webpack_require__(49925);
// EXTERNAL MODULE: ./lib/output/json-lines-file.js
var json_lines_file = __webpack_require__(31784);
// EXTERNAL MODULE: ./lib/jobs/plan/part-counts.js
var part_counts = __webpack_require__(60518);
;// CONCATENATED MODULE: ./lib/jobs/status/collected-results.js
/** Adds up the parts of a plan, and keeps their results on disk to sort them. */





/** Digits of the largest position. */
const DIGITS = 16;
/** Sorts the lines of a position: only the first one is written. */
const CURRENT = '0';
const EARLIER = '1';
const NOTHING_MORE = { resting: 0, undecided: 0, mirrored: 0, owed: 0 };
class CollectedResults {
    #results;
    #again;
    #counter = new part_counts/* ResultCounter */.uw();
    #bytes = 0;
    #origins = 0;
    #store = 0;
    #longestMs = 0;
    #isToTryAgain = false;
    /** @param kept what to keep beside the counts */
    constructor(kept) {
        this.#results = kept.results ? new line_sorter/* LineSorter */.g() : undefined;
        this.#again = kept.again ? new line_sorter/* LineSorter */.g() : undefined;
    }
    /** Whether the counts of a part do not suffice. */
    get needsResults() {
        return this.#results !== undefined || this.#again !== undefined;
    }
    get counts() {
        return { ...this.#counter.counts };
    }
    /** Images that failed or were refused, by reason; the most frequent first. */
    get reasons() {
        return Object.fromEntries([...this.#counter.reasons].sort(([, a], [, b]) => b - a));
    }
    /** Images skipped as `dead`. */
    get resting() {
        return this.#counter.resting;
    }
    /** Images skipped that a later run may still store. */
    get undecided() {
        return this.#counter.undecided;
    }
    /** Images that every mirror has. */
    get mirrored() {
        return this.#counter.mirrored;
    }
    /** Images that a mirror lacked when their part ended. */
    get owed() {
        return this.#counter.owed;
    }
    get bytes() {
        return this.#bytes;
    }
    get requests() {
        return { origins: this.#origins, store: this.#store };
    }
    /** Time of the slowest part, milliseconds. */
    get longestMs() {
        return this.#longestMs;
    }
    addCounts(counts) {
        this.#counter.addCounts(counts);
        this.#addTotals(counts.totals);
    }
    async addPart({ results, totals }) {
        this.#addTotals(totals);
        for (const result of results) {
            const written = this.add(result);
            if (written !== undefined)
                await written;
        }
    }
    /** @returns a promise to wait for if the disk is slower than the caller */
    add({ result, again }) {
        this.#counter.add(result);
        if (again)
            this.#isToTryAgain = true;
        const added = [
            this.#results?.add(sortable(result.position, result, CURRENT)),
            again && this.#again?.add(sortable(result.position, again, CURRENT)),
        ].filter(wait => wait !== undefined);
        return added.length > 0 ? Promise.all(added) : undefined;
    }
    /** Counts images without lines. */
    addFailed(count, reason) {
        if (count <= 0)
            return;
        const counts = { ...(0,output_counts/* sumOfCounts */.N)([]), total: count, failed: count };
        this.#counter.addCounts({ counts, reasons: new Map([[reason, count]]), ...NOTHING_MORE });
    }
    /** Keeps a result of an earlier round, which counts for nothing. */
    addEarlier(result, round) {
        return this.#results?.add(sortable(result.position, { ...result, round }, EARLIER));
    }
    /** Writes the results in the order of the lists. @returns the path; undefined without a file name */
    async writeResults(name, directory) {
        return await writeSorted(this.#results, name, directory);
    }
    /** @returns the path; undefined without a file name, or if nothing is to be tried again */
    async writeAgain(name, directory) {
        const path = await writeSorted(this.#again, name, directory);
        return this.#isToTryAgain ? path : undefined;
    }
    async close() {
        await Promise.all([this.#results?.close(), this.#again?.close()]);
    }
    #addTotals({ bytes, requests, elapsedMs }) {
        this.#bytes += bytes;
        this.#origins += requests.origins;
        this.#store += requests.store;
        this.#longestMs = Math.max(this.#longestMs, elapsedMs);
    }
}
function sortable(position, record, order) {
    return `${String(position).padStart(DIGITS, '0')}${order}${JSON.stringify(record)}`;
}
async function writeSorted(sorter, name, directory) {
    if (!sorter || name === undefined)
        return undefined;
    const path = (0,external_node_path_.resolve)(directory, name);
    const file = await (0,json_lines_file/* openWholeJsonLines */.V)(path);
    try {
        let last = '';
        for await (const lines of sorter.sorted())
            for (const line of lines) {
                // A second result for a position would shift every later line.
                const position = line.slice(0, DIGITS);
                if (position === last)
                    continue;
                last = position;
                const written = file.write(JSON.parse(line.slice(DIGITS + 1)));
                if (written !== undefined)
                    await written;
            }
        await file.end();
    }
    finally {
        await file.close();
    }
    return path;
}

;// CONCATENATED MODULE: ./lib/jobs/status/earlier-round.js
/** Results of the round before, for positions that the current round has not done yet. */



/**
 * @returns undefined if there was no round of these lists before, or if it was removed
 * @throws PersistError when the store refuses
 */
async function previousRound(store, name, { previous, list }, signal) {
    if (previous === undefined)
        return undefined;
    const place = { prefix: store.prefix, name, id: previous };
    const plan = await (0,plan_file/* readRound */.J)(store, place, signal).catch(earlier_round_ifDamaged);
    return plan?.id === previous && plan.list === list ? { plan, place } : undefined;
}
/** Adds a line for each position of the lists that has none of the current round. */
async function addPreviousRound(store, name, current, collected, signal) {
    const round = await previousRound(store, name, current, signal);
    if (!round)
        return;
    const { plan, place } = round;
    for (const number of plan.parts.keys()) {
        const results = await (0,part_results/* readResults */.x8)(store, place, plan, number, signal);
        for (const { result } of results?.results ?? []) {
            const written = collected.addEarlier(result, plan.round);
            if (written !== undefined)
                await written;
        }
    }
}
/** The lines of an earlier round are no reason to fail. */
function earlier_round_ifDamaged(error) {
    if (!(error instanceof errors/* PersistError */.vc) || error.reason !== 'store-integrity')
        throw error;
}

// EXTERNAL MODULE: ./lib/jobs/status/fields.js
var fields = __webpack_require__(85614);
// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/jobs/plan/claim.js
var plan_claim = __webpack_require__(81842);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-names.js
var plan_names = __webpack_require__(84030);
// EXTERNAL MODULE: ./lib/jobs/plan/stored-text.js
var stored_text = __webpack_require__(15243);
;// CONCATENATED MODULE: ./lib/jobs/status/lost-workers.js
/** Finds the workers without a queue that hold open parts and have fallen silent. */






/** Workers to name: the ones that have been silent for the longest time. */
const MAX_NAMED = 5;
/** A worker renews its claim more often than this share of the claim's time. */
const SILENT = 2 / 3;
/**
 * Costs one request, and one more for each worker that may be lost.
 * @param now milliseconds since the epoch
 */
async function lostWorkers(store, place, { parts }, progress, now, signal) {
    const held = new Map();
    const folder = (0,plan_names/* claimsFolder */.i8)(place);
    for await (const { objects } of store.list(folder, {}, signal)) {
        for (const { key, lastModified } of objects) {
            const claim = (0,plan_names/* claimOfName */.hM)(key.slice(folder.length));
            if (!claim || !lastModified || !parts[claim.number] || (0,plan_progress/* isOver */.PU)(progress, claim.number))
                continue;
            const { number: part, turn } = claim;
            if (turn > (held.get(part)?.turn ?? -1))
                held.set(part, { part, turn, at: +lastModified });
        }
        // One page has the parts that began first.
        break;
    }
    const oldest = [...held.values()].sort((a, b) => a.at - b.at).slice(0, MAX_NAMED);
    const lost = [];
    for (const { part, turn, at } of oldest) {
        const claim = (0,plan_claim/* decodeClaim */.d)((await (0,stored_text/* readText */.yR)(store, (0,plan_names/* claimKey */.Eo)(place, part, turn), signal).catch(lost_workers_ifDamaged)) ?? '');
        if (!claim || now - at < claim.lockMs * SILENT)
            continue;
        lost.push({ part, worker: (0,printable/* printable */.g$)(claim.owner), until: new Date(at + claim.lockMs).toISOString() });
    }
    return lost;
}
function lost_workers_ifDamaged(error) {
    if (!(error instanceof errors/* PersistError */.vc) || error.reason !== 'store-integrity')
        throw error;
}

;// CONCATENATED MODULE: ./lib/jobs/status/plan-status.js
/** The rate covers this many milliseconds, so that it soon follows workers that join or leave. */
const WINDOW_MS = 15 * 60_000;
/** @param now milliseconds since the epoch */
function planStatus({ parts, images }, { done, abandoned }, now) {
    const ended = [...done];
    const imagesOf = (number) => parts[number]?.images ?? 0;
    const imagesDone = ended.reduce((sum, [number]) => sum + imagesOf(number), 0);
    const imagesAbandoned = [...abandoned.keys()].reduce((sum, number) => sum + imagesOf(number), 0);
    const times = ended
        .flatMap(([number, time]) => (time ? [{ number, at: +time }] : []))
        .sort((a, b) => a.at - b.at)
        .filter(({ at }) => at > now - WINDOW_MS);
    const [first] = times;
    // The first part does not count: its start is unknown.
    const counted = times.slice(1).reduce((sum, { number }) => sum + imagesOf(number), 0);
    const perSecond = first && now > first.at ? (counted / (now - first.at)) * 1000 : 0;
    const left = images - imagesDone - imagesAbandoned;
    return {
        parts: parts.length,
        done: ended.length,
        abandoned: abandoned.size,
        images,
        imagesDone,
        ...(perSecond > 0 && { perSecond }),
        ...(perSecond > 0 && left > 0 && { leftMs: (left / perSecond) * 1000 }),
    };
}

// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 13 modules
var store_settings = __webpack_require__(89258);
;// CONCATENATED MODULE: ./lib/jobs/status/settings.js


/** @throws SettingsError with every problem that can be found without a request */
function makeStatusSettings(given, environment, info) {
    const { options, problems, store } = (0,store_settings/* readStoreOptions */.El)(fields/* STATUS_FIELDS */.n, given, ({ destination: uri }) => ({ name: 'destination', uri, mayWrite: false }), environment, info);
    problems.refuse();
    const { settings, notices } = store;
    return {
        name: options.plan,
        follow: options.follow,
        round: options.round,
        failOn: options.failOn,
        resultsFile: options.resultsFile,
        failedFile: options.failedFile,
        store: settings,
        language: options.language,
        notices,
    };
}

;// CONCATENATED MODULE: ./lib/jobs/status/status.js
/**
 * Reports the progress of a plan, counts its images, and joins their results in one file, all from the objects that
 * workers left in the store. Must not import `process`, `@actions/*`, ali-oss or undici.
 */






















/** Gap between two looks at a plan that is followed. */
const LOOK_MS = 5000;
/**
 * Reports the progress of a plan and the outcomes of its images. Logs nothing and does not use `process`.
 * @throws SettingsError (the promise rejects) with every problem of the options, or if there is no such plan;
 *   PersistError when the store refuses, or `cancelled`
 * @example
 * ```ts
 * import { status } from 'persist-images/queue'
 *
 * const destination = 'oss://my-bucket/memes/'
 * const { open, done, stored, failed } = await status({ destination, region: 'cn-beijing', resultsFile: 'all.jsonl' })
 * console.log(`${done} parts done, ${open} open: ${stored} images stored, ${failed} failed`)
 * ```
 */
function status_status(options) {
    return statusWith({}, options);
}
/** `status` for the front doors, which know more of the environment. A missing option is one of the problems. */
async function statusWith(surroundings, options) {
    (0,caller_options/* checkCallerOptions */.G)(fields/* STATUS_FIELDS */.n, options);
    const context = (0,options_context/* jobContext */.Rl)(options, surroundings);
    const { watch, signal } = context;
    const settings = makeStatusSettings(options, context, watch.info);
    for (const notice of [...settings.notices, ...(0,warnings/* storeWarnings */.d)(settings.store)])
        watch.notice(notice);
    const { resultsFile, failedFile } = settings;
    await (0,results_file/* checkWritable */.ZB)({ 'results-file': resultsFile, 'failed-file': failedFile }, context);
    const store = await (0,stores_open/* openStore */.C)(settings.store, watch.notice);
    const collected = new CollectedResults({
        results: resultsFile !== undefined,
        again: failedFile !== undefined,
    });
    try {
        return await runStatus(settings, store, collected, context);
    }
    catch (error) {
        if (!signal.aborted || error instanceof errors/* SettingsError */.GN)
            throw error;
        throw new errors/* PersistError */.vc('store', 'cancelled', (0,say/* say */.c)('status-cancelled'));
    }
    finally {
        await Promise.all([collected.close(), store.close()]);
    }
}
async function runStatus(settings, store, collected, context) {
    const { name, follow, failOn, language, round } = settings;
    const { signal, clock, watch, cwd } = context;
    const current = await (0,plan_file/* readPlan */.m)(store, name, signal);
    if (!current)
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('plan-missing', { plan: name })]);
    const earlier = round === 'last' ? await previousRound(store, name, current, signal) : undefined;
    if (round === 'last' && !earlier)
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('plan-no-last-round', { plan: name })]);
    const plan = earlier?.plan ?? current;
    const place = { prefix: store.prefix, name, id: plan.id };
    const collector = new PartCollector(store, place, plan, collected, watch.notice);
    const others = new open_mark/* OpenPlans */.j(clock.now(), name);
    await (0,open_marks/* readOpenMarks */.PL)(store, others, signal);
    if (others.sentence)
        watch.notice(others.sentence);
    const named = new Set();
    let progress;
    let lost;
    for (;;) {
        progress = await collector.collect(await (0,plan_progress/* readProgress */.gQ)(store, place, plan, signal), signal);
        watch.looked(planStatus(plan, progress, clock.now()));
        const isAtEnd = earlier !== undefined || plan.parts.every((_, number) => (0,plan_progress/* isOver */.PU)(progress, number));
        lost = isAtEnd ? [] : await lostWorkers(store, place, plan, progress, clock.now(), signal);
        for (const worker of lost)
            if (!named.has(worker.until))
                watch.info(lostSentence(worker));
        for (const { until } of lost)
            named.add(until);
        if (!follow || isAtEnd)
            break;
        await clock.sleep(LOOK_MS, signal);
    }
    const reached = planStatus(plan, progress, clock.now());
    await collector.collectAbandoned(progress, language, clock.now(), signal);
    const open = reached.parts - reached.done - reached.abandoned;
    if (open > 0 && settings.resultsFile !== undefined && !earlier)
        await addPreviousRound(store, name, plan, collected, signal);
    const { counts } = collected;
    return {
        ...reached,
        ...counts,
        plan: name,
        round: plan.round,
        queue: plan.queue,
        open,
        lostWorkers: lost,
        reasons: collected.reasons,
        knownFailures: collected.resting,
        bytes: collected.bytes,
        mirrored: collected.mirrored,
        owed: collected.owed,
        debts: (0,listing/* owedByMirror */.es)(await (0,listing/* listMirrorFiles */.VE)(store, signal)),
        requests: collected.requests,
        elapsedMs: elapsedMs(progress, collected),
        resultsFile: await collected.writeResults(settings.resultsFile, cwd),
        failedFile: await collected.writeAgain(settings.failedFile, cwd),
        failure: abandonedFailure(reached.abandoned, failOn, language) ??
            (0,report/* lossFailure */.E$)({ ...counts, undecided: collected.undecided }, failOn, language),
    };
}
/** An abandoned part is a failure whatever the share of its images. */
function abandonedFailure(count, failOn, language) {
    if (count === 0 || failOn === 'none')
        return undefined;
    return (0,sentence/* textIn */.r7)(language, (0,say/* say */.c)('parts-abandoned', { count }));
}
function lostSentence({ part, worker, until }) {
    return (0,say/* say */.c)('status-lost-worker', { part, worker: (0,quote/* quote */.hD)(worker), until });
}
function elapsedMs({ done }, { longestMs }) {
    const times = [...done.values()].filter(time => time !== undefined).map(Number);
    const first = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY);
    const last = times.reduce((most, time) => Math.max(most, time), 0);
    return times.length === 0 ? longestMs : last - first + longestMs;
}

// EXTERNAL MODULE: ./lib/cli/args.js + 1 modules
var args = __webpack_require__(73676);
// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(13100);
// EXTERNAL MODULE: ./lib/cli/json-line.js
var json_line = __webpack_require__(24885);
// EXTERNAL MODULE: ./lib/cli/progress.js + 1 modules
var progress = __webpack_require__(29887);
// EXTERNAL MODULE: ./lib/cli/run-command.js
var run_command = __webpack_require__(67755);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/base/files/own-folder.js
var own_folder = __webpack_require__(80670);
// EXTERNAL MODULE: ./lib/output/output-lists.js
var output_lists = __webpack_require__(75576);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/output/read-results.js
/** Reads a results file in chunks, so that it is never in memory as a whole. */

const CHUNK = 256 * 1024;
const NEWLINE = 0x0a;
/** @param path of a file written by this process, so that every line is complete */
function* readResults(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        let rest = Buffer.alloc(0);
        const chunk = Buffer.allocUnsafeSlow(CHUNK);
        for (let read = (0,external_node_fs_.readSync)(file, chunk); read > 0; read = (0,external_node_fs_.readSync)(file, chunk)) {
            const bytes = Buffer.concat([rest, chunk.subarray(0, read)]);
            let start = 0;
            for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
                yield JSON.parse(bytes.toString('utf8', start, end));
                start = end + 1;
            }
            rest = bytes.subarray(start);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: ./lib/output/summary.js + 1 modules
var summary = __webpack_require__(29881);
;// CONCATENATED MODULE: ./lib/cli/runner-files.js
/** Writes outputs and summary of a plan in a GitHub Actions job, as the action does for a run. */








/** Makes a folder for files that later steps read; undefined outside a job. */
async function runnerFolder({ GITHUB_ACTIONS, RUNNER_TEMP, }) {
    if (GITHUB_ACTIONS !== 'true' || !RUNNER_TEMP)
        return undefined;
    return await (0,own_folder/* ownFolder */.v)((0,external_node_path_.join)(RUNNER_TEMP, 'persist-images'));
}
/** The default files in that folder; flags override them. */
function resultsForRunner(folder) {
    if (folder === undefined)
        return {};
    return { resultsFile: (0,external_node_path_.join)(folder, 'results.jsonl'), failedFile: (0,external_node_path_.join)(folder, 'failed.jsonl') };
}
/** Writes nothing outside a job. */
async function writeRunnerFiles(env, folder, status, asked, terminal) {
    const { GITHUB_OUTPUT: outputFile, GITHUB_STEP_SUMMARY: summaryFile } = env;
    const { resultsFile } = status;
    if (folder === undefined || resultsFile === undefined)
        return;
    const results = () => readResults(resultsFile);
    const name = (0,external_node_path_.join)(folder, 'new.jsonl');
    const newFile = (await (0,results_file/* writeNewFile */.S0)(name, folder, { results: () => thisRound(results()) })) ?? name;
    const report = wholeReport(status, newFile, results);
    const { outputs, leftEmpty } = (0,output_lists/* stepOutputs */.tH)(report);
    if (outputFile)
        await (0,promises_.appendFile)(outputFile, Object.entries(outputs).map(asFileCommand).join(''));
    if (leftEmpty.length > 0)
        terminal.say((0,output_lists/* leftEmptySentence */.iu)(leftEmpty));
    if (!summaryFile)
        return;
    const { destination = '', publicUrlBase } = asked;
    const options = { destination, language: terminal.language, isPublic: Boolean(publicUrlBase) };
    await (0,promises_.appendFile)(summaryFile, (0,summary/* summaryOf */.Y)(report, options));
}
/** Leaves out the results of the round before, which were new then. */
function* thisRound(results) {
    for (const result of results)
        if (!('round' in result))
            yield result;
}
/** The report as a single run would give it. */
function wholeReport(status, newFile, results) {
    return {
        ...status,
        positions: status.images,
        left: status.images - status.total,
        newKeys: Array.from(readResults(newFile), ({ key }) => key).filter(key => key !== undefined),
        newFile,
        galleryFile: undefined,
        rewritten: undefined,
        unreadableLink: undefined,
        overlooked: { count: 0, places: [] },
        results: { [Symbol.iterator]: results },
        stopped: undefined,
        cancelled: false,
    };
}
/** https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#multiline-strings */
function asFileCommand([name, value]) {
    const end = `end_${(0,external_node_crypto_.randomUUID)()}`;
    return `${name}<<${end}\n${value}\n${end}\n`;
}

;// CONCATENATED MODULE: ./lib/cli/status.js
/** `persist-images status`. */











async function statusCommand(context) {
    const { command, options, terminal } = context;
    (0,small_heap/* keepHeapSmall */.p)();
    const asked = { ...options, ...(0,args/* singlePositional */.BT)(command, 'destination') };
    const folder = await runnerFolder(process.env);
    return await (0,run_command/* runCommand */.d)(context, {
        options: { ...resultsForRunner(folder), ...asked },
        watch: progress/* statusWatcher */.VM,
        run: statusWith,
        end: async (report) => {
            if (!command.json)
                sayStatus(report, terminal);
            await writeRunnerFiles(process.env, folder, report, asked, terminal);
            if (report.failure)
                terminal.sayFailure(report.failure);
            if (report.open > 0)
                return exit/* EXIT */.dc.open;
            return report.failure === undefined ? exit/* EXIT */.dc.fine : exit/* EXIT */.dc.failed;
        },
    });
}
function sayStatus(report, terminal) {
    const { plan, done, parts, abandoned, images, imagesDone, bytes, reasons } = report;
    const { perSecond, leftMs, resultsFile, failedFile } = report;
    const reading = {
        done: imagesDone,
        total: images,
        lost: 0,
        bytes,
        ...(perSecond !== undefined && { perSecond }),
        ...(leftMs !== undefined && { leftMs }),
    };
    terminal.say((0,sentence/* listed */.KE)((0,say/* say */.c)('cli-status', { plan, done, parts }), ...(abandoned > 0 ? [(0,say/* say */.c)('cli-status-abandoned', { count: abandoned })] : []), (0,progress_sentence/* progressSentence */.Lw)(reading)));
    if (report.total > 0)
        terminal.say((0,json_line/* countsOf */.m)(report));
    for (const [reason, count] of Object.entries(reasons))
        terminal.say((0,say/* say */.c)('cli-status-reason', { reason: terminal.shown(reason), count }));
    const debts = Object.entries(report.debts).map(([name, count]) => (0,say/* say */.c)('mirror-owed-count', { name, count }));
    if (debts.length > 0)
        terminal.say((0,say/* say */.c)('mirrors-owed-here', { mirrors: (0,sentence/* listed */.KE)(...debts) }));
    const isOver = report.open === 0 && report.failed > 0 && abandoned === 0;
    if (isOver)
        terminal.say((0,say/* say */.c)('cli-status-next-round'));
    if (resultsFile)
        terminal.say((0,say/* say */.c)('cli-status-file', { file: resultsFile }));
    if (failedFile)
        terminal.say((0,say/* say */.c)('cli-try-again', { file: failedFile }));
}


/***/ }),

/***/ 30612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   ci: () => (/* binding */ LinePlace),
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

/***/ 967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W1: () => (/* binding */ reopenParts),
/* harmony export */   dJ: () => (/* binding */ abandonedError),
/* harmony export */   dh: () => (/* binding */ abandonPart),
/* harmony export */   eT: () => (/* binding */ readAbandonment)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81635);
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84030);
/* harmony import */ var _stored_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15243);
/** Why a part is abandoned: the text of its `abandoned` object. Anyone with write access may have changed it. */







/** Records that a part is abandoned, once more after it was reopened. */
async function abandonPart(store, place, number, { timesAbandoned }, { reason, message }, signal) {
    const time = (timesAbandoned.get(number) ?? 0) + 1;
    const text = `${JSON.stringify({ reason, message: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(message) })}\n`;
    await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_4__/* .createText */ .GZ)(store, (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_3__/* .abandonedKey */ .wo)(place, number, time), text, signal);
}
/** Opens every abandoned part again. @returns how many were abandoned */
async function reopenParts(store, place, { abandoned }, signal) {
    for (const [number, time] of abandoned)
        await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_4__/* .createText */ .GZ)(store, (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_3__/* .reopenedKey */ .Wi)(place, number, time), '{}\n', signal);
    return abandoned.size;
}
/** @param time number of the `abandoned` object; 0 for one of version 1 */
async function readAbandonment(store, place, number, time, signal) {
    const key = time === 0 ? (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_3__/* .oldAbandonedKey */ .Zc)(place, number) : (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_3__/* .abandonedKey */ .wo)(place, number, time);
    const text = await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(store, key, signal).catch(ifUnreadable);
    return parsed(text ?? '');
}
/** The failure of every image of an abandoned part. */
function abandonedError(number, { reason, message }) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', reason, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('part-abandoned', { part: number, reason: message }), {
        advice: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('part-abandoned-way-out'),
    });
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        if ((0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) && typeof value.message === 'string') {
            const reason = value.reason === 'part-damaged' ? value.reason : 'worker-crash';
            return { reason, message: shown(value.message) };
        }
    }
    catch {
        // Version 1 wrote plain text.
    }
    return { reason: 'worker-crash', message: shown(text.trim()) };
}
/** The message reaches results and logs. */
function shown(text) {
    return (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(text));
}
function ifUnreadable(error) {
    if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc) || error.reason !== 'store-integrity')
        throw error;
}


/***/ }),

/***/ 81842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ decodeClaim),
/* harmony export */   l: () => (/* binding */ encodeClaim)
/* harmony export */ });
/* harmony import */ var _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81635);
/** Text of a claim: which worker without a queue has a part, and for how long. Anyone may have changed it. Pure. */

const MAX_OWNER = 200;
const MAX_LOCK_MS = 86_400_000;
function encodeClaim({ owner, lockMs }) {
    return `${JSON.stringify({ owner, lockMs })}\n`;
}
/** @returns undefined for text that is not a claim */
function decodeClaim(text) {
    try {
        const value = JSON.parse(text);
        if (!(0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
            return undefined;
        const { owner, lockMs } = value;
        const isClaim = typeof owner === 'string' &&
            owner.length <= MAX_OWNER &&
            Number.isSafeInteger(lockMs) &&
            lockMs > 0 &&
            lockMs <= MAX_LOCK_MS;
        return isClaim ? { owner, lockMs: lockMs } : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 27928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readPart)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1290);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82028);
/* harmony import */ var _part_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3299);
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84030);
/* harmony import */ var _positions_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9167);
/* harmony import */ var _stored_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15243);
/** Reads the images of a part. Anyone with write access may have changed them. */








/**
 * Returns the images in the order of the lists.
 * @throws PersistError when the store refuses; `part-damaged` for a part that is missing, or lacks a position
 */
async function readPart(store, place, { parts }, number, signal) {
    const key = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .partKey */ .be)(place, number);
    const damaged = (cause) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', 'part-damaged', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('plan-unreadable', { key: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(key), cause }), {
        advice: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('part-damaged-way-out'),
    });
    const part = parts[number];
    const text = await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)(store, key, signal).catch(error => {
        const { reason, sentence } = (0,_base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_1__/* .asPersistError */ .B)(error, 'store');
        throw reason === 'store-integrity' ? damaged(sentence) : error;
    });
    if (text === undefined || !part)
        throw damaged((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('stored-missing'));
    const images = [];
    for (const line of (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_6__/* .linesOf */ .Dx)(text)) {
        const image = (0,_part_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeImage */ .UD)(line);
        if (image)
            images.push(image);
        if (images.length > part.images)
            throw damaged((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('stored-too-large'));
    }
    const positions = new Set(images.map(({ position }) => position));
    const isWhole = positions.size === part.images &&
        (part.positions === undefined || part.positions === (0,_positions_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .positionsDigest */ .F)(positions));
    if (!isWhole)
        throw damaged((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('part-positions-missing'));
    return images;
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

/***/ 31784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ openWholeJsonLines),
/* harmony export */   q: () => (/* binding */ openJsonLines)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17594);
/* harmony import */ var _base_files_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79851);
/* harmony import */ var _base_files_whole_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9413);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82028);








function openJsonLines(path) {
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path);
    const done = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.finished)(stream).catch(error => {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PersistError */ .vc('options', 'unexpected', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)('results-unwritable', { cause: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error) }), {
            cause: error,
        });
    });
    // The next `write` or `end` awaits it; until then its rejection must not count as unhandled.
    done.catch(() => { });
    const end = () => {
        stream.end();
        return done;
    };
    return {
        path,
        write(record) {
            if (stream.write(`${JSON.stringify(record)}\n`))
                return undefined;
            return Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(stream, 'drain').catch(() => done), done]);
        },
        end,
        close: () => end().catch(() => { }),
    };
}
/**
 * Opens a file that appears under its name when it is complete: until then an older file stays, and no part of the new
 * one is seen. A device or a pipe is written directly.
 */
async function openWholeJsonLines(path) {
    const { path: target, isReplaceable } = await (0,_base_files_whole_file_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceableAt */ .MS)(path);
    if (!isReplaceable)
        return openJsonLines(target);
    const file = openJsonLines((0,_base_files_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__/* .temporaryFor */ .vM)(target));
    let isWhole = false;
    return {
        path,
        write: record => file.write(record),
        async end() {
            await file.end();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(file.path, target);
            isWhole = true;
        },
        async close() {
            await file.close();
            if (isWhole)
                return;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(file.path, { force: true });
            // The check before the first request made an empty file, which would pass for results.
            await (0,_base_files_whole_file_js__WEBPACK_IMPORTED_MODULE_6__/* .removeIfEmpty */ .V3)(target);
        },
    };
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

/***/ 96096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ placeProblems)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85909);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72208);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82028);
/** Checks where a run's own files may lie. */




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
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, name);
        const real = await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveExisting */ ._j)(path);
        const shown = { setting, name: JSON.stringify(name) };
        const flaw = (0,_base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .executedByAt */ .k3)(path, cwd) ?? (0,_base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .executedByAt */ .k3)(real, await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveExisting */ ._j)(cwd));
        if (flaw)
            problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('file-runs', { ...shown, flaw }));
        else if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(name) && workspace && (await isLedOut(path, real, workspace)))
            problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('file-link', shown));
    }
    return problems;
}
async function isLedOut(path, real, workspace) {
    const boundary = await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .openWorkspace */ .OH)(workspace);
    return (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamedInside */ .iT)(boundary, path) && !boundary.real.some(folder => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(folder, real));
}


/***/ }),

/***/ 96742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ openResults),
/* harmony export */   FP: () => (/* binding */ isToTryAgain),
/* harmony export */   KB: () => (/* binding */ writeResults),
/* harmony export */   S0: () => (/* binding */ writeNewFile),
/* harmony export */   Vo: () => (/* binding */ failedRecord),
/* harmony export */   ZB: () => (/* binding */ checkWritable),
/* harmony export */   bM: () => (/* binding */ writeFailedFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38639);
/* harmony import */ var _base_files_make_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52993);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82028);
/* harmony import */ var _base_url_data_uri_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65180);
/* harmony import */ var _input_documents_json_failed_member_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(65486);
/* harmony import */ var _input_plan_job_url_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10498);
/* harmony import */ var _json_lines_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31784);
/* harmony import */ var _report_places_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96096);
/** Writes results as JSON Lines, and failed images as a list for a later run. */











/**
 * Opens the files before the first request, so that an unwritable path is reported before the work. Creates nothing in
 * a place where a file must not lie.
 * @param files by the names of their settings
 * @throws SettingsError
 */
async function checkWritable(files, bounds) {
    const problems = await (0,_report_places_js__WEBPACK_IMPORTED_MODULE_9__/* .placeProblems */ .k)(files, bounds);
    if (problems.length > 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(problems);
    for (const [setting, name] of Object.entries(files)) {
        if (name === undefined)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(bounds.cwd, name);
        try {
            await (0,_base_files_make_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .makeDirectory */ .O)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
            await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'a')).close();
        }
        catch (error) {
            // There may be room at the end of the run. If not, the report is made without this file.
            if (_base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FULL_CODES */ .rN.has((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) ?? ''))
                continue;
            problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c)('file-unwritable', { setting, name: JSON.stringify(name), cause: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) }));
        }
    }
    if (problems.length > 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(problems);
}
/**
 * Opens the file of `results-file`, for results as they arrive; undefined if the option is not set.
 * @throws SettingsError if the file cannot be written
 */
async function openResults(name, bounds) {
    await checkWritable({ 'results-file': name }, bounds);
    return name === undefined ? undefined : (0,_json_lines_file_js__WEBPACK_IMPORTED_MODULE_8__/* .openJsonLines */ .q)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(bounds.cwd, name));
}
/** Writes one result a line as results arrive; resolves when the file is complete. */
async function writeResults(path, results) {
    const file = (0,_json_lines_file_js__WEBPACK_IMPORTED_MODULE_8__/* .openJsonLines */ .q)(path);
    try {
        for await (const result of results)
            await file.write(result);
        await file.end();
    }
    finally {
        await file.close();
    }
}
/**
 * Writes the records that another run should try again. Refused images are left out: they would be refused again.
 * @returns the path; undefined if nothing is to be tried again, and then there is no file
 */
async function writeFailedFile(name, directory, ledger, fields, now) {
    if (name === undefined)
        return undefined;
    const positions = ledger.positions();
    const lines = [];
    for (const result of ledger.results()) {
        const written = positions.at(result.position);
        if (written && isToTryAgain(result) && hasUrl(written))
            lines.push(JSON.stringify(failedRecord(written, fields, result, now)));
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, name);
    if (lines.length === 0) {
        await removeFile(path);
        return undefined;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `${lines.join('\n')}\n`);
    return path;
}
/** Without a URL, or with a `data:` URI that was dropped, no list can bring the image again. */
function hasUrl({ url }) {
    return !url.startsWith(_input_plan_job_url_js__WEBPACK_IMPORTED_MODULE_7__/* .NAMED_BY_BYTES */ .U) && !(0,_base_url_data_uri_js__WEBPACK_IMPORTED_MODULE_6__/* .isShortened */ .ze)(url);
}
/** Dead URLs are tried again by later runs anyway; an expired link needs a new list. */
function isToTryAgain({ outcome, reason }) {
    return outcome === 'failed' || (outcome === 'skipped' && reason !== 'dead' && reason !== 'url-expired');
}
/**
 * Writes one line for each key that this run stored first: the result of the first position that has the key. The file
 * is empty if nothing is new.
 */
async function writeNewFile(name, directory, { results }) {
    if (name === undefined)
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, name);
    const file = await (0,_json_lines_file_js__WEBPACK_IMPORTED_MODULE_8__/* .openWholeJsonLines */ .V)(path);
    const keys = new Set();
    try {
        for (const result of results()) {
            if (result.outcome !== 'stored' || result.key === undefined || keys.has(result.key))
                continue;
            keys.add(result.key);
            await file.write(result);
        }
        await file.end();
    }
    finally {
        await file.close();
    }
    return path;
}
/** A file of an earlier run would be tried again forever. Only a regular file is removed, never a device. */
async function removeFile(path) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
    else
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, '');
}
/**
 * Returns the record as it was read, with the reason of the failure.
 * @param now time of the failure to write, Unix milliseconds
 */
function failedRecord({ fields, url, key, referer }, { urlField, keyField, refererField }, { reason = 'unexpected' }, now) {
    const record = {
        ...fields,
        [urlField]: url,
        ...(keyField && key !== undefined && { [keyField]: key }),
        ...(refererField && refererField !== urlField && referer !== undefined && { [refererField]: referer }),
    };
    return (0,_input_documents_json_failed_member_js__WEBPACK_IMPORTED_MODULE_10__/* .withFailedMember */ .Kh)(record, { reason, at: new Date(now).toISOString() });
}


/***/ }),

/***/ 46016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ noFiles),
/* harmony export */   VE: () => (/* binding */ listMirrorFiles),
/* harmony export */   es: () => (/* binding */ owedByMirror),
/* harmony export */   uW: () => (/* binding */ listDebtsOf)
/* harmony export */ });
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3082);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86384);


function noFiles() {
    return { hasSince: false, wholeBefore: undefined, mark: undefined, debts: [], paid: [], idle: [] };
}
/** @returns the files of each mirror that has any, by its name */
async function listMirrorFiles(memory, signal) {
    const mirrors = new Map();
    const marks = new Map();
    const folder = memory.prefix + _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .MIRRORS_FOLDER */ .a4;
    for await (const { objects } of memory.list(folder, {}, signal))
        for (const { key } of objects) {
            const [name = '', ...rest] = key.slice(folder.length).split('/');
            if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isMirrorName */ .bV)(name))
                continue;
            const files = mirrors.get(name) ?? noFiles();
            mirrors.set(name, files);
            const path = rest.join('/');
            const file = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .mirrorFile */ .Ix)(path);
            // Names with our form make valid keys.
            if (file.kind === 'debt')
                files.debts.push({ key: key, path, lines: file.lines });
            else if (file.kind === 'paid')
                marks.set(name, [...(marks.get(name) ?? []), { debt: file.debt, key: key }]);
            else if (file.kind === 'mark')
                files.mark ??= file;
            else if (file.kind === 'since')
                files.hasSince = true;
            else if (file.kind === 'proof' && file.before > (files.wholeBefore ?? ''))
                files.wholeBefore = file.before;
        }
    for (const [name, paid] of marks)
        settle(mirrors.get(name), paid);
    return mirrors;
}
/** Lists the debts of one partition. A paid file may be among them where it could not be removed. */
async function listDebtsOf(memory, mirror, partition, signal) {
    const folder = `${memory.prefix}${_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .MIRRORS_FOLDER */ .a4}${mirror}/`;
    const debts = [];
    for await (const { objects } of memory.list(folder + (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .debtsPrefix */ .le)(partition), {}, signal))
        for (const { key } of objects) {
            const path = key.slice(folder.length);
            const file = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .mirrorFile */ .Ix)(path);
            if (file.kind === 'debt')
                debts.push({ key: key, path, lines: file.lines });
        }
    return debts;
}
/** Returns by mirror how many images it lacks; mirrors that lack none are left out. An image may count twice. */
function owedByMirror(mirrors) {
    const counts = Array.from(mirrors, ([name, { debts }]) => [
        name,
        debts.reduce((sum, { lines }) => sum + lines, 0),
    ]);
    return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
function settle(files, marks) {
    const debts = new Map(files.debts.map(file => [file.path, file]));
    for (const { debt, key } of marks) {
        const file = debts.get(debt);
        if (file)
            files.paid.push(file);
        else
            files.idle.push(key);
        debts.delete(debt);
    }
    files.debts.splice(0, files.debts.length, ...debts.values());
}


/***/ }),

/***/ 86384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ placeMark),
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   Fe: () => (/* binding */ SINCE),
/* harmony export */   Ir: () => (/* binding */ sinceMark),
/* harmony export */   Ix: () => (/* binding */ mirrorFile),
/* harmony export */   JM: () => (/* binding */ wholeMark),
/* harmony export */   So: () => (/* binding */ paidPath),
/* harmony export */   TM: () => (/* binding */ debtPath),
/* harmony export */   bV: () => (/* binding */ isMirrorName),
/* harmony export */   le: () => (/* binding */ debtsPrefix),
/* harmony export */   pC: () => (/* binding */ debtTime),
/* harmony export */   wm: () => (/* binding */ fileKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32864);
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3082);
/* harmony import */ var _segments_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47022);
/** Places and names of the files about mirrors, below the folder of the memory's own files. Pure. */




/** The place of a mirror and the time of its first run. */
const SINCE = 'since.json';
/** Proves that the mirror also has the images from before its first run. */
const WHOLE = 'whole.json';
/** Segments of images that the mirror lacks. */
const DEBTS = 'debts/';
/** Empty objects, each with the name of a debt file that is paid. */
const PAID = 'paid/';
function fileKey(prefix, mirror, file) {
    return (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_1__/* .mintKey */ .uY)(prefix, `${_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .MIRRORS_FOLDER */ .a4}${mirror}/${file}`);
}
/** Names the content of `since.json`, so that a list alone shows it. */
function sinceMark(destination, since) {
    return `since-${placeMark(destination)}-${(0,_segments_names_js__WEBPACK_IMPORTED_MODULE_3__/* .timestamp */ .vE)(since)}`;
}
/** Names the time before which a check has found every image in the mirror, so that a list alone shows it. */
function wholeMark(provedBefore) {
    return `whole-${(0,_segments_names_js__WEBPACK_IMPORTED_MODULE_3__/* .timestamp */ .vE)(provedBefore)}`;
}
/** Hex digits that stand for a destination in names. */
function placeMark(destination) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(destination).digest('hex').slice(0, 16);
}
/**
 * Names a debt file by its time and the number of its lines.
 * @param partition of the memory; undefined for a run outside of a plan
 */
function debtPath(now, uuid, lines, partition) {
    return `${debtsPrefix(partition)}${(0,_segments_names_js__WEBPACK_IMPORTED_MODULE_3__/* .timestamp */ .vE)(now)}-${uuid}-${lines}.jsonl.gz`;
}
/** Begins the names of a partition's debts, so that the worker of a part lists no others. */
function debtsPrefix(partition) {
    return partition === undefined ? DEBTS : `${DEBTS}${partition}-`;
}
/** When a debt file was written; ISO 8601. */
function debtTime(path) {
    const [, stamp = ''] = DEBT_NAME.exec(path.slice(DEBTS.length)) ?? [];
    return isoTime(stamp);
}
/** @param debt path of the debt file */
function paidPath(debt) {
    return `${PAID}${debt.slice(DEBTS.length)}`;
}
const DEBT_NAME = /^(?:[0-9a-f]{2}-)?(\d{8}T\d{9}Z)-[0-9a-f-]{36}-(\d{1,9})\.jsonl\.gz$/;
const MARK = /^since-([0-9a-f]{16})-(\d{8}T\d{9}Z)$/;
const PROOF = /^whole-(\d{8}T\d{9}Z)$/;
function mirrorFile(path) {
    if (path === SINCE)
        return { kind: 'since' };
    const [, place, since] = MARK.exec(path) ?? [];
    if (place !== undefined && since !== undefined)
        return { kind: 'mark', place, since: isoTime(since) };
    const [, before] = PROOF.exec(path) ?? [];
    if (before !== undefined)
        return { kind: 'proof', before: isoTime(before) };
    if (path.startsWith(DEBTS)) {
        const [, , lines] = DEBT_NAME.exec(path.slice(DEBTS.length)) ?? [];
        if (lines !== undefined)
            return { kind: 'debt', lines: Number(lines) };
    }
    if (path.startsWith(PAID) && DEBT_NAME.test(path.slice(PAID.length)))
        return { kind: 'paid', debt: `${DEBTS}${path.slice(PAID.length)}` };
    return { kind: 'other' };
}
/** @param stamp as `timestamp` makes it */
function isoTime(stamp) {
    return stamp.replace(/^(....)(..)(..T..)(..)(..)(...)Z$/, '$1-$2-$3:$4:$5.$6Z');
}
/** Whether a folder may be one of a mirror. */
function isMirrorName(name) {
    return /^[a-z0-9]{1,20}$/.test(name);
}


/***/ })

};

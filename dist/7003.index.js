export const id = 7003;
export const ids = [7003];
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

/***/ 18865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ hexCaseOf)
/* harmony export */ });
/** Finds hex digits and their case by a table: a regular expression takes four times as long for a digest. Pure. */
const LOWER = 1;
const UPPER = 2;
const CASES = new Uint8Array(128);
for (const digit of '0123456789')
    CASES[digit.charCodeAt(0)] = LOWER | UPPER;
for (const digit of 'abcdef')
    CASES[digit.charCodeAt(0)] = LOWER;
for (const digit of 'ABCDEF')
    CASES[digit.charCodeAt(0)] = UPPER;
/** @returns undefined unless all are hex digits of one case; `lower` if there are no letters */
function hexCaseOf(text) {
    let cases = LOWER | UPPER;
    for (let at = 0; at < text.length && cases !== 0; at++)
        cases &= CASES[text.charCodeAt(at)] ?? 0;
    return nameOf(cases);
}
function nameOf(cases) {
    return cases === 0 ? undefined : cases & LOWER ? 'lower' : 'upper';
}


/***/ }),

/***/ 10406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Closing),
/* harmony export */   Y: () => (/* binding */ closingAfter)
/* harmony export */ });
/** Closes what a piece of work has opened: the last first, each also where another one throws. */
class Closing {
    #closes = [];
    /** Closes it after the work. @returns it */
    with(opened) {
        this.add(() => opened.close());
        return opened;
    }
    /** Calls `close` after the work, before everything that was added earlier. */
    add(close) {
        this.#closes.push(close);
    }
    /** @throws the first error */
    async close(isDone) {
        const failures = [];
        for (let close = this.#closes.pop(); close; close = this.#closes.pop())
            try {
                await close(isDone);
            }
            catch (error) {
                failures.push(error);
            }
        if (failures.length > 0)
            throw failures[0];
    }
}
/** Does the work, then closes what it has opened. @throws the error of the work, or else the first one of closing */
async function closingAfter(work) {
    const closing = new Closing();
    let result;
    try {
        result = await work(closing);
    }
    catch (error) {
        await closing.close(false).catch(() => { });
        throw error;
    }
    await closing.close(true);
    return result;
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

/***/ 7687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ DECIDING),
/* harmony export */   B: () => (/* binding */ reasonAdvice)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49981);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91181);


/** Options that decide a reason, for the sentences that name them. */
const DECIDING = {
    minBytes: 'min-bytes',
    minWidth: 'min-width',
    minHeight: 'min-height',
    perHostDelay: 'per-host-delay',
};
const SHARED = {
    'dns-failed': 'reason-unreachable',
    'connect-failed': 'reason-unreachable',
    'connect-timeout': 'reason-unreachable',
    'tls-failed': 'reason-unreachable',
    'headers-timeout': 'reason-slow',
    stalled: 'reason-slow',
    'too-slow': 'reason-slow',
    deadline: 'reason-slow',
    truncated: 'reason-broken-answer',
    'headers-too-large': 'reason-broken-answer',
    'encoding-invalid': 'reason-broken-answer',
    'protocol-error': 'reason-broken-answer',
    'too-many-redirects': 'reason-redirects',
    'redirect-invalid': 'reason-redirects',
    throttled: 'reason-paused',
    'host-paused': 'reason-paused',
    'http-410': 'reason-http-404',
};
/** Returns what a reason means and what to do, for a whole group of images. */
function reasonAdvice(reason) {
    const own = `reason-${reason}`;
    if (own in _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y.en)
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(own, DECIDING);
    const shared = SHARED[reason];
    if (shared)
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(shared, DECIDING);
    if (reason.startsWith('store-'))
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('reason-store');
    if (/^http-4\d\d$/.test(reason))
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('reason-http-4xx');
    if (/^http-5\d\d$/.test(reason))
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('reason-http-5xx');
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('reason-other');
}


/***/ }),

/***/ 79282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  statusCommand: () => (/* binding */ statusCommand)
});

// EXTERNAL MODULE: ./lib/base/messages/say.js
var say = __webpack_require__(91181);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/progress-sentence.js
var progress_sentence = __webpack_require__(52734);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/output/report.js
var output_report = __webpack_require__(62131);
// EXTERNAL MODULE: ./lib/output/results-file.js
var results_file = __webpack_require__(96742);
// EXTERNAL MODULE: ./lib/storage/manifest/mirrors/listing.js
var listing = __webpack_require__(46016);
// EXTERNAL MODULE: ./lib/storage/manifest/open-mark.js
var open_mark = __webpack_require__(1049);
// EXTERNAL MODULE: ./lib/storage/stores/open.js
var stores_open = __webpack_require__(44370);
// EXTERNAL MODULE: ./lib/jobs/options/open-job.js
var open_job = __webpack_require__(4935);
// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 8 modules
var store_settings = __webpack_require__(55993);
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
// EXTERNAL MODULE: ./lib/jobs/plan/part-lines.js
var part_lines = __webpack_require__(3299);
// EXTERNAL MODULE: ./lib/jobs/plan/part-results.js
var part_results = __webpack_require__(46126);
// EXTERNAL MODULE: ./lib/jobs/plan/stored-text.js
var stored_text = __webpack_require__(15243);
;// CONCATENATED MODULE: ./lib/jobs/status/collect-parts.js
/** Collects the results of the parts of one round. Parts with counts are not read unless their lines are wanted. */











/**
 * @returns a function that collects the parts that are new, and gives the progress without parts whose results are not
 *   whole
 */
function partCollector(plan, collected, notice) {
    const taken = new Set();
    const damaged = new Set();
    /** Results are decoded one part after the other, to bound memory. */
    let decoding = Promise.resolve();
    const take = async (text, number) => {
        const results = (0,part_results/* decodeResults */.l7)(text, plan, number);
        if (results && results.unreadable > 0)
            notice((0,say/* say */.cv)('part-lines-unreadable', { part: number, count: results.unreadable }));
        if (results) {
            await collected.addPart(results);
            taken.add(number);
        }
        else if (!damaged.has(number)) {
            damaged.add(number);
            notice((0,say/* say */.cv)('part-results-damaged', { part: number }));
        }
        return results !== undefined;
    };
    const isWhole = async (number, signal) => {
        if (taken.has(number))
            return true;
        const text = await (0,part_results/* readResultsText */.er)(plan, number, signal);
        const taking = decoding.then(() => take(text, number));
        decoding = taking.catch(() => { });
        return await taking;
    };
    const all = ({ done }) => [...done.keys()];
    const read = (0,plan_progress/* progressReader */.nL)(plan, isWhole, collected.needsResults ? all : undefined);
    return async (signal) => {
        const progress = await read(signal);
        if (collected.needsResults)
            return progress;
        for (const [number, counts] of progress.counts) {
            if (!taken.has(number))
                collected.addCounts(counts);
            taken.add(number);
        }
        return progress;
    };
}
/** Counts every image of an abandoned part as failed. */
async function collectAbandoned(plan, { abandoned }, collected, language, now, signal) {
    for (const [number, time] of abandoned) {
        const abandonment = await (0,plan_abandonment/* readAbandonment */.eT)(plan, number, time, signal);
        const error = (0,plan_abandonment/* abandonedError */.dJ)(number, abandonment);
        const outcome = { ...(0,outcome_of_error/* outcomeOfError */.S)(error, 1, language), outcome: 'failed' };
        // A damaged part has no lines; its images count all the same.
        const images = collected.needsResults
            ? ((await (0,part_lines/* readPart */.on)(plan, number, signal).catch((0,errors/* ifReason */.wG)('part-damaged'))) ?? [])
            : [];
        for (const { position, image } of images) {
            const written = collected.add({
                result: (0,result/* resultOf */.Bg)(position, image, outcome),
                again: (0,results_file/* failedRecord */.Vo)(image, plan.lists, outcome, now),
            });
            if (written !== undefined)
                await written;
        }
        collected.addFailed((plan.parts[number]?.images ?? 0) - images.length, outcome.reason);
    }
}
/**
 * Reads the round before.
 * @returns undefined if there was no round of these lists before, or if it was removed
 * @throws PersistError when the store refuses
 */
async function previousRound({ store, name, previous, list }, signal) {
    if (previous === undefined)
        return undefined;
    const plan = await (0,plan_file/* readRound */.JL)({ store, name, id: previous }, signal).catch(stored_text/* ifDamaged */.tA);
    return plan?.id === previous && plan.list === list ? plan : undefined;
}
/** Adds a line of the round before for each position that has none of the current one. */
async function addPreviousRound(current, collected, signal) {
    const plan = await previousRound(current, signal);
    if (!plan)
        return;
    for (const number of plan.parts.keys()) {
        const results = await (0,part_results/* readResults */.x8)(plan, number, signal);
        for (const { result } of results?.results ?? []) {
            const written = collected.addEarlier(result, plan.round);
            if (written !== undefined)
                await written;
        }
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/files/line-sorter.js
var line_sorter = __webpack_require__(94211);
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
class CollectedResults {
    #files;
    #results;
    #again;
    images = new part_counts/* ResultCounter */.uw();
    bytes = 0;
    /** Requests of all parts. */
    requests = { origins: 0, store: 0 };
    /** Time of the slowest part, milliseconds. */
    longestMs = 0;
    #isToTryAgain = false;
    constructor(files) {
        this.#files = files;
        this.#results = files.resultsFile === undefined ? undefined : new line_sorter/* LineSorter */.g();
        this.#again = files.failedFile === undefined ? undefined : new line_sorter/* LineSorter */.g();
    }
    /** Whether the counts of a part do not suffice. */
    get needsResults() {
        return this.#results !== undefined || this.#again !== undefined;
    }
    addCounts(counts) {
        this.images.addCounts(counts);
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
        this.images.add(result);
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
        for (let image = 0; image < count; image++)
            this.images.add({ outcome: 'failed', reason });
    }
    /** Keeps a result of an earlier round, which counts for nothing. */
    addEarlier(result, round) {
        return this.#results?.add(sortable(result.position, { ...result, round }, EARLIER));
    }
    /**
     * Writes the results in the order of the lists.
     * @returns the paths; one is undefined without a file name, and that of `failedFile` if nothing is to be tried again
     */
    async write(directory) {
        const { resultsFile, failedFile } = this.#files;
        const results = await writeSorted(this.#results, resultsFile, directory);
        const again = await writeSorted(this.#again, failedFile, directory);
        return { resultsFile: results, failedFile: this.#isToTryAgain ? again : undefined };
    }
    async close() {
        await Promise.all([this.#results?.close(), this.#again?.close()]);
    }
    #addTotals({ bytes, requests, elapsedMs }) {
        this.bytes += bytes;
        this.requests.origins += requests.origins;
        this.requests.store += requests.store;
        this.longestMs = Math.max(this.longestMs, elapsedMs);
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

// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/jobs/plan/claim.js
var plan_claim = __webpack_require__(81842);
// EXTERNAL MODULE: ./lib/jobs/plan/part-queue.js
var part_queue = __webpack_require__(37903);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-names.js
var plan_names = __webpack_require__(84030);
;// CONCATENATED MODULE: ./lib/jobs/status/lost-workers.js
/** Finds the workers that hold open parts and have fallen silent. */






/** Workers to name: the ones that have been silent for the longest time. */
const MAX_NAMED = 5;
/** A worker renews its claim more often than this share of the claim's time. */
const SILENT = 2 / 3;
/**
 * Costs one request, and one more for each worker that may be lost; where a worker of a queue may be, one for each.
 * @param now milliseconds since the epoch
 */
async function lostWorkers(plan, progress, now, signal) {
    const { store, parts } = plan;
    const held = new Map();
    const beats = [];
    const folder = (0,plan_names/* claimsFolder */.i8)(plan);
    const isOpen = (part) => parts[part] !== undefined && !(0,plan_progress/* isOver */.PU)(progress, part);
    for await (const { objects } of store.list(folder, {}, signal)) {
        for (const { key: listed, lastModified } of objects) {
            if (!lastModified)
                continue;
            const at = +lastModified;
            const name = listed.slice(folder.length);
            if (name.startsWith(plan_names/* HEARTBEAT */.rU))
                beats.push({ id: name.slice(plan_names/* HEARTBEAT */.rU.length), at });
            const { number: part, turn } = (0,plan_names/* claimOfName */.hM)(name) ?? { number: -1, turn: 0 };
            if (isOpen(part) && turn > (held.get(part)?.turn ?? -1))
                held.set(part, { part, turn, at });
        }
        // One page has the parts that began first.
        break;
    }
    const read = async (key) => (await (0,stored_text/* readText */.yR)(store, key, signal).catch(stored_text/* ifDamaged */.tA)) ?? '';
    const oldest = [...held.values()].sort((a, b) => a.at - b.at).slice(0, MAX_NAMED);
    const lost = [];
    for (const { part, turn, at } of oldest) {
        const claim = (0,plan_claim/* decodeClaim */.d)(await read((0,plan_names/* claimKey */.Eo)(plan, part, turn)));
        if (claim && now - at >= claim.lockMs * SILENT)
            lost.push(lostWorker(part, claim, at));
    }
    const readBeat = (id) => read((0,plan_names/* heartbeatKey */.Sf)(plan, id));
    lost.push(...(await lostOfQueue(beats, readBeat, now)).filter(({ part }) => isOpen(part)));
    return lost.toSorted((a, b) => (a.until < b.until ? -1 : 1)).slice(0, MAX_NAMED);
}
/** A part of a silent worker may be with another one by now, which says so. */
async function lostOfQueue(beats, read, now) {
    const isSilent = ({ at }) => now - at >= part_queue/* LOCK_MS */.xv * SILENT;
    if (!beats.some(isSilent))
        return [];
    const lost = [];
    const taken = new Set();
    await (0,stored_text/* eachOf */.pQ)(beats, async (beat) => {
        const claim = (0,plan_claim/* decodeBeat */.VF)(await read(beat.id));
        for (const part of claim?.parts ?? [])
            if (!isSilent(beat))
                taken.add(part);
            else if (claim)
                lost.push(lostWorker(part, claim, beat.at));
    });
    return lost.filter(({ part }) => !taken.has(part));
}
function lostWorker(part, { owner, lockMs }, at) {
    return { part, worker: (0,printable/* printable */.g$)(owner), until: new Date(at + lockMs).toISOString() };
}

// EXTERNAL MODULE: ./lib/jobs/status/status-fields.js
var status_fields = __webpack_require__(49651);
;// CONCATENATED MODULE: ./lib/jobs/status/status.js
/**
 * Reports the progress of a plan, counts its images, and joins their results in one file, all from the objects that
 * workers left in the store. Must not import `process`, `@actions/*`, ali-oss or undici.
 */


















/** Gap between two looks at a plan that is followed. */
const LOOK_MS = 5000;
/** The rate covers this many milliseconds, so that it soon follows workers that join or leave. */
const WINDOW_MS = 15 * 60_000;
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
    const make = (0,store_settings/* storeSettings */.lj)(status_fields/* STATUS_FIELDS */.n, ({ destination: uri }) => ({
        name: 'destination',
        uri,
        mayWrite: false,
    }));
    const { context, settings } = await (0,open_job/* openJob */.Iv)(status_fields/* STATUS_FIELDS */.n, options, surroundings, make);
    const { watch, signal } = context;
    const { resultsFile, failedFile } = settings;
    await (0,results_file/* checkWritable */.ZB)({ 'results-file': resultsFile, 'failed-file': failedFile }, context);
    const store = await (0,stores_open/* openStore */.C)(settings.store, watch.notice);
    try {
        for (;;) {
            const report = await runStatus(settings, store, context);
            if (report)
                return report;
            watch.notice((0,say/* say */.cv)('status-replaced', { plan: settings.plan }));
        }
    }
    catch (error) {
        throw (0,open_job/* unlessCancelled */.MS)(signal, error, (0,say/* say */.cv)('status-cancelled'));
    }
    finally {
        await store.close();
    }
}
/** @returns undefined if another plan took the place of the plan that it followed */
async function runStatus(settings, store, context) {
    const collected = new CollectedResults(settings);
    return await statusOf(settings, store, collected, context).finally(() => collected.close());
}
async function statusOf(settings, store, collected, context) {
    const { plan: name, follow, failOn, language, round } = settings;
    const { signal, clock, watch, cwd } = context;
    const currentPlan = async () => {
        const found = await (0,plan_file/* readPlan */.m3)(store, name, signal);
        if (!found)
            throw new errors/* SettingsError */.GN([(0,say/* say */.cv)('plan-missing', { plan: name })]);
        return found;
    };
    const current = await currentPlan();
    const earlier = round === 'last' ? await previousRound(current, signal) : undefined;
    if (round === 'last' && !earlier)
        throw new errors/* SettingsError */.GN([(0,say/* say */.cv)('plan-no-last-round', { plan: name })]);
    const plan = earlier ?? current;
    const collect = partCollector(plan, collected, watch.notice);
    // Compared with dates that the store gave.
    const now = () => store.now?.() ?? clock.now();
    const others = new open_mark/* OpenPlans */.j(now(), name);
    await (0,open_marks/* readOpenMarks */.PL)(store, others, signal);
    if (others.sentence)
        watch.notice(others.sentence);
    const named = new Set();
    let progress;
    let lost;
    for (;;) {
        const before = progress?.done.size ?? -1;
        progress = await collect(signal);
        // The results of a plan that was replaced or removed are gone.
        const isSilent = follow && progress.done.size <= before;
        if (isSilent && (await currentPlan()).id !== current.id)
            return undefined;
        watch.looked(planStatus(plan, progress, now()));
        const isAtEnd = earlier !== undefined || (0,plan_progress/* openCount */.eQ)(plan, progress) === 0;
        lost = isAtEnd ? [] : await lostWorkers(plan, progress, now(), signal);
        for (const { part, worker, until } of lost)
            if (!named.has(until))
                watch.info((0,say/* say */.cv)('status-lost-worker', { part, worker: (0,quote/* quote */.hD)(worker), until }));
        for (const { until } of lost)
            named.add(until);
        if (!follow || isAtEnd)
            break;
        await clock.sleep(LOOK_MS, signal);
    }
    const reached = planStatus(plan, progress, now());
    await collectAbandoned(plan, progress, collected, language, clock.now(), signal);
    const open = (0,plan_progress/* openCount */.eQ)(plan, progress);
    if (open > 0 && settings.resultsFile !== undefined && !earlier)
        await addPreviousRound(plan, collected, signal);
    const { counts, reasons, resting, mirrored, owed, lost: lostImages, undecided } = collected.images;
    return {
        ...reached,
        ...counts,
        plan: name,
        round: plan.round,
        queue: plan.queue,
        open,
        lostWorkers: lost,
        // The most frequent first.
        reasons: Object.fromEntries([...reasons].sort(([, a], [, b]) => b - a)),
        knownFailures: resting,
        bytes: collected.bytes,
        mirrored,
        owed,
        lost: lostImages,
        debts: (0,listing/* owedByMirror */.es)(await (0,listing/* listMirrorFiles */.VE)(store, signal)),
        requests: collected.requests,
        elapsedMs: elapsedMs(progress, collected),
        ...(await collected.write(cwd)),
        failure: abandonedFailure(reached.abandoned, failOn, language) ??
            (0,output_report/* lossFailure */.E$)({ ...counts, undecided }, failOn, language),
    };
}
/**
 * Progress and speed of a plan, from the times at which results of parts were written.
 * @param now milliseconds since the epoch
 */
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
/** An abandoned part is a failure whatever the share of its images. */
function abandonedFailure(count, failOn, language) {
    if (count === 0 || failOn === 'none')
        return undefined;
    return (0,sentence/* textIn */.r7)(language, (0,say/* say */.cv)('parts-abandoned', { count }));
}
function elapsedMs({ done }, { longestMs }) {
    const times = [...done.values()].filter(time => time !== undefined).map(Number);
    const first = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY);
    const last = times.reduce((most, time) => Math.max(most, time), 0);
    return times.length === 0 ? longestMs : last - first + longestMs;
}

// EXTERNAL MODULE: ./lib/cli/args.js
var args = __webpack_require__(92453);
// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(13100);
// EXTERNAL MODULE: ./lib/cli/json-line.js
var json_line = __webpack_require__(24885);
// EXTERNAL MODULE: ./lib/cli/progress.js
var progress = __webpack_require__(79095);
// EXTERNAL MODULE: ./lib/cli/run-command.js
var run_command = __webpack_require__(67755);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/base/files/make-directory.js
var make_directory = __webpack_require__(52993);
// EXTERNAL MODULE: ./lib/output/output-lists.js
var output_lists = __webpack_require__(75576);
// EXTERNAL MODULE: ./lib/output/summary.js
var summary = __webpack_require__(94277);
;// CONCATENATED MODULE: ./lib/cli/runner-files.js
/** Writes outputs and summary of a plan in a GitHub Actions job, as the action does for a run. */







/** Makes a folder for files that later steps read; undefined outside a job. */
async function runnerFolder({ GITHUB_ACTIONS, RUNNER_TEMP, }) {
    if (GITHUB_ACTIONS !== 'true' || !RUNNER_TEMP)
        return undefined;
    return await (0,make_directory/* ownFolder */.v)((0,external_node_path_.join)(RUNNER_TEMP, 'persist-images'));
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
    const results = () => (0,results_file/* readResults */.x8)(resultsFile);
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
        newKeys: Array.from((0,results_file/* readResults */.x8)(newFile), ({ key }) => key).filter(key => key !== undefined),
        newFile,
        restored: 0,
        memoryProblem: undefined,
        galleryFile: undefined,
        rewritten: undefined,
        unreadableLink: undefined,
        failedLists: [],
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
    terminal.say((0,sentence/* listed */.KE)((0,say/* say */.cv)('cli-status', { plan, done, parts }), ...(abandoned > 0 ? [(0,say/* say */.cv)('cli-status-abandoned', { count: abandoned })] : []), (0,progress_sentence/* progressSentence */.Lw)(reading)));
    if (report.total > 0)
        terminal.say((0,json_line/* countsOf */.m)(report));
    for (const [reason, count] of Object.entries(reasons))
        terminal.say((0,say/* say */.cv)('cli-status-count', { name: terminal.shown(reason), count }));
    if (report.lost > 0)
        terminal.say((0,output_report/* lostSentence */.Yg)(report));
    const debts = Object.entries(report.debts).map(([name, count]) => (0,say/* say */.cv)('cli-status-count', { name, count }));
    if (debts.length > 0)
        terminal.say((0,say/* say */.cv)('mirrors-owed-here', { mirrors: (0,sentence/* listed */.KE)(...debts) }));
    const isOver = report.open === 0 && report.failed > 0 && abandoned === 0;
    if (isOver)
        terminal.say((0,say/* say */.cv)('cli-status-next-round'));
    if (resultsFile)
        terminal.say((0,say/* say */.cv)('cli-status-file', { file: resultsFile }));
    if (failedFile)
        terminal.say((0,say/* say */.cv)('cli-try-again', { file: failedFile }));
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91181);
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
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('list-line', { name: this.name, line: this.line }).in(language);
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
function atPosition(place, sentence) {
    const line = place?.line;
    return place && 'file' in place && line !== undefined
        ? (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .placedAt */ .Bc)({ file: place.file, line }, sentence)
        : sentence;
}


/***/ }),

/***/ 81842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VF: () => (/* binding */ decodeBeat),
/* harmony export */   d: () => (/* binding */ decodeClaim),
/* harmony export */   l: () => (/* binding */ encodeClaim)
/* harmony export */ });
/* harmony import */ var _stored_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15243);
/** Text of a claim: which worker without a queue has a part, and for how long. Anyone may have changed it. Pure. */

const MAX_OWNER = 200;
const MAX_LOCK_MS = 86_400_000;
function encodeClaim({ owner, lockMs, word }) {
    return `${JSON.stringify({ owner, lockMs, word })}\n`;
}
/** @returns undefined for text that is not a claim */
function decodeClaim(text) {
    const { owner, lockMs } = (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_0__/* .recordIn */ .Rn)(text) ?? {};
    const isClaim = typeof owner === 'string' &&
        owner.length <= MAX_OWNER &&
        Number.isSafeInteger(lockMs) &&
        lockMs > 0 &&
        lockMs <= MAX_LOCK_MS;
    return isClaim ? { owner, lockMs: lockMs } : undefined;
}
/** @returns undefined for text that is not a heartbeat */
function decodeBeat(text) {
    const claim = decodeClaim(text);
    if (!claim)
        return undefined;
    const { parts } = (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_0__/* .recordIn */ .Rn)(text) ?? {};
    const isList = Array.isArray(parts) && parts.every(part => Number.isSafeInteger(part) && part >= 0);
    return isList ? { ...claim, parts } : undefined;
}


/***/ }),

/***/ 59950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ groupFailures),
/* harmony export */   H9: () => (/* binding */ groupByReason),
/* harmony export */   rN: () => (/* binding */ ReasonGroups)
/* harmony export */ });
const isLost = ({ outcome }) => outcome === 'failed' || outcome === 'refused';
/** @returns groups of failed and refused images, the largest first */
function groupFailures(results) {
    const groups = new Map();
    for (const result of results) {
        if (!isLost(result))
            continue;
        const { reason, host } = placeOf(result);
        const group = groups.get(`${reason} ${host}`);
        if (group)
            group.count++;
        else
            groups.set(`${reason} ${host}`, { reason, host, count: 1, example: result });
    }
    return [...groups.values()].sort((a, b) => b.count - a.count);
}
/** @returns groups by reason alone, the largest first, each with its hosts */
function groupByReason(results, isMember = isLost) {
    const groups = new ReasonGroups(isMember);
    for (const result of results)
        groups.add(result);
    return groups.sorted();
}
/** Groups results one by one. */
class ReasonGroups {
    #isMember;
    #groups = new Map();
    constructor(isMember = isLost) {
        this.#isMember = isMember;
    }
    add(result) {
        if (!this.#isMember(result))
            return;
        const { reason, host } = placeOf(result);
        const group = this.#groups.get(reason) ?? { count: 0, example: result, hosts: new Map() };
        this.#groups.set(reason, group);
        group.count++;
        group.hosts.set(host, (group.hosts.get(host) ?? 0) + 1);
    }
    sorted() {
        return [...this.#groups]
            .map(([reason, { count, example, hosts }]) => ({
            reason,
            count,
            example,
            hosts: [...hosts].sort(([, a], [, b]) => b - a),
        }))
            .sort((a, b) => b.count - a.count);
    }
}
function placeOf({ reason = 'unexpected', url }) {
    return { reason, host: URL.parse(url)?.host ?? '' };
}


/***/ }),

/***/ 85732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ positionText),
/* harmony export */   p: () => (/* binding */ foreignImages)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91181);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _input_documents_source_position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4514);
/** Finds images that rewritten lists still show from elsewhere. Pure. */




/** Groups the images by list, in input order. */
function foreignImages(results) {
    const lists = new Map();
    for (const { place, url, key, reason = '' } of results) {
        if (!place || key !== undefined)
            continue;
        const list = (0,_input_documents_source_position_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(place);
        const images = lists.get(list) ?? [];
        lists.set(list, images);
        images.push({ place, url, reason });
    }
    return lists;
}
/**
 * Formats a place inside its list.
 * @param show makes text of the list safe to print
 */
function positionText(place, show = _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$) {
    if (!('pointer' in place) || place.pointer === undefined)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('place-line', { line: place.line ?? 1 });
    const pointer = show(place.pointer || '/');
    return place.line === undefined ? pointer : (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(', ', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('place-line', { line: place.line }), pointer);
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

/***/ 75576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ OutputLists),
/* harmony export */   iu: () => (/* binding */ leftEmptySentence),
/* harmony export */   tH: () => (/* binding */ stepOutputs)
/* harmony export */ });
/* unused harmony export listsOfReport */
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91181);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73852);
/** Lists for later steps, as JSON. A list that is too long becomes empty; the others stay whole. Pure. */



/**
 * Bytes of one list. A step passes a list to a program in an environment string, which on Linux holds 131,072 bytes
 * with its name (MAX_ARG_STRLEN of execve(2)). All outputs of a job hold 1 MB, counted in UTF-16: six lists fit.
 */
const MAX_OUTPUT_BYTES = 81_920;
/** Names the lists that were left empty, and the files that hold them whole. */
function leftEmptySentence(leftEmpty) {
    const lists = leftEmpty.map(({ name, count }) => (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('outputs-list-count', { name, count }));
    const files = new Set(leftEmpty.map(({ name }) => (name === 'new-keys' ? 'new-file' : 'results-file')));
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('outputs-left-empty', {
        most: MAX_OUTPUT_BYTES,
        lists: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(...lists),
        files: [...files].join(', '),
    });
}
/** JSON arrays that grow during a job. A list that passes the limit is dropped; the others go on. */
class OutputLists {
    #lists;
    constructor(...names) {
        this.#lists = new Map(names.map(name => [name, { items: [], bytes: 2, count: 0 }]));
    }
    add(name, item) {
        const list = this.#lists.get(name);
        if (!list)
            return;
        const json = JSON.stringify(item);
        // The first item has no comma before it.
        list.bytes += Buffer.byteLength(json) + (list.count > 0 ? 1 : 0);
        list.count++;
        if (list.bytes > MAX_OUTPUT_BYTES)
            list.items.length = 0;
        else
            list.items.push(json);
    }
    /** The list as JSON; '' if it is too long. */
    json(name) {
        const list = this.#lists.get(name);
        return !list || list.bytes > MAX_OUTPUT_BYTES ? '' : `[${list.items.join(',')}]`;
    }
    leftEmpty() {
        return [...this.#lists]
            .filter(([, { bytes }]) => bytes > MAX_OUTPUT_BYTES)
            .map(([name, { count }]) => ({ name, count }));
    }
}
function listsOfReport({ positions, results, newKeys, failedLists, rewritten = [], }) {
    const lists = new OutputLists('keys', 'public-urls', 'new-keys', 'failed-lists', 'rewritten');
    const map = new Map();
    let next = 0;
    // Positions of other shards have no result.
    const fillTo = (position) => {
        for (; next < position; next++) {
            lists.add('keys', null);
            lists.add('public-urls', null);
        }
    };
    for (const { position, url, key, publicUrl } of results) {
        fillTo(position);
        next++;
        lists.add('keys', key ?? null);
        lists.add('public-urls', publicUrl ?? null);
        if (key)
            map.set(url, key);
    }
    fillTo(positions);
    for (const key of newKeys)
        lists.add('new-keys', key);
    for (const list of failedLists)
        lists.add('failed-lists', list);
    for (const file of rewritten)
        lists.add('rewritten', file);
    const mapped = mapAsJson(map);
    return {
        keys: lists.json('keys'),
        urls: lists.json('public-urls'),
        map: mapped,
        newKeys: lists.json('new-keys'),
        failedLists: lists.json('failed-lists'),
        rewritten: lists.json('rewritten'),
        leftEmpty: [...lists.leftEmpty(), ...(mapped === '' ? [{ name: 'map', count: map.size }] : [])],
    };
}
function mapAsJson(map) {
    // An entry has at least 7 bytes: quotes, colon, comma and a character of key or URL.
    if (map.size * 7 > MAX_OUTPUT_BYTES)
        return '';
    // A URL may be "__proto__"; only Object.fromEntries treats that as a plain name.
    const json = JSON.stringify(Object.fromEntries(map));
    return Buffer.byteLength(json) > MAX_OUTPUT_BYTES ? '' : json;
}
function stepOutputs(report) {
    const { keys, urls, map, newKeys, failedLists, rewritten, leftEmpty } = listsOfReport(report);
    const outputs = {
        keys,
        'public-urls': urls,
        map,
        'new-keys': newKeys,
        changed: String(report.stored > 0),
        total: String(report.total),
        ...Object.fromEntries(_result_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im.map(name => [name, String(report[name])])),
        bytes: String(report.bytes),
        mirrored: String(report.mirrored),
        owed: String(report.owed),
        lost: String(report.lost),
        'results-file': report.resultsFile ?? '',
        'failed-file': report.failedFile ?? '',
        'new-file': report.newFile ?? '',
        'gallery-file': report.galleryFile ?? '',
        'failed-lists': failedLists,
        rewritten,
        'outputs-truncated': String(leftEmpty.length > 0),
    };
    return { outputs, leftEmpty };
}


/***/ }),

/***/ 94277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ summaryOf)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7687);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91181);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22288);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59950);
/* harmony import */ var _foreign_images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85732);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73852);
/**
 * Makes the step summary in GitHub's Markdown: one sentence on the run, the reasons for lost images, and the new
 * images. Untrusted text appears only as `markdownCode`, or encoded in an attribute. Pure.
 */








/**
 * GitHub refuses a whole summary above 1 MiB. An item of untrusted text has at most 300 characters of at most six
 * encoded bytes: these limits keep a summary under half of that.
 */
const MAX_IMAGES = 50;
const MAX_REASONS = 20;
const MAX_HOSTS = 10;
/** Limit of lists, and of places in lists. */
const MAX_LISTED = 50;
/** A URL may have 8,192 characters; a longer URL than this gets no picture. */
const MAX_ADDRESS = 1000;
/** Characters of a sentence that names up to three files. */
const MAX_PROBLEM = 2000;
/** Pixels. GitHub scales larger pictures down and shows them side by side. */
const THUMBNAIL_HEIGHT = 96;
function summaryOf(report, options) {
    const inLanguage = (text) => (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(options.language, text);
    // A refusal of the store concerns every image, so the summary has only its cause and fix.
    if (report.stopped) {
        const cause = (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownCode */ .D9)((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(report.stopped, options.language));
        return `## persist-images\n\n**${inLanguage((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-failed'))}** ${cause}\n`;
    }
    const blocks = [
        `**${inLanguage(sentenceOf(report, options.destination))}**`,
        report.failure ? `**${inLanguage((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-failed'))}** ${(0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownCode */ .D9)(report.failure)}` : '',
        inLanguage(factsOf(report)),
        report.memoryProblem ? (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownCode */ .D9)(report.memoryProblem, MAX_PROBLEM) : '',
        bulletsOf((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-unread'), report.failedLists.map(({ address, message }) => `${(0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownCode */ .D9)(address)}: ${(0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownCode */ .D9)(message)}`), inLanguage),
        lostOf(report.results, inLanguage),
        restingOf(report.results, inLanguage),
        options.isPublic ? imagesOf(report.results, inLanguage) : '',
        report.rewritten ? listsOf(report.rewritten, report.results, inLanguage) : '',
        overlookedOf(report.overlooked, inLanguage),
    ];
    return `## persist-images\n\n${blocks.filter(Boolean).join('\n\n')}\n`;
}
function sentenceOf(report, destination) {
    const { newKeys, unchanged, left } = report;
    const fresh = report.failed + report.refused;
    const resting = report.knownFailures;
    const lost = fresh + resting;
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-new', { count: newKeys.length, destination: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownCode */ .D9)(destination) }), ...(unchanged > 0 ? [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-known', { count: unchanged })] : []), ...(lost === 0
        ? []
        : resting > 0
            ? [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-lost-new', { count: lost, fresh })]
            : [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-lost', { count: lost })]), ...(report.lost > 0 ? [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-missing', { count: report.lost })] : []), ...(report.restored > 0 ? [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-restored', { count: report.restored })] : []), ...(left > 0 ? [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-left', { count: left })] : []));
}
function factsOf({ elapsedMs, bytes, requests }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-facts', {
        seconds: (elapsedMs / 1000).toFixed(1),
        origins: requests.origins,
        store: requests.store,
        size: (0,_result_js__WEBPACK_IMPORTED_MODULE_5__/* .sizeText */ .lP)(bytes),
    });
}
/** A dead or lastingly refused URL that was not requested this time. */
const isResting = ({ outcome, reason }) => outcome === 'skipped' && (reason === 'dead' || reason === 'accepted');
function imagesOf(results, inLanguage) {
    const pictures = [];
    const keys = new Set();
    for (const { outcome, key, publicUrl, contentType = 'image/' } of results) {
        if (!contentType.startsWith('image/'))
            continue;
        if (outcome !== 'stored' || key === undefined || publicUrl === undefined || keys.has(key))
            continue;
        keys.add(key);
        if (pictures.length < MAX_IMAGES && publicUrl.length <= MAX_ADDRESS) {
            const address = attribute(publicUrl);
            pictures.push(`<a href="${address}"><img src="${address}" alt="${attribute(key)}" height="${THUMBNAIL_HEIGHT}"></a>`);
        }
    }
    if (pictures.length === 0)
        return '';
    const rest = keys.size - pictures.length;
    const more = rest > 0 ? `\n\n${inLanguage((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-images-more', { count: rest }))}` : '';
    return `### ${inLanguage((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-images'))}\n\n${pictures.join('\n')}${more}`;
}
/** Encodes all but letters, digits and common URL characters, so that no text ends the attribute or is Markdown. */
function attribute(text) {
    return text.replace(/[^\w/:.%?=;,+-]/gu, character => `&#${character.codePointAt(0)};`);
}
function lostOf(results, inLanguage) {
    const groups = (0,_failures_js__WEBPACK_IMPORTED_MODULE_7__/* .groupByReason */ .H9)(results);
    if (groups.length === 0)
        return '';
    return `### ${inLanguage((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-fresh'))}\n\n${groupsOf(groups, inLanguage)}`;
}
function listsOf(rewritten, results, inLanguage) {
    const foreign = [...(0,_foreign_images_js__WEBPACK_IMPORTED_MODULE_4__/* .foreignImages */ .p)(results)].flatMap(([name, images]) => images.map(({ place, url, reason }) => inLanguage((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .faultAt */ .ux)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownCode */ .D9)(name), (0,_foreign_images_js__WEBPACK_IMPORTED_MODULE_4__/* .positionText */ .J)(place, _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownCode */ .D9)), `${(0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownCode */ .D9)((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printableUrl */ .Zq)(url))} (${reason})`))));
    return [
        bulletsOf((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-rewritten'), rewritten.map(_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownCode */ .D9), inLanguage),
        bulletsOf((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-foreign'), foreign, inLanguage),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function overlookedOf({ count, places }, inLanguage) {
    const lines = places.map(({ file, line }) => inLanguage((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownCode */ .D9)(file), (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('place-line', { line }))));
    return bulletsOf((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-overlooked', { count }), lines, inLanguage, count);
}
/** @param count of all, also of those that have no line */
function bulletsOf(title, lines, inLanguage, count = lines.length) {
    if (count === 0)
        return '';
    const shown = lines.slice(0, MAX_LISTED);
    if (count > shown.length)
        shown.push(inLanguage((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-more', { count: count - shown.length })));
    return `### ${inLanguage(title)}\n\n${shown.map(line => `- ${line}`).join('\n')}`;
}
function restingOf(results, inLanguage) {
    const [group] = (0,_failures_js__WEBPACK_IMPORTED_MODULE_7__/* .groupByReason */ .H9)(results, isResting);
    if (!group)
        return '';
    const title = inLanguage((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-resting', { count: group.count }));
    return `<details><summary>${title}</summary>\n\n${hostsOf(group, inLanguage)}\n\n</details>`;
}
function groupsOf(groups, inLanguage) {
    const shown = groups.slice(0, MAX_REASONS).map(group => {
        const { reason, count, example } = group;
        const advice = inLanguage((0,_base_messages_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonAdvice */ .B)(reason));
        const message = withoutAdvice(example.message ?? '', inLanguage);
        const sentence = message
            ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-reason-example', { reason, count, advice, example: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownCode */ .D9)(message) })
            : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-reason', { reason, count, advice });
        const hosts = inLanguage((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-hosts', { count: group.hosts.length }));
        const list = `<details><summary>${hosts}</summary>\n\n${hostsOf(group, inLanguage)}\n\n</details>`;
        return `${inLanguage(sentence)}\n\n${list}`;
    });
    const rest = groups.slice(MAX_REASONS).reduce((sum, { count }) => sum + count, 0);
    if (rest > 0)
        shown.push(inLanguage((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-reasons-more', { count: rest })));
    return shown.join('\n\n');
}
/** The group already shows this advice. */
function withoutAdvice(message, inLanguage) {
    const advice = inLanguage((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('status-hotlink-fix'));
    return message.endsWith(advice) ? message.slice(0, -advice.length).trim() : message;
}
function hostsOf({ hosts }, inLanguage) {
    const lines = hosts
        .slice(0, MAX_HOSTS)
        .map(([host, count]) => `- ${(0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownCode */ .D9)(host || inLanguage((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-no-host')))} × ${count}`);
    const rest = hosts.length - lines.length;
    if (rest > 0)
        lines.push(`- ${inLanguage((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-hosts-more', { count: rest }))}`);
    return lines.join('\n');
}


/***/ }),

/***/ 84540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ decodeEntry),
/* harmony export */   XU: () => (/* binding */ isDead),
/* harmony export */   d8: () => (/* binding */ isLater),
/* harmony export */   oW: () => (/* binding */ MAX_ENTRY_BYTES),
/* harmony export */   qx: () => (/* binding */ isRoundMark),
/* harmony export */   uD: () => (/* binding */ deadReasonOf),
/* harmony export */   vv: () => (/* binding */ encodeEntry),
/* harmony export */   z9: () => (/* binding */ entryIdentity)
/* harmony export */ });
/* harmony import */ var _base_buffers_hex_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18865);
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32864);
/* harmony import */ var _lasting_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27796);
/**
 * One line of the memory: a URL with one object made of it, or a URL that gives no image. Others may write to the
 * bucket, so a line that is read is judged like any untrusted input. Pure.
 */



const DEAD_REASONS = ['http-404', 'http-410', 'dns-failed'];
/** A longer line counts as damaged: a URL has at most 8,192 characters, a key 1,023 bytes. */
const MAX_ENTRY_BYTES = 64 * 1024;
/** Whether this text may stand for a round of a plan: `<digest>-r<round>`. */
function isRoundMark(value) {
    return typeof value === 'string' && /^[0-9a-f]{12}-r\d{1,6}$/.test(value);
}
function isDead(entry) {
    return 'deadSince' in entry;
}
function deadReasonOf(text) {
    return DEAD_REASONS.find(reason => reason === text);
}
/** Equal for two lines about the same thing. `fields` must be in a fixed order. */
function entryIdentity(entry) {
    if (isDead(entry))
        return 'dead';
    if (entry.chosen)
        return `key ${entry.key}`;
    return entry.fields ? `fields ${JSON.stringify(entry.fields)}` : '';
}
/**
 * Writes members in a fixed order, so that equal entries give equal lines. The members that a reader searches in
 * every line come first.
 */
function encodeEntry(entry) {
    return JSON.stringify(isDead(entry) ? deadFields(entry) : imageFields(entry));
}
/**
 * Decides which of two lines about the same thing counts: the later one, then the one that names a loss, since a look
 * at the store corrects it, then the greater text. So every reader reaches the same result, in any order of lines and
 * segments.
 */
function isLater(a, b) {
    if (a.at !== b.at)
        return a.at > b.at;
    const namesLoss = hasLoss(a);
    return namesLoss === hasLoss(b) ? encodeEntry(a) > encodeEntry(b) : namesLoss;
}
function hasLoss(entry) {
    return !isDead(entry) && (entry.lostSince ?? entry.acceptedAt) !== undefined;
}
/** @returns undefined for a line that is not ours, or whose key is no image below the prefix */
function decodeEntry(value, prefix) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    if ('deadSince' in value) {
        const line = deadFields(value);
        return DEAD_NEEDS.every(name => line[name] !== undefined) ? line : undefined;
    }
    const line = imageFields(value);
    const isOurs = line.key !== undefined && (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageKey */ .lu)(line.key, prefix);
    return isOurs && IMAGE_NEEDS.every(name => line[name] !== undefined) ? line : undefined;
}
const IMAGE_NEEDS = ['url', 'firstSeen', 'at'];
/** Limits of texts, in characters. */
const MOST = {
    url: 9000,
    contentType: 100,
    etag: 200,
    originEtag: 1024,
    originLastModified: 100,
};
function imageFields(from) {
    return {
        url: asciiOf(from.url, MOST.url),
        regainedAt: timeOf(from.regainedAt),
        profile: profileOf(from.profile),
        at: timeOf(from.at),
        sha256: hexOf(from.sha256, 64),
        key: typeof from.key === 'string' ? from.key : undefined,
        bytes: countOf(from.bytes),
        contentType: asciiOf(from.contentType, MOST.contentType),
        width: countOf(from.width),
        height: countOf(from.height),
        etag: asciiOf(from.etag, MOST.etag),
        originEtag: asciiOf(from.originEtag, MOST.originEtag),
        originLastModified: asciiOf(from.originLastModified, MOST.originLastModified),
        firstSeen: timeOf(from.firstSeen),
        lastSeen: timeOf(from.lastSeen),
        chosen: from.chosen === true ? true : undefined,
        fields: fieldsOf(from.fields),
        fetchedUrl: asciiOf(from.fetchedUrl, MOST.url),
        mirrors: mirrorsOf(from.mirrors),
        round: isRoundMark(from.round) ? from.round : undefined,
        signed: from.signed === true ? true : undefined,
        // A reader that skips a line looks for a loss at its end.
        lostSince: timeOf(from.lostSince),
        acceptedAt: timeOf(from.acceptedAt),
    };
}
const DEAD_NEEDS = ['url', 'reason', 'deadSince', 'nextTry', 'tries', 'at'];
function deadFields(from) {
    return {
        url: asciiOf(from.url, MOST.url),
        at: timeOf(from.at),
        reason: deadReasonOf(from.reason),
        deadSince: timeOf(from.deadSince),
        nextTry: timeOf(from.nextTry),
        tries: countOf(from.tries),
        asked: hexOf(from.asked, 16),
        cause: (0,_lasting_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .lastingReasonOf */ .s)(from.cause),
        settings: hexOf(from.settings, 8),
        failedAt: timeOf(from.failedAt),
    };
}
/** Printable ASCII: canonical URLs and reusable headers consist of nothing else. */
function asciiOf(value, most) {
    return typeof value === 'string' && value.length <= most && /^[\x20-\x7e]+$/.test(value) ? value : undefined;
}
/** Lower case. */
function hexOf(value, digits) {
    return typeof value === 'string' && value.length === digits && (0,_base_buffers_hex_case_js__WEBPACK_IMPORTED_MODULE_0__/* .hexCaseOf */ .r)(value) === 'lower'
        ? value
        : undefined;
}
function profileOf(value) {
    return value === 'plain' || value === 'browser' ? value : undefined;
}
function mirrorsOf(value) {
    return typeof value === 'string' && /^[a-z0-9]{1,20}(?:,[a-z0-9]{1,20}){0,99}$/.test(value)
        ? value
        : undefined;
}
function countOf(value) {
    return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
/** The last valid time. Most lines repeat one time three times. */
let lastTime;
function timeOf(value) {
    if (typeof value !== 'string')
        return undefined;
    if (value !== lastTime) {
        if (!/^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/.test(value) || Number.isNaN(Date.parse(value)))
            return undefined;
        lastTime = value;
    }
    return value;
}
function fieldsOf(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const entries = Object.entries(value);
    return entries.every(([, text]) => typeof text === 'string') ? Object.fromEntries(entries) : undefined;
}


/***/ }),

/***/ 27796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ lastingReasonOf)
/* harmony export */ });
/** Reasons that a URL gives again and again: its origin delivers something that is no image to keep. Pure. */
/**
 * Reasons in the answer itself. Networks, names, TLS, time limits and throttling are temporary, so they are not here.
 */
const ANSWER_REASONS = [
    'empty',
    'html-instead',
    'not-an-image',
    'type-not-allowed',
    'image-incomplete',
    'too-large',
    'too-small',
];
/** Temporary refusals: timeout, too early, too many. */
const PASSING_STATUS = new Set(['http-408', 'http-425', 'http-429']);
/** `http-404` and `http-410` mean that nothing is there. */
const GONE_STATUS = new Set(['http-404', 'http-410']);
function lastingReasonOf(text) {
    if (typeof text !== 'string')
        return undefined;
    const isRefusal = /^http-4\d\d$/.test(text) && !PASSING_STATUS.has(text) && !GONE_STATUS.has(text);
    return isRefusal ? text : ANSWER_REASONS.find(reason => reason === text);
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


/***/ })

};

export const id = 247;
export const ids = [247];
export const modules = {

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
;// CONCATENATED MODULE: ./lib/base/files/sorted-file.js
/** Files of sorted lines, read as one. */

/** Bytes of a file that are in memory at once, where its lines are no longer. */
const SORTED_CHUNK = 64 * 1024;
const NEWLINE = 0x0a;
/** All lines in order, some at a time. */
async function* mergeSortedFiles(paths) {
    const sources = [];
    try {
        const heap = [];
        for (const path of paths) {
            const source = new SortedFile(await (0,promises_.open)(path));
            sources.push(source);
            if (await source.more())
                push(heap, source);
        }
        let lines = [];
        for (let [least] = heap; least; [least] = heap) {
            lines.push(least.line());
            if (!(least.next() || (await least.more()))) {
                const last = heap.pop();
                if (last !== least)
                    heap[0] = last;
            }
            siftDown(heap);
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
    /** Of the line that is its head. */
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
    /** @returns false where the next line has to be waited for */
    next() {
        this.#start = this.#end + 1;
        return this.#find();
    }
    /** @returns false at the end */
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
function push(heap, source) {
    let at = heap.push(source) - 1;
    while (at > 0) {
        const parent = (at - 1) >> 1;
        const above = heap[parent];
        if (!source.isBefore(above))
            break;
        heap[at] = above;
        at = parent;
    }
    heap[at] = source;
}
/** The first may have a later head than before. */
function siftDown(heap) {
    const [source] = heap;
    if (!source)
        return;
    let at = 0;
    for (;;) {
        let child = 2 * at + 1;
        if (child >= heap.length)
            break;
        const right = heap[child + 1];
        if (right?.isBefore(heap[child]))
            child++;
        const below = heap[child];
        if (!below.isBefore(source))
            break;
        heap[at] = below;
        at = child;
    }
    heap[at] = source;
}

;// CONCATENATED MODULE: ./lib/base/files/line-sorter.js
/**
 * Sorts more lines than fit in memory: portions are sorted and written to a temporary folder, and merged when they are
 * read. Lines compare by the bytes of their UTF-8, and hold no line feed. Bytes in buffers of our own, since millions
 * of strings that live for a while would have the heap grow to many times what they take.
 */




/** Bytes that are sorted in memory at once; while they are written, as many more are taken. */
const PORTION = 12 * 1024 * 1024;
const FIRST_BYTES = 64 * 1024;
const FIRST_LINES = 1024;
/** Files that are merged at once. */
const MAX_MERGED = 256;
/** Bytes of a line that are compared as one number. */
const HEAD = 6;
class LineSorter {
    #portion;
    #parent;
    #lines;
    /** Has been written: its memory is for what comes next. */
    #spare;
    /** Made once, however many portions are written at the same time. */
    #folder;
    #files = [];
    #count = 0;
    /**
     * @param portion bytes that are sorted in memory at once
     * @param parent of the temporary folder
     */
    constructor(portion = PORTION, parent = (0,external_node_os_.tmpdir)()) {
        this.#portion = portion;
        this.#parent = parent;
        this.#lines = new Portion(portion);
    }
    /** @returns what to wait for before more are added, where the disk is behind */
    add(line) {
        if (this.#lines.add(line))
            return undefined;
        const spilled = this.#spill();
        // It takes any line when it is empty.
        this.#lines.add(line);
        return spilled;
    }
    /** All lines in order, some at a time. To be read once, when all have been added. */
    async *sorted() {
        if (this.#files.length === 0)
            return yield* this.#lines.sorted();
        await this.#spill();
        // Nothing more is taken.
        this.#lines = new Portion(0);
        this.#spare = undefined;
        while (this.#files.length > MAX_MERGED) {
            const files = this.#files.splice(0, MAX_MERGED);
            await this.#write(mergeSortedFiles(files));
            await Promise.all(files.map(file => (0,promises_.rm)(file)));
        }
        yield* mergeSortedFiles(this.#files);
    }
    /** Removes what it has written. */
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
        await this.#write(lines);
        lines.clear();
        this.#spare = lines;
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
/** Lines in one buffer, with what they are sorted by. */
class Portion {
    #most;
    #bytes = Buffer.alloc(0);
    #length = 0;
    #count = 0;
    /** Where each line begins, and the last one ends. */
    #starts = new Uint32Array(FIRST_LINES);
    #heads = new Float64Array(FIRST_LINES);
    constructor(most) {
        this.#most = most;
    }
    /** @returns false where there is no room for it */
    add(line) {
        // Each unit of UTF-16 takes three bytes of UTF-8 at most.
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

/***/ 94470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ progressSentence),
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _base_messages_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43736);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4962);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46802);
/** How far a run is, in as many columns as there are: a bar, and the numbers that it is made of. Pure. */




/** From how many columns on a bar has how many: it keeps its width while the numbers behind it change theirs. */
const BARS = [
    [120, 32],
    [70, 12],
];
/** Columns that a host needs to be told from others. */
const MIN_HOST = 10;
const GAP = '  ';
/** For one row of a terminal; what matters less is left out where the row is short. */
function progressLine(reading, columns, language) {
    const { done, total, lost } = reading;
    const width = BARS.find(([least]) => columns >= least)?.[1];
    const count = `${String(done).padStart(String(total).length)}/${total}`;
    let line = width === undefined ? count : `${bar(done / total, width)}${GAP}${count}`;
    const addIfFits = (text, reserved = 0) => {
        const longer = text === undefined ? line : line + GAP + (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(language, text);
        if ((0,_text_width_js__WEBPACK_IMPORTED_MODULE_2__/* .textWidth */ .sc)(longer) + reserved <= columns)
            line = longer;
    };
    for (const number of numbersOf(reading))
        addIfFits(number);
    const least = slowestOf(reading, MIN_HOST);
    if (lost > 0)
        addIfFits(lostOf(reading), least ? GAP.length + (0,_text_width_js__WEBPACK_IMPORTED_MODULE_2__/* .textWidth */ .sc)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(language, least)) : 0);
    const room = columns - (0,_text_width_js__WEBPACK_IMPORTED_MODULE_2__/* .textWidth */ .sc)(line) - GAP.length - (0,_text_width_js__WEBPACK_IMPORTED_MODULE_2__/* .textWidth */ .sc)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(language, slowestOf(reading, 0) ?? ''));
    if (room >= MIN_HOST)
        addIfFits(slowestOf(reading, room));
    return line;
}
/** For a log. */
function progressSentence(reading) {
    const { done, total, lost } = reading;
    const slowest = slowestOf(reading);
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-done', { done, total }), ...numbersOf(reading), ...(lost > 0 ? [lostOf(reading)] : []), ...(slowest ? [slowest] : []));
}
/** What matters most first. */
function numbersOf({ perSecond, bytes, leftMs }) {
    return [
        ...(perSecond === undefined
            ? []
            : [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-rate', { rate: perSecond.toFixed(perSecond < 10 ? 1 : 0) })]),
        `${(bytes / 2 ** 20).toFixed(1)} MiB`,
        ...(leftMs === undefined ? [] : [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-time-left', { time: roughly(leftMs) })]),
    ];
}
function lostOf({ lost }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-lost', { count: lost });
}
function slowestOf({ slowest }, hostColumns) {
    if (!slowest)
        return undefined;
    const { host, ms } = slowest;
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-slowest', {
        host: hostColumns === undefined ? host : (0,_text_width_js__WEBPACK_IMPORTED_MODULE_2__/* .cutToWidth */ .G1)(host, hostColumns),
        time: `${(ms / 1000).toFixed(1)}s`,
    });
}
const MINUTE = 60_000;
/** Seconds of what takes hours are noise. */
function roughly(ms) {
    const unit = ms < 60 * MINUTE ? 1000 : MINUTE;
    return (0,_base_messages_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(Math.ceil(ms / unit) * unit);
}
function bar(share, width) {
    const inner = width - 2;
    const filled = Math.min(inner, Math.floor(inner * share));
    const reached = `${'='.repeat(filled)}${filled < inner ? '>' : ''}`;
    return `[${reached.padEnd(inner)}]`;
}


/***/ }),

/***/ 79095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ persistWatcher),
/* harmony export */   Ue: () => (/* binding */ planWatcher),
/* harmony export */   VM: () => (/* binding */ statusWatcher),
/* harmony export */   hr: () => (/* binding */ readWatcher)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4962);
/* harmony import */ var _jobs_doctor_finding_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95393);
/* harmony import */ var _jobs_persist_watching_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28353);
/* harmony import */ var _progress_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94470);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46802);
/** How far a run is, on the live line. */





function persistWatcher(terminal) {
    const progress = new _jobs_persist_watching_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .Progress */ .k(() => performance.now());
    return {
        ...listener(terminal),
        planned: (positions, images, objects) => {
            progress.planned(positions, images, objects);
            if (images === 0)
                return;
            terminal.live({
                line: columns => (0,_progress_line_js__WEBPACK_IMPORTED_MODULE_2__/* .progressLine */ .o)(progress.read(), columns, terminal.language),
                sentence: () => (0,_progress_line_js__WEBPACK_IMPORTED_MODULE_2__/* .progressSentence */ .L)(progress.read()),
            });
        },
        started: url => progress.started(url),
        settled: (outcome, url) => progress.settled(outcome, url),
        found: finding => {
            for (const line of (0,_jobs_doctor_finding_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .findingLines */ .h)(finding))
                terminal.say(line);
        },
    };
}
function planWatcher(terminal) {
    let count = 0;
    const sentence = () => (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-plan-read', { count });
    terminal.live({ line: columns => (0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .cutToWidth */ .G1)(sentence().in(terminal.language), columns), sentence });
    return {
        ...listener(terminal),
        read: positions => {
            count = positions;
        },
    };
}
function statusWatcher(terminal) {
    let isLive = false;
    let reading = { done: 0, total: 0, lost: 0, bytes: 0 };
    return {
        ...listener(terminal),
        looked: ({ images, imagesDone, perSecond, leftMs }) => {
            reading = {
                ...reading,
                done: imagesDone,
                total: images,
                ...(perSecond !== undefined && { perSecond }),
                ...(leftMs !== undefined && { leftMs }),
            };
            if (isLive || images === 0)
                return;
            isLive = true;
            terminal.live({
                line: columns => (0,_progress_line_js__WEBPACK_IMPORTED_MODULE_2__/* .progressLine */ .o)(reading, columns, terminal.language),
                sentence: () => (0,_progress_line_js__WEBPACK_IMPORTED_MODULE_2__/* .progressSentence */ .L)(reading),
            });
        },
    };
}
function readWatcher(terminal) {
    let reached = { count: 0, bytes: 0 };
    const sentence = () => (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-reached', { count: reached.count, size: (reached.bytes / 2 ** 20).toFixed(1) });
    terminal.live({
        line: columns => (0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .cutToWidth */ .G1)(sentence().in(terminal.language), columns),
        sentence,
    });
    return {
        ...listener(terminal),
        reached: (count, bytes) => {
            reached = { count, bytes };
        },
    };
}
function listener(terminal) {
    return {
        notice: sentence => terminal.say((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-note', { sentence })),
        info: sentence => terminal.say(sentence),
    };
}


/***/ }),

/***/ 3299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ decodeImage),
/* harmony export */   Uj: () => (/* binding */ isPlace),
/* harmony export */   a2: () => (/* binding */ encodeImage)
/* harmony export */ });
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _input_documents_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2483);
/** A part of a plan as JSON Lines: a position of the lists on each, as its writer left it. Judged like any list. Pure. */


/** @param isRefused what is wrong with it is told with its place in the list */
function encodeImage(position, image, isRefused) {
    const { url, key, referer, fields, id, expiresAt, place, problem, where } = image;
    return JSON.stringify({
        position,
        url,
        key,
        referer,
        id,
        expiresAt,
        fields,
        ...(place && { place: { ...place } }),
        ...(problem !== undefined && { problem: encodeText(problem) }),
        ...(isRefused && { where: encodeText(where) }),
    });
}
/** @returns undefined for what is no line of a part */
function decodeImage(line) {
    let from;
    try {
        from = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    if (!(0,_input_documents_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(from) || (0,_input_documents_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeeper */ .QZ)(from, _input_documents_records_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr + 1))
        return undefined;
    const { position, url, key, referer, id, expiresAt, fields, place, problem, where } = from;
    if (!Number.isSafeInteger(position) || position < 0 || typeof url !== 'string')
        return undefined;
    return {
        position: position,
        image: {
            url,
            where: decodeText(where) ?? 'plan',
            ...(typeof key === 'string' && { key }),
            ...(typeof referer === 'string' && { referer }),
            ...(typeof id === 'string' && { id }),
            ...(typeof expiresAt === 'number' && Number.isFinite(expiresAt) && { expiresAt }),
            ...(isPlace(place) && { place }),
            ...((0,_input_documents_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(fields) && { fields: Object.setPrototypeOf({ ...fields }, null) }),
            ...(problem !== undefined && { problem: sentenceOf(decodeText(problem) ?? '') }),
        },
    };
}
function isPlace(value) {
    if (!(0,_input_documents_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return false;
    const { file, line, column, pointer } = value;
    const isCount = (number) => Number.isSafeInteger(number) && number > 0;
    const isInText = isCount(line) && isCount(column) && pointer === undefined;
    const isInJson = typeof pointer === 'string' && (line === undefined || isCount(line)) && column === undefined;
    return typeof file === 'string' && (isInText || isInJson);
}
/** In every language where they differ, as workers may speak another one. */
function encodeText(text) {
    const [en, zh] = [(0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)('en', text), (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)('zh', text)];
    return en === zh ? en : { en, zh };
}
function decodeText(value) {
    if (typeof value === 'string')
        return value;
    if (!(0,_input_documents_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return undefined;
    const { en, zh } = value;
    if (typeof en !== 'string' || typeof zh !== 'string')
        return undefined;
    return { in: language => (language === 'zh' ? zh : en) };
}
function sentenceOf(text) {
    return typeof text === 'string' ? { in: () => text } : text;
}


/***/ }),

/***/ 42290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   gQ: () => (/* binding */ readProgress),
/* harmony export */   m3: () => (/* binding */ readPlan)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4962);
/* harmony import */ var _input_documents_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2483);
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84030);
/* harmony import */ var _stored_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15243);
/** `plan.json`: what was planned, and into which parts. */




/**
 * @returns undefined where there is no plan of this name
 * @throws PersistError what the store says, and `store-integrity` for what is no plan
 */
async function readPlan(store, name, signal) {
    const key = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_2__/* .planKey */ .vH)(store.prefix, name);
    const text = await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(store, key, signal);
    return text === undefined ? undefined : parsePlan(text, key);
}
function parsePlan(text, key) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(key, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('stored-not-json'));
    }
    if (!(0,_input_documents_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) || value.version !== 1)
        throw (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(key, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('stored-other-version'));
    const { id, list, images, partImages, lists, parts } = value;
    const isWhole = typeof id === 'string' &&
        /^[0-9a-f]{12}-\d{1,6}$/.test(id) &&
        typeof list === 'string' &&
        isCount(images) &&
        isCount(partImages) &&
        (0,_input_documents_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(lists) &&
        typeof lists.urlField === 'string' &&
        Object.entries(lists).every(isListSetting) &&
        Array.isArray(parts) &&
        parts.every(isPart);
    if (!isWhole)
        throw (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(key, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('stored-no-plan'));
    return value;
}
function isListSetting([name, value]) {
    if (name !== 'urlsFile' && name !== 'select')
        return typeof value === 'string';
    return Array.isArray(value) && value.every(text => typeof text === 'string');
}
function isPart(value, number) {
    if (!(0,_input_documents_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return false;
    const { partition, images, longest, after } = value;
    return (typeof partition === 'string' &&
        /^[0-9a-f]{2}$/.test(partition) &&
        isCount(images) &&
        isCount(longest) &&
        // So no part waits for itself, over however many others.
        (after === undefined || (isCount(after) && after < number)));
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
/** One list, a page for a thousand parts. A part that is done is not set aside, whatever was thought of it before. */
async function readProgress(store, place, signal) {
    const done = new Map();
    const aside = new Set();
    const folder = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_2__/* .resultsFolder */ .zv)(place);
    for await (const { objects } of store.list(folder, {}, signal))
        for (const { key, lastModified } of objects) {
            const part = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_2__/* .partOfName */ .Qu)(key.slice(folder.length));
            if (part?.isAside)
                aside.add(part.number);
            else if (part)
                done.set(part.number, lastModified);
        }
    for (const number of done.keys())
        aside.delete(number);
    return { done, aside };
}
function isOver({ done, aside }, number) {
    return done.has(number) || aside.has(number);
}


/***/ }),

/***/ 15243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ createText),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   ee: () => (/* binding */ replaceText),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1290);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4962);
/** Small files of ours in a store, as text. What is read may have been written by anybody. */





/** Of one object, as it is stored and unpacked: some ten times what is written. */
const MAX_BYTES = 128 * 1024 * 1024;
const MAX_TEXT_BYTES = 400 * 1024 * 1024;
const OPTIONS = { contentType: 'application/json', mode: 'keep-existing', isInternal: true };
const GZIP_OPTIONS = { ...OPTIONS, contentType: 'application/gzip' };
/**
 * @returns undefined where nothing is there
 * @throws PersistError what the store says, and `store-integrity` where the text is too long or no text
 */
async function readText(store, key, signal) {
    const chunks = [];
    let size = 0;
    const sink = {
        begin() {
            chunks.length = 0;
            size = 0;
        },
        write(chunk) {
            size += chunk.length;
            if (size > MAX_BYTES)
                throw unreadable(key, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('stored-too-large'));
            // The memory of a chunk is gone with it.
            chunks.push(Buffer.from(chunk));
            return undefined;
        },
    };
    try {
        await store.get(key, sink, signal);
    }
    catch (error) {
        if ((0,_base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_2__/* .asPersistError */ .B)(error, 'store').reason === 'http-404')
            return undefined;
        throw error;
    }
    try {
        const bytes = Buffer.concat(chunks);
        const text = key.endsWith('.gz') ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: MAX_TEXT_BYTES }) : bytes;
        return new TextDecoder('utf-8', { fatal: true }).decode(text);
    }
    catch (error) {
        throw unreadable(key, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('stored-damaged', { code: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) ?? 'unknown' }));
    }
}
/**
 * Create-only, packed where the key ends in `.gz`.
 * @returns false where other bytes are there already
 */
async function createText(store, key, text, signal) {
    return await put(store, key, text, OPTIONS.mode, signal);
}
async function replaceText(store, key, text, signal) {
    await put(store, key, text, 'overwrite', signal);
}
async function put(store, key, text, mode, signal) {
    const isPacked = key.endsWith('.gz');
    const bytes = isPacked ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(text) : Buffer.from(text);
    try {
        await store.put(key, bytes, { ...(isPacked ? GZIP_OPTIONS : OPTIONS), mode }, signal);
        return true;
    }
    catch (error) {
        if ((0,_base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_2__/* .asPersistError */ .B)(error, 'store').reason === 'key-collision')
            return false;
        throw error;
    }
}
function unreadable(key, cause) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'store-integrity', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('plan-unreadable', { key: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(key), cause }));
}


/***/ })

};

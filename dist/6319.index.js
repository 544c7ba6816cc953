export const id = 6319;
export const ids = [6319];
export const modules = {

/***/ 10406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ closingAfter)
/* harmony export */ });
/* unused harmony export Closing */
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

/***/ 29887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ue: () => (/* binding */ planWatcher),
  VM: () => (/* binding */ statusWatcher),
  bX: () => (/* binding */ terminalDoor)
});

// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/base/sentence.js
var base_sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/door.js + 2 modules
var watching_door = __webpack_require__(81471);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/progress-sentence.js
var progress_sentence = __webpack_require__(52734);
// EXTERNAL MODULE: ./lib/cli/text-width.js
var text_width = __webpack_require__(46802);
;// CONCATENATED MODULE: ./lib/cli/progress-line.js
/** Shows how far a run is in one row: a bar and its numbers. Pure. */




/** Columns of the terminal, and of the bar from there on. The bar keeps its width while the numbers change. */
const BARS = [
    [120, 32],
    [70, 12],
];
/** Columns that a host needs to be recognizable. */
const MIN_HOST = 10;
/** A row of at least this many columns shows the limit beside the rate. */
const MIN_HELD_BY = 70;
const GAP = '  ';
/** Fills one row of a terminal; a short row leaves out what matters less. */
function progressLine(reading, columns, language) {
    const { done, total, lost } = reading;
    const width = BARS.find(([least]) => columns >= least)?.[1];
    const count = `${String(done).padStart(String(total).length)}/${total}`;
    let line = width === undefined ? count : `${bar(shareOf(reading), width)}${GAP}${count}`;
    const addIfFits = (text, reserved = 0) => {
        const longer = text === undefined ? line : line + GAP + (0,base_sentence/* textIn */.r7)(language, text);
        if ((0,text_width/* textWidth */.sc)(longer) + reserved <= columns)
            line = longer;
    };
    const { heldBy: _, ...plain } = reading;
    for (const number of (0,progress_sentence/* numbersOf */.cZ)(columns < MIN_HELD_BY ? plain : reading))
        addIfFits(number);
    if (reading.large)
        addIfFits((0,progress_sentence/* largeText */.$_)({ ...reading.large, host: (0,text_width/* cutToWidth */.G1)(reading.large.host, columns) }));
    const least = slowestOf(reading, MIN_HOST);
    if (lost > 0)
        addIfFits(lostOf(reading), least ? GAP.length + (0,text_width/* textWidth */.sc)((0,base_sentence/* textIn */.r7)(language, least)) : 0);
    const room = columns - (0,text_width/* textWidth */.sc)(line) - GAP.length - (0,text_width/* textWidth */.sc)((0,base_sentence/* textIn */.r7)(language, slowestOf(reading, 0) ?? ''));
    if (room >= MIN_HOST)
        addIfFits(slowestOf(reading, room));
    return line;
}
/** A large body counts by its bytes: it may take as long as a thousand images. */
function shareOf({ done, total, large }) {
    const { bytes, length = Number.POSITIVE_INFINITY } = large ?? { bytes: 0 };
    return (done + Math.min(1, bytes / length)) / total;
}
function lostOf({ lost }) {
    return (0,say/* say */.c)('cli-lost', { count: lost });
}
function slowestOf({ slowest }, hostColumns) {
    return slowest && (0,progress_sentence/* slowestText */.Rl)({ ...slowest, host: (0,text_width/* cutToWidth */.G1)(slowest.host, hostColumns) });
}
function bar(share, width) {
    const inner = width - 2;
    const filled = Math.min(inner, Math.floor(inner * share));
    const reached = `${'='.repeat(filled)}${filled < inner ? '>' : ''}`;
    return `[${reached.padEnd(inner)}]`;
}

;// CONCATENATED MODULE: ./lib/cli/progress.js
/** Shows how far a job is, on the live line. */







function terminalDoor(terminal) {
    const { language } = terminal;
    return {
        notice: sentence => terminal.say((0,say/* say */.c)('cli-note', { sentence })),
        info: sentence => terminal.say(sentence),
        show: (sentence, reading) => terminal.live({
            line: columns => reading
                ? progressLine(reading(), columns, language)
                : (0,text_width/* cutToWidth */.G1)((0,base_sentence/* textIn */.r7)(language, sentence()), columns),
            sentence,
        }),
    };
}
function planWatcher(door) {
    let count = 0;
    door.show(() => (0,say/* say */.c)('cli-plan-read', { count }));
    return {
        ...(0,watching_door/* listenerOf */.Al)(door),
        read: positions => {
            count = positions;
        },
    };
}
function statusWatcher(door) {
    let reading = { done: 0, total: 0, lost: 0, bytes: 0 };
    return {
        ...(0,watching_door/* listenerOf */.Al)(door),
        looked: ({ images, imagesDone, perSecond, leftMs }) => {
            reading = {
                ...reading,
                done: imagesDone,
                total: images,
                ...(0,defined/* defined */.s)({ perSecond, leftMs }),
            };
            if (images > 0)
                door.show(() => (0,progress_sentence/* progressSentence */.Lw)(reading), () => reading);
        },
    };
}


/***/ }),

/***/ 67755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29887);

/** @returns the exit status */
async function runCommand({ command, terminal, surroundings, signal }, job) {
    const watch = job.watch((0,_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalDoor */ .bX)(terminal));
    const run = job.run(surroundings, { ...job.options, signal, watch });
    const hasItems = Symbol.asyncIterator in run;
    if (hasItems)
        for await (const item of run) {
            command.json ? terminal.printJson(item) : job.print?.(item);
            if (terminal.isFull)
                await terminal.drained(signal);
        }
    const report = await run;
    terminal.close();
    if (command.json && !hasItems)
        terminal.printJson(report);
    return await job.end(report, watch);
}


/***/ }),

/***/ 91827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ eachOf)
/* harmony export */ });
/** Requests for many objects, some at once. */
/** Requests at once. */
const AT_ONCE = 4;
/**
 * @param queue shared by all loops that run at once
 * @throws the first error, after every loop has ended
 */
async function eachOf(queue, work) {
    const worker = async () => {
        for (const item of queue)
            await work(item);
    };
    const workers = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker));
    for (const outcome of workers)
        if (outcome.status === 'rejected')
            throw outcome.reason;
}


/***/ }),

/***/ 6327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ openMarkKeeper),
/* harmony export */   PL: () => (/* binding */ readOpenMarks),
/* harmony export */   q6: () => (/* binding */ removeOpenMark)
/* harmony export */ });
/* harmony import */ var _base_closing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10406);
/* harmony import */ var _storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3082);
/* harmony import */ var _storage_manifest_open_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1049);
/* harmony import */ var _storage_stores_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44370);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42290);
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84030);






/** Gap between two writes of a mark, which counts for a day. */
const AGAIN_MS = 3_600_000;
const OPTIONS = { contentType: 'text/plain', mode: 'overwrite', isInternal: true };
/**
 * @param memory settings of the memory's own store, if it has one
 * @param writtenAt when the mark was last written, as far as that is known; milliseconds since the epoch
 * @returns a function that writes the mark, at most once an hour. It never throws, since only a sentence depends on it.
 */
function openMarkKeeper(store, memory, name, clock, writtenAt = Number.NEGATIVE_INFINITY) {
    let last = writtenAt;
    return async (signal) => {
        if (clock.now() - last < AGAIN_MS)
            return;
        last = clock.now();
        await withMemory(store, memory, place => place.put((0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .openMarkKey */ .XO)(place.prefix, name), Buffer.alloc(0), OPTIONS, signal));
    };
}
/**
 * Removes the mark of a plan that is over. Without permission to delete, the mark stays and counts for a day.
 * @param id of the round that is over: the mark of a later one stays
 */
async function removeOpenMark(store, memory, name, id, signal) {
    await withMemory(store, memory, async (place) => {
        const now = await (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlan */ .m)(store, name, signal);
        if (now === undefined || now.id === id)
            await place.remove((0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .openMarkKey */ .XO)(place.prefix, name), signal);
    });
}
/** Finds the open plans. Costs one request. */
async function readOpenMarks(store, plans, signal) {
    const folder = store.prefix + _storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_FOLDER */ .po;
    for await (const { objects } of store.list(folder + _storage_manifest_open_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .OPEN_MARK */ .$, {}, signal))
        for (const { key, lastModified } of objects)
            plans.see(key.slice(folder.length), lastModified);
}
async function withMemory(store, memory, use) {
    try {
        await (0,_base_closing_js__WEBPACK_IMPORTED_MODULE_5__/* .closingAfter */ .Y)(async (closing) => use(memory ? closing.with(await (0,_storage_stores_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openStore */ .C)(memory)) : store));
    }
    catch {
        // The plan itself does not need the mark.
    }
}


/***/ }),

/***/ 60518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UJ: () => (/* binding */ parseCounts),
/* harmony export */   gM: () => (/* binding */ formatCounts),
/* harmony export */   uw: () => (/* binding */ ResultCounter)
/* harmony export */ });
/* harmony import */ var _output_mirror_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71855);

/** Longest name: a file name has at most 255 bytes. */
const MAX_NAME = 230;
const LETTERS = { s: 'stored', u: 'unchanged', f: 'failed', r: 'refused', k: 'skipped' };
/** `#` stands for a number. */
const PARTS = [
    'z(?<size>#)',
    'q(?<origins>#)-(?<store>#)-(?<elapsedMs>#)-(?<resting>#)-(?<undecided>#)',
    '(?<reasons>(?:[a-z][a-z0-9-]{0,63}_#\\.)*)s(?<stored>#)-u(?<unchanged>#)-f(?<failed>#)-r(?<refused>#)-k(?<skipped>#)',
    'b(?<bytes>#)(?:\\.m(?<mirrored>#)-(?<owed>#))?(?:\\.l(?<lost>#))?',
];
const NAME = new RegExp(`^${PARTS.join('\\.').replaceAll('#', '\\d{1,15}')}$`);
/** @returns undefined where the reasons do not fit into a name; the results are then read */
function formatCounts(part) {
    const { counts, totals, mirrored, owed, lost } = part;
    const { origins, store } = totals.requests;
    const name = [
        `z${part.size}`,
        `q${[origins, store, totals.elapsedMs, part.resting, part.undecided].join('-')}`,
        ...[...part.reasons].map(([reason, count]) => `${reason}_${count}`),
        Object.entries(LETTERS)
            .map(([letter, outcome]) => `${letter}${counts[outcome]}`)
            .join('-'),
        `b${totals.bytes}`,
        ...(mirrored + owed > 0 ? [`m${mirrored}-${owed}`] : []),
        ...(lost > 0 ? [`l${lost}`] : []),
    ].join('.');
    return name.length <= MAX_NAME && NAME.test(name) ? name : undefined;
}
/** @returns undefined for any other name, and for counts that contradict each other */
function parseCounts(name) {
    const found = NAME.exec(name)?.groups;
    if (!found)
        return undefined;
    const numberOf = (group) => Number(found[group] ?? 0);
    const reasons = new Map();
    for (const [, reason = '', count] of (found.reasons ?? '').matchAll(/(\S+?)_(\d+)\./g))
        reasons.set(reason, Number(count));
    const counts = {
        total: Object.values(LETTERS).reduce((sum, outcome) => sum + numberOf(outcome), 0),
        stored: numberOf('stored'),
        unchanged: numberOf('unchanged'),
        failed: numberOf('failed'),
        refused: numberOf('refused'),
        skipped: numberOf('skipped'),
    };
    const [resting, undecided] = [numberOf('resting'), numberOf('undecided')];
    const notKept = [...reasons.values()].reduce((sum, count) => sum + count, 0);
    if (notKept !== counts.failed + counts.refused || resting + undecided > counts.skipped)
        return undefined;
    return {
        size: numberOf('size'),
        counts,
        totals: {
            bytes: numberOf('bytes'),
            requests: { origins: numberOf('origins'), store: numberOf('store') },
            elapsedMs: numberOf('elapsedMs'),
        },
        reasons,
        resting,
        undecided,
        mirrored: numberOf('mirrored'),
        owed: numberOf('owed'),
        lost: numberOf('lost'),
    };
}
/** Adds up the results of a part. */
class ResultCounter {
    counts = {
        total: 0,
        stored: 0,
        unchanged: 0,
        skipped: 0,
        refused: 0,
        failed: 0,
    };
    reasons = new Map();
    #mirrors = new _output_mirror_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .MirrorCounts */ .S();
    resting = 0;
    undecided = 0;
    /** Images without a key because their object is missing. */
    lost = 0;
    /** Images that every mirror has. */
    get mirrored() {
        return this.#mirrors.mirrored;
    }
    /** Images that a mirror lacked when their part ended. */
    get owed() {
        return this.#mirrors.owed;
    }
    add(result) {
        const { outcome, reason = 'unexpected' } = result;
        this.#mirrors.add(result);
        this.counts.total++;
        this.counts[outcome]++;
        if (outcome === 'failed' || outcome === 'refused')
            this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1);
        if (result.lostKey !== undefined)
            this.lost++;
        if (outcome !== 'skipped')
            return;
        if (reason === 'dead' || reason === 'accepted')
            this.resting++;
        else if (reason !== 'url-expired')
            this.undecided++;
    }
    addCounts(part) {
        this.#mirrors.mirrored += part.mirrored;
        this.#mirrors.owed += part.owed;
        for (const name of Object.keys(this.counts))
            this.counts[name] += part.counts[name];
        for (const [reason, count] of part.reasons)
            this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + count);
        for (const name of ['resting', 'undecided', 'lost'])
            this[name] += part[name];
    }
}


/***/ }),

/***/ 3299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ decodeImage),
/* harmony export */   a2: () => (/* binding */ encodeImage),
/* harmony export */   zu: () => (/* binding */ isSourcePosition)
/* harmony export */ });
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/* harmony import */ var _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81635);
/* harmony import */ var _stored_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15243);
/** A part of a plan as JSON Lines, one position of the lists a line. Reading validates each line. Pure. */



/** @param isRefused the line keeps the place in the list, which the refusal will name */
function encodeImage(position, image, isRefused) {
    const { url, key, referer, fields, id, expiresAt, again, place, problem, where } = image;
    return JSON.stringify({
        position,
        url,
        key,
        referer,
        id,
        expiresAt,
        again: again && true,
        fields,
        ...(place && { place: { ...place } }),
        ...(problem !== undefined && { problem: encodeText(problem) }),
        ...(isRefused && { where: encodeText(where) }),
    });
}
/** @returns undefined for text that is not a line of a part */
function decodeImage(line) {
    const from = (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_2__/* .recordIn */ .Rn)(line);
    if (!from || (0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isDeeper */ .QZ)(from, _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr + 1))
        return undefined;
    const { position, url, key, referer, id, expiresAt, again, fields, place, problem, where } = from;
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
            ...(again === true && { again: 'kept' }),
            ...(isSourcePosition(place) && { place }),
            ...((0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(fields) && { fields: Object.setPrototypeOf({ ...fields }, null) }),
            ...(problem !== undefined && { problem: sentenceOf(decodeText(problem) ?? '') }),
        },
    };
}
function isSourcePosition(value) {
    if (!(0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return false;
    const { file, line, column, pointer, field, offset } = value;
    const isOfText = field === undefined
        ? offset === undefined
        : typeof field === 'string' && Number.isSafeInteger(offset) && offset >= 0;
    const isCount = (number) => Number.isSafeInteger(number) && number > 0;
    const isInText = isCount(line) && isCount(column) && pointer === undefined;
    const isInJson = typeof pointer === 'string' && (line === undefined || isCount(line)) && column === undefined;
    return typeof file === 'string' && isOfText && (isInText || isInJson);
}
/** Keeps all languages where they differ, since a worker may use another language. */
function encodeText(text) {
    const texts = _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGE_CODES */ .uj.map(code => [code, (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(code, text)]);
    return new Set(texts.map(([, said]) => said)).size === 1 ? (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)('en', text) : Object.fromEntries(texts);
}
function decodeText(value) {
    if (typeof value === 'string')
        return value;
    if (!(0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return undefined;
    const { en } = value;
    if (typeof en !== 'string')
        return undefined;
    // A plan made by an older version lacks languages that came later.
    const texts = _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGE_CODES */ .uj.map(code => [code, value[code]]);
    const known = new Map(texts.filter((entry) => typeof entry[1] === 'string'));
    return { in: language => known.get(language) ?? en };
}
function sentenceOf(text) {
    return typeof text === 'string' ? { in: () => text } : text;
}


/***/ }),

/***/ 66635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l7: () => (/* binding */ decodeResults),
  x8: () => (/* binding */ readResults),
  er: () => (/* binding */ readResultsText),
  KB: () => (/* binding */ writeResults)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/jobs/plan/part-counts.js
var part_counts = __webpack_require__(60518);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-names.js
var plan_names = __webpack_require__(84030);
// EXTERNAL MODULE: ./lib/jobs/plan/positions-digest.js
var positions_digest = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/input/documents/record-values.js
var record_values = __webpack_require__(81635);
// EXTERNAL MODULE: ./lib/output/result.js
var result = __webpack_require__(73852);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
// EXTERNAL MODULE: ./lib/storage/manifest/mirrors/names.js
var names = __webpack_require__(86384);
// EXTERNAL MODULE: ./lib/jobs/plan/part-lines.js
var part_lines = __webpack_require__(3299);
// EXTERNAL MODULE: ./lib/jobs/plan/stored-text.js
var stored_text = __webpack_require__(15243);
;// CONCATENATED MODULE: ./lib/jobs/plan/results-lines.js
/**
 * Lines of a part's results in the store: one result a line, with its record if the image is to be tried again, and a
 * last line with totals. Reading validates every line, since anyone with write access may have changed them. Pure.
 */






const NO_TOTALS = { bytes: 0, requests: { origins: 0, store: 0 }, elapsedMs: 0 };
function encodeResult({ result, again }) {
    return JSON.stringify({ ...result, ...(again && { again }) });
}
function encodeTotals(totals) {
    return JSON.stringify({ end: true, ...totals });
}
/** @returns undefined for a line that is neither a result nor totals */
function decodeResultLine(line, bounds) {
    const from = (0,stored_text/* recordIn */.Rn)(line);
    if (!from || (0,record_values/* isDeeper */.QZ)(from, record_values/* MAX_DEPTH */.lr + 2))
        return undefined;
    if (from.end === true)
        return { totals: totalsOf(from) };
    const { again, position, outcome, key } = from;
    const isKept = outcome === 'stored' || outcome === 'unchanged';
    const isResult = NEEDED.every(name => DETAILS[name](from[name])) &&
        position < bounds.images &&
        (isKept ? typeof key === 'string' && (0,object_key/* isImageKey */.lu)(key, bounds.prefix) : key === undefined);
    if (!isResult)
        return undefined;
    const details = Object.entries(from).filter(([name, value]) => Object.hasOwn(DETAILS, name) && DETAILS[name](value));
    return { result: Object.fromEntries(details), ...((0,record_values/* isRecord */.u4)(again) && { again }) };
}
const NEEDED = ['position', 'url', 'outcome'];
/** Checks of the fields, as a worker writes them. A field that fails its check is left out. */
const DETAILS = {
    position: isCount,
    url: like(/^/),
    outcome: value => result/* OUTCOMES */.im.includes(value),
    reason: like(/^[a-z][a-z0-9-]{0,63}$/),
    message: like(/^.{0,20000}$/s),
    key: like(/^/),
    lostKey: like(/^/),
    // Pages link to it, so a scheme such as `javascript:` must not pass.
    publicUrl: isLink,
    variants: isVariants,
    finalUrl: like(/^https?:/i),
    sha256: like(/^[0-9a-f]{64}$/),
    bytes: isCount,
    contentType: like(/^[\x20-\x7e]{1,100}$/),
    width: isCount,
    height: isCount,
    endUnknown: value => value === true,
    etag: like(/^[\x20-\x7e]{1,200}$/),
    mirrors: value => (0,record_values/* isRecord */.u4)(value) &&
        Object.entries(value).every(([name, state]) => (0,names/* isMirrorName */.bV)(name) && (0,result/* isMirrorState */.xv)(state)),
    attempts: isCount,
    elapsedMs: isCount,
    place: part_lines/* isSourcePosition */.zu,
    fields: record_values/* isRecord */.u4,
};
function isLink(value) {
    return typeof value === 'string' && /^(?:https?:|file:|\/)/i.test(value);
}
function isVariants(value) {
    return (0,record_values/* isRecord */.u4)(value) && Object.values(value).every(isLink);
}
function like(form) {
    return value => typeof value === 'string' && form.test(value);
}
function totalsOf({ bytes, requests, elapsedMs }) {
    const { origins, store } = (0,record_values/* isRecord */.u4)(requests) ? requests : {};
    return {
        bytes: countOf(bytes),
        requests: { origins: countOf(origins), store: countOf(store) },
        elapsedMs: countOf(elapsedMs),
    };
}
function countOf(value) {
    return isCount(value) ? value : 0;
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}

;// CONCATENATED MODULE: ./lib/jobs/plan/part-results.js
/**
 * Results of one part in the store. A part is done when they are whole: a valid line for each of its positions.
 * Anyone with write access may have changed them.
 */






/**
 * Writes the results, then their counts. The first whole results count.
 * @throws PersistError when the store refuses
 */
async function writeResults(place, plan, number, { results, totals }, signal) {
    const key = (0,plan_names/* resultsKey */.ik)(place, number);
    const lines = [...results.map(encodeResult), encodeTotals(totals)];
    const bytes = (0,external_node_zlib_.gzipSync)(`${lines.join('\n')}\n`);
    if (!(await (0,stored_text/* createObject */.ed)(place.store, key, bytes, signal))) {
        if (await readResults(place, plan, number, signal))
            return;
        // Damaged results would keep the part open for ever.
        await (0,stored_text/* replaceObject */.qS)(place.store, key, bytes, signal);
    }
    const counter = new part_counts/* ResultCounter */.uw();
    for (const { result } of results)
        counter.add(result);
    const { counts, reasons, resting, undecided, mirrored, owed, lost } = counter;
    const name = (0,part_counts/* formatCounts */.gM)({
        ...{ size: bytes.length, counts, totals, reasons, resting, undecided, mirrored, owed, lost },
    });
    if (name !== undefined)
        await (0,stored_text/* createText */.GZ)(place.store, (0,plan_names/* countsKey */.cB)(place, number, name), '', signal);
}
/**
 * @returns undefined if there are no results, or if they are not whole
 * @throws PersistError when the store refuses
 */
async function readResults(place, plan, number, signal) {
    return decodeResults(await readResultsText(place, number, signal), place, plan, number);
}
/**
 * @returns undefined if there are no results, or if they cannot be unpacked
 * @throws PersistError when the store refuses
 */
async function readResultsText(place, number, signal) {
    return await (0,stored_text/* readText */.yR)(place.store, (0,plan_names/* resultsKey */.ik)(place, number), signal).catch(stored_text/* ifDamaged */.tA);
}
/** @returns undefined if the results are not whole */
function decodeResults(text, { store: { prefix } }, { parts, images }, number) {
    const part = parts[number];
    if (text === undefined || !part)
        return undefined;
    const results = new Map();
    let totals = NO_TOTALS;
    let unreadable = 0;
    for (const line of (0,stored_text/* linesOf */.Dx)(text)) {
        const read = decodeResultLine(line, { prefix, images });
        if (!read)
            unreadable++;
        else if ('totals' in read)
            totals = read.totals;
        else if (!results.has(read.result.position))
            results.set(read.result.position, read);
        // More lines than a part has positions may be without end.
        if (results.size > part.images)
            return undefined;
    }
    const isWhole = results.size === part.images &&
        (part.positions === undefined || part.positions === (0,positions_digest/* positionsDigest */.F)(results.keys()));
    return isWhole ? { results: [...results.values()], totals, unreadable } : undefined;
}


/***/ }),

/***/ 42290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readRound),
/* harmony export */   m: () => (/* binding */ readPlan)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81635);
/* harmony import */ var _storage_manifest_entries_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84540);
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84030);
/* harmony import */ var _stored_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15243);
/** Reads `plan.json`: the lists and the parts of a plan. */





/**
 * @returns undefined if there is no plan of this name
 * @throws PersistError when the store refuses; `store-integrity` for a file that is not a plan
 */
async function readPlan(store, name, signal) {
    return await readPlanAt(store, (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_3__/* .planKey */ .vH)(store.prefix, name), signal);
}
/** Reads the copy of a round that has ended. */
async function readRound(place, signal) {
    return await readPlanAt(place.store, (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_3__/* .roundPlanKey */ .BT)(place), signal);
}
async function readPlanAt(store, key, signal) {
    const text = await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(store, key, signal);
    return text === undefined ? undefined : parsePlan(text, key);
}
function parsePlan(text, key) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(key, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('stored-not-json'));
    }
    if (!(0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) || (value.version !== 1 && value.version !== 2))
        throw (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(key, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('stored-other-version'));
    const { version, id, previous, rounds, since, list, images, partImages, lists, parts } = value;
    const round = typeof id === 'string' ? (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_3__/* .roundOfId */ .jO)(id) : undefined;
    const queue = version === 1 ? value.uuid : value.queue;
    const isWhole = round !== undefined &&
        (version === 1 || value.round === round) &&
        (previous === undefined || (typeof previous === 'string' && (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_3__/* .roundOfId */ .jO)(previous) !== undefined)) &&
        (rounds === undefined || (Array.isArray(rounds) && rounds.length > 0 && rounds.every(_storage_manifest_entries_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .isRoundMark */ .qx))) &&
        (since === undefined || isCount(since)) &&
        typeof queue === 'string' &&
        /^[\w.-]{9,80}$/.test(queue) &&
        typeof list === 'string' &&
        /^[0-9a-f]{64}$/.test(list) &&
        isCount(images) &&
        isCount(partImages) &&
        (0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(lists) &&
        typeof lists.urlField === 'string' &&
        Object.entries(lists).every(isListSetting) &&
        Array.isArray(parts) &&
        parts.every(isPart);
    if (!isWhole)
        throw (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(key, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('stored-no-plan'));
    return { ...value, round, queue };
}
function isListSetting([name, value]) {
    if (name !== 'urlsFile' && name !== 'select')
        return typeof value === 'string';
    return Array.isArray(value) && value.every(text => typeof text === 'string');
}
function isPart(value, number) {
    if (!(0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return false;
    const { partition, images, longest, positions, after } = value;
    return (typeof partition === 'string' &&
        /^[0-9a-f]{2}$/.test(partition) &&
        isCount(images) &&
        isCount(longest) &&
        (positions === undefined || (typeof positions === 'string' && /^[0-9a-f]{8}$/.test(positions))) &&
        // A smaller number rules out parts that wait for each other in a circle.
        (after === undefined || (isCount(after) && after < number)));
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}


/***/ }),

/***/ 30599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   VY: () => (/* binding */ ProgressReader),
/* harmony export */   cf: () => (/* binding */ NO_PROGRESS),
/* harmony export */   gQ: () => (/* binding */ readProgress)
/* harmony export */ });
/* harmony import */ var _each_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91827);
/* harmony import */ var _part_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60518);
/* harmony import */ var _part_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66635);
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84030);
/** Which parts of a plan are over, from the names of the objects beside their results. */




const NO_PROGRESS = {
    done: new Map(),
    abandoned: new Map(),
    timesAbandoned: new Map(),
    lastTrying: new Map(),
    counts: new Map(),
    uncounted: new Set(),
};
/**
 * Costs one listing, a page for 500 parts. A part with results is done, even if it was abandoned before.
 * @param only the number of one part, which costs one request
 */
async function readProgress(place, { parts }, signal, only) {
    const done = new Map();
    const sizes = new Map();
    const found = new Map();
    const last = { abandoned: new Map(), trying: new Map() };
    const reopened = new Set();
    const folder = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_2__/* .resultsFolder */ .zv)(place);
    const prefix = only === undefined ? folder : (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_2__/* .resultsKey */ .ik)(place, only).slice(0, -'jsonl.gz'.length);
    for await (const { objects } of place.store.list(prefix, {}, signal))
        for (const { key, lastModified, size } of objects) {
            const object = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_2__/* .partOfName */ .Qu)(key.slice(folder.length));
            if (!object || !parts[object.number])
                continue;
            const { number } = object;
            if (object.kind === 'results') {
                done.set(number, lastModified);
                sizes.set(number, size);
            }
            else if (object.kind === 'counts') {
                const counts = (0,_part_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCounts */ .UJ)(object.counts);
                if (counts)
                    found.set(number, [...(found.get(number) ?? []), counts]);
            }
            else if (object.kind === 'reopened')
                reopened.add(`${number} ${object.time}`);
            else
                last[object.kind].set(number, Math.max(object.time, last[object.kind].get(number) ?? 0));
        }
    const counts = new Map();
    for (const [number, all] of found) {
        const fitting = all.find(({ counts, size }) => size === sizes.get(number) && counts.total === parts[number]?.images);
        if (fitting)
            counts.set(number, fitting);
    }
    const isAbandoned = ([number, time]) => !done.has(number) && !reopened.has(`${number} ${time}`);
    return {
        done,
        abandoned: new Map([...last.abandoned].filter(isAbandoned)),
        timesAbandoned: last.abandoned,
        lastTrying: last.trying,
        counts,
        uncounted: new Set([...done.keys()].filter(number => !counts.has(number))),
    };
}
function isOver({ done, abandoned }, number) {
    return done.has(number) || abandoned.has(number);
}
/** Reads the progress again and again. Results without counts are read, each state of them once. */
class ProgressReader {
    #place;
    #plan;
    /** Part number to the time of the results that were read. */
    #whole = new Map();
    #damaged = new Map();
    constructor(place, plan) {
        this.#place = place;
        this.#plan = plan;
    }
    /** Parts whose results are damaged or not complete are not done. */
    async read(signal) {
        const progress = await readProgress(this.#place, this.#plan, signal);
        const done = new Map(progress.done);
        await (0,_each_of_js__WEBPACK_IMPORTED_MODULE_3__/* .eachOf */ .p)(progress.uncounted.values(), async (number) => {
            const state = String(Number(progress.done.get(number)));
            if (this.#whole.get(number) === state)
                return;
            if (this.#damaged.get(number) !== state) {
                if (await (0,_part_results_js__WEBPACK_IMPORTED_MODULE_1__/* .readResults */ .x8)(this.#place, this.#plan, number, signal)) {
                    this.#whole.set(number, state);
                    return;
                }
                this.#damaged.set(number, state);
            }
            done.delete(number);
        });
        return { ...progress, done };
    }
}


/***/ }),

/***/ 9167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ positionsDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** A short digest of the positions of a part. It shows objects that belong to another part. Pure. */

/** @returns 8 hex digits */
function positionsDigest(positions) {
    const sorted = Float64Array.from(positions).sort();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(sorted.join(',')).digest('hex').slice(0, 8);
}


/***/ }),

/***/ 15243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   GZ: () => (/* binding */ createText),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Rn: () => (/* binding */ recordIn),
/* harmony export */   ed: () => (/* binding */ createObject),
/* harmony export */   ee: () => (/* binding */ replaceText),
/* harmony export */   qS: () => (/* binding */ replaceObject),
/* harmony export */   tA: () => (/* binding */ ifDamaged),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82028);
/* harmony import */ var _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81635);
/* harmony import */ var _storage_stores_read_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25196);
/** Reads and writes the tool's own small text files in a store. Anyone with write access may have changed them. */






/** Limits of one object, stored and unpacked: some ten times the size of what this tool writes. */
const MAX_BYTES = 128 * 1024 * 1024;
const MAX_TEXT_BYTES = 400 * 1024 * 1024;
const OPTIONS = { contentType: 'application/json', mode: 'keep-existing', isInternal: true };
const GZIP_OPTIONS = { ...OPTIONS, contentType: 'application/gzip' };
/**
 * @returns undefined if the object does not exist
 * @throws PersistError when the store refuses; `store-integrity` for text that is too long or damaged
 */
async function readText(store, key, signal) {
    const bytes = await (0,_storage_stores_read_object_js__WEBPACK_IMPORTED_MODULE_4__/* .readSmall */ .o)(store, key, MAX_BYTES, signal);
    if (bytes === undefined)
        return undefined;
    if (bytes === 'too-large')
        throw unreadable(key, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('stored-too-large'));
    try {
        const text = key.endsWith('.gz') ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: MAX_TEXT_BYTES }) : bytes;
        return new TextDecoder('utf-8', { fatal: true }).decode(text);
    }
    catch (error) {
        throw unreadable(key, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('stored-damaged', { code: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) ?? 'unknown' }));
    }
}
/** Reads line by line: hundreds of millions of line ends, packed into a small object, would fill the heap as an array. */
function* linesOf(text) {
    for (let from = 0; from < text.length;) {
        const end = text.indexOf('\n', from);
        const to = end < 0 ? text.length : end;
        if (to > from)
            yield text.slice(from, to);
        from = to + 1;
    }
}
/**
 * Creates an object, gzipped if the key ends in `.gz`. Never overwrites one.
 * @returns false if the object exists with other bytes
 */
async function createText(store, key, text, signal) {
    return await createObject(store, key, packed(key, text), signal);
}
/** `createText` for bytes as they are stored. */
async function createObject(store, key, bytes, signal) {
    return await put(store, key, bytes, OPTIONS.mode, signal);
}
async function replaceText(store, key, text, signal) {
    await replaceObject(store, key, packed(key, text), signal);
}
/** `replaceText` for bytes as they are stored. */
async function replaceObject(store, key, bytes, signal) {
    await put(store, key, bytes, 'overwrite', signal);
}
function packed(key, text) {
    return key.endsWith('.gz') ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(text) : Buffer.from(text);
}
async function put(store, key, bytes, mode, signal) {
    const options = { ...(key.endsWith('.gz') ? GZIP_OPTIONS : OPTIONS), mode };
    return (await store.put(key, bytes, options, signal).catch((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ifReason */ .wG)('key-collision'))) !== undefined;
}
/** For `catch`: text that is damaged counts as none. */
function ifDamaged(error) {
    if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc) || error.reason !== 'store-integrity')
        throw error;
}
/** @returns undefined for text that is no JSON object */
function recordIn(text) {
    try {
        const value = JSON.parse(text);
        return (0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function unreadable(key, cause) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'store-integrity', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('plan-unreadable', { key: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(key), cause }));
}


/***/ }),

/***/ 71855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ MirrorCounts)
/* harmony export */ });
/** States in which a mirror has the object. */
const THERE = new Set(['stored', 'unchanged']);
class MirrorCounts {
    /** Images that every mirror has. */
    mirrored = 0;
    /** Images that a mirror still lacks. */
    owed = 0;
    /** By mirror, images that are older than it, and that no check has found there. */
    unproven = new Map();
    add({ mirrors }) {
        if (mirrors === undefined)
            return;
        let isThere = true;
        let isOwed = false;
        for (const [name, state] of Object.entries(mirrors)) {
            if (!THERE.has(state))
                isThere = false;
            if (state === 'owed')
                isOwed = true;
            if (state === 'unproven')
                this.unproven.set(name, (this.unproven.get(name) ?? 0) + 1);
        }
        if (isThere)
            this.mirrored++;
        if (isOwed)
            this.owed++;
    }
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


/***/ }),

/***/ 25196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ digestObject),
/* harmony export */   o: () => (/* binding */ readSmall)
/* harmony export */ });
/* harmony import */ var _base_digests_running_digests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42564);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);


const TOO_LARGE = new Error('the object is too large');
/** @returns undefined if there is no object; `too-large`, before its end, for one of more bytes */
async function readSmall(store, key, most, signal) {
    let chunks = [];
    let size = 0;
    const sink = {
        begin() {
            chunks = [];
            size = 0;
        },
        write(chunk) {
            size += chunk.length;
            if (size > most)
                throw TOO_LARGE;
            // The store reuses the memory of a chunk.
            chunks.push(Buffer.from(chunk));
            return undefined;
        },
    };
    try {
        await store.get(key, sink, signal);
        return Buffer.concat(chunks);
    }
    catch (error) {
        if (error === TOO_LARGE)
            return 'too-large';
        if ((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hasReason */ .D0)(error, 'http-404'))
            return undefined;
        throw error;
    }
}
/**
 * Bytes that differ from the store's own checksum are the object's bytes, too.
 * @throws PersistError `http-404` if there is no object
 */
async function digestObject(store, key, names, signal) {
    let digests = new _base_digests_running_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningDigests */ .Z(names);
    let left = 0;
    const sink = {
        begin({ size }) {
            digests = new _base_digests_running_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningDigests */ .Z(names);
            left = size;
        },
        write(chunk) {
            digests.update(chunk);
            left -= chunk.length;
            return undefined;
        },
    };
    try {
        await store.get(key, sink, signal);
    }
    catch (error) {
        if (!(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hasReason */ .D0)(error, 'store-integrity') || left > 0)
            throw error;
    }
    return digests.digests();
}


/***/ })

};

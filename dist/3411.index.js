export const id = 3411;
export const ids = [3411];
export const modules = {

/***/ 79095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ue: () => (/* binding */ planWatcher),
/* harmony export */   VM: () => (/* binding */ statusWatcher),
/* harmony export */   bX: () => (/* binding */ terminalDoor)
/* harmony export */ });
/* unused harmony export progressLine */
/* harmony import */ var _base_defined_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76500);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91181);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _jobs_persist_watching_door_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88212);
/* harmony import */ var _jobs_persist_watching_progress_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52734);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46802);
/** Shows how far a job is, on the live line: for a run in one row, a bar and its numbers. */






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
        const longer = text === undefined ? line : line + GAP + (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(language, text);
        if ((0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .textWidth */ .sc)(longer) + reserved <= columns)
            line = longer;
    };
    const { heldBy: _, ...plain } = reading;
    for (const number of (0,_jobs_persist_watching_progress_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .numbersOf */ .cZ)(columns < MIN_HELD_BY ? plain : reading))
        addIfFits(number);
    if (reading.large)
        addIfFits((0,_jobs_persist_watching_progress_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .largeText */ .$_)({ ...reading.large, host: (0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .cutToWidth */ .G1)(reading.large.host, columns) }));
    const least = slowestOf(reading, MIN_HOST);
    if (lost > 0)
        addIfFits(lostOf(reading), least ? GAP.length + (0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .textWidth */ .sc)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(language, least)) : 0);
    const room = columns - (0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .textWidth */ .sc)(line) - GAP.length - (0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .textWidth */ .sc)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(language, slowestOf(reading, 0) ?? ''));
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
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-count-failed', { count: lost });
}
function slowestOf({ slowest }, hostColumns) {
    return slowest && (0,_jobs_persist_watching_progress_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .slowestText */ .Rl)({ ...slowest, host: (0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .cutToWidth */ .G1)(slowest.host, hostColumns) });
}
function bar(share, width) {
    const inner = width - 2;
    const filled = Math.min(inner, Math.floor(inner * share));
    const reached = `${'='.repeat(filled)}${filled < inner ? '>' : ''}`;
    return `[${reached.padEnd(inner)}]`;
}
function terminalDoor(terminal) {
    const { language } = terminal;
    return {
        notice: sentence => terminal.say((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-note', { sentence })),
        info: sentence => terminal.say(sentence),
        show: (sentence, reading) => terminal.live({
            line: columns => reading
                ? progressLine(reading(), columns, language)
                : (0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .cutToWidth */ .G1)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(language, sentence()), columns),
            sentence,
        }),
    };
}
function planWatcher(door) {
    let count = 0;
    door.show(() => (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-plan-read', { count }));
    return {
        ...(0,_jobs_persist_watching_door_js__WEBPACK_IMPORTED_MODULE_2__/* .listenerOf */ .Al)(door),
        read: positions => {
            count = positions;
        },
    };
}
function statusWatcher(door) {
    let reading = { done: 0, total: 0, lost: 0, bytes: 0 };
    return {
        ...(0,_jobs_persist_watching_door_js__WEBPACK_IMPORTED_MODULE_2__/* .listenerOf */ .Al)(door),
        looked: ({ images, imagesDone, perSecond, leftMs }) => {
            reading = {
                ...reading,
                done: imagesDone,
                total: images,
                ...(0,_base_defined_js__WEBPACK_IMPORTED_MODULE_5__/* .defined */ .s)({ perSecond, leftMs }),
            };
            if (images > 0)
                door.show(() => (0,_jobs_persist_watching_progress_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .progressSentence */ .Lw)(reading), () => reading);
        },
    };
}


/***/ }),

/***/ 67755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand),
/* harmony export */   k: () => (/* binding */ runOnPlace)
/* harmony export */ });
/* harmony import */ var _jobs_persist_watching_door_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88212);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92453);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79095);



/** @returns the exit status */
async function runCommand({ command, terminal, surroundings, signal }, job) {
    const watch = job.watch((0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalDoor */ .bX)(terminal));
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
/** A command whose word is the place that it reads. */
async function runOnPlace(context, option, job) {
    const options = { ...context.options, ...(0,_args_js__WEBPACK_IMPORTED_MODULE_1__/* .singlePositional */ .BT)(context.command, option) };
    return await runCommand(context, { ...job, options, watch: _jobs_persist_watching_door_js__WEBPACK_IMPORTED_MODULE_0__/* .readWatcher */ .hr });
}


/***/ }),

/***/ 4935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ openJob),
/* harmony export */   MS: () => (/* binding */ unlessCancelled),
/* harmony export */   o$: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _storage_stores_warnings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44835);
/* harmony import */ var _caller_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87889);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60482);
/** How jobs other than a run begin, and how they end where their caller cancels. */




/**
 * Judges the options of a job and passes on what is to be noticed about them, before any request.
 * @param make judges the values of the options
 * @throws SettingsError with every problem of the options
 */
async function openJob(table, options, surroundings, make) {
    (0,_caller_options_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCallerOptions */ .GP)(table, options);
    const context = (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .jobContext */ .Rl)(options, surroundings);
    const settings = await make(options, context, context.watch.info);
    for (const notice of [...settings.notices, ...(0,_storage_stores_warnings_js__WEBPACK_IMPORTED_MODULE_1__/* .storeWarnings */ .d)(settings.store)])
        context.watch.notice(notice);
    return { context, settings };
}
/** The store of a job that only reads its source. */
function readSource({ source: uri }) {
    return { name: 'source', uri, mayWrite: false };
}
/** @returns the error to throw: `cancelled` if the caller has ended the job, unless its options are wrong */
function unlessCancelled(signal, error, cancelled) {
    if (!signal.aborted || error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN)
        return error;
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', 'cancelled', cancelled, { cause: error });
}


/***/ }),

/***/ 6327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ openMarkKeeper),
/* harmony export */   PL: () => (/* binding */ readOpenMarks),
/* harmony export */   ZK: () => (/* binding */ inMemory),
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
        await inMemory(store, memory, place => place.put((0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .openMarkKey */ .XO)(place.prefix, name), Buffer.alloc(0), OPTIONS, signal)).catch(() => { });
    };
}
/**
 * Removes the mark of a plan that is over. Without permission to delete, the mark stays and counts for a day.
 * @param id of the round that is over: the mark of a later one stays
 */
async function removeOpenMark(store, memory, name, id, signal) {
    await inMemory(store, memory, async (place) => {
        const now = await (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlan */ .m3)(store, name, signal);
        if (now === undefined || now.id === id)
            await place.remove((0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .openMarkKey */ .XO)(place.prefix, name), signal);
    }).catch(() => { });
}
/** Finds the open plans. Costs one request. */
async function readOpenMarks(store, plans, signal) {
    const folder = store.prefix + _storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_FOLDER */ .po;
    for await (const { objects } of store.list(folder + _storage_manifest_open_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .OPEN_MARK */ .$, {}, signal))
        for (const { key, lastModified } of objects)
            plans.see(key.slice(folder.length), lastModified);
}
/**
 * Works in the place of the memory.
 * @param memory settings of the memory's own store, which is open as long; undefined where it lies in `store`
 */
async function inMemory(store, memory, use, notice, onRequest) {
    return await (0,_base_closing_js__WEBPACK_IMPORTED_MODULE_5__/* .closingAfter */ .Y)(async (closing) => use(memory ? closing.with(await (0,_storage_stores_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openStore */ .C)(memory, notice, onRequest)) : store));
}


/***/ }),

/***/ 60518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UJ: () => (/* binding */ parseCounts),
/* harmony export */   gM: () => (/* binding */ formatCounts),
/* harmony export */   uw: () => (/* binding */ ResultCounter)
/* harmony export */ });
/* harmony import */ var _output_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49925);
/* harmony import */ var _output_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73852);
/**
 * Counts of a part in the name of an empty object beside its results, so that one listing shows how a plan stands:
 * `z<size of the results>.q<requests to origins>-<to the store>-<ms>-<dead>-<undecided>.<reason>_<count>.s…-u…-f…-r…-k….b…`,
 * with mirrors also `.m<mirrored>-<owed>`, and `.l<n>` for n images whose objects are missing. Pure.
 */


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
    const counts = { total: 0, ...(0,_output_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroes */ .N7)() };
    for (const outcome of _output_result_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .im) {
        counts[outcome] = numberOf(outcome);
        counts.total += counts[outcome];
    }
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
class ResultCounter extends _output_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .MirrorCounts */ .SL {
    counts = { total: 0, ...(0,_output_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroes */ .N7)() };
    reasons = new Map();
    resting = 0;
    undecided = 0;
    /** Images without a key because their object is missing. */
    lost = 0;
    add(result) {
        const { outcome, reason = 'unexpected' } = result;
        super.add(result);
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
        for (const name of ['total', ..._output_result_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .im])
            this.counts[name] += part.counts[name];
        for (const [reason, count] of part.reasons)
            this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + count);
        for (const name of ['resting', 'undecided', 'mirrored', 'owed', 'lost'])
            this[name] += part[name];
    }
}


/***/ }),

/***/ 3299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ decodeImage),
/* harmony export */   a2: () => (/* binding */ encodeImage),
/* harmony export */   on: () => (/* binding */ readPart),
/* harmony export */   zu: () => (/* binding */ isSourcePosition)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1290);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91181);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22288);
/* harmony import */ var _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81635);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42290);
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84030);
/* harmony import */ var _stored_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15243);
/**
 * A part of a plan as JSON Lines, one position of the lists a line. Reading validates each line, since anyone with
 * write access may have changed it.
 */









/** @param isRefused the line keeps the place in the list, which the refusal will name */
function encodeImage(position, image, isRefused) {
    const { url, key, referer, fields, id, expiresAt, again, place, problem, where } = image;
    return (0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_4__/* .recordJson */ .ki)({
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
    const from = (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_7__/* .recordIn */ .Rn)(line);
    if (!from || (0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isDeeper */ .QZ)(from, _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_DEPTH */ .lr + 1))
        return undefined;
    const { position, url, key, referer, id, expiresAt, again, fields, place, problem, where } = from;
    if (!(0,_stored_text_js__WEBPACK_IMPORTED_MODULE_7__/* .isCount */ .my)(position) || typeof url !== 'string')
        return undefined;
    return {
        position,
        image: {
            url,
            where: decodeText(where) ?? 'plan',
            ...(typeof key === 'string' && { key }),
            ...(typeof referer === 'string' && { referer }),
            ...(typeof id === 'string' && { id }),
            ...(typeof expiresAt === 'number' && Number.isFinite(expiresAt) && { expiresAt }),
            ...(again === true && { again: 'kept' }),
            ...(isSourcePosition(place) && { place }),
            ...((0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(fields) && { fields: Object.setPrototypeOf({ ...fields }, null) }),
            ...(problem !== undefined && { problem: sentenceOf(decodeText(problem) ?? '') }),
        },
    };
}
function isSourcePosition(value) {
    if (!(0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value))
        return false;
    const { file, line, column, pointer, field, offset } = value;
    const isOfText = field === undefined ? offset === undefined : typeof field === 'string' && (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_7__/* .isCount */ .my)(offset);
    const isFromOne = (number) => (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_7__/* .isCount */ .my)(number) && number > 0;
    const isInText = isFromOne(line) && isFromOne(column) && pointer === undefined;
    const isInJson = typeof pointer === 'string' && (line === undefined || isFromOne(line)) && column === undefined;
    return typeof file === 'string' && isOfText && (isInText || isInJson);
}
/**
 * Returns the images in the order of the lists.
 * @throws PersistError when the store refuses; `part-damaged` for a part that is missing, or lacks a position
 */
async function readPart(plan, number, signal) {
    const key = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_6__/* .partKey */ .be)(plan, number);
    const damaged = (cause) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', 'part-damaged', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('plan-unreadable', { key: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(key), cause }), {
        advice: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('part-damaged-way-out'),
    });
    const part = plan.parts[number];
    const text = await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_7__/* .readText */ .yR)(plan.store, key, signal).catch(error => {
        const { reason, sentence } = (0,_base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_1__/* .asPersistError */ .B)(error, 'store');
        throw reason === 'store-integrity' ? damaged(sentence) : error;
    });
    if (text === undefined || !part)
        throw damaged((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('stored-missing'));
    const images = [];
    for (const line of (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_7__/* .linesOf */ .Dx)(text)) {
        const image = decodeImage(line);
        if (image)
            images.push(image);
        if (images.length > part.images)
            throw damaged((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('stored-too-large'));
    }
    const positions = new Set(images.map(({ position }) => position));
    const isWhole = positions.size === part.images &&
        (part.positions === undefined || part.positions === (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_5__/* .positionsDigest */ .Ft)(positions));
    if (!isWhole)
        throw damaged((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('part-positions-missing'));
    return images;
}
/** Keeps all languages where they differ, since a worker may use another language. */
function encodeText(text) {
    const texts = _base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .LANGUAGE_CODES */ .uj.map(code => [code, (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(code, text)]);
    return new Set(texts.map(([, said]) => said)).size === 1 ? (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)('en', text) : Object.fromEntries(texts);
}
function decodeText(value) {
    if (typeof value === 'string')
        return value;
    if (!(0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value))
        return undefined;
    const { en } = value;
    if (typeof en !== 'string')
        return undefined;
    // A plan made by an older version lacks languages that came later.
    const texts = _base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .LANGUAGE_CODES */ .uj.map(code => [code, value[code]]);
    const known = new Map(texts.filter((entry) => typeof entry[1] === 'string'));
    return { in: language => known.get(language) ?? en };
}
function sentenceOf(text) {
    return typeof text === 'string' ? { in: () => text } : text;
}


/***/ }),

/***/ 46126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ writeResults),
/* harmony export */   er: () => (/* binding */ readResultsText),
/* harmony export */   l7: () => (/* binding */ decodeResults),
/* harmony export */   x8: () => (/* binding */ readResults)
/* harmony export */ });
/* unused harmony exports encodeResult, encodeTotals */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81635);
/* harmony import */ var _output_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73852);
/* harmony import */ var _storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32864);
/* harmony import */ var _storage_manifest_mirrors_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86384);
/* harmony import */ var _part_counts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60518);
/* harmony import */ var _part_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3299);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42290);
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84030);
/* harmony import */ var _stored_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15243);
/**
 * Results of one part in the store: one result a line, with its record if the image is to be tried again, and a last
 * line with totals. A part is done when they are whole: a valid line for each of its positions. Anyone with write
 * access may have changed them.
 */










/**
 * Writes the results, then their counts. The first whole results count.
 * @throws PersistError when the store refuses
 */
async function writeResults(plan, number, results, totals, signal) {
    const { store } = plan;
    const key = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_8__/* .resultsKey */ .ik)(plan, number);
    const counter = new _part_counts_js__WEBPACK_IMPORTED_MODULE_5__/* .ResultCounter */ .uw();
    const lines = Array.from(results, each => {
        counter.add(each.result);
        return `${encodeResult(each)}\n`;
    });
    const bytes = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(`${lines.join('')}${encodeTotals(totals)}\n`, _stored_text_js__WEBPACK_IMPORTED_MODULE_9__/* .FAST */ .Zx);
    if (!(await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_9__/* .createText */ .GZ)(store, key, bytes, signal))) {
        if (await readResults(plan, number, signal))
            return;
        // Damaged results would keep the part open for ever.
        await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_9__/* .replaceText */ .ee)(store, key, bytes, signal);
    }
    const name = (0,_part_counts_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCounts */ .gM)({ ...counter, size: bytes.length, totals });
    if (name !== undefined)
        await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_9__/* .createText */ .GZ)(store, (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_8__/* .countsKey */ .cB)(plan, number, name), '', signal);
}
/**
 * @returns undefined if there are no results, or if they are not whole
 * @throws PersistError when the store refuses
 */
async function readResults(plan, number, signal) {
    return decodeResults(await readResultsText(plan, number, signal), plan, number);
}
/**
 * @returns undefined if there are no results, or if they cannot be unpacked
 * @throws PersistError when the store refuses
 */
async function readResultsText(plan, number, signal) {
    return await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_9__/* .readText */ .yR)(plan.store, (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_8__/* .resultsKey */ .ik)(plan, number), signal).catch(_stored_text_js__WEBPACK_IMPORTED_MODULE_9__/* .ifDamaged */ .tA);
}
/** @returns undefined if the results are not whole */
function decodeResults(text, plan, number) {
    const part = plan.parts[number];
    if (text === undefined || !part)
        return undefined;
    const results = new Map();
    let totals = totalsOf({});
    let unreadable = 0;
    for (const line of (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_9__/* .linesOf */ .Dx)(text)) {
        const read = decodeLine(line, plan);
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
        (part.positions === undefined || part.positions === (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_7__/* .positionsDigest */ .Ft)(results.keys()));
    return isWhole ? { results: [...results.values()], totals, unreadable } : undefined;
}
function encodeResult({ result, again }) {
    return JSON.stringify(again ? { ...result, again } : result);
}
function encodeTotals(totals) {
    return JSON.stringify({ end: true, ...totals });
}
/** @returns undefined for a line that is neither a result nor totals */
function decodeLine(line, { store: { prefix }, images }) {
    const from = (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_9__/* .recordIn */ .Rn)(line);
    if (!from || (0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isDeeper */ .QZ)(from, _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr + 2))
        return undefined;
    if (from.end === true)
        return { totals: totalsOf(from) };
    const { again, position, outcome, key } = from;
    const isKept = outcome === 'stored' || outcome === 'unchanged';
    const isResult = NEEDED.every(name => DETAILS[name](from[name])) &&
        position < images &&
        (isKept ? typeof key === 'string' && (0,_storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_3__/* .isImageKey */ .lu)(key, prefix) : key === undefined);
    if (!isResult)
        return undefined;
    const details = Object.entries(from).filter(([name, value]) => Object.hasOwn(DETAILS, name) && DETAILS[name](value));
    return { result: Object.fromEntries(details), ...((0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(again) && { again }) };
}
const NEEDED = ['position', 'url', 'outcome'];
/** Pages link to it, so a scheme such as `javascript:` must not pass. */
const isLink = (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_9__/* .like */ .mj)(/^(?:https?:|file:|\/)/i);
/** Checks of the fields, as a worker writes them. A field that fails its check is left out. */
const DETAILS = {
    position: _stored_text_js__WEBPACK_IMPORTED_MODULE_9__/* .isCount */ .my,
    url: (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_9__/* .like */ .mj)(/^/),
    outcome: value => _output_result_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im.includes(value),
    reason: (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_9__/* .like */ .mj)(/^[a-z][a-z0-9-]{0,63}$/),
    message: (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_9__/* .like */ .mj)(/^.{0,20000}$/s),
    key: (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_9__/* .like */ .mj)(/^/),
    lostKey: (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_9__/* .like */ .mj)(/^/),
    publicUrl: isLink,
    variants: value => (0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) && Object.values(value).every(isLink),
    finalUrl: (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_9__/* .like */ .mj)(/^https?:/i),
    sha256: (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_9__/* .like */ .mj)(/^[0-9a-f]{64}$/),
    bytes: _stored_text_js__WEBPACK_IMPORTED_MODULE_9__/* .isCount */ .my,
    contentType: (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_9__/* .like */ .mj)(/^[\x20-\x7e]{1,100}$/),
    width: _stored_text_js__WEBPACK_IMPORTED_MODULE_9__/* .isCount */ .my,
    height: _stored_text_js__WEBPACK_IMPORTED_MODULE_9__/* .isCount */ .my,
    endUnknown: value => value === true,
    etag: (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_9__/* .like */ .mj)(/^[\x20-\x7e]{1,200}$/),
    mirrors: value => (0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) &&
        Object.entries(value).every(([name, state]) => (0,_storage_manifest_mirrors_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isMirrorName */ .bV)(name) && (0,_output_result_js__WEBPACK_IMPORTED_MODULE_2__/* .isMirrorState */ .xv)(state)),
    attempts: _stored_text_js__WEBPACK_IMPORTED_MODULE_9__/* .isCount */ .my,
    elapsedMs: _stored_text_js__WEBPACK_IMPORTED_MODULE_9__/* .isCount */ .my,
    place: _part_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .isSourcePosition */ .zu,
    fields: _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4,
};
function totalsOf({ bytes, requests, elapsedMs }) {
    const { origins, store } = (0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(requests) ? requests : {};
    return {
        bytes: countOf(bytes),
        requests: { origins: countOf(origins), store: countOf(store) },
        elapsedMs: countOf(elapsedMs),
    };
}
function countOf(value) {
    return (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_9__/* .isCount */ .my)(value) ? value : 0;
}


/***/ }),

/***/ 42290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ positionsDigest),
/* harmony export */   JL: () => (/* binding */ readRound),
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   ek: () => (/* binding */ sinceOf),
/* harmony export */   m3: () => (/* binding */ readPlan)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91181);
/* harmony import */ var _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81635);
/* harmony import */ var _storage_manifest_entries_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84540);
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84030);
/* harmony import */ var _stored_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15243);
/** Reads `plan.json`: the lists and the parts of a plan. */






/**
 * @returns undefined if there is no plan of this name
 * @throws PersistError when the store refuses; `store-integrity` for a file that is not a plan
 */
async function readPlan(store, name, signal) {
    return await readPlanAt((0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planKey */ .vH)(store.prefix, name), { store, name }, signal);
}
/** Reads the copy of a round that has ended. */
async function readRound(place, signal) {
    return await readPlanAt((0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .roundPlanKey */ .BT)(place), place, signal);
}
async function readPlanAt(key, { store, name }, signal) {
    const text = await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(store, key, signal);
    return text === undefined ? undefined : { ...parsePlan(text, key), store, name };
}
function parsePlan(text, key) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadable */ .O$)(key, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('stored-not-json'));
    }
    if (!(0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) || (value.version !== 1 && value.version !== 2))
        throw (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadable */ .O$)(key, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('stored-other-version'));
    const { version, id, previous, rounds, since, list, images, partImages, lists, parts } = value;
    const round = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .roundOfId */ .jO)(id);
    const queue = version === 1 ? value.uuid : value.queue;
    const isWhole = round !== undefined &&
        (version === 1 || value.round === round) &&
        (previous === undefined || (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .roundOfId */ .jO)(previous) !== undefined) &&
        (rounds === undefined || (Array.isArray(rounds) && rounds.length > 0 && rounds.every(_storage_manifest_entries_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .isRoundMark */ .qx))) &&
        (since === undefined || (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isCount */ .my)(since)) &&
        (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_5__/* .like */ .mj)(/^[\w.-]{9,80}$/)(queue) &&
        (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_5__/* .like */ .mj)(/^[0-9a-f]{64}$/)(list) &&
        (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isCount */ .my)(images) &&
        (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isCount */ .my)(partImages) &&
        (0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(lists) &&
        typeof lists.urlField === 'string' &&
        Object.entries(lists).every(isListSetting) &&
        Array.isArray(parts) &&
        parts.every(isPart);
    if (!isWhole)
        throw (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadable */ .O$)(key, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('stored-no-plan'));
    return { ...value, round, queue };
}
function isListSetting([name, value]) {
    if (name !== 'urlsFile' && name !== 'select')
        return typeof value === 'string';
    return Array.isArray(value) && value.every(text => typeof text === 'string');
}
function isPart(value, number) {
    if (!(0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value))
        return false;
    const { partition, images, longest, positions, after } = value;
    return ((0,_stored_text_js__WEBPACK_IMPORTED_MODULE_5__/* .like */ .mj)(/^[0-9a-f]{2}$/)(partition) &&
        (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isCount */ .my)(images) &&
        (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isCount */ .my)(longest) &&
        (positions === undefined || (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_5__/* .like */ .mj)(/^[0-9a-f]{8}$/)(positions)) &&
        // A smaller number rules out parts that wait for each other in a circle.
        (after === undefined || ((0,_stored_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isCount */ .my)(after) && after < number)));
}
/**
 * A short digest of the positions of a part. It shows objects that belong to another part.
 * @returns 8 hex digits
 */
function positionsDigest(positions) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', Float64Array.from(positions).sort().join(',')).slice(0, 8);
}
/** Marks of the rounds whose images are new in a plan. One of an earlier release has none. */
function marksOf({ rounds, id, round }) {
    return rounds ?? [`${id.slice(0, 12)}-r${round}`];
}
/**
 * When the first of these rounds was planned, milliseconds since the epoch.
 * @throws PersistError when the store refuses
 */
async function sinceOf({ since, store, name }, signal) {
    if (since !== undefined)
        return since;
    const details = await store.details?.((0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planKey */ .vH)(store.prefix, name), signal);
    return Number(details?.lastModified ?? 0);
}


/***/ }),

/***/ 30599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   eQ: () => (/* binding */ openCount),
/* harmony export */   gQ: () => (/* binding */ readProgress),
/* harmony export */   nL: () => (/* binding */ progressReader),
/* harmony export */   uz: () => (/* binding */ lookAtPart)
/* harmony export */ });
/* harmony import */ var _part_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60518);
/* harmony import */ var _part_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46126);
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84030);
/* harmony import */ var _stored_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15243);
/** Which parts of a plan are over, from the names of the objects beside their results. */




/**
 * Costs one listing, a page for 500 parts. A part with results is done, even if it was abandoned before.
 * @param only the number of one part, which costs one request
 */
async function readProgress(plan, signal, only) {
    const { store, parts } = plan;
    const done = new Map();
    const sizes = new Map();
    const found = new Map();
    const last = { abandoned: new Map(), trying: new Map() };
    const reopened = new Set();
    const folder = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_2__/* .resultsFolder */ .zv)(plan);
    const prefix = only === undefined ? folder : (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_2__/* .resultsKey */ .ik)(plan, only).slice(0, -'jsonl.gz'.length);
    for await (const { objects } of store.list(prefix, {}, signal))
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
    };
}
function isOver({ done, abandoned }, number) {
    return done.has(number) || abandoned.has(number);
}
/** Number of parts that are not over. */
function openCount({ parts }, { done, abandoned }) {
    return parts.length - done.size - abandoned.size;
}
/** Parts with results whose counts are missing or do not fit. */
function uncounted({ done, counts }) {
    return [...done.keys()].filter(number => !counts.has(number));
}
/**
 * Reads the progress again and again. Results that have to be read are read once in each state of them.
 * @param isWhole reads the results of a part
 * @param toRead parts with results that have to be read
 * @returns a function that gives the progress without parts whose results are damaged or not complete
 */
function progressReader(plan, isWhole = async (number, signal) => (await (0,_part_results_js__WEBPACK_IMPORTED_MODULE_1__/* .readResults */ .x8)(plan, number, signal)) !== undefined, toRead = uncounted) {
    /** Part number to the time of the results that were read, and whether they were whole. */
    const seen = new Map();
    return async (signal) => {
        const progress = await readProgress(plan, signal);
        const done = new Map(progress.done);
        await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_3__/* .eachOf */ .pQ)(toRead(progress), async (number) => {
            const state = String(Number(progress.done.get(number)));
            let last = seen.get(number);
            if (last?.state !== state) {
                last = { state, isWhole: await isWhole(number, signal) };
                seen.set(number, last);
            }
            if (!last.isWhole)
                done.delete(number);
        });
        return { ...progress, done };
    };
}
/** Costs one request, and another one for a part with results. */
async function lookAtPart(plan, number, signal) {
    const { done, abandoned, lastTrying } = await readProgress(plan, signal, number);
    const isDone = done.has(number) && (await (0,_part_results_js__WEBPACK_IMPORTED_MODULE_1__/* .readResults */ .x8)(plan, number, signal)) !== undefined;
    return {
        state: isDone ? 'done' : abandoned.has(number) ? 'abandoned' : 'open',
        isSearched: lastTrying.has(number),
    };
}


/***/ }),

/***/ 15243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   GZ: () => (/* binding */ createText),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Rn: () => (/* binding */ recordIn),
/* harmony export */   Zx: () => (/* binding */ FAST),
/* harmony export */   ee: () => (/* binding */ replaceText),
/* harmony export */   mj: () => (/* binding */ like),
/* harmony export */   my: () => (/* binding */ isCount),
/* harmony export */   pQ: () => (/* binding */ eachOf),
/* harmony export */   tA: () => (/* binding */ ifDamaged),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91181);
/* harmony import */ var _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81635);
/* harmony import */ var _storage_stores_read_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25196);
/** Reads and writes the tool's own small text files in a store. Anyone with write access may have changed them. */






/** Limits of one object, stored and unpacked: some ten times the size of what this tool writes. */
const MAX_BYTES = 128 * 1024 * 1024;
const MAX_TEXT_BYTES = 400 * 1024 * 1024;
/** The default level takes twice as long, a fifth of the time of an unchanged image, and saves 7 % of the bytes. */
const FAST = { level: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_BEST_SPEED, memLevel: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_MAX_MEMLEVEL };
/**
 * @returns undefined if the object does not exist
 * @throws PersistError when the store refuses; `store-integrity` for text that is too long or damaged
 */
async function readText(store, key, signal) {
    const bytes = await (0,_storage_stores_read_object_js__WEBPACK_IMPORTED_MODULE_4__/* .readSmall */ .o5)(store, key, MAX_BYTES, signal);
    if (bytes === undefined)
        return undefined;
    if (bytes === 'too-large')
        throw unreadable(key, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('stored-too-large'));
    try {
        const text = key.endsWith('.gz') ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: MAX_TEXT_BYTES }) : bytes;
        return new TextDecoder('utf-8', { fatal: true }).decode(text);
    }
    catch (error) {
        throw unreadable(key, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('stored-damaged', { code: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) ?? 'unknown' }));
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
 * @param text bytes are stored as they are
 * @returns undefined if the object exists with other bytes; `already-stored` if it exists with these
 */
async function createText(store, key, text, signal) {
    return await put(store, key, text, 'keep-existing', signal);
}
/** `createText` for an object that may exist. */
async function replaceText(store, key, text, signal) {
    await put(store, key, text, 'overwrite', signal);
}
async function put(store, key, text, mode, signal) {
    const isPacked = key.endsWith('.gz');
    const bytes = typeof text !== 'string' ? text : isPacked ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(text, FAST) : Buffer.from(text);
    const contentType = isPacked ? 'application/gzip' : 'application/json';
    const answer = store.put(key, bytes, { contentType, mode, isInternal: true }, signal);
    return (await answer.catch((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ifReason */ .wG)('key-collision')))?.outcome;
}
/** Requests at once. */
const AT_ONCE = 4;
/**
 * Works on many objects, some at once.
 * @throws the first error, after every loop has ended
 */
async function eachOf(items, work) {
    const queue = items[Symbol.iterator]();
    const worker = async () => {
        for (let next = queue.next(); !next.done; next = queue.next())
            await work(next.value);
    };
    const workers = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker));
    for (const outcome of workers)
        if (outcome.status === 'rejected')
            throw outcome.reason;
}
/** For `catch`: text that is damaged counts as none. */
const ifDamaged = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ifReason */ .wG)('store-integrity');
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
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
/** Returns the check of a text that has this form. */
function like(form) {
    return (value) => typeof value === 'string' && form.test(value);
}
function unreadable(key, cause) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'store-integrity', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('plan-unreadable', { key: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(key), cause }));
}


/***/ }),

/***/ 49925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ zeroes),
/* harmony export */   NU: () => (/* binding */ sumOfCounts),
/* harmony export */   SL: () => (/* binding */ MirrorCounts)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73852);
/** Positions of a run by outcome, and its images by what mirrors have. Pure. */

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
/** States in which a mirror has the object. */
const THERE = new Set(['stored', 'unchanged']);
/** Counts the images of a run by what its mirrors have; each image once, in however many positions it stands. */
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91181);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _input_documents_image_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30612);
/** Makes the report of a run: its numbers, and whether it counts as failed. Pure. */




/** Notice for a run with images left. */
function leftOverSentence({ left, total }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('run-left-over', { left, total });
}
/** Notice for a run with images whose objects are missing. */
function lostSentence({ lost, total }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('run-objects-lost', { lost, total });
}
/** What is to be said where addresses were overlooked. */
function overlookedSentence({ count, places }) {
    const lines = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)('; ', ...places.map(({ file, line }) => (0,_input_documents_image_url_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOf */ .cA)(file, line)));
    const rest = count - places.length;
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('overlooked', {
        count,
        places: rest > 0 ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('and-more', { names: lines, count: rest }) : lines,
    });
}
/** @param problems of the steps after the images, one sentence each; a run with a problem counts as failed */
function makeReport(ledger, failOn, end, problems = []) {
    const { counts, skippedFor } = ledger.tally();
    const notTried = skippedFor('cancelled');
    const isCut = end.failedLists.some(({ reason }) => reason === 'cancelled');
    // A signal after the last image did not cancel anything.
    const ending = { ...end, cancelled: end.cancelled && (notTried > 0 || isCut) };
    // A refusal of the store also marks the rest as `cancelled`.
    const left = skippedFor('deadline', ...(ending.cancelled ? ['cancelled'] : []));
    const undecided = left + skippedFor('host-paused', 'dry-run');
    let newKeys;
    return {
        ...counts,
        ...ending,
        positions: ledger.positions().length,
        left,
        knownFailures: skippedFor('dead', 'accepted'),
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
function failureOf(counts, failOn, { stopped, cancelled, failedLists }, language, problems) {
    if (stopped)
        return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(stopped, language);
    if (problems.length > 0)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(' ', ...problems));
    const { total } = counts;
    if (cancelled && counts.notTried === 0)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('web-some-unread', { count: failedLists.length }));
    if (cancelled)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('run-cancelled', { count: counts.notTried, total }));
    return lossFailure(counts, failOn, language);
}
/** One sentence if the run counts as failed because of lost images. */
function lossFailure(counts, failOn, language) {
    const { total } = counts;
    const lost = counts.failed + counts.refused;
    const failed = (rule, count = lost) => (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('run-lost-and-failed', { lost: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('run-lost', { count, total }), rule }));
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

export const id = 4007;
export const ids = [4007];
export const modules = {

/***/ 47759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ LazyRun)
/* harmony export */ });
/**
 * A run that begins when it is read. It can be read once and is never faster than its reader: no item is kept for a
 * second reader.
 */
class LazyRun {
    [Symbol.toStringTag] = 'LazyRun';
    #run;
    #report = Promise.withResolvers();
    #begun = false;
    constructor(run) {
        this.#run = run;
        // The iteration throws this error; here it must not count as unhandled.
        this.#report.promise.catch(() => { });
    }
    async *[Symbol.asyncIterator]() {
        if (this.#begun)
            throw new Error('a run is read once: iterate first, then await it for its report');
        this.#begun = true;
        try {
            for (let step = await this.#run.next();; step = await this.#run.next()) {
                if (step.done)
                    return this.#report.resolve(step.value);
                yield step.value;
            }
        }
        catch (error) {
            this.#report.reject(error);
            throw error;
        }
        finally {
            this.#report.reject(new Error('the run was left before its end'));
            await this.#run.return(undefined);
        }
    }
    // biome-ignore lint/suspicious/noThenProperty: awaiting is half of what this is for
    then(onGood, onBad) {
        if (!this.#begun)
            void this.#drain();
        return this.#report.promise.then(onGood, onBad);
    }
    catch(onBad) {
        return this.then(undefined, onBad);
    }
    finally(onEnd) {
        return this.then().finally(onEnd);
    }
    async #drain() {
        try {
            for await (const _ of this)
                ;
        }
        catch {
            // The report rejects with the same error.
        }
    }
}


/***/ }),

/***/ 40546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sizeOf),
/* harmony export */   n: () => (/* binding */ isFileBody)
/* harmony export */ });
function isFileBody(body) {
    return 'path' in body;
}
/** Bytes of the body. */
function sizeOf(body) {
    return isFileBody(body) ? body.size : body.length;
}


/***/ }),

/***/ 88074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ fileChunks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Bytes read at once. */
const CHUNK_BYTES = 256 * 1024;
/**
 * Reads a file from its beginning, the next chunk while the last one is used. A chunk is valid until the next one is
 * requested. The file closes when the iteration ends.
 */
async function* fileChunks(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    let memory = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    let other = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    let next = readInto(memory, file);
    try {
        for (;;) {
            const chunk = await next;
            if (chunk.length === 0)
                return;
            [memory, other] = [other, memory];
            next = readInto(memory, file);
            yield chunk;
        }
    }
    finally {
        await next.catch(() => { });
        await file.close();
    }
}
/** Fills memory, except at the end: a socket may still hold a small chunk when the next one is requested. */
function readInto(memory, file) {
    const reading = readAll(memory, file);
    // Its error may come before the caller awaits it.
    reading.catch(() => { });
    return reading;
}
async function readAll(memory, file) {
    let filled = 0;
    while (filled < memory.length) {
        const { bytesRead } = await file.read(memory, filled, memory.length - filled);
        if (bytesRead === 0)
            break;
        filled += bytesRead;
    }
    return memory.subarray(0, filled);
}


/***/ }),

/***/ 24403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorCommand: () => (/* binding */ doctorCommand)
/* harmony export */ });
/* harmony import */ var _base_concurrency_lazy_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47759);
/* harmony import */ var _jobs_doctor_doctor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32346);
/* harmony import */ var _jobs_doctor_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97931);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13100);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90846);
/** `persist-images doctor`. */





async function doctorCommand(context) {
    const { command, terminal } = context;
    return await (0,_run_command_js__WEBPACK_IMPORTED_MODULE_4__/* .runOnPlace */ .k)(context, 'destination', {
        run: (...input) => new _base_concurrency_lazy_run_js__WEBPACK_IMPORTED_MODULE_0__/* .LazyRun */ .i(examine((0,_jobs_doctor_doctor_js__WEBPACK_IMPORTED_MODULE_1__/* .doctorWith */ .id)(...input))),
        print: finding => {
            if (command.loudness !== 'quiet' || finding.outcome === 'missing')
                for (const line of (0,_jobs_doctor_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingLines */ .h)(finding))
                    terminal.print(terminal.shown(line));
        },
        end: ({ isMissing }) => (isMissing ? _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.store : _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.fine),
    });
}
/** Passes the findings on, and notes whether a right is missing. */
async function* examine(findings) {
    let isMissing = false;
    for await (const finding of findings) {
        isMissing ||= finding.outcome === 'missing';
        yield finding;
    }
    return { isMissing };
}


/***/ }),

/***/ 90846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand),
  k: () => (/* binding */ runOnPlace)
});

// EXTERNAL MODULE: ./lib/jobs/persist/watching/printer.js + 1 modules
var printer = __webpack_require__(46075);
// EXTERNAL MODULE: ./lib/cli/args.js
var args = __webpack_require__(92453);
// EXTERNAL MODULE: ./lib/base/sentence.js
var base_sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/progress-sentence.js
var progress_sentence = __webpack_require__(52734);
// EXTERNAL MODULE: ./lib/cli/messages/say.js + 2 modules
var say = __webpack_require__(5171);
// EXTERNAL MODULE: ./lib/cli/text-width.js
var text_width = __webpack_require__(46802);
;// CONCATENATED MODULE: ./lib/cli/progress.js
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
        const longer = text === undefined ? line : line + GAP + (0,base_sentence/* textIn */.r7)(language, text);
        if ((0,text_width/* textWidth */.sc)(longer) + reserved <= columns)
            line = longer;
    };
    const { limit: _, ...plain } = reading;
    for (const number of (0,progress_sentence/* numbersOf */.cZ)(columns < MIN_HELD_BY ? plain : reading))
        addIfFits(number);
    if (reading.large)
        addIfFits((0,progress_sentence/* largeText */.$_)({ ...reading.large, host: (0,text_width/* cutToWidth */.G1)(reading.large.host, columns) }));
    const least = slowestOf(reading, MIN_HOST);
    if (lost > 0)
        addIfFits((0,say/* say */.c)('cli-count-failed', { count: lost }), least ? GAP.length + (0,text_width/* textWidth */.sc)((0,base_sentence/* textIn */.r7)(language, least)) : 0);
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
function slowestOf({ slowest }, hostColumns) {
    return slowest && (0,progress_sentence/* slowestText */.Rl)({ ...slowest, host: (0,text_width/* cutToWidth */.G1)(slowest.host, hostColumns) });
}
function bar(share, width) {
    const inner = width - 2;
    const filled = Math.min(inner, Math.floor(inner * share));
    const reached = `${'='.repeat(filled)}${filled < inner ? '>' : ''}`;
    return `[${reached.padEnd(inner)}]`;
}
function terminalPrinter(terminal) {
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

;// CONCATENATED MODULE: ./lib/cli/run-command.js



/** @returns the exit status */
async function runCommand({ command, terminal, surroundings, signal }, job) {
    const watch = job.watch(terminalPrinter(terminal));
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
    const options = { ...context.options, ...(0,args/* singlePositional */.BT)(context.command, option) };
    return await runCommand(context, { ...job, options, watch: printer/* readWatcher */.h });
}


/***/ }),

/***/ 44370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var _own_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90844);

const openS3 = async () => (await __webpack_require__.e(/* import() */ 9226).then(__webpack_require__.bind(__webpack_require__, 59226))).openS3;
const DIALECTS = {
    oss: async () => (await __webpack_require__.e(/* import() */ 1909).then(__webpack_require__.bind(__webpack_require__, 91909))).openOss,
    s3: openS3,
    r2: openS3,
};
/**
 * @param notice receives warnings, each once
 * @param onRequest called for each request that is sent to the store; never for a folder or a caller's own store
 */
async function openStore(settings, notice = () => { }, onRequest = () => { }) {
    if (settings.kind === 'own')
        return (0,_own_store_js__WEBPACK_IMPORTED_MODULE_0__/* .adaptStore */ .G)(settings.own);
    if (settings.kind === 'file')
        return (await __webpack_require__.e(/* import() */ 3016).then(__webpack_require__.bind(__webpack_require__, 93016))).openFolder(settings.directory);
    const { prefix, credentials, clock, proxy } = settings;
    const [{ openTransport }, { openBucket }, openDialect] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(1982), __webpack_require__.e(6806)]).then(__webpack_require__.bind(__webpack_require__, 76806)),
        __webpack_require__.e(/* import() */ 8727).then(__webpack_require__.bind(__webpack_require__, 58727)),
        DIALECTS[settings.kind](),
    ]);
    const transport = openTransport(proxy?.routes, onRequest);
    const dialect = await openDialect(settings, transport);
    return openBucket(dialect, { prefix, credentials, clock, notice, ...(proxy && { proxy }) });
}


/***/ }),

/***/ 90844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ adaptStore),
/* harmony export */   I: () => (/* binding */ takesFiles)
/* harmony export */ });
/* harmony import */ var _base_defined_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76500);
/* harmony import */ var _base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26754);
/* harmony import */ var _base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40546);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1290);
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32864);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85900);
/* harmony import */ var _read_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25196);
/** The interface of a caller's own store, and its adapter. */








const PAGE_SIZE = 1000;
function adaptStore(own) {
    const get = async (key, sink, signal) => {
        const bytes = await called('get', signal, () => own.get(key, { signal }));
        if (!bytes)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'http-404', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('own-store-gone', { key }));
        const object = { size: bytes.length };
        sink.begin(object);
        await sink.write(bytes);
        return object;
    };
    const put = async (key, body, options, signal) => {
        const given = { ...headersOf(options), ifAbsent: options.mode === 'keep-existing', signal };
        const { stored, etag } = (0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_6__/* .isFileBody */ .n)(body)
            ? await called('putFile', signal, () => putFile(own, key, body, given))
            : // A copy, because the run reuses its buffer after this call.
                await called('put', signal, () => own.put(key, Uint8Array.from(body), given));
        const found = etag === undefined ? {} : { etag };
        if (stored)
            return { outcome: 'stored', ...found };
        if (await holds(key, body, signal))
            return { outcome: 'already-stored', ...found };
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'key-collision', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('own-store-collision', { key }));
    };
    /** Whether the object has these bytes. An object of another size is not read. */
    const holds = async (key, body, signal) => {
        if ((0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_6__/* .isFileBody */ .n)(body)) {
            const object = await called('head', signal, () => own.head(key, { signal }));
            if (object?.size !== body.size)
                return false;
        }
        const there = await called('get', signal, () => own.get(key, { signal }));
        if (!there)
            return false;
        return (0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_6__/* .isFileBody */ .n)(body)
            ? (0,_base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(there, 'sha256') === body.digests.sha256
            : Buffer.compare(there, body) === 0;
    };
    return {
        prefix: (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_3__/* .mintPrefix */ .Ld)(''),
        publicBase: own.publicBase ?? '',
        createOnly: 'honoured',
        head: (key, signal) => called('head', signal, () => own.head(key, { signal })),
        put,
        get,
        list: (prefix, { startAfter = '', token, pageSize = PAGE_SIZE }, signal) => pagesOf(own, { prefix, startAfter: token ?? startAfter, signal }, pageSize),
        async remove(key, signal) {
            if (!own.remove)
                throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'store-denied', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('own-store-keeps', { key }));
            await called('remove', signal, async () => own.remove?.(key, { signal }));
        },
        async close() { },
    };
}
/** Whether bodies may lie in files. */
function takesFiles({ putFile }) {
    return putFile !== undefined;
}
async function putFile(own, key, body, put) {
    const { path, size, digests } = body;
    if (!own.putFile)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'too-large', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('own-store-put-file'));
    const md5 = async () => digests.md5 ?? (await (0,_read_object_js__WEBPACK_IMPORTED_MODULE_5__/* .fileDigest */ .h)(body, 'md5', put.signal));
    return await own.putFile(key, path, { ...put, size, sha256: digests.sha256 ?? '', md5 });
}
async function* pagesOf(own, query, pageSize) {
    let objects = [];
    try {
        for await (const object of own.list(query)) {
            query.signal.throwIfAborted();
            const last = objects.at(-1);
            if (last && objects.length >= pageSize) {
                yield { objects, prefixes: [], nextToken: last.key };
                objects = [];
            }
            objects.push(object);
        }
    }
    catch (error) {
        throw failure('list', query.signal, error);
    }
    yield { objects, prefixes: [] };
}
function headersOf({ contentType, cacheControl, contentDisposition, metadata }) {
    return {
        contentType,
        ...(0,_base_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ cacheControl, contentDisposition }),
        ...(metadata && { metadata: { ...metadata } }),
    };
}
async function called(operation, signal, ask) {
    signal.throwIfAborted();
    try {
        return await ask();
    }
    catch (error) {
        throw failure(operation, signal, error);
    }
}
function failure(operation, signal, error) {
    if (signal.aborted)
        return signal.reason;
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc)
        return (0,_base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_2__/* .asPersistError */ .B)(error, 'store');
    const sentence = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('own-store-failed', { operation, reason: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) });
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'store-unavailable', sentence, { cause: error });
}


/***/ }),

/***/ 25196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ digestObject),
/* harmony export */   h: () => (/* binding */ fileDigest)
/* harmony export */ });
/* harmony import */ var _base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26754);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_files_file_chunks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88074);
/** Reads an object, or the file of a body, to its end for its digests. */



/**
 * Bytes that differ from the store's own checksum are the object's bytes, too.
 * @throws PersistError `http-404` if there is no object
 */
async function digestObject(store, key, names, signal) {
    let digests = new _base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningDigests */ .Z6(names);
    let left = 0;
    const sink = {
        begin({ size }) {
            digests = new _base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningDigests */ .Z6(names);
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
/**
 * Reads a file for a digest that was not computed while it was written: MD5 takes longer than all else, and few stores
 * compare it. A known digest shows that the file still holds the same bytes.
 */
async function fileDigest({ path, digests: known }, name, signal) {
    // CRC-64 takes a quarter of the time.
    const proof = known.crc64 === undefined ? 'sha256' : 'crc64';
    const running = new _base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningDigests */ .Z6([proof, name]);
    for await (const chunk of (0,_base_files_file_chunks_js__WEBPACK_IMPORTED_MODULE_2__/* .fileChunks */ .T)(path)) {
        signal.throwIfAborted();
        running.update(chunk);
    }
    const { [proof]: found, [name]: digest = '' } = running.digests();
    if (found !== known[proof])
        throw new Error('the temporary file of a large body has changed');
    return digest;
}


/***/ }),

/***/ 79664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ StoreHealth),
/* harmony export */   F$: () => (/* binding */ isArchived),
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
/** Whether the error concerns one object, and shows nothing about the store. */
function isOfOneKey({ reason }) {
    return reason === 'key-collision' || reason === 'key-invalid' || reason === 'disk-full';
}
/** Whether the store has the object, in a storage class that cannot be read at once. */
function isArchived({ details }) {
    return details.code === 'InvalidObjectState';
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

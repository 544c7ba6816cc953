export const id = 5305;
export const ids = [5305];
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

/***/ 76398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseMatch),
/* harmony export */   Q: () => (/* binding */ EVERY_KEY)
/* harmony export */ });
/* harmony import */ var _base_glob_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25508);
/* harmony import */ var _storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3082);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54173);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21561);
/** Which keys a glob selects. */




const EVERY_KEY = { head: '', includesReserved: false, fits: () => true };
/** @throws PersistError whose message completes "match …" */
function parseMatch(pattern) {
    if (pattern.length > _base_glob_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATTERN */ .Y5)
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('match-long', { most: _base_glob_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATTERN */ .Y5 }));
    if (pattern.startsWith('/') || pattern.includes('\\'))
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('match-slashes'));
    return { ...(0,_base_glob_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGlob */ .qF)(pattern), includesReserved: (0,_storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .reservedFolderIn */ .oI)(pattern) !== undefined };
}


/***/ }),

/***/ 54412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ listObjects),
/* harmony export */   R3: () => (/* binding */ reportNoneFound),
/* harmony export */   RW: () => (/* binding */ isPrefix),
/* harmony export */   d1: () => (/* binding */ listedName),
/* harmony export */   py: () => (/* binding */ listingPages),
/* harmony export */   ql: () => (/* binding */ isInOrder)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _storage_key_byte_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63890);
/* harmony import */ var _storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3082);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54173);
/* harmony import */ var _key_match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76398);
/** Walks the objects of a store page by page. Holds one page at a time. */





/**
 * Leaves out the reserved folder, unless the store's prefix or the match leads there.
 * @returns whether the store has more than the limit
 */
async function* listObjects(store, query, signal) {
    const { match, limit = Number.POSITIVE_INFINITY } = query;
    const seesOwn = match.includesReserved || (0,_storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .reservedFolderIn */ .oI)(store.prefix) !== undefined;
    let count = 0;
    for await (const { listed, isLast } of listingPages(store, query, seesOwn, signal)) {
        for (const one of listed) {
            signal.throwIfAborted();
            if (!seesOwn && (0,_storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .reservedFolderIn */ .oI)(listedName(one)) !== undefined)
                continue;
            if (!isPrefix(one) && !matches(one, store.prefix, query))
                continue;
            if (count === limit)
                return true;
            count++;
            yield one;
        }
        if (count === limit && !isLast)
            return true;
    }
    return false;
}
/** If a page ends inside a reserved folder that is not wanted, the next request skips the rest of that folder. */
async function* listingPages(store, { match, delimiter, limit, after, modifiedSince }, seesOwn, signal) {
    const takesAll = match === _key_match_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERY_KEY */ .Q && modifiedSince === undefined;
    const listing = {
        ...(delimiter && { delimiter }),
        // One item above the limit shows whether there are more.
        ...(takesAll && limit !== undefined && limit < 1000 && { pageSize: limit + 1 }),
    };
    let startAfter = after;
    for (;;) {
        let resumeAfter;
        for await (const page of store.list(store.prefix + match.head, { ...listing, ...(startAfter && { startAfter }) }, signal)) {
            const listed = inOrder(page);
            const isLast = page.nextToken === undefined;
            yield { objects: page.objects, listed, isLast };
            const last = listed.at(-1);
            resumeAfter = seesOwn || isLast || !last || isPrefix(last) ? undefined : (0,_storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .afterReserved */ .xU)(last.key);
            // A store that ignores `startAfter` would return the same page forever.
            if (resumeAfter === startAfter || !isInOrder(page.objects))
                resumeAfter = undefined;
            if (resumeAfter !== undefined)
                break;
        }
        if (resumeAfter === undefined)
            return;
        startAfter = resumeAfter;
    }
}
/** Directory buckets of S3 have their own order: there the last key says nothing of those that follow. */
function isInOrder(objects) {
    return objects.every(({ key }, at) => at === 0 || (0,_storage_key_byte_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byBytes */ .b)(objects[at - 1]?.key ?? '', key) < 0);
}
function isPrefix(listed) {
    return 'prefix' in listed;
}
function listedName(listed) {
    return isPrefix(listed) ? listed.prefix : listed.key;
}
/** Merges objects and prefixes, sorted by the bytes of their names. */
function inOrder({ objects, prefixes }) {
    if (prefixes.length === 0)
        return objects;
    const named = [...objects, ...prefixes.map(prefix => ({ prefix }))].map(listed => ({
        listed,
        name: Buffer.from(listedName(listed)),
    }));
    return named.sort((a, b) => Buffer.compare(a.name, b.name)).map(({ listed }) => listed);
}
function matches(object, prefix, { match, modifiedSince }) {
    if (modifiedSince && !(object.lastModified && object.lastModified >= modifiedSince))
        return false;
    return match.fits(object.key.slice(prefix.length));
}
/** @throws PersistError `none-found` with `error`: the settings are right, but nothing matches */
function reportNoneFound(ifNoneFound, { notice }) {
    if (ifNoneFound === 'error')
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', 'none-found', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('none-found-error'));
    if (ifNoneFound === 'warn')
        notice((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('none-found'));
}


/***/ }),

/***/ 45305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VO: () => (/* binding */ listWith)
/* harmony export */ });
/* unused harmony exports list, LIST */
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88090);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54173);
/* harmony import */ var _options_reading_job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88971);
/* harmony import */ var _key_match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76398);
/* harmony import */ var _list_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89039);
/* harmony import */ var _list_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54412);






/**
 * Iterate it for objects (and, with a delimiter, common prefixes), await it for the report, or both in this order.
 * Sends no request before that. Logs nothing and does not use `process`.
 * @throws SettingsError with every problem of the options; PersistError when the store refuses, or `cancelled`
 * @example
 * ```ts
 * import { list } from 'persist-images'
 *
 * const listing = list({ source: 'oss://my-bucket/memes/', region: 'cn-beijing', match: '2026-*', limit: 1000 })
 * for await (const listed of listing) if ('key' in listed) console.log(listed.key, listed.size)
 * const { truncated, nextToken } = await listing
 * if (truncated) console.log('go on with', nextToken)
 * ```
 */
function list(options) {
    return listWith({}, options);
}
/** `list` for the entry points, which know more of the environment. A missing option is one of the problems. */
function listWith(surroundings, options) {
    return (0,_options_reading_job_js__WEBPACK_IMPORTED_MODULE_2__/* .startJob */ ._)(LIST, surroundings, options);
}
const LIST = {
    fields: _list_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .LIST_FIELDS */ .H,
    cancelled: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('list-cancelled'),
    settings({ options, environment, problems }) {
        const { match: pattern, delimiter, limit, startAfter, modifiedSince } = options;
        const match = pattern ? problems.attempt(() => (0,_key_match_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMatch */ .N)(pattern), (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern, 'match')) : _key_match_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERY_KEY */ .Q;
        return {
            query: {
                match: match ?? _key_match_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERY_KEY */ .Q,
                delimiter,
                limit,
                after: startAfter,
                modifiedSince: modifiedSince && dateOf(modifiedSince, environment.clock.now()),
            },
        };
    },
    async *work({ settings, context: { watch, signal }, source, results }) {
        let count = 0;
        let bytes = 0;
        let last = '';
        const walk = (0,_list_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .listObjects */ .L)(source, settings.query, signal);
        let step = await walk.next();
        for (; !step.done; step = await walk.next()) {
            const listed = step.value;
            count++;
            last = (0,_list_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .listedName */ .d1)(listed);
            if (!(0,_list_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isPrefix */ .RW)(listed)) {
                bytes += listed.size;
                await results?.write(listed);
            }
            watch.reached(count, bytes);
            yield listed;
        }
        if (count === 0)
            (0,_list_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .reportNoneFound */ .R3)(settings.ifNoneFound, watch);
        return { count, bytes, truncated: step.value, nextToken: step.value ? last : undefined };
    },
};
function dateOf(moment, now) {
    return 'at' in moment ? moment.at : new Date(now - moment.ageMs);
}


/***/ }),

/***/ 88971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ startJob)
/* harmony export */ });
/* unused harmony export makeSettings */
/* harmony import */ var _base_closing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10406);
/* harmony import */ var _base_concurrency_lazy_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47759);
/* harmony import */ var _output_results_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96742);
/* harmony import */ var _storage_stores_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44370);
/* harmony import */ var _open_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4935);
/* harmony import */ var _store_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55993);
/** Jobs that read a source: they judge their options, open the source and end where their caller cancels, all alike. */






/** Starts the job when it is read. @throws as `run` does */
function startJob(job, surroundings, options) {
    return new _base_concurrency_lazy_run_js__WEBPACK_IMPORTED_MODULE_0__/* .LazyRun */ .i(run(job, surroundings, options));
}
async function* run(job, surroundings, options) {
    const { context, settings } = await (0,_open_job_js__WEBPACK_IMPORTED_MODULE_3__/* .openJob */ .Iv)(job.fields, options, surroundings, (given, environment, info) => makeSettings(job, given, environment, info));
    const { watch, signal } = context;
    const results = await (0,_output_results_file_js__WEBPACK_IMPORTED_MODULE_1__/* .openResults */ .Bm)(settings.resultsFile, context);
    const closing = new _base_closing_js__WEBPACK_IMPORTED_MODULE_5__/* .Closing */ .I();
    if (results)
        closing.with(results);
    let requests = 0;
    const open = async (place) => closing.with(await (0,_storage_stores_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openStore */ .C)(place, watch.notice, () => requests++));
    try {
        const source = await open(settings.store);
        const tools = {
            settings,
            context,
            surroundings,
            source,
            results,
            closing,
            open,
            requests: () => requests,
        };
        const report = yield* job.work(tools);
        await results?.end();
        return { ...report, resultsFile: results?.path };
    }
    catch (error) {
        throw (0,_open_job_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessCancelled */ .MS)(signal, error, job.cancelled);
    }
    finally {
        await closing.close(true);
    }
}
/** @throws SettingsError with every problem that can be found without a request */
async function makeSettings(job, given, environment, info) {
    const { options, problems, store } = (0,_store_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .readStoreOptions */ .E)(job.fields, given, options => ({ name: 'source', mayWrite: job.mayWrite?.(options) === true }), { ...environment, info });
    const own = await job.settings({ given, options, environment, store: store?.settings, problems });
    problems.refuse();
    // `refuse` has thrown if the store is missing.
    const { settings, notices } = store;
    return { ...options, ...own, store: settings, notices };
}


/***/ }),

/***/ 63890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ byBytes)
/* harmony export */ });
/**
 * The order in which stores list keys: by the bytes of their UTF-8, which is the order of code points. UTF-16 differs
 * where a surrogate is compared with a character from U+E000 to U+FFFF.
 */
function byBytes(a, b) {
    const shorter = Math.min(a.length, b.length);
    for (let at = 0; at < shorter; at++) {
        const unitA = a.charCodeAt(at);
        const unitB = b.charCodeAt(at);
        if (unitA !== unitB)
            return rank(unitA) - rank(unitB);
    }
    return a.length - b.length;
}
function rank(unit) {
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
    return isSurrogate ? unit + 0x10000 : unit;
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


/***/ })

};

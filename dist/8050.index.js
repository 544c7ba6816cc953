export const id = 8050;
export const ids = [8050];
export const modules = {

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

/***/ 29887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ue: () => (/* binding */ planWatcher),
  VM: () => (/* binding */ statusWatcher),
  bX: () => (/* binding */ terminalDoor)
});

// EXTERNAL MODULE: ./lib/base/messages/say.js + 37 modules
var say = __webpack_require__(41220);
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
    let line = width === undefined ? count : `${bar(done / total, width)}${GAP}${count}`;
    const addIfFits = (text, reserved = 0) => {
        const longer = text === undefined ? line : line + GAP + (0,base_sentence/* textIn */.r7)(language, text);
        if ((0,text_width/* textWidth */.sc)(longer) + reserved <= columns)
            line = longer;
    };
    const { heldBy: _, ...plain } = reading;
    for (const number of (0,progress_sentence/* numbersOf */.cZ)(columns < MIN_HELD_BY ? plain : reading))
        addIfFits(number);
    const least = slowestOf(reading, MIN_HOST);
    if (lost > 0)
        addIfFits(lostOf(reading), least ? GAP.length + (0,text_width/* textWidth */.sc)((0,base_sentence/* textIn */.r7)(language, least)) : 0);
    const room = columns - (0,text_width/* textWidth */.sc)(line) - GAP.length - (0,text_width/* textWidth */.sc)((0,base_sentence/* textIn */.r7)(language, slowestOf(reading, 0) ?? ''));
    if (room >= MIN_HOST)
        addIfFits(slowestOf(reading, room));
    return line;
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
                ...(perSecond !== undefined && { perSecond }),
                ...(leftMs !== undefined && { leftMs }),
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

/***/ 3299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ decodeImage),
/* harmony export */   Uj: () => (/* binding */ isPlace),
/* harmony export */   a2: () => (/* binding */ encodeImage)
/* harmony export */ });
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/* harmony import */ var _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81635);
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
        again,
        fields,
        ...(place && { place: { ...place } }),
        ...(problem !== undefined && { problem: encodeText(problem) }),
        ...(isRefused && { where: encodeText(where) }),
    });
}
/** @returns undefined for text that is not a line of a part */
function decodeImage(line) {
    let from;
    try {
        from = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    if (!(0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(from) || (0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isDeeper */ .QZ)(from, _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr + 1))
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
            ...(again === true && { again }),
            ...(isPlace(place) && { place }),
            ...((0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(fields) && { fields: Object.setPrototypeOf({ ...fields }, null) }),
            ...(problem !== undefined && { problem: sentenceOf(decodeText(problem) ?? '') }),
        },
    };
}
function isPlace(value) {
    if (!(0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return false;
    const { file, line, column, pointer } = value;
    const isCount = (number) => Number.isSafeInteger(number) && number > 0;
    const isInText = isCount(line) && isCount(column) && pointer === undefined;
    const isInJson = typeof pointer === 'string' && (line === undefined || isCount(line)) && column === undefined;
    return typeof file === 'string' && (isInText || isInJson);
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

/***/ 39027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ openPartQueue),
  W: () => (/* binding */ putOpenParts)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-file.js
var plan_file = __webpack_require__(42290);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 37 modules
var say = __webpack_require__(41220);
// EXTERNAL MODULE: ./lib/jobs/plan/queue-failure.js
var queue_failure = __webpack_require__(77254);
// EXTERNAL MODULE: ./lib/jobs/plan/queue-url.js
var queue_url = __webpack_require__(81925);
;// CONCATENATED MODULE: ./lib/jobs/plan/queue-connection.js
/**
 * Connects to Redis or Valkey, a single server or a cluster, and checks the server before parts go there. Only this
 * file loads the packages, and only when a queue is configured.
 */






/** Longest wait for the first answer, milliseconds. */
const CONNECT_MS = 8000;
/** Gap between two looks at a server that still loads its data, milliseconds. */
const LOADING_MS = 300;
/**
 * @throws SettingsError where the packages are missing; PersistError when the server does not answer, or cannot hold a
 *   queue
 */
async function connectQueue(url, environment, notice) {
    const { bullmq, ioredis } = await loadPackages();
    const options = optionsOf(url, environment);
    const db = Number(url.pathname.slice(1) || 0);
    const late = lateAnswer(url, CONNECT_MS);
    const probe = listening(new ioredis.Redis({ ...options, enableReadyCheck: false, retryStrategy: () => null }));
    let connection;
    try {
        const facts = await Promise.race([lookAt(probe.client, db), late]);
        judge(url, facts, notice);
        const retryStrategy = (times) => Math.min(times * 200, 2000);
        connection = listening(facts.get('cluster_enabled') === '1'
            ? new ioredis.Cluster([{ host: options.host, port: options.port }], {
                lazyConnect: true,
                redisOptions: options,
                clusterRetryStrategy: retryStrategy,
            })
            : new ioredis.Redis({ ...options, db, retryStrategy }));
        await Promise.race([connection.client.connect(), late]);
        return { bullmq, connection: withoutPolicy(connection.client) };
    }
    catch (error) {
        if (connection)
            end(connection.client);
        throw (0,queue_failure/* queueFailure */.Sl)(url, connection?.lastError() ?? probe.lastError() ?? error);
    }
    finally {
        end(probe.client);
    }
}
/** ioredis would wait once more for a client that has ended already. */
function end(client) {
    if (client.status !== 'end')
        client.disconnect();
}
async function loadPackages() {
    try {
        // The bundle keeps these imports as they are, since its users need neither package.
        const [bullmq, ioredis] = await Promise.all([
            import(/* webpackIgnore: true */ 'bullmq'),
            import(/* webpackIgnore: true */ 'ioredis'),
        ]);
        return { bullmq, ioredis };
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) !== 'ERR_MODULE_NOT_FOUND')
            throw error;
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('queue-packages', { command: 'npm install bullmq@6 ioredis@5' })]);
    }
}
function optionsOf(url, environment) {
    const { username, password } = url;
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const secret = password ? decodeURIComponent(password) : environment[queue_url/* QUEUE_PASSWORD */.oV];
    return {
        host,
        port: Number(url.port || 6379),
        ...(username && { username: decodeURIComponent(username) }),
        ...(secret && { password: secret }),
        ...(url.protocol === 'rediss:' && { tls: (0,external_node_net_.isIP)(host) ? {} : { servername: host } }),
        lazyConnect: true,
        connectTimeout: CONNECT_MS,
        maxRetriesPerRequest: null,
    };
}
/** Keeps the last error of the connection, to report it. Without a listener the error would end the process. */
function listening(client) {
    let last;
    client.on('error', (error) => {
        last = error.lastNodeError ?? error;
    });
    return { client, lastError: () => last };
}
function lateAnswer(url, ms) {
    const { promise, reject } = Promise.withResolvers();
    setTimeout(() => reject((0,queue_failure/* queueUnreachable */.Mg)(url, (0,say/* say */.c)('queue-no-answer'))), ms).unref();
    promise.catch(() => { });
    return promise;
}
/** Returns the server's INFO once the server has loaded its data. */
async function lookAt(probe, db) {
    await probe.connect();
    for (;;) {
        const lines = (await probe.info()).split('\r\n').map(line => line.split(':'));
        const facts = new Map(lines.map(([name = '', ...value]) => [name, value.join(':')]));
        if (facts.get('loading') !== '1') {
            // Checked here, since a connection that fails to select a database goes on in another one.
            if (db !== 0)
                await probe.select(db);
            return facts;
        }
        await (0,promises_.setTimeout)(LOADING_MS);
    }
}
/**
 * Hides the eviction policy from BullMQ, which would print a warning to the console for each connection, whatever the
 * memory limit. `judge` reports the policy.
 */
function withoutPolicy(client) {
    const info = client.info.bind(client);
    const duplicate = client.duplicate.bind(client);
    return Object.assign(client, {
        info(...words) {
            const said = info(...words);
            // ioredis itself passes a callback.
            return typeof words[0] === 'function'
                ? said
                : said.then(text => text.replace(/^maxmemory_policy:.*$/m, ''));
        },
        duplicate: (...words) => withoutPolicy(duplicate(...words)),
    });
}
/** @throws PersistError for a server that cannot take parts */
function judge(url, facts, notice) {
    if (facts.get('slave_read_only') === '1')
        throw (0,queue_failure/* queueUnreachable */.Mg)(url, (0,say/* say */.c)('queue-replica'), (0,say/* say */.c)('queue-primary'));
    const policy = facts.get('maxmemory_policy') ?? 'noeviction';
    if (policy !== 'noeviction' && Number(facts.get('maxmemory')) > 0)
        notice((0,say/* say */.c)('queue-evicts', { host: url.host, policy }));
}

;// CONCATENATED MODULE: ./lib/jobs/plan/part-queue.js
/** A BullMQ queue of part numbers. BullMQ hands a part out again when the worker that had it is gone. */




/** The braces are a hash tag: all keys of a plan lie on one node of a cluster. */
const PREFIX = '{persist-images}';
/** Attempts at a part that workers report as failed. */
const ATTEMPTS = 5;
const BACKOFF_MS = 1000;
/** Jobs to add in one call. */
const AT_ONCE = 1000;
const MAX_EVENTS = 100;
/** Longest wait for a queue to be cleared, milliseconds. Nothing depends on the result. */
const CLEAR_MS = 5000;
/** @throws SettingsError where the packages are missing; PersistError when the server does not answer, or refuses */
async function openPartQueue(url, environment, plan, notice) {
    const { bullmq, connection } = await connectQueue(url, environment, notice);
    const queue = new bullmq.Queue(plan.uuid, {
        connection,
        prefix: PREFIX,
        // Nothing here reads the event history.
        streams: { events: { maxLen: MAX_EVENTS } },
    });
    queue.on('error', () => { });
    try {
        // Wait until BullMQ has written its metadata: written after `clear`, it would stay.
        await queue.isPaused();
    }
    catch (error) {
        connection.disconnect();
        throw (0,queue_failure/* queueFailure */.Sl)(url, error);
    }
    return {
        url,
        bullmq,
        name: plan.uuid,
        prefix: PREFIX,
        connection,
        queue,
        async clear() {
            // Without permission or a connection the queue stays; no worker reads it again.
            const cleared = queue.obliterate({ force: true }).catch(() => { });
            await Promise.race([cleared, (0,promises_.setTimeout)(CLEAR_MS, undefined, { ref: false })]);
        },
        async close() {
            await queue.close().catch(() => { });
            connection.disconnect();
        },
    };
}
/**
 * Adds open parts whose predecessor is over. BullMQ ignores a part that is in the queue already.
 * @param numbers parts to consider; all parts by default
 */
async function putOpenParts({ queue }, { parts }, progress, numbers = parts.keys()) {
    const open = [...numbers].filter(number => {
        const after = parts[number]?.after;
        return !(0,plan_file/* isOver */.PU)(progress, number) && (after === undefined || (0,plan_file/* isOver */.PU)(progress, after));
    });
    for (let from = 0; from < open.length; from += AT_ONCE)
        await queue.addBulk(open.slice(from, from + AT_ONCE).map(part => ({
            name: 'part',
            data: { part },
            opts: {
                jobId: `part-${part}`,
                priority: Math.min(part + 1, MAX_PRIORITY),
                attempts: ATTEMPTS,
                backoff: { type: 'exponential', delay: BACKOFF_MS },
                removeOnComplete: true,
            },
        })));
}
/** https://docs.bullmq.io/guide/jobs/prioritized */
const MAX_PRIORITY = 2 ** 21;


/***/ }),

/***/ 42290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   gQ: () => (/* binding */ readProgress),
/* harmony export */   m3: () => (/* binding */ readPlan)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41220);
/* harmony import */ var _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81635);
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84030);
/* harmony import */ var _stored_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15243);
/** Reads `plan.json`, the lists and parts of a plan, and which of the parts are over. */




/**
 * @returns undefined if there is no plan of this name
 * @throws PersistError when the store refuses; `store-integrity` for a file that is not a plan
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
    if (!(0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) || value.version !== 1)
        throw (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(key, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('stored-other-version'));
    const { id, uuid, list, images, partImages, lists, parts } = value;
    const isWhole = typeof id === 'string' &&
        /^[0-9a-f]{12}-\d{1,6}$/.test(id) &&
        typeof uuid === 'string' &&
        /^[0-9a-f-]{36}$/.test(uuid) &&
        typeof list === 'string' &&
        isCount(images) &&
        isCount(partImages) &&
        (0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(lists) &&
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
    if (!(0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return false;
    const { partition, images, longest, after } = value;
    return (typeof partition === 'string' &&
        /^[0-9a-f]{2}$/.test(partition) &&
        isCount(images) &&
        isCount(longest) &&
        // A smaller number rules out parts that wait for each other in a circle.
        (after === undefined || (isCount(after) && after < number)));
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
/** Costs one listing, a page for 1,000 parts. A part with results is done, even if it was abandoned before. */
async function readProgress(store, place, signal) {
    const done = new Map();
    const abandoned = new Set();
    const folder = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_2__/* .resultsFolder */ .zv)(place);
    for await (const { objects } of store.list(folder, {}, signal))
        for (const { key, lastModified } of objects) {
            const part = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_2__/* .partOfName */ .Qu)(key.slice(folder.length));
            if (part?.isAbandoned)
                abandoned.add(part.number);
            else if (part)
                done.set(part.number, lastModified);
        }
    for (const number of done.keys())
        abandoned.delete(number);
    return { done, abandoned };
}
function isOver({ done, abandoned }, number) {
    return done.has(number) || abandoned.has(number);
}


/***/ }),

/***/ 77254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mg: () => (/* binding */ queueUnreachable),
/* harmony export */   Sl: () => (/* binding */ queueFailure),
/* harmony export */   Sm: () => (/* binding */ queueRefusal)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41220);
/** Turns a failure of a queue into a sentence with advice. */



/** Error answers of Redis and Valkey, by their first word; https://redis.io/docs/latest/develop/reference/protocol-spec/ */
const REFUSALS = [
    { pattern: /^(?:WRONGPASS|NOAUTH|ERR .*\bAUTH\b)/, reason: 'store-auth', advice: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('queue-login') },
    { pattern: /^NOPERM/, reason: 'store-denied', advice: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('queue-rights') },
    { pattern: /^READONLY/, reason: 'store-unavailable', advice: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('queue-primary') },
    { pattern: /^ERR .*\bDB index/, reason: 'store-endpoint', advice: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('queue-database') },
    { pattern: /^OOM/, reason: 'store-unavailable', advice: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('queue-memory') },
];
/** Codes for an unknown issuer. The messages for a wrong host name and an expired certificate need no advice. */
const UNTRUSTED = /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(?:_LOCALLY)?))$/;
/** @returns undefined for an error that is not an answer of the queue */
function queueRefusal(url, thrown) {
    if (!(thrown instanceof Error) || thrown.name !== 'ReplyError')
        return undefined;
    const { reason, advice } = REFUSALS.find(({ pattern }) => pattern.test(thrown.message)) ?? {};
    // A server repeats the arguments of a command that it does not know, even those of a login.
    const said = thrown.message.replace(/,? with args beginning with.*$/s, '');
    const sentence = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('queue-refuses', { host: url.host, cause: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(said) });
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', reason ?? 'store-unavailable', sentence, { ...(advice && { advice }) });
}
/** The reason why a queue cannot be used. */
function queueFailure(url, thrown) {
    if (thrown instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc)
        return thrown;
    const refusal = queueRefusal(url, thrown);
    if (refusal)
        return refusal;
    const code = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(thrown) ?? '';
    if (UNTRUSTED.test(code))
        return queueUnreachable(url, (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown), (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('queue-certificate'));
    const isOtherTongue = code === 'ECONNRESET' || code === 'EPROTO' || /SSL/.test(code);
    return queueUnreachable(url, (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown), isOtherTongue ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('queue-scheme') : undefined);
}
function queueUnreachable(url, cause, advice) {
    const sentence = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('queue-unreachable', { host: url.host, cause });
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', 'store-unavailable', sentence, { ...(advice && { advice }) });
}


/***/ }),

/***/ 45331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ LOST_MS),
/* harmony export */   q: () => (/* binding */ watchConnection)
/* harmony export */ });
/* harmony import */ var _base_messages_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43736);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41220);
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
function watchConnection({ connection, url }, lostMs, fail) {
    let timer;
    let isAsked = false;
    const onClose = () => {
        timer ??= setTimeout(() => fail((0,_queue_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .queueUnreachable */ .Mg)(url, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('queue-gone', { time: (0,_base_messages_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(lostMs) }))), lostMs);
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41220);
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
            // The store reuses the memory of a chunk.
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
 * Creates an object, gzipped if the key ends in `.gz`. Never overwrites one.
 * @returns false if the object exists with other bytes
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


/***/ }),

/***/ 62131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ leftOverSentence),
/* harmony export */   E$: () => (/* binding */ lossFailure),
/* harmony export */   as: () => (/* binding */ overlookedSentence),
/* harmony export */   dO: () => (/* binding */ makeReport)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41220);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _input_documents_image_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30612);
/** Makes the report of a run: its numbers, and whether it counts as failed. Pure. */




/** Notice for a run with images left. */
function leftOverSentence({ left, total }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-left-over', { left, total });
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
        knownFailures: ledger.skippedFor('dead'),
        bytes: ledger.bytesStored(),
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
function uncopiedSegments(store, { paths, before }) {
    const source = (0,_segments_segment_source_js__WEBPACK_IMPORTED_MODULE_8__/* .twoLists */ .Y)(store, _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_FOLDER */ .po);
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


/***/ })

};

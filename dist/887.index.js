export const id = 887;
export const ids = [887];
export const modules = {

/***/ 59663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ keepHeapSmall)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78877);
/**
 * For commands that run for long beside others. On a machine with room V8 lets the young generation grow to 128 MiB,
 * and collects the old one when it is four times what was alive: hundreds of megabytes that nobody reads again, at no
 * rate that could be measured. Limits given at the start (`--max-old-space-size`) would end a process that needs more
 * for once; these do not.
 */


/** The old generation may double before it is collected. */
const GROWING_PERCENT = 100;
/** The young one grows by steps, and no further once it has so many bytes. */
const YOUNG_BYTES = 16 * 1024 * 1024;
function keepHeapSmall() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)(`--heap-growing-percent=${GROWING_PERCENT}`);
    let growth = 2;
    new node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.PerformanceObserver(() => {
        const young = (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.getHeapSpaceStatistics)().find(({ space_name }) => space_name === 'new_space');
        // It shrinks where there is little to do.
        const next = (young?.space_size ?? 0) < YOUNG_BYTES ? 2 : 1;
        if (next !== growth)
            (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)(`--semi-space-growth-factor=${next}`);
        growth = next;
    }).observe({ entryTypes: ['gc'] });
}


/***/ }),

/***/ 94470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ progressSentence),
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _base_messages_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43736);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41220);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _jobs_persist_watching_pace_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95956);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46802);
/** How far a run is, in as many columns as there are: a bar, and the numbers that it is made of. Pure. */





/** From how many columns on a bar has how many: it keeps its width while the numbers behind it change theirs. */
const BARS = [
    [120, 32],
    [70, 12],
];
/** Columns that a host needs to be told from others. */
const MIN_HOST = 10;
/** Columns of a row that has room for the limit beside the rate. */
const MIN_HELD_BY = 70;
const GAP = '  ';
/** For one row of a terminal; what matters less is left out where the row is short. */
function progressLine(reading, columns, language) {
    const { done, total, lost } = reading;
    const width = BARS.find(([least]) => columns >= least)?.[1];
    const count = `${String(done).padStart(String(total).length)}/${total}`;
    let line = width === undefined ? count : `${bar(done / total, width)}${GAP}${count}`;
    const addIfFits = (text, reserved = 0) => {
        const longer = text === undefined ? line : line + GAP + (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, text);
        if ((0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .textWidth */ .sc)(longer) + reserved <= columns)
            line = longer;
    };
    const { heldBy: _, ...plain } = reading;
    for (const number of numbersOf(columns < MIN_HELD_BY ? plain : reading))
        addIfFits(number);
    const least = slowestOf(reading, MIN_HOST);
    if (lost > 0)
        addIfFits(lostOf(reading), least ? GAP.length + (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .textWidth */ .sc)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, least)) : 0);
    const room = columns - (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .textWidth */ .sc)(line) - GAP.length - (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .textWidth */ .sc)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, slowestOf(reading, 0) ?? ''));
    if (room >= MIN_HOST)
        addIfFits(slowestOf(reading, room));
    return line;
}
/** For a log. */
function progressSentence(reading) {
    const { done, total, lost } = reading;
    const slowest = slowestOf(reading);
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-done', { done, total }), ...numbersOf(reading), ...(lost > 0 ? [lostOf(reading)] : []), ...(slowest ? [slowest] : []));
}
/** What matters most first. */
function numbersOf({ perSecond, heldBy, bytes, leftMs }) {
    return [
        ...(perSecond === undefined ? [] : [(0,_jobs_persist_watching_pace_text_js__WEBPACK_IMPORTED_MODULE_1__/* .rateText */ .c)(perSecond.toFixed(perSecond < 10 ? 1 : 0), heldBy)]),
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
        host: hostColumns === undefined ? host : (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .cutToWidth */ .G1)(host, hostColumns),
        time: `${(ms / 1000).toFixed(1)}s`,
    });
}
const MINUTE = 60_000;
/** Seconds of what takes hours are noise. */
function roughly(ms) {
    const unit = ms < 60 * MINUTE ? 1000 : MINUTE;
    return (0,_base_messages_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(Math.ceil(ms / unit) * unit);
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41220);
/* harmony import */ var _jobs_doctor_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97931);
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
        held: (...limit) => progress.held(...limit),
        heldBy: () => progress.heldBy(),
        found: finding => {
            for (const line of (0,_jobs_doctor_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingLines */ .h)(finding))
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
 * A connection to Redis or Valkey, a machine or a cluster, looked at before parts are put there. The packages are loaded
 * here and nowhere else, when a queue is asked for.
 */






/** For a first answer, milliseconds. */
const CONNECT_MS = 8000;
/** Between two looks at one that reads what it had written down, milliseconds. */
const LOADING_MS = 300;
/**
 * @throws SettingsError where the packages are missing; PersistError where nobody answers, or who does is no place for
 *   a queue
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
/** One that has ended already would be waited for once more. */
function end(client) {
    if (client.status !== 'end')
        client.disconnect();
}
async function loadPackages() {
    try {
        // Left as it is in the bundle, whose users need neither.
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
/** What is wrong is told here, and of it only what broke the connection: without a listener it would end the process. */
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
/** What it says of itself, when it has read what it had written down. */
async function lookAt(probe, db) {
    await probe.connect();
    for (;;) {
        const lines = (await probe.info()).split('\r\n').map(line => line.split(':'));
        const facts = new Map(lines.map(([name = '', ...value]) => [name, value.join(':')]));
        if (facts.get('loading') !== '1') {
            // A connection goes on in another one where this fails.
            if (db !== 0)
                await probe.select(db);
            return facts;
        }
        await (0,promises_.setTimeout)(LOADING_MS);
    }
}
/**
 * BullMQ writes its opinion of a policy to the console, of each connection and whatever the limit: what there is to say
 * of it has been said.
 */
function withoutPolicy(client) {
    const info = client.info.bind(client);
    const duplicate = client.duplicate.bind(client);
    return Object.assign(client, {
        info(...words) {
            const said = info(...words);
            // The client itself asks with a callback.
            return typeof words[0] === 'function'
                ? said
                : said.then(text => text.replace(/^maxmemory_policy:.*$/m, ''));
        },
        duplicate: (...words) => withoutPolicy(duplicate(...words)),
    });
}
/** @throws PersistError where no part can be put */
function judge(url, facts, notice) {
    if (facts.get('slave_read_only') === '1')
        throw (0,queue_failure/* queueUnreachable */.Mg)(url, (0,say/* say */.c)('queue-replica'), (0,say/* say */.c)('queue-primary'));
    const policy = facts.get('maxmemory_policy') ?? 'noeviction';
    if (policy !== 'noeviction' && Number(facts.get('maxmemory')) > 0)
        notice((0,say/* say */.c)('queue-evicts', { host: url.host, policy }));
}

;// CONCATENATED MODULE: ./lib/jobs/plan/part-queue.js
/** The numbers of a plan's parts in a queue of BullMQ, which hands them out, and again where who had one is gone. */




/** In braces, so that all of a plan lies on one machine of a cluster. */
const PREFIX = '{persist-images}';
/** Tries of a part whose worker said that it failed. */
const ATTEMPTS = 5;
const BACKOFF_MS = 1000;
/** Handed over at once. */
const AT_ONCE = 1000;
const MAX_EVENTS = 100;
/** For a queue to be cleared, which nothing depends on. */
const CLEAR_MS = 5000;
/** @throws SettingsError where the packages are missing; PersistError where nobody answers, or refuses */
async function openPartQueue(url, environment, plan, notice) {
    const { bullmq, connection } = await connectQueue(url, environment, notice);
    const queue = new bullmq.Queue(plan.uuid, {
        connection,
        prefix: PREFIX,
        // Nobody here reads its history.
        streams: { events: { maxLen: MAX_EVENTS } },
    });
    queue.on('error', () => { });
    try {
        // What it writes down of itself comes first, and not when all has been cleared.
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
            // Without the right to it, or a queue, it stays, and is not looked at.
            const cleared = queue.obliterate({ force: true }).catch(() => { });
            await Promise.race([cleared, (0,promises_.setTimeout)(CLEAR_MS, undefined, { ref: false })]);
        },
        async close() {
            await queue.close().catch(() => { });
            connection.disconnect();
        },
    };
}
/** Puts in what is open, may begin, and is not there. @param numbers all parts where nothing is said */
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
    const { id, uuid, list, images, partImages, lists, parts } = value;
    const isWhole = typeof id === 'string' &&
        /^[0-9a-f]{12}-\d{1,6}$/.test(id) &&
        typeof uuid === 'string' &&
        /^[0-9a-f-]{36}$/.test(uuid) &&
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
/** What a queue says, or does not say, as a sentence with what to do. */



/** By the word with which answers of Redis and Valkey begin; https://redis.io/docs/latest/develop/reference/protocol-spec/ */
const REFUSALS = [
    { pattern: /^(?:WRONGPASS|NOAUTH|ERR .*\bAUTH\b)/, reason: 'store-auth', advice: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('queue-login') },
    { pattern: /^NOPERM/, reason: 'store-denied', advice: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('queue-rights') },
    { pattern: /^READONLY/, reason: 'store-unavailable', advice: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('queue-primary') },
    { pattern: /^ERR .*\bDB index/, reason: 'store-endpoint', advice: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('queue-database') },
    { pattern: /^OOM/, reason: 'store-unavailable', advice: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('queue-memory') },
];
/** Of who signed it; that it is another's, or too old, says itself. */
const UNTRUSTED = /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(?:_LOCALLY)?))$/;
/** @returns undefined for what is no answer of a queue */
function queueRefusal(url, thrown) {
    if (!(thrown instanceof Error) || thrown.name !== 'ReplyError')
        return undefined;
    const { reason, advice } = REFUSALS.find(({ pattern }) => pattern.test(thrown.message)) ?? {};
    // Of a command that it does not know a server says all, be it a login.
    const said = thrown.message.replace(/,? with args beginning with.*$/s, '');
    const sentence = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('queue-refuses', { host: url.host, cause: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(said) });
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', reason ?? 'store-unavailable', sentence, { ...(advice && { advice }) });
}
/** Why nothing comes of a queue. */
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



/** For how long a queue that was lost is waited for, milliseconds. */
const LOST_MS = 90_000;
/** Of that, between two looks whether anybody answers. */
const LOOKS = 9;
/**
 * A queue that is away for longer than anybody waits is told once. One that keeps its connections and says nothing,
 * since its machine was frozen or the way to it is cut, is away, too.
 * @returns what ends watching
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
            // Another connection may get through.
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


/***/ }),

/***/ 55077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ writeFolded),
/* harmony export */   jS: () => (/* binding */ readFolded),
/* harmony export */   qt: () => (/* binding */ unfoldedSegments)
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
 * Which segments of the memory as a whole have their lines in the partitions as well. A mark is written as a segment
 * without lines, which names them; nothing of the memory as a whole is changed.
 */











/** @throws PersistError what the store says */
async function readFolded(store, signal) {
    const marks = [];
    const paths = new Set();
    let before = '';
    let last = '';
    const prefix = store.prefix + _partitions_js__WEBPACK_IMPORTED_MODULE_10__/* .FOLDED_FOLDER */ .UF;
    for await (const { objects } of store.list(prefix, {}, signal))
        for (const { key } of objects) {
            const name = key.slice(prefix.length);
            if (!(0,_segments_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isSegmentName */ .Pb)(name))
                continue;
            const { scan, isWhole } = await (0,_segments_unpack_js__WEBPACK_IMPORTED_MODULE_9__/* .scanSegment */ .D)(store, key, () => new _segments_segment_scan_js__WEBPACK_IMPORTED_MODULE_7__/* .SegmentScan */ .XK(() => false), signal);
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
/** The segments of the memory as a whole that are not folded. */
function unfoldedSegments(store, { paths, before }) {
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
 * @param earlier marks that this one stands for; they are removed, where the credentials allow it
 */
async function writeFolded(store, paths, before, startedAt, earlier, signal) {
    const writer = new _segments_merged_writer_js__WEBPACK_IMPORTED_MODULE_4__/* .MergedWriter */ .i({ replaces: paths.filter(isSegmentPath), before }, 64 * 1024);
    try {
        const { body } = await writer.end();
        const key = (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_1__/* .mintKey */ .uY)(store.prefix, `${_partitions_js__WEBPACK_IMPORTED_MODULE_10__/* .FOLDED_FOLDER */ .UF}${(0,_segments_names_js__WEBPACK_IMPORTED_MODULE_5__/* .timestamp */ .vE)(startedAt)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.jsonl.gz`);
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
        // They say nothing that this one does not.
    }
}
function isSegmentPath(path) {
    return (0,_segments_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isSegmentName */ .Pb)((0,_segments_names_js__WEBPACK_IMPORTED_MODULE_5__/* .fileNameOf */ .bV)(path));
}


/***/ })

};

export const id = 7802;
export const ids = [7802];
export const modules = {

/***/ 85909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ foldCase),
/* harmony export */   Z4: () => (/* binding */ executedBy),
/* harmony export */   k3: () => (/* binding */ executedByAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41220);
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

/***/ 37802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workCommand: () => (/* binding */ workCommand)
});

// EXTERNAL MODULE: ./lib/base/messages/say.js + 37 modules
var say = __webpack_require__(41220);
// EXTERNAL MODULE: ./lib/base/process/small-heap.js
var small_heap = __webpack_require__(59663);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/door.js + 2 modules
var door = __webpack_require__(81471);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/pace-text.js
var pace_text = __webpack_require__(95956);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/output/counts.js
var counts = __webpack_require__(49925);
// EXTERNAL MODULE: ./lib/storage/stores/open.js + 33 modules
var stores_open = __webpack_require__(88538);
// EXTERNAL MODULE: ./lib/storage/stores/warnings.js
var warnings = __webpack_require__(44835);
// EXTERNAL MODULE: ./lib/jobs/options/caller-options.js
var caller_options = __webpack_require__(10270);
// EXTERNAL MODULE: ./lib/jobs/persist/options/context.js
var options_context = __webpack_require__(71337);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/watcher.js
var watcher = __webpack_require__(44893);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-file.js
var plan_file = __webpack_require__(42290);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-names.js
var plan_names = __webpack_require__(84030);
// EXTERNAL MODULE: ./lib/jobs/work/fields.js
var fields = __webpack_require__(74115);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry.js
var entries_entry = __webpack_require__(84540);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry-bytes.js
var entry_bytes = __webpack_require__(63302);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-reader.js
var segment_reader = __webpack_require__(74071);
// EXTERNAL MODULE: ./lib/storage/manifest/partitions/copied-segments.js
var copied_segments = __webpack_require__(11090);
;// CONCATENATED MODULE: ./lib/storage/manifest/partitions/uncopied-lines.js





/** As many lines take about 50 MB. The next plan copies them, so that they need not be held. */
const MAX_HELD = 100_000;
/**
 * @returns a function that gives the lines of a URL that are in no partition yet
 * @throws PersistError if the store cannot be reached, or refuses
 */
async function readUncopiedLines(store, clock, notice, signal) {
    const copied = await (0,copied_segments/* readCopiedSegments */.B7)(store, signal);
    const held = new Map();
    let count = 0;
    const feed = (bytes, start, end) => {
        const entry = (0,entries_entry/* decodeEntry */.LP)((0,entry_bytes/* parseObject */.l)(bytes, start, end), store.prefix);
        if (entry && entry.at >= copied.cutoff && count++ < MAX_HELD) {
            const others = held.get(entry.url);
            if (others)
                others.push(entry);
            else
                held.set(entry.url, [entry]);
        }
        return entry !== undefined;
    };
    const reader = new segment_reader/* SegmentReader */.$(store, (0,copied_segments/* uncopiedSegments */.uK)(store, copied), { feed }, clock, signal);
    await reader.readAll();
    const problem = reader.problem(undefined);
    if (problem)
        notice(problem);
    if (count > MAX_HELD)
        notice((0,say/* say */.c)('unfolded-many', { count }));
    return url => held.get(url) ?? [];
}

// EXTERNAL MODULE: ./lib/jobs/persist/run-images.js + 65 modules
var run_images = __webpack_require__(57996);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/input/documents/record-values.js
var record_values = __webpack_require__(81635);
// EXTERNAL MODULE: ./lib/jobs/plan/stored-text.js
var stored_text = __webpack_require__(15243);
;// CONCATENATED MODULE: ./lib/jobs/work/shared-settings.js
/** Settings that all workers of a plan must share, since they decide where images lie. The first worker stores them. */






/** @throws SettingsError with each setting that differs from the stored ones */
async function agreeOnSettings(store, place, { template, onCollision, publicUrls }, signal) {
    const mine = {
        key: template.text,
        'on-collision': onCollision,
        'public-url-base': publicUrls.base ?? '',
        'public-url-suffix': publicUrls.suffix,
    };
    const key = (0,plan_names/* settingsKey */.zs)(place);
    if (await (0,stored_text/* createText */.GZ)(store, key, `${JSON.stringify(mine)}\n`, signal))
        return;
    const theirs = parsed((await (0,stored_text/* readText */.yR)(store, key, signal)) ?? '');
    if (!theirs)
        throw (0,stored_text/* unreadable */.O$)(key, (0,say/* say */.c)('stored-not-json'));
    const differing = Object.entries(mine).filter(([name, value]) => theirs[name] !== value);
    if (differing.length === 0)
        return;
    throw new errors/* SettingsError */.GN(differing.map(([name, value]) => (0,say/* say */.c)('work-differs', {
        name,
        value: (0,quote/* quote */.hD)(value),
        plan: place.name,
        other: (0,quote/* quote */.hD)(String(theirs[name] ?? '')),
    })));
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return (0,record_values/* isRecord */.u4)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/jobs/work/open-worker.js
/** Opens what a worker needs for all its parts of a plan, and checks whether that plan was replaced. */





/** @throws SettingsError for a worker that differs from the first one */
async function openWorker({ name, run }, stores, plan, context, cancel) {
    const { store } = stores;
    const place = { prefix: store.prefix, name, id: plan.id };
    await agreeOnSettings(store, place, run, cancel);
    return {
        ...stores,
        plan,
        place,
        settings: withLists(run, plan),
        shared: (0,run_images/* sharedResources */.D)(run.gate.concurrency),
        context,
        elsewhere: await linesElsewhere(run, store, context, cancel),
    };
}
/** Takes the settings of the lists from the plan. */
function withLists(run, { lists }) {
    const { urlsFile: _, select: __, baseUrl, idField, ...fields } = lists;
    return {
        ...run,
        baseUrl: baseUrl === undefined ? undefined : (URL.parse(baseUrl) ?? undefined),
        sources: { ...run.sources, ...fields, ...(idField !== undefined && { idField: idField.split('\n') }) },
    };
}
async function linesElsewhere({ manifest }, store, { clock, watch, requests }, signal) {
    if (manifest.mode === 'off')
        return () => [];
    const place = manifest.store ? await (0,stores_open/* openStore */.C)(manifest.store, watch.notice, requests.toStore) : store;
    try {
        return await readUncopiedLines(place, clock, watch.notice, signal);
    }
    finally {
        if (manifest.store)
            await place.close();
    }
}
/**
 * Explains why a part of a plan may be missing.
 * @returns the plan that has replaced this one, if any
 */
async function replacementOf({ uuid }, name, store, signal) {
    if (signal.aborted)
        return undefined;
    const now = await (0,plan_file/* readPlan */.m3)(store, name, signal);
    return now?.uuid === uuid ? undefined : now;
}

// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/output/ledger.js + 3 modules
var output_ledger = __webpack_require__(1289);
// EXTERNAL MODULE: ./lib/output/results-file.js
var results_file = __webpack_require__(96742);
// EXTERNAL MODULE: ./lib/jobs/persist/persist.js + 27 modules
var persist = __webpack_require__(7929);
// EXTERNAL MODULE: ./lib/jobs/persist/stop.js
var persist_stop = __webpack_require__(73667);
// EXTERNAL MODULE: ./lib/jobs/plan/read-part.js
var read_part = __webpack_require__(27928);
// EXTERNAL MODULE: ./lib/jobs/plan/results-lines.js
var results_lines = __webpack_require__(92326);
;// CONCATENATED MODULE: ./lib/jobs/work/run-part.js
/** Runs one part of a plan: reads it, persists it like any list, and writes its results, which make the part done. */










/**
 * @param cancel starts no more images; the memory of finished ones is written, and the part is given back
 * @throws PersistError for a refusal of the store that would meet every other part too
 */
async function runPart(worker, number, cancel, { mayAsk, gotFurther } = {}) {
    const { plan, place, store, settings } = worker;
    const startedAt = performance.now();
    const { watch, clock } = worker.context;
    const partition = {
        name: plan.parts[number]?.partition ?? '',
        elsewhere: worker.elsewhere,
        ...(gotFurther && { onWritten: gotFurther }),
    };
    const requests = new watcher/* RequestCounter */.k();
    const { shared, images: imageStore } = worker;
    const context = {
        ...worker.context,
        requests,
        partition,
        shared,
        store: imageStore,
        ...(mayAsk && { mayAsk }),
    };
    const stop = new persist_stop/* Stop */.V(cancel, clock, settings.deadlineMs);
    try {
        const images = await (0,read_part/* readPart */.o)(store, place, number, watch.notice, cancel);
        const jobs = await (0,persist/* planRun */.nY)(settings, imagesOf(images));
        const ledger = new output_ledger/* Ledger */.O(jobs, settings.language);
        await (0,persist/* settleWhole */.Fg)(settings, jobs, ledger, stop, context);
        if (stop.error)
            throw stop.error;
        const { origins, store: toMemory } = requests.read();
        const totals = {
            bytes: ledger.bytesStored(),
            requests: { origins, store: toMemory + worker.requests.takeStore() },
            elapsedMs: Math.round(performance.now() - startedAt),
        };
        const isDone = ledger.skippedFor('cancelled', 'deadline') === 0;
        if (isDone)
            await writeResults(worker, number, images, ledger, totals);
        return { isDone, cancelled: stop.cancelled && !isDone, counts: ledger.counts(), totals };
    }
    catch (error) {
        throw (0,as_persist_error/* asPersistError */.B)(error, 'store');
    }
    finally {
        stop.close();
    }
}
async function* imagesOf(images) {
    yield images.map(({ image }) => image);
}
/** Results are create-only: the first worker that writes them counts. */
async function writeResults({ store, place, settings, context }, number, images, ledger, totals) {
    const positions = ledger.positions();
    const now = context.clock.now();
    const lines = [];
    for (const result of ledger.results()) {
        const written = positions.at(result.position);
        const position = images[result.position]?.position ?? 0;
        lines.push((0,results_lines/* encodeResult */.Y0)({
            result: { ...result, position },
            ...(written &&
                (0,results_file/* isToTryAgain */.FP)(result) && { again: (0,results_file/* failedRecord */.Vo)(written, settings.sources, result, now) }),
        }));
    }
    // A part that got this far is written even if the worker is cancelled now.
    const { signal } = new AbortController();
    await (0,stored_text/* createText */.GZ)(store, (0,plan_names/* resultsKey */.ik)(place, number), `${[...lines, (0,results_lines/* encodeTotals */.Si)(totals)].join('\n')}\n`, signal);
}

// EXTERNAL MODULE: ./lib/jobs/options/parse.js
var parse = __webpack_require__(1482);
// EXTERNAL MODULE: ./lib/jobs/options/problems.js
var options_problems = __webpack_require__(60005);
// EXTERNAL MODULE: ./lib/jobs/persist/options/settings.js + 12 modules
var settings = __webpack_require__(73804);
// EXTERNAL MODULE: ./lib/jobs/work/part-choice.js
var part_choice = __webpack_require__(49647);
;// CONCATENATED MODULE: ./lib/jobs/work/settings.js
/** Settings of a worker, validated as a whole before the first request. */







/** @throws SettingsError with every problem that can be found without a request */
async function makeWorkSettings(given, environment, info) {
    const { plan, part, queue, wait, waitForPart, ...ofARun } = given;
    const own = (0,parse/* parseOptions */.A)(fields/* PART_FIELDS */.m, { plan, part, queue, wait, waitForPart });
    const problems = new options_problems/* Problems */.Z(own.problems);
    const { part: choice } = own.options;
    const hasPart = isSet(part);
    const hasQueue = isSet(queue);
    if (!hasPart && !hasQueue)
        problems.add([(0,say/* say */.c)('work-no-part')]);
    if (hasPart && hasQueue)
        problems.add([(0,say/* say */.c)('queue-and-part')]);
    if (own.options.wait && !hasQueue)
        problems.add([(0,say/* say */.c)('wait-without-queue')]);
    const number = choice === undefined
        ? undefined
        : problems.attempt(() => (0,part_choice/* chosenPart */.Y)(choice, environment.environment ?? {}), 'part');
    const run = await (0,settings/* makePersistSettings */.U)({ ...ofARun, urls: [], ifNoUrls: 'ignore' }, environment, info).catch(error => {
        if (!(error instanceof errors/* SettingsError */.GN))
            throw error;
        problems.add(error.sentences);
    });
    problems.refuse();
    return {
        name: own.options.plan,
        part: number,
        queue: own.options.queue,
        wait: own.options.wait,
        waitForPartMs: own.options.waitForPart,
        run: run,
    };
}
/** Blank text counts as not set, as for every field. */
function isSet(value) {
    return value !== undefined && String(value).trim() !== '';
}

// EXTERNAL MODULE: ./lib/jobs/plan/part-queue.js + 1 modules
var part_queue = __webpack_require__(39027);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/base/sentence.js
var base_sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/jobs/plan/queue-failure.js
var queue_failure = __webpack_require__(77254);
// EXTERNAL MODULE: ./lib/jobs/plan/queue-watch.js
var queue_watch = __webpack_require__(45331);
;// CONCATENATED MODULE: ./lib/jobs/work/lease.js


class Lease {
    #job;
    #token;
    #lengthMs;
    #lost = new AbortController();
    #timer;
    #endsAt;
    /** @param lengthMs counted from when the queue handed the part out, so that time asleep since then counts too */
    constructor(job, token, lengthMs) {
        this.#job = job;
        this.#token = token;
        this.#lengthMs = lengthMs;
        const now = Date.now();
        this.#endsAt = performance.now() + lengthMs - Math.max(0, now - (job.processedOn ?? now));
        this.#timer = setInterval(() => void this.#renew(), lengthMs / 3);
    }
    /** Aborted when another worker may have the part. */
    get lost() {
        return this.#lost.signal;
    }
    /** @throws PersistError when the lease is over */
    mayAsk = () => {
        if (performance.now() >= this.#endsAt)
            this.#lose();
        this.#lost.signal.throwIfAborted();
    };
    end() {
        clearInterval(this.#timer);
    }
    async #renew() {
        const asked = performance.now();
        if (asked >= this.#endsAt)
            return this.#lose();
        try {
            const isOurs = await this.#job.extendLock(this.#token, this.#lengthMs);
            if (isOurs)
                this.#endsAt = asked + this.#lengthMs;
            else
                this.#lose();
        }
        catch {
            // The queue may be away for a while; the lease still ends on time.
        }
    }
    #lose() {
        this.#lost.abort(new errors/* PersistError */.vc('fetch', 'cancelled', (0,say/* say */.c)('part-lost')));
    }
}
/** Wakes a loop that waits for the next event. */
class News {
    #wake;
    tell() {
        this.#wake?.();
    }
    wait(ms) {
        return new Promise(resolve => {
            const timer = setTimeout(resolve, ms);
            this.#wake = () => {
                clearTimeout(timer);
                resolve();
            };
        });
    }
}

// EXTERNAL MODULE: ./lib/base/concurrency/unless-aborted.js
var unless_aborted = __webpack_require__(38945);
;// CONCATENATED MODULE: ./lib/jobs/work/until-over.js
/** Follows a plan through its queue until every part is over, and adds parts that may begin. */






/** Gap between two looks at a silent queue. Short, so that an idle worker ends soon after the last part. */
const LOOK_MS = 1000;
/** One look in this many covers the whole plan, even while parts are active: it lists results in the store. */
const WHOLE_LOOK = 5;
/**
 * Trusts the job's id, not its payload: anyone can write the payload. Returns undefined for a job that is no part of
 * this plan.
 */
function partOf(id, { plan }) {
    const [, digits] = /^part-(0|[1-9]\d{0,8})$/.exec(id ?? '') ?? [];
    const part = Number(digits);
    return plan.parts[part] ? part : undefined;
}
/** Adds the parts that waited for this one. */
async function release({ plan }, parts, number) {
    const next = plan.parts.flatMap(({ after }, index) => (after === number ? [index] : []));
    if (next.length === 0)
        return;
    await (0,part_queue/* putOpenParts */.W)(parts, plan, { done: new Map([[number, undefined]]), abandoned: new Set() }, next);
}
/**
 * @param ifRefused handles refusals of the queue after the first look; at the start a refusal ends the worker
 * @returns false if the worker was stopped before
 */
async function untilOver(worker, parts, stopping, news, ifRefused) {
    let look = await lookAt(worker, parts, stopping);
    let looks = 0;
    let wasPaused = false;
    while (look !== 'over' && !stopping.aborted) {
        if (look === 'paused' && !wasPaused)
            worker.context.watch.notice((0,say/* say */.c)('queue-paused'));
        wasPaused = look === 'paused';
        await news.wait(LOOK_MS);
        const isWhole = ++looks % WHOLE_LOOK === 0;
        if (!stopping.aborted)
            look =
                (await lookAt(worker, parts, stopping, isWhole).catch(ifRefused)) ?? (wasPaused ? 'paused' : 'open');
    }
    return look === 'over';
}
/**
 * Reads what is left of the plan, and adds parts that a killed queue has lost.
 * @param isWhole also while workers have parts
 */
async function lookAt(worker, parts, stopping, isWhole = true) {
    const { plan, store, place } = worker;
    // A lost queue never answers.
    const { prioritized = 0, waiting = 0, active = 0, delayed = 0, failed = 0, } = await (0,unless_aborted/* raceAbort */.M)(() => parts.queue.getJobCounts('prioritized', 'waiting', 'active', 'delayed', 'failed'), stopping);
    if (prioritized + waiting > 0)
        return (await (0,unless_aborted/* raceAbort */.M)(() => parts.queue.isPaused(), stopping)) ? 'paused' : 'open';
    if (!isWhole && active + delayed > 0 && failed === 0)
        return 'open';
    await (0,unless_aborted/* raceAbort */.M)(() => recordAbandoned(worker, parts, stopping), stopping);
    const progress = await (0,plan_file/* readProgress */.gQ)(store, place, stopping);
    if (plan.parts.every((_, number) => (0,plan_file/* isOver */.PU)(progress, number)))
        return 'over';
    await (0,unless_aborted/* raceAbort */.M)(() => (0,part_queue/* putOpenParts */.W)(parts, plan, progress), stopping);
    return 'open';
}
/** Records the reason of each part that has failed for the last time, so that no part waits for it. */
async function recordAbandoned(worker, { queue }, signal) {
    const { store, place } = worker;
    for (const id of await queue.getRanges(['failed'], 0, -1)) {
        const number = partOf(id, worker);
        if (number !== undefined) {
            const job = await queue.getJob(id).catch(ifUnreadable);
            await (0,stored_text/* createText */.GZ)(store, (0,plan_names/* abandonedKey */.wo)(place, number), `${job?.failedReason || 'unknown'}\n`, signal);
        }
        await queue.remove(id).catch(() => { });
    }
}
/** Another client may have overwritten the job with text that is not JSON. */
function ifUnreadable(error) {
    if (!(error instanceof SyntaxError))
        throw error;
}

;// CONCATENATED MODULE: ./lib/jobs/work/work-queue.js
/** Takes parts from a queue, several at once, until every part is done or abandoned, by this worker or another. */









/** More than one, so that one slow host does not leave a worker idle. */
const PARTS_AT_ONCE = 3;
/** Workers that may crash in a row on a part without progress before the part is abandoned. */
const MAX_KILLED = 3;
/** BullMQ must not limit crashes: it does not know a part's progress, so they are counted here. */
const ANY_NUMBER = 1_000_000;
/** Delay before another suspect part is tried. */
const SUSPECT_MS = 1000;
/** Longest wait for parts to be given back. */
const CLOSE_MS = 2000;
/** Delay before the next request to a queue that refused to hand out a part. */
const RETRY_MS = 5000;
const QUEUE_TIMING = { lockMs: 60_000, lostMs: queue_watch/* LOST_MS */.Y };
/**
 * @param ends receives the end of each part that this worker did or left
 * @returns whether every part is over
 * @throws PersistError for a refusal of the store that would meet every other part too, or when the queue is lost
 */
async function workQueue(worker, parts, cancel, timing, ends) {
    return await new QueueWorker(worker, parts, cancel, timing, ends).run();
}
class QueueWorker {
    #worker;
    #parts;
    #timing;
    #ends;
    #cancel;
    #leaving = new AbortController();
    /** Aborted when the caller cancels, and when this worker leaves the queue by itself. */
    #stopping;
    #news = new News();
    #running = new Set();
    #isRefusal;
    /** The first error that made this worker leave. */
    #failure;
    /** Whether a part runs whose last worker crashed. */
    #hasSuspect = false;
    #isQueueLost = false;
    constructor(worker, parts, cancel, timing, ends) {
        this.#worker = worker;
        this.#parts = parts;
        this.#cancel = cancel;
        this.#timing = timing;
        this.#ends = ends;
        this.#stopping = AbortSignal.any([cancel, this.#leaving.signal]);
        this.#stopping.addEventListener('abort', () => this.#news.tell());
        this.#isRefusal = watchRefusals(parts, timing.lostMs, this.#loseQueue);
    }
    async run() {
        const parts = this.#parts;
        const unwatch = (0,queue_watch/* watchConnection */.q)(parts, this.#timing.lostMs, this.#loseQueue);
        const bull = this.#openBull();
        try {
            const isOver = await untilOver(this.#worker, parts, this.#stopping, this.#news, this.#ifRefused);
            if (this.#failure)
                throw this.#failure;
            return isOver;
        }
        catch (error) {
            if (this.#failure)
                throw this.#failure;
            if (this.#cancel.aborted)
                return false;
            const refusal = (0,queue_failure/* queueRefusal */.Sm)(parts.url, error);
            this.#isQueueLost ||= refusal !== undefined;
            throw refusal ?? error;
        }
        finally {
            unwatch();
            this.#leaving.abort(new Error('the worker leaves'));
            // Running parts save their memory even if the queue is lost.
            await Promise.allSettled(this.#running);
            await closeWorker(bull, this.#isQueueLost || parts.connection.status !== 'ready');
        }
    }
    #openBull() {
        const { bullmq, name, connection, prefix } = this.#parts;
        const { lockMs } = this.#timing;
        const bull = new bullmq.Worker(name, (job, token) => this.#process(job, token), {
            connection,
            prefix,
            concurrency: PARTS_AT_ONCE,
            lockDuration: lockMs,
            skipLockRenewal: true,
            stalledInterval: lockMs / 4,
            maxStalledCount: ANY_NUMBER,
            drainDelay: 1,
            runRetryDelay: RETRY_MS,
        });
        for (const event of ['completed', 'failed', 'stalled', 'drained'])
            bull.on(event, () => this.#news.tell());
        bull.on('error', this.#isRefusal);
        return bull;
    }
    async #process(job, token = '') {
        const number = partOf(job.id, this.#worker);
        if (number === undefined)
            return;
        if (this.#stopping.aborted)
            return await this.#giveBack(job, token);
        const deaths = job.stalledCounter - excusedOf(job);
        if (deaths >= MAX_KILLED) {
            const { language } = this.#worker.settings;
            const sentence = (0,base_sentence/* textIn */.r7)(language, (0,say/* say */.c)('part-kills', { count: deaths }));
            throw new this.#parts.bullmq.UnrecoverableError(sentence);
        }
        // This part's worker died, perhaps because of it: run one suspect at a time.
        const isSuspect = deaths > 0;
        if (isSuspect && this.#hasSuspect)
            return await this.#giveBack(job, token, SUSPECT_MS);
        this.#hasSuspect ||= isSuspect;
        try {
            if (await this.#runLeased(job, token, number))
                return;
        }
        finally {
            if (isSuspect)
                this.#hasSuspect = false;
        }
        await this.#giveBack(job, token);
    }
    /** @returns whether the part is done */
    async #runLeased(job, token, number) {
        const lease = new Lease(job, token, this.#timing.lockMs);
        try {
            const ending = runPart(this.#worker, number, AbortSignal.any([this.#stopping, lease.lost]), {
                mayAsk: lease.mayAsk,
                gotFurther: excuseOnce(job, number),
            });
            this.#running.add(ending);
            const end = await ending.finally(() => this.#running.delete(ending));
            this.#ends.push(end);
            // After a refusal the next look adds the parts that waited for this one.
            if (end.isDone)
                await release(this.#worker, this.#parts, number).catch(this.#ifRefused);
            else
                lease.lost.throwIfAborted();
            return end.isDone;
        }
        catch (thrown) {
            const error = (0,as_persist_error/* asPersistError */.B)(thrown, 'store');
            if (!this.#stopping.aborted && !lease.lost.aborted)
                this.#fail(error);
            throw error;
        }
        finally {
            lease.end();
        }
    }
    async #giveBack(job, token, delayMs = 1) {
        await job.moveToDelayed(Date.now() + delayMs, token);
        throw new this.#parts.bullmq.DelayedError();
    }
    #fail(error) {
        this.#failure ??= error;
        this.#leaving.abort(error);
    }
    #loseQueue = (error) => {
        this.#isQueueLost = true;
        this.#fail(error);
    };
    /** @throws an error that is not a refusal of the queue */
    #ifRefused = (error) => {
        if (!this.#isRefusal(error))
            throw error;
    };
}
function excusedOf({ data, stalledCounter }) {
    const excused = data?.excused;
    // Caps a forged value, so that the next crash counts.
    return Number.isSafeInteger(excused) ? Math.min(excused, stalledCounter) : 0;
}
/** After progress neither the next crash nor the earlier ones count against the part. */
function excuseOnce(job, part) {
    let isExcused = false;
    return () => {
        if (isExcused)
            return;
        isExcused = true;
        job.updateData({ part, excused: job.stalledCounter + 1 }).catch(() => { });
    };
}
/**
 * Calls `fail` when a queue keeps refusing for `lostMs`: until then, a user may repair a full queue or a replica.
 * @returns a function that takes each error and returns whether the queue refused
 */
function watchRefusals({ url }, lostMs, fail) {
    let since = 0;
    let last = Number.NEGATIVE_INFINITY;
    return thrown => {
        const refusal = (0,queue_failure/* queueRefusal */.Sm)(url, thrown);
        if (!refusal)
            return false;
        const now = performance.now();
        if (now - last > 3 * RETRY_MS)
            since = now;
        last = now;
        if (refusal.reason === 'store-denied' || now - since >= lostMs)
            fail(refusal);
        return true;
    };
}
/** Bounded, since a runner kills a step soon after it was cancelled, and a lost queue never answers. */
async function closeWorker(bull, isGone) {
    const closed = bull.close(isGone).then(() => true, () => true);
    const isClosed = await Promise.race([closed, (0,promises_.setTimeout)(CLOSE_MS, false, { ref: false })]);
    // An open connection to a silent queue would keep the process alive.
    if (!isClosed)
        bull.disconnect().catch(() => { });
}

;// CONCATENATED MODULE: ./lib/jobs/work/work-plans.js
/** Works on the plans of a queue: a plan, its replacement, and with `wait` each later plan of the name. */





/** Gap between two looks for the next plan. */
const NEXT_PLAN_MS = 5000;
/**
 * Works until every part is over, or until the worker's deadline, when open parts are given back.
 * @param ends receives the end of each part that this worker did or left
 * @returns whether every part is over
 */
async function workOnQueue(queue, settings, stores, first, context, cancel, ends) {
    const { deadlineMs, ...run } = settings.run;
    const deadline = new AbortController();
    const end = new AbortController();
    if (deadlineMs !== undefined)
        context.clock.sleep(deadlineMs, end.signal).then(() => deadline.abort(), () => { });
    const stopping = AbortSignal.any([cancel, deadline.signal]);
    try {
        return await workOnPlans(queue, { ...settings, run: { ...run, deadlineMs: undefined } }, stores, first, context, stopping, ends);
    }
    finally {
        end.abort();
    }
}
/** With `wait`, works on one plan after another. */
async function workOnPlans(queue, settings, stores, first, context, cancel, ends) {
    let plan = first;
    let last;
    for (;;) {
        if (plan && plan.uuid !== last) {
            last = plan.uuid;
            const end = await workOnPlan(queue, settings, stores, plan, context, cancel, ends);
            if (typeof end === 'boolean') {
                if (!end || !settings.wait)
                    return end;
            }
            else {
                plan = end;
                continue;
            }
        }
        await context.clock.sleep(NEXT_PLAN_MS, cancel).catch(() => { });
        if (cancel.aborted)
            return true;
        plan = await (0,plan_file/* readPlan */.m3)(stores.store, settings.name, cancel);
    }
}
/** @returns whether every part is over, or the plan that replaced this one */
async function workOnPlan(queue, settings, stores, plan, context, cancel, ends) {
    const { environment = {}, queueTiming = QUEUE_TIMING, watch } = context;
    const worker = await openWorker(settings, stores, plan, context, cancel);
    const parts = await (0,part_queue/* openPartQueue */.L)(queue, environment, plan, watch.notice);
    try {
        const isOver = await workQueue(worker, parts, cancel, queueTiming, ends);
        if (isOver)
            await parts.clear();
        return isOver;
    }
    catch (error) {
        const replacement = await replacementOf(plan, settings.name, stores.store, cancel).catch(() => undefined);
        if (!replacement)
            throw error;
        watch.notice((0,say/* say */.c)('plan-replaced', { plan: settings.name }));
        await parts.clear();
        return replacement;
    }
    finally {
        await parts.close();
    }
}

;// CONCATENATED MODULE: ./lib/jobs/work/work.js
/**
 * Works on parts of a plan. A part is persisted like any list, with the settings of this worker, and is done when its
 * results are in the store. A crash loses only what the worker had not written; nothing is stored twice.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */















/**
 * Works on a part of a plan. Begins at once, logs nothing and does not use `process`. An image that cannot be stored is
 * a result, never an error.
 * @throws SettingsError (the promise rejects) with every problem of the options; PersistError when the store refuses,
 *   and the part stays open
 * @example
 * ```ts
 * import { work } from 'persist-images/queue'
 *
 * const destination = 'oss://my-bucket/memes/'
 * const { state, stored, failed } = await work({ part: 17, destination, region: 'cn-beijing' })
 * console.log(state, stored, failed)
 * ```
 */
function work(options) {
    return workWith({}, options);
}
/** `work` for the front doors, which know more of the environment. A missing option is one of the problems. */
async function workWith(surroundings, options) {
    (0,caller_options/* checkCallerOptions */.G)(fields/* WORK_FIELDS */.E, options, ['runId']);
    const { queueTiming } = surroundings;
    const context = { ...(0,options_context/* runContext */.p)(options, surroundings), ...(queueTiming && { queueTiming }) };
    const { watch } = context;
    const settings = await makeWorkSettings(options, context, watch.info);
    const { store: place, publicUrls, notices } = settings.run;
    for (const notice of [...notices, ...(0,warnings/* storeWarnings */.d)(place, publicUrls.base === undefined)])
        watch.notice(notice);
    const cancel = options.signal ?? new AbortController().signal;
    const requests = new watcher/* RequestCounter */.k();
    const [store, images] = await Promise.all([
        (0,stores_open/* openStore */.C)(place, watch.notice, context.requests.toStore),
        (0,stores_open/* openStore */.C)(place, watch.notice, requests.toStore),
    ]);
    try {
        return await runWork(settings, { store, images, requests }, context, cancel);
    }
    catch (error) {
        if (!cancel.aborted || error instanceof errors/* SettingsError */.GN)
            throw error;
        throw new errors/* PersistError */.vc('store', 'cancelled', (0,say/* say */.c)('work-cancelled'));
    }
    finally {
        await Promise.all([store.close(), images.close()]);
    }
}
async function runWork(settings, stores, context, cancel) {
    const startedAt = performance.now();
    const { name, part, queue } = settings;
    const { store } = stores;
    const plan = await (0,plan_file/* readPlan */.m3)(store, name, cancel);
    if (!plan)
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('plan-missing', { plan: name })]);
    const report = (state, ends = []) => ({
        ...(0,counts/* sumOfCounts */.N)(ends.map(({ counts }) => counts)),
        plan: name,
        part,
        state,
        parts: plan.parts.length,
        worked: ends.filter(({ isDone }) => isDone).length,
        bytes: ends.reduce((sum, { totals }) => sum + totals.bytes, 0),
        requests: {
            origins: ends.reduce((sum, { totals }) => sum + totals.requests.origins, 0),
            store: ends.reduce((sum, { totals }) => sum + totals.requests.store, 0),
        },
        cancelled: cancel.aborted && (queue !== undefined || ends.some(({ cancelled }) => cancelled)),
        elapsedMs: Math.round(performance.now() - startedAt),
    });
    if (queue) {
        const ends = [];
        const isOver = await workOnQueue(queue, settings, stores, plan, context, cancel, ends);
        return report(isOver ? 'done' : 'open', ends);
    }
    const number = part ?? 0;
    const place = { prefix: store.prefix, name, id: plan.id };
    if (number >= plan.parts.length)
        return report('absent');
    if (await store.head((0,plan_names/* resultsKey */.ik)(place, number), cancel))
        return report('was-done');
    const worker = await openWorker(settings, stores, plan, context, cancel);
    if (!(await isReleased(worker, number, settings.waitForPartMs, cancel)))
        return report('waiting');
    const end = await runPart(worker, number, cancel);
    return report(end.isDone ? 'done' : 'open', [end]);
}
/** First and longest gap between two looks, milliseconds. */
const FIRST_GAP_MS = 500;
const MAX_GAP_MS = 15_000;
/** Waits for the part before this one in its chain. @returns whether that part is over */
async function isReleased({ plan, place, store, context: { clock, watch } }, part, waitMs, signal) {
    const after = plan.parts[part]?.after;
    if (after === undefined)
        return true;
    const until = clock.now() + waitMs;
    for (let gap = FIRST_GAP_MS;; gap = Math.min(gap * 1.5, MAX_GAP_MS)) {
        const isOver = (await store.head((0,plan_names/* resultsKey */.ik)(place, after), signal)) ??
            (await store.head((0,plan_names/* abandonedKey */.wo)(place, after), signal));
        if (isOver)
            return true;
        const left = until - clock.now();
        if (left <= 0)
            return false;
        if (gap === FIRST_GAP_MS)
            watch.info((0,say/* say */.c)('part-waits', { part, after }));
        await clock.sleep(Math.min(gap, left), signal);
    }
}

// EXTERNAL MODULE: ./lib/cli/args.js + 1 modules
var args = __webpack_require__(73676);
// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(13100);
// EXTERNAL MODULE: ./lib/cli/json-line.js
var json_line = __webpack_require__(24885);
// EXTERNAL MODULE: ./lib/cli/run-command.js
var run_command = __webpack_require__(67755);
;// CONCATENATED MODULE: ./lib/cli/work.js
/** `persist-images work`. */









async function workCommand(context) {
    const { command, options, terminal } = context;
    (0,small_heap/* keepHeapSmall */.p)();
    return await (0,run_command/* runCommand */.d)(context, {
        options: { ...options, ...(0,args/* singlePositional */.BT)(command, 'destination') },
        watch: door/* persistWatcher */.$$,
        run: workWith,
        end: (report, watch) => {
            const { part, parts, state, worked, cancelled } = report;
            if (report.total > 0)
                terminal.say((0,pace_text/* withHeldBy */.Z)((0,json_line/* countsOf */.m)(report), watch.heldBy()));
            if (part === undefined)
                terminal.say((0,say/* say */.c)(`cli-queue-${state === 'done' ? 'done' : 'open'}`, { worked, parts }));
            else
                terminal.say((0,say/* say */.c)(`cli-part-${state}`, { part, parts }));
            if (cancelled)
                return exit/* EXIT */.dc.interrupted;
            return state === 'waiting' || state === 'open' ? exit/* EXIT */.dc.open : exit/* EXIT */.dc.fine;
        },
    });
}


/***/ }),

/***/ 27928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readPart)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41220);
/* harmony import */ var _part_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3299);
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84030);
/* harmony import */ var _stored_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15243);
/** Reads the images of a part. Anyone with write access may have changed them. */




/** Twice as many as a plan puts into one part. */
const MAX_IMAGES = 200_000;
/**
 * Returns the images in the order of the lists.
 * @throws PersistError when the store refuses; `store-integrity` for a part that is missing or too large
 */
async function readPart(store, place, number, notice, signal) {
    const key = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_2__/* .partKey */ .be)(place, number);
    const text = await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(store, key, signal);
    if (text === undefined)
        throw (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(key, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('stored-missing'));
    const lines = text.split('\n');
    if (lines.length > MAX_IMAGES)
        throw (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(key, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('stored-too-large'));
    const images = lines.filter(Boolean).map(_part_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeImage */ .UD);
    const readable = images.filter(image => image !== undefined);
    const lost = images.length - readable.length;
    if (lost > 0)
        notice((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('part-lines-unreadable', { part: number, count: lost }));
    return readable;
}


/***/ }),

/***/ 92326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ decodeResultLine),
/* harmony export */   Si: () => (/* binding */ encodeTotals),
/* harmony export */   Y0: () => (/* binding */ encodeResult)
/* harmony export */ });
/* harmony import */ var _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81635);
/* harmony import */ var _output_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73852);
/* harmony import */ var _storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32864);
/* harmony import */ var _part_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3299);
/**
 * Lines of a part's results in the store: one result a line, with its record if the image is to be tried again, and a
 * last line with totals. Reading validates every line, since anyone with write access may have changed them. Pure.
 */




function encodeResult({ result, again }) {
    return JSON.stringify({ ...result, ...(again && { again }) });
}
function encodeTotals(totals) {
    return JSON.stringify({ end: true, ...totals });
}
/** @returns undefined for a line that is neither a result nor totals */
function decodeResultLine(line, bounds) {
    let from;
    try {
        from = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    if (!(0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(from) || (0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeeper */ .QZ)(from, _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr + 2))
        return undefined;
    if (from.end === true)
        return { totals: totalsOf(from) };
    const { again, position, outcome, key } = from;
    const isKept = outcome === 'stored' || outcome === 'unchanged';
    const isResult = NEEDED.every(name => DETAILS[name](from[name])) &&
        position < bounds.images &&
        (isKept ? typeof key === 'string' && (0,_storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_2__/* .isImageKey */ .lu)(key, bounds.prefix) : key === undefined);
    if (!isResult)
        return undefined;
    const details = Object.entries(from).filter(([name, value]) => Object.hasOwn(DETAILS, name) && DETAILS[name](value));
    return { result: Object.fromEntries(details), ...((0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(again) && { again }) };
}
const NEEDED = ['position', 'url', 'outcome'];
/** Checks of the fields, as a worker writes them. A field that fails its check is left out. */
const DETAILS = {
    position: isCount,
    url: like(/^/),
    outcome: value => _output_result_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .im.includes(value),
    reason: like(/^[a-z][a-z0-9-]{0,63}$/),
    message: like(/^.{0,20000}$/s),
    key: like(/^/),
    // Pages link to it, so a scheme such as `javascript:` must not pass.
    publicUrl: like(/^(?:https?:|file:|\/)/i),
    finalUrl: like(/^https?:/i),
    sha256: like(/^[0-9a-f]{64}$/),
    bytes: isCount,
    contentType: like(/^[\x20-\x7e]{1,100}$/),
    width: isCount,
    height: isCount,
    etag: like(/^[\x20-\x7e]{1,200}$/),
    attempts: isCount,
    elapsedMs: isCount,
    place: _part_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlace */ .Uj,
    fields: _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4,
};
function like(form) {
    return value => typeof value === 'string' && form.test(value);
}
function totalsOf({ bytes, requests, elapsedMs }) {
    const { origins, store } = (0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(requests) ? requests : {};
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


/***/ }),

/***/ 31784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ openJsonLines)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41220);





function openJsonLines(path) {
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path);
    const done = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.finished)(stream).catch(error => {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PersistError */ .vc('options', 'unexpected', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('results-unwritable', { cause: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error) }), {
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


/***/ }),

/***/ 96096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ placeProblems)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85909);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72208);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41220);
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41220);
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
    const file = (0,_json_lines_file_js__WEBPACK_IMPORTED_MODULE_8__/* .openJsonLines */ .q)(path);
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


/***/ })

};

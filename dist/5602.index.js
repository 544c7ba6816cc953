export const id = 5602;
export const ids = [5602];
export const modules = {

/***/ 61300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ Slots)
/* harmony export */ });
/** A number of slots shared by several runs. Listeners are called when a slot is free again. */
class Slots {
    #waiting = new Set();
    #free;
    constructor(size) {
        this.#free = size;
    }
    get hasFree() {
        return this.#free > 0;
    }
    /** Call only if a slot is free. */
    take() {
        this.#free--;
    }
    give() {
        this.#free++;
        for (const onFree of this.#waiting)
            if (this.#free > 0)
                onFree();
    }
    /** Calls listeners in the order in which they were added. @returns removes the listener */
    onFree(listener) {
        this.#waiting.add(listener);
        return () => void this.#waiting.delete(listener);
    }
}


/***/ }),

/***/ 38945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ raceAbort)
/* harmony export */ });
/* harmony import */ var _on_abort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15663);

/**
 * Awaits a promise or the signal, whichever comes first. A value that is no promise is returned at once.
 * @throws the signal's reason as soon as it is aborted
 */
function raceAbort(begin, signal) {
    signal.throwIfAborted();
    const begun = begin();
    return begun instanceof Promise ? race(begun, signal) : begun;
}
async function race(begun, signal) {
    const aborted = Promise.withResolvers();
    const abort = () => aborted.reject(signal.reason);
    const end = (0,_on_abort_js__WEBPACK_IMPORTED_MODULE_0__/* .onAbort */ .u)(signal, abort);
    try {
        return await Promise.race([begun, aborted.promise]);
    }
    finally {
        end();
    }
}


/***/ }),

/***/ 45602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workCommand: () => (/* binding */ workCommand)
});

// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/door.js + 2 modules
var door = __webpack_require__(81471);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/pace-text.js
var pace_text = __webpack_require__(95956);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/output/counts.js
var output_counts = __webpack_require__(49925);
// EXTERNAL MODULE: ./lib/output/report.js
var output_report = __webpack_require__(62131);
// EXTERNAL MODULE: ./lib/storage/stores/open.js
var stores_open = __webpack_require__(44370);
// EXTERNAL MODULE: ./lib/storage/stores/warnings.js
var warnings = __webpack_require__(44835);
// EXTERNAL MODULE: ./lib/jobs/options/caller-options.js
var caller_options = __webpack_require__(10270);
// EXTERNAL MODULE: ./lib/jobs/persist/options/context.js
var options_context = __webpack_require__(71337);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/watcher.js
var watcher = __webpack_require__(44893);
// EXTERNAL MODULE: ./lib/jobs/plan/abandonment.js
var plan_abandonment = __webpack_require__(967);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-file.js
var plan_file = __webpack_require__(42290);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-progress.js
var plan_progress = __webpack_require__(30599);
// EXTERNAL MODULE: ./lib/base/closing.js
var closing = __webpack_require__(10406);
// EXTERNAL MODULE: ./lib/storage/manifest/open-mark.js
var open_mark = __webpack_require__(1049);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry.js
var entries_entry = __webpack_require__(84540);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry-bytes.js
var entry_bytes = __webpack_require__(63302);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/reading-problem.js
var reading_problem = __webpack_require__(14796);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-reader.js
var segment_reader = __webpack_require__(74071);
// EXTERNAL MODULE: ./lib/storage/manifest/partitions/copied-segments.js
var copied_segments = __webpack_require__(11090);
;// CONCATENATED MODULE: ./lib/storage/manifest/partitions/uncopied-lines.js






/** As many lines take about 50 MB. The next plan copies them, so that they need not be held. */
const MAX_HELD = 100_000;
/**
 * @param onOther receives each object of the listing that is not a segment
 * @returns a function that gives the lines of a URL that are in no partition yet
 * @throws PersistError if the store cannot be reached, or refuses
 */
async function readUncopiedLines(store, clock, notice, signal, onOther) {
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
    const reader = new segment_reader/* SegmentReader */.$(store, (0,copied_segments/* uncopiedSegments */.uK)(store, copied, onOther), { feed }, clock, signal);
    await reader.readAll();
    const problem = (0,reading_problem/* readingProblem */.Y)([reader.faults]);
    if (problem)
        notice(problem);
    if (count > MAX_HELD)
        notice((0,say/* say */.c)('unfolded-many', { count }));
    return url => held.get(url) ?? [];
}

// EXTERNAL MODULE: ./lib/jobs/persist/mirrors/mirrors-of-run.js + 1 modules
var mirrors_of_run = __webpack_require__(39511);
// EXTERNAL MODULE: ./lib/jobs/persist/resources.js + 1 modules
var resources = __webpack_require__(31617);
// EXTERNAL MODULE: ./lib/jobs/plan/open-marks.js
var open_marks = __webpack_require__(6327);
// EXTERNAL MODULE: ./lib/jobs/plan/round-marks.js
var round_marks = __webpack_require__(38681);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-names.js
var plan_names = __webpack_require__(84030);
// EXTERNAL MODULE: ./lib/jobs/plan/stored-text.js
var stored_text = __webpack_require__(15243);
;// CONCATENATED MODULE: ./lib/jobs/work/shared-settings.js
/** Settings that all workers of a plan must share, since they decide where images lie. The first worker stores them. */





/**
 * @returns whether this is the first worker
 * @throws SettingsError with each setting that differs from the stored ones
 */
async function agreeOnSettings(place, { template, onCollision, publicUrls }, signal) {
    const mine = {
        key: template.text,
        'on-collision': onCollision,
        'public-url-base': publicUrls.base ?? '',
        'public-url-suffix': publicUrls.suffix,
        variants: Object.entries(publicUrls.variants)
            .map(([name, suffix]) => `${name}: ${suffix}`)
            .join('\n'),
    };
    const key = (0,plan_names/* settingsKey */.zs)(place);
    if (await (0,stored_text/* createText */.GZ)(place.store, key, `${JSON.stringify(mine)}\n`, signal))
        return true;
    const theirs = (0,stored_text/* recordIn */.Rn)((await (0,stored_text/* readText */.yR)(place.store, key, signal)) ?? '');
    if (!theirs)
        throw (0,stored_text/* unreadable */.O$)(key, (0,say/* say */.c)('stored-not-json'));
    // An earlier release wrote no variants.
    const differing = Object.entries(mine).filter(([name, value]) => (theirs[name] ?? '') !== value);
    if (differing.length === 0)
        return false;
    throw new errors/* SettingsError */.GN(differing.map(([name, value]) => (0,say/* say */.c)('work-differs', {
        name,
        value: (0,quote/* quote */.hD)(value),
        plan: place.name,
        other: (0,quote/* quote */.hD)(String(theirs[name] ?? '')),
    })));
}

;// CONCATENATED MODULE: ./lib/jobs/work/open-worker.js
/** Opens what a worker needs for all its parts of a plan, and checks whether that plan was replaced. */










function placeOf({ store, settings: { name } }, { id }) {
    return { store, name, id };
}
/**
 * Opens a worker for as long as `use` lasts.
 * @throws SettingsError for a worker that differs from the first one
 */
async function withWorker(session, plan, use) {
    const { settings, store, images, context, cancel } = session;
    const { mirrors, manifest } = settings.run;
    const worker = await openWorker(session, plan);
    if (mirrors.length === 0)
        return await use(worker);
    return await (0,closing/* closingAfter */.Y)(async (closing) => {
        const memory = await memoryPlace(manifest.store, store, context, closing);
        const opened = await (0,mirrors_of_run.mirrorsOfRun)(worker.settings, images.images, memory, false, cancel, context);
        closing.add(() => (0,mirrors_of_run.closeMirrors)(opened, context));
        return await use({ ...worker, mirrors: opened });
    });
}
async function memoryPlace(elsewhere, store, { watch, requests }, closing) {
    return elsewhere ? closing.with(await (0,stores_open/* openStore */.C)(elsewhere, watch.notice, requests.toStore)) : store;
}
async function openWorker(session, plan) {
    const { store, images, context, cancel } = session;
    const { name, run } = session.settings;
    const place = placeOf(session, plan);
    const isFirst = await agreeOnSettings(place, run, cancel);
    const others = new open_mark/* OpenPlans */.j(context.clock.now(), name);
    const elsewhere = await linesElsewhere(run, store, others, context, cancel);
    if (others.sentence)
        context.watch.notice(others.sentence);
    const marks = (0,round_marks/* marksOf */.Ok)(plan);
    return {
        ...images,
        isFirst,
        plan,
        place,
        settings: withLists(run, plan),
        resources: (0,resources/* openResources */.Y)(run.gate.concurrency),
        look: { isBegun: false, hasLoss: false },
        context,
        keepMark: (0,open_marks/* openMarkKeeper */.Mw)(store, run.manifest.store, name, context.clock, others.ownAt),
        elsewhere,
        round: {
            mark: marks[0] ?? '',
            marks: new Set(marks),
            since: await (0,round_marks/* sinceOf */.ek)(plan, store, name, cancel),
        },
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
async function linesElsewhere({ manifest }, store, others, context, signal) {
    if (manifest.mode === 'off')
        return () => [];
    const { clock, watch } = context;
    return await (0,closing/* closingAfter */.Y)(async (closing) => {
        const place = await memoryPlace(manifest.store, store, context, closing);
        return await readUncopiedLines(place, clock, watch.notice, signal, others.see);
    });
}
/**
 * Explains why a part of a plan may be missing.
 * @returns the plan that has replaced this one, if any
 */
async function replacementOf({ store, name, id }, signal) {
    if (signal.aborted)
        return undefined;
    const now = await (0,plan_file/* readPlan */.m)(store, name, signal);
    return now?.id === id ? undefined : now;
}

// EXTERNAL MODULE: ./lib/jobs/plan/part-results.js + 1 modules
var part_results = __webpack_require__(66635);
;// CONCATENATED MODULE: ./lib/jobs/work/part-objects.js
/** What lies beside the results of one part. */


/** Costs one request, and another one for each part with results. */
async function lookAtPart(place, plan, number, signal) {
    const progress = await (0,plan_progress/* readProgress */.gQ)(place, plan, signal, number);
    const isDone = progress.done.has(number) && (await (0,part_results/* readResults */.x8)(place, plan, number, signal)) !== undefined;
    const isAbandoned = progress.abandoned.has(number);
    return {
        state: isDone ? 'done' : isAbandoned ? 'abandoned' : 'open',
        isSearched: progress.lastTrying.has(number),
    };
}

// EXTERNAL MODULE: ./lib/base/concurrency/unless-aborted.js
var unless_aborted = __webpack_require__(38945);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/base/messages/duration.js
var duration = __webpack_require__(43736);
// EXTERNAL MODULE: ./lib/storage/stores/store-health.js
var store_health = __webpack_require__(79664);
;// CONCATENATED MODULE: ./lib/jobs/work/first-upload.js
/**
 * Lets the first image of a worker begin alone, until an upload was answered. Without the right to upload, each start
 * of a worker would request dozens of images for nothing.
 */
/** Real milliseconds after which the other images begin: the first one may be slow. */
const ALONE_MS = 5000;
/** Images that may end without an upload before the others begin. */
const MAX_ALONE = 3;
class FirstUpload {
    #begun = 0;
    #isOver = false;
    /** The image under way. */
    #alone;
    /** Call before an image begins. @returns undefined if it may, else a promise that resolves when to call again */
    hold() {
        if (this.#isOver)
            return undefined;
        if (this.#alone)
            return this.#alone.promise;
        if (this.#begun === MAX_ALONE)
            return this.end();
        if (this.#begun++ === 0)
            setTimeout(() => this.end(), ALONE_MS).unref();
        this.#alone = Promise.withResolvers();
        return undefined;
    }
    imageEnded() {
        this.#alone?.resolve();
        this.#alone = undefined;
    }
    /** An upload was answered, or nothing is left to wait for. */
    end() {
        this.#isOver = true;
        this.imageEnded();
    }
}

;// CONCATENATED MODULE: ./lib/jobs/work/store-patience.js







/** First and longest gap between two tries, milliseconds. A try is several requests: the store repeats by itself. */
const FIRST_GAP_MS = 500;
const MAX_GAP_MS = 10_000;
/** Refusals that pass. */
const PASSING = new Set(['store-throttled', 'store-unavailable']);
/** Answers about one object: the store works. */
const ANSWERS = new Set(['key-collision', 'http-404']);
class StorePatience {
    #tools;
    #over = new AbortController();
    #spells = new Map();
    /** Kinds of which a call has succeeded: the rights for it are there. */
    #allowed = new Set();
    #first = new FirstUpload();
    #well;
    constructor(tools) {
        this.#tools = tools;
    }
    /** Aborted, with a PersistError, by a refusal that must end the worker. */
    get over() {
        return this.#over.signal;
    }
    /** Call before an image begins. @returns undefined if it may, else a promise that resolves when to call again */
    hold() {
        return this.#well?.promise ?? this.#first.hold();
    }
    /** Call when an image has ended, whatever its outcome. */
    imageEnded = () => this.#first.imageEnded();
    /** The same store, whose calls wait. */
    wrap(store) {
        const { removeLeftovers, now, details } = store;
        return {
            prefix: store.prefix,
            publicBase: store.publicBase,
            ...(store.compares && { compares: store.compares }),
            get createOnly() {
                return store.createOnly;
            },
            head: (key, signal) => this.#insist('reading', signal, () => store.head(key, signal)),
            ...(details && {
                details: (key, signal) => this.#insist('reading', signal, () => details.call(store, key, signal)),
            }),
            get: (key, sink, signal) => this.#insist('reading', signal, () => store.get(key, sink, signal)),
            put: (key, bytes, options, signal) => this.#insist(kindOf(options), signal, () => store.put(key, bytes, options, signal)),
            list: (prefix, options, signal) => this.#pages(store, prefix, options, signal),
            remove: (key, signal) => store.remove(key, signal),
            ...(now && { now: now.bind(store) }),
            ...(removeLeftovers && { removeLeftovers: removeLeftovers.bind(store) }),
            close: () => store.close(),
        };
    }
    async *#pages(store, prefix, options, signal) {
        const open = (from) => store.list(prefix, from, signal)[Symbol.asyncIterator]();
        let from = options;
        let pages = open(from);
        const next = () => pages.next().catch(error => {
            // A list that has thrown is over: another one goes on after its last page.
            pages = open(from);
            throw error;
        });
        try {
            for (;;) {
                const { done, value } = await this.#insist('reading', signal, next);
                if (done)
                    return;
                if (value.nextToken !== undefined)
                    from = { ...options, token: value.nextToken };
                yield value;
            }
        }
        finally {
            await pages.return?.();
        }
    }
    async #insist(kind, signal, attempt) {
        let error;
        try {
            return this.#worked(kind, await attempt());
        }
        catch (thrown) {
            error = this.#judge(kind, signal, thrown);
        }
        const { clock, patienceMs } = this.#tools;
        const until = clock.now() + patienceMs;
        let spell = this.#join(kind, error);
        try {
            for (;;) {
                const trial = await this.#wait(spell, error, until, signal);
                try {
                    return this.#worked(kind, await attempt());
                }
                catch (thrown) {
                    error = this.#judge(kind, signal, thrown);
                }
                finally {
                    if (trial)
                        spell.trial = undefined;
                    trial?.resolve();
                }
                if (spell.ended.signal.aborted)
                    spell = this.#join(kind, error);
                if (clock.now() < until)
                    continue;
                // While calls for other images succeed, the failure is about this image alone.
                if (clock.now() >= spell.since + patienceMs)
                    this.#giveUp(error);
                throw error;
            }
        }
        finally {
            this.#leave(kind, spell);
        }
    }
    /** @throws the error if waiting does not help */
    #judge(kind, signal, thrown) {
        if (signal.aborted)
            throw thrown;
        const error = (0,as_persist_error/* asPersistError */.B)(thrown, 'store');
        const { reason } = error;
        if (ANSWERS.has(reason))
            this.#worked(kind, undefined);
        const isWrite = kind !== 'reading';
        const isDenied = reason === 'store-denied' && isWrite;
        if ((isWrite && store_health/* STORE_WIDE */.iA.has(reason)) || (isDenied && !this.#allowed.has(kind)))
            this.#giveUp(error);
        const isPassing = PASSING.has(reason) || isDenied;
        if (isPassing && this.#tools.patienceMs === 0)
            this.#giveUp(error);
        if (!isPassing || this.#over.signal.aborted)
            throw thrown;
        return error;
    }
    /**
     * Waits for the end of the spell, or for this call's turn to try.
     * @returns the trial, if this call tries for all
     */
    async #wait(spell, error, until, signal) {
        const { clock } = this.#tools;
        const waking = AbortSignal.any([signal, spell.ended.signal, this.#over.signal]);
        try {
            for (;;) {
                const { trial } = spell;
                if (trial)
                    await (0,unless_aborted/* raceAbort */.M)(() => trial.promise, waking);
                const gap = Math.max(spell.gapMs, error.details.retryAfterMs ?? 0);
                await clock.sleep(Math.max(0, Math.min(gap, until - clock.now())), waking);
                if (spell.trial)
                    continue;
                spell.trial = Promise.withResolvers();
                spell.gapMs = Math.min(spell.gapMs * 1.5, MAX_GAP_MS);
                return spell.trial;
            }
        }
        catch {
            signal.throwIfAborted();
            this.#over.signal.throwIfAborted();
            return undefined;
        }
    }
    #join(kind, error) {
        const { clock, watch, patienceMs } = this.#tools;
        const spell = this.#spells.get(kind) ?? {
            since: clock.now(),
            ended: new AbortController(),
            waiting: 0,
            trial: undefined,
            gapMs: FIRST_GAP_MS,
        };
        spell.waiting++;
        this.#spells.set(kind, spell);
        if (!this.#well) {
            this.#well = Promise.withResolvers();
            watch.notice((0,say/* say */.c)('store-waits', { refusal: (0,errors/* descriptionOf */.Kq)(error), time: (0,duration/* formatDuration */.a)(patienceMs) }));
        }
        return spell;
    }
    #leave(kind, spell) {
        spell.waiting--;
        // No call is left that would find out when the store is well again.
        if (spell.waiting === 0 && this.#spells.get(kind) === spell)
            this.#end(kind);
    }
    #worked(kind, answer) {
        this.#allowed.add(kind);
        if (kind === 'images')
            this.#first.end();
        if (this.#spells.has(kind)) {
            this.#end(kind);
            if (!this.#well)
                this.#tools.watch.info((0,say/* say */.c)('store-answers'));
        }
        return answer;
    }
    #end(kind) {
        this.#spells.get(kind)?.ended.abort();
        this.#spells.delete(kind);
        if (this.#spells.size === 0)
            this.#release();
    }
    #giveUp(error) {
        this.#over.abort(error);
        this.#first.end();
        this.#release();
    }
    #release() {
        this.#well?.resolve();
        this.#well = undefined;
    }
}
function kindOf({ isInternal }) {
    return isInternal ? 'own files' : 'images';
}

// EXTERNAL MODULE: ./lib/jobs/work/work-fields.js
var work_fields = __webpack_require__(44313);
// EXTERNAL MODULE: ./lib/base/files/process-owner.js
var process_owner = __webpack_require__(81706);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/jobs/plan/claim.js
var plan_claim = __webpack_require__(81842);
;// CONCATENATED MODULE: ./lib/jobs/work/part-hold.js
/** The time for which a part belongs to one worker. A worker that slept past its end sends no more requests. */


class PartHold {
    #lost = new AbortController();
    /** On the clock of `performance.now()`. */
    #endsAt;
    constructor(endsAt) {
        this.#endsAt = endsAt;
    }
    /** Aborted when another worker may have the part, or may have it soon. */
    get lost() {
        return this.#lost.signal;
    }
    /** Whether the time has not come yet from which on another worker may have the part. */
    get isRunning() {
        return performance.now() < this.#endsAt;
    }
    /** @throws PersistError when another worker may have the part */
    mayAsk = () => {
        if (!this.isRunning)
            this.lose();
        this.lost.throwIfAborted();
    };
    extend(endsAt) {
        this.#endsAt = endsAt;
    }
    lose() {
        this.#lost.abort(new errors/* PersistError */.vc('fetch', 'cancelled', (0,say/* say */.c)('part-lost')));
    }
}

;// CONCATENATED MODULE: ./lib/jobs/work/held-claim.js
/** The claim of a part without a queue, which this worker renews. */




/** Text of a claim that was given back: a listing shows its size. */
const GIVEN_BACK = '';
/** Longest wait for the last write of a claim, milliseconds. A worker that leaves has little time. */
const LEAVE_MS = 2000;
class HeldClaim extends PartHold {
    #place;
    #number;
    #own;
    #ended = new AbortController();
    #timer;
    #turn;
    #renewing;
    /** @param asked when the claim was written, on the clock of `performance.now()` */
    constructor(place, number, turn, own, asked) {
        super(asked + own.lockMs);
        this.#place = place;
        this.#number = number;
        this.#turn = turn;
        this.#own = own;
        this.#timer = setInterval(() => this.#renew(), own.lockMs / 3);
    }
    /** The store may refuse for longer than the claim lasts: no image begins until the claim is renewed. */
    hold = () => {
        if (this.isRunning || this.lost.aborted)
            return undefined;
        this.#renew();
        return this.#renewing;
    };
    /** @param isDone the part needs no claim any more. Never throws. */
    async end(isDone) {
        clearInterval(this.#timer);
        this.#ended.abort(new Error('the claim is given back'));
        await this.#renewing;
        if (this.lost.aborted)
            return;
        const signal = AbortSignal.timeout(LEAVE_MS);
        // Listings of claims stay short, where deleting is allowed.
        const ending = isDone
            ? this.#place.store.remove(this.#key(), signal)
            : (0,stored_text/* replaceText */.ee)(this.#place.store, this.#key(), GIVEN_BACK, signal);
        await ending.catch(() => { });
    }
    #key() {
        return (0,plan_names/* claimKey */.Eo)(this.#place, this.#number, this.#turn);
    }
    #renew() {
        this.#renewing ??= this.#write().finally(() => {
            this.#renewing = undefined;
        });
    }
    async #write() {
        const { signal } = this.#ended;
        const text = (0,plan_claim/* encodeClaim */.l)(this.#own);
        try {
            const asked = performance.now();
            if (this.isRunning) {
                await (0,stored_text/* replaceText */.ee)(this.#place.store, this.#key(), text, signal);
                // A store that is away may take the text after the end.
                if (this.isRunning)
                    return this.extend(asked + this.#own.lockMs);
            }
            // Another worker may have begun the next turn meanwhile: only one of the two can create it.
            const again = performance.now();
            const isOurs = await (0,stored_text/* createText */.GZ)(this.#place.store, (0,plan_names/* claimKey */.Eo)(this.#place, this.#number, this.#turn + 1), text, signal);
            if (!isOurs)
                return this.lose();
            this.#turn++;
            this.extend(again + this.#own.lockMs);
        }
        catch {
            // The next renewal tries again. The store waits by itself while it refuses, so a claim that is over stays so.
            if (!this.isRunning && !signal.aborted)
                this.lose();
        }
    }
}

;// CONCATENATED MODULE: ./lib/jobs/work/claims.js
/**
 * Claims of parts where no queue hands them out: one create-only object for each turn of a part. A claim counts until
 * its lock time after its last write is over, by the store's clock.
 */






/** Some stores date objects in whole seconds. */
const DATE_ERROR_MS = 1000;
class Claims {
    #place;
    #own;
    #seen = new Map();
    constructor(place, own) {
        this.#place = place;
        this.#own = own;
    }
    /** Whether claims exclude other workers. Some stores only show it when a claim is written. */
    get areExclusive() {
        return this.#place.store.createOnly === 'honoured';
    }
    /** Reads the last claim of each part, or of one part alone. */
    async last(signal, number) {
        const folder = (0,plan_names/* claimsFolder */.i8)(this.#place);
        const prefix = number === undefined ? folder : (0,plan_names/* claimKey */.Eo)(this.#place, number, 0).slice(0, -1);
        const last = new Map();
        for await (const { objects } of this.#place.store.list(prefix, {}, signal))
            for (const { key, size, lastModified } of objects) {
                const claim = (0,plan_names/* claimOfName */.hM)(key.slice(folder.length));
                if (claim && claim.turn > (last.get(claim.number)?.turn ?? 0))
                    last.set(claim.number, { turn: claim.turn, size, lastModified });
            }
        return last;
    }
    /** @returns undefined while another worker has the part */
    async take(number, last, signal) {
        const wasGivenBack = last?.size === GIVEN_BACK.length;
        const mayBeHeld = last && !wasGivenBack && this.#place.store.createOnly !== 'ignored';
        if (mayBeHeld && !(await this.#isOver(number, last, signal)))
            return undefined;
        const asked = performance.now();
        const turn = (last?.turn ?? 0) + 1;
        const key = (0,plan_names/* claimKey */.Eo)(this.#place, number, turn);
        const own = { ...this.#own, word: (0,external_node_crypto_.randomUUID)() };
        if (!(await (0,stored_text/* createText */.GZ)(this.#place.store, key, (0,plan_claim/* encodeClaim */.l)(own), signal)))
            return undefined;
        const claim = new HeldClaim(this.#place, number, turn, own, asked);
        return { claim, isFirst: last === undefined, wasCrash: last !== undefined && !wasGivenBack };
    }
    async #isOver(number, { turn, lastModified }, signal) {
        const before = this.#seen.get(number);
        const written = lastModified?.getTime();
        const isSame = before?.turn === turn && before.written === written;
        const claim = before?.turn === turn ? before.claim : await this.#read(number, turn, signal);
        const since = isSame ? before.since : performance.now();
        this.#seen.set(number, { turn, claim, written, since });
        const longest = claim.lockMs + DATE_ERROR_MS;
        const now = this.#place.store.now?.();
        if (now !== undefined && written !== undefined && now - written > longest)
            return true;
        // Also without a clock of the store: nothing was written for as long as this worker has watched.
        return performance.now() - since > longest || (await (0,process_owner/* hasEnded */.hY)(claim.owner));
    }
    async #read(number, turn, signal) {
        const text = await (0,stored_text/* readText */.yR)(this.#place.store, (0,plan_names/* claimKey */.Eo)(this.#place, number, turn), signal);
        // Another program may have overwritten the claim.
        return (0,plan_claim/* decodeClaim */.d)(text ?? '') ?? { ...this.#own, owner: '' };
    }
}

// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/base/on-abort.js
var on_abort = __webpack_require__(15663);
// EXTERNAL MODULE: ./lib/output/ledger.js + 1 modules
var output_ledger = __webpack_require__(54803);
// EXTERNAL MODULE: ./lib/output/results-file.js
var results_file = __webpack_require__(96742);
// EXTERNAL MODULE: ./lib/jobs/persist/persist.js + 5 modules
var persist = __webpack_require__(19275);
// EXTERNAL MODULE: ./lib/jobs/persist/run.js
var run = __webpack_require__(31058);
// EXTERNAL MODULE: ./lib/jobs/persist/stop.js + 1 modules
var persist_stop = __webpack_require__(83306);
// EXTERNAL MODULE: ./lib/jobs/plan/read-part.js
var read_part = __webpack_require__(27928);
// EXTERNAL MODULE: ./lib/output/outcome-of-error.js
var outcome_of_error = __webpack_require__(34740);
;// CONCATENATED MODULE: ./lib/jobs/work/trying.js
/**
 * How far the search for an image that crashes workers is. Each worker writes the state before it goes on, so that the
 * state tells the next one what was under way at the crash. Pure; anyone with write access may have changed a state.
 */

const EVERYTHING = [0, Number.MAX_SAFE_INTEGER];
/** @param last the last state, if any: its worker crashed, unless it left in good order */
function afterCrash(last) {
    if (!last)
        return { suspects: EVERYTHING, killers: [], reads: 0 };
    const { positions, killers, reads, left, ...rest } = last;
    if (left)
        return { ...rest, killers, reads };
    if (!positions)
        return { ...rest, killers, reads: reads + 1 };
    const [first, end] = positions;
    if (first !== end)
        return { suspects: positions, killers, reads: 0 };
    // One crash may be chance: workers are also killed for other reasons.
    if (!last.again)
        return { suspects: positions, again: true, killers, reads: 0 };
    return { killers: [...killers, first], reads: 0 };
}
/** @returns undefined for text that is no state */
function decodeTrying(text) {
    const { positions, suspects, again, killers, reads, left } = (0,stored_text/* recordIn */.Rn)(text) ?? {};
    if (!Array.isArray(killers) || !killers.every(isPosition) || !isPosition(reads))
        return undefined;
    return {
        ...(isRange(positions) && { positions }),
        ...(isRange(suspects) && { suspects }),
        ...(again === true && { again }),
        killers,
        reads,
        ...(left === true && { left }),
    };
}
function isRange(value) {
    return (Array.isArray(value) &&
        value.length === 2 &&
        value.every(isPosition) &&
        Number(value[0]) <= Number(value[1]));
}
function isPosition(value) {
    return Number.isSafeInteger(value) && value >= 0;
}

;// CONCATENATED MODULE: ./lib/jobs/work/suspect.js
/**
 * A part whose worker crashed. Its images are done in windows that halve until the image that crashes workers is
 * found; the others are done. Needs no queue: the states lie beside the results.
 */









/** Workers in a row that may crash before an image is under way: the part itself crashes them. */
const MAX_READS = 5;
/** Crashes on one image alone after which the image is the cause. */
const TIMES_ALONE = 2;
/** Longest wait for the last state, milliseconds. A worker that leaves has little time. */
const suspect_LEAVE_MS = 2000;
class SuspectPart {
    #place;
    #number;
    #signal;
    /** Two workers never write the same text, so that only one of them creates an object. */
    #by = (0,external_node_crypto_.randomUUID)();
    #known;
    /** Number of the last state. */
    #last;
    /** Reads the last state, and writes that the part is being read. */
    static async open(place, plan, number, signal) {
        const { lastTrying } = await (0,plan_progress/* readProgress */.gQ)(place, plan, signal, number);
        const last = lastTrying.get(number) ?? 0;
        const text = last > 0 ? await (0,stored_text/* readText */.yR)(place.store, (0,plan_names/* tryingKey */.d0)(place, number, last), signal) : undefined;
        const known = afterCrash(text === undefined ? undefined : decodeTrying(text));
        const suspect = new SuspectPart(place, number, known, last, signal);
        if (known.reads >= MAX_READS) {
            await suspect.#write({ ...known, reads: 0, left: true });
            throw new errors/* PersistError */.vc('plan', 'worker-crash', (0,say/* say */.c)('part-kills', { count: known.reads }));
        }
        await suspect.#write(known);
        return suspect;
    }
    constructor(place, number, known, last, signal) {
        this.#place = place;
        this.#number = number;
        this.#known = known;
        this.#last = last;
        this.#signal = signal;
    }
    /** @param firstOf returns the first position of an image */
    windows(ledger, firstOf) {
        return windowsOf(this.#known, ledger, firstOf, async (state) => {
            this.#known = state;
            await this.#write(state);
        });
    }
    /** Writes that the worker leaves the part in good order. Never throws. */
    async leave() {
        const state = { ...this.#known, left: true };
        await this.#write(state, AbortSignal.timeout(suspect_LEAVE_MS)).catch(() => { });
    }
    /** @throws PersistError `cancelled` when another worker has the part */
    async #write(state, signal = this.#signal) {
        const key = (0,plan_names/* tryingKey */.d0)(this.#place, this.#number, this.#last + 1);
        const text = `${JSON.stringify({ ...state, by: this.#by })}\n`;
        if (!(await (0,stored_text/* createText */.GZ)(this.#place.store, key, text, signal)))
            throw new errors/* PersistError */.vc('plan', 'cancelled', (0,say/* say */.c)('part-lost'));
        this.#last++;
    }
}
/** @param write writes the state before its images begin */
function windowsOf(known, ledger, firstOf, write) {
    const underWay = new Set();
    let allEnded = Promise.withResolvers();
    const rangeOf = (jobs) => {
        const [first, last] = [jobs[0], jobs.at(-1)];
        return first && last && [firstOf(first), firstOf(last)];
    };
    const settleKiller = (job) => {
        const error = new errors/* PersistError */.vc('fetch', 'worker-crash', (0,say/* say */.c)('image-kills', { count: TIMES_ALONE }));
        const outcome = (0,outcome_of_error/* outcomeOfError */.S)(error, 0, ledger.language);
        for (const target of job.targets)
            ledger.settle(target, outcome);
    };
    async function* windowOf(window, state, suspects, stopping) {
        const positions = rangeOf(window);
        const among = rangeOf(suspects);
        if (!positions)
            return;
        await write({ ...state, positions, ...(among && { suspects: among }) });
        for (const job of window)
            underWay.add(job);
        allEnded = Promise.withResolvers();
        yield* window;
        try {
            await (0,unless_aborted/* raceAbort */.M)(() => allEnded.promise, stopping);
        }
        catch {
            // The run ends: no more images are handed out.
        }
    }
    return {
        ended(job) {
            if (underWay.delete(job) && underWay.size === 0)
                allEnded.resolve();
        },
        async *jobs(open, stopping) {
            const { killers, suspects: [first, last] = [1, 0], again } = known;
            const isKiller = (job) => killers.includes(firstOf(job));
            for (const job of open.filter(isKiller))
                settleKiller(job);
            const others = open.filter(job => !isKiller(job)).toSorted((a, b) => firstOf(a) - firstOf(b));
            const left = new Set(others);
            let suspects = others.filter(job => firstOf(job) >= first && firstOf(job) <= last);
            while (suspects.length > 0) {
                const window = suspects.slice(0, Math.ceil(suspects.length / 2));
                const isAgain = again === true && window.length === 1;
                yield* windowOf(window, { killers, reads: 0, ...(isAgain && { again }) }, suspects, stopping);
                if (stopping.aborted)
                    return;
                for (const job of window)
                    left.delete(job);
                suspects = suspects.slice(window.length);
            }
            yield* windowOf([...left], { killers, reads: 0 }, [], stopping);
        },
    };
}

;// CONCATENATED MODULE: ./lib/jobs/work/run-part.js












/** Longest wait for the results of a worker that is cancelled. */
const LAST_WRITE_MS = 3000;
/**
 * @param cancel starts no more images; the memory of finished ones is written, and the part is given back
 * @throws PersistError for a refusal of the store that would meet every other part too
 */
async function runPart(worker, number, cancel, { mayAsk, hold, isAgain = false, isSuspect = false } = {}) {
    const { plan, place, settings, patience } = worker;
    const startedAt = performance.now();
    const { clock } = worker.context;
    const partition = {
        name: plan.parts[number]?.partition ?? '',
        elsewhere: worker.elsewhere,
        tables: worker.tables,
    };
    const requests = new watcher/* RequestCounter */.k();
    const { resources, look, images: imageStore, mirrors } = worker;
    const { since, ...round } = worker.round;
    // Workers of an unfinished plan that this one replaced may have begun any part.
    const mayBeBegun = isAgain || round.marks.size > 1;
    const attached = {
        lists: run/* READ_ONLY_LISTS */.Q,
        shared: { store: imageStore, resources },
        known: { partition, look, round: { ...round, ...(mayBeBegun && { since }) } },
        // The patience counts the image as begun.
        hold: () => hold?.() ?? patience.hold(),
        imageEnded: patience.imageEnded,
        ...(mayAsk && { mayAsk }),
        ...(mirrors && { openKeeper: (...opening) => (0,mirrors_of_run.openMirrorKeeper)(opening, mirrors) }),
    };
    const stop = new persist_stop/* Stop */.V(cancel, clock, settings.deadlineMs);
    const endWatch = (0,on_abort/* onAbort */.u)(patience.over, () => stop.failStore(patience.over.reason));
    let suspect;
    let isOver = false;
    try {
        patience.over.throwIfAborted();
        if (isSuspect)
            suspect = await SuspectPart.open(place, plan, number, cancel);
        await worker.keepMark(cancel);
        const images = await (0,read_part/* readPart */.o)(place, plan, number, cancel);
        const jobs = await (0,persist/* readWhole */.oD)(settings, imagesOf(images));
        const ledger = new output_ledger/* Ledger */.O(jobs, settings.language);
        const order = suspect?.windows(ledger, firstPositions(jobs, images));
        await (0,persist/* settleList */.MI)({
            ...{ ...worker.context, requests, settings, list: jobs, ledger, stop },
            attached: { ...attached, ...(order && { order }) },
        });
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
            await writeEnd(worker, number, images, ledger, totals, soonAfter(cancel));
        isOver = isDone;
        return {
            number,
            isDone,
            cancelled: stop.cancelled && !isDone,
            counts: ledger.counts(),
            undecided: ledger.skippedFor('cancelled', 'deadline', 'host-paused'),
            totals,
        };
    }
    catch (error) {
        throw (0,as_persist_error/* asPersistError */.B)(error, 'store');
    }
    finally {
        endWatch();
        stop.close();
        if (!isOver)
            await suspect?.leave();
    }
}
/** @returns a function that returns the first position of an image */
function firstPositions({ positions, jobs }, images) {
    const first = new Map();
    for (let index = 0; index < positions.length; index++) {
        const judged = positions.resolvedAt(index);
        if (typeof judged !== 'number')
            continue;
        const job = jobs.targets.jobOf(judged);
        if (!first.has(job))
            first.set(job, images[index]?.position ?? index);
    }
    return ({ targets }) => first.get(jobs.targets.jobOf(targets[0]?.number ?? 0)) ?? 0;
}
/** Aborts some time after `cancel`: a part that got this far is written, unless the store refuses. */
function soonAfter(cancel) {
    const soon = new AbortController();
    const end = () => setTimeout(() => soon.abort(cancel.reason), LAST_WRITE_MS).unref();
    if (cancel.aborted)
        end();
    else
        cancel.addEventListener('abort', end, { once: true });
    return soon.signal;
}
async function* imagesOf(images) {
    yield images.map(({ image }) => image);
}
/** The first worker that writes whole results counts. */
async function writeEnd({ place, plan, settings, context }, number, images, ledger, totals, signal) {
    const positions = ledger.positions();
    const now = context.clock.now();
    const results = [];
    for (const result of ledger.results()) {
        const written = positions.at(result.position);
        const position = images[result.position]?.position ?? 0;
        results.push({
            result: { ...result, position },
            ...(written && (0,results_file/* isToTryAgain */.FP)(result) && { again: (0,results_file/* failedRecord */.Vo)(written, settings.sources, result, now) }),
        });
    }
    await (0,part_results/* writeResults */.KB)(place, plan, number, { results, totals }, signal);
}

;// CONCATENATED MODULE: ./lib/jobs/work/do-part.js
/** Does one part, and abandons a part that no worker can do. */





/** @throws PersistError for a refusal of the store that would meet every other part too, and for a part that was lost */
async function doPart(worker, number, cancel, holder) {
    try {
        return await runPart(worker, number, cancel, holder);
    }
    catch (thrown) {
        const error = (0,as_persist_error/* asPersistError */.B)(thrown, 'store');
        const { reason } = error;
        if (reason !== 'part-damaged' && reason !== 'worker-crash')
            throw error;
        const { place, plan, settings, context } = worker;
        const progress = await (0,plan_progress/* readProgress */.gQ)(place, plan, cancel, number);
        const message = (0,sentence/* textIn */.r7)(settings.language, error.sentence);
        const abandonment = { reason, message };
        await (0,plan_abandonment/* abandonPart */.dh)(place, number, progress, abandonment, cancel);
        context.watch.notice((0,plan_abandonment/* abandonedError */.dJ)(number, abandonment).sentence);
        const failed = plan.parts[number]?.images ?? 0;
        return {
            number,
            isDone: false,
            isAbandoned: true,
            cancelled: false,
            counts: { total: failed, stored: 0, unchanged: 0, skipped: 0, refused: 0, failed },
            undecided: 0,
            totals: { bytes: 0, requests: { origins: 0, store: 0 }, elapsedMs: 0 },
        };
    }
}

;// CONCATENATED MODULE: ./lib/jobs/work/work-numbers.js







/** First and longest gap between two looks for work, milliseconds. */
const work_numbers_FIRST_GAP_MS = 500;
const work_numbers_MAX_GAP_MS = 15_000;
/** @param look what lies beside the part's results; it is open */
async function workOnNumber(worker, session, number, look) {
    return await new NumberWorker(worker, session, number, await (0,process_owner/* newOwner */.Eh)()).run(look);
}
class NumberWorker {
    #worker;
    #session;
    #number;
    #claims;
    #progress;
    /** Clock time. */
    #deadline;
    constructor(worker, session, number, owner) {
        const { place, plan, settings, context } = worker;
        this.#worker = worker;
        this.#session = session;
        this.#number = number;
        this.#claims = new Claims(place, { owner, lockMs: session.timing.lockMs });
        this.#progress = new plan_progress/* ProgressReader */.VY(place, plan);
        this.#deadline = context.clock.now() + (settings.deadlineMs ?? Number.POSITIVE_INFINITY);
    }
    async run(look) {
        try {
            return await this.#workOrWait(look);
        }
        catch (error) {
            // What was done is reported.
            if (this.#session.cancel.aborted && this.#session.ends.length > 0)
                return 'open';
            throw error;
        }
    }
    async #workOrWait(first) {
        const { clock } = this.#worker.context;
        const { waitForPart } = this.#session.settings;
        let look = first;
        let until = clock.now() + waitForPart;
        let gap = work_numbers_FIRST_GAP_MS;
        for (;;) {
            if (look.state !== 'open')
                return look.state;
            const own = await this.#doOwn(look);
            if (own?.isDone)
                return 'done';
            if (own?.isAbandoned)
                return 'abandoned';
            const other = own ? undefined : await this.#doAnother();
            if (this.#isTimeOver)
                return 'open';
            if (own || other) {
                until = clock.now() + waitForPart;
                gap = work_numbers_FIRST_GAP_MS;
            }
            else {
                const left = Math.min(until, this.#deadline) - clock.now();
                if (left <= 0)
                    return 'waiting';
                if (gap === work_numbers_FIRST_GAP_MS)
                    this.#sayWhy();
                await clock.sleep(Math.min(gap, left), this.#session.cancel);
                gap = Math.min(gap * 1.5, work_numbers_MAX_GAP_MS);
            }
            look = await this.#look(this.#number);
        }
    }
    get #isTimeOver() {
        return this.#session.cancel.aborted || this.#worker.context.clock.now() >= this.#deadline;
    }
    #sayWhy() {
        const { plan, context } = this.#worker;
        const after = plan.parts[this.#number]?.after;
        const part = this.#number;
        context.watch.info(after === undefined ? (0,say/* say */.c)('part-held', { part }) : (0,say/* say */.c)('part-waits', { part, after }));
    }
    #look(number) {
        const { place, plan } = this.#worker;
        return lookAtPart(place, plan, number, this.#session.cancel);
    }
    async #doOwn(look) {
        const number = this.#number;
        const after = this.#worker.plan.parts[number]?.after;
        if (after !== undefined && (await this.#look(after)).state === 'open')
            return undefined;
        // Most parts were never claimed: this saves a listing.
        const first = await this.#claims.take(number, undefined, this.#session.cancel);
        if (first)
            return await this.#do(number, first, look);
        const last = await this.#claims.last(this.#session.cancel, number);
        const taken = await this.#claims.take(number, last.get(number), this.#session.cancel);
        return taken && (await this.#do(number, taken));
    }
    /** Does the first open part that no other worker has: those of the longest chains have the smallest numbers. */
    async #doAnother() {
        if (this.#worker.place.store.createOnly === 'ignored')
            return undefined;
        const { parts } = this.#worker.plan;
        const progress = await this.#progress.read(this.#session.cancel);
        const last = await this.#claims.last(this.#session.cancel);
        for (const [number, { after }] of parts.entries()) {
            const mayBegin = after === undefined || (0,plan_progress/* isOver */.PU)(progress, after);
            if (number === this.#number || (0,plan_progress/* isOver */.PU)(progress, number) || !mayBegin)
                continue;
            const taken = await this.#claims.take(number, last.get(number), this.#session.cancel);
            if (!taken)
                continue;
            if (this.#claims.areExclusive)
                return await this.#do(number, taken);
            // Several workers may hold this claim.
            await taken.claim.end(false);
            return undefined;
        }
        return undefined;
    }
    /** @returns undefined if another worker has taken the part over */
    async #do(number, { claim, isFirst, wasCrash }, seen) {
        const { settings, context } = this.#worker;
        // The worker that had the part before may have ended it since this one looked.
        const { state, isSearched } = isFirst && seen ? seen : await this.#look(number);
        if (state !== 'open') {
            await claim.end(true);
            return undefined;
        }
        const deadlineMs = this.#deadline === Number.POSITIVE_INFINITY
            ? undefined
            : Math.max(0, this.#deadline - context.clock.now());
        const worker = { ...this.#worker, settings: { ...settings, deadlineMs } };
        let isDone = false;
        try {
            const end = await doPart(worker, number, AbortSignal.any([this.#session.cancel, claim.lost]), {
                mayAsk: claim.mayAsk,
                hold: claim.hold,
                isAgain: !isFirst,
                isSuspect: wasCrash || isSearched,
            });
            isDone = end.isDone;
            this.#session.ends.push(end);
            return claim.lost.aborted && !isDone ? undefined : end;
        }
        catch (thrown) {
            if (!this.#isTaken((0,as_persist_error/* asPersistError */.B)(thrown, 'store'), claim.lost))
                throw thrown;
            return undefined;
        }
        finally {
            await claim.end(isDone);
        }
    }
    /** Whether the error only says that another worker has the part. */
    #isTaken({ reason }, lost) {
        return !this.#session.cancel.aborted && (lost.aborted || reason === 'cancelled');
    }
}

// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry-filter.js + 6 modules
var entry_filter = __webpack_require__(77494);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-source.js
var segment_source = __webpack_require__(52373);
// EXTERNAL MODULE: ./lib/storage/manifest/partitions/partitions.js
var partitions = __webpack_require__(19064);
;// CONCATENATED MODULE: ./lib/storage/manifest/partitions/partition-tables.js
/**
 * The partitions that a worker read last, decoded, so that it reads each of them once and not for every part. For a
 * later part the worker lists the folder and reads what was added; a merged segment is read in full.
 */





/** Bytes of all tables. */
const MAX_BYTES = 256 * 1024 * 1024;
/** Bytes in memory for each packed byte of a segment, at most. */
const GROWTH = 4;
class PartitionTables {
    #isKept;
    #stopping;
    /** The partition that was used last comes last. */
    #tables = new Map();
    /**
     * @param isKept whether the worker may have several parts of a partition
     * @param stopping ends reading: a table outlives the part that began it
     */
    constructor(isKept, stopping) {
        this.#isKept = isKept;
        this.#stopping = stopping;
    }
    /** Reads a partition into the filter of a part. */
    reader(store, partition, filter, clock, signal) {
        const plainly = () => new segment_reader/* SegmentReader */.$(store, (0,segment_source/* oneList */.t)(store, (0,partitions/* partitionFolder */.li)(partition)), filter, clock, signal);
        if (!this.#isKept(partition))
            return plainly();
        const table = this.#tables.get(partition) ?? new Table(store, partition, clock, this.#stopping);
        this.#tables.delete(partition);
        this.#tables.set(partition, table);
        let reader = table;
        return {
            readAll: async () => {
                let list;
                try {
                    list = await (0,unless_aborted/* raceAbort */.M)(() => table.readAll(), signal);
                }
                finally {
                    // What could not be read is tried again.
                    if (!list && this.#tables.get(partition) === table)
                        this.#tables.delete(partition);
                }
                if (table.isTooLarge) {
                    reader = plainly();
                    return await reader.readAll();
                }
                filter.take(table.entries);
                this.#trim();
                return list;
            },
            get faults() {
                return reader.faults;
            },
        };
    }
    #trim() {
        let bytes = [...this.#tables.values()].reduce((sum, { entries }) => sum + entries.bytes, 0);
        for (const [oldest, { entries }] of this.#tables) {
            if (bytes <= MAX_BYTES)
                break;
            bytes -= entries.bytes;
            this.#tables.delete(oldest);
        }
    }
}
class Table {
    entries;
    #reader;
    #packed = 0;
    /** Parts that begin at the same time read one after the other. */
    #reading = Promise.resolve();
    constructor(store, partition, clock, signal) {
        this.entries = new entry_filter/* EntryFilter */.x(store.prefix, undefined);
        const source = (0,segment_source/* oneList */.t)(store, (0,partitions/* partitionFolder */.li)(partition));
        this.#reader = new segment_reader/* SegmentReader */.$(store, this.#measured(source), this.entries, clock, signal);
    }
    /** The partition does not fit into memory, so it was not read. */
    get isTooLarge() {
        return this.#packed * GROWTH > MAX_BYTES;
    }
    readAll() {
        const reading = this.#reading.then(() => this.#reader.readAll());
        this.#reading = reading.catch(() => { });
        return reading;
    }
    get faults() {
        return this.#reader.faults;
    }
    #measured({ folder, list }) {
        return {
            folder,
            list: async (signal) => {
                const listing = await list(signal);
                this.#packed = 0;
                for (const { size } of listing.merged)
                    this.#packed += size;
                for await (const { size } of listing.segments(''))
                    this.#packed += size;
                return this.isTooLarge ? { merged: [], segments: () => [] } : listing;
            },
        };
    }
}

// EXTERNAL MODULE: ./lib/jobs/plan/part-queue.js + 1 modules
var part_queue = __webpack_require__(67630);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/jobs/plan/queue-connection.js + 1 modules
var queue_connection = __webpack_require__(58534);
// EXTERNAL MODULE: ./lib/jobs/plan/queue-failure.js
var queue_failure = __webpack_require__(77254);
// EXTERNAL MODULE: ./lib/jobs/plan/queue-watch.js
var queue_watch = __webpack_require__(45331);
;// CONCATENATED MODULE: ./lib/jobs/work/excuse.js
/** Workers that fell silent with this part and did not come back. */
function crashesOf(job) {
    const excused = job.data?.excused;
    // Caps a forged value, so that the next crash counts.
    const count = Number.isSafeInteger(excused) ? Math.min(excused, job.stalledCounter) : 0;
    return job.stalledCounter - count;
}
/** A worker that lost its part and lives did not crash. */
async function excuseLoss({ queue }, lost, part) {
    const job = await queue.getJob(lost.id ?? '');
    if (!job)
        return;
    const excused = Math.max(Math.min(lost.stalledCounter, job.stalledCounter) + 1, job.stalledCounter - crashesOf(job));
    await job.updateData({ ...job.data, part, excused });
}
/** Whether a worker may have begun the part before. The queue counts how often it hands a part out. */
function wasHandedOut(job) {
    return job.attemptsStarted > 1 || job.stalledCounter > 0 || job.data?.again === true;
}

;// CONCATENATED MODULE: ./lib/jobs/work/heartbeat.js
/** Shows `status`, which does not reach the queue, which parts a worker of the queue has, and that it lives. */




/** Longest wait for the last request, milliseconds. A worker that leaves has little time. */
const heartbeat_LEAVE_MS = 2000;
class Heartbeat {
    #place;
    #lockMs;
    #id = (0,external_node_crypto_.randomUUID)();
    #owner = (0,process_owner/* newOwner */.Eh)();
    #parts = new Set();
    #ended = new AbortController();
    #timer;
    #writing;
    constructor(place, lockMs) {
        this.#place = place;
        this.#lockMs = lockMs;
    }
    began(part) {
        this.#parts.add(part);
        if (this.#timer)
            return;
        this.#timer = setInterval(() => this.#beat(), this.#lockMs / 3);
        this.#beat();
    }
    over(part) {
        this.#parts.delete(part);
    }
    /** Never throws. */
    async end() {
        if (!this.#timer)
            return;
        clearInterval(this.#timer);
        this.#ended.abort(new Error('the worker leaves'));
        await this.#writing;
        const signal = AbortSignal.timeout(heartbeat_LEAVE_MS);
        await this.#place.store
            .remove((0,plan_names/* heartbeatKey */.Sf)(this.#place, this.#id), signal)
            .catch(() => this.#write(signal).catch(() => { }));
    }
    #beat() {
        this.#writing ??= this.#write(this.#ended.signal)
            // The next beat tries again.
            .catch(() => { })
            .finally(() => {
            this.#writing = undefined;
        });
    }
    async #write(signal) {
        const said = { owner: await this.#owner, lockMs: this.#lockMs, parts: [...this.#parts] };
        await (0,stored_text/* replaceText */.ee)(this.#place.store, (0,plan_names/* heartbeatKey */.Sf)(this.#place, this.#id), `${JSON.stringify(said)}\n`, signal);
    }
}

;// CONCATENATED MODULE: ./lib/jobs/work/lease.js

/**
 * A queue that has lost the lock does not shorten the lease: what is missing from the queue is held back for the length
 * of a lease.
 */
class Lease extends PartHold {
    #job;
    #token;
    #lengthMs;
    #timer;
    /** @param lengthMs counted from when the queue handed the part out, so that time asleep since then counts too */
    constructor(job, token, lengthMs) {
        const now = Date.now();
        super(performance.now() + lengthMs - Math.max(0, now - (job.processedOn ?? now)));
        this.#job = job;
        this.#token = token;
        this.#lengthMs = lengthMs;
        this.#timer = setInterval(() => void this.#renew(), lengthMs / 3);
    }
    get jobId() {
        return this.#job.id ?? '';
    }
    /** @param lock what the queue holds as the token of the part's owner */
    judge(lock) {
        if (lock !== this.#token)
            this.lose();
    }
    end() {
        clearInterval(this.#timer);
    }
    async #renew() {
        const asked = performance.now();
        if (!this.isRunning)
            return this.lose();
        try {
            const isOurs = await this.#job.extendLock(this.#token, this.#lengthMs);
            if (isOurs)
                this.extend(asked + this.#lengthMs);
            else
                this.lose();
        }
        catch {
            // The queue may be away for a while; the lease still ends on time.
        }
    }
}
/** The leases of a worker. */
class Leases {
    #parts;
    #leases = new Set();
    constructor(parts) {
        this.#parts = parts;
    }
    add(lease) {
        this.#leases.add(lease);
    }
    delete(lease) {
        lease.end();
        this.#leases.delete(lease);
    }
    /**
     * Notices at once that a queue which was emptied, or which forgot the last seconds, has lost locks.
     * @returns whether it has lost any
     */
    async check() {
        const held = [...this.#leases].filter(lease => !lease.lost.aborted);
        if (held.length === 0)
            return false;
        const { connection, queue } = this.#parts;
        const locks = await connection.mget(held.map(({ jobId }) => `${queue.toKey(jobId)}:lock`));
        // A part that ended meanwhile has given its lock back.
        for (const [index, lease] of held.entries())
            if (this.#leases.has(lease))
                lease.judge(locks[index] ?? null);
        return held.some(({ lost }) => lost.aborted);
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

;// CONCATENATED MODULE: ./lib/jobs/work/queue-refusals.js

/** Delay before the next request to a queue that refused to hand out a part. */
const REFUSED_MS = 5000;
/**
 * Calls `fail` when a queue keeps refusing for `lostMs`: until then, a user may repair a full queue or a replica.
 * @returns a function that takes each error and returns whether the queue refused
 */
function watchRefusals({ address }, lostMs, fail) {
    let since = 0;
    let last = Number.NEGATIVE_INFINITY;
    return thrown => {
        const refusal = (0,queue_failure/* queueRefusal */.Sm)(address, thrown);
        // How long it lasts is judged by the connection itself.
        if (!refusal)
            return isConnectionEnd(thrown);
        const now = performance.now();
        if (now - last > 3 * REFUSED_MS)
            since = now;
        last = now;
        if (refusal.reason === 'store-denied' || now - since >= lostMs)
            fail(refusal);
        return true;
    };
}
/** The command of a client that had ended, and will connect again. */
function isConnectionEnd(thrown) {
    return thrown instanceof Error && /^Connection is closed/.test(thrown.message);
}

;// CONCATENATED MODULE: ./lib/jobs/plan/lost-parts.js
/**
 * Parts that the queue has lost although they are open, as after its server was emptied. A worker may still have such a
 * part, so it is put back when the lock time of every worker is over.
 */
class LostParts {
    #lockMs;
    /** Part number to when it was found missing, on the clock of `performance.now()`. */
    #since = new Map();
    constructor(lockMs) {
        this.#lockMs = lockMs;
    }
    get numbers() {
        return [...this.#since.keys()];
    }
    /**
     * @param missing all open parts that are not in the queue now
     * @returns those that no worker can have any more
     */
    due(missing) {
        const now = performance.now();
        this.#since = new Map(missing.map(number => [number, this.#since.get(number) ?? now]));
        return missing.filter(number => now - (this.#since.get(number) ?? now) >= this.#lockMs);
    }
    /** The queue has lost more: workers may have taken parts since the last loss. */
    restart() {
        const now = performance.now();
        this.#since = new Map(this.numbers.map(number => [number, now]));
    }
    /** @param missing which of `numbers` are not in the queue now: the time of the others begins anew */
    retain(missing) {
        this.#since = new Map([...this.#since].filter(([number]) => missing.includes(number)));
    }
}

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
    const part = (0,plan_names/* partOfJob */.ct)(plan, id);
    return part !== undefined && plan.parts[part] ? part : undefined;
}
/** Adds the parts that waited for this one. */
async function release({ plan }, parts, number) {
    await (0,part_queue/* putParts */.q_)(parts, plan, plan.parts.flatMap(({ after }, index) => (after === number ? [index] : [])));
}
class PlanFollower {
    #worker;
    #parts;
    #leases;
    #stopping;
    #lockMs;
    #lost;
    #reader;
    #isFirstLook = true;
    #isLossReported = false;
    constructor(worker, parts, leases, stopping, lockMs) {
        this.#worker = worker;
        this.#parts = parts;
        this.#leases = leases;
        this.#stopping = stopping;
        this.#lockMs = lockMs;
        this.#lost = new LostParts(lockMs);
        this.#reader = new plan_progress/* ProgressReader */.VY(worker.place, worker.plan);
    }
    /**
     * @param ifRefused handles refusals of the queue after the first look; at the start a refusal ends the worker
     * @returns false if the worker was stopped before
     */
    async untilOver(news, ifRefused) {
        let look = await this.#look(true);
        this.#isFirstLook = false;
        let looks = 0;
        let wasPaused = false;
        while (look !== 'over' && !this.#stopping.aborted) {
            if (look === 'paused' && !wasPaused)
                this.#worker.context.watch.notice((0,say/* say */.c)('queue-paused'));
            wasPaused = look === 'paused';
            await news.wait(LOOK_MS);
            const isWhole = ++looks % WHOLE_LOOK === 0;
            if (!this.#stopping.aborted)
                look = (await this.#look(isWhole).catch(ifRefused)) ?? (wasPaused ? 'paused' : 'open');
        }
        return look === 'over';
    }
    /**
     * Reads what is left of the plan, and adds parts that a killed queue has lost.
     * @param isWhole also while workers have parts
     */
    async #look(isWhole) {
        const { queue } = this.#parts;
        const hasLostLocks = await this.#ask(() => this.#leases.check());
        const { prioritized = 0, waiting = 0, active = 0, delayed = 0, failed = 0, } = await this.#ask(() => queue.getJobCounts('prioritized', 'waiting', 'active', 'delayed', 'failed'));
        if (delayed > 0)
            await this.#ask(() => queue.promoteJobs());
        if (hasLostLocks)
            this.#lost.restart();
        const isLosing = this.#lost.numbers.length > 0;
        if (isLosing)
            this.#lost.retain(await this.#missing(this.#lost.numbers));
        if (prioritized + waiting > 0 && !hasLostLocks && !(isWhole && isLosing))
            return (await this.#ask(() => queue.isPaused())) ? 'paused' : 'open';
        if (!isWhole && !hasLostLocks && failed === 0 && (active + delayed > 0 || isLosing))
            return 'open';
        return (await this.#lookAtPlan()) ? 'over' : 'open';
    }
    /** @returns whether every part is over */
    async #lookAtPlan() {
        const { plan } = this.#worker;
        await this.#ask(() => recordAbandoned(this.#worker, this.#parts, this.#stopping));
        const progress = await this.#reader.read(this.#stopping);
        if (plan.parts.every((_, number) => (0,plan_progress/* isOver */.PU)(progress, number)))
            return true;
        const missing = await this.#missing((0,part_queue/* openParts */.t8)(plan, progress));
        const wasLost = new Set(this.#lost.numbers);
        const due = this.#lost.due(missing);
        // Before the first worker began, no other can have a part.
        const isUntouched = this.#isFirstLook && this.#worker.isFirst;
        await this.#ask(() => (0,part_queue/* putParts */.q_)(this.#parts, plan, isUntouched ? missing : due, !isUntouched));
        await this.#reportLoss(missing.filter(number => wasLost.has(number)).length - due.length);
        return false;
    }
    /** A part that another worker has just done may seem lost for one look. */
    async #reportLoss(count) {
        if (count <= 0 || this.#isLossReported) {
            this.#isLossReported &&= count > 0;
            return;
        }
        const { place, context } = this.#worker;
        // The planner removes the jobs of a plan that is replaced.
        if (await replacementOf(place, this.#stopping))
            throw new errors/* PersistError */.vc('plan', 'cancelled', (0,say/* say */.c)('plan-replaced', { plan: place.name }));
        this.#isLossReported = true;
        context.watch.notice((0,say/* say */.c)('parts-lost', { count, time: (0,duration/* formatDuration */.a)(this.#lockMs) }));
    }
    #missing(numbers) {
        return this.#ask(() => (0,part_queue/* missingParts */.tL)(this.#parts, this.#worker.plan, numbers));
    }
    /** A lost queue never answers. */
    #ask(ask) {
        return Promise.resolve((0,unless_aborted/* raceAbort */.M)(ask, this.#stopping));
    }
}
/** Records the reason of each part that has failed for the last time, so that no part waits for it. */
async function recordAbandoned(worker, { queue }, signal) {
    const { place, plan } = worker;
    const ids = await queue.getRanges(['failed'], 0, -1);
    if (ids.length === 0)
        return;
    const progress = await (0,plan_progress/* readProgress */.gQ)(place, plan, signal);
    for (const id of ids) {
        const number = partOf(id, worker);
        if (number !== undefined) {
            const job = await queue.getJob(id).catch(ifUnreadable);
            const abandonment = { reason: 'worker-crash', message: job?.failedReason || 'unknown' };
            await (0,plan_abandonment/* abandonPart */.dh)(place, number, progress, abandonment, signal);
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
/** BullMQ must not limit crashes: the search for an image that crashes workers takes several. */
const ANY_NUMBER = 1_000_000;
/** Longest time until every worker is connected again after the server was away, and has checked its locks. */
const SETTLE_MS = queue_connection/* RETRY_MS */.e + 1000;
/** Longest wait for parts to be given back. */
const CLOSE_MS = 2000;
const QUEUE_TIMING = { lockMs: part_queue/* LOCK_MS */.xv, lostMs: queue_watch/* LOST_MS */.Y };
/**
 * @returns whether every part is over
 * @throws PersistError for a refusal of the store that would meet every other part too, or when the queue is lost
 */
async function workQueue(worker, parts, session) {
    return await new QueueWorker(worker, parts, session).run();
}
class QueueWorker {
    #worker;
    #parts;
    #session;
    #leaving = new AbortController();
    /** Aborted when the caller cancels, and when this worker leaves the queue by itself. */
    #stopping;
    #news = new News();
    #leases;
    #heartbeat;
    #running = new Set();
    #isRefusal;
    /** The first error that made this worker leave. */
    #failure;
    /** Whether a part runs whose last worker crashed. */
    #hasSuspect = false;
    #isQueueLost = false;
    /** On the clock of `performance.now()`. */
    #settledAt;
    constructor(worker, parts, session) {
        this.#worker = worker;
        this.#parts = parts;
        this.#session = session;
        const { cancel, timing } = session;
        this.#leases = new Leases(parts);
        this.#heartbeat = new Heartbeat(worker.place, timing.lockMs);
        // Sentinels may have named this primary a moment ago.
        this.#settledAt = parts.address.primary === undefined ? 0 : this.#settledFromNow();
        this.#stopping = AbortSignal.any([cancel, this.#leaving.signal]);
        this.#stopping.addEventListener('abort', () => this.#news.tell());
        this.#isRefusal = watchRefusals(parts, timing.lostMs, this.#loseQueue);
    }
    async run() {
        const parts = this.#parts;
        const unwatch = (0,queue_watch/* watchConnection */.q)(parts, this.#session.timing.lostMs, this.#loseQueue);
        parts.connection.on('ready', this.#onReady);
        const bull = this.#openBull();
        try {
            const follower = new PlanFollower(this.#worker, parts, this.#leases, this.#stopping, this.#session.timing.lockMs);
            const isOver = await follower.untilOver(this.#news, this.#ifRefused);
            if (this.#failure)
                throw this.#failure;
            return isOver;
        }
        catch (error) {
            if (this.#failure)
                throw this.#failure;
            if (this.#session.cancel.aborted)
                return false;
            const refusal = (0,queue_failure/* queueRefusal */.Sm)(parts.address, error);
            this.#isQueueLost ||= refusal !== undefined;
            throw refusal ?? error;
        }
        finally {
            unwatch();
            parts.connection.off('ready', this.#onReady);
            this.#leaving.abort(new Error('the worker leaves'));
            // Running parts save their memory even if the queue is lost.
            await Promise.allSettled(this.#running);
            await this.#heartbeat.end();
            await closeWorker(bull, this.#isQueueLost || parts.connection.status !== 'ready');
        }
    }
    #openBull() {
        const { bullmq, name, connection, prefix } = this.#parts;
        const { lockMs } = this.#session.timing;
        const bull = new bullmq.Worker(name, (job, token) => this.#process(job, token), {
            connection,
            prefix,
            concurrency: PARTS_AT_ONCE,
            lockDuration: lockMs,
            skipLockRenewal: true,
            stalledInterval: lockMs / 4,
            maxStalledCount: ANY_NUMBER,
            drainDelay: 1,
            runRetryDelay: REFUSED_MS,
        });
        for (const event of ['completed', 'failed', 'stalled', 'drained'])
            bull.on(event, () => this.#news.tell());
        bull.on('error', this.#isRefusal);
        // It would take the parts again that it gives back.
        this.#stopping.addEventListener('abort', () => void bull.pause(true).catch(() => { }));
        return bull;
    }
    async #process(job, token = '') {
        const number = partOf(job.id, this.#worker);
        if (number === undefined)
            return await this.#drop(job, token);
        if (this.#stopping.aborted)
            return await this.#giveBack(job, token);
        // The part's worker crashed, perhaps because of the part: one suspect at a time.
        const isSuspect = crashesOf(job) > 0;
        if (isSuspect && this.#hasSuspect)
            return await this.#postpone(job, token);
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
    /** @returns whether the part is over */
    async #runLeased(job, token, number) {
        const lease = new Lease(job, token, this.#session.timing.lockMs);
        this.#leases.add(lease);
        this.#heartbeat.began(number);
        try {
            await this.#settle();
            const isAgain = wasHandedOut(job);
            // A worker that lost its lock after it wrote the results could not take the part out of the queue.
            if (isAgain && (await this.#isOver(number))) {
                await release(this.#worker, this.#parts, number).catch(this.#ifRefused);
                return true;
            }
            const ending = doPart(this.#worker, number, AbortSignal.any([this.#stopping, lease.lost]), {
                mayAsk: lease.mayAsk,
                isAgain,
                isSuspect: crashesOf(job) > 0,
            });
            this.#running.add(ending);
            const end = await ending.finally(() => this.#running.delete(ending));
            this.#session.ends.push(end);
            const isOver = end.isDone || end.isAbandoned === true;
            // After a refusal the next look adds the parts that waited for this one.
            if (isOver)
                await release(this.#worker, this.#parts, number).catch(this.#ifRefused);
            else
                lease.lost.throwIfAborted();
            return isOver;
        }
        catch (thrown) {
            const error = (0,as_persist_error/* asPersistError */.B)(thrown, 'store');
            if (lease.lost.aborted)
                return await this.#afterLoss(job, lease, number);
            // A refusal of the store is the worker's: the part goes back as it was.
            if (!this.#stopping.aborted && error.reason !== 'cancelled')
                this.#fail(error);
            return false;
        }
        finally {
            this.#leases.delete(lease);
            this.#heartbeat.over(number);
        }
    }
    async #isOver(number) {
        const { place, plan } = this.#worker;
        return (await lookAtPart(place, plan, number, this.#stopping)).state !== 'open';
    }
    #settledFromNow() {
        return performance.now() + Math.min(SETTLE_MS, this.#session.timing.lockMs);
    }
    /** A server that was away may have handed out parts again that their workers have: they need a moment to notice. */
    async #settle() {
        const ms = this.#settledAt - performance.now();
        if (ms > 0)
            await (0,promises_.setTimeout)(ms, undefined, { signal: this.#stopping }).catch(() => { });
    }
    /** Nothing is moved in the queue: the part is not this worker's any more. */
    async #afterLoss(job, lease, number) {
        const parts = this.#parts;
        const { plan } = this.#worker;
        try {
            const isMissing = (await (0,part_queue/* missingParts */.tL)(parts, plan, [number])).length > 0;
            // Until the lease would have ended everyone else waits.
            if (isMissing && lease.isRunning)
                await (0,part_queue/* putParts */.q_)(parts, plan, [number], true);
            if (!isMissing)
                await excuseLoss(parts, job, number);
        }
        catch (error) {
            this.#ifRefused(error);
        }
        throw new parts.bullmq.WaitingError();
    }
    /** Drops what is no part of this plan, unless the plan is this worker's alone by now. */
    async #drop(job, token) {
        if (!(0,plan_names/* isJobId */.dW)(job.id))
            return;
        const { place } = this.#worker;
        try {
            const isReplaced = (await replacementOf(place, this.#stopping)) !== undefined;
            // Another job may have shown that the plan was replaced; then this one may be of the plan in its place.
            if (!isReplaced && !this.#stopping.aborted)
                return;
            if (isReplaced)
                this.#fail(new errors/* PersistError */.vc('plan', 'cancelled', (0,say/* say */.c)('plan-replaced', { plan: place.name })));
        }
        catch (thrown) {
            if (!this.#stopping.aborted)
                this.#fail((0,as_persist_error/* asPersistError */.B)(thrown, 'store'));
        }
        await this.#giveBack(job, token);
    }
    /** The job keeps its priority and no attempt counts. */
    async #giveBack(job, token) {
        await job.moveToWait(token);
        throw new this.#parts.bullmq.WaitingError();
    }
    /** The next look of any worker ends the delay, so that the time does not depend on a worker's clock. */
    async #postpone(job, token) {
        await job.moveToDelayed(Date.now() + this.#session.timing.lockMs, token);
        throw new this.#parts.bullmq.DelayedError();
    }
    #fail(error) {
        this.#failure ??= error;
        this.#leaving.abort(error);
    }
    #onReady = () => {
        this.#settledAt = this.#settledFromNow();
        this.#leases.check().then(() => this.#news.tell(), this.#isRefusal);
    };
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
 * @returns whether every part is over
 */
async function workOnQueue(queue, session, first) {
    const { settings, context, cancel } = session;
    const { deadlineMs, ...run } = settings.run;
    const deadline = new AbortController();
    const end = new AbortController();
    if (deadlineMs !== undefined)
        context.clock.sleep(deadlineMs, end.signal).then(() => deadline.abort(), () => { });
    const withoutDeadline = { ...settings, run: { ...run, deadlineMs: undefined } };
    const stopping = AbortSignal.any([cancel, deadline.signal]);
    try {
        return await workOnPlans(queue, { ...session, settings: withoutDeadline, cancel: stopping }, first);
    }
    catch (error) {
        // The deadline came while a worker was opening: nothing has begun.
        if (deadline.signal.aborted && error === deadline.signal.reason)
            return false;
        throw error;
    }
    finally {
        end.abort();
    }
}
/** With `wait`, works on one plan after another. */
async function workOnPlans(queue, session, first) {
    const { settings, store, context, cancel } = session;
    let plan = first;
    let last;
    for (;;) {
        if (plan && plan.id !== last) {
            last = plan.id;
            const end = await workOnPlan(queue, session, plan);
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
        plan = await (0,plan_file/* readPlan */.m)(store, settings.name, cancel);
    }
}
/** Whether a partition has more than one part. Their numbers are adjacent. */
function isOfSeveral({ parts }, partition) {
    return parts.filter(part => part.partition === partition).length > 1;
}
/** @returns whether every part is over, or the plan that replaced this one */
async function workOnPlan(queue, session, plan) {
    const { settings, store, context, cancel } = session;
    const { environment = {}, watch } = context;
    // A worker that its queue refuses leaves no trace of a first worker.
    const parts = await (0,part_queue/* openPartQueue */.LS)(queue, environment, plan.queue, watch.notice);
    try {
        const isOver = await withWorker(session, plan, worker => {
            const tables = new PartitionTables(partition => isOfSeveral(plan, partition), cancel);
            return workQueue({ ...worker, tables }, parts, session);
        });
        if (isOver) {
            await parts.clear(plan);
            await (0,open_marks/* removeOpenMark */.q6)(store, settings.run.manifest.store, settings.name, plan.id, cancel);
        }
        return isOver;
    }
    catch (error) {
        const replacement = await replacementOf(placeOf(session, plan), cancel).catch(() => undefined);
        if (!replacement)
            throw error;
        watch.notice((0,say/* say */.c)('plan-replaced', { plan: settings.name }));
        await parts.clear(plan);
        return replacement;
    }
    finally {
        await parts.close();
    }
}

// EXTERNAL MODULE: ./lib/jobs/options/parse.js
var parse = __webpack_require__(1482);
// EXTERNAL MODULE: ./lib/jobs/options/problems.js
var options_problems = __webpack_require__(60005);
// EXTERNAL MODULE: ./lib/jobs/persist/options/persist-settings.js + 8 modules
var persist_settings = __webpack_require__(74641);
// EXTERNAL MODULE: ./lib/jobs/work/part-choice.js
var part_choice = __webpack_require__(49647);
;// CONCATENATED MODULE: ./lib/jobs/work/work-settings.js
/** Settings of a worker, validated as a whole before the first request. */







/** @throws SettingsError with every problem that can be found without a request */
async function makeWorkSettings(given, environment, info) {
    const own = (0,parse/* parseOptions */.Ac)(work_fields/* PART_FIELDS */.m, given);
    // Whether the work failed is judged over all parts.
    const { part, queue, failOn: _, ...ofARun } = given;
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
    const run = await (0,persist_settings/* makePersistSettings */.U)({ ...ofARun, urls: [], ifNoUrls: 'ignore' }, environment, info).catch(error => {
        if (!(error instanceof errors/* SettingsError */.GN))
            throw error;
        problems.add(error.sentences);
    });
    problems.refuse();
    return { ...own.options, name: own.options.plan, part: number, run: run };
}
/** Blank text counts as not set, as for every field. */
function isSet(value) {
    return value !== undefined && String(value).trim() !== '';
}

;// CONCATENATED MODULE: ./lib/jobs/work/work.js
/**
 * Works on parts of a plan. A part is persisted like any list, with the settings of this worker, and is done when its
 * results are in the store. A crash loses only what the worker had not written; nothing is stored twice.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */




















/** Gap between two looks for the first plan, milliseconds; another one when the wait has been long. */
const work_LOOK_MS = 15_000;
const LATE_LOOK_MS = 60_000;
const LATE_MS = 600_000;
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
    (0,caller_options/* checkCallerOptions */.G)(work_fields/* WORK_FIELDS */.E, options, ['runId']);
    const { queueTiming } = surroundings;
    const context = (0,options_context/* runContext */.p)(options, surroundings);
    const { watch } = context;
    const settings = await makeWorkSettings(options, context, watch.info);
    const { store: place, publicUrls, notices } = settings.run;
    for (const notice of [...notices, ...(0,warnings/* storeWarnings */.d)(place, publicUrls.base === undefined)])
        watch.notice(notice);
    const cancel = options.signal ?? new AbortController().signal;
    const requests = new watcher/* RequestCounter */.k();
    const [own, images] = await Promise.all([
        (0,stores_open/* openStore */.C)(place, watch.notice, context.requests.toStore),
        (0,stores_open/* openStore */.C)(place, watch.notice, requests.toStore),
    ]);
    const patience = new StorePatience({ patienceMs: settings.storePatience, clock: context.clock, watch });
    const store = patience.wrap(own);
    const session = {
        ...{ settings, store, context, cancel, ends: [], timing: queueTiming ?? QUEUE_TIMING },
        images: { images: patience.wrap(images), requests, patience },
    };
    try {
        const plan = await firstPlan(session);
        if (!plan)
            throw new errors/* SettingsError */.GN([(0,say/* say */.c)('plan-missing', { plan: settings.name })]);
        if (plan.version !== 2)
            throw new errors/* SettingsError */.GN([(0,say/* say */.c)('plan-old', { plan: settings.name })]);
        return await runWork(session, plan);
    }
    catch (error) {
        if (!cancel.aborted || error instanceof errors/* SettingsError */.GN)
            throw error;
        throw new errors/* PersistError */.vc('store', 'cancelled', (0,say/* say */.c)('work-cancelled'));
    }
    finally {
        await Promise.all([own.close(), images.close()]);
    }
}
/** With `wait`, waits for the first plan of the name. @returns undefined if there is none */
async function firstPlan(session) {
    const { store, cancel } = session;
    const { name, wait } = session.settings;
    const { clock, watch } = session.context;
    const startedAt = clock.now();
    for (let looks = 0;; looks++) {
        const plan = await (0,plan_file/* readPlan */.m)(store, name, cancel);
        if (plan || !wait)
            return plan;
        if (looks === 0)
            watch.notice((0,say/* say */.c)('plan-awaited', { plan: name }));
        const isLate = clock.now() - startedAt >= LATE_MS;
        await clock.sleep(isLate ? LATE_LOOK_MS : work_LOOK_MS, cancel);
    }
}
async function runWork(session, plan) {
    const startedAt = performance.now();
    const { settings, context, cancel, ends } = session;
    const { name, part, queue, failOn, retryAbandoned, run } = settings;
    const sum = (of) => ends.reduce((total, end) => total + of(end), 0);
    const counts = () => (0,output_counts/* sumOfCounts */.N)(ends.map(end => end.counts));
    const report = (state) => ({
        ...counts(),
        // An abandoned part, or one that was left, counts as far as this worker came.
        failure: (0,output_report/* lossFailure */.E$)({ ...counts(), undecided: sum(end => end.undecided) }, failOn, run.language),
        plan: name,
        part,
        state,
        parts: plan.parts.length,
        worked: ends.filter(({ isDone }) => isDone).length,
        bytes: sum(({ totals }) => totals.bytes),
        requests: {
            origins: sum(({ totals }) => totals.requests.origins),
            store: sum(({ totals }) => totals.requests.store),
        },
        cancelled: cancel.aborted && (queue !== undefined || state === 'open'),
        elapsedMs: Math.round(performance.now() - startedAt),
    });
    const place = placeOf(session, plan);
    if (retryAbandoned) {
        const progress = await (0,plan_progress/* readProgress */.gQ)(place, plan, cancel);
        const count = await (0,plan_abandonment/* reopenParts */.W1)(place, progress, cancel);
        if (count > 0)
            context.watch.notice((0,say/* say */.c)('parts-reopened', { count }));
    }
    if (queue) {
        const isOver = await workOnQueue(queue, session, plan);
        return report(isOver ? 'done' : 'open');
    }
    const number = part ?? 0;
    if (number >= plan.parts.length)
        return report('absent');
    const look = await lookAtPart(place, plan, number, cancel);
    if (look.state === 'done')
        return report('was-done');
    if (look.state === 'abandoned')
        return report('abandoned');
    return report(await withWorker(session, plan, worker => workOnNumber(worker, session, number, look)));
}

// EXTERNAL MODULE: ./lib/cli/args.js
var args = __webpack_require__(92453);
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
            if (report.failure)
                terminal.sayFailure(report.failure);
            if (cancelled)
                return exit/* EXIT */.dc.interrupted;
            if (state === 'waiting' || state === 'open')
                return exit/* EXIT */.dc.open;
            return report.failure === undefined ? exit/* EXIT */.dc.fine : exit/* EXIT */.dc.failed;
        },
    });
}


/***/ }),

/***/ 31617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ openResources)
});

// EXTERNAL MODULE: ./lib/base/buffers/body-memory.js
var body_memory = __webpack_require__(25581);
// EXTERNAL MODULE: ./lib/base/concurrency/byte-budget.js + 3 modules
var byte_budget = __webpack_require__(32782);
// EXTERNAL MODULE: ./lib/base/concurrency/slots.js
var slots = __webpack_require__(61300);
// EXTERNAL MODULE: ./lib/base/concurrency/semaphore.js
var semaphore = __webpack_require__(88259);
;// CONCATENATED MODULE: ./lib/base/concurrency/upload-slots.js

/**
 * Slots for uploads, with a waiting room of the same size before them. Downloads and uploads do not block each other,
 * and few bodies wait.
 */
class UploadSlots {
    #waitingRoom;
    #uploads;
    constructor(size) {
        this.#waitingRoom = new semaphore/* Semaphore */.j(size);
        this.#uploads = new semaphore/* Semaphore */.j(size);
    }
    /**
     * @param entered called once the waiting room has space: the host's slot can be returned then
     * @returns undefined if a slot was free, else a promise of one. Call `leave` once for each
     */
    enter(entered) {
        const room = this.#waitingRoom.acquire();
        return room === undefined ? this.#cross(entered) : room.then(() => this.#cross(entered));
    }
    leave() {
        this.#uploads.release();
    }
    #cross(entered) {
        entered();
        const slot = this.#uploads.acquire();
        if (slot !== undefined)
            return slot.then(() => this.#waitingRoom.release());
        this.#waitingRoom.release();
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/jobs/persist/resources.js
/** Limits and buffers for all images in progress. */




/** Bytes in memory between the origins and the store, over all images in progress. */
const BYTES_IN_FLIGHT = 128 * 1024 * 1024;
/** Uploads of large bodies at once: each may fill the line alone. */
const LARGE_UPLOADS = 4;
/** @param concurrency number of images fetched at once */
function openResources(concurrency) {
    return {
        slots: new slots/* Slots */.W(concurrency),
        uploadSlots: new UploadSlots(concurrency),
        /** For bodies that lie in files: they take long, and images must not wait for them. */
        largeUploadSlots: new UploadSlots(Math.min(concurrency, LARGE_UPLOADS)),
        budget: new byte_budget/* ByteBudget */.G(BYTES_IN_FLIGHT),
        memory: new body_memory/* BodyMemory */.w(),
    };
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

/***/ 45331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ LOST_MS),
/* harmony export */   q: () => (/* binding */ watchConnection)
/* harmony export */ });
/* harmony import */ var _base_messages_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43736);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
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
function watchConnection({ connection, address }, lostMs, fail) {
    let timer;
    let isAsked = false;
    const onClose = () => {
        timer ??= setTimeout(() => fail((0,_queue_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .queueUnreachable */ .Mg)(address, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('queue-gone', { time: (0,_base_messages_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(lostMs) }))), lostMs);
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
async function readPart(place, { parts }, number, signal) {
    const key = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .partKey */ .be)(place, number);
    const damaged = (cause) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', 'part-damaged', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('plan-unreadable', { key: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(key), cause }), {
        advice: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('part-damaged-way-out'),
    });
    const part = parts[number];
    const text = await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)(place.store, key, signal).catch(error => {
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

/***/ 38681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   ek: () => (/* binding */ sinceOf),
/* harmony export */   ts: () => (/* binding */ roundOfPlan)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84030);
/**
 * Marks of the rounds whose images are new in a plan. Workers write the mark into each line of the memory, so that an
 * image whose part changes hands is still reported as new.
 */


/** Dates of objects have whole seconds in most stores. */
const SECOND_MS = 1000;
/** A plan of an earlier release has no marks. */
function marksOf({ rounds, id, round }) {
    return rounds ?? [`${id.slice(0, 12)}-r${round}`];
}
/** @throws PersistError when the store refuses */
async function sinceOf({ since }, store, name, signal) {
    if (since !== undefined)
        return since;
    const details = await store.details?.((0,_plan_names_js__WEBPACK_IMPORTED_MODULE_1__/* .planKey */ .vH)(store.prefix, name), signal);
    return Number(details?.lastModified ?? 0);
}
/**
 * Call it when the parts are written.
 * @param list digest of the lists
 * @param before the plan to replace; its marks and its time go on if it is unfinished
 * @param now used for a store without a clock
 */
async function roundOfPlan(place, { list, round }, before, now, signal) {
    const { name } = place;
    const time = place.store.now?.() ??
        Number((await place.store.details?.((0,_plan_names_js__WEBPACK_IMPORTED_MODULE_1__/* .partKey */ .be)(place, 0), signal))?.lastModified ?? now);
    const since = Math.floor(time / SECOND_MS) * SECOND_MS;
    // Two planners of one round make the same mark. A plan that was removed and made again makes another one.
    const seed = before ? marksOf(before.plan)[0] : since;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', `${name}\n${list}\n${seed}`).slice(0, 12);
    const rounds = [`${digest}-r${round}`];
    if (!before?.isUnfinished)
        return { rounds, since };
    const earlier = await sinceOf(before.plan, place.store, name, signal);
    return { rounds: [...rounds, ...marksOf(before.plan)], since: Math.min(since, earlier) };
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _input_documents_image_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30612);
/** Makes the report of a run: its numbers, and whether it counts as failed. Pure. */




/** Notice for a run with images left. */
function leftOverSentence({ left, total }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-left-over', { left, total });
}
/** Notice for a run with images whose objects are missing. */
function lostSentence({ lost, total }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-objects-lost', { lost, total });
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
        knownFailures: ledger.skippedFor('dead', 'accepted'),
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
function uncopiedSegments(store, { paths, before }, onOther) {
    const source = (0,_segments_segment_source_js__WEBPACK_IMPORTED_MODULE_8__/* .twoLists */ .Y)(store, _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_FOLDER */ .po, onOther);
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

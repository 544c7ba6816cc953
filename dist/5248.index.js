export const id = 5248;
export const ids = [5248];
export const modules = {

/***/ 65248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workCommand: () => (/* binding */ workCommand)
});

// EXTERNAL MODULE: ./lib/base/messages/say.js
var say = __webpack_require__(91181);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/door.js + 1 modules
var door = __webpack_require__(88212);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/progress-sentence.js
var progress_sentence = __webpack_require__(52734);
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
var caller_options = __webpack_require__(87889);
// EXTERNAL MODULE: ./lib/jobs/options/open-job.js
var open_job = __webpack_require__(4935);
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
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/storage/manifest/open-mark.js
var open_mark = __webpack_require__(1049);
// EXTERNAL MODULE: ./lib/storage/manifest/partitions/copied-segments.js
var copied_segments = __webpack_require__(11090);
// EXTERNAL MODULE: ./lib/jobs/persist/mirrors/mirrors-of-run.js + 6 modules
var mirrors_of_run = __webpack_require__(7560);
// EXTERNAL MODULE: ./lib/jobs/persist/resources.js
var resources = __webpack_require__(49410);
// EXTERNAL MODULE: ./lib/jobs/plan/open-marks.js
var open_marks = __webpack_require__(6327);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-names.js
var plan_names = __webpack_require__(84030);
// EXTERNAL MODULE: ./lib/jobs/plan/stored-text.js
var stored_text = __webpack_require__(15243);
;// CONCATENATED MODULE: ./lib/jobs/work/open-worker.js
/** Opens what a worker needs for all its parts of a plan, and checks whether that plan was replaced. */












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
    const useMirrors = async (memory) => await (0,closing/* closingAfter */.Y)(async (closing) => {
        const opened = await (0,mirrors_of_run.mirrorsOfRun)(worker.settings, images.images, memory, false, cancel, context);
        closing.add(() => (0,mirrors_of_run.closeMirrors)(opened, context));
        return await use({ ...worker, mirrors: opened });
    });
    return await (0,open_marks/* inMemory */.ZK)(store, manifest.store, useMirrors, context.watch.notice, context.requests.toStore);
}
async function openWorker(session, plan) {
    const { store, images, context, cancel } = session;
    const { name, run } = session.settings;
    const { watch, clock, requests } = context;
    const isFirst = await agreeOnSettings(plan, run, cancel);
    const others = new open_mark/* OpenPlans */.j(clock.now(), name);
    const readLines = (memory) => (0,copied_segments/* readUncopiedLines */.zT)(memory, clock, watch.notice, cancel, others.see);
    const elsewhere = run.manifest.mode === 'off'
        ? () => []
        : await (0,open_marks/* inMemory */.ZK)(store, run.manifest.store, readLines, watch.notice, requests.toStore);
    if (others.sentence)
        watch.notice(others.sentence);
    const marks = (0,plan_file/* marksOf */.Ok)(plan);
    return {
        ...images,
        isFirst,
        plan,
        settings: withLists(run, plan),
        resources: (0,resources/* openResources */.Y)(run.gate.concurrency),
        look: { isBegun: false, hasLoss: false },
        context,
        keepMark: (0,open_marks/* openMarkKeeper */.Mw)(store, run.manifest.store, name, clock, others.ownAt),
        elsewhere,
        round: { mark: marks[0] ?? '', marks: new Set(marks), since: await (0,plan_file/* sinceOf */.ek)(plan, cancel) },
    };
}
/**
 * All workers of a plan must share the settings that decide where images lie. The first worker stores them.
 * @returns whether this is the first worker
 * @throws SettingsError with each setting that differs from the stored ones
 */
async function agreeOnSettings(plan, { template, onCollision, publicUrls }, signal) {
    const mine = {
        key: template.text,
        'on-collision': onCollision,
        'public-url-base': publicUrls.base ?? '',
        'public-url-suffix': publicUrls.suffix,
        variants: Object.entries(publicUrls.variants)
            .map(([name, suffix]) => `${name}: ${suffix}`)
            .join('\n'),
    };
    const key = (0,plan_names/* settingsKey */.zs)(plan);
    const outcome = await (0,stored_text/* createText */.GZ)(plan.store, key, `${JSON.stringify(mine)}\n`, signal);
    if (outcome)
        return outcome === 'stored';
    const theirs = (0,stored_text/* recordIn */.Rn)((await (0,stored_text/* readText */.yR)(plan.store, key, signal)) ?? '');
    if (!theirs)
        throw (0,stored_text/* unreadable */.O$)(key, (0,say/* say */.cv)('stored-not-json'));
    // An earlier release wrote no variants.
    const differing = Object.entries(mine).filter(([name, value]) => (theirs[name] ?? '') !== value);
    if (differing.length === 0)
        return false;
    throw new errors/* SettingsError */.GN(differing.map(([name, value]) => (0,say/* say */.cv)('work-differs', {
        name,
        value: (0,quote/* quote */.hD)(value),
        plan: plan.name,
        other: (0,quote/* quote */.hD)(String(theirs[name] ?? '')),
    })));
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
/**
 * Explains why a part of a plan may be missing.
 * @returns the plan that has replaced this one, if any
 */
async function replacementOf(plan, signal) {
    if (signal.aborted)
        return undefined;
    const now = await (0,plan_file/* readPlan */.m3)(plan.store, plan.name, signal);
    return now?.id === plan.id ? undefined : now;
}

// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/base/messages/duration.js
var duration = __webpack_require__(43736);
// EXTERNAL MODULE: ./lib/base/on-abort.js
var on_abort = __webpack_require__(15663);
// EXTERNAL MODULE: ./lib/storage/stores/store-health.js
var store_health = __webpack_require__(79664);
;// CONCATENATED MODULE: ./lib/jobs/work/store-patience.js






/** First and longest gap between two tries, milliseconds. A try is several requests: the store repeats by itself. */
const FIRST_GAP_MS = 500;
const MAX_GAP_MS = 10_000;
/** Real milliseconds after which the other images begin: the first one may be slow. */
const ALONE_MS = 5000;
/** Images that may end without an upload before the others begin. */
const MAX_ALONE = 3;
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
            put: (key, bytes, options, signal) => this.#insist(options.isInternal ? 'own files' : 'images', signal, () => store.put(key, bytes, options, signal)),
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
                    await (0,on_abort/* raceAbort */.Mu)(() => trial.promise, waking);
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
            watch.notice((0,say/* say */.cv)('store-waits', { refusal: (0,errors/* descriptionOf */.Kq)(error), time: (0,duration/* formatDuration */.a)(patienceMs) }));
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
                this.#tools.watch.info((0,say/* say */.cv)('store-answers'));
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
/**
 * Lets the first image of a worker begin alone, until an upload was answered. Without the right to upload, each start
 * of a worker would request dozens of images for nothing.
 */
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
        this.#lost.abort(new errors/* PersistError */.vc('fetch', 'cancelled', (0,say/* say */.cv)('part-lost')));
    }
}

;// CONCATENATED MODULE: ./lib/jobs/work/claims.js
/**
 * Claims of parts where no queue hands them out: one create-only object for each turn of a part. A claim counts until
 * its lock time after its last write is over, by the store's clock. The worker that holds a claim renews it.
 */






/** Some stores date objects in whole seconds. */
const DATE_ERROR_MS = 1000;
/** Text of a claim that was given back: a listing shows its size. */
const GIVEN_BACK = '';
/** Longest wait for the last write of a claim, milliseconds. A worker that leaves has little time. */
const LEAVE_MS = 2000;
class Claims {
    #place;
    #own;
    #seen = new Map();
    constructor(place, own) {
        this.#place = place;
        this.#own = own;
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
        const { store } = this.#place;
        const wasGivenBack = last?.size === GIVEN_BACK.length;
        const mayBeHeld = last && !wasGivenBack && store.createOnly !== 'ignored';
        if (mayBeHeld && !(await this.#isOver(number, last, signal)))
            return undefined;
        const asked = performance.now();
        const turn = (last?.turn ?? 0) + 1;
        const own = { ...this.#own, word: (0,external_node_crypto_.randomUUID)() };
        if (!(await (0,stored_text/* createText */.GZ)(store, (0,plan_names/* claimKey */.Eo)(this.#place, number, turn), (0,plan_claim/* encodeClaim */.l)(own), signal)))
            return undefined;
        const claim = holdClaim(this.#place, number, turn, own, asked);
        return { claim, isFirst: last === undefined, wasCrash: last !== undefined && !wasGivenBack };
    }
    async #isOver(number, { turn, lastModified }, signal) {
        const { store } = this.#place;
        const before = this.#seen.get(number);
        const written = lastModified?.getTime();
        const isSame = before?.turn === turn && before.written === written;
        const claim = before?.turn === turn ? before.claim : await this.#read(number, turn, signal);
        const since = isSame ? before.since : performance.now();
        this.#seen.set(number, { turn, claim, written, since });
        const longest = claim.lockMs + DATE_ERROR_MS;
        const now = store.now?.();
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
/**
 * Renews the claim of a part while the worker has it.
 * @param asked when the claim was written, on the clock of `performance.now()`
 */
function holdClaim(place, number, first, own, asked) {
    const { store } = place;
    const { lockMs } = own;
    const hold = new PartHold(asked + lockMs);
    const ended = new AbortController();
    const text = (0,plan_claim/* encodeClaim */.l)(own);
    let turn = first;
    const write = async () => {
        try {
            const now = performance.now();
            if (hold.isRunning) {
                await (0,stored_text/* replaceText */.ee)(store, (0,plan_names/* claimKey */.Eo)(place, number, turn), text, ended.signal);
                // A store that is away may take the text after the end.
                if (hold.isRunning)
                    return hold.extend(now + lockMs);
            }
            // Another worker may have begun the next turn meanwhile: only one of the two can create it.
            const again = performance.now();
            if (!(await (0,stored_text/* createText */.GZ)(store, (0,plan_names/* claimKey */.Eo)(place, number, turn + 1), text, ended.signal)))
                return hold.lose();
            turn++;
            hold.extend(again + lockMs);
        }
        catch {
            // The next renewal tries again. The store waits by itself while it refuses, so a claim that is over stays so.
            if (!hold.isRunning && !ended.signal.aborted)
                hold.lose();
        }
    };
    let renewing;
    const renew = () => {
        renewing ??= write().finally(() => {
            renewing = undefined;
        });
    };
    const timer = setInterval(renew, lockMs / 3);
    return {
        lost: hold.lost,
        mayAsk: hold.mayAsk,
        /** The store may refuse for longer than the claim lasts: no image begins until the claim is renewed. */
        hold() {
            if (hold.isRunning || hold.lost.aborted)
                return undefined;
            renew();
            return renewing;
        },
        /** @param isDone the part needs no claim any more. Never throws. */
        async end(isDone) {
            clearInterval(timer);
            ended.abort(new Error('the claim is given back'));
            await renewing;
            if (hold.lost.aborted)
                return;
            const signal = AbortSignal.timeout(LEAVE_MS);
            const key = (0,plan_names/* claimKey */.Eo)(place, number, turn);
            // Listings of claims stay short, where deleting is allowed.
            const ending = isDone ? store.remove(key, signal) : (0,stored_text/* replaceText */.ee)(store, key, GIVEN_BACK, signal);
            await ending.catch(() => { });
        },
    };
}

// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/output/ledger.js + 1 modules
var output_ledger = __webpack_require__(54803);
// EXTERNAL MODULE: ./lib/output/results-file.js
var results_file = __webpack_require__(96742);
// EXTERNAL MODULE: ./lib/jobs/persist/persist.js + 2 modules
var persist = __webpack_require__(92121);
// EXTERNAL MODULE: ./lib/jobs/persist/run.js
var run = __webpack_require__(31058);
// EXTERNAL MODULE: ./lib/jobs/persist/stop.js + 1 modules
var persist_stop = __webpack_require__(83306);
// EXTERNAL MODULE: ./lib/jobs/plan/part-lines.js
var part_lines = __webpack_require__(3299);
// EXTERNAL MODULE: ./lib/jobs/plan/part-results.js
var part_results = __webpack_require__(46126);
// EXTERNAL MODULE: ./lib/output/outcome-of-error.js
var outcome_of_error = __webpack_require__(34740);
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
    if (!Array.isArray(killers) || !killers.every(stored_text/* isCount */.my) || !(0,stored_text/* isCount */.my)(reads))
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
    return (Array.isArray(value) && value.length === 2 && value.every(stored_text/* isCount */.my) && Number(value[0]) <= Number(value[1]));
}
/** Reads the last state, and writes that the part is being read. */
async function openSuspect(plan, number, signal) {
    const { lastTrying } = await (0,plan_progress/* readProgress */.gQ)(plan, signal, number);
    let last = lastTrying.get(number) ?? 0;
    const text = last > 0 ? await (0,stored_text/* readText */.yR)(plan.store, (0,plan_names/* stateKey */.bP)(plan, number, 'trying', last), signal) : undefined;
    // Two workers never write the same text, so that only one of them creates an object.
    const by = (0,external_node_crypto_.randomUUID)();
    /** @throws PersistError `cancelled` when another worker has the part */
    const write = async (state, until = signal) => {
        const text = `${JSON.stringify({ ...state, by })}\n`;
        if (!(await (0,stored_text/* createText */.GZ)(plan.store, (0,plan_names/* stateKey */.bP)(plan, number, 'trying', last + 1), text, until)))
            throw new errors/* PersistError */.vc('plan', 'cancelled', (0,say/* say */.cv)('part-lost'));
        last++;
    };
    let known = afterCrash(text === undefined ? undefined : decodeTrying(text));
    if (known.reads >= MAX_READS) {
        await write({ ...known, reads: 0, left: true });
        throw new errors/* PersistError */.vc('plan', 'worker-crash', (0,say/* say */.cv)('part-kills', { count: known.reads }));
    }
    await write(known);
    return {
        windows: (ledger, firstOf) => windowsOf(known, ledger, firstOf, async (state) => {
            known = state;
            await write(state);
        }),
        leave: () => write({ ...known, left: true }, AbortSignal.timeout(suspect_LEAVE_MS)).catch(() => { }),
    };
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
        const error = new errors/* PersistError */.vc('fetch', 'worker-crash', (0,say/* say */.cv)('image-kills', { count: TIMES_ALONE }));
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
            await (0,on_abort/* raceAbort */.Mu)(() => allEnded.promise, stopping);
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
 * @throws PersistError for a refusal of the store that would meet every other part too, and for a part that was lost
 */
async function doPart(worker, number, cancel, holder) {
    try {
        return await runPart(worker, number, cancel, holder);
    }
    catch (thrown) {
        const error = (0,as_persist_error/* asPersistError */.B)(thrown, 'store');
        const { reason } = error;
        if (reason !== 'part-damaged' && reason !== 'worker-crash')
            throw error;
        const { plan, settings, context } = worker;
        const abandonment = { reason, message: (0,sentence/* textIn */.r7)(settings.language, error.sentence) };
        await (0,plan_abandonment/* abandonPart */.dh)(plan, number, abandonment, cancel);
        context.watch.notice((0,plan_abandonment/* abandonedError */.dJ)(number, abandonment).sentence);
        const part = plan.parts[number];
        const failed = part?.images ?? 0;
        return {
            part,
            isDone: false,
            isAbandoned: true,
            cancelled: false,
            counts: { ...(0,output_counts/* sumOfCounts */.NU)([]), total: failed, failed },
            undecided: 0,
            totals: { bytes: 0, requests: { origins: 0, store: 0 }, elapsedMs: 0 },
        };
    }
}
async function runPart(worker, number, cancel, { mayAsk, hold, isAgain, isSuspect }) {
    const { plan, settings, patience } = worker;
    const startedAt = performance.now();
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
        mayAsk,
        ...(mirrors && { openKeeper: (...opening) => (0,mirrors_of_run.openMirrorKeeper)(opening, mirrors) }),
    };
    const stop = new persist_stop/* Stop */.V(cancel, worker.context.clock, settings.deadlineMs);
    const endWatch = (0,on_abort/* onAbort */.u7)(patience.over, () => stop.failStore(patience.over.reason));
    let suspect;
    let isOver = false;
    try {
        patience.over.throwIfAborted();
        if (isSuspect)
            suspect = await openSuspect(plan, number, cancel);
        await worker.keepMark(cancel);
        const { jobs, places } = await readJobs(worker, number, cancel);
        const ledger = new output_ledger/* Ledger */.O(jobs, settings.language);
        const order = suspect?.windows(ledger, firstPositions(jobs, places));
        await (0,persist/* settleList */.MI)({
            ...worker.context,
            requests,
            settings,
            list: jobs,
            ledger,
            stop,
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
        const { counts, skippedFor } = ledger.tally();
        const isDone = skippedFor('cancelled', 'deadline') === 0;
        // The first worker that writes whole results counts.
        if (isDone)
            await (0,part_results/* writeResults */.KB)(plan, number, resultsOf(worker, places, ledger), totals, soonAfter(cancel));
        isOver = isDone;
        return {
            part: plan.parts[number],
            isDone,
            cancelled: stop.cancelled && !isDone,
            counts,
            undecided: skippedFor('cancelled', 'deadline', 'host-paused'),
            totals,
        };
    }
    finally {
        endWatch();
        stop.close();
        if (!isOver)
            await suspect?.leave();
    }
}
/** Reads a part as a list. @returns also the place of each of its positions in the lists of the plan */
async function readJobs({ plan, settings }, number, cancel) {
    const images = await (0,part_lines/* readPart */.on)(plan, number, cancel);
    const jobs = await (0,persist/* readWhole */.oD)(settings, imagesOf(images));
    return { jobs, places: images.map(({ position }) => position) };
}
/** @returns a function that returns the first position of an image */
function firstPositions({ positions, jobs }, places) {
    const first = new Map();
    for (let index = 0; index < positions.length; index++) {
        const judged = positions.resolvedAt(index);
        if (typeof judged !== 'number')
            continue;
        const job = jobs.targets.jobOf(judged);
        if (!first.has(job))
            first.set(job, places[index] ?? index);
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
/** Makes the results one by one, in the order of the part. */
function* resultsOf({ settings, context }, places, ledger) {
    const positions = ledger.positions();
    const now = context.clock.now();
    for (const result of ledger.results()) {
        const written = (0,results_file/* isToTryAgain */.FP)(result) ? positions.at(result.position) : undefined;
        const again = written && (0,results_file/* failedRecord */.Vo)(written, settings.sources, result, now);
        Object.assign(result, { position: places[result.position] ?? 0 });
        yield again ? { result, again } : { result };
    }
}

;// CONCATENATED MODULE: ./lib/jobs/work/work-numbers.js
/**
 * Works on one part by its number, without a queue. While another worker has the part, or the part before it is open,
 * this worker claims other parts of the plan, so that no machine of an array is idle.
 */






/** First and longest gap between two looks for work, milliseconds. */
const work_numbers_FIRST_GAP_MS = 500;
const work_numbers_MAX_GAP_MS = 15_000;
/** @param first what lies beside the part's results; it is open */
async function workOnNumber(worker, { cancel, ends, timing, endsAt, settings: { waitForPart } }, ownNumber, first) {
    const { plan, settings, context } = worker;
    const { clock, watch } = context;
    const { store, parts } = plan;
    const claims = new Claims(plan, { owner: await (0,process_owner/* newOwner */.Eh)(), lockMs: timing.lockMs });
    const readProgress = (0,plan_progress/* progressReader */.nL)(plan);
    const after = parts[ownNumber]?.after;
    const look = (number) => (0,plan_progress/* lookAtPart */.uz)(plan, number, cancel);
    const doOwn = async (own) => {
        if (after !== undefined && (await look(after)).state === 'open')
            return undefined;
        // Most parts were never claimed: this saves a listing.
        const taken = await claims.take(ownNumber, undefined, cancel);
        if (taken)
            return await doTaken(ownNumber, taken, own);
        const last = await claims.last(cancel, ownNumber);
        const again = await claims.take(ownNumber, last.get(ownNumber), cancel);
        return again && (await doTaken(ownNumber, again));
    };
    /** Does the first open part that no other worker has: those of the longest chains have the smallest numbers. */
    const doAnother = async () => {
        if (store.createOnly === 'ignored')
            return undefined;
        const progress = await readProgress(cancel);
        const last = await claims.last(cancel);
        for (const [number, { after: before }] of parts.entries()) {
            const mayBegin = before === undefined || (0,plan_progress/* isOver */.PU)(progress, before);
            if (number === ownNumber || (0,plan_progress/* isOver */.PU)(progress, number) || !mayBegin)
                continue;
            const taken = await claims.take(number, last.get(number), cancel);
            if (!taken)
                continue;
            // Some stores only show when a claim is written whether claims exclude other workers.
            if (store.createOnly === 'honoured')
                return await doTaken(number, taken);
            // Several workers may hold this claim.
            await taken.claim.end(false);
            return undefined;
        }
        return undefined;
    };
    /** @returns undefined if another worker has taken the part over */
    const doTaken = async (number, { claim, isFirst, wasCrash }, seen) => {
        // The worker that had the part before may have ended it since this one looked.
        const { state, isSearched } = isFirst && seen ? seen : await look(number);
        if (state !== 'open') {
            await claim.end(true);
            return undefined;
        }
        const deadlineMs = settings.deadlineMs && Math.max(0, endsAt - clock.now());
        let isDone = false;
        try {
            const end = await doPart({ ...worker, settings: { ...settings, deadlineMs } }, number, AbortSignal.any([cancel, claim.lost]), {
                mayAsk: claim.mayAsk,
                hold: claim.hold,
                isAgain: !isFirst,
                isSuspect: wasCrash || isSearched,
            });
            isDone = end.isDone;
            ends.push(end);
            return claim.lost.aborted && !isDone ? undefined : end;
        }
        catch (thrown) {
            // Any other error says that another worker has the part.
            const isTaken = claim.lost.aborted || (0,as_persist_error/* asPersistError */.B)(thrown, 'store').reason === 'cancelled';
            if (cancel.aborted || !isTaken)
                throw thrown;
            return undefined;
        }
        finally {
            await claim.end(isDone);
        }
    };
    const workOrWait = async () => {
        let until = clock.now() + waitForPart;
        let gap = work_numbers_FIRST_GAP_MS;
        for (let now = first;; now = await look(ownNumber)) {
            if (now.state !== 'open')
                return now.state;
            const own = await doOwn(now);
            if (own?.isDone)
                return 'done';
            if (own?.isAbandoned)
                return 'abandoned';
            const other = own ? undefined : await doAnother();
            if (cancel.aborted || clock.now() >= endsAt)
                return 'open';
            if (own || other) {
                until = clock.now() + waitForPart;
                gap = work_numbers_FIRST_GAP_MS;
                continue;
            }
            const left = Math.min(until, endsAt) - clock.now();
            if (left <= 0)
                return 'waiting';
            const part = ownNumber;
            if (gap === work_numbers_FIRST_GAP_MS)
                watch.info(after === undefined ? (0,say/* say */.cv)('part-held', { part }) : (0,say/* say */.cv)('part-waits', { part, after }));
            await clock.sleep(Math.min(gap, left), cancel);
            gap = Math.min(gap * 1.5, work_numbers_MAX_GAP_MS);
        }
    };
    return await workOrWait().catch(error => {
        // What was done is reported.
        if (cancel.aborted && ends.length > 0)
            return 'open';
        throw error;
    });
}

// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry-filter.js + 5 modules
var entry_filter = __webpack_require__(60099);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-list.js
var segment_list = __webpack_require__(12932);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-reader.js
var segment_reader = __webpack_require__(74071);
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
/**
 * @param isKept whether the worker may have several parts of a partition
 * @param stopping ends reading: a table outlives the part that began it
 */
function partitionTables(isKept, stopping) {
    /** The partition that was used last comes last. */
    const tables = new Map();
    const trim = () => {
        let bytes = [...tables.values()].reduce((sum, { entries }) => sum + entries.bytes, 0);
        for (const [oldest, { entries }] of tables) {
            if (bytes <= MAX_BYTES)
                break;
            bytes -= entries.bytes;
            tables.delete(oldest);
        }
    };
    return {
        /** Reads a partition into the filter of a part. */
        reader(store, partition, filter, clock, signal) {
            const source = (0,segment_list/* oneList */.tl)(store, (0,partitions/* partitionFolder */.li)(partition));
            const plain = new segment_reader/* SegmentReader */.$(store, source, filter, clock, signal);
            if (!isKept(partition))
                return plain;
            const table = tables.get(partition) ?? openTable(store, source, clock, stopping);
            tables.delete(partition);
            tables.set(partition, table);
            let { faults } = table;
            return {
                readAll: async () => {
                    let list;
                    try {
                        list = await (0,on_abort/* raceAbort */.Mu)(table.readAll, signal);
                    }
                    finally {
                        // What could not be read is tried again.
                        if (!list && tables.get(partition) === table)
                            tables.delete(partition);
                    }
                    if (table.isTooLarge()) {
                        faults = () => plain.faults;
                        return await plain.readAll();
                    }
                    filter.take(table.entries);
                    trim();
                    return list;
                },
                get faults() {
                    return faults();
                },
            };
        },
    };
}
function openTable(store, { folder, list }, clock, signal) {
    const entries = new entry_filter/* EntryFilter */.x(store.prefix, undefined);
    let packed = 0;
    /** The partition does not fit into memory, so it was not read. */
    const isTooLarge = () => packed * GROWTH > MAX_BYTES;
    const measured = {
        folder,
        list: async (signal) => {
            const listing = await list(signal);
            packed = 0;
            for (const { size } of listing.merged)
                packed += size;
            for await (const { size } of listing.segments(''))
                packed += size;
            return isTooLarge() ? { merged: [], segments: () => [] } : listing;
        },
    };
    const reader = new segment_reader/* SegmentReader */.$(store, measured, entries, clock, signal);
    /** Parts that begin at the same time read one after the other. */
    let reading = Promise.resolve();
    return {
        entries,
        isTooLarge,
        faults: () => reader.faults,
        readAll: () => {
            const read = reading.then(() => reader.readAll());
            reading = read.catch(() => { });
            return read;
        },
    };
}

// EXTERNAL MODULE: ./lib/jobs/plan/part-queue.js
var part_queue = __webpack_require__(37903);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/jobs/plan/queue-connection.js + 1 modules
var queue_connection = __webpack_require__(58534);
// EXTERNAL MODULE: ./lib/jobs/plan/queue-failure.js
var queue_failure = __webpack_require__(77254);
// EXTERNAL MODULE: ./lib/jobs/plan/queue-watch.js
var queue_watch = __webpack_require__(45331);
;// CONCATENATED MODULE: ./lib/jobs/work/heartbeat.js
/** Shows `status`, which does not reach the queue, which parts a worker of the queue has, and that it lives. */




/** Longest wait for the last request, milliseconds. A worker that leaves has little time. */
const heartbeat_LEAVE_MS = 2000;
/** @returns functions to call when a part begins and is over, and when the worker leaves */
function openHeartbeat(place, lockMs) {
    const { store } = place;
    const key = (0,plan_names/* heartbeatKey */.Sf)(place, (0,external_node_crypto_.randomUUID)());
    const owner = (0,process_owner/* newOwner */.Eh)();
    const parts = new Set();
    const ended = new AbortController();
    let timer;
    let writing;
    const write = async (signal) => {
        const text = `${JSON.stringify({ owner: await owner, lockMs, parts: [...parts] })}\n`;
        await (0,stored_text/* replaceText */.ee)(store, key, text, signal);
    };
    const beat = () => {
        writing ??= write(ended.signal)
            // The next beat tries again.
            .catch(() => { })
            .finally(() => {
            writing = undefined;
        });
    };
    return {
        began(part) {
            parts.add(part);
            if (timer)
                return;
            timer = setInterval(beat, lockMs / 3);
            beat();
        },
        over(part) {
            parts.delete(part);
        },
        /** Never throws. */
        async end() {
            if (!timer)
                return;
            clearInterval(timer);
            ended.abort(new Error('the worker leaves'));
            await writing;
            const signal = AbortSignal.timeout(heartbeat_LEAVE_MS);
            await store.remove(key, signal).catch(() => write(signal).catch(() => { }));
        },
    };
}

;// CONCATENATED MODULE: ./lib/jobs/work/lease.js

/**
 * The lease of a part. A queue that has lost the lock does not shorten it: what is missing from the queue is held back
 * for the length of a lease.
 */
class Lease extends PartHold {
    job;
    /** The queue holds it as the lock of the part while this worker owns the part. */
    token;
    #timer;
    /** @param lengthMs counted from when the queue handed the part out, so that time asleep since then counts too */
    constructor(job, token, lengthMs) {
        const now = Date.now();
        super(performance.now() + lengthMs - Math.max(0, now - (job.processedOn ?? now)));
        this.job = job;
        this.token = token;
        this.#timer = setInterval(() => void this.#renew(lengthMs), lengthMs / 3);
    }
    end() {
        clearInterval(this.#timer);
    }
    async #renew(lengthMs) {
        const asked = performance.now();
        if (!this.isRunning)
            return this.lose();
        try {
            const isOurs = await this.job.extendLock(this.token, lengthMs);
            if (isOurs)
                this.extend(asked + lengthMs);
            else
                this.lose();
        }
        catch {
            // The queue may be away for a while; the lease still ends on time.
        }
    }
}
/**
 * Notices at once that a queue which was emptied, or which forgot the last seconds, has lost locks.
 * @param leases of this worker
 * @returns whether it has lost any
 */
async function checkLocks({ connection, queue }, leases) {
    const held = [...leases].filter(lease => !lease.lost.aborted);
    if (held.length === 0)
        return false;
    const locks = await connection.mget(held.map(({ job }) => `${queue.toKey(job.id ?? '')}:lock`));
    // A part that ended meanwhile has given its lock back.
    for (const [index, lease] of held.entries())
        if (leases.has(lease) && lease.token !== locks[index])
            lease.lose();
    return held.some(({ lost }) => lost.aborted);
}
/**
 * Workers that fell silent with this part and did not come back. The queue counts each worker that fell silent; the
 * ones that live say so afterwards.
 */
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

;// CONCATENATED MODULE: ./lib/jobs/work/until-over.js
/** Follows a plan through its queue until every part is over, and adds parts that may begin. */








/** Gap between two looks at a silent queue. Short, so that an idle worker ends soon after the last part. */
const LOOK_MS = 1000;
/** One look in this many covers the whole plan, even while parts are active: it lists results in the store. */
const WHOLE_LOOK = 5;
/** Adds the parts that waited for this one. */
async function release(plan, parts, number) {
    const waiting = plan.parts.flatMap(({ after }, index) => (after === number ? [index] : []));
    await (0,part_queue/* putParts */.q_)(parts, plan, waiting);
}
/** @returns false if the worker was stopped before every part is over */
async function untilOver(worker, following) {
    const { plan, context, isFirst } = worker;
    const { parts, stopping, lockMs, free } = following;
    const { queue } = parts;
    const lost = new LostParts(lockMs);
    const readProgress = (0,plan_progress/* progressReader */.nL)(plan);
    let isFirstLook = true;
    let isLossReported = false;
    /** A lost queue never answers. */
    const ask = (request) => (0,on_abort/* raceAbort */.Mu)(request, stopping);
    const missing = (numbers) => ask(() => (0,part_queue/* missingParts */.tL)(parts, plan, numbers));
    /**
     * Reads what is left of the plan, and adds parts that a killed queue has lost.
     * @param isWhole also while workers have parts
     */
    const look = async (isWhole) => {
        const hasLostLocks = await ask(() => following.hasLostLocks());
        const counts = await ask(() => queue.getJobCounts('prioritized', 'waiting', 'active', 'delayed', 'failed'));
        const { prioritized = 0, waiting = 0, active = 0, delayed = 0, failed = 0 } = counts;
        if (delayed > 0)
            await ask(() => queue.promoteJobs());
        if (hasLostLocks)
            lost.restart();
        const isLosing = lost.numbers.length > 0;
        if (isLosing)
            lost.retain(await missing(lost.numbers));
        if (prioritized + waiting > 0 && !hasLostLocks && !(isWhole && isLosing))
            return (await ask(() => queue.isPaused())) ? 'paused' : 'open';
        if (!isWhole && !hasLostLocks && failed === 0 && (active + delayed > 0 || isLosing))
            return 'open';
        return (await lookAtPlan()) ? 'over' : 'open';
    };
    /** @returns whether every part is over */
    const lookAtPlan = async () => {
        await ask(() => recordAbandoned(plan, parts, stopping));
        const progress = await readProgress(stopping);
        if ((0,plan_progress/* openCount */.eQ)(plan, progress) === 0)
            return true;
        const open = await missing((0,part_queue/* openParts */.t8)(plan, progress));
        const wasLost = new Set(lost.numbers);
        // Before the first worker began, no other can have a part.
        const isUntouched = isFirstLook && isFirst;
        const isFree = (number) => isUntouched || (isFirstLook && free.has(number));
        const due = [...open.filter(isFree), ...lost.due(open.filter(number => !isFree(number)))];
        await ask(() => (0,part_queue/* putParts */.q_)(parts, plan, due, !isUntouched));
        await reportLoss(open.filter(number => wasLost.has(number)).length - due.length);
        return false;
    };
    /** A part that another worker has just done may seem lost for one look. */
    const reportLoss = async (count) => {
        if (count <= 0 || isLossReported) {
            isLossReported &&= count > 0;
            return;
        }
        // The planner removes the jobs of a plan that is replaced.
        if (await replacementOf(plan, stopping))
            throw new errors/* PersistError */.vc('plan', 'cancelled', (0,say/* say */.cv)('plan-replaced', { plan: plan.name }));
        isLossReported = true;
        context.watch.notice((0,say/* say */.cv)('parts-lost', { count, time: (0,duration/* formatDuration */.a)(lockMs) }));
    };
    let state = await look(true);
    isFirstLook = false;
    let looks = 0;
    let wasPaused = false;
    while (state !== 'over' && !stopping.aborted) {
        if (state === 'paused' && !wasPaused)
            context.watch.notice((0,say/* say */.cv)('queue-paused'));
        wasPaused = state === 'paused';
        await following.nextEvent(LOOK_MS);
        const isWhole = ++looks % WHOLE_LOOK === 0;
        if (!stopping.aborted)
            state = (await look(isWhole).catch(following.ifRefused)) ?? (wasPaused ? 'paused' : 'open');
    }
    return state === 'over';
}
/** Records the reason of each part that has failed for the last time, so that no part waits for it. */
async function recordAbandoned(plan, { queue }, signal) {
    for (const id of await queue.getRanges(['failed'], 0, -1)) {
        const number = (0,part_queue/* partOfJob */.ct)(plan, id);
        if (number !== undefined) {
            const job = await queue.getJob(id).catch(ifUnreadable);
            await (0,plan_abandonment/* abandonPart */.dh)(plan, number, { reason: 'worker-crash', message: job?.failedReason || 'unknown' }, signal);
        }
        await queue.remove(id).catch(() => { });
    }
}
/** Another client may have overwritten the job with text that is not JSON. */
function ifUnreadable(error) {
    if (!(error instanceof SyntaxError))
        throw error;
}
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
const QUEUE_TIMING = { lockMs: part_queue/* LOCK_MS */.xv, lostMs: queue_watch/* LOST_MS */.YT };
class QueueWorker {
    #worker;
    #parts;
    #session;
    #leaving = new AbortController();
    /** Aborted when the caller cancels, and when this worker leaves the queue by itself. */
    #stopping;
    #leases = new Set();
    #heartbeat;
    #running = new Set();
    #isRefusal;
    /** Aborted at the next event of the queue. */
    #event = new AbortController();
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
        this.#heartbeat = openHeartbeat(worker.plan, timing.lockMs);
        // Sentinels may have named this primary a moment ago.
        this.#settledAt = parts.address.primary === undefined ? 0 : this.#settledFromNow();
        this.#stopping = AbortSignal.any([cancel, this.#leaving.signal]);
        this.#stopping.addEventListener('abort', this.#wake);
        this.#isRefusal = (0,queue_watch/* watchRefusals */.P1)(parts, timing.lostMs, this.#loseQueue);
    }
    /**
     * @returns whether every part is over
     * @throws PersistError for a refusal of the store that would meet every other part too, or when the queue is lost
     */
    async run() {
        const parts = this.#parts;
        const { lockMs, lostMs } = this.#session.timing;
        const unwatch = (0,queue_watch/* watchConnection */.qq)(parts, lostMs, this.#loseQueue);
        parts.connection.on('ready', this.#onReady);
        const bull = this.#openBull();
        try {
            const isOver = await untilOver(this.#worker, {
                parts,
                lockMs,
                free: this.#session.reopened ?? new Set(),
                stopping: this.#stopping,
                ifRefused: this.#ifRefused,
                nextEvent: ms => this.#nextEvent(ms),
                hasLostLocks: () => checkLocks(parts, this.#leases),
            });
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
        const { bullmq, queue, connection } = this.#parts;
        const { lockMs } = this.#session.timing;
        const bull = new bullmq.Worker(queue.name, (job, token) => this.#process(job, token), {
            connection,
            prefix: part_queue/* PREFIX */.H3,
            concurrency: PARTS_AT_ONCE,
            lockDuration: lockMs,
            skipLockRenewal: true,
            stalledInterval: lockMs / 4,
            maxStalledCount: ANY_NUMBER,
            drainDelay: 1,
            runRetryDelay: queue_watch/* REFUSED_MS */.kv,
        });
        for (const event of ['completed', 'failed', 'stalled', 'drained'])
            bull.on(event, this.#wake);
        bull.on('error', this.#isRefusal);
        // It would take the parts again that it gives back.
        this.#stopping.addEventListener('abort', () => void bull.pause(true).catch(() => { }));
        return bull;
    }
    async #process(job, token = '') {
        const number = (0,part_queue/* partOfJob */.ct)(this.#worker.plan, job.id);
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
        const worker = this.#worker;
        const { plan } = worker;
        const lease = new Lease(job, token, this.#session.timing.lockMs);
        this.#leases.add(lease);
        this.#heartbeat.began(number);
        try {
            await this.#settle();
            const isAgain = wasHandedOut(job);
            // A worker that lost its lock after it wrote the results could not take the part out of the queue.
            if (isAgain && (await (0,plan_progress/* lookAtPart */.uz)(plan, number, this.#stopping)).state !== 'open') {
                await release(plan, this.#parts, number).catch(this.#ifRefused);
                return true;
            }
            const ending = doPart(worker, number, AbortSignal.any([this.#stopping, lease.lost]), {
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
                await release(plan, this.#parts, number).catch(this.#ifRefused);
            else
                lease.lost.throwIfAborted();
            return isOver;
        }
        catch (thrown) {
            const error = (0,as_persist_error/* asPersistError */.B)(thrown, 'store');
            if (lease.lost.aborted)
                return await this.#afterLoss(lease, number);
            // A refusal of the store is the worker's: the part goes back as it was.
            if (!this.#stopping.aborted && error.reason !== 'cancelled')
                this.#fail(error);
            return false;
        }
        finally {
            lease.end();
            this.#leases.delete(lease);
            this.#heartbeat.over(number);
        }
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
    async #afterLoss(lease, number) {
        const parts = this.#parts;
        const { plan } = this.#worker;
        try {
            const isMissing = (await (0,part_queue/* missingParts */.tL)(parts, plan, [number])).length > 0;
            // Until the lease would have ended everyone else waits.
            if (isMissing && lease.isRunning)
                await (0,part_queue/* putParts */.q_)(parts, plan, [number], true);
            if (!isMissing)
                await excuseLoss(parts, lease.job, number);
        }
        catch (error) {
            this.#ifRefused(error);
        }
        throw new parts.bullmq.WaitingError();
    }
    /** Drops what is no part of this plan, unless the plan is this worker's alone by now. */
    async #drop(job, token) {
        if (!(0,part_queue/* isJobId */.dW)(job.id))
            return;
        const { plan } = this.#worker;
        try {
            const isReplaced = (await replacementOf(plan, this.#stopping)) !== undefined;
            // Another job may have shown that the plan was replaced; then this one may be of the plan in its place.
            if (!isReplaced && !this.#stopping.aborted)
                return;
            if (isReplaced)
                this.#fail(new errors/* PersistError */.vc('plan', 'cancelled', (0,say/* say */.cv)('plan-replaced', { plan: plan.name })));
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
    /** Waits for the next event of the queue, at most this long. */
    #nextEvent(ms) {
        this.#event = new AbortController();
        return (0,promises_.setTimeout)(ms, undefined, { signal: this.#event.signal }).catch(() => { });
    }
    #wake = () => this.#event.abort();
    #onReady = () => {
        this.#settledAt = this.#settledFromNow();
        checkLocks(this.#parts, this.#leases).then(this.#wake, this.#isRefusal);
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
    const closed = bull.close(isGone).catch(() => { });
    const late = (0,promises_.setTimeout)(CLOSE_MS, 'late', { ref: false });
    // An open connection to a silent queue would keep the process alive.
    if ((await Promise.race([closed, late])) === 'late')
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
    const { settings, context, cancel, endsAt } = session;
    const { deadlineMs: _, ...run } = settings.run;
    const deadline = new AbortController();
    const end = new AbortController();
    if (endsAt < Number.POSITIVE_INFINITY)
        context.clock.sleep(Math.max(0, endsAt - context.clock.now()), end.signal).then(() => deadline.abort(), () => { });
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
    const { reopened: _, ...later } = session;
    let plan = first;
    /** Mark of the last plan: one that was removed and made again has the same id. */
    let last;
    for (;;) {
        const mark = plan && (0,plan_file/* marksOf */.Ok)(plan)[0];
        if (plan && mark !== last) {
            last = mark;
            const end = await workOnPlan(queue, plan === first ? session : later, plan);
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
        plan = await (0,plan_file/* readPlan */.m3)(store, settings.name, cancel).catch(error => {
            // What was done is reported.
            if (!cancel.aborted)
                throw error;
            return undefined;
        });
    }
}
/** @returns whether every part is over, or the plan that replaced this one */
async function workOnPlan(queue, session, plan) {
    const { settings, store, context, cancel } = session;
    const { environment = {}, watch } = context;
    // A worker that its queue refuses leaves no trace of a first worker.
    const parts = await (0,part_queue/* openPartQueue */.LS)(queue, environment, plan.queue, watch.notice);
    try {
        const isOver = await withWorker(session, plan, worker => {
            const isOfSeveral = (name) => plan.parts.filter(part => part.partition === name).length > 1;
            const tables = partitionTables(isOfSeveral, cancel);
            return new QueueWorker({ ...worker, tables }, parts, session).run();
        });
        if (isOver) {
            await parts.clear(plan);
            await (0,open_marks/* removeOpenMark */.q6)(store, settings.run.manifest.store, settings.name, plan.id, cancel);
        }
        return isOver;
    }
    catch (error) {
        const replacement = await replacementOf(plan, cancel).catch(() => undefined);
        if (!replacement)
            throw error;
        watch.notice((0,say/* say */.cv)('plan-replaced', { plan: settings.name }));
        await parts.clear(plan);
        return replacement;
    }
    finally {
        await parts.close();
    }
}

// EXTERNAL MODULE: ./lib/jobs/options/parse.js
var parse = __webpack_require__(1482);
// EXTERNAL MODULE: ./lib/jobs/persist/options/persist-settings.js + 4 modules
var persist_settings = __webpack_require__(62198);
;// CONCATENATED MODULE: ./lib/jobs/work/work-settings.js
/** Settings of a worker, validated as a whole before the first request. */





/** @throws SettingsError with every problem that can be found without a request */
async function makeWorkSettings(given, environment, info) {
    const own = (0,parse/* parseOptions */.Ac)(work_fields/* PART_FIELDS */.ms, given);
    // Whether the work failed is judged over all parts.
    const { part, queue, failOn: _, ...ofARun } = given;
    const problems = new parse/* Problems */.Zw(own.problems);
    const { part: choice } = own.options;
    const hasPart = isSet(part);
    const hasQueue = isSet(queue);
    if (!hasPart && !hasQueue)
        problems.add([(0,say/* say */.cv)('work-no-part')]);
    if (hasPart && hasQueue)
        problems.add([(0,say/* say */.cv)('queue-and-part')]);
    if (own.options.wait && !hasQueue)
        problems.add([(0,say/* say */.cv)('wait-without-queue')]);
    const number = choice === undefined
        ? undefined
        : problems.attempt(() => (0,work_fields/* chosenPart */.Yu)(choice, environment.environment ?? {}), 'part');
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
    (0,caller_options/* checkCallerOptions */.GP)(work_fields/* WORK_FIELDS */.E9, options, ['runId']);
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
        settings,
        store,
        context,
        cancel,
        ends: [],
        timing: queueTiming ?? QUEUE_TIMING,
        endsAt: context.clock.now() + (settings.run.deadlineMs ?? Number.POSITIVE_INFINITY),
        images: { images: patience.wrap(images), requests, patience },
    };
    try {
        const plan = await firstPlan(session);
        if (!plan && !settings.wait)
            throw new errors/* SettingsError */.GN([(0,say/* say */.cv)('plan-missing', { plan: settings.name })]);
        if (plan && plan.version !== 2)
            throw new errors/* SettingsError */.GN([(0,say/* say */.cv)('plan-old', { plan: settings.name })]);
        return await runWork(session, plan);
    }
    catch (error) {
        throw (0,open_job/* unlessCancelled */.MS)(cancel, error, (0,say/* say */.cv)('work-cancelled'));
    }
    finally {
        await Promise.all([own.close(), images.close()]);
    }
}
/** With `wait`, waits for the first plan of the name until the deadline. @returns undefined if there is none */
async function firstPlan(session) {
    const { store, cancel, endsAt } = session;
    const { name, wait } = session.settings;
    const { clock, watch } = session.context;
    const startedAt = clock.now();
    for (let looks = 0;; looks++) {
        const plan = await (0,plan_file/* readPlan */.m3)(store, name, cancel);
        const left = endsAt - clock.now();
        if (plan || !wait || left <= 0)
            return plan;
        if (looks === 0)
            watch.notice((0,say/* say */.cv)('plan-awaited', { plan: name }));
        const isLate = clock.now() - startedAt >= LATE_MS;
        await clock.sleep(Math.min(isLate ? LATE_LOOK_MS : work_LOOK_MS, left), cancel);
    }
}
/** @param plan undefined if the deadline came before there was one */
async function runWork(session, plan) {
    const startedAt = performance.now();
    const { settings, context, cancel, ends } = session;
    const { name, part, queue, failOn, retryAbandoned, run } = settings;
    const sum = (all, of) => all.reduce((total, end) => total + of(end), 0);
    const report = (state) => {
        // A part that was lost and taken again counts once. An abandoned part, or one that was left, counts as far as this
        // worker came.
        const last = [...new Map(ends.map(end => [end.part, end])).values()];
        const counts = (0,output_counts/* sumOfCounts */.NU)(last.map(end => end.counts));
        const undecided = sum(last, end => end.undecided);
        return {
            ...counts,
            failure: (0,output_report/* lossFailure */.E$)({ ...counts, undecided }, failOn, run.language),
            plan: name,
            part,
            state,
            parts: plan?.parts.length ?? 0,
            worked: last.filter(({ isDone }) => isDone).length,
            bytes: sum(ends, ({ totals }) => totals.bytes),
            requests: {
                origins: sum(ends, ({ totals }) => totals.requests.origins),
                store: sum(ends, ({ totals }) => totals.requests.store),
            },
            cancelled: cancel.aborted && (queue !== undefined || state === 'open'),
            elapsedMs: Math.round(performance.now() - startedAt),
        };
    };
    if (!plan)
        return report('done');
    const progress = retryAbandoned ? await (0,plan_progress/* readProgress */.gQ)(plan, cancel) : undefined;
    const count = progress ? await (0,plan_abandonment/* reopenParts */.W1)(plan, progress, cancel) : 0;
    if (count > 0)
        context.watch.notice((0,say/* say */.cv)('parts-reopened', { count }));
    if (queue) {
        const reopened = new Set(progress?.abandoned.keys());
        const isOver = await workOnQueue(queue, { ...session, reopened }, plan);
        return report(isOver ? 'done' : 'open');
    }
    const number = part ?? 0;
    if (number >= plan.parts.length)
        return report('absent');
    const look = await (0,plan_progress/* lookAtPart */.uz)(plan, number, cancel);
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
                terminal.say((0,progress_sentence/* withHeldBy */.Zj)((0,json_line/* countsOf */.m)(report), watch.heldBy()));
            if (part === undefined)
                terminal.say((0,say/* say */.cv)(`cli-queue-${state === 'done' ? 'done' : 'open'}`, { worked, parts }));
            else
                terminal.say((0,say/* say */.cv)(`cli-part-${state}`, { part, parts }));
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

/***/ 49410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ openResources)
/* harmony export */ });
/* harmony import */ var _base_buffers_body_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25581);
/* harmony import */ var _base_concurrency_byte_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31965);
/* harmony import */ var _base_concurrency_slots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61300);
/** Limits and buffers for all images in progress. */



/** Bytes in memory between the origins and the store, over all images in progress. */
const BYTES_IN_FLIGHT = 128 * 1024 * 1024;
/** Uploads of large bodies at once: each may fill the line alone. */
const LARGE_UPLOADS = 4;
/** @param concurrency number of images fetched at once */
function openResources(concurrency) {
    return {
        slots: new _base_concurrency_slots_js__WEBPACK_IMPORTED_MODULE_1__/* .Slots */ .WR(concurrency),
        uploadSlots: new _base_concurrency_slots_js__WEBPACK_IMPORTED_MODULE_1__/* .UploadSlots */ .Nw(concurrency),
        /** For bodies that lie in files: they take long, and images must not wait for them. */
        largeUploadSlots: new _base_concurrency_slots_js__WEBPACK_IMPORTED_MODULE_1__/* .UploadSlots */ .Nw(Math.min(concurrency, LARGE_UPLOADS)),
        budget: new _base_concurrency_byte_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteBudget */ .G(BYTES_IN_FLIGHT),
        memory: new _base_buffers_body_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .BodyMemory */ .w(),
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
/* harmony export */   P1: () => (/* binding */ watchRefusals),
/* harmony export */   YT: () => (/* binding */ LOST_MS),
/* harmony export */   kv: () => (/* binding */ REFUSED_MS),
/* harmony export */   qq: () => (/* binding */ watchConnection)
/* harmony export */ });
/* harmony import */ var _base_messages_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43736);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91181);
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
        timer ??= setTimeout(() => fail((0,_queue_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .queueUnreachable */ .Mg)(address, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('queue-gone', { time: (0,_base_messages_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(lostMs) }))), lostMs);
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
        const refusal = (0,_queue_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .queueRefusal */ .Sm)(address, thrown);
        // A client that had ended connects again. How long that lasts is judged by the connection itself.
        if (!refusal)
            return thrown instanceof Error && /^Connection is closed/.test(thrown.message);
        const now = performance.now();
        if (now - last > 3 * REFUSED_MS)
            since = now;
        last = now;
        if (refusal.reason === 'store-denied' || now - since >= lostMs)
            fail(refusal);
        return true;
    };
}


/***/ }),

/***/ 11090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ readCopiedSegments),
/* harmony export */   SG: () => (/* binding */ writeCopyMark),
/* harmony export */   _n: () => (/* binding */ feedUncopied),
/* harmony export */   uK: () => (/* binding */ uncopiedSegments),
/* harmony export */   zT: () => (/* binding */ readUncopiedLines)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91181);
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32864);
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3082);
/* harmony import */ var _entries_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84540);
/* harmony import */ var _entries_entry_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63302);
/* harmony import */ var _segments_merge_segments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38657);
/* harmony import */ var _segments_merged_writer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22886);
/* harmony import */ var _segments_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47022);
/* harmony import */ var _segments_reading_problem_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14796);
/* harmony import */ var _segments_segment_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(82599);
/* harmony import */ var _segments_segment_list_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(12932);
/* harmony import */ var _segments_segment_reader_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(74071);
/* harmony import */ var _segments_segment_scan_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(50905);
/* harmony import */ var _segments_unpack_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(92938);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(19064);
/**
 * Knows which segments of the whole memory have their lines in the partitions too. A mark is a segment without lines
 * that names them; the whole memory itself stays unchanged.
 */

















/** As many lines take about 50 MB. The next plan copies them, so that they need not be held. */
const MAX_HELD = 100_000;
/** How often marks are listed, because another planner replaced one before it was read. */
const LISTINGS = 3;
/** @throws PersistError on any error of the store */
async function readCopiedSegments(store, signal) {
    for (let listing = 1;; listing++)
        try {
            return await readMarks(store, signal);
        }
        catch (error) {
            if (listing === LISTINGS || !(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hasReason */ .D0)(error, 'http-404'))
                throw error;
        }
}
async function readMarks(store, signal) {
    const marks = [];
    const paths = new Set();
    let before = '';
    let last = '';
    const prefix = store.prefix + _partitions_js__WEBPACK_IMPORTED_MODULE_16__/* .COPIED_FOLDER */ .q3;
    for await (const { objects } of store.list(prefix, {}, signal))
        for (const { key } of objects) {
            const name = key.slice(prefix.length);
            if (!(0,_segments_names_js__WEBPACK_IMPORTED_MODULE_9__/* .isSegmentName */ .Pb)(name))
                continue;
            const { scan, isWhole } = await (0,_segments_unpack_js__WEBPACK_IMPORTED_MODULE_15__/* .scanSegment */ .D)(store, key, () => new _segments_segment_scan_js__WEBPACK_IMPORTED_MODULE_14__/* .SegmentScan */ .X(() => false), signal);
            if (!isWhole || !scan.replaced)
                continue;
            for (const path of scan.replaced.replaces)
                paths.add(path);
            before = (0,_segments_names_js__WEBPACK_IMPORTED_MODULE_9__/* .lastName */ .UK)([before, scan.replaced.before]);
            marks.push(key);
            last = (0,_segments_names_js__WEBPACK_IMPORTED_MODULE_9__/* .lastName */ .UK)([last, name]);
        }
    const cutoff = last === '' ? '' : new Date((0,_segments_names_js__WEBPACK_IMPORTED_MODULE_9__/* .timeOfName */ .ci)(last) - _segments_merge_segments_js__WEBPACK_IMPORTED_MODULE_7__/* .GRACE_MS */ .g3).toISOString();
    return { marks, paths, before, cutoff };
}
/** Segments of the whole memory that are not copied yet. */
function uncopiedSegments(store, { paths, before }, onOther) {
    const source = (0,_segments_segment_list_js__WEBPACK_IMPORTED_MODULE_12__/* .twoLists */ .Y_)(store, _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_FOLDER */ .po, onOther);
    const left = new Set();
    const isOpen = ({ path }) => {
        if (paths.has(path))
            left.add(path);
        return !paths.has(path);
    };
    return {
        folder: _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_FOLDER */ .po,
        left,
        async list(signal) {
            const { merged, segments } = await source.list(signal);
            return {
                merged: merged.filter(isOpen),
                async *segments(since) {
                    for await (const segment of segments((0,_segments_names_js__WEBPACK_IMPORTED_MODULE_9__/* .lastName */ .UK)([since, before])))
                        if (isOpen(segment))
                            yield segment;
                },
            };
        },
    };
}
/** Decodes lines, and takes each that is in no partition yet. */
function feedUncopied({ prefix }, { cutoff }, take) {
    return (bytes, start, end) => {
        const entry = (0,_entries_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeEntry */ .LP)((0,_entries_entry_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .parseObject */ .l)(bytes, start, end), prefix);
        if (entry && entry.at >= cutoff)
            take(entry);
        return entry !== undefined;
    };
}
/**
 * Reads the lines that runs outside of the plan have written since it was made. A worker reads them once, and keeps
 * them for all its parts.
 * @param onOther receives each object of the listing that is not a segment
 * @returns a function that gives the lines of a URL that are in no partition yet
 * @throws PersistError if the store cannot be reached, or refuses
 */
async function readUncopiedLines(store, clock, notice, signal, onOther) {
    const copied = await readCopiedSegments(store, signal);
    const held = new Map();
    let count = 0;
    const feed = feedUncopied(store, copied, entry => {
        if (count++ >= MAX_HELD)
            return;
        const others = held.get(entry.url);
        if (others)
            others.push(entry);
        else
            held.set(entry.url, [entry]);
    });
    const reader = new _segments_segment_reader_js__WEBPACK_IMPORTED_MODULE_13__/* .SegmentReader */ .$(store, uncopiedSegments(store, copied, onOther), { feed }, clock, signal);
    await reader.readAll();
    const problem = (0,_segments_reading_problem_js__WEBPACK_IMPORTED_MODULE_10__/* .readingProblem */ .Y)([reader.faults]);
    if (problem)
        notice(problem);
    if (count > MAX_HELD)
        notice((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('unfolded-many', { count }));
    return url => held.get(url) ?? [];
}
/**
 * @param startedAt when the segments were listed
 * @param earlier marks that the new one replaces; they are removed, if the credentials allow it
 */
async function writeCopyMark(store, paths, before, startedAt, earlier, signal) {
    const writer = new _segments_merged_writer_js__WEBPACK_IMPORTED_MODULE_8__/* .MergedWriter */ .i({ replaces: paths.filter(path => (0,_segments_names_js__WEBPACK_IMPORTED_MODULE_9__/* .isSegmentName */ .Pb)((0,_segments_names_js__WEBPACK_IMPORTED_MODULE_9__/* .fileNameOf */ .bV)(path))), before }, 64 * 1024);
    try {
        const { body } = await writer.end();
        const key = (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_3__/* .mintKey */ .uY)(store.prefix, `${_partitions_js__WEBPACK_IMPORTED_MODULE_16__/* .COPIED_FOLDER */ .q3}${(0,_segments_names_js__WEBPACK_IMPORTED_MODULE_9__/* .timestamp */ .vE)(startedAt)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.jsonl.gz`);
        await store.put(key, body, _segments_segment_js__WEBPACK_IMPORTED_MODULE_11__/* .PUT_OPTIONS */ .pH, signal);
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


/***/ })

};

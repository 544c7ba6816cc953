export const id = 9598;
export const ids = [9598];
export const modules = {

/***/ 10406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Closing),
/* harmony export */   Y: () => (/* binding */ closingAfter)
/* harmony export */ });
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

/***/ 82289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plansCommand: () => (/* binding */ plansCommand)
});

// EXTERNAL MODULE: ./lib/base/messages/say.js
var say = __webpack_require__(91181);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/storage/stores/open.js
var stores_open = __webpack_require__(44370);
// EXTERNAL MODULE: ./lib/jobs/options/open-job.js
var open_job = __webpack_require__(4935);
// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 8 modules
var store_settings = __webpack_require__(55993);
// EXTERNAL MODULE: ./lib/jobs/plan/open-marks.js
var open_marks = __webpack_require__(6327);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-file.js
var plan_file = __webpack_require__(42290);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-names.js
var plan_names = __webpack_require__(84030);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-progress.js
var plan_progress = __webpack_require__(30599);
// EXTERNAL MODULE: ./lib/jobs/plan/stored-text.js
var stored_text = __webpack_require__(15243);
// EXTERNAL MODULE: ./lib/jobs/plan/write-plan.js
var write_plan = __webpack_require__(56589);
// EXTERNAL MODULE: ./lib/jobs/plans/plans-fields.js
var plans_fields = __webpack_require__(54629);
;// CONCATENATED MODULE: ./lib/jobs/plans/plans.js
/**
 * Lists the plans below a destination, and removes one that is done.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */












/**
 * Lists the plans below a destination. With `remove` it first removes one that is done, with its results; images and
 * memory stay. Logs nothing and does not use `process`.
 * @throws SettingsError (the promise rejects) with every problem of the options, or when the plan to remove is open or
 *   not there; PersistError when the store refuses, or `cancelled`
 * @example
 * ```ts
 * import { plans } from 'persist-images/queue'
 *
 * const report = await plans({ destination: 'oss://my-bucket/memes/', region: 'cn-beijing' })
 * for (const { plan, state, images, bytes } of report.plans) console.log(plan, state, images, bytes)
 * ```
 */
function plans(options) {
    return plansWith({}, options);
}
/** `plans` for the front doors, which know more of the environment. A missing option is one of the problems. */
async function plansWith(surroundings, options) {
    const make = (0,store_settings/* storeSettings */.lj)(plans_fields/* PLANS_FIELDS */.f, ({ destination: uri, remove }) => ({
        name: 'destination',
        uri,
        mayWrite: remove !== undefined,
    }));
    const { context, settings } = await (0,open_job/* openJob */.Iv)(plans_fields/* PLANS_FIELDS */.f, options, surroundings, make);
    const { watch, signal } = context;
    const store = await (0,stores_open/* openStore */.C)(settings.store, watch.notice);
    try {
        const { remove } = settings;
        if (remove !== undefined)
            await removePlan(store, remove, signal);
        const entries = [];
        for (const name of await planNames(store, signal))
            entries.push(await entryOf(store, name, signal));
        return { plans: entries, removed: remove };
    }
    catch (error) {
        throw (0,open_job/* unlessCancelled */.MS)(signal, error, (0,say/* say */.cv)('plans-cancelled'));
    }
    finally {
        await store.close();
    }
}
async function planNames(store, signal) {
    return (await (0,write_plan/* foldersIn */.XL)(store, (0,plan_names/* plansFolder */.T0)(store.prefix), signal)).filter(plan_names/* isPlanName */.VY);
}
async function entryOf(store, name, signal) {
    const key = (0,plan_names/* planKey */.vH)(store.prefix, name);
    let bytes = 0;
    let plannedAt;
    for await (const { objects } of store.list(`${(0,plan_names/* plansFolder */.T0)(store.prefix)}${name}/`, {}, signal))
        for (const object of objects) {
            bytes += object.size;
            if (object.key === key)
                plannedAt = object.lastModified?.toISOString();
        }
    const facts = { plan: name, bytes, ...(plannedAt !== undefined && { plannedAt }) };
    const plan = await (0,plan_file/* readPlan */.m3)(store, name, signal).catch(stored_text/* ifDamaged */.tA);
    if (!plan) {
        const state = plannedAt === undefined ? 'remains' : 'unreadable';
        return { ...facts, state, round: 0, images: 0, parts: 0, done: 0, abandoned: 0 };
    }
    const progress = await (0,plan_progress/* progressReader */.nL)(plan)(signal);
    return {
        ...facts,
        state: (0,plan_progress/* openCount */.eQ)(plan, progress) > 0 ? 'open' : 'done',
        round: plan.round,
        images: plan.images,
        parts: plan.parts.length,
        done: progress.done.size,
        abandoned: progress.abandoned.size,
    };
}
/** @throws SettingsError for a plan that is open or not there */
async function removePlan(store, name, signal) {
    const plan = await (0,plan_file/* readPlan */.m3)(store, name, signal);
    if (plan) {
        const open = (0,plan_progress/* openCount */.eQ)(plan, await (0,plan_progress/* progressReader */.nL)(plan)(signal));
        if (open > 0)
            throw new errors/* SettingsError */.GN([(0,say/* say */.cv)('plan-remove-open', { plan: name, open, parts: plan.parts.length })]);
    }
    else if (!(await planNames(store, signal)).includes(name))
        throw new errors/* SettingsError */.GN([(0,say/* say */.cv)('plan-remove-missing', { plan: name })]);
    // Without this file the rest counts for nothing, so an interrupted removal may be repeated.
    await store.remove((0,plan_names/* planKey */.vH)(store.prefix, name), signal);
    await (0,write_plan/* removeBelow */.ck)(store, `${(0,plan_names/* plansFolder */.T0)(store.prefix)}${name}/`, signal);
    await (0,open_marks/* removeOpenMark */.q6)(store, undefined, name, plan?.id, signal);
}

// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(13100);
// EXTERNAL MODULE: ./lib/cli/run-command.js
var run_command = __webpack_require__(67755);
;// CONCATENATED MODULE: ./lib/cli/plans.js
/** `persist-images plans`. */





async function plansCommand(context) {
    const { command, terminal } = context;
    return await (0,run_command/* runOnPlace */.k)(context, 'destination', {
        run: plansWith,
        end: ({ plans, removed }) => {
            if (removed !== undefined)
                terminal.say((0,say/* say */.cv)('cli-plan-removed', { plan: removed }));
            if (command.json)
                return exit/* EXIT */.dc.fine;
            for (const plan of plans)
                printPlan(plan, terminal);
            if (plans.length === 0)
                terminal.say((0,say/* say */.cv)('cli-no-plans'));
            return exit/* EXIT */.dc.fine;
        },
    });
}
function printPlan({ plan, state, round, images, parts, done, abandoned, bytes, plannedAt = '' }, terminal) {
    const time = plannedAt.slice(0, 'yyyy-mm-ddThh:mm'.length).replace('T', ' ');
    const facts = { plan, bytes, time, round, images, parts, done, abandoned };
    terminal.print((0,sentence/* textIn */.r7)(terminal.language, (0,say/* say */.cv)(`cli-plan-${state}`, facts)));
}


/***/ }),

/***/ 31223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ AddressNet)
/* harmony export */ });
/* harmony import */ var _source_position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4514);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98829);


/** Most places that a run names. */
const MAX_PLACES = 10;
class AddressNet {
    #endsLikeImage;
    #places = [];
    #count = 0;
    /** @param endings file endings of the allowed types: `jpg`, `jpeg`, `png` … */
    constructor(endings) {
        this.#endsLikeImage = new RegExp(`/[^/]*\\.(?:${endings.join('|')})$`, 'i');
    }
    get found() {
        return { count: this.#count, places: this.#places };
    }
    /**
     * @param text a whole page
     * @param starts offsets at which the page's images begin
     */
    add(text, file, starts, ranges) {
        const addresses = this.#imagesIn(text).filter(offset => !starts.has(offset));
        if (addresses.length === 0)
            return;
        const { known, values } = ranges();
        const knownRanges = new _span_js__WEBPACK_IMPORTED_MODULE_1__/* .Spans */ .aR(known);
        const valueRanges = new _span_js__WEBPACK_IMPORTED_MODULE_1__/* .Spans */ .aR(values);
        const lines = new _source_position_js__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN(text);
        for (const offset of addresses) {
            if (knownRanges.includes(offset))
                continue;
            const before = text.slice(Math.max(0, offset - MAX_BEFORE), offset);
            if (!(valueRanges.includes(offset) ? isValue(before) : LEADS_TO_IMAGE.test(before)))
                continue;
            this.#count++;
            if (this.#places.length < MAX_PLACES)
                this.#places.push({ file, line: lines.positionOf(offset).line });
        }
    }
    #imagesIn(text) {
        const found = [];
        const address = new RegExp(ADDRESS);
        for (let at = text.indexOf('//'); at >= 0; at = text.indexOf('//', at)) {
            address.lastIndex = at;
            const path = address.exec(text)?.[1];
            if (path && this.#endsLikeImage.test(path.replace(END_OF_SENTENCE, '')))
                found.push(at - (SCHEME.exec(text.slice(Math.max(0, at - 6), at))?.[0].length ?? 0));
            at = path === undefined ? at + 1 : address.lastIndex;
        }
        return found;
    }
}
/** Matches an address from its host on; the group is its path. Brackets belong to it only in pairs. */
const ADDRESS = /\/\/[a-zA-Z\d-]+(?:\.[a-zA-Z\d-]+)+(?::\d+)?(\/(?:[^\s"'<>()[\]{}|\\^`?#]|\([^\s"'<>()[\]{}|\\^`?#]*\))+)(?:[?#](?:[^\s"'<>()[\]{}|\\^`])*)?/y;
const SCHEME = /https?:$/i;
/** Cuts punctuation after an address; CJK text continues without a blank. */
const END_OF_SENTENCE = /(?:[\u3000-\u303f\uff00-\uffef“”‘’…].*|[.,;:!?*_~]{1,8})$/u;
/** Characters before an address that are searched for what it is. */
const MAX_BEFORE = 200;
/** Matches before an address: a quote or `=`, `](`, a link definition or `url(`. In prose an address is a link. */
const LEADS_TO_IMAGE = /(?:["'=]|\]\(\s*<?|\burl\(\s*|(?:^|\n)[ \t>]*\[(?!\^)[^\]\n]{1,100}\]:\s*<?)$/i;
/** Excludes comments of YAML and TOML, and parameters that are links. */
function isValue(before) {
    const line = before.slice(before.lastIndexOf('\n') + 1);
    return !/^\s*#/.test(line) && !/\b(?:link|href)\s*=\s*["'`]?$/i.test(line);
}


/***/ }),

/***/ 96181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ cutParts),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   gu: () => (/* binding */ hostLines)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38639);
/* harmony import */ var _input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23276);
/* harmony import */ var _storage_manifest_partitions_partitions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19064);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42290);
/**
 * Cuts the positions of the lists into parts. A part holds whole hosts. A host too large for one part becomes a chain
 * of parts, which run one after the other.
 */






/** Hex digits of a host's digest. With a million hosts, two collide in one of 30 million plans. */
const DIGITS = 16;
/** Characters of a part, even of few images: a worker holds the whole part in memory. */
const MAX_CHARACTERS = 32 * 1024 * 1024;
/** Digests of recent hosts to keep. */
const MAX_KNOWN = 10_000;
/**
 * Makes lines that sort by partition, host and image.
 * @returns a function whose `job` is undefined for a refused position, which has no host
 */
function hostLines() {
    const known = new Map();
    const digestOf = (url) => {
        const end = url.startsWith('data:') ? -1 : url.indexOf('/', url.indexOf('://') + 3);
        if (end < 0)
            return (0,_storage_manifest_partitions_partitions_js__WEBPACK_IMPORTED_MODULE_4__/* .hostDigest */ .$u)(url).slice(0, DIGITS);
        const host = url.slice(0, end);
        let digest = known.get(host);
        if (digest === undefined) {
            digest = (0,_storage_manifest_partitions_partitions_js__WEBPACK_IMPORTED_MODULE_4__/* .hostDigest */ .$u)(url).slice(0, DIGITS);
            if (known.size >= MAX_KNOWN)
                known.clear();
            known.set(host, digest);
        }
        return digest;
    };
    return (position, job, encoded) => {
        const url = job ? (0,_input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_3__/* .memoryUrlOf */ .CN)(job) : '';
        return `${digestOf(url)} ${url} ${position} ${encoded}`;
    };
}
/** Share of all images from which on a chain goes before all other parts. */
const LONG_SHARE = 1 / 5;
/**
 * @param lines sorted lines of `hostLines`
 * @param most images of a part
 * @param folder receives the files of the parts
 * @returns the parts that take longest first; within a chain each part comes after its predecessor
 */
async function cutParts(lines, most, folder) {
    const drafts = [];
    /** Small hosts, each whole, that share the next part. */
    let shared = new Collected();
    /** Lines of the current host that are in no part yet. */
    let host = new Collected();
    /** The last part of the current host, once the host has filled a part. */
    let chain;
    const write = async (part, after) => {
        const draft = await writePart(part, after, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, String(drafts.length)));
        drafts.push(draft);
        return draft;
    };
    const endHost = async () => {
        if (chain)
            await write(host, chain);
        else if (shared.hasRoomFor(host, most))
            shared.take(host);
        else {
            await write(shared);
            shared = host;
        }
        chain = undefined;
        host = new Collected();
    };
    for await (const some of lines)
        for (const line of some) {
            if (!host.isOf(line))
                await endHost();
            else if (host.isFull(most)) {
                chain = await write(host, chain);
                host = new Collected();
            }
            host.add(line);
        }
    if (host.lines.length > 0)
        await endHost();
    if (shared.lines.length > 0)
        await write(shared);
    return numbered(drafts);
}
async function writePart({ lines, longest }, after, file) {
    const partition = (0,_storage_manifest_partitions_partitions_js__WEBPACK_IMPORTED_MODULE_4__/* .partitionIn */ .g8)(lines[0] ?? '');
    const sorted = lines.map(fieldsOf).sort((a, b) => a.position - b.position);
    const positions = (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_5__/* .positionsDigest */ .Ft)(sorted.map(({ position }) => position));
    const content = sorted.map(({ text }) => `${text}\n`).join('');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, content).catch((0,_base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .throwNaming */ .hX)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file))));
    // Every earlier part of the chain delays these lines.
    for (let earlier = after; earlier; earlier = earlier.after)
        earlier.longest += lines.length;
    return { partition, images: lines.length, positions, longest, after, file };
}
/** Lines that go into one part. */
class Collected {
    lines = [];
    longest = 0;
    #characters = 0;
    isOf(line) {
        const [first] = this.lines;
        return first === undefined || line.startsWith(first.slice(0, DIGITS));
    }
    isFull(most) {
        return this.lines.length >= most || this.#characters >= MAX_CHARACTERS;
    }
    /** Whether all lines may be in one part, which has one partition. */
    hasRoomFor(host, most) {
        const [[own], [other]] = [this.lines, host.lines];
        if (own === undefined || other === undefined)
            return true;
        if ((0,_storage_manifest_partitions_partitions_js__WEBPACK_IMPORTED_MODULE_4__/* .partitionIn */ .g8)(own) !== (0,_storage_manifest_partitions_partitions_js__WEBPACK_IMPORTED_MODULE_4__/* .partitionIn */ .g8)(other))
            return false;
        const characters = this.#characters + host.#characters;
        return this.lines.length + host.lines.length <= most && characters <= MAX_CHARACTERS;
    }
    add(line) {
        this.lines.push(line);
        this.#characters += line.length;
        this.longest = this.lines.length;
    }
    take(host) {
        for (const line of host.lines)
            this.lines.push(line);
        this.#characters += host.#characters;
        this.longest = Math.max(this.longest, host.longest);
    }
}
/** Reads a line of `hostLines`. Its first three fields hold no space. */
function fieldsOf(line) {
    const urlEnd = line.indexOf(' ', DIGITS + 1);
    const end = line.indexOf(' ', urlEnd + 1);
    return {
        memoryUrl: line.slice(DIGITS + 1, urlEnd),
        position: Number(line.slice(urlEnd, end)),
        text: line.slice(end + 1),
    };
}
/**
 * Parts of a partition have adjacent numbers, so that a worker reads the partition once. The partition with the longest
 * chain comes first, but a chain that alone takes a large share of the time goes before all.
 */
function numbered(drafts) {
    const most = LONG_SHARE * drafts.reduce((sum, { images }) => sum + images, 0);
    const chains = new Map();
    const partitions = new Map();
    for (const draft of drafts) {
        const { partition, longest, images, after } = draft;
        // A part comes after its predecessor here, too.
        chains.set(draft, after ? (chains.get(after) ?? 0) : longest > images ? longest : 0);
        partitions.set(partition, Math.max(longest, partitions.get(partition) ?? 0));
    }
    const rank = (draft) => (chains.get(draft) ?? 0) > most ? Number.POSITIVE_INFINITY : (partitions.get(draft.partition) ?? 0);
    // The sort is stable, and a later part of a chain has a smaller `longest`.
    const order = drafts.toSorted((a, b) => {
        const [ofA, ofB] = [rank(a), rank(b)];
        if (ofA !== ofB)
            return ofB - ofA;
        return a.partition === b.partition ? b.longest - a.longest : a.partition < b.partition ? -1 : 1;
    });
    const numbers = new Map(order.map((draft, number) => [draft, number]));
    return order.map(({ partition, images, positions, longest, after, file }) => {
        const number = after && numbers.get(after);
        return { partition, images, positions, longest, file, ...(number !== undefined && { after: number }) };
    });
}


/***/ }),

/***/ 66312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nm: () => (/* binding */ withoutIdConflicts),
/* harmony export */   Sz: () => (/* binding */ plannedLists),
/* harmony export */   Zw: () => (/* binding */ jobOf),
/* harmony export */   md: () => (/* binding */ sortLists)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91181);
/* harmony import */ var _input_documents_address_net_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31223);
/* harmony import */ var _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81635);
/* harmony import */ var _input_positions_job_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38594);
/* harmony import */ var _input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23276);
/* harmony import */ var _input_sources_id_conflict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93719);
/* harmony import */ var _input_sources_read_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41908);
/* harmony import */ var _origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31012);
/* harmony import */ var _output_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62131);
/* harmony import */ var _cut_parts_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(96181);
/* harmony import */ var _part_lines_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3299);
/** Reads the lists once in bounded memory: a line for each position that sorts by host, and a digest of all. */













/** Positions between two reports of progress. */
const REPORT_EVERY = 1000;
/** Characters to hash at once. Much longer strings stay in memory until the whole heap is collected. */
const HASHED = 8 * 1024;
/** @throws SettingsError for a list that cannot be read; the signal's reason */
async function sortLists(settings, sorter, { watch, signal }) {
    const { baseUrl, sources } = settings;
    const { urlsFile: _, select: __, ...how } = plannedLists(settings);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${JSON.stringify(how)}\n`);
    const lineOf = (0,_cut_parts_js__WEBPACK_IMPORTED_MODULE_11__/* .hostLines */ .gu)();
    let count = 0;
    let text = '';
    const net = new _input_documents_address_net_js__WEBPACK_IMPORTED_MODULE_3__/* .AddressNet */ .s((0,_origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_9__/* .endingsOf */ .iv)(_origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_9__/* .DEFAULT_TYPES */ .Kg));
    for await (const images of (0,_input_sources_read_js__WEBPACK_IMPORTED_MODULE_8__/* .readSources */ .t)({ ...sources, net, notice: watch.notice }))
        for (const image of images) {
            if (image.body)
                throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('bytes-and-plan')], 'sources');
            const job = jobOf(image, baseUrl, sources.idField);
            const encoded = (0,_part_lines_js__WEBPACK_IMPORTED_MODULE_12__/* .encodeImage */ .a2)(count, image, job === undefined);
            text += `${identityOf(image)}\n`;
            const written = sorter.add(lineOf(count, job, encoded));
            if (written !== undefined)
                await written;
            if (text.length >= HASHED) {
                digest.update(text);
                text = '';
            }
            count++;
            if (count % REPORT_EVERY > 0)
                continue;
            signal.throwIfAborted();
            watch.read(count);
        }
    watch.read(count);
    if (net.found.count > 0)
        watch.info((0,_output_report_js__WEBPACK_IMPORTED_MODULE_10__/* .overlookedSentence */ .as)(net.found));
    return { images: count, digest: digest.update(text).digest('hex') };
}
/** What makes two lists the same. Where a list lies is no part of it. */
function identityOf({ url, key, referer, id, expiresAt, again, fields, problem }) {
    return (0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_4__/* .recordJson */ .ki)([url, key, referer, id, expiresAt, again, fields, problem !== undefined]);
}
/** The job of an image by the rules of a run; undefined for an image that a run would refuse. */
function jobOf(image, baseUrl, idField) {
    try {
        // Ignored parameters do not change the host.
        return (0,_input_positions_job_url_js__WEBPACK_IMPORTED_MODULE_5__/* .jobUrlOf */ .k)(image, { ignoredParametersOf: () => [], baseUrl, idField: (0,_input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_6__/* .idFieldText */ .TE)(idField) });
    }
    catch {
        return undefined;
    }
}
/** Records of one id to compare at most: a list may give one id to all its records. */
const MAX_COMPARED = 16;
/**
 * Finds ids that two different images share. Passes the sorted lines through: lines of one id are adjacent.
 * @param urlOf the canonical URL of a record
 * @throws SettingsError after the last line, with the records that share an id but not the image
 */
async function* withoutIdConflicts(lines, urlOf) {
    const conflicts = new _input_sources_id_conflict_js__WEBPACK_IMPORTED_MODULE_7__/* .IdConflicts */ .L2();
    let name = '';
    let records = [];
    for await (const some of lines) {
        for (const line of some) {
            const { memoryUrl, text } = (0,_cut_parts_js__WEBPACK_IMPORTED_MODULE_11__/* .fieldsOf */ .Pf)(line);
            const record = memoryUrl.includes('/#') ? (0,_part_lines_js__WEBPACK_IMPORTED_MODULE_12__/* .decodeImage */ .UD)(text) : undefined;
            const url = record && urlOf(record.image);
            if (!record || url === undefined)
                continue;
            if (memoryUrl !== name)
                records = [];
            name = memoryUrl;
            for (const first of records) {
                const files = (0,_input_sources_id_conflict_js__WEBPACK_IMPORTED_MODULE_7__/* .conflictOf */ .Sx)(first.url, url);
                if (!files)
                    continue;
                conflicts.add(() => ({ first: textOf(first.record), second: textOf(record), files }));
                break;
            }
            if (records.length < MAX_COMPARED)
                records.push({ record, url });
        }
        yield some;
    }
    conflicts.refuse();
}
function textOf({ image, position }) {
    return (0,_input_sources_id_conflict_js__WEBPACK_IMPORTED_MODULE_7__/* .recordText */ .Pe)(image.place, position);
}
function plannedLists({ sources, baseUrl }) {
    const { urlsFile, select, frontMatter, urlField, keyField, refererField, idField, expiresField } = sources;
    return {
        urlField,
        ...(urlsFile && { urlsFile }),
        ...(select && { select }),
        ...(frontMatter === 'none' && { frontMatter }),
        ...(baseUrl && { baseUrl: baseUrl.href }),
        ...(keyField && { keyField }),
        ...(refererField && { refererField }),
        ...(idField && { idField: (0,_input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_6__/* .idFieldText */ .TE)(idField) }),
        ...(expiresField && { expiresField }),
    };
}


/***/ }),

/***/ 56589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ removeEarlier),
/* harmony export */   XL: () => (/* binding */ foldersIn),
/* harmony export */   ck: () => (/* binding */ removeBelow),
/* harmony export */   pD: () => (/* binding */ writePlan)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32864);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42290);
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84030);
/* harmony import */ var _sort_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66312);
/* harmony import */ var _stored_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15243);
/** Writes the parts of a plan, then `plan.json`, which makes the parts count. Removes what it replaces. */







/** Dates of objects have whole seconds in most stores. */
const SECOND_MS = 1000;
/**
 * @returns undefined if another process has made another plan of this name meanwhile
 * @throws PersistError when the store refuses
 */
async function writePlan(made, signal) {
    const { settings, store, lists, parts, current, previous } = made;
    const { name } = settings;
    // Parts that an interrupted planning cut in another way lie in another folder.
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', [lists.digest, ...parts.map(({ positions }) => positions)].join('\n'));
    const placeOf = (round) => ({ store, name, id: (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .roundId */ .wA)(digest, round) });
    let round = (current?.round ?? 0) + 1;
    // An interrupted removal may have left results of the same lists: they would count.
    while (await hasResults(placeOf(round), signal))
        round++;
    const place = placeOf(round);
    await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_6__/* .eachOf */ .pQ)(parts.entries(), async ([number, { file }]) => {
        // Another process that plans the same lists writes the same images, perhaps with other places.
        await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_6__/* .createText */ .GZ)(store, (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .partKey */ .be)(place, number), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'), signal);
    });
    if (current && current.id === previous)
        await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_6__/* .createText */ .GZ)(store, (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .roundPlanKey */ .BT)(current), textOf(current), signal);
    const plan = {
        version: 2,
        id: place.id,
        round,
        ...(previous !== undefined && { previous }),
        ...(await marksOfRound(place, made, round, signal)),
        queue: (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .queueName */ .nM)(name, settings.store),
        list: lists.digest,
        images: lists.images,
        partImages: settings.partImages,
        lists: (0,_sort_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .plannedLists */ .Sz)(settings),
        parts: parts.map(({ file: _, ...part }) => part),
        store,
        name,
    };
    const key = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planKey */ .vH)(store.prefix, name);
    // Reading and sorting the lists may have taken hours.
    let theirs = await (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlan */ .m3)(store, name, signal);
    if (current && theirs?.id === current.id) {
        await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceText */ .ee)(store, key, textOf(plan), signal);
        return plan;
    }
    if (!theirs && (await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_6__/* .createText */ .GZ)(store, key, textOf(plan), signal)))
        return plan;
    theirs ??= await (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlan */ .m3)(store, name, signal);
    return theirs?.list === plan.list ? theirs : undefined;
}
async function hasResults(place, signal) {
    for await (const { objects } of place.store.list((0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .resultsFolder */ .zv)(place), { pageSize: 1 }, signal))
        if (objects.length > 0)
            return true;
    return false;
}
function textOf({ store: _, name: __, ...file }) {
    return `${JSON.stringify(file)}\n`;
}
/**
 * Workers write the mark of the round into each line of the memory, so that an image whose part changes hands is still
 * reported as new. The marks and the time of an unfinished plan go on.
 */
async function marksOfRound(place, { lists, current, isUnfinished, now }, round, signal) {
    const { store, name } = place;
    const time = store.now?.() ?? Number((await store.details?.((0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .partKey */ .be)(place, 0), signal))?.lastModified ?? now);
    const since = Math.floor(time / SECOND_MS) * SECOND_MS;
    // Two planners of one round make the same mark. A plan that was removed and made again makes another one.
    const seed = current ? (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_3__/* .marksOf */ .Ok)(current)[0] : since;
    const rounds = [`${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', `${name}\n${lists.digest}\n${seed}`).slice(0, 12)}-r${round}`];
    if (!current || !isUnfinished)
        return { rounds, since };
    const earlier = await (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_3__/* .sinceOf */ .ek)(current, signal);
    return { rounds: [...rounds, ...(0,_plan_file_js__WEBPACK_IMPORTED_MODULE_3__/* .marksOf */ .Ok)(current)], since: Math.min(since, earlier) };
}
/**
 * Removes every folder of earlier plannings but the last round's. Results that a worker of a replaced plan wrote after
 * its folder was removed go as well. Without permission to delete they stay, and are never read.
 */
async function removeEarlier(plan, signal) {
    const { store, name, id, round, previous } = plan;
    const parent = `${(0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .plansFolder */ .T0)(store.prefix)}${name}/`;
    try {
        for (const folder of await foldersIn(store, parent, signal)) {
            const at = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .roundOfId */ .jO)(folder);
            // A folder of this round or a later one may be another planner's, which is about to be the plan.
            if (at === undefined || at >= round || folder === id || folder === previous)
                continue;
            await removeBelow(store, `${parent}${folder}/`, signal);
        }
    }
    catch {
        // The leftovers do no harm, whatever the reason.
    }
}
/** Names of the folders in a folder. Costs one request. */
async function foldersIn(store, folder, signal) {
    const found = [];
    for await (const { prefixes } of store.list(folder, { delimiter: '/' }, signal))
        for (const prefix of prefixes)
            found.push(prefix.slice(folder.length, -1));
    return found;
}
/** @throws PersistError when the store refuses */
async function removeBelow(store, folder, signal) {
    for await (const { objects } of store.list(folder, {}, signal))
        await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_6__/* .eachOf */ .pQ)(objects.values(), async ({ key }) => {
            await store.remove((0,_storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_2__/* .mintKey */ .uY)(store.prefix, key.slice(store.prefix.length)), signal);
        });
}


/***/ }),

/***/ 19064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ hostDigest),
/* harmony export */   AU: () => (/* binding */ listPartitions),
/* harmony export */   G2: () => (/* binding */ PARTITIONS_MARK_PATH),
/* harmony export */   I4: () => (/* binding */ PARTITIONS_MARK),
/* harmony export */   g8: () => (/* binding */ partitionIn),
/* harmony export */   gU: () => (/* binding */ readPartitions),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   li: () => (/* binding */ partitionFolder),
/* harmony export */   q3: () => (/* binding */ COPIED_FOLDER)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_concurrency_map_ordered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73675);
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3082);
/* harmony import */ var _segments_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47022);
/* harmony import */ var _segments_segment_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12932);
/* harmony import */ var _segments_segment_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74071);
/**
 * The memory by host. Each part of a plan reads and writes only its own partition. All lines of a host lie in one
 * partition.
 */






/** Partitions read at once; each reads several segments at once. */
const READ_AT_ONCE = 8;
/**
 * Below `MANIFEST_FOLDER`: an object with this name shows that partitions exist. It lies in a folder that every run
 * lists, so a memory without partitions costs no further request. Older releases ignore it.
 */
const PARTITIONS_MARK = `${_segments_names_js__WEBPACK_IMPORTED_MODULE_2__/* .MERGED */ .$b}v2`;
/**
 * Below a prefix: marks of the segments of `MANIFEST_FOLDER` that are copied. The name is older than this wording.
 */
const COPIED_FOLDER = `${_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTITIONS_FOLDER */ .L4}folded/`;
const PARTITIONS_MARK_PATH = _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po + PARTITIONS_MARK;
/**
 * Identifies a host and its partition: a SHA-256, 64 hex digits.
 * @param url an image's URL as in the memory
 */
function hostDigest(url) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', hostIn(url));
}
/**
 * Returns two hex digits.
 * @param url an image's URL as in the memory
 */
function partitionOf(url) {
    return partitionIn(hostDigest(url));
}
function partitionIn(digest) {
    return digest.slice(0, 2);
}
/** Returns a folder below a prefix. */
function partitionFolder(partition) {
    return `${_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTITIONS_FOLDER */ .L4}${partition}/`;
}
/** Name and port. A `data:` URI has none, and counts as a host of its own. */
function hostIn(url) {
    const start = url.indexOf('://');
    if (start < 0)
        return url;
    const path = url.indexOf('/', start + 3);
    return url.slice(start + 3, path < 0 ? url.length : path);
}
/**
 * Reads the partitions with the images of a run that belongs to no plan.
 * @param urls this run's images, by their URLs in the memory; undefined for all
 * @returns what each partition lacked
 * @throws PersistError for an error that every request would meet
 */
async function readPartitions(store, sink, urls, clock, signal) {
    const wanted = urls && new Set(Array.from(urls, partitionOf));
    const found = await listPartitions(store, signal);
    const toRead = [...found].filter(([partition]) => wanted?.has(partition) !== false);
    const faults = [];
    await (0,_base_concurrency_map_ordered_js__WEBPACK_IMPORTED_MODULE_5__/* .eachAtOnce */ .G)(toRead, READ_AT_ONCE, async ([partition, segments]) => {
        const source = (0,_segments_segment_list_js__WEBPACK_IMPORTED_MODULE_3__/* .oneList */ .tl)(store, partitionFolder(partition), segments);
        const reader = new _segments_segment_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .SegmentReader */ .$(store, source, sink, clock, signal);
        await reader.readAll();
        faults.push(reader.faults);
    });
    return faults;
}
/** @returns segments by the name of their partition */
async function listPartitions(store, signal) {
    const found = new Map();
    const prefix = store.prefix + _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTITIONS_FOLDER */ .L4;
    for await (const { objects } of store.list(prefix, {}, signal))
        for (const object of objects) {
            const partition = /^([0-9a-f]{2})\/(?:merged|segments)\//.exec(object.key.slice(prefix.length))?.[1];
            const segment = partition && (0,_segments_segment_list_js__WEBPACK_IMPORTED_MODULE_3__/* .segmentOf */ .dJ)(object, store.prefix, partitionFolder(partition));
            if (partition && segment)
                found.set(partition, [...(found.get(partition) ?? []), segment]);
        }
    return found;
}


/***/ }),

/***/ 12932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ Replacements),
/* harmony export */   W4: () => (/* binding */ trustedReplaced),
/* harmony export */   Y_: () => (/* binding */ twoLists),
/* harmony export */   dJ: () => (/* binding */ segmentOf),
/* harmony export */   eC: () => (/* binding */ segmentsIn),
/* harmony export */   tl: () => (/* binding */ oneList)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47022);

/** The clocks of machines that share a memory differ by less. */
const MAX_AHEAD_MS = 24 * 3_600_000;
/**
 * Lists by name, oldest first.
 * @param folder of the memory, below the prefix
 * @param below `MERGED`, `SEGMENTS`, or '' for both
 * @param before leaves out names of an earlier time; '' for none
 * @param onOther receives each object with another name
 */
async function* segmentsIn(store, folder, below, before, signal, onOther) {
    const prefix = store.prefix + folder + below;
    // `before` may be a whole name, which `startAfter` would leave out.
    const startAfter = before === '' ? {} : { startAfter: prefix + (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .timestampIn */ .ol)(before) };
    for await (const { objects } of store.list(prefix, startAfter, signal))
        for (const object of objects) {
            const segment = segmentOf(object, store.prefix, folder);
            if (segment)
                yield segment;
            else
                onOther?.((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(store.prefix, object.key, folder), object.lastModified);
        }
}
/**
 * Makes two lists, for a long history: replaced segments are not even listed.
 * @param onOther receives each object with another name among the merged ones
 */
function twoLists(store, folder, onOther) {
    return {
        folder,
        list: async (signal) => ({
            merged: await Array.fromAsync(segmentsIn(store, folder, _names_js__WEBPACK_IMPORTED_MODULE_0__/* .MERGED */ .$b, '', signal, onOther)),
            segments: before => segmentsIn(store, folder, _names_js__WEBPACK_IMPORTED_MODULE_0__/* .SEGMENTS */ .Rt, before, signal),
        }),
    };
}
/**
 * Makes one list, for a partition, which has few segments.
 * @param listed result of a list that was already made
 */
function oneList(store, folder, listed) {
    let known = listed;
    return {
        folder,
        async list(signal) {
            const found = known ?? (await Array.fromAsync(segmentsIn(store, folder, '', '', signal)));
            // A second call wants the present state.
            known = undefined;
            return {
                merged: found.filter(({ path }) => path.startsWith(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .MERGED */ .$b)),
                segments: () => found.filter(({ path }) => path.startsWith(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .SEGMENTS */ .Rt)),
            };
        },
    };
}
/** Undefined for an object with another name, which is not ours to read. */
function segmentOf({ key, size, lastModified }, prefix, folder) {
    const path = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(prefix, key, folder);
    if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSegmentName */ .Pb)((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNameOf */ .bV)(path)))
        return undefined;
    // The name has our form, so the key is valid.
    return { key: key, path, size, ...(lastModified && { lastModified }) };
}
/**
 * Returns what a merged segment may replace: only segments with older names. Our own always have older ones, so even
 * forged files never replace each other.
 */
function trustedReplaced({ path }, said, now) {
    const own = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNameOf */ .bV)(path);
    const isOlder = (other) => {
        const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNameOf */ .bV)(other);
        return (other === `segments/${name}` || other === `merged/${name}`) && (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSegmentName */ .Pb)(name) && name < own;
    };
    const { replaces = [], before = '' } = said ?? {};
    // A time far ahead would hide every segment until then. Ignoring it costs a few requests.
    const isTime = before === '' || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOfName */ .ci)(before) <= now + MAX_AHEAD_MS;
    return { replaces: replaces.filter(isOlder), before: isTime && before < own ? before : '' };
}
/** All replacements of several merged segments. */
class Replacements {
    #paths = new Set();
    /** Every segment in `segments/` whose name sorts before this is replaced. */
    before = '';
    /** Whether nothing is replaced. */
    get isEmpty() {
        return this.#paths.size === 0 && this.before === '';
    }
    add({ replaces, before }) {
        for (const path of replaces)
            this.#paths.add(path);
        this.before = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .lastName */ .UK)([this.before, before]);
    }
    has({ path }) {
        return this.#paths.has(path) || (path.startsWith('segments/') && (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNameOf */ .bV)(path) < this.before);
    }
}


/***/ }),

/***/ 74071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ SegmentReader)
/* harmony export */ });
/* harmony import */ var _base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1290);
/* harmony import */ var _stores_store_health_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79664);
/* harmony import */ var _entries_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84540);
/* harmony import */ var _entries_entry_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63302);
/* harmony import */ var _segment_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12932);
/* harmony import */ var _segment_scan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50905);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92938);
/** Reads the segments that count into a filter, and notes which could not be read. */







/** Segments are small, so more requests at once hardly take more memory. */
const READ_AT_ONCE = 16;
/** How often the reader lists again, because a segment disappeared before it was read. */
const LISTINGS = 3;
/** Packed bytes of one segment; eight times the limit of a merge. */
const MAX_BYTES = 128 * 1024 * 1024;
const ANY_PREFIX = '';
/** Values for a segment that cannot be read, so that it is never merged. */
const NOTHING = { isClosed: false, isWhole: false, textSize: Infinity, replaced: undefined };
class SegmentReader {
    #store;
    #source;
    #sink;
    #clock;
    #signal;
    /** By path. Segments never change. */
    #found = new Map();
    #health = new _stores_store_health_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreHealth */ .Ah(({ reason }) => reason === 'cancelled');
    #failure;
    #unreadableLines = 0;
    /** Sound lines about objects outside of the prefix, and the key of one. */
    #outside;
    constructor(store, source, sink, clock, signal) {
        this.#store = store;
        this.#source = source;
        this.#sink = sink;
        this.#clock = clock;
        this.#signal = signal;
    }
    /**
     * @returns undefined if a part could not be read: no run may merge an incomplete list
     * @throws PersistError for an error that every request would meet
     */
    async readAll() {
        for (let listing = 1;; listing++) {
            const segmentList = await this.#readListed();
            const states = [...this.#found.values()];
            // A run removed the segment after this list. The next list shows the merged one that replaces it.
            if (!states.includes('gone') || listing === LISTINGS)
                return states.some(state => typeof state === 'string') ? undefined : segmentList;
            for (const [path, state] of this.#found)
                if (state === 'gone')
                    this.#found.delete(path);
        }
    }
    async #readListed() {
        const startedAt = this.#clock.now();
        const listing = await this.#source.list(this.#signal);
        const found = listing.merged;
        const replacements = new _segment_list_js__WEBPACK_IMPORTED_MODULE_4__/* .Replacements */ .AF();
        const merged = await this.#readMerged(found, replacements);
        const plain = [];
        for await (const segment of listing.segments(replacements.before))
            plain.push(segment);
        const segments = await this.#readTogether(plain.filter(segment => !replacements.has(segment)));
        const replacedSegments = [...found, ...plain].filter(segment => replacements.has(segment));
        const seenUntil = Math.min(startedAt, newestOf([...found, ...plain]));
        const { folder } = this.#source;
        return { folder, merged, segments, replacedSegments, before: replacements.before, seenUntil };
    }
    /** Reads one after the other: two at once are hardly faster, and take 20 MB more. */
    async #readMerged(found, replacements) {
        const merged = [];
        // The newest merged segment replaces most others.
        for (const segment of found.toReversed()) {
            if (replacements.has(segment))
                continue;
            const state = await this.#readOnce(segment);
            if (state === 'gone')
                continue;
            // A damaged segment replaces nothing; its readable lines count.
            const { isClosed, textSize, replaced: said } = state === 'unread' ? NOTHING : state;
            const replaced = (0,_segment_list_js__WEBPACK_IMPORTED_MODULE_4__/* .trustedReplaced */ .W4)(segment, said, this.#clock.now());
            replacements.add(replaced);
            merged.push({ ...segment, isClosed, textSize, replaced });
        }
        return merged;
    }
    async #readTogether(segments) {
        const read = [];
        const queue = segments.entries();
        const work = async () => {
            for (const [index, segment] of queue) {
                const state = await this.#readOnce(segment);
                if (typeof state !== 'object')
                    continue;
                const { isClosed, textSize } = state;
                read[index] = { ...segment, isClosed, textSize };
            }
        };
        const works = await Promise.allSettled(Array.from({ length: READ_AT_ONCE }, work));
        // All workers have ended by now, so none continues after the error.
        for (const outcome of works)
            if (outcome.status === 'rejected')
                throw outcome.reason;
        return read.filter(segment => segment !== undefined);
    }
    async #readOnce(segment) {
        const state = this.#found.get(segment.path) ?? (await this.#read(segment));
        this.#found.set(segment.path, state);
        return state;
    }
    async #read({ key, size }) {
        if (size > MAX_BYTES)
            return NOTHING;
        if (this.#health.isGone && this.#failure)
            throw this.#failure;
        const { afterPortion } = this.#sink;
        const feed = (bytes, start, end) => this.#sink.feed(bytes, start, end, key) || this.#isOutside(bytes, start, end);
        const open = () => new _segment_scan_js__WEBPACK_IMPORTED_MODULE_5__/* .SegmentScan */ .X(feed);
        try {
            const { scan, isWhole } = await (0,_unpack_js__WEBPACK_IMPORTED_MODULE_6__/* .scanSegment */ .D)(this.#store, key, open, this.#signal, afterPortion);
            this.#health.worked();
            this.#unreadableLines += scan.unreadable;
            const { isClosed, bytes: textSize } = scan;
            return { isClosed, isWhole, textSize, replaced: isWhole ? scan.replaced : undefined };
        }
        catch (error) {
            this.#signal.throwIfAborted();
            const refusal = (0,_base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_0__/* .asPersistError */ .B)(error, 'store');
            if (refusal.reason === 'http-404')
                return 'gone';
            this.#failure = refusal;
            if (this.#health.failed(refusal) === 'fatal')
                throw refusal;
            return 'unread';
        }
    }
    /** Whether a line that the sink refused is one of another prefix. */
    #isOutside(bytes, start, end) {
        const entry = (0,_entries_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeEntry */ .LP)((0,_entries_entry_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .parseObject */ .l)(bytes, start, end), ANY_PREFIX);
        if (!entry || (0,_entries_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .isDead */ .XU)(entry))
            return false;
        this.#outside = { count: (this.#outside?.count ?? 0) + 1, key: this.#outside?.key ?? entry.key };
        return true;
    }
    /** Paths of the segments that were looked at so far. */
    get paths() {
        return this.#found.keys();
    }
    /** Paths of segments that could not be read, or not in full. */
    unreadablePaths() {
        return this.#pathsWhere(state => typeof state === 'string' || !state.isWhole);
    }
    /** Paths of segments whose digest is wrong or was not reached: their lines may be anybody's. */
    unprovenPaths() {
        return this.#pathsWhere(state => typeof state === 'string' || !state.isClosed);
    }
    #pathsWhere(isMeant) {
        return [...this.#found].filter(([, state]) => isMeant(state)).map(([path]) => path);
    }
    get faults() {
        const unread = this.#pathsWhere(state => typeof state === 'string').length;
        const damaged = this.#pathsWhere(state => typeof state === 'object' && !state.isWhole);
        const prefix = this.#store.prefix + this.#source.folder;
        return {
            hasRead: this.#found.size > unread,
            unread,
            failure: this.#failure,
            damaged: damaged.map(path => prefix + path),
            lines: this.#unreadableLines,
            outside: this.#outside,
        };
    }
}
function newestOf(segments) {
    return segments.reduce((newest, { lastModified }) => Math.max(newest, +(lastModified ?? 0)), 0);
}


/***/ })

};

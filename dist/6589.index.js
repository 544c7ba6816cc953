export const id = 6589;
export const ids = [6589];
export const modules = {

/***/ 78533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ IdConflicts),
/* harmony export */   Pe: () => (/* binding */ recordText),
/* harmony export */   Sx: () => (/* binding */ conflictOf),
/* harmony export */   ut: () => (/* binding */ IdConflict)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91181);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _documents_source_position_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4514);
/** Finds one id with two images. If the id is a post's, not the attachment's, a record would get another's bytes. */





/** Most pairs of records that the sentence names. */
const MAX_NAMED = 10;
/** Most characters of a file name in the sentence. */
const MAX_NAME = 80;
/** Names that do not identify a file: a number, or a token of letters and digits that a service made. */
const TOKEN = /^\d{8,}$|^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9_.=-]{16,}$/;
/** The Bot API gives a photo a new number each time it is forwarded: https://core.telegram.org/bots/api#file */
const TELEGRAM_HOST = 'api.telegram.org';
const TELEGRAM_FILE = /^file_\d+\.\w+$/;
/**
 * @param one a canonical URL
 * @param other another URL of the same id
 * @returns undefined unless they have one host and their last segments differ, with no token among them
 */
function conflictOf(one, other) {
    const [first, second] = [new URL(one), new URL(other)];
    if (first.host !== second.host || first.host === '')
        return undefined;
    const names = [first, second].map(({ pathname }) => pathname.slice(pathname.lastIndexOf('/') + 1));
    const [a = '', b = ''] = names;
    if (a === b || names.some(name => isToken(name, first.host)))
        return undefined;
    return { one: a, other: b };
}
function isToken(name, host) {
    return TOKEN.test(name) || (host === TELEGRAM_HOST && TELEGRAM_FILE.test(name));
}
/** A record with the id of an earlier record, but another file. */
class IdConflict extends _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc {
    /** The job of the earlier record. */
    job;
    files;
    constructor(job, files) {
        super('plan', 'id-conflict', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('id-conflict', shown(files)));
        this.job = job;
        this.files = files;
    }
}
/** Collects conflicts: their number, and the first pairs for the sentence. */
class IdConflicts {
    #named = [];
    #count = 0;
    /** @param pair called only for pairs that the sentence names */
    add(pair) {
        if (this.#count++ < MAX_NAMED)
            this.#named.push(pair());
    }
    /** @throws SettingsError if there is a conflict */
    refuse() {
        if (this.#count === 0)
            return;
        const pairs = this.#named.map(({ first, second, files }) => (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('id-conflict-pair', { first, second, ...shown(files) }));
        const some = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)('; ', ...pairs);
        const more = this.#count - pairs.length;
        const all = more > 0 ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('and-more', { names: some, count: more }) : some;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('id-conflict-list', { pairs: all })], 'sources');
    }
}
/** @param index index of the position, for a record that is in no file */
function recordText(place, index) {
    if (!place)
        return `urls, [${index}]`;
    const file = (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)((0,_documents_source_position_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(place));
    if (!('pointer' in place) || place.pointer === undefined)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('list-line', { name: file, line: place.line ?? 1 });
    const pointer = (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(place.pointer || '/');
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(', ', place.line === undefined ? file : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('list-line', { name: file, line: place.line }), pointer);
}
function shown({ one, other }) {
    return { one: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(one, MAX_NAME) || '/', other: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(other, MAX_NAME) || '/' };
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
/* harmony import */ var _input_positions_id_conflict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78533);
/* harmony import */ var _input_positions_job_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38594);
/* harmony import */ var _input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23276);
/* harmony import */ var _input_sources_read_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41908);
/* harmony import */ var _origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31012);
/* harmony import */ var _output_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62131);
/* harmony import */ var _cut_parts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96181);
/* harmony import */ var _part_lines_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3299);
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
    const lineOf = (0,_cut_parts_js__WEBPACK_IMPORTED_MODULE_10__/* .hostLines */ .gu)();
    let count = 0;
    let text = '';
    const net = new _input_documents_address_net_js__WEBPACK_IMPORTED_MODULE_3__/* .AddressNet */ .s((0,_origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_8__/* .endingsOf */ .iv)(_origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_TYPES */ .Kg));
    for await (const images of (0,_input_sources_read_js__WEBPACK_IMPORTED_MODULE_7__/* .readSources */ .t)({ ...sources, net, notice: watch.notice }))
        for (const image of images) {
            if (image.body)
                throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('bytes-and-plan')], 'sources');
            const job = jobOf(image, baseUrl, sources.idField);
            const encoded = (0,_part_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .encodeImage */ .a2)(count, image, job === undefined);
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
        watch.info((0,_output_report_js__WEBPACK_IMPORTED_MODULE_9__/* .overlookedSentence */ .as)(net.found));
    return { images: count, digest: digest.update(text).digest('hex') };
}
/** What makes two lists the same. Where a list lies is no part of it. */
function identityOf({ url, key, referer, id, expiresAt, again, fields, problem }) {
    return JSON.stringify([url, key, referer, id, expiresAt, again, fields, problem !== undefined]);
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
    const conflicts = new _input_positions_id_conflict_js__WEBPACK_IMPORTED_MODULE_4__/* .IdConflicts */ .L2();
    let name = '';
    let records = [];
    for await (const some of lines) {
        for (const line of some) {
            const { memoryUrl, text } = (0,_cut_parts_js__WEBPACK_IMPORTED_MODULE_10__/* .fieldsOf */ .Pf)(line);
            const record = memoryUrl.includes('/#') ? (0,_part_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .decodeImage */ .UD)(text) : undefined;
            const url = record && urlOf(record.image);
            if (!record || url === undefined)
                continue;
            if (memoryUrl !== name)
                records = [];
            name = memoryUrl;
            for (const first of records) {
                const files = (0,_input_positions_id_conflict_js__WEBPACK_IMPORTED_MODULE_4__/* .conflictOf */ .Sx)(first.url, url);
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
    return (0,_input_positions_id_conflict_js__WEBPACK_IMPORTED_MODULE_4__/* .recordText */ .Pe)(image.place, position);
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
    const round = (current?.round ?? 0) + 1;
    const place = { store, name, id: (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .roundId */ .wA)(lists.digest, round) };
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
    if (current) {
        await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceText */ .ee)(store, key, textOf(plan), signal);
        return plan;
    }
    if (await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_6__/* .createText */ .GZ)(store, key, textOf(plan), signal))
        return plan;
    const theirs = await (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlan */ .m3)(store, name, signal);
    return theirs?.id === plan.id ? theirs : undefined;
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


/***/ })

};

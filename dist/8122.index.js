export const id = 8122;
export const ids = [8122,4796,5741];
export const modules = {

/***/ 95009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ STORED_FIELDS),
/* harmony export */   m: () => (/* binding */ STORED_SUFFIX)
/* harmony export */ });
/** What follows NAME in the names of members and columns that `add` writes. */
const STORED_SUFFIX = '_stored';
/** The fields of every image, in the order in which they are written. */
const STORED_FIELDS = ['key', 'url', 'width', 'height'];


/***/ }),

/***/ 648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ noteEdits),
/* harmony export */   dI: () => (/* binding */ isBelowStored),
/* harmony export */   pC: () => (/* binding */ memberRemoval)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75541);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42001);
/* harmony import */ var _edit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95009);
/* harmony import */ var _record_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81635);
/* harmony import */ var _source_position_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4514);
/* harmony import */ var _json_scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84728);
/** Notes where a writer changes a JSON text: the strings that hold URLs, or members beside them. */







const QUOTING = { kind: 'json' };
/**
 * Yields the same URLs, and notes their places after the last one.
 * @param found the next URLs of the document, in their order
 */
function* noteEdits({ text = '', value, offset, where }, found, reading) {
    const { mode } = reading.options;
    const placed = [];
    for (const one of found) {
        const url = reading.urlCount++;
        if (mode !== 'none' && one.image.problem === undefined)
            placed.push({ path: one.path, url });
        yield one;
    }
    if (placed.length === 0)
        return;
    const note = (edit) => reading.edits.push(edit);
    const refuse = (path, problem) => reading.problems.push((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .faultAt */ .ux)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(where, (0,_source_position_js__WEBPACK_IMPORTED_MODULE_3__/* .pointerOf */ .rq)(path) || '/'), problem));
    if (mode === 'replace')
        noteReplacements(text, placed, offset, note);
    else
        noteMembers({ text, value, offset }, placed, note, refuse);
}
/**
 * Removes a member of the outermost object, with one comma beside it.
 * @param text an object that has the member
 * @param offset offset of the text in the document
 */
function memberRemoval(text, name, offset) {
    const root = (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .newWanted */ .w)();
    const member = (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .want */ .Rd)(root, [name]);
    (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .findWanted */ .Bu)(text, root);
    const { nameSpace, to } = member;
    const isFirst = text[nameSpace - 1] !== ',';
    const comma = isFirst ? (/^\s*,/.exec(text.slice(to))?.[0].length ?? 0) : 0;
    const from = isFirst ? nameSpace : nameSpace - 1;
    return { kind: 'removal', from: offset + from, to: offset + to + comma };
}
/** @param offset offset of the text in the document */
function noteReplacements(text, urls, offset, note) {
    const root = (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .newWanted */ .w)();
    const nodes = urls.map(({ path }) => (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .want */ .Rd)(root, path));
    (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .findWanted */ .Bu)(text, root);
    for (const [index, { from, to }] of nodes.entries()) {
        const { url } = urls[index];
        // A long integer was read as text, but is no string that could hold a URL.
        if (text[from] === '"')
            note({ kind: 'replace', from: offset + from + 1, to: offset + to - 1, quoting: QUOTING, url });
    }
}
function noteMembers({ text, value, offset }, urls, note, refuse) {
    const members = new Map();
    for (const { path, url } of urls) {
        const at = path.findLastIndex(key => typeof key === 'string');
        if (at < 0) {
            refuse(path, (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('rewrite-no-member'));
            continue;
        }
        const pointer = (0,_source_position_js__WEBPACK_IMPORTED_MODULE_3__/* .pointerOf */ .rq)(path.slice(0, at + 1));
        const member = members.get(pointer) ?? { holder: path.slice(0, at), name: String(path[at]), leaves: [] };
        members.set(pointer, member);
        member.leaves.push({ path: path.slice(at + 1), url });
    }
    const root = (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .newWanted */ .w)();
    const wanted = [...members.values()].map(member => {
        const parent = (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .want */ .Rd)(root, member.holder);
        return {
            member,
            parent,
            named: (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .want */ .Rd)(parent, [member.name]),
            stored: (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .want */ .Rd)(parent, [member.name + _edit_js__WEBPACK_IMPORTED_MODULE_5__/* .STORED_SUFFIX */ .m]),
        };
    });
    (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .findWanted */ .Bu)(text, root);
    for (const { member, parent, named, stored } of wanted) {
        const { holder, name, leaves } = member;
        const shape = shapeOf((0,_record_values_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(value, [...holder, name]), leaves);
        // The member is missing (-1), or belongs to an earlier duplicate of the parent, which does not count.
        if (stored.from < parent.from) {
            note(newMember(text, named, name + _edit_js__WEBPACK_IMPORTED_MODULE_5__/* .STORED_SUFFIX */ .m, shape, offset));
            continue;
        }
        const old = (0,_record_values_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(value, [...holder, name + _edit_js__WEBPACK_IMPORTED_MODULE_5__/* .STORED_SUFFIX */ .m]);
        const [from, to] = [offset + stored.from, offset + stored.to];
        if (isStoredValue(old))
            note({ kind: 'member', from, to, before: '', shape, stored: old });
        else
            refuse([...holder, name], (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('rewrite-foreign-member', { member: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(name + _edit_js__WEBPACK_IMPORTED_MODULE_5__/* .STORED_SUFFIX */ .m) }));
    }
}
function newMember(text, named, name, shape, offset) {
    const space = text.slice(named.nameSpace, named.nameStart);
    const lead = /(?:\r\n|\n|\r)[^\r\n]*$/.exec(space)?.[0] ?? ' ';
    const before = `,${lead}${JSON.stringify(name)}: `;
    const at = offset + named.to;
    return { kind: 'member', from: at, to: at, before, shape };
}
function shapeOf(value, leaves) {
    const own = leaves.find(({ path }) => path.length === 0);
    if (own)
        return own.url;
    if (!Array.isArray(value))
        return null;
    const byIndex = Map.groupBy(leaves, ({ path }) => path[0]);
    return value.map((item, index) => {
        const below = byIndex.get(index);
        return below
            ? shapeOf(item, below.map(({ path, url }) => ({ path: path.slice(1), url })))
            : null;
    });
}
/** Whether a run may have written the value: `null`, an object for one image, or an array of these. */
function isStoredValue(value) {
    if (value === null)
        return true;
    if (Array.isArray(value))
        return value.every(isStoredValue);
    return ((0,_record_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) &&
        typeof value.key === 'string' &&
        Object.entries(value).every(([name, inner]) => name === 'variants' ? isVariants(inner) : _edit_js__WEBPACK_IMPORTED_MODULE_5__/* .STORED_FIELDS */ .A.some(field => field === name)));
}
function isVariants(value) {
    return (0,_record_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) && Object.values(value).every(link => typeof link === 'string');
}
/** Whether a path leads to NAME_stored beside NAME, or below it. */
function isBelowStored(value, path) {
    let inner = value;
    for (const key of path) {
        const holder = inner;
        if (typeof key === 'string' && key.length > _edit_js__WEBPACK_IMPORTED_MODULE_5__/* .STORED_SUFFIX */ .m.length && key.endsWith(_edit_js__WEBPACK_IMPORTED_MODULE_5__/* .STORED_SUFFIX */ .m)) {
            if (Object.hasOwn(holder, key.slice(0, -_edit_js__WEBPACK_IMPORTED_MODULE_5__/* .STORED_SUFFIX */ .m.length)))
                return true;
        }
        inner = holder[key];
    }
    return false;
}


/***/ }),

/***/ 84728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ findWanted),
/* harmony export */   Rd: () => (/* binding */ want),
/* harmony export */   w: () => (/* binding */ newWanted)
/* harmony export */ });
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82878);
/**
 * Finds where wanted values stand in a JSON text. It follows a tree of the wanted paths and skips all else. It builds
 * no tree of the text, and its explicit stack takes any depth.
 */

function newWanted() {
    return { children: undefined, from: -1, to: -1, nameSpace: -1, nameStart: -1 };
}
/** @returns the node of a path; added if it is missing */
function want(root, path) {
    let node = root;
    for (const key of path) {
        node.children ??= new Map();
        const child = node.children.get(key) ?? newWanted();
        node.children.set(key, child);
        node = child;
    }
    return node;
}
/**
 * The last of several members with one name counts, as for `JSON.parse`. A value found below an earlier one is
 * recognised by its offset: it lies before the start of the last one.
 * @param text valid JSON
 * @param from offset of the value, or of white space before it
 */
function findWanted(text, root, from = 0) {
    const open = [];
    let at = enter(text, spaceEnd(text, from), root, open);
    while (open.length > 0) {
        const frame = open[open.length - 1];
        at = spaceEnd(text, at);
        const code = text.charCodeAt(at);
        if (code === COMMA) {
            frame.index++;
            at++;
            frame.itemStart = at;
        }
        else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
            at++;
            frame.node.to = at;
            open.pop();
        }
        else if (frame.isArray) {
            at = enter(text, at, frame.children.get(frame.index), open);
        }
        else {
            const nameEnd = (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringEnd */ .VS)(text, at);
            const child = frame.children.get(memberName(text, at, nameEnd));
            if (child) {
                child.nameSpace = frame.itemStart;
                child.nameStart = at;
            }
            at = enter(text, spaceEnd(text, spaceEnd(text, nameEnd) + 1), child, open);
        }
    }
}
/** @returns the offset to continue at: after the value, or inside it if it was opened */
function enter(text, at, node, open) {
    if (!node)
        return valueEnd(text, at);
    node.from = at;
    const code = text.charCodeAt(at);
    const isArray = code === OPEN_BRACKET;
    if (!node.children || (!isArray && code !== OPEN_BRACE)) {
        node.to = valueEnd(text, at);
        return node.to;
    }
    open.push({ node, children: node.children, isArray, index: 0, itemStart: at + 1 });
    return at + 1;
}
function memberName(text, start, end) {
    const raw = text.slice(start + 1, end - 1);
    return raw.includes('\\') ? JSON.parse(text.slice(start, end)) : raw;
}
/** Returns the offset after a value of any kind. */
function valueEnd(text, start) {
    const first = text.charCodeAt(start);
    if (first === QUOTE)
        return (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringEnd */ .VS)(text, start);
    const isOpen = first === OPEN_BRACE || first === OPEN_BRACKET;
    return isOpen ? containerEnd(text, start) : scalarEnd(text, start);
}
function containerEnd(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            at = (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringEnd */ .VS)(text, at) - 1;
        else if (code === OPEN_BRACE || code === OPEN_BRACKET)
            depth++;
        else if ((code === CLOSE_BRACE || code === CLOSE_BRACKET) && --depth === 0)
            return at + 1;
    }
    return text.length;
}
function scalarEnd(text, start) {
    for (let at = start; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code <= SPACE || code === COMMA || code === CLOSE_BRACE || code === CLOSE_BRACKET)
            return at;
    }
    return text.length;
}
function spaceEnd(text, start) {
    let at = start;
    while (text.charCodeAt(at) <= SPACE)
        at++;
    return at;
}
const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;


/***/ }),

/***/ 58122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findInTime),
/* harmony export */   i: () => (/* binding */ selectedUrls),
/* harmony export */   selectProblem: () => (/* binding */ selectProblem)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42001);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54796);
/* harmony import */ var _source_position_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4514);
/* harmony import */ var _json_edits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(648);
/** Reads what `select` finds in one document: a JSON file, a line of JSON Lines, or front matter. */






/** Levels of nesting. A path with `..` visits each level again for all above it; this many take a second. */
const MAX_LEVELS = 10_000;
/** Refuses a deep value if a path has `..`; other paths never visit all its levels. */
function selectProblem(value, options) {
    const looksDeep = pathsOf(options).some(({ levels }) => levels.some(({ isDeep }) => isDeep));
    return looksDeep && hasMoreLevels(value, MAX_LEVELS)
        ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('record-too-deep', { most: MAX_LEVELS })
        : undefined;
}
/** All paths that search a value: of `select` and of the fields that hold documents. */
function pathsOf({ select, texts = [] }) {
    return [...select, ...texts.flatMap(({ reader }) => reader ?? [])];
}
/** Goes level by level, so that no depth overflows the stack. The value itself is above the first level. */
function hasMoreLevels(value, most) {
    let level = [value].filter(isContainer);
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > most)
            return true;
        level = level.flatMap(one => Object.values(one).filter(isContainer));
    }
    return false;
}
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}
/** Milliseconds per character of a document: about ten times what paths take that visit it once. */
const MS_PER_CHARACTER = 0.002;
/**
 * Runs `find` within the time that the paths of `select` and of texts may take. Without a path there is no limit.
 * @param characters length of the text that `find` searches
 * @throws SettingsError if the time is over
 */
function findInTime(find, characters, reading) {
    const { name, options, urlCount, edits, problems, notices } = reading;
    const paths = pathsOf(options);
    const { selectTime } = options;
    if (!selectTime || paths.length === 0)
        return find();
    // An interrupted try may have left notes; the next try drops them.
    const notes = [edits, problems, notices].map(list => ({ list, length: list.length }));
    const fromTheStart = () => {
        reading.urlCount = urlCount;
        for (const { list, length } of notes)
            list.length = length;
        return [...find()];
    };
    const found = selectTime.run(fromTheStart, characters * MS_PER_CHARACTER);
    if (found)
        return found.value;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('select-too-slow', { name, input: paths[0]?.input ?? 'select' })], 'sources');
}
/**
 * Yields URLs path by path; a place that two paths find counts once.
 * @param where place of the value, without the path inside it
 */
function* selectedUrls(value, where, { options, coverage }) {
    // A single path finds a place twice only if it names it twice, which matters only to a writer.
    const known = options.select.length > 1 || options.mode !== 'none' ? new Set() : undefined;
    // With `add`, members that an earlier run wrote do not count.
    const isTaken = (path) => options.mode !== 'add' || !(0,_json_edits_js__WEBPACK_IMPORTED_MODULE_5__/* .isBelowStored */ .dI)(value, path);
    for (const [index, path] of options.select.entries()) {
        const matches = path.find(value).filter(({ keys }) => isTaken(keys));
        coverage?.paths[index]?.note(value, matches.length);
        for (const match of matches) {
            const place = { path: match.keys, where: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(where, match.path), joint: '.' };
            const inMatch = Array.isArray(match.value)
                ? (0,_records_js__WEBPACK_IMPORTED_MODULE_3__.imageUrlsInArray)(match.value, place, options, coverage)
                : (0,_records_js__WEBPACK_IMPORTED_MODULE_3__.imageUrlsOf)(match.value, place, options, coverage);
            for (const found of inMatch) {
                if (!isTaken(found.path) || (known && isKnown(known, (0,_source_position_js__WEBPACK_IMPORTED_MODULE_4__/* .pointerOf */ .rq)(found.path))))
                    continue;
                if (coverage && found.image.problem === undefined)
                    coverage.hasUrl = true;
                yield found;
            }
        }
    }
    coverage?.noteValue(value);
}
function isKnown(known, pointer) {
    return known.size === known.add(pointer).size;
}


/***/ }),

/***/ 54796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ SCRAPY_FIELD),
  imageUrlsInArray: () => (/* binding */ imageUrlsInArray),
  imageUrlsOf: () => (/* binding */ imageUrlsOf),
  H: () => (/* binding */ otherFields)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/base/url/link-expiry.js
var link_expiry = __webpack_require__(66987);
// EXTERNAL MODULE: ./lib/input/messages/say.js + 2 modules
var say = __webpack_require__(42001);
// EXTERNAL MODULE: ./lib/input/documents/failed-member.js
var failed_member = __webpack_require__(21419);
// EXTERNAL MODULE: external "node:util/types"
var types_ = __webpack_require__(73429);
// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/base/url/data-uri.js
var data_uri = __webpack_require__(65180);
// EXTERNAL MODULE: ./lib/input/documents/record-values.js
var record_values = __webpack_require__(81635);
;// CONCATENATED MODULE: ./lib/input/documents/record-bytes.js
/** Finds the image's bytes in a record: a `Uint8Array` of a program, or base64 in a field of JSON Lines. */





/** The member of a program's record. */
const MEMBER = 'bytes';
/** @returns undefined if the record has no such field */
function bytesIn(record, names) {
    const { takesBytes, bytesField } = names;
    if (takesBytes) {
        const image = Object.hasOwn(record, MEMBER) ? bytesOf(record[MEMBER]) : undefined;
        return image && { rest: without(record, [MEMBER]), image };
    }
    const path = bytesField === undefined ? undefined : (0,record_values/* fieldPathOf */.b7)(record, bytesField);
    if (path === undefined)
        return undefined;
    return { rest: without(record, path), image: decoded((0,record_values/* valueAt */.fK)(record, path), bytesField ?? '') };
}
function invalidBytes(problem) {
    return { problem, reason: 'bytes-invalid' };
}
/** Numbers stay ordinary fields: results have their size under this name. */
function bytesOf(value) {
    if ((0,types_.isUint8Array)(value))
        return { bytes: value };
    const isOther = typeof value === 'string' || typeof value === 'function' || typeof value === 'object';
    if (!isOther || value === null)
        return undefined;
    const type = (0,printable/* printable */.g$)(Object.prototype.toString.call(value).slice('[object '.length, -1));
    return invalidBytes((0,say/* say */.c)('bytes-other-type', { type }));
}
function decoded(value, field) {
    if (value === undefined || value === null)
        return {};
    if (typeof value !== 'string')
        return invalidBytes((0,say/* say */.c)('bytes-no-text', { field, kind: (0,record_values/* kindOf */.I)(value) }));
    const bytes = (0,data_uri/* decodeBase64 */.y4)(value);
    if (!bytes)
        return invalidBytes((0,say/* say */.c)('bytes-no-base64', { field, length: value.length }));
    return { bytes };
}
/** Copies the record and all records on the path. */
function without(record, [name = '', ...inner]) {
    const { [name]: value, ...rest } = record;
    return inner.length === 0 ? rest : { ...record, [name]: without(value, inner) };
}

;// CONCATENATED MODULE: ./lib/input/documents/records.js
/** Turns a string or a record of any list into one position, or into several for a list of URLs. */







/** https://docs.scrapy.org/en/latest/topics/media-pipeline.html */
const SCRAPY_FIELD = 'image_urls';
/**
 * @param coverage receives which records have the field
 * @throws SettingsError if a record gives several URLs and one id
 */
function* imageUrlsOf(value, place, names, coverage) {
    if (!(0,record_values/* isRecord */.u4)(value)) {
        yield { image: fromUrl(value, place.where, undefined, names), path: place.path };
        return;
    }
    const record = (0,failed_member/* withoutFailedMember */.oN)(value);
    // The bytes are taken out first: nothing may search them like nested members.
    const read = names.takesBytes || names.bytesField !== undefined ? bytesIn(record, names) : undefined;
    if (read === undefined)
        return yield* fromRecord({ rest: record }, place, names, coverage);
    const found = [...fromRecord(read, place, names, coverage)];
    const given = found.length > 1 && read.image.bytes ? invalidBytes((0,say/* say */.c)('bytes-of-several')) : read.image;
    for (const { image, path: at } of found)
        yield { image: image.problem === undefined ? { ...image, ...given } : image, path: at };
}
/** @param place of the array; `[0]` and so on are added for its items */
function* imageUrlsInArray(values, { path, where }, names, coverage) {
    let index = 0;
    for (const value of values) {
        const place = { path: [...path, index], where: (0,sentence/* joined */.oR)('', where, `[${index}]`), joint: '.' };
        yield* imageUrlsOf(value, place, names, coverage);
        index++;
    }
}
function* fromRecord({ rest: record, image: { bytes, problem } = {} }, { path, where, joint }, asked, coverage) {
    if ((0,record_values/* isDeeper */.QZ)(record, record_values/* MAX_DEPTH */.lr)) {
        yield { image: { url: '', where, problem: (0,say/* say */.c)('record-too-deep', { most: record_values/* MAX_DEPTH */.lr }) }, path };
        return;
    }
    const isScrapy = asked.takesImageUrls === true && Object.hasOwn(record, SCRAPY_FIELD);
    const hasUrl = isScrapy && !isNoUrl(record.url);
    const names = isScrapy && !hasUrl ? { ...asked, urlField: SCRAPY_FIELD } : asked;
    const about = aboutImage(record, names);
    const field = ownUrlField(record, names);
    const value = field && (0,record_values/* valueAt */.fK)(record, field);
    const isNameless = (bytes ?? problem) !== undefined && isNoUrl(value);
    if (names.urlIsOptional && !isNameless && isNoUrl(value))
        return;
    coverage?.noteRecord(record, value !== undefined || isNameless);
    if (about.id !== undefined && Array.isArray(value) && value.length > 1)
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('id-of-several', { where, field: names.idField?.join(', ') ?? '', urlField: names.urlField })], 'sources');
    if (isNameless) {
        if (coverage)
            coverage.hasUrl = true;
        yield { image: { url: '', where, ...about }, path };
        return;
    }
    const spot = { value, path: [...path, ...(field ?? [])] };
    for (const found of urlsIn(spot, where, names, joint)) {
        if (coverage && found.image.problem === undefined)
            coverage.hasUrl = true;
        yield { image: { ...found.image, ...about, ...(hasUrl && { hasImageUrls: true }) }, path: found.path };
    }
}
/** Writers put null or an empty text where a record has no URL. */
function isNoUrl(value) {
    return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
/** A field that names the page of a record does not also name its image. */
function ownUrlField(record, names) {
    const { urlField, refererField, urlIsOptional } = names;
    return urlIsOptional && refererField === urlField ? undefined : (0,record_values/* fieldPathOf */.b7)(record, urlField);
}
/** Reads a field: a URL, or an array of URLs and of records that have the same field. */
function* urlsIn({ value, path }, where, names, joint) {
    const { urlField } = names;
    const items = Array.isArray(value) ? value : undefined;
    for (const [index, item] of (items ?? [value]).entries()) {
        const own = ownUrl({ value: item, path: items ? [...path, index] : path }, urlField);
        const image = items
            ? fromUrl(own.value, (0,sentence/* joined */.oR)('', where, `${joint}${urlField}[${index}]`), undefined, names)
            : fromUrl(own.value, where, urlField, names);
        yield { image, path: own.path };
    }
}
/** Reads the inner URL in lists such as `{"image": [{"image": "https://…"}, "https://…"]}`. */
function ownUrl(spot, urlField) {
    const { value, path } = spot;
    const field = (0,record_values/* isRecord */.u4)(value) ? (0,record_values/* fieldPathOf */.b7)(value, urlField) : undefined;
    const inner = field && (0,record_values/* valueAt */.fK)(value, field);
    return field && typeof inner === 'string' ? { value: inner, path: [...path, ...field] } : spot;
}
/** @param field the field of the value; undefined if `where` already names the place */
function fromUrl(value, where, field, { holdsKeys }) {
    const text = typeof value === 'string' ? value : '';
    const url = holdsKeys ? text : text.trim();
    if (url)
        return { url, where };
    const lack = lackOf(value, holdsKeys ? 'key' : 'URL');
    const problem = field === undefined ? lack : (0,say/* say */.c)('url-field-lacks', { field, lack });
    // A caller's array may have holes; a record may lack the member.
    const isNone = !holdsKeys && isNoUrl(value) && (value !== undefined || field !== undefined);
    return {
        url,
        where,
        problem,
        ...(isNone && { reason: 'no-url', ...(value === undefined && { lacksMember: true }) }),
    };
}
function lackOf(value, wanted) {
    if (value === undefined)
        return (0,say/* say */.c)('url-missing');
    if (typeof value === 'string')
        return (0,say/* say */.c)('url-empty');
    if (value === null || Array.isArray(value))
        return (0,say/* say */.c)('url-other-kind', { kind: (0,record_values/* kindOf */.I)(value), wanted });
    return (0,say/* say */.c)('url-other-type', { type: typeof value, wanted });
}
/** Id and expiry stay among the fields, because users find their record by them. */
function aboutImage(record, names) {
    const { keyField, refererField, idField, expiresField } = names;
    const textIn = (field) => (field === undefined ? undefined : (0,record_values/* textOf */.b6)(record, field));
    const key = textIn(keyField);
    const referer = textIn(refererField);
    const id = idIn(record, idField);
    const expiry = textIn(expiresField);
    const expiresAt = expiry === undefined ? undefined : (0,link_expiry/* timeOf */.n)(expiry);
    const fields = otherFields(record, names);
    return {
        ...(key && { key }),
        ...(referer && { referer }),
        ...(id && { id }),
        ...(expiresAt !== undefined && { expiresAt }),
        ...(expiry !== undefined && expiresAt === undefined && { unreadableExpiry: expiry }),
        ...(fields && { fields }),
    };
}
/** @returns the fields that no setting names; undefined if there are none */
function otherFields(record, names) {
    const { urlField, keyField, refererField } = names;
    const others = Object.entries(record).filter(([name]) => name !== urlField && name !== keyField && name !== refererField);
    return others.length > 0 ? withoutPrototype(others) : undefined;
}
/** A record that lacks one of the fields has no id. */
function idIn(record, fields = []) {
    const texts = fields.map(field => (0,record_values/* fieldText */.gF)((0,record_values/* fieldOf */._F)(record, field)));
    return texts.includes(undefined) ? undefined : texts.join('\n');
}
/** Without a prototype, a field called `__proto__` is ordinary data. */
function withoutPrototype(entries) {
    // An object made in one step takes half as much memory as one that grows.
    return Object.setPrototypeOf(Object.fromEntries(entries), null);
}


/***/ })

};

export const id = 2040;
export const ids = [2040];
export const modules = {

/***/ 2040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ImagePaths: () => (/* binding */ ImagePaths)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1181);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2288);
/** Suggests JSONPaths to the image URLs of a JSON value, for a user whose own path finds nothing. */



/** An object with more members is taken for a map from ids, because records have fewer fields. */
const MAX_MEMBERS = 100;
/** Limit of places that are kept; images in further places are not counted. */
const MAX_LEVELS = 10_000;
/** Limit of members and items on the way to a place. */
const MAX_DEPTH = 100;
/** Limit of paths that one sentence names. */
const MAX_PATHS = 3;
const MAX_PATH = 200;
const IMAGE_URL = /^(?:https?:)?\/\/[^?#]+\.(?:jpe?g|png|gif|webp|avif|heic|heif|bmp|ico|tiff?|jxl|svg)(?![^?#!@_])/i;
const WEB_URL = /^(?:https?:)?\/\/\S+$/i;
const IMAGE_NAME = /image|img|(?<!to)pic|photo|cover|thumb|avatar|banner|poster|图|照片|封面/i;
class ImagePaths {
    #top = newLevel();
    #levels = 1;
    /** @param value a document as `JSON.parse` made it, of any depth */
    note(value) {
        // An explicit stack, because hostile depth would overflow the engine's.
        const open = [{ value, level: this.#top, name: '', depth: 0 }];
        for (let next = open.pop(); next; next = open.pop()) {
            if (typeof next.value === 'string') {
                if (isImage(next.value.trim(), next.name))
                    next.level.images++;
            }
            else if (next.depth < MAX_DEPTH)
                for (const inner of this.#below(next))
                    open.push(inner);
        }
    }
    /** The places with most images, largest count first. */
    get found() {
        return [...pathsOf(this.#top)]
            .filter(({ path }) => path.length <= MAX_PATH)
            .sort((a, b) => b.count - a.count)
            .slice(0, MAX_PATHS);
    }
    /** `12 image URLs at $.posts[*].images[*]`, largest count first; undefined if no image was seen. */
    get sentence() {
        const { found } = this;
        if (found.length === 0)
            return undefined;
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(...found.map(({ path, count }) => (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('there-images', { path: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(path), count })));
    }
    *#below({ value, level, name, depth }) {
        if (Array.isArray(value)) {
            level.items ??= this.#newLevel();
            if (level.items)
                for (const item of value)
                    yield { value: item, level: level.items, name, depth: depth + 1 };
        }
        else if (typeof value === 'object' && value !== null) {
            const members = Object.entries(value);
            const fresh = members.filter(([member]) => !level.members.has(member));
            // Must happen before members are visited: open values below this level keep their place.
            if (level.members.size + fresh.length > MAX_MEMBERS)
                makeMap(level);
            for (const [member, inner] of members) {
                const below = this.#memberOf(level, member);
                if (below)
                    yield { value: inner, level: below, name: level.isMap ? name : member, depth: depth + 1 };
            }
        }
    }
    #memberOf(level, name) {
        const place = level.isMap ? EVERY : name;
        const known = level.members.get(place);
        if (known)
            return known;
        const made = this.#newLevel();
        if (made)
            level.members.set(place, made);
        return made;
    }
    #newLevel() {
        return this.#levels++ < MAX_LEVELS ? newLevel() : undefined;
    }
}
/** Stands for all members of a map. */
const EVERY = '*';
function newLevel() {
    return { images: 0, members: new Map(), items: undefined, isMap: false };
}
function makeMap(level) {
    if (level.isMap)
        return;
    level.isMap = true;
    const every = newLevel();
    for (const member of level.members.values())
        merge(every, member);
    level.members = new Map([[EVERY, every]]);
}
/** Recursion is safe here: levels are at most `MAX_DEPTH` deep. */
function merge(into, from) {
    if (into.isMap !== from.isMap)
        for (const level of [into, from])
            makeMap(level);
    into.images += from.images;
    if (from.items) {
        into.items ??= newLevel();
        merge(into.items, from.items);
    }
    for (const [name, member] of from.members) {
        const known = into.members.get(name);
        if (known)
            merge(known, member);
        else
            into.members.set(name, member);
    }
}
function isImage(text, name) {
    return IMAGE_URL.test(text) || (IMAGE_NAME.test(name) && WEB_URL.test(text));
}
function* pathsOf(top) {
    const open = [{ level: top, path: '$' }];
    for (let next = open.pop(); next; next = open.pop()) {
        const { level, path } = next;
        if (level.images > 0)
            yield { path, count: level.images };
        if (level.items)
            open.push({ level: level.items, path: `${path}[*]` });
        for (const [name, member] of level.members)
            open.push({ level: member, path: path + (level.isMap ? '.*' : step(name)) });
    }
}
function step(name) {
    if (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name))
        return `.${name}`;
    return `['${name.replace(/['\\]/g, '\\$&')}']`;
}


/***/ })

};

export const id = 3076;
export const ids = [3076];
export const modules = {

/***/ 50447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findJsonError)
/* harmony export */ });
/** Finds where a text stops being JSON. `JSON.parse` gives the place for some errors only. */
/** States in which the innermost object or array may end, if one is open. */
const MAY_CLOSE = new Set(['value or ]', 'name or }', 'comma or close']);
/** @param text a text that `JSON.parse` refused */
function findJsonError(text) {
    const index = errorIndex(text);
    const lines = text.slice(0, index).split(/\r\n|\n|\r/);
    return { index, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
function errorIndex(text) {
    const reader = new JsonReader(text);
    for (let at = spaceEnd(text, 0); at < text.length;) {
        const { end, whole } = reader.read(at);
        if (!whole)
            return end;
        at = spaceEnd(text, end);
    }
    return text.length;
}
/** Reads token after token. Uses an explicit stack, because hostile depth would overflow the engine's. */
class JsonReader {
    #text;
    /** The objects and arrays around the current place, the innermost last. */
    #open = [];
    #expected = 'value';
    constructor(text) {
        this.#text = text;
    }
    /** Reads the token at `at`; a token that may not stand there is broken. */
    read(at) {
        const char = this.#text.charAt(at);
        const isInObject = this.#open.at(-1) === '{';
        if (this.#open.length > 0 && MAY_CLOSE.has(this.#expected) && char === (isInObject ? '}' : ']')) {
            this.#open.pop();
            return this.#mark(at, 'comma or close');
        }
        switch (this.#expected) {
            case 'comma or close':
                if (char !== ',' || this.#open.length === 0)
                    return { end: at, whole: false };
                return this.#mark(at, isInObject ? 'name' : 'value');
            case 'colon':
                return char === ':' ? this.#mark(at, 'value') : { end: at, whole: false };
            case 'name':
            case 'name or }':
                return char === '"' ? this.#token(stringAt(this.#text, at), 'colon') : { end: at, whole: false };
            case 'value':
            case 'value or ]':
                if (char === '{' || char === '[') {
                    this.#open.push(char);
                    return this.#mark(at, char === '{' ? 'name or }' : 'value or ]');
                }
                return this.#token(char === '"' ? stringAt(this.#text, at) : scalarAt(this.#text, at), 'comma or close');
        }
    }
    /** A token of one character. */
    #mark(at, next) {
        return this.#token({ end: at + 1, whole: true }, next);
    }
    #token(token, next) {
        this.#expected = next;
        return token;
    }
}
function stringAt(text, start) {
    for (let at = start + 1; at < text.length; at++) {
        const char = text.charAt(at);
        if (char === '"')
            return { end: at + 1, whole: true };
        if (char < ' ')
            return { end: at, whole: false };
        if (char === '\\') {
            const length = match(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y, text, at);
            if (length === 0)
                return { end: at, whole: false };
            at += length - 1;
        }
    }
    return { end: text.length, whole: false };
}
function scalarAt(text, at) {
    const length = match(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y, text, at);
    return { end: at + length, whole: length > 0 };
}
function spaceEnd(text, at) {
    return at + match(/[ \t\n\r]*/y, text, at);
}
/** Returns the length that a sticky expression matches at `at`. */
function match(expression, text, at) {
    expression.lastIndex = at;
    return expression.exec(text)?.[0].length ?? 0;
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

/***/ 33076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJsonMatter: () => (/* binding */ readJsonMatter)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _json_exact_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82878);
/* harmony import */ var _json_json_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50447);
/* harmony import */ var _json_json_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84728);
/* harmony import */ var _matter_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59647);
/** Reads JSON front matter: Hugo's object, and Hexo's members without braces. */





/** @throws MatterError if the text is not JSON */
function readJsonMatter(text) {
    const isBare = !/^\s*\{/.test(text);
    const json = isBare ? `{${text}}` : text;
    const shift = isBare ? 1 : 0;
    return {
        value: parsed(json, shift),
        spansOf(paths) {
            const root = (0,_json_json_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .newWanted */ .w)();
            const wanted = paths.map(path => (0,_json_json_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .want */ .Rd)(root, path));
            (0,_json_json_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .findWanted */ .Bu)(json, root);
            return wanted.map(({ from, to }) => {
                if (json[from] !== '"')
                    return undefined;
                return { from: from - shift + 1, to: to - shift - 1, quoting: { kind: 'json' } };
            });
        },
    };
}
function parsed(json, shift) {
    try {
        return (0,_json_exact_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonExactly */ .OT)(json);
    }
    catch {
        throw new _matter_values_js__WEBPACK_IMPORTED_MODULE_4__/* .MatterError */ .u((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('matter-not-json'), (0,_json_json_error_js__WEBPACK_IMPORTED_MODULE_2__/* .findJsonError */ ._)(json).index - shift);
    }
}


/***/ })

};

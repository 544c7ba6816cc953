export const id = 1591;
export const ids = [1591];
export const modules = {

/***/ 8159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ isPunctuation),
/* harmony export */   DS: () => (/* binding */ readLinkTail),
/* harmony export */   XT: () => (/* binding */ definitionAt),
/* harmony export */   yP: () => (/* binding */ normalizeLabel)
/* harmony export */ });
/** Most nested brackets in a destination, as in cmark. */
const MAX_BRACKETS = 32;
/** @param at offset of the `(` */
function readLinkTail(text, at) {
    if (text[at] !== '(')
        return undefined;
    let pos = spaceEnd(text, at + 1);
    const destination = text[pos] === ')' ? undefined : readDestination(text, pos);
    if (destination) {
        pos = destination.from > pos ? destination.to + 1 : destination.to;
        const titleStart = spaceEnd(text, pos);
        const titleEnd = titleStart > pos ? readTitle(text, titleStart) : undefined;
        pos = titleEnd === undefined ? titleStart : spaceEnd(text, titleEnd);
    }
    return text[pos] === ')' ? { destination, end: pos + 1 } : undefined;
}
/** @returns the span inside `<…>` if it is written so */
function readDestination(text, at) {
    if (text[at] === '<') {
        const inner = /(?:\\[^\n]|[^<>\\\n])*(?=>)/y;
        inner.lastIndex = at + 1;
        return inner.test(text) ? { from: at + 1, to: inner.lastIndex } : undefined;
    }
    let depth = 0;
    let pos = at;
    for (; pos < text.length; pos++) {
        const code = text.charCodeAt(pos);
        if (code <= SPACE || code === DELETE)
            break;
        if (code === BACKSLASH && isPunctuation(text.charCodeAt(pos + 1)))
            pos++;
        else if (code === OPEN && ++depth > MAX_BRACKETS)
            return undefined;
        else if (code === CLOSE && --depth < 0)
            break;
    }
    return pos > at && depth <= 0 ? { from: at, to: pos } : undefined;
}
/** @returns the offset after the title's closing quote or bracket; undefined if there is no title */
function readTitle(text, start) {
    const opening = text.charCodeAt(start);
    if (opening !== DOUBLE_QUOTE && opening !== SINGLE_QUOTE && opening !== OPEN)
        return undefined;
    const closing = opening === OPEN ? CLOSE : opening;
    for (let at = start + 1; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === closing)
            return at + 1;
        if (code === BACKSLASH)
            at++;
        else if (code === OPEN && opening === OPEN)
            return undefined;
    }
    return undefined;
}
function spaceEnd(text, start) {
    let at = start;
    while (isSpace(text.charCodeAt(at)))
        at++;
    return at;
}
function isSpace(code) {
    return code === SPACE || (code >= 9 && code <= 13);
}
/** Whether it is ASCII punctuation, which a backslash can escape. */
function isPunctuation(code) {
    return ((code >= 33 && code <= 47) ||
        (code >= 58 && code <= 64) ||
        (code >= 91 && code <= 96) ||
        (code >= 123 && code <= 126));
}
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const DELETE = 127;
const BACKSLASH = 92;
const OPEN = 40;
const CLOSE = 41;
const LABEL = /\[((?:[^[\]\\]|\\[\s\S]){1,999})\]:/y;
/** Folds white space and case, as CommonMark compares labels. */
function normalizeLabel(label) {
    return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}
/** @param text a paragraph without blank lines */
function definitionAt(text, at) {
    LABEL.lastIndex = at;
    const found = LABEL.exec(text);
    const label = normalizeLabel(found?.[1] ?? '');
    if (label === '')
        return undefined;
    const from = spaceEnd(text, LABEL.lastIndex);
    const destination = readDestination(text, from);
    if (!destination)
        return undefined;
    const to = destination.from > from ? destination.to + 1 : destination.to;
    const end = endWithTitle(text, to) ?? lineEnd(text, to);
    return end === undefined ? undefined : { label, from, to, end };
}
/** @returns the end of the line; undefined if there is no title or other text follows it */
function endWithTitle(text, at) {
    const start = spaceEnd(text, at);
    const titleEnd = start > at ? readTitle(text, start) : undefined;
    return titleEnd === undefined ? undefined : lineEnd(text, titleEnd);
}
/** @returns the offset after the line end; undefined if other text comes first */
function lineEnd(text, from) {
    let at = from;
    while (text[at] === ' ' || text[at] === '\t')
        at++;
    if (at === text.length)
        return at;
    return text[at] === '\n' ? at + 1 : undefined;
}


/***/ }),

/***/ 77533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ MAX_DEPTH),
  v: () => (/* binding */ readBlocks)
});

// EXTERNAL MODULE: ./lib/base/buffers/text-builder.js
var text_builder = __webpack_require__(20368);
// EXTERNAL MODULE: ./lib/input/documents/pages/markdown/link-tail.js
var link_tail = __webpack_require__(8159);
// EXTERNAL MODULE: ./lib/input/documents/span.js
var span = __webpack_require__(98829);
;// CONCATENATED MODULE: ./lib/input/documents/pages/markdown/markdown-starts.js
/** How Markdown blocks begin and end in CommonMark and GFM, and the cells of a table. Each test reads one line. */

const RAW_TEXT_END = /<\/(?:script|pre|style|textarea)>/i;
const HTML_STARTS = [
    { start: /<(?:script|pre|style|textarea)(?=[\s>]|$)/iy, end: RAW_TEXT_END },
    { start: /<!--/y, end: /-->/ },
    { start: /<\?/y, end: /\?>/ },
    { start: /<![a-z]/iy, end: />/ },
    { start: /<!\[CDATA\[/y, end: /\]\]>/ },
    {
        start: /<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|source|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=\s|\/?>|$)/iy,
        end: 'blank',
    },
];
/** Matches a whole tag alone on its line. */
const LONE_TAG = /<(?:\/[a-z][a-z\d-]*[ \t]*|[a-z][a-z\d-]*(?:[ \t]+[a-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^\s"'=<>`]+|'[^'\n]*'|"[^"\n]*"))?)*[ \t]*\/?)>[ \t]*(?=\n|$)/iy;
/**
 * @param at offset of the `<`
 * @param isInParagraph a lone tag does not interrupt a paragraph
 * @returns undefined if no HTML block begins
 */
function htmlBlockEnd(text, at, isInParagraph) {
    for (const { start, end } of HTML_STARTS)
        if ((0,span/* lengthAt */.Ir)(start, text, at) > 0)
            return end;
    return !isInParagraph && (0,span/* lengthAt */.Ir)(LONE_TAG, text, at) > 0 ? 'blank' : undefined;
}
function fenceAt(text, at, end) {
    const mark = text.charAt(at);
    const length = runLength(text, at, end);
    if (length < 3)
        return undefined;
    // Backticks in the words after the fence make the line a code span.
    const isSpan = mark === '`' && text.slice(at + length, end).includes('`');
    return isSpan ? undefined : { mark, length };
}
function closesFence({ mark, length }, text, at, end) {
    if (text.charAt(at) !== mark)
        return false;
    const found = runLength(text, at, end);
    return found >= length && blanksEnd(text, at + found, end) === end;
}
function runLength(text, at, end) {
    const mark = text.charCodeAt(at);
    let to = at;
    while (to < end && text.charCodeAt(to) === mark)
        to++;
    return to - at;
}
/** Whether a line is at least three `*`, `-` or `_`, and blanks. */
function isThematicBreak(text, from, end) {
    const mark = text.charCodeAt(from);
    let count = 0;
    for (let at = from; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === mark)
            count++;
        else if (code !== SPACE && code !== TAB)
            return false;
    }
    return count >= 3;
}
function isUnderline(text, from, end) {
    return blanksEnd(text, from + runLength(text, from, end), end) === end;
}
/** @returns the start of the heading's text after its `#`; undefined if it is no heading */
function headingStart(text, at, end) {
    const length = runLength(text, at, end);
    const to = at + length;
    return length <= 6 && (to === end || isBlankCode(text.charCodeAt(to))) ? to : undefined;
}
/** @returns the length of the list mark; undefined if no item begins */
function listMarkLength(text, at, end, isInParagraph) {
    const length = (0,span/* lengthAt */.Ir)(/[-+*]|\d{1,9}[.)]/y, text, at);
    if (length === 0)
        return undefined;
    const to = at + length;
    if (to < end && !isBlankCode(text.charCodeAt(to)))
        return undefined;
    if (!isInParagraph)
        return length;
    const isOrderedLater = length > 1 && Number.parseInt(text.slice(at, to), 10) !== 1;
    return isOrderedLater || blanksEnd(text, to, end) === end ? undefined : length;
}
const FOOTNOTE = /\[\^[^\]\s]+\]:/y;
/** @returns the length of `[^label]:`; 0 if no footnote begins */
function footnoteMarkLength(text, at) {
    return (0,span/* lengthAt */.Ir)(FOOTNOTE, text, at);
}
function isBlankCode(code) {
    return code === SPACE || code === TAB;
}
function blanksEnd(text, from, end) {
    let at = from;
    while (at < end && isBlankCode(text.charCodeAt(at)))
        at++;
    return at;
}
const DELIMITER_CELL = /[ \t]*:?-+:?[ \t]*(?:\||$|(?=\n))/y;
/** @returns the number of columns in the row below a table's head; 0 if it is another row */
function columnsOf(text, at, end) {
    let columns = 0;
    // One expression for the whole row would overflow its stack in a row of a million cells.
    for (let cell = text.charCodeAt(at) === BAR ? at + 1 : at; cell < end; columns++) {
        DELIMITER_CELL.lastIndex = cell;
        if (!DELIMITER_CELL.test(text))
            return blanksEnd(text, cell, end) === end ? columns : 0;
        cell = DELIMITER_CELL.lastIndex;
    }
    return columns;
}
/**
 * Returns the first cells of a row without blanks around them. A bar after a backslash belongs to its cell.
 * @param most cells to read
 */
function cellsOf(text, from, end, most) {
    let last = end;
    while (last > from && isBlankCode(text.charCodeAt(last - 1)))
        last--;
    const cells = [];
    let start = text.charCodeAt(from) === BAR ? from + 1 : from;
    for (let at = start; at < last && cells.length < most; at++) {
        if (text.charCodeAt(at) !== BAR || text.charCodeAt(at - 1) === BACKSLASH)
            continue;
        cells.push(trimmed(text, start, at));
        start = at + 1;
    }
    if (start < last && cells.length < most)
        cells.push(trimmed(text, start, last));
    return cells;
}
function trimmed(text, start, end) {
    const from = blanksEnd(text, start, end);
    let to = end;
    while (to > from && isBlankCode(text.charCodeAt(to - 1)))
        to--;
    return { from, to };
}
const TAB = 9;
const SPACE = 32;
const BACKSLASH = 92;
const BAR = 124;

;// CONCATENATED MODULE: ./lib/input/documents/pages/markdown/markdown-leaves.js
/** Collects paragraphs, tables, HTML and code of a Markdown text line by line, and reads them when complete. */



/** Columns of white space that make a line code. */
const CODE_INDENT = 4;
class MarkdownLeaves {
    /** The open block; undefined if there is none. */
    leaf;
    #text;
    #inline = [];
    #html = [];
    #code = [];
    #definitions = new Map();
    #pieces;
    constructor(text, pieces) {
        this.#text = text;
        this.#pieces = pieces;
    }
    finish() {
        this.close();
        return {
            inline: this.#inline,
            html: this.#html,
            code: this.#code,
            definitions: this.#definitions,
        };
    }
    /** Adds a line to the open HTML or code, or closes the block if the line does not continue it. */
    goOn(line) {
        const { leaf } = this;
        switch (leaf?.kind) {
            case 'html':
                return this.#goOnHtml(line, leaf);
            case 'fence':
                leaf.to = line.end;
                if (line.indent < CODE_INDENT && closesFence(leaf.fence, this.#text, line.nonspace, line.end))
                    this.close();
                return true;
            case 'indented':
                if (line.isBlank)
                    return true;
                if (line.indent >= CODE_INDENT)
                    leaf.to = line.end;
                else
                    this.close();
                return line.indent >= CODE_INDENT;
            default:
                return false;
        }
    }
    close() {
        const { leaf } = this;
        this.leaf = undefined;
        switch (leaf?.kind) {
            case 'paragraph':
                this.#addParagraph(leaf);
                break;
            case 'html':
                this.#pieces.take(leaf.lines[0] ?? 0);
                this.#html.push({ ...blockText(this.#text, leaf.lines), isRawText: leaf.end === RAW_TEXT_END });
                break;
            case 'fence':
            case 'indented':
                this.#pieces.take(leaf.from);
                this.#code.push({ from: leaf.from, to: leaf.to });
                break;
        }
    }
    openParagraph(line) {
        this.leaf = { kind: 'paragraph', lines: [line.nonspace], lazyLines: [] };
    }
    /**
     * To the paragraph that is open.
     * @param isLazy the line lacks a mark of a block around it
     */
    addLine(line, isLazy) {
        if (this.leaf?.kind !== 'paragraph')
            return;
        this.leaf.lines.push(line.nonspace);
        if (isLazy && line.indent > 0)
            this.leaf.lazyLines.push(line.start);
    }
    openIndented({ nonspace, end }) {
        this.leaf = { kind: 'indented', from: nonspace, to: end };
    }
    openFence({ nonspace, end }, fence) {
        this.leaf = { kind: 'fence', fence, from: nonspace, to: end };
    }
    openHtml(line, end) {
        const leaf = { kind: 'html', lines: [], end };
        this.leaf = leaf;
        this.#goOnHtml(line, leaf);
    }
    addInline(from, to) {
        this.#addText({ text: this.#text.slice(from, to), offset: from });
    }
    /** Closes the open paragraph as a heading. @returns false if it holds only link definitions */
    closeHeading() {
        const count = this.#inline.length;
        this.close();
        return this.#inline.length > count;
    }
    /**
     * Opens a table if the line names as many columns as the paragraph's last line has cells.
     * @returns whether it opened a table
     */
    openTable({ nonspace, end }, { lines }) {
        const head = lines.at(-1);
        const columns = columnsOf(this.#text, nonspace, end);
        if (head === undefined || columns === 0)
            return false;
        const cells = cellsOf(this.#text, head, lineEnd(this.#text, head), columns + 1);
        if (cells.length !== columns)
            return false;
        lines.pop();
        this.close();
        this.leaf = { kind: 'table', columns };
        for (const { from, to } of cells)
            this.addInline(from, to);
        return true;
    }
    /** Ignores cells beyond the last column, which are not shown. */
    addRow({ nonspace, end }, { columns }) {
        for (const { from, to } of cellsOf(this.#text, nonspace, end, columns))
            this.addInline(from, to);
    }
    #goOnHtml(line, { lines, end: blockEnd }) {
        if (blockEnd === 'blank' && line.isBlank) {
            this.close();
            return false;
        }
        const { offset, end } = line;
        lines.push(offset);
        if (blockEnd !== 'blank' && blockEnd.test(this.#text.slice(offset, end)))
            this.close();
        return true;
    }
    #addParagraph({ lines, lazyLines }) {
        if (lines.length === 0)
            return;
        const { text, offset } = blockText(this.#text, lines);
        const lazy = text[0] === '[' ? new Set(lazyLines) : undefined;
        let at = 0;
        while (text[at] === '[') {
            const definition = (0,link_tail/* definitionAt */.XT)(text, at);
            if (!definition)
                break;
            const { label, from, to } = definition;
            if (!this.#definitions.has(label)) {
                this.#pieces.take(from + offset);
                this.#definitions.set(label, { from: from + offset, to: to + offset });
            }
            at = definition.end;
            if (lazy?.has(offset + at))
                break;
            while (text[at] === ' ' || text[at] === '\t')
                at++;
        }
        if (at < text.length)
            this.#addText({ text: at === 0 ? text : text.slice(at), offset: offset + at });
    }
    #addText(text) {
        this.#pieces.take(text.offset);
        this.#inline.push(text);
    }
}
/** @param starts where the content of each line begins, of at least one line; each is directly after the last */
function blockText(source, starts) {
    const offset = starts[0];
    const end = lineEnd(source, starts[starts.length - 1]);
    const built = new text_builder/* TextBuilder */.t();
    let at = offset;
    for (const from of starts) {
        const line = from > at ? startOfMarks(source, from) : from;
        if (line === from)
            continue;
        built.add(source.slice(at, line) + ' '.repeat(from - line));
        at = from;
    }
    if (at === offset)
        return { text: source.slice(offset, end), offset };
    built.add(source.slice(at, end));
    return { text: built.text, offset };
}
function lineEnd(source, from) {
    const found = source.indexOf('\n', from);
    return found < 0 ? source.length : found;
}
/** @returns the start of the line if marks stand before its content; else `from` */
function startOfMarks(source, from) {
    let hasMarks = false;
    let start = from;
    for (; start > 0 && source.charCodeAt(start - 1) !== LF; start--) {
        const code = source.charCodeAt(start - 1);
        if (code !== markdown_leaves_SPACE && code !== markdown_leaves_TAB)
            hasMarks = true;
    }
    return hasMarks ? start : from;
}
const markdown_leaves_TAB = 9;
const LF = 10;
const markdown_leaves_SPACE = 32;

;// CONCATENATED MODULE: ./lib/input/documents/pages/markdown/markdown-line.js
/** One line of Markdown, and how far its containers have read it. A tab counts the columns to the next tab stop. */
class LineCursor {
    text;
    /** Range of the line without its line end. */
    start = 0;
    end = 0;
    /** Offset up to which the containers have read. */
    offset = 0;
    /** Offset of the first character from `offset` on that is no blank; `end` in a blank line. */
    nonspace = 0;
    /** Columns of white space at `offset`. */
    indent = 0;
    #column = 0;
    #nonspaceColumn = 0;
    constructor(text) {
        this.text = text;
    }
    open(start, end) {
        this.start = start;
        this.end = end;
        this.offset = start;
        this.#column = 0;
        this.look();
    }
    get isBlank() {
        return this.nonspace === this.end;
    }
    /** Code of the first character that is no blank; NaN in a blank line. */
    get first() {
        return this.nonspace < this.end ? this.text.charCodeAt(this.nonspace) : Number.NaN;
    }
    /** Sets `nonspace` and `indent` for the current offset. */
    look() {
        let at = this.offset;
        let column = this.#column;
        for (; at < this.end; at++) {
            const code = this.text.charCodeAt(at);
            if (code === markdown_line_SPACE)
                column++;
            // The rest of a partly read tab counts from `#column`, which lies inside the tab.
            else if (code === markdown_line_TAB)
                column += TAB_WIDTH - (column % TAB_WIDTH);
            else
                break;
        }
        this.nonspace = at;
        this.#nonspaceColumn = column;
        this.indent = column - this.#column;
    }
    toNonspace() {
        this.offset = this.nonspace;
        this.#column = this.#nonspaceColumn;
        this.indent = 0;
    }
    /** Skips characters that are no tabs. */
    skip(count) {
        this.offset += count;
        this.#column += count;
        this.look();
    }
    /** Skips columns of white space; `offset` stays on a tab that is only partly read. */
    skipColumns(count) {
        for (let left = count; left > 0 && this.offset < this.end;) {
            const code = this.text.charCodeAt(this.offset);
            if (code !== markdown_line_SPACE && code !== markdown_line_TAB)
                break;
            const width = code === markdown_line_TAB ? TAB_WIDTH - (this.#column % TAB_WIDTH) : 1;
            const taken = Math.min(left, width);
            this.#column += taken;
            left -= taken;
            if (taken === width)
                this.offset++;
        }
        this.look();
    }
}
const TAB_WIDTH = 4;
const markdown_line_TAB = 9;
const markdown_line_SPACE = 32;

;// CONCATENATED MODULE: ./lib/input/documents/pages/markdown/markdown-blocks.js



/** Most nested blocks, with the page. A list is one block, and each of its items is another. */
const MAX_DEPTH = 64;
/**
 * @param text text whose only line end is LF
 * @throws PageError if it has more blocks than `pieces` allows
 */
function readBlocks(text, pieces) {
    const reader = new BlockReader(text, pieces);
    for (let start = 0; start <= text.length;) {
        const found = text.indexOf('\n', start);
        const end = found < 0 ? text.length : found;
        reader.read(start, end);
        start = end + 1;
    }
    return { ...reader.leaves.finish(), deepAt: reader.deepAt };
}
const FOOTNOTE_INDENT = 4;
/** Blanks after a list mark; with more the item begins with code. */
const MAX_ITEM_BLANKS = 4;
class BlockReader {
    leaves;
    deepAt;
    #text;
    #line;
    /** Open quotes, list items and footnotes, outermost first. */
    #open = [];
    constructor(text, pieces) {
        this.#text = text;
        this.#line = new LineCursor(text);
        this.leaves = new MarkdownLeaves(text, pieces);
    }
    read(start, end) {
        const [line, leaves] = [this.#line, this.leaves];
        line.open(start, end);
        const matched = this.#matchContainers();
        const isWithin = matched === this.#open.length;
        if (isWithin && leaves.goOn(line))
            return;
        let leaf = isWithin ? leaves.leaf : undefined;
        /** A paragraph also continues on a line that lacks the marks of its containers. */
        let mayGoOn = leaves.leaf?.kind === 'paragraph' && !line.isBlank;
        let depth = matched;
        while (!line.isBlank && line.indent < CODE_INDENT && this.#openContainer(depth, leaf)) {
            depth = this.#open.length;
            leaf = undefined;
            mayGoOn = false;
        }
        if (line.isBlank)
            this.#closeTo(depth);
        else if (line.indent >= CODE_INDENT) {
            if (mayGoOn)
                leaves.addLine(line, !isWithin);
            else
                this.#begin(depth, () => leaves.openIndented(line));
        }
        else if (!this.#openLeaf(depth, leaf)) {
            if (mayGoOn)
                leaves.addLine(line, !isWithin);
            else
                this.#begin(depth, () => leaves.openParagraph(line));
        }
    }
    /** @returns how many of the open containers the line continues */
    #matchContainers() {
        const open = this.#open;
        let matched = 0;
        while (matched < open.length && this.#continues(open[matched]))
            matched++;
        return matched;
    }
    #continues({ kind, indent, isEmpty }) {
        const line = this.#line;
        if (kind === 'quote') {
            if (line.indent >= CODE_INDENT || line.first !== GREATER)
                return false;
            this.#readQuoteMark();
            return true;
        }
        if (line.isBlank) {
            if (!isEmpty)
                line.toNonspace();
            return !isEmpty;
        }
        if (line.indent < indent)
            return false;
        line.skipColumns(indent);
        return true;
    }
    #readQuoteMark() {
        const line = this.#line;
        line.toNonspace();
        line.skip(1);
        line.skipColumns(1);
    }
    /** @param leaf the open leaf that the line is in */
    #openContainer(depth, leaf) {
        const [line, text] = [this.#line, this.#text];
        const { first, nonspace, end } = line;
        if (first === GREATER) {
            if (this.#isTooDeep(depth, 'quote'))
                return false;
            this.#push(depth, 'quote', 0);
            this.#readQuoteMark();
            return true;
        }
        if (first === BRACKET) {
            const length = footnoteMarkLength(text, nonspace);
            if (length === 0 || this.#isTooDeep(depth, 'footnote'))
                return false;
            this.#push(depth, 'footnote', FOOTNOTE_INDENT);
            line.toNonspace();
            line.skip(length);
            line.toNonspace();
            return true;
        }
        const isInParagraph = leaf?.kind === 'paragraph';
        if (first === DASH && isInParagraph && isUnderline(text, nonspace, end))
            return false;
        if ((first === DASH || first === STAR) && isThematicBreak(text, nonspace, end))
            return false;
        const length = listMarkLength(text, nonspace, end, isInParagraph);
        if (length === undefined || this.#isTooDeep(depth, 'item'))
            return false;
        const indent = line.indent + length + this.#itemBlanks(length);
        this.#push(depth, 'item', indent);
        return true;
    }
    /** Reads a list mark. @returns how many columns after it do not belong to the item's text */
    #itemBlanks(length) {
        const line = this.#line;
        line.toNonspace();
        line.skip(length);
        const isOwn = line.isBlank || line.indent > MAX_ITEM_BLANKS;
        const columns = isOwn ? 1 : line.indent;
        line.skipColumns(columns);
        return columns;
    }
    #push(depth, kind, indent) {
        this.#closeTo(depth);
        const parent = this.#open.at(-1);
        if (parent)
            parent.isEmpty = false;
        this.#open.push({ kind, indent, depth: this.#depthIn(depth, kind), isEmpty: true });
    }
    /** @param depth number of containers around a new one */
    #depthIn(depth, kind) {
        return (this.#open[depth - 1]?.depth ?? 1) + (kind === 'item' ? 2 : 1);
    }
    #isTooDeep(depth, kind) {
        const isTooDeep = this.#depthIn(depth, kind) > MAX_DEPTH;
        if (isTooDeep)
            this.deepAt ??= this.#line.start;
        return isTooDeep;
    }
    #closeTo(depth) {
        this.leaves.close();
        this.#open.length = depth;
    }
    #begin(depth, open) {
        this.#closeTo(depth);
        const parent = this.#open.at(-1);
        if (parent)
            parent.isEmpty = false;
        open();
    }
    /** @param leaf the open leaf that the line is in */
    #openLeaf(depth, leaf) {
        const [line, text, leaves] = [this.#line, this.#text, this.leaves];
        const { first, nonspace, end } = line;
        const paragraph = leaf?.kind === 'paragraph' ? leaf : undefined;
        const start = first === HASH ? headingStart(text, nonspace, end) : undefined;
        if (start !== undefined) {
            this.#begin(depth, () => leaves.addInline(start, end));
            return true;
        }
        const fence = first === BACKTICK || first === TILDE ? fenceAt(text, nonspace, end) : undefined;
        if (fence) {
            this.#begin(depth, () => leaves.openFence(line, fence));
            return true;
        }
        const htmlEnd = first === LESS ? htmlBlockEnd(text, nonspace, paragraph !== undefined) : undefined;
        if (htmlEnd) {
            this.#begin(depth, () => leaves.openHtml(line, htmlEnd));
            return true;
        }
        if ((first === EQUALS || first === DASH) && paragraph && isUnderline(text, nonspace, end)) {
            // A paragraph of link definitions alone cannot be a heading: the line is text.
            if (!leaves.closeHeading())
                leaves.openParagraph(line);
            return true;
        }
        if ((first === DASH || first === STAR || first === UNDERSCORE) && isThematicBreak(text, nonspace, end)) {
            this.#begin(depth, () => { });
            return true;
        }
        if (leaf?.kind === 'table') {
            leaves.addRow(line, leaf);
            return true;
        }
        return paragraph !== undefined && leaves.openTable(line, paragraph);
    }
}
const HASH = 35;
const STAR = 42;
const DASH = 45;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const BRACKET = 91;
const UNDERSCORE = 95;
const BACKTICK = 96;
const TILDE = 126;


/***/ }),

/***/ 61591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAX_MARKDOWN: () => (/* binding */ MAX_MARKDOWN),
  readMarkdownDocument: () => (/* binding */ readMarkdownDocument),
  o: () => (/* binding */ readMarkdownUrls)
});

// EXTERNAL MODULE: ./node_modules/entities/dist/decode.js + 2 modules
var decode = __webpack_require__(57031);
// EXTERNAL MODULE: ./lib/base/buffers/text-builder.js
var text_builder = __webpack_require__(20368);
// EXTERNAL MODULE: ./lib/input/messages/say.js + 2 modules
var say = __webpack_require__(42001);
// EXTERNAL MODULE: ./lib/input/documents/page-media.js
var page_media = __webpack_require__(55375);
// EXTERNAL MODULE: ./lib/input/documents/source-position.js
var source_position = __webpack_require__(4514);
// EXTERNAL MODULE: ./lib/input/documents/span.js
var documents_span = __webpack_require__(98829);
// EXTERNAL MODULE: ./lib/input/documents/pages/html/html-urls.js + 4 modules
var html_urls = __webpack_require__(68999);
// EXTERNAL MODULE: ./lib/input/documents/pages/matter/front-matter.js
var front_matter = __webpack_require__(79307);
// EXTERNAL MODULE: ./lib/base/sentence.js
var base_sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/input/documents/json/selected-urls.js
var selected_urls = __webpack_require__(58122);
// EXTERNAL MODULE: ./lib/input/documents/pages/page.js
var page = __webpack_require__(58399);
// EXTERNAL MODULE: ./lib/input/documents/pages/page-error.js
var page_error = __webpack_require__(57340);
// EXTERNAL MODULE: ./lib/input/documents/record-values.js
var record_values = __webpack_require__(81635);
;// CONCATENATED MODULE: ./lib/input/documents/pages/matter/matter-images.js
/** Finds members of front matter that themes of Hugo, Hexo and Jekyll show as images, by their names. */

const NAMES = new Set([
    'cover',
    'image',
    'images',
    'thumbnail',
    'banner',
    'featured_image',
    'feature_image',
    'featureimage',
    'top_img',
    'og_image',
    'header_image',
    'photos',
]);
/** Members to read inside a member that is a record. */
const INNER_NAMES = {
    cover: new Set(['image', 'url']),
    image: new Set(['src', 'url']),
    header: new Set(['image', 'teaser', 'overlay_image']),
};
/** An array of records: Hugo's page resources. */
const RECORDS = 'resources';
const IN_RECORDS = new Set(['src']);
/** @param isImage whether the value of such a member belongs to the list */
function* imagesIn(value, isImage) {
    for (const { name, path, member } of membersOf(value, [])) {
        if (NAMES.has(name))
            yield* textsIn(member, path, isImage);
        const inner = Object.hasOwn(INNER_NAMES, name) ? INNER_NAMES[name] : undefined;
        if (inner)
            yield* namedIn(member, path, inner, isImage);
        if (name !== RECORDS || !Array.isArray(member))
            continue;
        for (const [index, record] of member.entries())
            yield* namedIn(record, [...path, index], IN_RECORDS, isImage);
    }
}
function* namedIn(record, path, names, isImage) {
    for (const { name, path: inner, member } of membersOf(record, path))
        if (names.has(name))
            yield* textsIn(member, inner, isImage);
}
function* membersOf(value, path) {
    if (!(0,record_values/* isRecord */.u4)(value))
        return;
    for (const [key, member] of Object.entries(value))
        yield { name: key.toLowerCase().replaceAll('-', '_'), path: [...path, key], member };
}
/** Yields a text, or the texts of an array. */
function* textsIn(value, path, isImage) {
    const isArray = Array.isArray(value);
    for (const [index, item] of (isArray ? value : [value]).entries()) {
        const url = typeof item === 'string' ? item.trim() : '';
        if (url !== '' && isImage(url))
            yield { url, path: isArray ? [...path, index] : path };
    }
}

;// CONCATENATED MODULE: ./lib/input/documents/pages/matter/matter-urls.js
/** Reads URLs of front matter: matches of `select`, and members that themes show as images. */








/** @param text the whole page */
async function readMatterUrls(text, { kind, start, end }, reading) {
    const { name, options, problems } = reading;
    const isAsked = options.select.length > 0;
    const isAuto = options.frontMatter !== 'none';
    if (!isAuto && !isAsked)
        return [];
    const matter = text.slice(start, end);
    try {
        requireShort(matter);
        const values = await valuesOf(kind, matter);
        const problem = (0,selected_urls.selectProblem)(values.value, options);
        if (problem) {
            problems.push((0,base_sentence/* faultAt */.ux)(name, problem));
            return [];
        }
        const found = [
            ...(isAsked ? selectedIn(values, matter.length, reading) : []),
            ...(isAuto ? imagesIn(values.value, url => isImage(url, options)) : []),
        ];
        return placed(found, values, start);
    }
    catch (thrown) {
        const { fault, offset } = (0,page_error/* pageError */.Kc)(thrown);
        const sentence = isAsked ? fault : (0,say/* say */.c)('matter-left', { fault });
        const notes = isAsked ? problems : reading.notices;
        if (offset === undefined)
            notes.push((0,base_sentence/* faultAt */.ux)(name, sentence));
        else
            notes.push(reading.inLine((0,source_position/* lineAt */.mh)(text, start + offset), sentence));
        return [];
    }
}
/** Bytes. Front matter that people write has a few hundred. */
const MAX_BYTES = 262_144;
/** Lines, and marks that may begin a value: for each of them a parser keeps an object of a kilobyte. */
const MAX_PARTS = 65_536;
const PARTS = /[\n\r:,[\]{}!&*?|>-]/g;
/** @throws PageError */
function requireShort(matter) {
    const isLong = matter.length > MAX_BYTES ||
        Buffer.byteLength(matter) > MAX_BYTES ||
        // Only a long text can have so many.
        (matter.length > MAX_PARTS && (matter.match(PARTS)?.length ?? 0) > MAX_PARTS);
    if (isLong)
        throw new page_error/* PageError */.AX((0,say/* say */.c)('matter-too-long', { bytes: MAX_BYTES, parts: MAX_PARTS }), 0);
}
/** Loads a parser only if a page needs it. */
async function valuesOf(kind, matter) {
    switch (kind) {
        case 'yaml':
            return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7765)]).then(__webpack_require__.bind(__webpack_require__, 57765))).readYaml(matter);
        case 'toml':
            return (await Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(1698)]).then(__webpack_require__.bind(__webpack_require__, 81698))).readToml(matter);
        case 'json':
            return (await __webpack_require__.e(/* import() */ 3076).then(__webpack_require__.bind(__webpack_require__, 33076))).readJsonMatter(matter);
    }
}
function selectedIn({ value }, length, reading) {
    return [...(0,selected_urls/* findInTime */.E)(() => (0,selected_urls/* selectedUrls */.i)(value, reading.name, reading), length, reading)]
        .filter(({ image }) => image.problem === undefined && (0,page/* isListed */.yy)(image.url, reading.options))
        .map(({ image, path }) => ({ url: image.url, path, image }));
}
/** A relative URL is a local file of the page, unless it links to a stored image. */
function isImage(url, { isOwnLink }) {
    const isAbsolute = /^https?:\/\/[^/]/i.test(url) && (0,page/* isListed */.yy)(url, { takesRelative: () => false });
    return isAbsolute || isOwnLink?.(url) === true;
}
/** Two paths that lead to one place give one URL; the first counts. */
function placed(found, values, offset) {
    const places = values.spansOf(found.map(({ path }) => path));
    const byStart = new Map();
    for (const [index, { url, image }] of found.entries()) {
        const place = places[index];
        if (!place || byStart.has(place.from))
            continue;
        byStart.set(place.from, { url, ...(0,documents_span/* movedBy */.bb)(offset, place), ...(image && { image }) });
    }
    return [...byStart.values()];
}

// EXTERNAL MODULE: ./lib/input/documents/pages/markdown/markdown-blocks.js + 3 modules
var markdown_blocks = __webpack_require__(77533);
// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Tokenizer.js + 1 modules
var Tokenizer = __webpack_require__(25672);
// EXTERNAL MODULE: ./lib/input/documents/pages/markup-reader.js
var markup_reader = __webpack_require__(3438);
;// CONCATENATED MODULE: ./lib/input/documents/pages/markdown/markdown-html.js
/**
 * Collects the raw HTML of a Markdown page at its place. An unclosed tag, `<title>`, `<script>` or comment ends with
 * its block, as in Markdown renderers. It hides nothing after the block.
 */



/** @param pieces pieces in any order; of two that overlap, the first counts */
function alignHtml(pieces, length) {
    const sorted = [...pieces].sort((a, b) => a.from - b.from);
    const parts = [];
    const hidden = [];
    let at = 0;
    for (const [index, piece] of sorted.entries()) {
        const { from, text } = piece;
        if (from < at)
            continue;
        parts.push(' '.repeat(from - at), markdown_html_closed(piece, sorted, index, hidden));
        at = from + text.length;
    }
    parts.push(' '.repeat(Math.max(0, length - at)));
    return { html: parts.join(''), hidden };
}
const TEXT_TAG = /^<(\/?)(script|style|textarea|title|iframe|noembed|noframes|xmp|plaintext)(?=[\s/>])/i;
const OPENS_TEXT = /<!--|<(?:script|style|textarea|title|iframe|noembed|noframes|xmp|plaintext)(?=[\s/>])/i;
/**
 * Drops tags and comments that open text but are not closed in their paragraph.
 * @param tags tags and comments of one paragraph, in the order of the text
 */
function withoutStrayTags(tags) {
    const closings = new Set();
    const kept = [];
    for (const tag of tags.toReversed()) {
        const [, slash, written = ''] = TEXT_TAG.exec(tag.text) ?? [];
        const name = written.toLowerCase();
        if (slash)
            closings.add(name);
        else if (slash === '' && !closings.delete(name))
            continue;
        kept.push(tag);
    }
    return kept.reverse();
}
/** Returns a piece's text, with blanks where it would hide text after the piece. */
function markdown_html_closed({ from, text, isRawText }, pieces, index, hidden) {
    if (!OPENS_TEXT.test(text) && text.lastIndexOf('<') < text.lastIndexOf('>'))
        return text;
    let html = text;
    for (let open = unclosedIn(html); open; open = unclosedIn(html)) {
        const { kind } = open;
        if (kind !== 'tag' && isClosedLater(open, pieces, index))
            return html;
        if (kind !== 'element' || (isRawText && html.slice(0, open.from).trim() === '')) {
            if (kind !== 'tag')
                hidden.push({ from: from + open.from, to: from + html.length });
            html = html.slice(0, open.from) + ' '.repeat(html.length - open.from);
        }
        else {
            const tags = new RegExp(`${open.opening}(?=[\\s/>])[^>]*>?`, 'gi');
            html = html.slice(0, open.from) + html.slice(open.from).replace(tags, tag => ' '.repeat(tag.length));
        }
    }
    return html;
}
/** Whether a later piece closes it before another one opens the same. */
function isClosedLater({ opening, closing }, pieces, index) {
    for (let next = index + 1; next < pieces.length; next++) {
        const text = pieces[next].text.toLowerCase();
        const closes = text.indexOf(closing);
        const opens = text.indexOf(opening);
        if (closes >= 0 && (opens < 0 || closes < opens))
            return true;
        if (opens >= 0)
            return false;
    }
    return false;
}
function unclosedIn(html) {
    const reader = new UnclosedReader(html);
    const tokenizer = new Tokenizer/* default */.A({ decodeEntities: false }, reader);
    // A blank more ends the name of a tag, which the tokenizer would drop with the end of the text.
    tokenizer.write(`${withoutOpenCdata(html)} `);
    tokenizer.end();
    return reader.unclosed ?? reader.openTag;
}
/** As long as the text. CDATA that `]]>` does not end is, in HTML, a comment up to the first `>`. */
function withoutOpenCdata(html) {
    const lastEnd = html.lastIndexOf(']]>');
    return html.replace(/<!\[CDATA\[/g, (cdata, at) => at > lastEnd ? cdata.replace('![', '!_') : cdata);
}
class UnclosedReader extends markup_reader/* MarkupReader */.U6 {
    unclosed;
    #tag = '';
    #from = -1;
    /** The unfinished tag at the end of the text. */
    get openTag() {
        return this.#from < 0
            ? undefined
            : { kind: 'tag', opening: `<${this.#tag}`, closing: '>', from: this.#from };
    }
    onopentagname(start, end) {
        this.#tag = this.source.slice(start, end).toLowerCase();
        this.#from = start - 1;
    }
    onopentagend() {
        const from = this.#from;
        this.#from = -1;
        if (!html_urls/* TEXT_ONLY */.p.has(this.#tag) || this.unclosed)
            return;
        this.unclosed = {
            kind: 'element',
            opening: `<${this.#tag}`,
            closing: `</${this.#tag}`,
            from,
        };
    }
    onselfclosingtag() {
        this.onopentagend();
    }
    onclosetag(start, end) {
        if (this.unclosed?.closing === `</${this.source.slice(start, end).toLowerCase()}`)
            this.unclosed = undefined;
    }
    oncomment(start, end) {
        // The tokenizer ends a comment without its mark with the text.
        if (end <= this.source.length || this.unclosed)
            return;
        const from = this.source.lastIndexOf('<', start - 1);
        const isComment = this.source.startsWith('<!--', from);
        // `<!A`, `<?a` and `</ a` end at a `>`, as a tag does.
        if (isComment)
            this.unclosed = { kind: 'comment', opening: '<!--', closing: '-->', from };
        else
            this.unclosed = { kind: 'tag', opening: this.source.slice(from, start), closing: '>', from };
    }
}

// EXTERNAL MODULE: ./lib/input/documents/pages/markdown/link-tail.js
var link_tail = __webpack_require__(8159);
;// CONCATENATED MODULE: ./lib/input/documents/pages/markdown/markdown-inline.js
/**
 * Finds images, HTML and code in one paragraph, heading or cell of Markdown. It is the part of CommonMark's bracket
 * algorithm that images need, without emphasis, which binds less tightly. Linear on hostile text.
 */


const IS_IMAGE = 1;
const HAS_BRACKETS = 2;
/** Takes the place of an opener's offset above its two flags. */
const UNIT = 4;
/**
 * The opening brackets that have no closing one yet. Links do not nest: once a link is complete, the brackets around
 * it cannot open another one, but they can open an image. CommonMark calls them inactive. They are always the
 * outermost brackets, so their count is enough, and a text of a million brackets costs no loop over them. For the sake of
 * such a text an opener is a number: its offset and two flags.
 */
class OpenBrackets {
    #openers = [];
    #inactive = 0;
    get depth() {
        return this.#openers.length;
    }
    push(isImage, textStart) {
        const last = this.#openers.length - 1;
        if (last >= 0)
            this.#openers[last] = this.#openers[last] | HAS_BRACKETS;
        this.#openers.push(textStart * UNIT + (isImage ? IS_IMAGE : 0));
    }
    /** Takes out the innermost opener. Undefined if there is none, or if it is inactive and opens no image. */
    pop() {
        const opener = this.#openers.pop();
        if (opener === undefined)
            return undefined;
        const isInactive = this.#openers.length < this.#inactive;
        this.#inactive = Math.min(this.#inactive, this.#openers.length);
        const isImage = (opener & IS_IMAGE) !== 0;
        if (isInactive && !isImage)
            return undefined;
        const hasBrackets = (opener & HAS_BRACKETS) !== 0;
        return { isImage, hasBrackets, textStart: Math.floor(opener / UNIT) };
    }
    /** Call when the link of the opener that was taken out last is complete. */
    deactivate() {
        this.#inactive = this.#openers.length;
    }
}
/** Result for most lines and cells, which have no marks at all. */
const PLAIN_TEXT = { parts: [], code: [], links: [] };
/** Brackets inside one another that are no parts of their own. */
const MANY_OPEN = 100_000;
/** Characters of a label, from CommonMark. */
const MAX_LABEL = 999;
/**
 * @param isDefined whether a normalized label has a definition
 * @param onPart called with the offset of each part; may throw
 */
function readInline(text, isDefined, onPart) {
    const firstMark = nextMark(text, 0);
    if (firstMark === text.length)
        return PLAIN_TEXT;
    const parts = [];
    const code = [];
    const links = [];
    const brackets = new OpenBrackets();
    const endOfCode = codeSpanEnds(text);
    const endOfHtml = htmlEnds(text);
    /** Handles a `]`. @returns the offset to continue at */
    const close = (at) => {
        const opener = brackets.pop();
        const tail = opener && (0,link_tail/* readLinkTail */.DS)(text, at + 1);
        const reference = opener && !tail ? readReference(text, opener, at, isDefined) : undefined;
        if (!opener || (!tail && !reference))
            return at + 1;
        onPart(at);
        if (!opener.isImage)
            brackets.deactivate();
        // The text of an image becomes its `alt`, so that images and links in it are not shown.
        else
            while ((parts.at(-1)?.from ?? -1) >= opener.textStart)
                parts.pop();
        const kind = opener.isImage ? 'image' : 'link';
        if (tail?.destination)
            parts.push({ kind, ...tail.destination });
        else if (reference)
            parts.push({ kind, label: reference.label, from: opener.textStart, to: at });
        const end = tail?.end ?? reference?.end ?? at + 1;
        links.push({ from: opener.textStart, to: end });
        return end;
    };
    const open = (isImage, textStart) => {
        // People never nest so many, and each takes memory.
        if (brackets.depth > MANY_OPEN)
            onPart(textStart);
        brackets.push(isImage, textStart);
    };
    for (let at = firstMark; at < text.length; at = nextMark(text, at)) {
        const character = text[at];
        if (character === '\\')
            at += (0,link_tail/* isPunctuation */.Bx)(text.charCodeAt(at + 1)) ? 2 : 1;
        else if (character === '`') {
            const { end, isCode } = endOfCode(at);
            if (isCode) {
                onPart(at);
                code.push({ from: at, to: end });
            }
            at = end;
        }
        else if (character === '<') {
            const found = endOfHtml(at);
            if (found) {
                onPart(at);
                const span = { from: at, to: found.end };
                parts.push({ kind: found.isHtml ? 'html' : 'autolink', ...span });
                if (!found.isHtml)
                    code.push(span);
            }
            at = found?.end ?? at + 1;
        }
        else if (character === '!') {
            const isImage = text[at + 1] === '[';
            if (isImage)
                open(true, at + 2);
            at += isImage ? 2 : 1;
        }
        else if (character === '[') {
            open(false, at + 1);
            at++;
        }
        else
            at = close(at);
    }
    return { parts, code, links };
}
function nextMark(text, start) {
    const mark = /[\\`<![\]]/g;
    mark.lastIndex = start;
    return mark.exec(text)?.index ?? text.length;
}
/** Reads `[text][label]`, `[label][]` or `[label]`; undefined if the label has no definition. */
function readReference(text, opener, close, isDefined) {
    const full = /\[((?:[^[\]\\]|\\[\s\S]){0,999})\]/y;
    full.lastIndex = close + 1;
    const found = full.exec(text);
    const isFull = found?.[1] !== undefined && found[1].trim() !== '';
    const own = text.slice(opener.textStart, Math.min(close, opener.textStart + MAX_LABEL + 1));
    const label = isFull ? (found[1] ?? '') : opener.hasBrackets || own.length > MAX_LABEL ? '' : own;
    const normalized = (0,link_tail/* normalizeLabel */.yP)(label);
    if (normalized === '' || !isDefined(normalized))
        return undefined;
    return { label: normalized, end: found && (isFull || found[1] === '') ? full.lastIndex : close + 1 };
}
/** Returns for a backtick the end of its code span, or of the run if no equal run follows. */
function codeSpanEnds(text) {
    /** Starts of the runs of each length, last first; made at the first call. */
    let runs;
    return at => {
        runs ??= runsOf(text);
        let end = at;
        while (text[end] === '`')
            end++;
        const starts = runs.get(end - at) ?? [];
        // Offsets only ascend, so that passed runs can be dropped.
        while ((starts.at(-1) ?? Number.POSITIVE_INFINITY) < end)
            starts.pop();
        const closing = starts.pop();
        return closing === undefined ? { end, isCode: false } : { end: closing + end - at, isCode: true };
    };
}
function runsOf(text) {
    const runs = new Map();
    for (const { 0: run, index } of text.matchAll(/`+/g)) {
        const starts = runs.get(run.length);
        if (starts)
            starts.push(index);
        else
            runs.set(run.length, [index]);
    }
    for (const starts of runs.values())
        starts.reverse();
    return runs;
}
const AUTOLINK = /<[a-z][a-z\d+.-]{1,31}:[^\s<>]*>|<[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*>/iy;
const TAG = /<(?:\/[a-z][a-z\d-]*\s*|[a-z][a-z\d-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?)>/iy;
/** HTML constructs that end with a mark of their own. */
const CONSTRUCTS = [
    // `<!-->` and `<!--->` are whole comments: the end mark may share hyphens with the start.
    { start: /<!--/y, end: '-->', least: 2 },
    { start: /<\?/y, end: '?>', least: 2 },
    { start: /<!\[CDATA\[/y, end: ']]>', least: 9 },
    { start: /<![a-z]/iy, end: '>', least: 3 },
];
/** Returns for a `<` the end of the autolink, tag, comment or the like; undefined if it is text. */
function htmlEnds(text) {
    /** End marks that do not occur in the rest of the text. */
    const gone = new Set();
    return at => {
        const autolink = (0,documents_span/* lengthAt */.Ir)(AUTOLINK, text, at);
        if (autolink > 0)
            return { end: at + autolink, isHtml: false };
        const tag = (0,documents_span/* lengthAt */.Ir)(TAG, text, at);
        if (tag > 0)
            return { end: at + tag, isHtml: true };
        for (const { start, end, least } of CONSTRUCTS) {
            if ((0,documents_span/* lengthAt */.Ir)(start, text, at) === 0)
                continue;
            const found = gone.has(end) ? -1 : text.indexOf(end, at + least);
            if (found >= 0)
                return { end: found + end.length, isHtml: true };
            gone.add(end);
        }
        return undefined;
    };
}

;// CONCATENATED MODULE: ./lib/input/documents/pages/markdown/shortcodes.js
/**
 * Finds Hugo's shortcodes and Hexo's tags: the literal URLs of images, and all ranges that a template engine replaces
 * before Markdown is read. Linear on hostile text.
 */
/** Matches `figure`, `img`, `lazy-image`, `image_caption`, `inlineImg` and so on. */
const SHOWS_IMAGE = /^(?:[a-z]+[-_])*(?:figure|fig|(?:inline)?(?:img|image)|picture|photo|lightbox)(?:[-_][a-z]+)*$/i;
/** Tags with commas between their parameters: `{% image URL, width=400px %}`. */
const HAS_COMMAS = /^(?:image|inlineim(?:g|age))$/i;
/** Tags whose content is shown as it is, or not at all. */
const HOLDS_CODE = new Set(['highlight', 'codeblock', 'code', 'raw', 'verbatim', 'comment', 'mermaid']);
const SHOWS_LINK = /^(?:a|link|btn|button)$/i;
const MARK = /\{\{[<%]?|\{%-?|\{#/g;
/**
 * @param isCode whether an offset lies in code or a comment of the page
 * @param isOwnLink whether a relative link leads to a stored image
 */
function readShortcodes(text, isCode, isOwnLink) {
    const urls = [];
    const ranges = [];
    const tags = [];
    const page = new SearchedText(text);
    const mark = new RegExp(MARK);
    for (let found = mark.exec(text); found; found = mark.exec(text)) {
        const { index, 0: opening } = found;
        const range = isCode(index) ? undefined : rangeAt(page, index, opening, urls, isOwnLink);
        if (!range)
            continue;
        ranges.push(range);
        if (range.mayShowImage)
            tags.push(range);
        mark.lastIndex = range.to;
    }
    return { urls, ranges, tags };
}
class SearchedText {
    text;
    #known = new Map();
    constructor(text) {
        this.text = text;
    }
    /** For ascending offsets: remembers each result, also that a needle does not occur any more. */
    indexOf(needle, from) {
        const before = this.#known.get(needle);
        if (before !== undefined && (before < 0 || before >= from))
            return before;
        const at = this.text.indexOf(needle, from);
        this.#known.set(needle, at);
        return at;
    }
}
function rangeAt(page, from, opening, urls, isOwnLink) {
    const { text } = page;
    const inside = from + opening.length;
    if (opening === '{{' || opening === '{#')
        return onOneLine(page, from, opening === '{{' ? '}}' : '#}');
    const isTag = opening.startsWith('{%');
    const closing = isTag ? '%}' : opening === '{{<' ? '>}}' : '%}}';
    if (!isTag && text.startsWith('/*', inside)) {
        const end = page.indexOf(`*/${closing}`, inside);
        return end < 0 ? undefined : { from, to: end + closing.length + 2 };
    }
    const head = readHead(page, inside, closing);
    if (!head)
        return undefined;
    if (HOLDS_CODE.has(head.name)) {
        const end = codeEnd(page, head.name, isTag, head.end);
        if (end !== undefined)
            return { from, to: end };
    }
    const url = SHOWS_IMAGE.test(head.name) ? urlOf(text, head, isTag, isOwnLink) : undefined;
    if (url)
        urls.push(url);
    return { from, to: head.end, mayShowImage: !SHOWS_LINK.test(head.name) };
}
function onOneLine(page, from, closing) {
    const end = page.indexOf(closing, from + 2);
    const lineEnd = page.indexOf('\n', from + 2);
    if (end < 0 || (lineEnd >= 0 && lineEnd < end))
        return undefined;
    return { from, to: end + closing.length };
}
function codeEnd(page, name, isTag, from) {
    const needles = isTag
        ? [`{% end${name} %}`, `{%- end${name} -%}`]
        : [`{{< /${name} >}}`, `{{% /${name} %}}`];
    const ends = needles.flatMap(needle => {
        const at = page.indexOf(needle, from);
        return at < 0 ? [] : at + needle.length;
    });
    return ends.length > 0 ? Math.min(...ends) : undefined;
}
/** Parameters of one shortcode; later ones are not read. */
const MAX_PARAMETERS = 1000;
const WORD = /\s*([\w./-]+=)?("(?:[^"\\]|\\[\s\S])*"|`[^`]*`|'[^'\n]*'|[^\s"`{}][^\s{}]*?(?=\s|>\}\}|%\}|$))/y;
/** Reads name and parameters up to `closing`; undefined if it is missing or a brace comes first. */
function readHead(page, inside, closing) {
    const { text } = page;
    if (page.indexOf(closing, inside) < 0)
        return undefined;
    const parameters = [];
    let name;
    for (let at = inside;;) {
        const space = /\s*(?:-|\/)?/y;
        space.lastIndex = at;
        space.exec(text);
        if (text.startsWith(closing, space.lastIndex))
            return { name: name ?? '', parameters, end: space.lastIndex + closing.length };
        WORD.lastIndex = at;
        const word = WORD.exec(text);
        if (!word?.[2])
            return undefined;
        at = WORD.lastIndex;
        if (name === undefined)
            name = word[2];
        else if (parameters.length < MAX_PARAMETERS)
            parameters.push(parameterOf(word[1]?.slice(0, -1), word[2], at));
    }
}
function parameterOf(name, written, end) {
    const first = written.charAt(0);
    const quote = first === '"' || first === '`' || first === "'" ? first : '';
    const edge = quote.length;
    return { name, start: end - written.length + edge, end: end - edge, quote };
}
/** Returns `src` (`href` of a lightbox), else the first URL. A shortcode with named parameters has no such URL. */
function urlOf(text, { name, parameters }, isTag, isOwnLink) {
    const source = /lightbox/i.test(name) ? 'href' : 'src';
    const named = parameters.find(parameter => parameter.name === source);
    const found = named ?? firstUrl(text, parameters, isTag, isOwnLink);
    if (!found)
        return undefined;
    const { start, quote } = found;
    const hasCommas = isTag && quote === '' && HAS_COMMAS.test(name);
    const end = hasCommas && text[found.end - 1] === ',' ? found.end - 1 : found.end;
    const url = text.slice(start, end);
    // Hugo decodes escapes by rules of its own, so that such a URL is left alone.
    return url.includes('\\')
        ? undefined
        : { url, from: start, to: end, quoting: { kind: 'shortcode', quote, ...(hasCommas && { hasCommas }) } };
}
/** A word without a host is a size or a class, unless it leads to a stored image. */
function firstUrl(text, parameters, isTag, isOwnLink) {
    const firstNamed = parameters.findIndex(({ name }) => name !== undefined);
    if (!isTag && firstNamed >= 0)
        return undefined;
    return parameters
        .slice(0, firstNamed < 0 ? undefined : firstNamed)
        .find(({ start, end, quote }) => (quote === '' || !isTag) &&
        (/^(?:https?:)?\/\//i.test(text.slice(start, start + 8)) ||
            isOwnLink(text.slice(start, end).replace(/,$/, ''))));
}

;// CONCATENATED MODULE: ./lib/input/documents/pages/markdown/markdown-urls.js
/** Finds image URLs in the text of a Markdown page: in Markdown, raw HTML and shortcodes. */















/** Characters. Pages written by people are far shorter. */
const MAX_MARKDOWN = 16_777_216;
async function readMarkdownDocument(text, reading) {
    const { name, options } = reading;
    const matter = (0,front_matter/* findFrontMatter */.u)(text);
    if (matter.kind === 'unclosed') {
        reading.problems.push(reading.inLine(1, (0,say/* say */.c)('matter-unclosed', { fence: matter.fence })));
        return [];
    }
    const urls = matter.kind === 'none' ? [] : await readMatterUrls(text, matter, reading);
    const { bodyStart } = matter;
    try {
        const body = readMarkdownUrls(text.slice(bodyStart), options.media, options.isOwnLink);
        if (body.deepAt !== undefined) {
            const line = (0,source_position/* lineAt */.mh)(text, bodyStart + body.deepAt);
            reading.notices.push(reading.inLine(line, (0,say/* say */.c)('markdown-too-deep', { most: markdown_blocks/* MAX_DEPTH */.l })));
        }
        const starts = new Set(urls.map(({ from }) => from));
        for (const { from } of body.urls)
            starts.add(from + bodyStart);
        options.net?.add(text, name, starts, () => inPage(body.ranges(), bodyStart, urls));
        for (const url of body.urls)
            if ((0,page/* isListed */.yy)(url.url, options))
                urls.push((0,documents_span/* movedBy */.bb)(bodyStart, url));
        return (0,page/* noteUrls */.$C)(urls, text, reading);
    }
    catch (error) {
        return (0,page/* leaveUnread */.J7)(error, text, bodyStart, reading);
    }
}
/** @param matterUrls URLs of the front matter */
function inPage({ known, values }, bodyStart, matterUrls) {
    const moved = (span) => (0,documents_span/* movedBy */.bb)(bodyStart, span);
    return {
        known: [...matterUrls, ...known.map(moved)],
        values: [{ from: 0, to: bodyStart }, ...values.map(moved)],
    };
}
/**
 * @param source the page after its front matter
 * @param isOwnLink whether a relative link leads to a stored image
 * @throws PageError if the page has too many parts
 */
function readMarkdownUrls(source, media = page_media/* IMAGES_ALONE */.b, isOwnLink = () => false) {
    const text = withLineFeeds(source);
    const pieces = new page_error/* Pieces */.q5();
    const blocks = (0,markdown_blocks/* readBlocks */.v)(text, pieces);
    const sections = blocks.inline.map(({ text: written, offset }) => {
        const isDefined = (label) => blocks.definitions.has(label);
        return { inline: readInline(written, isDefined, at => pieces.take(offset + at, 2)), offset, written };
    });
    const htmlPieces = [
        ...blocks.html.map(({ offset, ...block }) => ({ from: offset, ...block })),
        ...sections.flatMap(({ inline, offset, written }) => {
            const tags = inline.parts.filter(({ kind }) => kind === 'html');
            return withoutStrayTags(tags.map(({ from, to }) => ({ from: from + offset, text: written.slice(from, to) })));
        }),
    ];
    const aligned = alignHtml(htmlPieces, text.length);
    const html = (0,html_urls/* readHtmlUrls */.S)(aligned.html, media, sections.map(({ offset }) => offset));
    const hiddenRanges = [...html.hidden, ...aligned.hidden];
    const codeRanges = [
        ...blocks.code,
        ...sections.flatMap(({ inline, offset }) => inline.code.map(span => (0,documents_span/* movedBy */.bb)(offset, span))),
    ];
    const hidden = new documents_span/* Spans */.aR(hiddenRanges);
    const code = new documents_span/* Spans */.aR([...codeRanges, ...hiddenRanges]);
    const shortcodes = readShortcodes(text, offset => code.includes(offset), isOwnLink);
    const templates = new documents_span/* Spans */.aR(shortcodes.ranges);
    const solid = new documents_span/* Spans */.aR(htmlPieces.map(piece => ({ from: piece.from, to: piece.from + piece.text.length })));
    const urls = linkedUrls(sections, blocks.definitions, text, media).filter(({ from }) => !hidden.includes(from));
    // A value across other text is not a real attribute.
    const fromHtml = html.urls.filter(({ from, to }) => solid.includes(from) && solid.includes(to - 1));
    const found = [
        ...[...urls, ...fromHtml].filter(({ from }) => !templates.includes(from)),
        ...shortcodes.urls,
    ].sort((a, b) => a.from - b.from);
    const ranges = () => {
        const tags = new documents_span/* Spans */.aR(shortcodes.tags);
        return {
            known: [
                ...codeRanges,
                ...html.asides,
                ...aligned.hidden,
                ...sections.flatMap(({ inline, offset }) => inline.links.map(span => (0,documents_span/* movedBy */.bb)(offset, span))),
                ...blocks.definitions.values(),
                ...shortcodes.ranges.filter(({ from }) => !tags.includes(from)),
                ...found,
            ],
            values: shortcodes.tags,
        };
    };
    return { urls: found, ranges, deepAt: blocks.deepAt };
}
/** Characters of which the line ends are replaced at once: the places of all of them take more memory than the text. */
const PORTION = 65_536;
/** The parser knows only LF; the replacement keeps all offsets. */
function withLineFeeds(source) {
    if (!source.includes('\r'))
        return source;
    const text = new text_builder/* TextBuilder */.t();
    for (let at = 0; at < source.length;) {
        const end = at + PORTION;
        const to = source.startsWith('\r\n', end - 1) ? end + 1 : end;
        // Replacing one character by another keeps an object for each of them.
        text.add(source.slice(at, to).split('\r\n').join(' \n').split('\r').join('\n'));
        at = to;
    }
    return text.text;
}
/** Returns the destinations of images, and those of links and autolinks that lead to files of the list. */
function linkedUrls(sections, definitions, text, media) {
    const urls = [];
    const add = (kind, url) => {
        if (kind === 'image' || (0,page_media/* isLinkedFile */.O)(url.url, media))
            urls.push(url);
    };
    /** An image counts before a link with the same label. */
    const labels = new Map();
    for (const { inline, offset } of sections)
        for (const { kind, label, ...span } of inline.parts) {
            const { from, to } = (0,documents_span/* movedBy */.bb)(offset, span);
            if (label !== undefined) {
                if (labels.get(label) !== 'image')
                    labels.set(label, kind);
            }
            else if (kind === 'autolink') {
                const inside = { from: from + 1, to: to - 1 };
                add(kind, { url: text.slice(from + 1, to - 1), ...inside, quoting: { kind: 'autolink' } });
            }
            else if (kind !== 'html')
                add(kind, destinationUrl(text, from, to));
        }
    for (const [label, { from, to }] of definitions) {
        const kind = labels.get(label);
        const edge = text[from] === '<' ? 1 : 0;
        if (kind)
            add(kind, destinationUrl(text, from + edge, to - edge));
    }
    return urls;
}
function destinationUrl(text, from, to) {
    return { url: unescaped(text.slice(from, to)), from, to, quoting: { kind: 'markdown' } };
}
/** Characters. A longer destination is no URL that anything can request. */
const MAX_DESTINATION = 65_536;
/** Decodes backslash escapes and entities. A backslash before `&` makes an entity text. */
function unescaped(destination) {
    if (destination.length > MAX_DESTINATION || !/[\\&]/.test(destination))
        return destination;
    return destination.replace(/\\([!-/:-@[-`{-~])|&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/gi, (whole, escaped) => escaped ?? (0,decode/* decodeHTMLStrict */.hl)(whole));
}


/***/ }),

/***/ 79307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ findFrontMatter)
/* harmony export */ });
/* harmony import */ var _json_exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82878);
/**
 * Finds front matter before a page's text: between `---` or `+++`, before `;;;`, or a JSON object. Its values are parsed,
 * and each string has its place.
 */

const NONE = { kind: 'none', bodyStart: 0 };
const FENCES = [
    { first: /^---[ \t]*(?:\r\n|\n|\r)/, last: /^(?:---|\.\.\.)[ \t]*$/gm, kind: 'yaml', fence: '---' },
    { first: /^\+\+\+[ \t]*(?:\r\n|\n|\r)/, last: /^\+\+\+[ \t]*$/gm, kind: 'toml', fence: '+++' },
    { first: /^;;;[ \t]*(?:\r\n|\n|\r)/, last: /^;;;[ \t]*$/gm, kind: 'json', fence: ';;;' },
];
function findFrontMatter(text) {
    for (const { first, last, kind, fence } of FENCES) {
        const opening = first.exec(text)?.[0];
        if (opening === undefined)
            continue;
        if (kind === 'yaml' && !opensYaml(text, opening.length))
            return NONE;
        last.lastIndex = opening.length;
        const closing = last.exec(text);
        if (!closing)
            return { kind: 'unclosed', fence };
        const bodyStart = closing.index + closing[0].length;
        return { kind, start: opening.length, end: closing.index, bodyStart };
    }
    if (/^\{\s*(?:"|\})/.test(text))
        return jsonObject(text);
    return /^"(?:[^"\\\r\n]|\\.)*"\s*:/.test(text) ? jsonMembers(text) : NONE;
}
/** Matches a member, an item, `{` or the closing mark. Tags, links and the like are the page's own text. */
const YAML_LINE = /^(?:(?:---|\.\.\.)[ \t]*$|-(?:[ \t]|$)|\{|(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|<<)[ \t]*:(?:[ \t]|$)|(?:[^\s"'#&*!|>%@`,?[\]{}<:-]|-[^\s:<>-])(?:[^:<>]|:(?=[^\s/]))*:(?:[ \t]|$))/;
/** Whether the next line that is not blank shows that `---` is no thematic break. */
function opensYaml(text, from) {
    const line = /[^\r\n]+/g;
    line.lastIndex = from;
    for (let found = line.exec(text); found; found = line.exec(text)) {
        const content = found[0].trimStart();
        if (content !== '' && !content.startsWith('#'))
            return YAML_LINE.test(content);
    }
    return false;
}
/** Reads Hexo's form: members of an object without braces, and a closing line `;;;`. */
function jsonMembers(text) {
    const last = /^;;;+[ \t]*$/gm;
    const closing = last.exec(text);
    return closing
        ? { kind: 'json', start: 0, end: closing.index, bodyStart: closing.index + closing[0].length }
        : NONE;
}
/** Reads a JSON object. Its last line holds nothing else but `;;;`, which may also have the next line. */
function jsonObject(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '"') {
            const end = (0,_json_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringEnd */ .VS)(text, at);
            if (end <= at)
                break;
            at = end - 1;
        }
        else if (character === '{')
            depth++;
        else if (character === '}' && --depth === 0) {
            const ending = /[ \t]*(?:(?:\r\n|\n|\r)?;;;+[ \t]*)?(?=[\r\n]|$)/y;
            ending.lastIndex = at + 1;
            return ending.test(text) ? { kind: 'json', start: 0, end: at + 1, bodyStart: ending.lastIndex } : NONE;
        }
    }
    return NONE;
}


/***/ })

};

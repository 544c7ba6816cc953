export const id = 1602;
export const ids = [1602];
export const modules = {

/***/ 11602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCsv: () => (/* binding */ readCsv)
/* harmony export */ });
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42001);
/* harmony import */ var _csv_csv_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42892);
/* harmony import */ var _csv_csv_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46866);
/* harmony import */ var _csv_stored_columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39833);
/* harmony import */ var _image_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30612);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1698);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54796);
/** Reads `.csv` and `.tsv`, with ragged and empty rows, and notes the cells that a writer changes. */







/** Columns. Tables that people or programs write have a few hundred. */
const MAX_COLUMNS = 10_000;
/**
 * @param delimiter a comma becomes a semicolon if the header says so
 * @yields the URLs that each chunk completed
 * @throws SettingsError if a line is too long, if a row has too many columns, or if the URL column is missing and `reading` has no coverage
 */
async function* readCsv(text, delimiter, reading) {
    const { options } = reading;
    const texts = options.texts && (await Promise.all(/* import() */[__webpack_require__.e(4976), __webpack_require__.e(6433), __webpack_require__.e(1591), __webpack_require__.e(3102)]).then(__webpack_require__.bind(__webpack_require__, 23645)));
    const columns = texts?.columnsOf(options) ?? [];
    const most = texts ? _lines_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_TEXT_LINE */ .ai : _lines_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_LINE_CHARACTERS */ .pw;
    const names = [options.urlField, ...columns.map(({ name }) => name)];
    const csv = delimiter === '\t' ? { text, delimiter } : await (0,_csv_csv_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .findDelimiter */ .LI)(text, names, most);
    reading.hasSemicolons = csv.delimiter === ';';
    const reader = new RowReader(csv.delimiter, reading, texts);
    for await (const rows of (0,_csv_csv_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .readCsvRows */ .wS)(csv.text, reading.name, csv.delimiter, most, options.isPiped))
        yield reader.read(rows);
}
class RowReader {
    #delimiter;
    #reading;
    #readerOfTexts;
    #table;
    constructor(delimiter, reading, readerOfTexts) {
        this.#delimiter = delimiter;
        this.#reading = reading;
        this.#readerOfTexts = readerOfTexts;
    }
    *read(rows) {
        for (const row of rows)
            yield* this.#urlsIn(row);
    }
    *#urlsIn(row) {
        const reading = this.#reading;
        const cells = row.fault ? [] : (0,_csv_csv_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .cellsOf */ .nc)(row, this.#delimiter);
        const { length: columns } = cells;
        const tooWide = columns > MAX_COLUMNS ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('csv-too-wide', { columns, most: MAX_COLUMNS }) : undefined;
        const fault = row.fault ?? tooWide;
        if (fault) {
            // A broken line of a pipe costs its own position; without a header no other line can be read.
            if (!reading.options.isPiped || !this.#table)
                throw reading.refusal(row.number, fault);
            reading.urlCount++;
            yield { url: '', where: (0,_image_url_js__WEBPACK_IMPORTED_MODULE_4__/* .lineOf */ .cA)(reading.name, row.number), problem: fault };
            return;
        }
        const isBlank = cells.every(({ value }) => value.trim() === '');
        if (!this.#table) {
            if (isBlank)
                return;
            this.#table = this.#tableOf(row, cells);
            if (this.#table.columns.hasHeader)
                return;
        }
        if (isBlank)
            this.#table.noteRow?.(row, cells, undefined);
        else
            yield* this.#urlsOf(row, cells, this.#table);
    }
    #tableOf(row, cells) {
        const reading = this.#reading;
        const values = cells.map(({ value }) => value);
        const columns = (0,_csv_csv_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .findColumns */ .xs)(values, reading);
        const urlColumn = columns.titles.indexOf(columns.names.urlField);
        const isAdded = reading.options.mode === 'add' && urlColumn >= 0;
        const texts = this.#readerOfTexts?.cellTexts(columns, values, this.#delimiter, reading);
        if (isAdded && !columns.hasHeader)
            reading.problems.push(reading.inLine(row.number, (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('rewrite-no-header')));
        const noteRow = isAdded && columns.hasHeader
            ? (0,_csv_stored_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .storedColumns */ .P)(row, cells, urlColumn, this.#delimiter, reading)
            : undefined;
        return { columns, urlColumn, noteRow, texts };
    }
    *#urlsOf(row, cells, { columns: { titles, names }, urlColumn, noteRow, texts }) {
        const { name: file, coverage, options } = this.#reading;
        const where = (0,_image_url_js__WEBPACK_IMPORTED_MODULE_4__/* .lineOf */ .cA)(file, row.number);
        const cell = cells[urlColumn];
        const listedAt = { file, ...positionIn(row, cell) };
        // A header without the URL column was already noted, once for all rows.
        const rowCoverage = coverage?.header ? undefined : coverage;
        const record = recordOf(cells, titles);
        const rest = texts?.without(record) ?? record;
        for (const { image } of (0,_records_js__WEBPACK_IMPORTED_MODULE_6__.imageUrlsOf)(rest, { path: [], where, joint: ', ' }, names, rowCoverage)) {
            const isUrl = image.problem === undefined;
            noteRow?.(row, cells, isUrl ? this.#reading.urlCount : undefined);
            if (options.mode === 'replace' && cell && isUrl)
                this.#noteReplace(row, cell);
            else
                this.#reading.urlCount++;
            yield { ...image, listedAt };
        }
        if (texts) {
            // A row without a URL of its own keeps its cells beside the other rows'.
            if (names.urlIsOptional && !cell?.value.trim())
                noteRow?.(row, cells, undefined);
            yield* texts.imagesIn(row, cells, record, index => positionIn(row, cells[index]));
        }
    }
    #noteReplace(row, { start, end, quoted }) {
        const raw = row.text.slice(start, end);
        const inner = quoted ? raw.slice(1, -1) : raw;
        const trimmed = inner.trim();
        const from = row.offset + start + (quoted ? 1 : 0) + (inner.length - inner.trimStart().length);
        const padded = trimmed.length < inner.length;
        const quoting = { kind: 'cell', delimiter: this.#delimiter, quoted, padded };
        this.#reading.replaceUrl({ from, to: from + trimmed.length }, quoting);
    }
}
/** A short row lacks its last fields; cells beyond the header are called `column N`. */
function recordOf(cells, titles) {
    return Object.fromEntries(cells.map(({ value }, index) => [titles[index] ?? `column ${index + 1}`, value]));
}
/** Returns line and column where the cell begins, which may be in a later line of the row. */
function positionIn({ text, number }, cell) {
    const before = text.slice(0, cell?.start ?? 0);
    // Fast path: most cells begin in the first line, after characters of one UTF-16 unit each.
    if (!/[\r\n\ud800-\udfff]/.test(before))
        return { line: number, column: before.length + 1 };
    const lines = before.split(/\r\n|\n|\r/);
    return { line: number + lines.length - 1, column: [...(lines.at(-1) ?? '')].length + 1 };
}


/***/ }),

/***/ 39833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ quotedCell),
/* harmony export */   P: () => (/* binding */ storedColumns)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75541);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42001);
/* harmony import */ var _edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95009);
/** Finds the columns NAME_stored_key and so on; missing ones go right after the URL column. */



/**
 * Notes the titles that the header lacks, for the writer to add.
 * @returns a function that notes the cells of each later row
 */
function storedColumns(header, headerCells, urlColumn, delimiter, reading) {
    const { storedFields } = reading.options;
    const titles = headerCells.map(({ value }) => value.trim());
    const columns = storedFields.map(field => {
        const title = `${titles[urlColumn] ?? ''}${_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .STORED_SUFFIX */ .m}_${typeof field === 'string' ? field : field.variant}`;
        return { field, title, column: titles.indexOf(title) };
    });
    /** Existing columns, from left to right. */
    const known = columns.filter(({ column }) => column >= 0).sort((a, b) => a.column - b.column);
    const added = columns.filter(({ column }) => column < 0);
    const newFields = added.map(({ field }) => field);
    const text = added.map(({ title }) => delimiter + quotedCell(title, delimiter)).join('');
    const from = header.offset + (headerCells[urlColumn]?.end ?? 0);
    if (text !== '')
        reading.edits.push({ kind: 'text', from, to: from, text });
    return (row, cells, url) => {
        // Blank lines are skipped, and so are rows that end before the URL column.
        if (row.text === '' || cells.length <= urlColumn)
            return;
        const note = (start, end, edit) => reading.edits.push({
            kind: 'cells',
            from: row.offset + start,
            to: row.offset + end,
            delimiter,
            url,
            ...edit,
        });
        const after = cells[urlColumn]?.end ?? 0;
        if (newFields.length > 0)
            note(after, after, { isNew: true, fields: newFields });
        const missing = [];
        for (const { field, column, title } of known) {
            const cell = cells[column];
            if (cell) {
                const stored = field === 'key' && cell.value !== '' && { stored: cell.value };
                if (!isStoredCell(cell.value, field)) {
                    const problem = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('rewrite-foreign-column', { column: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(title) });
                    reading.problems.push(reading.inLine(row.number, problem));
                }
                if (url !== undefined)
                    note(cell.start, cell.end, { isNew: false, fields: [field], ...stored });
            }
            else {
                while (cells.length + missing.length < column)
                    missing.push(undefined);
                missing.push(field);
            }
        }
        const { length } = row.text;
        if (missing.length > 0 && url !== undefined)
            note(length, length, { isNew: true, fields: missing });
    };
}
function isStoredCell(value, field) {
    const text = value.trim();
    if (field === 'width' || field === 'height')
        return /^\d*$/.test(text);
    return !/\s/.test(text) || field === 'key';
}
/** @returns a cell that RFC 4180 readers read as this text */
function quotedCell(text, delimiter) {
    return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}


/***/ }),

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


/***/ })

};

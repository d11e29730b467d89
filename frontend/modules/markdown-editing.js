/**
 * What the toolbar and the shortcuts of a Markdown editor do to its text. Pure: each takes the text and the selection and
 * answers which stretch to replace by what, and what to select then.
 *
 * @typedef {{text: string, start: number, end: number}} Selection
 * @typedef {{from: number, to: number, insert: string, select: [number, number]}} Edit
 */

/** @type {Record<string, (selection: Selection, given?: string) => Edit>} */
export const edits = {
    bold: selection => emphasise(selection, '**', 'bold text'),
    italic: selection => emphasise(selection, '*', 'italic text'),
    bullets: selection => list(selection, () => '- '),
    numbers: selection => list(selection, index => `${index + 1}. `),
    table: selection => block(selection, '| Heading | Heading |\n| --- | --- |\n| Text | Text |', [2, 9]),
    chart: selection => block(
        selection,
        'Chart: What it shows (unit)\n\n| Unit | Number |\n| --- | ---: |\n| First | 12 |\n| Second | 8 |\n| Third | 5 |',
        [7, 27]),
    picture: (selection, markdown) => belowLine(selection, markdown),
    link: selection => link(selection),
    footnote: selection => footnote(selection),
    reference: ({start, end}) => ({from: start, to: end, insert: '{see:3.4}', select: [start + 5, start + 8]}),
};

/** Puts marks round the selection, or takes them off where they are. */
function emphasise({text, start, end}, mark, placeholder) {
    const marked = text.slice(0, start).endsWith(mark) && text.slice(end).startsWith(mark)
        && !(mark === '*' && text.slice(0, start).endsWith('**') && !text.slice(0, start).endsWith('***'));
    if (marked) {
        const from = start - mark.length;
        return {from, to: end + mark.length, insert: text.slice(start, end), select: [from, end - mark.length]};
    }
    const selected = text.slice(start, end);
    const words = selected.trim() || placeholder;
    const before = selected.match(/^\s*/)[0];
    const after = selected.trim() ? selected.match(/\s*$/)[0] : '';
    const at = start + before.length + mark.length;
    return {from: start, to: end, insert: before + mark + words + mark + after, select: [at, at + words.length]};
}

/** Makes the selected lines a list, or plain lines again if all of them have such a marker. */
function list({text, start, end}, marker) {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = text.indexOf('\n', Math.max(end - 1, start));
    const to = lineEnd < 0 ? text.length : lineEnd;
    const lines = text.slice(from, to).split('\n');
    const ordered = /\d/.test(marker(0));
    const own = ordered ? /^\d+[.)] / : /^[-*+] /;
    const plain = lines.map(line => line.replace(/^(?:[-*+]|\d+[.)]) /, ''));
    const undo = lines.every(line => own.test(line));
    const changed = undo ? plain : plain.map((line, index) => marker(index) + line);
    const apart = !undo && from > 0 && needsBlankLine(text, from) ? '\n' : '';
    const insert = apart + changed.join('\n');
    const last = from + insert.length;
    return {from, to, insert, select: start === end ? [last, last] : [from + apart.length, last]};
}

/** A list that follows a paragraph without a blank line would run on with it. */
function needsBlankLine(text, from) {
    const previous = text.slice(0, from - 1).split('\n').pop();
    return previous.trim() !== '' && !/^\s*(?:[-*+]|\d+[.)]) /.test(previous);
}

/** Inserts a block with blank lines round it. */
function block({text, start, end}, content, [selectFrom, selectTo]) {
    const before = text.slice(0, start);
    const after = text.slice(end);
    const lead = before.trim() === '' ? '' : before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
    const trail = after.trim() === '' ? '\n' : after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n';
    const at = start + lead.length;
    return {from: start, to: end, insert: lead + content + trail, select: [at + selectFrom, at + selectTo]};
}

/** Inserts a block below the line in which the selection ends, which stays as it is. */
function belowLine({text, end}, content) {
    const lineEnd = text.indexOf('\n', end);
    const at = lineEnd < 0 ? text.length : lineEnd;
    return block({text, start: at, end: at}, content, [content.length, content.length]);
}

/** Makes the selection a footnote, numbered where it stands. */
function footnote({text, start, end}) {
    const words = text.slice(start, end).trim() || 'Words of the note.';
    const at = start + 2;
    return {from: start, to: end, insert: `^[${words}]`, select: [at, at + words.length]};
}

/** Makes the selection the words of a link, or its address if it is one. */
function link({text, start, end}) {
    const selected = text.slice(start, end).trim();
    const isAddress = /^(?:https?:\/\/|mailto:)\S+$/.test(selected);
    const words = isAddress || !selected ? 'link text' : selected;
    const address = isAddress ? selected : 'https://';
    const insert = `[${words}](${address})`;
    const at = start + (isAddress || !selected ? 1 : words.length + 3);
    const length = isAddress || !selected ? words.length : address.length;
    return {from: start, to: end, insert, select: [at, at + length]};
}

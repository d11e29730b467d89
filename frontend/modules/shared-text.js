/**
 * The browser's side of SharedTextArea: sends what is typed, takes in what others wrote without moving the cursor or
 * losing a key, and keeps a draft on this device until the server has stored it.
 *
 * What the server sends is a splice of the text that it knew: so many characters from a place make way for others. It
 * says which of our messages it had heard by then, so that both sides mean the same text.
 */
const REST = 1_000;
const LONGEST_UNSENT = 1_500;

class SharedText {
    constructor(field, edition, heard) {
        this.field = field;
        this.edition = edition;
        this.sentCount = heard;
        this.known = field.value;
        this.sent = new Map();
        field.addEventListener('input', () => this.typed());
        field.addEventListener('focusout', () => this.send());
    }

    get area() {
        return this.field.querySelector('textarea');
    }

    typed() {
        this.keepDraft();
        this.unsentSince ??= Date.now();
        clearTimeout(this.timer);
        const left = this.unsentSince + LONGEST_UNSENT - Date.now();
        this.timer = setTimeout(() => this.send(), Math.max(0, Math.min(REST, left)));
    }

    send() {
        clearTimeout(this.timer);
        this.unsentSince = undefined;
        const text = this.area.value;
        if (text !== this.latest) {
            this.sent.set(++this.sentCount, text);
            const detail = {text, edition: this.edition, number: this.sentCount};
            this.field.dispatchEvent(new CustomEvent('typed', {detail}));
        }
    }

    /** The text that the server has once it has heard everything that we sent. */
    get latest() {
        return this.sent.get(this.sentCount) ?? this.known;
    }

    receive(edition, heard, splice) {
        const base = this.sent.get(heard) ?? this.known;
        this.known = apply(splice, base);
        this.edition = edition;
        this.sent.clear();
        const ours = between(base, this.area.value);
        if (ours.length + ours.insert.length > 0 && touch(splice, ours)) {
            this.miss();
            this.area.value = this.known;
        } else {
            const from = splice.from < ours.from ? splice.from : splice.from - ours.length + ours.insert.length;
            this.area.setRangeText(splice.insert, from, from + splice.length, 'preserve');
        }
        this.field.value = this.area.value;
        if (this.area.value !== this.known) {
            this.typed();
        }
    }

    /** What we typed touches what others wrote: the server brings them together, or lets the writer choose. */
    miss() {
        clearTimeout(this.timer);
        this.unsentSince = undefined;
        const detail = {text: this.area.value, version: this.version};
        this.field.dispatchEvent(new CustomEvent('missed', {detail}));
    }

    /** The server has stored what we sent by then. */
    stored(number, version) {
        this.known = this.sent.get(number) ?? this.known;
        [...this.sent.keys()].filter(earlier => earlier <= number).forEach(earlier => this.sent.delete(earlier));
        this.version = version;
        if (this.draftKey && this.area.value === this.known) {
            localStorage.removeItem(this.draftKey);
        }
    }

    keepDraft() {
        if (this.draftKey) {
            localStorage.setItem(this.draftKey, JSON.stringify({version: this.version, text: this.area.value}));
        }
    }
}

/** The one stretch in which the second text differs from the first. */
function between(before, after) {
    let from = 0;
    while (from < before.length && before[from] === after[from]) {
        from++;
    }
    let same = 0;
    const most = Math.min(before.length, after.length) - from;
    while (same < most && before[before.length - 1 - same] === after[after.length - 1 - same]) {
        same++;
    }
    return {from, length: before.length - from - same, insert: after.slice(from, after.length - same)};
}

function apply({from, length, insert}, text) {
    return text.slice(0, from) + insert + text.slice(from + length);
}

/** Whether two stretches of one text overlap or meet. */
function touch(one, other) {
    return one.from <= other.from + other.length && other.from <= one.from + one.length;
}

function draftLine({lineDraft: {key, version}, value}) {
    localStorage.setItem(key, JSON.stringify({version, text: value}));
}

function keepOrForget(key, text) {
    if (text) {
        localStorage.setItem(key, JSON.stringify({text}));
    } else {
        localStorage.removeItem(key);
    }
}

window.Muster = {
    ...window.Muster,

    shareText(field, edition, heard) {
        field.sharedText ??= new SharedText(field, edition, heard);
    },

    keepDraft(field, key, version) {
        field.sharedText.draftKey = key;
        field.sharedText.version = version;
    },

    /** A line is sent whole, so what stands in it is its draft until the server says that it has stored that. */
    keepLine(field, key, version) {
        if (!field.lineDraft) {
            field.addEventListener('input', () => draftLine(field));
        }
        field.lineDraft = {key, version};
    },

    lineStored(field, text, version) {
        field.lineDraft.version = version;
        if (field.value === text) {
            localStorage.removeItem(field.lineDraft.key);
        } else {
            draftLine(field);
        }
    },

    /** What was typed on this device and never stored: where, on which version, and the words. */
    drafts(prefix) {
        return Object.keys(localStorage)
            .filter(key => key.startsWith(prefix))
            .map(key => ({key: key.slice(prefix.length), ...JSON.parse(localStorage.getItem(key))}));
    },

    /** What was typed in a field that is stored only when it is sent, and never was. */
    unsent(key) {
        return JSON.parse(localStorage.getItem(key))?.text ?? '';
    },

    keepUnsent(field, key) {
        if (field.unsentKey !== key) {
            field.unsentKey = key;
            field.addEventListener('input', () => keepOrForget(key, field.querySelector('textarea').value));
        }
    },

    forgetDrafts(prefix) {
        Object.keys(localStorage).filter(key => key.startsWith(prefix)).forEach(key => localStorage.removeItem(key));
    },
};

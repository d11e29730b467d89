/**
 * The browser's side of SharedTyping: sends what is typed, takes in what others wrote without moving the cursor or losing a
 * key, and keeps a draft on this device until the server has stored it.
 *
 * What the server sends is a splice of the text that it knew: so many characters from a place make way for others. It
 * says which of our messages it had heard by then, so that both sides mean the same text.
 *
 * What was typed in the very place where others wrote stays in the field and in the draft, apart from what the server
 * has: it goes there as missed words of the version that it was typed on, until the server has brought both together or
 * the writer has chosen. Decision 0219.
 */
const REST = 1_000;
const LONGEST_UNSENT = 1_500;

class SharedText {
    constructor(field, edition, heard, whole) {
        this.field = field;
        this.whole = whole;
        this.edition = edition;
        this.sentCount = heard;
        this.known = field.value;
        this.sent = new Map();
        this.apart = false;
        field.addEventListener('input', () => this.typed());
        field.addEventListener('focusout', () => this.send());
    }

    get area() {
        return this.field.querySelector('input, textarea');
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
        if (this.apart) {
            this.miss(text);
        } else if (text !== this.latest) {
            this.sent.set(++this.sentCount, text);
            this.tell('typed', {text, edition: this.edition, number: this.sentCount});
        }
    }

    /** One at a time: what the server makes of it decides what becomes of the next keys. */
    miss(text) {
        if (this.missed === undefined) {
            this.missed = text;
            this.tell('missed', {text, version: this.version});
        }
    }

    tell(type, detail) {
        this.field.dispatchEvent(new CustomEvent(type, {detail}));
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
        if (!this.apart) {
            this.takeIn(base, splice);
        }
    }

    /** Puts what others wrote into what we typed since that text, unless the two touch. */
    takeIn(base, splice) {
        const ours = between(base, this.area.value);
        const clash = ours.length + ours.insert.length > 0 && (this.whole || touch(splice, ours));
        this.apart = clash && this.draftKey !== undefined;
        if (this.apart) {
            this.keepDraft();
            this.send();
            return;
        }
        if (clash) {
            this.area.value = this.known;
        } else {
            const from = splice.from < ours.from ? splice.from : splice.from - ours.length + ours.insert.length;
            this.replace(from, splice);
        }
        this.field.value = this.area.value;
        if (this.area.value !== this.known) {
            this.typed();
        }
    }

    /** A cursor in what makes way stands behind what comes: the browser would select that, and the next key overwrite it. */
    replace(from, {length, insert}) {
        const selects = this.area.selectionStart !== this.area.selectionEnd;
        this.area.setRangeText(insert, from, from + length, 'preserve');
        if (!selects) {
            this.area.setSelectionRange(this.area.selectionEnd, this.area.selectionEnd);
        }
    }

    /** The server has tried to store what we missed; until it can, the words stay where they are. */
    settle(done, version) {
        const missed = this.missed;
        this.missed = undefined;
        if (done) {
            this.takeIn(missed, between(missed, this.known));
            this.isOf(version);
        }
    }

    /** The server has stored what we sent by then. */
    stored(number, version) {
        this.known = this.sent.get(number) ?? this.known;
        [...this.sent.keys()].filter(earlier => earlier <= number).forEach(earlier => this.sent.delete(earlier));
        this.isOf(version);
    }

    /** What the server knows is of that version now, and so is what was typed on it. */
    isOf(version) {
        if (this.apart || !this.draftKey) {
            return;
        }
        this.version = version;
        if (this.area.value === this.known) {
            this.begun = undefined;
            localStorage.removeItem(this.draftKey);
        } else {
            this.keepDraft();
        }
    }

    keepDraft() {
        if (this.draftKey) {
            this.begun ??= Date.now();
            const draft = {version: this.version, text: this.area.value, begun: this.begun};
            localStorage.setItem(this.draftKey, JSON.stringify(draft));
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

function keepOrForget(key, text) {
    if (text) {
        localStorage.setItem(key, JSON.stringify({text}));
    } else {
        localStorage.removeItem(key);
    }
}

window.Muster = {
    ...window.Muster,

    /** @param whole whether what several people type at once is never brought together */
    shareText(field, edition, heard, whole) {
        field.sharedText ??= new SharedText(field, edition, heard, whole);
    },

    keepDraft(field, key, version) {
        field.sharedText.draftKey = key;
        field.sharedText.version = version;
    },

    /** What was typed on this device and never stored, what was begun first first: where, on which version, the words. */
    drafts(prefix) {
        return Object.keys(localStorage)
            .filter(key => key.startsWith(prefix))
            .map(key => ({key: key.slice(prefix.length), ...JSON.parse(localStorage.getItem(key))}))
            .sort((one, other) => one.begun - other.begun);
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

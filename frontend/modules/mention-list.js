import {replaceText} from './typing.js';

/** A name that is being typed: an @ that follows no letter, and what stands between it and the cursor. */
const TYPED_NAME = /(?<![\p{L}\p{N}])@([\p{L}\p{N}'’(). -]{0,60})$/u;

const MOST = 8;

/** What the list and a sticky bar beneath it take, in pixels. */
const ROOM = 300;

let lists = 0;

/**
 * Offers people while a name is typed after an @ in the textarea that it stands round. The textarea keeps the focus and
 * points at the active option. It stays a text box by role, since a combobox by ARIA has one line only.
 */
class MentionList extends HTMLElement {
    #people;
    #offered = [];
    #active = 0;
    #id = `mentions-${++lists}`;

    constructor() {
        super();
        this.addEventListener('input', () => this.#look());
        this.addEventListener('click', event => this.#click(event));
        this.addEventListener('keydown', event => this.#keydown(event), true);
        this.addEventListener('focusout', () => this.#offer([]));
        this.addEventListener('mousedown', event => this.#keepFocus(event));
    }

    get #area() {
        return this.querySelector('textarea');
    }

    get #list() {
        return this.querySelector('[role=listbox]');
    }

    get #typed() {
        const area = this.#area;
        return TYPED_NAME.exec(area.value.slice(0, area.selectionStart))?.[1];
    }

    async #look() {
        if (this.#typed === undefined) {
            this.#offer([]);
            return;
        }
        this.#people ??= this.$server.people();
        const people = await this.#people;
        const typed = this.#typed?.toLowerCase();
        this.#offer(typed === undefined ? [] : people.filter(person => begins(person.name, typed)).slice(0, MOST));
    }

    #offer(people) {
        const news = people.length === 1 ? '1 person' : `${people.length} people`;
        if (people.length || this.#offered.length) {
            this.querySelector('[role=status]').textContent = people.length ? `${news}. Use the arrow keys.` : '';
        }
        this.#offered = people;
        this.#list.id = this.#id;
        this.#list.hidden = !people.length;
        this.#list.classList.toggle('mentions__list--above', this.#hasMoreRoomAbove());
        this.#list.replaceChildren(...people.map((person, index) => this.#option(person, index)));
        this.#activate(0);
    }

    #hasMoreRoomAbove() {
        const {top, bottom} = this.#area.getBoundingClientRect();
        return innerHeight - bottom < ROOM && top > ROOM;
    }

    #option(person, index) {
        const option = document.createElement('div');
        option.id = `${this.#id}-${index}`;
        option.role = 'option';
        const role = document.createElement('span');
        role.className = 'quiet';
        role.textContent = person.role;
        option.append(person.name, ' ', role);
        return option;
    }

    #activate(index) {
        const options = [...this.#list.children];
        this.#active = index;
        options.forEach((option, at) => option.ariaSelected = String(at === index));
        options[index]?.scrollIntoView({block: 'nearest'});
        const area = this.#area;
        const attributes = {
            'aria-autocomplete': 'list',
            'aria-controls': options.length ? this.#id : null,
            'aria-activedescendant': options[index]?.id ?? null,
        };
        for (const [name, value] of Object.entries(attributes)) {
            if (value === null) {
                area.removeAttribute(name);
            } else {
                area.setAttribute(name, value);
            }
        }
    }

    #keydown(event) {
        const many = this.#offered.length;
        const key = {
            ArrowDown: () => this.#activate((this.#active + 1) % many),
            ArrowUp: () => this.#activate((this.#active + many - 1) % many),
            Enter: () => this.#take(this.#active),
            Escape: () => this.#offer([]),
        }[event.key];
        if (many && key && !event.isComposing) {
            event.preventDefault();
            event.stopPropagation();
            key();
        }
    }

    #keepFocus(event) {
        if (this.#list.contains(event.target)) {
            event.preventDefault();
        }
    }

    #click(event) {
        const index = [...this.#list.children].findIndex(option => option.contains(event.target));
        if (index >= 0) {
            this.#take(index);
        }
    }

    #take(index) {
        const area = this.#area;
        const end = area.selectionStart;
        const person = this.#offered[index];
        replaceText(area, end - this.#typed.length, end, `${person.name} `);
        this.#offer([]);
    }
}

/** Whether one of the words in a name begins what was typed. */
function begins(name, typed) {
    const sought = name.toLowerCase();
    return [...sought.matchAll(/[\p{L}\p{N}]+/gu)].some(word => sought.startsWith(typed, word.index));
}

customElements.define('muster-mentions', MentionList);

import {controlKey, isBusy, withControl} from './keys.js';

/** How long somebody who types rests before it is looked for. */
const REST_MILLIS = 120;

/** Stands for an address where no view is meant but the sheet of shortcuts. */
const SHORTCUTS = '?';

/**
 * A button in the header and the dialog that it opens, as Ctrl+K does: a combobox whose list the server fills. The focus
 * stays in the field, which points at the active option.
 */
class CommandPalette extends HTMLElement {
    #active = 0;
    #asked = 0;
    #answered;
    #timer;
    #listen = event => this.#shortcut(event);

    connectedCallback() {
        if (!this.#dialog) {
            this.#build();
        }
        document.addEventListener('keydown', this.#listen);
    }

    disconnectedCallback() {
        document.removeEventListener('keydown', this.#listen);
    }

    get #dialog() {
        return this.querySelector('dialog');
    }

    get #field() {
        return this.querySelector('input');
    }

    get #list() {
        return this.querySelector('[role=listbox]');
    }

    get #options() {
        return [...this.querySelectorAll('[role=option]')];
    }

    #build() {
        this.innerHTML = `
            <button type="button" class="palette-button" aria-haspopup="dialog">
                <vaadin-icon icon="vaadin:search" aria-hidden="true"></vaadin-icon>
                <span class="palette-button__word">Search</span>
                <kbd class="palette-button__keys" aria-hidden="true">${controlKey} K</kbd>
            </button>
            <dialog class="palette" aria-label="Search, and go anywhere">
                <div class="palette__row">
                    <input type="text" class="palette__field" role="combobox" aria-label="Search, and go anywhere"
                        aria-autocomplete="list" aria-expanded="true" aria-controls="palette-list" maxlength="200"
                        placeholder="A view, words, or a number such as 3.4" autocomplete="off" spellcheck="false">
                    <button type="button" class="palette__close">Close</button>
                </div>
                <div role="listbox" id="palette-list" class="palette__list" aria-label="Results"></div>
                <p role="status" class="visually-hidden"></p>
                <p class="palette__hint" aria-hidden="true"><kbd>↑</kbd> <kbd>↓</kbd> to choose, <kbd>Enter</kbd> to open,
                    <kbd>Esc</kbd> to close, <kbd>?</kbd> outside a field for all shortcuts</p>
            </dialog>`;
        this.querySelector('.palette-button').ariaKeyShortcuts = this.getAttribute('aria-keyshortcuts');
        this.removeAttribute('aria-keyshortcuts');
        this.querySelector('.palette-button').addEventListener('click', () => this.#open());
        this.querySelector('.palette__close').addEventListener('click', () => this.#dialog.close());
        this.#field.addEventListener('input', () => this.#rest());
        this.#field.addEventListener('keydown', event => this.#keydown(event));
        this.#list.addEventListener('mousedown', event => event.preventDefault());
        this.#list.addEventListener('click', event => this.#click(event));
        this.#dialog.addEventListener('click', event => event.target === this.#dialog && this.#dialog.close());
        this.#dialog.addEventListener('close', () => clearTimeout(this.#timer));
    }

    #shortcut(event) {
        if (withControl(event) && event.key.toLowerCase() === 'k' && (this.#dialog.open || !isBusy())) {
            event.preventDefault();
            if (this.#dialog.open) {
                this.#dialog.close();
            } else {
                this.#open();
            }
        }
    }

    #open() {
        this.#field.value = '';
        this.#list.replaceChildren();
        this.#dialog.showModal();
        this.#field.focus();
        this.#find();
    }

    #rest() {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#find(), REST_MILLIS);
    }

    /** Answers that were overtaken by newer questions are not shown. */
    async #find() {
        const asked = ++this.#asked;
        const words = this.#field.value;
        const groups = await this.$server.find(words);
        if (asked === this.#asked) {
            this.#answered = words;
            this.#show(groups);
        }
    }

    #show(groups) {
        this.#list.replaceChildren(...groups.map((group, index) => this.#group(group, index)));
        this.#options.forEach((option, index) => option.id = `palette-option-${index}`);
        const count = this.#options.length;
        this.querySelector('[role=status]').textContent = count === 1 ? '1 result' : `${count} results`;
        this.#activate(0);
    }

    #group(group, index) {
        const element = document.createElement('div');
        element.role = 'group';
        const label = document.createElement('div');
        label.className = 'palette__kind';
        label.id = `palette-kind-${index}`;
        label.role = 'presentation';
        label.textContent = group.label;
        element.setAttribute('aria-labelledby', label.id);
        element.append(label, ...group.options.map(option => this.#option(option)));
        return element;
    }

    #option({name, detail, address}) {
        const element = document.createElement('div');
        element.role = 'option';
        element.className = 'palette__option';
        element.dataset.address = address;
        const words = document.createElement('span');
        words.className = 'palette__name';
        words.textContent = name;
        element.append(words);
        if (detail) {
            const where = document.createElement('span');
            where.className = 'palette__detail quiet';
            where.textContent = detail;
            element.append(' ', where);
        }
        return element;
    }

    #activate(index) {
        const options = this.#options;
        this.#active = index;
        options.forEach((option, at) => option.ariaSelected = String(at === index));
        if (options[index]) {
            options[index].scrollIntoView({block: 'nearest'});
            this.#field.setAttribute('aria-activedescendant', options[index].id);
        } else {
            this.#field.removeAttribute('aria-activedescendant');
        }
        if (index === 0) {
            this.#list.scrollTop = 0;
        }
    }

    #keydown(event) {
        const many = this.#options.length;
        const key = {
            ArrowDown: () => this.#activate((this.#active + 1) % many),
            ArrowUp: () => this.#activate((this.#active + many - 1) % many),
            Enter: () => this.#enter(),
        }[event.key];
        if (key && (many || event.key === 'Enter') && !event.isComposing) {
            event.preventDefault();
            key();
        }
    }

    /** Whoever types fast means the results of all that is typed, not those that stand there until they come. */
    async #enter() {
        if (this.#answered !== this.#field.value) {
            clearTimeout(this.#timer);
            await this.#find();
        }
        const option = this.#options[this.#active];
        if (option && this.#dialog.open && this.#answered === this.#field.value) {
            this.#choose(option);
        }
    }

    #click(event) {
        const option = event.target.closest('[role=option]');
        if (option) {
            this.#choose(option);
        }
    }

    #choose(option) {
        const {address} = option.dataset;
        this.#dialog.close();
        if (address === SHORTCUTS) {
            document.querySelector('muster-shortcuts').open();
        } else if (address.startsWith('/')) {
            location.assign(address);
        } else {
            this.$server.go(address);
        }
    }
}

customElements.define('muster-palette', CommandPalette);

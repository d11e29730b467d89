import {controlKey, isBusy, isInField} from './keys.js';

/** Where this device remembers that ? does nothing. */
const SWITCHED_OFF = 'muster.no-shortcut-sheet';

/** Lists the shortcuts when ? is pressed outside a field. */
class ShortcutSheet extends HTMLElement {
    #listen = event => this.#keydown(event);

    connectedCallback() {
        document.addEventListener('keydown', this.#listen);
    }

    disconnectedCallback() {
        document.removeEventListener('keydown', this.#listen);
    }

    #keydown(event) {
        if (event.key === '?' && !event.ctrlKey && !event.metaKey && !isInField(event) && !isBusy()
                && !localStorage.getItem(SWITCHED_OFF)) {
            event.preventDefault();
            this.open();
        }
    }

    async open() {
        if (!this.firstChild) {
            this.#build(await this.$server.sections());
        }
        this.querySelector('input').checked = !localStorage.getItem(SWITCHED_OFF);
        this.querySelector('dialog').showModal();
    }

    #build(sections) {
        this.innerHTML = `
            <dialog class="shortcuts" aria-labelledby="shortcuts-title">
                <h2 id="shortcuts-title">Keyboard shortcuts</h2>
                <div></div>
                <p><a href="help/writing">How to write: lists, tables, charts, footnotes</a></p>
                <label class="shortcuts__choice"><input type="checkbox"> Open this list with the ? key on this device</label>
                <button type="button">Close</button>
            </dialog>`;
        this.querySelector('div').append(...sections.flatMap(section => this.#section(section)));
        this.querySelector('a').addEventListener('click', () => this.querySelector('dialog').close());
        this.querySelector('button').addEventListener('click', () => this.querySelector('dialog').close());
        this.querySelector('input').addEventListener('change', event => this.#choose(event.target.checked));
    }

    #section({place, shortcuts}) {
        const heading = element('h3', place);
        const list = element('dl', ...shortcuts.flatMap(({words, keys}) => [
            element('dt', words),
            element('dd', ...keys.map(key => element('kbd', key === 'Control' ? controlKey : key))),
        ]));
        list.className = 'shortcuts__list';
        return [heading, list];
    }

    #choose(on) {
        if (on) {
            localStorage.removeItem(SWITCHED_OFF);
        } else {
            localStorage.setItem(SWITCHED_OFF, 'true');
        }
    }
}

function element(name, ...content) {
    const made = document.createElement(name);
    made.append(...content);
    return made;
}

customElements.define('muster-shortcuts', ShortcutSheet);

import {edits} from './markdown-editing.js';
import {replaceText} from './typing.js';

/** More than this is no longer text that somebody copied to paste into a paragraph. */
const LONGEST_PASTE = 2_000_000;

/**
 * The part of a MarkdownField that must happen in the browser at once: editing by tool or shortcut, and pasting. It stands
 * round a textarea and a toolbar. Every change goes through the browser's own editing, so that Ctrl+Z works.
 */
class MarkdownEditor extends HTMLElement {
    constructor() {
        super();
        this.addEventListener('click', event => this.#click(event));
        this.addEventListener('keydown', event => this.#keydown(event));
        this.addEventListener('paste', event => this.#paste(event));
    }

    get #area() {
        return this.querySelector('textarea');
    }

    #click(event) {
        const tool = event.target.closest('[data-edit]');
        if (tool?.dataset.edit === 'picture') {
            this.$server.wantPicture();
        } else if (tool) {
            this.#edit(tool.dataset.edit);
        }
    }

    /** Called by the server, with what an edit was waiting for. */
    insert(name, markdown) {
        this.#edit(name, markdown);
    }

    #keydown(event) {
        if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
            const name = {b: 'bold', i: 'italic'}[event.key.toLowerCase()];
            if (name) {
                event.preventDefault();
                this.#edit(name);
            }
        }
    }

    #edit(name, given) {
        const area = this.#area;
        if (!area || area.readOnly || area.disabled) {
            return;
        }
        const edit = edits[name]({text: area.value, start: area.selectionStart, end: area.selectionEnd}, given);
        replaceText(area, edit.from, edit.to, edit.insert);
        area.setSelectionRange(...edit.select);
    }

    /** What carries more than plain text goes to the server, which answers with Markdown. */
    async #paste(event) {
        const area = this.#area;
        const html = event.clipboardData?.getData('text/html');
        if (event.target !== area || area.readOnly || !html?.trim() || html.length > LONGEST_PASTE) {
            return;
        }
        event.preventDefault();
        const plain = event.clipboardData.getData('text/plain');
        let markdown;
        try {
            markdown = await this.$server.toMarkdown(html);
        } catch {
            markdown = plain;
        }
        replaceText(area, area.selectionStart, area.selectionEnd, markdown || plain);
    }
}

customElements.define('muster-markdown-editor', MarkdownEditor);

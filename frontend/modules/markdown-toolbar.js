/** The tools in their order; edits are found by name in markdown-editing.js. A face is letters or an icon. */
const tools = [
    {edit: 'bold', name: 'Bold (Ctrl+B)', keys: 'Control+B', letters: 'B'},
    {edit: 'italic', name: 'Italic (Ctrl+I)', keys: 'Control+I', letters: 'I'},
    {edit: 'bullets', name: 'Bulleted list', icon: 'vaadin:list-ul'},
    {edit: 'numbers', name: 'Numbered list', icon: 'vaadin:list-ol'},
    {edit: 'table', name: 'Table', icon: 'vaadin:table'},
    {edit: 'chart', name: 'Chart: a table that is drawn', icon: 'vaadin:bar-chart-h'},
    {edit: 'link', name: 'Link', icon: 'vaadin:link'},
    {edit: 'footnote', name: 'Footnote: a note at the end of the paper', letters: 'x¹'},
    {edit: 'reference', name: '¶ ref: the paragraphs of a deliverable', letters: '¶ ref'},
];

/** Where a field takes pictures. */
const picture = {edit: 'picture', name: 'Picture…', icon: 'vaadin:picture'};

function face({letters, icon}) {
    const face = document.createElement(icon ? 'vaadin-icon' : 'span');
    face.setAttribute('aria-hidden', 'true');
    if (icon) {
        face.setAttribute('icon', icon);
    } else {
        face.textContent = letters;
    }
    return face;
}

function button(tool) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = `markdown-field__tool markdown-field__tool--${tool.edit}`;
    button.dataset.edit = tool.edit;
    button.title = tool.name;
    button.setAttribute('aria-label', tool.name);
    if (tool.keys) {
        button.setAttribute('aria-keyshortcuts', tool.keys);
    }
    button.append(face(tool));
    return button;
}

/**
 * The formatting buttons of a MarkdownField, one stop for the Tab key as the toolbar pattern has it; arrows, Home and End
 * move inside. What a button does, the editor round it knows.
 */
class MarkdownToolbar extends HTMLElement {
    static observedAttributes = ['pictures'];

    constructor() {
        super();
        this.addEventListener('keydown', event => this.#move(event));
        this.addEventListener('focusin', event => this.#stopAt(event.target));
    }

    connectedCallback() {
        if (!this.firstElementChild) {
            this.append(...tools.map(button));
            this.#stopAt(this.firstElementChild);
            this.#offerPictures();
        }
    }

    attributeChangedCallback() {
        if (this.firstElementChild) {
            this.#offerPictures();
        }
    }

    #offerPictures() {
        if (this.hasAttribute('pictures') && !this.querySelector('[data-edit=picture]')) {
            const last = button(picture);
            last.tabIndex = -1;
            this.append(last);
        }
    }

    #move(event) {
        const buttons = [...this.children];
        const at = buttons.indexOf(event.target);
        const to = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1}[event.key];
        if (to !== undefined) {
            event.preventDefault();
            buttons[(to + buttons.length) % buttons.length].focus();
        }
    }

    #stopAt(current) {
        [...this.children].forEach(button => button.tabIndex = button === current ? 0 : -1);
    }
}

customElements.define('muster-markdown-toolbar', MarkdownToolbar);

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

/** Where everything that a field takes is explained, on a page of its own: what is typed stays in sight. */
const help = {address: 'help/writing', name: 'How to write (opens in a new tab)', letters: '?'};

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

function named(element, tool) {
    element.classList.add('markdown-field__tool');
    element.title = tool.name;
    element.setAttribute('aria-label', tool.name);
    element.append(face(tool));
    return element;
}

function button(tool) {
    const button = named(document.createElement('button'), tool);
    button.type = 'button';
    button.classList.add(`markdown-field__tool--${tool.edit}`);
    button.dataset.edit = tool.edit;
    if (tool.keys) {
        button.setAttribute('aria-keyshortcuts', tool.keys);
    }
    return button;
}

function link(tool) {
    const link = named(document.createElement('a'), tool);
    link.href = tool.address;
    link.target = '_blank';
    return link;
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
            this.append(...tools.map(button), link(help));
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
            const tool = button(picture);
            tool.tabIndex = -1;
            this.lastElementChild.before(tool);
        }
    }

    #move(event) {
        const stops = [...this.children];
        const at = stops.indexOf(event.target);
        const to = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: stops.length - 1}[event.key];
        if (to !== undefined) {
            event.preventDefault();
            stops[(to + stops.length) % stops.length].focus();
        }
    }

    #stopAt(current) {
        [...this.children].forEach(stop => stop.tabIndex = stop === current ? 0 : -1);
    }
}

customElements.define('muster-markdown-toolbar', MarkdownToolbar);

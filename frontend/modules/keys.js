/** Shortcuts are written with Control; a Mac's keyboard has Command in its place. */
const isMac = /^(Mac|iPhone|iPad)/.test(navigator.platform);

export const controlKey = isMac ? '⌘' : 'Ctrl';

/** Whether Control, or Command on a Mac, is held and nothing else. */
export function withControl(event) {
    return (isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey) && !event.altKey && !event.shiftKey;
}

/** Whether what is typed goes into a field. */
export function isInField(event) {
    return event.composedPath().some(node => node.matches?.('input:not([type=checkbox], [type=radio]), textarea, select')
        || node.isContentEditable);
}

/** Whether something is open that wants an answer before anything else happens. */
export function isBusy() {
    return document.querySelector('dialog[open], vaadin-dialog[opened], vaadin-confirm-dialog[opened]') !== null;
}

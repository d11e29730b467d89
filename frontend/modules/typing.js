/** Replaces part of a textarea's text the way typing does, so that Ctrl+Z takes it back and listeners hear of it. */
export function replaceText(area, from, to, text) {
    area.focus();
    area.setSelectionRange(from, to);
    const done = text
        ? document.execCommand('insertText', false, text)
        : from === to || document.execCommand('delete');
    if (!done) {
        area.setRangeText(text, from, to, 'end');
        area.dispatchEvent(new InputEvent('input', {bubbles: true}));
    }
}

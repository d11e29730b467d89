/**
 * Says beside a field that it is full, and how much of a paste was left out: the browser cuts it off and says nothing. It
 * stays said until something is typed that fits, also when the server takes the errors of the field away.
 */
const told = new WeakMap();

document.addEventListener('beforeinput', event => {
    const {target} = event;
    const field = target.closest('vaadin-text-area, vaadin-text-field');
    if (!field || !(target.maxLength >= 0)) {
        return;
    }
    const added = (event.data ?? '').length;
    const room = target.maxLength - target.value.length + target.selectionEnd - target.selectionStart;
    const excess = added - Math.max(0, room);
    if (excess > 0) {
        told.set(field, `This holds at most ${words(target.maxLength)} characters`
            + (added > 1 ? `: the last ${words(excess)} that you added are left out.` : '.'));
        errors.observe(field, {attributeFilter: ['invalid']});
        setTimeout(() => tell(field));
    } else if (told.delete(field)) {
        field.invalid = false;
    }
});

const errors = new MutationObserver(changes => changes.forEach(change => tell(change.target)));

function tell(field) {
    const {value, maxLength} = field.querySelector('input, textarea');
    if (told.has(field) && !field.invalid && value.length >= maxLength) {
        field.errorMessage = told.get(field);
        field.invalid = true;
    }
}

function words(count) {
    return count.toLocaleString('en-GB');
}

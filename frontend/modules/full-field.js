/**
 * Says beside a field that it is full, and how much of a paste was left out: the browser cuts it off and says nothing.
 */
const told = new WeakSet();

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
        tell(field, `This holds at most ${words(target.maxLength)} characters`
            + (added > 1 ? `: the last ${words(excess)} that you added are left out.` : '.'));
    } else if (told.delete(field)) {
        field.invalid = false;
    }
});

function words(count) {
    return count.toLocaleString('en-GB');
}

/** Once the browser and whoever listens to what is typed are done: they may take an error away. */
function tell(field, message) {
    told.add(field);
    setTimeout(() => {
        field.errorMessage = message;
        field.invalid = true;
    });
}

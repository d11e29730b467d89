/**
 * The browser's side of HtmlBlock: draws HTML anew by changing only what is other. What stays keeps the focus, the ticks,
 * the selected text, the place to which somebody has scrolled, and the details that they opened. An element is known by
 * its data-key among those beside it, else by its place.
 */
function keyOf(node) {
    return node.dataset?.key;
}

function isSame(one, other) {
    return one !== null && one.nodeName === other.nodeName && keyOf(one) === keyOf(other);
}

function bring(now, wanted) {
    if (now.isEqualNode(wanted)) {
        return;
    }
    if (now.nodeType === Node.TEXT_NODE) {
        now.data = wanted.data;
        return;
    }
    if (now.nodeType === Node.ELEMENT_NODE) {
        bringAttributes(now, wanted);
    }
    bringChildren(now, wanted);
}

function bringAttributes(now, wanted) {
    for (const {name} of [...now.attributes]) {
        if (!wanted.hasAttribute(name) && name !== 'open') {
            now.removeAttribute(name);
        }
    }
    for (const {name, value} of wanted.attributes) {
        if (now.getAttribute(name) !== value) {
            now.setAttribute(name, value);
        }
    }
}

function bringChildren(now, wanted) {
    const keys = new Set([...wanted.children].map(keyOf));
    [...now.children].filter(child => keyOf(child) && !keys.has(keyOf(child))).forEach(child => child.remove());
    const byKey = new Map([...now.children].filter(keyOf).map(child => [keyOf(child), child]));
    let place = now.firstChild;
    for (const child of [...wanted.childNodes]) {
        const there = keyOf(child) ? byKey.get(keyOf(child)) : place;
        if (there === undefined || !isSame(there, child)) {
            now.insertBefore(child, place);
            continue;
        }
        if (there === place) {
            place = place.nextSibling;
        } else {
            now.insertBefore(there, place);
        }
        bring(there, child);
    }
    while (place) {
        const next = place.nextSibling;
        place.remove();
        place = next;
    }
}

window.Muster = {
    ...window.Muster,

    redraw(block, html) {
        const focused = block.contains(document.activeElement) ? document.activeElement : block;
        const around = [];
        for (let at = focused; at !== block; at = at.parentElement) {
            around.push(at);
        }
        const drawn = document.createElement('template');
        drawn.innerHTML = html;
        bringChildren(block, drawn.content);
        if (!focused.isConnected) {
            const left = around.find(element => element.isConnected) ?? block;
            left.querySelector('a, button, input')?.focus({preventScroll: true});
        }
    },
};

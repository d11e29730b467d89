/*
 * A list that is drawn anew with news takes along what had the focus, and whoever goes through it by keyboard would have
 * to begin at the top of the page. This gives the focus to what has come in its place: the same link, or what bears the
 * same name. Where several do, it might be the wrong one, so that none is chosen.
 */
let last;

function nameOf(element) {
    return element.getAttribute('href') ?? element.ariaLabel ?? element.labels?.[0]?.textContent ?? element.textContent;
}

function remember({target}) {
    last = {element: target, name: nameOf(target).trim()};
}

function nearestConnected(node) {
    return node.isConnected ? node : nearestConnected(node.parentNode ?? document.body);
}

function follow(changes) {
    if (!last?.name || last.element.isConnected || document.activeElement !== document.body) {
        return;
    }
    const gone = changes.find(change => [...change.removedNodes].some(node => node.contains(last.element)));
    if (gone) {
        const alike = [...nearestConnected(gone.target).querySelectorAll(last.element.localName)].filter(
            element => nameOf(element).trim() === last.name,
        );
        if (alike.length === 1) {
            alike[0].focus({preventScroll: true});
        }
    }
}

document.addEventListener('focusin', remember);
new MutationObserver(follow).observe(document.body, {childList: true, subtree: true});

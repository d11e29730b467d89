/*
 * Whoever goes through a page by keyboard never has to begin at its top again.
 *
 * A list that is drawn anew with news takes along what had the focus. This gives the focus to what has come in its place:
 * the same link, or what bears the same name. Where several do, it might be the wrong one, so that none is chosen.
 *
 * A notice takes the focus and goes, and so does what was only good for one deed. Then the focus goes to where it was before,
 * or to the nearest part round that which is still seen.
 */
const NOTICE = 'vaadin-notification-card';

let last;

function nameOf(element) {
    return element.getAttribute('href') ?? element.ariaLabel ?? element.labels?.[0]?.textContent ?? element.textContent;
}

function remember({target}) {
    if (!target.closest(NOTICE)) {
        last = {element: target, name: nameOf(target).trim()};
    }
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

function takesFocus(element) {
    return element.checkVisibility() && (element.tabIndex >= 0 || element.hasAttribute('tabindex'));
}

function bringBack(outOfNotice) {
    const now = document.activeElement;
    if (now !== document.body && !(outOfNotice && now.closest(NOTICE))) {
        return;
    }
    let there = last?.element.isConnected ? last.element : null;
    while (there && !takesFocus(there)) {
        there = there.parentElement;
    }
    (there ?? document.querySelector('main'))?.focus({preventScroll: true});
}

document.addEventListener('focusin', remember);
new MutationObserver(follow).observe(document.body, {childList: true, subtree: true});

window.Muster = {
    ...window.Muster,

    /**
     * Whatever else takes the focus comes first, and keeps it.
     *
     * @param outOfNotice whether a notice closes: until it is gone it has the focus
     */
    bringFocusBack(outOfNotice) {
        setTimeout(() => bringBack(outOfNotice));
    },
};

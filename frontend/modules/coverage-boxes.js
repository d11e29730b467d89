/** The browser's side of CoverageSelection: a box is ticked if all that it stands for is chosen, half so if some is. */
window.Muster = {
    ...window.Muster,

    markBoxes(place, ids) {
        const chosen = new Set(ids.split(' '));
        for (const box of place.querySelectorAll('.coverage__box')) {
            const requests = box.dataset.requests.split(' ');
            const inside = requests.filter(request => chosen.has(request)).length;
            box.checked = inside === requests.length;
            box.indeterminate = inside > 0 && inside < requests.length;
        }
    },
};

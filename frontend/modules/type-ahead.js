import {replaceText} from './typing.js';

/**
 * The browser's side of TypingButton: from the press until the server has brought the field, what is typed goes into an
 * area that nobody sees, and then into the field.
 */
window.Muster = {
    ...window.Muster,

    typeAhead(button) {
        if (button.typesAhead) {
            return;
        }
        button.typesAhead = true;
        button.addEventListener('click', () => {
            button.typed?.remove();
            button.typed = document.createElement('textarea');
            button.typed.className = 'visually-hidden';
            button.typed.setAttribute('aria-label', button.textContent.trim());
            document.body.append(button.typed);
            button.typed.focus({preventScroll: true});
        });
    },

    async takeTyped(field, button) {
        await field.updateComplete;
        field.focus();
        const words = button.typed?.value;
        button.typed?.remove();
        if (words) {
            replaceText(field.querySelector('textarea'), 0, 0, words);
        }
    },
};

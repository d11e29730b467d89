/*
 * Warns before a session ends for idleness, and keeps it while somebody is at work: typing alone does not reach the
 * server. All tabs of a browser share one clock. Attributes: "minutes" until the session ends, "warning" before that.
 */
const LAST_SEEN = "muster.last-seen";
const TICK = 5_000;
const REPORT_EVERY = 60_000;

class IdleWarning extends HTMLElement {
    connectedCallback() {
        this.limit = Number(this.getAttribute("minutes")) * 60_000;
        this.warning = Number(this.getAttribute("warning")) * 60_000;
        this.reported = Date.now();
        this.seen = () => this.dialog.open || this.remember();
        this.build();
        this.remember();
        for (const event of ["keydown", "pointerdown"]) {
            document.addEventListener(event, this.seen, { capture: true, passive: true });
        }
        this.timer = setInterval(() => this.tick(), Math.min(TICK, this.warning / 2));
    }

    disconnectedCallback() {
        clearInterval(this.timer);
        for (const event of ["keydown", "pointerdown"]) {
            document.removeEventListener(event, this.seen, { capture: true });
        }
    }

    build() {
        this.innerHTML = `
            <dialog class="idle-warning" role="alertdialog" aria-labelledby="idle-title" aria-describedby="idle-words">
                <h2 id="idle-title">You will be signed out soon</h2>
                <p id="idle-words">You have not done anything for a while. To protect your work you will be signed out
                    <strong aria-live="polite"></strong>.</p>
                <div class="idle-warning__buttons">
                    <button type="button" class="idle-warning__stay" autofocus>Stay signed in</button>
                    <button type="button" class="link-button">Sign out now</button>
                </div>
            </dialog>`;
        this.dialog = this.querySelector("dialog");
        this.left = this.querySelector("strong");
        const [stay, leave] = this.querySelectorAll("button");
        stay.addEventListener("click", () => this.stay());
        leave.addEventListener("click", () => this.leave());
        this.dialog.addEventListener("cancel", () => this.stay());
    }

    remember() {
        localStorage.setItem(LAST_SEEN, String(Date.now()));
    }

    tick() {
        const seen = Number(localStorage.getItem(LAST_SEEN));
        const idle = Date.now() - seen;
        if (idle >= this.limit) {
            this.leave();
        } else if (idle >= this.limit - this.warning) {
            this.warn(this.limit - idle);
        } else {
            this.dialog.close();
            this.report(seen);
        }
    }

    /** Tells the server that somebody is at work, at most once a minute. */
    report(seen) {
        if (seen > this.reported && Date.now() - this.reported >= REPORT_EVERY) {
            this.reported = Date.now();
            this.$server.stay();
        }
    }

    warn(left) {
        const minutes = Math.ceil(left / 60_000);
        const words = minutes > 1 ? `in ${minutes} minutes` : "in less than a minute";
        if (this.left.textContent !== words) {
            this.left.textContent = words;
        }
        if (!this.dialog.open) {
            this.dialog.showModal();
        }
    }

    stay() {
        this.dialog.close();
        this.remember();
        this.reported = Date.now();
        this.$server.stay();
    }

    leave() {
        clearInterval(this.timer);
        this.$server.leave();
    }
}

customElements.define("muster-idle-warning", IdleWarning);

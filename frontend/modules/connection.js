/*
 * Says in plain words that the line to the server is lost, and when it is back. Flow's client does not always notice that a
 * request got through again, and would go on saying so until the next one: this looks for itself.
 */
const LOOK_EVERY = 3_000;
const { connectionState, connectionIndicator } = window.Vaadin;

connectionIndicator.reconnectingText =
    "The connection is lost. What you type is kept on this device, and stored once it is back.";
connectionIndicator.offlineText = connectionIndicator.reconnectingText;
connectionIndicator.onlineText = "The connection is back.";
connectionIndicator.setAttribute("role", "status");

function isLost() {
    return connectionState.state === "reconnecting";
}

async function look() {
    const answer = await fetch("images/muster.svg", { method: "HEAD", cache: "no-store" }).catch(() => undefined);
    if (isLost() && answer?.ok) {
        connectionState.state = "connected";
    } else {
        lookAgain();
    }
}

let timer;

function lookAgain() {
    clearTimeout(timer);
    timer = isLost() ? setTimeout(look, LOOK_EVERY) : undefined;
}

connectionState.addStateChangeListener(lookAgain);

package uk.muster.update;

/** A comment mentions somebody who may not see the update: nobody hears of what they may not read. */
public class MentionRefused extends IllegalArgumentException {

    MentionRefused() {
        super("You can mention only people who may see this update. Choose them from the list that @ opens.");
    }
}

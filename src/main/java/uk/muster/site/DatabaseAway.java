package uk.muster.site;

/** The database did not answer a moment ago: a reader is not made to wait until it does not again. */
class DatabaseAway extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseAway() {
        super("The database did not answer a moment ago.");
    }
}

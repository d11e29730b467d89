package uk.muster.plan.sheet;

/** Says in words why a file cannot be read as a table, and how to mend it. */
public class SheetRefused extends RuntimeException {

    SheetRefused(String message) {
        super(message);
    }
}

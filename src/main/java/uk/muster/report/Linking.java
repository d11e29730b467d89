package uk.muster.report;

/**
 * How a rendered paper refers to its own places.
 *
 * @param page the address of the page that it stands on, as seen from there; empty on a page of its own
 * @param anchored whether its places carry their ids
 * @param marking whether its places carry the buttons by which an editor makes them exempt
 * @param pictures the address below which its pictures lie; empty where only their words are shown
 */
public record Linking(String page, boolean anchored, boolean marking, String pictures) {

    /** One to read. */
    public Linking(String page, boolean anchored) {
        this(page, anchored, false, "");
    }

    /** A page of its own. */
    public static final Linking OWN_PAGE = new Linking("", true);

    /** The same with or without those buttons. */
    public Linking marking(boolean marks) {
        return new Linking(page, anchored, marks, pictures);
    }

    /** The same with the pictures that lie there. */
    public Linking withPictures(String address) {
        return new Linking(page, anchored, marking, address);
    }

    /** The address of a place in the paper. */
    public String href(String anchor) {
        return page + "#" + anchor;
    }
}

package uk.muster.search;

/**
 * Something that was found.
 *
 * @param name what it is called
 * @param where it is: of whom, in which round, paper or edition
 * @param excerpt its words round what was looked for; empty if these are in its name alone
 * @param address where it is read; one that begins with a slash leads out of the workspace, to the public site
 */
public record Hit(Marked name, String where, Marked excerpt, String address) {

    static final Marked NO_WORDS = new Marked("", "");

    public boolean isPublic() {
        return address.startsWith("/");
    }

    /** Whether its very name begins with what was looked for: who types a name wants that before all else. */
    public boolean isByName() {
        return name.html().startsWith("<mark>");
    }
}

package uk.muster.text;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** How Markdown speaks of a picture: {@code ![What it shows](picture:name)}, by the name under which it is stored. Decision 0202. */
public final class PictureMarkdown {

    /** What a picture's address begins with; where it is shown, its place there takes the place of this. */
    public static final String SCHEME = "picture:";

    /** The SHA-256 of the bytes, and the form that they are in. */
    public static final String NAME = "[0-9a-f]{64}\\.(?:png|jpg)";

    /** Lets pass what {@link PictureNodes} writes. */
    static final PolicyFactory SANITISER = new HtmlPolicyBuilder()
            .allowElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("src")
            .matching(Pattern.compile(SCHEME + NAME))
            .onElements("img")
            .allowUrlProtocols("picture")
            .toFactory();

    private static final Pattern ADDRESS = Pattern.compile(SCHEME + NAME);
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<&]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Pattern NOTHING = Pattern.compile(
            "(?i)|image|picture|photo|chart|graph|img|untitled|[^\\s]{1,200}+(?<=\\.(?:png|jpe?g|gif|svg|webp))|(?:image|img|dsc)[-_ ]?\\d{1,9}");

    private PictureMarkdown() {}

    /** @param words that stand for the picture where it cannot be seen */
    public static String of(String words, String name) {
        String plain = SPACES.matcher(words.strip()).replaceAll(" ");
        return "![" + MARKS.matcher(plain).replaceAll("\\\\$0") + "](" + SCHEME + name + ")";
    }

    /** Whether these words tell nothing of a picture, or only what a camera or a program called it. */
    public static boolean saysNothing(String words) {
        return NOTHING.matcher(words.strip()).matches();
    }

    /** The addresses of all pictures that a text wants to show, wherever they lie. */
    public static Set<String> addressesIn(String markdown) {
        Set<String> addresses = new LinkedHashSet<>();
        if (markdown.contains("![")) {
            Markdown.parse(markdown).accept(new AbstractVisitor() {
                @Override
                public void visit(Image image) {
                    addresses.add(image.getDestination());
                }
            });
        }
        return addresses;
    }

    /** The names of those that may be stored here. */
    public static Set<String> namesIn(String markdown) {
        return addressesIn(markdown).stream()
                .flatMap(address -> nameOf(address).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The name of a picture that may be stored here; none of one that lies elsewhere. */
    public static Optional<String> nameOf(String address) {
        return ADDRESS.matcher(address).matches() ? Optional.of(address.substring(SCHEME.length())) : Optional.empty();
    }

    static Optional<String> nameOf(Image image) {
        return nameOf(image.getDestination());
    }

    /** The words between the brackets. */
    static String wordsOf(Image image) {
        PlainText words = new PlainText();
        for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
            child.accept(words);
        }
        return words.toString();
    }
}

package uk.muster.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The W3C's checker of HTML, in this JVM. Its grammars recurse so deeply that it wants a large stack of its own. */
public final class HtmlValidator {

    private static final long STACK_BYTES = 64L << 20;

    private HtmlValidator() {}

    /** What is wrong with the page, in the checker's words; empty if nothing is. */
    public static String problemsOf(String html) throws Exception {
        FutureTask<String> check = new FutureTask<>(() -> check(html));
        new Thread(null, check, "html-validator", STACK_BYTES).start();
        return check.get();
    }

    private static String check(String html) throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }
}

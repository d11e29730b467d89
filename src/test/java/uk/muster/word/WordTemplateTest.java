package uk.muster.word;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.muster.testing.TemplateFile;

/** What a file must be to become a template, and what it is told otherwise. */
class WordTemplateTest {

    @Test
    void takesTemplatesWithAndWithoutHeaders() {
        assertThatCode(() -> WordTemplate.of(new TemplateFile().bytes())).doesNotThrowAnyException();
        assertThatCode(() -> WordTemplate.of(TemplateFile.withLetterhead().bytes()))
                .doesNotThrowAnyException();
    }

    /** One table that lies beyond the end. */
    private static final byte[] FONT = ByteBuffer.allocate(600)
            .putInt(0x00010000)
            .putShort((short) 1)
            .position(20)
            .putInt(400)
            .putInt(200)
            .array();

    static Stream<Arguments> refused() {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:styles/>";
        String strict = "<w:styles xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"/>";
        String hidden = "<x:styles xmlns:x=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>";
        String field =
                "<w:p><w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO x</w:instrText></w:r></w:p>";
        String picture = "<w:p><w:r><w:pict r:id=\"x\"/></w:r></w:p>";
        return Stream.of(
                Arguments.of("words".getBytes(), "not a Word document"),
                Arguments.of(new byte[WordTemplate.MOST_BYTES + 1], "larger than 5 MB"),
                Arguments.of(file().with("word/media/x", new byte[45_000_000]).bytes(), "far larger"),
                Arguments.of(file().without("word/styles.xml").bytes(), "damaged"),
                Arguments.of(file().without("word/document.xml").bytes(), "damaged"),
                Arguments.of(file().without("[Content_Types].xml").bytes(), "damaged"),
                Arguments.of(file().with("word/styles.xml", "<w:styles").bytes(), "damaged"),
                Arguments.of(file().with("word/styles.xml", entity).bytes(), "damaged"),
                Arguments.of(file().with("word/styles.xml", hidden).bytes(), "damaged"),
                Arguments.of(file().with("word/styles.xml", strict).bytes(), "Strict Open XML"),
                Arguments.of(file().with("word/vbaProject.bin", "").bytes(), "macros"),
                Arguments.of(file().page("", 11906, 5000).bytes(), "margins"),
                Arguments.of(file().header("<w:p><w:r><w:object/></w:r></w:p>").bytes(), "embedded object"),
                Arguments.of(file().header(field).bytes(), "field that fetches"),
                Arguments.of(TemplateFile.duplex("no font".getBytes()).bytes(), "font that is embedded"),
                Arguments.of(TemplateFile.duplex(Arrays.copyOf(FONT, 500)).bytes(), "font that is embedded"),
                Arguments.of(refersTo(picture, "oleObject", "embeddings/x.bin"), "embedded object"),
                Arguments.of(refersTo(picture, "image", "http://example.org/x.png", true), "lies elsewhere"),
                Arguments.of(refersTo(picture, "hyperlink", "file:///c:/x", true), "web or mail address"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void saysWhatIsWrongWithAFile(byte[] file, String words) {
        assertThatExceptionOfType(TemplateRefused.class)
                .isThrownBy(() -> WordTemplate.of(file))
                .withMessageContaining(words)
                .withMessageContaining("choose it again");
    }

    private static TemplateFile file() {
        return TemplateFile.withLetterhead();
    }

    private static byte[] refersTo(String header, String type, String target) {
        return refersTo(header, type, target, false);
    }

    private static byte[] refersTo(String header, String type, String target, boolean outside) {
        String relation = TemplateFile.relation("x", type, target);
        return file().header(header)
                .headerRelations(outside ? relation.replace("/>", " TargetMode=\"External\"/>") : relation)
                .bytes();
    }
}

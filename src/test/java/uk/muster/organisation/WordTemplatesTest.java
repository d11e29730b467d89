package uk.muster.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import uk.muster.security.AuditKind;
import uk.muster.security.AuditLine;
import uk.muster.security.AuditTrail;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TemplateFile;
import uk.muster.testing.TestOrganisation;
import uk.muster.word.TemplateRefused;

@MusterTest
class WordTemplatesTest {

    private static final WordTemplateFile FIRST = new WordTemplateFile("first.dotx", new TemplateFile().bytes());
    private static final WordTemplateFile SECOND =
            new WordTemplateFile("second.docx", TemplateFile.withLetterhead().bytes());

    @Autowired
    WordTemplates templates;

    @Autowired
    AuditTrail audit;

    @Autowired
    TestOrganisation organisation;

    @BeforeEach
    void signIn() {
        organisation.create();
        SignedIn.as("admin");
        templates.remove();
    }

    @Test
    void aTemplateIsSetReplacedAndRemovedAndThatIsWrittenDown() {
        assertThat(templates.set(FIRST)).isEmpty();
        assertThat(templates.set(SECOND)).map(WordTemplateFile::name).contains("first.dotx");
        assertThat(templates.current()).hasValue(SECOND.content());
        assertThat(templates.remove()).map(WordTemplateFile::name).contains("second.docx");

        assertThat(templates.current()).isEmpty();
        assertThat(audit.lines(AuditKind.CHANGE, "Word template", PageRequest.of(0, 3)))
                .extracting(AuditLine::what)
                .containsExactly(
                        "removed the Word template of papers",
                        "set the Word template of papers",
                        "set the Word template of papers");
    }

    @Test
    void aFileThatIsNoneLeavesTheOneThereIs() {
        templates.set(FIRST);

        assertThatExceptionOfType(TemplateRefused.class)
                .isThrownBy(() -> templates.set(new WordTemplateFile("x.docx", new byte[] {1})));

        assertThat(templates.state()).map(WordTemplateState::name).contains("first.dotx");
    }

    @Test
    void aFailureIsRememberedUntilThereIsAnotherTemplate() {
        templates.set(FIRST);
        templates.markFailed();
        assertThat(templates.state().orElseThrow().failedAt()).isNotNull();

        templates.set(SECOND);
        assertThat(templates.state().orElseThrow().failedAt()).isNull();
    }
}

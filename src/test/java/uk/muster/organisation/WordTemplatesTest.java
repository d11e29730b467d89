package uk.muster.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import uk.muster.security.AuditKind;
import uk.muster.security.AuditLine;
import uk.muster.security.AuditTrail;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TemplateFile;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestTemplate;
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
        TestTemplate.remove(templates);
    }

    private Optional<WordTemplateFile> set(WordTemplateFile file) {
        return templates.set(file, TestTemplate.since(templates));
    }

    @Test
    void aTemplateIsSetReplacedAndRemovedAndThatIsWrittenDown() {
        assertThat(set(FIRST)).isEmpty();
        assertThat(set(SECOND)).map(WordTemplateFile::name).contains("first.dotx");
        assertThat(templates.current()).hasValue(SECOND.content());
        assertThat(templates.remove(TestTemplate.since(templates)))
                .map(WordTemplateFile::name)
                .contains("second.docx");

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
        set(FIRST);

        assertThatExceptionOfType(TemplateRefused.class)
                .isThrownBy(() -> set(new WordTemplateFile("x.docx", new byte[] {1})));

        assertThat(templates.state()).map(WordTemplateState::name).contains("first.dotx");
    }

    @Test
    void aFailureIsRememberedUntilThereIsAnotherTemplate() {
        set(FIRST);
        templates.markFailed();
        assertThat(templates.state().orElseThrow().failedAt()).isNotNull();

        set(SECOND);
        assertThat(templates.state().orElseThrow().failedAt()).isNull();
    }

    @Test
    void whoHasNotSeenTheTemplateThatIsInUseNeitherReplacesNorRemovesIt() {
        set(FIRST);
        Instant first = TestTemplate.since(templates);
        set(SECOND);

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> templates.set(FIRST, first));
        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> templates.set(FIRST, null));
        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> templates.remove(first));
        assertThat(templates.current()).hasValue(SECOND.content());
    }

    @Test
    void ofALongNameTheBeginningAndTheEndingStay() {
        set(new WordTemplateFile("😀".repeat(250) + " 2015.dotx", FIRST.content()));

        assertThat(templates.state().orElseThrow().name())
                .startsWith("😀😀")
                .endsWith("😀… 2015.dotx")
                .satisfies(name ->
                        assertThat(name.codePointCount(0, name.length())).isEqualTo(200));
    }
}

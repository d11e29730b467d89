package uk.muster.publication.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.organisation.WordTemplateFile;
import uk.muster.organisation.WordTemplates;
import uk.muster.testing.DocxChecker;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TemplateFile;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestTemplate;

@MusterTest
class PaperWordTest {

    @Autowired
    PaperWord word;

    @Autowired
    ChartPictures charts;

    @Autowired
    WordTemplates templates;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void template() {
        organisation.create();
        SignedIn.as("admin");
        TestTemplate.remove(templates);
        templates.set(new WordTemplateFile("council.dotx", new TemplateFile().bytes()), null);
    }

    @Test
    void papersTakeTheLookOfTheTemplateWhileThereIsOne() throws Exception {
        assertThat(DocxChecker.parts(made()).get("word/styles.xml").outerHtml()).contains("Georgia");

        TestTemplate.remove(templates);
        assertThat(made()).isEqualTo(PaperDocx.of(SamplePapers.everything(), SamplePapers.EDITION, List.of(), charts));
    }

    @Test
    void aTemplateThatFailsStopsNoPaper() {
        jdbc.sql("update word_template set content = 'broken'").update();

        assertThat(made()).isEqualTo(PaperDocx.of(SamplePapers.everything(), SamplePapers.EDITION, List.of(), charts));
        assertThat(templates.state().orElseThrow().failedAt()).isNotNull();
    }

    private byte[] made() {
        return word.of(SamplePapers.everything(), SamplePapers.EDITION, List.of());
    }
}

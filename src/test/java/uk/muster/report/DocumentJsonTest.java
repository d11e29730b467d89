package uk.muster.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.muster.update.NilKind;
import uk.muster.update.Status;

class DocumentJsonTest {

    private final ReportDocument document = new PaperFixture()
            .objective("Public confidence", "Increase confidence", "Reduce burglary by 2 per cent")
            .section("Background", "Why.")
            .approved("1.1", "Walsall", Status.ON_TRACK, "One.")
            .nil("1.1", "Coventry", NilKind.NOTHING_TO_REPORT, "", null)
            .layout("1.2", Layout.TABLE)
            .approved("1.2", "Walsall", Status.AT_RISK, "“Two” – é.")
            .approved("1.2", "Force CID", null, "Three.")
            .document();

    @Test
    void isReadAsTheDocumentThatWasWritten() {
        assertThat(DocumentJson.read(DocumentJson.write(document))).isEqualTo(document);
    }

    @Test
    void tellsOfLeadInsOnlyWhereThereAreAny() {
        assertThat(DocumentJson.write(document)).doesNotContain("\"lead\":[");

        ReportDocument led = new PaperFixture()
                .objective("Public confidence", "Increase confidence")
                .lead("1", "Overview", "Over all.")
                .lead("1.1", "", "In short.")
                .document();

        assertThat(DocumentJson.write(led))
                .contains(
                        "\"lead\":[{\"heading\":\"Overview\",\"paragraphs\":[{\"markdown\":\"Over all.\",\"number\":1}]}]");
        assertThat(DocumentJson.read(DocumentJson.write(led))).isEqualTo(led);
    }

    @Test
    void isTheSameForTheSameDocument() {
        assertThat(DocumentJson.write(DocumentJson.read(DocumentJson.write(document))))
                .isEqualTo(DocumentJson.write(document));
    }

    @Test
    void sortsNamesTellsKindsAndWritesDaysAsPeopleCanRead() {
        assertThat(DocumentJson.write(document))
                .startsWith("{\"agendaItem\":\"7\",\"author\":\"Chief Constable\",\"board\":")
                .contains("\"kind\":\"table\"", "\"meetingOn\":\"2015-06-02\"", "“Two” – é.", "\"format\":1")
                .doesNotContain("null", "anchor");
    }
}

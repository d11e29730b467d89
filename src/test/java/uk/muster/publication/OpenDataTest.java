package uk.muster.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.muster.publication.rendering.SamplePapers;
import uk.muster.report.DocumentJson;
import uk.muster.report.SignOffService;
import uk.muster.round.RoundId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestPaper;
import uk.muster.text.CsvTable;

/** What is described is what is served. */
@MusterTest
class OpenDataTest {

    private static final String PAPER = "/published/2014-15-round-1/1.0";

    @Autowired
    WebApplicationContext context;

    private MockMvc site;

    @BeforeEach
    void publish(
            @Autowired TestPaper paper, @Autowired SignOffService signOffs, @Autowired PublicationService publication) {
        RoundId round = paper.ready();
        signOffs.send(round);
        SignedIn.as("commissioner");
        publication.publish(round);
        SignedIn.nobody();
        site = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void statusesAreARowForEachAnswer() throws Exception {
        MockHttpServletResponse csv = answer(PAPER + "/statuses.csv");

        assertThat(csv.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.getContentAsString(StandardCharsets.UTF_8).lines())
                .first()
                .isEqualTo("\uFEFF" + String.join(",", StatusTable.HEADING));
        assertThat(csv.getContentAsString(StandardCharsets.UTF_8))
                .contains(",Walsall,walsall,Walsall,On track,")
                .contains("No update received from");
        assertThat(answer("/published/none/1.0/statuses.csv").getStatus()).isEqualTo(404);
    }

    @Test
    void noCellIsAFormula() {
        assertThat(CsvTable.write(StatusTable.of(SamplePapers.everything())))
                .doesNotContainPattern("(?m)(^|,)\"?[=+@-]");
    }

    @Test
    void papersKeepToTheirSchema() throws Exception {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text("/published/schema.json"));

        assertThat(schema.validate(text(PAPER + ".json"), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(DocumentJson.write(SamplePapers.everything()), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(text(PAPER + ".json").replace("\"ON_TRACK\"", "\"LATE\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void everyDescribedAddressAnswersAsDescribed() throws Exception {
        JsonNode description = JsonMapper.shared().readTree(text("/published/openapi.json"));

        assertThat(description.get("openapi").stringValue()).isEqualTo("3.1.0");
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            String address = path.getKey().replace("{slug}", "2014-15-round-1").replace("{label}", "1.0");
            MockHttpServletResponse answer = answer(address);

            assertThat(answer.getStatus()).as(address).isEqualTo(200);
            assertThat(MediaType.parseMediaType(answer.getContentType()))
                    .as(address)
                    .matches(served -> path.getValue().at("/get/responses/200/content").propertyNames().stream()
                            .map(MediaType::parseMediaType)
                            .anyMatch(served::equalsTypeAndSubtype));
        }
    }

    @Test
    void theDescriptionNamesEveryColumnInOrder() throws Exception {
        JsonNode description = JsonMapper.shared().readTree(text("/published/openapi.json"));
        String columns = description
                .get("paths")
                .get("/published/{slug}/{label}/statuses.csv")
                .at("/get/responses/200/description")
                .stringValue();

        assertThat(columns.lines()
                        .filter(line -> line.startsWith("- `"))
                        .map(line -> line.substring(3, line.indexOf("`:"))))
                .containsExactlyElementsOf(StatusTable.HEADING);
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return site.perform(get(address)).andReturn().getResponse();
    }

    private String text(String address) throws Exception {
        return answer(address).getContentAsString(StandardCharsets.UTF_8);
    }
}

package uk.muster.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.muster.decision.TestDecisions;
import uk.muster.picture.PictureService;
import uk.muster.picture.TestPictures;
import uk.muster.publication.rendering.SamplePapers;
import uk.muster.report.AnnexService;
import uk.muster.report.AnnexText;
import uk.muster.report.DocumentJson;
import uk.muster.report.SignOffService;
import uk.muster.round.RoundId;
import uk.muster.site.PublicController;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestPaper;
import uk.muster.text.CsvTable;
import uk.muster.text.PictureMarkdown;

/** What is described is what is served. */
@MusterTest
class OpenDataTest {

    private static final String PAPER = "/published/2014-15-round-1/1.0";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Clock clock;

    private MockMvc site;
    private RoundId round;
    private String picture;

    @BeforeEach
    void publish(
            @Autowired TestPaper paper,
            @Autowired PictureService pictures,
            @Autowired AnnexService annexes,
            @Autowired SignOffService signOffs,
            @Autowired PublicationService publication) {
        round = paper.ready();
        picture = pictures.add(TestPictures.file("png", 30, 20));
        annexes.save(round, new AnnexText(UUID.randomUUID(), "Map", "", PictureMarkdown.of("a map", picture), 0));
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
    void everyPublicAddressIsDescribedAndNoOther() throws Exception {
        RequestMappingHandlerMapping mappings =
                context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        Set<String> served = mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping -> mapping.getValue().getBeanType().isAnnotationPresent(PublicController.class))
                .flatMap(mapping -> mapping.getKey().getPatternValues().stream())
                .filter(address -> !address.endsWith("/") && !address.endsWith("/**"))
                .map(OpenDataTest::unnamed)
                .collect(Collectors.toSet());

        assertThat(paths().keySet().stream().map(OpenDataTest::unnamed)).containsExactlyInAnyOrderElementsOf(served);
    }

    @Test
    void everyDescribedAddressAnswersAsDescribed(@Autowired TestDecisions decisions) throws Exception {
        decisions.signed(TestDecisions.text("Grants"));
        SignedIn.nobody();

        for (Map.Entry<String, JsonNode> path : paths().entrySet()) {
            String address = filled(path.getKey());
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
    void theAddressesThatAWithdrawalTakesAreDescribedSo(@Autowired WithdrawalService withdrawals) throws Exception {
        SignedIn.as("commissioner");
        withdrawals.withdraw(round, "1.0", "It named somebody.");
        SignedIn.nobody();

        for (Map.Entry<String, JsonNode> path : paths().entrySet()) {
            assertThat(answer(filled(path.getKey())).getStatus() == 410)
                    .as(path.getKey())
                    .isEqualTo(path.getValue().at("/get/responses").has("410"));
        }
    }

    @Test
    void whatTheDescriptionRefersToIsInIt() throws Exception {
        JsonNode description = description();

        assertThat(description.findValues("$ref").stream()
                        .map(JsonNode::stringValue)
                        .filter(reference -> reference.startsWith("#"))
                        .map(reference -> description.at(reference.substring(1))))
                .isNotEmpty()
                .noneMatch(JsonNode::isMissingNode);
    }

    /** An address whatever its variables are called, and however they must be written. */
    private static String unnamed(String address) {
        return address.replaceAll("\\{\\w+(:(?:[^{}]|\\{[^}]*})*)?}", "{}");
    }

    /** The described address of something that is there. */
    private String filled(String path) {
        Map<String, String> values = Map.of(
                "slug",
                "2014-15-round-1",
                "label",
                "1.0",
                "otherSlug",
                "2014-15-round-1",
                "otherLabel",
                "1.0",
                "name",
                picture,
                "from",
                "1",
                "to",
                "1",
                "code",
                "walsall",
                "number",
                "001-" + Year.now(clock));
        return Pattern.compile("\\{(\\w+)}").matcher(path).replaceAll(found -> values.get(found.group(1)));
    }

    @Test
    void theDescriptionNamesEveryColumnInOrder() throws Exception {
        String columns = paths().get("/published/{slug}/{label}/statuses.csv")
                .at("/get/responses/200/description")
                .stringValue();

        assertThat(columns.lines()
                        .filter(line -> line.startsWith("- `"))
                        .map(line -> line.substring(3, line.indexOf("`:"))))
                .containsExactlyElementsOf(StatusTable.HEADING);
    }

    private Map<String, JsonNode> paths() throws Exception {
        return description().get("paths").properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private JsonNode description() throws Exception {
        return JsonMapper.shared().readTree(text("/published/openapi.json"));
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return site.perform(get(address)).andReturn().getResponse();
    }

    private String text(String address) throws Exception {
        return answer(address).getContentAsString(StandardCharsets.UTF_8);
    }
}

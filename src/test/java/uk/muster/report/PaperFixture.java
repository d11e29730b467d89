package uk.muster.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.muster.organisation.AreaView;
import uk.muster.organisation.Body;
import uk.muster.organisation.UnitKind;
import uk.muster.organisation.UnitView;
import uk.muster.plan.DeliverableId;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.EditionId;
import uk.muster.plan.EditionView;
import uk.muster.plan.ObjectiveId;
import uk.muster.plan.ObjectiveView;
import uk.muster.plan.Target;
import uk.muster.round.RequestId;
import uk.muster.round.RequestView;
import uk.muster.round.RoundDates;
import uk.muster.round.RoundId;
import uk.muster.round.RoundState;
import uk.muster.round.RoundView;
import uk.muster.security.AreaId;
import uk.muster.security.PersonId;
import uk.muster.security.UnitId;
import uk.muster.security.UpdateState;
import uk.muster.update.Answer;
import uk.muster.update.NilKind;
import uk.muster.update.NilReturn;
import uk.muster.update.ParagraphText;
import uk.muster.update.Status;
import uk.muster.update.UpdateContent;

/** Builds the material of a paper in memory: a plan of numbered deliverables, units that are asked, what they answer. */
final class PaperFixture {

    static final LocalDate TODAY = LocalDate.of(2015, 6, 1);

    private static final RoundId ROUND = new RoundId(1);

    private final List<String> units = List.of("Coventry", "Dudley", "Sandwell", "Walsall", "Force CID");
    private final List<ObjectiveView> objectives = new ArrayList<>();
    private final Map<DeliverableId, List<RequestView>> requests = new HashMap<>();
    private final Map<RequestId, Answer> answers = new LinkedHashMap<>();
    private final Map<DeliverableId, Layout> layouts = new HashMap<>();
    private final Map<RequestId, Integer> order = new HashMap<>();
    private final Map<ExemptPlace, ExemptDecision> exemptions = new HashMap<>();
    private final List<AnnexText> annexes = new ArrayList<>();
    private int clearDays;
    private FrontMatter frontMatter = FrontMatter.blank("Performance against the plan");

    /** An objective of the given deliverables, all without target. */
    PaperFixture objective(String title, String... deliverables) {
        int number = objectives.size() + 1;
        List<DeliverableView> views = new ArrayList<>();
        for (String deliverable : deliverables) {
            views.add(new DeliverableView(
                    new DeliverableId(number * 100L + views.size() + 1),
                    number + "." + (views.size() + 1),
                    deliverable,
                    null,
                    deliverable.contains("2 per cent")
                            ? new Target("burglary", Target.Direction.REDUCE, new BigDecimal("2.00"), "2013-14")
                            : null,
                    Set.of()));
        }
        objectives.add(new ObjectiveView(new ObjectiveId(number), number, title, null, views));
        return this;
    }

    PaperFixture frontMatter(FrontMatter written) {
        frontMatter = written;
        return this;
    }

    /** Sets the text of one section of the front matter, leaving its neighbours. */
    PaperFixture section(String heading, String text) {
        List<SectionText> sections = frontMatter.sections().stream()
                .map(section -> section.heading().equals(heading) ? new SectionText(heading, text) : section)
                .toList();
        frontMatter = new FrontMatter(
                frontMatter.title(),
                "7",
                "Chief Constable",
                sections,
                frontMatter.implications(),
                frontMatter.recommendation(),
                frontMatter.leads(),
                0);
        return this;
    }

    /** @param number of an objective or deliverable */
    PaperFixture lead(String number, String heading, String text) {
        frontMatter = frontMatter.with(new LeadText(leadPlace(number), heading, text));
        return this;
    }

    PaperFixture exemptLead(String number) {
        return exempt(ExemptPlace.lead(leadPlace(number)));
    }

    LeadPlace leadPlace(String number) {
        return number.contains(".")
                ? LeadPlace.of(idOf(number))
                : LeadPlace.of(objectives.get(Integer.parseInt(number) - 1).id());
    }

    PaperFixture layout(String deliverable, Layout layout) {
        layouts.put(idOf(deliverable), layout);
        return this;
    }

    /** Puts these units first among those that answer it. */
    PaperFixture first(String deliverable, String... chosen) {
        for (int position = 0; position < chosen.length; position++) {
            UnitId unit = unitId(chosen[position]);
            int at = position;
            requests.get(idOf(deliverable)).stream()
                    .filter(request -> request.unit().equals(unit))
                    .forEach(request -> order.put(request.id(), at));
        }
        return this;
    }

    PaperFixture asked(String deliverable, String unit) {
        request(deliverable, unit, null);
        return this;
    }

    PaperFixture approved(String deliverable, String unit, @Nullable Status status, String... paragraphs) {
        return answered(deliverable, unit, UpdateState.APPROVED, status, paragraphs);
    }

    PaperFixture answered(
            String deliverable, String unit, UpdateState state, @Nullable Status status, String... paragraphs) {
        return answer(request(deliverable, unit, null), state, content(status, paragraphs));
    }

    PaperFixture jointly(String deliverable, String unit, String with, Status status, String... paragraphs) {
        return answer(request(deliverable, unit, with), UpdateState.APPROVED, content(status, paragraphs));
    }

    PaperFixture nil(String deliverable, String unit, NilKind kind, String detail, @Nullable LocalDate until) {
        UpdateContent content =
                new UpdateContent(List.of(), null, "", "", "", null, new NilReturn(kind, detail, until));
        return answer(request(deliverable, unit, null), UpdateState.APPROVED, content);
    }

    PaperFixture content(String deliverable, String unit, UpdateContent content) {
        return answer(request(deliverable, unit, null), UpdateState.APPROVED, content);
    }

    private PaperFixture answer(RequestView request, UpdateState state, UpdateContent content) {
        answers.put(request.id(), new Answer(request, state, content, 0));
        return this;
    }

    /** One that nobody has answered. */
    PaperFixture suggestedTo(String deliverable, String unit) {
        requests.get(idOf(deliverable)).stream()
                .filter(request -> request.unit().equals(unitId(unit)))
                .forEach(request -> answers.computeIfPresent(
                        request.id(),
                        (id, answer) -> new Answer(answer.request(), answer.state(), answer.content(), 1)));
        return this;
    }

    /** Makes every paragraph of an answer exempt in which these words stand. */
    PaperFixture exemptParagraphs(String words) {
        answers.values().stream()
                .flatMap(answer -> answer.content().paragraphs().stream())
                .filter(paragraph -> paragraph.text().contains(words))
                .forEach(paragraph -> exempt(ExemptPlace.paragraph(paragraph.id())));
        return this;
    }

    PaperFixture exemptAnswer(String deliverable, String unit) {
        requests.get(idOf(deliverable)).stream()
                .filter(request -> request.unit().equals(unitId(unit)))
                .forEach(request -> exempt(ExemptPlace.answer(request.id())));
        return this;
    }

    PaperFixture exemptSection(String heading) {
        frontMatter.sections().stream()
                .filter(section -> section.heading().equals(heading))
                .forEach(section -> exempt(ExemptPlace.section(section.id())));
        return this;
    }

    PaperFixture annex(String title, String text) {
        annexes.add(new AnnexText(new UUID(0, annexes.size()), title, "", text, 1));
        return this;
    }

    PaperFixture exemptAnnex(String title, String publicTitle, String text) {
        AnnexText annex = new AnnexText(new UUID(0, annexes.size()), title, publicTitle, text, 1);
        annexes.add(annex);
        return exempt(ExemptPlace.annex(annex.id()));
    }

    PaperFixture exempt(ExemptPlace place) {
        return exempt(place, "A contract is being let.");
    }

    PaperFixture exempt(ExemptPlace place, String reason) {
        exemptions.put(place, new ExemptDecision(place, ExemptGround.BUSINESS, reason, new PersonId(1), Instant.EPOCH));
        return this;
    }

    private RequestView request(String deliverable, String unit, @Nullable String with) {
        DeliverableId id = idOf(deliverable);
        List<RequestView> asked = requests.computeIfAbsent(id, key -> new ArrayList<>());
        RequestView request = new RequestView(
                new RequestId(id.value() * 100 + asked.size()),
                ROUND,
                id,
                unitId(unit),
                with == null ? null : unitId(with),
                TODAY,
                0);
        asked.add(request);
        return request;
    }

    static UpdateContent content(@Nullable Status status, String... paragraphs) {
        List<ParagraphText> texts = Arrays.stream(paragraphs)
                .map(text -> new ParagraphText(UUID.randomUUID(), text))
                .toList();
        return new UpdateContent(texts, status, "", "", "", null, null);
    }

    private DeliverableId idOf(String number) {
        return objectives.stream()
                .flatMap(objective -> objective.deliverables().stream())
                .filter(deliverable -> deliverable.number().equals(number))
                .map(DeliverableView::id)
                .findFirst()
                .orElseThrow();
    }

    private UnitId unitId(String name) {
        return new UnitId(units.indexOf(name) + 1);
    }

    PaperFixture clearDays(int asked) {
        clearDays = asked;
        return this;
    }

    Material material() {
        LocalDate start = LocalDate.of(2014, 4, 1);
        LocalDate end = LocalDate.of(2015, 3, 31);
        LocalDate meeting = LocalDate.of(2015, 6, 2);
        RoundDates dates = new RoundDates(start, end, end, TODAY, TODAY, TODAY, meeting);
        return new Material(
                new Body(
                        "Example Commissioner",
                        "Office",
                        "Commissioner",
                        "Example Board",
                        "Force",
                        "mail",
                        clearDays,
                        0),
                new RoundView(ROUND, new EditionId(1), "2014-15", 4, dates, RoundState.CLOSED, null, 0),
                new EditionView(new EditionId(1), "Plan", "2014-15", start, end, null, 0, objectives),
                requests,
                answers,
                units.stream().map(this::view).collect(Collectors.toMap(UnitView::id, unit -> unit)),
                units.stream().map(this::area).collect(Collectors.toMap(AreaView::id, area -> area)),
                frontMatter,
                layouts,
                order,
                new Exemptions(exemptions),
                annexes,
                Set.of());
    }

    ReportDocument document() {
        return Assembly.of(material());
    }

    List<Finding> findings() {
        return Preflight.of(material(), TODAY, TODAY);
    }

    /** Every unit but the department lies in an area of its own name. */
    private UnitView view(String name) {
        boolean department = name.equals("Force CID");
        return new UnitView(
                unitId(name),
                name.toLowerCase().replace(' ', '-'),
                name,
                department ? UnitKind.DEPARTMENT : UnitKind.LPU,
                department ? null : new AreaId(unitId(name).value()),
                LocalDate.of(2010, 4, 1),
                null);
    }

    private AreaView area(String name) {
        return new AreaView(
                new AreaId(unitId(name).value()),
                "area-" + name.toLowerCase(),
                name + " Council",
                LocalDate.of(2010, 4, 1),
                null);
    }
}

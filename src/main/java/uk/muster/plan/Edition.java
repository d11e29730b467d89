package uk.muster.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.muster.security.PersonId;
import uk.muster.security.ThemeId;

/** One year's edition of the plan and all that stands in it; once approved it changes only by an amendment (decision 51). */
@Entity
class Edition {

    private static final Pattern NOTICE = Pattern.compile("\\d{3}/\\d{4}");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String title;
    private String financialYear;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private @Nullable String decisionNotice;
    private @Nullable Instant approvedAt;
    private @Nullable Long copiedFromId;

    @Version
    private long version;

    @OneToMany(mappedBy = "edition", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Objective> objectives = new ArrayList<>();

    protected Edition() {}

    Edition(EditionDetails details, @Nullable EditionId copiedFrom) {
        describe(details);
        copiedFromId = copiedFrom == null ? null : copiedFrom.value();
    }

    void describe(EditionDetails details) {
        title = details.title();
        financialYear = details.financialYear();
        startsOn = details.startsOn();
        endsOn = details.endsOn();
    }

    /** Refuses a change that was made upon another version, or to an edition that is approved. */
    void demandOpen(long expectedVersion) {
        demandVersion(expectedVersion);
        if (decisionNotice != null) {
            throw new PlanRefused("The edition was approved by decision notice %s. To change it, amend it and say why."
                    .formatted(decisionNotice));
        }
    }

    void demandVersion(long expected) {
        if (version != expected) {
            throw new PlanConflict();
        }
    }

    void approve(String notice, Instant at) {
        if (!NOTICE.matcher(notice.strip()).matches()) {
            throw new PlanRefused("Write the decision notice's number like 018/2013.");
        }
        if (deliverables().isEmpty()) {
            throw new PlanRefused("An edition without deliverables cannot be approved. Add them or import them first.");
        }
        decisionNotice = notice.strip();
        approvedAt = at;
    }

    /** Opens an approved edition again and keeps which notice had approved it, who opened it, when and why. */
    Amendment amend(String reason, PersonId by, Instant at) {
        if (decisionNotice == null) {
            throw new PlanRefused("The edition is not approved: it can be changed as it is.");
        }
        Amendment amendment = new Amendment(id(), decisionNotice, Wording.of("reason", reason, 1000), by, at);
        decisionNotice = null;
        approvedAt = null;
        return amendment;
    }

    Objective add(String objectiveTitle, @Nullable ThemeId theme, int at) {
        Objective objective = new Objective(this, objectiveTitle, theme);
        Positioned.insert(objectives, objective, at);
        return objective;
    }

    void move(Objective objective, int to) {
        objectives.remove(objective);
        Positioned.insert(objectives, objective, to);
    }

    void release(Objective objective) {
        Positioned.remove(objectives, objective);
    }

    Objective objective(ObjectiveId wanted) {
        return objectives.stream()
                .filter(objective -> objective.is(wanted))
                .findFirst()
                .orElseThrow(() -> new PlanRefused("That objective is no longer in the edition."));
    }

    Deliverable deliverable(DeliverableId wanted) {
        return deliverables().stream()
                .filter(deliverable -> deliverable.is(wanted))
                .findFirst()
                .orElseThrow(() -> new PlanRefused("That deliverable is no longer in the edition."));
    }

    EditionId id() {
        return new EditionId(id);
    }

    List<Objective> objectives() {
        return List.copyOf(objectives);
    }

    /** All deliverables in plan order. */
    List<Deliverable> deliverables() {
        return objectives.stream()
                .flatMap(objective -> objective.deliverables().stream())
                .toList();
    }

    boolean isOf(String year) {
        return financialYear.equals(year);
    }

    EditionView view() {
        return new EditionView(
                id(),
                title,
                financialYear,
                startsOn,
                endsOn,
                decisionNotice,
                version,
                objectives.stream().map(Objective::view).toList());
    }
}

package uk.muster.update;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.muster.round.RequestId;
import uk.muster.security.Covered;

/** An entry of an update's history: who did what, when and why, with the whole content as it then stood. */
@Entity
class UpdateVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long requestId;
    private int number;
    private Instant at;
    private long personId;

    /** In whose stead the person acted, if not in their own right. */
    private @Nullable Long actingFor;

    @Enumerated(EnumType.STRING)
    private VersionSummary.Kind kind;

    private String reason;

    /** Whose words the unit took, if not its own. */
    private @Nullable Long suggestedBy;

    /** The version that was restored, or whose change was undone or made again. */
    private @Nullable Integer ofNumber;

    @Convert(converter = ContentAsJson.class)
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private UpdateContent content;

    @SuppressWarnings("NullAway.Init")
    protected UpdateVersion() {}

    UpdateVersion(UpdateEvent event, @Nullable Covered actingFor, long number, UpdateContent content) {
        this.requestId = event.request().value();
        this.number = Math.toIntExact(number);
        this.at = event.at();
        this.personId = event.by().value();
        this.actingFor = actingFor == null ? null : actingFor.person().value();
        this.kind = kind(event);
        this.reason = reason(event);
        this.suggestedBy =
                event instanceof UpdateAmended amended ? amended.suggestedBy().value() : null;
        this.ofNumber = event instanceof UpdateRestored restored ? restored.version() : null;
        this.content = event instanceof UpdateSetAside aside ? aside.content() : content;
    }

    RequestId request() {
        return new RequestId(requestId);
    }

    UpdateContent content() {
        return content;
    }

    private static VersionSummary.Kind kind(UpdateEvent event) {
        return switch (event) {
            case UpdateSaved _ -> VersionSummary.Kind.SAVED;
            case UpdateSetAside _ -> VersionSummary.Kind.SET_ASIDE;
            case UpdateRestored restored ->
                VersionSummary.Kind.valueOf(restored.how().name());
            case UpdateSubmitted _ -> VersionSummary.Kind.SUBMITTED;
            case UpdateWithdrawn _ -> VersionSummary.Kind.WITHDRAWN;
            case UpdateTakenUp _ -> VersionSummary.Kind.TAKEN_UP;
            case UpdateApproved _ -> VersionSummary.Kind.APPROVED;
            case UpdateReturned _ -> VersionSummary.Kind.RETURNED;
            case UpdateReopened _ -> VersionSummary.Kind.REOPENED;
            case UpdateDecisionTakenBack _ -> VersionSummary.Kind.TAKEN_BACK;
            case UpdateAmended _ -> VersionSummary.Kind.AMENDED;
        };
    }

    private static String reason(UpdateEvent event) {
        return switch (event) {
            case UpdateReturned returned -> returned.reason();
            case UpdateReopened reopened -> reopened.reason();
            default -> "";
        };
    }
}

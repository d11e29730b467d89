package uk.muster.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.organisation.OrganisationService;
import uk.muster.round.RoundId;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.NoSuchThing;
import uk.muster.security.PersonId;
import uk.muster.security.Scope;

/** What the front matter of a paper said at each version, and who wrote it: to look back, and to go back. Decision 0217. */
@Service
@Transactional(readOnly = true)
public class ReportHistory {

    private final Access access;
    private final ReportVersionRepository versions;
    private final ReportWriting writing;
    private final OrganisationService organisation;

    ReportHistory(
            Access access, ReportVersionRepository versions, ReportWriting writing, OrganisationService organisation) {
        this.access = access;
        this.versions = versions;
        this.writing = writing;
        this.organisation = organisation;
    }

    /** The history, the newest first. */
    public List<FrontVersion> history(RoundId round) {
        access.demand(Action.READ_REPORT, Scope.ANYWHERE, round);
        List<FrontVersionRow> rows = versions.entries(round.value());
        Set<PersonId> people = rows.stream()
                .map(FrontVersionRow::personId)
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .collect(Collectors.toSet());
        Map<PersonId, String> names = organisation.names(people);
        return IntStream.rangeClosed(1, rows.size())
                .mapToObj(number -> rows.get(number - 1).named(number, names))
                .toList()
                .reversed();
    }

    /** What that entry of the history says. */
    public FrontMatter version(RoundId round, int number) {
        access.demand(Action.READ_REPORT, Scope.ANYWHERE, round);
        return content(round, number);
    }

    /**
     * Writes anew what that entry of the history says.
     *
     * @return what it replaced, as if written on what stands now: to save it undoes this
     * @throws ReportRefused if nothing in the paper changes any more
     */
    @Transactional
    public FrontMatter restore(RoundId round, int number) {
        Actor editor = access.demand(Action.EDIT_REPORT, Scope.ANYWHERE, round);
        return writing.restore(round, content(round, number), number, editor.id());
    }

    private FrontMatter content(RoundId round, int number) {
        return versions.entry(round.value(), number - 1)
                .map(ReportVersion::content)
                .orElseThrow(() -> new NoSuchThing("There is no version " + number + " of this paper."));
    }
}

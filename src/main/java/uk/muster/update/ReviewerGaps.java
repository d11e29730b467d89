package uk.muster.update;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.muster.organisation.AreaView;
import uk.muster.plan.ObjectiveView;
import uk.muster.security.AreaId;
import uk.muster.security.ThemeId;

/** Finds updates that nobody reviews: of an area, or force-wide of a theme, that is in nobody's portfolio. */
record ReviewerGaps(List<AreaView> areas, Set<AreaId> reviewedAreas, Set<ThemeId> reviewedThemes) {

    /** Where one update would find its reviewer: by its unit's area, or else by its objective's theme. */
    record Place(@Nullable AreaId area, ObjectiveView objective) {}

    List<Coverage.Unreviewed> among(Stream<Place> places) {
        return places
                .filter(this::isGap)
                .map(this::words)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new Coverage.Unreviewed(entry.getKey(), entry.getValue()))
                .toList();
    }

    private boolean isGap(Place place) {
        return place.area() == null
                ? place.objective().theme() == null
                        || !reviewedThemes.contains(place.objective().theme())
                : !reviewedAreas.contains(place.area());
    }

    private String words(Place place) {
        return areas.stream()
                .filter(area -> area.id().equals(place.area()))
                .map(AreaView::name)
                .findFirst()
                .orElseGet(() -> "force-wide " + place.objective().number() + " "
                        + place.objective().title());
    }
}

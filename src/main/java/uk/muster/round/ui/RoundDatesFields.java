package uk.muster.round.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.muster.calendar.WorkingDays;
import uk.muster.round.RoundDates;
import uk.muster.round.RoundDates.Field;
import uk.muster.ui.DayPicker;
import uk.muster.ui.ErrorSummary.Problem;

/** The seven dates of a round, in the order in which they come to pass; what is wrong is said beside each. */
final class RoundDatesFields extends Div {

    private final Map<Field, DayPicker> pickers = new EnumMap<>(Field.class);
    private final Set<Field> typed = EnumSet.noneOf(Field.class);

    RoundDatesFields(RoundDates dates) {
        addClassName("round-dates");
        for (Field field : Field.values()) {
            DayPicker picker = new DayPicker(field.label());
            picker.setManualValidation(true);
            picker.setRequiredIndicatorVisible(true);
            picker.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    typed.add(field);
                }
            });
            pickers.put(field, picker);
            add(picker);
        }
        pickers.get(Field.PUBLICATION_DUE_ON).addValueChangeListener(change -> countClearDays());
        pickers.get(Field.MEETING_ON).addValueChangeListener(change -> countClearDays());
        values(dates).forEach((field, day) -> pickers.get(field).setValue(day));
    }

    /** Tells when somebody chooses another day for the meeting. */
    void onMeetingChosen(Consumer<LocalDate> listener) {
        pickers.get(Field.MEETING_ON).addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                listener.accept(change.getValue());
            }
        });
    }

    /** Puts other dates to start from into the fields that nobody has typed in. */
    void suggest(RoundDates dates) {
        values(dates).forEach((field, day) -> {
            if (!typed.contains(field)) {
                pickers.get(field).setValue(day);
            }
        });
    }

    private void countClearDays() {
        LocalDate published = day(Field.PUBLICATION_DUE_ON);
        LocalDate meeting = day(Field.MEETING_ON);
        boolean both = published != null && meeting != null;
        long clear = both ? WorkingDays.clearDays(published, meeting) : 0;
        pickers.get(Field.PUBLICATION_DUE_ON)
                .setHelperText(
                        clear == 0 ? "" : clear + (clear == 1 ? " clear day" : " clear days") + " before the meeting");
    }

    /** The dates, unless one of them is missing; what is wrong with their order is for {@link RoundDates} to say. */
    Optional<RoundDates> read() {
        List<@Nullable LocalDate> days =
                pickers.values().stream().map(DayPicker::getValue).toList();
        if (days.stream().anyMatch(Objects::isNull)) {
            return Optional.empty();
        }
        return Optional.of(new RoundDates(
                day(Field.PERIOD_FROM),
                day(Field.PERIOD_UNTIL),
                day(Field.OPENS_ON),
                day(Field.UPDATES_DUE_ON),
                day(Field.REVIEWS_DUE_ON),
                day(Field.PUBLICATION_DUE_ON),
                day(Field.MEETING_ON)));
    }

    /** Says beside each field what is wrong, empty fields included, and returns the same for a summary. */
    List<Problem> show(Map<Field, String> problems) {
        return Arrays.stream(Field.values())
                .flatMap(field -> show(field, problems.getOrDefault(field, "")).stream())
                .toList();
    }

    private Optional<Problem> show(Field field, String problem) {
        DayPicker picker = pickers.get(field);
        String message = picker.isEmpty() ? "Enter a day for “" + field.label() + "”, like 7 June 2016." : problem;
        picker.setErrorMessage(message);
        picker.setInvalid(!message.isEmpty());
        return message.isEmpty() ? Optional.empty() : Optional.of(new Problem(message, picker));
    }

    private LocalDate day(Field field) {
        return pickers.get(field).getValue();
    }

    private static Map<Field, LocalDate> values(RoundDates dates) {
        return Map.of(
                Field.PERIOD_FROM, dates.periodFrom(),
                Field.PERIOD_UNTIL, dates.periodUntil(),
                Field.OPENS_ON, dates.opensOn(),
                Field.UPDATES_DUE_ON, dates.updatesDueOn(),
                Field.REVIEWS_DUE_ON, dates.reviewsDueOn(),
                Field.PUBLICATION_DUE_ON, dates.publicationDueOn(),
                Field.MEETING_ON, dates.meetingOn());
    }
}

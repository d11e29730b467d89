package uk.muster.organisation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.muster.organisation.HeldPortfolio;
import uk.muster.organisation.Period;

/** An area or a theme of a reviewer's portfolio. */
final class PortfolioRow extends DatedRow<HeldPortfolio, PortfolioRow.Draft> {

    /** The portfolio as it stands in the fields, whole or not. */
    public record Draft(
            @NotNull(message = "Choose an area or a theme.") Remit remit,
            @NotNull(message = "Enter the first day.") LocalDate validFrom,
            @Nullable LocalDate validUntil) {}

    PortfolioRow(Choices choices, @Nullable HeldPortfolio entry) {
        super(Draft.class);
        boolean begun = entry != null && entry.period().validFrom().isBefore(choices.today());
        ComboBox<Remit> remit = form.field("remit", new ComboBox<>("Area or theme"));
        remit.setItems(choices.remits());
        remit.setItemLabelGenerator(Remit::name);
        remit.setReadOnly(begun);
        addPeriod(begun);
        form.show(
                entry == null
                        ? new Draft(null, choices.today(), null)
                        : new Draft(
                                choices.remit(entry),
                                entry.period().validFrom(),
                                entry.period().validUntil()));
    }

    @Override
    HeldPortfolio entry(Draft draft) {
        return new HeldPortfolio(
                draft.remit().area(), draft.remit().theme(), new Period(draft.validFrom(), draft.validUntil()));
    }
}

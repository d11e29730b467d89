package uk.muster.plan;

import java.time.LocalDate;

/** What an editor says of an edition as a whole. */
public record EditionDetails(String title, String financialYear, LocalDate startsOn, LocalDate endsOn) {

    public EditionDetails {
        title = Wording.of("title of the edition", title, 200);
        financialYear = FinancialYear.parse(financialYear).toString();
        if (!endsOn.isAfter(startsOn)) {
            throw new PlanRefused("The edition must end after it starts.");
        }
    }

    /** An edition from 1 April to 31 March. */
    public static EditionDetails of(String title, FinancialYear year) {
        return new EditionDetails(title, year.toString(), year.startsOn(), year.endsOn());
    }
}

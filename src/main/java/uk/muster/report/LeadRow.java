package uk.muster.report;

import jakarta.persistence.Embeddable;

/** A lead-in as it is stored, by the key of its place. */
@Embeddable
record LeadRow(String heading, String text) {

    static LeadRow of(LeadText lead) {
        return new LeadRow(lead.heading().strip(), lead.text());
    }

    LeadText view(String place) {
        return new LeadText(new LeadPlace(place), heading, text);
    }
}

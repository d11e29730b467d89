package uk.muster.report;

import jakarta.persistence.Embeddable;

/** A section of the front matter as it is stored; its position is its index in the list. */
@Embeddable
record SectionRow(String heading, String text) {

    static SectionRow of(SectionText section) {
        return new SectionRow(section.heading().strip(), section.text());
    }

    SectionText view() {
        return new SectionText(heading, text);
    }
}

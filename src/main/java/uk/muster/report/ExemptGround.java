package uk.muster.report;

/**
 * Why information may be kept from the public: the paragraphs of Part 1 of Schedule 12A to the Local Government Act
 * 1972, as they stand for England. Their order is the Act's.
 */
public enum ExemptGround {
    INDIVIDUAL("Any individual"),
    IDENTITY("Likely to reveal an individual’s identity"),
    BUSINESS("Financial or business affairs of a particular person"),
    LABOUR_RELATIONS("Consultations or negotiations on labour relations"),
    LEGAL_PRIVILEGE("Legal professional privilege"),
    NOTICE_OR_ORDER("A notice, order or direction that is proposed"),
    CRIME("Preventing, investigating or prosecuting crime");

    private final String shortName;

    ExemptGround(String shortName) {
        this.shortName = shortName;
    }

    /** The number of the paragraph, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** "3 – Financial or business affairs of a particular person" */
    public String label() {
        return number() + " – " + shortName;
    }

    /** "paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972" */
    public String citation() {
        return "paragraph " + number() + " of Part 1 of Schedule 12A to the Local Government Act 1972";
    }
}

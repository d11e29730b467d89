package uk.muster.report;

/**
 * Why information may be kept from the public: the paragraphs of Part 1 of Schedule 12A to the Local Government Act
 * 1972, as they stand for England. Their order is the Act's.
 */
public enum ExemptGround {
    INDIVIDUAL("Any individual", "information relating to any individual"),
    IDENTITY("Likely to reveal an individual’s identity", "information likely to reveal the identity of an individual"),
    BUSINESS(
            "Financial or business affairs of a particular person",
            "information relating to the financial or business affairs of any particular person"),
    LABOUR_RELATIONS(
            "Consultations or negotiations on labour relations",
            "information relating to consultations or negotiations on labour relations"),
    LEGAL_PRIVILEGE(
            "Legal professional privilege", "information that could be the subject of legal professional privilege"),
    NOTICE_OR_ORDER(
            "A notice, order or direction that is proposed",
            "information revealing a proposal to give a notice, or to make an order or direction, under an Act"),
    CRIME(
            "Preventing, investigating or prosecuting crime",
            "information relating to the prevention, investigation or prosecution of crime");

    private final String shortName;
    private final String words;

    ExemptGround(String shortName, String words) {
        this.shortName = shortName;
        this.words = words;
    }

    /** The number of the paragraph, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** "3 – Financial or business affairs of a particular person" */
    public String label() {
        return number() + " – " + shortName;
    }

    /** What it is, in the words of the Schedule. */
    public String words() {
        return words;
    }

    /** "paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972" */
    public String citation() {
        return "paragraph " + number() + " of Part 1 of Schedule 12A to the Local Government Act 1972";
    }
}

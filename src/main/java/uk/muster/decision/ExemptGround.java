package uk.muster.decision;

/** Why a notice may be kept from the public: paragraphs 1 to 7 of Schedule 12A to the Local Government Act 1972. */
public enum ExemptGround {
    INDIVIDUAL("information relating to any individual"),
    IDENTITY("information likely to reveal the identity of an individual"),
    BUSINESS("information relating to the financial or business affairs of any particular person"),
    LABOUR_RELATIONS("information relating to consultations or negotiations on labour relations"),
    LEGAL_PRIVILEGE("information that could be the subject of legal professional privilege"),
    NOTICE_OR_ORDER(
            "information revealing a proposal to give a notice, or to make an order or direction, under an Act"),
    CRIME("information relating to the prevention, investigation or prosecution of crime");

    private final String words;

    ExemptGround(String words) {
        this.words = words;
    }

    /** The paragraph of the Schedule. */
    public int paragraph() {
        return ordinal() + 1;
    }

    public String words() {
        return words;
    }

    /** "Paragraph 3: information relating to …". */
    public String label() {
        return "Paragraph %d: %s".formatted(paragraph(), words);
    }
}

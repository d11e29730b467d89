package uk.muster.word;

/** Where something stands at the head or the foot of pages. Those of first and of even pages are the template's alone. */
enum Edge {
    HEADER("header", "default", "header", "word/header1.xml"),
    FOOTER("footer", "default", "footer", "word/footer1.xml"),
    FIRST_HEADER("header", "first", "firstHeader", "word/header2.xml"),
    FIRST_FOOTER("footer", "first", "firstFooter", "word/footer2.xml"),
    EVEN_HEADER("header", "even", "evenHeader", "word/header3.xml"),
    EVEN_FOOTER("footer", "even", "evenFooter", "word/footer3.xml");

    private final String kind;
    private final String pages;
    private final String relation;
    private final String part;

    Edge(String kind, String pages, String relation, String part) {
        this.kind = kind;
        this.pages = pages;
        this.relation = relation;
        this.part = part;
    }

    String kind() {
        return kind;
    }

    String pages() {
        return pages;
    }

    boolean isOfEvenPages() {
        return pages.equals("even");
    }

    /** The element of a section that refers to it. */
    String reference() {
        return "w:" + kind + "Reference";
    }

    /** Its id in the paper. */
    String relation() {
        return relation;
    }

    /** Its name in the paper. */
    String part() {
        return part;
    }
}

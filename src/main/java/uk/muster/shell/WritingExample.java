package uk.muster.shell;

import java.util.List;
import uk.muster.report.ExamplePaper;

/**
 * A form of writing that Muster takes.
 *
 * @param words what to do for it and where it stands, in plain English
 * @param typed as one types it
 */
record WritingExample(String heading, String words, String typed) {

    /** What they are called in the paper that they name, whose deliverable they must find there. */
    static final WritingExample REFERENCE = new WritingExample(
            "The paragraphs of a deliverable",
            "Never type a paragraph’s number: it changes until the paper is published. Write the number of the"
                    + " deliverable, or of a whole objective, and the paper says which paragraphs these are.",
            "More on this is in {see:" + ExamplePaper.DELIVERABLE + "}.");

    /** Lies in the folder of the page, as a stored picture would. */
    private static final String PICTURE = "1b3e87a6720885fb47aaa395e2388886237045402b78baf1d99a69c3c2b06f6f.png";

    static final List<WritingExample> ALL = List.of(
            new WritingExample(
                    "Paragraphs",
                    "In an update, each paragraph has a box of its own. In the report’s own text, its annexes and"
                            + " decision notices, an empty line begins a new one. The paper numbers them all. A line that"
                            + " merely ends goes on with the next.",
                    """
                    Confidence rose in five areas of seven
                    and stayed level in two.

                    It rose most in Walsall."""),
            new WritingExample(
                    "Bold and italic",
                    "Put two asterisks, or one, on both sides of the words. No space may stand between the asterisks"
                            + " and the words.",
                    "Burglary fell by **9 per cent**, the most *since 2011*."),
            new WritingExample(
                    "Bulleted lists",
                    "Begin each line with a hyphen and a space, below an empty line. Two spaces before the hyphen put a"
                            + " line below the one above it.",
                    """
                    The unit has:

                    - opened a contact point in Bloxwich
                    - trained 14 volunteers:
                      - nine for speed watches
                      - five for visits
                    - written to every school"""),
            new WritingExample("Numbered lists", "Begin each line with a number, a full stop and a space.", """
                    The next steps are:

                    1. Consult the panel in July.
                    2. Report to the board in September."""),
            new WritingExample(
                    "Tables",
                    "Put a bar between the cells. The second line makes the first the headings; a colon after its"
                            + " hyphens moves figures to the right. Tables copied from Word or Excel can be pasted.",
                    """
                    | Unit | Burglaries | Change |
                    | --- | ---: | ---: |
                    | Walsall | 1,204 | −9% |
                    | Dudley | 998 | −4% |"""),
            new WritingExample(
                    "Charts",
                    "A line that begins with “Chart:” above a table has it drawn: names in the first column, one to four"
                            + " columns of figures beside it, all in the same unit. Say after “Chart:” what it shows and"
                            + " in which unit. The table stays below the drawing.",
                    """
                    Chart: Burglaries by unit (offences)

                    | Unit | 2014-15 | 2015-16 |
                    | --- | ---: | ---: |
                    | Walsall | 1,320 | 1,204 |
                    | Dudley | 1,040 | 998 |"""),
            new WritingExample(
                    "Footnotes",
                    "Write a note where its number is to stand, in square brackets after a caret. Muster numbers the"
                            + " notes; in the finished paper they all stand at its end.",
                    "Confidence is 83 per cent.^[Force survey, 4,800 residents, March 2016.]"),
            REFERENCE,
            new WritingExample(
                    "Links",
                    "Words in square brackets, then the address in round ones, which begins with https:// or mailto:."
                            + " Say where the link leads, not “click here”.",
                    "It follows the [strategic policing requirement](https://www.gov.uk/government/publications/strategic-policing-requirement)."),
            new WritingExample("Quotations", "Begin each line with a greater-than sign and a space.", """
                    A resident of Palfrey wrote:

                    > I see the same two officers every week, and they know my name."""),
            new WritingExample(
                    "Pictures",
                    "Only the report’s own text and its annexes take pictures. The picture button below the field asks"
                            + " for one and writes its name. The words in square brackets are for readers who cannot see it, and a paper is not published"
                            + " without them.",
                    """
                    Confidence rose most in the north-west.

                    ![Map of the seven areas: darkest in Walsall, then Sandwell and Birmingham](picture:%s)""".formatted(PICTURE)),
            new WritingExample(
                    "As it stands",
                    "A backslash before a sign keeps it as it is. Headings are the paper’s own: a line that begins with #"
                            + " becomes bold. HTML is shown as the letters that you typed.",
                    """
                    The mark \\*\\* means provisional.

                    # Next steps

                    An officer typed <b>this</b>."""));
}

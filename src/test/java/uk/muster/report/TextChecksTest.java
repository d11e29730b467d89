package uk.muster.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.muster.text.Markdown;
import uk.muster.text.Prose;

/** What the checks of words must find, sentence by sentence, and where they must stay quiet. */
class TextChecksTest {

    @Test
    void aChartThatCannotBeDrawnIsFoundWithItsCell() {
        assertThat(found(
                        new ChartCheck(),
                        "Chart: Calls by unit in the year\n\n| Unit | Calls |\n|---|---|\n| Walsall | many |"))
                .singleElement()
                .asString()
                .contains("Calls by unit in the year", "“many”", "Walsall", "Write one like");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chart: Calls by unit in the year\n\n| Unit | Calls |\n|---|---|\n| Walsall | 12 |",
                "Chart: not followed by anything.",
                "| Unit | Calls |\n|---|---|\n| Walsall | many |"
            })
    void chartsThatCanBeDrawnAndPlainTablesAreLeftAlone(String text) {
        assertThat(found(new ChartCheck(), text)).isEmpty();
        assertThat(found(new CutShortCheck(), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    As told in paragraphs 7 - 9.                            | paragraphs 7 - 9
                    See paragraph 12.                                       | paragraph 12
                    Paras. 3 and 4 say more.                                | Paras. 3 and 4
                    See paragraph 3 of this report.                         | paragraph 3
                    See para 101–104, below.                                | para 101–104
                    """)
    void aParagraphNumberTypedByHandIsFound(String text, String quoted) {
        assertThat(found(new TypedNumberCheck(), text))
                .singleElement()
                .asString()
                .contains(quoted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exempt under paragraph 3 of Schedule 12A.",
                "Paragraph 4.2 of the Code applies.",
                "As the Act says in paragraph 7(2).",
                "See {see:3.4} and {see:5}.",
                "Each paragraph was read twice.",
                "The paragraph of 2014 was replaced."
            })
    void othersParagraphsAreLeftAlone(String text) {
        assertThat(found(new TypedNumberCheck(), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patrols were moved to the hours when the bars close and",
                "Each team has a lead who is rung on the day of the",
                "The grants were read by two people and then…",
                "First comes this.\n\nThen the next is told, but not to its end,",
                "- One item\n- A second of the"
            })
    void whatBreaksOffIsFound(String text) {
        assertThat(found(new CutShortCheck(), text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patrols were moved to the hours when the bars close.",
                "Three things were done:\n\n- one\n- another thing that was done without a full stop",
                "They said: “We were rung on the same day.”",
                "This has been so for a year (see the plan.)",
                "As planned",
                "More is told at https://example.org/plan",
                "More is told in {see:3.4}",
                "| A | B |\n|---|---|\n| a cell that says something of the | more |",
                "**A heading in bold type.**",
                "# A heading without a full stop"
            })
    void whatIsWholeIsLeftAlone(String text) {
        assertThat(found(new CutShortCheck(), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See attached.",
                "The figures are in the attached table.",
                "See appendix for the figures.",
                "Appendix B has the figures.",
                "The plan is attached.",
                "See the enclosed letter."
            })
    void aPointerToAnAttachmentIsFound(String text) {
        assertThat(found(new AttachmentCheck(), text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two officers are attached to the hospital.",
                "Much importance is attached to this by residents.",
                "See Annex A of the Code of Practice.",
                "The annex of the station was sold.",
                "No conditions were attached."
            })
    void whatElseIsAttachedIsLeftAlone(String text) {
        assertThat(found(new AttachmentCheck(), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ring her on 07700 900123.                     | telephone number
                    Ring (0121) 496 0123 after six.               | telephone number
                    Ring +44 7700 900 123.                        | telephone number
                    Write to jane.example@example.org.            | e-mail address
                    [Jane](mailto:jane.example@example.org)       | e-mail address
                    He lives at 3 Example Road, WS1 1AA.          | postcode
                    A grey car, AB12 CDE, was seen.               | registration
                    She was born on 3 May 1999.                   | date of birth
                    DOB: 03/05/1999                               | date of birth
                    """)
    void whatLeadsToAPersonIsFound(String text, String what) {
        assertThat(found(new PersonalDataCheck(), text))
                .singleElement()
                .asString()
                .contains(what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring 101, or 999 if it cannot wait.",
                "Ring 0800 555 0111 without giving a name.",
                "It fell from 120,000 to 520,000 within 2014/15.",
                "The sum was £2,180,000.50 in 2013-14.",
                "Reference 20150412-0044 tells more.",
                "The M6 and the A38 were closed.",
                "Traders @ the market were told.",
                "Born of need in 2014, it grew.",
                "The SPR and WMP 2020 plans stand."
            })
    void figuresAndServicesAreLeftAlone(String text) {
        assertThat(found(new PersonalDataCheck(), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The victim, Jane Example, was told.",
                "Victim Jane Example was told.",
                "Jane Example, the victim, was told.",
                "Mrs Example, a key witness, was told.",
                "The complainant was Mr O’Example.",
                "John Mc-Example (victim) was told."
            })
    void aNameBesideAVictimIsFound(String text) {
        assertThat(found(new NamedPersonCheck(), text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Victim Support rings each victim.",
                "The Victims' Code and the Victims Commission were explained.",
                "Witness Care Units were merged.",
                "Chief Superintendent Example, the victims' champion, took the chair.",
                "Each victim was rung by Jane Example.",
                "Victims in Walsall Town were rung.",
                "A Victim Personal Statement was offered."
            })
    void officesAndStaffAreLeftAlone(String text) {
        assertThat(found(new NamedPersonCheck(), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 victims were moved.",
                "Two young children were found.",
                "One victim was moved.",
                "Four suspects were charged.",
                "In the town, 2 women were hurt."
            })
    void fewerThanFivePeopleAreFound(String text) {
        assertThat(found(new FewPeopleCheck(), text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 victims were moved.",
                "1.2 children a family is the mean.",
                "One in four people said so.",
                "Within two days victims were rung.",
                "Three priority categories of victims were named.",
                "Two child protection officers were hired.",
                "One to one support was given.",
                "Two of the victims' services moved.",
                "4 per cent of people moved.",
                "No one person decides.",
                "One victim support officer was hired."
            })
    void otherFiguresAreLeftAlone(String text) {
        assertThat(found(new FewPeopleCheck(), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 One~3 Three              | 1
                    2 Two~4 Four~3 Three       | 1
                    1 One~2 Two~3 Three        | 0
                    3 Three~1 One~2 Two        | 0
                    1 One~```~3 no heading~``` | 0
                    """)
    void aHeadingThatLeavesOutALevelIsFound(String text, int faults) {
        String markdown = text.replace("~", "\n\n")
                .replace("1 ", "# ")
                .replace("2 ", "## ")
                .replace("3 ", "### ")
                .replace("4 ", "#### ");

        assertThat(found(new HeadingOrderCheck(), markdown)).hasSize(faults);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    15, '', 0
                    16, '', 1
                    16, '> ', 1
                    16, '- ', 1
                    16, 'Chart: Burglaries', 1
                    """)
    void aTableThatIsTooWideForASheetIsFound(int columns, String before, int faults) {
        String first = before.startsWith("Chart") ? before + "\n\n" : before;
        String indent = before.equals("- ") ? "  " : before.equals("> ") ? before : "";
        String table = first + "| A ".repeat(columns) + "|\n" + indent + "|---".repeat(columns) + "|\n" + indent
                + "| 1 ".repeat(columns) + "|";

        assertThat(found(new WideTableCheck(), table)).hasSize(faults);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ![](a.png)                           | 1
                    So it looks ![ ](a.png) today.       | 1
                    ![IMG_2041.jpg](a.png)               | 1
                    ![Chart](a.png)                      | 1
                    ![Burglaries fall each month](a.png) | 0
                    [A link](a.png)                      | 0
                    """)
    void aPictureWithoutWordsIsFound(String text, int faults) {
        assertThat(found(new PictureCheck(), text)).hasSize(faults);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    It rose^[Force survey.].        | 0
                    It rose by 2^[2]^ per cent.     | 0
                    It rose[^1].                    | 1
                    [^survey]: Force survey.        | 1
                    It rose^[ ].                    | 1
                    It rose^[Force survey.          | 1
                    """)
    void aFootnoteThatIsNoneIsFound(String text, int faults) {
        assertThat(found(new FootnoteCheck(), text)).hasSize(faults);
    }

    @Test
    void theWordsOfFootnotesAreReadToo() {
        assertThat(found(new PersonalDataCheck(), "It rose^[Ask jo.bloggs@example.org about it.]."))
                .hasSize(1);
        assertThat(found(new CutShortCheck(), "It rose^[Force survey of the].")).hasSize(1);
        assertThat(found(new CutShortCheck(), "Confidence rose to 83 per cent^[Force survey, 4,800 residents]."))
                .isEmpty();
    }

    @Test
    void aPictureThatIsNotStoredHereIsFound() {
        String stored = "0".repeat(64) + ".png";
        TextCheck check = new StrangePictureCheck(Set.of(stored));

        assertThat(found(check, "![Bars fall](picture:%s) and ![more](https://example.org/a.png)".formatted(stored)))
                .hasSize(1);
        assertThat(found(check, "![Bars fall](picture:%s.jpg)".formatted("0".repeat(64))))
                .hasSize(1);
        assertThat(found(check, "![Bars fall](picture:%s)".formatted(stored))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The outlook is good         | 0
                    Held up for want of a       | 1
                    """)
    void aNoteNeedNotBeASentence(String words, int faults) {
        PaperText note = new PaperText(Place.HEAD, new Mend.Passage("x"), null, words, Prose.note(words));

        assertThat(new CutShortCheck().in(note)).hasSize(faults);
    }

    private static List<String> found(TextCheck check, String markdown) {
        PaperText text = new PaperText(Place.HEAD, new Mend.Passage("x"), null, markdown, Markdown.toProse(markdown));
        Stream<Finding> findings = check.in(text);
        return findings.map(Finding::message).toList();
    }
}

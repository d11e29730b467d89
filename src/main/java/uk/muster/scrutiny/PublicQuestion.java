package uk.muster.scrutiny;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question and its answer as everybody reads them beside the paper: whose panel asked and that the office answered,
 * nobody's name.
 */
record PublicQuestion(
        long number,
        String area,
        int paragraph,
        String text,
        @Nullable LocalDate lodgedOn,
        String answer,
        @Nullable LocalDate answeredOn) {}

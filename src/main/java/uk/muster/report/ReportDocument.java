package uk.muster.report;

import java.time.LocalDate;
import java.util.List;

/** The paper: assembly makes it, preflight reads it, every renderer turns it into bytes, a snapshot freezes it. */
public record ReportDocument(
        String body,
        String board,
        String title,
        String agendaItem,
        String author,
        LocalDate meetingOn,
        LocalDate periodFrom,
        LocalDate periodUntil,
        List<Section> front,
        List<ObjectivePart> objectives,
        Implications implications,
        String recommendation) {}

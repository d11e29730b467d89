package uk.muster.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Function;
import uk.muster.plan.EditionId;
import uk.muster.plan.EditionView;
import uk.muster.plan.PlanExportService;

/** Links that give an edition as a file, as it is at the moment of the click. */
final class EditionFiles {

    private EditionFiles() {}

    static Anchor csv(PlanExportService exports, EditionView edition) {
        return link("Export CSV", edition, "csv", "text/csv; charset=utf-8", exports::csv);
    }

    static Anchor xlsx(PlanExportService exports, EditionView edition) {
        return link(
                "Export XLSX",
                edition,
                "xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                exports::xlsx);
    }

    private static Anchor link(
            String text, EditionView edition, String ending, String type, Function<EditionId, byte[]> export) {
        String name = "plan-%s.%s".formatted(edition.financialYear(), ending);
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] file = export.apply(edition.id());
            return new DownloadResponse(new ByteArrayInputStream(file), name, type, file.length);
        });
        return new Anchor(handler, AttachmentType.DOWNLOAD, text);
    }
}

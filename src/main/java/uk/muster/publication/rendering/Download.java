package uk.muster.publication.rendering;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import uk.muster.report.DocumentJson;
import uk.muster.report.ReportDocument;

/** A form of the paper as its page offers it: "PDF (214 KB)". */
record Download(String label, String address, String type, String size) {

    private static final int KILOBYTE = 1000;

    static List<Download> of(ReportDocument document, Edition edition, List<PaperFile> files) {
        List<Download> downloads = new ArrayList<>();
        for (PaperFile file : files) {
            FileKind kind = file.kind();
            downloads.add(new Download(
                    kind.label(),
                    edition.address() + "." + kind.ending(),
                    kind.type().toString(),
                    size(file.content().length)));
        }
        int json = DocumentJson.write(document).getBytes(StandardCharsets.UTF_8).length;
        downloads.add(new Download("JSON", edition.address() + ".json", "application/json", size(json)));
        return downloads;
    }

    private static String size(int bytes) {
        return Math.ceilDiv(bytes, KILOBYTE) + " KB";
    }
}

package uk.muster.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import uk.muster.plan.EditionView;
import uk.muster.plan.ImportPreview;
import uk.muster.plan.PlanConflict;
import uk.muster.plan.PlanExportService;
import uk.muster.plan.PlanImportService;
import uk.muster.plan.PlanRefused;
import uk.muster.plan.PlanService;
import uk.muster.plan.sheet.SheetFile;
import uk.muster.ui.FileChooser;
import uk.muster.ui.Notice;
import uk.muster.ui.PageHeader;
import uk.muster.ui.Toast;

/** Takes a file into an edition: choose it, see what it would change, import it. */
@Route("plan/:edition([0-9]{1,18})/import")
@StyleSheet("styles/plan.css")
@RolesAllowed("EDITOR")
class PlanImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PlanService plan;
    private final PlanImportService imports;
    private final PlanExportService exports;
    private final Div result = new Div();
    private EditionView edition;

    PlanImportView(PlanService plan, PlanImportService imports, PlanExportService exports) {
        this.plan = plan;
        this.imports = imports;
        this.exports = exports;
        addClassName("plan-import");
        result.addClassName("plan-import__result");
        result.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        edition = plan.edition(PlanEditionView.edition(event));
        removeAll();
        add(
                new PageHeader(
                        "Import into " + edition.financialYear(),
                        "Choose a file to see what it would change. Nothing is stored before you say so."),
                new RouterLink("Back to the edition", PlanEditionView.class, PlanEditionView.route(edition.id())));
        if (edition.decisionNotice() == null) {
            add(new ImportColumns(), files(), upload(), result);
        } else {
            add(Notice.information("The edition was approved by decision notice %s. Amend it first, then import."
                    .formatted(edition.decisionNotice())));
        }
    }

    @Override
    public String getPageTitle() {
        return "Import into plan %s – Muster".formatted(edition.financialYear());
    }

    private Paragraph files() {
        Paragraph files = new Paragraph("To start from the edition as it is, take it as a file: ");
        files.add(EditionFiles.csv(exports, edition));
        files.add(", ");
        files.add(EditionFiles.xlsx(exports, edition));
        return files;
    }

    private Upload upload() {
        Button choose = new Button("Choose a file…");
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        Upload upload = new FileChooser(choose, SheetFile.MOST_BYTES, (name, file) -> () -> show(name, file));
        upload.setAcceptedFileTypes(".csv", ".xlsx");
        upload.addFileRejectedListener(rejected -> refuse("Choose one CSV file or Excel workbook (.xlsx)."));
        return upload;
    }

    private void show(String name, byte[] file) {
        ImportPreview preview = imports.preview(edition.id(), file);
        result.removeAll();
        result.add(new ImportPreviewPanel(name, preview, () -> store(preview, name, file)));
    }

    private void store(ImportPreview preview, String name, byte[] file) {
        try {
            int changes = imports.store(edition.id(), preview.version(), file).count();
            Toast.success(changes == 1 ? "Imported 1 change." : "Imported %d changes.".formatted(changes));
            getUI().ifPresent(ui -> ui.navigate(PlanEditionView.class, PlanEditionView.route(edition.id())));
        } catch (PlanConflict conflict) {
            show(name, file);
            result.addComponentAsFirst(Notice.warning(
                    "Somebody changed this edition meanwhile. Below is what the file changes in it as it is now."));
        } catch (PlanRefused refused) {
            refuse(refused.getMessage());
        }
    }

    private void refuse(String message) {
        result.removeAll();
        result.add(Notice.error(message));
    }
}

package uk.muster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;

/** Takes one file at a time, and reads no more of it than can be used, whatever the browser sends. */
public final class FileChooser extends Upload {

    /** What is done with a file. */
    public interface Reader {

        /**
         * Works outside the screen's session, which it does not hold up.
         *
         * @param content one byte more than the most, if the file is too large
         * @return shows on the screen what came of it
         */
        Runnable read(String name, byte[] content);
    }

    public FileChooser(Button choose, int mostBytes, Reader reader) {
        super(event -> {
            byte[] content = event.getInputStream().readNBytes(mostBytes + 1);
            Runnable outcome = reader.read(event.getFileName(), content);
            event.getUI().access(() -> {
                outcome.run();
                ((Upload) event.getOwningComponent()).clearFileList();
            });
        });
        setMaxFiles(1);
        setUploadButton(choose);
    }
}

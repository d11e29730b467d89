package uk.muster.word;

/** A file that cannot be the body's Word template: what is wrong with it and how to mend it. */
public class TemplateRefused extends RuntimeException {

    TemplateRefused(String message) {
        super(message);
    }

    static TemplateRefused damaged() {
        return new TemplateRefused("The file is not a Word document or template, or it is damaged."
                + " Open it in Word, save it as .docx or .dotx, and choose it again.");
    }
}

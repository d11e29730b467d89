package uk.muster.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Key and note are those of the tests of Go's module log, the first program that wrote such notes. */
class SignedNoteTest {

    private static final String KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String NOTE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    @Test
    void readsWhatGoWrote() {
        SignedNote note = SignedNote.parse(NOTE);

        assertThat(note.text()).endsWith("what your problem is.\n");
        assertThat(note.isSignedBy(NoteKey.parse(KEY))).isTrue();
        assertThat(note).hasToString(NOTE);
    }

    @Test
    void aChangedTextIsNotSigned() {
        assertThat(SignedNote.parse(NOTE.replace("answer", "Answer")).isSignedBy(NoteKey.parse(KEY)))
                .isFalse();
    }

    @Test
    void anotherKeysSignatureSaysNothing() {
        String more = NOTE + "— somebody.example x08gowAAAAAAAAAA\n";

        assertThat(SignedNote.parse(more).isSignedBy(NoteKey.parse(KEY))).isTrue();
        assertThat(SignedNote.parse(NOTE.replace("— PeterNeumann", "— AdaLovelace"))
                        .isSignedBy(NoteKey.parse(KEY)))
                .isFalse();
    }

    @Test
    void aKeyIsWrittenAsItWasRead() {
        assertThat(NoteKey.parse(KEY)).hasToString(KEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PeterNeumann",
                "PeterNeumann+c74f20a3",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "AdaLovelace+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10T",
                "PeterNeumann+c74f20a3+AhpcAA==",
                "PeterNeumann+c74f20a3+??"
            })
    void aMalformedKeyIsRefused(String key) {
        assertThatThrownBy(() -> NoteKey.parse(key)).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text\n", "text\n\n", "text\n\nsigned by nobody\n", "text\n\n— name AAAA"})
    void whatIsNoNoteIsRefused(String note) {
        assertThatThrownBy(() -> SignedNote.parse(note)).isInstanceOf(Unreadable.class);
    }
}

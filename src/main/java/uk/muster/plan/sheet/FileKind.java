package uk.muster.plan.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is, by its bytes. */
enum FileKind {
    EMPTY,
    TEXT,
    XLSX,
    PROTECTED,
    OLD_EXCEL,
    OTHER;

    static FileKind of(byte[] content) {
        if (content.length == 0) {
            return EMPTY;
        }
        return switch (FileMagic.valueOf(content)) {
            case OOXML -> XLSX;
            case OLE2 -> isEncrypted(content) ? PROTECTED : OLD_EXCEL;
            case BIFF2, BIFF3, BIFF4 -> OLD_EXCEL;
            case UNKNOWN -> isText(content) ? TEXT : OTHER;
            default -> OTHER;
        };
    }

    private static boolean isEncrypted(byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** No control characters but those of text; UTF-16 has its mark in front. */
    private static boolean isText(byte[] content) {
        if (CsvText.isMarkedUtf16(content)) {
            return true;
        }
        for (byte each : content) {
            if (each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r' && each != '\f') {
                return false;
            }
        }
        return true;
    }
}

package io.github.imrletters.internal.pdf.file;

import java.util.List;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Keeps what PDFBox logs of a file to itself while this library reads it: PDFBox quotes what it does not understand, which can be a
 * letter's words, and does so once for each. Only records of threads that read are dropped, so that an application that uses PDFBox
 * itself misses nothing. It works where PDFBox logs by {@code java.util.logging}, as it does by default (decision 0028).
 */
public final class QuietLog {

    private static final String PDFBOX = "org.apache.pdfbox.";
    /** What an application sets to have PDFBox log elsewhere, or nowhere: then there is nothing to be done here. */
    private static final String CHOICE = "org.apache.commons.logging.Log";
    private static final ThreadLocal<Boolean> READING = new ThreadLocal<>();
    /** The classes that log what is in a file, as names below {@link #PDFBOX}; loggers that nobody holds are lost. */
    private static final List<Logger> LOGGERS = quiet(
            "pdfparser.BaseParser", "pdfparser.COSParser", "pdfparser.BruteForceParser", "pdfparser.PDFParser",
            "pdfparser.PDFStreamParser", "pdfparser.XrefTrailerResolver", "cos.COSObject", "cos.COSString", "cos.COSStream",
            "contentstream.PDFStreamEngine", "contentstream.operator.DrawObject", "contentstream.operator.text.SetFontAndSize",
            "contentstream.operator.text.MoveText", "contentstream.operator.state.SetGraphicsStateParameters",
            "text.PDFTextStripper", "text.LegacyPDFStreamEngine", "text.TextPosition", "filter.Filter", "filter.ASCIIHexFilter",
            "filter.FlateFilterDecoderStream", "filter.LZWFilter", "pdmodel.PDDocument", "pdmodel.PDPage", "pdmodel.PDPageTree",
            "pdmodel.encryption.StandardSecurityHandler", "pdmodel.encryption.SecurityHandler", "pdmodel.font.PDFont",
            "pdmodel.font.PDSimpleFont", "pdmodel.font.PDType0Font", "pdmodel.font.PDType3Font", "pdmodel.font.PDCIDFont",
            "pdmodel.font.PDTrueTypeFont", "pdmodel.font.PDFontFactory", "pdmodel.font.encoding.GlyphList");

    private QuietLog() {
    }

    /** From here on, until its {@link #end}, this thread's records are dropped. */
    public static void begin() {
        READING.set(true);
    }

    /** From here on the thread's records are logged again. */
    public static void end() {
        READING.remove();
    }

    private static List<Logger> quiet(String... classes) {
        if (System.getProperty(CHOICE) != null) {
            return List.of();
        }
        return List.of(classes).stream().map(name -> {
            Logger logger = Logger.getLogger(PDFBOX + name);
            logger.setFilter(unlessReading(logger.getFilter()));
            return logger;
        }).toList();
    }

    /** @param before the application's own filter; {@code null} where it has none */
    private static Filter unlessReading(Filter before) {
        return (LogRecord record) -> READING.get() == null && (before == null || before.isLoggable(record));
    }
}

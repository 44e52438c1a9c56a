package io.github.imrletters.internal.pdf.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.junit.jupiter.api.Test;

/** What characters the codes of PDF's own encodings are. */
class CodeTextsTest {

    @Test
    void codesOfTheLettersEncodingAreTheCharactersOfTheirNames() {
        CodeTexts byNames = CodeTexts.of(WinAnsiEncoding.INSTANCE, null);
        CodeTexts own = CodeTexts.named(COSName.WIN_ANSI_ENCODING);
        for (int code = 0; code < 256; code++) {
            assertEquals(byNames.text(code), own.text(code), "code " + code);
        }
        assertArrayEquals(byNames.characters(), own.characters());
    }
}

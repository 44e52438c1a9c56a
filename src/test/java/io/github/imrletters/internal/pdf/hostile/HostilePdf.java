package io.github.imrletters.internal.pdf.hostile;

import io.github.imrletters.fixture.EncryptedStreams;
import io.github.imrletters.fixture.WrittenPdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Small PDF files that ask for all memory, or for years, each kind in as many shapes as there are seeds. Most of them show the word
 * {@code one} on their first page, and the pages of some are turned, so that the stock way reads them.
 */
enum HostilePdf {

    /** A table of objects that tells of any number of them. */
    CROSS_REFERENCES {
        @Override
        byte[] of(Random random) {
            String widths = pick(random, "[0 0 0]", "[1 0 0]", "[0 1 0]", "[1 2 1]", "[-1 2 1]", "[2147483647 1 1]", "[20 20 20]", "[0 0]");
            String numbers = pick(random, "", "/Index[0 2147483647]", "/Index[0 3 5 2147483640]", "/Index[-5 2147483647]", "/Index[0]");
            byte[] table = deflated(new byte[random.nextInt(2_000_000)]);
            String stream = "<</Type/XRef/Size " + number(random) + "/Root 1 0 R/W" + widths + numbers + "/Filter/FlateDecode/Length "
                    + table.length + ">>\nstream\n" + latin(table) + "\nendstream";
            String file = "%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 3 0 R>>\nendobj\n2 0 obj\n" + stream + "\nendobj\n3 0 obj\n"
                    + "<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\nstartxref\n" + 56 + "\n%%EOF\n";
            return bytes(file.replace("startxref\n56", "startxref\n" + file.indexOf("2 0 obj")));
        }
    },

    /** Tables that name each other, or none, so that the whole file is looked through for them. */
    LOST_TABLES {
        @Override
        byte[] of(Random random) {
            StringBuilder file = new StringBuilder("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1>>\nendobj\n");
            int pieces = 1000 + random.nextInt(8000);
            for (int i = 0; i < pieces; i++) {
                file.append(pick(random, "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R/Prev " + random.nextInt(300_000) + ">>\n",
                        "trailer\n<</X[" + "<<>>".repeat(random.nextInt(30)) + "]>>\n", i + " 0 obj\n<</Type/ObjStm/N 9>>\nstream\n",
                        i + " 0 obj\n<</Type/XRef>>\nendobj\n", "%%EOF\n", "startxref\n" + random.nextInt(300_000) + "\n"));
            }
            return bytes(file.append("startxref\n").append(random.nextInt(file.length())).append("\n%%EOF").toString());
        }
    },

    /** Contents that some filters, one after the other, make long. */
    FILTERS {
        @Override
        byte[] of(Random random) {
            byte[] content = bytes(TEXT + " ".repeat(random.nextInt(3_000_000)));
            String names = "";
            for (int i = random.nextInt(4); i >= 0; i--) {
                boolean runs = random.nextBoolean();
                content = runs ? runs(content, 40_000_000) : deflated(content);
                names = (runs ? "/RunLengthDecode" : pick(random, "/FlateDecode", "/Fl")) + names;
            }
            String extra = pick(random, "", "/DecodeParms<<>>", "/DecodeParms[<</Predictor 12/Columns 5>>]", "/DecodeParms[null null]");
            return turned(random, Map.of(4, WrittenPdf.stream("/Filter[" + names + "]" + extra, latin(content))));
        }
    },

    /** Rows of any length, each predicted from the one before it. */
    ROWS {
        @Override
        byte[] of(Random random) {
            String parameters = "<</Predictor " + pick(random, "2", "12", "15", "99") + "/Columns " + number(random) + "/Colors " + number(random)
                    + "/BitsPerComponent " + pick(random, "1", "2", "8", "16", number(random)) + ">>";
            return turned(random, Map.of(4, WrittenPdf.stream("/Filter/FlateDecode/DecodeParms" + parameters, latin(deflated(bytes(TEXT))))));
        }
    },

    /** Objects in object streams: very many, or very small ones. */
    OBJECT_STREAMS {
        @Override
        byte[] of(Random random) {
            String value = pick(random, "<<>>", "[]", "()", ".1 ", "/A", "257 ", "<<//>>", "[[[[]]]]");
            String values = value.repeat(random.nextInt(8_000_000 / value.length()));
            String head = pick(random, "7 0 ", "7 0 8 1 9 2 ");
            byte[] decoded = bytes(head + "[" + values + "]");
            String stream = "<</Type/ObjStm/N " + pick(random, "1", "3", number(random)) + "/First " + head.length() + "/Filter/FlateDecode/Length ";
            byte[] packed = deflated(decoded);
            // The brute search for objects finds what is in object streams.
            String file = "%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/X 7 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R 7 0 R]>>\nendobj\n"
                    + "3 0 obj\n<</Type/Page/MediaBox[0 0 9 9]>>\nendobj\n6 0 obj\n" + stream + packed.length + ">>\nstream\n" + latin(packed)
                    + "\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF";
            return bytes(file);
        }
    },

    /** Objects that all begin in the same white space. */
    SPACES {
        @Override
        byte[] of(Random random) {
            int objects = 1000 + random.nextInt(4000);
            StringBuilder head = new StringBuilder();
            StringBuilder references = new StringBuilder();
            for (int i = 0; i < objects; i++) {
                head.append(20 + i).append(' ').append(i).append(' ');
                references.append(20 + i).append(" 0 R ");
            }
            String space = pick(random, " ", "\n", "\0", "5", "/A");
            byte[] packed = deflated(bytes(head + space.repeat(objects + random.nextInt(4_000_000)) + "7 "));
            String stream = "<</Type/ObjStm/N " + objects + "/First " + head.length() + "/Filter/FlateDecode/Length " + packed.length + ">>\nstream\n"
                    + latin(packed) + "\nendstream";
            // The brute search for objects finds what is in object streams.
            String file = "%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n"
                    + "3 0 obj\n<</Type/Page/MediaBox[0 0 9 9]/Contents[" + references + "]>>\nendobj\n6 0 obj\n" + stream
                    + "\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF";
            return bytes(file);
        }
    },

    /** Fonts that tell their characters again and again. */
    CHARACTER_TABLES {
        @Override
        byte[] of(Random random) {
            String range = pick(random, "<0000> <FFFF> <0000>\n", "<0000> <FFFF> <0041>\n", "<00> <FF> <0041>\n", "<000000> <FFFFFF> <0041>\n",
                    "<0000> <0003> [<0041><0042><0043><0044>]\n", "<41> <0041>\n");
            String section = pick(random, "bfrange", "bfrange", "bfchar", "cidrange", "codespacerange");
            String table = (random.nextInt(9000) + " begin" + section + "\n" + range.repeat(random.nextInt(5000)) + "end" + section + "\n")
                    .repeat(1 + random.nextInt(9)) + pick(random, "", "/UniJIS-UCS2-H usecmap\n".repeat(random.nextInt(500)), "[".repeat(200_000), "<<".repeat(200_000));
            String stream = WrittenPdf.stream("/Filter/FlateDecode", latin(deflated(bytes(table))));
            String simple = WrittenPdf.font("Helvetica", "/ToUnicode 7 0 R" + WrittenPdf.WIDTHS);
            String composite = "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding " + pick(random, "/Identity-H", "7 0 R")
                    + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/A>>]/ToUnicode 7 0 R>>";
            return turned(random, Map.of(5, pick(random, simple, composite), 7, stream));
        }
    },

    /** Fonts of any widths, more than there are codes. */
    WIDTHS {
        @Override
        byte[] of(Random random) {
            String each = pick(random, "0 65535 5 ", "0 2147483647 5 ", "-2147483648 2147483647 5 ", "0 [1 2 3] ", "65535 [" + "5 ".repeat(999) + "] ");
            String widths = "[" + each.repeat(1 + random.nextInt(500)) + "]";
            String composite = "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/A"
                    + pick(random, "/W", "/W2") + widths + "/DW " + number(random) + ">>]/ToUnicode 7 0 R>>";
            String simple = WrittenPdf.font("Helvetica", "/Encoding/WinAnsiEncoding/FirstChar " + number(random) + "/LastChar " + number(random) + "/Widths" + widths);
            String table = WrittenPdf.stream("", "1 begincodespacerange <0000><FFFF> endcodespacerange 1 beginbfchar <6F6E><0041> endbfchar");
            return turned(random, Map.of(5, pick(random, composite, simple), 7, table));
        }
    },

    /** Fonts that are anything but a font, of any kind, and those that no file brings along. */
    FONTS {
        @Override
        byte[] of(Random random) {
            byte[] program = new byte[random.nextInt(3000)];
            random.nextBytes(program);
            String start = pick(random, "", "\0\1\0\0\0\20", "OTTO\0\20", "%!PS-AdobeFont-1.0\n/Encoding 2147483647 array\n", "\1\0\4\1", "ttcf");
            String file = pick(random, "", "/FontFile 7 0 R", "/FontFile2 7 0 R", "/FontFile3 7 0 R");
            String subtype = pick(random, "Type1", "TrueType", "MMType1", "Type3", "None", "CIDFontType0");
            String name = pick(random, "Symbol", "ZapfDingbats", "Helvetica-Bold", "ABCDEF+Times", "Any");
            String encoding = pick(random, "", "/Encoding/WinAnsiEncoding", "/Encoding/None", "/Encoding<</Differences[" + "65/A 66/uni0042 ".repeat(50) + "]>>");
            String font = "<</Type/Font/Subtype/" + subtype + "/BaseFont/" + name + encoding + "/FontDescriptor<</Flags " + pick(random, "4", "32")
                    + file + ">>" + pick(random, "", WrittenPdf.WIDTHS) + ">>";
            Map<Integer, String> more = new HashMap<>(Map.of(5, font, 7, WrittenPdf.stream("", start + latin(program))));
            if (random.nextBoolean()) {
                more.put(4, WrittenPdf.stream("", "/G gs BT 72 700 Td (one) Tj ET"));
                more.put(3, PAGE + "/Resources<</ExtGState<</G<</Font[5 0 R 10]>>>>>>>>");
            }
            return turned(random, more);
        }
    },

    /** Very many fonts. */
    MANY_FONTS {
        @Override
        byte[] of(Random random) {
            int count = 200 + random.nextInt(3000);
            StringBuilder names = new StringBuilder();
            StringBuilder contents = new StringBuilder();
            Map<Integer, String> more = new HashMap<>();
            for (int i = 0; i < count; i++) {
                names.append("/N").append(i).append(' ').append(10 + i).append(" 0 R");
                contents.append("BT /N").append(i).append(" 9 Tf 9 9 Td (one) Tj ET\n");
                more.put(10 + i, WrittenPdf.font("Helvetica", "/Encoding/WinAnsiEncoding" + WrittenPdf.WIDTHS));
            }
            more.put(3, PAGE + "/Resources<</Font<<" + names + ">>>>>>");
            more.put(4, WrittenPdf.stream("", contents.toString()));
            return turned(random, more);
        }
    },

    /** Much that many fonts share: each of them alone is as it may be. */
    SHARED {
        @Override
        byte[] of(Random random) {
            int count = 5 + random.nextInt(490);
            StringBuilder names = new StringBuilder();
            StringBuilder contents = new StringBuilder("BT 72 700 Td ");
            Map<Integer, String> more = new HashMap<>();
            String composite = "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[8 0 R]/ToUnicode 7 0 R>>";
            String simple = WrittenPdf.font("Helvetica", "/Encoding 9 0 R" + WrittenPdf.WIDTHS);
            String font = pick(random, composite, composite.replace("[8 0 R]", "[" + DESCENDANT + "]"), simple, simple.replace("Type1", "Type3"));
            for (int i = 0; i < count; i++) {
                names.append("/N").append(i).append(' ').append(10 + i).append(" 0 R");
                contents.append("/N").append(i).append(" 9 Tf <0001> Tj ");
                more.put(10 + i, font);
            }
            String told = pick(random, "1 beginbfchar <0001> <0041> endbfchar", "1 beginbfrange <0000> <FFFE> <" + "4E00".repeat(254) + "> endbfrange",
                    "9999999 begincodespacerange " + "<00><FF>".repeat(random.nextInt(3_000_000)));
            more.put(3, PAGE + "/Resources<</Font<<" + names + ">>>>>>");
            more.put(4, WrittenPdf.stream("", contents + "ET"));
            more.put(7, WrittenPdf.stream("/Filter/FlateDecode", latin(deflated(bytes(told)))));
            more.put(8, DESCENDANT);
            more.put(9, "<</BaseEncoding/WinAnsiEncoding/Differences[0" + "/A".repeat(random.nextInt(240_000)) + "]>>");
            return turned(random, more);
        }
    },

    /** Very many streams, or the same one very often, of a byte or two each, some of them encrypted. */
    TINY_STREAMS {
        @Override
        byte[] of(Random random) {
            int count = 10_000 + random.nextInt(20_000);
            int different = random.nextBoolean() ? count : 1;
            String tiny = pick(random, WrittenPdf.stream("", " "), WrittenPdf.stream("/Filter/FlateDecode", latin(deflated(bytes("\n")))));
            Map<Integer, String> more = new HashMap<>();
            StringBuilder contents = new StringBuilder();
            for (int i = 0; i < count; i++) {
                contents.append(10 + i % different).append(" 0 R ");
                more.put(10 + i % different, tiny);
            }
            more.put(3, PAGE.replace("4 0 R", "[" + contents + "4 0 R]") + "/Resources<</Font<</F1 5 0 R>>>>>>");
            return random.nextBoolean() ? EncryptedStreams.of(turned(random, more)) : turned(random, more);
        }
    },

    /** Characters that are drawn, whose programs tell their widths: each is read as often as it is shown. */
    DRAWN_CHARACTERS {
        @Override
        byte[] of(Random random) {
            String program = pick(random, "1 ", "[] ", "[", "(a) ", "<<>> ").repeat(1 + random.nextInt(200_000)) + " 9 0 d0";
            boolean packed = random.nextBoolean();
            String font = "<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/Encoding<</Differences[97/a]>>/CharProcs<</a 6 0 R>>>>";
            byte[] pdf = turned(random, Map.of(4, WrittenPdf.stream("", "BT /F1 10 Tf 72 700 Td (" + "a".repeat(90_000) + ") Tj ET"), 5, font,
                    6, packed ? WrittenPdf.stream("/Filter/FlateDecode", latin(deflated(bytes(program)))) : WrittenPdf.stream("", program)));
            return random.nextBoolean() ? EncryptedStreams.of(pdf) : pdf;
        }
    },

    /** Object streams that are each just too short to be looked at. */
    MANY_OBJECT_STREAMS {
        @Override
        byte[] of(Random random) {
            int count = 5 + random.nextInt(50);
            String values = pick(random, "[]", "<<>>", "()", "/A").repeat(100_000);
            StringBuilder kept = new StringBuilder();
            StringBuilder file = new StringBuilder("%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]/Rotate 90>>\nendobj\n");
            for (int i = 0; i < count; i++) {
                byte[] packed = deflated(bytes((200 + i) + " 0 [" + values + "]"));
                file.append(20 + i).append(" 0 obj\n").append(WrittenPdf.stream("/Type/ObjStm/N 1/First 6/Filter/FlateDecode", latin(packed))).append("\nendobj\n");
                kept.append("/A").append(i).append(' ').append(200 + i).append(" 0 R");
            }
            String page = PAGE + "/Resources<</Font<<" + kept + ">>>>>>";
            return bytes(file.append("3 0 obj\n").append(page).append("\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF").toString());
        }
    },

    /** Contents with more text than a page can hold. */
    CHARACTERS {
        @Override
        byte[] of(Random random) {
            String shown = pick(random, "(" + "a".repeat(2_000_000) + ") Tj ", "(a) Tj ".repeat(400_000), "[" + "(a) -9 ".repeat(300_000) + "] TJ ",
                    "(a) ' ".repeat(300_000), "() Tj ".repeat(500_000), "0 0 Td (" + "a ".repeat(200) + ") Tj ".repeat(3000));
            String contents = "BT /F1 10 Tf 72 700 Td " + shown.repeat(1 + random.nextInt(6)) + "ET";
            return turned(random, Map.of(4, WrittenPdf.stream("/Filter/FlateDecode", latin(deflated(bytes(contents))))));
        }
    },

    /** Contents without an end of operators, known ones or not, or without any. */
    OPERATORS {
        @Override
        byte[] of(Random random) {
            String each = pick(random, "q ", "Q ", "BT ", "ET ", "1 0 0 1 0 0 cm ", "nonsense ", "(a) ", "1 ", ".1 ", "[ ", "] ", "<< ", ">> ", "/A ", "BI ID EI ",
                    "/F1 10 Tf ", "/G gs ", "/None Do ", "%\n", "<00", "(", "\\", "BI /W 9 ID \0", "true ", "Tj ");
            String contents = TEXT + " " + each.repeat(random.nextInt(3_000_000 / each.length()));
            return turned(random, Map.of(4, WrittenPdf.stream("/Filter/FlateDecode", latin(deflated(bytes(contents))))));
        }
    },

    /** Forms that draw each other again and again, or the same text over and over. */
    FORMS {
        @Override
        byte[] of(Random random) {
            int levels = 2 + random.nextInt(60);
            int times = 1 + random.nextInt(5);
            String group = pick(random, "", "/Group<</S/Transparency>>");
            String inside = pick(random, "", TEXT, TEXT.repeat(200));
            Map<Integer, String> forms = new HashMap<>();
            for (int i = 0; i < levels; i++) {
                int next = i + 1 == levels ? random.nextBoolean() ? 6 : 7 + i : 7 + i;
                forms.put(6 + i, WrittenPdf.form(group + "/Resources<</Font<</F1 5 0 R>>/XObject<</X " + next + " 0 R>>>>", inside + " /X Do".repeat(times)));
            }
            forms.put(6 + levels, WrittenPdf.form(group, inside));
            forms.put(3, PAGE + "/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>>>");
            forms.put(4, WrittenPdf.stream("", TEXT + " /X Do".repeat(1 + random.nextInt(3000))));
            return turned(random, forms);
        }
    },

    /** Fonts that are made anew each time they are set, and graphics states of any number of entries. */
    STATES {
        @Override
        byte[] of(Random random) {
            String font = WrittenPdf.font("Helvetica", "/Encoding/WinAnsiEncoding" + WrittenPdf.WIDTHS);
            StringBuilder entries = new StringBuilder();
            for (int i = random.nextInt(30_000); i > 0; i--) {
                entries.append("/E").append(i).append(" 0");
            }
            String state = "<<" + pick(random, "/Font[5 0 R 10]", "/Font[" + font + " 10]", entries.toString()) + ">>";
            String each = pick(random, "/G gs ", "/G gs /F1 9 Tf ", "/X Do ");
            return turned(random, Map.of(3, PAGE + "/Resources<</Font<</F1 5 0 R>>/ExtGState<</G 7 0 R>>/XObject<</X 6 0 R>>>>>>", 7, state,
                    4, WrittenPdf.stream("", TEXT + each.repeat(1 + random.nextInt(20_000))),
                    6, WrittenPdf.form("/Resources<</Font<</F1 " + font + ">>/ExtGState<</G 7 0 R>>>>", "BT /F1 9 Tf ET /G gs")));
        }
    },

    /** Pages that are each other's, are none, or are not as many as is told. */
    PAGES {
        @Override
        byte[] of(Random random) {
            int nodes = 2 + random.nextInt(200);
            Map<Integer, String> objects = new HashMap<>();
            objects.put(1, "<</Type/Catalog/Pages 2 0 R>>");
            for (int i = 2; i < nodes; i++) {
                String kid = pick(random, (i + 1) + " 0 R ", (i + 1) + " 0 R ", "2 0 R ", nodes + " 0 R ", "null ", "5 ", "[] ", "<<>> ");
                objects.put(i, "<</Type/Pages/Count " + pick(random, "1", "0", "-1", "2147483647", "40") + "/Parent " + (2 + random.nextInt(nodes)) + " 0 R/Kids["
                        + kid.repeat(1 + random.nextInt(3)) + (i + 1) + " 0 R]>>");
            }
            String rotation = random.nextBoolean() ? "/Rotate 90" : "";
            objects.put(nodes, "<</Type/Page/MediaBox[0 0 612 792]" + rotation + "/Parent " + (2 + random.nextInt(nodes)) + " 0 R/Contents[]>>");
            return WrittenPdf.of(objects);
        }
    },

    /** Values within values. */
    DEPTHS {
        @Override
        byte[] of(Random random) {
            String opening = pick(random, "[", "<</A", "<</A[", "[<</A ");
            String value = opening.repeat(random.nextInt(200_000)) + pick(random, "", "]".repeat(1000), ">>".repeat(1000));
            String place = pick(random, "<</Type/Catalog/Pages 2 0 R/X " + value + ">>", "<</Type/Catalog/Pages 2 0 R>>");
            return turned(random, Map.of(1, place, 3, PAGE + "/Resources<</Font<</F1 5 0 R>>/X " + value + ">>>>"));
        }
    },

    /** Streams whose lengths are in each other. */
    LENGTHS {
        @Override
        byte[] of(Random random) {
            int streams = 2 + random.nextInt(5000);
            boolean circle = random.nextBoolean();
            Map<Integer, String> objects = new HashMap<>();
            for (int i = 0; i < streams; i++) {
                int next = i + 1 < streams ? 11 + i : circle ? 10 : 9;
                objects.put(10 + i, "<</Length " + next + " 0 R>>\nstream\n" + TEXT + "\nendstream");
            }
            objects.put(9, pick(random, "5", "-5", "2147483647", "(5)", "[5]", "9 0 R"));
            objects.put(4, "<</Length 10 0 R>>\nstream\n" + TEXT + "\nendstream");
            return turned(random, objects);
        }
    },

    /** Encryption of any kind, by passwords and by certificates. */
    ENCRYPTION {
        @Override
        byte[] of(Random random) {
            String filter = pick(random, "Standard", "Adobe.PubSec", "None");
            String recipients = pick(random, "", "/Recipients[<0102>]", "/Recipients 5");
            String entries = "/O(" + "o".repeat(random.nextInt(60)) + ")/U(" + "u".repeat(random.nextInt(60)) + ")/P -4/R " + random.nextInt(8);
            String file = latin(WrittenPdf.ofPage(TEXT)).replace("/Root 1 0 R", "/Root 1 0 R/ID[<01><02>]/Encrypt<</Filter/" + filter + "/SubFilter/adbe.pkcs7.s5/V "
                    + random.nextInt(7) + "/Length " + pick(random, "40", "128", "256", number(random)) + entries + recipients
                    + "/CF<</StdCF<</CFM/" + pick(random, "AESV2", "AESV3", "V2", "None") + "/Length 16>>>>/StmF/StdCF/StrF/StdCF>>");
            return bytes(file);
        }
    },

    /** Objects and contents that are damaged in the middle of words: PDFBox says which. */
    WORDS {
        @Override
        byte[] of(Random random) {
            String secret = SECRET + " " + SECRET + "\n";
            String object = pick(random, "<</Length 5>>\nstream\n" + TEXT + "\nendstream\n" + secret, "<</Length 9>>\nstream\n" + TEXT + "\nendstream" + secret,
                    "<<" + secret + ">>", "[" + secret + "]", secret, "<</A " + secret + ">>", "(a) " + secret, "<</Length " + SECRET + ">>\nstream\n" + secret + "endstream",
                    "5 " + secret, "<</Length 2>>\nstream\n" + TEXT + secret);
            String contents = pick(random, "BT /F1 10 Tf [(one) " + secret + "] TJ ET", "BT [[(" + secret + ")]] TJ (" + secret + ") Tf ET", "/" + SECRET + " Do /" + SECRET + " 9 Tf (a) Tj",
                    "(" + secret + ") Td", "<<" + secret + ">> BDC", "BI /W 1 ID " + secret + " EI " + secret, "<" + secret + "> Tj");
            return turned(random, Map.of(4, random.nextBoolean() ? object : WrittenPdf.stream("", TEXT + contents),
                    5, random.nextBoolean() ? object : WrittenPdf.font("Helvetica", "/Encoding/WinAnsiEncoding" + WrittenPdf.WIDTHS)));
        }
    };

    /** A word of a letter that nobody but its reader may see. */
    static final String SECRET = "Secret";

    private static final String TEXT = "BT /F1 10 Tf 72 700 Td (one) Tj ET ";
    private static final String DESCENDANT = "<</Type/Font/Subtype/CIDFontType2/BaseFont/A/W[0 65535 500]>>";
    private static final String PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R";

    /** A file of this kind. */
    abstract byte[] of(Random random);

    /** A page with these objects in place of the usual ones, turned or not. */
    private static byte[] turned(Random random, Map<Integer, String> objects) {
        Map<Integer, String> all = new HashMap<>();
        all.put(2, "<</Type/Pages/Count 1/Kids[3 0 R]" + (random.nextBoolean() ? "/Rotate 90" : "") + ">>");
        all.putAll(objects);
        return WrittenPdf.ofPage(TEXT, WrittenPdf.font("Helvetica", "/Encoding/WinAnsiEncoding" + WrittenPdf.WIDTHS), "", all);
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** A number that somebody forgot to look at. */
    private static String number(Random random) {
        return pick(random, "0", "1", "-1", "255", "65536", "2147483647", "-2147483648", "4294967296", "99999999999999999999", "1.5");
    }

    private static byte[] deflated(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(1))) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** Bytes as runs, and then runs of spaces that come to so many bytes. */
    private static byte[] runs(byte[] plain, int spaces) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (int i = 0; i < plain.length; i += 128) {
            int length = Math.min(128, plain.length - i);
            packed.write(length - 1);
            packed.write(plain, i, length);
        }
        for (int i = 0; i < spaces / 128; i++) {
            packed.write(129);
            packed.write(' ');
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

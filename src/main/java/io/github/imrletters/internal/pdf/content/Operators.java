package io.github.imrletters.internal.pdf.content;

import java.util.Arrays;

/** The operators that page contents can have (PDF 32000-1, annex A), packed into numbers as the scanner does. */
final class Operators {

    /** Without those of inline images, which are not read. */
    private static final int[] KNOWN = packed("b B b* B* BDC BMC BT BX c cm CS cs d d0 d1 Do DP EMC ET EX f F f* G g gs h i j J K k l "
            + "m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"");

    private Operators() {
    }

    static boolean isKnown(int operator) {
        return Arrays.binarySearch(KNOWN, operator) >= 0;
    }

    /** An operator's characters, the first one in the lowest byte. */
    private static int pack(String operator) {
        int packed = 0;
        for (int i = operator.length() - 1; i >= 0; i--) {
            packed = packed << 8 | operator.charAt(i);
        }
        return packed;
    }

    private static int[] packed(String operators) {
        return Arrays.stream(operators.split(" ")).mapToInt(Operators::pack).sorted().toArray();
    }
}

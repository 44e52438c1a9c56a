package io.github.imrletters.internal.line;

import io.github.imrletters.internal.header.CaseNumber;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the stretches of a line that are made wholly of the parts of running lines. */
final class RunningParts {

    /** Numbers of pages have so many digits at most. */
    private static final int PAGE_DIGITS = 3;
    /** Where the source does not tell pages. */
    static final int ANY_PAGE = 0;

    private final String text;
    private final boolean wholly;
    private final int page;
    private final Set<RunningPart> parts = EnumSet.noneOf(RunningPart.class);
    private RunningPart last;
    private String caseNumber;
    private String pages;

    private RunningParts(String text, boolean wholly, int page) {
        this.text = text;
        this.wholly = wholly;
        this.page = page;
    }

    /** The whole line as one; {@code null} where anything else stands on it. */
    static RunningStretch whole(String text) {
        RunningParts line = new RunningParts(text, true, ANY_PAGE);
        int end = line.run(skip(text, 0));
        return end == text.length() && !line.parts.isEmpty() ? line.stretch(0, end) : null;
    }

    /**
     * Those within a line, from left to right; the whole line where it is one.
     *
     * @param page the line's: a bare number within a text is the page's only if it is its own or that of the page before
     */
    static List<RunningStretch> in(String text, int page) {
        RunningStretch all = whole(text);
        if (all != null) {
            return List.of(all);
        }
        List<RunningStretch> found = new ArrayList<>(1);
        for (int at = 0; at < text.length(); at++) {
            if (begins(text, at)) {
                RunningParts stretch = new RunningParts(text, false, page);
                int end = stretch.run(at);
                if (end > at) {
                    found.add(stretch.stretch(at, end));
                    at = end - 1;
                }
            }
        }
        return found;
    }

    /** Extractors can glue a running line to the word before it. */
    private static boolean begins(String text, int at) {
        return at == 0 || text.charAt(at) > ' '
                && (text.charAt(at - 1) <= ' ' || Character.isUpperCase(text.charAt(at)) && !Character.isUpperCase(text.charAt(at - 1)));
    }

    private RunningStretch stretch(int start, int end) {
        return new RunningStretch(start, end, parts, caseNumber, pages);
    }

    /** Takes parts for as long as there are any; answers the index behind the last one. */
    private int run(int from) {
        int end = from;
        int at = from;
        for (int next = from; next >= 0; next = at < text.length() ? part(at) : -1) {
            // A dash is part of it only if something follows.
            end = last == RunningPart.DASH ? end : next;
            at = skip(text, next);
        }
        return wholly ? at : end;
    }

    private int part(int at) {
        int end = known(at);
        if (end < 0) {
            end = caseNumber(at);
        }
        return end < 0 ? number(at) : end;
    }

    private int known(int at) {
        for (RunningPart.Known known : RunningPart.KNOWN) {
            int end = known.endAt(text, at);
            end = end < 0 ? end : switch (known.part()) {
                case FOOTER -> footer(end);
                case LABEL -> label(end);
                case COPY -> Character.isUpperCase(text.charAt(at)) && !isWord(end) ? take(RunningPart.COPY, end) : -1;
                case VERSION -> version(end);
                case PAGE -> page(end);
                case MARK, DASH -> separator(known.part(), end);
                default -> -1;
            };
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private int take(RunningPart part, int end) {
        parts.add(part);
        last = part;
        return end;
    }

    /** Behind it stand the case number, however damaged, and the page number. */
    private int footer(int at) {
        int start = skip(text, take(RunningPart.FOOTER, at));
        int number = caseNumber(start);
        if (number >= 0) {
            return number;
        }
        int word = start;
        boolean digits = false;
        while (word < text.length() && text.charAt(word) > ' ') {
            digits |= isDigit(word++);
        }
        return digits ? word : at;
    }

    /** The case number can be on the next line. */
    private int label(int at) {
        int number = caseNumber(skip(text, at));
        return number >= 0 || wholly && skip(text, at) == text.length() ? take(RunningPart.LABEL, Math.max(number, at)) : -1;
    }

    private int caseNumber(int at) {
        int end = at < text.length() ? CaseNumber.endAt(text, at) : -1;
        if (end < 0) {
            return -1;
        }
        caseNumber = text.substring(at, end);
        return take(RunningPart.CASE_NUMBER, end);
    }

    /** Digits with full stops between them. */
    private int version(int at) {
        int end = skip(text, at);
        int start = end;
        while (end < text.length() && (isDigit(end) || end > start && text.charAt(end) == '.' && end + 1 < text.length() && isDigit(end + 1))) {
            end++;
        }
        return end > start && !isWord(end) ? take(RunningPart.VERSION, end) : -1;
    }

    private int page(int at) {
        int number = digitsEnd(skip(text, at));
        return number < 0 ? -1 : take(RunningPart.PAGE, Math.max(number, ofPages(number)));
    }

    /** {@code 2 of 4}, or a number alone: on a line with text, only behind a case number without a label. */
    private int number(int at) {
        int number = digitsEnd(at);
        if (number < 0) {
            return -1;
        }
        int of = ofPages(number);
        if (of >= 0) {
            return take(RunningPart.PAGE, of);
        }
        return isNumberDue() && (wholly || isOfPage(Integer.parseInt(text, at, number, 10))) ? take(RunningPart.NUMBER, number) : -1;
    }

    private boolean isOfPage(int number) {
        return page == ANY_PAGE || number == page || number == page - 1 || parts.contains(RunningPart.FOOTER);
    }

    private boolean isNumberDue() {
        boolean behindCase = last == RunningPart.FOOTER
                || last == RunningPart.CASE_NUMBER && (parts.contains(RunningPart.FOOTER) || !parts.contains(RunningPart.LABEL));
        return behindCase || wholly && last != RunningPart.NUMBER;
    }

    private int ofPages(int at) {
        int from = skip(text, at);
        for (RunningPart.Known known : RunningPart.KNOWN) {
            int end = known.part() == RunningPart.OF && from < text.length() ? known.endAt(text, from) : -1;
            int total = end < 0 ? -1 : digitsEnd(skip(text, end));
            if (total >= 0) {
                pages = text.substring(skip(text, end), total);
                return total;
            }
        }
        return -1;
    }

    private int separator(RunningPart part, int end) {
        boolean due = wholly || part == RunningPart.MARK || !parts.isEmpty();
        return due ? take(part, end) : -1;
    }

    /** The index behind a page's number, or -1. */
    private int digitsEnd(int at) {
        int end = at;
        while (end < text.length() && isDigit(end)) {
            end++;
        }
        boolean part = end < text.length() && (isWord(end) || text.charAt(end) == '.' && end + 1 < text.length() && isDigit(end + 1));
        return end > at && end - at <= PAGE_DIGITS && !part ? end : -1;
    }

    private boolean isWord(int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private boolean isDigit(int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}

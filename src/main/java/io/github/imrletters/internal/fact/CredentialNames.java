package io.github.imrletters.internal.fact;

import io.github.imrletters.internal.reflow.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of a list of credentials, after a look at what may be damaged in it.
 *
 * @param names as printed; where one is near a name that is known, that one
 * @param near  whether any was read by nearness, or parted from the next one by another mark than a comma
 * @param odd   whether any is no name that such a list has
 */
public record CredentialNames(List<Passage> names, boolean near, boolean odd) {

    /** Several times as long as a usual one: two names that lost what stood between them. */
    private static final int LONGEST = 60;

    /**
     * The states of a list.
     *
     * @param printed what stands between its commas
     * @return the states; they are a closed list
     */
    public static CredentialNames states(List<Passage> printed) {
        return of(printed, KnownNames.STATES, true);
    }

    /**
     * The specialties of a list.
     *
     * @param printed what stands between its commas
     * @return the specialties, of any name that none of another list's marks is in
     */
    public static CredentialNames specialties(List<Passage> printed) {
        return of(printed, KnownNames.SPECIALTIES, false);
    }

    private static CredentialNames of(List<Passage> printed, KnownNames known, boolean closed) {
        boolean exact = printed.stream().allMatch(name -> known.has(name.text()) || !closed && isUsual(name.text()));
        if (exact) {
            return new CredentialNames(printed, false, false);
        }
        List<Passage> names = new ArrayList<>(printed.size());
        boolean near = false;
        boolean odd = false;
        for (Passage name : printed) {
            List<Passage> read = known.has(name.text()) || !closed && isUsual(name.text()) ? List.of(name)
                    : closed ? parted(name, known) : partedExactly(name, known);
            near |= !read.isEmpty() && !read.equals(List.of(name));
            odd |= read.isEmpty();
            names.addAll(read.isEmpty() ? List.of(name) : read);
        }
        return new CredentialNames(List.copyOf(names), near, odd);
    }

    private static boolean isUsual(String name) {
        return name.length() <= LONGEST && mark(name, 0) < 0;
    }

    /** The names that a text is, each of them known or near one; none where any is not. */
    private static List<Passage> parted(Passage text, KnownNames known) {
        Passage whole = known.nearest(text);
        if (whole != null) {
            return List.of(whole);
        }
        List<Passage> names = new ArrayList<>(2);
        for (Passage part : parts(text)) {
            Passage name = known.nearest(part);
            if (name == null) {
                return List.of();
            }
            names.add(name);
        }
        return names;
    }

    private static List<Passage> partedExactly(Passage text, KnownNames known) {
        List<Passage> parts = parts(text);
        return parts.stream().allMatch(part -> known.has(part.text())) ? parts : List.of();
    }

    private static List<Passage> parts(Passage text) {
        List<Passage> parts = new ArrayList<>(2);
        int start = 0;
        while (start <= text.text().length()) {
            int mark = mark(text.text(), start);
            int end = mark < 0 ? text.text().length() : mark;
            if (!text.part(start, end).text().isEmpty()) {
                parts.add(text.part(start, end));
            }
            start = end + 1;
        }
        return parts;
    }

    /** A mark that can stand for a comma: a scanner's speck, a clerk's slip. */
    private static int mark(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == ';' || text.charAt(i) == '.' || text.charAt(i) == ':') {
                return i;
            }
        }
        return -1;
    }
}

package io.github.imrletters.cli.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines of many letters, grouped by likeness. What stands in too few letters is counted and never shown: it can be a patient's. Memory is
 * bounded: when there are too many groups, the rarest ones are forgotten; what is frequent among all lines stays.
 */
final class LikeLines {

    /** In letters of so many different workers a line must stand to be shown. */
    static final int LETTERS = 3;

    private static final int MOST_GROUPS = 1 << 16;
    /** Only with so many of the most frequent groups others are compared letter by letter. */
    private static final int COMPARED = 200;

    private final int mostGroups;
    private final Map<String, Group> groups = new HashMap<>();
    private long lines;

    LikeLines() {
        this(MOST_GROUPS);
    }

    LikeLines(int mostGroups) {
        this.mostGroups = mostGroups;
    }

    /** Lines that are alike. */
    static final class Group {

        private final String key;
        private final UnplacedLine first;
        private final List<Identity> letters = new ArrayList<>(1);
        private int count;

        private Group(String key, UnplacedLine first) {
            this.key = key;
            this.first = first;
        }

        /** The first of them. */
        UnplacedLine first() {
            return first;
        }

        /** How many lines there are. */
        int count() {
            return count;
        }

        private boolean repeats() {
            return letters.size() == LETTERS;
        }

        private void add(Identity letter) {
            if (letter != null && letters.size() < LETTERS && letters.stream().allMatch(letter::isOther)) {
                letters.add(letter);
            }
        }

        private String key() {
            return key;
        }
    }

    /** Adds a line of a letter; one whose identity is {@code null} is no further letter. */
    void add(Identity letter, UnplacedLine line) {
        lines++;
        Group group = groups.computeIfAbsent(LineShape.key(line.shown()), key -> new Group(key, line));
        group.count++;
        group.add(letter);
        if (groups.size() > mostGroups) {
            forgetRareOnes();
        }
    }

    /** So many at once that it is seldom done. */
    private void forgetRareOnes() {
        for (int rare = 1; groups.size() > mostGroups / 2; rare++) {
            int most = rare;
            groups.values().removeIf(each -> each.count <= most);
        }
    }

    /** How many lines there are in all. */
    long lines() {
        return lines;
    }

    /** The groups whose lines stand in several letters, the most frequent one first. Those that differ in a few letters are one. */
    List<Group> repeated() {
        List<Group> sorted = new ArrayList<>(groups.values());
        sorted.sort(Comparator.comparing(Group::repeats).thenComparingInt(Group::count).reversed().thenComparing(Group::key));
        List<Group> repeated = new ArrayList<>();
        for (Group group : sorted) {
            Group near = near(repeated, group.key());
            if (near != null) {
                near.count += group.count;
            } else if (group.repeats()) {
                repeated.add(group);
            }
        }
        repeated.sort(Comparator.comparingInt(Group::count).reversed().thenComparing(Group::key));
        return repeated;
    }

    private static Group near(List<Group> repeated, String key) {
        for (Group group : repeated.subList(0, Math.min(COMPARED, repeated.size()))) {
            if (LineShape.areNear(group.key(), key)) {
                return group;
            }
        }
        return null;
    }
}

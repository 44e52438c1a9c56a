package io.github.imrletters.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All kinds of change. */
final class Changes {

    private Changes() {
    }

    static List<Change> all() {
        return Stream.concat(open().stream(), heldBack().stream()).toList();
    }

    private static List<Change> open() {
        List<Change> changes = new ArrayList<>(DamagedWords.changes(OpenDamage.ALL, Change::open));
        changes.addAll(OpenJoints.changes());
        changes.addAll(OpenNames.changes());
        changes.addAll(OpenHeaders.changes());
        changes.addAll(OpenRunningLines.changes());
        changes.addAll(OpenAdditions.changes());
        changes.addAll(OpenChapters.changes());
        changes.addAll(OpenLayouts.changes());
        changes.addAll(OpenMarkdown.changes());
        changes.addAll(OpenScans.changes());
        changes.addAll(OpenLosses.changes());
        return changes;
    }

    private static List<Change> heldBack() {
        List<Change> changes = new ArrayList<>(DamagedWords.changes(HeldBackDamage.ALL, Change::heldBack));
        changes.addAll(HeldBackJoints.changes());
        changes.addAll(HeldBackNames.changes());
        changes.addAll(HeldBackHeaders.changes());
        changes.addAll(HeldBackRunningLines.changes());
        changes.addAll(HeldBackAdditions.changes());
        changes.addAll(HeldBackChapters.changes());
        changes.addAll(HeldBackLayouts.changes());
        changes.addAll(HeldBackMarkdown.changes());
        changes.addAll(HeldBackScans.changes());
        changes.addAll(HeldBackLosses.changes());
        return changes;
    }
}

package io.github.imrletters.change;

import java.util.Optional;
import java.util.Random;

/**
 * A kind of change.
 *
 * @param group who may look at it
 * @param name  what is changed and how, for a person
 * @param goal  what is asked of the parser
 * @param way   changes a letter
 */
record Change(Group group, String name, Goal goal, Way way) {

    /** Changes a letter. */
    @FunctionalInterface
    interface Way {
        /** The letter changed, at a place and in a manner that chance picks; empty where it has nothing to change. */
        Optional<ChangedLetter> change(OriginalLetter letter, Random random);
    }

    static Change open(String name, Way way) {
        return new Change(Group.OPEN, name, Goal.READ, way);
    }

    static Change heldBack(String name, Way way) {
        return new Change(Group.HELD_BACK, name, Goal.READ, way);
    }

    Change with(Goal other) {
        return new Change(group, name, other, way);
    }

    /** The letter changed, the same way each time. */
    Optional<ChangedLetter> of(OriginalLetter letter) {
        Random random = new Random(31L * letter.name().hashCode() + name.hashCode());
        return way.change(letter, random).filter(changed -> !changed.text().equals(letter.text()));
    }

    /** The name by which the kind is chosen and listed. */
    @Override
    public String toString() {
        return group + " " + name;
    }
}

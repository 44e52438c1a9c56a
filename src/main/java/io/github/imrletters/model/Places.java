package io.github.imrletters.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a letter's facts stand. Each place was carried along from the printed line to the fact, and none was looked for afterwards;
 * a fact whose place is not certain has none, nor has one that the letter neither prints nor tells by what it prints, such as a
 * request that does not say that it is retrospective.
 *
 * @param byPointer the places by the facts' JSON Pointers, in the order in which the facts were read
 */
public record Places(Map<String, FactPlace> byPointer) implements Serializable {

    /**
     * Copies the map.
     *
     * @param byPointer {@link #byPointer}; {@code null} is an empty map
     */
    public Places {
        byPointer = byPointer == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(byPointer));
        byPointer.values().forEach(Objects::requireNonNull);
    }

    /**
     * Where a fact stands.
     *
     * @param pointer its JSON Pointer (RFC 6901) in the letter, such as {@code /disputedItems/2/decision}
     * @return the place; {@code null} where the letter has no such fact, or its place is not certain
     */
    public @Nullable FactPlace at(String pointer) {
        return byPointer.get(pointer);
    }

    /**
     * Where a fact stands.
     *
     * @param fact    which one
     * @param indexes where in each of the lists on the way to it, from 0: {@code at(Fact.DECISION, 2)} is of the third item
     * @return the place; {@code null} where the letter has no such fact, or its place is not certain
     * @throws IllegalArgumentException if there are more lists or fewer than indexes
     */
    public @Nullable FactPlace at(Fact fact, int... indexes) {
        return at(fact.pointer(indexes));
    }

    /** Without the places, which are many. */
    @Override
    public String toString() {
        return "Places[byPointer=" + byPointer.size() + " facts]";
    }
}

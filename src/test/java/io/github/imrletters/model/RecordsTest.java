package io.github.imrletters.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.fixture.FullRecords;
import io.github.imrletters.fixture.Serialized;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every record of a letter. */
class RecordsTest {

    /** The letter's records, found by following components. */
    static Set<Class<? extends Record>> records() {
        Set<Class<? extends Record>> found = new LinkedHashSet<>();
        Deque<Class<? extends Record>> next = new ArrayDeque<>(List.of(Letter.class, UnrecognizedLine.class));
        while (!next.isEmpty()) {
            Class<? extends Record> type = next.remove();
            if (found.add(type)) {
                for (RecordComponent component : type.getRecordComponents()) {
                    Class<?> element = element(component);
                    if (element.isRecord()) {
                        next.add(element.asSubclass(Record.class));
                    }
                }
            }
        }
        return found;
    }

    private static Class<?> element(RecordComponent component) {
        if (component.getType() != List.class) {
            return component.getType();
        }
        String generic = component.getGenericType().getTypeName();
        try {
            return Class.forName(generic.substring(generic.indexOf('<') + 1, generic.length() - 1));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void listsCannotBeChanged(Class<? extends Record> type) throws ReflectiveOperationException {
        Record full = FullRecords.of(type);
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == List.class) {
                List<?> list = (List<?>) component.getAccessor().invoke(full);
                assertThrows(UnsupportedOperationException.class, () -> list.remove(0), component.getName());
            }
        }
        assertNotNull(full.toString());
    }

    @ParameterizedTest
    @MethodSource("records")
    void listsAreCopied(Class<? extends Record> type) throws ReflectiveOperationException {
        Record full = FullRecords.of(type);
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            Object value = components[i].getAccessor().invoke(full);
            values[i] = value instanceof List<?> list ? new ArrayList<>(list) : value;
        }
        Record copy = constructor(type).newInstance(values);
        Arrays.stream(values).filter(List.class::isInstance).forEach(list -> ((List<?>) list).clear());
        assertEquals(full, copy);
    }

    @ParameterizedTest
    @MethodSource("records")
    void missingListIsAnEmptyOne(Class<? extends Record> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components).map(component -> absent(component.getType())).toArray();
        Record empty = constructor(type).newInstance(values);
        for (RecordComponent component : components) {
            Object expected = component.getType() == List.class ? List.of() : component.getType() == Map.class ? Map.of() : absent(component.getType());
            assertEquals(expected, component.getAccessor().invoke(empty), component.getName());
        }
    }

    private static Object absent(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        return type == boolean.class ? false : null;
    }

    private static Constructor<? extends Record> constructor(Class<? extends Record> type)
            throws NoSuchMethodException {
        Class<?>[] types =
                Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class[]::new);
        return type.getDeclaredConstructor(types);
    }

    @ParameterizedTest
    @MethodSource("records")
    void recordCanBeSentElsewhere(Class<? extends Record> type) throws IOException, ClassNotFoundException {
        Record full = FullRecords.of(type);
        assertEquals(full, Serialized.copy(full));
    }

    /** Jackson would take such a method for a field. */
    @ParameterizedTest
    @MethodSource("records")
    void noMethodLooksLikeAFieldOfTheJson(Class<? extends Record> type) {
        for (var method : type.getDeclaredMethods()) {
            assertTrue(!method.getName().matches("(get|is)[A-Z].*") || Modifier.isPrivate(method.getModifiers()),
                    method.toString());
        }
    }

    @Test
    void everyRecordOfTheContractIsFound() {
        assertTrue(records().containsAll(Set.of(Letter.class, Source.class, CaseHeader.class, Reviewer.class,
                CaseSummary.class, Patient.class, DisputedItem.class, Request.class, Medication.class, Visits.class,
                BodyPart.class, Guideline.class, Citation.class, Rationale.class, Diagnostic.class)));
    }
}

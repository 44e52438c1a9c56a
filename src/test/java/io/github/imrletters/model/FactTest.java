package io.github.imrletters.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The facts are the records' components. */
class FactTest {

    private static final Set<Class<?>> NO_FACTS = Set.of(Source.class, Diagnostic.class, Places.class);

    @Test
    void everyValueOfEveryRecordIsAFact() {
        Set<String> components = new TreeSet<>();
        collect(Letter.class, "", components);
        components.removeAll(Set.of("/schemaVersion", "/unrecognizedLines/*/page", "/unrecognizedLines/*/line"));
        assertEquals(components, Arrays.stream(Fact.values()).map(Fact::pattern).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static void collect(Class<?> record, String pointer, Set<String> components) {
        for (RecordComponent component : record.getRecordComponents()) {
            boolean list = component.getGenericType() instanceof ParameterizedType;
            Class<?> type = list
                    ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0] : component.getType();
            String at = pointer + "/" + component.getName() + (list ? "/*" : "");
            if (!type.isRecord()) {
                components.add(at);
            } else if (!NO_FACTS.contains(type)) {
                collect(type, at, components);
            }
        }
    }

    @Test
    void pointerHasAnIndexForEachList() {
        assertEquals("/outcome", Fact.OUTCOME.pointer());
        assertEquals("/disputedItems/2/decision", Fact.DECISION.pointer(2));
        assertEquals("/reviewer/specialties/0", Fact.SPECIALTY.pointer(0));
        assertEquals("/disputedItems/1/reviewerGuideline/citations/0/sections/3", Fact.REVIEWER_CITATION_SECTION.pointer(1, 0, 3));
    }

    @Test
    void pointerWithAnotherNumberOfIndexesIsRefused() {
        assertThrows(IllegalArgumentException.class, Fact.DECISION::pointer);
        assertThrows(IllegalArgumentException.class, () -> Fact.OUTCOME.pointer(0));
        assertThrows(IllegalArgumentException.class, () -> Fact.DECISION.pointer(-1));
    }
}

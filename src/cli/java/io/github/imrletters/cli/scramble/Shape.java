package io.github.imrletters.cli.scramble;

import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Places;
import io.github.imrletters.model.Source;
import io.github.imrletters.model.UnrecognizedLine;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which facts a letter has, by their JSON Pointers: of enumerations and truth values which, of all others that they are there. */
final class Shape {

    private final Map<String, String> facts = new TreeMap<>();

    private Shape() {
    }

    static Map<String, String> of(Letter letter) {
        Shape shape = new Shape();
        shape.add("", letter);
        return shape.facts;
    }

    private void add(String pointer, Object value) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                add(pointer + '/' + i, list.get(i));
            }
        } else if (value instanceof Record fact) {
            addComponents(pointer, fact);
        } else if (value != null) {
            facts.put(pointer, value instanceof Enum || value instanceof Boolean ? value.toString() : "there");
        }
    }

    private void addComponents(String pointer, Record fact) {
        boolean ofReading = fact instanceof Source || fact instanceof Diagnostic || fact instanceof Places
                || fact instanceof UnrecognizedLine;
        if (ofReading) {
            return;
        }
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            try {
                add(pointer + '/' + component.getName(), component.getAccessor().invoke(fact));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a record of the model cannot be looked into", e);
            }
        }
    }
}

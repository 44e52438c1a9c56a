package io.github.imrletters.json;

import io.github.imrletters.model.BodyPart;
import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.PrintedPlace;
import io.github.imrletters.model.Source;
import io.github.imrletters.model.UnrecognizedLine;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a record is made of values by their names. */
final class RecordShape {

    /**
     * What every version of the JSON has. Lists and booleans are missing in some: then they are empty and false. Not told from
     * the annotations of the components, which a program that uses this library need not have on its class path.
     */
    private static final Map<Class<?>, List<String>> REQUIRED = Map.of(
            Letter.class, List.of("schemaVersion", "source", "reviewer"),
            Source.class, List.of("mediaType", "sha256"),
            DisputedItem.class, List.of("number", "request"),
            BodyPart.class, List.of("name"),
            Diagnostic.class, List.of("message"),
            PrintedPlace.class, List.of("page", "line", "start", "end"),
            UnrecognizedLine.class, List.of("page", "line", "text"));

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final List<String> required;
    private final RecordComponent[] components;
    private final Map<String, RecordComponent> byName = new HashMap<>();
    private final Constructor<?> constructor;

    private RecordShape(Class<?> type) {
        required = REQUIRED.getOrDefault(type, List.of());
        components = type.getRecordComponents();
        Arrays.stream(components).forEach(component -> byName.put(component.getName(), component));
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has this constructor", e);
        }
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** The members that must be there. */
    List<String> required() {
        return required;
    }

    /** The component of a name, or {@code null}. */
    @Nullable RecordComponent component(String name) {
        return byName.get(name);
    }

    /** Makes a record; a value that is not there is absent, {@code false} of a boolean. */
    Object make(Map<String, Object> values) {
        @Nullable Object[] arguments = new Object[components.length];
        for (int i = 0; i < arguments.length; i++) {
            Object value = values.get(components[i].getName());
            arguments[i] = value == null && components[i].getType() == boolean.class ? Boolean.FALSE : value;
        }
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record that takes all values of its types", e);
        }
    }
}

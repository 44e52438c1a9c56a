package io.github.imrletters.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Changes the record that is expected, where a letter is changed so that it says something else. */
final class RecordEdits {

    private RecordEdits() {
    }

    static void list(ObjectNode parent, String member, List<String> values) {
        ArrayNode list = parent.putArray(member);
        values.forEach(list::add);
    }

    /** Adds those that a list does not have yet. */
    static void added(ObjectNode parent, String member, List<String> values) {
        Set<String> all = new LinkedHashSet<>();
        parent.path(member).forEach(value -> all.add(value.asText()));
        all.addAll(values);
        list(parent, member, List.copyOf(all));
    }

    /** The letter's outcome as it follows from its items. */
    static void outcome(ObjectNode record) {
        Set<String> decisions = new LinkedHashSet<>();
        for (JsonNode item : record.path("disputedItems")) {
            decisions.add(item.path("decision").asText());
        }
        record.put("outcome", decisions.size() == 1 ? decisions.iterator().next() : "PARTIALLY_OVERTURNED");
    }

    static ObjectNode item(ObjectNode record, int index) {
        return (ObjectNode) record.path("disputedItems").path(index);
    }
}

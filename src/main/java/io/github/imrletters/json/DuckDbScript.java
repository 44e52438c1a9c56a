package io.github.imrletters.json;

import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Request;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The script that gives DuckDB the letters of some files, and their disputed items, as views. */
final class DuckDbScript {

    /**
     * In bytes. A text of as many characters as are read by default, all in one heading, becomes 16 MiB of JSON, DuckDB's own
     * limit, or 32 if each of them is escaped. A higher limit costs time and memory where there are many letters.
     */
    private static final int LARGEST_LETTER = 32 << 20;

    private DuckDbScript() {
    }

    static String of(List<String> files) {
        return """
                CREATE OR REPLACE VIEW letters AS
                SELECT * FROM read_json([%s],
                    format = 'newline_delimited', hive_partitioning = false, maximum_object_size = %s,
                    columns = {
                        %s
                    });

                CREATE OR REPLACE VIEW items AS
                SELECT
                    %s
                FROM letters AS letter, unnest(letter."disputedItems") AS unnested(item);
                """.formatted(
                        files(files.isEmpty() ? List.of(LetterSchema.DEFAULT_FILE) : files),
                        LARGEST_LETTER,
                        TableTypes.DUCK_DB.columns(Letter.class, "%s: '%s'", ",\n        "),
                        itemColumns().collect(Collectors.joining(",\n    ")));
    }

    private static String files(List<String> files) {
        return files.stream().map(file -> '\'' + file.replace("'", "''") + '\'').collect(Collectors.joining(", "));
    }

    /** The few columns that tell the letter, and all of the item. */
    private static Stream<String> itemColumns() {
        Stream<String> letter = Stream.of(
                "letter.\"source\".\"path\" AS \"sourcePath\"",
                "letter.\"source\".\"name\" AS \"sourceName\"",
                "letter.\"caseHeader\".\"caseNumber\" AS \"caseNumber\"",
                "letter.\"caseHeader\".\"decisionDate\" AS \"decisionDate\"");
        return Stream.concat(letter, flat(DisputedItem.class, "item", ""));
    }

    /**
     * A record's components, those of the records in it too, each as a column; lists stay lists.
     *
     * @param value  what holds the record
     * @param prefix what the columns' names begin with
     */
    private static Stream<String> flat(Class<?> type, String value, String prefix) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> {
            String member = value + '.' + TableTypes.DUCK_DB.name(component.getName());
            String column = column(prefix, component);
            return component.getType().isRecord()
                    ? flat(component.getType(), member, column)
                    : Stream.of(member + " AS " + TableTypes.DUCK_DB.name(column));
        });
    }

    /** An item is what was asked for: the request's members are called as they are. */
    private static String column(String prefix, RecordComponent component) {
        String name = component.getName();
        if (component.getType() == Request.class) {
            return "";
        }
        return prefix.isEmpty() ? name : prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}

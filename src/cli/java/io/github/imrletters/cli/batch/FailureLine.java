package io.github.imrletters.cli.batch;

import io.github.imrletters.cli.input.Input;
import io.github.imrletters.cli.input.Outcome.Failure;
import io.github.imrletters.cli.input.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;

/** A line of the file of failures: JSON, so that programs can read it. */
public final class FailureLine {

    private static final int FIRST_PLAIN = 0x20;

    private FailureLine() {
    }

    /**
     * Of an input without a letter.
     *
     * @param input   the input
     * @param outcome what became of it
     * @return without a line feed; {@code null} where there is a letter
     */
    public static String of(Input input, Outcome outcome) {
        Failure failure = outcome.failure();
        if (failure == null) {
            return null;
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("path", input.path() == null ? input.name() : input.path());
        members.put("sha256", failure.sha256());
        members.put("status", outcome.status().name());
        members.put("code", failure.code());
        members.put("reason", failure.reason());
        members.put("bytes", failure.bytes());
        StringBuilder line = new StringBuilder("{");
        members.forEach((name, value) -> {
            if (value != null) {
                line.append(line.length() > 1 ? "," : "").append(quoted(name)).append(':')
                        .append(value instanceof Long ? value : quoted(value.toString()));
            }
        });
        return line.append('}').toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < FIRST_PLAIN || Character.isSurrogate(c)) {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}

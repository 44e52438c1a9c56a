package io.github.imrletters.cli.input;

import java.util.Locale;

/** What the names of files tell. */
final class FileNames {

    private static final int LONGEST_ENDING = 8;

    private FileNames() {
    }

    /** The last part of a path. */
    static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static boolean isHidden(String name) {
        return name.startsWith(".");
    }

    /** Which files of a folder or an archive are meant; what they are is told by their bytes. */
    static boolean isLetter(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        // Beside letters lies what tells of them.
        boolean markdown = lower.endsWith(".md") && !lower.equals("readme.md");
        return !isHidden(name) && (lower.endsWith(".pdf") || lower.endsWith(".txt") || markdown);
    }

    static boolean isArchive(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return isZip(name) || lower.endsWith(".tar") || lower.endsWith(".tar.gz") || lower.endsWith(".tgz");
    }

    static boolean isZip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    static boolean isCompressed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".gz") || lower.endsWith(".tgz");
    }

    /** Letters that an earlier run wrote. */
    static boolean isJson(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jsonl") || lower.endsWith(".jsonl.gz") || lower.endsWith(".json");
    }

    /** How a name ends, with the dot; all odd ends are one. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot > 0 && ending.length() <= LONGEST_ENDING && ending.chars().allMatch(Character::isLetterOrDigit) ? '.' + ending : "others";
    }
}

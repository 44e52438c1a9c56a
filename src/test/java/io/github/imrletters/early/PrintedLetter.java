package io.github.imrletters.early;

import java.util.Map;

/** A letter printed anew: its text, and the facts that it prints by their JSON Pointers. */
record PrintedLetter(String text, Map<String, Object> facts) {
}

package io.github.imrletters.cli.scramble;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What stands in a copy for each word and each number of a letter: always the same for the same one. Forgotten with the copy. */
final class Secret {

    static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");

    private static final String SMALL = "abcdefghijklmnopqrstuvwxyz";
    private static final char FIRST_LIGATURE = '\uFB00';
    private static final char LAST_LIGATURE = '\uFB06';
    /** A word of one letter may find no other that means nothing. */
    private static final int TRIES = 200;
    /** A number that begins with a zero and has so many digits counts nothing. */
    private static final int SHORTEST_OF_A_FILE = 4;
    /** Within which numbers are exchanged: ages stay ages. 0 and 1 stay, since none and one are not counted as more are. */
    private static final int[][] RANGES = {{2, 9}, {10, 13}, {14, 99}, {100, 110}};

    private final Random random;
    private final Vocabulary vocabulary;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();

    /**
     * Draws a secret.
     *
     * @param random     what it is drawn from
     * @param vocabulary the words that nothing may become
     * @param text       the letter: none of its own words and numbers stands for another
     * @param fixed      small numbers that stay, since the letter also writes them in words, which stay
     */
    Secret(Random random, Vocabulary vocabulary, String text, Set<Integer> fixed) {
        this.random = random;
        this.vocabulary = vocabulary;
        Vocabulary.WORD.matcher(text).results().map(MatchResult::group).map(Vocabulary::plain).forEach(taken::add);
        DIGITS.matcher(text).results().map(MatchResult::group).filter(n -> n.length() > 2).forEach(taken::add);
        for (int[] range : RANGES) {
            exchange(range[0], range[1], fixed);
        }
    }

    /** Every number of a range for another one of it, none for itself. */
    private void exchange(int from, int to, Set<Integer> fixed) {
        List<String> range = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            if (!fixed.contains(i)) {
                range.add(String.valueOf(i));
            }
        }
        List<String> drawn = new ArrayList<>(range);
        Collections.shuffle(drawn, random);
        for (int i = 0; i < drawn.size(); i++) {
            numbers.put(drawn.get(i), drawn.get((i + 1) % drawn.size()));
        }
    }

    /** What stands for a word, in the word's own case. */
    String word(String printed) {
        String plain = Vocabulary.plain(printed);
        int owner = plain.endsWith("'s") ? printed.length() - 2 : printed.length();
        // The same whatever the case, and with a genitive's ending as without.
        String letters = words.computeIfAbsent(owner < printed.length() ? plain.substring(0, plain.length() - 2) : plain, this::draw);
        StringBuilder word = new StringBuilder(printed.length());
        int at = 0;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            boolean stays = i >= owner || !Character.isLetter(c) || c >= FIRST_LIGATURE && c <= LAST_LIGATURE;
            char other = stays ? c : letters.charAt(at % letters.length());
            at += Character.isLetter(c) ? 1 : 0;
            word.append(!stays && Character.isUpperCase(c) ? Character.toUpperCase(other) : other);
        }
        return word.toString();
    }

    /** Letters that are no word of the vocabulary's nor, where there are enough, of the letter's. */
    private String draw(String plain) {
        int length = Math.max(1, (int) plain.chars().filter(Character::isLetter).count());
        String best = "";
        for (int i = 0; i < TRIES; i++) {
            StringBuilder letters = new StringBuilder(length);
            for (int j = 0; j < length; j++) {
                letters.append(SMALL.charAt(random.nextInt(SMALL.length())));
            }
            String drawn = letters.toString();
            boolean other = !vocabulary.has(drawn) && !drawn.equals(plain);
            if (other && taken.add(drawn)) {
                return drawn;
            }
            best = other || best.isEmpty() ? drawn : best;
        }
        return best;
    }

    /** Digits of other scripts are read as these. */
    private static String ascii(String digits) {
        StringBuilder ascii = new StringBuilder(digits.length());
        digits.codePoints().forEach(digit -> ascii.append((char) ('0' + Character.digit(digit, 10))));
        return ascii.toString();
    }

    /** What stands for a number: as many digits, zeros in front kept, but of a number that files have. */
    String number(String printed) {
        String digits = ascii(printed);
        if (digits.length() >= SHORTEST_OF_A_FILE && digits.charAt(0) == '0') {
            return digits(digits);
        }
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        String number = digits.substring(zeros);
        boolean exchanged = number.length() <= 2 || numbers.containsKey(number);
        return digits.substring(0, zeros)
                + (exchanged ? numbers.getOrDefault(number, number) : numbers.computeIfAbsent(number, this::drawNumber));
    }

    /** Other digits for those of a number that names a case. */
    String digits(String number) {
        return numbers.computeIfAbsent(number, this::drawDigits);
    }

    /** In no place the same digit. */
    private String drawDigits(String number) {
        StringBuilder digits = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            digits.append((char) ('0' + (number.charAt(i) - '0' + 1 + random.nextInt(9)) % 10));
        }
        return digits.toString();
    }

    private String drawNumber(String number) {
        String drawn = number;
        for (int i = 0; i < TRIES; i++) {
            StringBuilder digits = new StringBuilder(number.length());
            digits.append((char) ('2' + random.nextInt(8)));
            while (digits.length() < number.length()) {
                digits.append((char) ('0' + random.nextInt(10)));
            }
            drawn = digits.toString();
            if (taken.add(drawn)) {
                return drawn;
            }
        }
        return drawn;
    }
}

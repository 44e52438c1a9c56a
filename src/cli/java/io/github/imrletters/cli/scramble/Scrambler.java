package io.github.imrletters.cli.scramble;

import io.github.imrletters.cli.text.WordRows;
import io.github.imrletters.cli.scramble.LetterText.Owner;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes one copy of a letter's text: what is the letter's own becomes something else of the same shape. */
final class Scrambler {

    /** Its letters tell nobody, and must stay those that case numbers have, or are damaged like. */
    private static final Pattern CASE_NUMBER = Pattern.compile("\\b[A-Z]{2}(\\d{2}-\\d{5,9})(?!\\d)");
    /** An item's number in front of what it is about. */
    private static final Pattern LIST_NUMBER = Pattern.compile("(?m)^[ \\t]*+\\d{1,2}(?=[.)]\\s)");
    private static final Pattern LABEL = Pattern.compile("(?m)(?:^|(?<=\\s))([\\p{L}()/]+(?: [\\p{L}()/]+){0,4}) ?:");
    private static final Pattern NAMED = Pattern.compile(
            "\\b(\\p{L}{2,9})(?:\\.\\s{0,80}+|\\s{1,80}+(?=\\p{Lu}))(\\p{L}[\\p{L}'\\u2019-]*+\\.?(?:(?:[\\s,]{1,80}+|\\s{1,80}+and\\s{1,80}+)"
                    + "\\p{Lu}[\\p{L}'\\u2019-]*+\\.?){0,3})");
    private static final Pattern WITH_DEGREE = Pattern.compile(
            "(?<![\\p{L}'\\u2019-])((?:\\p{Lu}[\\p{L}'\\u2019-]*+\\.?[\\s,]{1,80}+){1,3})((?:\\p{Lu}\\p{L}?\\.?){2,4})(?!\\p{L})");
    /** Addresses of the network are one word each, whatever the words in them mean. */
    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{Nd}._%+-]{1,80}@[\\p{L}\\p{Nd}.-]{1,80}"
            + "|(?i)(?:https?://|www\\.)\\S{1,200}|[\\p{L}\\p{Nd}-]{1,80}\\.(?:com|org|net|gov|edu|info|us|biz)\\b(?:/\\S{0,200})?");
    private static final Months MONTHS = new Months();
    private static final DateFinder DATES = new DateFinder(MONTHS);
    private static final int FIRST_ENCLOSED = 0x2460;
    private static final int LAST_ENCLOSED = 0x24FF;
    /** Longer numbers at a page's edge are no page's. */
    private static final int LONGEST_PAGE_NUMBER = 3;

    /**
     * What stands for a stretch of the text.
     *
     * @param end  the index behind the stretch
     * @param text what stands there
     */
    private record Replacement(int end, String text) {
    }

    private final LetterText letter;
    private final Vocabulary vocabulary;
    private final String text;
    private final Random random;
    private final Secret secret;
    /** The characters that stay, or whose replacement is settled. */
    private final BitSet settled = new BitSet();
    private final BitSet names = new BitSet();
    private final Map<Integer, Replacement> replacements = new TreeMap<>();
    private final KeptWords kept = new KeptWords();

    Scrambler(LetterText letter, Vocabulary vocabulary, Random random) {
        this.letter = letter;
        this.vocabulary = vocabulary;
        this.text = letter.text();
        this.random = random;
        this.secret = new Secret(random, vocabulary, text, writtenInWords());
    }

    /** The numbers that the letter writes in words: {@code six (6)} must stay one number. */
    private Set<Integer> writtenInWords() {
        Map<String, Integer> numbers = new TreeMap<>();
        WordRows.library("words/numbers.tsv").forEach(row -> numbers.put(row[0], Integer.valueOf(row[1])));
        Set<Integer> written = new HashSet<>();
        Matcher words = Vocabulary.WORD.matcher(text);
        int tens = 0;
        while (words.find()) {
            int number = numbers.getOrDefault(Vocabulary.plain(words.group()), 0);
            written.add(number);
            written.add(number < 10 ? tens + number : number);
            tens = number >= 20 ? number : 0;
        }
        return written;
    }

    /** What was kept of the letter's own text, once the copy is made. */
    KeptWords kept() {
        return kept;
    }

    /**
     * Makes the copy.
     *
     * @param years where years of known editions of guidelines stand, as indexes of their first and behind their last characters
     */
    String copy(List<int[]> years) {
        settleWhatStays(years);
        DateShift shift = replaceDates();
        settle(Owner.KEPT);
        replaceCaseNumbers(shift);
        replaceNumbers();
        replaceSigns();
        findNames();
        replaceWords();
        return replaced();
    }

    /** A date that stayed would tell by how many days all others are shifted: dates never stay. */
    private void settle(Owner owner) {
        for (int i = 0; i < text.length(); i++) {
            if (letter.owner(i) == owner) {
                settled.set(i);
            }
        }
    }

    private void settleWhatStays(List<int[]> years) {
        settle(Owner.FORM);
        for (MatchResult phrase : vocabulary.phrases(text)) {
            boolean stays = letter.owner(phrase.start()) != Owner.HEADER && letter.owner(phrase.end() - 1) != Owner.HEADER;
            settled.set(phrase.start(), stays ? phrase.end() : phrase.start());
        }
        years.forEach(year -> settled.set(year[0], year[1]));
        LIST_NUMBER.matcher(text).results().forEach(number -> settled.set(number.start(), number.end()));
    }

    private void replace(int start, int end, String other) {
        replacements.put(start, new Replacement(end, other));
        settled.set(start, end);
    }

    private boolean isFree(int start, int end) {
        return settled.get(start, end).isEmpty();
    }

    private void replaceCaseNumbers(DateShift shift) {
        CASE_NUMBER.matcher(text).results().filter(number -> isFree(number.start(), number.end())).forEach(number -> {
            String[] halves = number.group(1).split("-");
            settled.set(number.start(), number.start(1));
            replace(number.start(1), number.end(), shift.shiftedYear(halves[0]) + '-' + secret.digits(halves[1]));
        });
    }

    private DateShift replaceDates() {
        List<PrintedDate> dates = DATES.find(text, settled);
        DateShift shift = new DateShift(dates, MONTHS, random);
        dates.forEach(date -> date.parts().forEach(part -> replace(part.start(), part.end(), shift.shifted(date, part))));
        return shift;
    }

    private void replaceNumbers() {
        Secret.DIGITS.matcher(text).results().filter(number -> isFree(number.start(), number.end())).forEach(number -> {
            boolean ofPage = letter.owner(number.start()) == Owner.PAGE_EDGE && number.group().length() <= LONGEST_PAGE_NUMBER;
            if (!ofPage) {
                replace(number.start(), number.end(), secret.number(number.group()));
            }
        });
    }

    /** Words behind a title or before a degree are names, whatever they mean elsewhere; but 'Daily RN' can be asked for. */
    private void findNames() {
        Matcher named = NAMED.matcher(text);
        // What stands behind a word that is no title can be one.
        for (int at = 0; named.find(at); at = named.end(1)) {
            if (vocabulary.isKept("title", named.group(1)) && !isInCapitals(named.group(1), named.end(1))) {
                names.set(named.start(2), nameEnd(named.toMatchResult()));
            }
        }
        ADDRESS.matcher(text).results().forEach(found -> names.set(found.start(), found.end()));
        WITH_DEGREE.matcher(text).results()
                .filter(found -> vocabulary.isKept("degree", found.group(2)) && letter.owner(found.start(1)) == Owner.PROSE)
                .forEach(found -> names.set(found.start(1), found.end(1)));
    }

    /** {@code MS Contin} is a drug, {@code MS. DOE} is a person. */
    private boolean isInCapitals(String title, int end) {
        return title.equals(title.toUpperCase(Locale.ROOT)) && text.charAt(end) != '.';
    }

    /** In a list of treatments, capitals go on behind a name. */
    private int nameEnd(MatchResult named) {
        if (letter.owner(named.start(2)) == Owner.PROSE) {
            return named.end(2);
        }
        int end = named.start(2);
        while (end < named.end(2) && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void replaceWords() {
        BitSet labels = labels();
        Vocabulary.WORD.matcher(text).results().filter(word -> isFree(word.start(), word.end())).forEach(word -> {
            Owner owner = letter.owner(word.start());
            boolean ofHeader = owner == Owner.HEADER || owner == Owner.PAGE_EDGE;
            boolean stays = ofHeader ? vocabulary.isOfHeader(word.group()) || labels.get(word.start())
                    : vocabulary.has(word.group()) && !names.get(word.start());
            if (!stays) {
                replace(word.start(), word.end(), secret.word(word.group()));
            } else if (!ofHeader) {
                kept.add(word.group(), owner == Owner.PROSE && isInsideSentence(word.start()));
            }
        });
    }

    /** Letters and numbers that only look like signs, and letters of two characters: nothing is read from them. */
    private void replaceSigns() {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int sign = text.codePointAt(i);
            int type = Character.getType(sign);
            boolean tells = Character.isSupplementaryCodePoint(sign) && Character.isLetterOrDigit(sign)
                    || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER || sign >= FIRST_ENCLOSED && sign <= LAST_ENCLOSED;
            int end = i + Character.charCount(sign);
            if (tells && isFree(i, end)) {
                replace(i, end, "x".repeat(end - i));
            }
        }
    }

    /** The labels of letters as mailed, which not every version knows. */
    private BitSet labels() {
        BitSet labels = new BitSet();
        LABEL.matcher(text).results()
                .filter(label -> Vocabulary.WORD.matcher(label.group(1)).results()
                        .allMatch(word -> vocabulary.isKept("label", word.group())))
                .forEach(label -> labels.set(label.start(1), label.end(1)));
        return labels;
    }

    /** Whether a word stands behind another one of the same sentence, so that a capital tells that it is a name. */
    private boolean isInsideSentence(int start) {
        int before = start - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before >= 0 && letter.owner(before) == Owner.PROSE
                && (Character.isLetterOrDigit(text.charAt(before)) || text.charAt(before) == ',');
    }

    private String replaced() {
        StringBuilder copy = new StringBuilder(text.length() + 16);
        int at = 0;
        for (Map.Entry<Integer, Replacement> replacement : replacements.entrySet()) {
            copy.append(text, at, replacement.getKey()).append(replacement.getValue().text());
            at = replacement.getValue().end();
        }
        return copy.append(text, at, text.length()).toString();
    }
}

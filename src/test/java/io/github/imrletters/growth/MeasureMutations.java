package io.github.imrletters.growth;

import io.github.imrletters.ImrLetterException;
import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.ParseResult;
import io.github.imrletters.fixture.Samples;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Changes bytes of the samples at random, and tells what became of each: a result, a declared exception, or anything else, with the
 * seed that shows it again; which took longest; and what is kept in memory behind the first hundredth and each tenth. Bytes of texts
 * that are no characters any more are replaced, since no more of such a text would be read. Arguments: how many PDFs, how many texts,
 * the first seed, and of how many one is changed.
 */
public final class MeasureMutations {

    private static final int MOST_CHANGES = 12;
    private static final int LONGEST_PIECE = 400;
    private static final double MILLION = 1e6;

    private static final ImrLetterParser PARSER = new ImrLetterParser();

    private final Function<byte[], List<ParseResult>> parsing;
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private long slowest;
    private long slowestSeed;

    private MeasureMutations(Function<byte[], List<ParseResult>> parsing) {
        this.parsing = parsing;
    }

    public static void main(String[] arguments) {
        long seed = Long.parseLong(arguments[2]);
        int oneOf = Integer.parseInt(arguments[3]);
        List<String> names = Samples.names();
        new MeasureMutations(PARSER::parseAll).run("PDFs", names.stream().map(Samples::pdf).toList(), Integer.parseInt(arguments[0]), seed, oneOf);
        new MeasureMutations(content -> PARSER.parseAllText(new String(content, StandardCharsets.UTF_8))).run("texts",
                names.stream().map(name -> Samples.text(name).getBytes(StandardCharsets.UTF_8)).toList(), Integer.parseInt(arguments[1]), seed, oneOf);
    }

    private void run(String what, List<byte[]> samples, int number, long firstSeed, int oneOf) {
        for (long seed = firstSeed; seed < firstSeed + number; seed++) {
            Random random = new Random(seed);
            byte[] sample = samples.get(random.nextInt(samples.size()));
            byte[] content = random.nextInt(oneOf) > 0 ? sample : changed(sample, samples.get(random.nextInt(samples.size())), random);
            long start = System.nanoTime();
            String outcome = outcome(content);
            long took = System.nanoTime() - start;
            if (took > slowest) {
                slowest = took;
                slowestSeed = seed;
            }
            if (outcome.startsWith("UNDECLARED")) {
                System.out.println("seed " + seed + ": " + outcome);
            }
            outcomes.merge(outcome, 1, Integer::sum);
            long done = seed - firstSeed + 1;
            if (done == number / 100 || done % Math.max(1, number / 10) == 0) {
                printKept(done);
            }
        }
        System.out.printf("%,d %s: %s; slowest %.0f ms (seed %d)%n", number, what, outcomes, slowest / MILLION, slowestSeed);
    }

    private static void printKept(long done) {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        System.out.printf("behind %,d: %,d KB of heap, %,d KB else%n", done, memory.getHeapMemoryUsage().getUsed() >> 10,
                memory.getNonHeapMemoryUsage().getUsed() >> 10);
    }

    private String outcome(byte[] content) {
        try {
            return parsing.apply(content).isEmpty() ? "UNDECLARED nothing" : "result";
        } catch (ImrLetterException e) {
            return e.getClass().getSimpleName();
        } catch (RuntimeException | Error e) {
            return "UNDECLARED " + e;
        }
    }

    /** Pieces are lost, doubled, moved, overwritten at random, or taken from another sample. */
    private static byte[] changed(byte[] sample, byte[] other, Random random) {
        byte[] content = sample;
        for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
            int from = random.nextInt(content.length + 1);
            int to = Math.min(content.length, from + random.nextInt(random.nextBoolean() ? 3 : LONGEST_PIECE));
            ByteArrayOutputStream next = new ByteArrayOutputStream();
            next.write(content, 0, from);
            switch (random.nextInt(5)) {
                case 0 -> {
                    // Lost.
                }
                case 1 -> {
                    next.write(content, from, to - from);
                    next.write(content, from, to - from);
                }
                case 2 -> {
                    byte[] bytes = new byte[to - from];
                    random.nextBytes(bytes);
                    next.writeBytes(bytes);
                }
                case 3 -> {
                    int start = random.nextInt(other.length);
                    next.write(other, start, Math.min(other.length - start, to - from + 1));
                }
                default -> {
                    if (to > from) {
                        next.write(content, from, to - from - 1);
                        next.write(content[to - 1] ^ 1 << random.nextInt(8));
                    }
                }
            }
            next.write(content, to, content.length - to);
            content = next.toByteArray();
        }
        return content;
    }
}

package io.github.imrletters.cli.isolate;

import io.github.imrletters.cli.batch.Counts;
import io.github.imrletters.cli.input.Input;
import io.github.imrletters.cli.input.Outcome.Status;
import io.github.imrletters.cli.output.RunOutput.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A process that does what the name of an input says. */
public final class OddWorker {

    private static boolean besideOthers;

    private OddWorker() {
    }

    /** The first process that is started can die of it, or the second one. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        if (Files.deleteIfExists(folder.resolve("die-at-first-start"))) {
            return;
        }
        Path dying = folder.resolve("die-at-start");
        Path second = folder.resolve("second");
        if (Files.exists(second) && Files.deleteIfExists(dying)) {
            return;
        }
        if (Files.exists(dying)) {
            Files.writeString(second, "");
        }
        besideOthers = Integer.parseInt(args[1]) > 1;
        Worker.serve(Integer.parseInt(args[1]), input -> answer(input, folder));
    }

    private static Written answer(Input input, Path folder) {
        switch (input.path().substring(3)) {
            case "dies.txt" -> Runtime.getRuntime().halt(134);
            case "eats.txt" -> eat();
            case "hangs.txt" -> hang();
            case "slow.txt" -> rest();
            case "stopped.txt" -> stopOnce(folder);
            case "prints.txt" -> System.out.println("this is no answer");
            default -> {
                // An honest one.
            }
        }
        Status status = besideOthers ? Map.of("late.txt", Status.TIMED_OUT, "faulty.txt", Status.OUR_FAULT).getOrDefault(input.path().substring(3), Status.LETTERS)
                : Status.LETTERS;
        return new Written(status, Counts.NONE, (input.path() + '\n').getBytes(StandardCharsets.UTF_8), null, null, false);
    }

    private static void eat() {
        List<byte[]> eaten = new ArrayList<>();
        while (true) {
            eaten.add(new byte[1 << 20]);
        }
    }

    private static void hang() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    private static void rest() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As Ctrl-C ends it, the first time. */
    private static void stopOnce(Path folder) {
        try {
            if (Files.deleteIfExists(folder.resolve("stop"))) {
                Runtime.getRuntime().halt(130);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

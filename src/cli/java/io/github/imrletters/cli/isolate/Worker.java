package io.github.imrletters.cli.isolate;

import io.github.imrletters.cli.input.Input;
import io.github.imrletters.cli.input.SentInput;
import io.github.imrletters.cli.output.RunOutput.Written;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.function.Function;

/** The inner side: a process that answers one input after the other until nobody asks any more. */
public final class Worker {

    /** Says that it is started. */
    static final int READY = 'r';

    private Worker() {
    }

    /**
     * Answers all inputs that come over standard input, over standard output.
     *
     * @param work what is written of an input
     * @throws IOException where the one who asks is gone
     */
    public static void serve(Function<Input, Written> work) throws IOException {
        endWithParent();
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // Whatever else is printed must not end up among the answers.
        System.setOut(System.err);
        out.write(READY);
        out.flush();
        try {
            while (true) {
                Answer.write(work.apply(SentInput.read(in)), out);
            }
        } catch (EOFException e) {
            // Nobody asks any more.
        }
    }

    /** Who asked can be gone while this process is at work for it, or hangs. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> Runtime.getRuntime().halt(0)));
    }
}

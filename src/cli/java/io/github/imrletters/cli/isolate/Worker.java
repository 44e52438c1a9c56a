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

/** The inner side: a process that answers inputs, some at a time, until nobody asks any more. */
public final class Worker {

    /** Says that it is started. */
    static final int READY = 'r';

    private final DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    private final DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    private final Function<Input, Written> work;

    private Worker(Function<Input, Written> work) {
        this.work = work;
    }

    /**
     * Answers all inputs that come over standard input, over standard output.
     *
     * @param atOnce how many at a time
     * @param work   what is written of an input, on any thread
     * @throws IOException where the one who asks is gone
     */
    public static void serve(int atOnce, Function<Input, Written> work) throws IOException {
        endWithParent();
        Worker worker = new Worker(work);
        // Whatever else is printed must not end up among the answers.
        System.setOut(System.err);
        worker.out.write(READY);
        worker.out.flush();
        for (int i = 1; i < atOnce; i++) {
            Thread thread = new Thread(worker::answerOrEnd, "worker");
            thread.setDaemon(true);
            thread.start();
        }
        worker.answer();
    }

    /** Who asked would wait for a thread that is gone; that the process is gone it sees. */
    private void answerOrEnd() {
        boolean fine = false;
        try {
            answer();
            fine = true;
        } catch (IOException e) {
            // Told by the end.
        } finally {
            if (!fine) {
                Runtime.getRuntime().halt(1);
            }
        }
    }

    private void answer() throws IOException {
        try {
            while (true) {
                int number;
                Input input;
                synchronized (in) {
                    number = in.readInt();
                    input = SentInput.read(in);
                }
                Written written = work.apply(input);
                synchronized (out) {
                    out.writeInt(number);
                    Answer.write(written, out);
                }
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

package io.github.imrletters.samples.spark;

import io.github.imrletters.LimitExceededException;
import io.github.imrletters.ParserOptions;
import io.github.imrletters.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/** Makes the files of a partition rows of the table, one by one: the bytes of a file are gone when the next one is opened. */
final class LetterRows implements FlatMapFunction<Iterator<Row>, Row> {

    private static final long serialVersionUID = 1L;

    private static final int MAX_BYTES = ParserOptions.defaults().maxBytes();

    private final LetterParser parser;
    private final Duration timeLimit;
    private final Broadcast<SerializableConfiguration> hadoop;

    LetterRows(LetterParser parser, Duration timeLimit, Broadcast<SerializableConfiguration> hadoop) {
        this.parser = parser;
        this.timeLimit = timeLimit;
        this.hadoop = hadoop;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> files) {
        TimeLimit limit = new TimeLimit(timeLimit);
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> limit.close());
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return files.hasNext();
            }

            @Override
            public Row next() {
                return row(files.next(), limit);
            }
        };
    }

    private Row row(Row file, TimeLimit limit) {
        try {
            return limit.call(() -> parsed(file));
        } catch (ExecutionException e) {
            return failed(file, e.getCause());
        } catch (TimeoutException e) {
            return LetterTable.failed(file, Status.TIMED_OUT, null);
        } catch (RejectedExecutionException e) {
            return LetterTable.failed(file, Status.NOT_TRIED, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the task was stopped", e);
        }
    }

    private Row parsed(Row file) throws IOException {
        String path = file.getString(0);
        long length = file.isNullAt(2) ? 0 : file.getLong(2);
        if (length > MAX_BYTES) {
            throw new LimitExceededException("bytes", length, MAX_BYTES, "maxBytes");
        }
        Path location = new Path(path);
        try (InputStream in = location.getFileSystem(hadoop.value().value()).open(location)) {
            return LetterTable.parsed(file, parser.parse(in, path));
        }
    }

    /** Never with a message, which might quote the letter. */
    private static Row failed(Row file, Throwable cause) {
        if (cause instanceof UnreadableFileException unreadable) {
            return LetterTable.failed(file, Status.UNREADABLE, unreadable.reason().name());
        }
        if (cause instanceof LimitExceededException exceeded) {
            return LetterTable.failed(file, Status.LIMIT_EXCEEDED, exceeded.option());
        }
        Status status = cause instanceof IOException ? Status.UNAVAILABLE : Status.FAILED;
        return LetterTable.failed(file, status, cause.getClass().getName());
    }
}

package io.github.imrletters.cli;

import io.github.imrletters.cli.find.Filter;
import io.github.imrletters.cli.find.Hits;
import io.github.imrletters.cli.output.Format;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code find}: which disputed items there are of a kind, for a person. */
@Command(description = {"Lists the disputed items for which all conditions hold.",
    "Told are case, date, decision, treatment and one sentence of why. To OUT.csv or OUT.xlsx they are written as a table, to OUT.jsonl "
            + "their letters as JSON Lines."})
final class FindCommand implements Callable<Integer> {

    @Mixin
    private RunOptions run;

    @Mixin(name = "Filter")
    private FilterOptions filters;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Filter filter = filters.filter();
        if (run.target().output() == null) {
            return run.run(false, List.of(), "item", run.output(new byte[0]), (letter, text) -> list(letter, filter, text));
        }
        Format format = run.target().format(Format.CSV, Format.WORKBOOK, Format.JSON_LINES);
        return format == Format.JSON_LINES ? JsonLinesWriting.run(run, false, filter, filters.told())
                : new TableWriting(run, format, filter, filters.told()).run();
    }

    private static int list(Letter letter, Filter filter, StringBuilder text) {
        List<DisputedItem> items = filter.items(letter);
        items.forEach(item -> text.append(Hits.of(letter, item)));
        return items.size();
    }
}

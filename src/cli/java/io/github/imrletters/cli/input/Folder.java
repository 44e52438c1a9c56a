package io.github.imrletters.cli.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The entries of a folder that are meant, sorted by name: letters, archives of letters, and folders. */
final class Folder {

    private Folder() {
    }

    /**
     * Lists them.
     *
     * @param folder  which
     * @param input   the folder as it was named
     * @param below   what the paths of its entries begin with
     * @param leftOut counts the others
     */
    private static Item.Source open(Path folder, Input input, String below, LeftOut leftOut) {
        List<Path> entries = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        String failure = null;
        try (Stream<Path> paths = Files.list(folder)) {
            paths.filter(path -> isMeant(path, leftOut)).forEach(entries::add);
        } catch (IOException e) {
            failure = Reasons.of(e);
        } catch (UncheckedIOException e) {
            failure = Reasons.of(e.getCause());
        }
        entries.sort(Comparator.comparing(Path::toString));
        for (Path entry : entries) {
            items.add(item(entry, entry.toString(), below + entry.getFileName(), leftOut));
        }
        // A listing that fails half way is one failure behind what it told until then.
        if (failure != null) {
            items.add(Item.of(input.failed(failure)));
        }
        return Item.in(items);
    }

    private static boolean isMeant(Path path, LeftOut leftOut) {
        if (Files.isDirectory(path)) {
            return !Files.isSymbolicLink(path) || leftOut.count(LeftOut.LINKS);
        }
        String name = path.getFileName().toString();
        return FileNames.isArchive(name) && !FileNames.isHidden(name) || leftOut.isMeant(name);
    }

    /** What a path is. */
    static Item item(Path path, String name, String told, LeftOut leftOut) {
        Input input = Input.of(name, told, new RegularFile(path));
        if (Files.isDirectory(path)) {
            return in(path, input, told + '/', leftOut);
        }
        return FileNames.isArchive(name) ? new Item(input, () -> Archive.open(path, input, leftOut), Archive.names(path, input, leftOut))
                : Item.of(input);
    }

    /** A folder as a thing that holds others. */
    static Item in(Path folder, Input input, String below, LeftOut leftOut) {
        Item.Opening entries = () -> open(folder, input, below, leftOut);
        return new Item(input, entries, entries);
    }
}

package io.github.imrletters.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The letters in an archive, in its order. Nothing is unpacked to the disk: a member is read into memory when its turn comes. A member
 * that is longer than any letter fails, one that is damaged too; an archive that unpacks to far more than it is ends there.
 */
final class Archive extends OneByOne {

    /** Letters unpack to less than a tenth of this. */
    private static final long MOST_TIMES = 100;
    /** Small archives may unpack to this much anyway. */
    private static final long ALWAYS = 256L << 20;

    private final Input archive;
    private final Members members;
    private final LeftOut leftOut;

    private Archive(Input archive, Members members, LeftOut leftOut) {
        this.archive = archive;
        this.members = members;
        this.leftOut = leftOut;
    }

    static Item.Source open(Path file, Input input, LeftOut leftOut) throws IOException {
        // A pipe with the name of an archive is refused like one with the name of a letter.
        InputStream in = input.content().open();
        try {
            long most = Math.max(ALWAYS, Files.size(file) * MOST_TIMES);
            Allowance allowance = new Allowance(most, "the archive unpacks to more than " + most + " bytes; what is behind them is not read");
            if (FileNames.isZip(file.toString())) {
                in.close();
                return new Archive(input, new ZipMembers(file, allowance), leftOut);
            }
            InputStream unpacked = FileNames.isCompressed(file.toString()) ? new GZIPInputStream(in) : in;
            return new Archive(input, new TarMembers(allowance.of(unpacked), input.content().stamp()), leftOut);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /**
     * The names alone, where an archive tells them without being unpacked.
     *
     * @return {@code null} of a tar file
     */
    static Item.Opening names(Path file, Input input, LeftOut leftOut) {
        return !FileNames.isZip(file.toString()) ? null : () -> {
            input.content().open().close();
            List<Item> names = new ArrayList<>();
            try (ZipFile zip = ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get()) {
                for (ArchiveEntry member : Collections.list(zip.getEntries())) {
                    if (isMeant(member, leftOut)) {
                        names.add(Item.of(input));
                    }
                }
            }
            return Item.in(names);
        };
    }

    @Override
    Item read() throws IOException {
        ArchiveEntry member = members.next();
        while (member != null && !isMeant(member, leftOut)) {
            member = members.next();
        }
        return member == null ? null : Item.of(input(member));
    }

    private static boolean isMeant(ArchiveEntry member, LeftOut leftOut) {
        if (member.isDirectory()) {
            return false;
        }
        if (member instanceof TarArchiveEntry tar) {
            if (tar.isLink() || tar.isSymbolicLink()) {
                return leftOut.count(LeftOut.LINKS);
            }
            if (tar.isFIFO() || tar.isCharacterDevice() || tar.isBlockDevice()) {
                return leftOut.count(LeftOut.DEVICES);
            }
        }
        return leftOut.isMeant(FileNames.last(path(member)));
    }

    private Input input(ArchiveEntry member) throws IOException {
        String below = '/' + path(member);
        String name = archive.name() + below;
        String path = archive.path() + below;
        try {
            byte[] bytes = members.bytes(member);
            if (bytes == null) {
                return Input.failed(name, path, "it is encrypted, or packed in a way that is not known");
            }
            return bytes.length > Bytes.LONGEST ? Input.failed(name, path, "it is longer than " + Bytes.LONGEST + " bytes, which no letter is")
                    : Input.of(name, path, new Bytes(bytes, members.stamp(member), false));
        } catch (Allowance.ExceededException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (!members.areEachAlone()) {
                throw e;
            }
            return Input.failed(name, path, e instanceof IOException failure ? "it is damaged: " + Reasons.of(failure) : Reasons.of(e));
        }
    }

    /** A member's name from the archive on: it leads nowhere else, whatever it says. */
    private static String path(ArchiveEntry member) {
        return Stream.of(member.getName().split("[/\\\\]")).filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                .collect(Collectors.joining("/"));
    }

    @Override
    public void close() throws IOException {
        members.close();
    }
}

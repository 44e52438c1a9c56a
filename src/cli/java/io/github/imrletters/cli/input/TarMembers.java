package io.github.imrletters.cli.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The members of a tar file, read from its beginning to its end. */
final class TarMembers implements Members {

    /** What is read into memory before a member, long names above all. */
    private static final long LONGEST_HEAD = 1 << 20;

    private final TarArchiveInputStream in;
    private final Allowance head = new Allowance(Long.MAX_VALUE, "a name in it is longer than any; what is behind it is not read");
    private final String ofArchive;
    private ArchiveEntry last;

    /**
     * Makes ready.
     *
     * @param in        the unpacked bytes
     * @param ofArchive what changes with the archive
     */
    TarMembers(InputStream in, String ofArchive) {
        this.in = new TarArchiveInputStream(new BufferedInputStream(head.of(in)));
        this.ofArchive = ofArchive;
    }

    @Override
    public ArchiveEntry next() throws IOException {
        long skipped = last == null ? 0 : in.skip(Long.MAX_VALUE);
        while (skipped > 0) {
            skipped = in.skip(Long.MAX_VALUE);
        }
        head.set(LONGEST_HEAD);
        last = in.getNextEntry();
        head.set(Long.MAX_VALUE);
        return last;
    }

    @Override
    public byte[] bytes(ArchiveEntry member) throws IOException {
        return in.canReadEntryData(member) ? in.readNBytes(Bytes.LONGEST + 1) : null;
    }

    @Override
    public String stamp(ArchiveEntry member) {
        return ofArchive + '#' + member.getSize() + ',' + member.getLastModifiedDate().getTime();
    }

    @Override
    public boolean areEachAlone() {
        return false;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

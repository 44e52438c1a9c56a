package io.github.imrletters.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The members of a zip file, told by the directory at its end. */
final class ZipMembers implements Members {

    private final ZipFile file;
    private final Iterator<ZipArchiveEntry> entries;
    private final Allowance allowance;

    /**
     * Opens it.
     *
     * @param path      the file
     * @param allowance of all members together, as they are unpacked: what the archive says of their sizes need not be so
     */
    ZipMembers(Path path, Allowance allowance) throws IOException {
        this.allowance = allowance;
        this.file = ZipFile.builder().setPath(path).get();
        this.entries = file.getEntriesInPhysicalOrder().asIterator();
    }

    @Override
    public ArchiveEntry next() {
        return entries.hasNext() ? entries.next() : null;
    }

    @Override
    public byte[] bytes(ArchiveEntry member) throws IOException {
        ZipArchiveEntry entry = (ZipArchiveEntry) member;
        if (!file.canReadEntryData(entry)) {
            return null;
        }
        try (InputStream in = allowance.of(file.getInputStream(entry))) {
            byte[] bytes = in.readNBytes(Bytes.LONGEST + 1);
            CRC32 sum = new CRC32();
            sum.update(bytes);
            if (bytes.length <= Bytes.LONGEST && sum.getValue() != entry.getCrc()) {
                throw new IOException("its checksum is wrong");
            }
            return bytes;
        }
    }

    @Override
    public String stamp(ArchiveEntry member) {
        return member.getSize() + ",crc " + ((ZipArchiveEntry) member).getCrc();
    }

    @Override
    public boolean areEachAlone() {
        return true;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

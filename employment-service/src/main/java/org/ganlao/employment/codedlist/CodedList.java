package org.ganlao.employment.codedlist;

import java.util.List;
import org.ganlao.platform.datafile.DataFile;

/** A coded programme or checklist of the plan, which is data: a file of this service. */
public final class CodedList {

    private final List<CodedEntry> entries;

    private CodedList(List<CodedEntry> entries) {
        this.entries = entries;
    }

    /** @param file on the class path: {@code /family/measures.yaml} */
    public static CodedList of(String file) {
        return new CodedList(DataFile.read(file, CodedEntry.class));
    }

    public List<CodedEntry> entries() {
        return entries;
    }

    public boolean knows(String code) {
        return entries.stream().anyMatch(entry -> entry.code().equals(code));
    }
}

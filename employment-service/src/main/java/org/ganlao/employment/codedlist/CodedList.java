package org.ganlao.employment.codedlist;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A coded programme or checklist of the plan, which is data: a file of this service. */
public final class CodedList {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final List<CodedEntry> entries;

    private CodedList(List<CodedEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** @param file on the class path: {@code /family/measures.yaml} */
    public static CodedList of(String file) {
        try (InputStream in = CodedList.class.getResourceAsStream(file)) {
            return new CodedList(List.of(YAML.readValue(in, CodedEntry[].class)));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    public List<CodedEntry> entries() {
        return entries;
    }

    public boolean knows(String code) {
        return entries.stream().anyMatch(entry -> entry.code().equals(code));
    }
}

package org.ganlao.laborrights.settlement.convenience;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** What arbitration offices are assessed by; {@code convenience/checklists.yaml}. */
final class Checklists {

    private static final String FILE = "/convenience/checklists.yaml";

    private final List<Checklist> lists;

    /** @param areas codes of the regions to which it is limited; empty for all */
    record Checklist(
            String code, Label label, String source, boolean confirmed, List<String> areas, List<Item> items) {}

    record Item(String code, Label label) {}

    record Label(String zh, String en) {}

    private Checklists(List<Checklist> lists) {
        this.lists = lists;
    }

    static Checklists published() {
        try (InputStream in = Checklists.class.getResourceAsStream(FILE)) {
            return new Checklists(List.of(new ObjectMapper(new YAMLFactory()).readValue(in, Checklist[].class)));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    List<Checklist> all() {
        return lists;
    }

    /** The list that has the item. */
    Optional<Checklist> having(String item) {
        return lists.stream()
                .filter(list -> list.items().stream().anyMatch(one -> one.code().equals(item)))
                .findFirst();
    }
}

package org.ganlao.laborrights.settlement.convenience;

import java.util.List;
import java.util.Optional;
import org.ganlao.platform.datafile.DataFile;

/** What arbitration offices are assessed by; {@code convenience/checklists.yaml}. */
final class Checklists {

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
        return new Checklists(DataFile.read("/convenience/checklists.yaml", Checklist.class));
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

package org.ganlao.laborrights.settlement.convenience;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A checklist for arbitration offices; areas are absent where it is for all. */
record OfficeChecklistView(
        String code, String zh, String en, String source, boolean confirmed, List<String> areas, List<ItemView> items) {

    @Schema(name = "OfficeChecklistItem")
    record ItemView(String code, String zh, String en) {}

    static OfficeChecklistView from(Checklists.Checklist list) {
        return new OfficeChecklistView(
                list.code(),
                list.label().zh(),
                list.label().en(),
                list.source(),
                list.confirmed(),
                list.areas(),
                list.items().stream()
                        .map(item -> new ItemView(
                                item.code(), item.label().zh(), item.label().en()))
                        .toList());
    }
}

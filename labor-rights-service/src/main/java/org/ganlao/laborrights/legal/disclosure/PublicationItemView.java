package org.ganlao.laborrights.legal.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.legal.disclosure.domain.ItemState;
import org.ganlao.laborrights.legal.disclosure.domain.PublicationItem;
import org.ganlao.platform.http.Versioned;

record PublicationItemView(
        UUID id,
        int version,
        ItemState state,
        StatedEntry entry,

        @Schema(description = "下次公开期限 · Last day for the next time")
        LocalDate nextDueOn,

        @Schema(description = "超期未公开 · Not published, and its day has passed")
        boolean overdue,

        List<ItemPublicationView> publications,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    @Schema(name = "ItemPublicationView")
    record ItemPublicationView(LocalDate dueOn, LocalDate publishedOn, boolean late, String place) {}

    static PublicationItemView from(PublicationItem item, LocalDate today) {
        return new PublicationItemView(
                item.id(),
                item.version(),
                item.state(),
                StatedEntry.from(item.entry()),
                item.nextDueOn(),
                item.overdueOn(today),
                item.publications().stream()
                        .map(one -> new ItemPublicationView(
                                one.dueOn(), one.on(), one.on().isAfter(one.dueOn()), one.place()))
                        .toList(),
                item.annulReason(),
                item.origin().sourceRef(),
                item.recordedAt());
    }
}

package org.ganlao.platform.ticket;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Listing;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

@ApplicationScoped
class Tickets implements PanacheRepositoryBase<Ticket, UUID> {

    private static final Keyset<TicketView> NEWEST_FIRST = Keyset.<TicketView>descending()
            .by("t.recordedAt", TicketView::recordedAt, Instant::parse)
            .by("t.id", TicketView::id, UUID::fromString);

    private final RegionScope scope;

    Tickets(RegionScope scope) {
        this.scope = scope;
    }

    Page<TicketView> page(TicketPriority priority, Paging paging) {
        return Listing.of(
                        getEntityManager(),
                        TicketView.class,
                        "select t.id, t.version, t.region, t.title, t.priority, t.amount, t.dueOn, t.recordedAt from Ticket t")
                .where("t.region in :regions", "regions", scope.covered())
                .where("t.priority = :priority", "priority", priority)
                .page(paging, NEWEST_FIRST);
    }

    Optional<Ticket> visible(UUID id) {
        return findByIdOptional(id).filter(ticket -> scope.covers(ticket.region));
    }
}

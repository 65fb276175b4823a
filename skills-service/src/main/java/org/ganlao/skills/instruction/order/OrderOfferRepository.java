package org.ganlao.skills.instruction.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.instruction.order.domain.OrderOffer;

@ApplicationScoped
class OrderOfferRepository extends FactRepository<OrderOffer> {

    private static final Keyset<OrderOffer> LATEST_FIRST = latestFirst("r.offeredOn");

    OrderOfferRepository(RegionScope scope) {
        super(scope, OrderOffer.class, "region");
    }

    /** Offered or taken, and not declined. */
    Optional<OrderOffer> pending(UUID trainee) {
        return find("trainee = ?1 and annulReason is null and (taken is null or taken = true)", trainee)
                .firstResultOptional();
    }

    /** How many places of an order have somebody. */
    long holding(UUID order) {
        return count("forOrder = ?1 and annulReason is null and (taken is null or taken = true)", order);
    }

    List<OrderOffer> ofPersons(Collection<String> tokens) {
        return list("person in ?1 and annulReason is null order by id", tokens);
    }

    Page<OrderOffer> page(OrderOfferFilter filter, Paging paging) {
        return visible()
                .where("r.forOrder = :order", "order", filter.order)
                .where("r.trainee = :trainee", "trainee", filter.trainee)
                .where("r.person = :person", "person", filter.person)
                .where("(r.placement is not null) = :placed", "placed", filter.placed)
                .page(paging, LATEST_FIRST);
    }
}

package org.ganlao.skills.instruction.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.instruction.order.domain.TrainingOrder;

@ApplicationScoped
class TrainingOrderRepository extends FactRepository<TrainingOrder> {

    private static final Keyset<TrainingOrder> LATEST_FIRST = latestFirst("r.terms.orderedOn");

    TrainingOrderRepository(RegionScope scope) {
        super(scope, TrainingOrder.class, "region");
    }

    /** How many courses and offers stand on it. */
    long served(UUID order) {
        return getEntityManager()
                .createQuery(
                        "select (select count(c) from Course c where c.forOrder = :order and c.annulReason is null)"
                                + " + (select count(f) from OrderOffer f where f.forOrder = :order and f.annulReason is null)",
                        Long.class)
                .setParameter("order", order)
                .getSingleResult();
    }

    /** @param sought park, with wildcards, and codes of occupations, by which a text is looked for; empty where none is */
    Page<TrainingOrder> page(TrainingOrderFilter filter, Map<String, Object> sought, Paging paging) {
        return visible()
                .where("r.region = :region", "region", filter.region)
                .where("r.park = :park", "park", filter.park)
                .where("r.employer = :employer", "employer", filter.employer)
                .where("r.terms.occupation = :occupation", "occupation", filter.occupation)
                .where("r.terms.level = :level", "level", filter.level)
                .where("r.park like :place or r.terms.occupation in :named", sought)
                .where("(r.closedOn is null and r.annulReason is null) = :open", "open", filter.open)
                .page(paging, LATEST_FIRST);
    }
}

package org.ganlao.laborrights.relation.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.laborrights.relation.restructuring.domain.PlannedWorker;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

/** The workers on the lists of plans. */
@ApplicationScoped
class PlannedWorkerRepository extends FactRepository<PlannedWorker> {

    private static final Keyset<PlannedWorker> BY_PLAN = Keyset.<PlannedWorker>descending()
            .by("r.plan.id", worker -> worker.plan().id(), UUID::fromString)
            .by("r.id", PlannedWorker::id, UUID::fromString);

    PlannedWorkerRepository(RegionScope scope) {
        super(scope, PlannedWorker.class, "plan.outline.region");
    }

    List<PlannedWorker> standingOf(UUID plan) {
        return list("plan.id = ?1 and annulReason is null order by id", plan);
    }

    /** By their blind indexes. */
    Set<ByteBuffer> listedOn(UUID plan) {
        return getEntityManager()
                .createQuery(
                        "select w.person.blindIndex from PlannedWorker w where w.plan.id = :plan and w.annulReason is null",
                        byte[].class)
                .setParameter("plan", plan)
                .getResultStream()
                .map(ByteBuffer::wrap)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** How many workers each of these plans lists; those that list nobody are left out. */
    Map<UUID, Long> listedBy(Collection<UUID> plans) {
        Map<UUID, Long> listed = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select w.plan.id, count(*) from PlannedWorker w where w.plan.id in :plans"
                                + " and w.annulReason is null group by w.plan.id",
                        Object[].class)
                .setParameter("plans", plans)
                .getResultList()
                .forEach(row -> listed.put((UUID) row[0], (Long) row[1]));
        return listed;
    }

    Page<PlannedWorker> page(PlannedWorkerFilter filter, List<byte[]> document, Paging paging) {
        return visible()
                .where("r.person.blindIndex in :document", "document", document)
                .where("r.plan.id = :plan", "plan", filter.plan)
                .where("r.way = :way", "way", filter.way)
                .page(paging, BY_PLAN);
    }
}

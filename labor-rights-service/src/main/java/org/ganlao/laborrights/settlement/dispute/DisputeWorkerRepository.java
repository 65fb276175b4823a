package org.ganlao.laborrights.settlement.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeClaim;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeWorker;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

/** The workers who are parties of cases. */
@ApplicationScoped
class DisputeWorkerRepository extends FactRepository<DisputeWorker> {

    private static final Keyset<DisputeWorker> BY_CASE = Keyset.<DisputeWorker>descending()
            .by("r.dispute.id", worker -> worker.dispute().id(), UUID::fromString)
            .by("r.id", DisputeWorker::id, UUID::fromString);

    DisputeWorkerRepository(RegionScope scope) {
        super(scope, DisputeWorker.class, "dispute.application.region");
    }

    List<DisputeWorker> of(UUID dispute) {
        return list("dispute.id = ?1 order by id", dispute);
    }

    Map<UUID, List<DisputeClaim>> claimsOf(Collection<UUID> workers) {
        return getEntityManager()
                .createQuery(
                        "select c from DisputeClaim c where c.worker in :workers order by c.place", DisputeClaim.class)
                .setParameter("workers", workers)
                .getResultStream()
                .collect(Collectors.groupingBy(DisputeClaim::worker));
    }

    Page<DisputeWorker> page(DisputeWorkerFilter filter, List<byte[]> document, Paging paging) {
        return visible()
                .where("r.person.blindIndex in :document", "document", document)
                .where("r.dispute.id = :dispute", "dispute", filter.dispute)
                .page(paging, BY_CASE);
    }
}

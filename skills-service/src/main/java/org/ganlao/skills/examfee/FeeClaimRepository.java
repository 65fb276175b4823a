package org.ganlao.skills.examfee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.examfee.domain.FeeClaim;

@ApplicationScoped
class FeeClaimRepository extends FactRepository<FeeClaim> {

    /** Approved, and somebody is left for whom it is. */
    private static final String DUE = """
            from FeeClaim c
            where c.region = :region and c.approval.approvedBy is not null and c.paidOn is null and c.annulReason is null
              and exists (select s.id from FeeSubsidy s where s.claim = c.id and s.state = CLAIMED)""";

    FeeClaimRepository(RegionScope scope) {
        super(scope, FeeClaim.class, "region");
    }

    Optional<UUID> due(String region, UUID after) {
        String next = "select min(cast(c.id as text)) " + DUE + " and cast(c.id as text) > :after";
        return Optional.ofNullable(asked(next, String.class)
                        .setParameter("region", region)
                        .setParameter("after", after.toString())
                        .getSingleResult())
                .map(UUID::fromString);
    }

    long due(String region) {
        return asked("select count(c) " + DUE, Long.class)
                .setParameter("region", region)
                .getSingleResult();
    }

    private <T> TypedQuery<T> asked(String question, Class<T> answer) {
        return getEntityManager().createQuery(question, answer);
    }

    Page<FeeClaim> page(String region, UUID session, Paging paging) {
        return visible()
                .where("r.region = :region", "region", region)
                .where("r.session = :session", "session", session)
                .page(paging, latestFirst("r.claimedOn"));
    }
}

package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.benefit.unemployment.domain.UnemploymentClaim;

/** The claims in the caller's regions. */
@ApplicationScoped
class UnemploymentClaimRepository extends FactRepository<UnemploymentClaim> {

    private static final Keyset<UnemploymentClaim> LATEST_FIRST = Keyset.<UnemploymentClaim>descending()
            .by("r.loss.claimedOn", UnemploymentClaim::occurredOn, LocalDate::parse)
            .by("r.id", UnemploymentClaim::id, UUID::fromString);

    UnemploymentClaimRepository(RegionScope scope) {
        super(scope, UnemploymentClaim.class, "loss.region");
    }

    /** Whatever their region, those struck out too. */
    List<UnemploymentClaim> of(List<byte[]> blindIndexes) {
        return list("person.blindIndex in ?1", blindIndexes);
    }

    /** Of persons of whom nothing but the token is known; earliest loss first. */
    List<UnemploymentClaim> standingOf(Collection<String> tokens) {
        return list("person.token in ?1 and annulReason is null order by loss.separatedOn, id", tokens);
    }

    Page<UnemploymentClaim> page(UnemploymentClaimFilter filter, List<byte[]> document, Paging paging) {
        return visible()
                .where("r.person.blindIndex in :document", "document", document)
                .where("r.person.token = :person", "person", filter.person)
                .where("r.loss.region = :region", "region", filter.region)
                .where("r.assessment.kind = :kind", "kind", filter.kind)
                .where(
                        "(case when r.approval.approvedBy is null then false else true end) = :decided",
                        "decided",
                        filter.decided)
                .where("r.assessment.dueFrom <= :day and r.dueUntil > :day", "day", filter.dueOn)
                .page(paging, LATEST_FIRST);
    }
}

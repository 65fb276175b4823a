package org.ganlao.laborrights.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.laborrights.contract.domain.LabourContract;
import org.ganlao.laborrights.roll.ContractDays;
import org.ganlao.laborrights.roll.domain.Span;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

/** The contracts of the caller's regions. */
@ApplicationScoped
class ContractRepository extends FactRepository<LabourContract> implements ContractDays {

    private static final Keyset<LabourContract> LATEST_FIRST = latestFirst("r.terms.signedOn");

    private static final String IN_FORCE = "r.annulReason is null and r.terms.startsOn <= :day"
            + " and (r.end.on >= :day or r.end.on is null and (r.terms.endsOn is null or r.terms.endsOn >= :day))";

    ContractRepository(RegionScope scope) {
        super(scope, LabourContract.class, "region");
    }

    @Override
    public Map<UUID, List<Span>> ofEntries(Collection<UUID> rollEntries) {
        return list("rollEntry in ?1 and annulReason is null", rollEntries).stream()
                .collect(Collectors.groupingBy(
                        LabourContract::rollEntry, Collectors.mapping(LabourContract::days, Collectors.toList())));
    }

    /** Whether the employer uses the number for another contract. */
    boolean knows(String employer, String number, UUID exceptOf) {
        return count(
                        "employer = ?1 and terms.number = ?2 and annulReason is null and id <> ?3",
                        employer,
                        number,
                        exceptOf)
                > 0;
    }

    /** @param ofPerson tokens of a person who is asked for by document; null without one */
    Page<LabourContract> page(ContractFilter filter, Set<String> ofPerson, Paging paging) {
        return visible()
                .where("r.rollEntry = :rollEntry", "rollEntry", filter.rollEntry)
                .where("r.employer = :employer", "employer", filter.employer)
                .where("r.person = :person", "person", filter.person)
                .where("r.person in :tokens", "tokens", ofPerson)
                .where("r.terms.number = :number", "number", filter.number)
                .where("r.terms.kind = :termKind", "termKind", filter.termKind)
                .where("r.terms.endsOn <= :expires and r.end.on is null", "expires", filter.expiresUntil)
                .where(IN_FORCE, "day", filter.inForceOn)
                .page(paging, LATEST_FIRST);
    }
}

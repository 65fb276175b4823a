package org.ganlao.laborrights.wage.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ganlao.laborrights.wage.arrears.domain.OwedWages;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

/** What is owed to each person. */
@ApplicationScoped
class OwedWagesRepository extends FactRepository<OwedWages> {

    private static final Keyset<OwedWages> BY_ARREARS = Keyset.<OwedWages>descending()
            .by("r.arrears.id", owed -> owed.arrears().id(), UUID::fromString)
            .by("r.id", OwedWages::id, UUID::fromString);

    OwedWagesRepository(RegionScope scope) {
        super(scope, OwedWages.class, "arrears.outline.region");
    }

    List<OwedWages> standingOf(UUID arrears) {
        return list("arrears.id = ?1 and annulReason is null order by id", arrears);
    }

    List<OwedWages> waitingOf(UUID arrears) {
        return list("arrears.id = ?1 and annulReason is null and verified is null order by id", arrears);
    }

    /** What an employer owes or owed to these persons in whichever region; not where that is nothing. */
    List<OwedWages> by(String employer, Collection<String> persons) {
        return list(
                "arrears.outline.employer = ?1 and person.token in ?2 and annulReason is null"
                        + " and (verified is null or verified > 0) order by id",
                employer,
                persons);
    }

    /** Of which arrears of the employer some of these persons are. */
    List<UUID> arrearsOf(String employer, Collection<String> persons) {
        return getEntityManager()
                .createQuery(
                        "select distinct o.arrears.id from OwedWages o where o.arrears.outline.employer = :employer"
                                + " and o.person.token in :persons and o.annulReason is null",
                        UUID.class)
                .setParameter("employer", employer)
                .setParameter("persons", persons)
                .getResultList();
    }

    /** Those of the arrears that a repayment names. */
    Map<UUID, OwedWages> named(UUID arrears, Collection<UUID> ids) {
        return find("arrears.id = ?1 and annulReason is null and id in ?2", arrears, ids).stream()
                .collect(Collectors.toMap(OwedWages::id, Function.identity()));
    }

    /** The record of the person with one of these blind indexes; null where the arrears list no such person. */
    UUID of(UUID arrears, List<byte[]> blindIndexes) {
        return find("arrears.id = ?1 and annulReason is null and person.blindIndex in ?2", arrears, blindIndexes)
                .firstResultOptional()
                .map(OwedWages::id)
                .orElse(null);
    }

    /** By their blind indexes. */
    Set<ByteBuffer> listedIn(UUID arrears) {
        return standingOf(arrears).stream()
                .map(owed -> ByteBuffer.wrap(owed.person().blindIndex()))
                .collect(Collectors.toSet());
    }

    Page<OwedWages> page(OwedWagesFilter filter, List<byte[]> document, Paging paging) {
        return visible()
                .where("r.person.blindIndex in :document", "document", document)
                .where("r.arrears.id = :arrears", "arrears", filter.arrears)
                .where("r.arrears.outline.employer = :employer", "employer", filter.employer)
                .where(
                        "case when r.annulReason is null and r.verified > r.repaid then true else false end = :owed",
                        "owed",
                        filter.owed)
                .page(paging, BY_ARREARS);
    }
}

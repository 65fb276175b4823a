package org.ganlao.socialinsurance.register.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.record.BulkReads;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.PersonRecordRepository;
import org.ganlao.socialinsurance.register.person.domain.InsuredPerson;

@ApplicationScoped
class InsuredPersonRepository extends PersonRecordRepository<InsuredPerson> {

    private static final Keyset<InsuredPerson> NEWEST_FIRST = Keyset.<InsuredPerson>descending()
            .by("r.registeredOn", InsuredPerson::occurredOn, LocalDate::parse)
            .by("r.id", InsuredPerson::id, UUID::fromString);

    private static final String DEAD = "(case when r.diedOn is null then false else true end)";

    InsuredPersonRepository(RegionScope scope, BulkReads bulk) {
        super(scope, bulk, InsuredPerson.class, "details.region");
    }

    /** Whatever the region: a person is known once anywhere. */
    Optional<InsuredPerson> standing(List<byte[]> blindIndexes) {
        return of(blindIndexes).stream().filter(FactRecord::standing).findFirst();
    }

    Optional<InsuredPerson> ofToken(String person) {
        return find("person.token = ?1 and annulReason is null order by recordedAt, id", person)
                .firstResultOptional();
    }

    List<InsuredPerson> ofTokens(Collection<String> persons) {
        return list("person.token in ?1 and annulReason is null order by id", persons);
    }

    /** Rows that were written without what their document says. */
    List<InsuredPerson> unread(int most) {
        return find("details.bornOn is null and person.kind = ?1 order by id", PersonalId.Kind.RESIDENT_ID)
                .range(0, most - 1)
                .list();
    }

    Page<InsuredPerson> page(PersonFilter filter, List<byte[]> document, Paging paging) {
        return visible()
                .where("r.person.blindIndex in :document", "document", document)
                .where("r.person.token = :person", "person", filter.person)
                .where("r.details.name = :name", "name", filter.name)
                .where("r.details.region = :region", "region", filter.region)
                .where("r.details.household = :household", "household", filter.household)
                .where("r.details.post = :post", "post", filter.post)
                .where("r.details.bornOn >= :bornFrom", "bornFrom", filter.bornFrom)
                .where("r.details.bornOn <= :bornUntil", "bornUntil", filter.bornUntil)
                .where(DEAD + " = :dead", "dead", filter.dead)
                .page(paging, NEWEST_FIRST);
    }
}

package org.ganlao.socialinsurance.oldage.pension;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.oldage.pension.domain.AccountInheritance;

@ApplicationScoped
class InheritanceRepository extends FactRepository<AccountInheritance> {

    private static final Keyset<AccountInheritance> LAST_CHANGED_FIRST = Keyset.<AccountInheritance>descending()
            .by("r.recordedAt", AccountInheritance::recordedAt, Instant::parse)
            .by("r.id", AccountInheritance::id, UUID::fromString);

    InheritanceRepository(RegionScope scope) {
        super(scope, AccountInheritance.class, "region");
    }

    List<AccountInheritance> standing(Collection<String> tokens) {
        return list("person in ?1 and annulReason is null", tokens);
    }

    Page<AccountInheritance> page(String person, Paging paging) {
        return visible().where("r.person = :person", "person", person).page(paging, LAST_CHANGED_FIRST);
    }
}

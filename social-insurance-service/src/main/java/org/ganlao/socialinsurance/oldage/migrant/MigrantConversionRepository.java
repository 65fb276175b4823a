package org.ganlao.socialinsurance.oldage.migrant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.oldage.migrant.domain.MigrantConversion;

@ApplicationScoped
class MigrantConversionRepository extends FactRepository<MigrantConversion> {

    private static final Keyset<MigrantConversion> LATEST_FIRST = latestFirst("r.onDay");

    MigrantConversionRepository(RegionScope scope) {
        super(scope, MigrantConversion.class, "region");
    }

    Optional<MigrantConversion> of(UUID enrolment) {
        return find("enrolment = ?1 and annulReason is null", enrolment).firstResultOptional();
    }

    Page<MigrantConversion> page(String person, Paging paging) {
        return visible().where("r.person = :migrant", "migrant", person).page(paging, LATEST_FIRST);
    }
}

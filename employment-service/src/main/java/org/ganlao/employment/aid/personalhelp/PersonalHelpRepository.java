package org.ganlao.employment.aid.personalhelp;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.employment.aid.personalhelp.domain.PersonalHelp;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class PersonalHelpRepository extends FactRepository<PersonalHelp> {

    private static final Keyset<PersonalHelp> LATEST_FIRST = latestFirst("r.assignedOn");

    PersonalHelpRepository(RegionScope scope) {
        super(scope, PersonalHelp.class, "region");
    }

    Optional<PersonalHelp> ongoing(UUID registration) {
        return find("registration = ?1 and endedOn is null and annulReason is null", registration)
                .firstResultOptional();
    }

    Page<PersonalHelp> page(PersonalHelpFilter filter, Paging paging) {
        return visible()
                .where("r.registration = :registration", "registration", filter.registration)
                .where("r.person = :person", "person", filter.person)
                .where("r.helper.name = :helper", "helper", filter.helper)
                .where("r.region = :region", "region", filter.region)
                .page(paging, LATEST_FIRST);
    }
}

package org.ganlao.skills.institution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.institution.domain.Institution;

/** The institutions of the caller's regions. */
@ApplicationScoped
public class InstitutionRepository extends FactRepository<Institution> {

    private static final Keyset<Institution> BY_NAME = Keyset.<Institution>ascending()
            .by("r.name", Institution::name, name -> name)
            .by("r.id", Institution::id, UUID::fromString);

    InstitutionRepository(RegionScope scope) {
        super(scope, Institution.class, "region");
    }

    Optional<Institution> licensedAs(String number) {
        return find("licence.number = ?1 and annulReason is null", number).firstResultOptional();
    }

    Page<Institution> page(InstitutionFilter filter, Paging paging) {
        return visible()
                .where("r.name like :name", "name", filter.name == null ? null : "%" + filter.name + "%")
                .where("r.region = :region", "region", filter.region)
                .where("r.kind = :kind", "kind", filter.kind)
                .where(
                        ":licensedOn between r.licence.validFrom and r.licence.validUntil",
                        "licensedOn",
                        filter.licensedOn)
                .page(paging, BY_NAME);
    }
}

package org.ganlao.socialinsurance.benefit.medical;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalProvider;

/** The designated hospitals and pharmacies. */
@ApplicationScoped
class ProviderRepository extends FactRepository<MedicalProvider> {

    private static final Keyset<MedicalProvider> BY_NAME = Keyset.<MedicalProvider>ascending()
            .by("r.name", MedicalProvider::name, name -> name)
            .by("r.id", MedicalProvider::id, UUID::fromString);

    ProviderRepository(RegionScope scope) {
        super(scope, MedicalProvider.class, "region");
    }

    Optional<MedicalProvider> designated(String code) {
        return find("code = ?1 and annulReason is null", code).firstResultOptional();
    }

    /** Whatever its region: the insured may be cared for elsewhere. */
    MedicalProvider named(UUID id, String pointer) {
        return findByIdOptional(id).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND).at(pointer));
    }

    Page<MedicalProvider> page(ProviderFilter filter, Paging paging) {
        return visible()
                .where("r.code = :code", "code", filter.code)
                .where("r.tier = :tier", "tier", filter.tier)
                .where("r.region = :region", "region", filter.region)
                .page(paging, BY_NAME);
    }
}

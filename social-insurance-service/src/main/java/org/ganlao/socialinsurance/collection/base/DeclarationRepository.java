package org.ganlao.socialinsurance.collection.base;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.collection.base.domain.BaseDeclaration;
import org.ganlao.socialinsurance.register.employer.EmployerUse;

@ApplicationScoped
class DeclarationRepository extends FactRepository<BaseDeclaration> implements EmployerUse {

    private static final Keyset<BaseDeclaration> LATEST_FIRST = Keyset.<BaseDeclaration>descending()
            .by("r.statedOn", BaseDeclaration::occurredOn, LocalDate::parse)
            .by("r.id", BaseDeclaration::id, UUID::fromString);

    DeclarationRepository(RegionScope scope) {
        super(scope, BaseDeclaration.class, "region");
    }

    @Override
    public boolean uses(String employer) {
        return count("employer = ?1", employer) > 0;
    }

    Page<BaseDeclaration> page(DeclarationFilter filter, Paging paging) {
        return visible()
                .where("r.employer = :employer", "employer", filter.employer)
                .where("r.year = :year", "year", filter.year)
                .where("r.region = :region", "region", filter.region)
                .page(paging, LATEST_FIRST);
    }
}

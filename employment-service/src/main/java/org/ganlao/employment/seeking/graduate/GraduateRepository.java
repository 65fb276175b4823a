package org.ganlao.employment.seeking.graduate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.ganlao.employment.seeking.graduate.domain.GraduateService;
import org.ganlao.employment.seeking.graduate.domain.Rendered;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class GraduateRepository extends FactRepository<GraduateService> {

    private static final Keyset<GraduateService> NEWEST_FIRST = latestFirst("r.rendered.servedOn");

    GraduateRepository(RegionScope scope) {
        super(scope, GraduateService.class, "rendered.region");
    }

    /** The same service to the same person on the same day, wherever it was logged. */
    Optional<GraduateService> logged(List<byte[]> person, Rendered rendered) {
        return find(
                        "person.blindIndex in ?1 and rendered.service = ?2 and rendered.servedOn = ?3 and annulReason is null",
                        person,
                        rendered.service(),
                        rendered.servedOn())
                .firstResultOptional();
    }

    Page<GraduateService> page(GraduateFilter filter, List<byte[]> document, Paging paging) {
        return visible()
                .where("r.person.blindIndex in :document", "document", document)
                .where("r.rendered.service = :service", "service", filter.service)
                .where("r.rendered.region = :region", "region", filter.region)
                .where("r.rendered.servedOn >= :from", "from", filter.servedFrom)
                .where("r.rendered.servedOn <= :until", "until", filter.servedUntil)
                .page(paging, NEWEST_FIRST);
    }
}

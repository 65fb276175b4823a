package org.ganlao.employment.seeking.internship;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.employment.register.RegisterChecks;
import org.ganlao.employment.seeking.internship.domain.InternshipHost;
import org.ganlao.employment.seeking.internship.domain.InternshipRefusal;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class HostRepository extends FactRepository<InternshipHost> {

    private static final Keyset<InternshipHost> BY_NAME = Keyset.<InternshipHost>ascending()
            .by("r.entry.name", host -> host.entry().name(), name -> name)
            .by("r.id", InternshipHost::id, UUID::fromString);

    private final RegionScope scope;

    HostRepository(RegionScope scope) {
        super(scope, InternshipHost.class, "entry.region");
        this.scope = scope;
    }

    /** A base of the caller's regions, which nobody changes until the transaction ends. */
    InternshipHost held(UUID id) {
        return locked(id)
                .filter(InternshipHost::standing)
                .filter(host -> scope.covers(host.region()))
                .orElseThrow(() -> new Rejection(InternshipRefusal.NO_SUCH_BASE).at("/base"));
    }

    Page<InternshipHost> page(HostFilter filter, Paging paging) {
        return visible()
                .where("r.kind = :kind", "kind", filter.kind)
                .where("r.employer = :employer", "employer", filter.employer)
                .where(RegisterChecks.EXISTS_ON, "day", filter.existingOn)
                .page(paging, BY_NAME);
    }
}

package org.ganlao.employment.coverage.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.employment.coverage.network.domain.ServiceUnit;
import org.ganlao.employment.coverage.network.domain.UnitKind;
import org.ganlao.employment.register.RegisterChecks;
import org.ganlao.employment.register.domain.Entry;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
public class UnitRepository extends FactRepository<ServiceUnit> {

    private static final Keyset<ServiceUnit> BY_NAME = Keyset.<ServiceUnit>ascending()
            .by("r.entry.name", unit -> unit.entry().name(), name -> name)
            .by("r.id", ServiceUnit::id, UUID::fromString);

    private static final String WITHOUT_PLATFORM = RegisterChecks.EXISTS_ON.replace(":day", ":without")
            + " and not exists (select 1 from ServiceUnit u join u.platforms p where u = r"
            + " and p.openedOn <= :without and (p.closedOn is null or p.closedOn > :without))";

    private static final Set<UnitKind> NEEDING =
            Arrays.stream(UnitKind.values()).filter(UnitKind::needsPlatform).collect(Collectors.toUnmodifiableSet());

    UnitRepository(RegionScope scope) {
        super(scope, ServiceUnit.class, "entry.region");
    }

    /** Whether another standing unit has this code at the same time. */
    boolean isRegistered(UUID own, String code, Entry entry) {
        return list("code = ?1 and annulReason is null and id <> ?2", code, own).stream()
                .anyMatch(other -> other.entry().overlaps(entry));
    }

    Page<ServiceUnit> page(UnitFilter filter, Paging paging) {
        return visible()
                .where("r.kind = :kind", "kind", filter.kind)
                .where("r.entry.region = :region", "region", filter.region)
                .where(RegisterChecks.EXISTS_ON, "day", filter.existingOn)
                .where(WITHOUT_PLATFORM, "without", filter.withoutPlatformOn)
                .where("r.kind in :needing", "needing", filter.withoutPlatformOn == null ? null : NEEDING)
                .page(paging, BY_NAME);
    }
}

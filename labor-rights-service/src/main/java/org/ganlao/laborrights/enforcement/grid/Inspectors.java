package org.ganlao.laborrights.enforcement.grid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.grid.domain.GridRefusal;
import org.ganlao.laborrights.enforcement.grid.domain.Inspector;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.region.RegionTree;

/** Who may investigate where and when. */
@ApplicationScoped
public class Inspectors {

    private final InspectorRepository inspectors;
    private final RegionTree regions;

    Inspectors(InspectorRepository inspectors, RegionTree regions) {
        this.inspectors = inspectors;
        this.regions = regions;
    }

    /** Refuses whoever is unknown, of a body that does not cover the region, or without a credential that is valid on the day. */
    public void requireAll(Set<UUID> ids, String region, LocalDate day) {
        ids.forEach(id -> require(id, region, day));
    }

    void require(UUID id, String region, LocalDate day) {
        Inspector inspector =
                inspectors.findByIdOptional(id).orElseThrow(() -> new Rejection(GridRefusal.INSPECTOR_UNKNOWN));
        if (!regions.contains(inspector.region(), region)) {
            throw new Rejection(GridRefusal.INSPECTOR_OF_ANOTHER_REGION, inspector.name(), inspector.region());
        }
        if (!inspector.mayInvestigateOn(day)) {
            throw new Rejection(GridRefusal.INSPECTOR_WITHOUT_CREDENTIAL, inspector.name(), day);
        }
    }
}

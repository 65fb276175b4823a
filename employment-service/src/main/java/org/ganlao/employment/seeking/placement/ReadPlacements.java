package org.ganlao.employment.seeking.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.employment.seeking.placement.domain.Placement;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;

@ApplicationScoped
class ReadPlacements {

    private final PlacementRepository placements;
    private final Persons persons;
    private final AuditedReads reads;

    ReadPlacements(PlacementRepository placements, Persons persons, AuditedReads reads) {
        this.placements = placements;
        this.persons = persons;
        this.reads = reads;
    }

    PlacementView one(UUID id) {
        PlacementView view = view(placements.visible(id));
        reads.one("placement", id);
        return view;
    }

    Page<PlacementView> page(PlacementFilter filter, Paging paging) {
        Page<Placement> page = placements.page(filter, persons.indexesOf(filter.document), paging);
        reads.list("placement");
        return page.map(this::view);
    }

    private PlacementView view(Placement placement) {
        return PlacementView.from(placement, persons.show(placement.person()));
    }
}

package org.ganlao.laborrights.enforcement.grid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.laborrights.enforcement.grid.domain.GridRefusal;
import org.ganlao.platform.datafile.DataFile;
import org.ganlao.platform.problem.Rejection;

/** The checklist of facilities, from {@code grid/facilities.yaml}. */
@ApplicationScoped
class FacilityChecklist {

    private final List<FacilityItem> items = DataFile.read("/grid/facilities.yaml", FacilityItem.class);

    List<FacilityItem> items() {
        return items;
    }

    void require(String code) {
        if (items.stream().noneMatch(item -> item.code().equals(code))) {
            throw new Rejection(GridRefusal.FACILITY_UNKNOWN, code).at("/item");
        }
    }
}

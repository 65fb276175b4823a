package org.ganlao.laborrights.settlement.tribunal;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.laborrights.settlement.tribunal.domain.HearingRoom;
import org.ganlao.laborrights.settlement.tribunal.domain.Tenure;
import org.ganlao.platform.caller.RegionScope;

@ApplicationScoped
public class HearingRoomRepository extends OfficeRepository<HearingRoom> {

    HearingRoomRepository(RegionScope scope) {
        super(scope, HearingRoom.class);
    }

    /** Whether a room has the name on a day of the tenure. */
    boolean inUse(Tenure tenure) {
        return during(tenure, "tenure.name", tenure.name());
    }
}

package org.ganlao.laborrights.tribunal;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.laborrights.tribunal.domain.HearingRoom;
import org.ganlao.platform.caller.RegionScope;

@ApplicationScoped
public class HearingRoomRepository extends OfficeRepository<HearingRoom> {

    HearingRoomRepository(RegionScope scope) {
        super(scope, HearingRoom.class);
    }

    boolean inUse(String region, String name) {
        return count(
                        "tenure.region = ?1 and tenure.name = ?2 and annulReason is null and tenure.until is null",
                        region,
                        name)
                > 0;
    }
}

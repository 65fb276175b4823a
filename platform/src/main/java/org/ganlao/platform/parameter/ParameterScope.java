package org.ganlao.platform.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.region.RegionLevel;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Who may set a value: whoever may write in its region; a value for everywhere is the province's. */
@ApplicationScoped
class ParameterScope {

    private final RegionScope scope;
    private final String province;

    ParameterScope(RegionScope scope, RegionTree regions, BusinessClock clock) {
        this.scope = scope;
        LocalDate today = clock.today();
        this.province = regions.all(today).stream()
                .filter(region -> region.level() == RegionLevel.PROVINCE)
                .findFirst()
                .orElseThrow()
                .code();
    }

    void requireWrite(String region) {
        scope.requireWrite(region == null ? province : region);
    }
}

package org.ganlao.gateway.plan.progress;

import org.ganlao.platform.region.RegionLevel;

/** Which regions within a region are listed. */
enum LevelChoice {
    PROVINCE,
    CITY,
    COUNTY,
    ALL;

    boolean takes(RegionLevel level) {
        return switch (this) {
            case PROVINCE -> level == RegionLevel.PROVINCE;
            case CITY -> level == RegionLevel.CITY;
            case COUNTY -> level == RegionLevel.COUNTY;
            case ALL -> true;
        };
    }
}

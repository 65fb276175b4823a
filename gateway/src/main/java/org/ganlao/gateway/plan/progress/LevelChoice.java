package org.ganlao.gateway.plan.progress;

import org.ganlao.platform.region.RegionLevel;

/** Which regions within a region are listed. */
public enum LevelChoice {
    PROVINCE,
    CITY,
    COUNTY,
    ALL;

    public boolean takes(RegionLevel level) {
        return switch (this) {
            case PROVINCE -> level == RegionLevel.PROVINCE;
            case CITY -> level == RegionLevel.CITY;
            case COUNTY -> level == RegionLevel.COUNTY;
            case ALL -> true;
        };
    }
}

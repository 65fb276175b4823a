package org.ganlao.gateway.plan.figure.progress;

import org.ganlao.gateway.plan.targets.region.Place;
import org.ganlao.platform.region.RegionLevel;

/** Which regions within a region are listed. */
public enum LevelChoice {
    PROVINCE,
    CITY,
    COUNTY,
    ALL;

    public boolean takes(Place place) {
        return place.ownUnit()
                ? takesOwnUnitOf(place.region().level())
                : takes(place.region().level());
    }

    private boolean takes(RegionLevel level) {
        return switch (this) {
            case PROVINCE -> level == RegionLevel.PROVINCE;
            case CITY -> level == RegionLevel.CITY;
            case COUNTY -> level == RegionLevel.COUNTY;
            case ALL -> true;
        };
    }

    /** Those of all regions above the level: beside them the regions of the level add up to the whole. */
    private boolean takesOwnUnitOf(RegionLevel level) {
        return switch (this) {
            case PROVINCE -> false;
            case CITY -> level == RegionLevel.PROVINCE;
            case COUNTY, ALL -> true;
        };
    }
}

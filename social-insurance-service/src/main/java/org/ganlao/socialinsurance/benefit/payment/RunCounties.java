package org.ganlao.socialinsurance.benefit.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.platform.region.RegionLevel;
import org.ganlao.platform.region.RegionTree;

/** The counties and cities' own units of a region, in the order in which runs go through them. */
@ApplicationScoped
class RunCounties {

    private final RegionTree regions;

    RunCounties(RegionTree regions) {
        this.regions = regions;
    }

    /** @param county the last one that is dealt with; empty for none */
    List<String> behind(String region, String county) {
        return regions.codesWithin(region).stream()
                .filter(code -> regions.level(code).compareTo(RegionLevel.COUNTY) <= 0)
                .filter(code -> code.compareTo(county) > 0)
                .toList();
    }
}

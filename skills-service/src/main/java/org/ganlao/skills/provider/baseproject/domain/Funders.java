package org.ganlao.skills.provider.baseproject.domain;

import org.ganlao.platform.region.RegionLevel;

/** Who pays for a public training base together (共建). */
public enum Funders {
    /** 省市共建. */
    PROVINCE_AND_CITY(RegionLevel.CITY),
    /** 省县共建. */
    PROVINCE_AND_COUNTY(RegionLevel.COUNTY);

    private final RegionLevel local;

    Funders(RegionLevel local) {
        this.local = local;
    }

    /** The level of the region in which the base is built. */
    public RegionLevel local() {
        return local;
    }
}

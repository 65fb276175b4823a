package org.ganlao.gateway.plan.oversight.alert;

import jakarta.inject.Singleton;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Whom what concerns the whole platform concerns. */
@Singleton
class Province {

    private final String code;

    Province(RegionTree tree, BusinessClock today) {
        this.code = tree.all(today.today()).get(0).code();
    }

    String code() {
        return code;
    }
}

package org.ganlao.platform.region;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The shipped tree as a bean. */
final class Regions {

    @Produces
    @Singleton
    RegionTree tree() {
        return RegionTree.registered();
    }
}

package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.ganlao.platform.imports.RequestImport;

/** A village group comes in one file. */
final class LandCoverageImports {

    @Produces
    @Singleton
    RequestImport<LandCoverageRequest> coverages(CoverFarmers farmers) {
        return new RequestImport<>(
                "land-coverages",
                LandCoverageRequest.class,
                Set.of("clerk"),
                LandCoverageRequest::sourceRef,
                farmers::check,
                farmers::cover);
    }
}

package org.ganlao.employment.seeking.placement;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.ganlao.platform.imports.RequestImport;

final class PlacementImports {

    @Produces
    @Singleton
    RequestImport<PlacementRequest> placements(PlacePerson placing) {
        return new RequestImport<>(
                "placements",
                PlacementRequest.class,
                Set.of("clerk"),
                PlacementRequest::sourceRef,
                placing::check,
                placing::foresee,
                placing::take);
    }
}

package org.ganlao.gateway.plan.figure.comparison;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.ganlao.platform.imports.RequestImport;

final class BureauFigureImports {

    private BureauFigureImports() {}

    @Produces
    @Singleton
    static RequestImport<BureauFigureRequest> bureauFigures(TakeBureauFigure figures) {
        return new RequestImport<>(
                "bureau-figures",
                BureauFigureRequest.class,
                Set.of("statistics-bureau"),
                BureauFigureRequest::sourceRef,
                figures::check,
                figures::take);
    }
}

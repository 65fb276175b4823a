package org.ganlao.laborrights.relation.roll;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.ganlao.platform.imports.RequestImport;

final class RollImports {

    private RollImports() {}

    @Produces
    @Singleton
    static RequestImport<RollEntryRequest> rollEntries(KeepRolls keeping) {
        return new RequestImport<>(
                "roll-entries",
                RollEntryRequest.class,
                Set.of("clerk"),
                RollEntryRequest::sourceRef,
                request -> keeping.check(request.person(), request.post()),
                keeping::foresee,
                keeping::take);
    }
}

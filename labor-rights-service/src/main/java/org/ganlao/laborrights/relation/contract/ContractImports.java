package org.ganlao.laborrights.relation.contract;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.ganlao.platform.imports.RequestImport;

final class ContractImports {

    private ContractImports() {}

    @Produces
    @Singleton
    static RequestImport<ContractRequest> contracts(SignContract signing) {
        return new RequestImport<>(
                "contracts",
                ContractRequest.class,
                Set.of("clerk"),
                ContractRequest::sourceRef,
                signing::check,
                signing::foresee,
                signing::take);
    }
}

package org.ganlao.socialinsurance.register.employer;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.ganlao.platform.imports.RequestImport;

final class EmployerImports {

    @Produces
    @Singleton
    RequestImport<EmployerRequest> employers(KeepEmployers keeping) {
        return new RequestImport<>(
                "employers",
                EmployerRequest.class,
                Set.of("clerk"),
                EmployerRequest::sourceRef,
                keeping::check,
                keeping::register);
    }
}

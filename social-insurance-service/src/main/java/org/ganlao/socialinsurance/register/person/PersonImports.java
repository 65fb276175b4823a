package org.ganlao.socialinsurance.register.person;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.ganlao.platform.imports.RequestImport;

final class PersonImports {

    @Produces
    @Singleton
    RequestImport<PersonRequest> persons(RegisterPerson registration) {
        return new RequestImport<>(
                "persons",
                PersonRequest.class,
                Set.of("clerk"),
                PersonRequest::sourceRef,
                registration::check,
                registration::foresee,
                registration::take);
    }
}

package org.ganlao.employment.aid.newstart;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.ganlao.platform.imports.RequestImport;

final class NewStartImports {

    @Produces
    @Singleton
    RequestImport<EnrolmentRequest> enrolments(EnrolPersons enrolling) {
        return new RequestImport<>(
                "new-starts",
                EnrolmentRequest.class,
                Set.of("clerk"),
                EnrolmentRequest::sourceRef,
                enrolling::check,
                enrolling::enrol);
    }
}

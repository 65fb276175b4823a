package org.ganlao.socialinsurance.enrolment;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.ganlao.platform.imports.RequestImport;

final class EnrolmentImports {

    @Produces
    @Singleton
    RequestImport<EnrolmentRequest> enrolments(EnrolPerson enrolling) {
        return new RequestImport<>(
                "enrolments",
                EnrolmentRequest.class,
                Set.of("clerk"),
                EnrolmentRequest::sourceRef,
                enrolling::check,
                enrolling::enrol);
    }
}

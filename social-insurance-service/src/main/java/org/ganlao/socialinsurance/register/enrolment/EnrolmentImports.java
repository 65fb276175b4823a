package org.ganlao.socialinsurance.register.enrolment;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.ganlao.platform.imports.RequestImport;

final class EnrolmentImports {

    @Produces
    @Singleton
    RequestImport<EnrolmentRequest> enrolments(EnrolPerson enrolling) {
        return of("enrolments", EnrolmentRequest.class, enrolling);
    }

    @Produces
    @Singleton
    RequestImport<JointEnrolment> jointEnrolments(EnrolPerson enrolling) {
        return of("joint-enrolments", JointEnrolment.class, enrolling);
    }

    private static <T extends Joining> RequestImport<T> of(String kind, Class<T> type, EnrolPerson enrolling) {
        return new RequestImport<>(
                kind, type, Set.of("clerk"), T::sourceRef, enrolling::check, enrolling::foresee, enrolling::take);
    }
}

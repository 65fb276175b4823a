package org.ganlao.employment.seeking.jobseeker;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.ganlao.platform.imports.RequestImport;

final class JobSeekerImports {

    @Produces
    @Singleton
    RequestImport<JobSeekerRequest> jobSeekers(RegisterJobSeeker registration) {
        return new RequestImport<>(
                "job-seekers",
                JobSeekerRequest.class,
                Set.of("clerk"),
                JobSeekerRequest::sourceRef,
                registration::check,
                registration::foresee,
                registration::take);
    }
}

package org.ganlao.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.job.Jobs;

/** Whether the service is taking files, for work that had better wait until they are taken. */
@ApplicationScoped
public class ImportsUnderway {

    private final Jobs jobs;

    ImportsUnderway(Jobs jobs) {
        this.jobs = jobs;
    }

    public boolean any() {
        return jobs.underway(ApplyImport.KIND);
    }
}

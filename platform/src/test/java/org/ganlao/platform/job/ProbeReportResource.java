package org.ganlao.platform.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Work that takes long if there is much of it: the client may choose not to wait. */
@Path("/v1/probe-report")
class ProbeReportResource {

    private final Jobs jobs;

    ProbeReportResource(Jobs jobs) {
        this.jobs = jobs;
    }

    @GET
    @RolesAllowed("clerk")
    @Transactional
    public Response report(@Context HttpHeaders headers) {
        return Prefer.respondAsync(headers)
                ? Prefer.applied(jobs.submit(ProbeJob.KIND, ProbeJob.Task.of(1), 1L))
                        .build()
                : Response.ok("done").build();
    }
}

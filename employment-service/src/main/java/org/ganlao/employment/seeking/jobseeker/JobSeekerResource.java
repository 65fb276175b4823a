package org.ganlao.employment.seeking.jobseeker;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/job-seekers")
@Tag(name = "求职登记 · Job seekers")
public class JobSeekerResource {

    private final RegisterJobSeeker registration;
    private final ChangeJobSeeker change;
    private final ReadJobSeekers reading;

    JobSeekerResource(RegisterJobSeeker registration, ChangeJobSeeker change, ReadJobSeekers reading) {
        this.registration = registration;
        this.change = change;
        this.reading = reading;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记求职人员 · Register a job seeker")
    public Response register(@Valid @NotNull JobSeekerRequest request, @Context UriInfo uri) {
        JobSeekerView view = registration.register(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询求职登记 · Find registrations")
    public Page<JobSeekerView> find(@Valid @BeanParam JobSeekerFilter filter, @BeanParam Paging paging) {
        return reading.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出求职登记 · Export registrations, all that the list would show")
    public Response export(@Valid @BeanParam JobSeekerFilter filter, @BeanParam Paging paging) {
        return Rows.of(JobSeekerView.class, paging, page -> reading.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看求职登记 · Read a registration")
    public JobSeekerView read(UUID id) {
        return reading.one(id);
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正求职登记 · Correct a registration")
    public Response correct(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull JobSeekerCorrection correction) {
        return Changed.to(change.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/certificate-checks")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "再就业优惠证年检 · Note the yearly check of the certificate")
    public Response check(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull CertificateCheck check) {
        return Changed.to(change.check(id, ifMatch, check));
    }

    @POST
    @Path("/{id}/contacts")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记求职人员按月报到或走访 · Note that the person reported, or was seen at home")
    public Response note(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedContact contact) {
        return Changed.to(change.note(id, ifMatch, contact));
    }

    @GET
    @Path("/{id}/contacts")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看联系记录，新的在前 · The contacts, newest first")
    public List<StatedContact> contacts(UUID id) {
        return reading.contacts(id);
    }

    @POST
    @Path("/{id}/deregistration")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "终止求职登记 · End a registration")
    public Response deregister(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedEnding ending) {
        return Changed.to(change.deregister(id, ifMatch, ending));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销求职登记 · Annul a registration that should never have been made")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(change.annul(id, ifMatch, annulment));
    }
}

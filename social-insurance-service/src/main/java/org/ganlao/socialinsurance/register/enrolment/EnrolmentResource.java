package org.ganlao.socialinsurance.register.enrolment;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/enrolments")
@Tag(name = "参保关系 · Enrolments")
public class EnrolmentResource {

    private final EnrolPerson enrolling;
    private final ChangeEnrolment change;
    private final ReadEnrolments reading;

    EnrolmentResource(EnrolPerson enrolling, ChangeEnrolment change, ReadEnrolments reading) {
        this.enrolling = enrolling;
        this.change = change;
        this.reading = reading;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "参保登记 · Take a person into an insurance")
    public Response enrol(@Valid @NotNull EnrolmentRequest request, @Context UriInfo uri) {
        EnrolmentView view = enrolling.enrol(request).get(0);
        return Created.at(uri, view.id(), view);
    }

    @POST
    @Path("/joint")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "多险种参保登记 · Take a person into several insurances at once, all or none")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = JointlyEnrolled.class)))
    public Response enrolJointly(@Valid @NotNull JointEnrolment request) {
        return Response.status(Response.Status.CREATED)
                .entity(new JointlyEnrolled(enrolling.enrol(request)))
                .build();
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询参保关系 · Find enrolments")
    public Page<EnrolmentView> find(@Valid @BeanParam EnrolmentFilter filter, @BeanParam Paging paging) {
        return reading.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "cashier", "supervisor", "auditor"})
    @Operation(summary = "导出参保关系 · Export enrolments, all that the list would show")
    public Response export(@Valid @BeanParam EnrolmentFilter filter, @BeanParam Paging paging) {
        return Rows.of(EnrolmentView.class, paging, page -> reading.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看参保关系 · Read an enrolment")
    public EnrolmentView read(UUID id) {
        return reading.one(id);
    }

    @POST
    @Path("/{id}/suspension")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "中断参保 · Suspend an enrolment")
    public Response suspend(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Suspension suspension) {
        return Changed.to(change.suspend(id, ifMatch, suspension));
    }

    @POST
    @Path("/{id}/resumption")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "恢复参保 · Resume an enrolment")
    public Response resume(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Resumption resumption) {
        return Changed.to(change.resume(id, ifMatch, resumption));
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "终止参保 · End an enrolment for good")
    public Response end(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedEnd end) {
        return Changed.to(change.end(id, ifMatch, end));
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正参保关系 · Correct an enrolment, also back-dated")
    public Response correct(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull EnrolmentCorrection correction) {
        return Changed.to(change.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销参保关系 · Annul an enrolment that should never have been recorded")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(change.annul(id, ifMatch, annulment));
    }
}

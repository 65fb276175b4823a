package org.ganlao.skills.instruction.training;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/trainees")
@Tag(name = "学员 · Trainees")
public class TraineeResource {

    private final EnrolTrainee enrolling;
    private final ChangeTrainee change;
    private final ReadTrainees reading;

    TraineeResource(EnrolTrainee enrolling, ChangeTrainee change, ReadTrainees reading) {
        this.enrolling = enrolling;
        this.change = change;
        this.reading = reading;
    }

    @POST
    @Idempotent
    @RolesAllowed({"clerk", "reviewer"})
    @Operation(summary = "学员报名 · Enrol a person in a course; late after its start a reviewer does")
    public Response enrol(@Valid @NotNull TraineeRequest request, @Context UriInfo uri) {
        TraineeView view = enrolling.enrol(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询学员 · Find trainees")
    public Page<TraineeView> find(@Valid @BeanParam TraineeFilter filter, @BeanParam Paging paging) {
        return reading.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出学员 · Export trainees, all that the list would show")
    public Response export(@Valid @BeanParam TraineeFilter filter, @BeanParam Paging paging) {
        return Rows.of(TraineeView.class, paging, page -> reading.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看学员 · Read a trainee")
    public TraineeView read(UUID id) {
        return reading.one(id);
    }

    @POST
    @Path("/{id}/completion")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记结业 · Record that a trainee completed the course")
    public Response complete(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedCompletion completion) {
        return Changed.to(change.complete(id, ifMatch, completion));
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正结业 · Correct a completion")
    public Response correct(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull CompletionCorrection correction) {
        return Changed.to(change.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/dropout")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记退学 · Record that a trainee left early")
    public Response dropOut(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedDropout dropout) {
        return Changed.to(change.dropOut(id, ifMatch, dropout));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销学员记录 · Annul an enrolment that should never have been recorded")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(change.annul(id, ifMatch, annulment));
    }
}

package org.ganlao.laborrights.petition;

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

@Path("/v1/petitions")
@Tag(name = "信访 · Petitions")
public class PetitionResource {

    private final HandlePetitions handling;
    private final ShowPetitions showing;

    PetitionResource(HandlePetitions handling, ShowPetitions showing) {
        this.handling = handling;
        this.showing = showing;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记信访事项 · Register a petition")
    public Response register(@Valid @NotNull PetitionRequest request, @Context UriInfo uri) {
        PetitionView view = handling.register(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询信访事项 · Find petitions")
    public Page<PetitionView> find(@Valid @BeanParam PetitionFilter filter, @BeanParam Paging paging) {
        return showing.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"supervisor", "auditor"})
    @Operation(summary = "导出信访事项 · Export petitions, all that the list would show")
    public Response export(@Valid @BeanParam PetitionFilter filter, @BeanParam Paging paging) {
        return Rows.of(PetitionView.class, paging, page -> showing.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看信访事项 · Read a petition")
    public PetitionView read(UUID id) {
        return showing.one(id);
    }

    @POST
    @Path("/{id}/decision")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "受理、转送或者不予受理 · Accept a petition, forward it, or decline it")
    public Response decide(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull PetitionDecision decision) {
        return Changed.to(handling.decide(id, ifMatch, decision));
    }

    @POST
    @Path("/{id}/assignment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "交办 · Assign a petition to an officer")
    public Response assign(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull PetitionAssignment assignment) {
        return Changed.to(handling.assign(id, ifMatch, assignment));
    }

    @POST
    @Path("/{id}/extension")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "批准延期 · Extend the time for the answer, once")
    public Response extend(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull PetitionExtension extension) {
        return Changed.to(handling.extend(id, ifMatch, extension));
    }

    @POST
    @Path("/{id}/answer")
    @Idempotent
    @RolesAllowed({"clerk", "inspector"})
    @Operation(summary = "答复 · Answer a petition")
    public Response answer(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedAnswer stated) {
        return Changed.to(handling.answer(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/review-request")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "请求复查、复核 · The petitioners ask for a review, or a review of it")
    public Response askReview(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull ReviewRequest request) {
        return Changed.to(handling.askReview(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/review")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "复查、复核 · Review the answer, or the review")
    public Response review(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedReview stated) {
        return Changed.to(handling.review(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/satisfaction")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "满意度评价 · Note how the petitioners find the answer")
    public Response rate(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedSatisfaction stated) {
        return Changed.to(handling.rate(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "撤回 · The petitioners withdraw it")
    public Response withdraw(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull PetitionWithdrawal withdrawal) {
        return Changed.to(handling.withdraw(id, ifMatch, withdrawal));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销登记 · Annul a petition that should never have been registered")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(handling.annul(id, ifMatch, annulment));
    }
}

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
import jakarta.ws.rs.QueryParam;
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

@Path("/v1/completion-amendments")
@Tag(name = "学员 · Trainees")
public class CompletionAmendmentResource {

    private final AmendCompletions amending;

    CompletionAmendmentResource(AmendCompletions amending) {
        this.amending = amending;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "提出更正或撤销结业 · Propose that a completion be corrected or struck out")
    public Response propose(@Valid @NotNull CompletionAmendmentRequest request, @Context UriInfo uri) {
        CompletionAmendmentView view = amending.propose(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询结业更正 · Find amendments of completions")
    public Page<CompletionAmendmentView> find(
            @QueryParam("trainee") UUID trainee, @QueryParam("open") Boolean open, @BeanParam Paging paging) {
        return amending.page(trainee, open, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出结业更正 · Export amendments of completions, all that the list would show")
    public Response export(
            @QueryParam("trainee") UUID trainee, @QueryParam("open") Boolean open, @BeanParam Paging paging) {
        return Rows.of(CompletionAmendmentView.class, paging, page -> amending.page(trainee, open, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看结业更正 · Read an amendment of a completion")
    public CompletionAmendmentView read(UUID id) {
        return amending.one(id);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审批结业更正 · Approve an amendment, which carries it out; another person than who proposed it")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(amending.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤回结业更正 · Take an amendment back before it is approved")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(amending.annul(id, ifMatch, annulment));
    }
}

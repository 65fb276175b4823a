package org.ganlao.laborrights.relation.collective;

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
import org.ganlao.laborrights.procedure.StatedStep;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/collective-contracts")
@Tag(name = "集体合同 · Collective contracts")
public class CollectiveResource {

    private final NegotiateContracts contracts;

    CollectiveResource(NegotiateContracts contracts) {
        this.contracts = contracts;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记集体协商要求 · Record a request for a negotiation")
    public Response request(@Valid @NotNull CollectiveRequest request, @Context UriInfo uri) {
        CollectiveView view = contracts.request(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询集体合同 · Find collective contracts")
    public Page<CollectiveView> find(@Valid @BeanParam CollectiveFilter filter, @BeanParam Paging paging) {
        return contracts.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "导出集体合同 · Export collective contracts, all that the list would show")
    public Response export(@Valid @BeanParam CollectiveFilter filter, @BeanParam Paging paging) {
        return Rows.of(CollectiveView.class, paging, page -> contracts.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看集体合同 · Read a collective contract")
    public CollectiveView read(UUID id) {
        return contracts.one(id);
    }

    @POST
    @Path("/{id}/answer")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记对协商要求的回应 · Record how the other side answered")
    public Response answer(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedAnswer stated) {
        return Changed.to(contracts.answer(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/sessions")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记协商会议 · Record a session with its minutes")
    public Response meet(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedSession stated) {
        return Changed.to(contracts.meet(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/breaking-off")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记协商终止 · Record that the negotiation came to nothing")
    public Response breakOff(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(contracts.breakOff(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/draft")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记合同草案 · Record what the representatives agreed on, for the first time or anew")
    public Response agree(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull DraftAgreement stated) {
        return Changed.to(contracts.agree(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/vote")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记草案表决 · Record the vote on the draft; one that fails is negotiated again")
    public Response vote(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedDraftVote stated) {
        return Changed.to(contracts.vote(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/submission")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记报送审查 · Record that the signed contract was received for review")
    public Response submit(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedSubmission stated) {
        return Changed.to(contracts.submit(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/review")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "审查集体合同 · Review what another person registered: object to clauses, or do not")
    public Response review(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedReview stated) {
        return Changed.to(contracts.review(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记提前终止 · Record an end before that of the term")
    public Response end(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedCollectiveEnd stated) {
        return Changed.to(contracts.end(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "撤销集体合同登记 · Annul what was no such contract")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(contracts.annul(id, ifMatch, annulment));
    }
}

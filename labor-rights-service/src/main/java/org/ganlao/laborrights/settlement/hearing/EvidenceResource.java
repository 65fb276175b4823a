package org.ganlao.laborrights.settlement.hearing;

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

@Path("/v1/dispute-evidence")
@Tag(name = "劳动争议证据 · Evidence in disputes")
public class EvidenceResource {

    private final TakeEvidence evidence;

    EvidenceResource(TakeEvidence evidence) {
        this.evidence = evidence;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "提交证据 · A side submits evidence")
    public Response take(@Valid @NotNull EvidenceRequest request, @Context UriInfo uri) {
        EvidenceView view = evidence.take(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询证据 · Find evidence")
    public Page<EvidenceView> find(@Valid @BeanParam EvidenceFilter filter, @BeanParam Paging paging) {
        return evidence.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出证据 · Export evidence, all that the list would show")
    public Response export(@Valid @BeanParam EvidenceFilter filter, @BeanParam Paging paging) {
        return Rows.of(EvidenceView.class, paging, page -> evidence.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看证据 · Read a piece of evidence")
    public EvidenceView read(UUID id) {
        return evidence.one(id);
    }

    @POST
    @Path("/{id}/exchange")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "交换证据 · The other side has seen it")
    public Response exchange(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull EvidenceExchange exchange) {
        return Changed.to(evidence.exchange(id, ifMatch, exchange));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销误登的证据 · Annul evidence that nobody submitted")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(evidence.annul(id, ifMatch, annulment));
    }
}

package org.ganlao.employment.aid.taxrelief;

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

@Path("/v1/tax-reliefs")
@Tag(name = "税费减免 · Tax relief")
public class TaxReliefResource {

    private final KeepReliefs reliefs;

    TaxReliefResource(KeepReliefs reliefs) {
        this.reliefs = reliefs;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记减免税凭证 · Register a certificate of tax relief")
    public Response grant(@Valid @NotNull ReliefRequest request, @Context UriInfo uri) {
        ReliefView view = reliefs.grant(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询减免税凭证 · Find certificates of tax relief")
    public Page<ReliefView> find(@Valid @BeanParam ReliefFilter filter, @BeanParam Paging paging) {
        return reliefs.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出减免税凭证 · Export certificates of tax relief, all that the list would show")
    public Response export(@Valid @BeanParam ReliefFilter filter, @BeanParam Paging paging) {
        return Rows.of(ReliefView.class, paging, page -> reliefs.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看减免税凭证 · Read a certificate of tax relief")
    public ReliefView read(UUID id) {
        return reliefs.one(id);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销减免税凭证 · Annul a certificate that was never granted")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(reliefs.annul(id, ifMatch, annulment));
    }
}

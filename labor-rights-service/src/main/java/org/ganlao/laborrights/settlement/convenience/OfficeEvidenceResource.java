package org.ganlao.laborrights.settlement.convenience;

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

@Path("/v1/office-evidence")
@Tag(name = "仲裁机构建设 · Arbitration offices")
public class OfficeEvidenceResource {

    private final AssessOffices offices;

    OfficeEvidenceResource(AssessOffices offices) {
        this.offices = offices;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "登记检查项的评估依据 · State how far an office has come with an item, and by which evidence")
    public Response state(@Valid @NotNull OfficeEvidenceRequest request, @Context UriInfo uri) {
        OfficeEvidenceView view = offices.state(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询评估依据 · Find evidence of offices")
    public Page<OfficeEvidenceView> find(@Valid @BeanParam OfficeEvidenceFilter filter, @BeanParam Paging paging) {
        return offices.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出评估依据 · Export evidence of offices, all that the list would show")
    public Response export(@Valid @BeanParam OfficeEvidenceFilter filter, @BeanParam Paging paging) {
        return Rows.of(OfficeEvidenceView.class, paging, page -> offices.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看评估依据 · Read evidence of an office")
    public OfficeEvidenceView read(UUID id) {
        return offices.one(id);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销误登的评估依据 · Annul evidence that was never found")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(offices.annul(id, ifMatch, annulment));
    }
}

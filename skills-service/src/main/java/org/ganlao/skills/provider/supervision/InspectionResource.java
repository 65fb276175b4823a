package org.ganlao.skills.provider.supervision;

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

@Path("/v1/institution-inspections")
@Tag(name = "培训机构监管 · Supervision of institutions")
public class InspectionResource {

    private final KeepInspections inspections;

    InspectionResource(KeepInspections inspections) {
        this.inspections = inspections;
    }

    @POST
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(summary = "登记检查 · Record an inspection of an institution")
    public Response record(@Valid @NotNull InspectionRequest request, @Context UriInfo uri) {
        InspectionView view = inspections.record(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询检查 · Find inspections")
    public Page<InspectionView> find(@Valid @BeanParam InspectionFilter filter, @BeanParam Paging paging) {
        return inspections.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "导出检查 · Export inspections, all that the list would show")
    public Response export(@Valid @BeanParam InspectionFilter filter, @BeanParam Paging paging) {
        return Rows.of(InspectionView.class, paging, page -> inspections.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看检查 · Read an inspection")
    public InspectionView read(UUID id) {
        return inspections.one(id);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销检查 · Strike an inspection out on which no defect stands")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(inspections.annul(id, ifMatch, annulment));
    }
}
